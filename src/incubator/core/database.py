"""The one PostgreSQL: its connections, its clock, and the error map of the hand-written constraints."""

import asyncio
import re
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import asyncpg
from tortoise import models
from tortoise.connection import get_connections
from tortoise.context import TortoiseContext
from tortoise.exceptions import DBConnectionError, IntegrityError, OperationalError
from tortoise.transactions import in_transaction

from incubator.core.errors import Conflict, DomainError, FieldError, Unavailable

# The ORM would read and parse every table's source for comments of a kind that we don't write: a third of a
# second of each start. Tables are declared after this module is imported, since it holds their constraints.
models._get_comments = lambda cls: {}  # noqa: ARG005, SLF001 - the ORM has no public way to leave it out

APP = "incubator"
"""The one label under which all tables are known to the ORM and to the migrations."""

STATEMENT_TIMEOUT_MS = 30_000
LOCK_TIMEOUT_MS = 10_000
ACQUIRE_TIMEOUT_S = 10


class Connection(Protocol):
    """What this project uses of asyncpg's connection (a pool has the same verbs)."""

    async def execute(self, query: str, *args: object) -> str:
        """Run a statement; the command tag tells how many rows it touched."""

    async def fetch(self, query: str, *args: object) -> list[Mapping[str, Any]]:
        """All rows."""

    async def fetchrow(self, query: str, *args: object) -> Mapping[str, Any] | None:
        """The first row, if any."""

    async def fetchval(self, query: str, *args: object) -> Any:  # noqa: ANN401 - one SQL value
        """The first column of the first row."""

    async def executemany(self, command: str, args: Sequence[Sequence[object]]) -> None:
        """Run a statement once for each sequence of arguments."""


@dataclass(frozen=True, slots=True)
class _Constraint:
    kind: type[DomainError]
    code: str
    message: str
    pointer: str | None


_CONSTRAINTS: dict[str, _Constraint] = {}


def constraint(
    name: str, code: str, message: str, *, pointer: str | None = None, kind: type[DomainError] = Conflict
) -> None:
    """Say which refusal a named constraint (`ck_…`, `uq_…`, `fk_…`) stands for; rooms call it in `tables`."""
    if name in _CONSTRAINTS:
        raise ValueError(f"constraint {name} is described twice")
    _CONSTRAINTS[name] = _Constraint(kind, code, message, pointer)


def described_constraints() -> frozenset[str]:
    """The names that have a refusal of their own."""
    return frozenset(_CONSTRAINTS)


_SSL_MODES = ("disable", "allow", "prefer", "require", "verify-ca", "verify-full")


def credentials(url: str) -> dict[str, Any]:
    """A `postgres://` URL as the driver's keyword arguments; raises ValueError with a sentence."""
    try:
        parts = urlsplit(url)
        port = parts.port
    except ValueError:  # its own words would quote a password that was not percent-encoded
        raise ValueError(
            "the database URL can't be read; percent-encode what is special in its password"
        ) from None
    if parts.scheme not in {"postgres", "postgresql"}:
        raise ValueError("the database URL must start with postgres://")
    query = dict(parse_qsl(parts.query))
    if unknown := sorted(query.keys() - {"host", "port", "sslmode"}):
        raise ValueError(f"the database URL has parameters that are not known here: {', '.join(unknown)}")
    if query.get("sslmode", "prefer") not in _SSL_MODES:
        raise ValueError(f"sslmode is one of {', '.join(_SSL_MODES)}")
    if not re.fullmatch("[0-9]{1,5}", query.get("port", "5432")):
        raise ValueError("the database's port is a number")
    host = query.get("host") or parts.hostname
    name = unquote(parts.path.lstrip("/"))
    if not host or not name:
        raise ValueError("the database URL needs a host and a database name")
    return {
        "host": host,
        "port": port or int(query.get("port", 5432)),
        "user": unquote(parts.username or "postgres"),
        "password": unquote(parts.password) if parts.password else None,
        "database": name,
        **({"ssl": query["sslmode"]} if "sslmode" in query else {}),
    }


async def _leave_nothing(_connection: asyncpg.Connection) -> None:
    """What the pool does with a connection that comes back, beside ending its transaction: nothing.

    The driver's own reset is one more statement for each of ours. It is for settings, session locks, cursors
    and listeners, none of which this project puts on a connection of the pool: see `Database.connect`.
    """


