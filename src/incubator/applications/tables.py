"""Applications with their budget and files."""

from tortoise import fields
from tortoise.models import Model

from incubator.applications.rules import Category, FileKind, Source, State
from incubator.core.ids import new_id


class Application(Model):
    """One organization's proposal to one track of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=40, unique=True)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="applications")
    track = fields.ForeignKeyField("incubator.Track", related_name="applications")
    organization = fields.ForeignKeyField("incubator.Organization", related_name="applications")
    title = fields.CharField(max_length=200)
    summary = fields.TextField(default="")
    leader = fields.CharField(max_length=200, default="")
    beneficiaries = fields.IntField(null=True)
    requested_minor = fields.BigIntField(default=0)
    state = fields.CharEnumField(State, max_length=15, default=State.DRAFT)
    submitted_at = fields.DatetimeField(null=True)
    receipt_code = fields.CharField(max_length=20, null=True, unique=True)
    receipt_sha256 = fields.CharField(max_length=64, null=True)
    """SHA-256 of the canonical JSON of all that was submitted, files by their own SHA-256."""
    checked_at = fields.DatetimeField(null=True)
    checked_by = fields.ForeignKeyField("incubator.Person", related_name="checks", null=True)
    check_reason = fields.TextField(default="")
    created_by = fields.ForeignKeyField("incubator.Person", related_name="drafts", null=True)
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "application"


class BudgetLine(Model):
    """One line of the budget: quantity × unit price = amount, all exact."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application = fields.ForeignKeyField("incubator.Application", related_name="budget")
    position = fields.SmallIntField()
    category = fields.CharEnumField(Category, max_length=15)
    description = fields.CharField(max_length=200)
    source = fields.CharEnumField(Source, max_length=15)
    quantity = fields.IntField()
    unit_price_minor = fields.BigIntField()
    amount_minor = fields.BigIntField()

    class Meta:
        table = "budget_line"
        unique_together = (("application", "position"),)


class ApplicationFile(Model):
    """A file of an application; a submitted application's files never change."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application = fields.ForeignKeyField("incubator.Application", related_name="files")
    stored = fields.OneToOneField("incubator.StoredFile", related_name="application_file")
    kind = fields.CharEnumField(FileKind, max_length=15)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "application_file"
