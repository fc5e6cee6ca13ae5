"""Publishing the ranking."""

import orjson

from incubator.competitions import Action, Competition, advance, competition_seen
from incubator.core.actor import Permission
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.methods import rule_json
from incubator.jury.queries.judged import read_candidates, read_ranked
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
    ranked = await read_ranked(work.sql, competition)
    counts = {candidate.number: 0 for candidate in candidates.values()}
    counts |= {candidates[place.name].number: place.sheets for place in ranked.places}
    still_open = sum(candidate.still_open for candidate in candidates.values())
    check_rankable(competition.quorum, counts, still_open)
    ranking = await Ranking.create(
        competition_id=competition.id,
        rule=orjson.loads(rule_json.dump(ranked.rule)),
        digest=ranked.digest,
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
    work.note(ranking_id=ranking.id, digest=ranking.digest, places=len(ranked.places))
    return ranking
