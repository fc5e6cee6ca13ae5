"""How many awards there are at most: as who decides on them set it, else as the call declared."""

from collections.abc import Awaitable, Callable, Collection
from uuid import UUID

from incubator.competitions import Competition

Decided = Callable[[UUID], Awaitable[int | None]]
"""From a competition's id to the places of its decision, proposed or made; None where it sets none."""

_DECIDED: list[Decided] = []


def decide_places(decided: Decided) -> None:
    """Tell the jury who decides on awards; a room to the right says so once, when it is imported."""
    _DECIDED.append(decided)


async def places_now(competition: Competition, hidden: Collection[UUID]) -> int | None:
    """The places of the decision or of its proposal, else as the call declared; None is as the pool allows.

    Who stands back from an application (`hidden`) is told the declared ones: awards wait for their notice.
    """
    if not hidden:
        for decided in _DECIDED:
            if (places := await decided(competition.id)) is not None:
                return places
    return competition.places
