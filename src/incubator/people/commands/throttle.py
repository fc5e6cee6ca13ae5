"""Counting what strangers try, so that neither guessing nor mail bombing gets far."""

from collections.abc import Iterable, Mapping
from datetime import timedelta
from math import ceil
from uuid import UUID

from incubator.core.database import Connection
from incubator.core.errors import TooMany
from incubator.core.usecase import Work
from incubator.people.rules import (
    LETTER_ADDRESS,
    LETTER_RECIPIENT,
    SECOND_FACTOR,
    SIGN_IN_ACCOUNT,
    SIGN_IN_ADDRESS,
    Throttle,
    hashed,
    network,
)
from incubator.people.tables import Attempt

KEPT = timedelta(days=1)

_NTH_NEWEST = """
SELECT at FROM attempt WHERE subject = $1 AND at > $2::timestamptz ORDER BY at DESC OFFSET $3 LIMIT 1
"""


def sign_in_limits(work: Work, email: str) -> dict[str, Throttle]:
    """What a wrong password counts against: the account, then the caller's network address."""
    return {
        hashed(f"account:{email}"): SIGN_IN_ACCOUNT,
        hashed(f"address:{network(work.call.address)}"): SIGN_IN_ADDRESS,
    }


def factor_limits(person_id: UUID) -> dict[str, Throttle]:
    """What a wrong code or passkey counts against: the account, whose password is known already."""
    return {hashed(f"factor:{person_id}"): SECOND_FACTOR}


def letter_limits(work: Work, email: str) -> dict[str, Throttle]:
    """What a letter that a stranger asks for counts against: its recipient, then the caller's address."""
    return {
        hashed(f"letters to:{email}"): LETTER_RECIPIENT,
        hashed(f"letters from:{network(work.call.address)}"): LETTER_ADDRESS,
    }


async def admit(work: Work, limits: Mapping[str, Throttle]) -> None:
    """Raise TooMany where a limit is reached, with the seconds until it no longer is.

    Attempts on the first subject wait for each other, so that many at once can't outrun its count; the
    others are counted without waiting, and may be overshot by what runs at the same moment.
    """
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended($1, 0))", next(iter(limits)))
    now = await work.now()
    for subject, limit in limits.items():
        oldest = await work.sql.fetchval(_NTH_NEWEST, subject, now - limit.window, limit.most - 1)
        if oldest is not None:
            seconds = ceil((oldest + limit.window - now).total_seconds())
            raise TooMany(None, "Too many attempts; wait a little.", retry_after=max(1, seconds))


async def count(work: Work, subjects: Iterable[str]) -> None:
    """Add one attempt to each subject."""
    now = await work.now()
    await Attempt.bulk_create([Attempt(subject=subject, at=now) for subject in subjects])


async def admit_letter(work: Work, email: str) -> None:
    """Count a letter to this address that somebody asks for, or raise TooMany; known or not."""
    limits = letter_limits(work, email)
    await admit(work, limits)
    await count(work, limits)


async def count_guess(work: Work, secret: str, limit: Throttle) -> None:
    """Count a wrong secret of this kind from the caller's network address, or raise TooMany."""
    limits = {hashed(f"{secret}:{network(work.call.address)}"): limit}
    await admit(work, limits)
    await count(work, limits)


async def forgive(subject: str) -> None:
    """Begin the subject's count anew: its owner came in."""
    await Attempt.filter(subject=subject).delete()


async def forget_attempts(connection: Connection) -> None:
    """Drop the attempts that no throttle counts any more."""
    await connection.execute("DELETE FROM attempt WHERE at < clock_timestamp() - $1::interval", KEPT)
