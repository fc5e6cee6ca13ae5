"""The public vote: what it is on, its codes, and how many votes each application has."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class PublicVote(Model):
    """A vote of people with a code each, in one stage of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="public_votes", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    stage: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.JudgingStage", related_name="public_vote", on_delete=fields.RESTRICT
    )
    stage_id: UUID
    opens_at = fields.DatetimeField()
    closes_at = fields.DatetimeField()
    choices = fields.SmallIntField()
    """Applications that one code votes for at most."""
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    tallies: fields.ReverseRelation["VoteTally"]

    class Meta:
        table = "public_vote"


class VoteCode(Model):
    """A one-time code, kept as its keyed hash, and whether it was used: neither when, nor for what."""

    hash = fields.CharField(primary_key=True, max_length=64, generated=False)
    vote: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.PublicVote", related_name="codes", on_delete=fields.RESTRICT
    )
    vote_id: UUID
    is_used = fields.BooleanField(default=False)

    class Meta:
        table = "vote_code"


class VoteTally(Model):
    """An application that is voted on, and how many votes it has: single votes are nowhere kept."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    vote: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.PublicVote", related_name="tallies"
    )
    vote_id: UUID
    application: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Application", related_name="vote_tallies", on_delete=fields.RESTRICT
    )
    application_id: UUID
    votes = fields.IntField(default=0)

    class Meta:
        table = "vote_tally"


constraint("uq_public_vote_stage", "vote_exists", "This stage has its vote already.", pointer="/stage")
constraint("ck_public_vote_stage", "not_a_public_vote", "This stage is no public vote.", kind=Invalid)
constraint("ck_public_vote_window", "closes_before_opening", "It opens before it closes.", kind=Invalid)
constraint("ck_public_vote_choices", "choices_out_of_range", "A code votes for 1 to 20.", kind=Invalid)
constraint("ck_public_vote_begun", "vote_begun", "The vote has begun.")
constraint("ck_vote_code_used", "code_used", "This code has voted.")
constraint("ck_vote_code_window", "vote_closed", "The vote takes no votes now.")
constraint("uq_vote_tally_application", "repeated", "An application is voted on once.")
constraint("ck_vote_tally_counts", "vote_closed", "Votes only come, and only while the vote is open.")
constraint(
    "ck_vote_tally_application", "application_not_eligible", "Only eligible applications are voted on."
)
constraint("ck_ranking_vote", "vote_open", "The public vote is not over.")
