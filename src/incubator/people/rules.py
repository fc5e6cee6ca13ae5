"""Accounts: passwords, sessions, one-time links, and the throttle of sign-in."""

import hashlib
import ipaddress
from dataclasses import dataclass
from datetime import date, datetime, timedelta, tzinfo
from enum import StrEnum
from urllib.parse import urlsplit

from incubator.core.errors import Conflict, Forbidden, refuse

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

LINK_DAYS = {"invitation": 14, "reset": 1, "email": 1}
"""Days that a one-time link works."""

MOST_SESSIONS = 20
"""Live sessions of a person: with the next sign-in the oldest ends."""

MOST_TOKEN_DAYS = 366

CONFIRMED_FOR = timedelta(minutes=15)
"""How long a password or factor that was just shown stands for its owner before dangerous acts."""

PENDING_FOR = timedelta(minutes=10)
"""How long a session waits for its second factor."""

CHALLENGE_FOR = timedelta(minutes=5)
"""How long a passkey may take to sign."""

MOST_PASSKEYS = 20


@dataclass(frozen=True, slots=True)
class Throttle:
    """At most so many attempts within the window before the next."""

    most: int
    window: timedelta


SIGN_IN_ACCOUNT = Throttle(8, timedelta(minutes=15))
"""Wrong passwords of one account."""

SIGN_IN_ADDRESS = Throttle(40, timedelta(minutes=15))
"""Wrong passwords from one network address: an office signs in to many accounts from one."""

SECOND_FACTOR = Throttle(5, timedelta(minutes=15))
"""Wrong codes and passkeys of one account."""

LETTER_RECIPIENT = Throttle(5, timedelta(hours=1))
"""Letters that somebody without an account has us send to one recipient."""

LETTER_ADDRESS = Throttle(40, timedelta(hours=1))
"""Letters that are asked for from one network address: a whole course may sign up from one."""


class LinkPurpose(StrEnum):
    """What a one-time link is for."""

    INVITATION = "invitation"
    RESET = "reset"
    EMAIL = "email"


PASSWORD_LINKS = frozenset({LinkPurpose.INVITATION, LinkPurpose.RESET})
"""Those that set a password; the other proves a new address."""


class Factor(StrEnum):
    """What opens a session after the password."""

    AUTHENTICATOR = "authenticator"
    PASSKEY = "passkey"
    RECOVERY_CODE = "recovery_code"


class Ceremony(StrEnum):
    """What a passkey's challenge is for."""

    REGISTRATION = "registration"
    AUTHENTICATION = "authentication"


def hashed(token: str) -> str:
    """What is kept of a random secret: its SHA-256; a password is kept by Argon2 instead."""
    return hashlib.sha256(token.encode()).hexdigest()


def network(address: str | None) -> str:
    """What an address is throttled as: itself, but in IPv6 the /64 that one customer has all addresses of."""
    try:
        found = ipaddress.ip_address(address or "")
    except ValueError:
        return str(address)  # a socket, or a proxy's name for one
    if isinstance(found, ipaddress.IPv4Address):
        return str(found)
    if found.ipv4_mapped is not None:
        return str(found.ipv4_mapped)
    return str(ipaddress.ip_network((int(found) >> 64 << 64, 64)))


def passkey_site(origin: str) -> tuple[str, str]:
    """The name to which passkeys are bound, and the origin from which they answer.

    Browsers bind none to an address in digits: a house on one's own machine is reached as localhost for them.
    """
    parts = urlsplit(origin)
    host = parts.hostname or ""
    try:
        ipaddress.ip_address(host)
    except ValueError:
        return host, origin
    return "localhost", f"{parts.scheme}://localhost:{parts.port}"


def check_password(password: str, email: str, name: str) -> None:
    """Refuse what is shorter than 12 or longer than 200 characters, or made of the account's own name."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise refuse("/password", "password_length", "The password needs 12 to 200 characters.")
    plain = password.casefold()
    if email.casefold() in plain or plain in {name.casefold() * n for n in range(1, 20)}:
        raise refuse("/password", "password_obvious", "The password must not be the name or the address.")
    if len(set(password)) < 5:
        raise refuse("/password", "password_obvious", "The password repeats too few characters.")


MOST_VIEWS = 100
"""Views that one person saves."""


def check_views(present: int) -> None:
    """A person saves so many views at most."""
    if present >= MOST_VIEWS:
        raise Conflict("too_many_views", "Remove a view before you save another.", most=MOST_VIEWS)


def check_sharing(*, is_staff: bool, is_shared: bool) -> None:
    """Staff shares views with staff; others keep theirs to themselves."""
    if is_shared and not is_staff:
        raise Forbidden("view_not_shared", "Only staff shares views.")


DIGEST_HOUR = 8
"""The daily letter is written from this hour on, where its reader is."""


def digest_day(now: datetime, zone: tzinfo, last: date | None) -> date | None:
    """The day whose digest is due, in the reader's zone; None before its hour and where it was written."""
    here = now.astimezone(zone)
    if here.hour < DIGEST_HOUR or (last is not None and last >= here.date()):
        return None
    return here.date()
