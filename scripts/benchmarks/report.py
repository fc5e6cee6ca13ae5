"""The report: every figure is of the run that wrote it."""

import os
import platform
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from statistics import median

from filling import CRITERIA, JUDGES_EACH
from jury_methods import Worked, jury_table, jury_targets
from pages import Shown, pages_table, pages_targets
from ranking import APPLICATIONS, MOST, Ranked
from rates import CONNECTIONS, HALF, LONG, ONCE, ROUNDS, Compared
from start import MOST_WARM, Started
from upload import MIB, MOST_GROWTH, SIZE, Uploaded

_HEAD = """# Benchmarks

Measured by `scripts/bench`, which writes this page; every figure is of one run. They depend on the machine:
trust the ratios, and run it on yours.

| | |
|---|---|
"""

_RATES = f"""
## Requests

The house (`incubator serve`, one process, with authentication, permissions, log line and metrics) beside a
*bare endpoint*: a Starlette route that asks asyncpg for one text, which PostgreSQL makes, and gives the same
bytes. Both run on the same server, event loop and HTTP parser, over the same database. The bare endpoint's
pool is the driver's default, and it asks nobody who they are. For the hot lists its statement is the house's
own. All else is written for it by hand (`scripts/benchmarks/bare.sql`), the ranking with its exact fractions
included. Before they are measured their answers are compared, byte by byte where they repeat.

Requests come over {CONNECTIONS} kept connections, one at a time on each. Both are measured {ROUNDS} times in
turn; the middle counts, and for the last column the middle of the ratios. A sheet can be submitted once, so
{ONCE} are submitted each time. The whole ranking is computed for each of {LONG} requests on one connection;
its p99 is the slowest.

| request | applications | bytes | house/s | p50 ms | p99 ms | bare/s | p99 ms | house ÷ bare |
|---|--:|--:|--:|--:|--:|--:|--:|--:|
"""


@dataclass(frozen=True, slots=True)
class Results:
    """What one run of everything found."""

    postgres: str
    rates: Sequence[Compared]
    uploads: Sequence[Uploaded]
    start: Started
    ranking: Ranked
    jury: Sequence[Worked]
    pages: Sequence[Shown]

    def targets(self) -> list[tuple[str, bool]]:
        """Each target and whether it is reached."""
        hot = min(line.ratio for line in self.rates if line.is_hot)
        growth = max(max(each.growths) for each in self.uploads)
        warm, rank = median(self.start.warm), median(self.ranking.previews)
        return [
            (f"Hot lists reach {HALF} of the bare endpoint: {hot:.2f} or more", hot >= HALF),
            (
                f"An upload raises memory by less than {MOST_GROWTH} MiB: {growth:.0f} MiB",
                growth < MOST_GROWTH,
            ),
            (f"A second start takes less than {MOST_WARM:.0f} s: {warm:.2f} s", warm < MOST_WARM),
            (f"Ranking takes less than {MOST:.0f} s: {rank:.2f} s", rank < MOST),
            *jury_targets(self.jury),
            *pages_targets(self.pages),
        ]


def markdown(found: Results) -> str:
    """The page."""
    return (
        _HEAD
        + "".join(f"| {name} | {value} |\n" for name, value in _machine(found.postgres))
        + "\n## Targets\n\n"
        + "".join(f"- {'reached' if good else '**missed**'}: {target}\n" for target, good in found.targets())
        + _RATES
        + "".join(map(_rate, found.rates))
        + _upload_table(found.uploads)
        + _start_table(found.start)
        + _ranking_table(found.ranking)
        + jury_table(found.jury)
        + pages_table(found.pages)
    )


def _machine(postgres: str) -> list[tuple[str, str]]:
    memory = os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES") / 1024**3
    return [
        ("date", datetime.now(UTC).strftime("%Y-%m-%d")),
        ("cores", f"{os.cpu_count()}, shared by the server, PostgreSQL and the load"),
        ("memory", f"{memory:.0f} GiB"),
        ("system", f"{platform.system()} {platform.machine()}"),
        ("Python", platform.python_version()),
        ("PostgreSQL", f"{postgres}, embedded, durable"),
    ]


def _rate(line: Compared) -> str:
    length = "" if line.length is None else f"{line.length:,}"
    ratio = f"**{line.ratio:.2f}**" if line.is_hot else f"{line.ratio:.2f}"
    house, bare = line.house, line.bare
    return (
        f"| {line.scenario} | {line.applications:,} | {length} | {house.rate:,.1f} | {house.p50:.1f}"
        f" | {house.p99:.1f} | {bare.rate:,.1f} | {bare.p99:.1f} | {ratio} |\n"
    )


def _upload_table(uploads: Sequence[Uploaded]) -> str:
    rows = "".join(
        f"| {each.store} | {median(each.speeds):.0f} | {max(each.growths):.0f} | {each.checking:.0f} |\n"
        for each in uploads
    )
    return f"""
## Upload

A PDF of {SIZE // MIB} MiB, attached to an application over HTTP: received, hashed, checked by parsing it,
stored (the S3 is SeaweedFS on the same machine) and written down. {len(uploads[0].speeds)} uploads each; the
middle speed and the highest memory count. The check runs in a process of its own, which ends with it.

| store | MiB/s | server's memory, MiB more | checking process, MiB |
|---|--:|--:|--:|
{rows}"""


def _start_table(start: Started) -> str:
    return f"""
## Start

From `scripts/run` to the first answer of `/health/ready`: cold into an empty storage, where it makes the
database and runs every migration; warm into the same storage again. Middle of {len(start.cold)}.

| | seconds |
|---|--:|
| cold | {median(start.cold):.2f} |
| warm | {median(start.warm):.2f} |
"""


def _ranking_table(ranking: Ranked) -> str:
    return f"""
## Ranking

{APPLICATIONS:,} applications × {JUDGES_EACH} sheets × {len(CRITERIA)} criteria, trimmed and exact, in one
process from reading the marks to the finished ranking; publishing also keeps the places. Middle of
{len(ranking.previews)} previews; one publication.

| | seconds |
|---|--:|
| preview | {median(ranking.previews):.2f} |
| publication | {ranking.publication:.2f} |
"""
