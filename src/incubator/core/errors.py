"""The few kinds of refusal, each with a stable code.

A kind says how a caller should take the refusal (its HTTP `status`); a `code` says which rule refused and
never changes. Rooms raise a kind with a code of theirs: `raise Conflict("call_closed", "…", closed_at=…)`.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar


@dataclass(frozen=True, slots=True)
class FieldError:
    """One refused field: a JSON pointer to it, a stable code and a sentence."""

    pointer: str
    code: str
    message: str


class DomainError(Exception):
    """A rule said no: nothing was changed, and the caller is told which rule and why."""

    status: ClassVar[int] = 500
    title: ClassVar[str] = "Error"
    sentence: ClassVar[str] = ""
    """What is said when nothing closer is known."""
    code: str = "error"

    def __init__(
        self,
        code: str | None = None,
        detail: str = "",
        *,
        errors: Sequence[FieldError] = (),
        **facts: object,
    ) -> None:
        """`detail` is for people, `facts` for programs; `errors` point at the refused fields."""
        self.code = code or type(self).code
        self.detail = detail or type(self).sentence
        self.errors = tuple(errors)
        self.facts = facts
        super().__init__(f"{self.code}: {detail}" if detail else self.code)


class Malformed(DomainError):
    """The request can't be read at all."""

    status, title, code = 400, "The request can't be read", "malformed"


class Unauthenticated(DomainError):
    """Nobody is signed in, or the credential is unknown, expired or revoked."""

    status, title, code = 401, "Sign in first", "unauthenticated"


class Forbidden(DomainError):
    """The actor sees the thing but may not do this to it; facts name the permission that is missing."""

    status, title, code = 403, "Not allowed", "forbidden"


class NotFound(DomainError):
    """There is no such thing, or the actor can't see it: the two are never told apart."""

    status, title, code = 404, "Not found", "not_found"
    sentence = "There is no such thing, or you can't see it."


class Conflict(DomainError):
    """The thing's present state does not allow it, or another got there first."""

    status, title, code = 409, "Not possible now", "conflict"


class IllegalTransition(Conflict):
    """A machine has no such move from this state."""

    code = "illegal_transition"

    def __init__(self, *, machine: str, state: str, action: str) -> None:
        super().__init__(
            None,
            f"The {machine} is {state}: {action} is not possible now.".replace("_", " "),
            machine=machine,
            state=state,
            action=action,
        )


class Gone(DomainError):
    """It was there and is no more: a used or expired link."""

    status, title, code = 410, "No longer available", "gone"


class Stale(DomainError):
    """The caller edits an older version than the present one (If-Match)."""

    status, title, code = 412, "Changed meanwhile", "stale"


class TooLarge(DomainError):
    """The body is larger than allowed; facts give the limit in bytes."""

    status, title, code = 413, "Too large", "too_large"


class UnsupportedType(DomainError):
    """The body's media type, or what a file really is, is not accepted."""

    status, title, code = 415, "Type not accepted", "unsupported_type"


class Invalid(DomainError):
    """The values don't satisfy a rule; `errors` point at them."""

    status, title, code = 422, "Check the values", "invalid"


class PreconditionRequired(DomainError):
    """An edit must say which version it edits (If-Match)."""

    status, title, code = 428, "Say which version you edit", "precondition_required"


class TooMany(DomainError):
    """Too many attempts; facts give `retry_after` in seconds."""

    status, title, code = 429, "Too many attempts", "too_many_attempts"


class Fault(DomainError):
    """We did something wrong; it is in the log under the request's id."""

    status, title, code = 500, "Something broke on our side", "fault"


class Unavailable(DomainError):
    """A part that the use case needs does not answer; trying again later may work."""

    status, title, code = 503, "Try again later", "unavailable"


def refuse(pointer: str, code: str, message: str) -> Invalid:
    """The error of one refused field: its JSON pointer, a stable code and a sentence."""
    return Invalid(code, message, errors=[FieldError(pointer, code, message)])
