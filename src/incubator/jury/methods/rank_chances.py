"""How sure a ranking is: posterior draws of merit, and what they say of each application's rank."""

from dataclasses import dataclass
from hashlib import sha256

import numpy as np
import scipy
from numpy.typing import NDArray

from incubator.jury.methods.grouped import Ints
from incubator.jury.methods.severity import Fit, solve

Floats = NDArray[np.float64]

_BLOCK = 128
"""Draws that are worked out together: so many stay in the processor's cache."""


@dataclass(frozen=True)
class RankSummary:
    """What is known of each application's rank [I], 1 being the best.

    The expected rank and its Monte-Carlo standard error, the intervals that hold it with 50% and 90%, the
    chance to be among the best `top` and its standard error.
    """

    top: int
    expected: Floats
    expected_error: Floats
    low_50: Ints
    high_50: Ints
    low_90: Ints
    high_90: Ints
    among_top: Floats
    among_top_error: Floats


def draws(fitted: Fit, count: int, seed: str, *, with_mean: bool = False) -> Floats:
    """Independent draws of the merits [count, I] from the exact posterior; `with_mean` in points from 0.

    The seed makes them repeatable with one version of numpy. They are diagnostic: other versions and programs
    agree within the standard errors that `rank_summary` gives.
    """
    generator = np.random.default_rng(int.from_bytes(sha256(seed.encode()).digest()))
    sums = fitted.sums
    weights = np.array([weight for weight, _ in fitted.cells])
    found = np.empty((count, sums.applications))
    first = 0
    for (_, deviations), times in zip(
        fitted.cells, generator.multinomial(count, weights / weights.sum()).tolist(), strict=True
    ):
        if times:
            solved = solve(sums, deviations)
            noise = generator.standard_normal((sums.judges + 1, times))
            judges = solved.judges[:, None] + scipy.linalg.solve_triangular(
                solved.lower, noise, lower=True, trans="T"
            )
            for begin in range(0, times, _BLOCK):
                own = judges[:, begin : begin + _BLOCK]
                rows = found[first : first + own.shape[1]]
                generator.standard_normal(out=rows)
                rows *= solved.precision**-0.5
                rows += sums.merits(own, solved.precision, deviations.noise**2).T
                if with_mean:
                    rows += own[-1][:, None] + sums.centre
                first += own.shape[1]
    return found


def orders(merits: Floats) -> Ints:
    """For each draw the applications' numbers, best first: [R, I] of [R, I]."""
    return np.argsort(-merits, axis=1)


def rank_summary(order: Ints, top: int) -> RankSummary:
    """What the draws' orders [R, I] say of every application's rank."""
    count, size = order.shape
    places = np.broadcast_to(np.arange(size), order.shape)
    tally = np.bincount((order * size + places).ravel(), minlength=size * size).reshape(size, size)
    rank = np.arange(1, size + 1)
    expected = tally @ rank / count
    variance = tally @ rank**2 / count - expected**2
    reached = np.cumsum(tally, axis=1)
    among = reached[:, min(top, size) - 1] / count if top > 0 else np.zeros(size)

    def quantile(numerator: int, denominator: int) -> Ints:
        """The least rank that at least this share of draws do not exceed."""
        least: Ints = np.argmax(reached * denominator >= numerator * count, axis=1) + 1
        return least

    return RankSummary(
        top,
        expected,
        np.sqrt(np.maximum(variance, 0) / count),
        quantile(1, 4),
        quantile(3, 4),
        quantile(1, 20),
        quantile(19, 20),
        among,
        np.sqrt(among * (1 - among) / count),
    )
