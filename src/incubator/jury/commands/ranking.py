"""Freezing and publishing the ranking, which takes two officers: one proposes, another confirms the same."""

from dataclasses import dataclass
from uuid import UUID

import orjson

from incubator.applications import Application
from incubator.competitions import STAGES, Action, Competition, advance, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.ids import new_id
from incubator.core.jobs import Task
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.jury.commands.vote import check_votes_over
from incubator.jury.methods import rule_json
from incubator.jury.queries.conflict import refuse_own_conflicts, unsettled_sheets
from incubator.jury.queries.judged import Candidate, Ranked, read_candidates, read_ranked
from incubator.jury.queries.ranking import pending_proposal, proposal_seen
from incubator.jury.rules import (
    PROPOSALS,
    DeliberationState,
    ProposalAction,
    check_rankable,
    check_second_person,
    check_settled,
)
from incubator.jury.schemas import ConfirmRanking
from incubator.jury.tables import Deliberation, Ranking, RankingProposal
from incubator.people import members_of

_INSERT = """
INSERT INTO ranking_place (id, ranking_id, application_id, rank, exact, shown, sheets)
SELECT new.id, $1, new.application_id, new.rank, new.exact, new.shown, new.sheets
FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::int[])
    AS new (id, application_id, rank, exact, shown, sheets)
"""


@dataclass(frozen=True, slots=True)
class _Outcome:
    """A ranking that can be published as it stands."""

    ranked: Ranked
    candidates: dict[str, Candidate]


async def _outcome(work: Work, competition: Competition) -> _Outcome:
    """The ranking, if nothing is missing for it; whoever asks has locked the competition.

    The lock holds submissions, assignments and deliberations off until the end.
    """
    open_ones = Deliberation.filter(competition_id=competition.id, state=DeliberationState.OPEN)
    if await open_ones.exists():
        raise Conflict("deliberation_open", "The panel is still deliberating.")
    await check_votes_over(work, competition)
    candidates = await read_candidates(work.sql, competition)
    ranked = await read_ranked(work.sql, competition)
    counts = {candidate.number: 0 for candidate in candidates.values()}
    counts |= {candidates[place.name].number: place.sheets for place in ranked.places}
    still_open = sum(candidate.still_open for candidate in candidates.values())
    check_rankable(competition.quorum, counts, still_open)
    check_settled(await unsettled_sheets(work.sql, competition))
    return _Outcome(ranked, candidates)


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def propose_ranking(work: Work, competition: Competition) -> RankingProposal:
    """Propose the ranking as it stands, by the digest of what it is made from, to a second officer.

    Every application has its quorum, and no sheet is open. A pending proposal of something else falls.
    403 `own_conflict` for an officer with a conflict, as for every step of a ranking.
    """
    STAGES.advance(competition.stage, Action.PUBLISH_RANKING)
    await refuse_own_conflicts(work, competition.id)
    outcome = await _outcome(work, competition)
    pending = await pending_proposal(competition)
    if pending is not None:
        if pending.digest == outcome.ranked.digest:
            raise Conflict("ranking_proposed", "This ranking was proposed; another person confirms it.")
        await _end(work, pending, ProposalAction.FALL)
    proposal = await RankingProposal.create(
        competition_id=competition.id,
        digest=outcome.ranked.digest,
        proposed_by_id=work.person_id,
        proposed_at=await work.now(),
    )
    await proposal.fetch_related("proposed_by")
    work.note(proposal_id=proposal.id, digest=proposal.digest)
    return proposal


@command(Permission.RANKING_PUBLISH, subject=proposal_seen)
async def withdraw_ranking(work: Work, proposal: RankingProposal) -> None:
    """Take the pending proposal back; it is kept as withdrawn."""
    await refuse_own_conflicts(work, proposal.competition_id)
    await _end(work, proposal, ProposalAction.WITHDRAW)
    work.note(competition_id=proposal.competition_id, digest=proposal.digest)


@command(Permission.RANKING_PUBLISH, subject=competition_seen, fresh=True)
async def confirm_ranking(work: Work, competition: Competition, *, body: ConfirmRanking) -> Ranking | None:
    """Publish the proposed ranking, being another person than who proposed it.

    409 `ranking_changed` when what it is made from has changed since: the proposal falls then.
    """
    STAGES.advance(competition.stage, Action.PUBLISH_RANKING)
    await refuse_own_conflicts(work, competition.id)
    proposal = await pending_proposal(competition)
    if proposal is None:
        raise Conflict("ranking_not_proposed", "Nobody proposed the ranking yet.")
    check_second_person(work.person_id, proposal.proposed_by_id)
    if body.digest != proposal.digest:
        raise Conflict("proposal_differs", "Another ranking was proposed.", digest=proposal.digest)
    outcome = await _outcome(work, competition)
    if outcome.ranked.digest != proposal.digest:
        await _end(work, proposal, ProposalAction.FALL)
        work.note(proposal_id=proposal.id, proposed=proposal.digest, digest=outcome.ranked.digest)
        why = "What the ranking is made from has changed since; the proposal has fallen."
        work.reject(Conflict("ranking_changed", why, digest=outcome.ranked.digest))
        return None
    await _end(work, proposal, ProposalAction.CONFIRM)
    ranking = await _publish(work, competition, outcome, proposal.id)
    ranked = await Application.filter(id__in=[each.id for each in outcome.candidates.values()])
    members = await members_of(*{application.organization_id for application in ranked})
    await work.notify(members, Kind.RANKING_PUBLISHED, competition, competition=competition.title)
    return ranking


async def publish_imported(work: Work, competition: Competition) -> Ranking:
    """Publish the ranking of a contest that was judged elsewhere, in the command that brings it."""
    return await _publish(work, competition, await _outcome(work, competition), None)


async def _publish(
    work: Work, competition: Competition, outcome: _Outcome, proposal_id: UUID | None
) -> Ranking:
    """Keep the places for good; the competition is locked."""
    await advance(work, competition, Action.PUBLISH_RANKING)
    ranked, candidates = outcome.ranked, outcome.candidates
    ranking = await Ranking.create(
        competition_id=competition.id,
        rule=orjson.loads(rule_json.dump(ranked.rule)),
        digest=ranked.digest,
        proposal_id=proposal_id,
        published_at=await work.now(),
        published_by_id=work.actor.person_id,
    )
    await work.sql.execute(
        _INSERT,
        ranking.id,
        [new_id() for _ in ranked.places],
        [candidates[place.name].id for place in ranked.places],
        [place.rank for place in ranked.places],
        [place.exact for place in ranked.places],
        [place.shown for place in ranked.places],
        [place.sheets for place in ranked.places],
    )
    work.defer(Task.RESULT_KEEP, competition_id=competition.id)
    work.note(ranking_id=ranking.id, digest=ranking.digest, places=len(ranked.places))
    return ranking


async def _end(work: Work, proposal: RankingProposal, action: ProposalAction) -> None:
    proposal.state = PROPOSALS.advance(proposal.state, action)
    proposal.ended_at = await work.now()
    await work.save(proposal, "state", "ended_at")
