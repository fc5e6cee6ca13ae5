"""The registry of organizations."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.actor import OrganizationRole
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.organizations.rules import Field, LegalForm


class Organization(Model):
    """A social organization, from the first inquiry of an unregistered group on."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=20, unique=True)
    """The park's own number, `ORG-000123`: it stays when a group registers and gets a USCC."""
    name = fields.CharField(max_length=200)
    form = fields.CharEnumField(LegalForm, max_length=30)
    uscc = fields.CharField(max_length=18, null=True)
    district = fields.CharField(max_length=200)
    street = fields.CharField(max_length=200)
    community = fields.CharField(max_length=200, default="")
    field = fields.CharEnumField(Field, max_length=30)
    summary = fields.TextField(default="")
    contact_name = fields.CharField(max_length=200)
    contact_phone = fields.CharField(max_length=20)
    contact_email = fields.CharField(max_length=254)
    legal_representative = fields.CharField(max_length=200, default="", db_default="")
    """法定代表人, or 负责人 of a group without legal personality; empty while nobody told."""
    bank_account_name = fields.CharField(max_length=200, default="", db_default="")
    """户名; empty like the bank and the number while no account was told."""
    bank_name = fields.CharField(max_length=200, default="", db_default="")
    """开户行."""
    bank_account = fields.CharField(max_length=32, default="", db_default="")
    """账号, digits only: equal texts are the same account."""
    is_listed = fields.BooleanField(default=False, db_default=False)
    """Its owners agreed that the public directory names it."""
    is_demonstration = fields.BooleanField(default=False)
    """Made up for a demonstration: shown as such, and never taken for a real organization."""
    registered_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="registered", null=True, on_delete=fields.RESTRICT
    )
    registered_by_id: UUID | None
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "organization"

    @property
    def organization_id(self) -> UUID:
        """An organization is its own: memberships are asked of it."""
        return self.id


class Invitation(Model):
    """Whoever owns this address may become a member; there is one whether or not it has an account yet."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="invitations"
    )
    organization_id: UUID
    email = fields.CharField(max_length=254, db_index=True)
    role = fields.CharEnumField(OrganizationRole, max_length=10)
    created_at = fields.DatetimeField(auto_now_add=True)

    class Meta:
        table = "invitation"


constraint("uq_organization_uscc", "uscc_taken", "An organization with this USCC exists.", pointer="/uscc")
constraint(
    "ck_organization_uscc_format",
    "wrong_alphabet",
    "This is no unified social credit code.",
    pointer="/uscc",
    kind=Invalid,
)
constraint(
    "ck_organization_uscc_form",
    "uscc_of_another_form",
    "The USCC does not belong to the legal form.",
    pointer="/uscc",
    kind=Invalid,
)
constraint(
    "ck_organization_uscc_kept",
    "uscc_kept",
    "An organization with a USCC can't become unregistered again.",
    pointer="/form",
    kind=Invalid,
)
constraint("ck_organization_number", "bad_number", "A number is ORG- and six digits or more.", kind=Invalid)
constraint("ck_organization_number_kept", "number_kept", "An organization keeps its number.")
constraint("ck_organization_name", "empty_text", "An organization has a name.", pointer="/name", kind=Invalid)
constraint(
    "ck_organization_place",
    "empty_text",
    "An organization has a district and a street.",
    pointer="/district",
    kind=Invalid,
)
constraint(
    "ck_organization_contact",
    "bad_contact",
    "A contact has a name, a phone number and a mail address in lower case.",
    pointer="/contact_name",
    kind=Invalid,
)
constraint(
    "ck_organization_legal_representative",
    "empty_text",
    "A legal representative has a name, or nobody told it yet.",
    pointer="/legal_representative",
    kind=Invalid,
)
constraint(
    "ck_organization_bank_account",
    "bad_bank_account",
    "An account number has 8 to 32 digits.",
    pointer="/number",
    kind=Invalid,
)
constraint(
    "ck_organization_bank_account_whole",
    "bank_account_incomplete",
    "An account has a name, a bank and a number.",
    pointer="/bank",
    kind=Invalid,
)
constraint("ck_organization_field", "bad_field", "This is no field of work.", pointer="/field", kind=Invalid)
constraint("ck_membership_role", "bad_role", "This is no role of a member.", pointer="/role", kind=Invalid)
constraint(
    "ck_membership_last_owner", "last_owner", "An organization keeps an owner; name another one first."
)
constraint(
    "uq_membership_person_organization",
    "already_member",
    "This person is a member already.",
    pointer="/email",
)
constraint(
    "uq_invitation_email", "already_invited", "This address has an invitation already.", pointer="/email"
)
constraint("ck_invitation_email", "bad_email", "The address is kept in lower case.", pointer="/email")
constraint("ck_invitation_role", "bad_role", "This is no role of a member.", pointer="/role", kind=Invalid)
