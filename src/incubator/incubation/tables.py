"""Terms of incubation, and the follow-ups after graduation."""

from tortoise import fields
from tortoise.models import Model

from incubator.core.ids import new_id
from incubator.incubation.rules import FollowUpState, Mode, State


class Incubation(Model):
    """One term of one organization, from the application for a place to the last follow-up."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    organization = fields.ForeignKeyField("incubator.Organization", related_name="incubations")
    mode = fields.CharEnumField(Mode, max_length=10)
    state = fields.CharEnumField(State, max_length=20, default=State.APPLIED)
    motive = fields.TextField()
    applied_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    decided_by = fields.ForeignKeyField("incubator.Person", related_name="admissions", null=True)
    decision_reason = fields.TextField(default="")
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    graduated_on = fields.DateField(null=True)
    certificate = fields.CharField(max_length=30, null=True, unique=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "incubation"


class FollowUp(Model):
    """A report that a graduate owes so many months after graduation."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    incubation = fields.ForeignKeyField("incubator.Incubation", related_name="follow_ups")
    organization = fields.ForeignKeyField("incubator.Organization", related_name="follow_ups")
    months = fields.SmallIntField()
    due_on = fields.DateField(db_index=True)
    state = fields.CharEnumField(FollowUpState, max_length=10, default=FollowUpState.DUE)
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
