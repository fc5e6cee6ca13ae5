"""The benchmark compares like with like: its bare endpoint answers as the house does."""

import sys
from collections.abc import AsyncIterator
from pathlib import Path
from urllib.parse import urlencode
from uuid import uuid4

import asyncpg
import orjson
import pytest
from httpx import ASGITransport, AsyncClient

from conftest import SECRET, Migrated, drop_database
from incubator.app import create_app
from incubator.core.database import Database
from incubator.core.objects import FolderStore
from incubator.core.usecase import Services
from incubator.rooms import TABLES
from incubator.settings import Settings

sys.path.append(str(Path(__file__).parents[1] / "scripts" / "benchmarks"))
import bare
import filling
import rates

pytestmark = pytest.mark.anyio


@pytest.fixture
async def apart(migrated: Migrated) -> AsyncIterator[Migrated]:
    """A database of its own: the bare endpoint's functions are nothing for the tests that follow."""
    await migrated.empty()
    admin = await asyncpg.connect(**migrated.server)
    made = Migrated(migrated.server, f"test_{uuid4().hex[:12]}")
    await admin.execute(f"CREATE DATABASE {made.name} TEMPLATE {migrated.name}")
    await admin.close()
    yield made
    await drop_database(made.server, made.name)


@pytest.fixture
async def ours(apart: Migrated, tmp_path: Path) -> AsyncIterator[AsyncClient]:
    """Asks the house."""
    settings = Settings(storage=tmp_path, secret=SECRET, _env_file=None)
    database = Database(apart.address, TABLES, pool=5)
    await database.open()
    house = create_app(Services(settings, database, FolderStore(tmp_path, secret=SECRET)))
    async with AsyncClient(transport=ASGITransport(house), base_url="http://testserver") as client:
        yield client
    await database.close()


@pytest.fixture
async def filled(apart: Migrated) -> tuple[filling.Filled, dict[str, str]]:
    """What is in the house, and the statements of the bare endpoint over it."""
    sql = await asyncpg.connect(**apart.address)
    made = await filling.fill(sql, 4, desk_sheets=8)
    statements = await rates.bare_statements(sql)
    await sql.close()
    return made, statements


@pytest.fixture
async def theirs(
    apart: Migrated, filled: tuple[filling.Filled, dict[str, str]]
) -> AsyncIterator[AsyncClient]:
    """Asks the bare endpoint."""
    where = {name: value for name, value in apart.address.items() if value is not None}
    app = bare.app(bare.Bare(f"postgres://?{urlencode(where)}", filled[1]))
    async with (
        app.router.lifespan_context(app),
        AsyncClient(transport=ASGITransport(app), base_url="http://testserver") as client,
    ):
        yield client


async def test_bare_endpoint_answers_what_the_house_answers(
    filled: tuple[filling.Filled, dict[str, str]], ours: AsyncClient, theirs: AsyncClient
):
    for scenario in rates.scenarios(filled[0]):
        name, first, second = scenario.name, scenario.asked[0], scenario.asked[1 if scenario.is_once else 0]
        given = {
            "authorization": f"Bearer {first.token}",
            "content-type": "application/json",
            "if-match": "*",
        }
        own = await ours.request(first.method, first.path, headers=given, content=first.body)
        others = await theirs.request(second.method, second.bare, content=second.body)
        assert (name, own.status_code, others.status_code) == (name, 200, 200)
        told, said = orjson.loads(own.content), orjson.loads(others.content)
        if scenario.is_once:  # two sheets: each is submitted once
            assert (name, list(told), told["state"]) == (name, list(said), said["state"])
        elif scenario.is_same:
            assert (name, own.content) == (name, others.content)
        else:
            assert (name, rates.apart(told, said)) == (name, [])
