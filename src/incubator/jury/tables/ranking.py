"""Rankings, proposed and published, and points from beside the jury."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Forbidden, Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import ProposalState


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


class RankingProposal(Model):
    """One officer's proposal to publish the ranking, which another confirms by the same digest."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="proposals", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    digest = fields.CharField(max_length=64)
    state = fields.CharEnumField(ProposalState, max_length=10, default=ProposalState.OPEN)
    proposed_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="proposed_rankings", on_delete=fields.RESTRICT
    )
    proposed_by_id: UUID
    proposed_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)

    class Meta:
        table = "ranking_proposal"


class Ranking(Model):
    """The published ranking of a competition, with the rule and a digest of what it was made from."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="ranking", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    rule = fields.JSONField[dict[str, object]]()
    digest = fields.CharField(max_length=64)
    proposal: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.RankingProposal", related_name="ranking", null=True, on_delete=fields.RESTRICT
    )
    """What was confirmed; null for a contest that was judged elsewhere."""
    proposal_id: UUID | None
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

constraint("uq_ranking_proposal_open", "ranking_proposed", "The ranking was proposed already.")

constraint("ck_ranking_proposal_state", "bad_state", "This is no state of a proposal.", kind=Invalid)

constraint("ck_ranking_proposal_final", "proposal_final", "A proposal that ended never changes.")

constraint("ck_ranking_two_people", "same_person", "Another person confirms the ranking.", kind=Forbidden)

constraint("ck_ranking_deliberation", "deliberation_open", "The panel is still deliberating.")

constraint("ck_ranking_append_only", "ranking_final", "A published ranking never changes.")

constraint("ck_ranking_place_append_only", "ranking_final", "A published ranking never changes.")

constraint("uq_ranking_place_application", "place_repeated", "An application has one place in a ranking.")

constraint("ck_ranking_place_rank", "bad_rank", "Places count from 1, and an exact score is a fraction.")

constraint(
    "ck_ranking_place_application", "application_not_eligible", "Only eligible applications are ranked."
)
