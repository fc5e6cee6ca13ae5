"""A process that uses the embedded server, for tests that end it in ways in which a test can't end itself.

hold FOLDER: say `ready`, then live until told otherwise; not durable.
write FOLDER: durably insert rows over several connections for ever, and say each number once it is committed.
"""

import asyncio
import signal
import sys
from itertools import count
from pathlib import Path

import asyncpg
import uvloop

from incubator.core.embedded import Server, embedded_postgres

WRITERS = 8


async def hold(_: Server) -> None:
    sys.stdout.write("ready\n")
    sys.stdout.flush()
    await asyncio.Event().wait()


async def write(server: Server) -> None:
    numbers = count()

    async def writer() -> None:
        connection = await asyncpg.connect(**server.credentials)
        while True:
            number = await connection.fetchval("INSERT INTO written DEFAULT VALUES RETURNING number")
            sys.stdout.write(f"{number}\n")
            if next(numbers) % 10 == 0:
                sys.stdout.flush()

    await asyncio.gather(*[writer() for _ in range(WRITERS)])


# A shell that starts the tests in the background makes every process ignore Ctrl-C; this one must not.
signal.signal(signal.SIGINT, signal.default_int_handler)


async def main(what: str, folder: str) -> None:
    async with embedded_postgres(Path(folder), durable=what == "write") as server:
        await {"hold": hold, "write": write}[what](server)


if __name__ == "__main__":
    uvloop.run(main(*sys.argv[1:]))  # the loop of the web server; the tests have the other one
