"""What the data say of a judge's past contests: work done, in time or late, and how the scores stand."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from anyio import to_thread

from incubator.competitions import Competition, Stage
from incubator.core.usecase import Work
from incubator.jury.methods.flags import FlagKind
from incubator.jury.methods.record import Record, record, totals
from incubator.jury.queries.judged import read_judged
from incubator.jury.rules import HUNDREDTHS

MOST_FITTED = 10
"""Contests, the latest first, whose model is fitted for one look at a judge."""

_CONTESTS = """
SELECT c.id,
    count(*) FILTER (WHERE s.state <> 'recused') AS assigned,
    count(*) FILTER (WHERE s.state = 'submitted') AS submitted,
    count(*) FILTER (WHERE s.state = 'recused') AS recused,
    count(*) FILTER (WHERE s.state = 'submitted' AND t.ends IS NOT NULL
        OR s.state = 'assigned' AND t.ends <= $2) AS due,
    count(*) FILTER (WHERE s.state = 'submitted' AND s.submitted_at < t.ends) AS in_time
FROM sheet s JOIN competition c ON c.id = s.competition_id
    -- The judge's term ends with its last day, in the park's zone.
    LEFT JOIN LATERAL (
        SELECT max(i.term_until + 1)::timestamp AT TIME ZONE $3 AS ends FROM panel_invitation i
        WHERE i.competition_id = s.competition_id AND i.person_id = s.judge_id
            AND i.state = 'accepted' AND i.function = 'judge'
    ) t ON true
WHERE s.judge_id = $1 GROUP BY c.id ORDER BY c.id DESC
"""


@dataclass(frozen=True, slots=True)
class PastContest:
    """A judge's part in one competition; leniency in points, as decimals."""

    competition: Competition
    assigned: int
    submitted: int
    recused: int
    due: int
    in_time: int
    leniency: str | None
    leniency_deviation: str | None
    flags: Sequence[FlagKind]


async def read_history(work: Work, judge_id: UUID) -> list[PastContest]:
    """The contests in which the judge has or had sheets, newest first.

    The model is fitted anew for the latest that were ranked: nothing is kept, so nothing is out of date.
    """
    zone = work.services.settings.tz.key
    rows = await work.sql.fetch(_CONTESTS, judge_id, await work.now(), zone)
    competitions = await Competition.in_bulk([row["id"] for row in rows], "id")
    found, fitted = [], 0
    for row in rows:
        competition = competitions[row["id"]]
        known = None
        if competition.stage in {Stage.RANKED, Stage.ARCHIVED} and row["submitted"] and fitted < MOST_FITTED:
            fitted += 1
            known = await _record(work, competition, judge_id)
        found.append(
            PastContest(
                competition=competition,
                assigned=row["assigned"],
                submitted=row["submitted"],
                recused=row["recused"],
                due=row["due"],
                in_time=row["in_time"],
                leniency=None if known is None else f"{known.leniency / HUNDREDTHS:.2f}",
                leniency_deviation=None if known is None else f"{known.deviation / HUNDREDTHS:.2f}",
                flags=[] if known is None else known.flags,
            )
        )
    return found


async def _record(work: Work, competition: Competition, judge_id: UUID) -> Record | None:
    if competition.is_imported:
        return None  # its judges have no accounts that anybody could invite
    judged = await read_judged(work.sql, competition)
    return await to_thread.run_sync(lambda: record(totals(judged.contest), str(judge_id)))
