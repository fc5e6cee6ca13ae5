"""Lotteries: declared with a call, the tickets of a frozen ranking, and the public number that draws."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Forbidden, Invalid
from incubator.core.ids import new_id
from incubator.jury.methods.lottery import Zone
from incubator.jury.rules.lottery import BeaconState


class Lottery(Model):
    """That lots are drawn in a competition's zone of doubt, by whose number and when; fixed as the call."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="lottery"
    )
    competition_id: UUID
    zone = fields.CharEnumField(Zone, max_length=15)
    source = fields.CharField(max_length=200)
    """Whose number it is, such as a national lottery's next drawing."""
    source_url = fields.CharField(max_length=500)
    wait_hours = fields.IntField()
    """The number is the first that its source publishes so many hours after the freezing, or later."""

    class Meta:
        table = "lottery"


class Draw(Model):
    """Who is in doubt in a frozen ranking, and with which ticket. Only ever added."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    lottery: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Lottery", related_name="draw", on_delete=fields.RESTRICT
    )
    lottery_id: UUID
    line = fields.IntField()
    """How many the walk down the ranking funds without lots, equals in the order of their numbers."""
    entries = fields.JSONField[list[dict[str, Any]]]()
    """By rank: `application` (its number), `rank`, `low`, `high`, `chance` ("n/d"), and `ticket` or null."""
    frozen_at = fields.DatetimeField()
    due_at = fields.DatetimeField()
    """From when on the number counts."""

    beacons: fields.ReverseRelation["Beacon"]

    class Meta:
        table = "lottery_draw"


class Beacon(Model):
    """A public number as one officer read it at its source, which another reads there too."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    draw: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Draw", related_name="beacons", on_delete=fields.RESTRICT
    )
    draw_id: UUID
    state = fields.CharEnumField(BeaconState, max_length=10, default=BeaconState.OPEN)
    value = fields.CharField(max_length=200)
    url = fields.CharField(max_length=500)
    """Where it can be read."""
    appeared_at = fields.DatetimeField()
    """When its source published it."""
    entered_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="entered_beacons", on_delete=fields.RESTRICT
    )
    entered_by_id: UUID
    entered_at = fields.DatetimeField()
    ended_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="ended_beacons", null=True, on_delete=fields.RESTRICT
    )
    ended_by_id: UUID | None
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "beacon"
        indexes = (("draw",),)


constraint("uq_lottery_competition", "lottery_declared", "The competition has its lottery.")
constraint("ck_lottery_zone", "bad_zone_of_doubt", "This is no zone of doubt.", pointer="/zone", kind=Invalid)
constraint("ck_lottery_source", "empty_text", "A source has its name and address.", kind=Invalid)
constraint(
    "ck_lottery_wait",
    "wait_out_of_range",
    "The wait is 1 to 1440 hours.",
    pointer="/wait_hours",
    kind=Invalid,
)
constraint("uq_lottery_draw_lottery", "draw_exists", "The tickets were given already.")
constraint("ck_lottery_draw_append_only", "draw_final", "Tickets that were given never change.")
constraint("ck_lottery_draw_frozen", "ranking_not_frozen", "Tickets are given when the ranking is published.")
constraint("ck_beacon_state", "bad_state", "This is no state of a number.", kind=Invalid)
constraint("ck_beacon_value", "empty_text", "A number has its value and address.", kind=Invalid)
constraint("uq_beacon_open", "beacon_entered", "A number was entered; another person confirms it.")
constraint("uq_beacon_confirmed", "already_drawn", "The lots were drawn.")
constraint("ck_beacon_final", "beacon_final", "A number that was confirmed or withdrawn never changes.")
constraint(
    "ck_beacon_two_people",
    "same_reader",
    "Another person reads the number at its source, too.",
    kind=Forbidden,
)
constraint(
    "ck_beacon_time",
    "beacon_too_early",
    "The number must be published after the declared wait.",
    pointer="/appeared_at",
    kind=Invalid,
)
