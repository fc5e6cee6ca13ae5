"""Panels and recusals."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import RecusalKind


class PanelMember(Model):
    """A judge on the panel of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="panel", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="panels", on_delete=fields.RESTRICT
    )
    person_id: UUID
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "panel_member"


class Recusal(Model):
    """A judge's declared conflict with one application; it holds for good."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="recusals", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="recusals", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    kind = fields.CharEnumField(RecusalKind, max_length=15)
    reason = fields.TextField(default="")
    declared_at = fields.DatetimeField()

    class Meta:
        table = "recusal"


constraint(
    "uq_panel_member_person",
    "already_on_panel",
    "This judge is on the panel already.",
    pointer="/person_id",
)

constraint("ck_panel_member_judge", "not_a_judge", "Only a judge can be on a panel.", pointer="/person_id")

constraint("ck_panel_member_sheets", "judge_has_sheets", "A judge with sheets stays on the panel.")

constraint(
    "ck_panel_member_pitch", "judge_pitches", "A judge with a seat in a pitch session stays on the panel."
)

constraint("uq_recusal_judge", "already_recused", "The recusal was declared already.")

constraint("ck_recusal_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")

constraint("ck_recusal_sheet", "sheet_not_recused", "The judge's sheet is not recused.")

constraint("ck_recusal_append_only", "recusal_final", "A recusal holds for good.")

constraint("ck_recusal_kind", "bad_kind", "This is no kind of recusal.", pointer="/kind", kind=Invalid)
