"""The one way through: permission, visibility, lock, transaction, audit and jobs, exactly once each."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from uuid import UUID, uuid4

import asyncpg
import pytest

from factories.organizations import make_organization
from factories.people import make_person
from incubator.core.actor import ANONYMOUS, Actor, Language, OrganizationRole, Permission, Role
from incubator.core.errors import (
    Conflict,
    DomainError,
    Forbidden,
    NotFound,
    Stale,
    Unauthenticated,
    Unavailable,
)
from incubator.core.jobs import Task
from incubator.core.usecase import TRIES, Call, Work, command, public, query
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio


async def person_seen(work: Work, person_id: UUID) -> Person:
    """Here everybody sees everybody whose name does not begin with a dot."""
    return await work.one(Person.filter(id=person_id).exclude(name__startswith="."))


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def rename(work: Work, person: Person, *, name: str) -> str:
    person.name = name
    await work.save(person, "name")
    work.note(name=name)
    work.defer(Task.MAIL_SEND, mail_id=person.id)
    return name


@command(Permission.PERSON_MANAGE)
async def create(work: Work, *, email: str) -> Person:
    person = await Person.create(email=email, name="新人")
    work.about(person)
    return person


@query(Permission.PERSON_READ, subject=person_seen)
async def read(_work: Work, person: Person) -> str:
    return person.name


async def audit_rows(house):
    rows = await house.database.pool.fetch(
        "SELECT actor, actor_id, action, subject_type, subject_id, facts, request_id"
        " FROM audit_event ORDER BY id"
    )
    return [dict(row) for row in rows]


async def jobs_waiting(house):
    return await house.database.pool.fetchval("SELECT count(*) FROM pgqueuer")


@asynccontextmanager
async def altered(house, change: str, back: str) -> AsyncIterator[None]:
    """The shared database with another shape; the next test finds it as it was."""
    await house.database.pool.execute(change)
    try:
        yield
    finally:
        await house.database.pool.execute(back)


def as_role(call: Call, *roles: Role, **changes) -> Call:
    actor = Actor("someone@example.org", person_id=uuid4(), roles=frozenset(roles), **changes)
    return replace(call, actor=actor)


async def refused(use_case, call, **arguments) -> DomainError:
    with pytest.raises(DomainError) as caught:
        await use_case(call, **arguments)
    return caught.value


# --- who may


@pytest.mark.parametrize("use_case", [rename, read])
async def test_anonymous_is_unauthenticated_before_anything_is_looked_up(hand, use_case):
    call = replace(hand, actor=ANONYMOUS)
    arguments = {"name": "新"} if use_case is rename else {}
    assert type(await refused(use_case, call, person_id=uuid4(), **arguments)) is Unauthenticated


async def test_anonymous_is_unauthenticated_without_a_subject(hand):
    assert (
        type(await refused(create, replace(hand, actor=ANONYMOUS), email="a@example.org")) is Unauthenticated
    )
    assert await Person.all().count() == 0


async def test_forbidden_names_the_permission_and_changes_nothing(house, hand):
    person = await make_person(name="旧")
    error = await refused(rename, as_role(hand, Role.AUDITOR), person_id=person.id, name="新")
    assert (type(error), error.facts) == (Forbidden, {"permission": "person:manage"})
    await person.refresh_from_db()
    assert (person.name, person.version) == ("旧", 1)
    assert await audit_rows(house) == []
    assert await jobs_waiting(house) == 0


async def test_invisible_is_not_found_even_for_who_may(hand):
    hidden = await make_person(name=".hidden")
    for call in (hand, as_role(hand, Role.ADMINISTRATOR), as_role(hand, Role.JUDGE)):
        missing = await refused(rename, call, person_id=uuid4(), name="新")
        invisible = await refused(rename, call, person_id=hidden.id, name="新")
        assert (type(invisible), invisible.args) == (NotFound, missing.args)


async def test_membership_grants_within_its_own_organization_only(hand):
    ours, theirs = await make_organization(), await make_organization()
    mine = await Membership.create(person=await make_person(), organization=ours, role="owner")
    other = await Membership.create(person=await make_person(), organization=theirs, role="owner")

    async def membership(work: Work, membership_id: UUID) -> Membership:
        return await work.one(Membership.filter(id=membership_id))

    @command(Permission.ORGANIZATION_MANAGE, subject=membership)
    async def touch(_work: Work, found: Membership) -> UUID:
        return found.id

    call = as_role(hand, memberships={ours.id: OrganizationRole.OWNER})
    assert await touch(call, membership_id=mine.id) == mine.id
    assert type(await refused(touch, call, membership_id=other.id)) is Forbidden


async def test_token_scopes_narrow_and_never_widen(hand):
    person = await make_person()
    narrowed = as_role(hand, Role.ADMINISTRATOR, scopes=frozenset({Permission.PERSON_READ}))
    assert await read(narrowed, person_id=person.id) == person.name
    assert type(await refused(rename, narrowed, person_id=person.id, name="新")) is Forbidden
    widened = as_role(hand, Role.JUDGE, scopes=frozenset(Permission))
    assert type(await refused(rename, widened, person_id=person.id, name="新")) is Forbidden


async def test_use_case_without_permission_does_not_import():
    with pytest.raises(TypeError):
        command()  # type: ignore[call-arg]  # the mistake that is tried


async def test_allow_asks_the_permission_and_runs_nothing(house, hand):
    person = await make_person(name="旧")
    await rename.allow(hand, person_id=person.id)
    with pytest.raises(Forbidden):
        await rename.allow(as_role(hand, Role.JUDGE), person_id=person.id)
    with pytest.raises(NotFound):
        await rename.allow(hand, person_id=uuid4())
    await person.refresh_from_db()
    assert person.name == "旧"
    assert await audit_rows(house) == []


# --- exactly one audit row


async def test_command_writes_one_audit_row_that_says_who_what_and_which(house, hand):
    person = await make_person()
    call = replace(as_role(hand, Role.ADMINISTRATOR), request_id="request-1")
    await rename(call, person_id=person.id, name="李雷")
    assert await audit_rows(house) == [
        {
            "actor": "someone@example.org",
            "actor_id": call.actor.person_id,
            "action": "core.rename",
            "subject_type": "Person",
            "subject_id": str(person.id),
            "facts": '{"name": "李雷"}',
            "request_id": "request-1",
        }
    ]


async def test_query_writes_no_audit_row(house, hand):
    await read(hand, person_id=(await make_person()).id)
    assert await audit_rows(house) == []


async def test_longest_address_fits_the_audit_row(house, hand):
    email = "a" * 64 + "@" + ".".join(["b" * 60] * 3) + ".cn" * 2
    call = replace(hand, actor=Actor(email, person_id=uuid4(), roles=frozenset({Role.ADMINISTRATOR})))
    await create(call, email="new@example.org")
    assert [row["actor"] for row in await audit_rows(house)] == [email]


@pytest.mark.parametrize("error", [Conflict("no"), RuntimeError("bug"), asyncio.CancelledError()])
async def test_failure_leaves_no_row_no_audit_and_no_job(house, hand, error):
    @command(Permission.PERSON_MANAGE)
    async def fail(work: Work) -> None:
        await Person.create(email="lost@example.org", name="失")
        work.defer(Task.MAIL_SEND, mail_id=uuid4())
        await work.mail("lost@example.org", "信", "内容")
        raise error

    with pytest.raises(type(error)):
        await fail(hand)
    assert await Person.all().count() == 0
    assert await audit_rows(house) == []
    assert await jobs_waiting(house) == 0


async def test_failure_while_rendering_rolls_back(house, hand):
    def render(_result):
        raise ValueError("the answer can't be shown")

    with pytest.raises(ValueError, match="can't be shown"):
        await create.answer(hand, render, email="lost@example.org")
    assert await Person.all().count() == 0
    assert await audit_rows(house) == []


async def test_audit_that_can_t_be_written_rolls_the_command_back(house, hand):
    full = "ALTER TABLE audit_event ADD CONSTRAINT full_up CHECK (false) NOT VALID"
    async with altered(house, full, "ALTER TABLE audit_event DROP CONSTRAINT full_up"):
        with pytest.raises(Exception, match="full_up"):
            await create(hand, email="lost@example.org")
    assert await Person.all().count() == 0


# --- reject


async def test_reject_keeps_what_was_written_then_raises(house, hand):
    @command(public("anybody may try"))
    async def attempt(work: Work) -> None:
        await Person.create(email="kept@example.org", name="留")
        work.note(succeeded=False)
        work.reject(Unauthenticated("bad_credentials", "No."))

    error = await refused(attempt, replace(hand, actor=ANONYMOUS))
    assert error.code == "bad_credentials"
    assert await Person.all().count() == 1
    assert [row["facts"] for row in await audit_rows(house)] == ['{"succeeded": false}']


# --- jobs


async def test_deferred_job_waits_as_long_as_it_was_told(house, hand):
    @command(Permission.PERSON_MANAGE)
    async def later(work: Work) -> None:
        work.defer(Task.MAIL_SEND, after=timedelta(hours=2), mail_id="x")

    await later(hand)
    row = await house.database.pool.fetchrow(
        "SELECT entrypoint, payload, execute_after - created AS wait FROM pgqueuer"
    )
    assert (row["entrypoint"], bytes(row["payload"])) == ("core.send_mail", b'{"mail_id":"x"}')
    assert timedelta(0) <= row["wait"] - timedelta(hours=2) < timedelta(seconds=5)


# --- locks and versions


async def test_two_commands_on_one_row_wait_for_each_other(house, hand):
    person = await make_person()
    inside = 0

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def slowly(work: Work, found: Person) -> int:
        nonlocal inside
        inside += 1
        assert inside == 1
        await asyncio.sleep(0.05)
        await work.save(found)
        inside -= 1
        return found.version

    versions = await asyncio.gather(*(slowly(hand, person_id=person.id) for _ in range(5)))
    assert sorted(versions) == [2, 3, 4, 5, 6]
    assert len(await audit_rows(house)) == 5


async def test_query_does_not_wait_for_a_command(hand):
    person = await make_person(name="旧")
    entered, go = asyncio.Event(), asyncio.Event()

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def hold(_work: Work, _person: Person) -> None:
        entered.set()
        await go.wait()

    holding = asyncio.create_task(hold(hand, person_id=person.id))
    await asyncio.wait_for(entered.wait(), 10)
    async with asyncio.timeout(9):  # less than a lock is waited for
        assert await read(hand, person_id=person.id) == "旧"
    go.set()
    await holding


async def test_row_that_only_points_at_a_locked_subject_need_not_wait(hand):
    person, organization = await make_person(), await make_organization()
    entered, go = asyncio.Event(), asyncio.Event()

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def hold(_work: Work, _person: Person) -> None:
        entered.set()
        await go.wait()

    holding = asyncio.create_task(hold(hand, person_id=person.id))
    await asyncio.wait_for(entered.wait(), 10)
    async with asyncio.timeout(9):  # less than a lock is waited for
        await Membership.create(person=person, organization=organization, role="viewer")
    assert not holding.done()
    go.set()
    await holding


async def test_lock_that_never_comes_is_a_conflict(house, hand):
    person = await make_person()

    async def impatiently(work: Work, person_id: UUID) -> Person:
        await work.sql.execute("SET LOCAL lock_timeout = '100ms'")
        return await person_seen(work, person_id)

    @command(Permission.PERSON_MANAGE, subject=impatiently)
    async def touch(_work: Work, _person: Person) -> None: ...

    other = await house.database.connect()
    async with other.transaction():
        await other.execute("SELECT 1 FROM person WHERE id = $1 FOR UPDATE", person.id)
        error = await refused(touch, hand, person_id=person.id)
    await other.close()
    assert (type(error), error.code) == (Conflict, "busy")


async def test_stale_version_changes_nothing_and_the_present_one_passes(house, hand):
    person = await make_person(name="旧")
    error = await refused(rename, replace(hand, expected=2), person_id=person.id, name="新")
    assert (type(error), error.facts) == (Stale, {"version": 1})
    await person.refresh_from_db()
    assert person.name == "旧"
    assert await audit_rows(house) == []
    await rename(replace(hand, expected=1), person_id=person.id, name="新")
    error = await refused(rename, replace(hand, expected=1), person_id=person.id, name="更新")
    assert error.facts == {"version": 2}


async def test_of_two_editors_of_one_version_one_is_stale(house, hand):
    person = await make_person()
    call = replace(hand, expected=1)
    results = await asyncio.gather(
        *(rename(call, person_id=person.id, name=name) for name in ("甲", "乙", "丙")), return_exceptions=True
    )
    assert sorted(type(r).__name__ for r in results) == ["Stale", "Stale", "str"]
    assert len(await audit_rows(house)) == 1


# --- transactions that cross each other


async def test_deadlock_is_run_again(house, hand):
    first, second = await make_person(), await make_person()
    runs = []
    meet = asyncio.Barrier(2)

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def both(work: Work, person: Person, *, other_id: UUID) -> None:
        runs.append(person.id)
        if len(runs) <= 2:
            await asyncio.wait_for(meet.wait(), 10)
        other = await work.one(Person.filter(id=other_id))
        await work.save(person)
        await work.save(other)
        work.defer(Task.MAIL_SEND, mail_id=person.id)

    await asyncio.gather(
        both(hand, person_id=first.id, other_id=second.id), both(hand, person_id=second.id, other_id=first.id)
    )
    assert len(runs) == 3
    await first.refresh_from_db()
    await second.refresh_from_db()
    assert (first.version, second.version) == (3, 3)
    assert len(await audit_rows(house)) == 2
    assert await jobs_waiting(house) == 2


async def test_transactions_that_keep_crossing_end_as_a_conflict(hand):
    runs = 0

    @command(Permission.PERSON_MANAGE)
    async def cross(work: Work) -> None:
        nonlocal runs
        runs += 1
        await work.sql.execute("DO $$ BEGIN RAISE EXCEPTION 'crossed' USING ERRCODE = '40001'; END $$")

    error = await refused(cross, hand)
    assert (type(error), error.code, runs) == (Conflict, "busy", TRIES)


async def test_constraint_is_told_as_its_own_refusal(house, hand):
    await make_person(email="taken@example.org")
    error = await refused(create, hand, email="taken@example.org")
    assert (type(error), error.code, error.errors[0].pointer) == (Conflict, "email_taken", "/email")
    assert await audit_rows(house) == []


async def test_constraint_without_a_description_is_a_fault(house, hand):
    odd = "ALTER TABLE person ADD CONSTRAINT odd CHECK (name <> '怪')"
    async with altered(house, odd, "ALTER TABLE person DROP CONSTRAINT odd"):
        with pytest.raises(Exception, match="odd"):
            await rename(hand, person_id=(await make_person()).id, name="怪")


async def test_deferred_constraint_refuses_at_the_commit(house, hand):
    late = (
        "CREATE FUNCTION late() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN RAISE EXCEPTION 'late'"
        " USING ERRCODE = 'check_violation', CONSTRAINT = 'uq_person_email'; END $$;"
        "CREATE CONSTRAINT TRIGGER late AFTER UPDATE ON person DEFERRABLE INITIALLY DEFERRED"
        " FOR EACH ROW EXECUTE FUNCTION late()"
    )
    person = await make_person(name="旧")
    async with altered(house, late, "DROP FUNCTION late() CASCADE"):
        error = await refused(rename, hand, person_id=person.id, name="新")
    assert error.code == "email_taken"
    assert await audit_rows(house) == []
    assert await jobs_waiting(house) == 0


async def test_cut_connection_is_unavailable_and_the_pool_recovers(house, hand):
    @command(Permission.PERSON_MANAGE)
    async def cut(work: Work) -> None:
        me = await work.sql.fetchval("SELECT pg_backend_pid()")
        await house.database.pool.execute("SELECT pg_terminate_backend($1)", me)
        await work.now()

    for _ in range(12):  # more often than the pool has connections
        error = await refused(cut, hand)
        assert type(error) is Unavailable
    await create(hand, email="after@example.org")
    assert len(await audit_rows(house)) == 1


async def test_exhausted_pool_is_unavailable_and_recovers(hand, monkeypatch):
    go = asyncio.Event()
    entered = asyncio.Semaphore(0)

    @command(Permission.PERSON_MANAGE)
    async def hold(_work: Work) -> None:
        entered.release()
        await go.wait()

    holding = [asyncio.create_task(hold(hand)) for _ in range(10)]
    for _ in holding:
        await asyncio.wait_for(entered.acquire(), 10)
    with monkeypatch.context() as impatient:  # only here: a connection that is opened takes its time
        impatient.setattr("incubator.core.database.ACQUIRE_TIMEOUT_S", 0.2)
        errors = [await refused(create, hand, email="late@example.org") for _ in range(3)]
    assert {(type(e), e.code) for e in errors} == {(Unavailable, "database_busy")}
    go.set()
    await asyncio.gather(*holding)
    await create(hand, email="now@example.org")


async def test_begin_that_fails_gives_its_connection_back(house, hand, monkeypatch):
    from tortoise.backends.asyncpg.client import TransactionWrapper

    async def stalls(_self):
        await asyncio.sleep(5)

    with monkeypatch.context() as stalled:
        stalled.setattr("incubator.core.database.ACQUIRE_TIMEOUT_S", 0.05)
        stalled.setattr(TransactionWrapper, "begin", stalls)
        for _ in range(12):
            assert (await refused(create, hand, email="a@example.org")).code == "database_busy"
    await create(hand, email="a@example.org")
    assert isinstance(await house.database.pool.fetchval("SELECT 1"), int)


async def test_save_writes_only_the_named_columns(hand):
    person = await make_person(name="旧")

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def language(work: Work, found: Person) -> None:
        found.name = "不写"
        found.language = Language.ENGLISH
        await work.save(found, "language")

    await language(hand, person_id=person.id)
    await person.refresh_from_db()
    assert (person.name, person.language, person.version) == ("旧", "en", 2)


async def test_now_is_one_moment_of_the_database_after_the_lock(hand):
    person = await make_person()
    moments = []

    @command(Permission.PERSON_MANAGE, subject=person_seen)
    async def when(work: Work, _person: Person) -> None:
        first = await work.now()
        await asyncio.sleep(0.02)
        assert await work.now() == first
        moments.append(first)

    await asyncio.gather(*(when(hand, person_id=person.id) for _ in range(3)))
    gaps = [later - earlier for earlier, later in pairwise(moments)]
    assert all(gap >= timedelta(seconds=0.02) for gap in gaps)
    assert all(moment.utcoffset() == timedelta(0) for moment in moments)


async def test_query_inside_a_command_reads_in_its_transaction(hand):
    @query(Permission.PERSON_READ)
    async def people(work: Work) -> tuple[int, int]:
        return await Person.all().count(), await work.sql.fetchval("SELECT count(*) FROM person")

    @command(Permission.PERSON_MANAGE)
    async def add(work: Work) -> tuple[int, int]:
        await Person.create(email="new@example.org", name="新人")
        return await people(work.call)

    assert await add(hand) == (1, 1)
    assert await people(hand) == (1, 1)


async def test_unknown_error_of_the_database_is_a_fault(hand):
    @command(Permission.PERSON_MANAGE)
    async def broken(work: Work) -> None:
        await work.sql.execute("SELECT nothing_like_it")

    with pytest.raises(asyncpg.UndefinedColumnError):
        await broken(hand)
