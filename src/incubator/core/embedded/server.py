"""Where a running server is found, and a copy of what it holds."""

from dataclasses import dataclass
from pathlib import Path
from urllib.parse import quote

import asyncpg
from anyio import to_thread

from incubator.core.embedded.account import ours
from incubator.core.embedded.binaries import find
from incubator.core.embedded.place import PORT

ROLE = "incubator"
"""Owner of the one database; it may make further databases and is no superuser (that is `postgres`)."""

_NOT_NOW = (
    asyncpg.CannotConnectNowError,  # starting up, or shutting down
    asyncpg.PostgresConnectionError,
    asyncpg.TooManyConnectionsError,
)


@dataclass(frozen=True, slots=True)
class Server:
    """Where a server answers and as whom."""

    host: str
    """Folder of the Unix socket."""
    port: int = PORT
    user: str = ROLE
    database: str = ROLE
    password: str | None = None
    """None: the operating system vouches for the account at the other end of the socket."""

    @property
    def dsn(self) -> str:
        """The address as a URL that asyncpg and PostgreSQL's own programs take."""
        return f"postgresql://{self.user}@/{self.database}?host={quote(self.host, safe='')}&port={self.port}"

    @property
    def credentials(self) -> dict[str, str | int | None]:
        """The address as the arguments of asyncpg and of the ORM."""
        return {
            "host": self.host,
            "port": self.port,
            "user": self.user,
            "password": self.password,
            "database": self.database,
        }

    async def answers(self) -> bool:
        """Whether a connection can be made now."""
        try:
            connection = await asyncpg.connect(**self.credentials, timeout=5)
        except (OSError, *_NOT_NOW):
            return False
        await connection.close()
        return True


async def dump(server: Server, path: Path) -> None:
    """Write a consistent copy of the database into `path`, whole or not at all; pg_restore reads it back."""
    unfinished = path.with_name(f"{path.name}.part")
    unfinished.unlink(missing_ok=True)
    unfinished.touch(mode=0o600)
    account = ours()
    programs = await to_thread.run_sync(find, account)
    options = ["--format=custom", "--no-password", f"--file={unfinished.absolute()}"]
    await account.run(programs / "pg_dump", *options, server.dsn)
    unfinished.replace(path)
