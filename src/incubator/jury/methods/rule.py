"""How one contest is scored and ranked, as a small declarative document: the rule that a park publishes.

A rule is a JSON object. Only `version` and `title` are required; the other keys default to the park's own
rule, which is the example `park_default.json`. A key that is not listed here is refused with its path.

    version    1
    title      what people call the rule
    mean_of    "sheets": weigh each judge's marks, then take the mean of the judges' totals;
               "marks": take the mean of the judges' marks of each criterion, then weigh the criteria
    combine    "weighted_mean": Σ weight·mark / Σ weight;  "weighted_sum": Σ weight·mark
    trim       {"each_end": 1, "from_judges": 5}: from five judges on, the highest and the lowest total
               (or mark, with "marks") do not count; fewer judges are not trimmed; null never trims
    rounding   decimals, half-up, at the stages of the arithmetic that round; a stage left out stays exact:
               "panel_score" a criterion's mean and "weighted" that × its weight (with "marks"),
               "sheet" one judge's total (with "sheets"), "judged" what the jury gives in all,
               "stage" what a stage gives (with "stages")
    points     {"element_total": "add", "deductions": "subtract"}: what counts beside the jury, by name
    stages     a list of the parts in which a contest is judged; without any the score is what its one jury
               gives. {"code": "desk", "name": "初评", "kind": "review", "weight": 15}: the score is
               the sum of what the stages give, and none gives more than its weight, a whole number or a
               text such as "12.5" or "1/3". By "kind",
               "review", "pitch": weight × the jury's total of the stage's own sheets ÷ "full", which is 100
                   unless the stage says otherwise;
               "public_vote": weight × a part of 1 by "votes": "share" of all votes, "share_of_most" of the
                   votes of whoever has the most, "rank_points" (n + 1 - place) ÷ n among n applications,
                   of which equals each get the mean; where nobody voted it is 0;
               "bonus": the points given.
               Who was judged in more of the stages stands before who was judged in fewer, whatever the score
    shown      decimals of the score that people see; the ranking uses the unrounded score
    ties       a list, of which the first entry that fits the contest decides equal scores:
               {"contest_contains": "SHORT", "keys": [...]}; without "contest_contains" it fits every
               contest, else those whose name has these characters (capitals don't matter). A key is
               {"by": "criterion", "name": ...}, {"by": "points", "name": ...}, {"by": "judged_total"} or,
               with "stages", {"by": "stage", "name": ...} by its code; a criterion then names its "stage"
               too. The higher comes first, for points that are subtracted the lower
    seed       null: who is equal in every key shares the place (1, 2, 2, 4); a text: then the lower
               SHA-256 of the seed followed by the application, both UTF-8, comes first
"""

from dataclasses import dataclass
from enum import StrEnum
from fractions import Fraction

VERSION = 1


class MeanOf(StrEnum):
    """What the panel's mean is taken of, and so what trimming leaves out."""

    MARKS = "marks"
    SHEETS = "sheets"


class Combine(StrEnum):
    """How weighted criteria become one number."""

    WEIGHTED_SUM = "weighted_sum"
    WEIGHTED_MEAN = "weighted_mean"


class Effect(StrEnum):
    """What points from beside the jury do to the score."""

    ADD = "add"
    SUBTRACT = "subtract"


class TieBy(StrEnum):
    """What equal scores are compared by."""

    CRITERION = "criterion"
    JUDGED_TOTAL = "judged_total"
    POINTS = "points"
    STAGE = "stage"


class StageKind(StrEnum):
    """Where a stage's score comes from."""

    REVIEW = "review"
    PITCH = "pitch"
    PUBLIC_VOTE = "public_vote"
    BONUS = "bonus"


JUDGED = frozenset({StageKind.REVIEW, StageKind.PITCH})
"""The kinds that have sheets; the others count beside the jury."""


class VoteCount(StrEnum):
    """What of a public vote counts, as a part of 1."""

    SHARE = "share"
    SHARE_OF_MOST = "share_of_most"
    RANK_POINTS = "rank_points"


@dataclass(frozen=True, slots=True)
class Trim:
    """Leave out this many at each end, from this many judges on; of three it would be the median."""

    each_end: int = 1
    from_judges: int = 5


@dataclass(frozen=True, slots=True)
class Rounding:
    """Decimals at each stage that rounds half-up; None stays exact."""

    panel_score: int | None = None
    weighted: int | None = None
    sheet: int | None = None
    judged: int | None = None
    stage: int | None = None


@dataclass(frozen=True, slots=True)
class Points:
    """A named number for each application that counts beside the jury."""

    name: str
    effect: Effect


@dataclass(frozen=True, slots=True)
class Stage:
    """A part of the contest; it gives at most its weight.

    `full` is what the jury of a judged stage gives at best, `votes` what of a public vote counts.
    """

    code: str
    name: str
    kind: StageKind
    weight: Fraction
    full: Fraction = Fraction(100)
    votes: VoteCount = VoteCount.SHARE_OF_MOST

    @property
    def is_judged(self) -> bool:
        """It has sheets."""
        return self.kind in JUDGED


@dataclass(frozen=True, slots=True)
class TieKey:
    """One comparison among equal scores; `name` says which criterion, points or stage."""

    by: TieBy
    name: str | None = None
    stage: str | None = None
    """The stage whose criterion it is, where a contest has stages."""

    def __str__(self) -> str:
        """As a tie's reason shows it: `criterion:服务设计`, `judged_total`, `criterion:pitch:服务设计`."""
        return ":".join(part for part in (self.by, self.stage, self.name) if part)


@dataclass(frozen=True, slots=True)
class Ties:
    """The comparisons, in order, for the contests whose name contains a text; None is every contest."""

    keys: tuple[TieKey, ...]
    contest_contains: str | None = None

    def fits(self, contest: str) -> bool:
        """Capitals don't matter."""
        return self.contest_contains is None or self.contest_contains.casefold() in contest.casefold()


@dataclass(frozen=True, slots=True)
class Rule:
    """How one contest is scored and ranked; its defaults are the park's own rule."""

    title: str
    mean_of: MeanOf = MeanOf.SHEETS
    combine: Combine = Combine.WEIGHTED_MEAN
    trim: Trim | None = Trim()
    rounding: Rounding = Rounding()
    points: tuple[Points, ...] = ()
    stages: tuple[Stage, ...] = ()
    shown: int = 2
    ties: tuple[Ties, ...] = ()
    seed: str | None = None

    @property
    def beside(self) -> tuple[str, ...]:
        """What counts beside the jury, by name: the points, and the stages that nobody judges."""
        return (*(p.name for p in self.points), *(s.code for s in self.stages if not s.is_judged))

    def tie_keys(self, contest: str) -> tuple[TieKey, ...]:
        """The keys of the first entry of `ties` that fits the contest; none when no entry does."""
        return next((ties.keys for ties in self.ties if ties.fits(contest)), ())
