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
               "sheet" one judge's total (with "sheets"), "judged" what the jury gives in all
    points     {"element_total": "add", "deductions": "subtract"}: what counts beside the jury, by name
    shown      decimals of the score that people see; the ranking uses the unrounded score
    ties       a list, of which the first entry that fits the contest decides equal scores:
               {"contest_contains": "SHORT", "keys": [...]}; without "contest_contains" it fits every
               contest, else those whose name has these characters (capitals don't matter). A key is
               {"by": "criterion", "name": ...}, {"by": "points", "name": ...} or {"by": "judged_total"};
               the higher comes first, for points that are subtracted the lower
    seed       null: who is equal in every key shares the place (1, 2, 2, 4); a text: then the lower
               SHA-256 of the seed followed by the application, both UTF-8, comes first
"""

from dataclasses import dataclass
from enum import StrEnum

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


@dataclass(frozen=True, slots=True)
class Points:
    """A named number for each application that counts beside the jury."""

    name: str
    effect: Effect


@dataclass(frozen=True, slots=True)
class TieKey:
    """One comparison among equal scores; `name` says which criterion or points."""

    by: TieBy
    name: str | None = None

    def __str__(self) -> str:
        """As a tie's reason shows it: `criterion:服务设计`, `judged_total`."""
        return f"{self.by}:{self.name}" if self.name else str(self.by)


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
    shown: int = 2
    ties: tuple[Ties, ...] = ()
    seed: str | None = None

    def tie_keys(self, contest: str) -> tuple[TieKey, ...]:
        """The keys of the first entry of `ties` that fits the contest; none when no entry does."""
        return next((ties.keys for ties in self.ties if ties.fits(contest)), ())
