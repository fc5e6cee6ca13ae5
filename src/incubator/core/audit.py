"""The audit log: append-only events, chained by a sealing job, checked offline by anybody.

Writers never wait for each other. A command only inserts its event (and its id into `audit_pending`) in its
own transaction. The sealing job, one at a time under an advisory lock, takes the committed pending events in
the order of their ids and adds one link for each: SHA-256 over the link before and the event's canonical
JSON. So the chain's order is the order of sealing; an event that commits late is sealed late, never lost.
What a link proves is that nothing before it was changed, dropped or slipped in since it was made.
"""

import hashlib
from collections.abc import AsyncIterator, Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

import orjson

from incubator.core.database import Connection, transaction

GENESIS = "0" * 64
"""What the first link names as the link before it."""

BATCH = 1000


@dataclass(frozen=True, slots=True)
class Event:
    """What is written of a command: who, action, subject, facts."""

    actor_id: UUID | None
    actor: str
    action: str
    subject: object
    facts: dict[str, object]
    request_id: str | None


def _json(value: object) -> str:
    return orjson.dumps(value, default=str, option=orjson.OPT_SORT_KEYS).decode()


async def write(connection: Connection, event: Event) -> None:
    """Insert one event in the open transaction."""
    subject = event.subject
    await connection.execute(
        "WITH event AS (INSERT INTO audit_event"
        " (at, actor_id, actor, action, subject_type, subject_id, facts, request_id)"
        " VALUES (clock_timestamp(), $1, $2, $3, $4, $5, $6, $7) RETURNING id)"
        " INSERT INTO audit_pending (event_id) SELECT id FROM event",
        event.actor_id,
        event.actor,
        event.action,
        type(subject).__name__ if subject is not None else None,
        str(getattr(subject, "id", "")) or None if subject is not None else None,
        _json(event.facts),
        event.request_id,
    )


def canonical(event: dict[str, Any]) -> bytes:
    """The bytes that are hashed: sorted keys, UTF-8, no spaces, times in UTC with microseconds."""
    return orjson.dumps(event, option=orjson.OPT_SORT_KEYS)


def link(previous: str, event: dict[str, Any]) -> str:
    """The hash of one link, in hexadecimal."""
    return hashlib.sha256(previous.encode() + b"\n" + canonical(event)).hexdigest()


_COLUMNS = "e.id, e.at, e.actor_id, e.actor, e.action, e.subject_type, e.subject_id, e.facts, e.request_id"


def _record(row: Any) -> dict[str, Any]:  # noqa: ANN401 - a driver's row
    at: datetime = row["at"]
    return {
        "id": row["id"],
        "at": at.strftime("%Y-%m-%dT%H:%M:%S.%fZ"),
        "actor_id": str(row["actor_id"]) if row["actor_id"] else None,
        "actor": row["actor"],
        "action": row["action"],
        "subject_type": row["subject_type"],
        "subject_id": row["subject_id"],
        "facts": orjson.loads(row["facts"]),
        "request_id": row["request_id"],
    }


async def seal() -> int:
    """Chain every committed pending event; returns how many. Waits for another sealer to finish."""
    sealed = 0
    while True:
        async with transaction() as connection:
            await connection.execute("SELECT pg_advisory_xact_lock(hashtextextended('audit:seal', 0))")
            rows = await connection.fetch(
                f"SELECT {_COLUMNS} FROM audit_pending p JOIN audit_event e ON e.id = p.event_id"  # noqa: S608 - a constant
                " ORDER BY e.id LIMIT $1",
                BATCH,
            )
            if not rows:
                return sealed
            last = await connection.fetchrow(
                "SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1"
            )
            sequence, previous = (last["sequence"], last["hash"]) if last else (0, GENESIS)
            links = []
            for row in rows:
                sequence += 1
                digest = link(previous, _record(row))
                links.append((sequence, row["id"], previous, digest))
                previous = digest
            await connection.executemany(
                "INSERT INTO audit_seal (sequence, event_id, previous, hash) VALUES ($1, $2, $3, $4)", links
            )
            await connection.execute(
                "DELETE FROM audit_pending WHERE event_id = ANY($1::bigint[])", [row["id"] for row in rows]
            )
            sealed += len(rows)


async def export(connection: Connection) -> AsyncIterator[bytes]:
    """The sealed log as JSON lines, one link a line, in the chain's order; read in batches."""
    after = 0
    while True:
        rows = await connection.fetch(
            f"SELECT s.sequence, s.previous, s.hash, {_COLUMNS}"  # noqa: S608 - a constant
            " FROM audit_seal s JOIN audit_event e ON e.id = s.event_id"
            " WHERE s.sequence > $1 ORDER BY s.sequence LIMIT $2",
            after,
            BATCH,
        )
        if not rows:
            return
        for row in rows:
            yield (
                orjson.dumps(
                    {
                        "sequence": row["sequence"],
                        "previous": row["previous"],
                        "hash": row["hash"],
                        "event": _record(row),
                    }
                )
                + b"\n"
            )
        after = rows[-1]["sequence"]


@dataclass(frozen=True, slots=True)
class Verdict:
    """What the check of an export found: how many links hold, the last hash, and the first break if any."""

    links: int
    head: str
    broken: str | None = None


def verify(lines: Iterable[bytes]) -> Verdict:
    """Recompute every link of an export; stops at the first that does not hold and says why."""
    previous, count = GENESIS, 0
    for number, line in enumerate(lines, start=1):
        if not line.strip():
            continue
        try:
            record = orjson.loads(line)
            event, stated = dict(record["event"]), record["hash"]
            sequence, before = record["sequence"], record["previous"]
            digest = link(previous, event)
        except (KeyError, TypeError, ValueError):
            return Verdict(count, previous, f"line {number}: not a link of an audit export")
        if sequence != count + 1:
            return Verdict(count, previous, f"line {number}: link {count + 1} is missing, found {sequence}")
        if before != previous:
            return Verdict(count, previous, f"link {sequence}: does not continue the link before it")
        if digest != stated:
            return Verdict(count, previous, f"link {sequence}: event {event.get('id')} was changed")
        previous, count = stated, sequence
    return Verdict(count, previous)
