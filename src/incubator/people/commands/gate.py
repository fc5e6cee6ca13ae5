"""Who hashes a password waits before a database connection is taken, and few wait."""

from collections.abc import Callable
from typing import Any, TypeVar

from anyio import CapacityLimiter

from incubator.core.errors import TooMany
from incubator.core.usecase import Call, UseCase

R = TypeVar("R")

AT_ONCE = 4
"""Use cases of a process that hash at the same moment, each with a connection."""

MOST_WAITING = 30
"""Those who may wait for that, less than a second; a whole course may sign in at once."""

_SLOTS = CapacityLimiter(AT_ONCE)


class _Gated(UseCase[R]):
    async def answer(self, call: Call, render: Callable[[R], Any], **arguments: object) -> Any:  # noqa: ANN401 - whatever render makes
        if _SLOTS.statistics().tasks_waiting >= MOST_WAITING:
            raise TooMany("busy", "Many sign in at this moment; try again.", retry_after=1)
        async with _SLOTS:
            return await super().answer(call, render, **arguments)


def gated(use_case: UseCase[R]) -> UseCase[R]:
    """The same use case, of which a few run at a time and a few wait; others get TooMany `busy` at once.

    Hashing is made to be slow: without this, strangers who sign in would hold all connections of the house.
    """
    return _Gated(
        use_case.function,
        use_case.permission,
        use_case.subject,
        writes=use_case.writes,
        fresh=use_case.fresh,
    )
