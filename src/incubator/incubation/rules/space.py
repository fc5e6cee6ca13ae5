"""The park's rooms by the hour: when they are open, and which times can be booked."""

import re
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from incubator.core.errors import Conflict, refuse

STEP = 30
"""Rooms are open and booked in steps of so many minutes."""

AHEAD = timedelta(days=60)
"""So far ahead a room can be booked."""

_CLOCK = re.compile("([01][0-9]|2[0-3]):([0-5][0-9])")


class SpaceKind(StrEnum):
    """What a room is for."""

    MEETING = "meeting"
    TRAINING = "training"
    HALL = "hall"
    """活动厅: events and pitches."""
    DESK = "desk"
    """共享工位: desks that are shared."""


class CancelCause(StrEnum):
    """Why a booking is off."""

    GIVEN_BACK = "given_back"
    """By those whom it was for, who need not say why."""
    TAKEN_BACK = "taken_back"
    """By the park, from an organization that reads why."""
    TERM_OVER = "term_over"
    """With the organization's term."""


LOST = (CancelCause.TAKEN_BACK, CancelCause.TERM_OVER)
"""What an organization did not give back itself, and is told of."""


@dataclass(frozen=True, slots=True)
class Opening:
    """When a room can be booked: `opens` and `closes` are minutes of the day in the park's zone."""

    is_open: bool
    opens: int
    closes: int
    is_open_on_days_off: bool


@dataclass(frozen=True, slots=True)
class Slot:
    """From minute to minute of one day in the park's zone; the last one is not in it."""

    day: date
    starts: int
    ends: int


def minute_of(clock: str) -> int:
    """The minute of the day at which a clock shows `09:30`; ValueError for what no clock shows."""
    found = _CLOCK.fullmatch(clock)
    if found is None:
        raise ValueError("not a time of the day")
    return int(found[1]) * 60 + int(found[2])


def clock_of(minute: int) -> str:
    """What a clock shows at this minute of the day: 570 is `09:30`."""
    return f"{minute // 60:02}:{minute % 60:02}"


def week_of(day: date) -> list[date]:
    """The days from Monday to Sunday of the day's week."""
    monday = day - timedelta(days=day.weekday())
    return [monday + timedelta(days=n) for n in range(7)]


def check_bookings(ahead: int, most: int) -> None:
    """An organization has at most so many bookings before it; raises Conflict `too_many_bookings`."""
    if ahead >= most:
        message = f"The organization has {most} bookings before it, which is the most."
        raise Conflict("too_many_bookings", message, most=most)


def check_cancelling(reason: str, *, is_by_park: bool) -> None:
    """Who takes an organization's room away says why; Invalid at `/reason`."""
    if is_by_park and not reason:
        raise refuse("/reason", "required", "Say why: the organization reads it.")


def check_opening(opens: int, closes: int) -> None:
    """A room opens before it closes, on the half hour; Invalid at `/opens` or `/closes`."""
    for name, minute in (("opens", opens), ("closes", closes)):
        if minute % STEP:
            raise refuse(f"/{name}", "not_on_the_half_hour", "Times are on the hour or the half hour.")
    if closes <= opens:
        raise refuse("/closes", "space_closes_first", "A room closes after it opens.")


def check_slot(slot: Slot, opening: Opening, today: date, minute: int, *, is_workday: bool) -> None:
    """A time can be booked while the room is open, from now on, and not too far ahead.

    `minute` is the present one of `today`. Conflict where the room is closed, else Invalid at the day or
    at one of the times.
    """
    if not opening.is_open:
        raise Conflict("space_closed", "The room can't be booked at present.")
    for name, at in (("starts", slot.starts), ("ends", slot.ends)):
        if at % STEP:
            raise refuse(f"/{name}", "not_on_the_half_hour", "Times are on the hour or the half hour.")
    if slot.ends <= slot.starts:
        raise refuse("/ends", "booking_ends_before", "A booking ends after it starts.")
    if slot.starts < opening.opens:
        raise refuse("/starts", "outside_hours", "The room is not open at that time.")
    if slot.ends > opening.closes:
        raise refuse("/ends", "outside_hours", "The room is not open at that time.")
    if slot.day < today or (slot.day == today and slot.ends <= minute):
        raise refuse("/day", "booking_past", "That time is over.")
    if slot.day > today + AHEAD:
        raise refuse("/day", "too_far_ahead", f"Rooms are booked at most {AHEAD.days} days ahead.")
    if not is_workday and not opening.is_open_on_days_off:
        raise refuse("/day", "day_off", "The room is closed on days off.")
