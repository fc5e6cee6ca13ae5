"""The hall's stream over a real server: at once, whenever something changes, for many, and to its end."""

import asyncio
import json
import socket
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass, field
from typing import Any

import pytest
import uvicorn

from factories.jury import make_seat
from factories.people import make_person
from factories.pitch import PITCH, make_pitch, make_staged
from incubator.app import create_app
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.core.web import events, middleware, watching
from incubator.jury.queries import screen
from incubator.jury.rules.pitch import GRACE
from incubator.jury.tables import PitchItem, PitchSession

pytestmark = pytest.mark.anyio

SECONDS = 30.0
"""How long what must come is waited for: a hundred streams take their time on a busy machine."""

LISTENING = "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND query ~ '^LISTEN'"


@dataclass
class Running:
    """A house that is served on a port of this machine."""

    port: int
    app: Any
    server: uvicorn.Server
    ended: "asyncio.Task[None]"
    opened: list[asyncio.StreamWriter] = field(default_factory=list)


@asynccontextmanager
async def serving(house: Services) -> AsyncIterator[Running]:
    app = create_app(house)
    listener = socket.create_server(("127.0.0.1", 0), backlog=1024)
    server = uvicorn.Server(
        uvicorn.Config(app, log_config=None, access_log=False, timeout_graceful_shutdown=5)
    )
    ended = asyncio.create_task(server._serve([listener]))
    while not server.started:  # noqa: ASYNC110 - the server offers a flag, not an event
        await asyncio.sleep(0.01)
    running = Running(listener.getsockname()[1], app, server, ended)
    try:
        yield running
    finally:
        for writer in running.opened:
            writer.close()
            with suppress(OSError):
                await writer.wait_closed()
        await app.state.hub.close()
        server.should_exit = True
        await ended
        listener.close()


