"""Work done later: by workers that fail, hang and are killed."""

import asyncio
import contextlib
import json
import os
import signal
import sys
from collections.abc import AsyncIterator, Callable
from datetime import timedelta
from itertools import pairwise
from pathlib import Path

import pytest
import structlog

from incubator import app
from incubator.core.actor import Permission
from incubator.core.database import transaction
from incubator.core.jobs import (
    MOST_ATTEMPTS,
    Deferred,
    Patience,
    Periodic,
    Task,
    Worker,
    enqueue,
    once_at_a_time,
)
from incubator.core.usecase import Work, command

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

QUICK = Patience(*(timedelta(milliseconds=ms) for ms in (20, 100, 2000)))


async def defer(*ids: dict[str, object], after: timedelta = timedelta(0)) -> None:
    async with transaction() as connection:
        await enqueue(connection, [Deferred(Task.MAIL_SEND, each, after) for each in ids])


async def until(condition: Callable[[], object], seconds: float = 60) -> None:
    """Wait until the condition, which may be a coroutine function, is true."""
    async with asyncio.timeout(seconds):
        while True:
            found = condition()
            if await found if asyncio.iscoroutine(found) else found:
                return
            await asyncio.sleep(0.05)


@contextlib.asynccontextmanager
async def working(house, handler, **options) -> AsyncIterator[Worker]:
    """A worker in this process whose every task is the handler."""
    worker = Worker(house.database, dict.fromkeys(Task, handler), **{"patience": QUICK, **options})
    running = asyncio.create_task(worker.run())
    try:
        yield worker
    finally:
        worker.stop()
        async with asyncio.timeout(30):
            await running


async def attempts(house) -> list[tuple[int, bool, str | None]]:
    rows = await house.database.pool.fetch("SELECT attempts, failed_at, last_error FROM job_attempt")
    return [(row["attempts"], row["failed_at"] is not None, row["last_error"]) for row in rows]


async def queue(house) -> list[str]:
    return [row["status"] for row in await house.database.pool.fetch("SELECT status FROM pgqueuer")]


async def is_empty(house) -> bool:
    return await queue(house) == []


# --- in one process


async def test_deferred_job_runs_once_after_the_commit(house, hand):
    done = []

    @command(Permission.HOUSE_KEEP)
    async def ask(work: Work) -> None:
        work.defer(Task.MAIL_SEND, mail_id="1")
        await asyncio.sleep(0.2)
        assert done == []

    async def handler(mail_id: str) -> None:
        done.append(mail_id)

    async with working(house, handler):
        await ask(hand)
        await until(lambda: done)
        await until(lambda: is_empty(house))
    assert done == ["1"]
    assert await attempts(house) == []


async def test_rolled_back_command_leaves_no_job(house, hand):
    @command(Permission.HOUSE_KEEP)
    async def ask(work: Work) -> None:
        work.defer(Task.MAIL_SEND, mail_id="1")
        await work.finish("early")
        raise LookupError

    with pytest.raises(LookupError):
        await ask(hand)
    assert await queue(house) == []


async def test_job_waits_until_it_is_due(house):
    done = []

    async def handler(name: str) -> None:
        done.append((name, asyncio.get_running_loop().time()))

    started = asyncio.get_running_loop().time()
    await defer({"name": "late"}, after=timedelta(seconds=0.7))
    await defer({"name": "soon"})
    async with working(house, handler):
        await until(lambda: len(done) == 2)
    assert [name for name, _ in done] == ["soon", "late"]
    assert done[1][1] - started >= 0.7


