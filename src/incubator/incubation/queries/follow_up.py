"""What can be read of follow-ups, and by whom; the work list, overdue first."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, cursor_of, listing, place_of
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.incubation.queries.term import park_day, seen_in_incubation, visible_incubations
from incubator.incubation.rules import FOLLOW_UPS, FollowUpAction, FollowUpState, days_late
from incubator.incubation.tables import FollowUp

SOON = timedelta(days=30)
"""What comes due within so many days is counted apart."""


def visible_follow_ups(actor: Actor) -> QuerySet[FollowUp]:
    """As `visible_incubations`, of their follow-ups."""
    return seen_in_incubation(FollowUp.all().select_related("organization"), actor)


async def follow_up_seen(work: Work, follow_up_id: UUID) -> FollowUp:
    """The follow-up with its term, if the actor can see it; a command locks both, the term first."""
    incubation = await work.one(visible_incubations(work.actor).filter(follow_ups__id=follow_up_id))
    follow_up = await work.one(FollowUp.filter(id=follow_up_id))
    follow_up.incubation, follow_up.organization = incubation, incubation.organization
    return follow_up


@query(Permission.INCUBATION_READ, subject=follow_up_seen)
async def read_follow_up(_work: Work, follow_up: FollowUp) -> FollowUp:
    """One follow-up."""
    return follow_up


@query(Permission.INCUBATION_READ)
async def list_follow_ups(
    work: Work,
    *,
    state: FollowUpState | None = None,
    due_before: date | None = None,
    incubation_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[FollowUp]:
    """Follow-ups that the actor can see, the latest graduation first; `due_before` leaves that day out."""
    asked = {"state": state, "due_on__lt": due_before, "incubation_id": incubation_id}
    given = {name: value for name, value in asked.items() if value is not None}
    return await listing(visible_follow_ups(work.actor).filter(**given), cursor, limit)


@dataclass(frozen=True, slots=True)
class Report:
    """A follow-up, by how many days it is late, and what the one who asks may do with it now."""

    follow_up: FollowUp
    days_late: int
    actions: Sequence[FollowUpAction]


def _report(actor: Actor, follow_up: FollowUp, today: date) -> Report:
    may = actor.may(Permission.FOLLOW_UP_REPORT, follow_up.organization_id)
    # A report is waived with its term, never alone.
    can = [a for a in FOLLOW_UPS.actions(follow_up.state) if a is FollowUpAction.REPORT and may]
    return Report(follow_up, days_late(follow_up.state, follow_up.due_on, today), can)


@query(Permission.INCUBATION_READ, subject=follow_up_seen)
async def show_follow_up(work: Work, follow_up: FollowUp) -> Report:
    """One follow-up as its page shows it."""
    return _report(work.actor, follow_up, await park_day(work))


@query(Permission.INCUBATION_READ)
async def find_follow_ups(
    work: Work,
    *,
    state: FollowUpState = FollowUpState.DUE,
    q: Line | None = None,
    cursor: Cursor | None = None,
) -> Found[Report]:
    """The reports in one state as a work list, the one that came due first on top; `q` as in the terms'."""
    found = visible_follow_ups(work.actor).filter(state=state)
    if q is not None:
        found = found.filter(organization__name__icontains=q)
    if cursor is not None:
        last = await work.one(visible_follow_ups(work.actor).filter(id=place_of(cursor)))
        found = found.filter(Q(due_on__gt=last.due_on) | Q(due_on=last.due_on, id__gt=last.id))
    rows = await found.order_by("due_on", "id").limit(PAGE + 1)
    today = await park_day(work)
    reports = [_report(work.actor, row, today) for row in rows[:PAGE]]
    return Found(reports, cursor_of(rows[PAGE - 1].id) if len(rows) > PAGE else None)


@dataclass(frozen=True, slots=True)
class FollowUpCounts:
    """How many reports are late, come due within 30 days, later, and are in."""

    overdue: int
    soon: int
    later: int
    reported: int


@query(Permission.INCUBATION_READ)
async def count_follow_ups(work: Work) -> FollowUpCounts:
    """How the follow-ups that the actor can see stand today."""
    today = await park_day(work)
    found = visible_follow_ups(work.actor)
    due = found.filter(state=FollowUpState.DUE)
    return FollowUpCounts(
        overdue=await due.filter(due_on__lt=today).count(),
        soon=await due.filter(due_on__gte=today, due_on__lte=today + SOON).count(),
        later=await due.filter(due_on__gt=today + SOON).count(),
        reported=await found.filter(state=FollowUpState.REPORTED).count(),
    )
