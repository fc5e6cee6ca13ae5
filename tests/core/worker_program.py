"""A worker in a process of its own, for tests that kill it: `python worker_program.py CREDENTIALS_JSON`.

A job's `kind` says what it does: `mark` leaves a row, `hang` stands still the first time and leaves a row
when it is run again, `kill` kills the process. A killed worker is started again, as systemd would.
"""

import asyncio
import json
import os
import signal
import sys
from datetime import timedelta

from incubator.core import jobs
from incubator.core.database import Database, transaction
from incubator.core.jobs import Patience, Task, Worker
from incubator.rooms import TABLES

jobs.MOST_ATTEMPTS = 3


async def work(kind: str, number: int = 0) -> None:
    async with transaction() as connection:
        begun = await connection.fetchval("SELECT count(*) FROM trace WHERE kind = $1 || ' begun'", kind)
        await connection.execute(
            "INSERT INTO trace VALUES ($1 || ' begun', $2, $3)", kind, number, os.getpid()
        )
    if kind == "hang" and not begun:
        await asyncio.sleep(60)
    if kind == "kill":
        os.kill(os.getpid(), signal.SIGKILL)
    async with transaction() as connection:
        await connection.execute("INSERT INTO trace VALUES ($1, $2, $3)", kind, number, os.getpid())


async def serve(credentials: dict[str, object]) -> None:
    database = Database(credentials, TABLES, pool=4)
    await database.open()
    patience = Patience(*(timedelta(milliseconds=ms) for ms in (50, 100, 2000)))
    worker = Worker(database, dict.fromkeys(Task, work), patience=patience)
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, worker.stop)
    await worker.run()
    await database.close()


def main() -> None:
    credentials = json.loads(sys.argv[1])
    while True:
        child = os.fork()
        if child == 0:
            asyncio.run(serve(credentials))
            os._exit(0)
        signal.signal(signal.SIGTERM, lambda *_, pid=child: os.kill(pid, signal.SIGTERM))
        _, status = os.waitpid(child, 0)
        if not os.WIFSIGNALED(status):
            sys.exit(os.waitstatus_to_exitcode(status))


if __name__ == "__main__":
    main()
