"""What a judge's scores in one contest say of the judge: leniency, and what staff should look at."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from incubator.jury.methods.diagnosis import Pair, Question, Score, diagnose
from incubator.jury.methods.flags import FlagKind


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
    found = diagnose(scores, Question(1, own=own), is_placed=False)
    if found.fitted is None or judge not in found.judges:
        return None
    number, fitted = found.judges.index(judge), found.fitted
    kinds = {flag.kind for flag in found.flags if number in flag.judges}
    return Record(float(fitted.leniency[number]), float(fitted.leniency_sd[number]), tuple(sorted(kinds)))
