"""Judges for applications: the best total score with exact panels, and its proof.

Among assignments of equal total score the one is taken whose drawn numbers (SHA-256 of seed, application and
judge) sum highest, so nobody's name or place in a file matters and nobody can choose who gets whom.

The proof is a list of stages, each with a price for every application and judge. What a pair is worth in a
stage, less both prices, says whether a best assignment has it (above 0), has not (below 0), or leaves it to
the next stage (0); a judge with a price above 0 is loaded fully, below 0 as little as allowed. The stages:

    score   the pairs' scores; the prices are those of the linear program's dual
    swaps   worth 0 for every pair; equal prices join the pairs that could be swapped at equal score
    lot     the drawn numbers

`verify_optimal` checks that, with nothing but additions and comparisons.
"""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from hashlib import sha256

import numpy as np
import scipy

from incubator.jury.methods.eligible import Eligible
from incubator.jury.methods.grouped import LEAST, Ints, Mask
from incubator.jury.methods.seat_network import Network, seat
from incubator.jury.methods.seat_prices import best_prices, margins, undecided
from incubator.jury.methods.shortage import PanelsShort, Shortage, ShortageKind, shortages


@dataclass(frozen=True)
class Prices:
    """One stage's prices, integers of any sign: of the applications [I] and of the judges [J]."""

    applications: Ints
    judges: Ints


@dataclass(frozen=True)
class Proof:
    """The prices that show that no assignment is better, stage by stage."""

    score: Prices
    swaps: Prices
    lot: Prices


@dataclass(frozen=True)
class Assignment:
    """Which of the eligible pairs [E] judge, their total score, each judge's load [J], and the proof."""

    chosen: Mask
    objective: int
    loads: Ints
    proof: Proof


def assign(question: Eligible, seed: str) -> Assignment:
    """The best assignment; equal input in any order gives the equal answer.

    Raises `PanelsShort` with every shortage named when there is none: a panel is never made smaller.
    """
    locked, network = question.locked, question.network
    rest = network.without(locked, ~locked)
    if found := [*_overbooked(question, rest), *shortages(question, rest)]:
        raise PanelsShort(found)
    by_score = best_prices(rest)
    sure, equals = undecided(rest, by_score)
    seated = seat(equals, np.ones(equals.score.size, bool))
    if seated is None:
        raise AssertionError("prices are best, yet no assignment fits them")
    swaps = _swaps(equals, seated)
    drawn, lot = _draw(question, equals, seated, swaps, seed)

    chosen = locked.copy()
    chosen[_positions(network, rest)[sure]] = True
    chosen[_positions(network, equals)[drawn]] = True
    thresholds = margins(rest, by_score)[1]
    if (full := rest.seats == 0).any():  # by its locked pairs alone: then no other is worth the price
        (best,) = network.by_application.largest(
            network.score - by_score[network.judge], np.ones(full.size, np.int64)
        )
        thresholds[full] = np.where(best == LEAST, 0, best + 1)[full]
    proof = Proof(Prices(thresholds, by_score), swaps, lot)
    return Assignment(chosen, int(network.score[chosen].sum()), network.loads(chosen), proof)


def drawn_number(seed: str, application: str, judge: str) -> int:
    """The first 32 bits of SHA-256 over seed, application and judge, UTF-8 with a newline between them."""
    return int.from_bytes(sha256(f"{seed}\n{application}\n{judge}".encode()).digest()[:4])


def _overbooked(question: Eligible, rest: Network) -> Iterable[Shortage]:
    for i in np.flatnonzero(rest.seats < 0).tolist():
        size = int(question.network.seats[i])
        locked = size - int(rest.seats[i])
        yield Shortage(ShortageKind.LOCKED_OVER_SIZE, (question.applications[i],), (), size, locked)
    for j in np.flatnonzero(rest.most < 0).tolist():
        most = int(question.network.most[j])
        locked = most - int(rest.most[j])
        yield Shortage(ShortageKind.LOCKED_OVER_LOAD, (), (question.judges[j],), most, locked)


def _positions(network: Network, part: Network) -> Ints:
    """Where the part's pairs stand in the network; both are in order."""
    width = network.most.size
    whole = network.application * width + network.judge
    return np.searchsorted(whole, part.application * width + part.judge)


def _swaps(equals: Network, seated: Mask) -> Prices:
    """Prices that part the pairs: who can still be swapped in a ring, at equal score, has the equal price.

    Arcs lead from an application to whom it might take, from a judge to what it might give up, and by way of
    one more node from judges who may get more to those who may have less. Along an arc the numbers of the
    strong components never rise (Pearce's algorithm finds the last ones first).
    """
    count, judges = equals.seats.size, equals.most.size
    hub = count + judges
    load = equals.loads(seated)
    start, end = equals.application, count + equals.judge
    more, fewer = np.flatnonzero(load < equals.most), np.flatnonzero(load > equals.least)
    rows = np.concatenate([start[~seated], end[seated], count + more, np.full(fewer.size, hub)])
    columns = np.concatenate([end[~seated], start[seated], np.full(more.size, hub), count + fewer])
    graph = scipy.sparse.csr_array((np.ones(rows.size, np.int8), (rows, columns)), shape=(hub + 1, hub + 1))
    _, component = scipy.sparse.csgraph.connected_components(graph, connection="strong")
    height = component[hub] - component.astype(np.int64)
    return Prices(-height[:count], height[count:hub])


def _draw(question: Eligible, equals: Network, seated: Mask, swaps: Prices, seed: str) -> tuple[Mask, Prices]:
    """The pairs of highest drawn numbers among the assignments of equal score, and the last prices."""
    free = swaps.applications[equals.application] + swaps.judges[equals.judge] == 0
    kept = seated & ~free
    rest = equals.without(kept, free)
    rest = replace(
        rest,
        least=np.where(swaps.judges > 0, rest.most, rest.least),
        most=np.where(swaps.judges < 0, rest.least, rest.most),
        score=_drawn_numbers(question, rest, seed),
    )
    prices = best_prices(rest)
    sure, last = undecided(rest, prices)
    filled = seat(last, np.ones(last.score.size, bool))
    if filled is None:
        raise AssertionError("prices are best, yet no assignment fits them")
    chosen = kept
    chosen[_positions(equals, rest)[sure]] = True
    chosen[_positions(equals, last)[filled]] = True
    return chosen, Prices(margins(rest, prices)[1], prices)


def _drawn_numbers(question: Eligible, pairs: Network, seed: str) -> Ints:
    names = question.names(pairs.application, pairs.judge)
    return np.array([drawn_number(seed, *pair) for pair in names], dtype=np.int64)
