"""Signing in and out, and tokens for programs."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from secrets import token_urlsafe
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Forbidden, Unauthenticated
from incubator.core.usecase import Work, command, public
from incubator.people.commands.gate import gated
from incubator.people.commands.session import SignedIn, begin_session
from incubator.people.commands.throttle import admit, count, forgive, sign_in_limits
from incubator.people.passwords import verify_password
from incubator.people.queries import factors_of, oneself, own_session, own_token
from incubator.people.rules import hashed
from incubator.people.schemas import MakeToken, SignIn
from incubator.people.tables import ApiToken, Person, Session


@dataclass(frozen=True, slots=True)
class NewToken:
    """A token with its secret."""

    id: UUID
    name: str
    scopes: list[str]
    created_at: datetime
    expires_at: datetime
    revoked_at: datetime | None
    secret: str


@gated
@command(public("nobody is signed in yet"))
async def sign_in(work: Work, *, body: SignIn) -> SignedIn | None:
    """Open a session; failures are counted per account and per address, and slow both down.

    Where the account has a second factor the session waits for it, and can do nothing until then. An
    unknown address, a wrong password and a disabled account get the same answer after the same time.
    """
    # Locked, so that no session outlives the account's closing or a change of the password at this moment.
    found = Person.filter(email=body.email).select_for_update(no_key=True)
    person = await found.prefetch_related("role_grants").first()
    limits = sign_in_limits(work, body.email)
    await admit(work, limits)
    matches = await verify_password(person.password if person else None, body.password)
    if person is None or not matches or person.disabled_at is not None:
        await count(work, limits)
        work.note(email=body.email, succeeded=False)
        work.reject(Unauthenticated("bad_credentials", "The address or the password is wrong."))
        return None
    await forgive(next(iter(limits)))
    factors = await factors_of(person.id)
    signed_in = await begin_session(work, person, factors)
    work.about(person)
    work.note(succeeded=True, session_id=signed_in.session_id, is_pending=signed_in.is_pending)
    return signed_in


@command(Permission.ACCOUNT_MANAGE)
async def sign_out(work: Work) -> None:
    """End the session that asks."""
    await Session.filter(id=work.actor.session_id, revoked_at=None).update(revoked_at=await work.now())


@command(Permission.ACCOUNT_MANAGE, subject=own_session)
async def revoke_session(work: Work, session: Session) -> Session:
    """End one of the own sessions, wherever it is."""
    if session.revoked_at is None:
        session.revoked_at = await work.now()
        await work.save(session, "revoked_at")
    return session


@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def revoke_other_sessions(work: Work, person: Person) -> None:
    """End all of the own sessions but the one that asks."""
    others = Session.filter(person_id=person.id, revoked_at=None)
    if work.actor.session_id is not None:
        others = others.exclude(id=work.actor.session_id)
    work.note(ended=await others.update(revoked_at=await work.now()))


@command(Permission.ACCOUNT_MANAGE, fresh=True)
async def make_token(work: Work, *, body: MakeToken) -> NewToken:
    """Make a token for programs: its secret is shown this once, and it can do no more than its maker."""
    if work.actor.token_id is not None:
        raise Forbidden("token_makes_token", "A token can't make tokens; sign in.")
    now = await work.now()
    secret = "incubator_" + token_urlsafe(32)
    token = await ApiToken.create(
        person_id=work.person_id,
        name=body.name,
        token_hash=hashed(secret),
        scopes=sorted({scope.value for scope in body.scopes}),
        created_at=now,
        expires_at=now + timedelta(days=body.days),
    )
    work.about(token)
    work.note(scopes=token.scopes)
    return NewToken(token.id, token.name, token.scopes, now, token.expires_at, None, secret)


@command(Permission.ACCOUNT_MANAGE, subject=own_token)
async def revoke_token(work: Work, token: ApiToken) -> ApiToken:
    """Make one of the own tokens useless."""
    if token.revoked_at is None:
        token.revoked_at = await work.now()
        await work.save(token, "revoked_at")
    return token
