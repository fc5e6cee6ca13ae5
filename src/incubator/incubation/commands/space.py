"""Keeping the park's rooms, and booking them."""

from datetime import date
from uuid import UUID

from tortoise.expressions import Q

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.incubation.queries import (
    CALENDAR,
    booking_seen,
    incubation_seen,
    is_by_park,
    park_day,
    space_seen,
)
from incubator.incubation.rules import (
    CancelCause,
    Opening,
    Slot,
    check_bookings,
    check_cancelling,
    check_opening,
    check_running,
    check_slot,
    clock_of,
)
from incubator.incubation.schemas import BookSpace, BookTime, CancelBooking, SpaceIn
from incubator.incubation.tables import Booking, Incubation, Space
from incubator.people import members_of

_TOLD = {CancelCause.TAKEN_BACK: Kind.BOOKING_CANCELLED, CancelCause.TERM_OVER: Kind.BOOKING_ENDED}


@command(Permission.INCUBATION_MANAGE)
async def add_space(work: Work, *, body: SpaceIn) -> Space:
    """Add a room that can be booked."""
    await _check(body)
    space = await Space.create(**body.model_dump())
    work.about(space)
    work.note(name=space.name)
    return space


@command(Permission.INCUBATION_MANAGE, subject=space_seen)
async def edit_space(work: Work, space: Space, *, body: SpaceIn) -> Space:
    """Describe a room anew; what is booked already stays so, even when it is closed."""
    await _check(body, space.id)
    space.update_from_dict(body.model_dump())
    await work.save(space, *type(body).model_fields)
    work.note(is_open=space.is_open)
    return space


async def _check(body: SpaceIn, own_id: UUID | None = None) -> None:
    check_opening(body.opens, body.closes)
    twins = Space.filter(name=body.name)
    if await (twins if own_id is None else twins.exclude(id=own_id)).exists():
        raise refuse("/name", "space_name_taken", "There is a room of this name.")


@command(Permission.SPACE_BOOK, subject=incubation_seen)
async def book_space(work: Work, incubation: Incubation, *, body: BookSpace) -> Booking:
    """Book a room for an organization while its term is under way, and while it has not too many already.

    Its term is locked: of two that book its last one at once the later one is refused.
    """
    check_running(incubation.state)
    now = (await work.now()).astimezone(work.services.settings.tz)
    to_come = Q(day__gt=now.date()) | Q(day=now.date(), ends__gt=now.hour * 60 + now.minute)
    ahead = Booking.filter(to_come, organization_id=incubation.organization_id, cancelled_at=None)
    check_bookings(await ahead.count(), work.services.settings.most_bookings)
    space = await Space.filter(id=body.space_id).select_for_update(no_key=True).first()
    if space is None:
        raise refuse("/space_id", "no_such_space", "There is no such room.")
    return await _book(work, space, body, incubation)


@command(Permission.SPACE_BOOK, subject=space_seen)
async def book_space_for_park(work: Work, space: Space, *, body: BookTime) -> Booking:
    """Book a room for the park itself: a training, a visit, a repair."""
    return await _book(work, space, body, None)


async def _book(work: Work, space: Space, body: BookTime, incubation: Incubation | None) -> Booking:
    """The room's lock holds, so nobody books it meanwhile."""
    now = (await work.now()).astimezone(work.services.settings.tz)
    check_slot(
        Slot(body.day, body.starts, body.ends),
        Opening(space.is_open, space.opens, space.closes, space.is_open_on_days_off),
        now.date(),
        now.hour * 60 + now.minute,
        is_workday=CALENDAR.is_workday(body.day),
    )
    standing = Booking.filter(space_id=space.id, day=body.day, cancelled_at=None)
    if await standing.filter(starts__lt=body.ends, ends__gt=body.starts).exists():
        message = "The room is taken at that time."
        raise Conflict("space_taken", message, errors=[FieldError("/starts", "space_taken", message)])
    booking = await Booking.create(
        space=space,
        incubation=incubation,
        organization=incubation.organization if incubation else None,
        day=body.day,
        starts=body.starts,
        ends=body.ends,
        purpose=body.purpose,
        booked_at=await work.now(),
        booked_by_id=work.actor.person_id,
    )
    work.about(booking)
    work.note(space_id=space.id, day=body.day, starts=body.starts, ends=body.ends)
    return booking


@command(Permission.SPACE_BOOK, subject=booking_seen)
async def cancel_booking(work: Work, booking: Booking, *, body: CancelBooking) -> Booking:
    """Give the room free again, on its day at the latest; the booking is kept as a cancelled one.

    When the park cancels what an organization booked, it says why, and the organization's members are told.
    """
    if booking.cancelled_at is not None:
        raise Conflict("booking_cancelled", "The booking was cancelled already.")
    if booking.day < await park_day(work):
        raise Conflict("booking_over", "The booked time is over.")
    by_park = is_by_park(work.actor, booking)
    check_cancelling(body.reason, is_by_park=by_park)
    await _cancel(work, booking, CancelCause.TAKEN_BACK if by_park else CancelCause.GIVEN_BACK, body.reason)
    work.note(space_id=booking.space_id, day=booking.day, cause=booking.cancel_cause)
    return booking


async def _cancel(work: Work, booking: Booking, cause: CancelCause, reason: str = "") -> None:
    """The members of an organization that lost its booking are told."""
    booking.cancelled_at = await work.now()
    booking.cancelled_by_id = work.actor.person_id
    booking.cancel_cause, booking.cancel_reason = cause, reason
    await work.save(booking, "cancelled_at", "cancelled_by_id", "cancel_cause", "cancel_reason")
    told = _TOLD.get(cause)
    if told is not None and booking.organization is not None:
        await work.notify(
            await members_of(booking.organization.id),
            told,
            booking,
            organization=booking.organization.name,
            space=booking.space.name,
            day=booking.day,
            starts=clock_of(booking.starts),
            reason=" ".join(reason.split()),
        )


async def release_spaces(work: Work, incubation: Incubation, today: date) -> None:
    """With its term, an organization's bookings of the days to come end."""
    ahead = Booking.filter(incubation_id=incubation.id, cancelled_at=None, day__gt=today)
    for booking in await ahead.select_for_update().prefetch_related("space", "organization"):
        await _cancel(work, booking, CancelCause.TERM_OVER)
