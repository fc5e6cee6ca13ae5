"""Conflicts between judges and applications, computed from the data whenever they are asked for."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import astuple, dataclass
from datetime import datetime
from types import MappingProxyType
from typing import cast
from uuid import UUID

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.database import Connection, plain
from incubator.core.errors import Conflict, DomainError, Forbidden, NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, cursor_of, place_of
from incubator.core.usecase import Work, query
from incubator.jury.rules import Ground, RecusalKind, SheetState, Standing
from incubator.jury.tables import Sheet

_OF_COMPETITION = """
SELECT DISTINCT ON (judge_id, application_id) judge_id, application_id, standing, kind, reason FROM barred
WHERE competition_id = $1
ORDER BY judge_id, application_id, array_position(ARRAY['declared', 'confirmed', 'found'], standing),
    kind, reason
"""

_OF_JUDGE = """
SELECT DISTINCT application_id FROM barred WHERE judge_id = $1 AND ($2::uuid IS NULL OR competition_id = $2)
"""

_OWN = """
SELECT application_id FROM barred WHERE judge_id = $1 AND competition_id = $2
UNION SELECT a.id FROM application a JOIN application_party p ON p.application_id = a.id
WHERE a.competition_id = $2 AND p.organization_id = ANY($3::uuid[])
"""

_UNSETTLED = """
SELECT count(*) FROM sheet s WHERE s.competition_id = $1 AND s.state = 'submitted' AND EXISTS (
    SELECT FROM barred b
    WHERE b.competition_id = $1 AND b.judge_id = s.judge_id AND b.application_id = s.application_id)
"""

_OF_PAIR = """
SELECT standing, kind FROM barred WHERE judge_id = $1 AND application_id = $2
ORDER BY array_position(ARRAY['declared', 'confirmed', 'found'], standing), kind LIMIT 1
"""


# What is found has no row of its own: its id is made of all that it says, and changes with it.
_ALL = """
WITH conflict AS (
    SELECT r.id, r.application_id, r.judge_id, 'declared' AS standing, r.kind, '' AS evidence, r.reason,
        r.declared_at AS at, r.judge_id AS by_id
    FROM recusal r JOIN application a ON a.id = r.application_id WHERE a.competition_id = $1
    UNION ALL
    SELECT u.id, u.application_id, u.judge_id, u.outcome, u.ground, u.evidence, u.reason,
        u.ruled_at, u.ruled_by_id
    FROM conflict_ruling u JOIN application a ON a.id = u.application_id WHERE a.competition_id = $1
    UNION ALL
    SELECT md5(concat_ws(' ', b.application_id, b.judge_id, b.kind, b.reason))::uuid, b.application_id,
        b.judge_id, 'found', b.kind, b.reason, NULL, NULL, NULL
    FROM barred b WHERE b.competition_id = $1 AND b.standing = 'found'
)
SELECT c.id, c.standing, c.kind, c.evidence, c.reason, c.at, c.application_id, a.number, a.title,
    o.name AS organization, c.judge_id, j.name AS judge, c.by_id, ruler.name AS by_name
FROM conflict c JOIN application a ON a.id = c.application_id JOIN organization o ON o.id = a.organization_id
    JOIN person j ON j.id = c.judge_id LEFT JOIN person ruler ON ruler.id = c.by_id
WHERE ($2::uuid IS NULL OR c.id = $2) AND ($3::text IS NULL OR c.standing = $3)
    AND ($4::uuid IS NULL OR c.judge_id = $4) AND ($5::uuid IS NULL OR c.application_id = $5)
    AND ($6::uuid IS NULL OR c.id < $6)
    AND c.application_id <> ALL ($7::uuid[])
