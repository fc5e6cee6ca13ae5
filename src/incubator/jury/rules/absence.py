"""Days on which a judge can't come."""

from dataclasses import dataclass
from datetime import date

from incubator.core.errors import refuse


@dataclass(frozen=True, slots=True)
class Days:
    """Days from the first to the last, both among them."""

    from_on: date
    until_on: date

    def meets(self, other: "Days") -> bool:
        """Whether any day is in both."""
        return self.from_on <= other.until_on and other.from_on <= self.until_on


def days_of(from_on: date | None, until_on: date | None) -> Days | None:
    """The days from one to the other; one alone is a single day, none is None.

    Raises Invalid `ends_before_it_begins` at `/needed_until`.
    """
    first, last = from_on or until_on, until_on or from_on
    if first is None or last is None:
        return None
    if last < first:
        raise refuse("/needed_until", "ends_before_it_begins", "It ends no earlier than it begins.")
    return Days(first, last)
