"""Seats on panels as a network: applications need exact numbers of judges, loads have bounds."""

from dataclasses import dataclass
from functools import cached_property

import numpy as np
import scipy

from incubator.jury.methods.grouped import Grouped, Ints, Mask


@dataclass(frozen=True)
class Network:
    """Pairs that may be seated, and how many are needed.

    `application[E]`, `judge[E]` and `score[E]` describe a pair each, ordered by application and judge; no
    pair stands twice. `seats[I]` is the exact size of each panel, `least[J]` and `most[J]` bound each
    judge's load.
    """

    application: Ints
    judge: Ints
    score: Ints
    seats: Ints
    least: Ints
    most: Ints

    @cached_property
    def by_application(self) -> Grouped:
        """The pairs of each application."""
        return Grouped(self.application, self.seats.size)

    @cached_property
    def by_judge(self) -> Grouped:
        """The pairs of each judge."""
        return Grouped(self.judge, self.most.size)

    def panel_sizes(self, pairs: Mask) -> Ints:
        """How many of the pairs each application has."""
        return np.bincount(self.application[pairs], minlength=self.seats.size)

    def loads(self, pairs: Mask) -> Ints:
        """How many of the pairs each judge has."""
        return np.bincount(self.judge[pairs], minlength=self.most.size)

    def without(self, seated: Mask, kept: Mask) -> "Network":
        """What remains to seat among the `kept` pairs when the `seated` ones are.

        Applications that need nobody more have no pair in it. A bound may become negative.
        """
        seats, loads = self.seats - self.panel_sizes(seated), self.loads(seated)
        at = np.flatnonzero(kept & (seats > 0)[self.application])
        pairs = (self.application[at], self.judge[at], self.score[at])
        return Network(*pairs, seats, self.least - loads, self.most - loads)


@dataclass(frozen=True)
class Side:
    """The source's side of a smallest least cut, and what flowed across."""

    value: int
    applications: Mask
    judges: Mask


def cut(network: Network, pairs: Mask, seats: Ints, take: Ints, *, turned: bool = False) -> Side:
    """The smallest least cut when applications send their `seats[I]` through the pairs, one each, to judges.

    A judge passes on up to `take[J]`; where that is negative, it gets so much from the source instead.
    `turned` turns every arc round and lets source and sink change places.
    """
    layout = _Layout.of(network, pairs, seats)
    giving, getting = np.flatnonzero(take > 0), np.flatnonzero(take < 0)
    arcs = [
        *layout.arcs(),
        (layout.judge(giving), np.full(giving.size, layout.sink), take[giving]),
        (np.full(getting.size, layout.source), layout.judge(getting), -take[getting]),
    ]
    if turned:
        arcs = [(end, start, capacity) for start, end, capacity in arcs]
        ends = layout.sink, layout.source
    else:
        ends = layout.source, layout.sink
    graph = _graph(arcs, layout.sink + 1)
    flow = scipy.sparse.csgraph.maximum_flow(graph, *ends)
    reached = np.zeros(layout.sink + 1, bool)
    residual = graph - flow.flow
    residual.eliminate_zeros()
    reached[scipy.sparse.csgraph.breadth_first_order(residual, ends[0], return_predecessors=False)] = True
    applications = np.zeros(seats.size, bool)
    applications[layout.used] = reached[: layout.used.size]
    return Side(int(flow.flow_value), applications, reached[layout.used.size : layout.source])


def seat(network: Network, pairs: Mask) -> Mask | None:
    """Pairs that fill every panel within the bounds on loads, whatever their scores; None when none do."""
    layout = _Layout.of(network, pairs, network.seats)
    most, least = network.most, np.maximum(network.least, 0)
    wanted = int(network.seats.sum())
    if (most < least).any() or least.sum() > wanted:
        return None
    hub = layout.sink + 1
    judges = layout.judge(np.arange(most.size))
    # What a judge must have goes to the sink directly; beyond it there is only so much room in the hub.
    arcs = [
        *layout.arcs(),
        (judges, np.full(most.size, layout.sink), least),
        (judges, np.full(most.size, hub), most - least),
        (np.array([hub]), np.array([layout.sink]), np.array([wanted - least.sum()])),
    ]
    flow = scipy.sparse.csgraph.maximum_flow(_graph(arcs, hub + 1), layout.source, layout.sink)
    if flow.flow_value < wanted:
        return None
    through = flow.flow[: layout.used.size, layout.used.size : layout.source].tocoo()
    chosen = through.data > 0
    width = most.size
    taken = layout.used[through.coords[0][chosen]] * width + through.coords[1][chosen]
    return pairs & np.isin(network.application * width + network.judge, taken)


Arcs = tuple[Ints, Ints, Ints]
"""From, to and capacity of each arc."""


@dataclass(frozen=True)
class _Layout:
    """The nodes: applications that need somebody, then the judges, the source, the sink."""

    used: Ints
    pairs: tuple[Ints, Ints]
    seats: Ints
    judges: int

    @classmethod
    def of(cls, network: Network, pairs: Mask, seats: Ints) -> "_Layout":
        used = np.flatnonzero(seats > 0)
        number = np.full(seats.size, -1)
        number[used] = np.arange(used.size)
        at = np.flatnonzero(pairs & (seats > 0)[network.application])
        ends = number[network.application[at]], used.size + network.judge[at]
        return cls(used, ends, seats[used], network.most.size)

    @property
    def source(self) -> int:
        return self.used.size + self.judges

    @property
    def sink(self) -> int:
        return self.source + 1

    def judge(self, numbers: Ints) -> Ints:
        return self.used.size + numbers

    def arcs(self) -> list[Arcs]:
        """From the source to the applications, and on to the judges."""
        start, end = self.pairs
        needing = np.arange(self.used.size)
        return [
            (start, end, np.ones(start.size, np.int64)),
            (np.full(needing.size, self.source), needing, self.seats),
        ]


def _graph(arcs: list[Arcs], nodes: int) -> "scipy.sparse.csr_array":
    start, end, capacity = (np.concatenate(part) for part in zip(*arcs, strict=True))
    return scipy.sparse.csr_array((capacity.astype(np.int32), (start, end)), shape=(nodes, nodes))
