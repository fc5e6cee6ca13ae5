"""The life of the embedded server: start, stop, every way of dying, and company."""
# ruff: noqa: ASYNC110, ASYNC220, ASYNC240 - a test may block, and what it waits for has no events

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import anyio
import asyncpg
import pytest

from incubator.core.embedded import EmbeddedPostgresError, Server, dump, embedded_postgres
from incubator.core.embedded.account import account_for
from incubator.core.embedded.binaries import find

pytestmark = pytest.mark.anyio

quick = partial(embedded_postgres, durable=False)
"""For what does not turn on a power cut: it spares the disk."""

PROGRAM = Path(__file__).with_name("embedded_process.py")
Run = Callable[[str, Path], "subprocess.Popen[str]"]


@pytest.fixture
def folder() -> Iterator[Path]:
    """A folder for a server, which PostgreSQL's account can reach; pytest's own are closed to it."""
    with tempfile.TemporaryDirectory(prefix="incubator-test-") as parent:
        Path(parent).chmod(0o711)
        yield Path(parent) / "postgres"


@pytest.fixture
def run() -> Iterator[Run]:
    """Start the companion program; whatever is left of it at the end is killed."""
    started: list[subprocess.Popen[str]] = []

    def start(what: str, folder: Path) -> "subprocess.Popen[str]":
        program = subprocess.Popen(
            [sys.executable, PROGRAM, what, folder], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True
        )
        started.append(program)
        return program

    yield start
    for program in started:
        program.kill()
        program.communicate()


def servers_of(folder: Path) -> set[int]:
    """Every process of a server in `folder`: they all work in its data directory."""
    data = (folder / "data").resolve()
    found = set()
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if (process / "cwd").readlink() == data:
                found.add(int(process.name))
        except OSError:
            continue
    return found


def parent_of(pid: int) -> int:
    return int(Path(f"/proc/{pid}/stat").read_text().split()[3])


def postmaster_of(folder: Path) -> int:
    return int((folder / "data/postmaster.pid").read_text().splitlines()[0])


async def until(condition: Callable[[], bool]) -> None:
    with anyio.fail_after(60):
        while not condition():
            await anyio.sleep(0.02)


async def value(server: Server, query: str) -> object:
    connection = await asyncpg.connect(**server.credentials)
    try:
        return await connection.fetchval(query)
    finally:
        await connection.close()


async def value_in_the_end(server: Server, query: str) -> object:
    """The value, asked for until a server answers again."""
    with anyio.fail_after(60):
        while not await server.answers():
            await anyio.sleep(0.02)
    return await value(server, query)


async def test_start_cold_and_warm_keeps_data_and_is_quick(
    folder: Path, record_property: Callable[..., None]
):
    for start, limit in (("cold", 30), ("warm", 6)):
        before = time.monotonic()
        async with embedded_postgres(folder) as server:
            record_property(start, time.monotonic() - before)
            assert time.monotonic() - before < limit
            if start == "cold":
                await value(server, "CREATE TABLE kept AS SELECT 42 AS answer")
            assert await value(server, "SELECT answer FROM kept") == 42
        assert servers_of(folder) == set()


async def test_server_speaks_on_its_own_socket_only(folder: Path):
    async with quick(folder) as server:
        assert await value(server, "SHOW listen_addresses") == ""
        owner = account_for(folder / "data")
        data = (folder / "socket").stat()
        assert (data.st_uid, data.st_mode & 0o777) == (owner.uid, 0o700)
        inodes = {line.split()[9] for line in Path("/proc/net/tcp").read_text().splitlines()[1:]}
        descriptors = [str(path.readlink()) for path in Path(f"/proc/{postmaster_of(folder)}/fd").iterdir()]
        assert inodes.isdisjoint(name.removeprefix("socket:[").rstrip("]") for name in descriptors)


async def test_role_owns_its_database_and_is_no_superuser(folder: Path):
    async with quick(folder) as server:
        assert await value(server, "SELECT rolsuper FROM pg_roles WHERE rolname = current_user") is False
        assert await value(server, "SELECT rolcreatedb FROM pg_roles WHERE rolname = current_user") is True
        owner = "SELECT pg_get_userbyid(datdba) FROM pg_database WHERE datname = current_database()"
        assert await value(server, owner) == server.user
        assert await value(server, "SELECT lower('ÄÉ')") == "äé"


@pytest.mark.parametrize(("durable", "setting"), [(True, "on"), (False, "off")])
async def test_durability_is_the_default(folder: Path, durable: bool, setting: str):
    async with embedded_postgres(folder, **({} if durable else {"durable": False})) as server:
        for name in ("fsync", "synchronous_commit", "full_page_writes"):
            assert await value(server, f"SHOW {name}") == setting


