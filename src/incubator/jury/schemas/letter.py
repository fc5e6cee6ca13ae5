"""What the jury takes and gives of letters on a result."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.core.text import Code
from incubator.core.web.schema import Input, Output


class Withhold(Input):
    """A comment that applicants don't get: a criterion's, or, without, the sheet's on the whole."""

    sheet_id: UUID
    criterion: Code | None = None


class ReleaseLetters(Input):
    """Send every ranked applicant its feedback and every judge a report, less the withheld comments."""

    withheld: Annotated[list[Withhold], Field(max_length=10_000, default_factory=list)]


CommentKey = Annotated[str, StringConstraints(min_length=36, max_length=100)]
"""The sheet's id, and after a space the criterion's code if the comment is on one."""


class WithholdComments(Input):
    """The comments on one application that its applicant does not get: all others go with the letter.

    `before` are those that were withheld when it was read.
    """

    withheld: Annotated[list[CommentKey], Field(max_length=1_000)]
    before: Annotated[list[CommentKey], Field(max_length=1_000, default_factory=list)]


class ReleaseOut(Output):
    """When and by whom a competition's letters were released, and how many there are."""

    id: UUID
    competition_id: UUID
    released_at: datetime
    released_by_id: UUID
    letters: int
    withheld: int


class LetterBrief(Output):
    """A letter to an applicant (`application_id`) or a judge (`judge_id`); `sent_at` null is on its way."""

    id: UUID
    competition_id: UUID
    application_id: UUID | None
    judge_id: UUID | None
    sent_at: datetime | None


class CommentOut(Output):
    """A judge's comment on an application; without a criterion it is on the whole."""

    key: CommentKey
    criterion: str
    judge: str
    text: str
    is_withheld: bool


class PreparedOut(Output):
    """A letter as it would go out now, or as it went; one to an applicant with its comments."""

    subject: str
    text: str
    comments: list[CommentOut]
    is_released: bool


class LetterOut(LetterBrief):
    """A letter with its text; the PDF comes from `/letters/{id}/file`."""

    body: str
    sha256: str | None
