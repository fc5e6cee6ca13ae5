"""Competitions with their tracks, rubric and tranche plan."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.competitions.rules import Disclosure, Stage, Trigger
from incubator.core.database import constraint
from incubator.core.errors import Invalid
from incubator.core.ids import new_id


class Competition(Model):
    """A call for proposals with its pool of money, timetable and rules."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    number = fields.CharField(max_length=30)
    """What people call it by, such as `2026-CT-001`; no two have the same."""
    title = fields.CharField(max_length=200)
    summary = fields.TextField(default="")
    stage = fields.CharEnumField(Stage, max_length=10, default=Stage.DRAFT)
    pool_minor = fields.BigIntField()
    award_cap_minor = fields.BigIntField()
    places = fields.IntField(null=True)
    """The most awards; null means as many as the pool allows."""
    opens_at = fields.DatetimeField()
    """Applications are taken from this moment on, …"""
    closes_at = fields.DatetimeField()
    """… and no more from this one on."""
    entries_per_organization = fields.SmallIntField(default=2)
    notice_days = fields.SmallIntField(default=5)
    """Working days of public notice."""
    conflict_years = fields.SmallIntField(default=3, db_default=3)
    """Years before the deadline in which a judge's former ties to an applicant still count."""
    quorum = fields.SmallIntField(default=3, db_default=3)
    """Fewest submitted sheets with which an application can be ranked."""
    trim_from = fields.SmallIntField(null=True, default=5)
    """From so many sheets on, the highest and the lowest are left out; null never leaves one out."""
    decimals = fields.SmallIntField(default=2)
    """Decimals with which a score is shown."""
    comment_required = fields.BooleanField(default=False, db_default=False)
    """A score sheet is submitted with a comment on the whole."""
    names_organization = fields.BooleanField(default=True, db_default=True)
    """A judge is told which organization applies; …"""
    names_leader = fields.BooleanField(default=True, db_default=True)
    """… and who leads the project."""
    shares_scores = fields.BooleanField(default=False, db_default=False)
    """A judge whose own sheet is in sees the others' of the same application, without their names."""
    scores_shown = fields.CharEnumField(
        Disclosure, max_length=20, default=Disclosure.NEVER, db_default=Disclosure.NEVER.value
    )
    """When applicants see the scores that the judges gave them; …"""
    comments_shown = fields.CharEnumField(
        Disclosure, max_length=20, default=Disclosure.NEVER, db_default=Disclosure.NEVER.value
    )
    """… and when the judges' comments."""
    decided_at = fields.DatetimeField(null=True)
    """When the decision over its awards was made public."""
    rule = fields.JSONField[dict[str, object]](null=True)
    """The declared scoring rule of an imported contest; null means the park's rule from the columns above."""
    is_imported = fields.BooleanField(default=False)
    """It was judged elsewhere: its weights, shares and money need not add up here."""
    is_demonstration = fields.BooleanField(default=False)
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    tracks: fields.ReverseRelation["Track"]
    criteria: fields.ReverseRelation["Criterion"]
    planned_tranches: fields.ReverseRelation["PlannedTranche"]

    class Meta:
        table = "competition"


class Track(Model):
    """A track of a competition; `cap_minor` is the most that one award in it can be."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="tracks"
    )
    competition_id: UUID
    code = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    cap_minor = fields.BigIntField(null=True)
    position = fields.SmallIntField()

    class Meta:
        table = "track"
        unique_together = (("competition", "code"),)


class Criterion(Model):
    """One line of the rubric: weight, highest score and the step of its marks, all in hundredths."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="criteria"
    )
    competition_id: UUID
    code = fields.CharField(max_length=50)
    name = fields.CharField(max_length=200)
    guidance = fields.TextField(default="", db_default="")
    """What the judges should look at."""
    weight_hundredths = fields.IntField()
    most_hundredths = fields.IntField()
    step_hundredths = fields.SmallIntField(default=1, db_default=1)
    """Marks are multiples of it: 1, 50 or 100."""
    anchors = fields.JSONField[list[dict[str, object]]](default=list, db_default="[]")
    """What a score of so many points means: `[{"points_hundredths": 8000, "text": "…"}]`."""
    comment_required = fields.BooleanField(default=False, db_default=False)
    """A sheet is submitted with a comment on this criterion."""
    position = fields.SmallIntField()

    class Meta:
        table = "criterion"
        unique_together = (("competition", "code"),)


