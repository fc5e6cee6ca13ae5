"""Why these judges for this application: every judge with score, rank, price, and what decided."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Any
from uuid import UUID

from incubator.jury.methods.assignment import drawn_number
from incubator.jury.rules.assignment_question import ABSENT
from incubator.jury.rules.assignment_run import PairKind
from incubator.jury.rules.preference import Wish


class Place(StrEnum):
    """What became of a judge at an application, in a run."""

    KEPT = "kept"
    LOCKED = "locked"
    CHOSEN = "chosen"
    DISPLACED = "displaced"
    """Scores higher here than one who was chosen, and is needed more elsewhere."""
    NOT_CHOSEN = "not_chosen"
    EXCLUDED = "excluded"


class Decider(StrEnum):
    """What decided about a judge at an application."""

    SHEET = "sheet"
    """There is a sheet already."""
    STAFF = "staff"
    CONFLICT = "conflict"
    JUDGE = "judge"
    """The judge said that it can't be."""
    LOAD = "load"
    """The judge has no more room, and is worth as much or more elsewhere."""
    SCORE = "score"
    """The scores of all pairs together: what it is worth beyond both prices."""
    LOT = "lot"
    """The drawn numbers, among assignments of equal score."""
    CHANCE = "chance"
    """The draw from the chances under the cap."""
    PROGRAM = "program"
    """The solver, for rules that join pairs: there are no prices."""


@dataclass(frozen=True, slots=True)
class Reason:
    """One judge at one application; without a score the judge is excluded.

    `rank` counts the eligible judges by score, the highest first. `price` is what a sheet of the judge costs,
    `worth` the score less that price and the application's own: above 0 it must be, below 0 it must not.
    """

    judge_id: UUID
    judge: str
    place: Place
    decided_by: Decider
    why_excluded: str | None
    score: int | None
    rank: int | None
    price: int | None
    worth: int | None
    chance: str | None
    load: int
    most: int
    wish: str | None
    """What the judge said before the assignment, if anything."""
    knowledge: str | None


@dataclass(frozen=True, slots=True)
class Chosen:
    """A pair of the application that is in the run."""

    kind: PairKind
    chance: str | None


def reasons(
    question: Mapping[str, Any],
    prices: Mapping[str, Any] | None,
    at: int,
    chosen: Mapping[UUID, Chosen],
    loads: Mapping[UUID, int],
    seed: str,
) -> list[Reason]:
    """Every judge at the application in row `at`: who is in the run first, then by score.

    `question` is `Question.document`, `prices` those of the answer; `chosen` are the application's pairs and
    `loads` those of the run, by judge.
    """
    row: Sequence[int] = question["scores"][at]
    barred = {j: why for i, j, why in question["excluded"] if i == at}
    said = {j: (wish, knowledge) for i, j, wish, knowledge in question.get("preferences", ()) if i == at}
    ranked = sorted((score for score in row if score >= 0), reverse=True)
    lowest = min(
        (row[j] for j, judge in enumerate(question["judges"]) if UUID(judge["id"]) in chosen), default=None
    )
    found = []
    for j, judge in enumerate(question["judges"]):
        own = UUID(judge["id"])
        score = row[j] if row[j] >= 0 else None
        pair = chosen.get(own)
        price = None if prices is None else prices["score"]["judges"][j]
        worth = None
        # With rules for panels the worth depends on theirs too, which a line for one judge can't show.
        if score is not None and prices is not None and "rules" not in prices:
            worth = score - prices["score"]["applications"][at] - prices["score"]["judges"][j]
        place, load = _place(pair, score, lowest), loads.get(own, 0)
        found.append(
            Reason(
                judge_id=own,
                judge=judge["name"],
                place=place,
                decided_by=_decider(
                    place,
                    barred.get(j),
                    worth,
                    prices,
                    is_full=load >= judge["most"],
                    is_swappable=_is_swappable(prices, at, j),
                ),
                why_excluded=barred.get(j) if score is None else None,
                score=score,
                rank=None if score is None else ranked.index(score) + 1,
                price=price,
                worth=worth,
                chance=None if pair is None else pair.chance,
                load=load,
                most=judge["most"],
                wish=said.get(j, (None, None))[0],
                knowledge=said.get(j, (None, None))[1],
            )
        )
    number = question["applications"][at]["number"]

    def order(reason: Reason) -> tuple[bool, bool, int, int]:
        lot = drawn_number(seed, number, str(reason.judge_id))
        return reason.judge_id not in chosen, reason.score is None, -(reason.score or 0), -lot

    return sorted(found, key=order)


def _place(pair: Chosen | None, score: int | None, lowest: int | None) -> Place:
    if pair is not None:
        return Place(pair.kind.value)
    if score is None:
        return Place.EXCLUDED
    return Place.DISPLACED if lowest is not None and score > lowest else Place.NOT_CHOSEN


def _is_swappable(prices: Mapping[str, Any] | None, i: int, j: int) -> bool:
    """Whether the pair could be had or not at equal score: its prices in the stage of swaps are equal."""
    if prices is None or "swaps" not in prices:
        return False
    return bool(prices["swaps"]["applications"][i] + prices["swaps"]["judges"][j] == 0)


def _decider(
    place: Place,
    barred: str | None,
    worth: int | None,
    prices: Mapping[str, Any] | None,
    *,
    is_full: bool,
    is_swappable: bool,
) -> Decider:
    if place in {Place.KEPT, Place.LOCKED}:
        return Decider.SHEET if place is Place.KEPT else Decider.STAFF
    if place is Place.EXCLUDED:
        if barred in {Wish.CANNOT, ABSENT}:
            return Decider.JUDGE
        return Decider.STAFF if barred == "forbidden" else Decider.CONFLICT
    if prices is None or "lot" not in prices:
        return Decider.PROGRAM if prices is None else Decider.CHANCE
    if is_full and place is Place.DISPLACED:
        return Decider.LOAD
    return Decider.SCORE if worth or not is_swappable else Decider.LOT
