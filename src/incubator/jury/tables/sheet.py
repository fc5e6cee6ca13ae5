"""Score sheets and their marks."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import SheetState


class Sheet(Model):
    """One judge's score sheet for one application."""

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
    state = fields.CharEnumField(SheetState, max_length=15, default=SheetState.ASSIGNED)
    comment = fields.TextField(default="")
    assigned_at = fields.DatetimeField()
    submitted_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    marks: fields.ReverseRelation["Mark"]

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


constraint("uq_sheet_judge", "already_assigned", "The judge has a sheet for this application.")

constraint("ck_sheet_state", "bad_state", "This is no state of a sheet.", kind=Invalid)

constraint("ck_sheet_stage", "not_judging", "The competition is not being judged.")

constraint("ck_sheet_application", "application_not_eligible", "Only eligible applications are judged.")

constraint("ck_sheet_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")

constraint("ck_sheet_recused", "judge_recused", "The judge declared a recusal for this application.")

constraint("ck_sheet_member", "judge_is_member", "The judge is a member of the applicant organization.")

constraint("ck_sheet_complete", "sheet_incomplete", "Every criterion needs a mark.", kind=Invalid)

constraint("ck_sheet_locked", "sheet_locked", "A submitted or recused sheet is locked.")

constraint("ck_sheet_submitted_at", "sheet_time_missing", "A submitted sheet says when it was submitted.")

constraint("ck_mark_locked", "sheet_locked", "A submitted or recused sheet is locked.")

constraint(
    "ck_mark_score", "score_out_of_range", "A score is from 0 to the criterion's highest.", kind=Invalid
)

constraint("ck_mark_criterion", "unknown_criterion", "The rubric has no such criterion.", kind=Invalid)

constraint("uq_mark_criterion", "mark_repeated", "A criterion has one score on a sheet.")
