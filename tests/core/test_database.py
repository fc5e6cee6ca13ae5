"""The database's address, its connections, and the refusals that its constraints stand for."""

import re

import asyncpg
import pytest

from incubator.core.database import (
    ACQUIRE_TIMEOUT_S,
    LOCK_TIMEOUT_MS,
    STATEMENT_TIMEOUT_MS,
    Database,
    cause,
    clock,
    constraint,
    credentials,
    described_constraints,
    plain,
    refusal,
    transaction,
)
from incubator.core.errors import Conflict, Unavailable
from incubator.people import Person
from incubator.rooms import TABLES

# --- the address


@pytest.mark.parametrize(
    ("url", "expected"),
    [
        (
            "postgres://anna:p%40ss%2F%3A@db.example.org:6432/park",
            {
                "host": "db.example.org",
                "port": 6432,
                "user": "anna",
                "password": "p@ss/:",
                "database": "park",
            },
        ),
        (
            "postgresql://db/park",
            {"host": "db", "port": 5432, "user": "postgres", "password": None, "database": "park"},
        ),
        (
            "postgres://[::1]:5433/park",
            {"host": "::1", "port": 5433, "user": "postgres", "password": None, "database": "park"},
        ),
        (
            "postgres://anna@/park?host=/run/postgresql&port=5433",
            {"host": "/run/postgresql", "port": 5433, "user": "anna", "password": None, "database": "park"},
        ),
        (
            "postgres://anna:@db/%E5%9B%AD?sslmode=verify-full",
            {
                "host": "db",
                "port": 5432,
                "user": "anna",
                "password": None,
                "database": "园",
                "ssl": "verify-full",
            },
        ),
    ],
)
def test_address_is_read(url, expected):
    assert credentials(url) == expected


@pytest.mark.parametrize(
    ("url", "sentence"),
    [
        ("", "must start with postgres://"),
        ("mysql://db/park", "must start with postgres://"),
        ("db.example.org/park", "must start with postgres://"),
        ("postgres://", "needs a host and a database name"),
        ("postgres:///park", "needs a host and a database name"),
        ("postgres://db", "needs a host and a database name"),
        ("postgres://db/", "needs a host and a database name"),
        ("postgres://anna:hunter2/x@db/park", "percent-encode"),
        ("postgres://anna:hunter2@[db/park", "percent-encode"),
        ("postgres://anna:hunter2@db:99999/park", "percent-encode"),
        ("postgres://anna:hunter2@db/park?port=abc", "port is a number"),
        ("postgres://anna:hunter2@db/park?sslmode=maybe", "sslmode is one of"),
        (
            "postgres://anna:hunter2@db/park?sslrootcert=/ca.pem&options=x",
            "not known here: options, sslrootcert",
        ),
    ],
)
def test_address_that_can_t_be_read_is_a_sentence_without_the_password(url, sentence):
    with pytest.raises(ValueError, match=re.escape(sentence)) as caught:
        credentials(url)
    assert "hunter2" not in str(caught.value)


# --- connections


@pytest.mark.anyio
async def test_wrong_password_database_or_host_fails_at_the_opening(server):
    for change, error in (
        ({"database": "nothing_like_it"}, Exception),
        ({"user": "nobody_like_it"}, asyncpg.PostgresError),
        ({"host": "127.0.0.1", "port": 1}, OSError),
    ):
        database = Database({**server, **change}, TABLES, pool=2)
        with pytest.raises(error):
            await database.open()


@pytest.mark.anyio
async def test_every_connection_has_its_limits_and_utc(house):
    for name, expected in {
        "statement_timeout": f"{STATEMENT_TIMEOUT_MS // 1000}s",
        "lock_timeout": f"{LOCK_TIMEOUT_MS // 1000}s",
        "idle_in_transaction_session_timeout": "1min",
        "TimeZone": "UTC",
        "application_name": "incubator",
    }.items():
        assert await house.database.pool.fetchval(f"SHOW {name}") == expected
    assert ACQUIRE_TIMEOUT_S == 10


@pytest.mark.anyio
async def test_driver_s_own_connection_is_where_we_reach_for_it(house):
    """The ORM keeps these private: a new version that moves them fails here first."""
    await Person.create(email="outside@example.org", name="外")
    assert isinstance(house.database.pool, asyncpg.Pool)
    async with plain() as connection:
        assert connection is house.database.pool
    async with transaction() as connection:
        assert isinstance(connection, asyncpg.pool.PoolConnectionProxy)
        await Person.create(email="inside@example.org", name="内")
        assert await connection.fetchval("SELECT count(*) FROM person") == 2
        assert await house.database.pool.fetchval("SELECT count(*) FROM person") == 1
        async with plain() as inner:
            assert await inner.fetchval("SELECT count(*) FROM person") == 2
    assert await Person.all().count() == 2


@pytest.mark.anyio
async def test_inner_transaction_is_undone_alone(house):
    async def inner() -> None:
        async with transaction():
            await Person.create(email="inner@example.org", name="内")
            raise LookupError

    async with transaction():
        await Person.create(email="outer@example.org", name="外")
        with pytest.raises(LookupError):
            await inner()
    rows = await house.database.pool.fetch("SELECT email FROM person")
    assert [row["email"] for row in rows] == ["outer@example.org"]


