"""Publishing the ranking."""

from uuid import UUID

import orjson

from incubator.competitions import Action, Competition, advance, competition_seen
from incubator.core.actor import Permission
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.methods import rule_json
from incubator.jury.methods.ranking import Placing
from incubator.jury.queries.judged import Candidate, read_candidates, read_judged
from incubator.jury.rules import check_rankable
from incubator.jury.tables import Ranking

_INSERT = """
INSERT INTO ranking_place (id, ranking_id, application_id, rank, exact, shown, sheets)
SELECT new.id, $1, new.application_id, new.rank, new.exact, new.shown, new.sheets
FROM unnest($2::uuid[], $3::uuid[], $4::int[], $5::text[], $6::text[], $7::int[])
    AS new (id, application_id, rank, exact, shown, sheets)
"""


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def publish_ranking(work: Work, competition: Competition) -> Ranking:
    """Publish the ranking, once no sheet is open and each application has its quorum of sheets."""
    return await publish(work, competition)


async def publish(work: Work, competition: Competition) -> Ranking:
    """Rank a competition that this command has locked, and keep the places for good."""
    await advance(work, competition, Action.PUBLISH_RANKING)
    # The lock on the competition holds submissions and assignments off until the end.
    candidates = await read_candidates(work.sql, competition)
    judged = await read_judged(work.sql, competition)
    placings = judged.placings()
    counts = dict.fromkeys((c.number for c in candidates.values()), 0)
    counts |= {candidates[p.score.application].number: len(p.score.judges) for p in placings}
    still_open = sum(candidate.still_open for candidate in candidates.values())
    check_rankable(competition.quorum, counts, still_open)
    ranking = await Ranking.create(
        competition_id=competition.id,
        rule=orjson.loads(rule_json.dump(judged.rule)),
        digest=judged.digest(),
        published_at=await work.now(),
        published_by_id=work.actor.person_id,
    )
    await _keep(work, ranking.id, placings, candidates)
    work.note(ranking_id=ranking.id, digest=ranking.digest, places=len(placings))
    return ranking


async def _keep(
    work: Work, ranking_id: UUID, placings: list[Placing], candidates: dict[str, Candidate]
) -> None:
    await work.sql.execute(
        _INSERT,
        ranking_id,
        [new_id() for _ in placings],
        [candidates[placing.score.application].id for placing in placings],
        [placing.rank for placing in placings],
        [str(placing.score.exact) for placing in placings],
        [str(placing.score.shown) for placing in placings],
        [len(placing.score.judges) for placing in placings],
    )
