"""What the jury takes and gives of deliberations."""

from datetime import datetime
from decimal import Decimal
from typing import Annotated
from uuid import UUID

from pydantic import BeforeValidator, Field, StringConstraints

from incubator.competitions import CompetitionBrief
from incubator.core.text import Code, Prose
from incubator.core.web.schema import Input, Output
from incubator.jury.rules import DeliberationState
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief

Sha256 = Annotated[str, StringConstraints(pattern=r"^[0-9a-f]{64}$")]
"""64 hexadecimal digits."""


class NameChair(Input):
    """Who of the panel leads it."""

    chair_id: UUID


class OpenDeliberation(NameChair):
    """Who of the panel leads it, and over the sheets of which stage, where there are several."""

    stage: Code | None = None


class WriteNote(Input):
    """What was said of an application on the agenda."""

    application_id: UUID
    text: Prose


class CloseDeliberation(Input):
    """Who of the panel was there, the chair among them."""

    present: Annotated[list[UUID], Field(min_length=1, max_length=1000)]


class CorrectMinutes(Input):
    """What a further version of the minutes corrects."""

    correction: Prose


class SignMinutes(Input):
    """The SHA-256 of the PDF that was read."""

    sha256: Sha256


FractionOut = Annotated[str, BeforeValidator(str)]
"""An exact number: whole, or a fraction such as `241/3`."""


class SpreadOut(Output):
    """How far the totals of so many judges lie apart: as fractions, and the deviation to two decimals."""

    totals: list[FractionOut]
    range: FractionOut
    variance: FractionOut
    deviation: Decimal


class NoteOut(Output):
    """What the chair wrote down."""

    id: UUID
    text: str
    author: JudgeBrief
    written_at: datetime


class ItemOut(Output):
    """An application on the agenda: the judges' totals as the meeting began, and as they are now."""

    position: int
    application: EntryBrief
    before: SpreadOut
    now: SpreadOut
    notes: list[NoteOut]


class DeliberatedStage(Output):
    """The stage whose sheets a deliberation is about."""

    code: str
    name: str


class DeliberationBrief(Output):
    """A deliberation in a list."""

    id: UUID
    competition: CompetitionBrief
    stage: DeliberatedStage | None
    chair: JudgeBrief
    state: DeliberationState
    opened_at: datetime
    closed_at: datetime | None
    version: int


class DeliberationOut(DeliberationBrief):
    """A deliberation with its agenda, what is most disputed first, and who was there.

    A judge does not see the items that the judge is recused from or has an open sheet for.
    """

    agenda: list[ItemOut]
    present: list[JudgeBrief]


class SignatureOut(Output):
    """Who signed, and when."""

    person: JudgeBrief
    signed_at: datetime


class MinutesOut(Output):
    """One version of the minutes; `sha256` is null until its PDF is written.

    Who has a conflict with an application on the agenda gets a copy without it, and no correction's text.
    """

    number: int
    correction: str
    asked_at: datetime
    sha256: str | None
    is_whole: bool
    signatures: list[SignatureOut]
