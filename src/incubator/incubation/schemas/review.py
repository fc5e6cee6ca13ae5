"""Reviews, their marks, and what an organization says to them."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field

from incubator.core.text import Prose, Remark
from incubator.core.web.schema import Input, Output
from incubator.incubation.rules import MARKS, Conclusion, ReviewCriterion, ReviewKind, ReviewState
from incubator.incubation.schemas.mentorship import PersonBrief
from incubator.incubation.schemas.term import Day
from incubator.organizations import OrganizationBrief


class PlanReview(Input):
    """Which review is due when, and which evaluator writes it, if not the staff."""

    kind: ReviewKind
    due_on: Day
    evaluator_id: UUID | None = None


class ReplanReview(Input):
    """When it is due, and which evaluator writes it: without one, the staff."""

    due_on: Day
    evaluator_id: UUID | None = None


class MarkIn(Input):
    """A mark on one criterion, and why; none yet while it is written."""

    criterion: ReviewCriterion
    mark: Annotated[int, Field(ge=MARKS[0], le=MARKS[-1])] | None = None
    note: Remark = ""


class WriteReview(Input):
    """What is written so far: criteria that are left out have no mark."""

    marks: Annotated[list[MarkIn], Field(max_length=len(ReviewCriterion))]
    conclusion: Conclusion | None = None
    summary: Remark = ""


class Statement(Input):
    """What the organization says to a review."""

    statement: Prose


class MarkOut(Output):
    """A mark on one criterion."""

    criterion: ReviewCriterion
    mark: int | None
    note: str


class ReviewOut(Output):
    """A review of a term."""

    id: UUID
    incubation_id: UUID
    organization: OrganizationBrief
    kind: ReviewKind
    due_on: date
    state: ReviewState
    evaluator: PersonBrief | None
    marks: Annotated[list[MarkOut], BeforeValidator(list)]
    conclusion: Conclusion | None
    summary: str
    published_at: datetime | None
    statement: str
    stated_at: datetime | None
    version: int
