"""Planning, writing and publishing reviews, and answering them."""

from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError, refuse
from incubator.core.usecase import Work, command
from incubator.incubation.commands.telling import write
from incubator.incubation.letters import REVIEW_PUBLISHED
from incubator.incubation.queries import incubation_seen, review_seen
from incubator.incubation.rules import (
    REVIEWS,
    ReviewAction,
    ReviewState,
    check_being_written,
    check_complete,
    check_marks,
    check_running,
)
from incubator.incubation.schemas import PlanReview, ReplanReview, Statement, WriteReview
from incubator.incubation.tables import Incubation, Review, ReviewMark
from incubator.people import evaluators


@command(Permission.INCUBATION_MANAGE, subject=incubation_seen)
async def plan_review(work: Work, incubation: Incubation, *, body: PlanReview) -> Review:
    """Plan a review for a day, one of each kind at a time, for staff or an evaluator to write."""
    check_running(incubation.state)
    await _check_evaluator(body.evaluator_id)
    planned = Review.filter(incubation_id=incubation.id, kind=body.kind, state=ReviewState.PLANNED)
    if await planned.exists():
        message = "Such a review is planned already."
        raise Conflict("review_planned", message, errors=[FieldError("/kind", "review_planned", message)])
    review = await Review.create(
        incubation=incubation, organization=incubation.organization, state=REVIEWS.start, **body.model_dump()
    )
    await review.fetch_related("evaluator", "marks")
    work.about(review)
    work.note(incubation_id=incubation.id, kind=body.kind, due_on=body.due_on)
    return review


@command(Permission.INCUBATION_MANAGE, subject=review_seen)
async def replan_review(work: Work, review: Review, *, body: ReplanReview) -> Review:
    """Put a planned review off, or give it to somebody else: what was written so far stays."""
    check_being_written(review.state)
    if body.evaluator_id != review.evaluator_id:
        await _check_evaluator(body.evaluator_id)
    work.note(due_on=body.due_on, evaluator_id=body.evaluator_id, was_due_on=review.due_on)
    review.update_from_dict(body.model_dump())
    await work.save(review, "due_on", "evaluator_id")
    await review.fetch_related("evaluator", "marks")
    return review


async def _check_evaluator(evaluator_id: UUID | None) -> None:
    if evaluator_id is not None and not await evaluators().filter(id=evaluator_id).exists():
        raise refuse("/evaluator_id", "not_an_evaluator", "Only an evaluator writes a review for the staff.")


@command(Permission.REVIEW_WRITE, subject=review_seen)
async def write_review(work: Work, review: Review, *, body: WriteReview) -> Review:
    """Keep what is written so far, in the stead of what was: by staff, or by the review's evaluator."""
    check_being_written(review.state)
    check_marks([mark.criterion for mark in body.marks])
    await ReviewMark.filter(review_id=review.id).delete()
    marks = [ReviewMark(review_id=review.id, **mark.model_dump()) for mark in body.marks]
    await ReviewMark.bulk_create(marks)
    review.update_from_dict({"conclusion": body.conclusion, "summary": body.summary})
    await work.save(review, "conclusion", "summary")
    await review.fetch_related("marks")
    return review


@command(Permission.INCUBATION_MANAGE, subject=review_seen)
async def publish_review(work: Work, review: Review) -> Review:
    """Show a complete review to the organization; it stays as it is from then on."""
    review.state = REVIEWS.advance(review.state, ReviewAction.PUBLISH)
    check_complete({mark.criterion: mark.mark for mark in review.marks}, review.conclusion)
    review.published_at = await work.now()
    await work.save(review, "state", "published_at")
    await write(work, review, REVIEW_PUBLISHED, url=f"{work.services.settings.origin}/reviews/{review.id}")
    work.note(conclusion=review.conclusion)
    return review


@command(Permission.INCUBATION_MANAGE, subject=review_seen)
async def cancel_review(work: Work, review: Review) -> Review:
    """Take a planned review back."""
    review.state = REVIEWS.advance(review.state, ReviewAction.CANCEL)
    await work.save(review, "state")
    return review


@command(Permission.REVIEW_ANSWER, subject=review_seen)
async def answer_review(work: Work, review: Review, *, body: Statement) -> Review:
    """Say what the organization thinks of a review that was published to it, once."""
    if review.state is not ReviewState.PUBLISHED:
        raise Conflict("review_unpublished", "The review is not published.")
    if review.stated_at is not None:
        raise Conflict("already_stated", "The organization has made its statement.")
    review.statement, review.stated_at = body.statement, await work.now()
    await work.save(review, "statement", "stated_at")
    return review


async def cancel_reviews(work: Work, incubation: Incubation) -> None:
    """With its term, the reviews that were planned are off."""
    planned = Review.filter(incubation_id=incubation.id, state=ReviewState.PLANNED)
    for review in await planned.select_for_update():
        review.state = REVIEWS.advance(review.state, ReviewAction.CANCEL)
        await work.save(review, "state")
