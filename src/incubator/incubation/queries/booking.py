"""Bookings of rooms, and who sees whose."""

from dataclasses import dataclass
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.incubation.queries.term import park_day, seen_in_incubation
from incubator.incubation.schemas.term import Day
from incubator.incubation.tables import Booking


def visible_bookings(actor: Actor) -> QuerySet[Booking]:
    """As `visible_incubations`, of bookings; the park's own are the staff's to see."""
    return seen_in_incubation(Booking.all().select_related("organization", "space", "booked_by"), actor)


def is_by_park(actor: Actor, booking: Booking) -> bool:
    """Whether this actor would cancel an organization's booking from without: as no member of it."""
    return booking.organization_id is not None and booking.organization_id not in actor.memberships


async def booking_seen(work: Work, booking_id: UUID) -> Booking:
    """The booking, if the actor can see it."""
    return await work.one(visible_bookings(work.actor).filter(id=booking_id))


@query(Permission.INCUBATION_READ, subject=booking_seen)
async def read_booking(_work: Work, booking: Booking) -> Booking:
    """One booking."""
    return booking


@query(Permission.INCUBATION_READ)
async def list_bookings(
    work: Work,
    *,
    space_id: UUID | None = None,
    organization_id: UUID | None = None,
    from_day: Day | None = None,
    until_day: Day | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Booking]:
    """Bookings that the actor can see, the last one made first, cancelled ones among them."""
    asked = {
        "space_id": space_id,
        "organization_id": organization_id,
        "day__gte": from_day,
        "day__lte": until_day,
    }
    given = {name: value for name, value in asked.items() if value is not None}
    return await listing(visible_bookings(work.actor).filter(**given), cursor, limit)


@dataclass(frozen=True, slots=True)
class BookingShown:
    """A booking, whether the one who asks may cancel it now, and must then say why."""

    booking: Booking
    may_cancel: bool
    must_say_why: bool


@query(Permission.INCUBATION_READ, subject=booking_seen)
async def show_booking(work: Work, booking: Booking) -> BookingShown:
    """One booking as its page shows it."""
    is_ahead = booking.cancelled_at is None and booking.day >= await park_day(work)
    may = work.actor.may(Permission.SPACE_BOOK, booking.organization_id)
    return BookingShown(booking, is_ahead and may, is_by_park(work.actor, booking))
