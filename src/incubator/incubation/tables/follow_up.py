"""The reports that graduates owe."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.incubation.rules import FollowUpState


class FollowUp(Model):
    """A report that a graduate owes so many months after graduation."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    incubation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Incubation", related_name="follow_ups", on_delete=fields.RESTRICT
    )
    incubation_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="follow_ups", on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID
    months = fields.SmallIntField()
    due_on = fields.DateField(db_index=True)
    state = fields.CharEnumField(FollowUpState, max_length=10, default=FollowUpState.DUE)
    reminded_at = fields.DatetimeField(null=True)
    is_active = fields.BooleanField(null=True)
    staff = fields.IntField(null=True)
    income_minor = fields.BigIntField(null=True)
    beneficiaries = fields.IntField(null=True)
    remark = fields.TextField(default="")
    reported_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "follow_up"
        unique_together = (("incubation", "months"),)


constraint("ck_follow_up_months", "bad_months", "A follow-up comes after graduation.", kind=Invalid)
constraint("ck_follow_up_report", "bad_report", "A report is whole, and there is one where it says so.")
constraint(
    "ck_follow_up_numbers",
    "number_negative",
    "Staff, income and beneficiaries are zero or more.",
    kind=Invalid,
)
constraint("fk_follow_up_term", "bad_follow_up", "A follow-up belongs to its term's organization.")
