"""The audit log: only ever added to, chained without making writers wait, and checked offline."""

import asyncio
from dataclasses import replace
from uuid import uuid4

import asyncpg
import orjson
import pytest

from factories.people import make_person
from incubator.core import audit
from incubator.core.actor import Permission, system
from incubator.core.database import refusal, transaction
from incubator.core.usecase import Call, Work, command
from incubator.people import Person

pytestmark = pytest.mark.anyio

FACTS = {
    "name": '李雷 👩🏽‍🌾 \u200d Ünïcode \\ " \n\t',
    "amount": -(2**62),
    "ratio": 0.1,
    "nested": {"b": [1, {"a": None, "é": True}], "a": []},
    "when": "2026-11-22T04:00:00Z",
}


@command(Permission.HOUSE_KEEP)
async def act(work: Work, *, facts: dict | None = None) -> None:
    work.note(**(facts or {}))


async def events(house) -> int:
    return await house.database.pool.fetchval("SELECT count(*) FROM audit_event")


async def seals(house) -> int:
    return await house.database.pool.fetchval("SELECT count(*) FROM audit_seal")


async def exported(house) -> list[bytes]:
    return [line async for line in audit.export(house.database.pool)]


@pytest.fixture
async def log(house, hand) -> list[bytes]:
    """An export of six sealed events."""
    person = await make_person()
    for number in range(5):
        await act(hand, facts=FACTS | {"number": number})
    async with transaction() as connection:
        await audit.write(connection, audit.Event(person.id, "a", "b", person, {}, "request"))
    assert await audit.seal() == 6
    return await exported(house)


# --- only ever added to


@pytest.mark.parametrize(("table", "column"), [("audit_event", "actor"), ("audit_seal", "hash")])
async def test_change_is_refused(house, log, table, column):
    for statement in (
        f"UPDATE {table} SET {column} = {column}",
        f"UPDATE {table} SET {column} = '' WHERE false",
        f"DELETE FROM {table}",
        f"DELETE FROM {table} WHERE false",
        f"TRUNCATE {table}",
        f"TRUNCATE {table} CASCADE",
    ):
        with pytest.raises(asyncpg.CheckViolationError) as caught:
            await house.database.pool.execute(statement)
        assert caught.value.constraint_name == f"ck_{table}_append_only"
        assert refusal(caught.value).code == "audit_append_only"
    assert await exported(house) == log


async def test_change_through_the_orm_is_refused(house, log):
    from incubator.core.tables import AuditEvent

    with pytest.raises(Exception, match="only ever added to"):
        await AuditEvent.all().delete()
    with pytest.raises(Exception, match="only ever added to"):
        await AuditEvent.all().update(actor="nobody")
    assert await exported(house) == log


async def test_one_event_has_one_seal(house, log):
    event_id = orjson.loads(log[0])["event"]["id"]
    with pytest.raises(asyncpg.UniqueViolationError):
        await house.database.pool.execute(
            "INSERT INTO audit_seal (sequence, event_id, previous, hash) VALUES (100, $1, '', '')", event_id
        )


# --- sealing


async def test_seal_chains_every_pending_event_once(house, hand):
    for _ in range(7):
        await act(hand)
    assert await audit.seal() == 7
    assert await audit.seal() == 0
    assert await house.database.pool.fetchval("SELECT count(*) FROM audit_pending") == 0
    await act(hand)
    assert await audit.seal() == 1
    assert audit.verify(await exported(house)).links == 8


async def test_seal_goes_on_over_many_batches(house, hand, monkeypatch):
    monkeypatch.setattr(audit, "BATCH", 3)
    for _ in range(10):
        await act(hand)
    assert await audit.seal() == 10
    lines = await exported(house)
    assert [orjson.loads(line)["sequence"] for line in lines] == list(range(1, 11))
    assert audit.verify(lines).broken is None


async def test_two_sealers_at_once_make_one_chain(house, hand):
    for _ in range(20):
        await act(hand)
    assert sum(await asyncio.gather(*(audit.seal() for _ in range(4)))) == 20
    verdict = audit.verify(await exported(house))
    assert (verdict.links, verdict.broken) == (20, None)


async def test_sealing_while_commands_are_written_loses_none(house, hand):
    async def write() -> None:
        for _ in range(10):
            await act(hand)

    async def seal() -> int:
        sealed = 0
        for _ in range(10):
            sealed += await audit.seal()
            await asyncio.sleep(0)
        return sealed

    *_, first, second = await asyncio.gather(write(), write(), write(), seal(), seal())
    rest = await audit.seal()
    assert first + second + rest == 30
    assert audit.verify(await exported(house)).links == 30


