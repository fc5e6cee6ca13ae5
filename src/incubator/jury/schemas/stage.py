"""What the jury takes and gives of stages and bonuses."""

from datetime import datetime
from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.competitions import Hundredths, HundredthsOut
from incubator.core.text import Code, Line, Phrase
from incubator.core.web.schema import Input, Output
from incubator.jury.methods.rule import StageKind, VoteCount
from incubator.jury.rules.stage import MOST_STAGES
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief


class StageInput(Input):
    """A stage and the most points that it gives; `votes` says what of a public vote counts.

    A judged stage with `weights` judges by these criteria of the rubric alone, and they sum to 100; without,
    by the whole rubric. Without a code it has that of the draft's stage of this name, or else a new one. What
    the call says judges are told, `names_organization`, `names_leader` and `shares_scores`, holds in a judged
    stage too, unless it says otherwise; null is as the call says.
    """

    code: Code | None = None
    name: Line
    kind: StageKind
    weight: Hundredths
    votes: VoteCount = VoteCount.SHARE_OF_MOST
    weights: Annotated[dict[Code, Hundredths], Field(max_length=50)] = Field(default_factory=dict)
    names_organization: bool | None = None
    names_leader: bool | None = None
    shares_scores: bool | None = None

    @property
    def told(self) -> dict[str, bool | None]:
        """What it says of its own on what judges are told."""
        return {name: getattr(self, name) for name in ("names_organization", "names_leader", "shares_scores")}


class DeclareStages(Input):
    """All stages in their order; none where the competition is judged once."""

    stages: Annotated[list[StageInput], Field(max_length=MOST_STAGES)]


class StageOut(Output):
    """A stage of a competition; `votes` counts in a public vote only.

    `names_organization`, `names_leader` and `shares_scores` are null where they are as the call says.
    """

    id: UUID
    code: str
    name: str
    kind: StageKind
    weight: HundredthsOut = Field(validation_alias="weight_hundredths")
    votes: VoteCount
    weights: dict[str, HundredthsOut] = Field(
        description="The weights of the criteria by which it judges, where these are its own."
    )
    names_organization: bool | None
    names_leader: bool | None
    shares_scores: bool | None


class GiveBonus(Input):
    """Points above 0 within the stage's weight, why, and what shows it: a certificate's number, a page."""

    stage: Code
    points: Hundredths
    reason: Line
    evidence: Phrase = ""


class StageBrief(Output):
    """A stage as other things name it."""

    code: str
    name: str


class BonusOut(Output):
    """A bonus that was given."""

    id: UUID
    stage: StageBrief
    application: EntryBrief
    points: HundredthsOut = Field(validation_alias="amount_hundredths")
    reason: str
    evidence: str
    given_by: JudgeBrief
    given_at: datetime
