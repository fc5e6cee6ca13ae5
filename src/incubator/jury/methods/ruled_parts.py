"""The linear program behind panels by chance under rules: each pair's part of a seat, and its bounds."""

from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property

import numpy as np
import scipy
from numpy.typing import NDArray

from incubator.core.errors import Unavailable
from incubator.jury.methods.assignment import Prices
from incubator.jury.methods.eligible import MOST_SEATS, Eligible
from incubator.jury.methods.grouped import Ints
from incubator.jury.methods.panel_rules import PanelRules, of_organizations
from incubator.jury.methods.seat_network import Network

Floats = NDArray[np.float64]


@dataclass(frozen=True)
class RulePrices:
    """Prices of seats and loads, and of the rules, all in points.

    `experts` [I], from 0, is what an expert is worth beyond the score to an application; `organizations` [G],
    from 0, what a judge costs it for each organization of the judge's that has room for one only.
    """

    seats: Prices
    experts: Ints
    organizations: Ints


@dataclass(frozen=True)
class Program:
    """What may be chosen is the part of a seat for each free pair [F], in q-th parts up to p; the cap is p/q.

    `rest` is what the locked ones leave, and `pairs` [F] says where its pairs stand among all.
    `expert` [F] is the application for which the pair is an expert that it still needs, or -1, and `needy`
    lists these applications. `group` [M] numbers an application's judges of one organization, `member` [M]
    are the pairs in each; `room` [G] is 1, or 0 where a locked pair takes it.
    """

    cap: Fraction
    rest: Network
    pairs: Ints
    expert: Ints
    needy: Ints
    member: Ints
    group: Ints
    room: Ints
    group_of: tuple[Ints, Ints]
    """Application and organization of each group [G]."""
    locked_score: int

    def rows(self, number: Ints, pairs: Ints, count: int) -> "scipy.sparse.csr_array":
        """The sums of the pairs by their number, -1 aside: a matrix [count, F]."""
        some = number >= 0
        places = number[some], pairs[some]
        return scipy.sparse.csr_array((np.ones(places[0].size), places), shape=(count, self.pairs.size))

    @cached_property
    def _matrices(self) -> "tuple[scipy.sparse.csr_array, ...]":
        """Seats, loads, experts of the needy, organizations."""
        every = np.arange(self.pairs.size)
        return (
            self.rows(self.rest.application, every, self.rest.seats.size),
            self.rows(self.rest.judge, every, self.rest.most.size),
            self.rows(self.expert, every, self.rest.seats.size)[self.needy],
            self.rows(self.group, self.member, self.room.size),
        )

    @cached_property
    def _bounds(self) -> list[tuple[Ints, Ints]]:
        """Least and most of these sums in one assignment; no panel has `MOST_SEATS` experts."""
        some = np.ones(self.needy.size, np.int64)
        return [
            (self.rest.seats, self.rest.seats),
            (np.maximum(self.rest.least, 0), self.rest.most),
            (some, some * MOST_SEATS),
            (np.zeros_like(self.room), self.room),
        ]

    def limits(self, times: int) -> "list[scipy.optimize.LinearConstraint]":
        """The bounds on the sums of so many assignments together."""
        return [
            scipy.optimize.LinearConstraint(matrix, least * times, most * times)
            for matrix, (least, most) in zip(self._matrices, self._bounds, strict=True)
            if matrix.shape[0]
        ]

    def limits_of_one(self, left: Ints, count: int) -> "list[scipy.optimize.LinearConstraint]":
        """The bounds on one of `count` assignments that sum to `left` [F], so that the others keep theirs."""
        found = []
        for matrix, (least, most) in zip(self._matrices, self._bounds, strict=True):
            if matrix.shape[0]:
                whole = np.rint(matrix @ left).astype(np.int64)
                low = np.maximum(least, whole - (count - 1) * most)
                high = np.minimum(most, whole - (count - 1) * least)
                found.append(scipy.optimize.LinearConstraint(matrix, low, high))
        return found

    def prices(self, time_limit: float) -> RulePrices | None:
        """Whole prices next to those of the linear program; None when no chances keep the bounds."""
        if not self.pairs.size:
            return self._nothing_free()
        q, (seats, loads, experts, organizations) = self.cap.denominator, self._matrices
        least = np.flatnonzero(self.rest.least > 0)
        limits = scipy.sparse.vstack([loads, -loads[least], -experts, organizations], format="csr")
        rights = [self.rest.most, -self.rest.least[least], np.full(self.needy.size, -1), self.room]
        solved = scipy.optimize.linprog(
            -self.rest.score,
            A_ub=limits,
            b_ub=np.concatenate(rights) * q,
            A_eq=seats,
            b_eq=self.rest.seats * q,
            bounds=(0, self.cap.numerator),
            method="highs-ds",
            options={"time_limit": time_limit},
        )
        if solved.status == 2:
            return None
        if solved.status != 0:
            raise Unavailable("assignment_unfinished", "no chances were found in time", seconds=time_limit)
        ends = np.cumsum([own.size for own in rights])[:-1]
        of_most, of_least, of_experts, of_organizations = np.split(-solved.ineqlin.marginals, ends)
        judges = of_most
        judges[least] -= of_least
        gain = np.zeros(self.rest.seats.size)
        gain[self.needy] = of_experts
        return RulePrices(
            Prices(_whole(-solved.eqlin.marginals), _whole(judges)),
            np.maximum(_whole(gain), 0),
            np.maximum(_whole(of_organizations), 0),
        )

    def _nothing_free(self) -> RulePrices | None:
        if (
            (self.rest.seats != 0).any()
            or self.needy.size
            or (self.rest.least > 0).any()
            or (self.rest.most < 0).any()
        ):
            return None
        none = np.zeros_like(self.rest.seats)
        return RulePrices(Prices(none, np.zeros_like(self.rest.most)), none, self.room[:0])

    def above(self, prices: RulePrices) -> Ints:
        """What each pair [F] is worth above all of its prices."""
        experts = np.append(prices.experts, 0)[self.expert]
        seats = prices.seats.applications[self.rest.application] + prices.seats.judges[self.rest.judge]
        worth: Ints = self.rest.score + experts - seats
        np.subtract.at(worth, self.member, prices.organizations[self.group])
        return worth

    def bound(self, prices: RulePrices) -> Fraction:
        """What no expected total score of chances under the cap and the rules is above."""
        judges, above = prices.seats.judges, self.above(prices)
        sure = (
            self.locked_score
            + int(self.rest.seats @ prices.seats.applications)
            + int(np.where(judges > 0, self.rest.most, np.maximum(self.rest.least, 0)) @ judges)
            + int(self.room @ prices.organizations)
            - int(prices.experts[self.needy].sum())
        )
        return sure + self.cap * int(above[above > 0].sum())


