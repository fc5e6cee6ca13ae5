"""Assignments whose panels must also be mixed: an expert on each, and no two judges of one organization.

These rules join pairs, so it is no network any more: a mixed integer program (HiGHS, by way of scipy). Its
proof is an upper bound from branch and bound; unlike the prices of `assignment` it can't be checked by hand,
but the panels can, and are. Where the best assignment without the rules keeps them it is the best with them,
and has the better proof.
"""

from dataclasses import dataclass
from fractions import Fraction

import numpy as np
import scipy

from incubator.core.errors import Conflict, Invalid, Unavailable
from incubator.jury.methods.assignment import Proof, assign, drawn_number
from incubator.jury.methods.eligible import Eligible
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.seat_network import Network

TIME_LIMIT = 60.0
"""Seconds for the solver; it looks at the clock now and then only."""


@dataclass(frozen=True)
class PanelRules:
    """How a panel must be mixed; None asks for nothing.

    `expert[E]` are the pairs of which each panel has one at least. `organization[J, K]` are each judge's,
    numbered from 0, each once, and -1 in the places that are left; a panel has one judge of each at most, so
    who belongs to two keeps out the others of both, who may meet each other.
    """

    expert: Mask | None = None
    organization: Ints | None = None


@dataclass(frozen=True)
class RuledAssignment:
    """The pairs [E], their total score, and an upper bound that no assignment under the rules is above.

    `optimal` when the two are equal. `proof` is there when the best assignment without the rules keeps them.
    """

    chosen: Mask
    objective: int
    upper_bound: int
    loads: Ints
    proof: Proof | None

    @property
    def optimal(self) -> bool:
        """Whether it is proven that none is better."""
        return self.objective == self.upper_bound


class RulesUnmet(Conflict):
    """No assignment keeps the rules; facts name the applications where a panel alone shows it, if any."""

    code = "panel_rules_unmet"


def assign_mixed(
    question: Eligible, rules: PanelRules, seed: str, *, time_limit: float = TIME_LIMIT
) -> RuledAssignment:
    """The best assignment under the rules.

    Among equals the drawn numbers decide as far as the solver's floating point tells them apart; the order of
    input never matters, for the solver gets the pairs in the order of their names.

    When the time runs out it is the best that was found, and may differ from run to run; `optimal` is False
    if that happens before the total is proven. Raises `PanelsShort` as `assign` does, `RulesUnmet`, and
    `Unavailable` `assignment_unfinished` when nothing was found in time.
    """
    network = question.network
    check_rules(question, rules)
    free = assign(question, seed)
    if is_kept(network, rules, free.chosen):
        return RuledAssignment(free.chosen, free.objective, free.objective, free.loads, free.proof)
    if alone := hopeless(question, rules):
        names = ", ".join(alone[:5])
        raise RulesUnmet(None, f"no panel of eligible judges keeps the rules for {names}", applications=alone)
    pairs = question.named(np.ones(network.score.size, bool))
    lot = np.array([drawn_number(seed, *pair) for pair in pairs]) / 2.0**32
    # All lots together are worth less than one point of score.
    worth = network.score + lot / (int(network.seats.sum()) + 1)
    solved = _solve(-worth, question, _constraints(network, rules), time_limit)
    chosen = _chosen(solved, question, rules)
    objective, bound = int(network.score[chosen].sum()), int(np.floor(-solved.mip_dual_bound + 1e-6))
    return RuledAssignment(chosen, objective, bound, network.loads(chosen), None)


def check_rules(question: Eligible, rules: PanelRules) -> None:
    """Raise `Invalid` `rules_malformed` unless the rules are about the question's pairs and judges."""
    if rules.expert is not None and rules.expert.size != question.network.score.size:
        raise Invalid("rules_malformed", "one answer for each pair says who is an expert")
    if rules.organization is not None and rules.organization.shape[0] != len(question.judges):
        raise Invalid("rules_malformed", "one row of organizations for each judge")


def is_kept(network: Network, rules: PanelRules, chosen: Mask) -> bool:
    """Whether every panel of the chosen pairs [E] is mixed as the rules say."""
    panels = network.panel_sizes(chosen) > 0
    if rules.expert is not None and (network.panel_sizes(chosen & rules.expert)[panels] == 0).any():
        return False
    if rules.organization is None:
        return True
    pair, key, _ = of_organizations(network, rules.organization)
    key = key[chosen[pair]]
    return np.unique(key).size == key.size


