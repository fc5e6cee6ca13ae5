"""Published rankings, and points from beside the jury."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class Points(Model):
    """Points from beside the jury that an imported contest's rule counts, in hundredths of a point."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="points", on_delete=fields.RESTRICT
    )
    application_id: UUID
    name = fields.CharField(max_length=200)
    amount_hundredths = fields.BigIntField()

    class Meta:
        table = "points"


class Ranking(Model):
    """The published ranking of a competition, with the rule and a digest of what it was made from."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="ranking", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    rule = fields.JSONField[dict[str, object]]()
    digest = fields.CharField(max_length=64)
    published_at = fields.DatetimeField()
    published_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="rankings", null=True, on_delete=fields.RESTRICT
    )
    published_by_id: UUID | None

    class Meta:
        table = "ranking"


class Placing(Model):
    """An application's place: the exact score as a fraction, as it is shown, and of how many sheets."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    ranking: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Ranking", related_name="placings", on_delete=fields.RESTRICT
    )
    ranking_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="placings", on_delete=fields.RESTRICT
    )
    application_id: UUID
    rank = fields.IntField()
    exact = fields.TextField()
    shown = fields.CharField(max_length=30)
    sheets = fields.SmallIntField()

    class Meta:
        table = "ranking_place"
        indexes = (("ranking", "rank", "id"),)


constraint("uq_points_name", "points_repeated", "An application has each kind of points once.")

constraint("ck_points_fixed", "ranking_final", "What a ranking was made from never changes.")

constraint("ck_points_amount", "points_negative", "Points are zero or more.", kind=Invalid)

constraint("ck_ranking_append_only", "ranking_final", "A published ranking never changes.")

constraint("ck_ranking_place_append_only", "ranking_final", "A published ranking never changes.")

constraint("uq_ranking_place_application", "place_repeated", "An application has one place in a ranking.")

constraint("ck_ranking_place_rank", "bad_rank", "Places count from 1, and an exact score is a fraction.")

constraint(
    "ck_ranking_place_application", "application_not_eligible", "Only eligible applications are ranked."
)
