"""Reviews of an organization in its term: criteria, marks, what is concluded, and when one is complete."""

from collections.abc import Collection, Mapping
from enum import StrEnum

from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine


class ReviewKind(StrEnum):
    """When a term is looked at."""

    QUARTERLY = "quarterly"
    MID_TERM = "mid_term"
    ANNUAL = "annual"
    GRADUATION = "graduation"
    """出壳评估: whether it is ready to leave."""


class ReviewCriterion(StrEnum):
    """What is looked at, each with a mark from 1 to 5 (出壳评审: structure, team, finance, projects)."""

    STRUCTURE = "structure"
    TEAM = "team"
    FINANCE = "finance"
    PROJECTS = "projects"


class Conclusion(StrEnum):
    """What a review comes to."""

    ON_TRACK = "on_track"
    NEEDS_HELP = "needs_help"
    WARNING = "warning"
    READY = "ready"
    """Ready to graduate."""


MARKS = range(1, 6)
"""From 1, which is poor, to 5, which is very good."""


class ReviewState(StrEnum):
    """Where a review stands."""

    PLANNED = "planned"
    """It is due on a day, and is being written."""
    PUBLISHED = "published"
    CANCELLED = "cancelled"


class ReviewAction(StrEnum):
    """What moves a review."""

    PUBLISH = "publish"
    CANCEL = "cancel"


REVIEWS = Machine(
    "review",
    ReviewState.PLANNED,
    {
        (ReviewState.PLANNED, ReviewAction.PUBLISH): ReviewState.PUBLISHED,
        (ReviewState.PLANNED, ReviewAction.CANCEL): ReviewState.CANCELLED,
    },
)


def check_being_written(state: ReviewState) -> None:
    """What was published or cancelled stays as it is; raises Conflict."""
    if state is not ReviewState.PLANNED:
        raise Conflict("review_closed", "The review was published or cancelled.", state=state)


def check_marks(criteria: Collection[ReviewCriterion]) -> None:
    """Each criterion is marked once; Invalid at `/marks`."""
    if len(set(criteria)) != len(criteria):
        raise refuse("/marks", "criterion_twice", "A criterion is marked once.")


def missing(
    marks: Mapping[ReviewCriterion, int | None], conclusion: Conclusion | None
) -> list[ReviewCriterion | None]:
    """The criteria without a mark, and None where the conclusion is missing: nothing when it is complete."""
    found: list[ReviewCriterion | None] = [each for each in ReviewCriterion if marks.get(each) is None]
    return found + ([None] if conclusion is None else [])


def check_complete(marks: Mapping[ReviewCriterion, int | None], conclusion: Conclusion | None) -> None:
    """A review is published with a mark on each criterion and a conclusion; raises Conflict."""
    if missing(marks, conclusion):
        raise Conflict("review_incomplete", "Every criterion needs a mark, and the review a conclusion.")
