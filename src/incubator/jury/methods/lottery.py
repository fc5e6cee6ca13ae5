"""A lottery in the zone of doubt: where the chance to be funded is neither high nor low, lots are drawn.

The number (the beacon) must be fixed after the digest of the input is published, so that nobody can try
numbers until the result is welcome. The draw is SHA-256 and recomputable in any language. Off unless the call
says so. Source: Heyard et al. 2022 (arXiv 2102.09958), with chances in place of intervals of rank.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction
from hashlib import sha256

from incubator.core.errors import Invalid

DOUBT = (Fraction(1, 4), Fraction(3, 4))
"""Above the first and below the second, a chance is doubtful."""


@dataclass(frozen=True, slots=True)
class Drawn:
    """The order after the draw, best first, and which applications drew lots, in the order of their lots."""

    order: tuple[str, ...]
    zone: tuple[str, ...]


def draw_lots(
    ranking: Sequence[str],
    chances: Mapping[str, Fraction],
    beacon: str,
    doubt: tuple[Fraction, Fraction] = DOUBT,
) -> Drawn:
    """Applications in doubt change places among themselves, by the lower SHA-256 of beacon and application.

    Everyone else keeps its place in the ranking; so who is surely good stays before, and who is surely not
    stays behind, as far as the ranking has them so. Raises `Invalid` `beacon_missing`, `chance_missing`,
    `application_duplicate`.
    """
    if not beacon.strip():
        raise Invalid("beacon_missing", "the lottery needs a public number")
    if len(set(ranking)) < len(ranking):
        raise Invalid("application_duplicate", "an application stands twice in the ranking")
    if missing := [application for application in ranking if application not in chances]:
        raise Invalid("chance_missing", f"{missing[0]} has no chance", application=missing[0])
    zone = {application for application in ranking if doubt[0] < chances[application] < doubt[1]}
    lots = sorted(zone, key=lambda application: (lot(beacon, application), application))
    drawn = iter(lots)
    order = tuple(next(drawn) if application in zone else application for application in ranking)
    return Drawn(order, tuple(lots))


def speaking_order(applications: Sequence[str], seed: str) -> list[str]:
    """The order in which a session's finalists speak: by lot from the seed, whatever order they came in."""
    return sorted(applications, key=lambda application: (lot(seed, application), application))


def lot(seed: str, application: str) -> int:
    """SHA-256 of seed and application, UTF-8 with a newline between them, as a number."""
    return int.from_bytes(sha256(f"{seed}\n{application}".encode()).digest())
