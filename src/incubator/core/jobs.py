"""Work done later: enqueued in the command's transaction, so that a crash neither loses nor invents a job."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import timedelta
from enum import StrEnum

import orjson
import structlog
from pgqueuer import PgQueuer
from pgqueuer.db import AsyncpgDriver
from pgqueuer.errors import RetryRequested
from pgqueuer.models import Job
from pgqueuer.queries import Queries

from incubator.core.database import Connection, Database, plain, transaction

log = structlog.get_logger("jobs")

MOST_ATTEMPTS = 6
"""A job that was begun so often is parked as failed, for a person to look at."""


class Task(StrEnum):
    """Every job there is, as `room.verb`; kept in alphabetical order."""

    APPOINTMENT_SET = "jury.set_appointment"
    BEACON_REMIND = "jury.remind_beacon"
    COMPETITION_CLOSE = "competitions.close"
    DECISION_KEEP = "awards.keep_decision"
    FILE_DROP = "applications.drop_file"
    FOLLOW_UP_REMIND = "incubation.remind_follow_up"
    LETTER_SEND = "jury.send_letter"
    MAIL_SEND = "core.send_mail"
    MINUTES_WRITE = "jury.write_minutes"
    NOTICE_END = "awards.end_notice"
    NOTIFICATION_MAIL = "people.mail_notification"
    RESULT_KEEP = "jury.keep_result"


@dataclass(frozen=True, slots=True)
class Deferred:
    """A task with the ids it takes, to be run `after` so long, counted from the use case's end."""

    task: Task
    ids: Mapping[str, object]
    after: timedelta


Handler = Callable[..., Awaitable[None]]
"""Takes the ids by name; may run twice, and calls one use case."""


@dataclass(frozen=True, slots=True)
class Periodic:
    """Something done every so many seconds by each worker, but never by two at once; safe to repeat."""

    name: str
    seconds: float
    run: Callable[[], Awaitable[None]]


async def enqueue(connection: Connection, deferred: Sequence[Deferred]) -> None:
    """Add the jobs to the queue inside the open transaction of this connection."""
    if not deferred:
        return
    # The queue counts from the transaction's start, and the use case may have waited for a lock since.
    elapsed = timedelta(0)
    if any(d.after for d in deferred):
        elapsed = await connection.fetchval("SELECT clock_timestamp() - transaction_timestamp()")
    await Queries(AsyncpgDriver(connection)).enqueue(
        [d.task.value for d in deferred],
        # str for ids that were read: the driver has a UUID class of its own.
        [orjson.dumps(d.ids, default=str) for d in deferred],
        [0] * len(deferred),
        [d.after + elapsed for d in deferred],
    )


async def _begin(job: Job) -> int:
    """Count this attempt before it starts, so that a job that kills its worker is counted too."""
    async with transaction() as connection:
        attempts: int = await connection.fetchval(
            "INSERT INTO job_attempt (job_id, task, attempts) VALUES ($1, $2, 1)"
            " ON CONFLICT (job_id) DO UPDATE SET attempts = job_attempt.attempts + 1, last_error = NULL"
            " RETURNING attempts",
            job.id,
            job.entrypoint,
        )
    return attempts


async def _end(job: Job, error: BaseException | None, *, failed: bool) -> None:
    async with transaction() as connection:
        if error is None:
            await connection.execute("DELETE FROM job_attempt WHERE job_id = $1", job.id)
        else:
            await connection.execute(
                "UPDATE job_attempt SET last_error = $2,"
                " failed_at = CASE WHEN $3 THEN clock_timestamp() END WHERE job_id = $1",
                job.id,
                repr(error)[:500],
                failed,
            )


async def _was_cut_off(job: Job) -> bool:
    """An attempt began and never ended: its worker was killed, perhaps by this very job."""
    async with plain() as connection:
        return bool(
            await connection.fetchval(
                "SELECT EXISTS (SELECT FROM job_attempt WHERE job_id = $1 AND last_error IS NULL)", job.id
            )
        )


async def perform(job: Job, handler: Handler, retry: timedelta, alone: asyncio.Lock) -> None:
    """Run one job: tried again after `retry`, doubled each time, parked as failed after `MOST_ATTEMPTS`.

    Jobs that were cut off run one by one: the one that kills its worker must not count against the others.
    """
    if await _was_cut_off(job):
        async with alone:
            await _attempt(job, handler, retry)
    else:
        await _attempt(job, handler, retry)


