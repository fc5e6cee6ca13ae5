"""What can be read of the house itself: its audit log, its mailbox and its failed jobs."""

from dataclasses import dataclass
from datetime import datetime
from typing import Annotated, Any

import orjson
from pydantic import Field

from incubator.core import audit
from incubator.core.actor import Permission
from incubator.core.jobs import Task
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.tables import Mail
from incubator.core.text import Email, Phrase
from incubator.core.usecase import Work, query


@dataclass(frozen=True, slots=True)
class EventFound:
    """An event of the audit log."""

    id: int
    at: datetime
    actor: str
    action: str
    subject_type: str | None
    subject_id: str | None
    facts: dict[str, object]
    request_id: str | None
    sealed: bool


@dataclass(frozen=True, slots=True)
class EventsFound:
    """A page of events; `next` is the `before` of the page after it."""

    items: list[EventFound]
    next: int | None


_EVENTS = """
SELECT e.id, e.at, e.actor, e.action, e.subject_type, e.subject_id, e.facts, e.request_id,
  NOT EXISTS (SELECT FROM audit_pending p WHERE p.event_id = e.id) AS sealed
FROM audit_event e
WHERE ($1::text IS NULL OR e.action = $1) AND ($2::text IS NULL OR e.actor = $2)
  AND ($3::text IS NULL OR e.subject_id = $3) AND ($4::bigint IS NULL OR e.id < $4)
ORDER BY e.id DESC LIMIT $5
"""


@dataclass(frozen=True, slots=True)
class Chain:
    """How far the audit log is chained."""

    links: int
    head: str
    waiting: int


@dataclass(frozen=True, slots=True)
class FailedJob:
    """A job that waits for a person to look at it."""

    id: int
    task: str
    ids: dict[str, str]
    attempts: int
    last_error: str | None
    failed_at: datetime


@dataclass(frozen=True, slots=True)
class FailedJobs:
    """The newest failed jobs, and how many there are in all."""

    items: list[FailedJob]
    total: int


_FAILED = """
SELECT q.id, q.entrypoint AS task, q.payload, a.attempts, a.last_error, a.failed_at,
  count(*) OVER () AS total
FROM job_attempt a JOIN pgqueuer q ON q.id = a.job_id
WHERE a.failed_at IS NOT NULL AND ($2::text IS NULL OR q.entrypoint = $2)
ORDER BY a.failed_at DESC, q.id DESC LIMIT $1
"""


@query(Permission.MAIL_READ)
async def list_mail(
    _work: Work,
    *,
    recipient: Email | None = None,
    failed: bool = False,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Mail]:
    """Letters, newest first: what was sent, and what waits here because no SMTP is configured.

    `failed` ones were refused by the mail server, and not sent since.
    """
    found = Mail.all() if recipient is None else Mail.filter(recipient=recipient)
    if failed:
        found = found.filter(state="waiting", last_error__not_isnull=True)
    return await listing(found, cursor, limit)


@query(Permission.AUDIT_READ)
async def list_events(
    work: Work,
    *,
    action: Phrase | None = None,
    actor: Phrase | None = None,
    subject_id: Phrase | None = None,
    before: Annotated[int, Field(ge=1, le=2**62)] | None = None,
    limit: Limit = PAGE,
) -> EventsFound:
    """The audit log, newest first: who did what to which thing; `before` continues after a page.

    `sealed` says whether the event is in the chain yet, which happens within seconds.
    """
    rows = await work.sql.fetch(_EVENTS, action or None, actor or None, subject_id or None, before, limit + 1)
    events = [EventFound(**{**dict(row), "facts": orjson.loads(row["facts"])}) for row in rows[:limit]]
    return EventsFound(events, events[-1].id if len(rows) > limit else None)


@query(Permission.AUDIT_READ)
async def read_chain(work: Work) -> Chain:
    """How far the audit log is chained: whether the links hold is checked offline, from an export."""
    last = await work.sql.fetchrow("SELECT sequence, hash FROM audit_seal ORDER BY sequence DESC LIMIT 1")
    waiting: int = await work.sql.fetchval("SELECT count(*) FROM audit_pending")
    return Chain(last["sequence"] if last else 0, last["hash"] if last else audit.GENESIS, waiting)


@query(Permission.HOUSE_KEEP)
async def list_failed_jobs(work: Work, *, task: Task | None = None, limit: Limit = PAGE) -> FailedJobs:
    """The jobs that were begun too often, newest first; those at which a letter failed are among them."""
    rows = await work.sql.fetch(_FAILED, limit, task)
    return FailedJobs([_failed(row) for row in rows], rows[0]["total"] if rows else 0)


def _failed(row: Any) -> FailedJob:  # noqa: ANN401 - a driver's row
    ids = {name: str(value) for name, value in orjson.loads(row["payload"] or b"{}").items()}
    return FailedJob(row["id"], row["task"], ids, row["attempts"], row["last_error"], row["failed_at"])
