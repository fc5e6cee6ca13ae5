"""评审意向: what judges want to score, what they can't, and what they know, said before the assignment."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from incubator.core.errors import Conflict, refuse


class Wish(StrEnum):
    """What a judge wants of an application."""

    WANTS = "wants"
    NEUTRAL = "neutral"
    CANNOT = "cannot"
    """Gets it only if staff lock the pair; a conflict of interest is declared as one instead."""


class Knowledge(StrEnum):
    """What a judge says of knowing an application's matter, which counts before the profile's fields."""

    EXPERT = "expert"
    SOME = "some"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class Preference:
    """What a judge said of an application; without knowledge the profile's fields count."""

    wish: Wish
    knowledge: Knowledge | None = None

    def knows(self, *, in_field: bool) -> bool:
        """Whether the judge is an expert here, `in_field` where it was left open."""
        return in_field if self.knowledge is None else self.knowledge is Knowledge.EXPERT

    def score(self, expertise: int, wish: int, *, in_field: bool) -> int:
        """What the pair is worth: `expertise` for an expert, half of it for who knows some, and `wish`."""
        knowledge = (
            expertise // 2 if self.knowledge is Knowledge.SOME else expertise * self.knows(in_field=in_field)
        )
        return knowledge + (wish if self.wish is Wish.WANTS else 0)


def check_asking(closes_at: datetime | None, now: datetime) -> None:
    """Judges say what they want until the declared moment; None is that nobody asked."""
    if closes_at is None:
        raise Conflict("preferences_not_asked", "Nobody asked the judges what they want.")
    if now >= closes_at:
        raise Conflict("preferences_closed", "The time for it is over.", closes_at=closes_at)


def check_end(closes_at: datetime, now: datetime) -> None:
    """Judges are asked until a moment to come."""
    if closes_at <= now:
        raise refuse("/closes_at", "ends_in_the_past", "It ends at a later moment than now.")


def check_asked_before(closes_at: datetime | None, made_at: datetime) -> None:
    """A run that was worked out while judges were still asked is not applied: it lacks what came since."""
    if closes_at is not None and made_at < closes_at:
        raise Conflict(
            "preferences_open",
            "Judges were still asked when this was worked out: make another run when the time is over.",
            closes_at=closes_at,
        )
