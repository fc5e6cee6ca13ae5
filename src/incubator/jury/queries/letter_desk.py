"""The letters on a ranking as staff prepare them: to whom they go, what they say, and which were sent."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, cursor_of, place_of
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.letter import Released, release_of
from incubator.jury.queries.letter_text import (
    CommentShown,
    applicants_letter,
    comments_on,
    judges_letter,
)
from incubator.jury.rules import SheetState
from incubator.jury.rules.letter import check_writable, is_writable
from incubator.jury.tables import Letter, Placing, Sheet
from incubator.people import Person

_APPLICATIONS = """
SELECT p.id, p.rank, a.id AS application_id, a.number, a.title, o.name AS organization,
    (SELECT count(*) FROM criterion_comment c JOIN sheet s ON s.id = c.sheet_id
        WHERE s.application_id = a.id AND s.state = 'submitted')
    + (SELECT count(*) FROM sheet s
        WHERE s.application_id = a.id AND s.state = 'submitted' AND s.comment <> '') AS comments,
    (SELECT count(*) FROM withheld_comment w JOIN sheet s ON s.id = w.sheet_id
        WHERE s.application_id = a.id) AS withheld,
    l.sent_at
FROM ranking_place p JOIN ranking r ON r.id = p.ranking_id JOIN application a ON a.id = p.application_id
    JOIN organization o ON o.id = a.organization_id LEFT JOIN letter l ON l.application_id = a.id
WHERE r.competition_id = $1 AND a.id <> ALL($2::uuid[])
    AND ($3::uuid IS NULL
        OR (p.rank, p.id) > (SELECT last.rank, last.id FROM ranking_place last WHERE last.id = $3))
ORDER BY p.rank, p.id LIMIT $4
"""

_JUDGES = """
SELECT j.id, j.name, count(s.id) AS sheets, l.sent_at
FROM sheet s JOIN person j ON j.id = s.judge_id
    LEFT JOIN (letter l JOIN feedback_release f ON f.id = l.release_id AND f.competition_id = $1)
        ON l.judge_id = j.id
WHERE s.competition_id = $1 AND s.state = 'submitted' AND s.application_id <> ALL($2::uuid[])
GROUP BY j.id, l.sent_at ORDER BY j.name, j.id
"""

_SENT = """
SELECT count(*) AS letters, count(l.sent_at) AS sent FROM letter l
    JOIN feedback_release f ON f.id = l.release_id
WHERE f.competition_id = $1 AND (l.application_id IS NULL OR l.application_id <> ALL($2::uuid[]))
"""


@dataclass(frozen=True, slots=True)
class ToApplicant:
    """A ranked application's letter: how many comments go with it, and when it went."""

    id: UUID
    rank: int
    application_id: UUID
    number: str
    title: str
    organization: str
    comments: int
    withheld: int
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class ToJudge:
    """A judge's report."""

    id: UUID
    name: str
    sheets: int
    sent_at: datetime | None


@dataclass(frozen=True, slots=True)
class LetterDesk:
    """The letters of a competition, a page of applications by rank, the judges on the first page alone.

    `is_writable` says that there is a published ranking to write about; `sent` counts `of` all letters.
    """

    competition: Competition
    is_writable: bool
    release: Released | None
    applications: Sequence[ToApplicant]
    next: Cursor | None
    judges: Sequence[ToJudge]
    sent: int
    of: int


@dataclass(frozen=True, slots=True)
class LetterPrepared:
    """A letter as it would go out now, or as it went; to an applicant with the comments to choose from."""

    competition: Competition
    application: Application | None
    judge: Person | None
    subject: str
    text: str
    comments: Sequence[CommentShown]
    letter: Letter | None
    is_released: bool


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_letter_desk(
    work: Work, competition: Competition, *, cursor: Cursor | None = None
) -> LetterDesk:
    """To whom a ranking's letters go, or went; but for applications with which the reader has a conflict."""
    hidden = list(await own_conflicts(work, competition.id))
    after = place_of(cursor) if cursor is not None else None
    rows = await work.sql.fetch(_APPLICATIONS, competition.id, hidden, after, PAGE + 1)
    judges = await work.sql.fetch(_JUDGES, competition.id, hidden) if cursor is None else []
    (counted,) = await work.sql.fetch(_SENT, competition.id, hidden)
    is_open = is_writable(competition.stage, is_imported=competition.is_imported)
    return LetterDesk(
        competition=competition,
        is_writable=is_open,
        release=await release_of(competition),
        applications=[ToApplicant(**row) for row in rows[:PAGE]],
        next=cursor_of(rows[PAGE - 1]["id"]) if len(rows) > PAGE else None,
        judges=[ToJudge(**row) for row in judges] if is_open else [],
        sent=counted["sent"],
        of=counted["letters"],
    )


async def check_writes_of(work: Work, competition: Competition, application_id: UUID) -> None:
    """Refuse what has no letter: 404 for an application without a place, or of an own conflict."""
    check_writable(competition.stage, is_imported=competition.is_imported)
    if application_id in await own_conflicts(work, competition.id):
        raise NotFound
    ranked = Placing.filter(ranking__competition_id=competition.id, application_id=application_id)
    if not await ranked.exists():
        raise NotFound


async def prepared(work: Work, competition: Competition, application_id: UUID) -> LetterPrepared:
    """The applicant's letter with all comments that could go with it."""
    release = await release_of(competition)
    at = release.released_at if release else await work.now()
    written = (await applicants_letter(work.sql, competition, application_id, at)).told
    letter = await Letter.get_or_none(application_id=application_id)
    return LetterPrepared(
        competition=competition,
        application=await Application.get(id=application_id),
        judge=None,
        subject=written.subject,
        text=letter.body if letter is not None and letter.body else written.text,
        comments=await comments_on(competition.id, application_id),
        letter=letter,
        is_released=release is not None,
    )


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_applicants_letter(
    work: Work, competition: Competition, *, application_id: UUID
) -> LetterPrepared:
    """A ranked application's letter before it goes, as it would go now; afterwards as it went."""
    await check_writes_of(work, competition, application_id)
    return await prepared(work, competition, application_id)


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_judges_letter(work: Work, competition: Competition, *, person_id: UUID) -> LetterPrepared:
    """A judge's report before it goes, as it would go now; afterwards as it went. 404 without a sheet."""
    check_writable(competition.stage, is_imported=competition.is_imported)
    own = Sheet.filter(competition_id=competition.id, judge_id=person_id, state=SheetState.SUBMITTED)
    if not await own.exists():
        raise NotFound
    release = await release_of(competition)
    at = release.released_at if release else await work.now()
    written = (await judges_letter(work.sql, competition, person_id, at)).told
    letter = await Letter.get_or_none(release__competition_id=competition.id, judge_id=person_id)
    return LetterPrepared(
        competition=competition,
        application=None,
        judge=await Person.get(id=person_id),
        subject=written.subject,
        text=letter.body if letter is not None and letter.body else written.text,
        comments=(),
        letter=letter,
        is_released=release is not None,
    )