class PlannedTranche(Model):
    """One part of every award's payment: percent of the award in hundredths, and what makes it due."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="planned_tranches"
    )
    competition_id: UUID
    sequence = fields.SmallIntField()
    share_hundredths = fields.IntField()
    trigger = fields.CharEnumField(Trigger, max_length=20)

    class Meta:
        table = "planned_tranche"
        unique_together = (("competition", "sequence"),)


constraint("uq_competition_number", "number_taken", "Another competition has this number.", pointer="/number")
constraint("ck_competition_stage_forward", "stage_goes_back", "A competition never goes back a stage.")
constraint("ck_competition_fixed", "competition_fixed", "What was published does not change any more.")
constraint("ck_competition_decided", "not_ranked", "Only a ranked competition is decided.")
constraint(
    "ck_competition_deadline",
    "deadline_not_later",
    "A deadline moves to a later moment, while the call is open.",
    pointer="/closes_at",
)
for _name, _pointer, _code, _message in (
    ("ck_competition_stage", "/stage", "bad_stage", "This is no stage."),
    ("ck_competition_title", "/title", "empty_text", "A competition has a title."),
    ("ck_competition_pool", "/pool", "pool_not_positive", "The pool is more than nothing."),
    ("ck_competition_award_cap", "/award_cap", "award_cap_over_pool", "An award's cap is within the pool."),
    ("ck_competition_places", "/places", "places_out_of_range", "There are 1 to 5000 places."),
    ("ck_competition_dates", "/closes_at", "closes_before_opening", "It opens before it closes."),
    (
        "ck_competition_entries",
        "/entries_per_organization",
        "entries_out_of_range",
        "It is 1 to 100 entries.",
    ),
    ("ck_competition_notice", "/notice_days", "notice_out_of_range", "The notice is 1 to 60 working days."),
    ("ck_competition_quorum", "/quorum", "quorum_out_of_range", "The quorum is 1 to 1000 sheets."),
    ("ck_competition_trim", "/trim_from", "trim_from_too_few", "Fewer than 5 sheets are not trimmed."),
    ("ck_competition_conflict_years", "/conflict_years", "years_out_of_range", "It is 0 to 20 years."),
    ("ck_competition_decimals", "/decimals", "decimals_out_of_range", "Scores show 0 to 6 decimals."),
    ("ck_competition_tracks", "/tracks", "no_track", "A competition has a track."),
    ("uq_track_code", "/tracks", "code_repeated", "Two tracks have the same code."),
    ("ck_track_cap", "/tracks", "track_cap_out_of_range", "A track's cap is more than nothing."),
    (
        "ck_track_cap_within_award_cap",
        "/tracks",
        "track_cap_out_of_range",
        "A track's cap is within an award's.",
    ),
    ("uq_criterion_code", "/criteria", "code_repeated", "Two criteria have the same code."),
    ("ck_criterion_weight", "/criteria", "weight_not_positive", "Every criterion has some weight."),
    ("ck_criterion_highest", "/criteria", "highest_out_of_range", "A highest score is at most 10000."),
    ("ck_criterion_step", "/criteria", "bad_step", "Marks and highest scores go by 1, 0.5 or 0.01."),
    ("ck_criterion_anchors", "/criteria", "anchor_off_scale", "An anchor is at a score that can be given."),
    ("ck_competition_scores_shown", "/scores_shown", "bad_disclosure", "This is no moment to show scores."),
    (
        "ck_competition_comments_shown",
        "/comments_shown",
        "bad_disclosure",
        "This is no moment to show comments.",
    ),
    ("ck_competition_weights", "/criteria", "weights_not_100", "The weights sum to 100."),
    ("uq_planned_tranche_sequence", "/tranches", "sequence_repeated", "Two tranches have the same place."),
    ("ck_planned_tranche_trigger", "/tranches", "bad_trigger", "This makes no tranche due."),
    ("ck_planned_tranche_share", "/tranches", "share_not_positive", "Every tranche has a share."),
    ("ck_competition_shares", "/tranches", "shares_not_100", "The shares sum to 100."),
    ("ck_competition_tranches", "/tranches", "tranches_out_of_order", "Tranches come in their order."),
):
    constraint(_name, _code, _message, pointer=_pointer, kind=Invalid)