ORDER BY c.id DESC LIMIT $8
"""


@dataclass(frozen=True, slots=True)
class Named:
    """A person by id and name."""

    id: UUID
    name: str


@dataclass(frozen=True, slots=True)
class EntryNamed:
    """An application as lists name it."""

    id: UUID
    number: str
    title: str


@dataclass(frozen=True, slots=True)
class ConflictShown:
    """A conflict as staff see it; one that was only found has neither reason, moment nor author yet."""

    id: UUID
    standing: Standing
    kind: str
    evidence: str
    reason: str | None
    at: datetime | None
    by: Named | None
    judge: Named
    application: EntryNamed
    organization: str


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


async def own_conflicts(work: Work, competition_id: UUID) -> set[UUID]:
    """The applications with which a member of the staff who asks has a conflict.

    Staff may judge too; and who is a member of an applicant, or of an organization that applies with it and
    did not decline, learns nothing of how it is judged.
    """
    person = work.actor.person_id
    if person is None:
        return set()
    organizations = list(work.actor.memberships)
    own = await work.sql.fetch(_OWN, person, competition_id, organizations)
    return {row["application_id"] for row in own}


async def refuse_own_conflicts(
    work: Work, competition_id: UUID, applications: Collection[UUID] | None = None
) -> None:
    """Raise Forbidden `own_conflict` for who would decide on an application, of these or any, of a conflict.

    What is planned as a whole is not planned by who may not know a part of it.
    """
    own = await own_conflicts(work, competition_id)
    if own if applications is None else own & set(applications):
        why = "You have a conflict with one of the applications: another officer does this."
        raise Forbidden("own_conflict", why)


async def hidden_from(work: Work, competition: Competition) -> set[UUID]:
    """The applications of which the actor must see nothing; 403 `own_sheet_open` for who still judges.

    Staff may judge too: then they see nothing of others' scores before their own are in.
    """
    person = work.actor.person_id
    if person is None:
        return set()
    own = Sheet.filter(competition_id=competition.id, judge_id=person, state=SheetState.ASSIGNED)
    if await own.exists():
        raise Forbidden("own_sheet_open", "You see what others gave when your own sheets are in.")
    return await own_conflicts(work, competition.id)


async def is_barred(judge_id: UUID, application_id: UUID) -> bool:
    """Whether this judge must see nothing of the application."""
    async with plain() as sql:
        return await sql.fetchrow(_OF_PAIR, judge_id, application_id) is not None


async def unsettled_sheets(sql: Connection, competition: Competition) -> int:
    """How many submitted sheets are of judges who have a conflict by now."""
    return cast("int", await sql.fetchval(_UNSETTLED, competition.id))


async def refuse_conflict(
    work: Work, judge_id: UUID, application_id: UUID, kind: type[DomainError] = Conflict
) -> None:
    """Raise `kind` when the judge has a conflict with the application, with the code of the firmest one."""
    row = await work.sql.fetchrow(_OF_PAIR, judge_id, application_id)
    if row is None:
        return
    if row["standing"] == Standing.DECLARED:
        raise kind("judge_recused", "The judge declared a recusal for this application.")
    if row["kind"] == Ground.MEMBER:
        raise kind("judge_is_member", "The judge is a member of the applicant organization.")
    raise kind("judge_conflicted", "The judge has a conflict with this application.")


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which conflicts; None is any. None is of a `hidden` application: the reader has a conflict with it."""

    identity: UUID | None = None
    standing: Standing | None = None
    judge_id: UUID | None = None
    application_id: UUID | None = None
    after: UUID | None = None
    hidden: Sequence[UUID] = ()


async def _conflicts(
    sql: Connection, competition_id: UUID, asked: _Asked, limit: int = 1
) -> list[ConflictShown]:
    rows = await sql.fetch(_ALL, competition_id, *astuple(asked), limit)
    return [
        ConflictShown(
            id=row["id"],
            standing=Standing(row["standing"]),
            kind=row["kind"],
            evidence=row["evidence"],
            reason=row["reason"],
            at=row["at"],
            by=Named(row["by_id"], row["by_name"]) if row["by_id"] else None,
            judge=Named(row["judge_id"], row["judge"]),
            application=EntryNamed(row["application_id"], row["number"], row["title"]),
            organization=row["organization"],
        )
        for row in rows
    ]


async def conflict_named(sql: Connection, competition_id: UUID, conflict_id: UUID) -> ConflictShown:
    """One conflict of a competition; NotFound when there is none, or the data no longer say it."""
    found = await _conflicts(sql, competition_id, _Asked(conflict_id))
    if not found:
        raise NotFound
    return found[0]


async def found_conflicts(work: Work, competition_id: UUID, limit: int) -> list[ConflictShown]:
    """The conflicts that wait for a ruling, but for those about an application with an own conflict."""
    asked = _Asked(standing=Standing.FOUND, hidden=list(await own_conflicts(work, competition_id)))
    return await _conflicts(work.sql, competition_id, asked, limit)


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_conflict(work: Work, competition: Competition, *, conflict_id: UUID) -> ConflictShown:
    """One conflict as staff see it; 404 when the data say it no longer, or for an own conflict's."""
    hidden = list(await own_conflicts(work, competition.id))
    found = await _conflicts(work.sql, competition.id, _Asked(conflict_id, hidden=hidden))
    if not found:
        raise NotFound
    return found[0]


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_conflicts(
    work: Work,
    competition: Competition,
    *,
    standing: Standing | None = None,
    judge_id: UUID | None = None,
    application_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[ConflictShown]:
    """The conflicts on a competition's panel in no telling order: declared, ruled, and what the data say now.

    With the standing `found`, those that wait for staff. Staff see none that is about an application with
    which they have a conflict themselves.
    """
    after = place_of(cursor) if cursor is not None else None
    hidden = list(await own_conflicts(work, competition.id))
    asked = _Asked(None, standing, judge_id, application_id, after, hidden)
    found = await _conflicts(work.sql, competition.id, asked, limit + 1)
    page = found[:limit]
    return Found(page, cursor_of(page[-1].id) if len(found) > limit else None)
