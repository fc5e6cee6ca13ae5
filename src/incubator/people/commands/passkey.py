"""Passkeys: what a device holds for a person, asked to sign a challenge that is good once and soon."""

from dataclasses import dataclass
from datetime import datetime
from secrets import token_bytes
from typing import Any
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, DomainError, NotFound, refuse
from incubator.core.usecase import Work, command, public
from incubator.people.commands.factor import drop_codes, first_codes, needs_session
from incubator.people.commands.session import SignedIn, open_session
from incubator.people.commands.throttle import admit, count, factor_limits, forgive
from incubator.people.queries import oneself, own_passkey, pending_session
from incubator.people.rules import CHALLENGE_FOR, MOST_PASSKEYS, Ceremony
from incubator.people.schemas import AddPasskey, Credential, RenamePasskey
from incubator.people.tables import Passkey, PasskeyChallenge, Person, Session

CHALLENGE_BYTES = 64

_USE = """
DELETE FROM passkey_challenge WHERE session_id = $1 AND purpose = $2
RETURNING CASE WHEN expires_at > $3 THEN value END
"""


@dataclass(frozen=True, slots=True)
class NewPasskey:
    """A passkey that was just added, with the recovery codes if it is the first second factor."""

    id: UUID
    name: str
    created_at: datetime
    used_at: datetime | None
    codes: list[str]


async def _challenge(work: Work, session_id: UUID, purpose: Ceremony) -> bytes:
    """A new challenge; the one before it for the same purpose is worth nothing."""
    await PasskeyChallenge.filter(session_id=session_id, purpose=purpose).delete()
    made = await PasskeyChallenge.create(
        session_id=session_id,
        purpose=purpose,
        value=token_bytes(CHALLENGE_BYTES),
        expires_at=await work.now() + CHALLENGE_FOR,
    )
    return made.value


async def _use_challenge(work: Work, session_id: UUID, purpose: Ceremony) -> bytes | None:
    """The challenge, which is gone from now on; None when there is none or it has expired."""
    value = await work.sql.fetchval(_USE, session_id, purpose.value, await work.now())
    return None if value is None else bytes(value)


async def _known(person_id: UUID) -> list[Passkey]:
    return await Passkey.filter(person_id=person_id).order_by("id")


def _wrong() -> DomainError:
    return refuse("/credential", "bad_passkey", "The passkey did not fit, or came too late; try again.")


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def challenge_new_passkey(work: Work, person: Person) -> dict[str, Any]:
    """What `navigator.credentials.create` is called with to make a passkey, as JSON."""
    from incubator.people import ceremonies

    needs_session(work)
    challenge = await _challenge(work, _session_id(work), Ceremony.REGISTRATION)
    return ceremonies.creation(work.services.settings.origin, person, challenge, await _known(person.id))


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def add_passkey(work: Work, person: Person, *, body: AddPasskey) -> NewPasskey | None:
    """Add the passkey that answered the challenge: from now on signing in asks for a second factor."""
    from incubator.people import ceremonies

    needs_session(work)
    if await Passkey.filter(person_id=person.id).count() >= MOST_PASSKEYS:
        raise Conflict("too_many_passkeys", "The account has twenty passkeys; remove one first.")
    challenge = await _use_challenge(work, _session_id(work), Ceremony.REGISTRATION)
    if challenge is None:
        work.reject(_wrong())
        return None
    made = ceremonies.created(work.services.settings.origin, challenge, body.credential)
    if made is None:
        work.reject(_wrong())
        return None
    passkey = await Passkey.create(
        person=person,
        name=body.name,
        credential_id=made.credential_id,
        public_key=made.credential_public_key,
        sign_count=made.sign_count,
        created_at=await work.now(),
    )
    work.about(passkey)
    codes = await first_codes(work, person.id)
    return NewPasskey(passkey.id, passkey.name, passkey.created_at, None, codes)


@command(Permission.ACCOUNT_MANAGE, subject=own_passkey)
async def rename_passkey(work: Work, passkey: Passkey, *, body: RenamePasskey) -> Passkey:
    """Call one of the own passkeys otherwise."""
    passkey.name = body.name
    await work.save(passkey, "name")
    return passkey


@command(Permission.ACCOUNT_MANAGE, subject=oneself, fresh=True)
async def remove_passkey(work: Work, person: Person, *, passkey_id: UUID) -> None:
    """Sign in without this passkey from now on."""
    needs_session(work)
    if not await Passkey.filter(id=passkey_id, person_id=person.id).delete():
        raise NotFound
    work.note(passkey_id=passkey_id)
    await drop_codes(person.id)


@command(public("the pending session is the credential"), subject=pending_session)
async def challenge_passkey(work: Work, session: Session) -> dict[str, Any]:
    """What `navigator.credentials.get` is called with to open the session that waits, as JSON."""
    from incubator.people import ceremonies

    known = await _known(session.person_id)
    if not known:
        raise Conflict("no_passkey", "The account has no passkey; use a code.")
    challenge = await _challenge(work, session.id, Ceremony.AUTHENTICATION)
    return ceremonies.request(work.services.settings.origin, challenge, known)


@command(public("the pending session is the credential"), subject=pending_session)
async def pass_passkey(work: Work, session: Session, *, body: Credential) -> SignedIn | None:
    """Open the session that waits for its second factor with a passkey; wrong answers are counted."""
    limits = factor_limits(session.person_id)
    await admit(work, limits)
    work.about(session)
    challenge = await _use_challenge(work, session.id, Ceremony.AUTHENTICATION)
    passkey = await _verified(work, session, challenge, body) if challenge is not None else None
    work.note(passkey_id=passkey.id if passkey else None)
    if passkey is None:
        await count(work, limits)
        work.reject(_wrong())
        return None
    await forgive(next(iter(limits)))
    return await open_session(work, session)


async def _verified(work: Work, session: Session, challenge: bytes, body: Credential) -> Passkey | None:
    """The passkey whose answer this is, with its counter moved on; a counter that went back is a copy's."""
    from incubator.people import ceremonies

    found = Passkey.filter(person_id=session.person_id, credential_id=ceremonies.named(body.credential))
    passkey = await found.select_for_update(no_key=True).first()
    if passkey is None:
        return None
    counted = ceremonies.answered(work.services.settings.origin, challenge, body.credential, passkey)
    if counted is None:
        return None
    passkey.sign_count, passkey.used_at = counted, await work.now()
    await work.save(passkey, "sign_count", "used_at")
    return passkey


def _session_id(work: Work) -> UUID:
    assert work.actor.session_id is not None  # noqa: S101 - needs_session was asked
    return work.actor.session_id
