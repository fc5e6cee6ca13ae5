"""Evaluations of funded projects."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules.evaluation import EvaluationState
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class Evaluation(Model):
    """A third party's judgement on a project, asked for before one of its tranches falls due."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    tranche: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Tranche", related_name="evaluations", on_delete=fields.RESTRICT
    )
    tranche_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="evaluations", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    evaluator: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="evaluations", on_delete=fields.RESTRICT
    )
    evaluator_id: UUID
    state = fields.CharEnumField(EvaluationState, max_length=10, default=EvaluationState.ASKED)
    due_on = fields.DateField(null=True)
    """By when it is wanted, in the park's zone."""
    asked_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="asked_evaluations", on_delete=fields.RESTRICT
    )
    asked_by_id: UUID
    asked_at = fields.DatetimeField()
    implementation = fields.SmallIntField(null=True)
    """Points from 0 to 25, as the other marks."""
    resources = fields.SmallIntField(null=True)
    finance = fields.SmallIntField(null=True)
    effect = fields.SmallIntField(null=True)
    conclusion = fields.TextField(default="")
    report: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="evaluation", null=True, on_delete=fields.RESTRICT
    )
    report_id: UUID | None
    submitted_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "evaluation"
        indexes = (("evaluator", "id"), ("organization",))


constraint("uq_evaluation_open", "evaluation_asked", "An evaluation of this tranche is under way.")
constraint("ck_evaluation_state", "bad_state", "This is no state of an evaluation.", kind=Invalid)
constraint("ck_evaluation_marks", "mark_out_of_range", "A mark is 0 to 25 points.", kind=Invalid)
constraint(
    "ck_evaluation_complete",
    "evaluation_incomplete",
    "An evaluation has every mark, a conclusion and its report.",
    kind=Invalid,
)
constraint("ck_evaluation_final", "evaluation_final", "An evaluation that is in never changes.")
constraint("ck_evaluation_tranche", "evaluation_not_wanted", "Nothing is evaluated before this tranche.")
constraint(
    "ck_evaluation_evaluator",
    "evaluator_unfit",
    "The evaluator is one by role, and no member of the organization.",
    pointer="/evaluator_id",
)
constraint("uq_evaluation_report", "report_used", "The file is the report of another evaluation.")
constraint("ck_tranche_evaluated", "evaluation_open", "The evaluation that was asked for is not passed.")
