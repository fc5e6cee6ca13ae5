"""What the jury takes and gives of public votes."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.competitions import Moment
from incubator.core.text import Code
from incubator.core.web.schema import Input, Output
from incubator.jury.rules.vote import MOST_CANDIDATES, MOST_CHOICES, MOST_CODES
from incubator.jury.schemas.panel import EntryBrief
from incubator.jury.schemas.stage import StageBrief


class VoteTerms(Input):
    """When people vote, for how many applications a code votes at most, and on which."""

    opens_at: Moment
    closes_at: Moment
    choices: Annotated[int, Field(ge=1, le=MOST_CHOICES)] = 1
    application_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_CANDIDATES)]


class PlanVote(VoteTerms):
    """A vote in a stage for it."""

    stage: Code


class IssueCodes(Input):
    """How many codes."""

    count: Annotated[int, Field(ge=1, le=MOST_CODES)]


class CodesOut(Output):
    """New codes, shown this once; `csv` has one a line under the header `code`."""

    codes: list[str]
    csv: str


class Ballot(Input):
    """A code, and the applications that it votes for."""

    code: Annotated[str, StringConstraints(min_length=1, max_length=40)]
    application_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_CHOICES)]


class CandidateOut(Output):
    """An application that is voted on, and whose it is."""

    id: UUID
    number: str
    title: str
    organization: str


class VoteOut(Output):
    """A vote as everybody sees it: nobody sees how it stands."""

    id: UUID
    stage: StageBrief
    opens_at: datetime
    closes_at: datetime
    choices: int
    is_open: bool
    candidates: list[CandidateOut]


class TallyOut(Output):
    """An application's votes; null until the vote is over."""

    application: EntryBrief
    votes: int | None


class VoteCountOut(Output):
    """A vote as staff sees it: how many codes there are and were used, and the votes once it is over."""

    id: UUID
    stage: StageBrief
    opens_at: datetime
    closes_at: datetime
    choices: int
    codes: int
    used: int
    tallies: list[TallyOut]
    version: int
