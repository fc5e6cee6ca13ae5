"""Results as they were kept, each with its hash."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.jury.rules.bundle import BundleKind


class ResultBundle(Model):
    """A competition's result as one file, with names and in codes; only ever added."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="bundles", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    kind = fields.CharEnumField(BundleKind, max_length=10)
    document = fields.TextField()
    """Canonical JSON; `sha256` is the hash that it ends with."""
    sha256 = fields.CharField(max_length=64)
    coded = fields.TextField()
    """The same with codes for names, and its own hash."""
    coded_sha256 = fields.CharField(max_length=64)
    code_key = fields.CharField(max_length=64)
    """What the codes are made with, in hexadecimal; it never leaves the house."""
    made_at = fields.DatetimeField()

    class Meta:
        table = "result_bundle"


constraint("uq_result_bundle_kind", "bundle_repeated", "The result was kept already.")

constraint("ck_result_bundle_append_only", "bundle_final", "A kept result never changes.")

constraint("ck_result_bundle_kind", "bad_kind", "This is no kind of result.", kind=Invalid)

constraint("ck_result_bundle_sha256", "bad_hash", "The file does not have its hash.", kind=Invalid)
