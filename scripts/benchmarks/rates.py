"""Requests a second of the house beside the bare endpoint, over databases with more and more applications."""

import asyncio
import json
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from typing import Any

import asyncpg
import orjson
from bare import Bare
from filling import CRITERIA, Filled, fill
from load import Load, Measured, measure_apart
from servers import HERE, SERVE, bare_endpoint, house, migrated, postgres, settings

from incubator.applications.queries.application import HOT_LIST as HOT_APPLICATIONS
from incubator.core.paging import PAGE
from incubator.jury.methods import rule_json
from incubator.jury.rules import park_rule
from incubator.organizations.queries import HOT_LIST as HOT_ORGANIZATIONS

SIZES = (1_000, 10_000)
"""Applications in the database."""
ROUNDS = 5
"""Both are measured in turn so often; the middle counts, so that one busy moment does not."""
ONCE = 300
"""Requests of a round where each can be sent only once."""
LONG = 3
"""Requests of a round where each takes long; they go over one connection."""
CONNECTIONS = 8
HALF = 0.5
"""Hot lists reach half of the bare endpoint's rate."""
OPENED = 500
"""Different things that the requests of a scenario name, in turn."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One request: what the house and what the bare endpoint is asked, and by whose token."""

    method: str
    path: str
    bare: str
    token: str
    body: str = ""

    def of_house(self) -> str:
        """As it goes over the wire to the house."""
        match = "If-Match: *\r\n" if self.method == "PUT" else ""
        return self._wire(self.path, f"Authorization: Bearer {self.token}\r\n{match}")

    def of_bare(self) -> str:
        """As it goes over the wire to the bare endpoint."""
        return self._wire(self.bare, "")

    def _wire(self, path: str, headers: str) -> str:
        length = len(self.body.encode())
        typed = f"Content-Type: application/json\r\nContent-Length: {length}\r\n" if self.body else ""
        empty = "Content-Length: 0\r\n" if self.method == "POST" else ""
        return f"{self.method} {path} HTTP/1.1\r\nHost: 127.0.0.1\r\n{headers}{typed}{empty}\r\n{self.body}"


@dataclass(frozen=True, slots=True)
class Scenario:
    """What is asked again and again; what changes its answer each time can't be compared byte by byte."""

    name: str
    asked: Sequence[Asked]
    is_hot: bool = False
    is_long: bool = False
    is_once: bool = False
    is_same: bool = True


@dataclass(frozen=True, slots=True)
class Compared:
    """One line of the table."""

    scenario: str
    applications: int
    length: int | None
    house: Measured
    bare: Measured
    ratio: float
    """The house's rate as a share of the bare endpoint's: the middle of the rounds' own ratios."""
    is_hot: bool


def _list_statement(hot: str, conditions: str) -> str:
    """The rooms' own hot list, with the envelope made by PostgreSQL too."""
    rows = f"{hot.format(conditions=conditions)} ORDER BY id DESC LIMIT {PAGE + 1}"
    last = f"encode(uuid_send((array_agg(id ORDER BY id DESC))[{PAGE}]), 'base64')"
    cursor = f"""'"' || translate(rtrim({last}, '='), '+/', '-_') || '"'"""
    return f"""
        SELECT '{{"items":[' || string_agg(json, ',' ORDER BY id DESC) FILTER (WHERE place <= {PAGE})
            || '],"next":' || CASE WHEN count(*) > {PAGE} THEN {cursor} ELSE 'null' END || '}}'
        FROM (SELECT id, json, row_number() OVER (ORDER BY id DESC) AS place FROM ({rows}) AS hot) AS numbered
    """  # noqa: S608 - constants


async def bare_statements(sql: asyncpg.Connection) -> dict[str, str]:
    """What the bare endpoint runs for each request, in a filled database that gets its functions here."""
    await sql.execute(await asyncio.to_thread((HERE / "bare.sql").read_text, encoding="utf-8"))
    terms = await sql.fetchrow("SELECT title, trim_from, decimals FROM competition")
    quoted = rule_json.dump(park_rule(terms["title"], terms["trim_from"], terms["decimals"])).replace(
        "'", "''"
    )
    return {
        "GET /organizations": _list_statement(HOT_ORGANIZATIONS, "true"),
        "GET /competitions/{id:uuid}/applications": _list_statement(
            HOT_APPLICATIONS, "a.competition_id = $1"
        ),
        "GET /applications/{id:uuid}": "SELECT bare_application($1)",
        "GET /competitions/{id:uuid}/standings": f"SELECT bare_ranking($1, '{quoted}')",
        "PUT /sheets/{id:uuid}/marks": "SELECT bare_save_marks($1, $2)",
        "POST /sheets/{id:uuid}/submission": "SELECT bare_submit($1)",
    }


