"""Letters on the result: to each applicant its feedback, to each judge a report on the own scores."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class FeedbackRelease(Model):
    """Staff's word that a competition's letters may go out; once, and for good."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="feedback_release", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    released_at = fields.DatetimeField()
    released_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="released_feedback", on_delete=fields.RESTRICT
    )
    released_by_id: UUID

    letters: fields.ReverseRelation["Letter"]

    class Meta:
        table = "feedback_release"


class WithheldComment(Model):
    """A comment that applicants don't get: of one criterion, or without one the sheet's on the whole.

    Staff choose while they prepare the letters of a ranking; once these are released it is for good.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    sheet: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Sheet", related_name="withheld", on_delete=fields.RESTRICT
    )
    sheet_id: UUID
    criterion: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Criterion", related_name="withheld", null=True, on_delete=fields.RESTRICT
    )
    criterion_id: UUID | None

    class Meta:
        table = "withheld_comment"


class Letter(Model):
    """One letter: to the applicant of an application, or to a judge. A job writes it and sends it, once."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    release: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.FeedbackRelease", related_name="letters", on_delete=fields.RESTRICT
    )
    release_id: UUID
    application: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="letters", null=True, on_delete=fields.RESTRICT
    )
    application_id: UUID | None
    judge: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="letters", null=True, on_delete=fields.RESTRICT
    )
    judge_id: UUID | None
    body = fields.TextField(default="")
    file: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.StoredFile", related_name="letter", null=True, on_delete=fields.RESTRICT
    )
    file_id: UUID | None
    sent_at = fields.DatetimeField(null=True)

    class Meta:
        table = "letter"
        indexes = (("judge", "id"),)


constraint("uq_feedback_release_competition", "already_released", "The letters were released already.")

constraint("ck_feedback_release_append_only", "release_final", "What was released stays released.")

constraint("ck_feedback_release_stage", "not_ranked", "The competition's ranking is not published.")

constraint("uq_withheld_comment", "comment_repeated", "The comment is named twice.", kind=Invalid)

constraint("ck_withheld_comment_append_only", "release_final", "What was withheld stays withheld.")

constraint("ck_withheld_comment_stage", "not_ranked", "The competition's ranking is not published.")

constraint("ck_withheld_comment_sheet", "sheet_not_submitted", "It is no submitted sheet of the competition.")

constraint("ck_letter_to", "bad_recipient", "A letter goes to an applicant or to a judge.", kind=Invalid)

constraint("uq_letter_application", "letter_repeated", "An applicant gets one letter.")

constraint("uq_letter_judge", "letter_repeated", "A judge gets one letter.")

constraint("uq_letter_file", "letter_repeated", "A letter has a file of its own.")

constraint("ck_letter_final", "letter_sent", "A letter that was sent never changes.")