@pytest.mark.anyio
async def test_clock_goes_on_within_a_transaction(house):
    async with transaction() as connection:
        first, second = await clock(connection), await clock(connection)
        assert first < second
        assert first.utcoffset().total_seconds() == 0
    assert house.database.config["use_tz"]


# --- refusals


@pytest.mark.anyio
async def test_named_constraint_is_told_from_the_orm_and_from_the_driver(house):
    await Person.create(email="a@example.org", name="甲")
    with pytest.raises(Exception) as by_orm:  # noqa: PT011 - whatever the ORM makes of it
        await Person.create(email="a@example.org", name="乙")
    with pytest.raises(asyncpg.UniqueViolationError) as by_driver:
        await house.database.pool.execute(
            "INSERT INTO person (id, email, name, theme, is_demonstration, created_at, version)"
            " SELECT gen_random_uuid(), email, name, theme, false, created_at, 1"
            " FROM person"
        )
    for caught in (by_orm, by_driver):
        found = refusal(caught.value)
        assert (type(found), found.code, found.errors[0].pointer) == (Conflict, "email_taken", "/email")


@pytest.mark.anyio
async def test_refusal_of_a_fault_is_none_and_of_a_busy_server_says_try_again(house):
    pool = house.database.pool
    for state, expected in {
        "40P01": (Conflict, "busy"),
        "40001": (Conflict, "busy"),
        "55P03": (Conflict, "busy"),
        "57014": (Unavailable, "too_slow"),
        "57P01": (Unavailable, "database_unavailable"),
        "53300": (Unavailable, "database_unavailable"),
        "42P01": None,
        "23502": None,
        "22001": None,
    }.items():
        with pytest.raises(asyncpg.PostgresError) as caught:
            await pool.execute(f"DO $$ BEGIN RAISE EXCEPTION 'x' USING ERRCODE = '{state}'; END $$")
        found = refusal(caught.value)
        assert (found and (type(found), found.code)) == expected
        assert cause(caught.value) is caught.value
    assert refusal(ValueError("not of the database")) is None
    assert refusal(ConnectionRefusedError()).code == "database_unavailable"


def test_constraint_is_described_once():
    with pytest.raises(ValueError, match="uq_person_email"):
        constraint("uq_person_email", "again", "Again.")


OURS = re.compile(r"\b(?:ck|uq)_[a-z0-9_]+")


async def raised_by_triggers(pool) -> set[str]:
    """The names under which trigger functions raise: written out, an argument, the trigger's, or composed."""
    rows = await pool.fetch(
        "SELECT t.tgname, c.relname, p.prosrc, encode(t.tgargs, 'escape') AS args FROM pg_trigger t"
        " JOIN pg_proc p ON p.oid = t.tgfoid JOIN pg_class c ON c.oid = t.tgrelid WHERE NOT t.tgisinternal"
    )
    found: set[str] = set()
    for row in rows:
        found |= set(OURS.findall(row["prosrc"])) | set(OURS.findall(row["args"]))
        if re.search(r"CONSTRAINT\s*=\s*TG_NAME", row["prosrc"], re.IGNORECASE):
            found.add(row["tgname"])
        for ending in re.findall(r"'ck_' \|\| TG_TABLE_NAME \|\| '(_[a-z_]+)'", row["prosrc"]):
            found.add(f"ck_{row['relname']}{ending}")
    return found - {"ck_"}


async def raised_by_constraints(pool) -> set[str]:
    """Checks, unique constraints and unique indexes that have a name of ours."""
    rows = await pool.fetch(
        "SELECT conname AS name FROM pg_constraint WHERE contype IN ('c', 'u', 'x')"
        " UNION SELECT relname FROM pg_index i JOIN pg_class c ON c.oid = i.indexrelid WHERE i.indisunique"
    )
    return {row["name"] for row in rows if OURS.fullmatch(row["name"])}


async def foreign_keys(pool) -> set[str]:
    rows = await pool.fetch("SELECT conname FROM pg_constraint WHERE contype = 'f'")
    return {row["conname"] for row in rows}


@pytest.mark.anyio
async def test_every_constraint_of_ours_has_its_refusal(house):
    pool = house.database.pool
    raised = await raised_by_constraints(pool) | await raised_by_triggers(pool)
    assert sorted(raised - described_constraints()) == []


@pytest.mark.anyio
async def test_every_described_constraint_is_there(house):
    pool = house.database.pool
    raised = await raised_by_constraints(pool) | await raised_by_triggers(pool) | await foreign_keys(pool)
    assert sorted(described_constraints() - raised) == []


@pytest.mark.anyio
async def test_every_trigger_that_refuses_is_named_as_one(house):
    """So that the two tests above see it."""
    rows = await house.database.pool.fetch(
        "SELECT t.tgname FROM pg_trigger t JOIN pg_proc p ON p.oid = t.tgfoid"
        " WHERE NOT t.tgisinternal AND p.prosrc ~* 'raise\\s+exception' AND t.tgname !~ '^ck_'"
    )
    assert [row["tgname"] for row in rows] == []
