"""What is asked of the database: counted, and asked at once."""

import asyncio
from collections.abc import AsyncIterator, Awaitable
from contextlib import asynccontextmanager
from typing import Any

from incubator.core.usecase import Services

OF_THE_DRIVER = ("pg_advisory_unlock_all", "typeinfo_tree", "set_config('jit'")
"""What the driver itself sends: a connection comes back to the pool, a type is seen for the first time."""


@asynccontextmanager
async def count_queries(house: Services) -> AsyncIterator[list[str]]:
    """The statements that the house's pool sends within the block, in their order.

    `async with count_queries(house) as sent: …` and afterwards `len(sent)`.
    """
    pool: Any = house.database.pool
    sent: list[str] = []

    def note(record: Any) -> None:
        if not any(mark in record.query for mark in OF_THE_DRIVER):
            sent.append(record.query)

    async def listen(connection: Any) -> None:
        connection.add_query_logger(note)

    before, pool._init = pool._init, listen  # connections that the pool opens meanwhile
    opened = [holder._con for holder in pool._holders if holder._con is not None]
    for connection in opened:
        await listen(connection)
    try:
        yield sent
    finally:
        await asyncio.sleep(0)  # the driver calls its loggers soon, not at once
        pool._init = before
        for holder in pool._holders:
            if holder._con is not None:
                holder._con.remove_query_logger(note)


async def at_once(house: Services, *calls: Awaitable[Any]) -> list[Any]:
    """The results of calls that run side by side, each on a connection that is open already.

    Opening one takes longer than a command: without it the calls would run one after the other.
    """
    pool = house.database.pool
    await asyncio.gather(*(pool.fetchval("SELECT pg_sleep(0.05)") for _ in range(len(calls) + 1)))
    return await asyncio.gather(*calls)
