"""Dependent rounding: from each pair's chance to pairs, with every panel's size exact and every load held.

The pairs that are neither sure nor out are the edges of a graph between applications and judges. Along a ring
of them, or along a path that can't go on, chances are raised and lowered in turn, as far as one becomes sure
or out: up or down with the odds that leave every chance's mean what it was. An application's chances sum to a
whole number, so no path ends there and its panel keeps its size; a judge's load becomes one of the two whole
numbers next to its mean. Source: Gandhi, Khuller, Parthasarathy, Srinivasan, J. ACM 53 (2006); on assigning
reviewers Jecmen et al., NeurIPS 2020.

All chances are whole parts of one unit, and the random numbers are SHA-256: no rounding error anywhere, and
anybody can draw again in any language.
"""

from collections.abc import Iterator, Sequence
from hashlib import sha256

import numpy as np

from incubator.jury.methods.grouped import Ints, Mask

_RANGE = 1 << 64


class Stream:
    """Random numbers from a seed: SHA-256 of the seed, a newline and 0, 1, 2, …, each cut into four.

    The parts are of 64 bits, the first bytes first.
    """

    def __init__(self, seed: str) -> None:
        self._parts = self._cut(seed)

    @staticmethod
    def _cut(seed: str) -> Iterator[int]:
        block = 0
        while True:
            digest = sha256(f"{seed}\n{block}".encode()).digest()
            yield from (int.from_bytes(digest[at : at + 8]) for at in range(0, 32, 8))
            block += 1

    def below(self, bound: int) -> int:
        """A number from 0 to `bound` - 1, each with the same chance: parts too large for that are dropped."""
        fair = _RANGE - _RANGE % bound
        return next(part for part in self._parts if part < fair) % bound


def round_chances(application: Ints, judge: Ints, parts: Ints, unit: int, seed: str) -> Mask:
    """Which of the pairs [E] are drawn, each with the chance `parts / unit`.

    The pairs stand in the order of their names and parts are from 0 to `unit`; those of an application sum to
    a multiple of it.
    """
    chances = parts.tolist()
    doubtful = np.flatnonzero((parts > 0) & (parts < unit)).tolist()
    first_judge = int(application.max(initial=-1)) + 1
    graph = _Doubts(application.tolist(), (judge + first_judge).tolist(), chances, unit, doubtful)
    stream = Stream(seed)
    for start in sorted({graph.ends[edge][0] for edge in doubtful}):
        while graph.leaving(start, None) is not None:
            _walk(graph, start, stream)
    drawn: Mask = np.array(chances, dtype=np.int64) == unit
    return drawn


class _Doubts:
    """The pairs still in doubt, and the nodes that they join: applications, then judges."""

    def __init__(
        self, application: list[int], judge: list[int], chances: list[int], unit: int, doubtful: Sequence[int]
    ) -> None:
        self.ends = {edge: (application[edge], judge[edge]) for edge in doubtful}
        self.chances, self.unit = chances, unit
        self._at: dict[int, list[int]] = {}
        for edge in reversed(doubtful):
            for node in self.ends[edge]:
                self._at.setdefault(node, []).append(edge)

    def leaving(self, node: int, came_by: int | None) -> int | None:
        """The first doubtful pair of the node beside the one that led there."""
        edges, kept = self._at[node], None
        while edges and (self._is_settled(edges[-1]) or edges[-1] == came_by):
            edge = edges.pop()
            if edge == came_by:
                kept = edge
        found = edges[-1] if edges else None
        if kept is not None:
            edges.append(kept)
        return found

    def other(self, edge: int, node: int) -> int:
        """The pair's other end."""
        one, two = self.ends[edge]
        return two if node == one else one

    def shift(self, edges: Sequence[int], stream: Stream) -> None:
        """Raise and lower the chances in turn until one is settled."""
        raised, lowered = [self.chances[e] for e in edges[::2]], [self.chances[e] for e in edges[1::2]]
        up = min(self.unit - max(raised), *lowered)
        down = min(*raised, self.unit - max(lowered))
        step = up if stream.below(up + down) < down else -down
        for edge in edges:
            self.chances[edge] += step
            step = -step

    def _is_settled(self, edge: int) -> bool:
        return self.chances[edge] in {0, self.unit}


def _walk(graph: _Doubts, start: int, stream: Stream) -> None:
    """Settle pairs along one walk, until it has ended at both ends or come back to nothing but its start."""
    nodes, edges, place = [start], list[int](), {start: 0}
    turned = False
    while True:
        edge = graph.leaving(nodes[-1], edges[-1] if edges else None)
        if edge is None:
            if turned or not edges:
                break
            # A dead end: the walk goes on from its beginning, which may lead further.
            nodes, edges, turned = nodes[::-1], edges[::-1], True
            place = {node: at for at, node in enumerate(nodes)}
            continue
        node = graph.other(edge, nodes[-1])
        edges.append(edge)
        if node not in place:
            place[node] = len(nodes)
            nodes.append(node)
            continue
        begin = place[node]
        graph.shift(edges[begin:], stream)
        for passed in nodes[begin + 1 :]:
            del place[passed]
        del nodes[begin + 1 :], edges[begin:]
    if edges:
        graph.shift(edges, stream)
