"""The one way through: a request, a form post, a command line and a job all run a use case."""

import inspect
import random
from asyncio import sleep
from collections.abc import Awaitable, Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any, Concatenate, Generic, ParamSpec, TypeVar, cast, get_type_hints
from uuid import UUID

from tortoise.models import Model
from tortoise.queryset import QuerySet

from incubator.core import audit, idempotency, jobs, mail, notify
from incubator.core.actor import Actor, Permission
from incubator.core.database import RETRYABLE, Connection, Database, cause, clock, plain, refusal, transaction
from incubator.core.errors import DomainError, Forbidden, NotFound, Stale, Unauthenticated
from incubator.core.notify import Fact, Kind
from incubator.core.objects import ObjectStore
from incubator.settings import Settings

M = TypeVar("M", bound=Model)
R = TypeVar("R")
S = ParamSpec("S")

TRIES = 4
"""How often a command is run when transactions keep crossing each other."""


@dataclass(frozen=True, slots=True)
class Services:
    """What a running house has: its settings, its database and its object store."""

    settings: Settings
    database: Database
    objects: ObjectStore


@dataclass(frozen=True, slots=True)
class Call:
    """One call of a use case: who asks, through what, and under which conditions."""

    actor: Actor
    services: Services
    request_id: str | None = None
    address: str | None = None
    agent: str | None = None
    expected: int | None = None
    """The version that the caller edits (If-Match)."""
    once: idempotency.Once | None = None
    """The caller's idempotency key, if one was sent."""


@dataclass(frozen=True, slots=True)
class Public:
    """Marks a use case that asks for no permission, and says why."""

    reason: str


def public(reason: str) -> Public:
    """`@command(public("nobody is signed in yet"))`: open to all, for the reason given."""
    return Public(reason)


@dataclass(slots=True)
class Work:
    """What a use case works with: the call, the transaction's connection, and what it leaves behind."""

    call: Call
    sql: Connection
    writes: bool
    rejection: DomainError | None = None
    _now: datetime | None = None
    _subject: object = None
    _facts: dict[str, object] = field(default_factory=dict)
    _deferred: list[jobs.Deferred] = field(default_factory=list)

    @property
    def actor(self) -> Actor:
        """Who asks."""
        return self.call.actor

    @property
    def services(self) -> Services:
        """The house's services."""
        return self.call.services

    @property
    def person_id(self) -> UUID:
        """The person who asks; a use case that needs one refuses the system and the anonymous."""
        if self.actor.person_id is None:
            raise Unauthenticated(None, "A person must be signed in.")
        return self.actor.person_id

    async def now(self) -> datetime:
        """The database's moment, asked once, after the subject's lock was granted."""
        if self._now is None:
            self._now = await clock(self.sql)
        return self._now

    async def one(self, found: QuerySet[M]) -> M:
        """The one row, locked when this is a command; raises NotFound when there is none."""
        if self.writes:
            # NO KEY: rows that only point at it by foreign key need not wait.
            table = found.model._meta.db_table  # noqa: SLF001 - the ORM has no public name for it
            found = found.select_for_update(of=(table,), no_key=True)
        row = await found.first()
        if row is None:
            raise NotFound
        return row

    async def save(self, row: Model, *columns: str) -> None:
        """Write these columns only, and raise the row's version by one if it has one."""
        if "version" in row._meta.fields:  # noqa: SLF001 - as above
            versioned = cast("Any", row)
            versioned.version += 1
            columns = (*columns, "version")
        await row.save(update_fields=columns)

    def about(self, subject: object) -> None:
        """Name the audit row's subject, where it is not the one that was loaded."""
        self._subject = subject

    def note(self, **facts: object) -> None:
        """Add facts to the audit row: ids, amounts and states, never secrets nor file contents."""
        self._facts.update(facts)

    def defer(self, task: jobs.Task, *, after: timedelta = timedelta(0), **ids: object) -> None:
        """Run this job once the transaction has committed; ids only, since it may run twice and late."""
        self._deferred.append(jobs.Deferred(task, ids, after))

    async def mail(self, recipient: str, subject: str, body: str, *, secret: bool = False) -> None:
        """Write a letter in this transaction; a job sends it after the commit."""
        letter = await mail.write(recipient, subject, body, secret=secret)
        self.defer(jobs.Task.MAIL_SEND, mail_id=letter.id)

    async def notify(self, people: Iterable[UUID], kind: Kind, subject: Model, **facts: Fact) -> None:
        """Tell these people what happened to the subject, in this transaction; never the one who did it."""
        told = set(people) - {self.actor.person_id}
        for notification_id in await notify.write(self.sql, told, kind, subject, facts):
            self.defer(jobs.Task.NOTIFICATION_MAIL, notification_id=notification_id)

    def reject(self, error: DomainError) -> None:
        """Refuse, yet keep what was written (a failed sign-in counts): raised after the commit."""
        self.rejection = error

    async def finish(self, action: str) -> None:
        """Write the one audit row and enqueue the jobs; the use case calls it, nobody else."""
        await audit.write(
            self.sql,
            audit.Event(
                actor_id=self.actor.person_id,
                actor=self.actor.label,
                action=action,
                subject=self._subject,
                facts=self._facts,
                request_id=self.call.request_id,
            ),
        )
        await jobs.enqueue(self.sql, self._deferred)


