"""A lottery in the zone of doubt: where the line of funding could as well run elsewhere, lots are drawn.

Who is in doubt is fixed when the ranking is frozen, and everybody there gets a ticket. The public number (the
beacon) comes after that, so nobody can try numbers until the result is welcome. All of it is exact and
recomputable in any language. Source: Heyard et al. 2022 (arXiv 2102.09958).
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from enum import StrEnum
from fractions import Fraction
from hashlib import sha256

from incubator.core.errors import Invalid

DOUBT = (Fraction(1, 4), Fraction(3, 4))
"""Above the first and below the second, a chance is doubtful."""


class Zone(StrEnum):
    """Who is in doubt, by what the diagnosis says of an application."""

    CHANCE = "chance"
    """Its chance to be funded is above 1/4 and below 3/4."""
    INTERVAL_50 = "interval_50"
    """The line of funding runs through the interval that holds its rank with 50%."""
    INTERVAL_90 = "interval_90"
    """The line of funding runs through the interval that holds its rank with 90%."""


def is_doubtful(chance: Fraction) -> bool:
    """Whether a chance to be funded is neither high nor low."""
    return DOUBT[0] < chance < DOUBT[1]


def is_across(low: int, high: int, line: int) -> bool:
    """Whether ranks from `low` to `high` lie on both sides of the line below rank `line`."""
    return low <= line < high


def zone_of(ranks: Mapping[str, int], doubtful: Collection[str], line: int) -> frozenset[str]:
    """Who draws lots: the doubtful, and equals whose shared place the line runs through.

    Who shares a place with somebody there is there too, so that lots never come between equals.
    Raises `Invalid` `application_unranked`.
    """
    if missing := sorted(set(doubtful) - set(ranks)):
        raise Invalid("application_unranked", f"{missing[0]} has no rank", application=missing[0])
    places = {ranks[application] for application in doubtful}
    for rank in set(ranks.values()):
        sharing = sum(own == rank for own in ranks.values())
        if is_across(rank, rank + sharing - 1, line):
            places.add(rank)
    return frozenset(application for application, rank in ranks.items() if rank in places)


def tickets(zone: Iterable[str], digest: str) -> dict[str, int]:
    """A ticket for each, from 1 on, by the lower SHA-256 of the ranking's digest and the application."""
    order = sorted(zone, key=lambda application: (lot(digest, application), application))
    return {application: number for number, application in enumerate(order, start=1)}


def draw(given: Mapping[str, int], beacon: str) -> list[str]:
    """Who has a ticket, in the order of the lots: by the lower SHA-256 of the beacon and the ticket.

    Raises `Invalid` `beacon_missing`.
    """
    if not beacon.strip():
        raise Invalid("beacon_missing", "the lottery needs a public number")
    return sorted(given, key=lambda application: (lot(beacon, str(given[application])), given[application]))


def turns(places: Sequence[tuple[int, int | None]]) -> list[tuple[int, int]]:
    """When each comes in the walk down the ranking, from its rank and its lot (1 is drawn first).

    Those with a lot take their ranks among themselves in the order of the lots; all others keep theirs, with
    lot 0. Equal turns are equals that nothing parts.
    """
    drawn = sorted(((own, n) for n, (_, own) in enumerate(places) if own is not None))
    ranks = sorted(rank for rank, own in places if own is not None)
    taken = {n: (rank, own) for rank, (own, n) in zip(ranks, drawn, strict=True)}
    return [taken.get(n, (rank, 0)) for n, (rank, _) in enumerate(places)]


def speaking_order(applications: Sequence[str], seed: str) -> list[str]:
    """The order in which a session's finalists speak: by lot from the seed, whatever order they came in."""
    return sorted(applications, key=lambda application: (lot(seed, application), application))


def lot(seed: str, application: str) -> int:
    """SHA-256 of seed and application, UTF-8 with a newline between them, as a number."""
    return int.from_bytes(sha256(f"{seed}\n{application}".encode()).digest())
