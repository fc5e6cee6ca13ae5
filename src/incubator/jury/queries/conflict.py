"""Conflicts between judges and applications, computed from the data whenever they are asked for."""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType
from uuid import UUID

from incubator.competitions import Competition
from incubator.core.database import Connection
from incubator.core.errors import Conflict
from incubator.core.usecase import Work
from incubator.jury.rules import Ground, RecusalKind, Standing

_OF_COMPETITION = """
SELECT DISTINCT ON (judge_id, application_id) judge_id, application_id, standing, kind, reason FROM barred
WHERE competition_id = $1
ORDER BY judge_id, application_id, array_position(ARRAY['declared', 'confirmed', 'found'], standing),
    kind, reason
"""

_OF_JUDGE = """
SELECT DISTINCT application_id FROM barred WHERE judge_id = $1 AND ($2::uuid IS NULL OR competition_id = $2)
"""

_OF_PAIR = """
SELECT standing, kind FROM barred WHERE judge_id = $1 AND application_id = $2
ORDER BY array_position(ARRAY['declared', 'confirmed', 'found'], standing), kind LIMIT 1
"""


@dataclass(frozen=True, slots=True)
class Bar:
    """Why a judge is kept from an application: the firmest standing, and the first of its kinds."""

    standing: Standing
    kind: RecusalKind | Ground
    reason: str
    """What the judge or the staff said, or what was found in the data."""


async def conflicted_pairs(sql: Connection, competition: Competition) -> Mapping[tuple[UUID, UUID], Bar]:
    """Every pair of (judge, application) of the competition that must not meet, and why.

    Declared, confirmed, or found in the data and not cleared; live, in one statement.
    """
    rows = await sql.fetch(_OF_COMPETITION, competition.id)
    return MappingProxyType(
        {
            (row["judge_id"], row["application_id"]): Bar(
                standing := Standing(row["standing"]), _kind(standing, row["kind"]), row["reason"]
            )
            for row in rows
        }
    )


def _kind(standing: Standing, kind: str) -> RecusalKind | Ground:
    return RecusalKind(kind) if standing is Standing.DECLARED else Ground(kind)


async def barred_from(sql: Connection, judge_id: UUID, competition_id: UUID | None = None) -> set[UUID]:
    """The applications, of one competition or of all, of which this judge must see nothing."""
    return {row["application_id"] for row in await sql.fetch(_OF_JUDGE, judge_id, competition_id)}


async def refuse_conflict(work: Work, judge_id: UUID, application_id: UUID) -> None:
    """Raise Conflict when the judge has a conflict with the application, with the code of the firmest one."""
    row = await work.sql.fetchrow(_OF_PAIR, judge_id, application_id)
    if row is None:
        return
    if row["standing"] == Standing.DECLARED:
        raise Conflict("judge_recused", "The judge declared a recusal for this application.")
    if row["kind"] == Ground.MEMBER:
        raise Conflict("judge_is_member", "The judge is a member of the applicant organization.")
    raise Conflict("judge_conflicted", "The judge has a conflict with this application.")
