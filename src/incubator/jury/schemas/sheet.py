"""What the jury takes and gives of sheets."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field

from incubator.applications import BudgetLineOut, FileKind, TrackBrief
from incubator.competitions import AnchorOut, CompetitionBrief, Hundredths, HundredthsOut
from incubator.core.text import Code, Line, Remark
from incubator.core.web.schema import AmountOut, Input, Output
from incubator.jury.rules import MOST_PAIRS, Change, SheetState
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief
from incubator.jury.schemas.stage import StageBrief
from incubator.organizations import OrganizationBrief


class Pair(Input):
    """A judge for an application."""

    application_id: UUID
    judge_id: UUID


class Assign(Input):
    """The sheets to assign, all or none, in a stage of reviews; without one in the first that is judged."""

    stage: Code | None = None
    pairs: Annotated[list[Pair], Field(min_length=1, max_length=MOST_PAIRS)]


class DraftMarks(Input):
    """The whole draft: scores and comments by the code of their criterion, such as {"need": "17.5"}.

    `comment` is on the whole; only staff reads the `note`, beside the judge.
    """

    marks: Annotated[dict[Code, Hundredths], Field(max_length=100)]
    comments: dict[Code, Remark] = Field(default_factory=dict, max_length=100)
    comment: Remark = ""
    note: Remark = ""


class AdjustSheet(DraftMarks):
    """The whole sheet as the judge submits it again in a deliberation, and why."""

    reason: Line


class ReopenSheet(Input):
    """Why the judge is to submit the sheet again."""

    reason: Line


class SheetBrief(Output):
    """A sheet in a list; `position` counts from 1 in the judge's reading order of the competition or stage.

    The stage is null where the competition has none, the application to a judge who has a conflict with it.
    """

    id: UUID
    position: int
    state: SheetState
    competition: CompetitionBrief
    stage: StageBrief | None
    application: EntryBrief | None
    judge: JudgeBrief
    assigned_at: datetime
    submitted_at: datetime | None
    version: int


class OwnSheetBrief(SheetBrief):
    """A sheet in its judge's own list; `due_on` is the last day of the judge's term, if there is one."""

    due_on: date | None


class SheetStanding(Output):
    """Where a sheet stands after it was submitted with others."""

    id: UUID
    application_id: UUID
    state: SheetState
    submitted_at: datetime | None
    version: int


class CriterionMarked(Output):
    """A criterion of the rubric with the sheet's score and comment; null is not marked yet."""

    code: str
    name: str
    guidance: str
    weight: HundredthsOut = Field(validation_alias="weight_hundredths")
    highest: HundredthsOut = Field(validation_alias="most_hundredths")
    step: HundredthsOut = Field(validation_alias="step_hundredths")
    anchors: list[AnchorOut]
    comment_required: bool
    score: HundredthsOut | None = Field(validation_alias="score_hundredths")
    comment: str


class FileToJudge(Output):
    """A file of an application; its `id` is what the download takes."""

    id: UUID
    kind: FileKind
    name: str
    size: int
    sha256: str
    media_type: str


class ApplicationToJudge(Output):
    """What a judge reads of an application; the organization and the leader are null where judges are blind.

    The files have neutral names then.
    """

    id: UUID
    number: str
    organization: OrganizationBrief | None
    track: TrackBrief
    title: str
    summary: str
    leader: str | None
    beneficiaries: int | None
    requested: AmountOut = Field(validation_alias="requested_minor")
    budget: Annotated[list[BudgetLineOut], BeforeValidator(list)]
    files: list[FileToJudge]


class SheetOut(Output):
    """A sheet with the rubric and the application, of which a judge in a conflict learns nothing.

    The `note` is null to everybody but staff and the judge who wrote it.
    """

    id: UUID
    state: SheetState
    competition: CompetitionBrief
    stage: StageBrief | None
    judge: JudgeBrief
    application_id: UUID | None
    application: ApplicationToJudge | None
    criteria: list[CriterionMarked]
    comment_required: bool
    comment: str
    note: str | None
    assigned_at: datetime
    saved_at: datetime | None
    submitted_at: datetime | None
    version: int


class SheetVersionOut(Output):
    """What a sheet said before it was reopened, and by whom and why it was; scores by criterion.

    The `note` is null to everybody but staff.
    """

    number: int
    marks: dict[str, HundredthsOut]
    comments: dict[str, str]
    comment: str
    note: str | None
    submitted_at: datetime
    change: Change
    reason: str
    changed_by: JudgeBrief | None
    changed_at: datetime


class PeerOut(Output):
    """Another judge's submitted sheet of the same application and stage, without the judge's name.

    `total` is exact, a fraction; `shown` has the competition's decimals.
    """

    stage: str | None
    marks: dict[str, HundredthsOut]
    comments: dict[str, str]
    comment: str
    total: str
    shown: str


class ScoresOut(Output):
    """What one judge gave an application, as its applicant sees it: null is not shown (yet).

    `stage` is the code of the stage that the sheet is of, where there are any.
    """

    stage: str | None
    marks: dict[str, HundredthsOut] | None
    total: str | None
    shown: str | None
    comments: dict[str, str] | None
    comment: str | None