def scenarios(filled: Filled) -> list[Scenario]:
    """What is asked of a filled house."""
    competition, officer = f"/competitions/{filled.competition}", filled.officer

    def reads(path: str, bare: str | None = None) -> Asked:
        return Asked("GET", f"/api/v1{path}", bare or path, officer)

    step = max(1, len(filled.applications) // OPENED)
    marks = json.dumps(
        {"marks": {f"c{n}": f"{70 + n}.5" for n, _ in enumerate(CRITERIA, start=1)}, "comment": "好"}
    )
    desk = [(f"/sheets/{sheet}", token) for sheet, token in filled.desk]
    saved = [Asked("PUT", f"/api/v1{s}/marks", f"{s}/marks", token, marks) for s, token in desk[:OPENED]]
    submitted = [Asked("POST", f"/api/v1{s}/submission", f"{s}/submission", token) for s, token in desk]
    return [
        Scenario(
            "list organizations", [reads(f"/organizations?limit={PAGE}", "/organizations")], is_hot=True
        ),
        Scenario(
            "list applications",
            [reads(f"{competition}/applications?limit={PAGE}", f"{competition}/applications")],
            is_hot=True,
        ),
        Scenario(
            "open an application", [reads(f"/applications/{id_}") for id_ in filled.applications[::step]]
        ),
        Scenario("save a sheet's marks", saved, is_same=False),
        Scenario("preview the ranking", [reads(f"{competition}/standings")] * LONG, is_long=True),
        Scenario("submit a sheet", submitted, is_once=True, is_same=False),
    ]


async def measure_rates() -> list[Compared]:
    """Every scenario at every size."""
    found = []
    with TemporaryDirectory(prefix="incubator-bench-") as name:
        folder = Path(name)
        async with postgres(folder) as server:
            for size in SIZES:
                dsn = await migrated(server, f"with_{size}")
                sql = await asyncpg.connect(dsn)
                filled = await fill(sql, size, desk_sheets=2 * ROUNDS * ONCE)
                statements = await bare_statements(sql)
                await sql.close()
                environment = settings(folder / f"house-{size}", database_url=dsn)
                async with (
                    house(environment, *SERVE) as ours,
                    bare_endpoint(Bare(dsn, statements)) as bare,
                ):
                    for scenario in scenarios(filled):
                        found.append(await _compare(scenario, size, ours.port, bare.port))
                        _say(found[-1])
    return found


async def _compare(scenario: Scenario, size: int, ours: int, bare: int) -> Compared:
    length = None if scenario.is_once else await _checked_length(scenario, ours, bare)
    rounds: dict[int, list[Measured]] = {ours: [], bare: []}
    left = list(scenario.asked)
    for _ in range(ROUNDS):
        for port in (ours, bare):
            asked, left = (left[:ONCE], left[ONCE:]) if scenario.is_once else (left, left)
            wire = [each.of_house() if port == ours else each.of_bare() for each in asked]
            connections = 1 if scenario.is_long else CONNECTIONS
            repeat = not (scenario.is_long or scenario.is_once)
            rounds[port].append(await measure_apart(Load(port, wire, connections, repeat)))
    return Compared(
        scenario.name,
        size,
        length,
        _middle(rounds[ours]),
        _middle(rounds[bare]),
        median(own.rate / other.rate for own, other in zip(rounds[ours], rounds[bare], strict=True)),
        scenario.is_hot,
    )


async def _checked_length(scenario: Scenario, ours: int, bare: int) -> int:
    """How long the answer is; both give the same, byte by byte, or save the same."""
    first = scenario.asked[0]
    own, others = await _answer(ours, first.of_house()), await _answer(bare, first.of_bare())
    if scenario.is_same and own != others:
        raise RuntimeError(f"{scenario.name}: the bare endpoint gives other bytes")
    if not scenario.is_same and (names := apart(orjson.loads(own), orjson.loads(others))):
        raise RuntimeError(f"{scenario.name}: the bare endpoint gives another answer in {', '.join(names)}")
    return len(own)


def apart(own: dict[str, Any], others: dict[str, Any]) -> list[str]:
    """The members in which two saved answers differ, but for when and how often it was saved."""
    return sorted(
        name
        for name in own.keys() | others.keys()
        if name not in {"version", "saved_at"} and own.get(name) != others.get(name)
    )


async def _answer(port: int, wire: str) -> bytes:
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(wire.encode())
    head = (await reader.readuntil(b"\r\n\r\n")).decode("latin-1").lower()
    body = await reader.readexactly(int(head.partition("content-length:")[2].split()[0]))
    writer.close()
    await writer.wait_closed()
    if not head.startswith("http/1.1 2"):
        raise RuntimeError(body.decode())
    return body


def _middle(rounds: list[Measured]) -> Measured:
    return sorted(rounds, key=lambda measured: measured.rate)[len(rounds) // 2]


def _say(line: Compared) -> None:
    print(
        f"{line.scenario} of {line.applications:,}: {line.house.rate:,.1f}/s (p99 {line.house.p99:.1f} ms),"
        f" bare {line.bare.rate:,.1f}/s (p99 {line.bare.p99:.1f} ms), ratio {line.ratio:.2f}",
        flush=True,
    )
