"""Who may judge what, and how many are needed: the question that an assignment answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np
from numpy.typing import ArrayLike, NDArray

from incubator.core.errors import Invalid
from incubator.jury.methods.grouped import Ints, Mask
from incubator.jury.methods.seat_network import Network

MOST_SCORE = 1_000_000_000
MOST_SEATS = 100_000_000


@dataclass(frozen=True)
class Eligible:
    """The eligible pairs in the order of the names, so that nothing depends on the order in which they came.

    `network` numbers the `applications` and `judges` as they stand here; an absent pair is not eligible, be
    it for a conflict or for want of expertise. `locked[E]` are pairs that every assignment must have.
    """

    applications: tuple[str, ...]
    judges: tuple[str, ...]
    network: Network
    locked: Mask

    def is_met_by(self, chosen: Mask) -> bool:
        """Whether the pairs [E] fill every panel, hold the bounds on loads, and have the locked ones."""
        network, loads = self.network, self.network.loads(chosen)
        return bool(
            (network.panel_sizes(chosen) == network.seats).all()
            and ((loads >= network.least) & (loads <= network.most)).all()
            and chosen[self.locked].all()
        )

    def named(self, pairs: Mask) -> list[tuple[str, str]]:
        """Application and judge of the pairs, by name."""
        return self.names(self.network.application[pairs], self.network.judge[pairs])

    def names(self, application: Ints, judge: Ints) -> list[tuple[str, str]]:
        """The names of applications and judges at these positions."""
        ends = application.tolist(), judge.tolist()
        return [(self.applications[i], self.judges[j]) for i, j in zip(*ends, strict=True)]


def eligible(
    applications: Sequence[str],
    judges: Sequence[str],
    pairs: tuple[ArrayLike, ArrayLike, ArrayLike],
    *,
    panel_size: ArrayLike,
    most: ArrayLike,
    least: ArrayLike = 0,
    locked: NDArray[np.bool_] | None = None,
) -> Eligible:
    """The question in canonical order.

    `pairs` are three integer arrays [E]: positions in `applications`, positions in `judges`, and scores from
    0 to 10⁹. `panel_size` (one or [I]), `most` and `least` (one or [J], judges' loads) are integers from 0.
    Raises `Invalid`: `name_duplicate`, `pairs_malformed`, `score_out_of_range`, `pair_duplicate`,
    `panel_size_out_of_range`, `load_out_of_range`.
    """
    of_application, application_names = _sorted(applications, "application")
    of_judge, judge_names = _sorted(judges, "judge")
    application, judge, score = (_integers(part) for part in pairs)
    if not application.size == judge.size == score.size or (locked is not None and locked.size != score.size):
        raise Invalid("pairs_malformed", "applications, judges and scores differ in number")
    if not (_within(application, 0, len(applications) - 1) and _within(judge, 0, len(judges) - 1)):
        raise Invalid("pairs_malformed", "a pair points at an application or a judge that is not there")
    if not _within(score, 0, MOST_SCORE):
        raise Invalid("score_out_of_range", f"a score is a whole number from 0 to {MOST_SCORE}")
    key = of_application[application] * max(len(judges), 1) + of_judge[judge]
    order = np.argsort(key, kind="stable")
    key = key[order]
    if (twice := np.flatnonzero(key[1:] == key[:-1])).size:
        i, j = divmod(int(key[twice[0]]), len(judges))
        why = f"the pair of {application_names[i]} and {judge_names[j]} stands twice"
        raise Invalid("pair_duplicate", why, application=application_names[i], judge=judge_names[j])
    seats = _each(panel_size, of_application, "panel_size_out_of_range")
    if seats.sum() > MOST_SEATS:
        raise Invalid("panel_size_out_of_range", f"more than {MOST_SEATS} seats")
    network = Network(
        key // max(len(judges), 1),
        key % max(len(judges), 1),
        score[order],
        seats,
        _each(least, of_judge, "load_out_of_range"),
        _each(most, of_judge, "load_out_of_range"),
    )
    if (network.least > network.most).any():
        j = int(np.flatnonzero(network.least > network.most)[0])
        why = f"the judge {judge_names[j]} has a least load above the most"
        raise Invalid("load_out_of_range", why, judge=judge_names[j])
    held = np.zeros(score.size, bool) if locked is None else locked[order]
    return Eligible(application_names, judge_names, network, held)


def _sorted(names: Sequence[str], what: str) -> tuple[Ints, tuple[str, ...]]:
    """Each name's position among all in order, and the names in order."""
    order = sorted(range(len(names)), key=names.__getitem__)
    ordered = tuple(names[n] for n in order)
    for one, other in pairwise(ordered):
        if one == other:
            raise Invalid("name_duplicate", f"two {what}s are called {one}", name=one)
    position = np.empty(len(names), np.int64)
    position[order] = np.arange(len(names))
    return position, ordered


def _integers(values: ArrayLike) -> Ints:
    array = np.asarray(values)
    if array.size == 0:
        return np.zeros(0, np.int64)
    if array.dtype.kind not in "iu" or array.ndim != 1:
        raise Invalid("pairs_malformed", "positions and scores are lists of whole numbers")
    return array.astype(np.int64)


def _within(values: Ints, least: int, most: int) -> bool:
    return not values.size or bool(values.min() >= least and values.max() <= most)


def _each(values: ArrayLike, position: Ints, code: str) -> Ints:
    """One number for all, or one for each name, in the order of the names."""
    array = np.asarray(values)
    if array.dtype.kind not in "iu" or array.ndim > 1 or (array.ndim == 1 and array.size != position.size):
        raise Invalid(code, "one whole number for all, or one for each, belongs here")
    own = np.broadcast_to(array, position.shape).astype(np.int64)
    if not _within(own, 0, MOST_SEATS):
        raise Invalid(code, f"from 0 to {MOST_SEATS}")
    found = np.empty(position.size, np.int64)
    found[position] = own
    return found
