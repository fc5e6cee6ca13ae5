"""What the jury takes and gives of sheets."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field

from incubator.applications import BudgetLineOut, FileOut, TrackBrief
from incubator.competitions import CompetitionBrief, Hundredths, HundredthsOut
from incubator.core.text import Code, Remark
from incubator.core.web.schema import AmountOut, Input, Output
from incubator.jury.rules import MOST_PAIRS, SheetState
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief
from incubator.organizations import OrganizationBrief


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
