"""Score sheets: a judge's own, and all of them for staff and auditors."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from incubator.applications import Application, application_file
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.errors import Forbidden, NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.jury.queries.blind import ApplicationShown, shown_whole, told_of
from incubator.jury.queries.conflict import barred_from, is_barred, own_conflicts, refuse_conflict
from incubator.jury.queries.reading_order import Placed, Workload, placed, reading_page
from incubator.jury.queries.rubric import rubric
from incubator.jury.rules import SheetState, Told
from incubator.jury.tables import JudgingStage, Sheet
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class Marked:
    """A criterion of the rubric with the sheet's score, in hundredths, and comment; None is no mark yet."""

    code: str
    name: str
    guidance: str
    weight_hundredths: int
    most_hundredths: int
    step_hundredths: int
    anchors: Sequence[Mapping[str, object]]
    comment_required: bool
    score_hundredths: int | None
    comment: str


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A sheet with the rubric, and with the application unless the judge has a conflict with it."""

    id: UUID
    state: SheetState
    competition: Competition
    stage: JudgingStage | None
    judge: Person
    application_id: UUID | None
    application: ApplicationShown | None
    criteria: Sequence[Marked]
    comment_required: bool
    comment: str
    note: str | None
    assigned_at: datetime
    saved_at: datetime | None
    submitted_at: datetime | None
    version: int


@dataclass(frozen=True, slots=True)
class SheetListed:
    """A sheet in its judge's list, without the application with which the judge has a conflict."""

    id: UUID
    position: int
    state: SheetState
    competition: Competition
    stage: JudgingStage | None
    application: Application | None
    judge: Person
    assigned_at: datetime
    submitted_at: datetime | None
    due_on: date | None
    """The last day of the judge's term; None where there is none."""
    version: int
    workload: Workload


async def own_sheet(work: Work, sheet_id: UUID) -> Sheet:
    """One of the judge's own sheets: nobody judges on another's."""
    return await work.one(Sheet.filter(id=sheet_id, judge_id=work.person_id))


async def sheet_seen(work: Work, competition_id: UUID, sheet_id: UUID) -> Sheet:
    """Any sheet of a competition that the actor can see; the use case asks who may.

    But none of an application with which the actor has a conflict: staff may judge too.
    """
    competition = await competition_seen(work, competition_id)
    sheet = await work.one(Sheet.filter(id=sheet_id, competition_id=competition.id))
    if sheet.application_id in await own_conflicts(work, competition.id):
        raise NotFound
    return sheet


async def shown(sheet: Sheet) -> SheetShown:
    """The judge's own sheet, with what its judge is told of the applicant."""
    await sheet.fetch_related("competition")
    is_hidden = await is_barred(sheet.judge_id, sheet.application_id)
    return await _shown(sheet, await told_of(sheet), sheet.note, is_hidden=is_hidden)


async def _shown(sheet: Sheet, told: Told | None, note: str | None, *, is_hidden: bool) -> SheetShown:
    await sheet.fetch_related("competition", "stage", "judge", "application", "marks", "comments")
    scores = {mark.criterion_id: mark.score_hundredths for mark in sheet.marks}
    comments = {comment.criterion_id: comment.text for comment in sheet.comments}
    return SheetShown(
        id=sheet.id,
        state=sheet.state,
        competition=sheet.competition,
        stage=sheet.stage,
        judge=sheet.judge,
        application_id=None if is_hidden else sheet.application_id,
        application=None if is_hidden else await shown_whole(sheet.application, told),
        criteria=[
            Marked(
                code=c.code,
                name=c.name,
                guidance=c.guidance,
                weight_hundredths=c.weight_hundredths,
                most_hundredths=c.most_hundredths,
                step_hundredths=c.step_hundredths,
                anchors=c.anchors,
                comment_required=c.comment_required,
                score_hundredths=scores.get(c.id),
                comment=comments.get(c.id, ""),
            )
            for c in await rubric(sheet.competition_id, sheet.stage_id)
        ],
        comment_required=sheet.competition.comment_required,
        comment=sheet.comment,
        note=note,
        assigned_at=sheet.assigned_at,
        saved_at=sheet.saved_at,
        submitted_at=sheet.submitted_at,
        version=sheet.version,
    )


@query(Permission.SCORE_SUBMIT)
async def list_own_sheets(
    work: Work,
    *,
    competition_id: UUID | None = None,
    state: SheetState | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[SheetListed]:
    """The judge's own sheets in reading order, those of the competition that is due first before others.

    A competition in which nothing is left to do comes last; stages come in their order. With a state, such as
    `assigned`, the queue.
    """
    page = await reading_page(work.sql, work.person_id, competition_id, state, cursor, limit)
    barred = await barred_from(work.sql, work.person_id, competition_id)
    return Found([_listed(one, barred) for one in page.items], page.next)


def _listed(placed: Placed, barred: Collection[UUID]) -> SheetListed:
    sheet = placed.sheet
    return SheetListed(
        id=sheet.id,
        position=sheet.position,
        state=sheet.state,
        competition=sheet.competition,
        stage=sheet.stage,
        application=None if sheet.application_id in barred else sheet.application,
        judge=sheet.judge,
        assigned_at=sheet.assigned_at,
        submitted_at=sheet.submitted_at,
        due_on=placed.workload.due_on,
        version=sheet.version,
        workload=placed.workload,
    )


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def read_own_sheet(_work: Work, sheet: Sheet) -> SheetShown:
    """One of the judge's own sheets, with the application and the rubric."""
    return await shown(sheet)


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def download_file(work: Work, sheet: Sheet, *, file_id: UUID) -> Download:
    """A file of the application that the judge scores; not in a conflict."""
    await refuse_conflict(work, sheet.judge_id, sheet.application_id, Forbidden)
    await sheet.fetch_related("application", "competition")
    file = await application_file(sheet.application, file_id)
    read = await shown_whole(sheet.application, await told_of(sheet))
    names = {shown.id: shown.name for shown in read.files}
    return Download(file.stored.key, names[file.id], file.stored.media_type)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_sheets(
    work: Work,
    competition: Competition,
    *,
    state: SheetState | None = None,
    judge_id: UUID | None = None,
    application_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Sheet]:
    """Every sheet of a competition, newest first.

    Staff who judge too see none of an application with which they have a conflict.
    """
    found = Sheet.filter(competition_id=competition.id)
    hidden = await own_conflicts(work, competition.id)
    if hidden:
        found = found.exclude(application_id__in=hidden)
    if judge_id is not None:
        found = found.filter(judge_id=judge_id)
    if application_id is not None:
        found = found.filter(application_id=application_id)
    if state is not None:
        found = found.filter(state=state)
    page = await listing(found.select_related("competition", "stage", "application", "judge"), cursor, limit)
    return Found(await placed(work.sql, page.items), page.next)


async def read_sheet_shown(work: Work, sheet: Sheet) -> SheetShown:
    """The sheet as staff and auditors read it; only staff gets the judge's private note."""
    note = sheet.note if reads_notes(work.actor) else None
    return await _shown(sheet, None, note, is_hidden=False)


@query(Permission.SCORE_READ, subject=sheet_seen)
async def read_sheet(work: Work, sheet: Sheet) -> SheetShown:
    """One sheet of any judge, for staff and auditors; only staff gets the judge's private note."""
    return await read_sheet_shown(work, sheet)


def reads_notes(actor: Actor) -> bool:
    """Staff reads what judges tell it in private; auditors do not."""
    return actor.may(Permission.ASSIGNMENT_MANAGE)
