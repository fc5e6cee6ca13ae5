"""What the organizations room takes and gives."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import AliasPath, BeforeValidator, StringConstraints
from pydantic import Field as From

from incubator.core.actor import OrganizationRole
from incubator.core.text import Email, Line, Phone, Phrase, Remark
from incubator.core.web.schema import Input, Output
from incubator.organizations.rules import DocumentKind, DocumentState, Field, LegalForm

UsccText = Annotated[str, StringConstraints(min_length=1, max_length=50)]
"""A code as it was typed or pasted; the room's rule checks it and says what is wrong."""


NoUscc = BeforeValidator(lambda code: None if code == "" else code)
"""An empty field is no code."""


class RegisterOrganization(Input):
    """A new organization; the USCC is required for a registered form and left out for the others."""

    name: Line
    form: LegalForm
    uscc: Annotated[UsccText | None, NoUscc] = None
    district: Line
    street: Line
    community: Phrase = ""
    field: Field
    summary: Remark = ""
    contact_name: Line
    contact_phone: Phone
    contact_email: Email
    legal_representative: Phrase = ""
    """法定代表人, or 负责人 of a group without legal personality."""
    is_demonstration: bool = False


class EditOrganization(Input):
    """What shall change; what is left out or null stays."""

    name: Line | None = None
    form: LegalForm | None = None
    uscc: Annotated[UsccText | None, NoUscc] = None
    district: Line | None = None
    street: Line | None = None
    community: Phrase | None = None
    field: Field | None = None
    summary: Remark | None = None
    contact_name: Line | None = None
    contact_phone: Phone | None = None
    contact_email: Email | None = None
    legal_representative: Phrase | None = None
    is_listed: bool | None = None
    """Whether the public directory names it, with its field, place and summary."""


class ChangeBankAccount(Input):
    """The account to which the organization is paid; its number is typed twice, spaces do not count."""

    account_name: Line
    bank: Line
    number: Line
    number_again: Line


class BankAccountOut(Output):
    """An account, of which the number is whole for owners, editors, finance and auditors; else masked."""

    account_name: str
    bank: str
    number: str
    is_masked: bool
    is_in_another_name: bool
    version: int


class InviteMember(Input):
    """The address of a person, who may have an account or not, and the role in the organization."""

    email: Email
    role: OrganizationRole


class ChangeMember(Input):
    """The role that the member shall have."""

    role: OrganizationRole


class OrganizationOut(Output):
    """An organization; the list gives the same."""

    id: UUID
    number: str
    name: str
    form: LegalForm
    uscc: str | None
    district: str
    street: str
    community: str
    field: Field
    summary: str
    contact_name: str
    contact_phone: str
    contact_email: str
    legal_representative: str
    is_listed: bool
    is_demonstration: bool
    created_at: datetime
    version: int


class UsccCheckOut(Output):
    """A code in capitals, the legal forms that it can be of, and whether an organization has it already."""

    code: str
    forms: list[LegalForm]
    is_taken: bool


class ListedOut(Output):
    """An organization that agreed to be named in public; nothing of how to reach its people."""

    id: UUID
    name: str
    form: LegalForm
    field: Field
    district: str
    street: str
    summary: str
    is_demonstration: bool


class OrganizationBrief(Output):
    """An organization as other things name it."""

    id: UUID
    number: str
    name: str
    is_demonstration: bool


class RefuseDocument(Input):
    """What is wrong with a paper, as its organization reads it."""

    reason: Remark


class ReviewerOut(Output):
    """Who decided of a paper."""

    id: UUID
    name: str


class DocumentOut(Output):
    """One version of a paper; `valid_until` is its last valid day, null for one that does not expire."""

    id: UUID
    organization: OrganizationBrief
    kind: DocumentKind
    title: str
    number: str
    issued_on: date | None
    valid_until: date | None
    name: str = From(validation_alias=AliasPath("stored", "name"))
    size: int = From(validation_alias=AliasPath("stored", "size"))
    sha256: str = From(validation_alias=AliasPath("stored", "sha256"))
    media_type: str = From(validation_alias=AliasPath("stored", "media_type"))
    state: DocumentState
    reviewed_by: ReviewerOut | None
    reviewed_at: datetime | None
    reason: str
    replaced_at: datetime | None
    created_at: datetime
    version: int


class InvitationOut(Output):
    """An invitation: it says nothing of whether the address has an account."""

    id: UUID
    organization: OrganizationBrief
    email: str
    role: OrganizationRole
    created_at: datetime


class MemberPerson(Output):
    """The account of a member."""

    id: UUID
    name: str
    email: str


class MemberOut(Output):
    """A member of an organization."""

    person: MemberPerson
    role: OrganizationRole
    created_at: datetime
