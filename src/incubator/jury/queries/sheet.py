"""Score sheets: a judge's own, and all of them for staff and auditors."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.applications import Application, application_file, whole
from incubator.competitions import Competition, Criterion, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.core.web.schema import PAGE, Cursor, Found, Limit, listing
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class Marked:
    """A criterion of the rubric with the sheet's score, in hundredths; None is not marked yet."""

    code: str
    name: str
    weight_hundredths: int
    most_hundredths: int
    score_hundredths: int | None


@dataclass(frozen=True, slots=True)
class SheetShown:
    """A sheet with the rubric, and with the application unless the judge is recused from it."""

    id: UUID
    state: SheetState
    competition: Competition
    judge: Person
    application_id: UUID
    application: Application | None
    criteria: Sequence[Marked]
    comment: str
    assigned_at: datetime
    submitted_at: datetime | None
    version: int


async def own_sheet(work: Work, sheet_id: UUID) -> Sheet:
    """One of the judge's own sheets: nobody judges on another's."""
    return await work.one(Sheet.filter(id=sheet_id, judge_id=work.person_id))


async def sheet_seen(work: Work, competition_id: UUID, sheet_id: UUID) -> Sheet:
    """Any sheet of a competition that the actor can see; the use case asks who may."""
    competition = await competition_seen(work, competition_id)
    return await work.one(Sheet.filter(id=sheet_id, competition_id=competition.id))


async def rubric(competition_id: UUID) -> list[Criterion]:
    """The criteria of a competition in their order."""
    return await Criterion.filter(competition_id=competition_id).order_by("position")


async def shown(sheet: Sheet) -> SheetShown:
    """The sheet with all that its reader needs."""
    await sheet.fetch_related("competition", "judge", "application", "marks")
    scores = {mark.criterion_id: mark.score_hundredths for mark in sheet.marks}
    is_recused = sheet.state is SheetState.RECUSED
    return SheetShown(
        id=sheet.id,
        state=sheet.state,
        competition=sheet.competition,
        judge=sheet.judge,
        application_id=sheet.application_id,
        application=None if is_recused else await whole(sheet.application),
        criteria=[
            Marked(c.code, c.name, c.weight_hundredths, c.most_hundredths, scores.get(c.id))
            for c in await rubric(sheet.competition_id)
        ],
        comment=sheet.comment,
        assigned_at=sheet.assigned_at,
        submitted_at=sheet.submitted_at,
        version=sheet.version,
    )


def _with_names(found: QuerySet[Sheet], state: SheetState | None) -> QuerySet[Sheet]:
    found = found.select_related("competition", "application", "judge")
    return found if state is None else found.filter(state=state)


@query(Permission.SCORE_SUBMIT)
async def list_own_sheets(
    work: Work,
    *,
    competition_id: UUID | None = None,
    state: SheetState | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Sheet]:
    """The judge's own sheets, newest first: with a state, such as `assigned`, the queue."""
    found = Sheet.filter(judge_id=work.person_id)
    if competition_id is not None:
        found = found.filter(competition_id=competition_id)
    return await listing(_with_names(found, state), cursor, limit)


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def read_own_sheet(_work: Work, sheet: Sheet) -> SheetShown:
    """One of the judge's own sheets, with the application and the rubric."""
    return await shown(sheet)


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def download_file(_work: Work, sheet: Sheet, *, file_id: UUID) -> Download:
    """A file of the application that the judge scores; not after a recusal."""
    if sheet.state is SheetState.RECUSED:
        raise Forbidden("judge_recused", "You declared a recusal for this application.")
    await sheet.fetch_related("application")
    file = await application_file(sheet.application, file_id)
    return Download(file.stored.key, file.stored.name, file.stored.media_type)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_sheets(
    _work: Work,
    competition: Competition,
    *,
    state: SheetState | None = None,
    judge_id: UUID | None = None,
    application_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Sheet]:
    """Every sheet of a competition, newest first."""
    found = Sheet.filter(competition_id=competition.id)
    if judge_id is not None:
        found = found.filter(judge_id=judge_id)
    if application_id is not None:
        found = found.filter(application_id=application_id)
    return await listing(_with_names(found, state), cursor, limit)


@query(Permission.SCORE_READ, subject=sheet_seen)
async def read_sheet(_work: Work, sheet: Sheet) -> SheetShown:
    """One sheet of any judge, for staff and auditors."""
    return await shown(sheet)
