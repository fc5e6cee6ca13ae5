"""Panels by chance: no pair is likelier than the cap, so that nobody can count on judging a friend.

Each pair gets a chance of at most the cap, panels and loads hold, and the expected total score is the best
that this allows; dependent rounding then draws the panels (Jecmen et al., NeurIPS 2020: a cap of one half
kept more than 90% of the score). Locked pairs are sure and not under the cap.

With a cap p/q every chance of a best solution is a whole number of q-th parts, at most p. So p copies of each
application, with q times its seats shared out among them, and q times each judge's load, make it the question
that `assign` answers; its prices, with one for all copies, are the dual of the linear program.
"""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np

from incubator.core.errors import Conflict, Invalid
from incubator.jury.methods.assignment import Prices, assign
from incubator.jury.methods.eligible import Eligible
from incubator.jury.methods.grouped import LEAST, Ints, Mask
from incubator.jury.methods.rounding import round_chances
from incubator.jury.methods.seat_network import Network
from incubator.jury.methods.shortage import PanelsShort, Shortage

FINEST = 20
"""The cap is a fraction whose denominator is at most this."""


class CapUnmet(Conflict):
    """There are panels, but not with chances under the cap; `shortages` count parts of a seat."""

    code = "cap_unmet"

    def __init__(self, cap: Fraction, short: PanelsShort) -> None:
        self.shortages = tuple(_once(each) for each in short.shortages)
        detail = f"no panels with every chance within {cap} (counted in 1/{cap.denominator} seats): {short}"
        super().__init__(None, detail, cap=str(cap), shortages=self.shortages)


@dataclass(frozen=True)
class CappedAssignment:
    """The drawn pairs [E] with their total score and loads, and each pair's chance [E] in parts of `unit`.

    `expected` is the mean total score over all draws, and `without_cap` the best total if there were no cap.
    `prices` are the proof: no chances under the cap have a higher mean than `upper_bound` says, which is
    equal to `expected`.
    """

    chosen: Mask
    objective: int
    loads: Ints
    parts: Ints
    unit: int
    expected: Fraction
    without_cap: int
    prices: Prices


def read_cap(text: str) -> Fraction:
    """A cap as people write it, `0.5` or `1/3`; raises `Invalid` `cap_out_of_range`."""
    try:
        cap = Fraction(text)
    except (ValueError, ZeroDivisionError):
        cap = Fraction(0)
    return check_cap(cap)


def check_cap(cap: Fraction) -> Fraction:
    """The cap itself if it can be one: above 0, at most 1, in twentieths or coarser."""
    if not 0 < cap <= 1 or cap.denominator > FINEST:
        why = f"a cap is above 0 and at most 1, with a denominator of at most {FINEST}, such as 0.5 or 1/3"
        raise Invalid("cap_out_of_range", why)
    return cap


def assign_capped(question: Eligible, cap: Fraction, seed: str) -> CappedAssignment:
    """The best chances under the cap, and the panels that the seed draws from them.

    Raises `PanelsShort` as `assign` does, `CapUnmet` when only the cap is in the way, and `Invalid`
    `cap_out_of_range`.
    """
    check_cap(cap)
    network, locked, unit = question.network, question.locked, cap.denominator
    without = assign(question, seed)
    rest = network.without(locked, ~locked)
    at = np.flatnonzero(~locked & (rest.seats > 0)[network.application])
    copies = _copies(question, rest, cap)
    try:
        found = assign(copies, seed)
    except PanelsShort as short:
        raise CapUnmet(cap, short) from None
    width = network.most.size
    whole = copies.network.application // cap.numerator * width + copies.network.judge
    own = rest.application * width + rest.judge
    parts = np.zeros(locked.size, np.int64)
    parts[locked] = unit
    parts[at] = np.bincount(np.searchsorted(own, whole[found.chosen]), minlength=own.size)
    chosen = round_chances(network.application, network.judge, parts, unit, seed)
    expected = Fraction(int(network.score @ parts), unit)
    prices = _prices(network, rest, locked, found.proof.score, cap)
    capped = CappedAssignment(
        chosen,
        int(network.score[chosen].sum()),
        network.loads(chosen),
        parts,
        unit,
        expected,
        without.objective,
        prices,
    )
    _check(question, capped, cap)
    return capped


def upper_bound(question: Eligible, prices: Prices, cap: Fraction) -> Fraction:
    """What no expected total score is above: seats and loads at their prices, and the worth above both.

    Every pair counts for what it is worth above its prices, times the cap; a locked one counts whole.
    """
    network, locked = question.network, question.locked
    above = network.score - prices.applications[network.application] - prices.judges[network.judge]
    least = np.maximum(network.least, network.loads(locked))
    loads = np.where(prices.judges > 0, network.most, least)
    sure = int(network.seats @ prices.applications) + int(loads @ prices.judges) + int(above[locked].sum())
    return sure + cap * int(above[~locked & (above > 0)].sum())


def _copies(question: Eligible, rest: Network, cap: Fraction) -> Eligible:
    """The same question, enlarged so that whole pairs stand for parts of a chance."""
    p, q = cap.numerator, cap.denominator
    copy = np.arange(p)
    application = (rest.application[:, None] * p + copy).ravel()
    judge, score = np.repeat(rest.judge, p), np.repeat(rest.score, p)
    order = np.argsort(application, kind="stable")
    share, more = np.divmod(rest.seats * q, p)
    network = Network(
        application[order],
        judge[order],
        score[order],
        (share[:, None] + (copy < more[:, None])).ravel(),
        np.maximum(rest.least, 0) * q,
        rest.most * q,
    )
    names = tuple(name for name in question.applications for _ in range(p))
    return Eligible(names, question.judges, network, np.zeros(network.score.size, bool))


def _prices(network: Network, rest: Network, locked: Mask, found: Prices, cap: Fraction) -> Prices:
    """One price for all copies of an application, and for who needs nobody one that no pair is worth."""
    own = found.applications.reshape(-1, cap.numerator).min(axis=1)
    if (full := rest.seats == 0).any():
        value = np.where(locked, LEAST, network.score - found.judges[network.judge])
        (best,) = network.by_application.largest(value, np.ones(full.size, np.int64))
        own = np.where(full, np.maximum(best, 0), own)
    return Prices(own, found.judges)


def _check(question: Eligible, found: CappedAssignment, cap: Fraction) -> None:
    """Every bound held, in integers, and the chances proven the best: otherwise a fault of ours."""
    sound = (
        question.is_met_by(found.chosen)
        and (found.parts[~question.locked] <= cap.numerator).all()
        and upper_bound(question, found.prices, cap) == found.expected
    )
    if not sound:
        raise AssertionError("the chances or the draw break a bound")


def _once(short: Shortage) -> Shortage:
    """The shortage with each application named once, not once a copy."""
    return Shortage(
        short.kind, tuple(dict.fromkeys(short.applications)), short.judges, short.available, short.needed
    )
