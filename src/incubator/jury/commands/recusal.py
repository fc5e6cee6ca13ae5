"""回避: a judge says what the judge can't score."""

from uuid import UUID

from incubator.applications import Application
from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, command
from incubator.jury.commands.reopening import reopen
from incubator.jury.queries.panel import entry_seen
from incubator.jury.rules import SHEETS, Change, SheetAction, SheetState, check_before_ranking
from incubator.jury.schemas import DeclareRecusal
from incubator.jury.tables import CriterionComment, Mark, PanelMember, Recusal, Sheet


@command(Permission.SCORE_SUBMIT, subject=entry_seen)
async def declare_recusal(work: Work, application: Application, *, body: DeclareRecusal) -> Recusal:
    """Declare a conflict with an application, at any time before the ranking: it holds for good.

    It closes the judge's sheets: a draft is dropped; one that was submitted no longer counts and is kept as a
    version.
    """
    competition = await held_competition(work, application.competition_id)
    check_before_ranking(competition.stage)
    # Whoever assigns a sheet to this judge holds the same seat meanwhile, or waits for it.
    await work.one(PanelMember.filter(competition_id=competition.id, person_id=work.person_id))
    if await Recusal.filter(application_id=application.id, judge_id=work.person_id).exists():
        raise Conflict("already_recused", "The recusal was declared already.")
    sheets = await close_sheets(work, application.id, work.person_id, body.reason)
    recusal = await Recusal.create(
        application_id=application.id,
        judge_id=work.person_id,
        kind=body.kind,
        reason=body.reason,
        declared_at=await work.now(),
    )
    await recusal.fetch_related("application", "judge")
    work.note(recusal_id=recusal.id, kind=body.kind, sheets=[sheet.id for sheet in sheets])
    return recusal


async def close_sheets(work: Work, application_id: UUID, judge_id: UUID, reason: str) -> list[Sheet]:
    """Close the judge's sheets for an application; what a submitted one said is kept as a version."""
    own = Sheet.filter(application_id=application_id, judge_id=judge_id)
    sheets = await own.order_by("id").select_for_update(no_key=True)
    for sheet in sheets:
        if sheet.state is SheetState.RECUSED:
            continue
        if sheet.state is SheetState.SUBMITTED:
            await reopen(work, sheet, Change.RECUSED, reason)
        sheet.state = SHEETS.advance(sheet.state, SheetAction.RECUSE)
        await Mark.filter(sheet_id=sheet.id).delete()
        await CriterionComment.filter(sheet_id=sheet.id).delete()
        await work.save(sheet, "state")
    return sheets
