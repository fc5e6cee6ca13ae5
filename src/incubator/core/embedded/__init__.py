"""A PostgreSQL of our own, for a machine on which nobody wants to look after a server.

    async with embedded_postgres(Path("storage/postgres")) as server:
        connection = await asyncpg.connect(**server.credentials)

The server is a child of this process, speaks on a Unix socket only, lets in nobody but the account that
started it (and root), and ends with this process however that ends: the kernel itself tells it to stop.

A second process that opens the same folder joins the running server. When the first one leaves, every
connection is lost; one of the others then starts the server again at the same address within a second or
so, and a pool that reconnects goes on. The same happens when the server itself is killed. Nothing that was
committed is lost either way.
"""

from incubator.core.embedded.errors import EmbeddedPostgresError
from incubator.core.embedded.server import Server, dump
from incubator.core.embedded.supervisor import embedded_postgres

__all__ = ["EmbeddedPostgresError", "Server", "dump", "embedded_postgres"]