async def test_clients_errors_stay_out_of_the_log(folder: Path):
    async with quick(folder) as server:
        await value(server, "CREATE TABLE people (name text PRIMARY KEY)")
        await value(server, "INSERT INTO people VALUES ('王小明')")
        with pytest.raises(asyncpg.UniqueViolationError):
            await value(server, "INSERT INTO people VALUES ('王小明')")
    assert "王小明" not in (folder / "server.log").read_text()


async def test_body_error_comes_out_as_it_is_and_stops_the_server(folder: Path):
    with pytest.raises(LookupError, match=r"^mine$"):
        async with quick(folder):
            raise LookupError("mine")
    assert servers_of(folder) == set()


async def test_cancelled_body_stops_the_server(folder: Path):
    with anyio.CancelScope() as scope:
        async with quick(folder):
            scope.cancel()
            await anyio.sleep_forever()
    assert servers_of(folder) == set()


@pytest.mark.parametrize("how", [signal.SIGINT, signal.SIGTERM, signal.SIGKILL])
async def test_end_of_the_process_ends_the_server_in_good_order(folder: Path, run: Run, how: signal.Signals):
    holder = run("hold", folder)
    assert holder.stdout.readline() == "ready\n"
    assert servers_of(folder) != set()
    holder.send_signal(how)
    await until(lambda: servers_of(folder) == set())
    assert "database system is shut down" in (folder / "server.log").read_text()


async def test_kill_mid_write_loses_nothing_acknowledged(folder: Path, run: Run):
    async with embedded_postgres(folder) as server:
        await value(server, "CREATE TABLE written (number bigserial PRIMARY KEY)")
    acknowledged: set[int] = set()
    for _ in range(5):
        writer = run("write", folder)
        first = "".join(writer.stdout.readline() for _ in range(250))
        await anyio.sleep(0.2)
        writer.kill()
        rest = writer.communicate()[0]
        lines = (first + rest).rpartition("\n")[0].split("\n")  # the last line may be cut off
        acknowledged |= {int(line) for line in lines}
        async with embedded_postgres(folder) as server:  # at once: the old server is still going down
            connection = await asyncpg.connect(**server.credentials)
            kept = {row["number"] for row in await connection.fetch("SELECT number FROM written")}
            await connection.close()
        assert acknowledged - kept == set()
    assert len(acknowledged) > 1000
    assert servers_of(folder) == set()


async def test_immediate_death_of_a_start_leaves_no_server_and_no_harm(folder: Path, run: Run):
    for delay in (0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9):
        starter = run("hold", folder)
        await anyio.sleep(delay)
        starter.kill()
        starter.communicate()
    async with embedded_postgres(folder) as server:
        assert await value(server, "SELECT 1") == 1
    assert servers_of(folder) == set()


@pytest.mark.parametrize("left_behind", ["{pid}\n{rest}", ""])
async def test_pid_file_of_a_dead_server_is_no_obstacle(folder: Path, left_behind: str):
    async with quick(folder):
        rest = (folder / "data/postmaster.pid").read_text().split("\n", 1)[1]
    account = account_for(folder / "data")
    stranger = subprocess.Popen([*account.command(), "/bin/sleep", "60"], cwd="/")
    try:
        for name in ("data/postmaster.pid", "socket/.s.PGSQL.5432.lock"):
            (folder / name).write_text(left_behind.format(pid=stranger.pid, rest=rest))
            os.chown(folder / name, account.uid, account.gid)
        async with quick(folder) as server:
            assert await value(server, "SELECT 1") == 1
        assert stranger.poll() is None
    finally:
        stranger.kill()
        stranger.wait()


async def test_server_started_by_hand_is_left_alone(folder: Path):
    async with quick(folder):
        pass
    account = account_for(folder / "data")
    command = [find(account) / "postgres", "-D", folder / "data", "--listen_addresses="]
    log = (folder / "by-hand.log").open("w+")
    by_hand = subprocess.Popen(
        [*account.command(), *command, "--unix_socket_directories=."],
        cwd="/",
        stderr=log,
        start_new_session=True,
    )
    try:
        await until(lambda: "ready to accept connections" in (folder / "by-hand.log").read_text())
        with pytest.raises(EmbeddedPostgresError, match=f"PID {by_hand.pid}"):
            async with quick(folder):
                pass
        assert by_hand.poll() is None
    finally:
        by_hand.send_signal(signal.SIGINT)
        by_hand.wait()
        log.close()


