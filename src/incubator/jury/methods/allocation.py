"""Who is funded: the ranking walked within budget, places and caps, and of every skip the reason.

An application is funded at its turn if every limit allows it and the themes' minima can still be met by those
that follow; nobody is funded over a better-placed application that would have fitted. Among all sets of
applications that keep the limits this is the first one in the order of the ranking: it has the best-placed
application that any has, then the next, and so on. Amounts are whole minor units.
"""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum

from incubator.core.errors import Conflict, Invalid
from incubator.jury.methods.theme_reserve import Reserve


class SkipReason(StrEnum):
    """Why a ranked application is not funded: the first of these that holds at its turn."""

    NOTHING_REQUESTED = "nothing_requested"
    PLACES = "places"
    """All places of all tiers are taken."""
    ORGANIZATION_CAP = "organization_cap"
    """Its organization has as many awards as it may."""
    THEME_CAP = "theme_cap"
    """Its theme has as many awards as it may."""
    BUDGET = "budget"
    """What is left is less than its amount; a smaller one further down may still fit."""
    THEME_MINIMUM = "theme_minimum"
    """Money, or a place, is kept for themes that must have more awards."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A ranked application, what it would be given, and what it counts for."""

    application: str
    amount: int
    organization: str
    theme: str | None = None


@dataclass(frozen=True, slots=True)
class Tier:
    """A class of award: so many places, and the most that one in it gets; None is what was asked for."""

    name: str
    places: int
    most: int | None = None


@dataclass(frozen=True, slots=True)
class Limits:
    """What limits awards. Tiers fill from the first on; without tiers there is a place for everyone."""

    budget: int
    tiers: tuple[Tier, ...] = ()
    per_organization: int | None = None
    theme_least: Mapping[str, int] = field(default_factory=dict)
    theme_most: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Decision:
    """What an application gets.

    Funded: `amount` and `tier`. Skipped: 0, the `reason`, and `taken_by`, whose awards fill the limit (for
    the minima: the themes that wait). `rest` is what was left of the budget at its turn.
    """

    application: str
    amount: int
    tier: str | None
    reason: SkipReason | None
    taken_by: tuple[str, ...]
    rest: int


def allocate(ranking: Sequence[Candidate], limits: Limits) -> list[Decision]:
    """A decision on every application, in the order of the ranking, best first; equals must be parted before.

    Raises `Invalid` `limits_malformed` or `candidate_duplicate`, and `Conflict` `theme_minimum_unreachable`
    when no set of applications meets the themes' minima within the limits.
    """
    walk = Walk(ranking, limits)
    return [walk.visit(candidate) for candidate in ranking]


class Walk:
    """The walk down the ranking; `obstacle` says what stands in a candidate's way now, `visit` decides on it.

    The candidates must be visited in the order of the ranking, each once.
    """

    def __init__(self, ranking: Sequence[Candidate], limits: Limits) -> None:
        _check(ranking, limits)
        self.limits = limits
        self.rest = limits.budget
        self.funded: list[Candidate] = []
        self._of_organization: Counter[str] = Counter()
        self._of_theme: Counter[str | None] = Counter()
        self._tiers = [tier for tier in limits.tiers for _ in range(tier.places)]
        self._reserve = Reserve(
            [(each.application, each.amount, each.organization, each.theme) for each in ranking],
            limits.theme_least,
            limits.per_organization,
        )
        if not self._reserve.fits(self.rest, self.places_left):
            why = "no set of applications meets the themes' minima within the limits"
            raise Conflict("theme_minimum_unreachable", why, themes=sorted(limits.theme_least))

    @property
    def places_left(self) -> int | None:
        """How many more can be funded; None is as many as the budget allows."""
        return len(self._tiers) - len(self.funded) if self.limits.tiers else None

    def amount(self, candidate: Candidate) -> int:
        """What it would get now: what it asks for, within its tier's most."""
        tier = self._tier()
        return candidate.amount if tier is None or tier.most is None else min(candidate.amount, tier.most)

    def obstacle(self, candidate: Candidate) -> SkipReason | None:
        """The first reason why it can't be funded now."""
        limits, theme = self.limits, candidate.theme
        amount, places = self.amount(candidate), self.places_left
        blocked = {
            SkipReason.NOTHING_REQUESTED: candidate.amount <= 0,
            SkipReason.PLACES: places == 0,
            SkipReason.ORGANIZATION_CAP: limits.per_organization is not None
            and self._of_organization[candidate.organization] >= limits.per_organization,
            SkipReason.THEME_CAP: theme is not None
            and theme in limits.theme_most
            and self._of_theme[theme] >= limits.theme_most[theme],
            SkipReason.BUDGET: amount > self.rest,
        }
        if reason := next((reason for reason, holds in blocked.items() if holds), None):
            return reason
        left = None if places is None else places - 1
        if not self._reserve.fits_beside(candidate.application, self.rest - amount, left):
            return SkipReason.THEME_MINIMUM
        return None

    def visit(self, candidate: Candidate) -> Decision:
        """Fund it, or skip it with the reason."""
        rest, reason = self.rest, self.obstacle(candidate)
        if reason is not None:
            self._reserve.pass_over(candidate.application)
            taken_by = self._taken_by(candidate, reason)
            return Decision(candidate.application, 0, None, reason, taken_by, rest)
        tier, amount = self._tier(), self.amount(candidate)
        self._reserve.take(candidate.application)
        self.rest -= amount
        self._of_organization[candidate.organization] += 1
        self._of_theme[candidate.theme] += 1
        self.funded.append(candidate)
        return Decision(candidate.application, amount, tier.name if tier else None, None, (), rest)

    def _tier(self) -> Tier | None:
        return self._tiers[len(self.funded)] if len(self.funded) < len(self._tiers) else None

    def _taken_by(self, candidate: Candidate, reason: SkipReason) -> tuple[str, ...]:
        if reason is SkipReason.THEME_MINIMUM:
            return tuple(sorted(self._reserve.waiting))
        if reason is SkipReason.ORGANIZATION_CAP:
            filling = [each for each in self.funded if each.organization == candidate.organization]
        elif reason is SkipReason.THEME_CAP:
            filling = [each for each in self.funded if each.theme == candidate.theme]
        else:
            filling = []
        return tuple(each.application for each in filling)


def _check(ranking: Sequence[Candidate], limits: Limits) -> None:
    numbers = [limits.budget, *limits.theme_least.values(), *limits.theme_most.values()]
    numbers += [number for tier in limits.tiers for number in (tier.places, tier.most or 0)]
    if min(numbers) < 0 or (limits.per_organization is not None and limits.per_organization < 0):
        raise Invalid("limits_malformed", "a limit is below zero")
    if any(least > limits.theme_most.get(theme, least) for theme, least in limits.theme_least.items()):
        raise Invalid("limits_malformed", "a theme must have more awards than it may")
    if limits.theme_least and any(tier.most is not None for tier in limits.tiers):
        # What the followers would get would depend on who else is funded: no reserve could be exact.
        raise Invalid("limits_malformed", "tiers with amounts and minima of themes do not go together")
    twice = [name for name, count in Counter(each.application for each in ranking).items() if count > 1]
    if twice:
        raise Invalid("candidate_duplicate", f"{twice[0]} stands twice", application=twice[0])
