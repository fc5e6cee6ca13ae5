"""What a competition's ranking is made from, read in a few statements whatever its size."""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from uuid import UUID

import orjson

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.jury.methods import rule_json
from incubator.jury.methods.rule import Rule
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import HUNDREDTHS, Judged, park_rule

_CRITERIA = """
SELECT id, code, name, weight_hundredths, most_hundredths FROM criterion WHERE competition_id = $1 ORDER BY id
"""

# One row of three arrays: a row a sheet would cost the driver more than all else costs the server. Every
# submitted sheet has a mark for every criterion (ck_sheet_complete), so the arrays of marks have one length.
_SHEETS = """
WITH submitted AS (
    SELECT s.application_id, s.judge_id, array_agg(m.score_hundredths ORDER BY m.criterion_id) AS marks
    FROM sheet s JOIN mark m ON m.sheet_id = s.id
    WHERE s.competition_id = $1 AND s.state = 'submitted' GROUP BY s.id
)
SELECT coalesce(array_agg(CASE WHEN $2 THEN a.title ELSE a.number END), '{}') AS applications,
    coalesce(array_agg(CASE WHEN $2 THEN p.name ELSE p.id::text END), '{}') AS judges,
    coalesce(array_agg(s.marks), '{}') AS marks
FROM submitted s JOIN application a ON a.id = s.application_id JOIN person p ON p.id = s.judge_id
WHERE a.state = 'eligible'
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


@dataclass(frozen=True, slots=True)
class Candidate:
    """An eligible application, with how many of its sheets are still open."""

    id: UUID
    number: str
    title: str
    still_open: int


async def read_judged(sql: Connection, competition: Competition) -> Judged:
    """Every submitted sheet of the competition's eligible applications, and the rule they are ranked by.

    An imported contest keeps the names, weights and rule of its file; otherwise a criterion's weight is
    divided by its highest score, as `park_rule` wants it.
    """
    rows = await sql.fetch(_CRITERIA, competition.id)
    if competition.is_imported:
        weights = {row["name"]: Fraction(row["weight_hundredths"], HUNDREDTHS) for row in rows}
    else:
        weights = {row["code"]: Fraction(row["weight_hundredths"], row["most_hundredths"]) for row in rows}
    columns = await sql.fetchrow(_SHEETS, competition.id, competition.is_imported)
    sheets = tuple(
        Sheet(application, judge, dict(zip(weights, marks, strict=True)))
        for application, judge, marks in zip(*(columns or {}).values(), strict=True)
    )
    points = await _read_points(sql, competition) if competition.is_imported else None
    return Judged(Contest(competition.title, weights, sheets), _rule(competition), points)


def _rule(competition: Competition) -> Rule:
    declared: Mapping[str, object] | None = competition.rule
    if declared is None:
        return park_rule(competition.title, competition.trim_from, competition.decimals)
    return rule_json.parse(declared)


async def _read_points(sql: Connection, competition: Competition) -> Mapping[str, Mapping[str, int]] | None:
    rows = await sql.fetch(_POINTS, competition.id)
    return {row["application"]: orjson.loads(row["own"]) for row in rows} or None


async def read_candidates(sql: Connection, competition: Competition) -> dict[str, Candidate]:
    """Every eligible application, by the name that `read_judged` gives it, in the order of the numbers."""
    rows = await sql.fetch(_CANDIDATES, competition.id, competition.is_imported)
    return {row["name"]: Candidate(row["id"], row["number"], row["title"], row["still_open"]) for row in rows}
