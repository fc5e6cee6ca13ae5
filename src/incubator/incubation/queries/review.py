"""Reviews: who sees which, what is due, and what may be done with one now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tortoise.expressions import Q
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.incubation.queries.term import incubation_seen, park_day
from incubator.incubation.rules import ReviewCriterion, ReviewKind, ReviewState, State, missing
from incubator.incubation.tables import Incubation, Review, ReviewMark
from incubator.people import Person, evaluators


def visible_reviews(actor: Actor) -> QuerySet[Review]:
    """Staff see all, members those that were published to them, and an evaluator those to be written.

    Of the own organizations nobody sees more than their members do.
    """
    marks = Prefetch("marks", ReviewMark.all().order_by("criterion"))
    found = Review.all().select_related("organization", "evaluator").prefetch_related(marks)
    organizations = sorted(actor.organizations_with(Permission.REVIEW_READ))
    seen = Q(organization_id__in=organizations, state=ReviewState.PUBLISHED)
    of_others = ~Q(organization_id__in=sorted(actor.memberships))
    if actor.may(Permission.INCUBATION_READ):
        seen |= of_others
    elif actor.may(Permission.REVIEW_WRITE):
        seen |= of_others & Q(evaluator_id=actor.person_id)
    return found.filter(seen)


async def review_seen(work: Work, review_id: UUID) -> Review:
    """The review with its marks, if the actor can see it."""
    return await work.one(visible_reviews(work.actor).filter(id=review_id))


@query(Permission.REVIEW_READ, subject=review_seen)
async def read_review(_work: Work, review: Review) -> Review:
    """One review."""
    return review


@query(Permission.REVIEW_READ)
async def list_reviews(
    work: Work,
    *,
    state: ReviewState | None = None,
    kind: ReviewKind | None = None,
    is_due: bool = False,
    q: Line | None = None,
    incubation_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Review]:
    """Reviews that the actor can see, the last planned first; what `is_due` was planned for by today."""
    found = visible_reviews(work.actor)
    if is_due:
        found = found.filter(state=ReviewState.PLANNED, due_on__lte=await park_day(work))
    asked = {"state": state, "kind": kind, "organization__name__icontains": q, "incubation_id": incubation_id}
    given = {name: value for name, value in asked.items() if value is not None}
    return await listing(found.filter(**given), cursor, limit)


@dataclass(frozen=True, slots=True)
class ReviewShown:
    """A review with its marks by criterion, and what the one who asks may do with it now."""

    review: Review
    marks: Sequence[tuple[ReviewCriterion, ReviewMark | None]]
    is_complete: bool
    today: date
    may_write: bool
    may_publish: bool
    may_cancel: bool
    may_answer: bool
    evaluators: Sequence[Person]
    """To whom the one who asks may give it now: nobody where the plan is not theirs to change."""


@query(Permission.REVIEW_READ, subject=review_seen)
async def show_review(work: Work, review: Review) -> ReviewShown:
    """One review as its page shows it."""
    marks = {mark.criterion: mark for mark in review.marks}
    is_complete = not missing({key: mark.mark for key, mark in marks.items()}, review.conclusion)
    is_planned = review.state is ReviewState.PLANNED
    may_manage = work.actor.may(Permission.INCUBATION_MANAGE, review.organization_id)
    is_open = review.state is ReviewState.PUBLISHED and review.stated_at is None
    return ReviewShown(
        review,
        [(criterion, marks.get(criterion)) for criterion in ReviewCriterion],
        is_complete,
        await park_day(work),
        may_write=is_planned and work.actor.may(Permission.REVIEW_WRITE, review.organization_id),
        may_publish=is_planned and is_complete and may_manage,
        may_cancel=is_planned and may_manage,
        may_answer=is_open and work.actor.may(Permission.REVIEW_ANSWER, review.organization_id),
        evaluators=await evaluators().order_by("name", "id") if is_planned and may_manage else [],
    )


@dataclass(frozen=True, slots=True)
class TermReviews:
    """A term's reviews, the last to be due first, whether one may be planned, and who could write it.

    Of those that are `coming` members are told their kind and day.
    """

    incubation: Incubation
    reviews: Sequence[Review]
    coming: Sequence[Review]
    may_plan: bool
    evaluators: Sequence[Person]
    today: date


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def read_reviews(work: Work, incubation: Incubation) -> TermReviews:
    """The reviews of one term that the actor can see."""
    found = visible_reviews(work.actor).filter(incubation_id=incubation.id)
    may_manage = work.actor.may(Permission.INCUBATION_MANAGE, incubation.organization_id)
    may_plan = may_manage and incubation.state is State.INCUBATING
    people = await evaluators().order_by("name", "id") if may_plan else []
    reviews = await found.order_by("-due_on", "-id")
    planned = Review.filter(incubation_id=incubation.id, state=ReviewState.PLANNED)
    known = {review.id for review in reviews}
    coming = [review for review in await planned.order_by("due_on", "id") if review.id not in known]
    return TermReviews(incubation, reviews, coming, may_plan, people, await park_day(work))
