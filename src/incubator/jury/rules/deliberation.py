"""Deliberation: over what the judges disagree, and who does what in the meeting."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from uuid import UUID

from incubator.core.errors import Conflict, FieldError, Forbidden, Invalid, refuse
from incubator.core.machine import Machine

_CENT = Decimal("0.01")


class DeliberationState(StrEnum):
    """Where a deliberation stands."""

    OPEN = "open"
    CLOSED = "closed"


class DeliberationAction(StrEnum):
    """What ends a deliberation."""

    CLOSE = "close"


DELIBERATIONS = Machine(
    "deliberation",
    DeliberationState.OPEN,
    {(DeliberationState.OPEN, DeliberationAction.CLOSE): DeliberationState.CLOSED},
)


@dataclass(frozen=True, slots=True)
class Spread:
    """The totals that judges gave one application, exact and the highest first."""

    totals: tuple[Fraction, ...]

    @classmethod
    def of(cls, totals: Collection[Fraction]) -> "Spread":
        """In whatever order they come."""
        return cls(tuple(sorted(totals, reverse=True)))

    @property
    def range(self) -> Fraction:
        """The highest less the lowest; 0 without any."""
        return self.totals[0] - self.totals[-1] if self.totals else Fraction(0)

    @property
    def variance(self) -> Fraction:
        """The sample variance, exact; 0 below two totals."""
        count = len(self.totals)
        if count < 2:
            return Fraction(0)
        mean = sum(self.totals, Fraction(0)) / count
        return sum(((total - mean) ** 2 for total in self.totals), Fraction(0)) / (count - 1)

    @property
    def deviation(self) -> Decimal:
        """The sample standard deviation, to two decimals for people: order by `variance`."""
        exact = self.variance
        return (Decimal(exact.numerator) / Decimal(exact.denominator)).sqrt().quantize(_CENT)


def total(scores: Mapping[str, int], weights: Mapping[str, Fraction]) -> Fraction:
    """A judge's total of one application: Σ weight × score, of scores in hundredths of a point."""
    return sum((weights[code] * score for code, score in scores.items()), Fraction(0)) / 100


def agenda(totals: Mapping[str, Collection[Fraction]]) -> list[tuple[str, Spread]]:
    """The applications by name over which the judges disagree most first.

    By the standard deviation of the judges' totals, then by their range, then by name.
    """
    spreads = [(name, Spread.of(given)) for name, given in totals.items()]
    return sorted(spreads, key=lambda item: (-item[1].variance, -item[1].range, item[0]))


def check_chair(person: UUID, chair: UUID) -> None:
    """The chair writes the notes and closes the deliberation."""
    if person != chair:
        raise Forbidden("not_the_chair", "The chair of the deliberation does this.")


def check_deliberating(state: DeliberationState) -> None:
    """Notes are written and sheets adjusted while the deliberation is open."""
    if state is not DeliberationState.OPEN:
        raise Conflict("not_deliberating", "The deliberation is over.", state=state)


def check_signable(*, is_present: bool, is_latest: bool, written: str | None, read: str) -> None:
    """Who was there signs the latest version of the minutes, which is the one that was read (SHA-256)."""
    if not is_present:
        raise Forbidden("not_present", "Only who was there signs.")
    if written is None:
        raise Conflict("minutes_not_written", "The PDF is being written; try again in a moment.")
    if not is_latest:
        raise Conflict("minutes_corrected", "There is a later version of the minutes; read and sign that.")
    if read != written:
        raise Conflict("minutes_differ", "These are not the minutes that you read.", sha256=written)


def check_present(present: Sequence[UUID], panel: Collection[UUID], chair: UUID) -> None:
    """Who was there is on the panel, the chair among them, and each is named once."""
    errors = []
    for place, person in enumerate(present):
        at = f"/present/{place}"
        if person not in panel:
            errors.append(FieldError(at, "not_on_panel", "Who is there is on the panel."))
        elif person in present[:place]:
            errors.append(FieldError(at, "person_repeated", "This person is named twice."))
    if errors:
        raise Invalid(errors[0].code, errors[0].message, errors=errors)
    if chair not in present:
        raise refuse("/present", "chair_not_present", "The chair is there.")
