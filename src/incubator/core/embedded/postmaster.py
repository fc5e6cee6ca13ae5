"""One run of PostgreSQL on one data directory, by the process that holds the folder's lock."""

import os
import signal
import subprocess
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import anyio

from incubator.core.embedded.account import ENVIRONMENT, ours
from incubator.core.embedded.binaries import Binaries
from incubator.core.embedded.errors import EmbeddedPostgresError
from incubator.core.embedded.place import PORT, Place
from incubator.core.embedded.server import ROLE, Server

FAST = signal.SIGINT
"""Roll back what is open, write everything to its place, go."""
IMMEDIATE = signal.SIGQUIT
"""Go; the next start replays the log."""
_STOP_PATIENCE_S = 30
_POLL_S = 0.01

_FIRST_STATEMENTS = f"""\
CREATE ROLE {ROLE} LOGIN CREATEDB
CREATE DATABASE {ROLE} OWNER {ROLE}
"""

_SETTINGS: Mapping[str, object] = {
    "port": PORT,
    "listen_addresses": "",
    "unix_socket_directories": "../socket",  # below the data directory's parent, so never too long
    "unix_socket_permissions": "0700",
    "timezone": "UTC",
    "log_timezone": "UTC",
    "log_checkpoints": "off",
    "log_min_messages": "log",  # not the clients' errors: they would carry people's data into a file
    # for a small machine
    "shared_buffers": "64MB",
    "max_wal_size": "512MB",
    "io_method": "sync",
    "max_worker_processes": 0,
    "max_logical_replication_workers": 0,
    "autovacuum_max_workers": 2,
    "autovacuum_worker_slots": 2,
}
_NOT_DURABLE: Mapping[str, object] = {
    "fsync": "off",
    "synchronous_commit": "off",
    "full_page_writes": "off",
}


@dataclass(frozen=True, slots=True)
class Postmaster:
    """PostgreSQL's programs at a place whose lock we hold.

    Each program gets a copy of the lock and keeps it should it outlive us, so whoever takes the lock knows
    that nothing of the last run is left.
    """

    binaries: Binaries
    place: Place
    durable: bool
    lock: int

    async def prepare(self) -> None:
        """Make the cluster if there is none, and everything else that a start needs."""
        if not self.place.data.exists():
            await self._initialise()
        made_by = int((self.place.data / "PG_VERSION").read_text())
        if made_by != self.binaries.major:
            raise EmbeddedPostgresError(
                f"{self.place.data} was made by PostgreSQL {made_by}, and this is {self.binaries.major}: "
                "dump it with the release that made it, move the folder away, start, and restore the dump"
            )
        self.place.new_folder(self.place.socket)
        _forget_stranger(self.place.data)
        self._write_who_may_connect()

    def start(self) -> subprocess.Popen[bytes]:
        """Start the server; it answers a little later."""
        if self.place.log.exists():
            self.place.log.replace(self.place.log.with_name("server.log.1"))
        files = {"hba_file": self.place.home / "pg_hba.conf", "ident_file": self.place.home / "pg_ident.conf"}
        settings = {**_SETTINGS, **files, **({} if self.durable else _NOT_DURABLE)}
        options = [f"--{name}={value}" for name, value in settings.items()]
        command = self.place.account.command(last_signal=FAST)
        with self.place.log.open("wb") as log:
            return subprocess.Popen(  # noqa: S603 - our own program and settings
                [*command, self.binaries / "postgres", "-D", self.place.data, *options],
                stdin=subprocess.DEVNULL,
                stdout=log,
                stderr=subprocess.STDOUT,
                cwd="/",
                env=ENVIRONMENT,
                start_new_session=True,  # a Ctrl-C at the terminal is ours to handle
                pass_fds=[self.lock],
            )

    async def _initialise(self) -> None:
        unfinished = self.place.home / "data.new"
        self.place.new_folder(unfinished)
        sync = [] if self.durable else ["--no-sync"]
        locale = ["--encoding=UTF8", "--no-locale", "--locale-provider=builtin", "--builtin-locale=C.UTF-8"]
        access = ["--username=postgres", "--auth-local=peer", "--auth-host=reject"]
        await self._run("initdb", f"--pgdata={unfinished}", *access, *locale, *sync)
        single = ["--single", "-D", str(unfinished), "-c", "exit_on_error=on"]
        await self._run("postgres", *single, "postgres", text=_FIRST_STATEMENTS)
        unfinished.rename(self.place.data)
        _sync_folder(self.place.home)

    def _write_who_may_connect(self) -> None:
        """Us, root and the server's account, each as any role; the kernel tells who is at the other end."""
        names = sorted({self.place.account.name, ours().name, "root"})
        access = {
            "pg_hba.conf": "local all all peer map=incubator\n",
            "pg_ident.conf": "".join(f'incubator "{name}" all\n' for name in names),
        }
        for name, text in access.items():
            path = self.place.home / name
            path.unlink(missing_ok=True)  # it may be root's, in a folder of ours
            path.write_text(text)
            path.chmod(0o644)

    async def _run(self, program: str, *arguments: str, text: str = "") -> None:
        program_path = self.binaries / program
        await self.place.account.run(program_path, *arguments, text=text, pass_fds=[self.lock])


async def until_ready(process: subprocess.Popen[bytes], server: Server, log: Path) -> None:
    """Wait until the server answers; raises EmbeddedPostgresError with its last words if it ends."""
    while not await server.answers():
        if process.poll() is not None:
            last_words = "\n".join((await anyio.Path(log).read_text(errors="replace")).splitlines()[-5:])
            raise EmbeddedPostgresError(f"PostgreSQL did not start ({log}):\n{last_words}")
        await anyio.sleep(_POLL_S)


async def end(process: subprocess.Popen[bytes]) -> None:
    """Stop the server in good order, or after half a minute at once; nothing committed is lost by either."""
    for request in (FAST, IMMEDIATE):
        if process.poll() is not None:
            return
        process.send_signal(request)
        with anyio.move_on_after(_STOP_PATIENCE_S):
            await exit_of(process)


async def exit_of(process: subprocess.Popen[bytes]) -> None:
    """Wait until the program is gone."""
    if process.poll() is None:
        handle = os.pidfd_open(process.pid)
        try:
            await anyio.wait_readable(handle)
        finally:
            os.close(handle)
        process.wait()


def _forget_stranger(data: Path) -> None:
    """Remove a postmaster.pid at which PostgreSQL would balk though its server is gone.

    That is one whose number now belongs to another program, or one that a power cut left empty.
    """
    pid_file = data / "postmaster.pid"
    try:
        runs_in = Path(f"/proc/{int(pid_file.read_text().splitlines()[0])}/cwd").readlink()
    except OSError:  # no such file, or no such process, or another account's: PostgreSQL sees that itself
        return
    except (IndexError, ValueError):
        runs_in = None
    if runs_in != data:
        pid_file.unlink()


def _sync_folder(folder: Path) -> None:
    """Make a rename survive a power cut: without it the new name, and all written below it, could vanish."""
    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
