"""What sign-in may take of the house: connections while it hashes, and sessions that stay."""

import asyncio
from datetime import UTC, datetime, timedelta
from threading import Event

import pytest
from anyio import to_thread
from argon2 import PasswordHasher
from httpx import AsyncClient, Response

from factories.people import make_person
from incubator.core.usecase import Services
from incubator.people import passwords
from incubator.people.commands.gate import AT_ONCE, MOST_WAITING
from incubator.people.rules import MOST_SESSIONS
from incubator.people.tables import Attempt, Person, Session

pytestmark = pytest.mark.anyio

PHRASE = "a long enough phrase"


async def somebody() -> Person:
    person = await make_person()
    person.password = await passwords.hash_password(PHRASE)
    await person.save(update_fields=["password"])
    return person


async def sign_in(client: AsyncClient, email: str, password: str = PHRASE) -> Response:
    return await client.post("/api/v1/sessions", json={"email": email, "password": password})


class Stuck(PasswordHasher):
    """Hashes for as long as the test wants."""

    def __init__(self) -> None:
        super().__init__(time_cost=1, memory_cost=8, parallelism=1)
        self.going = Event()

    def verify(self, hash: str | bytes, password: str | bytes) -> bool:  # noqa: A002 - the library's name
        self.going.wait(30)
        return super().verify(hash, password)


async def test_many_who_sign_in_leave_connections_to_others(
    house: Services, client: AsyncClient, monkeypatch
):
    stuck = Stuck()
    monkeypatch.setattr(passwords, "_HASHER", stuck)
    asked = [
        asyncio.create_task(sign_in(client, f"nobody{n}@example.org", "not the right phrase"))
        for n in range(AT_ONCE + MOST_WAITING + 3)
    ]
    try:
        done, _ = await asyncio.wait(asked, timeout=20, return_when=asyncio.FIRST_COMPLETED)
        while len(done) < 3:
            await asyncio.sleep(0.01)
            done = {task for task in asked if task.done()}
        refused = [task.result() for task in done]
        pool = house.database.pool
        assert pool.get_size() - pool.get_idle_size() <= AT_ONCE
        assert (await client.get("/health/ready")).status_code == 200
    finally:
        await to_thread.run_sync(stuck.going.set)
    assert [(answer.status_code, answer.json()["code"]) for answer in refused] == [(429, "busy")] * 3
    assert {answer.headers["retry-after"] for answer in refused} == {"1"}
    answers = [await task for task in asked]
    codes = sorted(answer.status_code for answer in answers)
    assert codes == [401] * (AT_ONCE + MOST_WAITING) + [429] * 3
    assert await Attempt.all().count() == 2 * (AT_ONCE + MOST_WAITING)


async def test_newest_sessions_stay_and_the_oldest_end_with_a_sign_in(client: AsyncClient):
    person, other = await somebody(), await somebody()
    now = datetime.now(UTC)

    async def session(whose: Person, minutes: int, **columns: datetime) -> Session:
        at = now - timedelta(minutes=minutes)
        values = {"created_at": at, "seen_at": at, "expires_at": now + timedelta(hours=1)} | columns
        return await Session.create(person=whose, token_hash=f"{whose.id}{minutes}", **values)

    kept = [await session(person, minutes) for minutes in range(1, MOST_SESSIONS)]
    old = [await session(person, minutes) for minutes in (90, 91)]
    expired = await session(person, 5000, expires_at=now - timedelta(hours=1))
    others = [await session(other, minutes) for minutes in range(100, 103)]
    assert (await sign_in(client, person.email)).status_code == 200
    revoked = await Session.exclude(revoked_at=None).values_list("id", flat=True)
    assert set(revoked) == {s.id for s in old}
    live = set(await Session.filter(revoked_at=None).values_list("id", flat=True))
    assert {s.id for s in (*kept, *others, expired)} < live
    assert len(live) == MOST_SESSIONS + len(others) + 1
