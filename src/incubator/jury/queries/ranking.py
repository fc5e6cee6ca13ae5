"""The ranking as it stands, and as it was published."""

from collections.abc import Collection
from dataclasses import dataclass, replace
from uuid import UUID

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.database import Connection
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, cursor_of, place_of
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import barred_from, hidden_from, own_conflicts
from incubator.jury.queries.judged import read_candidates, read_ranked
from incubator.jury.rules import ProposalState
from incubator.jury.tables import Ranking, RankingProposal

_PLACES = """
SELECT p.id, p.rank, p.exact, p.shown, p.sheets, a.id AS application_id, a.number, a.title,
    a.organization_id, o.name AS organization
FROM ranking_place p JOIN application a ON a.id = p.application_id
    JOIN organization o ON o.id = a.organization_id
WHERE p.ranking_id = $1
    AND ($2::uuid[] IS NULL OR a.organization_id = ANY($2))
    AND ($3::uuid IS NULL
        OR (p.rank, p.id) > (SELECT last.rank, last.id FROM ranking_place last WHERE last.id = $3))
    AND a.id <> ALL($4::uuid[])
ORDER BY p.rank, p.id LIMIT $5
"""


@dataclass(frozen=True, slots=True)
class PublishedPlace:
    """An application's published place; `exact` is the score as a fraction."""

    id: UUID
    rank: int
    exact: str
    shown: str
    sheets: int
    application_id: UUID
    number: str
    title: str
    organization_id: UUID
    organization: str


@dataclass(frozen=True, slots=True)
class Standing:
    """Where an application stands now; without a submitted sheet it has no place yet."""

    application_id: UUID
    number: str
    title: str
    rank: int | None
    exact: str | None
    shown: str | None
    tie_reason: str | None
    sheets: int
    still_open: int


@dataclass(frozen=True, slots=True)
class Preview:
    """The ranking as it would be published now, best first, then what has no place."""

    competition_id: UUID
    quorum: int
    digest: str
    standings: list[Standing]


def ranked_seen_by(actor: Actor) -> list[UUID] | None:
    """The organizations whose places the actor can see; None means every one's."""
    if actor.may(Permission.RANKING_READ):
        return None
    return sorted(actor.organizations_with(Permission.RANKING_READ))


async def published(competition: Competition) -> Ranking:
    """The competition's published ranking; raises NotFound before."""
    ranking = await Ranking.get_or_none(competition_id=competition.id)
    if ranking is None:
        raise NotFound
    return ranking


async def pending_proposal(competition: Competition) -> RankingProposal | None:
    """The proposal of the competition's ranking that waits for a second person, if any."""
    pending = RankingProposal.filter(competition_id=competition.id, state=ProposalState.OPEN)
    return await pending.select_related("proposed_by").first()


async def proposal_seen(work: Work, competition_id: UUID) -> RankingProposal:
    """The pending proposal of a competition that the actor can see."""
    competition = await competition_seen(work, competition_id)
    pending = RankingProposal.filter(competition_id=competition.id, state=ProposalState.OPEN)
    return await work.one(pending.select_related("proposed_by"))


@query(Permission.SCORE_READ, subject=proposal_seen)
async def read_proposal(_work: Work, proposal: RankingProposal) -> RankingProposal:
    """The ranking that one officer proposed and another is to confirm."""
    return proposal


async def preview_of(sql: Connection, competition: Competition, hidden: Collection[UUID] = ()) -> Preview:
    """The ranking as it stands; without ranks where an application is hidden, for a gap would tell its."""
    candidates = await read_candidates(sql, competition)
    ranked = await read_ranked(sql, competition)
    standings = []
    for place in ranked.places:
        candidate = candidates.pop(place.name)
        standings.append(
            Standing(
                application_id=candidate.id,
                number=candidate.number,
                title=candidate.title,
                rank=place.rank,
                exact=place.exact,
                shown=place.shown,
                tie_reason=place.tie_reason,
                sheets=place.sheets,
                still_open=candidate.still_open,
            )
        )
    standings += [
        Standing(c.id, c.number, c.title, None, None, None, None, 0, c.still_open)
        for c in candidates.values()
    ]
    shown = [standing for standing in standings if standing.application_id not in hidden]
    if len(shown) < len(standings):
        shown = [replace(standing, rank=None, tie_reason=None) for standing in shown]
    return Preview(competition.id, competition.quorum, ranked.digest, shown)


@query(Permission.RANKING_PUBLISH, subject=competition_seen)
async def preview_ranking(work: Work, competition: Competition) -> Preview:
    """The ranking as it stands, computed from the sheets submitted so far.

    Staff who judge too see it once their own sheets are in, and no application of an own conflict.
    """
    return await preview_of(work.sql, competition, await hidden_from(work, competition))


@query(Permission.RANKING_READ)
async def read_ranking(work: Work, *, competition_id: UUID) -> Ranking:
    """By which rule a published ranking was made, and the digest of what it was made from."""
    return await published(await competition_seen(work, competition_id))


async def places_of(work: Work, ranking: Ranking, cursor: Cursor | None, limit: int) -> Found[PublishedPlace]:
    """A page of the places that the actor can see, but for applications of an own conflict."""
    seen = ranked_seen_by(work.actor)
    if seen is None:
        hidden = await own_conflicts(work, ranking.competition_id)
    else:
        hidden = await barred_from(work.sql, work.person_id, ranking.competition_id)
    after = place_of(cursor) if cursor is not None else None
    rows = await work.sql.fetch(_PLACES, ranking.id, seen, after, list(hidden), limit + 1)
    places = [PublishedPlace(**row) for row in rows[:limit]]
    return Found(places, cursor_of(places[-1].id) if len(rows) > limit else None)


@query(Permission.RANKING_READ)
async def list_places(
    work: Work, *, competition_id: UUID, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[PublishedPlace]:
    """The places of a published ranking, best first; a member sees those of the own organizations.

    Nobody sees one of an application with which the person has a conflict as a judge.
    """
    ranking = await published(await competition_seen(work, competition_id))
    return await places_of(work, ranking, cursor, limit)
