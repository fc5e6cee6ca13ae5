"""What a competition's ranking is made from, read in a few statements whatever its size."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

import orjson

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.jury.collector import uncollected
from incubator.jury.methods import rule_json
from incubator.jury.methods.rule import JUDGED, Rule
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.queries.stage import stages_of
from incubator.jury.rules import HUNDREDTHS, Judged, park_rule
from incubator.jury.rules.stage import rule_stage
from incubator.jury.tables import JudgingStage

_CRITERIA = """
SELECT r.stage_id, c.code, c.name, r.weight_hundredths, c.most_hundredths
FROM rubric_line r JOIN criterion c ON c.id = r.criterion_id WHERE r.competition_id = $1 ORDER BY c.id
"""

# One row of three arrays: a row a sheet would cost the driver more than all else costs the server. Every
# submitted sheet has a mark for each criterion of its stage (ck_sheet_complete), so they are cut by number.
_SHEETS = """
SELECT named.applications, named.judges, given.marks
FROM (
    SELECT coalesce(array_agg(sheet.application), '{}') AS applications,
        coalesce(array_agg(sheet.judge), '{}') AS judges
    FROM (
        SELECT CASE WHEN $2 THEN a.title ELSE a.number END AS application,
            CASE WHEN $2 THEN p.name ELSE p.id::text END AS judge
        FROM sheet s JOIN application a ON a.id = s.application_id JOIN person p ON p.id = s.judge_id
        WHERE s.competition_id = $1 AND s.state = 'submitted' AND ($3::uuid IS NULL OR s.stage_id = $3)
        ORDER BY s.id
    ) AS sheet
) AS named, (
    SELECT coalesce(array_agg(mark.score_hundredths), '{}') AS marks
    FROM (
        SELECT m.score_hundredths FROM mark m JOIN sheet s ON s.id = m.sheet_id
        WHERE s.competition_id = $1 AND s.state = 'submitted' AND ($3::uuid IS NULL OR s.stage_id = $3)
        ORDER BY m.sheet_id, m.criterion_id
    ) AS mark
) AS given
"""

_CANDIDATES = """
SELECT a.id, a.number, a.title, CASE WHEN $2 THEN a.title ELSE a.number END AS name,
    coalesce(waiting.sheets, 0) AS still_open
FROM application a LEFT JOIN (
    SELECT application_id, count(*) AS sheets FROM sheet
    WHERE competition_id = $1 AND state = 'assigned' GROUP BY application_id
) AS waiting ON waiting.application_id = a.id
WHERE a.competition_id = $1 AND a.state = 'eligible' ORDER BY a.number
"""

_POINTS = """
SELECT a.title AS application, json_object_agg(p.name, p.amount_hundredths)::text AS own
FROM points p JOIN application a ON a.id = p.application_id WHERE a.competition_id = $1 GROUP BY a.id
"""

# Votes are counted in hundredths too, as all points are.
_BESIDE = """
SELECT a.number, st.code, coalesce(CASE st.kind
    WHEN 'public_vote' THEN (SELECT t.votes * 100 FROM vote_tally t JOIN public_vote v ON v.id = t.vote_id
        WHERE v.stage_id = st.id AND t.application_id = a.id)
    ELSE (SELECT b.amount_hundredths FROM bonus b WHERE b.stage_id = st.id AND b.application_id = a.id)
    END, 0)::bigint AS amount
FROM judging_stage st JOIN application a ON a.competition_id = st.competition_id AND a.state = 'eligible'
WHERE st.id = ANY($1)
"""


@dataclass(frozen=True, slots=True)
class Candidate:
    """An eligible application, with how many of its sheets are still open."""

    id: UUID
    number: str
    title: str
    still_open: int


@dataclass(frozen=True, slots=True)
class Place:
    """An application's place by name, with the exact score as a fraction and as it is shown.

    `sheets` counts those that made the score; in several stages the fewest of any in which it was judged.
    """

    name: str
    rank: int
    exact: str
    shown: str
    tie_reason: str | None
    sheets: int


@dataclass(frozen=True, slots=True)
class Ranked:
    """A ranking, best first, with the rule and the digest of what it was made from."""

    rule: Rule
    digest: str
    places: list[Place]


async def read_ranked(sql: Connection, competition: Competition) -> Ranked:
    """The competition's ranking, computed from the sheets submitted so far."""
    found = await _read(sql, competition)
    with uncollected():
        judged = found.judged()
        places = [
            Place(
                name=placing.score.application,
                rank=placing.rank,
                exact=str(placing.score.exact),
                shown=str(placing.score.shown),
                tie_reason=placing.tie_reason,
                sheets=min(len(panel.judges) for panel in placing.score.panels),
            )
            for placing in judged.placings()
        ]
        return Ranked(judged.rule, judged.digest(), places)


