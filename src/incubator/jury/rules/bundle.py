"""What a published result is made of, from which its file is written (`bundle_file`)."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from incubator.jury.methods.lottery import Zone
from incubator.jury.methods.ranking import Placing
from incubator.jury.rules.ranking import Judged


class BundleKind(StrEnum):
    """What had been decided when the result was kept."""

    RANKING = "ranking"
    DECISION = "decision"
    """With who is funded, and of everybody else why not."""


@dataclass(frozen=True, slots=True)
class Entrant:
    """What a ranked application's name stands for."""

    title: str
    organization: str
    organization_name: str


@dataclass(frozen=True, slots=True)
class Criterion:
    """What a criterion's name stands for; the highest mark in hundredths."""

    name: str
    highest_hundredths: int


class SeatChange(StrEnum):
    """Why a seat of the kept assignment has no sheet that counts, or whence a sheet without a seat came."""

    RECUSED = "recused"
    TAKEN_BACK = "taken_back"
    REASSIGNED = "reassigned"
    """Another assignment run gave it."""
    BY_HAND = "by_hand"


@dataclass(frozen=True, slots=True)
class SeatTerms:
    """What was asked of an assignment beside sizes and loads: a cap on chances, and rules for panels.

    `expected` is the mean total over all draws under a cap, and no total, or mean, is above `upper_bound`.
    """

    cap: Fraction | None = None
    one_expert: bool = False
    one_per_employer: bool = False
    expected: str | None = None
    upper_bound: str | None = None


@dataclass(frozen=True, slots=True)
class Seats:
    """How judges were assigned in a stage: the question, the answer, and the prices that prove it the best.

    `stage` is None where there are no stages; `document` is the SHA-256 of the run's own document. `pairs`
    are application, judge, score, whether seated, whether locked before; `prices` are step of the proof,
    "application" or "judge", name, price; empty without proof. `changes` are application, judge, what
    happened after it, and for a sheet of another run the SHA-256 of that one's document.

    Under a rule for experts `experts` are the pairs with one; under one for employers `groups` are judge and
    group, of which a panel has one judge at most. Under a cap `chances` are application, judge, chance and,
    with rules, the numbers from 0 of the draws that have the pair; `rule_prices` are "expert" or "group",
    application, group or None, price.
    """

    stage: str | None
    seed: str
    objective: int
    panels: Mapping[str, int]
    loads: Mapping[str, tuple[int, int]]
    pairs: Sequence[tuple[str, str, int, bool, bool]]
    prices: Sequence[tuple[str, str, str, int]] = ()
    document: str | None = None
    terms: SeatTerms = SeatTerms()
    experts: Sequence[tuple[str, str]] = ()
    groups: Sequence[tuple[str, str]] = ()
    chances: Sequence[tuple[str, str, Fraction, Sequence[int] | None]] = ()
    rule_prices: Sequence[tuple[str, str, str | None, int]] = ()
    changes: Sequence[tuple[str, str, SeatChange, str | None]] = ()


@dataclass(frozen=True, slots=True)
class FundingStep:
    """An application's turn: what it would get and the most it may, why it gets nothing, what was left."""

    application_id: UUID
    amount_minor: int
    most_minor: int
    reason: str | None
    rest_minor: int
    lot: int | None = None
    """Its place in the drawn order, where it was in doubt."""


@dataclass(frozen=True, slots=True)
class Ticket:
    """What the diagnosis says of a ranked application, and its ticket where it is in doubt."""

    application: str
    rank: int
    low: int | None
    high: int | None
    chance: str | None
    ticket: int | None


@dataclass(frozen=True, slots=True)
class Lots:
    """A lottery: who is in doubt about the line of funding, by rank, and the public number that draws.

    `beacon` is the number, where it can be read, and when it was published; None until two have read it.
    """

    zone: Zone
    line: int
    tickets: Sequence[Ticket]
    source: str = ""
    source_url: str = ""
    due_at: datetime | None = None
    beacon: tuple[str, str, datetime] | None = None


@dataclass(frozen=True, slots=True)
class Funding:
    """The walk down the ranking; `tie_break` are those that staff put first among equals, in order."""

    budget_minor: int
    places: int | None
    tie_break: Sequence[UUID]
    tie_reason: str
    steps: Sequence[FundingStep]
    per_organization: int = 1


@dataclass(frozen=True, slots=True)
class Source:
    """What a result is made of; names as `Judged` has them."""

    kind: BundleKind
    code_version: str
    made_at: datetime
    number: str
    judged: Judged
    placings: Sequence[Placing]
    criteria: Mapping[str, Criterion]
    entrants: Mapping[str, Entrant]
    judges: Mapping[str, str]
    conflicts: Sequence[tuple[str, str, str, str]]
    """Application, judge, standing and kind."""
    names: Mapping[UUID, str] = field(default_factory=dict)
    """The applications' names by their ids."""
    seats: Sequence[Seats] = ()
    """Of each judged stage that has an assignment."""
    lots: Lots | None = None
    funding: Funding | None = None
