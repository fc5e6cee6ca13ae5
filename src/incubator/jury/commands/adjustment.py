"""A judge's change of mind in a deliberation: both scores are kept."""

from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, command
from incubator.jury.commands.reopening import reopen
from incubator.jury.commands.sheet import check_whole, write
from incubator.jury.queries.conflict import refuse_conflict
from incubator.jury.queries.sheet import SheetShown, own_sheet, shown
from incubator.jury.rules import SHEETS, Change, DeliberationState, SheetAction, check_judging
from incubator.jury.schemas import AdjustSheet
from incubator.jury.tables import Deliberation, Sheet


@command(Permission.SCORE_SUBMIT, subject=own_sheet)
async def adjust_sheet(work: Work, sheet: Sheet, *, body: AdjustSheet) -> SheetShown:
    """Submit the own sheet again with other marks, for a reason, while the panel deliberates.

    What it said before is kept as a version. 409 `not_deliberating` when no deliberation is open.
    """
    competition = await held_competition(work, sheet.competition_id)
    check_judging(competition.stage)
    deliberation = await Deliberation.filter(
        competition_id=competition.id, stage_id=sheet.stage_id, state=DeliberationState.OPEN
    ).first()
    if deliberation is None:
        raise Conflict("not_deliberating", "Scores are adjusted in a deliberation.")
    await refuse_conflict(work, sheet.judge_id, sheet.application_id)
    await reopen(work, sheet, Change.ADJUSTED, body.reason, deliberation.id)
    await write(work, sheet, body)
    await work.save(sheet, "comment", "note", "saved_at")
    await check_whole(sheet, competition)
    sheet.state, sheet.submitted_at = SHEETS.advance(sheet.state, SheetAction.SUBMIT), await work.now()
    await work.save(sheet, "state", "submitted_at")
    work.note(application_id=sheet.application_id, deliberation_id=deliberation.id, reason=body.reason)
    return await shown(sheet)
