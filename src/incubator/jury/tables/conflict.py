"""What staff ruled of potential conflicts, and who was a member of which organization."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.actor import OrganizationRole
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import Ground, Outcome


class ConflictRuling(Model):
    """What staff ruled of one ground for a conflict between a judge and an application; it holds for good.

    `evidence` is what the data said then: when they say something else, the ground is a new one.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="conflict_rulings", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="conflict_rulings", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    ground = fields.CharEnumField(Ground, max_length=20)
    evidence = fields.TextField(default="")
    outcome = fields.CharEnumField(Outcome, max_length=10)
    reason = fields.TextField()
    ruled_at = fields.DatetimeField()
    ruled_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="rulings_given", null=True, on_delete=fields.RESTRICT
    )
    ruled_by_id: UUID | None

    class Meta:
        table = "conflict_ruling"
        indexes = (("judge", "application"),)


class PastMembership(Model):
    """A membership that ended; a trigger on `membership` keeps it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="past_memberships"
    )
    person_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="past_memberships"
    )
    organization_id: UUID
    role = fields.CharEnumField(OrganizationRole, max_length=10)
    began_at = fields.DatetimeField()
    ended_at = fields.DatetimeField()

    class Meta:
        table = "past_membership"
        indexes = (("person", "organization"),)


constraint("ck_sheet_conflict", "judge_conflicted", "The judge has a conflict with this application.")

constraint("ck_conflict_ruling_append_only", "ruling_final", "A ruling holds for good.")

constraint("ck_conflict_ruling_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")

constraint("ck_conflict_ruling_sheet", "sheet_not_recused", "The judge's sheet is not recused.")

constraint("uq_conflict_ruling_confirmed", "already_confirmed", "The conflict was confirmed already.")

constraint("uq_conflict_ruling_cleared", "already_cleared", "The conflict was cleared already.")

constraint("ck_conflict_ruling_final", "already_confirmed", "The conflict was confirmed already.")

constraint("ck_past_membership_append_only", "past_membership_final", "What was, stays so.")

for _name, _pointer, _code, _message in (
    ("ck_conflict_ruling_ground", "/ground", "bad_ground", "This is no ground for a conflict."),
    ("ck_conflict_ruling_outcome", "/outcome", "bad_outcome", "A conflict is confirmed or cleared."),
    ("ck_conflict_ruling_reason", "/reason", "empty_text", "A ruling has its reason."),
    (
        "ck_conflict_ruling_cleared",
        "/outcome",
        "member_not_cleared",
        "Neither a membership nor a report is cleared.",
    ),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
