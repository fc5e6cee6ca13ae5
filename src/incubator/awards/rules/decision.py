"""The decision over a competition's awards: two approvals, then a public notice."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta, tzinfo
from enum import StrEnum
from uuid import UUID

from incubator.core.errors import Conflict, Forbidden
from incubator.core.machine import Machine
from incubator.core.workdays import Calendar

APPROVALS_NEEDED = 2
"""So many different people approve a decision, none of them its proposer."""


class DecisionState(StrEnum):
    """Where the award decision of a competition stands."""

    PROPOSED = "proposed"
    """Worked out from the ranking; waits for two approvals."""
    APPROVED = "approved"
    IN_NOTICE = "in_notice"
    """公示: public, and not binding until the notice has run."""
    FINAL = "final"


class DecisionAction(StrEnum):
    """What is done with a decision; taking back a proposal deletes it, and so is no action."""

    APPROVE = "approve"
    """The last of the approvals that it needs."""
    GIVE_NOTICE = "give_notice"
    FINALISE = "finalise"


DECISIONS = Machine(
    "decision",
    DecisionState.PROPOSED,
    {
        (DecisionState.PROPOSED, DecisionAction.APPROVE): DecisionState.APPROVED,
        (DecisionState.APPROVED, DecisionAction.GIVE_NOTICE): DecisionState.IN_NOTICE,
        (DecisionState.IN_NOTICE, DecisionAction.FINALISE): DecisionState.FINAL,
    },
)

PUBLISHED = (DecisionState.IN_NOTICE, DecisionState.FINAL)
"""The states in which a decision is public, and its awards are seen by those who got them."""


def check_unconcerned(*, is_concerned: bool) -> None:
    """Nobody decides over a ranking in which an own organization has a place, funded or not."""
    if is_concerned:
        raise Forbidden("own_award", "You belong to an organization that the decision concerns.")


def check_decision_approver(
    person: UUID, proposer: UUID, approvers: Collection[UUID], *, is_concerned: bool
) -> None:
    """A decision is approved by others than its proposer and those it concerns, and by each person once."""
    check_unconcerned(is_concerned=is_concerned)
    if person == proposer:
        raise Forbidden("own_proposal", "Who proposed a decision can't approve it.")
    if person in approvers:
        raise Conflict("already_approved", "You approved this decision already.")


@dataclass(frozen=True, slots=True)
class NoticePeriod:
    """The first and the last day of a public notice, and whether all its days are of announced years."""

    first: date
    last: date
    calendar_known: bool


def notice_period(calendar: Calendar, today: date, days: int) -> NoticePeriod:
    """Public from today; the day it begins is not counted, so it ends with the n-th working day after it."""
    last = calendar.add(today, days)
    every = (today + timedelta(days=n) for n in range((last - today).days + 1))
    return NoticePeriod(today, last, all(calendar.known(day) for day in every))


def notice_ends_at(last: date, zone: tzinfo) -> datetime:
    """The midnight, in the park's zone, that ends the last day."""
    return datetime.combine(last + timedelta(days=1), time.min, zone)


def is_notice_over(now: datetime, ends: datetime, days: int) -> bool:
    """Whether the notice has run; one of no days, which only a demonstration has, need not end its day."""
    return now >= ends or days == 0
