"""What can be read of people, sessions, tokens and letters."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated
from uuid import UUID

import orjson
from pydantic import Field
from tortoise.queryset import QuerySet

from incubator.core.actor import OrganizationRole, Permission, Role
from incubator.core.errors import Gone, NotFound
from incubator.core.tables import Mail
from incubator.core.text import Email, Line
from incubator.core.usecase import Work, public, query
from incubator.core.web.schema import PAGE, Cursor, Found, Limit, listing
from incubator.people.rules import hashed
from incubator.people.tables import ApiToken, Membership, OneTimeLink, Person, RoleGrant, Session


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person with roles."""

    id: UUID
    email: str
    name: str
    roles: list[Role]
    locale: str
    has_password: bool
    is_demonstration: bool
    disabled_at: datetime | None
    created_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Member:
    """A membership of the signed-in person."""

    organization_id: UUID
    role: OrganizationRole


@dataclass(frozen=True, slots=True)
class Me(PersonShown):
    """The signed-in person with memberships."""

    memberships: list[Member]


@dataclass(frozen=True, slots=True)
class EventFound:
    """An event of the audit log."""

    id: int
    at: datetime
    actor: str
    action: str
    subject_type: str | None
    subject_id: str | None
    facts: dict[str, object]
    request_id: str | None
    sealed: bool


@dataclass(frozen=True, slots=True)
class EventsFound:
    """A page of events; `next` is the `before` of the page after it."""

    items: list[EventFound]
    next: int | None


_EVENTS = """
SELECT e.id, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.facts, e.request_id,
  NOT EXISTS (SELECT FROM audit_pending p WHERE p.event_id = e.id) AS sealed
FROM audit_event e
WHERE ($1::text IS NULL OR e.action = $1) AND ($2::text IS NULL OR e.subject_id = $2)
  AND ($3::bigint IS NULL OR e.id < $3)
ORDER BY e.id DESC LIMIT $4
"""


def shown(person: Person) -> PersonShown:
    """A person whose `role_grants` were fetched."""
    return PersonShown(
        id=person.id,
        email=person.email,
        name=person.name,
        roles=sorted(grant.role for grant in person.role_grants),
        locale=person.locale,
        has_password=person.password is not None,
        is_demonstration=person.is_demonstration,
        disabled_at=person.disabled_at,
        created_at=person.created_at,
        version=person.version,
    )


async def person_seen(work: Work, person_id: UUID) -> Person:
    """Accounts are seen by those who may read people; others see only their own."""
    if person_id != work.actor.person_id and not (
        work.actor.may(Permission.PERSON_READ) or work.actor.may(Permission.PERSON_MANAGE)
    ):
        raise NotFound
    person = await work.one(Person.filter(id=person_id))
    await person.fetch_related("role_grants")
    return person


async def oneself(work: Work) -> Person:
    """The signed-in person's own row."""
    person = await work.one(Person.filter(id=work.person_id))
    await person.fetch_related("role_grants")
    return person


async def own_session(work: Work, session_id: UUID) -> Session:
    """One of the signed-in person's sessions."""
    return await work.one(Session.filter(id=session_id, person_id=work.person_id))


async def own_token(work: Work, token_id: UUID) -> ApiToken:
    """One of the signed-in person's tokens."""
    return await work.one(ApiToken.filter(id=token_id, person_id=work.person_id))


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def read_me(_work: Work, person: Person) -> Me:
    """The signed-in person, with roles and memberships."""
    members = await Membership.filter(person_id=person.id).order_by("id")
    plain = shown(person)
    return Me(
        **{name: getattr(plain, name) for name in PersonShown.__slots__},
        memberships=[Member(m.organization_id, m.role) for m in members],
    )


@query(Permission.ACCOUNT_MANAGE)
async def list_sessions(work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[Session]:
    """The signed-in person's sessions, newest first."""
    return await listing(Session.filter(person_id=work.person_id), cursor, limit)


@query(Permission.ACCOUNT_MANAGE)
async def list_tokens(work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[ApiToken]:
    """The signed-in person's API tokens, newest first."""
    return await listing(ApiToken.filter(person_id=work.person_id), cursor, limit)


@query(Permission.PERSON_READ)
async def list_people(
    _work: Work,
    *,
    role: Role | None = None,
    email: Email | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[PersonShown]:
    """Accounts, newest first; with a role, those who hold it."""
    found: QuerySet[Person] = Person.all().prefetch_related("role_grants")
    if role is not None:
        holders = await RoleGrant.filter(role=role).values_list("person_id", flat=True)
        found = found.filter(id__in=holders)
    if email is not None:
        found = found.filter(email=email)
    page = await listing(found, cursor, limit)
    return Found([shown(p) for p in page.items], page.next)


@query(Permission.PERSON_READ, subject=person_seen)
async def read_person(_work: Work, person: Person) -> PersonShown:
    """One account."""
    return shown(person)


@query(Permission.MAIL_READ)
async def list_mail(
    _work: Work, *, recipient: Email | None = None, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Mail]:
    """Letters, newest first: what was sent, and what waits here because no SMTP is configured."""
    found = Mail.all() if recipient is None else Mail.filter(recipient=recipient)
    return await listing(found, cursor, limit)


@query(public("the link itself is the credential"))
async def read_link(work: Work, *, token: str) -> Person:
    """Whose one-time link this is, while it can be used; raises Gone for any other."""
    link = await (
        OneTimeLink.filter(
            token_hash=hashed(token), used_at=None, expires_at__gt=await work.now(), person__disabled_at=None
        )
        .select_related("person")
        .first()
    )
    if link is None:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    person: Person = link.person
    return person


@query(Permission.AUDIT_READ)
async def list_events(
    work: Work,
    *,
    action: Line | None = None,
    subject_id: Line | None = None,
    before: Annotated[int, Field(ge=1, le=2**62)] | None = None,
    limit: Limit = PAGE,
) -> EventsFound:
    """The audit log, newest first: who did what to which thing; `before` continues after a page.

    `sealed` says whether the event is in the chain yet, which happens within seconds.
    """
    rows = await work.sql.fetch(_EVENTS, action, subject_id, before, limit + 1)
    events = [EventFound(**{**dict(row), "facts": orjson.loads(row["facts"])}) for row in rows[:limit]]
    return EventsFound(events, events[-1].id if len(rows) > limit else None)
