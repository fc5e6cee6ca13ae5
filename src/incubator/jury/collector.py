"""Calculating without the cyclic garbage collector."""

import gc
from collections.abc import Iterator
from contextlib import contextmanager


@contextmanager
def uncollected() -> Iterator[None]:
    """Pause the collector for a calculation that awaits nothing and makes no cycles.

    Ranking 10,000 applications makes some 200,000 objects that all live to its end. The collector would look
    through them, and through the whole house, again and again: that took half of the time.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()
