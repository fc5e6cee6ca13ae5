"""Panels, recusals, score sheets and published rankings."""

from tortoise import fields
from tortoise.models import Model

from incubator.core.ids import new_id
from incubator.jury.rules import RecusalKind, SheetState


class PanelMember(Model):
    """A judge on the panel of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="panel")
    person = fields.ForeignKeyField("incubator.Person", related_name="panels")
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "panel_member"
        unique_together = (("competition", "person"),)


class Recusal(Model):
    """A judge's declared conflict with one application; it holds for good."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application = fields.ForeignKeyField("incubator.Application", related_name="recusals")
    judge = fields.ForeignKeyField("incubator.Person", related_name="recusals")
    kind = fields.CharEnumField(RecusalKind, max_length=15)
    reason = fields.TextField(default="")
    declared_at = fields.DatetimeField()

    class Meta:
        table = "recusal"
        unique_together = (("application", "judge"),)


class Sheet(Model):
    """One judge's score sheet for one application."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="sheets")
    application = fields.ForeignKeyField("incubator.Application", related_name="sheets")
    judge = fields.ForeignKeyField("incubator.Person", related_name="sheets")
    state = fields.CharEnumField(SheetState, max_length=15, default=SheetState.ASSIGNED)
    comment = fields.TextField(default="")
    assigned_at = fields.DatetimeField(auto_now_add=True)
    submitted_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "sheet"
        unique_together = (("application", "judge"),)
        indexes = (("competition", "state"), ("judge", "state"))


class Mark(Model):
    """One score on a sheet, in hundredths of a point."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet = fields.ForeignKeyField("incubator.Sheet", related_name="marks")
    criterion = fields.ForeignKeyField("incubator.Criterion", related_name="marks")
    score_hundredths = fields.IntField()

    class Meta:
        table = "mark"
        unique_together = (("sheet", "criterion"),)


class Ranking(Model):
    """The published ranking of a competition, with the rule and a digest of what it was made from."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.OneToOneField("incubator.Competition", related_name="ranking")
    rule = fields.JSONField[dict[str, object]]()
    digest = fields.CharField(max_length=64)
    published_at = fields.DatetimeField()
    published_by = fields.ForeignKeyField("incubator.Person", related_name="rankings", null=True)

    class Meta:
        table = "ranking"


class Placing(Model):
    """An application's place: the exact score as a fraction, and as it is shown."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    ranking = fields.ForeignKeyField("incubator.Ranking", related_name="placings")
    application = fields.ForeignKeyField("incubator.Application", related_name="placings")
    rank = fields.IntField()
    exact = fields.CharField(max_length=100)
    shown = fields.CharField(max_length=30)
    sheets = fields.SmallIntField()

    class Meta:
        table = "placing"
        unique_together = (("ranking", "application"),)
