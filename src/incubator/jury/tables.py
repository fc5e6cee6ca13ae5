"""Panels, recusals, score sheets and published rankings."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules import RecusalKind, SheetState


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


class Sheet(Model):
    """One judge's score sheet for one application."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="sheets", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="sheets", on_delete=fields.RESTRICT
    )
    application_id: UUID
    judge: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="sheets", on_delete=fields.RESTRICT
    )
    judge_id: UUID
    state = fields.CharEnumField(SheetState, max_length=15, default=SheetState.ASSIGNED)
    comment = fields.TextField(default="")
    assigned_at = fields.DatetimeField()
    submitted_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    marks: fields.ReverseRelation["Mark"]

    class Meta:
        table = "sheet"
        indexes = (("competition", "state"), ("judge", "id"))


class Mark(Model):
    """One score on a sheet, in hundredths of a point."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField("incubator.Sheet", related_name="marks")
    sheet_id: UUID
    criterion: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Criterion", related_name="marks", on_delete=fields.RESTRICT
    )
    criterion_id: UUID
    score_hundredths = fields.IntField()

    class Meta:
        table = "mark"


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


constraint(
    "uq_panel_member_person",
    "already_on_panel",
    "This judge is on the panel already.",
    pointer="/person_id",
)
constraint("ck_panel_member_judge", "not_a_judge", "Only a judge can be on a panel.", pointer="/person_id")
constraint("ck_panel_member_sheets", "judge_has_sheets", "A judge with sheets stays on the panel.")
constraint("uq_recusal_judge", "already_recused", "The recusal was declared already.")
constraint("ck_recusal_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")
constraint("ck_recusal_sheet", "sheet_not_recused", "The judge's sheet is not recused.")
constraint("ck_recusal_append_only", "recusal_final", "A recusal holds for good.")
constraint("uq_sheet_judge", "already_assigned", "The judge has a sheet for this application.")
constraint("ck_recusal_kind", "bad_kind", "This is no kind of recusal.", pointer="/kind", kind=Invalid)
constraint("ck_sheet_state", "bad_state", "This is no state of a sheet.", kind=Invalid)
constraint("ck_sheet_stage", "not_judging", "The competition is not being judged.")
constraint("ck_sheet_application", "application_not_eligible", "Only eligible applications are judged.")
constraint("ck_sheet_panel", "judge_not_on_panel", "The judge is not on the competition's panel.")
constraint("ck_sheet_recused", "judge_recused", "The judge declared a recusal for this application.")
constraint("ck_sheet_member", "judge_is_member", "The judge is a member of the applicant organization.")
constraint("ck_sheet_complete", "sheet_incomplete", "Every criterion needs a mark.", kind=Invalid)
constraint("ck_sheet_locked", "sheet_locked", "A submitted or recused sheet is locked.")
constraint("ck_sheet_submitted_at", "sheet_time_missing", "A submitted sheet says when it was submitted.")
constraint("ck_mark_locked", "sheet_locked", "A submitted or recused sheet is locked.")
constraint(
    "ck_mark_score", "score_out_of_range", "A score is from 0 to the criterion's highest.", kind=Invalid
)
constraint("ck_mark_criterion", "unknown_criterion", "The rubric has no such criterion.", kind=Invalid)
constraint("uq_mark_criterion", "mark_repeated", "A criterion has one score on a sheet.")
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
