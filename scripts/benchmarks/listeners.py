"""A hall that watches: many streams of one pitch session on one process, while its state changes."""

import asyncio
import re
import time
from contextlib import AsyncExitStack
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from statistics import quantiles
from tempfile import TemporaryDirectory

import asyncpg
from servers import SERVE, house, migrated, postgres, settings

from incubator.applications import Application, State
from incubator.applications.receipts import receipt_code
from incubator.competitions import Competition, Stage, Track
from incubator.core.database import Database, credentials, transaction
from incubator.jury.methods.rule import StageKind
from incubator.jury.tables import JudgingStage, PitchItem, PitchSession
from incubator.organizations import Field, LegalForm, Organization
from incubator.people import Person
from incubator.rooms import TABLES

LISTENERS = 500
CHANGES = 40
ITEMS = 12
PATIENCE = 30
"""Seconds in which every listener hears of a change."""

_UNGUARDED = ("competition", "track", "judging_stage", "application", "pitch_session", "pitch_item")
"""Written here as they are after weeks; their triggers would ask for all that happened before."""

_CHANGE = "UPDATE pitch_item SET minutes = minutes % 100 + 1 WHERE id = $1"


@dataclass(frozen=True, slots=True)
class Watched:
    """What many streams cost, and how soon each hears: times in ms, memory in MiB."""

    listeners: int
    connecting_s: float
    mib_more: float
    connections: int
    p50: float
    p99: float
    slowest: float
    request_p50: float


@dataclass(slots=True)
class _Hall:
    """All listeners: when each heard of the present change."""

    heard: list[float] = field(default_factory=list)
    all_heard: asyncio.Event = field(default_factory=asyncio.Event)
    states: int = 0

    def hear(self) -> None:
        self.heard.append(time.perf_counter())
        if len(self.heard) == LISTENERS:
            self.all_heard.set()


async def measure_listeners() -> Watched:
    """Open the streams, change the session again and again, and ask other things meanwhile."""
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        folder = Path(name)
        async with postgres(folder) as server, AsyncExitStack() as stack:
            url = await migrated(server, "listeners")
            session, item = await _fill(url)
            served = await stack.enter_async_context(
                house(settings(folder / "house", database_url=url), *SERVE)
            )
            sql = await asyncpg.connect(url)
            stack.push_async_callback(sql.close)
            found = await _measure(served.port, served.pid, sql, session, str(item))
    print(
        f"listeners: {found.listeners} in {found.connecting_s:.2f} s, {found.mib_more:.0f} MiB more,"
        f" {found.connections} database connections; heard after p50 {found.p50:.0f} ms,"
        f" p99 {found.p99:.0f} ms, slowest {found.slowest:.0f} ms;"
        f" other requests p50 {found.request_p50:.1f} ms",
        flush=True,
    )
    return found


async def _measure(port: int, pid: int, sql: asyncpg.Connection, session: PitchSession, item: str) -> Watched:
    path = f"/api/v1/pitch-sessions/{session.id}"
    await _get(port, f"{path}/screen?code={session.code}")
    before, hall = _mib(pid), _Hall()
    begun = time.perf_counter()
    listening = [
        asyncio.create_task(_listen(port, f"{path}/stream?code={session.code}", hall))
        for _ in range(LISTENERS)
    ]
    await asyncio.wait_for(hall.all_heard.wait(), PATIENCE)
    connecting = time.perf_counter() - begun
    more = _mib(pid) - before
    connections = await sql.fetchval(
        "SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()"
    )
    delays, others = [], []
    for _ in range(CHANGES):
        hall.heard.clear()
        hall.all_heard.clear()
        await sql.execute(_CHANGE, item)
        committed = time.perf_counter()
        others.append(await _get(port, f"{path}/screen?code={session.code}"))
        await asyncio.wait_for(hall.all_heard.wait(), PATIENCE)
        delays += [(each - committed) * 1000 for each in hall.heard]
        await asyncio.sleep(0.1)
    for task in listening:
        task.cancel()
    await asyncio.gather(*listening, return_exceptions=True)
    percent = quantiles(delays, n=100)
    return Watched(
        LISTENERS,
        connecting,
        more,
        connections,
        percent[49],
        percent[98],
        max(delays),
        quantiles(others, n=2)[0],
    )


async def _listen(port: int, path: str, hall: _Hall) -> None:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n".encode())
        while line := await reader.readline():
            if line.startswith(b"event: state"):
                hall.hear()
    finally:
        writer.close()


async def _get(port: int, path: str) -> float:
    begun = time.perf_counter()
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(f"GET {path} HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n".encode())
    answer = await reader.read()
    writer.close()
    if not answer.startswith(b"HTTP/1.1 200"):
        raise RuntimeError(answer[:200].decode())
    return (time.perf_counter() - begun) * 1000


def _mib(pid: int) -> float:
    found = re.search(r"VmRSS:\s+(\d+) kB", Path(f"/proc/{pid}/status").read_text())
    if found is None:
        raise RuntimeError("the server is gone")
    return int(found.group(1)) / 1024


async def _fill(url: str) -> tuple[PitchSession, object]:
    """A session of some items, written without asking the triggers."""
    now = datetime.now(UTC)
    database = Database(credentials(url), TABLES, pool=2)
    await database.open()
    try:
        async with transaction() as sql:
            for table in _UNGUARDED:
                await sql.execute(f"ALTER TABLE {table} DISABLE TRIGGER USER")
            competition = await Competition.create(
                number="2026-CT-001",
                title="社区微创投大赛",
                stage=Stage.JUDGING,
                pool_minor=100,
                award_cap_minor=100,
                opens_at=now - timedelta(days=2),
                closes_at=now - timedelta(days=1),
            )
            track = await Track.create(competition=competition, code="all", name="社区", position=1)
            organization = await Organization.create(
                number="ORG-000001",
                name="阳光社工服务中心",
                form=LegalForm.FILED,
                district="-",
                street="-",
                field=Field.OTHER,
                contact_name="-",
                contact_phone="-",
                contact_email="a@example.org",
            )
            person = await Person.create(email="chair@example.org", name="主席")
            stage = await JudgingStage.create(
                competition=competition,
                code="pitch",
                name="路演",
                kind=StageKind.PITCH,
                weight_hundredths=100_00,
                position=1,
            )
            session = await PitchSession.create(
                competition=competition,
                stage=stage,
                title="路演",
                place="报告厅",
                starts_at=now,
                chair=person,
                code="a-code-that-is-long-enough",
            )
            for position in range(1, ITEMS + 1):
                application = await Application.create(
                    number=f"2026-CT-001-{position:03}",
                    competition=competition,
                    track=track,
                    organization=organization,
                    title="邻里互助计划",
                    state=State.ELIGIBLE,
                    submitted_at=now - timedelta(days=1, hours=1),
                    receipt_code=receipt_code(position),
                    receipt_sha256=f"{position:064}",
                    checked_at=now,
                )
                item = await PitchItem.create(
                    session=session,
                    stage=stage,
                    application=application,
                    position=position,
                    minutes=8,
                    question_minutes=5,
                )
        async with transaction() as sql:
            for table in _UNGUARDED:
                await sql.execute(f"ALTER TABLE {table} ENABLE TRIGGER USER")
    finally:
        await database.close()
    return session, item.id
