"""A term of incubation."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.incubation.rules import Mode, State


class Incubation(Model):
    """One term of one organization, from the application for a place to the last follow-up."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="incubations", on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID
    mode = fields.CharEnumField(Mode, max_length=10)
    state = fields.CharEnumField(State, max_length=20, default=State.APPLIED)
    motive = fields.TextField()
    applied_at = fields.DatetimeField()
    decided_at = fields.DatetimeField(null=True)
    decided_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="admissions", null=True, on_delete=fields.RESTRICT
    )
    decided_by_id: UUID | None
    decision_reason = fields.TextField(default="")
    starts_on = fields.DateField(null=True)
    ends_on = fields.DateField(null=True)
    graduated_on = fields.DateField(null=True)
    certificate = fields.CharField(max_length=30, null=True, unique=True)
    """The number on the certificate of graduation, `GRAD-000123`."""
    ended_at = fields.DatetimeField(null=True)
    """When it was withdrawn, expelled or closed."""
    end_reason = fields.TextField(default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "incubation"


constraint("uq_incubation_open", "term_open", "The organization has a term that is not over yet.")
constraint("uq_incubation_organization", "term_twice", "A term is there once.")
constraint("ck_incubation_mode", "bad_mode", "This is no mode of a term.", pointer="/mode", kind=Invalid)
constraint("ck_incubation_motive", "empty_text", "An application says why.", pointer="/motive", kind=Invalid)
constraint(
    "ck_incubation_decided", "bad_decision", "A decision has its moment, and a rejection its reason too."
)
constraint(
    "ck_incubation_term",
    "ends_before_start",
    "A term ends after it starts.",
    pointer="/ends_on",
    kind=Invalid,
)
constraint(
    "ck_incubation_graduated", "bad_graduation", "A graduate has a day within the term and a certificate."
)
constraint("ck_incubation_certificate", "bad_certificate", "A certificate is GRAD- and six digits or more.")
constraint("ck_incubation_ended", "bad_end", "What ended has its moment, and an expulsion its reason too.")
constraint("ck_incubation_closed", "follow_ups_due", "A closed term has no follow-up that is still due.")
