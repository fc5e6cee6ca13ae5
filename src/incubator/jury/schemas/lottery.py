"""What the jury takes and gives of lotteries."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import AfterValidator, Field, StringConstraints
from pydantic_core import PydanticCustomError

from incubator.competitions import Moment
from incubator.core.text import Line
from incubator.core.web.schema import Input, Output
from incubator.jury.methods.lottery import Zone
from incubator.jury.rules.lottery import MOST_HOURS, BeaconState
from incubator.jury.schemas.panel import JudgeBrief


def _public(value: str) -> str:
    if not value.isascii() or not value.isprintable() or " " in value:
        raise PydanticCustomError("bad_url", "must be an address that begins with https:// or http://")
    return value


Url = Annotated[
    str,
    StringConstraints(max_length=500, pattern=r"^https?://[A-Za-z0-9]"),
    AfterValidator(_public),
]
"""The address of a public page."""


class DeclareLottery(Input):
    """Who is in doubt, whose public number draws the lots, and how long after the freezing."""

    zone: Zone = Zone.CHANCE
    source: Line
    source_url: Url
    wait_hours: Annotated[int, Field(ge=0, le=MOST_HOURS)] = 24


class EnterBeacon(Input):
    """The public number exactly as its source wrote it, where it can be read, and when it was published."""

    value: Line
    url: Url
    appeared_at: Moment


class ConfirmBeacon(Input):
    """The public number as the second person reads it at its source."""

    value: Line


class LotteryOut(Output):
    """A declared lottery."""

    zone: Zone
    source: str
    source_url: str
    wait_hours: int


class BeaconOut(Output):
    """A public number, who read it, and who read it too or took it back."""

    id: UUID
    state: BeaconState
    value: str
    url: str
    appeared_at: datetime
    entered_by: JudgeBrief
    entered_at: datetime
    ended_by: JudgeBrief | None
    ended_at: datetime | None


class DrawEntryOut(Output):
    """A ranked application: its interval of ranks, its chance as a fraction, its ticket and its lot."""

    application: str
    title: str
    rank: int
    low: int | None
    high: int | None
    chance: str | None
    ticket: int | None
    lot: int | None


class DrawOut(Output):
    """Who is in doubt in the frozen ranking; the lots once the number is confirmed."""

    line: int
    frozen_at: datetime
    due_at: datetime
    is_drawn: bool
    beacon: BeaconOut | None
    entries: list[DrawEntryOut]
