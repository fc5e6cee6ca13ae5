"""Text from outside: what of Unicode a field takes, decided once."""

import re
import unicodedata
from typing import Annotated

from pydantic import AfterValidator, StringConstraints, WithJsonSchema
from pydantic_core import PydanticCustomError

_JOINERS = frozenset("\u200c\u200d")
"""Invisible, but emoji and some scripts need them between other characters."""

BLANK = frozenset("\u200c\u200d\u2800\u3164\uffa0\u115f\u1160\ufe0e\ufe0f")
"""Not spaces, yet nothing is seen of them."""


def _is_forbidden(character: str) -> bool:
    """Control, lone surrogate, separator, noncharacter, or format: what turns or hides text.

    Characters that this Unicode version does not know yet are taken: rare family names are among them.
    """
    category = unicodedata.category(character)
    if category == "Cn":
        return ord(character) & 0xFFFE == 0xFFFE or 0xFDD0 <= ord(character) <= 0xFDEF
    return category in {"Cc", "Cs", "Zl", "Zp"} or (category == "Cf" and character not in _JOINERS)


def _check(value: str, *, lines: bool) -> str:
    for character in value:
        if character in "\n\t" and lines:
            continue
        if _is_forbidden(character):
            raise PydanticCustomError(
                "forbidden_character",
                "must not contain control, direction or invisible characters (U+{code})",
                {"code": f"{ord(character):04X}"},
            )
    return unicodedata.normalize("NFC", value).strip()


def _line(value: str) -> str:
    return _check(value, lines=False)


def _paragraphs(value: str) -> str:
    return _check(value.replace("\r\n", "\n").replace("\r", "\n"), lines=True)


def _not_empty(value: str) -> str:
    if all(character in BLANK or character.isspace() for character in value):
        raise PydanticCustomError("empty_text", "must not be empty")
    return value


_SHORT = StringConstraints(max_length=200)
"""Asked before and after: composing (NFC) makes a few texts longer, and the columns hold no more."""

_CONTROLS = r"\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u2028\u2029"


def _seen(most: int, refused: str) -> WithJsonSchema:
    """What a caller is told of text that must not be empty: the rule's gist, in a pattern of JSON Schema."""
    pattern = rf"^[^\S{refused}]*[^\s{refused}][^{refused}]*$"
    return WithJsonSchema({"type": "string", "minLength": 1, "maxLength": most, "pattern": pattern})


Line = Annotated[
    str,
    _SHORT,
    AfterValidator(_line),
    AfterValidator(_not_empty),
    _SHORT,
    _seen(200, _CONTROLS + r"\t\n\r"),
]
"""One line of 1 to 200 characters, such as a name or a title."""

Phrase = Annotated[str, _SHORT, AfterValidator(_line), _SHORT]
"""One line that may be empty."""

Prose = Annotated[
    str,
    StringConstraints(max_length=20_000),
    AfterValidator(_paragraphs),
    AfterValidator(_not_empty),
    _seen(20_000, _CONTROLS),
]
"""Paragraphs of 1 to 20,000 characters."""

Remark = Annotated[str, StringConstraints(max_length=2_000), AfterValidator(_paragraphs)]
"""A short note that may be empty."""

Code = Annotated[str, StringConstraints(pattern=r"^[a-z][a-z0-9_]{0,49}$")]
"""A stable code in lower snake case."""

_EMAIL = re.compile(
    r"[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?"
    r"(?:\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)*"
)
_PHONE = re.compile(r"(1[3-9][0-9]{9}|0[0-9]{2,3}-?[0-9]{7,8})")


def _email(value: str) -> str:
    if not _EMAIL.fullmatch(value):
        raise PydanticCustomError("bad_email", "must be a mail address such as name@example.org")
    return value.lower()  # only now: a letter like the Kelvin sign becomes an ordinary one in lower case


def _phone(value: str) -> str:
    if not _PHONE.fullmatch(value):
        raise PydanticCustomError(
            "bad_phone", "must be a mobile number of 11 digits, or a land-line number with its area code"
        )
    return value


Email = Annotated[
    str,
    StringConstraints(max_length=254),
    AfterValidator(_email),
    WithJsonSchema({"type": "string", "maxLength": 254, "pattern": f"^{_EMAIL.pattern}$"}),
]
"""A mail address in ASCII, kept in lower case."""

Phone = Annotated[
    str,
    AfterValidator(_phone),
    WithJsonSchema({"type": "string", "pattern": f"^{_PHONE.pattern}$"}),
]
"""A mainland mobile or land-line number."""
