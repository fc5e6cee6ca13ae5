"""What the park gives an organization beside room: kinds, and the days on which it can have been given."""

from datetime import date
from enum import StrEnum

from incubator.core.errors import refuse
from incubator.incubation.rules.term import check_started


class ServiceKind(StrEnum):
    """What was given."""

    MENTORING = "mentoring"
    """督导: help with the work itself."""
    TRAINING = "training"
    """能力建设: a course or a workshop."""
    CONSULTATION = "consultation"
    LEGAL = "legal"
    FINANCE = "finance"
    """Bookkeeping and 财务托管."""
    REGISTRATION = "registration"
    MATCHING = "matching"
    """资源对接: donors, partners, volunteers."""
    OTHER = "other"


MOST_MINUTES = 24 * 60
"""Of one service: what takes longer is kept day by day."""


def check_service_day(day: date, starts_on: date | None, today: date) -> None:
    """A service was given from the first day of the term on, today at the latest.

    Conflict where the term has not begun, else Invalid at `/day`.
    """
    check_started(starts_on, today)
    if starts_on is not None and day < starts_on:
        raise refuse("/day", "service_before_term", "The term had not begun on that day.")
    if day > today:
        raise refuse("/day", "day_to_come", "The day is still to come.")


def check_giver(*, is_person: bool, name: str) -> None:
    """Who gave it is a person of the park or an outside name, not both; Invalid at `/giver`."""
    if is_person == bool(name):
        message = "Either a person of the park gave it, or somebody from outside."
        raise refuse("/giver", "one_giver", message)


def month_days(month: str) -> tuple[date, date]:
    """The first day of a month such as `2026-11`, and that of the month after."""
    year, number = (int(part) for part in month.split("-"))
    return date(year, number, 1), date(year + number // 12, number % 12 + 1, 1)
