"""Assignment runs with their pairs, and the pairs that staff holds to."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules.assignment_run import HoldKind, PairKind, RunState


class AssignmentRun(Model):
    """An assignment that was worked out: with what was asked, what came of it, and whether it was applied."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="assignment_runs", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    stage: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.JudgingStage", related_name="assignment_runs", null=True, on_delete=fields.RESTRICT
    )
    """The judged stage whose sheets it gives; null where the competition has no stages."""
    stage_id: UUID | None
    state = fields.CharEnumField(RunState, max_length=10, default=RunState.PROPOSED)
    parameters = fields.JSONField[dict[str, Any]]()
    """What staff asked for, as it was sent."""
    outcome = fields.JSONField[dict[str, Any]]()
    """Objective, bound and counts; or why there is no assignment."""
    digest = fields.CharField(max_length=64)
    """SHA-256 of the run's document: canonical JSON of what was asked and what came of it."""
    made_at = fields.DatetimeField()
    made_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="made_runs", null=True, on_delete=fields.RESTRICT
    )
    made_by_id: UUID | None
    applied_at = fields.DatetimeField(null=True)
    applied_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="applied_runs", null=True, on_delete=fields.RESTRICT
    )
    applied_by_id: UUID | None
    undone_at = fields.DatetimeField(null=True)
    undone_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="undone_runs", null=True, on_delete=fields.RESTRICT
    )
    undone_by_id: UUID | None
    version = fields.IntField(default=1)

    class Meta:
        table = "assignment_run"
        indexes = (("competition", "id"),)


class AssignmentBasis(Model):
    """The large part of a run's document, apart so that lists of runs stay light."""

    run: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.AssignmentRun", related_name="basis", primary_key=True, on_delete=fields.RESTRICT
    )
    run_id: UUID
    question = fields.JSONField[dict[str, Any]]()
    """Applications, judges, and the score of every pair."""
    prices = fields.JSONField[dict[str, Any]](null=True)
    """The proof, stage by stage; null where a solver gave none."""
    chances = fields.JSONField[list[Any]](null=True)
    """Under a cap every pair that may be drawn, as in the document; null without one."""

    class Meta:
        table = "assignment_basis"


class AssignmentPair(Model):
    """A judge for an application in a run; `sheet` once it was applied, as long as the sheet is there."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    run: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.AssignmentRun", related_name="pairs", on_delete=fields.RESTRICT
    )
    run_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="assignment_pairs", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="assignment_pairs", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    kind = fields.CharEnumField(PairKind, max_length=10)
    score = fields.IntField()
    chance = fields.CharField(max_length=10, null=True)
    """Under a cap: the chance that the pair had, as a fraction."""
    sheet: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Sheet", related_name="assignment_pairs", null=True, on_delete=fields.SET_NULL
    )
    sheet_id: UUID | None

    class Meta:
        table = "assignment_pair"
        indexes = (("sheet",),)


class AssignmentHold(Model):
    """A pair that every run must have, or must not have."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="assignment_holds", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="assignment_holds", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    kind = fields.CharEnumField(HoldKind, max_length=10)
    reason = fields.TextField(default="")
    made_at = fields.DatetimeField()
    made_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="made_holds", null=True, on_delete=fields.RESTRICT
    )
    made_by_id: UUID | None

    class Meta:
        table = "assignment_hold"


constraint("fk_assignment_run_stage", "stage_unknown", "A run is about its own competition.", kind=Invalid)
constraint("ck_assignment_run_state", "bad_state", "This is no state of a run.", kind=Invalid)
constraint("ck_assignment_run_move", "illegal_transition", "A run is applied once, and undone once.")
constraint("ck_assignment_run_fixed", "run_final", "What a run came to never changes.")
constraint("ck_assignment_run_times", "run_time_missing", "A run says when it was applied and undone.")
constraint("ck_assignment_basis_append_only", "run_final", "What a run came to never changes.")
constraint("uq_assignment_pair", "pair_repeated", "A run has each pair once.")
constraint("ck_assignment_pair_kind", "bad_kind", "This is no kind of pair.", kind=Invalid)
constraint("ck_assignment_pair_score", "score_negative", "A pair's score is not below 0.", kind=Invalid)
constraint("ck_assignment_pair_fixed", "run_final", "What a run came to never changes.")
constraint("ck_assignment_pair_application", "pair_elsewhere", "A run is about its own competition.")
constraint("ck_assignment_pair_sheet", "sheet_of_another", "The sheet is of another pair.")
constraint("uq_assignment_hold", "pair_held", "The pair is held to already.")
constraint("ck_assignment_hold_kind", "bad_kind", "This is no kind of hold.", pointer="/kind", kind=Invalid)
constraint(
    "ck_assignment_hold_application", "application_not_eligible", "Only eligible applications are judged."
)
constraint("ck_assignment_hold_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")
