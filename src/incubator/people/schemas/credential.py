"""Sessions, tokens and second factors, as they come in and go out."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints, model_validator
from pydantic_core import PydanticCustomError

from incubator.core.actor import Permission
from incubator.core.text import Line
from incubator.core.web.schema import Input, Output
from incubator.people.rules import Factor
from incubator.people.schemas.account import Password

FactorCode = Annotated[str, StringConstraints(min_length=6, max_length=40, pattern=r"^[0-9A-Za-z -]+$")]
"""Six digits of the app, or a recovery code; spaces and hyphens don't matter."""


class MakeToken(Input):
    """A token's label, what it may do at most, and for how many days."""

    name: Line
    scopes: Annotated[list[Permission], Field(min_length=1, max_length=100)]
    days: Annotated[int, Field(ge=1, le=366)] = 90


class PassCode(Input):
    """The second factor of a session that waits for it, typed."""

    code: FactorCode


class Credential(Input):
    """What a browser's `PublicKeyCredential.toJSON()` says."""

    credential: Annotated[dict[str, Any], Field(max_length=20)]


class AddPasskey(Credential):
    """A new passkey, and what its owner calls it."""

    name: Line


class RenamePasskey(Input):
    """What the passkey's owner calls it from now on."""

    name: Line


class Confirm(Input):
    """Who acts proves to be the session's owner: by the password, or by a code of the second factor."""

    password: Password | None = None
    code: FactorCode | None = None

    @model_validator(mode="after")
    def _one_of_both(self) -> "Confirm":
        if (self.password is None) == (self.code is None):
            raise PydanticCustomError("one_of_both", "needs either the password or a code")
        return self


class SignedInOut(Output):
    """Whether the session waits for a second factor, and what it may be."""

    is_pending: bool
    factors: list[Factor]


class EnrolmentOut(Output):
    """What a new authenticator app is given: typed, opened on the phone, or as a picture (SVG) to scan."""

    secret: str
    uri: str
    picture: str


class CodesOut(Output):
    """Ten recovery codes, shown this once; none where the account keeps those that it has."""

    codes: list[str]


class PasskeyOut(Output):
    """A passkey, without its key."""

    id: UUID
    name: str
    created_at: datetime
    used_at: datetime | None


class NewPasskeyOut(PasskeyOut):
    """A passkey that was just added, with the recovery codes if it is the account's first second factor."""

    codes: list[str]


class SecondFactorOut(Output):
    """What protects the account beside its password."""

    authenticator_since: datetime | None
    passkeys: list[PasskeyOut]
    codes_left: int


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
