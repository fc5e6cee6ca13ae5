"""What the jury takes and gives of assignments in steps."""

from datetime import date, datetime
from typing import Annotated, Any
from uuid import UUID

from pydantic import Field, StringConstraints

from incubator.core.text import Code, Line, Remark
from incubator.core.web.schema import Input, Output
from incubator.jury.rules import MOST_PAIRS
from incubator.jury.rules.assignment_run import HoldKind, PairKind, RunState
from incubator.jury.rules.preference import Knowledge, Wish
from incubator.jury.rules.reasons import Decider, Place
from incubator.jury.schemas.panel import EntryBrief, JudgeBrief
from incubator.jury.schemas.sheet import Pair
from incubator.jury.schemas.stage import StageBrief

Load = Annotated[int, Field(ge=0, le=1000)]
"""Sheets of one judge in the competition."""


class Weights(Input):
    """What a pair scores where the judge knows the matter, and where the judge wants it; 0 leaves it aside.

    With 0 for both all is left to the lot.
    """

    expertise: Annotated[int, Field(ge=0, le=1000)] = 100
    wish: Annotated[int, Field(ge=0, le=1000)] = 50


class JudgeLoad(Input):
    """The least and the most sheets of one judge, instead of the run's."""

    judge_id: UUID
    least: Load = 0
    most: Load


class DryRun(Input):
    """What is asked of an assignment.

    Every application gets `panel_size` judges, the sheets that there are among them. `cap` is the highest
    chance that any pair may have, such as "0.5". With `one_per_employer` no two judges of a panel share an
    organization: an employer, a membership, or a tie that goes on. With `application_ids` it is about these
    only, and asks for no least loads; with `best` about those that are among the best so many as the ranking
    stands now. Who is absent on a day from `needed_from` to `needed_until` (one alone is a single day) gets
    no new sheet unless staff locked it. `stage` is the code of a judged stage, the first of them without one;
    loads are a judge's sheets in it.
    """

    stage: Code | None = None
    best: Annotated[int, Field(ge=1, le=100_000)] | None = None

    panel_size: Annotated[int, Field(ge=1, le=50)]
    most: Load
    least: Load = 0
    seed: Line
    weights: Weights = Weights()
    cap: Annotated[str, StringConstraints(pattern=r"^[0-9]{1,3}([./][0-9]{1,3})?$")] | None = None
    one_expert: bool = False
    one_per_employer: bool = False
    needed_from: date | None = None
    needed_until: date | None = None
    loads: Annotated[list[JudgeLoad], Field(default_factory=list, max_length=2000)]
    application_ids: Annotated[list[UUID], Field(min_length=1, max_length=MOST_PAIRS)] | None = None


class Hold(Input):
    """Pairs that every run must have (`locked`) or must not have (`forbidden`), all or none."""

    kind: HoldKind
    pairs: Annotated[list[Pair], Field(min_length=1, max_length=MOST_PAIRS)]
    reason: Remark = ""


class HoldOut(Output):
    """A pair that is held to."""

    id: UUID
    application: EntryBrief
    judge: JudgeBrief
    kind: HoldKind
    reason: str
    made_at: datetime


class ShortageOut(Output):
    """What is short: which kind, for which applications (by number) and judges, and how much."""

    kind: str
    applications: list[str]
    judges: list[JudgeBrief]
    available: int
    needed: int


class RefusalOut(Output):
    """Why there is no assignment; under a cap shortages count parts of a seat."""

    code: str
    shortages: list[ShortageOut]


class VoidLock(Output):
    """A locked pair that does not hold any more: its conflict, or `judge_not_on_panel`."""

    application: str
    judge_id: UUID
    why: str


class OutcomeOut(Output):
    """What came of a run: total score and least upper bound (under a cap that of `expected`), and counts.

    `is_proven` when no assignment is better: by prices that anybody can check where it `has_prices`, else by
    the solver's word. `refusal` says why there is none.
    """

    objective: int | None
    expected: str | None
    upper_bound: str | None
    is_proven: bool
    has_prices: bool
    kept: int
    locked: int
    chosen: int
    void_locks: list[VoidLock]
    refusal: RefusalOut | None


class RunOut(Output):
    """An assignment run; `digest` is the SHA-256 of its document."""

    id: UUID
    competition_id: UUID
    stage: StageBrief | None
    state: RunState
    parameters: dict[str, Any]
    outcome: OutcomeOut
    digest: str
    made_at: datetime
    made_by: JudgeBrief | None
    applied_at: datetime | None
    undone_at: datetime | None
    version: int


class RunDocumentOut(Output):
    """The whole run; in canonical JSON (UTF-8, keys sorted, no spaces) its SHA-256 is the run's digest.

    Scores of pairs are by application and judge in the question's order, -1 where a pair is not eligible, and
    so are the prices. `pairs` are [application, judge, kind, score, chance] by number and id. Under a cap
    `chances` are [application, judge, chance, draws] of every pair that may be drawn. Without rules for
    panels the seed draws from them by dependent rounding; with rules `draws` numbers, from 0 to one less than
    the cap's denominator, the assignments with the pair, of which the seed takes one.
    """

    parameters: dict[str, Any]
    question: dict[str, Any]
    outcome: dict[str, Any]
    prices: dict[str, Any] | None
    chances: list[list[str | list[int] | None]] | None
    pairs: list[list[str | int | None]]


class RunPairOut(Output):
    """A pair of a run; `sheet_id` is null unless it was applied and the sheet is there."""

    application: EntryBrief
    judge: JudgeBrief
    kind: PairKind
    score: int
    chance: str | None
    sheet_id: UUID | None


class ReasonOut(Output):
    """One judge at one application: score, rank among the eligible, price, and what decided."""

    judge_id: UUID
    judge: str
    place: Place
    decided_by: Decider
    why_excluded: str | None
    score: int | None
    rank: int | None
    price: int | None
    worth: int | None
    chance: str | None
    load: int
    most: int
    wish: Wish | None
    knowledge: Knowledge | None


class ReasonsOut(Output):
    """Why these judges: the application's seats and price, and every judge, who is in the run first."""

    application: EntryBrief
    seats: int
    price: int | None
    judges: list[ReasonOut]


class CoveredOut(Output):
    """An application's sheets, recused ones aside."""

    application_id: UUID
    number: str
    title: str
    track: str
    sheets: int
    submitted: int


class LoadOut(Output):
    """A judge's sheets, recused ones aside."""

    judge_id: UUID
    name: str
    sheets: int
    submitted: int
    most: int | None


class BridgingOut(Output):
    """The share of a track's sheets whose judges are at home in another, as a fraction."""

    track: str
    share: str


class CoverageOut(Output):
    """Coverage and load at a glance.

    `histogram` counts the applications by their number of sheets. The scores can be compared where `groups`
    (linked by shared judges) is 1 and every bridging share is at least `least_bridging`.
    """

    applications: list[CoveredOut]
    judges: list[LoadOut]
    histogram: dict[int, int]
    fewest_load: int
    highest_load: int
    groups: int
    bridging: list[BridgingOut]
    least_bridging: str
    is_comparable: bool
