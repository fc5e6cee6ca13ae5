"""What the jury takes and gives of pitch sessions."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.competitions import CompetitionBrief, Moment
from incubator.core.text import Code, Line
from incubator.core.web.schema import Input, Output
from incubator.jury.rules.pitch import MOST_ITEMS, MOST_SEATS, ItemState
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief
from incubator.jury.schemas.stage import StageBrief

Minutes = Annotated[int, Field(ge=1, le=120)]
QuestionMinutes = Annotated[int, Field(ge=0, le=120)]
Seed = Line


class ItemInput(Input):
    """A finalist's turn: minutes to present and to answer, if not the session's."""

    application_id: UUID
    minutes: Minutes | None = None
    question_minutes: QuestionMinutes | None = None


class SessionTerms(Input):
    """Where and when, who chairs, who judges, and who pitches: in this order, or by lot from a seed."""

    title: Line
    place: Line
    starts_at: Moment
    chair_id: UUID
    judge_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_SEATS)]
    items: Annotated[list[ItemInput], Field(min_length=1, max_length=MOST_ITEMS)]
    seed: Seed | None = None
    minutes: Minutes = 8
    question_minutes: QuestionMinutes = 5


class PlanSession(SessionTerms):
    """A session of a pitch stage."""

    stage: Code


class SessionPlace(Input):
    """A session that finalists and judges are spread over."""

    title: Line
    place: Line
    starts_at: Moment


class DrawSessions(Input):
    """Finalists and judges to be spread over sessions; the first of a session's judges by lot chairs it."""

    stage: Code
    sessions: Annotated[list[SessionPlace], Field(min_length=1, max_length=50)]
    application_ids: Annotated[list[UUID], Field(min_length=1, max_length=500)]
    judge_ids: Annotated[list[UUID], Field(min_length=1, max_length=200)]
    most_items: Annotated[int, Field(ge=1, le=MOST_ITEMS)]
    least_judges: Annotated[int, Field(ge=1, le=MOST_SEATS)]
    seed: Seed
    minutes: Minutes = 8
    question_minutes: QuestionMinutes = 5


class ReopenItem(Input):
    """Why a closed item takes scores again."""

    reason: Line


class ItemOut(Output):
    """A finalist's turn; `phase_at` is when its state began, by the database's clock.

    The application is null for who has a conflict with it.
    """

    id: UUID
    application: EntryBrief | None
    position: int
    minutes: int
    question_minutes: int
    state: ItemState
    phase_at: datetime | None
    closed_at: datetime | None
    version: int


class SessionBrief(Output):
    """A session in a list."""

    id: UUID
    competition: CompetitionBrief
    stage: StageBrief
    title: str
    place: str
    starts_at: datetime
    chair: JudgeBrief


class SessionOut(Output):
    """A session with its judges and running order; only staff and the chair get the screen's `code`.

    The chair gets it once the own sheets of these applications are in where the screen tells more than those.
    """

    id: UUID
    competition: CompetitionBrief
    stage: StageBrief
    title: str
    place: str
    starts_at: datetime
    chair: JudgeBrief
    judges: list[JudgeBrief]
    items: list[ItemOut]
    seed: str | None
    code: str | None
    version: int


class ScreenItemOut(Output):
    """A turn as the hall sees it; the `result` comes when it is closed and no sheet can come any more.

    The `organization` is null where the stage doesn't tell it to its judges.
    """

    position: int
    number: str
    title: str
    organization: str | None
    minutes: int
    question_minutes: int
    state: ItemState
    phase_at: datetime | None
    judges: int
    submitted: int
    result: str | None


class ScreenOut(Output):
    """A session as the hall sees it, with the database's moment `now` for its clock."""

    now: datetime
    id: UUID
    title: str
    place: str
    starts_at: datetime
    current: int | None
    items: list[ScreenItemOut]
