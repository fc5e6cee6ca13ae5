"""Idempotency keys: the same POST sent twice has one effect, and both get the same answer."""

import hmac
from dataclasses import dataclass
from hashlib import sha256

import orjson

from incubator.core.database import Connection
from incubator.core.errors import Conflict, Invalid

KEPT_HOURS = 24

_CLAIM = """
INSERT INTO idempotent_answer (scope, key, fingerprint, created_at) VALUES ($1, $2, $3, clock_timestamp())
ON CONFLICT (scope, key) DO UPDATE
    SET fingerprint = $3, created_at = clock_timestamp(), status = NULL, headers = NULL, body = NULL
    WHERE idempotent_answer.created_at < clock_timestamp() - make_interval(hours => $4)
RETURNING id
"""


@dataclass(frozen=True, slots=True)
class Once:
    """A caller's key: unique within `scope` (the actor), for the request whose keyed hash is `fingerprint`.

    A `secret` answer (a token shown once) is not kept: its twin is refused instead of answered.
    """

    scope: str
    key: str
    fingerprint: str
    secret: bool = False


@dataclass(frozen=True, slots=True)
class Answer:
    """A rendered answer: what is kept and given again (`replayed` says that it was)."""

    status: int
    headers: dict[str, str]
    body: bytes
    replayed: bool = False


def fingerprint(key: str, request: str) -> str:
    """The request's fingerprint, keyed: who reads the table can't guess a password that was in the body."""
    return hmac.new(key.encode(), request.encode(), sha256).hexdigest()


async def claim(connection: Connection, once: Once) -> Answer | None:
    """Take the key for this transaction, or return the answer its twin got.

    A concurrent twin waits here on the unique index until the first commits (then it gets the first's
    answer) or rolls back (then it runs); after the lock timeout it is refused with 409.
    """
    taken = await connection.fetchval(_CLAIM, once.scope, once.key, once.fingerprint, KEPT_HOURS)
    if taken is not None:
        return None
    kept = await connection.fetchrow(
        "SELECT fingerprint, status, headers, body FROM idempotent_answer WHERE scope = $1 AND key = $2",
        once.scope,
        once.key,
    )
    if kept is None:  # swept away between the two statements
        raise Conflict("busy", "Try again.")
    if kept["fingerprint"] != once.fingerprint:
        raise Invalid("idempotency_key_reused", "This Idempotency-Key was used for another request.")
    if kept["status"] is None:
        raise Conflict("already_done", "This was done before; its answer is not shown twice.")
    return Answer(
        kept["status"],
        orjson.loads(kept["headers"]) | {"idempotency-replayed": "true"},
        bytes(kept["body"]),
        replayed=True,
    )


async def keep(connection: Connection, once: Once, answer: Answer) -> None:
    """Keep the answer beside the effect, in the same transaction; a secret one leaves only its key."""
    if once.secret:
        return
    await connection.execute(
        "UPDATE idempotent_answer SET status = $3, headers = $4, body = $5 WHERE scope = $1 AND key = $2",
        once.scope,
        once.key,
        answer.status,
        orjson.dumps(answer.headers).decode(),
        answer.body,
    )


async def release(connection: Connection, once: Once) -> None:
    """Leave the key free: the command refused, and its caller may try again."""
    await connection.execute(
        "DELETE FROM idempotent_answer WHERE scope = $1 AND key = $2", once.scope, once.key
    )


async def sweep(connection: Connection) -> None:
    """Drop the answers that are older than they are kept."""
    await connection.execute(
        "DELETE FROM idempotent_answer WHERE created_at < clock_timestamp() - make_interval(hours => $1)",
        KEPT_HOURS,
    )
