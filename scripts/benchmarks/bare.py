"""The least that answers with the same bytes: one route, one statement, no more.

A program of its own: it reads a `Bare` as JSON from standard input, serves until its standard input ends, and
asks nobody who they are. It runs on the same server, event loop and HTTP parser as the house.
"""

import json
import socket
import sys
import threading
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial
from typing import Any
from uuid import UUID

import asyncpg
import uvicorn
from starlette.applications import Starlette
from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

POOL = 10
"""As many connections as the house opens by default."""


@dataclass(frozen=True, slots=True)
class Bare:
    """Where the database is, and the statement behind each `METHOD /path/{id:uuid}`.

    A statement yields one text. Its arguments are the path's id and then the body, where there are any.
    """

    dsn: str
    statements: dict[str, str]


def app(bare: Bare) -> Starlette:
    """The application."""

    @asynccontextmanager
    async def lifespan(app: Starlette) -> AsyncIterator[None]:
        async with asyncpg.create_pool(bare.dsn, min_size=1, max_size=POOL) as pool:
            app.state.pool = pool
            yield

    routes = []
    for target, statement in bare.statements.items():
        method, path = target.split(" ")
        as_bytes = f"SELECT convert_to(({statement}), 'UTF8')"
        routes.append(Route(path, partial(_answer, as_bytes), methods=[method]))
    return Starlette(routes=routes, lifespan=lifespan)


async def _answer(statement: str, request: Request) -> Response:
    arguments: list[Any] = [UUID(str(value)) for value in request.path_params.values()]
    if request.method == "PUT":
        arguments.append((await request.body()).decode())
    body: bytes = await request.app.state.pool.fetchval(statement, *arguments)
    return Response(body, media_type="application/json")


def main() -> None:
    """Serve, after a line that says on which port."""
    bare = Bare(**json.loads(sys.stdin.readline()))
    with socket.create_server(("127.0.0.1", 0), backlog=2048) as listener:
        server = uvicorn.Server(
            uvicorn.Config(app(bare), log_config=None, access_log=False, server_header=False)
        )

        def stop_at_end_of_input() -> None:
            sys.stdin.read()
            server.should_exit = True

        threading.Thread(target=stop_at_end_of_input, daemon=True).start()
        print(listener.getsockname()[1], flush=True)
        server.run(sockets=[listener])


if __name__ == "__main__":
    main()
