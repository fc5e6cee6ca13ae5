"""Lots in the zone of doubt: declared with the call, tickets at the freezing, a public number after it."""

from datetime import datetime, timedelta
from enum import StrEnum
from uuid import UUID

from incubator.core.errors import Conflict, Forbidden, refuse
from incubator.core.machine import Machine
from incubator.jury.methods.allocation import Limits, Tier

MOST_HOURS = 24 * 60
"""The public number comes within 60 days of the freezing."""


class BeaconState(StrEnum):
    """Where a public number stands that one officer read at its source."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"


class BeaconAction(StrEnum):
    """What ends the waiting of a public number."""

    CONFIRM = "confirm"
    WITHDRAW = "withdraw"


BEACONS = Machine(
    "beacon",
    BeaconState.OPEN,
    {
        (BeaconState.OPEN, BeaconAction.CONFIRM): BeaconState.CONFIRMED,
        (BeaconState.OPEN, BeaconAction.WITHDRAW): BeaconState.WITHDRAWN,
    },
)


def funding_limits(pool_minor: int, places: int | None) -> Limits:
    """What limits the awards of a competition: its pool, the places, and one award per organization."""
    tiers = () if places is None else (Tier("award", places),)
    return Limits(budget=pool_minor, tiers=tiers, per_organization=1)


def check_wait(hours: int, *, is_demonstration: bool) -> None:
    """The number comes an hour after the freezing at least; only a demonstration may do without."""
    if hours < 1 and not is_demonstration:
        raise refuse("/wait_hours", "wait_out_of_range", "The wait is 1 to 1440 hours.")


def beacon_due(frozen_at: datetime, wait_hours: int) -> datetime:
    """The first number that the source publishes from this moment on is the beacon."""
    return frozen_at + timedelta(hours=wait_hours)


def check_beacon_time(appeared_at: datetime, due_at: datetime, now: datetime) -> None:
    """The number was published after the wait that follows the freezing, and it was published already."""
    if appeared_at < due_at:
        raise refuse(
            "/appeared_at", "beacon_too_early", "The number must be published after the declared wait."
        )
    if appeared_at > now:
        raise refuse("/appeared_at", "beacon_in_future", "The number is not published yet.")


def check_second_reader(person: UUID, entered_by: UUID) -> None:
    """Two people read the public number at its source."""
    if person == entered_by:
        raise Forbidden("same_reader", "Another person reads the number at its source, too.")


def check_same_value(value: str, entered: str) -> None:
    """What the second person reads is what the first one entered, character by character."""
    if value != entered:
        raise Conflict("beacon_differs", "Another number was entered: look at the source once more.")
