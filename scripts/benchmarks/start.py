"""From `scripts/run` to the first answer that all is ready, with an empty storage and with a full one."""

import asyncio
import time
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from servers import house, settings

TIMES = 3
MOST_WARM = 3.0
"""Seconds that a second start may take."""


@dataclass(frozen=True, slots=True)
class Started:
    """Seconds of each start, in order: into an empty storage, and into the same storage again."""

    cold: list[float]
    warm: list[float]


async def measure_start() -> Started:
    """Start in fresh folders, each time twice."""
    found = Started([], [])
    for _ in range(TIMES):
        with TemporaryDirectory(prefix="incubator-bench-") as name:
            folder = Path(name)
            folder.chmod(0o711)  # noqa: ASYNC240 - for PostgreSQL's own account; a moment's work
            for times in (found.cold, found.warm):
                times.append(await _start(folder / "storage"))
    print(f"start: cold {median(found.cold):.2f} s, warm {median(found.warm):.2f} s", flush=True)
    return found


async def _start(storage: Path) -> float:
    begun = time.perf_counter()
    async with house(settings(storage)) as served:
        await _ready(served.port)
        return time.perf_counter() - begun


async def _ready(port: int) -> None:
    while True:
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /health/ready HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
        answer = await reader.read()
        writer.close()
        if answer.startswith(b"HTTP/1.1 200"):
            return
        await asyncio.sleep(0.02)
