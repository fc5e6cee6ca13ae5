"""Who is awarded what: the ranking walked within the pool and the caps, every skip with its reason."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import groupby
from uuid import UUID

from incubator.core.errors import Conflict, refuse
from incubator.core.money import Money


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
    """A ranked application and what it would be given."""

    application_id: UUID
    organization_id: UUID
    rank: int
    amount: Money


@dataclass(frozen=True, slots=True)
class Skipped:
    """A candidate that gets nothing, why, and what was left of the pool at its turn."""

    candidate: Candidate
    reason: SkipReason
    rest: Money


@dataclass(frozen=True, slots=True)
class Allocation:
    """Who is funded and who is skipped, best first; whether a stated order had to part equals."""

    funded: tuple[Candidate, ...]
    skipped: tuple[Skipped, ...]
    is_tie_broken: bool


class TieAtTheLine(Conflict):
    """Applications of one place can't all be funded, and nobody said which go first."""

    code = "tie_at_the_line"


class _Walk:
    def __init__(self, pool: Money, places: int | None) -> None:
        self.rest = pool
        self.places = places
        self.awarded: set[UUID] = set()
        self.funded: list[Candidate] = []
        self.skipped: list[Skipped] = []

    def obstacle(self, candidate: Candidate) -> SkipReason | None:
        if candidate.amount <= Money.zero():
            return SkipReason.NOTHING_ALLOWED
        if candidate.organization_id in self.awarded:
            return SkipReason.ORGANIZATION_ALREADY_AWARDED
        if self.places is not None and len(self.funded) >= self.places:
            return SkipReason.PLACES_EXHAUSTED
        if candidate.amount > self.rest:
            return SkipReason.POOL_EXHAUSTED
        return None

    def visit(self, candidate: Candidate) -> None:
        reason = self.obstacle(candidate)
        if reason is not None:
            self.skipped.append(Skipped(candidate, reason, self.rest))
            return
        self.rest -= candidate.amount
        self.awarded.add(candidate.organization_id)
        self.funded.append(candidate)

    def all_fit(self, contenders: Sequence[Candidate]) -> bool:
        return (
            len({c.organization_id for c in contenders}) == len(contenders)
            and (self.places is None or len(self.funded) + len(contenders) <= self.places)
            and sum((c.amount for c in contenders), Money.zero()) <= self.rest
        )


def allocate(
    candidates: Collection[Candidate], pool: Money, places: int | None = None, first: Sequence[UUID] = ()
) -> Allocation:
    """Walk the ranking, best first, and fund each application that the rules allow at its turn.

    An amount is given whole or not at all. Of applications that share a place either all that could be funded
    are, or `first` names them in the order in which they are taken; TieAtTheLine when it leaves one out.
    """
    walk = _Walk(pool, places)
    is_tie_broken = False
    for rank, sharing in groupby(sorted(candidates, key=lambda c: c.rank), key=lambda c: c.rank):
        group = list(sharing)
        contenders = [c for c in group if walk.obstacle(c) is None]
        if not walk.all_fit(contenders):
            if unnamed := [c.application_id for c in contenders if c.application_id not in first]:
                raise TieAtTheLine(
                    None,
                    f"Not all applications of rank {rank} can be funded: say which go first, and why.",
                    rank=rank,
                    applications=[c.application_id for c in contenders],
                    unnamed=unnamed,
                    rest=walk.rest.decimal,
                    places_left=None if places is None else places - len(walk.funded),
                )
            contenders.sort(key=lambda c: first.index(c.application_id))
            is_tie_broken = True
        for candidate in [*contenders, *(c for c in group if c not in contenders)]:
            walk.visit(candidate)
    return Allocation(tuple(walk.funded), tuple(walk.skipped), is_tie_broken)


def check_stated_amount(amount: Money, most: Money, pointer: str) -> None:
    """An amount that staff state is more than nothing and at most what the caps and the request allow."""
    if amount <= Money.zero():
        raise refuse(pointer, "amount_not_positive", "An award is more than nothing.")
    if amount > most:
        raise refuse(pointer, "amount_over_cap", f"The request and the caps allow {most.decimal} at most.")
