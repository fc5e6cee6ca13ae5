"""Work in threads is never left half done, however its caller goes away."""

import asyncio
import threading

import anyio
import pytest

from incubator.core.objects.blocking import PAGE, THREADS, Threads

pytestmark = pytest.mark.anyio


class Job:
    """Work that lasts until it is released, and remembers what became of it."""

    def __init__(self) -> None:
        self.began, self.release, self.undone = threading.Event(), threading.Event(), threading.Event()
        self.events: list[str] = []

    def work(self) -> str:
        self.began.set()
        self.release.wait(10)
        self.events.append("done")
        return "result"

    def undo(self) -> None:
        self.events.append("undone")
        self.undone.set()


async def reach(event: threading.Event) -> None:
    assert await asyncio.to_thread(event.wait, 10)


async def test_run_or_undo_that_is_not_cancelled_keeps_the_result():
    job = Job()
    job.release.set()
    assert await Threads().run_or_undo(job.work, job.undo) == "result"
    assert job.events == ["done"]


async def test_run_or_undo_in_a_cancelled_scope_undoes_after_the_work():
    job = Job()
    with anyio.CancelScope() as scope:
        async with anyio.create_task_group() as group:

            async def cancel_in_the_middle() -> None:
                await reach(job.began)
                scope.cancel()
                job.release.set()

            group.start_soon(cancel_in_the_middle)
            await Threads().run_or_undo(job.work, job.undo)
    assert scope.cancelled_caught
    assert job.events == ["done", "undone"]


async def test_run_or_undo_in_a_cancelled_task_undoes_after_the_work():
    job = Job()
    task = asyncio.create_task(Threads().run_or_undo(job.work, job.undo))
    await reach(job.began)
    task.cancel()
    with pytest.raises(asyncio.CancelledError):
        await task
    assert job.events == []
    job.release.set()
    await reach(job.undone)
    assert job.events == ["done", "undone"]


async def test_run_or_undo_of_work_that_fails_undoes_nothing():
    job = Job()

    def fail() -> None:
        raise OSError("no")

    with pytest.raises(OSError, match="no"):
        await Threads().run_or_undo(fail, job.undo)
    assert job.events == []


async def test_threads_run_at_most_eight_at_once():
    threads, lock, release = Threads(), threading.Lock(), threading.Event()
    running = most = 0

    def work() -> None:
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
            if running == THREADS:
                release.set()
        release.wait(10)
        with lock:
            running -= 1

    async with anyio.create_task_group() as group:
        for _ in range(3 * THREADS):
            group.start_soon(threads.run, work)
    assert most == THREADS


@pytest.mark.parametrize("count", [0, 1, PAGE, PAGE + 1, 3 * PAGE])
async def test_iterate_yields_every_item_once(count):
    assert [item async for item in Threads().iterate(iter(range(count)))] == list(range(count))
