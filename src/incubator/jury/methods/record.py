"""What a judge's scores in one contest say of the judge: leniency, and what staff should look at."""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from operator import itemgetter

from incubator.core.errors import Invalid
from incubator.jury.methods.flags import FlagKind, flags
from incubator.jury.methods.severity import fit
from incubator.jury.methods.sheets import Contest

Score = tuple[str, str, Fraction]
"""Application, judge, and what the judge gave it in all."""


@dataclass(frozen=True, slots=True)
class Record:
    """A judge's leniency over the others in points, with its standard deviation, and the kinds of flags."""

    leniency: float
    deviation: float
    flags: tuple[FlagKind, ...]


def totals(contest: Contest) -> list[Score]:
    """Each sheet's weighted sum of marks, exactly."""
    weights = {criterion: Fraction(weight) for criterion, weight in contest.weights.items()}
    return [
        (
            sheet.application,
            sheet.judge,
            sum((weights[each] * Fraction(mark) for each, mark in sheet.marks.items()), Fraction()),
        )
        for sheet in contest.sheets
    ]


def record(scores: Sequence[Score], judge: str) -> Record | None:
    """What the scores say of one judge who gave some; None where they are too few, or all the same."""
    rows = sorted(scores, key=itemgetter(0, 1))
    applications = {name: n for n, name in enumerate(sorted({row[0] for row in rows}))}
    judges = {name: n for n, name in enumerate(sorted({row[1] for row in rows}))}
    try:
        fitted = fit(
            [applications[row[0]] for row in rows],
            [judges[row[1]] for row in rows],
            [float(row[2]) for row in rows],
        )
    except Invalid:
        return None
    number = judges[judge]
    kinds = {flag.kind for flag in flags(fitted) if number in flag.judges}
    return Record(float(fitted.leniency[number]), float(fitted.leniency_sd[number]), tuple(sorted(kinds)))
