"""Diagnoses worked out beside the event loop, each once for the same input, and within a bounded time."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable
from functools import partial
from typing import Any

from anyio import CapacityLimiter, to_thread

from incubator.core.errors import Unavailable

MOST_KEPT = 32
SECONDS = 20.0

_kept: OrderedDict[str, Any] = OrderedDict()
_under_way: dict[str, asyncio.Task[Any]] = {}
_slots: CapacityLimiter | None = None


async def once(digest: str, work_out: Callable[[], Any]) -> Any:  # noqa: ANN401 - whatever is worked out
    """What `work_out` makes of the input with this digest; who asks at the same time waits for the same.

    Raises `Unavailable` `diagnosis_unfinished` after `SECONDS`: it goes on, and is there when asked again.
    """
    if digest in _kept:
        _kept.move_to_end(digest)
        return _kept[digest]
    task = _under_way.get(digest)
    if task is None or task.get_loop() is not asyncio.get_running_loop():
        task = _under_way[digest] = asyncio.create_task(_keep(digest, work_out), name="diagnosis")
        task.add_done_callback(partial(_forget, digest))
    done, _ = await asyncio.wait({task}, timeout=SECONDS)
    if not done:
        raise Unavailable("diagnosis_unfinished", "The diagnosis takes longer; ask again in a while.")
    return task.result()


async def _keep(digest: str, work_out: Callable[[], Any]) -> Any:  # noqa: ANN401 - as above
    global _slots  # noqa: PLW0603 - it belongs to the process, and is made where a loop runs
    if _slots is None:
        _slots = CapacityLimiter(1)
    found = await to_thread.run_sync(work_out, limiter=_slots, abandon_on_cancel=True)
    _kept[digest] = found
    while len(_kept) > MOST_KEPT:
        _kept.popitem(last=False)
    return found


def _forget(digest: str, task: asyncio.Task[Any]) -> None:
    if _under_way.get(digest) is task:
        del _under_way[digest]
    if not task.cancelled():
        task.exception()  # whoever waited has seen it; if nobody did, it comes again with the next question
