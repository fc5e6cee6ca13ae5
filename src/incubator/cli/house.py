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
async def opened(settings: Settings | None = None, *, migrate: bool = False) -> AsyncIterator[Services]:
    """The services, over a database whose migrations have run; `migrate` runs them first."""
    async with services(settings or load()) as house:
        if migrate:
            await migrations.upgrade(house.database)
        elif await migrations.pending(house.database):
            raise BadSetting("The database lacks migrations: run `incubator migrate` first.")
        yield house


def with_house(run: Callable[[Services], Awaitable[T]], *, migrate: bool = False) -> T:
    """Open the house, run this in it, close it."""

    async def main() -> T:
        async with opened(migrate=migrate) as house:
            return await run(house)

    return asyncio.run(main())


def call(house: Services) -> Call:
    """A call by the command line's own hand; the audit log names it so."""
    return Call(HAND, house)
