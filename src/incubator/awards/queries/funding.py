"""How a decision came out of the ranking, step by step, for whoever works it out anew."""

from uuid import UUID

from incubator.applications import Application
from incubator.awards.rules import Candidate, allocate
from incubator.awards.tables import Award, Decision, Skip
from incubator.competitions import Competition
from incubator.core.money import Money
from incubator.jury import Funding, FundingStep, Placing


def most_for(competition: Competition, application: Application) -> Money:
    """The most that an application can be given: what it asks for, within the caps; its track was read."""
    caps = (application.requested_minor, competition.award_cap_minor, application.track.cap_minor)
    return Money(min(cap for cap in caps if cap is not None))


async def funding_of(decision: Decision) -> Funding:
    """The walk that made the decision, in which every award and every skip is one step."""
    competition = await Competition.get(id=decision.competition_id)
    placings = await Placing.filter(ranking__competition_id=competition.id).select_related(
        "application__track"
    )
    applications = {placing.application_id: placing.application for placing in placings}
    rows: list[Award | Skip] = [*await Award.filter(decision_id=decision.id)]
    rows += await Skip.filter(decision_id=decision.id)
    candidates = [
        Candidate(
            row.application_id,
            applications[row.application_id].organization_id,
            row.rank,
            Money(row.amount_minor),
            row.lot,
        )
        for row in sorted(rows, key=lambda row: (row.rank, applications[row.application_id].number))
    ]
    first = [UUID(each) for each in decision.tie_break_first]
    walked = allocate(candidates, Money(competition.pool_minor), decision.places, first)
    return Funding(
        budget_minor=competition.pool_minor,
        places=decision.places,
        tie_break=first,
        tie_reason=decision.tie_break_reason,
        steps=[
            FundingStep(
                step.candidate.application_id,
                step.candidate.amount.minor,
                most_for(competition, applications[step.candidate.application_id]).minor,
                None if step.reason is None else step.reason.value,
                step.rest.minor,
                step.candidate.lot,
            )
            for step in walked.steps
        ],
    )
