"""What the competitions room takes and gives."""

from datetime import UTC, datetime
from typing import Annotated
from uuid import UUID

from pydantic import (
    AfterValidator,
    AwareDatetime,
    BeforeValidator,
    Field,
    PlainSerializer,
    StringConstraints,
    WithJsonSchema,
)
from pydantic_core import PydanticCustomError

from incubator.competitions.rules import (
    LEAST_TRIMMED,
    MOST_PLACES,
    STEPS,
    WHOLE,
    Disclosure,
    Stage,
    Trigger,
    hundredths,
    shown,
)
from incubator.core.text import Code, Line, Prose, Remark
from incubator.core.web.schema import Amount, AmountOut, Input, Output


def _read(value: object) -> int:
    try:
        if isinstance(value, str):
            return hundredths(value)
    except ValueError:
        pass
    raise PydanticCustomError(
        "bad_number", 'must be a number in a string with at most two decimals, such as "12.5"'
    )


_NUMBER_SCHEMA = {"type": "string", "pattern": r"^(0|[1-9][0-9]{0,4})(\.[0-9]{1,2})?$", "examples": ["12.5"]}

Hundredths = Annotated[int, BeforeValidator(_read), WithJsonSchema(_NUMBER_SCHEMA)]
"""A number with up to two decimals that a caller sends: a string in JSON, hundredths in Python."""

HundredthsOut = Annotated[
    int,
    PlainSerializer(shown, return_type=str),
    WithJsonSchema(_NUMBER_SCHEMA, mode="serialization"),
]
"""A number with up to two decimals that a caller gets: hundredths in Python, a string in JSON."""

Step = Annotated[
    int, BeforeValidator(_read), WithJsonSchema({"type": "string", "enum": [shown(step) for step in STEPS]})
]
"""What marks go by: "1", "0.5" or "0.01" in JSON, hundredths in Python."""

EARLIEST = datetime(2000, 1, 1, tzinfo=UTC)
LATEST = datetime(2200, 1, 1, tzinfo=UTC)


def _in_reach(value: datetime) -> datetime:
    if not EARLIEST <= value < LATEST:
        raise PydanticCustomError("date_out_of_range", "must be between the years 2000 and 2199")
    return value.astimezone(UTC)


Moment = Annotated[AwareDatetime, AfterValidator(_in_reach)]
"""A moment with its offset from UTC, between the years 2000 and 2199."""

Number = Annotated[str, StringConstraints(pattern=r"^[0-9A-Z][0-9A-Z-]{0,29}$")]
"""What people call a competition by, such as 2026-CT-001."""


Places = Annotated[int, Field(ge=1, le=MOST_PLACES)] | None
"""The most awards; None is as many as the pool allows."""


class TrackInput(Input):
    """A track; without a cap of its own, the cap of an award holds in it.

    Without a code it has that of the draft's track of this name, or else a new one.
    """

    code: Code | None = None
    name: Line
    cap: Amount | None = None


class AnchorInput(Input):
    """What a score of so many points means."""

    points: Hundredths
    text: Line


class CriterionInput(Input):
    """A criterion with its weight among 100, the highest score that a judge can give, and what scores mean.

    `step` is what marks go by: points, half points or hundredths. Without a code it has that of the draft's
    criterion of this name, or else a new one.
    """

    code: Code | None = None
    name: Line
    guidance: Remark = ""
    weight: Hundredths
    highest: Hundredths = Field(default=WHOLE, json_schema_extra={"default": "100"})
    step: Step = Field(default=1, json_schema_extra={"default": "0.01"})
    anchors: list[AnchorInput] = Field(default_factory=list, max_length=20)
    comment_required: bool = False


class TrancheInput(Input):
    """A part of every award's payment: its share of 100, and what makes it due."""

    share: Hundredths
    trigger: Trigger


Tracks = Annotated[list[TrackInput], Field(min_length=1, max_length=50)]
Criteria = Annotated[list[CriterionInput], Field(min_length=1, max_length=50)]
Tranches = Annotated[list[TrancheInput], Field(min_length=1, max_length=12)]


class CompetitionBasics(Input):
    """What a call says first: its title, its timetable, and how often one may enter."""

    title: Line
    summary: Prose
    opens_at: Moment
    closes_at: Moment
    entries_per_organization: Annotated[int, Field(ge=1, le=100)] = 2
    notice_days: Annotated[int, Field(ge=0, le=60)] = 5