async def test_others_join_the_server_and_one_takes_over(folder: Path, run: Run):
    first, second = run("hold", folder), run("hold", folder)
    assert [first.stdout.readline(), second.stdout.readline()] == ["ready\n", "ready\n"]
    async with quick(folder) as server:
        postmaster = postmaster_of(folder)
        await value(server, "CREATE TABLE kept AS SELECT 42 AS answer")
        pool = await asyncpg.create_pool(**server.credentials, min_size=2, max_size=2)
        await pool.fetchval("SELECT 1")

        first.terminate()  # whoever of the two started it, both are gone after this
        second.terminate()
        await until(lambda: servers_of(folder) != set() and postmaster not in servers_of(folder))

        assert await value_in_the_end(server, "SELECT answer FROM kept") == 42
        assert await pool.fetchval("SELECT answer FROM kept") == 42
        assert parent_of(postmaster_of(folder)) == os.getpid()
        await pool.close()


async def test_joiner_leaves_the_server_to_its_owner(folder: Path, run: Run):
    owner = run("hold", folder)
    assert owner.stdout.readline() == "ready\n"
    postmaster = postmaster_of(folder)
    async with quick(folder):
        assert postmaster_of(folder) == postmaster
    async with quick(folder) as server:
        assert postmaster_of(folder) == postmaster
        assert await value(server, "SELECT 1") == 1


async def test_many_first_starts_at_once_make_one_server(folder: Path, run: Run):
    starters = [run("hold", folder) for _ in range(4)]
    assert [starter.stdout.readline() for starter in starters] == ["ready\n"] * 4
    parents = {parent_of(pid) for pid in servers_of(folder)}
    assert len(parents & {starter.pid for starter in starters}) == 1


async def test_killed_server_is_started_again(folder: Path, caplog: pytest.LogCaptureFixture):
    async with embedded_postgres(folder) as server:
        await value(server, "CREATE TABLE kept AS SELECT 42 AS answer")
        killed = postmaster_of(folder)
        os.kill(killed, signal.SIGKILL)
        await until(lambda: killed not in servers_of(folder) and servers_of(folder) != set())
        assert await value_in_the_end(server, "SELECT answer FROM kept") == 42
    assert [record.message for record in caplog.records] == [
        "the embedded PostgreSQL ended by itself and is started again"
    ]


async def test_data_of_another_major_version_is_refused(folder: Path):
    async with quick(folder):
        pass
    (folder / "data/PG_VERSION").write_text("17\n")
    with pytest.raises(
        EmbeddedPostgresError, match=r"data was made by PostgreSQL 17, and this is 18: dump it"
    ):
        async with quick(folder):
            pass


async def test_damaged_data_stops_the_start_with_the_servers_words(folder: Path):
    async with quick(folder):
        pass
    (folder / "data/global/pg_control").write_bytes(b"")
    with pytest.raises(EmbeddedPostgresError, match=r"(?s)did not start .*pg_control"):
        async with quick(folder):
            pass


async def test_unfinished_first_start_begins_anew(folder: Path):
    (folder / "data.new").mkdir(parents=True)
    (folder / "data.new/rubbish").write_text("half a cluster")
    async with quick(folder) as server:
        assert await value(server, "SELECT 1") == 1


async def test_dump_restores_into_another_server(folder: Path, tmp_path: Path):
    copy = tmp_path / "incubator.dump"
    async with quick(folder) as server:
        await value(server, "CREATE TABLE kept AS SELECT 42 AS answer, '创益园' AS name")
        await dump(server, copy)
    assert copy.stat().st_mode & 0o777 == 0o600
    assert list(tmp_path.iterdir()) == [copy]
    async with quick(folder.with_name("other")) as other:
        restore = find(account_for(folder / "data")) / "pg_restore"
        await anyio.run_process([str(restore), f"--dbname={other.dsn}", str(copy)])
        assert await value(other, "SELECT name FROM kept WHERE answer = 42") == "创益园"


async def test_failed_dump_keeps_the_last_one(folder: Path, tmp_path: Path):
    copy = tmp_path / "incubator.dump"
    copy.write_text("the last one")
    async with quick(folder) as server:
        elsewhere = Server(host=server.host, database="absent")
        with pytest.raises(EmbeddedPostgresError, match=r'pg_dump failed: .*"absent" does not exist'):
            await dump(elsewhere, copy)
    assert copy.read_text() == "the last one"


def test_dsn_survives_any_path():
    server = Server(host="/a b/c%,d?e&f")
    assert server.dsn == "postgresql://incubator@/incubator?host=%2Fa%20b%2Fc%25%2Cd%3Fe%26f&port=5432"
    assert server.credentials == {
        "host": "/a b/c%,d?e&f",
        "port": 5432,
        "user": "incubator",
        "password": None,
        "database": "incubator",
    }
