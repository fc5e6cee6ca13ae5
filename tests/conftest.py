"""A real PostgreSQL with the migrations run, one fresh database a test, and clients that act as people."""

import os
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import UUID, uuid4

import asyncpg
import hypothesis
import pytest
from httpx import ASGITransport, AsyncClient

from incubator.app import create_app
from incubator.core import migrations
from incubator.core.actor import Actor, system
from incubator.core.database import Database, credentials
from incubator.core.embedded import embedded_postgres
from incubator.core.objects import FolderStore
from incubator.core.usecase import Call, Services
from incubator.rooms import TABLES
from incubator.settings import Settings

hypothesis.settings.register_profile("steady", deadline=None, derandomize=True)
hypothesis.settings.load_profile("steady")

SECRET = "test-secret-test-secret-test-secret-0000"


@pytest.fixture(scope="session")
def anyio_backend() -> str:
    return "asyncio"


@pytest.fixture(scope="session")
async def server() -> AsyncIterator[dict[str, Any]]:
    """The credentials of a running server: `INCUBATOR_TEST_DATABASE_URL`, or one that is started here."""
    given = os.environ.get("INCUBATOR_TEST_DATABASE_URL")
    if given:
        yield credentials(given)
        return
    with TemporaryDirectory(prefix="incubator-tests-") as folder:
        os.chmod(folder, 0o711)  # noqa: PTH101 - for PostgreSQL's own account; pytest's folders are closed
        async with embedded_postgres(Path(folder) / "postgres", durable=False) as started:
            yield dict(started.credentials)


@pytest.fixture(scope="session")
async def template(server: dict[str, Any]) -> AsyncIterator[str]:
    """The name of a database in which the migrations were run; every test gets a copy of it."""
    name = f"template_{uuid4().hex[:12]}"
    admin = await asyncpg.connect(**server)
    await admin.execute(f"CREATE DATABASE {name}")
    database = Database({**server, "database": name}, TABLES, pool=2)
    await database.open()
    await migrations.upgrade(database)
    await database.close()
    yield name
    await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
    await admin.close()


@pytest.fixture
async def house(server: dict[str, Any], template: str, tmp_path: Path) -> AsyncIterator[Services]:
    """The house's services over a fresh database and an empty folder store."""
    name = f"test_{uuid4().hex[:12]}"
    admin = await asyncpg.connect(**server)
    await admin.execute(f"CREATE DATABASE {name} TEMPLATE {template}")
    settings = Settings(storage=tmp_path, secret=SECRET, _env_file=None)
    database = Database({**server, "database": name}, TABLES, pool=10)
    await database.open()
    try:
        yield Services(settings, database, FolderStore(tmp_path / "objects", secret=SECRET))
    finally:
        await database.close()
        await admin.execute(f"DROP DATABASE {name} WITH (FORCE)")
        await admin.close()


@pytest.fixture
async def client(house: Services) -> AsyncIterator[AsyncClient]:
    """Nobody's client."""
    transport = ASGITransport(create_app(house), raise_app_exceptions=False)
    async with AsyncClient(transport=transport, base_url="http://testserver") as opened:
        yield opened


@pytest.fixture
def hand(house: Services) -> Call:
    """The system's own call, for arranging what a test needs."""
    return Call(system("test"), house)


@dataclass(frozen=True, slots=True)
class Visitor:
    """A person with a client that carries the person's API token."""

    id: UUID
    email: str
    client: AsyncClient
    actor: Actor
    call: Call


MakeVisitor = Callable[..., Awaitable[Visitor]]


@pytest.fixture
async def visitor(house: Services) -> AsyncIterator[MakeVisitor]:
    """`await visitor(Role.JUDGE, owner=organization_id)` makes a person who may act through `.client`."""
    from factories.people import make_visitor

    opened: list[AsyncClient] = []

    async def make(*roles: Any, **memberships: UUID) -> Visitor:
        person, token, actor = await make_visitor(roles, memberships)
        transport = ASGITransport(create_app(house), raise_app_exceptions=False)
        client = AsyncClient(
            transport=transport, base_url="http://testserver", headers={"authorization": f"Bearer {token}"}
        )
        opened.append(client)
        return Visitor(person.id, person.email, client, actor, Call(actor, house))

    yield make
    for client in opened:
        await client.aclose()
