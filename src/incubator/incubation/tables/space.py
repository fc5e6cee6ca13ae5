"""The park's rooms, and who has them when."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.incubation.rules import CancelCause, SpaceKind


class Space(Model):
    """A room, or desks, of the park that organizations share; minutes are of the day in the park's zone."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(max_length=200)
    kind = fields.CharEnumField(SpaceKind, max_length=10)
    place = fields.CharField(max_length=200, default="")
    """Where in the park it is."""
    capacity = fields.SmallIntField()
    """People."""
    opens = fields.SmallIntField()
    closes = fields.SmallIntField()
    is_open_on_days_off = fields.BooleanField(default=False)
    is_open = fields.BooleanField(default=True)
    """Whether it can be booked at all."""
    version = fields.IntField(default=1)

    class Meta:
        table = "space"


class Booking(Model):
    """A room from minute to minute of a day, for an organization in its term, or for the park itself."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    space: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Space", related_name="bookings", on_delete=fields.RESTRICT
    )
    space_id: UUID
    incubation: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Incubation", related_name="bookings", null=True, on_delete=fields.RESTRICT, db_index=True
    )
    incubation_id: UUID | None
    organization: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="bookings", null=True, on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID | None
    day = fields.DateField()
    starts = fields.SmallIntField()
    ends = fields.SmallIntField()
    purpose = fields.CharField(max_length=200)
    booked_at = fields.DatetimeField()
    booked_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="bookings", null=True, on_delete=fields.RESTRICT
    )
    booked_by_id: UUID | None
    cancelled_at = fields.DatetimeField(null=True)
    cancelled_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="cancelled_bookings", null=True, on_delete=fields.RESTRICT
    )
    cancelled_by_id: UUID | None
    cancel_cause = fields.CharEnumField(CancelCause, max_length=10, null=True)
    cancel_reason = fields.TextField(default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "booking"
        indexes = (("day", "space"),)


constraint(
    "uq_space_name", "space_name_taken", "There is a room of this name.", pointer="/name", kind=Invalid
)
constraint("ck_space_name", "empty_text", "A room has a name.", pointer="/name", kind=Invalid)
constraint("ck_space_kind", "bad_space_kind", "This is no kind of room.", pointer="/kind", kind=Invalid)
constraint(
    "ck_space_capacity", "bad_capacity", "A room takes one person or more.", pointer="/capacity", kind=Invalid
)
constraint(
    "ck_space_hours",
    "space_closes_first",
    "A room closes after it opens.",
    pointer="/closes",
    kind=Invalid,
)
constraint("uq_booking_time", "space_taken", "The room is taken at that time.", pointer="/starts")
constraint(
    "ck_booking_times",
    "booking_ends_before",
    "A booking ends after it starts.",
    pointer="/ends",
    kind=Invalid,
)
constraint("ck_booking_purpose", "empty_text", "A booking says what for.", pointer="/purpose", kind=Invalid)
constraint("ck_booking_for", "bad_booking", "A booking is a term's with its organization, or the park's.")
constraint("fk_booking_term", "bad_booking", "A booking is a term's with its organization, or the park's.")
constraint("ck_booking_cancelled", "bad_cancellation", "What was cancelled, and only that, has a cause.")
constraint(
    "ck_booking_cause",
    "bad_cancellation",
    "The park takes an organization's room back with a reason, and no room of its own.",
)
constraint("ck_booking_space", "space_closed", "The room can't be booked at present.")
constraint(
    "ck_booking_hours",
    "outside_hours",
    "The room is not open at that time.",
    pointer="/starts",
    kind=Invalid,
)
constraint("ck_booking_running", "term_not_running", "The term is not under way.")