class Database:
    """Open connections to one database; at most one is open in a process."""

    def __init__(self, credentials: Mapping[str, Any], tables: Sequence[str], *, pool: int = 10) -> None:
        """`tables` are the modules that hold models; `pool` is the most connections that it opens."""
        self.credentials = dict(credentials)
        settings = {
            "application_name": "incubator",
            "statement_timeout": str(STATEMENT_TIMEOUT_MS),
            "lock_timeout": str(LOCK_TIMEOUT_MS),
            "idle_in_transaction_session_timeout": "60000",
            "timezone": "UTC",
        }
        self.config: dict[str, Any] = {
            "connections": {
                "default": {
                    "engine": "tortoise.backends.asyncpg",
                    "credentials": {
                        **self.credentials,
                        "minsize": 1,
                        "maxsize": pool,
                        "server_settings": settings,
                        "reset": _leave_nothing,
                    },
                }
            },
            "apps": {APP: {"models": [*tables, "aerich.models"], "default_connection": "default"}},
            "use_tz": True,
            "timezone": "UTC",
        }
        self._context = TortoiseContext()

    async def open(self) -> None:
        """Connect, so that a wrong address fails at the start and not at the first request."""
        with self._context:  # current while it sets itself up; afterwards every task falls back to it
            await self._context.init(self.config, _enable_global_fallback=True)
        self._client: Any = self._context.db()
        try:
            await self._client.create_connection(with_db=True)
            await self.pool.fetchval("SELECT 1")
        except BaseException:
            await self._context.close_connections()
            raise

    async def close(self) -> None:
        """Close every connection."""
        await self._context.close_connections()

    @property
    def pool(self) -> Connection:
        """The pool itself, outside any transaction: for the few hot lists that go by SQL."""
        return cast("Connection", self._client._pool)  # noqa: SLF001 - see plain

    async def connect(self) -> asyncpg.Connection:
        """A connection of its own, outside the pool: for listening and for advisory locks."""
        return await asyncpg.connect(**self.credentials)


@asynccontextmanager
async def transaction() -> AsyncIterator[Connection]:
    """One transaction; models used inside it take part. Yields the driver's connection for plain SQL."""
    context = in_transaction("default")
    try:
        async with asyncio.timeout(ACQUIRE_TIMEOUT_S):
            client = await context.__aenter__()
    except BaseException as error:
        await _give_back(context)
        if isinstance(error, TimeoutError):
            raise Unavailable("database_busy", "Every database connection is in use.") from None
        raise
    try:
        yield cast("Connection", cast("Any", client)._connection)  # noqa: SLF001 - see plain
    except BaseException as error:
        await context.__aexit__(type(error), error, error.__traceback__)
        raise
    else:
        await context.__aexit__(None, None, None)


async def _give_back(context: Any) -> None:  # noqa: ANN401 - the ORM's own record
    """Return a connection that was acquired before BEGIN failed: the ORM would lose it for good."""
    connection = getattr(context.client, "_connection", None)
    if connection is not None:
        get_connections().reset(context.token)
        await context.client._parent._pool.release(connection)  # noqa: SLF001 - see plain


@asynccontextmanager
async def plain() -> AsyncIterator[Connection]:
    """For reading: the pool, or the connection of the transaction that this is called in."""
    # The ORM keeps both private; this module is the only one that reaches for them.
    client = cast("Any", get_connections().get("default"))
    yield cast("Connection", client._pool or client._connection)  # noqa: SLF001 - as above


async def clock(connection: Connection) -> datetime:
    """The database's present moment, to which every deadline is held."""
    return cast("datetime", await connection.fetchval("SELECT clock_timestamp()"))


RETRYABLE = (asyncpg.DeadlockDetectedError, asyncpg.SerializationError)
"""Two transactions crossed: running the loser again is safe, since it was rolled back whole."""


def cause(error: BaseException) -> BaseException:
    """The driver's own error inside the ORM's wrapper."""
    if isinstance(error, IntegrityError | OperationalError) and error.args:
        inner = error.args[0]
        if isinstance(inner, BaseException):
            return inner
    return error


def refusal(error: BaseException) -> DomainError | None:
    """The refusal that a database error stands for, or None for a fault of ours."""
    inner = cause(error)
    name = getattr(inner, "constraint_name", None)
    if name in _CONSTRAINTS:
        known = _CONSTRAINTS[name]
        at = [FieldError(known.pointer, known.code, known.message)] if known.pointer else []
        return known.kind(known.code, known.message, errors=at)
    if isinstance(inner, (*RETRYABLE, asyncpg.LockNotAvailableError)):
        return Conflict("busy", "Somebody else is changing the same thing; try again.")
    if isinstance(inner, asyncpg.QueryCanceledError):
        return Unavailable("too_slow", "The database took too long.")
    if isinstance(
        inner,
        DBConnectionError
        | asyncpg.PostgresConnectionError
        | asyncpg.InterfaceError
        | asyncpg.CannotConnectNowError
        | asyncpg.TooManyConnectionsError
        | asyncpg.AdminShutdownError
        | ConnectionError,
    ):
        return Unavailable("database_unavailable", "The database does not answer.")
    return None
