"""Judged contests from files into the database."""

from collections.abc import Mapping
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

from incubator.core.errors import Invalid
from incubator.core.usecase import Call
from incubator.jury.commands.contest import Imported, import_contest
from incubator.jury.methods.exact import Exact, ratio
from incubator.jury.methods.rule import Rule
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.offline.rank import rank_contests, read_marks, read_points, read_rule
from incubator.jury.rules import HUNDREDTHS, LARGEST_IMPORTED, Judged


async def import_contests(call: Call, scores: Path, rule: Path, points: Path | None = None) -> list[Imported]:
    """Keep every contest of a file of marks as a closed competition, ranked by the declared rule.

    The files are those of `offline.rank.rank_file`. All are read and ranked before anything is written; then
    each contest is one transaction, and one that is there already stays as it is, so that an import which
    broke off is run again. Raises what those readers and `import_contest` raise, and `Invalid`
    `number_too_fine` (more than two decimals), `number_too_large` (above 10000) or `weight_zero`.
    """
    declared = read_rule(rule)
    further = None if points is None else read_points(points, declared)
    contests = read_marks(scores)
    rank_contests(contests, declared, further)
    judged = [_judged(contest, declared, further) for _, contest in sorted(contests.items())]
    return [await import_contest(call, judged=each) for each in judged]


def _judged(
    contest: Contest, rule: Rule, points: Mapping[str, Mapping[str, Mapping[str, Decimal]]] | None
) -> Judged:
    """The contest in whole hundredths, as the database keeps it."""
    numbers = _Hundredths(contest.name)
    weights = {name: Fraction(numbers[weight], HUNDREDTHS) for name, weight in contest.weights.items()}
    if not all(weights.values()):
        raise Invalid("weight_zero", f"{contest.name}: a criterion has no weight", contest=contest.name)
    sheets = tuple(
        Sheet(sheet.application, sheet.judge, {name: numbers[mark] for name, mark in sheet.marks.items()})
        for sheet in contest.sheets
    )
    entered = {sheet.application for sheet in sheets}
    own = None
    if points is not None:
        own = {
            name: {point: numbers[amount] for point, amount in amounts.items()}
            for name, amounts in points.get(contest.name, {}).items()
            if name in entered
        }
    return Judged(Contest(contest.name, weights, sheets), rule, own)


class _Hundredths(dict[Exact, int]):
    """Numbers of a contest that are whole hundredths; each distinct one is converted once."""

    def __init__(self, contest: str) -> None:
        super().__init__()
        self.contest = contest

    def __missing__(self, number: Exact) -> int:
        top, bottom = ratio(number)
        whole, rest = divmod(top * HUNDREDTHS, bottom)
        if rest:
            why = f"{self.contest}: {number} has more than two decimals"
            raise Invalid("number_too_fine", why, contest=self.contest)
        if whole > LARGEST_IMPORTED:
            raise Invalid(
                "number_too_large", f"{self.contest}: {number} is above 10000", contest=self.contest
            )
        self[number] = whole
        return whole
