"""Scores taken apart into merit and severity: y = mean + merit(application) + leniency(judge) + noise.

Merits, leniencies and noise are normal with unknown standard deviations; the mean is unknown. For given
deviations the posterior is exactly normal, and the applications are eliminated from its precision first
(Schur's complement), so that only a matrix of the judges is ever factored. The deviations are those of the
greatest restricted likelihood (REML), or for small juries integrated over a grid with a flat prior on each.

This is diagnostic: it stands beside the official score and never replaces it. Sources: Platt and Burges
2012 and Ge, Welling, Ghahramani 2013 on calibrating reviewers; Heyard et al. 2022 (arXiv 2102.09958) on
expected ranks; Lange, Little, Taylor 1989 on the t distribution's weights.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import product
from typing import NamedTuple

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from incubator.core.errors import Invalid
from incubator.jury.methods.score_sums import ScoreSums

Floats = NDArray[np.float64]

_FREEDOM = 4
_REWEIGHTINGS = 8
_GRID = 12
_LEAST_WEIGHT = 1e-4


class Deviations(NamedTuple):
    """Standard deviations, in points: of merit, of leniency, of noise."""

    merit: float
    leniency: float
    noise: float


@dataclass(frozen=True, slots=True)
class Prior:
    """What is held of the deviations before the marks: flat up to `most`, in points.

    A `leniency` is taken as known; `noise_parts` 2 is the prior of a noise that is the sum of two parts, each
    flat.
    """

    most: float | None = None
    leniency: float | None = None
    noise_parts: int = 1


@dataclass(frozen=True)
class Fit:
    """The posterior. Merit [I] and leniency [J] in points around 0, with their standard deviations.

    `cells` are the deviations that the posterior is a mixture over, with their weights (one, weight 1, for
    REML); `deviations` their weighted mean. `weights` [n] is what each score counts (1 unless robust).
    """

    mean: float
    merit: Floats
    merit_sd: Floats
    leniency: Floats
    leniency_sd: Floats
    deviations: Deviations
    cells: tuple[tuple[float, Deviations], ...]
    weights: Floats
    sums: ScoreSums


def fit(
    application: ArrayLike,
    judge: ArrayLike,
    scores: ArrayLike,
    *,
    robust: bool = False,
    integrate: bool | None = None,
    prior: Prior | None = None,
) -> Fit:
    """Fit the model to scores [n] of applications and judges numbered from 0 ([n] each).

    Without `integrate` juries of up to 60 judges or below 500 scores are integrated. `robust` takes the noise
    for t-distributed with 4 degrees of freedom: scores far from what is expected count less.
    Raises `Invalid` `scores_too_few` for less than 3 applications, 2 judges or 6 scores, `scores_equal` when
    all are the same, `scores_malformed`.
    """
    sums = ScoreSums.of(application, judge, scores)
    if sums.applications < 3 or sums.judges < 2 or sums.count < 6:
        raise Invalid("scores_too_few", "a fit needs 3 applications, 2 judges and 6 scores at least")
    if np.ptp(sums.score) == 0:
        raise Invalid("scores_equal", "all scores are the same: there is nothing to take apart")
    spread = float(sums.score.std())
    found = _greatest(sums, Deviations(spread / 2, spread / 2, spread / 2))
    for _ in range(_REWEIGHTINGS if robust else 0):
        residual = sums.residuals(*_means(sums, found))
        weight = (_FREEDOM + 1) / (_FREEDOM + (residual / found.noise) ** 2)
        sums = sums.weighted(weight)
        found = _greatest(sums, found)
    if integrate is None:
        integrate = sums.judges <= 60 or sums.count < 500
    held = Prior() if prior is None else prior
    cells = list(_cells(sums, held, found)) if integrate else [(1.0, found)]
    return _mixture(sums, cells)


class Solved(NamedTuple):
    """The posterior for given deviations: the judges' and the mean's first, then the applications'.

    `lower` is Cholesky's factor of the precision [J + 1]; `precision` [I] that of an application alone.
    """

    log_likelihood: float
    lower: Floats
    judges: Floats
    precision: Floats


def solve(sums: ScoreSums, deviations: Deviations) -> Solved:
    """The exact posterior and the restricted log-likelihood, up to a constant."""
    merit, leniency, noise = (each**2 for each in deviations)
    precision = sums.of_application / noise + 1 / merit
    matrix, right = sums.judges_system(precision, noise)
    matrix[np.arange(sums.judges), np.arange(sums.judges)] += 1 / leniency
    lower: Floats = np.linalg.cholesky(matrix).astype(np.float64, copy=False)
    half = scipy.linalg.solve_triangular(lower, right, lower=True)
    misfit = sums.squares / noise - ((sums.total_of_application / noise) ** 2 / precision).sum() - half @ half
    log_likelihood = -0.5 * (
        sums.count * np.log(noise)
        - sums.log_weights
        + sums.applications * np.log(merit)
        + sums.judges * np.log(leniency)
        + np.log(precision).sum()
        + 2 * np.log(np.diag(lower)).sum()
        + misfit
    )
    judges = scipy.linalg.solve_triangular(lower, half, lower=True, trans="T")
    return Solved(float(log_likelihood), lower, judges, precision)


def _means(sums: ScoreSums, deviations: Deviations) -> tuple[Floats, Floats]:
    solved = solve(sums, deviations)
    return sums.merits(solved.judges, solved.precision, deviations.noise**2), solved.judges


def _greatest(sums: ScoreSums, start: Deviations) -> Deviations:
    """The deviations of the greatest restricted likelihood."""
    least = 1e-3 * float(sums.score.std())

    def loss(logs: Floats) -> float:
        return -solve(sums, _deviations(logs, least)).log_likelihood

    found = scipy.optimize.minimize(
        loss, np.log(np.array(start)), method="L-BFGS-B", options={"ftol": 1e-10, "gtol": 1e-5, "eps": 1e-6}
    )
    return _deviations(found.x, least)


def _deviations(logs: Floats, least: float) -> Deviations:
    # Within five orders of magnitude: judges who agree exactly would have no noise, and sums without digits.
    merit, leniency, noise = np.clip(np.exp(np.clip(logs, -30, 30)), least, 1e5 * least).tolist()
    return Deviations(merit, leniency, noise)


def _cells(sums: ScoreSums, prior: Prior, around: Deviations) -> Iterator[tuple[float, Deviations]]:
    """The grid's cells that matter, and their weights, which sum to 1."""
    most = prior.most or 2 * float(np.ptp(sums.score))
    size = sums.applications, sums.judges, sums.count - sums.applications - sums.judges
    axes = [_axis(each, most, max(freedom, 2) ** -0.5) for each, freedom in zip(around, size, strict=True)]
    if prior.leniency is not None:
        axes[1] = np.array([prior.leniency])
    cells = [Deviations(*each) for each in product(*(axis.tolist() for axis in axes))]
    logs = np.array([solve(sums, cell).log_likelihood for cell in cells])
    # The axes are even in the logarithm, so that a flat prior is the deviation itself.
    logs += [np.log(cell.merit * cell.leniency * cell.noise**prior.noise_parts) for cell in cells]
    weights = np.exp(logs - logs.max())
    kept = np.flatnonzero(weights >= _LEAST_WEIGHT)
    total = weights[kept].sum()
    for n in kept.tolist():
        yield float(weights[n] / total), cells[n]