def of_organizations(network: Network, organization: Ints) -> tuple[Ints, Ints, int]:
    """Every pair as often as its judge has organizations: its place [M], a number [M], the number's width.

    The number divided by the width is the application's, the remainder the organization's.
    """
    own = organization[network.judge]
    pair, place = np.nonzero(own >= 0)
    width = int(organization.max(initial=0)) + 1
    return pair, network.application[pair] * width + own[pair, place], width


def hopeless(question: Eligible, rules: PanelRules, cap: Fraction = Fraction(1)) -> list[str]:
    """Applications that have no such panel whatever the others have: named, so that it can be mended.

    Within the cap the chances of its experts don't reach one seat, or those of all organizations, one seat
    each, not all seats; or locked pairs are of one organization.
    """
    network, locked = question.network, question.locked
    parts, unit = np.where(locked, cap.denominator, cap.numerator), cap.denominator
    bad = np.zeros(network.seats.size, bool)
    if rules.expert is not None:
        experts = np.bincount(network.application[rules.expert], parts[rules.expert], bad.size)
        bad |= experts < unit
    if rules.organization is not None:
        pair, key, width = of_organizations(network, rules.organization)
        keys, number = np.unique(key, return_inverse=True)
        of_all = np.bincount(number, parts[pair], keys.size)
        alone = np.ones(network.score.size, bool)
        alone[pair] = False
        room = np.bincount(network.application[alone], parts[alone], bad.size)
        shared = np.bincount(keys // width, np.minimum(of_all, unit), bad.size)
        bad |= room + shared < network.seats * unit
        twice = np.bincount(number, locked[pair], keys.size) > 1
        bad[keys[twice] // width] = True
    return [question.applications[i] for i in np.flatnonzero(bad & (network.seats > 0)).tolist()]


def _constraints(network: Network, rules: PanelRules) -> "list[scipy.optimize.LinearConstraint]":

    size = network.score.size
    pairs = np.arange(size)

    def rows(number: Ints, which: Ints, count: int) -> "scipy.sparse.csr_array":
        return scipy.sparse.csr_array((np.ones(which.size), (number, which)), shape=(count, size))

    panels = rows(network.application, pairs, network.seats.size)
    loads = rows(network.judge, pairs, network.most.size)
    found = [
        scipy.optimize.LinearConstraint(panels, network.seats, network.seats),
        scipy.optimize.LinearConstraint(loads, network.least, network.most),
    ]
    if rules.expert is not None:
        experts = np.flatnonzero(rules.expert)
        matrix = rows(network.application[experts], experts, network.seats.size)
        found.append(scipy.optimize.LinearConstraint(matrix, np.minimum(network.seats, 1), np.inf))
    if rules.organization is not None:
        pair, key, _ = of_organizations(network, rules.organization)
        _, number, count = np.unique(key, return_inverse=True, return_counts=True)
        shared = count[number] > 1  # who is alone from an organization needs no row
        distinct, number = np.unique(key[shared], return_inverse=True)
        found.append(scipy.optimize.LinearConstraint(rows(number, pair[shared], distinct.size), -np.inf, 1))
    return found


def _solve(
    cost: np.ndarray[tuple[int], np.dtype[np.float64]],
    question: Eligible,
    constraints: "list[scipy.optimize.LinearConstraint]",
    time_limit: float,
) -> "scipy.optimize.OptimizeResult":

    bounds = scipy.optimize.Bounds(question.locked.astype(float), 1)
    options = {"time_limit": time_limit, "mip_rel_gap": 0.0}
    solved = scipy.optimize.milp(
        cost, integrality=np.ones(cost.size), bounds=bounds, constraints=constraints, options=options
    )
    if solved.status == 2:
        raise RulesUnmet(None, "no assignment keeps the rules", applications=[])
    if solved.x is None:
        raise Unavailable("assignment_unfinished", "no assignment was found in time", seconds=time_limit)
    return solved


def _chosen(solved: "scipy.optimize.OptimizeResult", question: Eligible, rules: PanelRules) -> Mask:
    """The rounded answer, held against every bound and rule in integers."""
    chosen: Mask = solved.x > 0.5
    if not (question.is_met_by(chosen) and is_kept(question.network, rules, chosen)):
        raise AssertionError("the solver's answer breaks a rule")
    return chosen
