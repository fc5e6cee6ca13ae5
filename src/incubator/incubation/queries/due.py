"""What waits in incubation for one person, and what comes next, for the home page: reviews and bookings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import Work
from incubator.incubation.queries.term import park_day
from incubator.incubation.rules import LOST, ReviewState
from incubator.incubation.tables import Booking, Review

SOON = timedelta(days=14)
"""What comes within this time is told."""


@dataclass(frozen=True, slots=True)
class Due:
    """Reviews to hold, rooms to prepare today, and what the own organizations have before them."""

    to_hold: Sequence[Review]
    to_prepare: Sequence[Booking]
    """Today's bookings by organizations: one stands as soon as it is made, the room itself is left to do."""
    to_answer: Sequence[Review]
    coming: Sequence[Review]
    """Planned reviews of the own organizations, which are told that they come and when, no more."""
    booked: Sequence[Booking]
    lost: Sequence[Booking]
    """Bookings of days to come that the park cancelled, or that ended with the term."""


def _to_hold(actor: Actor, today: date) -> QuerySet[Review] | None:
    """Officers hold all that are due soon, an evaluator those given to her; nobody the own organizations'."""
    due = Q(evaluator_id=actor.person_id)
    if actor.may(Permission.INCUBATION_MANAGE):
        due |= Q(due_on__lte=today + SOON)
    elif not actor.may(Permission.REVIEW_WRITE):
        return None
    return Review.filter(due).exclude(organization_id__in=sorted(actor.memberships))


async def read_due(work: Work, limit: int) -> Due:
    """What waits for the one who asks, of each kind the first so many."""
    actor, today = work.actor, await park_day(work)
    bookings = Booking.filter(day__gte=today).select_related("space", "organization")
    bookings = bookings.order_by("day", "starts", "id").limit(limit)
    prepared = bookings.filter(day=today, cancelled_at=None, organization_id__isnull=False)
    planned = _to_hold(actor, today)
    own = Q(organization_id__in=sorted(actor.organizations_with(Permission.INCUBATION_READ)))
    answering = sorted(actor.organizations_with(Permission.REVIEW_ANSWER))
    published = Review.filter(state=ReviewState.PUBLISHED, stated_at=None, organization_id__in=answering)
    coming = Review.filter(own, state=ReviewState.PLANNED, due_on__lte=today + SOON)
    is_member = bool(actor.memberships)
    return Due(
        to_hold=await _first(planned.filter(state=ReviewState.PLANNED), limit) if planned is not None else [],
        to_prepare=await prepared if actor.may(Permission.SPACE_BOOK) else [],
        to_answer=await _first(published, limit) if is_member else [],
        coming=await _first(coming, limit) if is_member else [],
        booked=await bookings.filter(own, cancelled_at=None, day__lte=today + SOON) if is_member else [],
        lost=await bookings.filter(own, cancel_cause__in=LOST) if is_member else [],
    )


def _first(reviews: QuerySet[Review], limit: int) -> QuerySet[Review]:
    return reviews.select_related("organization").order_by("due_on", "id").limit(limit)