async def _attempt(job: Job, handler: Handler, retry: timedelta) -> None:
    attempts = await _begin(job)
    if attempts > MOST_ATTEMPTS:
        await _end(job, RuntimeError("killed its worker too often"), failed=True)
        raise RuntimeError(f"job {job.id} was begun {attempts} times")
    try:
        await handler(**orjson.loads(job.payload or b"{}"))
    except Exception as error:
        failed = attempts >= MOST_ATTEMPTS
        await _end(job, error, failed=failed)
        log.warning(
            "job_failed", task=job.entrypoint, job=job.id, attempts=attempts, parked=failed, exc_info=True
        )
        if failed:
            raise
        raise RetryRequested(delay=retry * 4 ** (attempts - 1)) from error
    await _end(job, None, failed=False)


async def release(connection: Connection, job_id: int | None = None) -> int:
    """Let every parked job, or this one, be tried again from the start; returns how many."""
    await connection.execute(
        "DELETE FROM job_attempt WHERE failed_at IS NOT NULL AND ($1::bigint IS NULL OR job_id = $1)", job_id
    )
    released = await connection.fetch(
        "UPDATE pgqueuer SET status = 'queued', execute_after = now(), queue_manager_id = NULL, slot = NULL"
        " WHERE status = 'failed' AND ($1::bigint IS NULL OR id = $1) RETURNING id",
        job_id,
    )
    return len(released)


@dataclass(frozen=True, slots=True)
class Patience:
    """How long a worker waits."""

    retry: timedelta = timedelta(seconds=20)
    """Before a failed job's second attempt; four times as long before each next, almost two hours in all."""
    poll: timedelta = timedelta(seconds=2)
    """Before it asks for jobs though it heard of none."""
    silence: timedelta = timedelta(seconds=30)
    """Before it takes over the jobs of a worker that gives no sign of life."""


class Worker:
    """Takes jobs from the queue until stopped; many may run side by side."""

    def __init__(
        self,
        database: Database,
        handlers: Mapping[Task, Handler],
        periodic: Sequence[Periodic] = (),
        patience: Patience = Patience(),
    ) -> None:
        """Every task needs its handler: a missing one is an error at the start."""
        missing = set(Task) - set(handlers)
        if missing:
            raise ValueError(f"tasks without a handler: {sorted(missing)}")
        self.database = database
        self.handlers = handlers
        self.periodic = periodic
        self.patience = patience
        self._queue: PgQueuer | None = None
        self._stopped = False

    async def run(self) -> None:
        """Work until `stop`; jobs under way are finished first."""
        connection = await self.database.connect()
        try:
            self._queue = queue = PgQueuer.from_asyncpg_connection(connection)
            if self._stopped:
                return
            alone = asyncio.Lock()
            for task, handler in self.handlers.items():
                _listen(queue, task, handler, self.patience.retry, alone)
            loops = [asyncio.create_task(self._every(p)) for p in self.periodic]
            try:
                await queue.qm.run(
                    dequeue_timeout=self.patience.poll,
                    max_concurrent_tasks=20,
                    heartbeat_timeout=self.patience.silence,
                )
            finally:
                for loop in loops:
                    loop.cancel()
                await asyncio.gather(*loops, return_exceptions=True)
        finally:
            await connection.close()

    def stop(self) -> None:
        """Take no more jobs; `run` returns when those under way are done."""
        self._stopped = True
        if self._queue is not None:
            self._queue.shutdown.set()

    async def _every(self, periodic: Periodic) -> None:
        while True:
            await asyncio.sleep(periodic.seconds)
            try:
                await once_at_a_time(periodic)
            except Exception:
                log.exception("periodic_failed", name=periodic.name)


async def once_at_a_time(periodic: Periodic) -> bool:
    """Run it unless another worker is at it this very moment; says whether it ran."""
    async with transaction() as connection:
        if not await connection.fetchval(
            "SELECT pg_try_advisory_xact_lock(hashtextextended($1, 0))", "periodic:" + periodic.name
        ):
            return False
        await periodic.run()
    return True


def _listen(queue: PgQueuer, task: Task, handler: Handler, retry: timedelta, alone: asyncio.Lock) -> None:
    @queue.entrypoint(task.value, on_failure="hold")
    async def run(job: Job) -> None:
        await perform(job, handler, retry, alone)
