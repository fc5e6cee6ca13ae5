"""Migrations: up, down to nothing, up again; by one process at a time; and as the models want them."""

import asyncio
import os
import sys
from collections.abc import AsyncIterator
from typing import Any
from urllib.parse import quote
from uuid import uuid4

import asyncpg
import pytest

from conftest import drop_database
from incubator.core import migrations
from incubator.core.database import Database
from incubator.people import Person
from incubator.rooms import TABLES

pytestmark = pytest.mark.anyio


@pytest.fixture
async def empty(server: dict[str, Any]) -> AsyncIterator[dict[str, Any]]:
    """The credentials of a database with nothing in it."""
    name = f"empty_{uuid4().hex[:12]}"
    admin = await asyncpg.connect(**server)
    await admin.execute(f"CREATE DATABASE {name}")
    await admin.close()
    yield {**server, "database": name}
    await drop_database(server, name)


@pytest.fixture
async def database(empty: dict[str, Any]) -> AsyncIterator[Database]:
    opened = Database(empty, TABLES, pool=3)
    await opened.open()
    yield opened
    await opened.close()


async def shape(database: Database) -> set[tuple[str, ...]]:
    """Every table's columns, and every constraint, index, trigger, function and type of ours."""
    rows = await database.pool.fetch("""
        SELECT 'column', table_name, column_name, data_type || coalesce(character_maximum_length::text, '')
               || is_nullable || coalesce(column_default, '')
          FROM information_schema.columns WHERE table_schema = 'public'
        UNION ALL SELECT 'constraint', conrelid::regclass::text, conname, pg_get_constraintdef(oid)
          FROM pg_constraint WHERE connamespace = 'public'::regnamespace
        UNION ALL SELECT 'index', tablename, indexname, indexdef FROM pg_indexes WHERE schemaname = 'public'
        UNION ALL SELECT 'trigger', tgrelid::regclass::text, tgname, pg_get_triggerdef(oid)
          FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'function', '', proname, pg_get_functiondef(oid)
          FROM pg_proc WHERE pronamespace = 'public'::regnamespace
        UNION ALL SELECT 'type', '', typname, '' FROM pg_type
          WHERE typnamespace = 'public'::regnamespace AND typtype IN ('e', 'd')
        UNION ALL SELECT 'sequence', '', sequencename, '' FROM pg_sequences WHERE schemaname = 'public'
    """)
    return {tuple(row) for row in rows}


async def test_up_down_and_up_again(database):
    there = sorted(path.name for path in (migrations.LOCATION / "incubator").glob("[0-9]*.py"))
    assert sorted(await migrations.pending(database)) == there
    assert sorted(await migrations.upgrade(database)) == there
    assert await migrations.pending(database) == []
    assert await migrations.upgrade(database) == []
    first = await shape(database)
    latest_first = sorted(there, key=lambda name: int(name.split("_")[0]), reverse=True)
    assert await migrations.downgrade(database) == latest_first
    assert [row for row in await shape(database) if "aerich" not in row[1] + row[2]] == []
    assert sorted(await migrations.upgrade(database)) == there
    assert await shape(database) == first


async def test_down_takes_rows_with_it_and_leaves_no_rest(database):
    await migrations.upgrade(database)
    await Person.create(email="a@example.org", name="甲")
    await migrations.downgrade(database)
    await migrations.upgrade(database)
    assert await Person.all().count() == 0


async def test_two_processes_at_once_apply_each_migration_once(empty):
    # The server's folder may be its host: a socket.
    who = ":".join(quote(part, safe="") for part in (empty["user"], empty["password"]) if part)
    host = quote(empty["host"], safe="")
    url = f"postgres://{who}@/{empty['database']}?host={host}&port={empty['port']}"
    program = [sys.executable, "-c", "from incubator.cli import main; main()", "migrate"]
    environment = os.environ | {"INCUBATOR_DATABASE_URL": url}
    running = [
        await asyncio.create_subprocess_exec(*program, env=environment, stdout=asyncio.subprocess.PIPE)
        for _ in range(2)
    ]
    said = sorted([(await process.communicate())[0].decode() for process in running])
    assert [process.returncode for process in running] == [0, 0]
    assert said[1] == "Applied: nothing; it was up to date\n"
    connection = await asyncpg.connect(**empty)
    applied = await connection.fetchval("SELECT array_agg(version ORDER BY id) FROM aerich")
    await connection.close()
    assert said[0] == f"Applied: {', '.join(applied)}\n"
    assert len(set(applied)) == len(applied)


async def test_upgrade_waits_for_the_lock_of_another(database):
    other = await database.connect()
    await other.execute("SELECT pg_advisory_lock($1)", migrations._LOCK)
    waiting = asyncio.create_task(migrations.upgrade(database))
    await asyncio.sleep(0.3)
    assert not waiting.done()
    assert await database.pool.fetchval("SELECT to_regclass('person')") is None
    await other.close()
    async with asyncio.timeout(30):
        assert "0_20261122000000_tables.py" in await waiting


async def test_migration_that_fails_leaves_nothing_of_itself(database, tmp_path, monkeypatch):
    good = migrations.LOCATION / "incubator"
    folder = tmp_path / "incubator"
    folder.mkdir()
    for path in good.glob("[0-9]*.py"):
        (folder / path.name).write_text(path.read_text())
    (folder / "99_20990101000000_broken.py").write_text(
        "RUN_IN_TRANSACTION = True\n"
        "async def upgrade(db): return 'CREATE TABLE half (id int); SELECT nothing_like_it;'\n"
        "async def downgrade(db): return 'DROP TABLE half;'\n"
    )
    command = migrations._command
    monkeypatch.setattr(migrations, "_command", lambda database: command(database, tmp_path))
    with pytest.raises(Exception, match="nothing_like_it"):
        await migrations.upgrade(database)
    assert await database.pool.fetchval("SELECT to_regclass('half')") is None
    assert await migrations.pending(database) == ["99_20990101000000_broken.py"]
    assert await database.pool.fetchval("SELECT to_regclass('person')") == "person"


@pytest.mark.usefixtures("house")
async def test_models_are_as_the_migrations_make_them():
    assert migrations.drift() == []


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(("attribute", "value"), [("null", True), ("max_length", 201)])
async def test_changed_model_is_seen(monkeypatch, attribute, value):
    monkeypatch.setattr(Person._meta.fields_map["name"], attribute, value)
    assert migrations.drift() == ["incubator.Person"]


@pytest.mark.usefixtures("house")
async def test_reworded_docstring_is_no_change(monkeypatch):
    monkeypatch.setattr(Person, "__doc__", "Other words.")
    assert migrations.drift() == []


async def test_columns_of_the_migrations_are_those_of_the_models(house):
    """What `drift` compares are descriptions; this asks the database itself."""
    from tortoise.context import get_current_context

    kept: dict[str, set[str]] = {}
    for row in await house.database.pool.fetch(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
    ):
        kept.setdefault(row["table_name"], set()).add(row["column_name"])
    models = get_current_context().apps["incubator"].values()
    wanted = {model._meta.db_table: set(model._meta.fields_db_projection.values()) for model in models}
    assert {table: kept[table] for table in wanted} == wanted
