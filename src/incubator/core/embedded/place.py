"""Where the server lives on disk, and the short address under which clients find it."""

import os
import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from incubator.core.embedded import binaries
from incubator.core.embedded.account import Account, account_for
from incubator.core.embedded.errors import EmbeddedPostgresError

PORT = 5432
"""Part of the socket's name; nothing listens on a network port."""

_LONGEST_SOCKET = 107
"""Bytes that Linux keeps for the path of a Unix socket (`sun_path`, less its final zero)."""


@dataclass(frozen=True, slots=True)
class Place:
    """A folder that we own, with PostgreSQL's own folders inside it."""

    home: Path
    account: Account

    @property
    def data(self) -> Path:
        """PostgreSQL's data directory."""
        return self.home / "data"

    @property
    def socket(self) -> Path:
        """The folder of the Unix socket."""
        return self.home / "socket"

    @property
    def log(self) -> Path:
        """What the server said since it was started; the start before it is kept beside it."""
        return self.home / "server.log"

    def new_folder(self, path: Path) -> None:
        """Make `path` anew and empty, for PostgreSQL's account alone."""
        shutil.rmtree(path, ignore_errors=True)
        path.mkdir(mode=0o700)
        os.chown(path, self.account.uid, self.account.gid)

    def address(self, home: int) -> str:
        """The socket's folder, by a name that fits into a socket's address however long the real one is.

        A name that is too long, or has the comma with which drivers separate hosts, is reached through
        `home`, a handle of the folder that this process keeps open.
        """
        length = len(os.fsencode(self.socket)) + len(f"/.s.PGSQL.{PORT}")
        if length <= _LONGEST_SOCKET and "," not in str(self.socket):
            return str(self.socket)
        return f"/proc/{os.getpid()}/fd/{home}/{self.socket.name}"


def settle(folder: Path) -> Place:
    """The place for a server that is asked to live in `folder`, made where it is missing.

    Root's server runs as another account. Where that account can't pass a folder above `folder`, say /root,
    nobody's permissions are changed: the server lives under /var/lib/incubator and `folder` is a link to it.
    Raises EmbeddedPostgresError where the folder belongs to somebody else.
    """
    folder = folder.absolute()
    folder.parent.mkdir(parents=True, exist_ok=True)
    with _alone_in(folder.parent):
        if folder.is_symlink() and not folder.exists():
            raise EmbeddedPostgresError(
                f"{folder} points to {folder.readlink()}, which is gone: remove the link"
            )
        account = account_for(folder / "data")
        if os.geteuid() == 0:
            return _settle_for_root(folder, account)
        folder.mkdir(mode=0o700, exist_ok=True)
        place = Place(folder.resolve(), account)
        for path in (place.home, place.data):
            if path.exists() and path.stat().st_uid != account.uid:
                raise EmbeddedPostgresError(f"{path} belongs to another user: run as that user, or as root")
        return place


def _settle_for_root(folder: Path, account: Account) -> Place:
    if not folder.exists():
        folder.mkdir()
        folder.chmod(0o711)
    home = folder.resolve()
    if account.can("test", "-x", home):
        return Place(home, account)
    if any(home.iterdir()):
        raise EmbeddedPostgresError(
            f"{account.name}, as whom PostgreSQL runs for root, can't reach {home}: move it below "
            f"{binaries.SHARED} and leave a link to it"
        )
    binaries.make_shared()
    elsewhere = Path(tempfile.mkdtemp(prefix="data-", dir=binaries.SHARED))
    elsewhere.chmod(0o711)
    folder.rmdir()
    folder.symlink_to(elsewhere)
    return Place(elsewhere, account)


@contextmanager
def _alone_in(folder: Path) -> Iterator[None]:
    from fcntl import LOCK_EX, flock  # absent on Windows, where it must not hide the sentence that says so

    handle = os.open(folder, os.O_RDONLY | os.O_DIRECTORY)
    try:
        flock(handle, LOCK_EX)
        yield
    finally:
        os.close(handle)


def try_lock(handle: int) -> bool:
    """Take the lock of an open folder if it is free; it is held until every copy of the handle is closed."""
    from fcntl import LOCK_EX, LOCK_NB, flock

    try:
        flock(handle, LOCK_EX | LOCK_NB)
    except BlockingIOError:
        return False
    return True