async def test_writers_do_not_wait_while_sealing_holds_its_lock(house, hand):
    await act(hand)
    sealer = await house.database.connect()
    async with sealer.transaction():
        await sealer.execute("SELECT pg_advisory_xact_lock(hashtextextended('audit:seal', 0))")
        await sealer.execute("INSERT INTO audit_seal SELECT 1, event_id, '', '' FROM audit_pending")
        await sealer.execute("DELETE FROM audit_pending")
        # The lock is held for as long as the block lasts: had anybody waited, this would not be reached.
        async with asyncio.timeout(9):  # less than a lock is waited for
            await asyncio.gather(*(act(hand) for _ in range(30)))
        assert await events(house) == 31
    await sealer.close()


async def test_writers_do_not_wait_for_each_other(hand):
    """A command that stands still with its event written holds up nobody."""
    entered, go = asyncio.Event(), asyncio.Event()

    async def stand_still() -> None:
        async with transaction() as connection:
            await audit.write(connection, audit.Event(None, "slow", "wait", None, {}, None))
            entered.set()
            await go.wait()

    slow = asyncio.create_task(stand_still())
    await asyncio.wait_for(entered.wait(), 10)
    async with asyncio.timeout(9):  # less than a lock is waited for
        await asyncio.gather(*(act(hand) for _ in range(30)))
        assert await audit.seal() == 30
    go.set()
    await slow


async def test_event_that_commits_late_is_sealed_later_and_never_lost(house, hand):
    entered, go = asyncio.Event(), asyncio.Event()

    @command(Permission.HOUSE_KEEP)
    async def slow(work: Work) -> None:
        async with transaction() as connection:
            await audit.write(connection, audit.Event(None, "early", "id", None, {}, None))
        entered.set()
        await go.wait()
        work.note(late=True)

    waiting = asyncio.create_task(slow(hand))
    await asyncio.wait_for(entered.wait(), 10)
    await act(hand)
    assert await audit.seal() == 1
    go.set()
    await waiting
    assert await audit.seal() == 2
    lines = await exported(house)
    ids = [orjson.loads(line)["event"]["id"] for line in lines]
    assert ids[1] < ids[0]
    verdict = audit.verify(lines)
    assert (verdict.links, verdict.broken) == (3, None)


async def test_sealer_that_dies_leaves_everything_pending(house, hand):
    await act(hand)

    async def seal_and_die() -> None:
        async with transaction():
            assert await audit.seal() == 1
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await seal_and_die()
    assert await seals(house) == 0
    assert await audit.seal() == 1


# --- the export and its check


async def test_export_of_everything_verifies(house, log):
    verdict = audit.verify(log)
    assert (verdict.links, verdict.broken) == (6, None)
    assert verdict.head == orjson.loads(log[-1])["hash"]
    assert await events(house) == 6


async def test_export_shows_facts_as_they_were_noted(log):
    assert orjson.loads(log[2])["event"]["facts"] == FACTS | {"number": 2}


async def test_export_says_who_what_and_which(house, hand):
    person = await make_person()

    async def load(work: Work) -> Person:
        return await work.one(Person.filter(id=person.id))

    @command(Permission.HOUSE_KEEP, subject=load)
    async def touch(_work: Work, _person: Person) -> None: ...

    call = Call(system("the clock"), hand.services, request_id="request-7")
    await touch(call)
    await touch(replace(call, actor=replace(call.actor, person_id=person.id)))
    await audit.seal()
    found = [orjson.loads(line)["event"] for line in await exported(house)]
    for event in found:
        event.pop("id")
        assert event.pop("at").endswith("Z")
    shared = {
        "actor": "the clock",
        "action": "core.touch",
        "subject_type": "Person",
        "subject_id": str(person.id),
        "facts": {},
        "request_id": "request-7",
    }
    assert found == [{"actor_id": None, **shared}, {"actor_id": str(person.id), **shared}]


async def test_export_of_nothing_is_nothing(house):
    assert await exported(house) == []
    assert audit.verify([]) == audit.Verdict(0, audit.GENESIS)


@pytest.fixture
def chain() -> list[bytes]:
    """The export of six events, made by the rule alone."""
    lines, previous = [], audit.GENESIS
    for sequence in range(1, 7):
        event = {
            "id": sequence,
            "actor": "test",
            "action": "core.act",
            "facts": FACTS | {"number": sequence - 1},
        }
        event |= {"at": "2026-11-22T04:00:00.000000Z", "request_id": None}
        digest = audit.link(previous, event)
        record = {"sequence": sequence, "previous": previous, "hash": digest, "event": event}
        lines.append(orjson.dumps(record) + b"\n")
        previous = digest
    return lines


def recomputed(line: bytes, **changes) -> bytes:
    """The line with its event changed and its own hash made right again."""
    record = orjson.loads(line)
    record["event"] |= changes
    record["hash"] = audit.link(record["previous"], record["event"])
    return orjson.dumps(record) + b"\n"


def renumbered(line: bytes, sequence: int) -> bytes:
    return orjson.dumps(orjson.loads(line) | {"sequence": sequence}) + b"\n"


def edited(line: bytes, **changes) -> bytes:
    record = orjson.loads(line)
    record["event"] |= changes
    return orjson.dumps(record) + b"\n"


