"""What the jury room takes and gives."""

from datetime import datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import BeforeValidator, Field

from incubator.applications import BudgetLineOut, FileOut, TrackBrief
from incubator.competitions import CompetitionBrief, Hundredths, HundredthsOut
from incubator.core.text import Code, Remark
from incubator.core.web.schema import AmountOut, Input, Output
from incubator.jury.rules import MOST_PAIRS, RecusalKind, SheetState
from incubator.organizations import OrganizationBrief


class AddJudge(Input):
    """A person with the role `judge`."""

    person_id: UUID


class DeclareRecusal(Input):
    """Why the judge can't score the application."""

    kind: RecusalKind
    reason: Remark = ""


class Pair(Input):
    """A judge for an application."""

    application_id: UUID
    judge_id: UUID


class Assign(Input):
    """The sheets to assign, all or none."""

    pairs: Annotated[list[Pair], Field(min_length=1, max_length=MOST_PAIRS)]


class DraftMarks(Input):
    """The whole draft: scores by the code of their criterion, such as {"need": "17.5"}."""

    marks: Annotated[dict[Code, Hundredths], Field(max_length=100)]
    comment: Remark = ""


class JudgeBrief(Output):
    """A judge as sheets name one."""

    id: UUID
    name: str


class EntryBrief(Output):
    """An application as sheets name it."""

    id: UUID
    number: str
    title: str


class SeatOut(Output):
    """A judge on a panel."""

    id: UUID
    competition_id: UUID
    person: JudgeBrief
    created_at: datetime


class RecusalOut(Output):
    """A declared recusal."""

    id: UUID
    application: EntryBrief
    judge: JudgeBrief
    kind: RecusalKind
    reason: str
    declared_at: datetime


class EntryOut(Output):
    """An eligible application, for judges to see whom they would judge."""

    id: UUID
    number: str
    title: str
    organization: str
    is_recused: bool


class SheetBrief(Output):
    """A sheet in a list."""

    id: UUID
    state: SheetState
    competition: CompetitionBrief
    application: EntryBrief
    judge: JudgeBrief
    assigned_at: datetime
    submitted_at: datetime | None
    version: int


class CriterionMarked(Output):
    """A criterion of the rubric with the sheet's score; null is not marked yet."""

    code: str
    name: str
    weight: HundredthsOut = Field(validation_alias="weight_hundredths")
    highest: HundredthsOut = Field(validation_alias="most_hundredths")
    score: HundredthsOut | None = Field(validation_alias="score_hundredths")


class ApplicationToJudge(Output):
    """What a judge reads of an application; a file's `id` is what its download takes."""

    id: UUID
    number: str
    organization: OrganizationBrief
    track: TrackBrief
    title: str
    summary: str
    leader: str
    beneficiaries: int | None
    requested: AmountOut = Field(validation_alias="requested_minor")
    budget: Annotated[list[BudgetLineOut], BeforeValidator(list)]
    files: Annotated[list[FileOut], BeforeValidator(list)]


class SheetOut(Output):
    """A sheet with the rubric and the application; a recused judge does not get the application."""

    id: UUID
    state: SheetState
    competition: CompetitionBrief
    judge: JudgeBrief
    application_id: UUID
    application: ApplicationToJudge | None
    criteria: list[CriterionMarked]
    comment: str
    assigned_at: datetime
    submitted_at: datetime | None
    version: int


class StandingOut(Output):
    """Where an application stands; `exact` is the score as a fraction, null without a submitted sheet."""

    application_id: UUID
    number: str
    title: str
    rank: int | None
    exact: str | None
    shown: str | None
    tie_reason: str | None
    sheets: int
    still_open: int


class PreviewOut(Output):
    """The ranking as it would be published now."""

    competition_id: UUID
    quorum: int
    digest: str
    standings: list[StandingOut]


class RankingOut(Output):
    """A published ranking: its rule, and the SHA-256 of what it was made from."""

    id: UUID
    competition_id: UUID
    rule: dict[str, Any]
    digest: str
    published_at: datetime


class PlaceOut(Output):
    """An application's published place; `exact` is the score as a fraction, `sheets` how many made it."""

    rank: int
    exact: str
    shown: str
    sheets: int
    application_id: UUID
    number: str
    title: str
    organization_id: UUID
    organization: str
