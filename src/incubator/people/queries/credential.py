"""What can be read of sessions, tokens, one-time links and second factors."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Gone, NotFound, Unauthenticated
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, public, query
from incubator.people.codes import Enrolment, enrolment
from incubator.people.encryption import decrypt
from incubator.people.queries.account import factors_of, oneself
from incubator.people.rules import PASSWORD_LINKS, Factor, LinkPurpose, hashed
from incubator.people.tables import (
    ApiToken,
    Authenticator,
    OneTimeLink,
    Passkey,
    Person,
    RecoveryCode,
    Session,
)


@dataclass(frozen=True, slots=True)
class SecondFactor:
    """What protects an account beside its password."""

    authenticator_since: datetime | None
    passkeys: list[Passkey]
    codes_left: int


async def own_session(work: Work, session_id: UUID) -> Session:
    """One of the signed-in person's sessions."""
    return await work.one(Session.filter(id=session_id, person_id=work.person_id))


async def own_token(work: Work, token_id: UUID) -> ApiToken:
    """One of the signed-in person's tokens."""
    return await work.one(ApiToken.filter(id=token_id, person_id=work.person_id))


async def own_passkey(work: Work, passkey_id: UUID) -> Passkey:
    """One of the signed-in person's passkeys."""
    return await work.one(Passkey.filter(id=passkey_id, person_id=work.person_id))


async def pending_session(work: Work) -> Session:
    """The session that asks, while it waits for its second factor."""
    if not work.actor.is_pending:
        raise Unauthenticated("no_pending_session", "Sign in with the password first.")
    try:
        found = Session.filter(id=work.actor.session_id, is_pending=True, revoked_at=None)
        return await work.one(found)
    except NotFound:
        raise Unauthenticated("no_pending_session", "Sign in with the password first.") from None


@query(Permission.ACCOUNT_MANAGE)
async def list_sessions(work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[Session]:
    """The signed-in person's sessions that have not ended, newest first."""
    found = Session.filter(person_id=work.person_id, revoked_at=None, expires_at__gt=await work.now())
    return await listing(found, cursor, limit)


@query(Permission.ACCOUNT_MANAGE)
async def list_tokens(work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[ApiToken]:
    """The signed-in person's API tokens, newest first."""
    return await listing(ApiToken.filter(person_id=work.person_id), cursor, limit)


@query(public("it tells the session that waits what it waits for, and strangers nothing"))
async def read_awaited(work: Work) -> list[Factor]:
    """The second factors of which the session that asks waits for one; none where it waits for nothing."""
    if not work.actor.is_pending:
        return []
    session = await Session.get(id=work.actor.session_id)
    return await factors_of(session.person_id)


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def read_second_factor(_work: Work, person: Person) -> SecondFactor:
    """What protects the own account beside its password."""
    authenticator = await Authenticator.get_or_none(person_id=person.id)
    return SecondFactor(
        authenticator.confirmed_at if authenticator else None,
        await Passkey.filter(person_id=person.id).order_by("id"),
        await RecoveryCode.filter(person_id=person.id, used_at=None).count(),
    )


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def read_enrolment(work: Work, person: Person) -> Enrolment | None:
    """What the new authenticator app is given, until its first code was typed; shown to a session only."""
    found = await Authenticator.get_or_none(person_id=person.id, confirmed_at=None)
    if found is None or work.actor.session_id is None:
        return None
    return enrolment(decrypt(work.services.settings, found.secret, person.id), person.email)


@query(public("the link itself is the credential"))
async def read_link(work: Work, *, token: str) -> Person:
    """Whose one-time link this is, while it can be used; raises Gone for any other."""
    link = await (
        OneTimeLink.filter(
            token_hash=hashed(token),
            purpose__in=PASSWORD_LINKS,
            used_at=None,
            expires_at__gt=await work.now(),
            person__disabled_at=None,
        )
        .select_related("person")
        .first()
    )
    if link is None:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    person: Person = link.person
    return person


@query(public("the link itself is the credential"))
async def read_email_link(work: Work, *, token: str) -> str:
    """The new address that this link proves, while it can be used; raises Gone for any other."""
    link = await OneTimeLink.get_or_none(
        token_hash=hashed(token),
        purpose=LinkPurpose.EMAIL,
        used_at=None,
        expires_at__gt=await work.now(),
        person__disabled_at=None,
    )
    if link is None or link.email is None:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    return link.email
