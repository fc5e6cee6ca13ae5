"""What the data say of a judge's past contests: work done, in time or late, and how the scores stand."""

from collections.abc import Collection, Iterator, Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from anyio import to_thread

from incubator.competitions import Competition, Stage
from incubator.core.usecase import Work
from incubator.jury.methods.diagnosis import Pair, totals
from incubator.jury.methods.flags import FlagKind
from incubator.jury.methods.record import record
from incubator.jury.methods.sheets import Contest
from incubator.jury.queries.judged import read_judged
from incubator.jury.queries.own_organization import own_pairs
from incubator.jury.rules import HUNDREDTHS, Judged

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
class PastScores:
    """What the judge's scores in one stage say of the judge; leniency in points, as decimals.

    `stage` is its name; a contest without stages has none.
    """

    stage: str | None
    leniency: str
    leniency_deviation: str
    flags: Sequence[FlagKind]


@dataclass(frozen=True, slots=True)
class PastContest:
    """A judge's part in one competition; `scores` has each judged stage that tells something."""

    competition: Competition
    assigned: int
    submitted: int
    recused: int
    due: int
    in_time: int
    scores: Sequence[PastScores]

    @property
    def flags(self) -> Sequence[FlagKind]:
        """The kinds of flags of all its stages."""
        return sorted({kind for own in self.scores for kind in own.flags})


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
        told: Sequence[PastScores] = ()
        if competition.stage in {Stage.RANKED, Stage.ARCHIVED} and row["submitted"] and fitted < MOST_FITTED:
            fitted += 1
            told = await _told(work, competition, judge_id)
        found.append(
            PastContest(
                competition=competition,
                assigned=row["assigned"],
                submitted=row["submitted"],
                recused=row["recused"],
                due=row["due"],
                in_time=row["in_time"],
                scores=told,
            )
        )
    return found


async def _told(work: Work, competition: Competition, judge_id: UUID) -> Sequence[PastScores]:
    if competition.is_imported:
        return ()  # its judges have no accounts that anybody could invite
    judged = await read_judged(work.sql, competition)
    own = await own_pairs(work.sql, competition)
    return await to_thread.run_sync(lambda: list(_by_stage(judged, str(judge_id), own)))


def _by_stage(judged: Judged, judge: str, own: Collection[Pair]) -> Iterator[PastScores]:
    parts: Mapping[str | None, Contest] = {None: judged.contest}
    if judged.rule.stages:
        stages = judged.contest.stages
        parts = {stage.name: stages[stage.code] for stage in judged.rule.stages if stage.code in stages}
    for name, contest in parts.items():
        found = record(totals(contest, judged.rule.combine, marks_per_point=HUNDREDTHS), judge, own)
        if found is not None:
            yield PastScores(name, f"{found.leniency:.2f}", f"{found.deviation:.2f}", found.flags)
