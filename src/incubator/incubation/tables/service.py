"""What the park gave which organization."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.incubation.rules import ServiceKind


class Service(Model):
    """What was done for an organization on a day of its term, by a person of the park or by a `giver`."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    incubation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Incubation", related_name="services", on_delete=fields.RESTRICT, db_index=True
    )
    incubation_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="services", on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID
    kind = fields.CharEnumField(ServiceKind, max_length=15)
    day = fields.DateField(db_index=True)
    minutes = fields.SmallIntField()
    person: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="services_given", null=True, on_delete=fields.RESTRICT
    )
    person_id: UUID | None
    giver = fields.CharField(max_length=200, default="")
    """A name from outside the park."""
    agreed = fields.TextField(default="")
    """What was agreed, which the organization reads."""
    staff_note = fields.TextField(default="")
    """What only staff read."""
    recorded_at = fields.DatetimeField()
    recorded_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="services_recorded", null=True, on_delete=fields.RESTRICT
    )
    recorded_by_id: UUID | None
    annulled_at = fields.DatetimeField(null=True)
    """It was recorded by mistake: the record stays, and is added up no more."""
    annulled_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="annulled_services", null=True, on_delete=fields.RESTRICT
    )
    annulled_by_id: UUID | None
    annul_reason = fields.CharField(max_length=200, default="", db_default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "service"


for _name, _pointer, _code, _message in (
    ("ck_service_kind", "/kind", "bad_service_kind", "This is no kind of service."),
    ("ck_service_minutes", "/minutes", "bad_minutes", "A service takes from a minute to a day."),
    ("ck_service_giver", "/giver", "one_giver", "Either a person of the park gave it, or somebody else."),
    ("ck_service_day", "/day", "service_before_term", "The term had not begun on that day."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
constraint("ck_service_annulled", "bad_annulment", "A record is annulled at a moment, for a reason.")
constraint("ck_service_kept", "record_annulled", "The record was annulled.")
constraint("fk_service_term", "bad_service", "A service belongs to its term's organization.")
