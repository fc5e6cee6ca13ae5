"""Opening a submitted sheet again, with what it said kept for good."""

from uuid import UUID

from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.jury.commands.sheet import said
from incubator.jury.queries.reading_order import placed
from incubator.jury.queries.sheet import sheet_seen
from incubator.jury.rules import SHEETS, Change, SheetAction, check_judging
from incubator.jury.schemas import ReopenSheet
from incubator.jury.tables import Sheet, SheetVersion


@command(Permission.ASSIGNMENT_MANAGE, subject=sheet_seen)
async def reopen_sheet(work: Work, sheet: Sheet, *, body: ReopenSheet) -> Sheet:
    """Let the judge submit a sheet again, for a reason; what it said is kept beside what it says then."""
    competition = await held_competition(work, sheet.competition_id)
    check_judging(competition.stage)
    await reopen(work, sheet, Change.REOPENED, body.reason)
    await sheet.fetch_related("competition", "stage", "application", "judge")
    await work.notify([sheet.judge_id], Kind.SHEET_REOPENED, sheet, title=sheet.application.title)
    work.note(application_id=sheet.application_id, judge_id=sheet.judge_id, reason=body.reason)
    (shown,) = await placed(work.sql, [sheet])
    return shown


async def reopen(
    work: Work, sheet: Sheet, change: Change, reason: str, deliberation_id: UUID | None = None
) -> None:
    """Keep what a submitted sheet says as its next version, and open it: its marks stay as a draft."""
    state = SHEETS.advance(sheet.state, SheetAction.REOPEN)
    marks, comments = await said(sheet)
    assert sheet.submitted_at is not None  # noqa: S101 - ck_sheet_submitted_at
    await SheetVersion.create(
        sheet_id=sheet.id,
        number=await SheetVersion.filter(sheet_id=sheet.id).count() + 1,
        marks=marks,
        comments=comments,
        comment=sheet.comment,
        note=sheet.note,
        submitted_at=sheet.submitted_at,
        change=change,
        reason=reason,
        changed_by_id=work.actor.person_id,
        changed_at=await work.now(),
        deliberation_id=deliberation_id,
    )
    sheet.state, sheet.submitted_at = state, None
    await work.save(sheet, "state", "submitted_at")
