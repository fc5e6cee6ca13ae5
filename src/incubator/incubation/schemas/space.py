"""Rooms of the park, and bookings of them."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field, PlainSerializer, WithJsonSchema
from pydantic_core import PydanticCustomError

from incubator.core.text import Line, Phrase, Remark
from incubator.core.web.schema import Input, Output
from incubator.incubation.rules import CancelCause, SpaceKind, clock_of, minute_of
from incubator.incubation.schemas.term import Day
from incubator.organizations import OrganizationBrief


def _read_clock(value: object) -> int:
    try:
        return minute_of(value if isinstance(value, str) else "")
    except ValueError:
        raise PydanticCustomError("bad_clock", "must be a time of the day such as 09:30") from None


_CLOCK = {"type": "string", "pattern": "^([01][0-9]|2[0-3]):[0-5][0-9]$", "examples": ["09:30"]}

Clock = Annotated[int, BeforeValidator(_read_clock), WithJsonSchema(_CLOCK)]
"""A time of the day that a caller sends: `09:30` in JSON, the day's minute in Python."""

ClockOut = Annotated[int, PlainSerializer(clock_of, return_type=str), WithJsonSchema(_CLOCK)]
"""A time of the day that a caller gets, in the park's zone."""


class SpaceIn(Input):
    """A room as staff describe it."""

    name: Line
    kind: SpaceKind
    place: Phrase = ""
    capacity: Annotated[int, Field(ge=1, le=10_000)]
    opens: Clock
    closes: Clock
    is_open_on_days_off: bool
    is_open: bool


class BookTime(Input):
    """A time of one day in the park's zone, and what for."""

    day: Day
    starts: Clock
    ends: Clock
    purpose: Line


class BookSpace(BookTime):
    """The same, of this room."""

    space_id: UUID


class CancelBooking(Input):
    """Why: left out at will, but not where the park cancels an organization's booking."""

    reason: Remark = ""


class SpaceOut(Output):
    """A room of the park."""

    id: UUID
    name: str
    kind: SpaceKind
    place: str
    capacity: int
    opens: ClockOut
    closes: ClockOut
    is_open_on_days_off: bool
    is_open: bool
    version: int


class SpaceBrief(Output):
    """A room by name."""

    id: UUID
    name: str


class TakenOut(Output):
    """A time at which a room is taken; whose it is, only the own ones say."""

    day: date
    starts: ClockOut
    ends: ClockOut
    booking_id: UUID | None


class BookingOut(Output):
    """A booking; without an organization it is the park's own."""

    id: UUID
    space: SpaceBrief
    incubation_id: UUID | None
    organization: OrganizationBrief | None
    day: date
    starts: ClockOut
    ends: ClockOut
    purpose: str
    booked_at: datetime
    cancelled_at: datetime | None
    cancel_cause: CancelCause | None
    cancel_reason: str
    version: int