def authorise(
    actor: Actor, permission: Permission | Public, subject: object = None, *, lists: bool = False
) -> None:
    """Raise Unauthenticated or Forbidden unless the actor holds the permission on this subject.

    A query without a subject `lists`: a member may ask, and the query shows what the member can see.
    """
    if isinstance(permission, Public):
        return
    organization_id = getattr(subject, "organization_id", None)
    if actor.may_list(permission) if lists else actor.may(permission, organization_id):
        return
    if actor.is_anonymous:
        raise Unauthenticated(None, "Sign in first.")
    raise Forbidden(None, f"This needs the permission {permission}.", permission=permission.value)


Loader = Callable[..., Awaitable[Any]]


class UseCase(Generic[R]):
    """A function made safe: permission, lock, transaction, audit and jobs, exactly once each."""

    def __init__(
        self,
        function: Callable[..., Awaitable[R]],
        permission: Permission | Public,
        subject: Loader | None,
        *,
        writes: bool,
        fresh: bool = False,
    ) -> None:
        """See `command` and `query`."""
        self.function = function
        self.permission = permission
        self.subject = subject
        self.writes = writes
        self.fresh = fresh
        self.__doc__ = function.__doc__
        self.__name__ = function.__name__
        room = function.__module__.split(".")[1] if "." in function.__module__ else function.__module__
        self.name = f"{room}.{function.__name__}"
        own = list(inspect.signature(function).parameters.values())
        self.parameters = {p.name: p for p in own[2 if subject else 1 :]}
        self.subject_type = get_type_hints(subject).get("return") if subject else None
        self.subject_parameters = (
            {p.name: p for p in list(inspect.signature(subject).parameters.values())[1:]} if subject else {}
        )

    async def __call__(self, call: Call, **arguments: object) -> R:
        """Run it and return its result."""
        return cast("R", await self.answer(call, lambda result: result, **arguments))

    async def answer(self, call: Call, render: Callable[[R], Any], **arguments: object) -> Any:  # noqa: ANN401 - whatever render makes
        """Run it and return what `render` makes of its result inside the transaction.

        With an idempotency key the rendered answer is kept, and a twin gets it instead of a second effect.
        """
        for attempt in range(1, TRIES + 1):
            try:
                return await self._once(call, render, arguments)
            except DomainError:
                raise
            except Exception as error:
                if isinstance(cause(error), RETRYABLE) and self.writes and attempt < TRIES:
                    await sleep(random.uniform(0, 0.05 * attempt))  # noqa: S311 - spreading retries, no secret
                    continue
                refused = refusal(error)
                if refused is None:
                    raise
                raise refused from error
        raise AssertionError  # pragma: no cover - the last attempt returns or raises

    async def allow(self, call: Call, **arguments: object) -> None:
        """Raise what the permission would raise, without running it: asked before a large body is read."""
        async with plain() as connection:
            await self._load(Work(call, connection, writes=False), arguments)

    async def _load(self, work: Work, arguments: Mapping[str, object]) -> tuple[object, ...]:
        subject: tuple[object, ...] = ()
        if self.subject is None:
            authorise(work.actor, self.permission, lists=not self.writes)
        else:
            if work.actor.is_anonymous and not isinstance(self.permission, Public):
                raise Unauthenticated(None, "Sign in first.")
            wanted = {name: arguments[name] for name in self.subject_parameters if name in arguments}
            subject = (await self.subject(work, **wanted),)
            authorise(work.actor, self.permission, *subject)
            work.about(*subject)
        if self.fresh and not work.actor.is_confirmed:
            raise Forbidden("confirmation_required", "Confirm with your password that it is you.")
        return subject

    async def _once(self, call: Call, render: Callable[[R], Any], arguments: Mapping[str, object]) -> Any:  # noqa: ANN401 - as in answer
        async with transaction() if self.writes else plain() as connection:
            work = Work(call, connection, writes=self.writes)
            subject = await self._load(work, arguments)
            if self.writes and call.once is not None:
                kept = await idempotency.claim(connection, call.once)
                if kept is not None:
                    return kept
            version = getattr(subject[0], "version", None) if subject else None
            if call.expected is not None and version is not None and call.expected != version:
                raise Stale(None, "It was changed meanwhile; load it again.", version=version)
            own = {name: arguments[name] for name in self.parameters if name in arguments}
            result = await self.function(work, *subject, **own)
            answer: Any = render(result) if work.rejection is None else None
            if self.writes:
                if call.once is not None and work.rejection is None:
                    await idempotency.keep(connection, call.once, answer)
                elif call.once is not None:
                    await idempotency.release(connection, call.once)
                await work.finish(self.name)
        if work.rejection is not None:
            raise work.rejection
        return answer


def command(
    permission: Permission | Public, *, subject: Loader | None = None, fresh: bool = False
) -> Callable[[Callable[Concatenate[Work, S], Awaitable[R]]], UseCase[R]]:
    """A use case that changes something, in one transaction.

    `subject(work, …)` loads, with `work.one`, the one thing it is about, from what the actor can see: it is
    locked before anything is decided, the permission is asked of it, and it is the audit row's subject. The
    function then takes `(work, subject, …)`, or `(work, …)` where nothing exists yet. What is `fresh` is
    dangerous: a session's owner must have proved within the last minutes who it is.
    """
    return lambda function: UseCase(function, permission, subject, writes=True, fresh=fresh)


def query(
    permission: Permission | Public, *, subject: Loader | None = None
) -> Callable[[Callable[Concatenate[Work, S], Awaitable[R]]], UseCase[R]]:
    """A use case that only reads: as `command`, without lock, transaction and audit row."""
    return lambda function: UseCase(function, permission, subject, writes=False)
