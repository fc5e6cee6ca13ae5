"""Scores of applications by judges, and the sums that every fit of them is made of."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy
from numpy.typing import ArrayLike, NDArray

from incubator.core.errors import Invalid
from incubator.jury.methods.grouped import Ints

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class ScoreSums:
    """Scores [n] less their mean `centre`, by application and judge [n], each with a weight [n].

    A weight of 1/2 is that of a score with twice the variance of noise.
    """

    application: Ints
    judge: Ints
    score: Floats
    weight: Floats
    centre: float

    @classmethod
    def of(cls, application: ArrayLike, judge: ArrayLike, scores: ArrayLike) -> "ScoreSums":
        """Applications and judges are numbered from 0 without a gap. Raises `Invalid` `scores_malformed`."""
        rows, columns = np.asarray(application), np.asarray(judge)
        score = np.asarray(scores, dtype=np.float64)
        if not rows.shape == columns.shape == score.shape or score.ndim != 1 or not score.size:
            raise Invalid("scores_malformed", "applications, judges and scores differ in number, or are none")
        if not np.isfinite(score).all():
            raise Invalid("scores_malformed", "a score is not a number")
        for each in (rows, columns):
            if each.dtype.kind not in "iu" or each.min() < 0 or (np.bincount(each) == 0).any():
                raise Invalid("scores_malformed", "who has no score must not be numbered")
        pairs = rows.astype(np.int64) * (int(columns.max()) + 1) + columns
        if np.unique(pairs).size < pairs.size:
            raise Invalid("scores_malformed", "a judge scores an application twice")
        centre = float(score.mean())
        ones = np.ones(score.size)
        return cls(rows.astype(np.int64), columns.astype(np.int64), score - centre, ones, centre)

    def weighted(self, weight: Floats) -> "ScoreSums":
        """The same scores with other weights."""
        return ScoreSums(self.application, self.judge, self.score, weight, self.centre)

    @property
    def count(self) -> int:
        """How many scores there are."""
        return self.score.size

    @cached_property
    def applications(self) -> int:
        """I."""
        return int(self.application.max()) + 1

    @cached_property
    def judges(self) -> int:
        """J."""
        return int(self.judge.max()) + 1

    @cached_property
    def of_application(self) -> Floats:
        """The sum of weights of each application [I]."""
        return _summed(self.application, self.weight)

    @cached_property
    def of_judge(self) -> Floats:
        """The sum of weights of each judge [J]."""
        return _summed(self.judge, self.weight)

    @cached_property
    def total_of_application(self) -> Floats:
        """The weighted sum of each application's scores [I]."""
        return _summed(self.application, self.weight * self.score)

    @cached_property
    def squares(self) -> float:
        """The weighted sum of squared scores."""
        return float(self.weight @ self.score**2)

    @cached_property
    def log_weights(self) -> float:
        """The sum of the weights' logarithms."""
        return float(np.log(self.weight).sum())

    @cached_property
    def _table(self) -> "scipy.sparse.csr_array":
        """Weights by application and judge, and the application's own sum as the last column [I, J + 1]."""
        rows = np.concatenate([self.application, np.arange(self.applications)])
        columns = np.concatenate([self.judge, np.full(self.applications, self.judges)])
        values = np.concatenate([self.weight, self.of_application])
        return scipy.sparse.csr_array((values, (rows, columns)), shape=(self.applications, self.judges + 1))

    @cached_property
    def _rows(self) -> Ints:
        return np.repeat(np.arange(self.applications), np.diff(self._table.indptr))

    @cached_property
    def _judges_alone(self) -> tuple[Floats, Floats]:
        """The judges' and the mean's own sums [J + 1, J + 1], and their weighted totals [J + 1]."""
        matrix = np.diag(np.append(self.of_judge, self.weight.sum()))
        matrix[-1, :-1] = matrix[:-1, -1] = self.of_judge
        weighted = self.weight * self.score
        return matrix, np.append(np.bincount(self.judge, weighted), weighted.sum())

    def judges_system(self, precision: Floats, noise: float) -> tuple[Floats, Floats]:
        """The judges' and the mean's equations when the applications are eliminated, before their prior."""
        matrix, right = self._judges_alone
        table = self._table
        scaled = scipy.sparse.csr_array(
            (table.data / precision[self._rows], table.indices, table.indptr), table.shape
        )
        eliminated = (scaled.T @ table).toarray() / noise**2
        return matrix / noise - eliminated, right / noise - scaled.T @ self.total_of_application / noise**2

    def merits(self, judges: Floats, precision: Floats, noise: float) -> Floats:
        """The applications' means given those of judges and mean: [I] for [J + 1], [I, R] for [J + 1, R]."""
        expected = self._table @ judges
        own = self.total_of_application if judges.ndim == 1 else self.total_of_application[:, None]
        below = noise * precision
        found: Floats = (own - expected) / (below if judges.ndim == 1 else below[:, None])
        return found

    def merit_variances(self, covariance: Floats, precision: Floats, noise: float) -> Floats:
        """The applications' variances [I], with what the judges' uncertainty adds."""
        table, added = self._table, np.empty(self.applications)
        for first in range(0, self.applications, 4096):
            part = table[first : first + 4096]
            added[first : first + 4096] = part.multiply(part @ covariance).sum(axis=1)
        return 1 / precision + added / (noise * precision) ** 2

    def fitted_variances(self, covariance: Floats, precision: Floats, noise: float) -> Floats:
        """The variances of what the model expects of each score [n]."""
        at = np.tile(np.arange(self.count), 2)
        columns = np.append(self.judge, np.full(self.count, self.judges))
        shape = self.count, self.judges + 1
        chosen = scipy.sparse.csr_array((np.ones(at.size), (at, columns)), shape=shape)
        shrink = 1 / (noise * precision)
        table = self._table
        shrunk = scipy.sparse.csr_array(
            (table.data * shrink[self._rows], table.indices, table.indptr), table.shape
        )
        found = np.empty(self.count)
        for first in range(0, self.count, 4096):
            own = slice(first, first + 4096)
            part = chosen[own] - shrunk[self.application[own]]
            found[own] = part.multiply(part @ covariance).sum(axis=1)
        return found + 1 / precision[self.application]

    def residuals(self, merits: Floats, judges: Floats) -> Floats:
        """What the model leaves of each score [n]."""
        left: Floats = self.score - merits[self.application] - judges[self.judge] - judges[-1]
        return left


def _summed(group: Ints, values: Floats) -> Floats:
    return np.bincount(group, values).astype(np.float64)
