"""What staff should look at in the scores. A flag is a question to people, never a reason to leave marks out.

Chances are those of a result as odd as this, or odder, if nothing were wrong. Kinds with many candidates are
held to a rate of false flags of 5% among them (Benjamini and Hochberg 1995).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import scipy
from numpy.typing import NDArray

from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.severity import Fit, solve

Floats = NDArray[np.float64]

FALSE_RATE = 0.05
_FAR = 3.0
_FEWEST_SCORES = 5
_BANDS = 3


class FlagKind(StrEnum):
    """What is odd."""

    SEVERITY = "severity"
    """The judge is far stricter or more lenient than the others; the statistic is the leniency in points."""
    ERRATIC = "erratic"
    """The judge's scores scatter more than others'; the mean square of standardised residuals, usually 1."""
    CONSTANT = "constant"
    """The judge gave every application the same score; the statistic is how many."""
    OUTLYING_SCORE = "outlying_score"
    """One score is far from what all others let expect, as scores of such applications go: in deviations."""
    OWN_ORGANIZATION = "own_organization"
    """The judge favours applications of its own organization: in deviations from what panels give."""
    SCORING_ALIKE = "scoring_alike"
    """Two judges' residuals go together over shared applications: their correlation."""


@dataclass(frozen=True, slots=True)
class Flag:
    """Who is odd in what way: judges' numbers, the application's if it is about one, and how unlikely."""

    kind: FlagKind
    judges: tuple[int, ...]
    application: int | None
    statistic: float
    chance: float | None


def flags(fitted: Fit, own: Mask) -> list[Flag]:
    """All flags, by kind and judge; `own` [n] says which scores a judge gave its own organization."""
    sums = fitted.sums
    residual, spread = _left_out(fitted)
    found = [*_severity(fitted), *_constant(fitted), *_erratic(fitted, residual / spread)]
    found += _outlying(fitted, residual / spread)
    found += _own(fitted, residual, own)
    found += _alike(sums.application, sums.judge, residual)
    return found


def discoveries(chances: Sequence[float], rate: float = FALSE_RATE) -> list[int]:
    """Which of the chances are small enough that at most `rate` of those named are false, on average."""
    order = np.argsort(chances, kind="stable")
    limits = rate * np.arange(1, len(chances) + 1) / max(len(chances), 1)
    passing = np.flatnonzero(np.asarray(chances)[order] <= limits)
    return sorted(order[: passing[-1] + 1].tolist()) if passing.size else []


def _left_out(fitted: Fit) -> tuple[Floats, Floats]:
    """Each score less what the others let expect [n], and the standard deviation of that."""
    sums, deviations = fitted.sums, fitted.deviations
    solved, noise = solve(sums, deviations), deviations.noise**2
    merits = sums.merits(solved.judges, solved.precision, noise)
    covariance = scipy.linalg.cho_solve((solved.lower, True), np.eye(sums.judges + 1))
    leverage = sums.weight * sums.fitted_variances(covariance, solved.precision, noise) / noise
    left = np.maximum(1 - leverage, 1e-9)
    residual: Floats = sums.residuals(merits, solved.judges) / left
    return residual, np.sqrt(noise / (sums.weight * left))


def _severity(fitted: Fit) -> Iterator[Flag]:
    size = np.abs(fitted.leniency) / np.maximum(fitted.leniency_sd, 1e-12)
    for judge in np.flatnonzero(size > _FAR).tolist():
        chance = 2 * float(scipy.special.ndtr(-size[judge]))
        yield Flag(FlagKind.SEVERITY, (judge,), None, float(fitted.leniency[judge]), chance)


def _constant(fitted: Fit) -> Iterator[Flag]:
    sums = fitted.sums
    for judge in range(sums.judges):
        own = sums.score[sums.judge == judge]
        if own.size >= _FEWEST_SCORES and np.ptp(own) == 0:
            yield Flag(FlagKind.CONSTANT, (judge,), None, float(own.size), None)


