"""Deliberations: their agenda, notes, minutes and signatures."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import DeliberationState


class Deliberation(Model):
    """合议: a meeting of the panel over the sheets that are in; several may follow each other."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="deliberations", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    stage: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="deliberations", null=True, on_delete=fields.RESTRICT
    )
    """Whose sheets it is about; null where the competition has no stages."""
    stage_id: UUID | None
    chair: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="chaired", on_delete=fields.RESTRICT
    )
    chair_id: UUID
    state = fields.CharEnumField(DeliberationState, max_length=10, default=DeliberationState.OPEN)
    opened_at = fields.DatetimeField()
    closed_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    agenda: fields.ReverseRelation["AgendaItem"]
    notes: fields.ReverseRelation["DeliberationNote"]
    attendance: fields.ReverseRelation["Attendance"]
    minutes: fields.ReverseRelation["Minutes"]

    class Meta:
        table = "deliberation"
        indexes = (("competition", "id"),)


class AgendaItem(Model):
    """An application on the agenda, and how far its judges' totals lay apart when the meeting was opened."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    deliberation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Deliberation", related_name="agenda", on_delete=fields.RESTRICT
    )
    deliberation_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="agenda_items", on_delete=fields.RESTRICT
    )
    application_id: UUID
    position = fields.IntField()
    totals = fields.JSONField[list[str]]()
    """The judges' totals as exact fractions, the highest first."""

    class Meta:
        table = "agenda_item"


class DeliberationNote(Model):
    """What the chair wrote down of the talk about one application."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    deliberation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Deliberation", related_name="notes", on_delete=fields.RESTRICT
    )
    deliberation_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="deliberation_notes", on_delete=fields.RESTRICT
    )
    application_id: UUID
    author: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="deliberation_notes", on_delete=fields.RESTRICT
    )
    author_id: UUID
    text = fields.TextField()
    written_at = fields.DatetimeField()

    class Meta:
        table = "deliberation_note"


class Attendance(Model):
    """A panel member who was there."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    deliberation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Deliberation", related_name="attendance", on_delete=fields.RESTRICT
    )
    deliberation_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="attendance", on_delete=fields.RESTRICT
    )
    person_id: UUID

    class Meta:
        table = "attendance"


class Minutes(Model):
    """会议纪要: one version of a deliberation's minutes; a correction is a further one, and all are kept."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    deliberation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Deliberation", related_name="minutes", on_delete=fields.RESTRICT
    )
    deliberation_id: UUID
    number = fields.SmallIntField()
    correction = fields.TextField()
    """What this version corrects; empty in the first."""
    asked_at = fields.DatetimeField()
    file: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="minutes", null=True, on_delete=fields.RESTRICT
    )
    """The PDF, once a job has written it."""
    file_id: UUID | None

    signatures: fields.ReverseRelation["Signature"]

    class Meta:
        table = "minutes"


class Signature(Model):
    """That a panel member who was there signed one version of the minutes, by its SHA-256."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    minutes: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Minutes", related_name="signatures", on_delete=fields.RESTRICT
    )
    minutes_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="signatures", on_delete=fields.RESTRICT
    )
    person_id: UUID
    sha256 = fields.CharField(max_length=64)
    signed_at = fields.DatetimeField()

    class Meta:
        table = "minutes_signature"


constraint("uq_deliberation_open", "deliberation_open", "A deliberation is open already.")
constraint(
    "ck_deliberation_judging_stage", "stage_unknown", "The competition judges no such stage.", kind=Invalid
)
constraint("ck_deliberation_state", "bad_state", "This is no state of a deliberation.", kind=Invalid)
constraint("ck_deliberation_stage", "not_judging", "The competition is not being judged.")
constraint(
    "ck_deliberation_chair", "not_on_panel", "The chair is on the panel.", pointer="/chair_id", kind=Invalid
)
constraint("ck_deliberation_closed", "deliberation_closed", "A closed deliberation never changes.")
constraint("uq_agenda_item_application", "item_repeated", "An agenda has each application once.")
constraint("ck_agenda_item_application", "not_on_agenda", "It is no eligible application of the competition.")
constraint("ck_deliberation_note_text", "empty_text", "A note says something.", pointer="/text", kind=Invalid)
constraint("ck_deliberation_note_agenda", "not_on_agenda", "The application is not on the agenda.")
constraint("uq_attendance_person", "person_repeated", "Each person is there once.", pointer="/present")
constraint(
    "ck_attendance_panel", "not_on_panel", "Who is there is on the panel.", pointer="/present", kind=Invalid
)
constraint("uq_minutes_number", "minutes_repeated", "The minutes have each version once.")
constraint("ck_minutes_final", "minutes_final", "Minutes that were written never change.")
constraint("ck_minutes_open", "deliberation_open", "Minutes are written when the deliberation is over.")
constraint("uq_minutes_signature_person", "already_signed", "You signed these minutes already.")
constraint("ck_minutes_signature_present", "not_present", "Only who was there signs.")
constraint("ck_minutes_signature_sha256", "minutes_differ", "These are not the minutes that you read.")
constraint("ck_minutes_signature_final", "signature_final", "A signature stays.")
