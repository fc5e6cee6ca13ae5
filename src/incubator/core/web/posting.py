"""What a posted form proves and keeps: its token, its one effect, and what was typed."""

import hmac
import re
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass
from hashlib import sha256
from secrets import token_bytes

from pydantic import TypeAdapter, ValidationError
from starlette.datastructures import FormData, UploadFile

from incubator.core.actor import Actor
from incubator.core.errors import DomainError, Forbidden, refuse
from incubator.core.idempotency import Once, fingerprint
from incubator.core.text import Line
from incubator.core.usecase import Call, Services
from incubator.core.web import forms
from incubator.core.web.problems import invalid

PASSWORD = "confirm_password"  # noqa: S105 - a field's name
"""The field in which a dangerous form brings the password along."""

HOUSEKEEPING = frozenset({"form_token", "once", "do", "version", "next", PASSWORD})
"""The hidden fields of a form that are not the command's."""

_NAME = TypeAdapter(Line)

LOCAL = re.compile(r"/|/[^/\\\s][^\\\s]*")
"""A path of our own: it begins with one slash, and nothing in it leads elsewhere."""


@dataclass(frozen=True, slots=True)
class Refused:
    """A form that was refused: which, what was typed by field, and why."""

    did: str
    typed: Mapping[str, str]
    error: DomainError


@dataclass(frozen=True, slots=True)
class Posted:
    """A form as it came: its hidden fields, what was typed, and the file if there is one."""

    kept: Mapping[str, str]
    typed: list[tuple[str, str]]
    data: FormData

    @classmethod
    def of(cls, data: FormData) -> "Posted":
        """Part what is the command's from what is the page's own."""
        fields = [(name, value) for name, value in data.multi_items() if isinstance(value, str)]
        kept = {name: value for name, value in fields if name in HOUSEKEEPING}
        return cls(kept, forms.compact([pair for pair in fields if pair[0] not in HOUSEKEEPING]), data)

    @property
    def version(self) -> int | None:
        """The version that the person saw, where the form says."""
        stated = self.kept.get("version", "")
        return int(stated) if re.fullmatch("[0-9]{1,18}", stated) else None

    @property
    def next(self) -> str:
        """Where the person was going, if that is a page of ours."""
        wanted = self.kept.get("next", "")
        return wanted if LOCAL.fullmatch(wanted) else ""

    def once(self, call: Call, target: str, content: str = "") -> Once | None:
        """The form's own key: sent twice it has one effect; `content` is the hash of its file."""
        key = self.kept.get("once", "")
        if not re.fullmatch(r"[A-Za-z0-9_-]{16,64}", key):
            return None
        sent = repr((target, sorted(self.typed), content))
        return Once(
            scope=f"form:{call.actor.person_id or f'{call.actor.label}@{call.address}'}",
            key=key,
            fingerprint=fingerprint(call.services.settings.signing_key(), sent),
        )

    def file(self) -> tuple[str, UploadFile]:
        """The name and the file; raises Invalid at `/file` when none was chosen or its name is bad."""
        found = self.data.get("file")
        if not isinstance(found, UploadFile) or not found.filename:
            raise refuse("/file", "file_missing", "Choose a file first.")
        try:
            return _NAME.validate_python(found.filename), found
        except ValidationError as error:
            raise invalid(error, "/file") from None

    def shown(self) -> dict[str, str]:
        """What a page shows again: everything but passwords and codes."""
        shown: dict[str, str] = {}
        for name, value in self.typed:
            if "password" not in name and "code" not in name.split("/"):
                shown[name] = f"{shown[name]}\n{value}" if name in shown else value
        return shown


async def chunks_of(file: UploadFile) -> AsyncIterator[bytes]:
    """A posted file, piece by piece."""
    while chunk := await file.read(64 * 1024):
        yield chunk


def form_token(services: Services, actor: Actor) -> bytes:
    """What proves that a form was shown to this session."""
    message = f"form-1:{actor.session_id}".encode()
    return hmac.new(services.settings.signing_key().encode(), message, sha256).digest()


def masked(token: bytes) -> str:
    """Another text every time, so that a compressed page's size says nothing of the token."""
    mask = token_bytes(len(token))
    return (mask + bytes(a ^ b for a, b in zip(mask, token, strict=True))).hex()


def check_token(given: str, expected: bytes) -> None:
    """Raise Forbidden unless this is the session's own token, under whatever mask."""
    try:
        both = bytes.fromhex(given)
    except ValueError:
        both = b""
    half = len(both) // 2
    found = bytes(a ^ b for a, b in zip(both[:half], both[half:], strict=False))
    if not hmac.compare_digest(found, expected):
        raise Forbidden("bad_form_token", "The form is too old; load the page again.")
