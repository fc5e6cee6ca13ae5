"""Applications with their budget and files."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.applications.rules import Category, FileKind, Source, State
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class Application(Model):
    """One organization's proposal to one track of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=40)
    """The competition's number and a running one, such as `2026-CT-001-007`; given with the draft."""
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="applications", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    track: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Track", related_name="applications", on_delete=fields.RESTRICT
    )
    track_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="applications", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    title = fields.CharField(max_length=200)
    summary = fields.TextField(default="")
    leader = fields.CharField(max_length=200, default="")
    beneficiaries = fields.IntField(null=True)
    """People whom the project reaches directly."""
    requested_minor = fields.BigIntField(default=0)
    """The sum of the budget lines that the grant pays."""
    state = fields.CharEnumField(State, max_length=15, default=State.DRAFT)
    submitted_at = fields.DatetimeField(null=True)
    submitted_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="submissions", null=True, on_delete=fields.RESTRICT
    )
    submitted_by_id: UUID | None
    receipt_code = fields.CharField(max_length=20, null=True)
    receipt_sha256 = fields.CharField(max_length=64, null=True)
    """SHA-256 of the canonical JSON of all that was submitted, files by their own SHA-256."""
    checked_at = fields.DatetimeField(null=True)
    checked_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="checks", null=True, on_delete=fields.RESTRICT
    )
    checked_by_id: UUID | None
    check_reason = fields.TextField(default="")
    created_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="drafts", null=True, on_delete=fields.RESTRICT
    )
    created_by_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    budget: fields.ReverseRelation["BudgetLine"]
    files: fields.ReverseRelation["ApplicationFile"]

    class Meta:
        table = "application"
        indexes = (("competition", "id"), ("organization", "id"))


class Numbering(Model):
    """The last running number given to an application of a competition."""

    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="numbering", primary_key=True
    )
    competition_id: UUID
    given = fields.IntField()

    class Meta:
        table = "application_numbering"


class BudgetLine(Model):
    """One line of the budget: quantity × unit price = amount, all exact."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="budget"
    )
    application_id: UUID
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
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="files"
    )
    application_id: UUID
    stored: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="application_file", on_delete=fields.RESTRICT
    )
    stored_id: UUID
    kind = fields.CharEnumField(FileKind, max_length=15)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "application_file"
        indexes = (("application", "id"),)
