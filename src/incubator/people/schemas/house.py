"""The audit log, the mailbox and the failed jobs, as they go out."""

from datetime import datetime
from typing import Any
from uuid import UUID

from incubator.core.web.schema import Output


class EventOut(Output):
    """An event of the audit log."""

    id: int
    at: datetime
    actor: str
    action: str
    subject_type: str | None
    subject_id: str | None
    facts: dict[str, Any]
    request_id: str | None
    sealed: bool


class EventsOut(Output):
    """A page of the audit log; `next` is the `before` of the page after it."""

    items: list[EventOut]
    next: int | None


class MailOut(Output):
    """A letter of the mailbox."""

    id: UUID
    recipient: str
    subject: str
    body: str
    state: str
    attempts: int
    last_error: str | None
    created_at: datetime
    sent_at: datetime | None


class ChainOut(Output):
    """How far the audit log is chained: its links, the newest link's hash, and the events that wait."""

    links: int
    head: str
    waiting: int


class FailedJobOut(Output):
    """A job that was begun too often and waits for a person to look at it."""

    id: int
    task: str
    ids: dict[str, str]
    attempts: int
    last_error: str | None
    failed_at: datetime


class FailedJobsOut(Output):
    """The failed jobs, newest first, and how many there are in all."""

    items: list[FailedJobOut]
    total: int
