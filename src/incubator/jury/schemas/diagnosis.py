"""What the jury gives of the diagnosis that stands beside the official ranking."""

from typing import Annotated
from uuid import UUID

from pydantic import Field

from incubator.core.web.schema import Output
from incubator.jury.methods.diagnosis import Caution
from incubator.jury.methods.flags import FlagKind

Top = Annotated[int, Field(ge=1, le=100_000)]
"""The K of P(rank ≤ K)."""


class RankInterval(Output):
    """The ranks, from best to worst, between which the true rank is with the stated probability."""

    low: int
    high: int


class ApplicationDiagnosisOut(Output):
    """One application: its official place, and what the model says of it; null is not told, see `cautions`.

    `mean` is the plain mean of the judges' totals as a decimal; chances are from 0 to 1.
    """

    application_id: UUID
    number: str
    title: str
    track: str
    sheets: int
    rank: int | None
    shown: str | None
    mean: float | None
    merit: float | None
    expected_rank: float | None
    expected_rank_error: float | None
    interval_50: RankInterval | None
    interval_90: RankInterval | None
    among_top: float | None
    funded: float | None


class JudgeDiagnosisOut(Output):
    """One judge: leniency in points, negative being strict, with its 90% interval; null is not told."""

    person_id: UUID
    name: str
    sheets: int
    leniency: float | None
    leniency_low: float | None
    leniency_high: float | None


class AgreementOut(Output):
    """How far judges agree: 1 is perfect, 0 is chance; the least share of wrong choices among the top."""

    single_judge: float
    panel: float
    panel_low: float | None
    panel_high: float | None
    krippendorff_alpha: float
    false_funding_at_least: float | None


class DeviationsOut(Output):
    """Standard deviations in points: of merit, of leniency, of what neither explains."""

    merit: float
    leniency: float
    noise: float


class BridgingOut(Output):
    """A track, and the share of its scores from judges who are at home in another."""

    track: str
    share: float


class FlagOut(Output):
    """Something odd that a person should look at; never a reason by itself to leave marks out."""

    kind: FlagKind
    judges: list[UUID]
    application_id: UUID | None
    statistic: float
    chance: float | None


class DiagnosisOut(Output):
    """The diagnosis of a competition's scores as they are now; `digest` names its input.

    `stage` is the one whose judges, agreement, deviations, groups, flags, and each application's sheets and
    mean these are; `places_of` are those by whose scores each application's merit, ranks, intervals and
    chances are told: with `by_whole_score` weighed as in the official score, with votes and bonuses. Without
    stages both are empty.
    """

    competition_id: UUID
    digest: str
    stage: str | None
    places_of: list[str]
    by_whole_score: bool
    top: int
    places: int | None
    robust: bool
    draws: int
    cautions: list[Caution]
    comparable: bool
    groups: int
    bridging: list[BridgingOut]
    applications: list[ApplicationDiagnosisOut]
    judges: list[JudgeDiagnosisOut]
    agreement: AgreementOut | None
    deviations: DeviationsOut | None
    flags: list[FlagOut]
