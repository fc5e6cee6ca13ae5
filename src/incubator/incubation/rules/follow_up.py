"""What a graduate's reports go through, and when they come due."""

from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from incubator.core.machine import Machine
from incubator.incubation.rules.term import months_after

FOLLOW_UP_MONTHS = (6, 12, 24, 36)
"""Months after graduation when a graduate's reports come due."""

REMINDER_TIME = time(9)
"""When, on the day that a report comes due, the organization is reminded."""


class FollowUpState(StrEnum):
    """Whether a graduate's report is in."""

    DUE = "due"
    REPORTED = "reported"
    WAIVED = "waived"
    """The term was closed without this report."""


class FollowUpAction(StrEnum):
    """What moves a follow-up."""

    REPORT = "report"
    WAIVE = "waive"


FOLLOW_UPS = Machine(
    "follow_up",
    FollowUpState.DUE,
    {
        (FollowUpState.DUE, FollowUpAction.REPORT): FollowUpState.REPORTED,
        (FollowUpState.DUE, FollowUpAction.WAIVE): FollowUpState.WAIVED,
    },
)


def due_dates(graduated_on: date) -> dict[int, date]:
    """When the follow-ups come due, by their months after graduation."""
    return {months: months_after(graduated_on, months) for months in FOLLOW_UP_MONTHS}


def reminder_at(due_on: date, zone: ZoneInfo) -> datetime:
    """The moment at which the organization is reminded of a report, in the park's zone."""
    return datetime.combine(due_on, REMINDER_TIME, zone)


def wants_reminder(state: FollowUpState, due_on: date, reminded_at: datetime | None, today: date) -> bool:
    """A report that is due, missing, and was not asked for yet."""
    return state is FollowUpState.DUE and reminded_at is None and due_on <= today


def days_late(state: FollowUpState, due_on: date, today: date) -> int:
    """By how many days a report that is missing is late; 0 where it is not."""
    return max(0, (today - due_on).days) if state is FollowUpState.DUE else 0
