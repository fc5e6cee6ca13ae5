"""Score sheets, what they say, and what they said before."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import Change, SheetState


class Sheet(Model):
    """One judge's score sheet for one application, in one stage where its competition has stages."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="sheets", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="sheets", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="sheets", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    stage: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="sheets", null=True, on_delete=fields.RESTRICT
    )
    """A sheet that is made without one is of the first stage that is judged; null without stages."""
    stage_id: UUID | None
    state = fields.CharEnumField(SheetState, max_length=15, default=SheetState.ASSIGNED)
    comment = fields.TextField(default="")
    note = fields.TextField(default="", db_default="")
    """What only staff reads, beside the judge."""
    assigned_at = fields.DatetimeField()
    saved_at = fields.DatetimeField(null=True)
    """When the draft was last saved."""
    submitted_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    position: int
    """From 1 in the judge's reading order of the stage; no column: `placed` works it out for lists."""

    marks: fields.ReverseRelation["Mark"]
    comments: fields.ReverseRelation["CriterionComment"]

    class Meta:
        table = "sheet"
        indexes = (("competition", "state"), ("judge", "id"))


class Mark(Model):
    """One score on a sheet, in hundredths of a point."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Sheet", related_name="marks")
    sheet_id: UUID
    criterion: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Criterion", related_name="marks", on_delete=fields.RESTRICT
    )
    criterion_id: UUID
    score_hundredths = fields.IntField()

    class Meta:
        table = "mark"


class CriterionComment(Model):
    """What a judge says of one criterion, whether it is marked yet or not."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Sheet", related_name="comments")
    sheet_id: UUID
    criterion: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Criterion", related_name="comments", on_delete=fields.RESTRICT
    )
    criterion_id: UUID
    text = fields.TextField()

    class Meta:
        table = "criterion_comment"


class SheetVersion(Model):
    """What a sheet said when it was submitted, kept as it was before it was changed; only ever added to."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Sheet", related_name="versions", on_delete=fields.RESTRICT
    )
    sheet_id: UUID
    number = fields.SmallIntField()
    """Counts a sheet's submissions from 1; what the sheet says now is the one after the last."""
    marks = fields.JSONField[dict[str, int]]()
    """Hundredths of a point by the criterion's code."""
    comments = fields.JSONField[dict[str, str]]()
    comment = fields.TextField()
    note = fields.TextField()
    submitted_at = fields.DatetimeField()
    change = fields.CharEnumField(Change, max_length=10)
    """What happened to it then, …"""
    reason = fields.TextField()
    """… why, …"""
    changed_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="changed_sheets", null=True, on_delete=fields.RESTRICT
    )
    changed_by_id: UUID | None
    """… by whom, …"""
    changed_at = fields.DatetimeField()
    """… and when."""
    deliberation: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Deliberation", related_name="adjusted", null=True, on_delete=fields.RESTRICT
    )
    deliberation_id: UUID | None

    class Meta:
        table = "sheet_version"


constraint("uq_sheet_judge", "already_assigned", "The judge has a sheet for this application.")

constraint("ck_sheet_state", "bad_state", "This is no state of a sheet.", kind=Invalid)

constraint("ck_sheet_stage", "not_judging", "The competition is not being judged.")

constraint("ck_sheet_application", "application_not_eligible", "Only eligible applications are judged.")

constraint("ck_sheet_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")

constraint("ck_sheet_recused", "judge_recused", "The judge declared a recusal for this application.")

constraint("ck_sheet_member", "judge_is_member", "The judge is a member of the applicant organization.")

constraint("ck_sheet_complete", "sheet_incomplete", "Every criterion needs a mark.", kind=Invalid)

constraint("ck_sheet_locked", "sheet_locked", "A submitted or recused sheet is locked.")

constraint("ck_sheet_kept", "sheet_kept", "A sheet that was submitted once is kept.")

constraint(
    "ck_sheet_comment", "comment_missing", "The call asks for a comment that is missing.", kind=Invalid
)

constraint("ck_sheet_submitted_at", "sheet_time_missing", "A submitted sheet says when it was submitted.")

constraint("ck_mark_locked", "sheet_locked", "A submitted or recused sheet is locked.")

constraint(
    "ck_mark_score", "score_out_of_range", "A score is from 0 to the criterion's highest.", kind=Invalid
)

constraint("ck_mark_criterion", "unknown_criterion", "The rubric has no such criterion.", kind=Invalid)

constraint("ck_mark_step", "score_off_step", "The score is between two that can be given.", kind=Invalid)

constraint("uq_mark_criterion", "mark_repeated", "A criterion has one score on a sheet.")

constraint("uq_criterion_comment", "comment_repeated", "A criterion has one comment on a sheet.")

constraint("ck_criterion_comment_text", "empty_text", "A comment says something.", kind=Invalid)

constraint(
    "ck_criterion_comment_criterion", "unknown_criterion", "The rubric has no such criterion.", kind=Invalid
)

constraint("uq_sheet_version_number", "version_repeated", "A sheet has each version once.")

constraint("ck_sheet_version_change", "bad_change", "This does not happen to a sheet.", kind=Invalid)

constraint("ck_sheet_version_reason", "reason_missing", "Say why.", pointer="/reason", kind=Invalid)

constraint("ck_sheet_version_true", "version_differs", "A version says what the sheet said.")

constraint("ck_sheet_version_append_only", "sheet_version_final", "A kept version never changes.")

constraint("ck_sheet_version_deliberation", "not_deliberating", "No deliberation is open.")
