"""One application's panel of judges, and the rule's arithmetic on its marks.

All marks of a contest are integers of one common unit, and so are all weights. A score is then made of sums
of integers and divided once: exact, and fast enough for tens of thousands of applications.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import mul
from typing import NamedTuple

from incubator.jury.methods.exact import half_up
from incubator.jury.methods.rule import MeanOf, Rule


class Dropped(NamedTuple):
    """A judge whose total, or whose mark of one criterion, trimming left out."""

    judge: str
    criterion: str | None


@dataclass(frozen=True, slots=True)
class Scale:
    """What all panels of a contest share.

    Marks are in units of 1/`mark_unit`, the weights (in the order of the criteria) of 1/`weight_unit`;
    `divisor` is what a sum of weighted marks is divided by, in the weights' unit too.
    """

    rule: Rule
    criteria: tuple[str, ...]
    weights: tuple[int, ...]
    mark_unit: int
    weight_unit: int
    divisor: int


@dataclass(frozen=True, slots=True)
class Panel:
    """An application's judges by name, and each one's marks in the order of the criteria."""

    judges: Sequence[str]
    rows: Sequence[Sequence[int]]
    scale: Scale

    def judged(self) -> Fraction:
        """The jury's total, as the rule has it."""
        by_sheets = self.scale.rule.mean_of is MeanOf.SHEETS
        numerator, denominator = self._mean_of_sheets() if by_sheets else self._mean_of_marks()
        places = self.scale.rule.rounding.judged
        if places is not None:
            numerator, denominator = half_up(numerator, denominator, places), 10**places
        return Fraction(numerator, denominator)

    def criterion(self, name: str) -> Fraction:
        """The trimmed mean of one criterion's marks, whatever the rule takes the mean of."""
        position = self.scale.criteria.index(name)
        total = self._trimmed_sum([row[position] for row in self.rows])
        unit = self._counting * self.scale.mark_unit
        places = self.scale.rule.rounding.panel_score
        return Fraction(total, unit) if places is None else Fraction(half_up(total, unit, places), 10**places)

    def dropped(self) -> tuple[Dropped, ...]:
        """Whose totals, or marks, do not count; among equals at an end the names decide."""
        if self.scale.rule.mean_of is MeanOf.SHEETS:
            return tuple(Dropped(judge, None) for judge in self._ends(self._totals()[0]))
        return tuple(
            Dropped(judge, criterion)
            for criterion, marks in zip(self.scale.criteria, zip(*self.rows, strict=True), strict=True)
            for judge in self._ends(marks)
        )

    def _mean_of_sheets(self) -> tuple[int, int]:
        totals, unit = self._totals()
        return self._trimmed_sum(totals), self._counting * unit

    def _mean_of_marks(self) -> tuple[int, int]:
        scale, rounding = self.scale, self.scale.rule.rounding
        mean_unit = self._counting * scale.mark_unit
        means = [self._trimmed_sum(marks) for marks in zip(*self.rows, strict=True)]
        if rounding.panel_score is not None:
            means = [half_up(mean, mean_unit, rounding.panel_score) for mean in means]
            mean_unit = 10**rounding.panel_score
        if rounding.weighted is None:
            return sum(map(mul, scale.weights, means)), mean_unit * scale.divisor
        unit = mean_unit * scale.weight_unit
        weighted = map(mul, scale.weights, means)
        total = sum(half_up(each, unit, rounding.weighted) for each in weighted)
        return total * scale.weight_unit, 10**rounding.weighted * scale.divisor

    def _totals(self) -> tuple[list[int], int]:
        """Each judge's weighted total, and their unit."""
        scale, places = self.scale, self.scale.rule.rounding.sheet
        unit = scale.mark_unit * scale.divisor
        totals = [sum(map(mul, scale.weights, row)) for row in self.rows]
        if places is None:
            return totals, unit
        return [half_up(total, unit, places) for total in totals], 10**places

    @property
    def _each_end(self) -> int:
        """How many are left out at each end."""
        trim = self.scale.rule.trim
        return 0 if trim is None or len(self.judges) < trim.from_judges else trim.each_end

    @property
    def _counting(self) -> int:
        """How many judges count."""
        return len(self.judges) - 2 * self._each_end

    def _trimmed_sum(self, values: Sequence[int]) -> int:
        end = self._each_end
        return sum(sorted(values)[end:-end]) if end else sum(values)

    def _ends(self, values: Sequence[int]) -> list[str]:
        end = self._each_end
        names = [judge for _, judge in sorted(zip(values, self.judges, strict=True))]
        return names[:end] + names[len(names) - end :]
