"""Panels by chance that must also be mixed: an expert on each, or one judge of an organization at most.

With a cap p/q every chance is a whole number of q-th parts, at most p, and the best of these are worked out
first (a mixed integer program). Then they are taken apart into q assignments, each of which keeps panels,
loads and rules; the seed draws one of them, all with the same chance. So a pair's chance is the number of
assignments that have it, and anybody can see that every panel that could be drawn is as it must be.

With one of the rules, and every judge in one organization at most, whole parts are as good as any, and they
can always be taken apart so: the sums that are bounded never overlap in part, so the matrix is totally
unimodular (Baum and Trotter 1977; for lotteries Budish, Che, Kojima, Milgrom 2013). With both rules an
organization may have experts and others for the same application, and a judge of several organizations is in
several sums; then neither is sure in theory, and `CapWithRules` says so if it happens.

Any prices prove a bound: what the seats, the loads and the rules cost at them, and the cap times what each
pair is worth above all of its prices. Among equally good chances the drawn numbers decide, as far as the
solver's floating point tells them apart.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from typing import Any

import numpy as np
import scipy

from incubator.core.errors import Conflict, Unavailable
from incubator.jury.methods.assignment import drawn_number
from incubator.jury.methods.chance_cap import assign_capped, check_cap
from incubator.jury.methods.eligible import Eligible
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.panel_rules import (
    TIME_LIMIT,
    PanelRules,
    RulesUnmet,
    check_rules,
    hopeless,
    is_kept,
)
from incubator.jury.methods.rounding import Stream
from incubator.jury.methods.ruled_parts import Floats, Program, RulePrices, program


class CapWithRules(Conflict):
    """No draw was found that keeps the cap and the rules.

    It takes both rules, or judges of several organizations.
    """

    code = "cap_with_rules"


@dataclass(frozen=True)
class MixedChances:
    """The drawn pairs [E] with their total score and loads, and each pair's chance [E] in parts of `unit`.

    `draws` [unit, E] are the assignments of which one was drawn. `expected` is their mean total score; no
    chances within the cap and the rules have a higher one than `bound`, which `prices` prove. `groups` are
    application and organization of each group of judges that `prices.organizations` are for.
    """

    chosen: Mask
    objective: int
    loads: Ints
    draws: Mask
    parts: Ints
    unit: int
    expected: Fraction
    bound: Fraction
    prices: RulePrices
    groups: Sequence[tuple[int, int]]


def assign_capped_mixed(
    question: Eligible, rules: PanelRules, cap: Fraction, seed: str, *, time_limit: float = TIME_LIMIT
) -> MixedChances:
    """The best chances within the cap and the rules, and the panels that the seed draws from them.

    The order of input never matters. Raises `PanelsShort` and `CapUnmet` as `assign_capped` does,
    `RulesUnmet` when the rules are in the way, `CapWithRules`, `Invalid` `cap_out_of_range`, and
    `Unavailable` `assignment_unfinished` when one of its programs takes longer than the limit.
    """
    check_cap(cap)
    check_rules(question, rules)
    network, unit = question.network, cap.denominator
    asked = program(question, rules, cap)
    impossible = hopeless(question, rules, cap)
    prices = None if impossible or (asked.rest.seats < 0).any() else asked.prices(time_limit)
    if prices is None:
        assign_capped(question, cap, seed)  # names what is short without the rules
        names = f" for {', '.join(impossible[:5])}" if impossible else ""
        raise RulesUnmet(None, f"no chances within {cap} keep the rules{names}", applications=impossible)
    pairs = question.names(asked.rest.application, asked.rest.judge)
    lots = np.array([drawn_number(seed, *pair) for pair in pairs]) / 2.0**32
    draws = np.tile(question.locked, (unit, 1))
    draws[:, asked.pairs] = _taken_apart(asked, _best_parts(asked, lots, time_limit), lots, time_limit)
    parts = draws.sum(axis=0)
    chosen = draws[Stream(seed).below(unit)]
    found = MixedChances(
        chosen,
        int(network.score[chosen].sum()),
        network.loads(chosen),
        draws,
        parts,
        unit,
        Fraction(int(network.score @ parts), unit),
        asked.bound(prices),
        prices,
        list(zip(*(own.tolist() for own in asked.group_of), strict=True)),
    )
    _check(question, rules, found, cap)
    return found


def _best_parts(asked: Program, lots: Floats, time_limit: float) -> Ints:
    """The whole parts [F] of the highest total score; all lots together are worth less than a point."""
    q, most = asked.cap.denominator, np.full(asked.pairs.size, asked.cap.numerator)
    worth = asked.rest.score + lots / (q * int(asked.rest.seats.sum()) + 1)
    return _solved(worth, np.zeros_like(most), most, asked.limits(q), time_limit)


def _taken_apart(asked: Program, parts: Ints, lots: Floats, time_limit: float) -> Mask:
    """Assignments [q, F] that sum to the parts; each leaves what the others can be made of."""
    taken, left = [], parts
    for count in range(asked.cap.denominator, 0, -1):
        limits = asked.limits_of_one(left, count)
        one = _solved(lots, left == count, left > 0, limits, time_limit)
        taken.append(one > 0)
        left = left - one
    return np.array(taken, dtype=bool).reshape(len(taken), parts.size)


def _solved(
    worth: Floats, least: Ints | Mask, most: Ints | Mask, limits: Sequence[Any], time_limit: float
) -> Ints:
    """The integers of the highest worth within the bounds and the limits on their sums."""
    if not worth.size:
        return np.zeros(0, np.int64)
    solved: Any = scipy.optimize.milp(
        -worth,
        integrality=np.ones(worth.size),
        bounds=scipy.optimize.Bounds(least, most),
        constraints=limits,
        options={"time_limit": time_limit, "mip_rel_gap": 0.0},
    )
    if solved.status == 2:
        raise CapWithRules(None, "no draw was found that keeps the cap and the rules")
    if solved.x is None:
        raise Unavailable("assignment_unfinished", "no chances were found in time", seconds=time_limit)
    whole: Ints = np.rint(solved.x).astype(np.int64)
    return whole


def _check(question: Eligible, rules: PanelRules, found: MixedChances, cap: Fraction) -> None:
    """Every panel that could be drawn keeps every bound and rule, in integers: otherwise a fault of ours."""
    for one in found.draws:
        if not (question.is_met_by(one) and is_kept(question.network, rules, one)):
            raise AssertionError("a draw breaks a bound or a rule")
    if (found.parts[~question.locked] > cap.numerator).any() or found.expected > found.bound:
        raise AssertionError("the chances break the cap or the bound")
