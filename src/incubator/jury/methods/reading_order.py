"""The order in which a judge reads: shuffled for each judge, so that position favours no application.

Every pair of judge and application has a key of its own; the order is that of the keys. So each order is as
likely as any other, and the others stay in theirs when an application is added or taken away.
"""

from collections.abc import Iterable
from hashlib import sha256


def reading_key(seed: str, judge: str, application: str) -> bytes:
    """SHA-256 of seed, judge and application, UTF-8 with newlines between them."""
    return sha256(f"{seed}\n{judge}\n{application}".encode()).digest()


def reading_order(seed: str, judge: str, applications: Iterable[str]) -> list[str]:
    """The applications by their keys, the lowest first, whatever order they came in."""
    return sorted(applications, key=lambda application: reading_key(seed, judge, application))
