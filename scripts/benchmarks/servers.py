"""The programs that are measured, each a process of its own: the house, the bare endpoint, a real S3."""

import asyncio
import contextlib
import json
import os
import re
import sys
from asyncio.subprocess import DEVNULL, PIPE, Process
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

import asyncpg
from bare import Bare

from incubator.core import migrations
from incubator.core.database import Database
from incubator.core.embedded import embedded_postgres
from incubator.core.embedded.server import Server
from incubator.rooms import TABLES

HERE = Path(__file__).parent
RUN = str(HERE.parent / "run")
SERVE = (str(Path(sys.executable).with_name("incubator")), "serve", "--no-migrate")
"""Web only, over a database that is ready, as on a server."""
PATIENCE = 60
"""Seconds until a program that does not start or stop is given up."""


@dataclass(frozen=True, slots=True)
class Served:
    """A running server."""

    port: int
    pid: int


@asynccontextmanager
async def postgres(folder: Path) -> AsyncIterator[Server]:
    """The embedded server as the house runs it, durable, in this folder."""
    folder.chmod(0o711)  # noqa: ASYNC240 - for PostgreSQL's own account; a moment's work
    async with embedded_postgres(folder / "postgres") as server:
        yield server


async def migrated(server: Server, name: str) -> str:
    """A new database with every migration, by its address."""
    admin = await asyncpg.connect(server.dsn)
    try:
        await admin.execute(f"CREATE DATABASE {name}")
    finally:
        await admin.close()
    database = Database({**server.credentials, "database": name}, TABLES, pool=2)
    await database.open()
    try:
        await migrations.upgrade(database)
    finally:
        await database.close()
    return server.dsn.replace(f"/{server.database}?", f"/{name}?")


def settings(storage: Path, **given: str) -> dict[str, str]:
    """The environment of a house that knows these settings and no others."""
    bare = {name: value for name, value in os.environ.items() if not name.startswith("INCUBATOR_")}
    return (
        bare | {"INCUBATOR_STORAGE": str(storage)} | {f"INCUBATOR_{k.upper()}": v for k, v in given.items()}
    )


@asynccontextmanager
async def house(environment: Mapping[str, str], *command: str) -> AsyncIterator[Served]:
    """The house on a port of its own, with its log in a file as a service has it; stopped by SIGTERM.

    Without a command it is started as the README says, by `scripts/run`, with a worker inside.
    """
    storage = Path(environment["INCUBATOR_STORAGE"])
    storage.mkdir(exist_ok=True)  # noqa: ASYNC240 - a moment's work
    with (storage / "log").open("ab") as log:
        program = await asyncio.create_subprocess_exec(
            *(command or (RUN,)), "--port", "0", stdin=DEVNULL, stdout=PIPE, stderr=log, env=environment
        )
    async with _stopped(program):
        yield Served(await _port(program, rb"http://127\.0\.0\.1:(\d+)"), program.pid)


@asynccontextmanager
async def bare_endpoint(bare: Bare) -> AsyncIterator[Served]:
    """The program beside which the house is measured."""
    program = await asyncio.create_subprocess_exec(
        sys.executable, str(HERE / "bare.py"), stdin=PIPE, stdout=PIPE
    )
    async with _stopped(program):
        assert program.stdin is not None  # noqa: S101 - it was asked for
        program.stdin.write(json.dumps(asdict(bare)).encode() + b"\n")
        yield Served(await _port(program, rb"^(\d+)\n"), program.pid)


async def _port(program: Process, pattern: bytes) -> int:
    """The port that a program names in what it prints."""
    assert program.stdout is not None  # noqa: S101 - it was asked for
    async with asyncio.timeout(PATIENCE):
        async for line in program.stdout:
            if found := re.search(pattern, line):
                return int(found.group(1))
    raise RuntimeError("a server ended before it served")


@asynccontextmanager
async def _stopped(program: Process) -> AsyncIterator[None]:
    try:
        yield
    finally:
        with contextlib.suppress(ProcessLookupError):
            program.terminate()
        try:
            await asyncio.wait_for(program.wait(), PATIENCE)
        except TimeoutError:
            program.kill()
            await program.wait()
