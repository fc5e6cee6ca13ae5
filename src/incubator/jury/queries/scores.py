"""What judges see of each other's scores, and applicants of theirs."""

from collections.abc import Container, Mapping
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.applications import Application, application_seen
from incubator.competitions import Competition, Criterion, is_disclosed
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden, NotFound
from incubator.core.usecase import Work, query
from incubator.jury.methods.exact import shown as rounded
from incubator.jury.queries.blind import told_in
from incubator.jury.queries.conflict import barred_from, refuse_conflict
from incubator.jury.queries.rubric import weights_by_stage
from incubator.jury.queries.sheet import own_sheet
from incubator.jury.rules import SheetState, check_may_compare, total
from incubator.jury.tables import FeedbackRelease, Sheet, WithheldComment

Weights = Mapping[UUID | None, Mapping[str, Fraction]]
"""What a point of each criterion adds to a judge's total, by stage and code."""


@dataclass(frozen=True, slots=True)
class Given:
    """What one judge gave an application in a stage, if there are any, unnamed; None is not shown."""

    stage: str | None
    marks: Mapping[str, int] | None
    total: str | None
    shown: str | None
    comments: Mapping[str, str] | None
    comment: str | None


async def _submitted(found: QuerySet[Sheet]) -> list[Sheet]:
    """The submitted ones of these sheets, in an order that tells nothing of their judges."""
    submitted = found.filter(state=SheetState.SUBMITTED).select_related("stage")
    sheets = await submitted.prefetch_related("marks__criterion", "comments__criterion")
    return sorted(sheets, key=lambda sheet: sha256(sheet.id.bytes).digest())


def _given(
    sheet: Sheet,
    competition: Competition,
    weights: Weights,
    *,
    has_scores: bool = True,
    has_comments: bool = True,
    withheld: Container[tuple[UUID, UUID | None]] = (),
) -> Given:
    marks = {mark.criterion.code: mark.score_hundredths for mark in sheet.marks}
    exact = total(marks, {code: weights[sheet.stage_id][code] for code in marks})
    comments = {
        comment.criterion.code: comment.text
        for comment in sheet.comments
        if (sheet.id, comment.criterion_id) not in withheld
    }
    comment = sheet.comment if (sheet.id, None) not in withheld else ""
    return Given(
        stage=sheet.stage.code if sheet.stage else None,
        marks=marks if has_scores else None,
        total=str(exact) if has_scores else None,
        shown=str(rounded(exact, competition.decimals)) if has_scores else None,
        comments=comments if has_comments else None,
        comment=comment if has_comments else None,
    )


def weight_of(criterion: Criterion) -> Fraction:
    """What a point of this criterion adds to a judge's total: its weight divided by its highest score."""
    return Fraction(criterion.weight_hundredths, criterion.most_hundredths)


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def list_peers(work: Work, sheet: Sheet) -> list[Given]:
    """The other judges' submitted sheets of the same application and stage, where these are shared.

    403 `own_sheet_open` before the own sheet is in, and without any private note.
    """
    await refuse_conflict(work, sheet.judge_id, sheet.application_id, Forbidden)
    await sheet.fetch_related("competition", "stage")
    told = told_in(sheet.competition, sheet.stage)
    check_may_compare(sheet.state, shares_scores=told.shares_scores)
    peers = Sheet.filter(application_id=sheet.application_id, stage_id=sheet.stage_id)
    weights = await weights_by_stage(work.sql, sheet.competition_id)
    return [
        _given(other, sheet.competition, weights) for other in await _submitted(peers.exclude(id=sheet.id))
    ]


@query(Permission.RANKING_READ, subject=application_seen)
async def list_scores(work: Work, application: Application) -> list[Given]:
    """What the judges gave an application, as and when its call shows it to applicants.

    Comments wait for staff to release them too, and those that staff withheld are left out. 404
    `scores_not_shown` before; 404 too for who has a conflict with the application as a judge.
    """
    if application.id in await barred_from(work.sql, work.person_id, application.competition_id):
        raise NotFound
    competition = await Competition.get(id=application.competition_id)
    is_decided = competition.decided_at is not None
    has_scores, has_comments = (
        is_disclosed(when, competition.stage, is_decided=is_decided)
        for when in (competition.scores_shown, competition.comments_shown)
    )
    release = await FeedbackRelease.get_or_none(competition_id=competition.id)
    has_comments = has_comments and release is not None
    if not (has_scores or has_comments):
        raise NotFound("scores_not_shown", "The call does not show scores or comments, or not yet.")
    withheld = await WithheldComment.filter(sheet__competition_id=competition.id)
    hidden = {(comment.sheet_id, comment.criterion_id) for comment in withheld}
    weights = await weights_by_stage(work.sql, competition.id)
    return [
        _given(sheet, competition, weights, has_scores=has_scores, has_comments=has_comments, withheld=hidden)
        for sheet in await _submitted(Sheet.filter(application_id=application.id))
    ]
