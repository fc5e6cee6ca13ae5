"""Eligibility of many applications, in steps."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.applications.rules import Obstacle, RunState
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class EligibilityRun(Model):
    """One verdict for many applications of a competition: tried, then applied, then perhaps undone."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="eligibility_runs", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    state = fields.CharEnumField(RunState, max_length=10, default=RunState.PROPOSED)
    is_eligible = fields.BooleanField()
    reason = fields.TextField(default="")
    made_at = fields.DatetimeField()
    made_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="made_eligibility_runs", null=True, on_delete=fields.RESTRICT
    )
    made_by_id: UUID | None
    applied_at = fields.DatetimeField(null=True)
    applied_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="applied_eligibility_runs", null=True, on_delete=fields.RESTRICT
    )
    applied_by_id: UUID | None
    undone_at = fields.DatetimeField(null=True)
    undone_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="undone_eligibility_runs", null=True, on_delete=fields.RESTRICT
    )
    undone_by_id: UUID | None
    version = fields.IntField(default=1)

    rows: fields.ReverseRelation["EligibilityRow"]

    class Meta:
        table = "eligibility_run"
        indexes = (("competition", "id"),)


class EligibilityRow(Model):
    """An application of a run: its verdict is given when the run is applied, unless an obstacle is there."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    run: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.EligibilityRun", related_name="rows", on_delete=fields.RESTRICT
    )
    run_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="eligibility_rows", on_delete=fields.RESTRICT
    )
    application_id: UUID
    obstacle = fields.CharEnumField(Obstacle, max_length=15, null=True)
    """Found by the dry run, or when it was applied."""

    class Meta:
        table = "eligibility_row"
        indexes = (("run", "id"), ("application",))


constraint("ck_eligibility_run_state", "bad_state", "This is no state of a run.", kind=Invalid)
constraint("ck_eligibility_run_move", "illegal_transition", "A run is applied once, and undone once.")
constraint("ck_eligibility_run_fixed", "run_final", "What a run came to never changes.")
constraint("ck_eligibility_run_times", "run_time_missing", "A run says when it was applied and undone.")
constraint(
    "ck_eligibility_run_reason", "required", "Say why they are not eligible.", pointer="/reason", kind=Invalid
)
constraint("uq_eligibility_row", "application_repeated", "A run has each application once.")
constraint("ck_eligibility_row_obstacle", "bad_state", "This is no obstacle.", kind=Invalid)
constraint("ck_eligibility_row_fixed", "run_final", "What a run came to never changes.")
constraint("ck_eligibility_row_application", "application_unknown", "A run is about its own competition.")
constraint("ck_application_in_use", "verdict_in_use", "Judges are being prepared for it already.")
