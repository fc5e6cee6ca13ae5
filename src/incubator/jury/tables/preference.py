"""What judges want to score, asked before the assignment within a declared time."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules.preference import Knowledge, Wish


class PreferenceCall(Model):
    """Until when the judges of a competition are asked what they want to score."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="preference_call", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    asked_at = fields.DatetimeField()
    closes_at = fields.DatetimeField()
    asked_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="preference_calls", null=True, on_delete=fields.RESTRICT
    )
    asked_by_id: UUID | None

    class Meta:
        table = "preference_call"


class JudgePreference(Model):
    """What a judge said of an application; what was never said is neutral."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="judge_preferences", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="judge_preferences", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    wish = fields.CharEnumField(Wish, max_length=10)
    knowledge = fields.CharEnumField(Knowledge, max_length=10, null=True)
    """None leaves it to the fields of the profile."""
    said_at = fields.DatetimeField()

    class Meta:
        table = "judge_preference"
        indexes = (("judge", "application"),)


constraint("uq_preference_call_competition", "busy", "Try again.")

constraint("ck_preference_call_ends", "ends_in_the_past", "It ends later than it was asked.", kind=Invalid)

constraint("uq_judge_preference", "busy", "Try again.")

constraint("ck_judge_preference_wish", "bad_wish", "This is no wish.", pointer="/wish", kind=Invalid)

constraint(
    "ck_judge_preference_knowledge",
    "bad_knowledge",
    "This says nothing of what is known.",
    pointer="/knowledge",
    kind=Invalid,
)

constraint("ck_judge_preference_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")

constraint("ck_judge_preference_window", "preferences_closed", "The time for it is over.")

constraint(
    "ck_assignment_run_preferences",
    "preferences_open",
    "Judges were still asked when this was worked out: make another run when the time is over.",
)
