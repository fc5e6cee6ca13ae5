"""Who PostgreSQL runs as, and how a program is started as that account and bound to our own life."""

import os
import shutil
import signal
import subprocess
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

import anyio

from incubator.core.embedded.errors import INSTEAD, EmbeddedPostgresError

ROOTS_ACCOUNT = "incubator-db"
"""PostgreSQL refuses to run as root; root lends it this account, which can do nothing else."""

SYSTEM_PATH = "/usr/sbin:/usr/bin:/sbin:/bin"
ENVIRONMENT = {"PATH": SYSTEM_PATH, "LC_ALL": "C", "TZ": "UTC"}
"""All that PostgreSQL's programs see of the environment: no PG* variable may steer them elsewhere."""

_ONLY_UNDER_OUR_EYES = 'test "$PPID" = "$0" && exec "$@"'


@dataclass(frozen=True, slots=True)
class Account:
    """An account of the operating system."""

    uid: int
    gid: int
    name: str

    def command(self, *, last_signal: signal.Signals = signal.SIGKILL) -> list[str]:
        """The words before a program's own that run it as this account, and end it when we end.

        The kernel sends `last_signal` when the *thread* that started the program is gone, so a program that
        shall live long is started by a thread that does. The shell asks who its parent is after the kernel
        was told: had we died before that, nobody would ever end the program.
        """
        become = []
        if self.uid != os.geteuid():
            become = [f"--reuid={self.uid}", f"--regid={self.gid}", "--clear-groups"]
        setpriv = [
            _system_program("setpriv"),
            f"--pdeathsig={last_signal.name}",
            "--no-new-privs",
            *become,
            "--",
        ]
        return [*setpriv, "/bin/sh", "-c", _ONLY_UNDER_OUR_EYES, str(os.getpid())]

    def can(self, *argv: str | Path) -> bool:
        """Whether the program, run as this account, succeeds."""
        return (
            subprocess.run(  # noqa: S603 - fixed programs, no shell text from outside
                [*self.command(), *argv], check=False, capture_output=True, env=ENVIRONMENT, cwd="/"
            ).returncode
            == 0
        )

    async def run(self, program: Path, *arguments: str, text: str = "", pass_fds: Sequence[int] = ()) -> None:
        """Run a program as this account to its end; raises EmbeddedPostgresError with what it said."""
        done = await anyio.run_process(
            [*self.command(), str(program), *arguments],
            input=text.encode(),
            check=False,
            stderr=subprocess.STDOUT,
            cwd="/",
            env=ENVIRONMENT,
            start_new_session=True,
            pass_fds=pass_fds,
        )
        if done.returncode != 0:
            said = done.stdout.decode(errors="replace").strip()
            raise EmbeddedPostgresError(f"{program.name} failed: {said}")


def ours() -> Account:
    """The account of this process."""
    return _account(os.geteuid())


def account_for(data: Path) -> Account:
    """Our own account; for root the owner of `data`, or before there is any the account kept for it."""
    if os.geteuid() != 0:
        return ours()
    owner = data.stat().st_uid if data.exists() else None
    if owner == 0:
        raise EmbeddedPostgresError(
            f"{data} belongs to root, as whom PostgreSQL refuses to run: chown -R {ROOTS_ACCOUNT} {data}"
        )
    return _roots_account() if owner is None else _account(owner)


def _account(uid: int) -> Account:
    from pwd import getpwuid  # absent on Windows, where it must not hide the sentence that says so

    try:
        entry = getpwuid(uid)
    except KeyError:
        raise EmbeddedPostgresError(f"user {uid} has no account, which PostgreSQL needs: {INSTEAD}") from None
    return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)


def _roots_account() -> Account:
    from pwd import getpwnam

    def existing() -> Account | None:
        try:
            entry = getpwnam(ROOTS_ACCOUNT)
        except KeyError:
            return None
        return Account(entry.pw_uid, entry.pw_gid, entry.pw_name)

    if account := existing():
        return account
    options = ["--system", "--user-group", "--no-create-home", "--home-dir=/nonexistent"]
    made = subprocess.run(  # noqa: S603 - fixed argv
        [_system_program("useradd"), *options, "--shell=/usr/sbin/nologin", ROOTS_ACCOUNT],
        check=False,
        capture_output=True,
        text=True,
    )
    if account := existing():  # made by us, or by another process that was quicker
        return account
    raise EmbeddedPostgresError(f"the account {ROOTS_ACCOUNT} could not be made: {made.stderr.strip()}")


def _system_program(name: str) -> str:
    path = shutil.which(name, path=SYSTEM_PATH)
    if path is None:
        raise EmbeddedPostgresError(f"this machine has no {name}: install it, or {INSTEAD}")
    return path
