"""Incubation from admission to graduation and follow-up: states, the length of a term, and what comes due."""

from calendar import monthrange
from datetime import date, datetime, time
from enum import StrEnum
from zoneinfo import ZoneInfo

from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine

TERM_MONTHS = 24
"""A term is 12 months and 12 more, unless the decision says otherwise (孵化期 of about two years)."""

FOLLOW_UP_MONTHS = (6, 12, 24, 36)
"""Months after graduation when a graduate's reports come due."""

REMINDER_TIME = time(9)
"""When, on the day that a report comes due, the organization is reminded."""


class Mode(StrEnum):
    """Where a term is spent."""

    ON_SITE = "on_site"
    """站内: with a place in the park."""
    OFF_SITE = "off_site"
    """站外: guided where the organization is."""


class State(StrEnum):
    """Where an organization stands in its term."""

    APPLIED = "applied"
    INCUBATING = "incubating"
    REJECTED = "rejected"
    WITHDRAWN = "withdrawn"
    EXPELLED = "expelled"
    GRADUATED = "graduated"
    """出壳: graduated, and followed up."""
    CLOSED = "closed"
    """Followed up to the end."""


class Action(StrEnum):
    """What moves a term."""

    ADMIT = "admit"
    REJECT = "reject"
    WITHDRAW = "withdraw"
    EXPEL = "expel"
    GRADUATE = "graduate"
    CLOSE = "close"


TERMS = Machine(
    "incubation",
    State.APPLIED,
    {
        (State.APPLIED, Action.ADMIT): State.INCUBATING,
        (State.APPLIED, Action.REJECT): State.REJECTED,
        (State.APPLIED, Action.WITHDRAW): State.WITHDRAWN,
        (State.INCUBATING, Action.WITHDRAW): State.WITHDRAWN,
        (State.INCUBATING, Action.EXPEL): State.EXPELLED,
        (State.INCUBATING, Action.GRADUATE): State.GRADUATED,
        (State.GRADUATED, Action.CLOSE): State.CLOSED,
    },
)

OPEN = frozenset({State.APPLIED, State.INCUBATING})
"""An organization has at most one term in one of these states."""


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


def months_after(day: date, months: int) -> date:
    """The same day of a later month, or its last day where it is shorter: 31 August + 6 is 28 February.

    Count from the first day every time: a chain of additions would stay on the 28th.
    """
    year, month = divmod(day.year * 12 + day.month - 1 + months, 12)
    return date(year, month + 1, min(day.day, monthrange(year, month + 1)[1]))


def term(starts_on: date | None, ends_on: date | None, today: date) -> tuple[date, date]:
    """First and last day of a term: today, and `TERM_MONTHS` later, where nothing else was decided.

    Invalid at `/ends_on` when it does not end after it starts.
    """
    first = starts_on or today
    last = ends_on or months_after(first, TERM_MONTHS)
    if last <= first:
        raise refuse("/ends_on", "ends_before_start", "A term ends after it starts.")
    return first, last


def check_started(starts_on: date | None, today: date) -> None:
    """Nobody graduates from a term that has not begun; raises Conflict."""
    if starts_on is None or today < starts_on:
        raise Conflict("term_not_started", "The term has not begun yet.", starts_on=starts_on)


def due_dates(graduated_on: date) -> dict[int, date]:
    """When the follow-ups come due, by their months after graduation."""
    return {months: months_after(graduated_on, months) for months in FOLLOW_UP_MONTHS}


def reminder_at(due_on: date, zone: ZoneInfo) -> datetime:
    """The moment at which the organization is reminded of a report, in the park's zone."""
    return datetime.combine(due_on, REMINDER_TIME, zone)


def wants_reminder(state: FollowUpState, due_on: date, reminded_at: datetime | None, today: date) -> bool:
    """A report that is due, missing, and was not asked for yet."""
    return state is FollowUpState.DUE and reminded_at is None and due_on <= today
