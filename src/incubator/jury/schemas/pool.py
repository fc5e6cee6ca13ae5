"""What the jury takes and gives of the pool of judges."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.competitions import CompetitionBrief
from incubator.core.text import Line, Phrase, Remark
from incubator.core.web.schema import Input, Output
from incubator.jury.methods.flags import FlagKind
from incubator.jury.rules import TieKind
from incubator.organizations import Field as Work

UsccTyped = Annotated[str, StringConstraints(pattern=r"^[0-9A-HJ-NP-RTUWXY]{18}$")]
"""The code of an organization that the park may not know: its alphabet is checked, and nothing more."""


class TieInput(Input):
    """What a judge is, or was, to an organization; without a last day it goes on."""

    organization: Line
    uscc: UsccTyped | None = None
    kind: TieKind
    from_on: date
    until_on: date | None = None


class AbsenceInput(Input):
    """Days on which a judge can't come, the first and the last among them."""

    from_on: date
    until_on: date


class EditProfile(Input):
    """The whole profile."""

    employer: Phrase = ""
    title: Phrase = ""
    summary: Remark = ""
    expertise: Annotated[list[Work], Field(default_factory=list, max_length=len(Work))]
    ties: Annotated[list[TieInput], Field(default_factory=list, max_length=100)]
    absences: Annotated[list[AbsenceInput], Field(default_factory=list, max_length=100)]
    most_sheets: Annotated[int, Field(ge=1, le=1000)] | None = None


class TieOut(Output):
    """What a judge is, or was, to an organization."""

    organization: str
    uscc: str | None
    kind: TieKind
    from_on: date
    until_on: date | None


class AbsenceOut(Output):
    """Days on which a judge can't come."""

    from_on: date
    until_on: date


class PersonNamed(Output):
    """A judge with the address to write to."""

    id: UUID
    name: str
    email: str


class ProfileOut(Output):
    """A judge's profile; one that was never written has version 0."""

    person: PersonNamed
    employer: str
    title: str
    summary: str
    expertise: list[Work]
    ties: list[TieOut]
    absences: list[AbsenceOut]
    most_sheets: int | None
    version: int


class PastScoresOut(Output):
    """What a judge's scores in one stage say of the judge; a contest without stages has `stage` null.

    Leniency is in points over the other judges, with its standard deviation, by the model that stands beside
    the ranking.
    """

    stage: str | None
    leniency: str
    leniency_deviation: str
    flags: list[FlagKind]


class PastContestOut(Output):
    """A judge's part in one competition.

    Of the sheets whose term is over, or that are in, `due` counts all and `in_time` those that came within
    the term; a judge who was never given a term has none. `scores` has each judged stage whose scores tell
    something; it is empty before the ranking, and for contests long ago.
    """

    competition: CompetitionBrief
    assigned: int
    submitted: int
    recused: int
    due: int
    in_time: int
    scores: list[PastScoresOut]


class JudgeOut(ProfileOut):
    """A judge as staff see one: the profile, and what the data say of past contests, newest first."""

    contests: list[PastContestOut]
    due: int
    in_time: int


class JudgeRow(Output):
    """A judge in the list of the pool."""

    id: UUID
    name: str
    email: str
    employer: str
    title: str
    expertise: list[Work]
    most_sheets: int | None
    contests: int = Field(description="Competitions in which the judge submitted a sheet.")
    open_sheets: int
    joined_at: datetime
