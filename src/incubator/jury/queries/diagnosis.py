"""The diagnosis of a competition's scores: always of what was submitted until now."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from hashlib import sha256
from uuid import UUID

import orjson
from anyio import to_thread

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.core.usecase import Work
from incubator.jury import diagnoses
from incubator.jury.methods.allocation import Candidate, Limits, allocate
from incubator.jury.methods.diagnosis import (
    Diagnosis,
    Money,
    Pair,
    Question,
    Score,
    diagnose,
    totals,
)
from incubator.jury.methods.ranking import Placing
from incubator.jury.methods.sheets import Contest
from incubator.jury.methods.stage_totals import StageFound, Standing, of_all, of_one
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.judged import read_judged
from incubator.jury.queries.own_organization import own_pairs
from incubator.jury.rules import HUNDREDTHS, Judged
from incubator.jury.rules.lottery import funding_limits

_ENTRANTS = """
SELECT a.id, a.number, a.title, CASE WHEN $2 THEN a.title ELSE a.number END AS name,
    a.organization_id, t.code AS track,
    LEAST(a.requested_minor, c.award_cap_minor, coalesce(t.cap_minor, c.award_cap_minor)) AS amount
FROM application a JOIN competition c ON c.id = a.competition_id JOIN track t ON t.id = a.track_id
WHERE a.competition_id = $1 AND a.state = 'eligible' ORDER BY a.number
"""

_JUDGES = """
SELECT DISTINCT p.id, p.name, CASE WHEN $2 THEN p.name ELSE p.id::text END AS key
FROM sheet s JOIN person p ON p.id = s.judge_id WHERE s.competition_id = $1 AND s.state = 'submitted'
"""


NINETY = 1.6448536269514722
"""How many standard deviations either side hold 90% of a normal distribution."""


@dataclass(frozen=True, slots=True)
class Entrant:
    """An eligible application, and the most that it would be given."""

    id: UUID
    number: str
    title: str
    name: str
    organization_id: UUID
    track: str
    amount: int


@dataclass(frozen=True)
class Diagnosed:
    """A diagnosis with the official places, and whom its names stand for.

    `found` is of the one `stage`, or of the contest without stages: severities, agreement, flags. `standing`
    has merits, intervals and chances, which may be of the whole score: of its `stages` together.
    """

    digest: str
    stage: str | None
    question: Question
    entrants: Mapping[str, Entrant]
    judges: Mapping[str, tuple[UUID, str]]
    scores: Sequence[Score]
    means: Mapping[str, tuple[int, float]]
    """How many scores an application has, and their mean."""
    placings: Mapping[str, Placing]
    found: Diagnosis
    standing: Standing

    @property
    def places(self) -> int | None:
        """How many awards there are at most; None is as many as the pool allows."""
        tiers = self.question.money.limits.tiers if self.question.money else ()
        return sum(tier.places for tier in tiers) or None


async def diagnosed(
    sql: Connection,
    competition: Competition,
    *,
    stage: str | None = None,
    places: int | None = None,
    top: int | None = None,
    robust: bool = False,
) -> Diagnosed:
    """The diagnosis of what was submitted until now; the same input is worked out once.

    Of a contest of several stages it is that of the stage of this code. Without one, severities, agreement
    and flags are of the last stage in which anybody was judged, and places are by the whole score. Awards are
    limited by the pool, the caps, one an organization, and `places`, else as the call declared. Without `top`
    it is the number of applications that all this reaches, or a tenth of them where there is nothing to give.
    """
    places = places or competition.places or None
    judged = await read_judged(sql, competition)
    rows = await sql.fetch(_ENTRANTS, competition.id, competition.is_imported)
    entrants = {row["name"]: Entrant(**row) for row in rows}
    judges = {
        row["key"]: (row["id"], row["name"])
        for row in await sql.fetch(_JUDGES, competition.id, competition.is_imported)
    }
    limits = funding_limits(competition.pool_minor, places)
    own = await own_pairs(sql, competition)
    asked = _Asked(stage, limits, own, top, robust)
    named = [[str(value) for value in row.values()] for row in rows]
    facts = [named, stage, competition.pool_minor, places, sorted(own), top, robust]
    digest = await to_thread.run_sync(_digest, judged, facts)
    work_out = partial(_work_out, judged, entrants, judges, asked, digest)
    found: Diagnosed = await diagnoses.once(digest, work_out)
    return found


@dataclass(frozen=True, slots=True)
class _Asked:
    """What is asked of the scores: `own` are the pairs of a judge and an own organization's application."""

    stage: str | None
    limits: Limits
    own: Collection[Pair]
    top: int | None
    robust: bool


