"""People for tests, made by rows: how accounts come to be is tested in the room itself."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from uuid import UUID

from incubator.core.actor import Actor, OrganizationRole, Role
from incubator.people.passwords import hash_password
from incubator.people.rules import hashed
from incubator.people.tables import ApiToken, Membership, Person, RoleGrant


async def make_person(*roles: Role, name: str = "测试人员", email: str | None = None) -> Person:
    person = await Person.create(email=email or f"{token_hex(6)}@example.org", name=name)
    for role in roles:
        await RoleGrant.create(person=person, role=role)
    return person


async def make_visitor(roles: Iterable[Role], memberships: Mapping[str, UUID]) -> tuple[Person, str, Actor]:
    """A person, a token with every scope, and the actor that the token stands for."""
    person = await make_person(*roles)
    for role, organization_id in memberships.items():
        await Membership.create(person=person, organization_id=organization_id, role=OrganizationRole(role))
    token = token_hex(24)
    now = datetime.now(UTC)
    from incubator.core.actor import Permission

    await ApiToken.create(
        person=person,
        name="test",
        token_hash=hashed(token),
        scopes=[p.value for p in Permission],
        created_at=now,
        expires_at=now + timedelta(hours=1),
    )
    actor = Actor(
        person.email,
        person_id=person.id,
        roles=frozenset(roles),
        memberships={o: OrganizationRole(r) for r, o in memberships.items()},
    )
    return person, token, actor


PHRASE = "correct horse battery staple"


async def give_password(person: Person, password: str = PHRASE) -> Person:
    person.password = await hash_password(password)
    await person.save(update_fields=["password"])
    return person
