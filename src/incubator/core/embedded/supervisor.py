"""Holds an embedded server up for as long as somebody wants it, together with other processes that do."""

import asyncio
import logging
import os
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import anyio

from incubator.core.embedded import binaries
from incubator.core.embedded.binaries import Binaries
from incubator.core.embedded.errors import EmbeddedPostgresError
from incubator.core.embedded.place import Place, settle, try_lock
from incubator.core.embedded.postmaster import Postmaster, end, exit_of, until_ready
from incubator.core.embedded.server import Server

_START_PATIENCE_S = 120
_POLL_S = 0.1
_RETRY_S = 5

_log = logging.getLogger(__name__)


@asynccontextmanager
async def embedded_postgres(folder: Path, *, durable: bool = True) -> AsyncIterator[Server]:
    """A server that answers, living in `folder`: started by the first process that asks, joined by others.

    Enter it on the main thread, since the server ends with the thread that started it. `durable=False` is for
    tests: a power cut may then destroy the data, and a killed server forget what was committed last.
    Raises EmbeddedPostgresError.
    """
    try:
        place, programs = await asyncio.to_thread(_settle, folder)
        home = os.open(place.home, os.O_PATH | os.O_DIRECTORY)
    except OSError as error:
        raise EmbeddedPostgresError(f"{folder} can't hold a database: {error}") from error
    server = Server(place.address(home))
    ready = asyncio.Event()
    supervision = asyncio.create_task(_supervise(place, programs, server, ready, durable=durable))
    try:
        await _first_of(ready, supervision)
        yield server
    finally:
        supervision.cancel()
        with anyio.CancelScope(shield=True):
            await asyncio.wait([supervision])
        os.close(home)


def _settle(folder: Path) -> tuple[Place, Binaries]:
    binaries.require_linux()
    place = settle(folder)
    return place, binaries.find(place.account)


async def _first_of(ready: asyncio.Event, supervision: asyncio.Task[None]) -> None:
    waiting = asyncio.create_task(ready.wait())
    try:
        await asyncio.wait(
            [waiting, supervision], timeout=_START_PATIENCE_S, return_when=asyncio.FIRST_COMPLETED
        )
    finally:
        waiting.cancel()
    if supervision.done():
        supervision.result()
    if not ready.is_set():
        raise EmbeddedPostgresError(f"PostgreSQL did not answer within {_START_PATIENCE_S} s")


async def _supervise(
    place: Place, programs: Binaries, server: Server, ready: asyncio.Event, *, durable: bool
) -> None:
    """Run the server whenever no other process does, again and again until cancelled."""
    while True:
        lock = os.open(place.home, os.O_RDONLY | os.O_DIRECTORY)
        try:
            while not try_lock(lock):
                if not ready.is_set() and await server.answers():
                    ready.set()
                await anyio.sleep(_POLL_S)
            await _run(Postmaster(programs, place, durable, lock), server, ready)
            _log.warning("the embedded PostgreSQL ended by itself and is started again")
        except (EmbeddedPostgresError, OSError):
            if not ready.is_set():
                raise
            _log.exception("the embedded PostgreSQL is down and is tried again in %s s", _RETRY_S)
            await anyio.sleep(_RETRY_S)
        finally:
            os.close(lock)


async def _run(postmaster: Postmaster, server: Server, ready: asyncio.Event) -> None:
    await postmaster.prepare()
    process = postmaster.start()
    try:
        await until_ready(process, server, postmaster.place.log)
        ready.set()
        await exit_of(process)
    finally:
        await end(process)
