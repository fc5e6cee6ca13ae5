"""Competitions with their tracks, rubric and tranche plan."""

from tortoise import fields
from tortoise.models import Model

from incubator.competitions.rules import Stage, Trigger
from incubator.core.ids import new_id


class Competition(Model):
    """A call for proposals with its pool of money, timetable and rules."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=30, unique=True)
    title = fields.CharField(max_length=200)
    summary = fields.TextField(default="")
    stage = fields.CharEnumField(Stage, max_length=10, default=Stage.DRAFT)
    pool_minor = fields.BigIntField()
    award_cap_minor = fields.BigIntField()
    opens_at = fields.DatetimeField()
    closes_at = fields.DatetimeField()
    entries_per_organization = fields.SmallIntField(default=2)
    notice_days = fields.SmallIntField(default=5)
    quorum = fields.SmallIntField(default=3)
    """Fewest submitted sheets with which an application can be ranked."""
    trim_from = fields.SmallIntField(default=5)
    """From so many sheets on, the highest and the lowest are left out."""
    decimals = fields.SmallIntField(default=2)
    rule = fields.JSONField[dict[str, object]](null=True)
    """The declared scoring rule of an imported contest; null means the park's rule from the columns above."""
    is_imported = fields.BooleanField(default=False)
    is_demonstration = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "competition"


class Track(Model):
    """A track of a competition; `cap_minor` is the most that one award in it can be."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="tracks")
    code = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    cap_minor = fields.BigIntField(null=True)
    position = fields.SmallIntField()

    class Meta:
        table = "track"
        unique_together = (("competition", "code"),)


class Criterion(Model):
    """One line of the rubric: weight and highest score, both in hundredths."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="criteria")
    code = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    weight_hundredths = fields.IntField()
    most_hundredths = fields.IntField()
    position = fields.SmallIntField()

    class Meta:
        table = "criterion"
        unique_together = (("competition", "code"),)


class PlannedTranche(Model):
    """One part of every award's payment: percent of the award in hundredths, and what makes it due."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="planned_tranches")
    sequence = fields.SmallIntField()
    share_hundredths = fields.IntField()
    trigger = fields.CharEnumField(Trigger, max_length=20)

    class Meta:
        table = "planned_tranche"
        unique_together = (("competition", "sequence"),)
