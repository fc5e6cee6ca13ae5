"""Order statistics within groups: the n-th largest value of each application's, or each judge's, pairs."""

import numpy as np
from numpy.typing import NDArray

Ints = NDArray[np.int64]
Mask = NDArray[np.bool_]

LEAST = np.iinfo(np.int64).min
"""Below every value; what a group has at a rank that it does not reach."""


class Grouped:
    """Values in groups of unequal size, held so that each group is sorted as one row of a matrix.

    `group[n]` says in which of `count` groups the n-th value is. Groups of similar size share a matrix whose
    width is a power of two, so that less than half of it is padding.
    """

    def __init__(self, group: Ints, count: int) -> None:
        self.size = np.bincount(group, minlength=count)
        # Numbers of 16 bits are sorted by radix, which is much faster.
        small = group.astype(np.uint16) if count <= 1 << 16 else group
        order = np.argsort(small, kind="stable")
        begin = np.cumsum(self.size) - self.size
        width = 1 << np.ceil(np.log2(np.maximum(self.size, 1))).astype(np.int64)
        self._rows: list[tuple[Ints, NDArray[np.int64]]] = []
        padded = np.append(order, group.size)  # the last points at the padding
        for each in np.unique(width[self.size > 0]):
            rows = np.flatnonzero((width == each) & (self.size > 0))
            column = np.arange(each)
            place = np.where(column < self.size[rows, None], begin[rows, None] + column, group.size)
            self._rows.append((rows, padded[place]))

    def largest(self, values: Ints, *ranks: Ints) -> list[Ints]:
        """For each of `ranks` (one rank a group, from 1) the value of that rank; else `LEAST`."""
        found = [np.full(self.size.size, LEAST) for _ in ranks]
        padded = np.append(values, LEAST)
        for rows, places in self._rows:
            matrix = padded[places]
            matrix.sort(axis=1)
            for rank, values_at in zip(ranks, found, strict=True):
                reached = (rank[rows] >= 1) & (rank[rows] <= self.size[rows])
                own = np.flatnonzero(reached)
                values_at[rows[own]] = matrix[own, matrix.shape[1] - rank[rows[own]]]
        return found