async def test_failed_job_is_tried_again_with_growing_delay_then_parked(house):
    began = []

    async def handler(number: int) -> None:
        began.append(asyncio.get_running_loop().time())
        raise ValueError(f"no luck with {number}")

    soon = Patience(*(timedelta(milliseconds=ms) for ms in (2, 100, 2000)))
    with structlog.testing.capture_logs() as logs:
        await defer({"number": 7})
        async with working(house, handler, patience=soon):
            await until(lambda: parked(house))
    assert len(began) == MOST_ATTEMPTS
    gaps = [later - earlier for earlier, later in pairwise(began)]
    assert all(gap >= 0.002 * 4**n for n, gap in enumerate(gaps))
    assert await attempts(house) == [(MOST_ATTEMPTS, True, "ValueError('no luck with 7')")]
    assert await queue(house) == ["failed"]
    failures = [entry for entry in logs if entry["event"] == "job_failed"]
    assert [entry["parked"] for entry in failures] == [False] * (MOST_ATTEMPTS - 1) + [True]


async def parked(house) -> bool:
    return await queue(house) == ["failed"]


async def test_job_that_works_the_second_time_leaves_no_trace(house):
    began = []

    async def handler() -> None:
        began.append(1)
        if len(began) < 3:
            raise OSError("the server is away")

    await defer({})
    async with working(house, handler):
        await until(lambda: len(began) == 3)
        await until(lambda: is_empty(house))
    assert await attempts(house) == []


async def test_one_failing_job_holds_up_no_other(house):
    done = []

    async def handler(number: int) -> None:
        if number == 0:
            raise ValueError
        done.append(number)

    await defer(*({"number": n} for n in range(40)))
    async with working(house, handler):
        await until(lambda: len(done) == 39)
    assert sorted(done) == list(range(1, 40))


async def test_two_workers_run_each_job_once(house):
    done = []

    async def handler(number: int) -> None:
        await asyncio.sleep(0.005)
        done.append(number)

    async with working(house, handler), working(house, handler):
        await defer(*({"number": n} for n in range(100)))
        await until(lambda: len(done) >= 100)
        await until(lambda: is_empty(house))
    assert sorted(done) == list(range(100))


async def test_stop_finishes_what_runs_and_begins_nothing_new(house):
    began, ended = [], []

    async def handler(number: int) -> None:
        began.append(number)
        await asyncio.sleep(0.5)
        ended.append(number)

    await defer({"number": 1})
    async with working(house, handler) as worker:
        await until(lambda: began)
        worker.stop()
        await defer({"number": 2})
    assert (began, ended) == ([1], [1])
    assert await queue(house) == ["queued"]
    async with working(house, handler):
        await until(lambda: len(ended) == 2)
    assert ended == [1, 2]


async def test_stop_before_the_start_is_heard(house):
    async def handler() -> None: ...

    worker = Worker(house.database, dict.fromkeys(Task, handler))
    worker.stop()
    async with asyncio.timeout(30):
        await worker.run()


async def test_worker_that_loses_its_connection_ends_with_an_error(house):
    async def handler() -> None: ...

    worker = Worker(house.database, dict.fromkeys(Task, handler), patience=QUICK)
    before = await backends(house)
    running = asyncio.create_task(worker.run())
    seen = set[int]()
    await until(lambda: appeared(house, before, seen))
    # As it was seen: at the next look the worker's last statement may be another one.
    await house.database.pool.execute("SELECT pg_terminate_backend($1)", seen.pop())
    with pytest.raises(Exception, match="connection"):
        async with asyncio.timeout(30):
            await running


async def backends(house) -> set[int]:
    rows = await house.database.pool.fetch(
        "SELECT pid FROM pg_stat_activity WHERE datname = current_database() AND query ILIKE '%pgqueuer%'"
        " AND pid <> pg_backend_pid()"
    )
    return {row["pid"] for row in rows}


async def appeared(house, before: set[int], seen: set[int]) -> bool:
    seen |= await backends(house) - before
    return bool(seen)


async def test_task_without_a_handler_is_an_error_at_the_start(house):
    async def handler() -> None: ...

    some = dict.fromkeys(Task, handler)
    del some[Task.MAIL_SEND]
    with pytest.raises(ValueError, match=r"core\.send_mail"):
        Worker(house.database, some)


async def test_house_has_a_handler_for_every_task(house):
    assert set(app.worker(house).handlers) == set(Task)


async def test_tasks_are_in_alphabetical_order():
    assert [task.name for task in Task] == sorted(task.name for task in Task)


