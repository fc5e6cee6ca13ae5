"""What the jury takes and gives of conflicts."""

from datetime import datetime
from uuid import UUID

from pydantic import Field

from incubator.core.text import Prose
from incubator.core.web.schema import Input, Output
from incubator.jury.rules import Ground, Outcome, RecusalKind, Standing
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief


class RuleConflict(Input):
    """What staff make of a conflict that the data suggest, and why."""

    outcome: Outcome
    reason: Prose


class ReportConflict(Input):
    """A conflict of which the data know nothing, and how staff know it."""

    judge_id: UUID
    application_id: UUID
    reason: Prose


class ConflictOut(Output):
    """A conflict: what kind, on what evidence, and who declared or ruled it when and why."""

    id: UUID
    standing: Standing
    kind: RecusalKind | Ground = Field(description="Of a declared one its kind; otherwise the ground.")
    evidence: str
    reason: str | None
    at: datetime | None
    by: JudgeBrief | None
    judge: JudgeBrief
    application: EntryBrief
    organization: str