def _erratic(fitted: Fit, standardised: Floats) -> Iterator[Flag]:
    judge = fitted.sums.judge
    count = np.bincount(judge)
    total = np.bincount(judge, standardised**2)
    chances = scipy.special.chdtrc(count, total)
    for n in discoveries(chances.tolist()):
        yield Flag(FlagKind.ERRATIC, (n,), None, float(total[n] / count[n]), float(chances[n]))


def _outlying(fitted: Fit, standardised: Floats) -> Iterator[Flag]:
    """Against the scatter in the application's third of the ranking: judges differ less on the best."""
    sums = fitted.sums
    place = np.argsort(np.argsort(fitted.merit, kind="stable"), kind="stable")
    band = (place * _BANDS // max(sums.applications, 1))[sums.application]
    scatter = np.sqrt(np.bincount(band, standardised**2) / np.bincount(band))
    size = standardised / np.maximum(scatter, 1e-12)[band]
    for n in np.flatnonzero(np.abs(size) > _FAR).tolist():
        who = (int(sums.judge[n]),), int(sums.application[n])
        yield Flag(
            FlagKind.OUTLYING_SCORE, *who, float(size[n]), 2 * float(scipy.special.ndtr(-abs(size[n])))
        )


def _own(fitted: Fit, residual: Floats, own: Mask) -> Iterator[Flag]:
    """If a judge favoured nobody, its residual on an application would be any of the panel's.

    The sum over its own organization's applications then has the sum of the panels' means and variances; its
    distribution is taken for normal, which is a screening: confirm by permuting within the panels.
    """
    sums = fitted.sums
    size = np.bincount(sums.application)
    mean = np.bincount(sums.application, residual) / size
    variance = np.bincount(sums.application, (residual - mean[sums.application]) ** 2) / size
    judges = np.unique(sums.judge[own & (size > 1)[sums.application]])
    excess = []
    for judge in judges.tolist():
        mine = own & (sums.judge == judge)
        at = sums.application[mine]
        excess.append(float((residual[mine] - mean[at]).sum() / max(variance[at].sum() ** 0.5, 1e-12)))
    chances = scipy.special.ndtr(-np.asarray(excess)).tolist()
    for n in discoveries(chances):
        yield Flag(FlagKind.OWN_ORGANIZATION, (int(judges[n]),), None, excess[n], chances[n])


def _alike(application: Ints, judge: Ints, residual: Floats) -> Iterator[Flag]:
    shape = int(application.max()) + 1, int(judge.max()) + 1
    ones = scipy.sparse.csr_array((np.ones(application.size), (application, judge)), shape=shape)
    values = scipy.sparse.csr_array((residual, (application, judge)), shape=shape)
    squares = scipy.sparse.csr_array((residual**2, (application, judge)), shape=shape)
    shared = (ones.T @ ones).toarray()
    one, other = np.nonzero(np.triu(shared, 1) >= _FEWEST_SCORES)
    count = shared[one, other]

    def summed(left: "scipy.sparse.csr_array", right: "scipy.sparse.csr_array") -> Floats:
        both: Floats = (left.T @ right).toarray()[one, other]
        return both

    sum_one, sum_other = summed(values, ones), summed(ones, values)
    covariance = summed(values, values) - sum_one * sum_other / count
    spread_one = summed(squares, ones) - sum_one**2 / count
    spread_other = summed(ones, squares) - sum_other**2 / count
    scale = np.sqrt(np.maximum(spread_one * spread_other, 1e-24))
    correlation = np.clip(covariance / scale, -1 + 1e-12, 1 - 1e-12)
    statistic = correlation * np.sqrt((count - 2) / (1 - correlation**2))
    chances = scipy.special.stdtr(count - 2, -statistic).tolist()
    for n in discoveries(chances):
        pair = int(one[n]), int(other[n])
        yield Flag(FlagKind.SCORING_ALIKE, pair, None, float(correlation[n]), chances[n])
