"""What the awards room takes and gives of evaluations."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import AliasPath, Field

from incubator.awards.rules.evaluation import MOST_MARK, EvaluationState, Grade
from incubator.awards.schemas.award import AwardedApplication, PersonBrief
from incubator.competitions import Trigger
from incubator.core.text import Remark
from incubator.core.web.schema import Input, Output
from incubator.organizations import OrganizationBrief

Mark = Annotated[int, Field(ge=0, le=MOST_MARK)] | None
"""Points of one criterion; null is no mark yet."""


class AskEvaluation(Input):
    """Who is asked, and by when, if that matters."""

    evaluator_id: UUID
    due_on: date | None = None


class SaveEvaluation(Input):
    """The draft of an evaluation: four marks of 25 points at most, and the conclusion."""

    implementation: Mark = None
    resources: Mark = None
    finance: Mark = None
    effect: Mark = None
    conclusion: Remark = ""


class TrancheBrief(Output):
    """The tranche that waits for an evaluation."""

    id: UUID
    sequence: int
    trigger: Trigger


class ReportOut(Output):
    """A report's file."""

    name: str
    size: int
    sha256: str


class EvaluationOut(Output):
    """An evaluation; `points` of 100 and `grade` once it is in."""

    id: UUID
    state: EvaluationState
    tranche: TrancheBrief
    award_id: UUID = Field(validation_alias=AliasPath("tranche", "contract", "award_id"))
    application: AwardedApplication = Field(
        validation_alias=AliasPath("tranche", "contract", "award", "application")
    )
    organization: OrganizationBrief
    evaluator: PersonBrief
    asked_by: PersonBrief
    asked_at: datetime
    due_on: date | None
    implementation: int | None
    resources: int | None
    finance: int | None
    effect: int | None
    conclusion: str
    report: ReportOut | None
    points: int | None
    grade: Grade | None
    submitted_at: datetime | None
    version: int
