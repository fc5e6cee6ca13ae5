"""What a judge's scores in one contest say of the judge: leniency, and what staff should look at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from operator import itemgetter

from incubator.core.errors import Invalid
from incubator.jury.methods.diagnosis import Pair, Score, own_scores
from incubator.jury.methods.flags import FlagKind, flags
from incubator.jury.methods.severity import fit


@dataclass(frozen=True, slots=True)
class Record:
    """A judge's leniency over the others in points, with its standard deviation, and the kinds of flags."""

    leniency: float
    deviation: float
    flags: tuple[FlagKind, ...]


def record(scores: Sequence[Score], judge: str, own: Collection[Pair]) -> Record | None:
    """What the scores say of one judge; None who gave none, where they are too few, or all the same.

    `own` are the pairs of all judges in which the application is of the judge's own organization.
    """
    rows = sorted(scores, key=itemgetter(0, 1))
    applications = {name: n for n, name in enumerate(sorted({row[0] for row in rows}))}
    judges = {name: n for n, name in enumerate(sorted({row[1] for row in rows}))}
    if judge not in judges:
        return None
    try:
        fitted = fit(
            [applications[row[0]] for row in rows],
            [judges[row[1]] for row in rows],
            [float(row[2]) for row in rows],
        )
    except Invalid:
        return None
    number = judges[judge]
    found = flags(fitted, own_scores(rows, own))
    kinds = {flag.kind for flag in found if number in flag.judges}
    return Record(float(fitted.leniency[number]), float(fitted.leniency_sd[number]), tuple(sorted(kinds)))
