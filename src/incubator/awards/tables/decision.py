"""Decisions, who approved them, and whom they award."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules import DecisionState, SkipReason
from incubator.core.database import constraint
from incubator.core.errors import Forbidden
from incubator.core.ids import new_id


class Decision(Model):
    """The decision over all awards of a competition; unique per competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="decision", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    state = fields.CharEnumField(DecisionState, max_length=15, default=DecisionState.PROPOSED)
    places = fields.IntField(null=True)
    """The most awards that the proposer wanted; null means as many as the pool allows."""
    tie_break_reason = fields.TextField(default="")
    """Why some of equally ranked applications went before others; empty when no tie had to be broken."""
    tie_break_first = fields.JSONField[list[str]](default=list)
    """The ids of those applications, in the order in which they were taken."""
    proposed_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="proposed_decisions", on_delete=fields.RESTRICT
    )
    proposed_by_id: UUID
    proposed_at = fields.DatetimeField()
    notice_from = fields.DateField(null=True)
    notice_until = fields.DateField(null=True)
    notice_calendar_known = fields.BooleanField(null=True)
    """Whether the holidays of every day of the notice were announced when it began."""
    final_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    approvals: fields.ReverseRelation["Approval"]
    awards: fields.ReverseRelation["Award"]
    skips: fields.ReverseRelation["Skip"]

    class Meta:
        table = "decision"


class Approval(Model):
    """One person's approval of a decision; two different people are needed, neither the proposer."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="approvals"
    )
    decision_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="approvals", on_delete=fields.RESTRICT
    )
    person_id: UUID
    approved_at = fields.DatetimeField()

    class Meta:
        table = "approval"


class Award(Model):
    """What one application is given; one per organization and decision."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="awards"
    )
    decision_id: UUID
    application: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Application", related_name="award", on_delete=fields.RESTRICT
    )
    application_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="awards", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    organization_name = fields.CharField(max_length=200)
    """The organization's name at the proposal, as it is approved and published."""
    rank = fields.IntField()
    lot = fields.IntField(null=True)
    """Its place among those who drew lots in the zone of doubt; null for who was not in doubt."""
    amount_minor = fields.BigIntField()

    class Meta:
        table = "award"
        indexes = (("organization_id",),)


class Skip(Model):
    """A ranked application that gets no award, and why; kept beside the awards."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="skips"
    )
    decision_id: UUID
    application: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Application", related_name="skip", on_delete=fields.RESTRICT
    )
    application_id: UUID
    rank = fields.IntField()
    lot = fields.IntField(null=True)
    """As an award's."""
    amount_minor = fields.BigIntField()
    """What it would have been given."""
    rest_minor = fields.BigIntField()
    """What was left of the pool at its turn."""
    reason = fields.CharEnumField(SkipReason, max_length=30)

    class Meta:
        table = "skip"
        indexes = (("decision_id",),)


KEPT = "A decision that is more than a proposal stays as it was approved."

UNTRUE = "The row would contradict what it belongs to."

constraint("uq_decision_competition", "already_decided", "The competition has a decision.")

constraint("ck_decision_places", "places_not_positive", "At least one award.", pointer="/places")

constraint(
    "ck_decision_places_declared",
    "places_over_declared",
    "The call declared fewer places.",
    pointer="/places",
)

constraint("ck_decision_drawn", "lots_not_drawn", "Lots are drawn in the zone of doubt first.")

for part in ("award", "skip"):
    constraint(f"ck_{part}_lot", "award_untrue", UNTRUE)

constraint("ck_decision_notice", "notice_untrue", "The days of the notice come with the notice, in order.")

constraint("ck_decision_final", "final_untrue", "A decision is final from a moment on.")

constraint("ck_decision_two_approvals", "too_few_approvals", "Two different people approve a decision.")

for part in ("decision", "approval", "award", "skip"):
    constraint(f"ck_{part}_kept", "decision_kept", KEPT)

constraint("uq_approval_person", "already_approved", "You approved this decision already.")

constraint(
    "ck_approval_not_proposer", "own_proposal", "Who proposed a decision can't approve it.", kind=Forbidden
)

constraint("ck_award_amount", "amount_not_positive", "An award is more than nothing.")

constraint("ck_award_organization_name", "award_untrue", UNTRUE)

constraint("ck_award_within_caps", "amount_over_cap", "The request and the caps allow less.")

constraint("ck_award_within_pool", "pool_exhausted", "The awards are more than the pool.")

constraint("uq_award_application", "already_awarded", "The application has an award.")

constraint("uq_award_organization", "organization_already_awarded", "One award per organization.")
