"""What can be read of people and their accounts."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.core.actor import Language, OrganizationRole, Permission, Role, Theme
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.permissions import GRANTS
from incubator.core.text import Email, Phrase
from incubator.core.usecase import Work, query
from incubator.people.queries.hidden import unread_by
from incubator.people.rules import Factor
from incubator.people.tables import Authenticator, Membership, Passkey, Person, RecoveryCode, RoleGrant


@dataclass(frozen=True, slots=True)
class PersonShown:
    """A person with roles."""

    id: UUID
    email: str
    name: str
    phone: str | None
    roles: list[Role]
    language: Language | None
    zone: str | None
    theme: Theme
    has_password: bool
    is_demonstration: bool
    disabled_at: datetime | None
    created_at: datetime
    version: int


@dataclass(frozen=True, slots=True)
class Member:
    """A membership of a person."""

    organization_id: UUID
    role: OrganizationRole


@dataclass(frozen=True, slots=True)
class Account(PersonShown):
    """A person with memberships and second factors."""

    memberships: list[Member]
    factors: list[Factor]


@dataclass(frozen=True, slots=True)
class Me(Account):
    """The signed-in person."""

    unread: int


def shown(person: Person) -> PersonShown:
    """A person whose `role_grants` were fetched."""
    return PersonShown(
        id=person.id,
        email=person.email,
        name=person.name,
        phone=person.phone,
        roles=sorted(grant.role for grant in person.role_grants),
        language=person.language,
        zone=person.zone,
        theme=person.theme,
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


async def factors_of(person_id: UUID) -> list[Factor]:
    """The second factors that a person can show; none means that the password is enough."""
    found = []
    if await Authenticator.filter(person_id=person_id, confirmed_at__not_isnull=True).exists():
        found.append(Factor.AUTHENTICATOR)
    if await Passkey.filter(person_id=person_id).exists():
        found.append(Factor.PASSKEY)
    if found and await RecoveryCode.filter(person_id=person_id, used_at=None).exists():
        found.append(Factor.RECOVERY_CODE)
    return found


def evaluators() -> QuerySet[Person]:
    """Everybody who is an evaluator and whose account is open."""
    return Person.filter(role_grants__role=Role.EVALUATOR, disabled_at=None)


async def members_of(*organization_ids: UUID, role: OrganizationRole | None = None) -> set[UUID]:
    """The people of these organizations, of this role or of any: whom to tell what happens to theirs."""
    members = Membership.filter(organization_id__in=organization_ids)
    return {member.person_id for member in await (members if role is None else members.filter(role=role))}


async def holders_of(permission: Permission) -> set[UUID]:
    """Whose role gives this permission on everything, and whose account is open."""
    roles = [role for role, granted in GRANTS.items() if permission in granted]
    grants = RoleGrant.filter(role__in=roles, person__disabled_at=None)
    return {grant.person_id for grant in await grants}


async def _account(person: Person) -> dict[str, Any]:
    plain = shown(person)
    members = await Membership.filter(person_id=person.id).order_by("id")
    return {name: getattr(plain, name) for name in PersonShown.__slots__} | {
        "memberships": [Member(m.organization_id, m.role) for m in members],
        "factors": await factors_of(person.id),
    }


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def read_me(work: Work, person: Person) -> Me:
    """The signed-in person, with roles, memberships and second factors."""
    unread = await unread_by(work.sql, person.id)
    return Me(**await _account(person), unread=unread)


@query(Permission.PERSON_READ)
async def list_people(
    _work: Work,
    *,
    role: Role | None = None,
    email: Email | None = None,
    search: Phrase | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[PersonShown]:
    """Accounts, newest first: with this role, and with what is searched in the name or address."""
    found: QuerySet[Person] = Person.all().prefetch_related("role_grants")
    if role is not None:
        holders = await RoleGrant.filter(role=role).values_list("person_id", flat=True)
        found = found.filter(id__in=holders)
    if email is not None:
        found = found.filter(email=email)
    if search:
        found = found.filter(Q(name__icontains=search) | Q(email__icontains=search))
    page = await listing(found, cursor, limit)
    return Found([shown(p) for p in page.items], page.next)


@query(Permission.PERSON_READ, subject=person_seen)
async def read_person(_work: Work, person: Person) -> Account:
    """One account, with roles, memberships and second factors."""
    return Account(**await _account(person))
