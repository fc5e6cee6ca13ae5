"""How the park sees an organization in its term, and what the organization says to that."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id
from incubator.incubation.rules import Conclusion, ReviewCriterion, ReviewKind, ReviewState


class Review(Model):
    """A review of a term: planned for a day, written by staff or its evaluator, then published."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    incubation: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Incubation", related_name="reviews", on_delete=fields.RESTRICT
    )
    incubation_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="reviews", on_delete=fields.RESTRICT, db_index=True
    )
    organization_id: UUID
    kind = fields.CharEnumField(ReviewKind, max_length=15)
    due_on = fields.DateField(db_index=True)
    state = fields.CharEnumField(ReviewState, max_length=10, default=ReviewState.PLANNED)
    evaluator: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="reviews", null=True, on_delete=fields.RESTRICT, db_index=True
    )
    evaluator_id: UUID | None
    conclusion = fields.CharEnumField(Conclusion, max_length=15, null=True)
    summary = fields.TextField(default="")
    published_at = fields.DatetimeField(null=True)
    statement = fields.TextField(default="")
    """What the organization says to it."""
    stated_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)
    marks: fields.ReverseRelation["ReviewMark"]

    class Meta:
        table = "review"


class ReviewMark(Model):
    """The mark on one criterion, from 1 to 5, with its reason."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    review: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Review", related_name="marks", on_delete=fields.CASCADE
    )
    review_id: UUID
    criterion = fields.CharEnumField(ReviewCriterion, max_length=15)
    mark = fields.SmallIntField(null=True)
    note = fields.TextField(default="")

    class Meta:
        table = "review_mark"


for _name, _pointer, _code, _message in (
    ("ck_review_kind", "/kind", "bad_review_kind", "This is no kind of review."),
    ("ck_review_conclusion", "/conclusion", "bad_conclusion", "A review comes to no such conclusion."),
    ("ck_review_mark_criterion", "/marks", "bad_criterion", "There is no such criterion."),
    ("ck_review_mark_value", "/marks", "bad_mark", "A mark is from 1 to 5."),
    ("uq_review_mark_criterion", "/marks", "criterion_twice", "A criterion is marked once."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
constraint("fk_review_term", "bad_review", "A review belongs to its term's organization.")
constraint("uq_review_planned", "review_planned", "Such a review is planned already.", pointer="/kind")
constraint(
    "ck_review_published", "review_incomplete", "Every criterion needs a mark, and the review a conclusion."
)
constraint(
    "ck_review_complete", "review_incomplete", "Every criterion needs a mark, and the review a conclusion."
)
constraint("ck_review_plan_kept", "review_closed", "The review was published or cancelled.")
constraint("ck_review_statement", "bad_statement", "A statement is on a published review.")
constraint("ck_review_mark_final", "review_closed", "The review was published or cancelled.")
