"""A term's states, what moves it, and how long it is."""

from calendar import monthrange
from collections.abc import Mapping
from datetime import date
from enum import StrEnum
from types import MappingProxyType

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine

TERM_MONTHS = 24
"""A term is 12 months and 12 more, unless the decision says otherwise (孵化期 of about two years)."""


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

PERMISSIONS: Mapping[Action, Permission] = MappingProxyType(
    {
        Action.ADMIT: Permission.INCUBATION_DECIDE,
        Action.REJECT: Permission.INCUBATION_DECIDE,
        Action.WITHDRAW: Permission.INCUBATION_APPLY,
        Action.EXPEL: Permission.INCUBATION_DECIDE,
        Action.GRADUATE: Permission.INCUBATION_DECIDE,
        Action.CLOSE: Permission.INCUBATION_DECIDE,
    }
)
"""What each action asks for: who applied may withdraw, the park decides all else."""

OPEN = frozenset({State.APPLIED, State.INCUBATING})
"""An organization has at most one term in one of these states."""


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


def has_started(starts_on: date | None, today: date) -> bool:
    """Whether the term's first day has come."""
    return starts_on is not None and starts_on <= today


def check_started(starts_on: date | None, today: date) -> None:
    """Nobody graduates from a term that has not begun; raises Conflict."""
    if not has_started(starts_on, today):
        raise Conflict("term_not_started", "The term has not begun yet.", starts_on=starts_on)


def check_running(state: State) -> None:
    """Mentors, rooms and services are for a term that is under way; raises Conflict."""
    if state is not State.INCUBATING:
        raise Conflict("term_not_running", "The term is not under way.", state=state)
