"""Filling a score sheet and submitting it."""

from incubator.competitions import held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.ids import new_id
from incubator.core.usecase import Work, command
from incubator.jury.queries.sheet import SheetShown, own_sheet, rubric, shown
from incubator.jury.rules import (
    SHEETS,
    SheetAction,
    check_complete,
    check_judging,
    check_open,
    check_scores,
)
from incubator.jury.schemas import DraftMarks
from incubator.jury.tables import Mark, Sheet

_INSERT = """
INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths)
SELECT new.id, $1, new.criterion_id, new.score
FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS new (id, criterion_id, score)
"""

_IS_MEMBER = """
SELECT EXISTS (SELECT FROM application a JOIN membership m ON m.organization_id = a.organization_id
    WHERE a.id = $1 AND m.person_id = $2)
"""


async def _check_no_member(work: Work, sheet: Sheet) -> None:
    # Who was none at the assignment may have become one since; what is left is to declare a recusal.
    if await work.sql.fetchval(_IS_MEMBER, sheet.application_id, sheet.judge_id):
        raise Conflict("judge_is_member", "You are a member of the applicant; declare a recusal.")


@command(Permission.SCORE_SUBMIT, subject=own_sheet)
async def save_marks(work: Work, sheet: Sheet, *, body: DraftMarks) -> SheetShown:
    """Replace the sheet's draft: a criterion that is left out is not marked yet; 409 `judge_is_member`."""
    check_open(sheet.state)
    check_judging((await held_competition(work, sheet.competition_id)).stage)
    await _check_no_member(work, sheet)
    criteria = {criterion.code: criterion for criterion in await rubric(sheet.competition_id)}
    check_scores(body.marks, {code: criterion.most_hundredths for code, criterion in criteria.items()})
    await Mark.filter(sheet_id=sheet.id).delete()
    await work.sql.execute(
        _INSERT,
        sheet.id,
        [new_id() for _ in body.marks],
        [criteria[code].id for code in body.marks],
        list(body.marks.values()),
    )
    sheet.comment = body.comment
    await work.save(sheet, "comment")
    work.note(application_id=sheet.application_id, marked=len(body.marks))
    return await shown(sheet)


@command(Permission.SCORE_SUBMIT, subject=own_sheet)
async def submit_sheet(work: Work, sheet: Sheet) -> SheetShown:
    """Submit the sheet with every criterion marked; it is locked from then on; 409 `judge_is_member`."""
    sheet.state = SHEETS.advance(sheet.state, SheetAction.SUBMIT)
    check_judging((await held_competition(work, sheet.competition_id)).stage)
    await _check_no_member(work, sheet)
    marked = await Mark.filter(sheet_id=sheet.id).values_list("criterion__code", flat=True)
    check_complete([criterion.code for criterion in await rubric(sheet.competition_id)], map(str, marked))
    sheet.submitted_at = await work.now()
    await work.save(sheet, "state", "submitted_at")
    work.note(application_id=sheet.application_id)
    return await shown(sheet)
