"""The codes of a second factor: six digits that change every half minute, and those on paper."""

from dataclasses import dataclass
from datetime import datetime
from hmac import compare_digest
from secrets import choice

import pyotp
import segno

ISSUER = "创益园 Incubator"
"""Under which the app on the phone lists the account."""

DRIFT = (-1, 0, 1)
"""The half minutes whose codes are taken: phones' clocks are a little off, and people type slowly."""

RECOVERY_CODES = 10

_LETTERS = "23456789abcdefghjkmnpqrstuvwxyz"
"""Without those that are taken for each other; sixteen of them are 79 bits."""


@dataclass(frozen=True, slots=True)
class Enrolment:
    """What a new authenticator app is given; `picture` is the address as a QR code in SVG."""

    secret: str
    uri: str
    picture: str


def new_secret() -> str:
    """A fresh secret of 160 bits, in base 32."""
    return pyotp.random_base32()


def enrolment(secret: str, email: str) -> Enrolment:
    """The secret as it is typed, opened or scanned."""
    uri = pyotp.TOTP(secret).provisioning_uri(name=email, issuer_name=ISSUER)
    squares = segno.make(uri, error="m")
    return Enrolment(secret, uri, squares.svg_inline(scale=5, border=4, dark="#000", light="#fff"))


def matching_step(secret: str, code: str, now: datetime, newest: int | None) -> int | None:
    """The half minute whose code this is, or None; a code of `newest` or before was used and is none."""
    generator = pyotp.TOTP(secret)
    here = generator.timecode(now)
    for drift in DRIFT:
        matches = compare_digest(generator.at(now, counter_offset=drift).encode(), code.encode())
        if matches and (newest is None or here + drift > newest):
            return here + drift
    return None


def new_recovery_codes() -> list[str]:
    """Ten codes such as `k7mn-p2qr-…`, to be written down."""
    return [
        "-".join("".join(choice(_LETTERS) for _ in range(4)) for _ in range(4)) for _ in range(RECOVERY_CODES)
    ]


def plain_code(typed: str) -> str:
    """A code as it is compared: without spaces and hyphens, in lower case."""
    return typed.replace(" ", "").replace("-", "").lower()
