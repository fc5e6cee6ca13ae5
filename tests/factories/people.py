"""People for tests, made by rows: how accounts come to be is tested in the room itself."""

from collections.abc import Iterable, Mapping
from datetime import UTC, datetime, timedelta
from secrets import token_hex
from uuid import UUID

from httpx import AsyncClient

from incubator.core.actor import Actor, OrganizationRole, Role
from incubator.people.passwords import hash_password
from incubator.people.rules import hashed
from incubator.people.tables import ApiToken, Membership, Person, RoleGrant, Session


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


async def open_session(client: AsyncClient, *roles: Role) -> Person:
    """A person with a password who has signed in with this client, as a browser does: by cookie."""
    person = await give_password(await make_person(*roles))
    answer = await client.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})
    assert (answer.status_code, answer.json()) == (200, {"is_pending": False, "factors": []})
    return person


async def confirmed_long_ago(person: Person) -> None:
    """The person's sessions have not seen the password for a while."""
    await Session.filter(person_id=person.id).update(confirmed_at=datetime.now(UTC) - timedelta(minutes=16))
