"""What the jury gives of rankings."""

from datetime import datetime
from typing import Any
from uuid import UUID

from incubator.core.web.schema import Input, Output
from incubator.jury.rules import ProposalState
from incubator.jury.schemas.deliberation import Sha256
from incubator.jury.schemas.panel import JudgeBrief


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


class ConfirmRanking(Input):
    """The digest of the proposal that is confirmed."""

    digest: Sha256


class ProposalOut(Output):
    """A proposal to publish the ranking, which waits for a second person."""

    id: UUID
    competition_id: UUID
    digest: str
    state: ProposalState
    proposed_by: JudgeBrief
    proposed_at: datetime
    ended_at: datetime | None


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
