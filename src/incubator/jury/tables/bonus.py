"""加分: points that staff give for a reason."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class Bonus(Model):
    """The points that an application got in a bonus stage, why, and from whom; taken back, it is gone."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    stage: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="bonuses", on_delete=fields.RESTRICT
    )
    stage_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="bonuses", on_delete=fields.RESTRICT
    )
    application_id: UUID
    amount_hundredths = fields.IntField()
    reason = fields.TextField()
    evidence = fields.CharField(max_length=200, default="")
    """What shows it, such as a certificate's number or a page."""
    given_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="given_bonuses", on_delete=fields.RESTRICT
    )
    given_by_id: UUID
    given_at = fields.DatetimeField()

    class Meta:
        table = "bonus"


constraint("uq_bonus_stage", "bonus_exists", "The application has its bonus of this stage already.")
constraint("ck_bonus_amount", "bonus_too_high", "A bonus is above 0 and within the stage.", kind=Invalid)
constraint("ck_bonus_reason", "empty_text", "A bonus has its reason.", pointer="/reason", kind=Invalid)
constraint("ck_bonus_stage", "not_a_bonus", "This stage gives no bonus.", kind=Invalid)
constraint("ck_bonus_fixed", "not_judging", "A bonus is given and taken back while there is judging.")
