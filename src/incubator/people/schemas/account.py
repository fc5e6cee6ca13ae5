"""Accounts and profiles, as they come in and go out."""

from datetime import datetime
from functools import cache
from typing import Annotated
from uuid import UUID
from zoneinfo import available_timezones

from pydantic import AfterValidator, BeforeValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from incubator.core.actor import Language, OrganizationRole, Role, Theme
from incubator.core.text import Email, Line, Phone
from incubator.core.web.schema import Input, Output
from incubator.people.rules import Factor

Password = Annotated[str, StringConstraints(min_length=1, max_length=200)]
"""As typed: nothing is stripped from a password."""


@cache
def zones() -> frozenset[str]:
    """The time zones that a person may choose: those named by a place, and UTC."""
    return frozenset(name for name in available_timezones() if "/" in name or name == "UTC")


def _zone(value: str) -> str:
    if value not in zones():
        raise PydanticCustomError("bad_zone", "must be a time zone such as Asia/Shanghai")
    return value


Zone = Annotated[str, StringConstraints(max_length=64), AfterValidator(_zone)]
"""A time zone by its name in the IANA's list."""


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


def _nothing(value: object) -> object:
    return None if value == "" else value


Emptied = BeforeValidator(_nothing)
"""An empty text, as a form sends it, is nothing."""


class EditProfile(Input):
    """What a person says of himself or herself; what is left out stays.

    Null, or an empty text, clears phone, language and zone.
    """

    name: Line | None = None
    phone: Annotated[Phone | None, Emptied] = None
    language: Language | None = None
    zone: Annotated[Zone | None, Emptied] = None
    theme: Theme | None = None


class ChangeEmail(Input):
    """The new address, and the password of who asks."""

    email: Email
    password: Password


class PersonOut(Output):
    """An account as the park's administration sees it."""

    id: UUID
    email: str
    name: str
    phone: str | None
    roles: list[Role]
    language: Language | None
    zone: str | None
    theme: Theme
    has_password: bool
    is_demonstration: bool
    disabled_at: datetime | None
    created_at: datetime
    version: int


class MembershipOut(Output):
    """What the person is to an organization."""

    organization_id: UUID
    role: OrganizationRole


class AccountOut(PersonOut):
    """An account with its memberships and the second factors that it has."""

    memberships: list[MembershipOut]
    factors: list[Factor]


class MeOut(AccountOut):
    """The signed-in person."""

    unread: int
