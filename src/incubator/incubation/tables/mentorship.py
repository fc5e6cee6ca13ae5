"""Who mentored which organization, and when."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Forbidden, Invalid
from incubator.core.ids import new_id


class Mentorship(Model):
    """A person's work as the mentor of an organization in its term; without an end it goes on."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    incubation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Incubation", related_name="mentorships", on_delete=fields.RESTRICT
    )
    incubation_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="mentorships", on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="mentorships", on_delete=fields.RESTRICT, db_index=True
    )
    person_id: UUID
    started_on = fields.DateField()
    ended_on = fields.DateField(null=True)
    """The last day."""
    ended_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="ended_mentorships", null=True, on_delete=fields.RESTRICT
    )
    """Who ended it by hand; nobody where it ended with the term, or was recorded with both days."""
    ended_by_id: UUID | None
    annulled_at = fields.DatetimeField(null=True)
    """It was recorded by mistake: the record stays, and nothing is found from it."""
    annulled_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="annulled_mentorships", null=True, on_delete=fields.RESTRICT
    )
    annulled_by_id: UUID | None
    annul_reason = fields.CharField(max_length=200, default="", db_default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "mentorship"


constraint(
    "ck_mentorship_days",
    "mentor_ends_before",
    "A mentor's work ends after it starts.",
    pointer="/ended_on",
    kind=Invalid,
)
constraint("ck_mentorship_annulled", "bad_annulment", "A record is annulled at a moment, for a reason.")
constraint("ck_mentorship_kept", "record_annulled", "The record was annulled.")
for name in ("ck_mentorship_annulled_by", "ck_mentorship_ended_by"):
    constraint(
        name,
        "own_mentorship",
        "Nobody ends or annuls what makes the own conflict of interest.",
        kind=Forbidden,
    )
constraint("ck_mentorship_running", "term_not_running", "The term is not under way.")
constraint("fk_mentorship_term", "bad_mentorship", "A mentor's work belongs to its term's organization.")
constraint(
    "uq_mentorship_person",
    "already_mentor",
    "The person is a mentor in this term already.",
    pointer="/person_id",
)