async def read_judged(sql: Connection, competition: Competition) -> Judged:
    """Every submitted sheet of the competition, and the rule that it is ranked by."""
    return (await _read(sql, competition)).judged()


@dataclass(frozen=True, slots=True)
class _Columns:
    """Sheets in columns: application and judge of each, and all marks one after the other."""

    applications: Sequence[str]
    judges: Sequence[str]
    marks: Sequence[int]

    def contest(self, name: str, weights: Mapping[str, Fraction]) -> Contest:
        """The contest; the weights are in the order in which the marks of a sheet stand."""
        criteria, size = tuple(weights), len(weights)
        starts = range(0, len(self.marks), size)
        sheets = tuple(
            Sheet(application, judge, dict(zip(criteria, self.marks[start : start + size], strict=True)))
            for start, application, judge in zip(starts, self.applications, self.judges, strict=True)
        )
        return Contest(name, weights, sheets)


@dataclass(frozen=True, slots=True)
class _Found:
    """What was read; `weights` and `sheets` by the stage's code, or under "" where there are no stages."""

    contest: str
    rule: Rule
    weights: Mapping[str, Mapping[str, Fraction]]
    sheets: Mapping[str, _Columns]
    points: Mapping[str, Mapping[str, int]] | None

    def judged(self) -> Judged:
        parts = {
            code: each.contest(code or self.contest, self.weights[code]) for code, each in self.sheets.items()
        }
        contest = Contest(self.contest, {}, (), parts) if self.rule.stages else parts[""]
        return Judged(contest, self.rule, self.points)


async def _read(sql: Connection, competition: Competition) -> _Found:
    """All that the ranking needs, in few statements.

    An imported contest keeps the names, weights and rule of its file; otherwise a criterion's weight is
    divided by its highest score, as `park_rule` wants it. One with stages has sheets in each that is judged.
    """
    is_imported = competition.is_imported
    by_stage: dict[str | None, dict[str, Fraction]] = {}
    for row in await sql.fetch(_CRITERIA, competition.id):
        name = row["name"] if is_imported else row["code"]
        point = HUNDREDTHS if is_imported else row["most_hundredths"]
        own = by_stage.setdefault(None if row["stage_id"] is None else str(row["stage_id"]), {})
        own[name] = Fraction(row["weight_hundredths"], point)
    stages = await stages_of(competition.id)
    judged: dict[str, UUID | None] = {stage.code: stage.id for stage in stages if stage.kind in JUDGED}
    sheets = {}
    for code, stage_id in (judged or {"": None}).items():
        (columns,) = await sql.fetch(_SHEETS, competition.id, is_imported, stage_id)
        sheets[code] = _Columns(columns["applications"], columns["judges"], columns["marks"])
    return _Found(
        contest=competition.title,
        rule=_rule(competition, stages),
        weights={
            code: by_stage[None if own is None else str(own)] for code, own in (judged or {"": None}).items()
        },
        # A stage that nobody was judged in yet is none of the contest's.
        sheets={code: each for code, each in sheets.items() if each.applications or not code},
        points=await _read_points(sql, competition) if is_imported else await _read_beside(sql, stages),
    )


def _rule(competition: Competition, stages: Sequence[JudgingStage]) -> Rule:
    declared: Mapping[str, object] | None = competition.rule
    if declared is None:
        of_rule = [rule_stage(s.code, s.name, s.kind, s.weight_hundredths, s.votes) for s in stages]
        return park_rule(competition.title, competition.trim_from, competition.decimals, of_rule)
    return rule_json.parse(declared)


async def _read_beside(
    sql: Connection, stages: Sequence[JudgingStage]
) -> Mapping[str, Mapping[str, int]] | None:
    """Votes and bonuses of every eligible application, by number; None where no stage has them."""
    beside = [stage.id for stage in stages if stage.kind not in JUDGED]
    if not beside:
        return None
    found: dict[str, dict[str, int]] = {}
    for row in await sql.fetch(_BESIDE, beside):
        found.setdefault(row["number"], {})[row["code"]] = row["amount"]
    return found


async def _read_points(sql: Connection, competition: Competition) -> Mapping[str, Mapping[str, int]] | None:
    rows = await sql.fetch(_POINTS, competition.id)
    return {row["application"]: orjson.loads(row["own"]) for row in rows} or None


async def read_candidates(sql: Connection, competition: Competition) -> dict[str, Candidate]:
    """Every eligible application, by the name that `read_judged` gives it, in the order of the numbers."""
    rows = await sql.fetch(_CANDIDATES, competition.id, competition.is_imported)
    return {row["name"]: Candidate(row["id"], row["number"], row["title"], row["still_open"]) for row in rows}
