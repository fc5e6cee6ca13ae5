"""The stages in which a competition is judged."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.methods.rule import StageKind, VoteCount


class JudgingStage(Model):
    """A part of a competition's judging, which gives at most its weight; a competition may have none."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="judging_stages"
    )
    competition_id: UUID
    code = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    kind = fields.CharEnumField(StageKind, max_length=15)
    weight_hundredths = fields.IntField()
    votes = fields.CharEnumField(VoteCount, max_length=15, default=VoteCount.SHARE_OF_MOST)
    """What of a public vote counts."""
    names_organization = fields.BooleanField(null=True)
    """A judge is told in this stage which organization applies; null is as the call says."""
    names_leader = fields.BooleanField(null=True)
    """A judge is told in this stage who leads the project; null is as the call says."""
    shares_scores = fields.BooleanField(null=True)
    """A judge whose own sheet is in sees the others' of this stage; null is as the call says."""
    position = fields.SmallIntField()

    class Meta:
        table = "judging_stage"


class StageCriterion(Model):
    """A criterion by which one stage judges, with its weight there; a stage without any judges by all."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="stage_criteria"
    )
    competition_id: UUID
    stage: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="criteria"
    )
    stage_id: UUID
    criterion: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Criterion", related_name="stages", on_delete=fields.NO_ACTION
    )
    criterion_id: UUID
    weight_hundredths = fields.IntField()

    class Meta:
        table = "stage_criterion"


for _name, _code, _message in (
    ("uq_stage_criterion", "criterion_repeated", "A stage judges by each criterion once."),
    ("ck_stage_criterion_weight", "weight_not_positive", "Every criterion has some weight."),
    ("ck_stage_criterion_weights", "stage_weights_not_100", "A stage's own weights sum to 100."),
    ("ck_stage_criterion_stage", "stage_not_judged", "Only a judged stage has criteria."),
    ("fk_stage_criterion_stage", "stage_unknown", "The stage is of another competition."),
):
    constraint(_name, _code, _message, pointer="/stages", kind=Invalid)

constraint(
    "fk_stage_criterion_criterion",
    "criterion_in_stage",
    "A stage judges by a criterion that would be gone: change the stages first.",
    pointer="/criteria",
)

for _name, _code, _message in (
    ("uq_judging_stage_code", "code_repeated", "Two stages have the same code."),
    ("uq_judging_stage_position", "position_repeated", "Two stages have the same place."),
    ("ck_judging_stage_kind", "bad_kind", "This is no kind of stage."),
    ("ck_judging_stage_votes", "bad_votes", "This is no way to count votes."),
    ("ck_judging_stage_weight", "weight_not_positive", "Every stage has some weight."),
    ("ck_judging_stage_told", "stage_not_judged", "Only a judged stage says what judges are told."),
    ("ck_judging_stage_weights", "weights_not_100", "The weights of what is no bonus sum to 100."),
    ("ck_judging_stage_judged", "no_judged_stage", "A stage is judged, by review or by pitch."),
):
    constraint(_name, _code, _message, pointer="/stages", kind=Invalid)

constraint("ck_sheet_judging_stage", "stage_unknown", "The competition judges no such stage.", kind=Invalid)
