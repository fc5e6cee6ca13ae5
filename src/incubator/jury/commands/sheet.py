"""Filling a score sheet and submitting it."""

from uuid import UUID

from incubator.competitions import Competition, held_competition
from incubator.competitions import shown as decimal
from incubator.core.actor import Permission
from incubator.core.errors import Stale
from incubator.core.ids import new_id
from incubator.core.usecase import Work, authorise, command
from incubator.jury.queries.conflict import refuse_conflict
from incubator.jury.queries.pitch_hold import check_item_scoring
from incubator.jury.queries.rubric import scales
from incubator.jury.queries.sheet import SheetShown, own_sheet, shown
from incubator.jury.rules import (
    SHEETS,
    SheetAction,
    check_commented,
    check_complete,
    check_judging,
    check_open,
    check_scores,
)
from incubator.jury.schemas import DraftMarks
from incubator.jury.tables import CriterionComment, Mark, Sheet

_MARKS = """
INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths)
SELECT new.id, $1, new.criterion_id, new.score
FROM unnest($2::uuid[], $3::uuid[], $4::int[]) AS new (id, criterion_id, score)
"""

_COMMENTS = """
INSERT INTO criterion_comment (id, sheet_id, criterion_id, text)
SELECT new.id, $1, new.criterion_id, new.text
FROM unnest($2::uuid[], $3::uuid[], $4::text[]) AS new (id, criterion_id, text)
"""


async def draft_edited(work: Work, sheet_id: UUID) -> Sheet:
    """The judge's own sheet; who edits an older version of it is told what the newer one says."""
    sheet = await own_sheet(work, sheet_id)
    authorise(work.actor, Permission.SCORE_SUBMIT, sheet)
    if work.call.expected not in {None, sheet.version}:
        marks, comments = await said(sheet)
        raise Stale(
            None,
            "The sheet was saved meanwhile, perhaps on another device.",
            version=sheet.version,
            state=sheet.state,
            saved_at=sheet.saved_at,
            marks={code: decimal(score) for code, score in marks.items()},
            comments=comments,
            comment=sheet.comment,
            note=sheet.note,
        )
    return sheet


async def said(sheet: Sheet) -> tuple[dict[str, int], dict[str, str]]:
    """A sheet's scores in hundredths and its comments, by the codes of their criteria."""
    marks = await Mark.filter(sheet_id=sheet.id).values_list("criterion__code", "score_hundredths")
    comments = await CriterionComment.filter(sheet_id=sheet.id).values_list("criterion__code", "text")
    return dict(marks), dict(comments)


@command(Permission.SCORE_SUBMIT, subject=draft_edited)
async def save_marks(work: Work, sheet: Sheet, *, body: DraftMarks) -> SheetShown:
    """Replace the sheet's draft: a criterion that is left out is not marked yet; 409 in a conflict.

    With the version of an older draft, 412 whose facts are the newer draft.
    """
    check_open(sheet.state)
    check_judging((await held_competition(work, sheet.competition_id)).stage)
    await refuse_conflict(work, sheet.judge_id, sheet.application_id)
    await write(work, sheet, body)
    await work.save(sheet, "comment", "note", "saved_at")
    work.note(application_id=sheet.application_id, marked=len(body.marks))
    return await shown(sheet)


@command(Permission.SCORE_SUBMIT, subject=own_sheet)
async def submit_sheet(work: Work, sheet: Sheet) -> SheetShown:
    """Submit the sheet with every criterion marked; it is locked from then on; 409 in a conflict.

    A pitch sheet is taken while its item takes scores: 409 `item_not_scoring` or `item_closed` else, and the
    draft stays.
    """
    state = SHEETS.advance(sheet.state, SheetAction.SUBMIT)
    competition = await held_competition(work, sheet.competition_id)
    check_judging(competition.stage)
    await refuse_conflict(work, sheet.judge_id, sheet.application_id)
    await check_item_scoring(work, sheet)
    await check_whole(sheet, competition)
    sheet.state, sheet.submitted_at = state, await work.now()
    await work.save(sheet, "state", "submitted_at")
    work.note(application_id=sheet.application_id)
    return await shown(sheet)


async def check_whole(sheet: Sheet, competition: Competition) -> None:
    """A sheet is submitted with all that the call asks for."""
    marks, comments = await said(sheet)
    missing = competition.comment_required and not sheet.comment.strip()
    rubric = await scales(competition.id, sheet.stage_id)
    check_complete(rubric, marks, comments, comment_missing=missing)


async def write(work: Work, sheet: Sheet, body: DraftMarks) -> None:
    """Put this draft in the place of the open sheet's; the caller saves the sheet itself."""
    rubric = await scales(sheet.competition_id, sheet.stage_id)
    check_scores(body.marks, rubric)
    check_commented(body.comments, rubric)
    comments = {code: text for code, text in body.comments.items() if text.strip()}
    await Mark.filter(sheet_id=sheet.id).delete()
    await CriterionComment.filter(sheet_id=sheet.id).delete()
    for insert, given in ((_MARKS, body.marks), (_COMMENTS, comments)):
        ids = [new_id() for _ in given]
        await work.sql.execute(insert, sheet.id, ids, [rubric[c].id for c in given], list(given.values()))
    sheet.comment, sheet.note, sheet.saved_at = body.comment, body.note, await work.now()