def program(question: Eligible, rules: PanelRules, cap: Fraction) -> Program:
    """The program of a question whose panels must be mixed."""
    network, locked = question.network, question.locked
    rest = network.without(locked, ~locked)
    pairs = np.flatnonzero(~locked & (rest.seats > 0)[network.application])
    expert, needy = np.full(pairs.size, -1), np.zeros(0, np.int64)
    if rules.expert is not None:
        has = network.panel_sizes(locked & rules.expert) > 0
        needy = np.flatnonzero((network.seats > 0) & ~has)
        expert = np.where(rules.expert[pairs] & ~has[rest.application], rest.application, -1)
    none = np.zeros(0, np.int64)
    member, group, room, group_of = none, none, none, (none, none)
    if rules.organization is not None:
        pair, key, width = of_organizations(network, rules.organization)
        place = np.full(locked.size, -1)
        place[pairs] = np.arange(pairs.size)
        free = place[pair] >= 0
        keys, number, count = np.unique(key[free], return_inverse=True, return_counts=True)
        taken = np.isin(keys, key[locked[pair]])
        binds = (count > 1) | taken
        of_free = np.where(binds, np.cumsum(binds) - 1, -1)[number]
        member, group = place[pair[free]][of_free >= 0], of_free[of_free >= 0]
        room = np.where(taken, 0, 1)[binds]
        group_of = keys[binds] // width, keys[binds] % width
    return Program(
        cap,
        rest,
        pairs,
        expert,
        needy,
        member,
        group,
        room,
        group_of,
        int(network.score[locked].sum()),
    )


def _whole(values: Floats) -> Ints:
    whole: Ints = np.rint(values).astype(np.int64)
    return whole
