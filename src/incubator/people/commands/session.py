"""A session begins with the password and opens with the second factor, where there is one."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe
from uuid import UUID

from incubator.core.ids import new_id
from incubator.core.usecase import Work
from incubator.people.rules import MOST_SESSIONS, PENDING_FOR, Factor, hashed
from incubator.people.tables import Person, Session


@dataclass(frozen=True, slots=True)
class SignedIn:
    """A session's new secret for the cookie, which lives so many seconds, and what the session waits for."""

    session_id: UUID
    token: str
    seconds: int
    is_pending: bool
    factors: list[Factor]


async def begin_session(work: Work, person: Person, factors: Sequence[Factor]) -> SignedIn:
    """Begin a session of this person: pending for a few minutes where there are second factors."""
    now = await work.now()
    lives = PENDING_FOR if factors else _lives(work)
    token = token_urlsafe(32)
    session = await Session.create(
        id=new_id(),
        person=person,
        token_hash=hashed(token),
        address=work.call.address,
        agent=work.call.agent or "",
        is_pending=bool(factors),
        confirmed_at=None if factors else now,
        created_at=now,
        seen_at=now,
        expires_at=now + lives,
    )
    await _end_oldest(session, now)
    return SignedIn(session.id, token, int(lives.total_seconds()), session.is_pending, list(factors))


async def open_session(work: Work, session: Session) -> SignedIn:
    """The second factor was shown: the session opens under a new secret; the one before is worth nothing."""
    now = await work.now()
    token = token_urlsafe(32)
    session.token_hash = hashed(token)
    session.is_pending = False
    session.confirmed_at = session.seen_at = now
    session.expires_at = now + _lives(work)
    await work.save(session, "token_hash", "is_pending", "confirmed_at", "seen_at", "expires_at")
    await _end_oldest(session, now)
    return SignedIn(session.id, token, int(_lives(work).total_seconds()), is_pending=False, factors=[])


def _lives(work: Work) -> timedelta:
    return timedelta(hours=work.services.settings.session_hours)


async def _end_oldest(session: Session, now: datetime) -> None:
    """Pending ones are counted by themselves: who knows only the password ends nobody's session."""
    live = Session.filter(
        person_id=session.person_id, is_pending=session.is_pending, revoked_at=None, expires_at__gt=now
    )
    older = await live.order_by("-created_at", "-id").offset(MOST_SESSIONS).values_list("id", flat=True)
    if older:
        await Session.filter(id__in=older).update(revoked_at=now)