class CompetitionFunds(Input):
    """The money that there is, the most that one award can be, how many there are at most, and the tracks."""

    pool: Amount
    award_cap: Amount
    places: Places = None
    tracks: Tracks


class CompetitionRubric(Input):
    """What the judges score."""

    criteria: Criteria


class CompetitionTranches(Input):
    """In what parts every award is paid."""

    tranches: Tranches


class CompetitionJudging(Input):
    """How it is judged, and who is told what.

    `names_organization` and `names_leader` say what judges are told of applicants, `shares_scores` whether a
    judge whose own sheet is in sees the others', as far as no stage says otherwise; `scores_shown` and
    `comments_shown` when applicants see what they got.
    """

    conflict_years: Annotated[int, Field(ge=0, le=20)] = 3
    quorum: Annotated[int, Field(ge=1, le=1000)] = 3
    trim_from: Annotated[int, Field(ge=LEAST_TRIMMED, le=1000)] | None = LEAST_TRIMMED
    decimals: Annotated[int, Field(ge=0, le=6)] = 2
    comment_required: bool = False
    names_organization: bool = True
    names_leader: bool = True
    shares_scores: bool = False
    scores_shown: Disclosure = Disclosure.NEVER
    comments_shown: Disclosure = Disclosure.NEVER


class CompetitionTerms(
    CompetitionBasics, CompetitionFunds, CompetitionRubric, CompetitionTranches, CompetitionJudging
):
    """Everything that a competition says of itself.

    `names_organization` and `names_leader` say what judges are told of applicants, `shares_scores` whether a
    judge whose own sheet is in sees the others', as far as no stage says otherwise; `scores_shown` and
    `comments_shown` when applicants see what they got.
    """


class PrepareCompetition(CompetitionBasics, CompetitionJudging):
    """A new competition; without a number it gets the next one of the year.

    What is left out of tracks, criteria, tranches and of how it is judged is as in the competition `like`
    which it is made, and else as usual in the park.
    """

    number: Number | None = None
    is_demonstration: bool = False
    like: UUID | None = None
    pool: Amount
    award_cap: Amount
    places: Places = None
    tracks: Tracks | None = None
    criteria: Criteria | None = None
    tranches: Tranches | None = None


class ExtendCall(Input):
    """The later deadline, and why."""

    closes_at: Moment
    reason: Line


class TrackOut(Output):
    """A track."""

    id: UUID
    code: str
    name: str
    cap: AmountOut | None = Field(validation_alias="cap_minor")


class AnchorOut(Output):
    """What a score of so many points means."""

    points: HundredthsOut = Field(validation_alias="points_hundredths")
    text: str


class CriterionOut(Output):
    """A criterion of the rubric."""

    id: UUID
    code: str
    name: str
    guidance: str
    weight: HundredthsOut = Field(validation_alias="weight_hundredths")
    highest: HundredthsOut = Field(validation_alias="most_hundredths")
    step: HundredthsOut = Field(validation_alias="step_hundredths")
    anchors: list[AnchorOut]
    comment_required: bool


class TrancheOut(Output):
    """A part of every award's payment."""

    sequence: int
    share: HundredthsOut = Field(validation_alias="share_hundredths")
    trigger: Trigger


class CompetitionBrief(Output):
    """A competition as other things name it."""

    id: UUID
    number: str
    title: str
    stage: Stage


class CompetitionOut(Output):
    """A competition with its tracks, rubric and tranche plan."""

    id: UUID
    number: str
    title: str
    summary: str
    stage: Stage
    pool: AmountOut = Field(validation_alias="pool_minor")
    award_cap: AmountOut = Field(validation_alias="award_cap_minor")
    places: int | None
    opens_at: datetime
    closes_at: datetime
    entries_per_organization: int
    notice_days: int
    conflict_years: int
    quorum: int
    trim_from: int | None
    decimals: int
    comment_required: bool
    names_organization: bool
    names_leader: bool
    shares_scores: bool
    scores_shown: Disclosure
    comments_shown: Disclosure
    decided_at: datetime | None
    is_imported: bool
    is_demonstration: bool
    tracks: Annotated[list[TrackOut], BeforeValidator(list)]
    criteria: Annotated[list[CriterionOut], BeforeValidator(list)]
    tranches: Annotated[list[TrancheOut], BeforeValidator(list)] = Field(validation_alias="planned_tranches")
    created_at: datetime
    version: int
