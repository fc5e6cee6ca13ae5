"""Blocking work of the object stores, kept off the event loop and in few threads."""

import threading
from collections.abc import AsyncIterator, Callable, Iterator
from functools import partial
from itertools import islice
from typing import ParamSpec, TypeVar

import anyio
from anyio import CancelScope, to_thread
from anyio.lowlevel import checkpoint_if_cancelled

P = ParamSpec("P")
T = TypeVar("T")

THREADS = 8
"""Threads that one store may occupy at once."""
PAGE = 500
"""Names listed in one visit to a thread."""


class Threads:
    """Runs functions in at most eight worker threads and waits for them even when the caller is cancelled."""

    def __init__(self) -> None:
        self._limiter = anyio.CapacityLimiter(THREADS)

    async def run(self, work: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Run `work` to its end and return what it returns."""
        return await to_thread.run_sync(partial(work, *args, **kwargs), limiter=self._limiter)

    async def clean_up(self, work: Callable[P, object], *args: P.args, **kwargs: P.kwargs) -> None:
        """Run `work` although the caller is being cancelled."""
        with CancelScope(shield=True):
            await self.run(work, *args, **kwargs)

    async def run_or_undo(self, work: Callable[[], T], undo: Callable[[], object]) -> T:
        """Run `work`; a caller that is cancelled before it has the result gets `undo` run after `work`.

        A cancelled scope waits for the thread. asyncio's own `Task.cancel` does not: then the thread itself
        finds that nobody waits for it and undoes what it did.
        """
        lock = threading.Lock()
        finished = abandoned = False

        def body() -> T:
            nonlocal finished
            result = work()
            with lock:
                finished = True
                alone = abandoned
            if alone:
                undo()
            return result

        try:
            result = await self.run(body)
            await checkpoint_if_cancelled()
        except BaseException:
            with lock:
                abandoned = True
                too_late = finished
            if too_late:
                await self.clean_up(undo)
            raise
        return result

    async def iterate(self, items: Iterator[T]) -> AsyncIterator[T]:
        """The items of a blocking iterator, fetched a page at a time."""
        while page := await self.run(list, islice(items, PAGE)):
            for item in page:
                yield item
