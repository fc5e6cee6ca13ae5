"""Telling many watchers what changes: one database connection a process listens, and every watcher is woken.

A topic is a name that the database announces on the channel `watched` (`pg_notify`). What its watchers are
shown is read once for all of them, whenever it is announced, and a watcher that is slow is shown the newest
only: nothing is queued for anybody, so that memory is bounded by the number of watchers.
"""

import asyncio
import hashlib
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta

import asyncpg
import structlog
from prometheus_client import Gauge

from incubator.core.database import Database

log = structlog.get_logger("watching")

CHANNEL = "watched"

PAUSE_S = 0.05
"""Between two readings of a topic: what changes many times in a moment is read once."""

RETRY_S = 2.0
"""Before listening or reading is tried again after the database failed."""

WATCHERS = Gauge("incubator_watchers", "Streams that are open")


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a topic is, as a JSON object, the database's moment, and when it changes by itself.

    `changes_at` is None where only an announcement changes it.
    """

    state: bytes
    now: datetime
    changes_at: datetime | None = None


@dataclass(frozen=True, slots=True)
class Watched:
    """A topic that may be watched, and how it is read."""

    topic: str
    read: Callable[[], Awaitable[Snapshot]]


class Watcher:
    """One who watches: shown the newest state, never all of them."""

    def __init__(self, topic: "_Topic") -> None:
        self._topic = topic
        self._woken = asyncio.Event()
        self.is_over = False

    def wake(self) -> None:
        """There is something new."""
        self._woken.set()

    def end(self) -> None:
        """It is over: the watcher left, or the house closes."""
        self.is_over = True
        self._woken.set()

    async def after(self, seen: str | None, patience: float) -> tuple[str, bytes] | None:
        """The id and the state, as soon as they are not what was `seen`; None when patience ends first."""
        with suppress(TimeoutError):
            async with asyncio.timeout(patience):
                while not self.is_over:
                    self._woken.clear()
                    if self._topic.id is not None and self._topic.id != seen:
                        return self._topic.id, self._topic.shown()
                    await self._woken.wait()
        return None


class _Topic:
    def __init__(self, watched: Watched) -> None:
        self.read = watched.read
        self.watchers: set[Watcher] = set()
        self.stale = asyncio.Event()
        self.id: str | None = None
        self.reading: asyncio.Task[None] | None = None
        self._snapshot: Snapshot | None = None
        self._read_at = 0.0

    def take(self, snapshot: Snapshot) -> None:
        self._snapshot, self._read_at = snapshot, time.monotonic()
        found = hashlib.sha256(snapshot.state).hexdigest()[:16]
        if found != self.id:
            self.id = found
            for watcher in self.watchers:
                watcher.wake()

    def shown(self) -> bytes:
        """The state with the database's present moment, for clocks that run by themselves."""
        assert self._snapshot is not None  # noqa: S101 - there is an id only once there is a snapshot
        now = self._snapshot.now + timedelta(seconds=time.monotonic() - self._read_at)
        return b'{"now":"%s",%s' % (now.isoformat().encode(), self._snapshot.state[1:])


class Hub:
    """Who watches what in this process."""

    def __init__(self, database: Database) -> None:
        """It connects when somebody watches, and lets go when nobody does."""
        self._database = database
        self._topics: dict[str, _Topic] = {}
        self._listening = asyncio.Event()
        self._ear: asyncio.Task[None] | None = None
        self._is_closed = False

    @asynccontextmanager
    async def watch(self, watched: Watched) -> AsyncIterator[Watcher]:
        """Watch a topic within the block."""
        topic = self._topics.get(watched.topic)
        if topic is None:
            topic = self._topics[watched.topic] = _Topic(watched)
            topic.reading = asyncio.create_task(self._keep(topic), name=f"read {watched.topic}")
        if self._ear is None:
            self._ear = asyncio.create_task(self._listen(), name="listen")
        watcher = Watcher(topic)
        watcher.is_over = self._is_closed
        topic.watchers.add(watcher)
        WATCHERS.inc()
        try:
            yield watcher
        finally:
            WATCHERS.dec()
            topic.watchers.discard(watcher)
            if not topic.watchers:
                await self._drop(watched.topic, topic)

    async def close(self) -> None:
        """End every stream, so that the server need not wait for their clients."""
        self._is_closed = True
        for topic in self._topics.values():
            for watcher in topic.watchers:
                watcher.end()

    async def _drop(self, name: str, topic: _Topic) -> None:
        if self._topics.get(name) is topic:
            del self._topics[name]
        ear = None
        if not self._topics:
            ear, self._ear = self._ear, None
        for task in (topic.reading, ear):
            if task is not None:
                task.cancel()
                with suppress(asyncio.CancelledError):
                    await task

    async def _keep(self, topic: _Topic) -> None:
        """Read the topic when it is announced, and when it changes by itself."""
        while True:
            await self._listening.wait()  # what changes after the reading is then surely heard of
            topic.stale.clear()
            wait: float | None = RETRY_S
            try:
                snapshot = await topic.read()
            except Exception:
                log.exception("unreadable")
            else:
                topic.take(snapshot)
                at = snapshot.changes_at
                wait = None if at is None else max(0.0, (at - snapshot.now).total_seconds())
            with suppress(TimeoutError):
                async with asyncio.timeout(wait):
                    await topic.stale.wait()
            await asyncio.sleep(PAUSE_S)

    async def _listen(self) -> None:
        while True:
            try:
                await self._hear()
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                log.warning("deaf", error=type(error).__name__)
            finally:
                self._listening.clear()
            await asyncio.sleep(RETRY_S)

    async def _hear(self) -> None:
        """Listen until the connection is lost."""
        connection = await self._database.connect()
        try:
            lost = asyncio.Event()
            connection.add_termination_listener(lambda _: lost.set())
            await connection.add_listener(CHANNEL, self._heard)
            for topic in self._topics.values():
                topic.stale.set()  # what was announced meanwhile was not heard
            self._listening.set()
            await lost.wait()
        finally:
            connection.terminate()

    def _heard(self, _connection: object, _process: int, _channel: str, payload: object) -> None:
        topic = self._topics.get(str(payload))
        if topic is not None:
            topic.stale.set()
