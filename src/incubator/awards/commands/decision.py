"""Proposing awards from the ranking, and approving the proposal."""

from collections.abc import Iterable
from uuid import UUID

from incubator.awards.queries import concerns, decision_seen, ranked, whole_decision, work_out
from incubator.awards.rules import (
    APPROVALS_NEEDED,
    DECISIONS,
    DecisionAction,
    DecisionState,
    check_decision_approver,
    check_unconcerned,
)
from incubator.awards.schemas import ProposeAwards
from incubator.awards.tables import Approval, Award, Decision, Skip
from incubator.competitions import Competition, Stage, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.money import Money
from incubator.core.usecase import Work, command
from incubator.organizations import Organization


@command(Permission.AWARD_PROPOSE, subject=competition_seen)
async def propose_awards(work: Work, competition: Competition, *, body: ProposeAwards) -> Decision:
    """Turn the published ranking into awards, best first, within the pool, the caps and the places.

    403 `own_award` for a member of an organization in the ranking.
    409 `tie_at_the_line` when applications of one place can't all be funded and `tie_break` leaves one out.
    """
    if competition.stage is not Stage.RANKED:
        raise Conflict("not_ranked", "The competition's ranking is not published.", stage=competition.stage)
    if await Decision.exists(competition_id=competition.id):
        raise Conflict("already_decided", "The competition has a decision.")
    proposer, now = work.person_id, await work.now()
    first = body.tie_break.first if body.tie_break else ()
    ranking = await ranked(competition)
    check_unconcerned(is_concerned=await ranking.concerns(work.actor))
    allocation = work_out(competition, ranking, body)
    decision = await Decision.create(
        competition_id=competition.id,
        places=body.places or competition.places,
        tie_break_reason=body.tie_break.reason if body.tie_break else "",
        tie_break_first=[str(each) for each in first],
        proposed_by_id=proposer,
        proposed_at=now,
    )
    names = await _names(funded.organization_id for funded in allocation.funded)
    await Award.bulk_create(
        Award(
            decision_id=decision.id,
            application_id=funded.application_id,
            organization_id=funded.organization_id,
            organization_name=names[funded.organization_id],
            rank=funded.rank,
            lot=funded.lot,
            amount_minor=funded.amount.minor,
        )
        for funded in allocation.funded
    )
    await Skip.bulk_create(
        Skip(
            decision_id=decision.id,
            application_id=skipped.candidate.application_id,
            rank=skipped.candidate.rank,
            lot=skipped.candidate.lot,
            amount_minor=skipped.candidate.amount.minor,
            rest_minor=skipped.rest.minor,
            reason=skipped.reason,
        )
        for skipped in allocation.skipped
    )
    work.about(decision)
    work.note(
        competition_id=competition.id,
        awards={str(c.application_id): c.amount.decimal for c in allocation.funded},
        skipped={str(s.candidate.application_id): s.reason for s in allocation.skipped},
        tie_break_reason=decision.tie_break_reason,
    )
    return await whole_decision(decision)


async def _names(organizations: Iterable[UUID]) -> dict[UUID, str]:
    found = await Organization.filter(id__in=list(organizations))
    return {organization.id: organization.name for organization in found}


@command(Permission.AWARD_PROPOSE, subject=decision_seen)
async def withdraw_proposal(work: Work, decision: Decision) -> None:
    """Take a proposal back, so that another can be made; the audit log keeps what it was.

    403 `own_award` for a member of an organization in the ranking, as for whoever decides on it.
    """
    if decision.state is not DecisionState.PROPOSED:
        raise Conflict("decision_kept", "Only a proposal can be taken back.", state=decision.state)
    check_unconcerned(is_concerned=await concerns(decision, work.actor))
    awards = await Award.filter(decision_id=decision.id)
    work.note(
        competition_id=decision.competition_id,
        awards={str(award.application_id): Money(award.amount_minor).decimal for award in awards},
    )
    await decision.delete()


@command(Permission.AWARD_APPROVE, subject=decision_seen, fresh=True)
async def approve_decision(work: Work, decision: Decision) -> Decision:
    """Approve a proposal of somebody else; with the second person's approval it is approved.

    403 `own_award` for a member of an organization in the ranking, 403 `own_proposal` for the proposer.
    """
    approved = DECISIONS.advance(decision.state, DecisionAction.APPROVE)
    approvers = {approval.person_id for approval in await Approval.filter(decision_id=decision.id)}
    is_concerned = await concerns(decision, work.actor)
    check_decision_approver(work.person_id, decision.proposed_by_id, approvers, is_concerned=is_concerned)
    await Approval.create(decision_id=decision.id, person_id=work.person_id, approved_at=await work.now())
    if len(approvers) + 1 >= APPROVALS_NEEDED:
        decision.state = approved
        work.defer(Task.DECISION_KEEP, decision_id=decision.id)
    await work.save(decision, "state")
    work.note(state=decision.state, approvals=len(approvers) + 1)
    return await whole_decision(decision)
