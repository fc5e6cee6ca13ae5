"""Incubation from admission to graduation and follow-up: states, the length of a term, and what comes due."""

import re
from calendar import monthrange
from collections.abc import Mapping
from datetime import date, datetime, time
from enum import StrEnum
from hashlib import sha256
from types import MappingProxyType
from uuid import UUID
from zoneinfo import ZoneInfo

from incubator.core.actor import Permission
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


def has_started(starts_on: date | None, today: date) -> bool:
    """Whether the term's first day has come."""
    return starts_on is not None and starts_on <= today


def check_started(starts_on: date | None, today: date) -> None:
    """Nobody graduates from a term that has not begun; raises Conflict."""
    if not has_started(starts_on, today):
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


def days_late(state: FollowUpState, due_on: date, today: date) -> int:
    """By how many days a report that is missing is late; 0 where it is not."""
    return max(0, (today - due_on).days) if state is FollowUpState.DUE else 0


_LETTERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
"""Crockford's base 32: no I, L, O or U."""

_LIKENESS = str.maketrans("OIL", "011")

_CODE = re.compile(r"(?P<number>GRAD[0-9]{6,})(?P<check>[0-9A-Z]{8})")


def certificate_code(number: str, term_id: UUID) -> str:
    """The code that proves a certificate: its number, and 8 characters that only the certificate shows.

    They are made from the term's id, which no stranger knows: so nobody learns of graduates by counting up.
    """
    start = int.from_bytes(sha256(f"certificate:{term_id}".encode()).digest()[:5])
    check = "".join(_LETTERS[start >> shift & 31] for shift in range(35, -1, -5))
    return f"{number}-{check[:4]}-{check[4:]}"


def read_certificate_code(typed: str) -> str | None:
    """The code as it was given out, from one that a person typed: case, blanks, hyphens, O, I and L aside."""
    found = _CODE.fullmatch(re.sub(r"[\s-]", "", typed).upper())
    if found is None:
        return None
    check = found["check"].translate(_LIKENESS)
    return f"GRAD-{found['number'][4:]}-{check[:4]}-{check[4:]}"


def certificate_number(code: str) -> str:
    """The certificate's number in its code."""
    return code.rsplit("-", 2)[0]
