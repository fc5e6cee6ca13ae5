"""Pages as a browser asks for them: the time that a list of 50 of 10,000 takes, and how much is sent."""

import re
import time
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from secrets import token_hex
from statistics import median, quantiles
from tempfile import TemporaryDirectory

import asyncpg
import httpx
from filling import Filled, fill
from servers import SERVE, house, migrated, postgres, settings

from incubator.people.rules import hashed

SIZE = 10_000
"""Applications in the database."""
TIMES = 120
"""Requests for each page, one after the other."""
MOST_MS = 60
"""The 95th percentile of the time to answer stays below it."""
MOST_KB = 120
"""A first visit's page, style, scripts and icons together, compressed, in kB of 1,000 bytes."""

_SESSION = """
INSERT INTO session (id, person_id, token_hash, is_pending, created_at, seen_at, expires_at, address, agent)
SELECT uuidv7(), person_id, $1, false, now(), now(), $2, '127.0.0.1', 'benchmark'
FROM api_token WHERE token_hash = $3
"""


@dataclass(frozen=True, slots=True)
class Shown:
    """One page: times to answer in ms, and kB of a first visit."""

    path: str
    p50: float
    p95: float
    page_kb: float
    visit_kb: float


async def measure_pages() -> list[Shown]:
    """Every page in the list, by one officer's browser."""
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        folder = Path(name)
        async with postgres(folder) as server:
            dsn = await migrated(server, "pages")
            sql = await asyncpg.connect(dsn)
            filled = await fill(sql, SIZE, desk_sheets=0)
            cookie = token_hex(24)
            until = datetime.now(UTC) + timedelta(days=1)
            await sql.execute(_SESSION, hashed(cookie), until, hashed(filled.officer))
            await sql.close()
            environment = settings(folder / "house", database_url=dsn)
            async with (
                house(environment, *SERVE) as ours,
                httpx.AsyncClient(
                    base_url=f"http://127.0.0.1:{ours.port}",
                    cookies={"session": cookie},
                    headers={"accept": "text/html", "accept-encoding": "gzip"},
                    timeout=60,
                ) as browser,
            ):
                found = [await _shown(browser, path) for path in _paths(filled)]
    for line in found:
        times = f"p50 {line.p50:6.1f} ms  p95 {line.p95:6.1f} ms"
        print(f"{line.path:40} {times}  {line.visit_kb:.0f} kB")
    return found


def _paths(filled: Filled) -> Sequence[str]:
    competition = f"/competitions/{filled.competition}"
    return (
        "/organizations",
        f"{competition}/applications",
        f"/applications/{filled.applications[0]}",
        "/overview",
    )


async def _shown(browser: httpx.AsyncClient, path: str) -> Shown:
    answer = await browser.get(path)
    answer.raise_for_status()
    sent = await _sent(browser, path)
    parts = set(re.findall(r'(?:href|src)="(/static/[^"#]+)', answer.text))
    visit = sent + sum([await _sent(browser, part) for part in parts])
    times = []
    for _ in range(TIMES):
        began = time.perf_counter()
        (await browser.get(path)).raise_for_status()
        times.append((time.perf_counter() - began) * 1000)
    general = re.sub(r"[0-9a-f]{8}-[0-9a-f-]{27}", "…", path)
    return Shown(general, median(times), quantiles(times, n=20)[-1], sent / 1000, visit / 1000)


async def _sent(browser: httpx.AsyncClient, path: str) -> int:
    """Bytes that go over the wire for this address."""
    async with browser.stream("GET", path) as answer:
        return sum([len(chunk) async for chunk in answer.aiter_raw()])


def pages_targets(found: Sequence[Shown]) -> list[tuple[str, bool]]:
    """Each target and whether it is reached."""
    slowest, heaviest = max(line.p95 for line in found), max(line.visit_kb for line in found)
    return [
        (f"Pages answer in less than {MOST_MS} ms (p95): {slowest:.0f} ms", slowest < MOST_MS),
        (f"A first visit takes less than {MOST_KB} kB: {heaviest:.0f} kB", heaviest < MOST_KB),
    ]


def pages_table(found: Sequence[Shown]) -> str:
    """The page's section."""
    rows = "".join(
        f"| `{line.path}` | {line.p50:.1f} | {line.p95:.1f} | {line.page_kb:.1f} | {line.visit_kb:.0f} |\n"
        for line in found
    )
    return f"""
## Pages

As an officer's browser asks for them, {TIMES} times one after the other, of {SIZE:,} applications; lists
show 50. A first visit is the page with its style, scripts and icons, compressed.

| page | p50 ms | p95 ms | page kB | first visit kB |
|---|--:|--:|--:|--:|
{rows}"""
