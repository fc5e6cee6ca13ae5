"""What the jury tells an applicant."""

from fractions import Fraction
from typing import Annotated
from uuid import UUID

from pydantic import PlainSerializer

from incubator.core.web.schema import Output

Exact = Annotated[Fraction, PlainSerializer(str, return_type=str)]
"""A number as a fraction in a text, such as `500/7`."""


class PlaceOut(Output):
    """An application's published place and score."""

    rank: int
    exact: str
    shown: str


class CriterionResultOut(Output):
    """The application's mean at a criterion, and the quartiles of all applications' means, from five on."""

    name: str
    mean: Exact
    quartiles: tuple[Exact, Exact, Exact] | None


class CommentToldOut(Output):
    """A released comment, without whose it is; on the whole where no criterion is named."""

    criterion: str
    text: str


class ResultOut(Output):
    """An application's result; null is what the call does not show, or not yet."""

    is_published: bool
    place: PlaceOut | None
    of: int
    criteria: list[CriterionResultOut] | None
    comments: list[CommentToldOut] | None
    letter_id: UUID | None
