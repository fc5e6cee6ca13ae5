"""Submitting all the sheets of a competition that are ready, in one act."""

from incubator.competitions import Competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, command
from incubator.jury.commands.conflict import competition_held
from incubator.jury.commands.sheet import submit_sheet
from incubator.jury.queries.summary import summarise_own_sheets
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet


@command(Permission.SCORE_SUBMIT, subject=competition_held)
async def submit_ready_sheets(work: Work, competition: Competition) -> list[Sheet]:
    """Submit every sheet of the judge's that is complete and taken now; 409 `nothing_ready` without one.

    Pitch sheets whose item takes no scores stay open, as what is not complete does; of the others all are
    submitted, or none. What another device submitted meanwhile stays as that device sent it.
    """
    summaries = await summarise_own_sheets.function(work, competition_id=competition.id)
    ready = sorted(summary.id for summary in summaries if summary.is_ready)
    if not ready:
        raise Conflict("nothing_ready", "No sheet is complete, or its pitch takes no scores now.")
    locked = await Sheet.filter(id__in=ready).order_by("id").select_for_update(no_key=True)
    sheets = [sheet for sheet in locked if sheet.state is SheetState.ASSIGNED]
    for sheet in sheets:
        await submit_sheet.function(work, sheet)
    work.note(sheets=[sheet.id for sheet in sheets])
    return sheets
