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

from factories import serials
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


EMPTY = """
DO $$
DECLARE
    has_rows boolean;
    filled text[] := '{}';
    name regclass;
BEGIN
    FOR name IN
        SELECT oid FROM pg_class
        WHERE relkind = 'r' AND relnamespace = 'public'::regnamespace AND relname <> 'aerich'
    LOOP
        EXECUTE format('SELECT EXISTS (SELECT FROM %s)', name) INTO has_rows;
        IF has_rows THEN
            filled := filled || name::text;
        END IF;
    END LOOP;
    IF filled <> '{}' THEN
        -- One statement, so that foreign keys are looked at when nothing is left. TRUNCATE would make every
        -- table anew that could point to one of these few, and takes many times as long.
        -- What keeps rows refuses to lose them, which is what a test's end may do and nobody else.
        FOREACH name IN ARRAY filled LOOP
            EXECUTE format('ALTER TABLE %s DISABLE TRIGGER USER', name);
        END LOOP;
        EXECUTE (SELECT format('WITH %s SELECT', string_agg(format('gone%s AS (DELETE FROM %s)', n, t), ', '))
            FROM unnest(filled) WITH ORDINALITY AS each (t, n));
        FOREACH name IN ARRAY filled LOOP
            EXECUTE format('ALTER TABLE %s ENABLE TRIGGER USER', name);
        END LOOP;
    END IF;
    PERFORM setval(format('%I.%I', schemaname, sequencename), start_value, false)
        FROM pg_sequences WHERE schemaname = 'public' AND last_value IS NOT NULL;
END $$
"""

OTHERS = """
SELECT pg_terminate_backend(pid, 5000) FROM pg_stat_activity
WHERE datname = $1 AND pid <> pg_backend_pid() AND backend_type = 'client backend'
"""


async def drop_database(server: dict[str, Any], name: str) -> None:
    """Drop it though somebody is connected; WITH (FORCE) would refuse when the server's own vacuum is."""
    admin = await asyncpg.connect(**server)
    await admin.fetch(OTHERS, name)
    await admin.execute(f"DROP DATABASE IF EXISTS {name}")
    await admin.close()


SHAPE = """
SELECT md5(string_agg(part, ' ' ORDER BY part)) FROM (
    SELECT format('%s.%s:%s', tgrelid::regclass, tgname, tgenabled) FROM pg_trigger WHERE NOT tgisinternal
    UNION ALL SELECT format('%s.%s', conrelid::regclass, conname) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace
    UNION ALL SELECT format('%s:%s', oid::regclass, relkind) FROM pg_class
        WHERE relnamespace = 'public'::regnamespace
) AS parts (part)
"""
"""A test may drop a constraint or switch a trigger off: the next one must not inherit that."""


@dataclass(slots=True)
class Migrated:
    """A database in which the migrations were run, and the shape that they gave it."""

    server: dict[str, Any]
    name: str
    shape: str = ""

    @property
    def address(self) -> dict[str, Any]:
        return {**self.server, "database": self.name}

    async def make(self) -> None:
        """Make it anew, whatever it was."""
        await drop_database(self.server, self.name)
        admin = await asyncpg.connect(**self.server)
        await admin.execute(f"CREATE DATABASE {self.name}")
        await admin.close()
        database = Database(self.address, TABLES, pool=2)
        await database.open()
        await migrations.upgrade(database)
        self.shape = await database.pool.fetchval(SHAPE)
        await database.close()

    async def empty(self) -> None:
        """Leave nobody and nothing in it; make it anew where a test changed its shape."""
        cleaner = await asyncpg.connect(**self.address)
        await cleaner.fetch(OTHERS, self.name)
        is_sound = await cleaner.fetchval(SHAPE) == self.shape
        if is_sound:
            await cleaner.execute(EMPTY, timeout=60)
        await cleaner.close()
        if not is_sound:
            await self.make()


@pytest.fixture(scope="session")
async def migrated(server: dict[str, Any]) -> AsyncIterator[Migrated]:
    """The database that the tests share, one after the other."""
    made = Migrated(server, f"test_{uuid4().hex[:12]}")
    await made.make()
    yield made
    await drop_database(server, made.name)


@pytest.fixture
async def house(migrated: Migrated, tmp_path: Path) -> AsyncIterator[Services]:
    """The house's services over an emptied database, which nobody else is in, and an empty folder store."""
    await migrated.empty()
    serials.begin_anew()
    settings = Settings(storage=tmp_path, secret=SECRET, _env_file=None)
    database = Database(migrated.address, TABLES, pool=10)
    await database.open()
    try:
        yield Services(settings, database, FolderStore(tmp_path / "objects", secret=SECRET))
    finally:
        await database.close()


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
