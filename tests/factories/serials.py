"""Numbers that the factories give, which begin anew with every test.

What a test sees must not hang on the tests that ran before it in the same process: numbers decide orders and
lots, and `…-1000` comes before `…-999`.
"""

from collections.abc import Iterator
from itertools import count

FIRST = 501
"""Beyond the numbers that a test lets a room itself give, and as long as all that follow in a test."""

_given: dict[str, Iterator[int]] = {}


def serial(of: str) -> int:
    """The next number of these things."""
    return next(_given.setdefault(of, count(FIRST)))


def begin_anew() -> None:
    """Forget what was given: the next test's house is empty."""
    _given.clear()
