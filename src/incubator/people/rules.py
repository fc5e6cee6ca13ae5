"""Accounts: passwords, sessions, one-time links, and the throttle of sign-in."""

import hashlib
from datetime import timedelta
from enum import StrEnum

from incubator.core.errors import refuse

SHORTEST_PASSWORD = 12
LONGEST_PASSWORD = 200

LINK_DAYS = {"invitation": 14, "reset": 1}
"""Days that a one-time link works."""

MOST_TOKEN_DAYS = 366

THROTTLE_WINDOW = timedelta(minutes=15)
MOST_FAILURES_ACCOUNT = 8
MOST_FAILURES_ADDRESS = 40
"""More than one account is signed in to from one office's address."""


class LinkPurpose(StrEnum):
    """What a one-time link is for."""

    INVITATION = "invitation"
    RESET = "reset"


def hashed(token: str) -> str:
    """What is kept of a random secret: its SHA-256; a password is kept by Argon2 instead."""
    return hashlib.sha256(token.encode()).hexdigest()


def check_password(password: str, email: str, name: str) -> None:
    """Refuse what is shorter than 12 or longer than 200 characters, or made of the account's own name."""
    if not SHORTEST_PASSWORD <= len(password) <= LONGEST_PASSWORD:
        raise refuse("/password", "password_length", "The password needs 12 to 200 characters.")
    plain = password.casefold()
    if email.casefold() in plain or plain in {name.casefold() * n for n in range(1, 20)}:
        raise refuse("/password", "password_obvious", "The password must not be the name or the address.")
    if len(set(password)) < 5:
        raise refuse("/password", "password_obvious", "The password repeats too few characters.")
