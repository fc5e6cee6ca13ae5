"""P(funded): the share of posterior draws in which the allocation's limits leave an application its award."""

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from incubator.jury.methods.allocation import Candidate, Limits, allocate
from incubator.jury.methods.grouped import Ints


def chances_funded(order: Ints, candidates: Sequence[Candidate], limits: Limits) -> NDArray[np.float64]:
    """The share of the orders [R, I] (numbers of candidates, best first) in which each is funded [I].

    All draws walk at once, a place at a time. Minima of themes need a look-ahead, so then `allocate` walks
    each draw for itself: give fewer draws. Raises as `allocate` does.
    """
    allocate(candidates, limits)  # refuses what makes no sense
    if limits.theme_least:
        funded = np.zeros(len(candidates), np.int64)
        for draw in order:
            decisions = allocate([candidates[n] for n in draw.tolist()], limits)
            funded[draw] += [decision.reason is None for decision in decisions]
    else:
        funded = _walk_all(order, candidates, limits)
    chances: NDArray[np.float64] = funded / order.shape[0]
    return chances


def _walk_all(order: Ints, candidates: Sequence[Candidate], limits: Limits) -> Ints:
    count = order.shape[0]
    draws = np.arange(count)
    amount = np.array([each.amount for each in candidates], dtype=np.int64)
    organization, _ = _numbered([each.organization for each in candidates])
    theme, themes = _numbered([each.theme or "" for each in candidates])
    unlimited = len(candidates)
    of_organization = unlimited if limits.per_organization is None else limits.per_organization
    room_organization = np.full((count, int(organization.max(initial=0)) + 1), of_organization, np.int32)
    of_theme = [limits.theme_most.get(name, unlimited) if name else unlimited for name in themes]
    room_theme = np.tile(np.array(of_theme, dtype=np.int32), (count, 1))
    tier_most = [
        np.iinfo(np.int64).max if tier.most is None else tier.most
        for tier in limits.tiers
        for _ in range(tier.places)
    ]
    places = len(tier_most) if limits.tiers else unlimited
    most = np.array([*(tier_most or [np.iinfo(np.int64).max] * (places + 1)), 0], dtype=np.int64)
    rest, taken = np.full(count, limits.budget, np.int64), np.zeros(count, np.int64)
    funded = np.zeros(len(candidates), np.int64)
    for place in range(order.shape[1]):
        own = order[:, place]
        given = np.minimum(amount[own], most[np.minimum(taken, most.size - 1)])
        fits = (amount[own] > 0) & (taken < places) & (given <= rest)
        fits &= (room_organization[draws, organization[own]] > 0) & (room_theme[draws, theme[own]] > 0)
        lucky = np.flatnonzero(fits)
        winners = own[lucky]
        rest[lucky] -= given[lucky]
        taken[lucky] += 1
        room_organization[lucky, organization[winners]] -= 1
        room_theme[lucky, theme[winners]] -= 1
        funded += np.bincount(winners, minlength=len(candidates))
    return funded


def _numbered(names: Sequence[str]) -> tuple[Ints, list[str]]:
    distinct = sorted(set(names))
    number = {name: n for n, name in enumerate(distinct)}
    return np.array([number[name] for name in names], dtype=np.int64), distinct
