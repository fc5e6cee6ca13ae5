"""What a room to the right knows of people: what it hides from them of applications, and whom it seats."""

from collections.abc import Awaitable, Callable, Collection
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q, RawSQL

from incubator.core.actor import Actor


@dataclass(frozen=True, slots=True)
class Hidden:
    """Applications to hide: SQL that selects their ids, with a place for the person's, and from whom."""

    ids: str
    concerns: Callable[[Actor], bool]


_HIDDEN: list[Hidden] = []


def hide_applications(ids: str, concerns: Callable[[Actor], bool]) -> None:
    """Hide these wherever applications are read; a room to the right says so once, when it is imported."""
    _HIDDEN.append(Hidden(ids, concerns))


def hidden_from(actor: Actor) -> list[str]:
    """The SQL that selects what is hidden from the actor, with a place for the person's id."""
    return [hidden.ids for hidden in _HIDDEN if actor.person_id is not None and hidden.concerns(actor)]


def not_hidden(actor: Actor, column: str = "id") -> Q:
    """That the application whose id is in this column is not hidden from the actor."""
    shown = Q()
    for ids in hidden_from(actor):
        hidden: dict[str, Any] = {f"{column}__in": RawSQL(f"({ids})".format(f"'{actor.person_id}'::uuid"))}
        shown &= ~Q(**hidden)
    return shown


Seats = Callable[[UUID], Awaitable[Collection[UUID]]]
"""From a person's id to the competitions on whose panels the person sits."""

_SEATS: list[Seats] = []


def seat_judges(seats: Seats) -> None:
    """Tell applications who judges; a room to the right says so once, when it is imported."""
    _SEATS.append(seats)


async def judged_by(person_id: UUID) -> set[UUID]:
    """The competitions on whose panels the person sits."""
    return {competition for seats in _SEATS for competition in await seats(person_id)}
