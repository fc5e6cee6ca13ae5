"""What the people room takes and gives."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.core.actor import OrganizationRole, Permission, Role
from incubator.core.text import Email, Line
from incubator.core.web.schema import Input, Output

Password = Annotated[str, StringConstraints(min_length=1, max_length=200)]
"""As typed: nothing is stripped from a password."""

Locale = Annotated[str, StringConstraints(pattern="^(zh_Hans|en)$")]


class SignIn(Input):
    """Address and password."""

    email: Email
    password: Password


class SignUp(Input):
    """A person who wants an account: a link goes to the address."""

    email: Email
    name: Line


class AskReset(Input):
    """The address whose owner forgot the password."""

    email: Email


class SetPassword(Input):
    """The new password, through a one-time link."""

    password: Password


class ChangePassword(Input):
    """The present password and the new one."""

    current: Password
    password: Password


class Invite(Input):
    """A person to be invited, with roles in the park."""

    email: Email
    name: Line
    roles: list[Role] = Field(default_factory=list, max_length=6)
    is_demonstration: bool = False


class SetRoles(Input):
    """All the roles that the person shall hold."""

    roles: Annotated[list[Role], Field(max_length=6)]


class EditProfile(Input):
    """What a person says of himself or herself; what is left out stays."""

    name: Line | None = None
    locale: Locale | None = None


class MakeToken(Input):
    """A token's label, what it may do at most, and for how many days."""

    name: Line
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=100)]
    days: Annotated[int, Field(ge=1, le=366)] = 90


class SessionOut(Output):
    """A signed-in browser."""

    id: UUID
    address: str | None
    agent: str
    created_at: datetime
    seen_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


class TokenOut(Output):
    """A token without its secret."""

    id: UUID
    name: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None


class NewTokenOut(TokenOut):
    """A token with its secret, which is shown this once."""

    secret: str


class PersonOut(Output):
    """An account as the park's administration sees it."""

    id: UUID
    email: str
    name: str
    roles: list[Role]
    locale: str
    has_password: bool
    is_demonstration: bool
    disabled_at: datetime | None
    created_at: datetime
    version: int


class MembershipOut(Output):
    """What the person is to an organization."""

    organization_id: UUID
    role: OrganizationRole


class MeOut(PersonOut):
    """The signed-in person."""

    memberships: list[MembershipOut]


class EventOut(Output):
    """An event of the audit log."""

    id: int
    at: datetime
    actor: str
    action: str
    subject_type: str | None
    subject_id: str | None
    facts: dict[str, Any]
    request_id: str | None
    sealed: bool


class EventsOut(Output):
    """A page of the audit log; `next` is the `before` of the page after it."""

    items: list[EventOut]
    next: int | None


class MailOut(Output):
    """A letter of the mailbox."""

    id: UUID
    recipient: str
    subject: str
    body: str
    state: str
    attempts: int
    last_error: str | None
    created_at: datetime
    sent_at: datetime | None
