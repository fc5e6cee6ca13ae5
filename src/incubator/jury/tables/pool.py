"""The pool of judges: what each says of himself or herself."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import TieKind
from incubator.organizations import Field


class JudgeProfile(Model):
    """A judge's own page in the pool; one that was never written has version 0."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Person", related_name="judge_profile", on_delete=fields.RESTRICT
    )
    person_id: UUID
    employer = fields.CharField(max_length=200, default="")
    title = fields.CharField(max_length=200, default="")
    """职务 or 职称."""
    summary = fields.TextField(default="")
    most_sheets = fields.SmallIntField(null=True)
    """Most sheets that the judge takes in one competition; null is no limit."""
    version = fields.IntField(default=0)

    expertise: fields.ReverseRelation["Expertise"]
    ties: fields.ReverseRelation["Tie"]
    absences: fields.ReverseRelation["Absence"]

    class Meta:
        table = "judge_profile"


class Expertise(Model):
    """A field of work that a judge knows."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    profile: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgeProfile", related_name="expertise"
    )
    profile_id: UUID
    field = fields.CharEnumField(Field, max_length=30)

    class Meta:
        table = "judge_expertise"


class Tie(Model):
    """What a judge is, or was, to an organization, in or outside the park's registry."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    profile: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgeProfile", related_name="ties"
    )
    profile_id: UUID
    organization = fields.CharField(max_length=200)
    uscc = fields.CharField(max_length=18, null=True)
    kind = fields.CharEnumField(TieKind, max_length=20)
    from_on = fields.DateField()
    until_on = fields.DateField(null=True)
    """The last day; null goes on."""

    class Meta:
        table = "judge_tie"
        indexes = (("profile", "id"),)


class Absence(Model):
    """Days, the first and the last among them, on which a judge can't come."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    profile: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgeProfile", related_name="absences"
    )
    profile_id: UUID
    from_on = fields.DateField()
    until_on = fields.DateField()

    class Meta:
        table = "judge_absence"
        indexes = (("profile", "id"),)


constraint("uq_judge_profile_person", "busy", "Try again.")

for _name, _pointer, _code, _message in (
    ("ck_judge_profile_most_sheets", "/most_sheets", "load_out_of_range", "A load is 1 to 1000 sheets."),
    ("ck_judge_expertise_field", "/expertise", "bad_field", "This is no field of work."),
    ("uq_judge_expertise_field", "/expertise", "field_repeated", "A field is named once."),
    ("ck_judge_tie_kind", "/ties", "bad_kind", "This is no kind of tie."),
    ("ck_judge_tie_organization", "/ties", "empty_text", "A tie names its organization."),
    ("ck_judge_tie_dates", "/ties", "ends_before_it_begins", "It ends no earlier than it begins."),
    ("ck_judge_absence_dates", "/absences", "ends_before_it_begins", "It ends no earlier than it begins."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