# --- periodic


async def test_periodic_work_is_never_done_by_two_at_once():
    inside, most, turned_away = 0, 0, asyncio.Semaphore(0)

    async def run() -> None:
        nonlocal inside, most
        inside += 1
        most = max(most, inside)
        async with asyncio.timeout(30):
            for _ in range(3):
                await turned_away.acquire()
        inside -= 1

    async def once() -> bool:
        ran = await once_at_a_time(Periodic("test", 1, run))
        if not ran:
            turned_away.release()
        return ran

    ran = await asyncio.gather(*(once() for _ in range(4)))
    assert sorted(ran) == [False, False, False, True]
    assert most == 1
    for _ in range(3):
        turned_away.release()
    assert await once()


async def test_periodic_work_of_another_name_does_not_wait():
    both = asyncio.Barrier(2)

    async def meet() -> None:
        async with asyncio.timeout(30):
            await both.wait()

    assert await asyncio.gather(
        once_at_a_time(Periodic("one", 1, meet)), once_at_a_time(Periodic("two", 1, meet))
    ) == [True, True]


async def test_periodic_work_goes_on_after_it_failed_and_ends_with_its_worker(house):
    runs = []

    async def run() -> None:
        runs.append(1)
        raise ValueError("this time")

    async def handler() -> None: ...

    with structlog.testing.capture_logs() as logs:
        async with working(house, handler, periodic=[Periodic("test", 0.05, run)]):
            await until(lambda: len(runs) >= 3)
        ended = len(runs)
        await asyncio.sleep(0.2)
    assert len(runs) == ended
    assert {entry["event"] for entry in logs} == {"periodic_failed"}


# --- killed processes


@contextlib.asynccontextmanager
async def process(house) -> AsyncIterator[asyncio.subprocess.Process]:
    """`worker_program.py` over the house's database, and the table in which its jobs leave their traces."""
    await house.database.pool.execute(
        "CREATE TABLE IF NOT EXISTS trace"
        " (kind text, number int, pid int, at timestamptz DEFAULT clock_timestamp())"
    )
    program = Path(__file__).with_name("worker_program.py")
    started = await asyncio.create_subprocess_exec(
        sys.executable, program, json.dumps(house.database.credentials), start_new_session=True
    )
    try:
        yield started
    finally:
        with contextlib.suppress(ProcessLookupError):
            os.killpg(started.pid, signal.SIGKILL)
        await started.wait()
        await house.database.pool.execute("DROP TABLE IF EXISTS trace")


async def traces(house, kind: str) -> list[int]:
    rows = await house.database.pool.fetch("SELECT pid FROM trace WHERE kind = $1 ORDER BY at", kind)
    return [row["pid"] for row in rows]


async def test_job_of_a_killed_worker_is_run_by_another(house):
    await defer({"kind": "hang"})
    async with process(house):
        await until(lambda: traces(house, "hang begun"))
        (killed,) = await traces(house, "hang begun")
        assert await attempts(house) == [(1, False, None)]
        async with process(house):
            os.kill(killed, signal.SIGKILL)
            await until(lambda: traces(house, "hang"))
            await until(lambda: is_empty(house))
            first, second = await traces(house, "hang begun")
            assert (first, await traces(house, "hang")) == (killed, [second])
    assert second != killed
    assert await attempts(house) == []


async def test_job_that_kills_its_worker_is_parked_and_the_others_run(house):
    async with process(house) as started:
        await defer({"kind": "kill"}, *({"kind": "mark", "number": n} for n in range(5)))
        await until(lambda: parked(house))
        assert len(set(await traces(house, "kill begun"))) == 3  # what that program sets MOST_ATTEMPTS to
        assert await traces(house, "kill") == []
        assert len(await traces(house, "mark")) >= 5  # again if their success was not noted before the kill
        assert await attempts(house) == [(4, True, "RuntimeError('killed its worker too often')")]
        os.kill(started.pid, signal.SIGTERM)
        async with asyncio.timeout(30):
            assert await started.wait() == 0
