"""A judge's sheets before they are submitted: the totals beside each other, and what is still missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, Criterion, Stage
from incubator.core.actor import Permission
from incubator.core.errors import Invalid
from incubator.core.usecase import Work, query
from incubator.jury.methods.exact import shown as rounded
from incubator.jury.queries.conflict import barred_from
from incubator.jury.queries.pitch_hold import held_back
from incubator.jury.queries.rubric import rubric
from incubator.jury.queries.scores import weight_of
from incubator.jury.rules import Scale, SheetState, check_complete, total
from incubator.jury.rules.pitch import Hold
from incubator.jury.tables import JudgingStage, Sheet


@dataclass(frozen=True, slots=True)
class Row:
    """One criterion and what the sheet gives it, in hundredths; None is no mark yet."""

    criterion: Criterion
    score: int | None


@dataclass(frozen=True, slots=True)
class Summary:
    """A sheet with its total so far, what is `missing` in it (codes of criteria), and why it is held back."""

    id: UUID
    state: SheetState
    version: int
    competition: Competition
    stage: JudgingStage | None
    application: Application
    rows: Sequence[Row]
    total: str
    missing: Sequence[str]
    hold: Hold | None

    @property
    def is_judging(self) -> bool:
        """Its competition takes sheets."""
        return self.competition.stage is Stage.JUDGING

    @property
    def is_ready(self) -> bool:
        """It can be submitted now."""
        is_open = self.state is SheetState.ASSIGNED and self.is_judging
        return is_open and not self.missing and self.hold is None


@query(Permission.SCORE_SUBMIT)
async def summarise_own_sheets(
    work: Work, *, competition_id: UUID | None = None, sheet_id: UUID | None = None
) -> list[Summary]:
    """The judge's own sheets that are open or in, by stage and application; none in a conflict."""
    found = Sheet.filter(judge_id=work.person_id).exclude(state=SheetState.RECUSED)
    if competition_id is not None:
        found = found.filter(competition_id=competition_id)
    if sheet_id is not None:
        found = found.filter(id=sheet_id)
    barred = await barred_from(work.sql, work.person_id, competition_id)
    sheets = await found.order_by(
        "-competition_id", "stage__position", "application__number"
    ).prefetch_related("competition", "stage", "application", "marks", "comments")
    held = await held_back(work, [sheet.id for sheet in sheets if sheet.state is SheetState.ASSIGNED])
    rubrics: dict[tuple[UUID, UUID | None], list[Criterion]] = {}
    for sheet in sheets:
        own = sheet.competition_id, sheet.stage_id
        if own not in rubrics:
            rubrics[own] = await rubric(*own)
    return [
        _summary(sheet, rubrics[sheet.competition_id, sheet.stage_id], held.get(sheet.id))
        for sheet in sheets
        if sheet.application_id not in barred
    ]


def _summary(sheet: Sheet, criteria: Sequence[Criterion], hold: Hold | None) -> Summary:
    scores = {mark.criterion_id: mark.score_hundredths for mark in sheet.marks}
    marks = {c.code: scores[c.id] for c in criteria if c.id in scores}
    texts = {comment.criterion_id: comment.text for comment in sheet.comments}
    scales = {c.code: Scale(c.id, c.most_hundredths, c.step_hundredths, c.comment_required) for c in criteria}
    comments = {c.code: texts[c.id] for c in criteria if c.id in texts}
    missing: list[str] = []
    try:
        lacks_comment = sheet.competition.comment_required and not sheet.comment.strip()
        check_complete(scales, marks, comments, comment_missing=lacks_comment)
    except Invalid as error:
        missing = [e.pointer.rpartition("/")[2] for e in error.errors]
    exact = total(marks, {c.code: weight_of(c) for c in criteria if c.code in marks})
    return Summary(
        id=sheet.id,
        state=sheet.state,
        version=sheet.version,
        competition=sheet.competition,
        stage=sheet.stage,
        application=sheet.application,
        rows=[Row(c, scores.get(c.id)) for c in criteria],
        total=str(rounded(exact, sheet.competition.decimals)),
        missing=missing,
        hold=hold,
    )