def _digest(judged: Judged, facts: Sequence[object]) -> str:
    return sha256(orjson.dumps([judged.digest(), facts])).hexdigest()


def _work_out(
    judged: Judged,
    entrants: Mapping[str, Entrant],
    judges: Mapping[str, tuple[UUID, str]],
    asked: _Asked,
    digest: str,
) -> Diagnosed:
    is_whole = asked.stage is None and bool(judged.rule.stages)
    stage, contest = _judged_in(judged, asked.stage)
    scores = totals(contest, judged.rule.combine, marks_per_point=HUNDREDTHS) if contest.sheets else []
    placings = judged.placings() if scores else []
    candidates = {
        name: Candidate(name, each.amount, str(each.organization_id)) for name, each in entrants.items()
    }
    money = Money(candidates, asked.limits)
    order = [candidates[placing.score.application] for placing in placings]
    reached = sum(decision.reason is None for decision in allocate(order, money.limits))
    question = Question(
        asked.top or reached or max(1, -(-len(placings) // 10)),
        robust=asked.robust,
        themes={name: each.track for name, each in entrants.items()},
        money=money,
        own=asked.own,
    )
    by_name = {placing.score.application: placing for placing in placings}
    if is_whole and scores and stage is not None:
        found = diagnose(scores, question, is_placed=False)
        standing = _whole(judged, placings, question, {stage: found})
    else:
        found = diagnose(scores, question)
        standing = of_one(found, stage)
    return Diagnosed(
        digest, stage, question, entrants, judges, scores, _means(scores), by_name, found, standing
    )


def _whole(
    judged: Judged, placings: Sequence[Placing], question: Question, known: Mapping[str, Diagnosis]
) -> Standing:
    """Places by the whole score: every stage in which anybody was judged, and what counts beside the jury.

    The stages' own places are drawn by none of them. `known` are stages that were diagnosed already.
    """
    stages = []
    for stage in judged.rule.stages:
        part = judged.contest.stages.get(stage.code)
        if part is None or not part.sheets:
            continue
        found = known.get(stage.code)
        if found is None:
            scores = totals(part, judged.rule.combine, marks_per_point=HUNDREDTHS)
            found = diagnose(scores, question, is_placed=False)
        stages.append(StageFound(stage.code, found, float(stage.weight / stage.full)))
    beside = {p.score.application: float(p.score.exact - p.score.judged) for p in placings}
    return of_all(stages, beside, question)


def _means(scores: Sequence[Score]) -> dict[str, tuple[int, float]]:
    given: defaultdict[str, list[float]] = defaultdict(list)
    for application, _, score in scores:
        given[application].append(float(score))
    return {name: (len(own), sum(own) / len(own)) for name, own in given.items()}


def _judged_in(judged: Judged, stage: str | None) -> tuple[str | None, Contest]:
    """The stage of this code, else the last in which anybody was judged; an empty contest before."""
    with_sheets = [s.code for s in judged.rule.stages if s.code in judged.contest.stages]
    if stage is None and with_sheets:
        stage = with_sheets[-1]
    if stage is None or stage not in judged.contest.stages:
        return stage, judged.contest
    return stage, judged.contest.stages[stage]


async def chances_of(work: Work, competition: Competition, places: int | None) -> dict[UUID, float]:
    """P(funded) of each application within the pool, the caps and so many places; empty where not told.

    Nothing is told to who has a conflict with one, or belongs to its applicant: chances sum to the places.
    """
    if await own_conflicts(work, competition.id):
        return {}
    found = await diagnosed(work.sql, competition, places=places)
    standing = found.standing
    if standing.funded is None:
        return {}
    told = zip(standing.applications, standing.funded.tolist(), strict=True)
    return {found.entrants[name].id: chance for name, chance in told if name in found.entrants}