def _axis(greatest: float, most: float, relative_error: float) -> Floats:
    """Values around the likeliest, far enough to hold all that matters."""
    reach = min(6 * relative_error, 4.0)
    low = min(greatest, most) * np.exp(-reach)
    high = min(max(greatest, 1e-2 * most) * np.exp(reach), most)
    return np.exp(np.linspace(np.log(low), np.log(max(high, 2 * low)), _GRID))


def _mixture(sums: ScoreSums, cells: list[tuple[float, Deviations]]) -> Fit:
    merit, merit_square = np.zeros(sums.applications), np.zeros(sums.applications)
    judges, judges_square = np.zeros(sums.judges + 1), np.zeros(sums.judges + 1)
    for weight, deviations in cells:
        solved = solve(sums, deviations)
        noise = deviations.noise**2
        covariance = scipy.linalg.cho_solve((solved.lower, True), np.eye(sums.judges + 1))
        own = sums.merits(solved.judges, solved.precision, noise)
        merit += weight * own
        merit_square += weight * (own**2 + sums.merit_variances(covariance, solved.precision, noise))
        judges += weight * solved.judges
        judges_square += weight * (solved.judges**2 + np.diag(covariance))
    average = np.average([cell for _, cell in cells], axis=0, weights=[weight for weight, _ in cells])
    deviations = Deviations(*average.tolist())
    return Fit(
        float(judges[-1]) + sums.centre,
        merit,
        np.sqrt(np.maximum(merit_square - merit**2, 0)),
        judges[:-1],
        np.sqrt(np.maximum(judges_square - judges**2, 0))[:-1],
        deviations,
        tuple(cells),
        sums.weight,
        sums,
    )
