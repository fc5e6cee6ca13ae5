"""What waits in incubation for one person, and what comes next, for the home page: reviews and bookings."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from tortoise.expressions import Q, Subquery
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import Work
from incubator.incubation.queries.term import park_day
from incubator.incubation.rules import ReviewState
from incubator.incubation.tables import Booking, Review
from incubator.people import Membership

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
    taken_back: Sequence[Booking]
    """Bookings of days to come that somebody of the park cancelled."""


def _to_hold(actor: Actor, today: date) -> QuerySet[Review] | None:
    """Officers hold all that are due soon but their own organizations', an evaluator those given to her."""
    given = Q(evaluator_id=actor.person_id)
    if actor.may(Permission.INCUBATION_MANAGE):
        due = Review.filter(given | Q(due_on__lte=today + SOON))
        return due.exclude(organization_id__in=sorted(actor.memberships))
    return Review.filter(given) if actor.may(Permission.REVIEW_WRITE) else None


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
    members = Membership.filter(organization_id__in=sorted(actor.memberships)).values("person_id")
    of_the_park = ~Q(cancelled_by_id__in=Subquery(members))
    is_member = bool(actor.memberships)
    return Due(
        to_hold=await _first(planned.filter(state=ReviewState.PLANNED), limit) if planned is not None else [],
        to_prepare=await prepared if actor.may(Permission.SPACE_BOOK) else [],
        to_answer=await _first(published, limit) if is_member else [],
        coming=await _first(coming, limit) if is_member else [],
        booked=await bookings.filter(own, cancelled_at=None, day__lte=today + SOON) if is_member else [],
        taken_back=await bookings.filter(own, of_the_park, cancelled_at__isnull=False) if is_member else [],
    )


def _first(reviews: QuerySet[Review], limit: int) -> QuerySet[Review]:
    return reviews.select_related("organization").order_by("due_on", "id").limit(limit)
