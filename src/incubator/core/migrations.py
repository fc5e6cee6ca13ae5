"""Bringing the database to the shape that the code expects, one process at a time."""

from pathlib import Path
from typing import Any

import orjson
from aerich import Command
from aerich.migrate import Migrate
from aerich.utils import decompress_dict, get_models_describe, import_py_module

from incubator.core.database import APP, Database
from incubator.settings import ROOT

LOCATION = ROOT / "migrations"

_LOCK = 0x1_9C0B_A70C
"""The advisory lock that two upgrades compete for: the migration tool has none of its own."""


def _command(database: Database, location: Path = LOCATION) -> Command:
    return Command(database.config, app=APP, location=str(location))


async def upgrade(database: Database) -> list[str]:
    """Apply what is missing, in order, and return its names; a second process waits, then finds nothing."""
    lock = await database.connect()
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", _LOCK)
        command = _command(database)
        await command.init()
        return list(await command.upgrade())
    finally:
        await lock.close()


async def downgrade(database: Database) -> list[str]:
    """Take back every migration, newest first, and return their names; the data goes with the tables."""
    lock = await database.connect()
    undone: list[str] = []
    try:
        await lock.execute("SELECT pg_advisory_lock($1)", _LOCK)
        command = _command(database)
        await command.init()
        while await Migrate.get_last_version() is not None:
            undone += await command.downgrade(version=-1, delete=False)
            if undone[-1].startswith("0_"):
                break
        return undone
    finally:
        await lock.close()


async def pending(database: Database) -> list[str]:
    """The migrations that this database lacks; all of them where none was ever applied."""
    command = _command(database)
    await command.init()
    if await database.pool.fetchval("SELECT to_regclass('aerich')") is None:
        return list(await command.history())
    return list(await command.heads())


def drift() -> list[str]:
    """The models that are not as the migrations make them; needs the ORM set up but no server."""
    Migrate.app = APP
    Migrate.migrate_location = Migrate.get_migration_dir(str(LOCATION), APP)
    state: dict[str, Any] = {}
    for module in Migrate.get_all_version_modules():
        packed = getattr(import_py_module(module), "MODELS_STATE", None)
        if packed:
            state = decompress_dict(packed)
    # The kept description went through JSON: enumeration members became texts, and tuples lists.
    return _difference(state, orjson.loads(orjson.dumps(get_models_describe(APP), default=str)))


def _difference(old: dict[str, Any], new: dict[str, Any]) -> list[str]:
    def shape(models: dict[str, Any]) -> dict[str, str]:
        return {name: repr(_essence(model)) for name, model in models.items() if name != "incubator.Aerich"}

    before, after = shape(old), shape(new)
    return sorted(name for name in before.keys() | after.keys() if before.get(name) != after.get(name))


def _essence(value: object) -> object:
    """Without docstrings, which are no schema, nor the order of fields, which the ORM changes at will."""
    if isinstance(value, dict):
        return {k: _essence(v) for k, v in sorted(value.items()) if k not in {"docstring", "description"}}
    if isinstance(value, list):
        parts = [_essence(v) for v in value]
        return sorted(parts, key=repr) if all(isinstance(part, dict) for part in parts) else parts
    return value
