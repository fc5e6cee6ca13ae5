"""路演: sessions, who judges in them, and their running order."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules.pitch import ItemState


class PitchSession(Model):
    """A session of a pitch stage: a place, a time, a chair, judges, and finalists in their order."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="pitch_sessions", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    stage: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="pitch_sessions", on_delete=fields.RESTRICT
    )
    stage_id: UUID
    title = fields.CharField(max_length=200)
    place = fields.CharField(max_length=200)
    starts_at = fields.DatetimeField()
    chair: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="chaired_pitches", on_delete=fields.RESTRICT
    )
    chair_id: UUID
    seed = fields.CharField(max_length=200, null=True)
    """What the speaking order was drawn by; null is the order that staff gave."""
    code = fields.CharField(max_length=40)
    """The hall screen's permission: whoever has it sees what the hall sees."""
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    seats: fields.ReverseRelation["PitchSeat"]
    items: fields.ReverseRelation["PitchItem"]

    class Meta:
        table = "pitch_session"
        indexes = (("competition", "id"),)


class PitchSeat(Model):
    """A judge of a session."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    session: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.PitchSession", related_name="seats"
    )
    session_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="pitch_seats", on_delete=fields.RESTRICT
    )
    person_id: UUID

    class Meta:
        table = "pitch_seat"
        indexes = (("person", "session"),)


class PitchItem(Model):
    """A finalist's turn in a session: minutes to present and to answer, and where it stands."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    session: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.PitchSession", related_name="items"
    )
    session_id: UUID
    stage: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="pitch_items", on_delete=fields.RESTRICT
    )
    stage_id: UUID
    """The session's own, so that an application pitches once in a stage."""
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="pitch_items", on_delete=fields.RESTRICT
    )
    application_id: UUID
    position = fields.SmallIntField()
    minutes = fields.SmallIntField()
    question_minutes = fields.SmallIntField()
    state = fields.CharEnumField(ItemState, max_length=15, default=ItemState.WAITING)
    phase_at = fields.DatetimeField(null=True)
    """When the present state began: what a clock in the hall counts from."""
    closed_at = fields.DatetimeField(null=True)
    """When it was last closed; null while it is open."""
    version = fields.IntField(default=1)

    class Meta:
        table = "pitch_item"


constraint("uq_pitch_session_code", "busy", "Try again.")
constraint("ck_pitch_session_stage", "not_a_pitch", "This stage is not judged by pitch.", kind=Invalid)
constraint("ck_pitch_session_begun", "session_begun", "The session has begun.")
constraint("uq_pitch_seat_person", "repeated", "A judge has one seat in a session.", pointer="/judges")
constraint("ck_pitch_seat_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")
constraint("uq_pitch_item_application", "already_pitching", "The application pitches once in a stage.")
constraint("uq_pitch_item_position", "position_repeated", "Two items have the same place in the order.")
constraint("uq_pitch_item_under_way", "item_under_way", "Another item is under way; close it first.")
constraint("ck_pitch_item_application", "application_not_eligible", "Only eligible applications pitch.")
constraint("ck_pitch_item_minutes", "minutes_out_of_range", "It is 1 to 120 minutes.", kind=Invalid)
constraint("ck_pitch_item_state", "bad_state", "This is no state of an item.", kind=Invalid)
constraint("ck_pitch_item_move", "illegal_transition", "An item does not move this way.")
constraint("ck_sheet_pitch", "item_not_scoring", "The item does not take scores now; your draft is kept.")
