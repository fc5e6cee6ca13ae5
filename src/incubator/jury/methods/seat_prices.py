"""Prices of judges' time at which the applications' own best choices fill every panel within the loads.

With a price v[j] for each judge, every application takes the judges where score − price is highest. The sum

    D(v) = Σᵢ (the seats[i] highest of score[i,j] − v[j]) + Σⱼ v[j]·(most[j] if v[j] > 0 else least[j])

is never below the total score of any assignment, and at its minimum it equals that of the best. D is an
L♮-convex function of integer prices: when no set of judges can be raised by 1, or lowered by 1, to make it
smaller, it is at its minimum; the best such set is a least cut (Murota, Discrete Convex Analysis, 2003,
chapter 10). All arithmetic is on integers.

A good start makes it fast: each judge's price alone is easily set right while the others' stand still, and
half of that step for all judges at once comes close in a few rounds. Pairs that are then clearly in or out
are left aside until the last check, which is on all pairs.
"""

from dataclasses import replace

import numpy as np

from incubator.jury.methods.grouped import LEAST, Ints, Mask
from incubator.jury.methods.seat_network import Network, cut

_ROUNDS = (4, 6, 6)
"""How many rounds of approaching before each narrowing of the pairs."""


_FIRST_BITS, _FURTHER_BITS = 10, 8
_NEVER = np.iinfo(np.int64).max


def best_prices(network: Network) -> Ints:
    """Integer prices [J] at which D is least, for scores from 0. The network must have an assignment.

    Scores of many bits are taken a few bits at a time, the highest first.
    """
    bits = int(network.score.max(initial=0)).bit_length()
    rounds = -(-max(bits - _FIRST_BITS, 0) // _FURTHER_BITS)
    prices = np.zeros(network.most.size, np.int64)
    for shift in range(rounds * _FURTHER_BITS, -1, -_FURTHER_BITS):
        coarse = replace(network, score=network.score >> shift) if shift else network
        prices = _settle(coarse, prices << _FURTHER_BITS)
    return prices


def _settle(network: Network, prices: Ints) -> Ints:
    near, width = network, 0
    for rounds in _ROUNDS:
        prices, move = _approach(near, prices, rounds)
        if move <= 1:
            break
        width = 4 * move + 4
        near = _undecided(near, prices, width)
    if near is not network:
        prices = _descend(near, prices, width // 2)
    return _descend(network, prices)


def margins(network: Network, prices: Ints) -> tuple[Ints, Ints]:
    """Each pair's score − price − the application's threshold [E], and the thresholds [I].

    The threshold is the value of the last judge whom the application would choose: pairs above 0 are
    chosen, those below are not, those at 0 fill the seats that remain. Who needs nobody has no pairs, and 0.
    """
    value = network.score - prices[network.judge]
    (last,) = network.by_application.largest(value, network.seats)
    last[network.seats == 0] = 0
    return value - last[network.application], last


def bound(network: Network, prices: Ints) -> int:
    """D(v): no assignment's total score is above it."""
    margin, last = margins(network, prices)
    limit = np.where(prices > 0, network.most, network.least)
    return int(last @ network.seats) + int(margin[margin > 0].sum()) + int(limit @ prices)


def undecided(network: Network, prices: Ints) -> tuple[Mask, Network]:
    """At best prices: the pairs that every best assignment has, and what remains to choose among equals.

    Who has a price above 0 must be loaded fully, and below 0 as little as allowed.
    """
    margin, _ = margins(network, prices)
    rest = network.without(margin > 0, margin == 0)
    least = np.where(prices > 0, rest.most, rest.least)
    most = np.where(prices < 0, rest.least, rest.most)
    return margin > 0, Network(rest.application, rest.judge, rest.score, rest.seats, least, most)


def _undecided(network: Network, prices: Ints, width: int) -> Network:
    margin, _ = margins(network, prices)
    return network.without(margin > width, np.abs(margin) <= width)


def _approach(network: Network, prices: Ints, rounds: int) -> tuple[Ints, int]:
    """Prices nearer to the best ones, and how far the last round would have moved one at most."""
    move = 0
    for _ in range(rounds):
        value = network.score - prices[network.judge]
        last, beyond = network.by_application.largest(value, network.seats, network.seats + 1)
        last, beyond = last[network.application], beyond[network.application]
        rival = np.where(value >= last, beyond, last)
        # The price at which the application changes its mind about the judge; without a rival it never does.
        critical = np.where(rival == LEAST, _NEVER, network.score - rival)
        over, under = network.by_judge.largest(critical, network.most + 1, network.least)
        target = np.where(over > 0, over, np.where((under < 0) & (under > LEAST), under, 0))
        step = np.where(target == _NEVER, 0, target - prices)
        move = int(np.abs(step).max(initial=0))
        if move == 0:
            break
        prices = prices + step // 2
    return prices, move


def _descend(network: Network, prices: Ints, reach: int | None = None) -> Ints:
    """The best prices, by steps of steepest descent: first up as long as that helps, then down.

    With a `reach` it stops when a price has gone farther: the network is not known to be right beyond.
    """
    start, direction, ends = prices, 1, 0
    while ends < 2:
        step = direction * _movers(network, prices, direction)
        if not step.any():
            direction, ends = -direction, ends + 1
            continue
        ends = 0
        length, least = 1, bound(network, prices + step)
        while reach is None or length <= reach:
            further = bound(network, prices + 2 * length * step)
            if further >= least:
                break
            length, least = 2 * length, further
        prices = prices + length * step
        if reach is not None and np.abs(prices - start).max() > reach:
            break
    return prices


def _movers(network: Network, prices: Ints, direction: int) -> Ints:
    """1 for the judges whose prices should move by 1 together, 0 for the others; all 0 at the best."""
    margin, _ = margins(network, prices)
    chosen = margin > 0
    open_seats = network.seats - network.panel_sizes(chosen)
    full = prices >= 0 if direction > 0 else prices > 0
    take = np.where(full, network.most, network.least) - network.loads(chosen)
    return cut(network, margin == 0, open_seats, take, turned=direction < 0).judges.astype(np.int64)
