"""The pool of judges: profiles, and the list that staff choose from."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Literal
from uuid import UUID

from incubator.core.actor import Permission, Role
from incubator.core.errors import NotFound
from incubator.core.ids import new_id
from incubator.core.paging import (
    PAGE,
    Found,
    Limit,
    SortedCursor,
    cursor_of,
    place_of,
    sorted_cursor_of,
    sorted_place_of,
)
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.jury.queries.history import PastContest, read_history
from incubator.jury.tables import Absence, JudgeProfile, Tie
from incubator.organizations import Field
from incubator.people import Person, RoleGrant

_JUDGES = """
SELECT p.id, p.name, p.email, p.created_at AS joined_at, coalesce(f.employer, '') AS employer,
    coalesce(f.title, '') AS title, f.most_sheets,
    ARRAY(SELECT e.field FROM judge_expertise e WHERE e.profile_id = f.id ORDER BY e.field) AS expertise,
    (SELECT count(DISTINCT s.competition_id) FROM sheet s WHERE s.judge_id = p.id AND s.state = 'submitted')
        AS contests,
    (SELECT count(*) FROM sheet s WHERE s.judge_id = p.id AND s.state = 'assigned') AS open_sheets
FROM person p LEFT JOIN judge_profile f ON f.person_id = p.id
WHERE p.disabled_at IS NULL
    AND EXISTS (SELECT FROM role_grant g WHERE g.person_id = p.id AND g.role = 'judge')
    AND ($1::text IS NULL
        OR strpos(lower(concat_ws(' ', p.name, p.email, f.employer, f.title)), lower($1)) > 0)
    AND ($2::text IS NULL
        OR EXISTS (SELECT FROM judge_expertise e WHERE e.profile_id = f.id AND e.field = $2))
    AND ($3::date IS NULL
        OR NOT EXISTS (SELECT FROM judge_absence b WHERE b.profile_id = f.id
            AND $3 BETWEEN b.from_on AND b.until_on))
"""

_PAGE = """
WITH pool AS ({judges})
SELECT * FROM pool
WHERE $4::uuid IS NULL OR ({column}, id) {beyond} ($6, $4)
ORDER BY {column} {turn}, id {turn} LIMIT $5
"""

_NEWEST = """
{judges} AND ($4::uuid IS NULL OR p.id < $4) ORDER BY p.id DESC LIMIT $5
"""

Sort = Literal["newest", "name", "-name", "contests", "-contests", "open_sheets", "-open_sheets"]
"""Who joined last first, by name, by contests served in, or by sheets in hand; a hyphen turns it round."""

_EMPTY = """
INSERT INTO judge_profile (id, person_id, employer, title, summary, version) VALUES ($1, $2, '', '', '', 0)
ON CONFLICT (person_id) DO NOTHING
"""


@dataclass(frozen=True, slots=True)
class ProfileShown:
    """A judge's profile with all its parts."""

    person: Person
    employer: str
    title: str
    summary: str
    expertise: Sequence[Field]
    ties: Sequence[Tie]
    absences: Sequence[Absence]
    most_sheets: int | None
    version: int


@dataclass(frozen=True, slots=True)
class JudgeShown(ProfileShown):
    """A judge as staff see one; `due` and `in_time` are those of all contests together."""

    contests: Sequence[PastContest]
    due: int
    in_time: int


@dataclass(frozen=True, slots=True)
class PoolRow:
    """A judge in the list of the pool."""

    id: UUID
    name: str
    email: str
    joined_at: datetime
    employer: str
    title: str
    most_sheets: int | None
    expertise: Sequence[str]
    contests: int
    open_sheets: int


async def own_profile(work: Work) -> JudgeProfile:
    """The profile of the judge who asks."""
    return await _profile(work, work.person_id)


async def judge_profile(work: Work, person_id: UUID) -> JudgeProfile:
    """The profile of any judge with an account in use."""
    return await _profile(work, person_id)


async def _profile(work: Work, person_id: UUID) -> JudgeProfile:
    judges = RoleGrant.filter(person_id=person_id, role=Role.JUDGE, person__disabled_at=None)
    if not await judges.exists():
        raise NotFound
    if work.writes:
        await work.sql.execute(_EMPTY, new_id(), person_id)
        return await work.one(JudgeProfile.filter(person_id=person_id))
    return await JudgeProfile.get_or_none(person_id=person_id) or JudgeProfile(person_id=person_id)


async def profile_shown(profile: JudgeProfile) -> ProfileShown:
    """The profile with its parts; one that was never written is empty."""
    await profile.fetch_related("person", "expertise", "ties", "absences")
    return ProfileShown(
        person=profile.person,
        employer=profile.employer,
        title=profile.title,
        summary=profile.summary,
        expertise=sorted(known.field for known in profile.expertise),
        ties=sorted(profile.ties, key=lambda tie: (tie.from_on, tie.id)),
        absences=sorted(profile.absences, key=lambda absence: (absence.from_on, absence.id)),
        most_sheets=profile.most_sheets,
        version=profile.version,
    )


@query(Permission.SCORE_SUBMIT, subject=own_profile)
async def read_own_profile(_work: Work, profile: JudgeProfile) -> ProfileShown:
    """The judge's own profile."""
    return await profile_shown(profile)


@query(Permission.SCORE_READ, subject=judge_profile)
async def read_judge(work: Work, profile: JudgeProfile) -> JudgeShown:
    """A judge's profile, and what the data say of the contests that the judge served in."""
    shown = await profile_shown(profile)
    contests = await read_history(work, profile.person_id)
    return JudgeShown(
        **{name: getattr(shown, name) for name in ProfileShown.__slots__},
        contests=contests,
        due=sum(contest.due for contest in contests),
        in_time=sum(contest.in_time for contest in contests),
    )


@query(Permission.SCORE_READ)
async def list_judges(
    work: Work,
    *,
    q: Line | None = None,
    field: Field | None = None,
    free_on: date | None = None,
    sort: Sort = "newest",
    cursor: SortedCursor | None = None,
    limit: Limit = PAGE,
) -> Found[PoolRow]:
    """The judges of the pool.

    `q` is a part of name, address, employer or title in either case; `field` one that the judge knows;
    `free_on` a day on which the judge can come.
    """
    asked = (q, field, free_on)
    if sort == "newest":
        after = place_of(cursor) if cursor is not None else None
        rows = await work.sql.fetch(_NEWEST.format(judges=_JUDGES), *asked, after, limit + 1)
    else:
        column = sort.removeprefix("-")
        beyond, turn = ("<", "DESC") if sort.startswith("-") else (">", "ASC")
        statement = _PAGE.format(judges=_JUDGES, column=column, beyond=beyond, turn=turn)
        kind = str if column == "name" else int
        after, value = sorted_place_of(cursor, kind) if cursor is not None else (None, None)
        rows = await work.sql.fetch(statement, *asked, after, limit + 1, value)
    page = [PoolRow(**row) for row in rows[:limit]]
    if len(rows) <= limit:
        return Found(page)
    last = page[-1]
    return Found(
        page, cursor_of(last.id) if sort == "newest" else sorted_cursor_of(last.id, getattr(last, column))
    )
