"""Checking that an assignment is the best, without a solver: additions and comparisons of integers.

The standard library is all it needs, so that anybody can check a published assignment.
"""

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import TypeAlias

from incubator.core.errors import Conflict

Pair: TypeAlias = tuple[str, str]
"""Application and judge."""


@dataclass(frozen=True, slots=True)
class Stage:
    """One stage of the proof: what a pair is worth in it, and the prices by name."""

    worth: Callable[[Pair], int]
    applications: Mapping[str, int]
    judges: Mapping[str, int]


@dataclass(frozen=True, slots=True)
class Bounds:
    """Each panel's exact size, and each judge's least and most load, by name."""

    seats: Mapping[str, int]
    least: Mapping[str, int]
    most: Mapping[str, int]


class ProofFails(Conflict):
    """The assignment breaks a bound, or the prices don't show that it is the best; facts say where."""

    code = "assignment_proof_fails"


def verify_optimal(
    chosen: set[Pair], locked: set[Pair], pairs: Sequence[Pair], bounds: Bounds, stages: Sequence[Stage]
) -> None:
    """Every bound holds and every stage's prices agree with the choice, or `ProofFails`.

    Then no assignment of the eligible `pairs` that has the locked ones is worth more in the first stage, nor
    in the second among those of equal worth, and so on (complementary slackness, applied to each stage).
    """
    if unknown := (chosen | locked) - set(pairs):
        raise ProofFails(None, "a pair is not eligible", pair=min(unknown))
    if missing := locked - chosen:
        raise ProofFails(None, "a locked pair is missing", pair=min(missing))
    _check_bounds(chosen, bounds, stages)
    for pair in pairs:
        if pair in locked:
            continue
        margin = next(filter(None, (_margin(stage, pair) for stage in stages)), 0)
        if (margin > 0) if pair not in chosen else (margin < 0):
            raise ProofFails(None, "a pair's worth and prices disagree with the choice", pair=pair)


def _check_bounds(chosen: set[Pair], bounds: Bounds, stages: Sequence[Stage]) -> None:
    panels = Counter(application for application, _ in chosen)
    loads = Counter(judge for _, judge in chosen)
    for application, size in bounds.seats.items():
        if panels[application] != size:
            raise ProofFails(None, "a panel has not its size", application=application)
    for judge, most in bounds.most.items():
        least = bounds.least[judge]
        if not least <= loads[judge] <= most:
            raise ProofFails(None, "a load is out of bounds", judge=judge)
        price = next((stage.judges[judge] for stage in stages if stage.judges[judge]), 0)
        if (price > 0 and loads[judge] < most) or (price < 0 and loads[judge] > least):
            raise ProofFails(None, "a judge has a price, and not the load that goes with it", judge=judge)


def _margin(stage: Stage, pair: Pair) -> int:
    application, judge = pair
    return stage.worth(pair) - stage.applications[application] - stage.judges[judge]
