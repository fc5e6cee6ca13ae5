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
    position = fields.SmallIntField()

    class Meta:
        table = "judging_stage"


for _name, _code, _message in (
    ("uq_judging_stage_code", "code_repeated", "Two stages have the same code."),
    ("uq_judging_stage_position", "position_repeated", "Two stages have the same place."),
    ("ck_judging_stage_kind", "bad_kind", "This is no kind of stage."),
    ("ck_judging_stage_votes", "bad_votes", "This is no way to count votes."),
    ("ck_judging_stage_weight", "weight_not_positive", "Every stage has some weight."),
    ("ck_judging_stage_weights", "weights_not_100", "The weights of what is no bonus sum to 100."),
    ("ck_judging_stage_judged", "no_judged_stage", "A stage is judged, by review or by pitch."),
):
    constraint(_name, _code, _message, pointer="/stages", kind=Invalid)

constraint("ck_sheet_judging_stage", "stage_unknown", "The competition judges no such stage.", kind=Invalid)