BREAKS = {
    "an actor changed": (lambda x: [*x[:2], edited(x[2], actor="tess"), *x[3:]], 2, "link 3"),
    "a byte changed": (lambda x: [x[0].replace(b'"number":0', b'"number":7'), *x[1:]], 0, "link 1"),
    "a time changed": (lambda x: [*x[:5], edited(x[5], at="2020-01-01T00:00:00.000000Z")], 5, "link 6"),
    "a fact added": (lambda x: [*x[:1], edited(x[1], more=1), *x[2:]], 1, "link 2"),
    "the first dropped": (lambda x: x[1:], 0, "line 1: link 1 is missing"),
    "one dropped": (lambda x: [*x[:3], *x[4:]], 3, "line 4: link 4 is missing"),
    "one dropped, renumbered": (
        lambda x: [*x[:3], *(renumbered(line, n) for n, line in enumerate(x[4:], start=4))],
        3,
        "link 4",
    ),
    "two swapped": (lambda x: [x[0], x[2], x[1], *x[3:]], 1, "line 2: link 2 is missing"),
    "two swapped, renumbered": (
        lambda x: [x[0], renumbered(x[2], 2), renumbered(x[1], 3), *x[3:]],
        1,
        "link 2",
    ),
    "one twice": (lambda x: [*x[:2], x[1], *x[2:]], 2, "line 3: link 3 is missing"),
    "one slipped in": (
        lambda x: [*x[:2], renumbered(recomputed(x[1], actor="eve"), 3), *x[2:]],
        2,
        "link 3",
    ),
    "changed and recomputed": (lambda x: [*x[:2], recomputed(x[2], actor="eve"), *x[3:]], 3, "link 4"),
    "a hash changed": (
        lambda x: [*x[:1], orjson.dumps(orjson.loads(x[1]) | {"hash": "0" * 64}), *x[2:]],
        1,
        "link 2",
    ),
    "another start": (
        lambda x: [orjson.dumps(orjson.loads(x[0]) | {"previous": "1" * 64}), *x[1:]],
        0,
        "link 1",
    ),
}


@pytest.mark.parametrize("name", BREAKS)
def test_first_broken_link_is_named(chain, name):
    tamper, good, names = BREAKS[name]
    lines = tamper(chain)
    verdict = audit.verify(lines)
    assert verdict.links == good
    assert verdict.broken.startswith(names)
    assert verdict.head == (orjson.loads(lines[good - 1])["hash"] if good else audit.GENESIS)


def test_every_single_changed_byte_of_an_event_is_seen(chain):
    line = chain[3]
    start, end = line.index(b'"event":') + 8, line.index(b"}", line.index(b'"request_id"'))
    for place in range(start, end):
        changed = line[:place] + bytes([line[place] ^ 1]) + line[place + 1 :]
        verdict = audit.verify([*chain[:3], changed, *chain[4:]])
        assert verdict.links == 3, changed[place - 10 : place + 10]


def test_dropped_tail_shows_in_count_and_head_only(chain):
    """A chain can't say that it was longer: who checks compares its head with one noted before."""
    verdict = audit.verify(chain[:-2])
    assert (verdict.links, verdict.broken) == (4, None)
    assert verdict.head != audit.verify(chain).head


@pytest.mark.parametrize(
    "line",
    [
        b"not json\n",
        b"[]\n",
        b"7\n",
        b"null\n",
        b'"text"\n',
        b"{}\n",
        b'{"event": {}}\n',
        b'{"event": 7, "hash": "", "previous": "", "sequence": 1}\n',
        b'{"event": "text", "hash": "", "previous": "", "sequence": 1}\n',
        b'{"event": [1], "hash": "", "previous": "", "sequence": 1}\n',
        b"\xff\xfe\n",
        b'{"event": {}, "hash": "' + b"a" * 64 + b'", "previous": "", "sequence": 1',
        b'{"event": '
        + b'{"a":' * 5000
        + b"1"
        + b"}" * 5000
        + b', "hash": "", "previous": "", "sequence": 1}',
    ],
)
def test_line_that_is_no_link_is_named(chain, line):
    verdict = audit.verify([*chain[:2], line, *chain[2:]])
    assert verdict == audit.Verdict(
        2, orjson.loads(chain[1])["hash"], "line 3: not a link of an audit export"
    )


def test_facts_of_any_depth_and_type_are_kept_as_text():
    assert audit.canonical({"b": 1, "a": {"é": "李"}}) == '{"a":{"é":"李"},"b":1}'.encode()
    assert audit.link(audit.GENESIS, {"a": 1}) != audit.link("1" * 64, {"a": 1})


async def test_facts_with_ids_times_and_sets_are_written(house, hand):
    identity = uuid4()
    await act(hand, facts={"id": identity, "ids": [identity], "kind": Permission.HOUSE_KEEP})
    await audit.seal()
    (line,) = await exported(house)
    assert orjson.loads(line)["event"]["facts"] == {
        "id": str(identity),
        "ids": [str(identity)],
        "kind": "house:keep",
    }
