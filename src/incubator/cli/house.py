"""Opening the house for one command."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import TypeVar

from incubator.app import services
from incubator.core import migrations
from incubator.core.actor import system
from incubator.core.usecase import Call, Services
from incubator.settings import BadSetting, Settings, load

T = TypeVar("T")

HAND = system("command line")


@asynccontextmanager
async def opened(settings: Settings | None = None) -> AsyncIterator[Services]:
    """The services, over a database whose migrations have run."""
    async with services(settings or load()) as house:
        if await migrations.pending(house.database):
            raise BadSetting("The database lacks migrations: run `incubator migrate` first.")
        yield house


def with_house(run: Callable[[Services], Awaitable[T]]) -> T:
    """Open the house, run this in it, close it."""

    async def main() -> T:
        async with opened() as house:
            return await run(house)

    return asyncio.run(main())


def call(house: Services) -> Call:
    """A call by the command line's own hand; the audit log names it so."""
    return Call(HAND, house)