class Listener:
    """A client that reads a stream event by event."""

    def __init__(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.reader, self.writer = reader, writer
        self.status = 0
        self.buffer = b""

    async def event(self, seconds: float = SECONDS) -> dict[str, str]:
        """The next event (or comment, which has no field), as its fields."""
        async with asyncio.timeout(seconds):
            fields: dict[str, str] = {}
            while line := (await self._line()):
                name, _, value = line.partition(":")
                fields[name] = value.strip()
            return fields

    async def state(self, seconds: float = SECONDS) -> dict[str, Any]:
        """The next state."""
        while (found := await self.event(seconds)).get("event") != "state":
            pass
        return json.loads(found["data"]) | {"event_id": found["id"]}

    async def _line(self) -> str:
        while b"\n" not in self.buffer:
            size = int((await self.reader.readline()).strip() or b"0", 16)
            if size == 0:
                raise EOFError
            self.buffer += (await self.reader.readexactly(size + 2))[:-2]
        line, _, self.buffer = self.buffer.partition(b"\n")
        return line.decode()

    async def is_over(self, seconds: float = SECONDS) -> bool:
        """The server ends the answer."""
        try:
            while await self.event(seconds):
                pass
        except EOFError:
            return True
        except TimeoutError:
            return False
        return False

    def close(self) -> None:
        self.writer.close()


async def listen(running: Running, session: PitchSession, seen: str | None = None) -> Listener:
    reader, writer = await asyncio.open_connection("127.0.0.1", running.port)
    last = f"Last-Event-ID: {seen}\r\n" if seen else ""
    path = f"/api/v1/pitch-sessions/{session.id}/stream?code={session.code}"
    writer.write(f"GET {path} HTTP/1.1\r\nHost: x\r\n{last}\r\n".encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode()
    found = Listener(reader, writer)
    running.opened.append(writer)
    found.status = int(head.split()[1])
    if found.status == 200:
        assert "text/event-stream" in head
        assert await found.event() == {"retry": str(events.RECONNECT_MS)}
    return found


async def make_session() -> tuple[PitchSession, PitchItem]:
    competition, entries, _ = await make_staged(("pitch", PITCH[1], 100_00), judges=0)
    chair = await make_person(Role.JUDGE)
    await make_seat(competition, chair.id)
    session = await make_pitch(competition, entries, [chair.id], chair.id)
    return session, await PitchItem.get(session_id=session.id)


async def present(house: Services, item: PitchItem) -> None:
    await house.database.pool.execute(
        "UPDATE pitch_item SET state = 'presenting', phase_at = clock_timestamp() WHERE id = $1", item.id
    )


async def test_stream_says_the_state_at_once_and_whenever_it_changes(house):
    session, item = await make_session()
    async with serving(house) as running:
        hall = await listen(running, session)
        first = await hall.state()
        assert (first["current"], first["items"][0]["state"]) == (None, "waiting")
        await present(house, item)
        second = await hall.state()
        assert (second["current"], second["items"][0]["state"]) == (1, "presenting")
        assert second["now"] >= second["items"][0]["phase_at"].replace(" ", "T")


async def test_who_comes_back_gets_only_what_is_new(house, monkeypatch):
    monkeypatch.setattr(events, "HEARTBEAT_S", 0.2)
    session, item = await make_session()
    async with serving(house) as running:
        hall = await listen(running, session)
        first = await hall.state()
        hall.close()
        back = await listen(running, session, first["event_id"])
        assert await back.event() == {"": ""}  # a heartbeat, and no state
        await present(house, item)
        assert (await back.state())["current"] == 1
        back.close()
        late = await listen(running, session, first["event_id"])
        assert (await late.state())["current"] == 1


async def test_result_comes_by_itself_when_the_grace_is_over(house):
    session, item = await make_session()
    pool = house.database.pool
    await present(house, item)
    await pool.execute("UPDATE pitch_item SET state = 'scoring' WHERE id = $1", item.id)
    async with serving(house) as running:
        hall = await listen(running, session)
        await hall.state()
        await pool.execute(
            "UPDATE pitch_item SET state = 'closed', closed_at = clock_timestamp() - $2::interval"
            " WHERE id = $1",
            item.id,
            GRACE * 0.9,
        )
        closed = await hall.state()
        assert closed["items"][0]["state"] == "closed"
        # Nobody scored, so that nothing else changes: the topic is read again, and nothing is sent twice.
        topic = running.app.state.hub._topics[f"pitch_session:{session.id}"]
        before = topic._read_at
        async with asyncio.timeout(SECONDS):
            while topic._read_at <= before:  # noqa: ASYNC110 - the hub announces nothing to us
                await asyncio.sleep(0.05)


async def test_many_share_one_connection_and_take_no_request_s_place(house, monkeypatch):
    monkeypatch.setattr(middleware, "MOST_FROM_ONE", 3)
    session, item = await make_session()
    async with serving(house) as running:
        halls = await asyncio.gather(*(listen(running, session) for _ in range(100)))
        assert {hall.status for hall in halls} == {200}
        await asyncio.gather(*(hall.state() for hall in halls))
        assert await house.database.pool.fetchval(LISTENING) == 1
        pool: Any = house.database.pool
        assert pool.get_idle_size() == pool.get_size()
        await present(house, item)
        assert {s["current"] for s in await asyncio.gather(*(hall.state() for hall in halls))} == {1}
        for hall in halls:
            hall.close()
        async with asyncio.timeout(SECONDS):
            while running.app.state.hub._topics:  # noqa: ASYNC110 - the hub announces nothing to us
                await asyncio.sleep(0.05)
            # The database hears a little later that the connection is closed.
            while await house.database.pool.fetchval(LISTENING):  # noqa: ASYNC110 - nor does the database
                await asyncio.sleep(0.05)


async def test_streams_have_their_own_bound(house, monkeypatch):
    monkeypatch.setattr(middleware, "MOST_STREAMS", 2)
    session, _ = await make_session()
    async with serving(house) as running:
        halls = [await listen(running, session) for _ in range(2)]
        refused = await listen(running, session)
        assert (halls[1].status, refused.status) == (200, 503)
        halls[0].close()
        async with asyncio.timeout(SECONDS):
            while (again := await listen(running, session)).status != 200:  # noqa: ASYNC110 - it lets us in
                await asyncio.sleep(0.05)
        for hall in (*halls, refused, again):
            hall.close()


async def test_a_client_that_takes_nothing_is_dropped(house, monkeypatch):
    """What a server's `send` does when a client's buffers are full: it waits."""
    monkeypatch.setattr(events, "PATIENCE_S", 0.2)
    session, _ = await make_session()
    hub = watching.Hub(house.database)
    taken: list[bytes] = []

    async def send(message: Any) -> None:
        taken.append(message.get("body", b""))
        if len(taken) == 3:
            await asyncio.Event().wait()

    async def receive() -> Any:
        return await asyncio.Event().wait()

    watched = watching.Watched("pitch_session:x", lambda: screen._snapshot(session.id))
    async with asyncio.timeout(SECONDS):
        await events._EventResponse(hub, watched, None)({"type": "http", "method": "GET"}, receive, send)
    assert [body[:12] for body in taken] == [b"", b"retry: 2000\n", b"event: state"]
    assert hub._topics == {}


async def test_streams_end_when_the_house_closes(house):
    session, _ = await make_session()
    async with serving(house) as running:
        halls = [await listen(running, session) for _ in range(3)]
        await asyncio.gather(*(hall.state() for hall in halls))
        await running.app.state.hub.close()
        running.server.should_exit = True
        assert await asyncio.gather(*(hall.is_over() for hall in halls)) == [True] * 3
        async with asyncio.timeout(SECONDS):
            await running.ended


async def test_a_lost_connection_is_found_again_and_nothing_is_missed(house, monkeypatch):
    monkeypatch.setattr(watching, "RETRY_S", 0.3)
    session, item = await make_session()
    async with serving(house) as running:
        hall = await listen(running, session)
        await hall.state()
        await house.database.pool.execute(
            "SELECT pg_terminate_backend(pid) FROM pg_stat_activity"
            " WHERE datname = current_database() AND query ~ '^LISTEN'"
        )
        await present(house, item)  # perhaps while nobody listens
        assert (await hall.state())["current"] == 1
        hall.close()
