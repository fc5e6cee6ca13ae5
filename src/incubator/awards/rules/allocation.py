"""Who is awarded what: the ranking walked within the pool and the caps, every skip with its reason."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from incubator.core.errors import Conflict, refuse
from incubator.core.money import Money
from incubator.jury.methods import allocation as walk
from incubator.jury.methods.lottery import turns
from incubator.jury.rules.lottery import funding_limits


class SkipReason(StrEnum):
    """Why a ranked application gets no award: the first of these that holds at its turn."""

    NOTHING_ALLOWED = "nothing_allowed"
    """The request and the caps allow nothing: a contest that was judged elsewhere gives no money here."""
    ORGANIZATION_ALREADY_AWARDED = "organization_already_awarded"
    """One award per organization and competition; a better-placed application has it."""
    PLACES_EXHAUSTED = "places_exhausted"
    POOL_EXHAUSTED = "pool_exhausted"
    """What is left of the pool is less than its amount; a smaller one further down may still fit."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A ranked application and what it would be given; `lot` is its place among those who drew lots."""

    application_id: UUID
    organization_id: UUID
    rank: int
    amount: Money
    lot: int | None = None


@dataclass(frozen=True, slots=True)
class Skipped:
    """A candidate that gets nothing, why, and what was left of the pool at its turn."""

    candidate: Candidate
    reason: SkipReason
    rest: Money


@dataclass(frozen=True, slots=True)
class Step:
    """A candidate's turn: why it gets nothing, None when it is funded, and what was left of the pool then."""

    candidate: Candidate
    reason: SkipReason | None
    rest: Money


@dataclass(frozen=True, slots=True)
class Allocation:
    """The walk down the ranking, a step each, best first; whether a stated order had to part equals."""

    steps: tuple[Step, ...]
    is_tie_broken: bool

    @property
    def funded(self) -> tuple[Candidate, ...]:
        """Who is funded, best first."""
        return tuple(step.candidate for step in self.steps if step.reason is None)

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """Who is skipped, best first."""
        return tuple(
            Skipped(step.candidate, step.reason, step.rest) for step in self.steps if step.reason is not None
        )


class TieAtTheLine(Conflict):
    """Applications of one place can't all be funded, and nobody said which go first."""

    code = "tie_at_the_line"


_REASONS = {
    walk.SkipReason.NOTHING_REQUESTED: SkipReason.NOTHING_ALLOWED,
    walk.SkipReason.ORGANIZATION_CAP: SkipReason.ORGANIZATION_ALREADY_AWARDED,
    walk.SkipReason.PLACES: SkipReason.PLACES_EXHAUSTED,
    walk.SkipReason.BUDGET: SkipReason.POOL_EXHAUSTED,
}


def allocate(
    candidates: Collection[Candidate], pool: Money, places: int | None = None, first: Sequence[UUID] = ()
) -> Allocation:
    """Walk the ranking, best first, and fund each application that the rules allow at its turn.

    An amount is given whole or not at all. Who drew lots comes in their order on the places that they have
    among them. Of applications that share a place either all that could be funded are, or `first` names them
    in the order in which they are taken; TieAtTheLine when it leaves one out.
    """
    given = list(candidates)
    in_turn = sorted(
        zip(turns([(c.rank, c.lot) for c in given]), given, strict=True), key=lambda pair: pair[0]
    )
    steps = {c.application_id: _step(c) for _, c in in_turn}
    way = walk.Walk(list(steps.values()), funding_limits(pool.minor, places))
    taken: list[Step] = []
    is_tie_broken = False
    for (rank, _), sharing in groupby(in_turn, key=lambda pair: pair[0]):
        group = [candidate for _, candidate in sharing]
        contenders = [c for c in group if way.obstacle(steps[c.application_id]) is None]
        if not _all_fit(way, contenders):
            if unnamed := [c.application_id for c in contenders if c.application_id not in first]:
                raise TieAtTheLine(
                    None,
                    f"Not all applications of rank {rank} can be funded: say which go first, and why.",
                    rank=rank,
                    applications=[c.application_id for c in contenders],
                    unnamed=unnamed,
                    rest=Money(way.rest).decimal,
                    places_left=way.places_left,
                )
            contenders.sort(key=lambda c: first.index(c.application_id))
            is_tie_broken = True
        for candidate in [*contenders, *(c for c in group if c not in contenders)]:
            decision = way.visit(steps[candidate.application_id])
            reason = None if decision.reason is None else _REASONS[decision.reason]
            taken.append(Step(candidate, reason, Money(decision.rest)))
    return Allocation(tuple(taken), is_tie_broken)


def _step(candidate: Candidate) -> walk.Candidate:
    return walk.Candidate(
        str(candidate.application_id), candidate.amount.minor, str(candidate.organization_id)
    )


def _all_fit(way: walk.Walk, contenders: Sequence[Candidate]) -> bool:
    """Whether each of these, which could be funded alone, could be funded together: then order is nothing."""
    return (
        len({c.organization_id for c in contenders}) == len(contenders)
        and (way.places_left is None or len(contenders) <= way.places_left)
        and sum((c.amount for c in contenders), Money.zero()).minor <= way.rest
    )


def check_places(places: int | None, declared: int | None, *, is_drawn: bool) -> int | None:
    """As many awards as the call declared, or fewer; exactly as many where lots were drawn."""
    if places is None or places == declared:
        return declared
    if is_drawn:
        raise refuse("/places", "places_fixed", "The lots were drawn for the declared number of places.")
    if declared is not None and places > declared:
        raise refuse("/places", "places_over_declared", f"The call declared {declared} places.")
    return places


def check_stated_amount(amount: Money, most: Money, pointer: str) -> None:
    """An amount that staff state is more than nothing and at most what the caps and the request allow."""
    if amount <= Money.zero():
        raise refuse(pointer, "amount_not_positive", "An award is more than nothing.")
    if amount > most:
        raise refuse(pointer, "amount_over_cap", f"The request and the caps allow {most.decimal} at most.")
