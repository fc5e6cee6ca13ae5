"""The park's rooms, and a week of them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.core.workdays import Calendar
from incubator.incubation.queries.term import park_day
from incubator.incubation.rules import State, week_of
from incubator.incubation.schemas.term import Day
from incubator.incubation.tables import Booking, Incubation, Space

CALENDAR = Calendar()


def visible_spaces(actor: Actor) -> QuerySet[Space]:
    """Staff see every room, members of an organization those that can be booked, others none."""
    if actor.may(Permission.INCUBATION_READ):
        return Space.all()
    is_member = bool(actor.organizations_with(Permission.INCUBATION_READ))
    return Space.filter(is_open=True) if is_member else Space.filter(id__in=[])


async def space_seen(work: Work, space_id: UUID) -> Space:
    """The room, if the actor can see it."""
    return await work.one(visible_spaces(work.actor).filter(id=space_id))


@query(Permission.INCUBATION_READ)
async def list_spaces(work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[Space]:
    """The rooms that the actor can see, the one that was added last first."""
    return await listing(visible_spaces(work.actor), cursor, limit)


@query(Permission.INCUBATION_READ)
async def read_space(work: Work, *, space_id: UUID) -> Space:
    """One room."""
    return await space_seen(work, space_id)


@query(Permission.INCUBATION_MANAGE)
async def space_to_add(_work: Work) -> None:
    """Nothing yet: the form for a new room, for who may send it."""


@query(Permission.INCUBATION_MANAGE, subject=space_seen)
async def space_to_edit(_work: Work, space: Space) -> Space:
    """One room, for who may change it."""
    return space


@dataclass(frozen=True, slots=True)
class Taken:
    """A time at which a room is taken; its `booking` is there for who may see whose it is."""

    day: date
    starts: int
    ends: int
    booking: Booking | None

    @property
    def booking_id(self) -> UUID | None:
        """The booking's id, for who may see it."""
        return self.booking.id if self.booking else None


@dataclass(frozen=True, slots=True)
class WeekDay:
    """A day, and whether people work on it; it `is_known` where the year's days off are announced."""

    day: date
    is_workday: bool
    is_known: bool


@dataclass(frozen=True, slots=True)
class SpaceWeek:
    """A room's week: for each day when it is taken, the earliest first."""

    space: Space
    days: Sequence[Sequence[Taken]]


@dataclass(frozen=True, slots=True)
class Week:
    """Rooms from Monday to Sunday, and the Mondays before and after."""

    days: Sequence[WeekDay]
    spaces: Sequence[SpaceWeek]
    before: date
    after: date
    today: date


Times = dict[tuple[UUID, date], list[Taken]]


async def _taken(actor: Actor, spaces: Sequence[Space], days: Sequence[date]) -> Times:
    """When these rooms are taken on these days, by room and day."""
    rows = Booking.filter(
        space_id__in=[space.id for space in spaces],
        day__gte=days[0],
        day__lte=days[-1],
        cancelled_at=None,
    )
    own = actor.organizations_with(Permission.INCUBATION_READ)
    sees_all = actor.may(Permission.INCUBATION_READ)
    found: Times = {}
    for row in await rows.select_related("organization").order_by("starts"):
        is_shown = sees_all or row.organization_id in own
        taken = Taken(row.day, row.starts, row.ends, row if is_shown else None)
        found.setdefault((row.space_id, row.day), []).append(taken)
    return found


async def _week(work: Work, spaces: Sequence[Space], day: date | None) -> Week:
    today = await park_day(work)
    days = week_of(day or today)
    taken = await _taken(work.actor, spaces, days)
    return Week(
        [WeekDay(each, CALENDAR.is_workday(each), CALENDAR.known(each)) for each in days],
        [SpaceWeek(space, [taken.get((space.id, each), []) for each in days]) for space in spaces],
        days[0] - timedelta(days=7),
        days[0] + timedelta(days=7),
        today,
    )


@query(Permission.INCUBATION_READ)
async def read_week(work: Work, *, week: Day | None = None) -> Week:
    """All rooms in the week of this day, today's without one; who booked is told of the own bookings only."""
    return await _week(work, await visible_spaces(work.actor).order_by("name"), week)


@query(Permission.INCUBATION_READ)
async def list_times(work: Work, *, space_id: UUID, week: Day | None = None) -> list[Taken]:
    """When one room is taken in the week of this day, today's without one; the earliest first."""
    space = await space_seen(work, space_id)
    shown = await _week(work, [space], week)
    return [taken for day in shown.spaces[0].days for taken in day]


@dataclass(frozen=True, slots=True)
class SpaceShown:
    """A room with its week, and for whom the one who asks may book it: for terms, and for the park itself."""

    space: Space
    week: Week
    terms: Sequence[Incubation]
    may_book_for_park: bool


@query(Permission.INCUBATION_READ)
async def show_space(work: Work, *, space_id: UUID, week: Day | None = None) -> SpaceShown:
    """One room as its page shows it."""
    space = await space_seen(work, space_id)
    terms = Incubation.filter(state=State.INCUBATING).select_related("organization")
    may_book_for_park = work.actor.may(Permission.SPACE_BOOK)
    if not may_book_for_park:
        own = work.actor.organizations_with(Permission.SPACE_BOOK)
        terms = terms.filter(organization_id__in=sorted(own))
    return SpaceShown(
        space,
        await _week(work, [space], week),
        await terms.order_by("organization__name") if space.is_open else [],
        may_book_for_park and space.is_open,
    )
