"""The papers of organizations."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.organizations.rules import DocumentKind, DocumentState


class OrganizationDocument(Model):
    """One version of a paper; the newest of its kind, or of its title, is the one that counts."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="documents", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    stored: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="organization_document", on_delete=fields.RESTRICT
    )
    stored_id: UUID
    kind = fields.CharEnumField(DocumentKind, max_length=30)
    title = fields.CharField(max_length=200, default="")
    """Of another paper; the kind is the name of all the rest."""
    number = fields.CharField(max_length=200, default="")
    """What is printed on it, if anything."""
    issued_on = fields.DateField(null=True)
    valid_until = fields.DateField(null=True)
    """The last day on which it is valid; null for one that does not expire."""
    state = fields.CharEnumField(DocumentState, max_length=10, default=DocumentState.PENDING)
    reviewed_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="documents_reviewed", null=True, on_delete=fields.RESTRICT
    )
    reviewed_by_id: UUID | None
    reviewed_at = fields.DatetimeField(null=True)
    """When the staff verified or refused it; a replaced one keeps what was decided of it."""
    reason = fields.TextField(default="")
    """Why it was refused."""
    replaced_at = fields.DatetimeField(null=True)
    uploaded_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="documents_uploaded", null=True, on_delete=fields.RESTRICT
    )
    uploaded_by_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "organization_document"
        indexes = (("organization", "id"),)


constraint(
    "uq_organization_document_current", "document_current", "A newer version of this paper came just now."
)
constraint(
    "ck_organization_document_kind",
    "bad_document_kind",
    "No such kind.",
    pointer="/kind",
    kind=Invalid,
)
constraint(
    "ck_organization_document_title",
    "bad_document_title",
    "Another paper has a title, and only that.",
    pointer="/title",
    kind=Invalid,
)
constraint(
    "ck_organization_document_dates",
    "valid_before_issue",
    "A paper is valid beyond its day of issue.",
    pointer="/valid_until",
    kind=Invalid,
)
constraint(
    "ck_organization_document_review",
    "document_review_untrue",
    "A decision has a moment, a refusal a reason.",
)
constraint(
    "ck_organization_document_replaced", "document_replaced_untrue", "What was replaced was so at a moment."
)
constraint("ck_organization_document_state_move", "illegal_transition", "A paper does not move this way.")
constraint("ck_organization_document_fixed", "document_fixed", "A paper does not change: add a new version.")
constraint("ck_organization_document_kept", "document_kept", "What was verified or replaced is kept.")
