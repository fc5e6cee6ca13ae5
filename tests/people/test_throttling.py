"""Neither guessing passwords nor bombing with letters gets far, however many try at once."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack

import pytest
from httpx import ASGITransport, AsyncClient, Response

from factories.people import PHRASE, give_password, make_person
from incubator.app import create_app
from incubator.core.database import transaction
from incubator.core.tables import Mail
from incubator.people import forget_attempts
from incubator.people.rules import LETTER_ADDRESS, LETTER_RECIPIENT, SIGN_IN_ACCOUNT, SIGN_IN_ADDRESS
from incubator.people.tables import Attempt

pytestmark = pytest.mark.anyio

WRONG = "not the right phrase"


@pytest.fixture
async def at(house) -> AsyncIterator[Callable[[str], AsyncClient]]:
    """`at("203.0.113.7")` is somebody at that network address."""
    async with AsyncExitStack() as stack:
        app = create_app(house)

        def somebody(address: str) -> AsyncClient:
            transport = ASGITransport(app, raise_app_exceptions=False, client=(address, 4000))
            client = AsyncClient(transport=transport, base_url="http://testserver")
            stack.push_async_callback(client.aclose)
            return client

        yield somebody


async def sign_in(client: AsyncClient, email: str, password: str = WRONG) -> int:
    answer = await client.post("/api/v1/sessions", json={"email": email, "password": password})
    return answer.status_code


async def ask(client: AsyncClient, email: str, path: str = "password-resets") -> Response:
    body = {"email": email} | ({"name": "某人"} if path == "sign-ups" else {})
    return await client.post(f"/api/v1/{path}", json=body)


async def age(house, minutes: int) -> None:
    await house.database.pool.execute("UPDATE attempt SET at = at - make_interval(mins => $1)", minutes)


async def test_guesses_on_one_account_end_after_eight(house, client):
    person = await give_password(await make_person())
    statuses = [await sign_in(client, person.email) for _ in range(SIGN_IN_ACCOUNT.most + 2)]
    assert statuses == [401] * 8 + [429] * 2
    answer = await client.post("/api/v1/sessions", json={"email": person.email.upper(), "password": PHRASE})
    assert (answer.status_code, answer.json()["code"]) == (429, "too_many_attempts")
    assert 880 <= int(answer.headers["retry-after"]) == answer.json()["facts"]["retry_after"] <= 900
    await age(house, 14)
    assert await sign_in(client, person.email, PHRASE) == 429
    await age(house, 1)
    assert await sign_in(client, person.email, PHRASE) == 200


async def test_thirty_guesses_at_once_are_eight(client):
    person = await give_password(await make_person())
    statuses = await asyncio.gather(*(sign_in(client, person.email) for _ in range(30)))
    assert sorted(statuses) == [401] * 8 + [429] * 22


async def test_right_password_begins_the_count_anew(client):
    person = await give_password(await make_person())
    for _ in range(SIGN_IN_ACCOUNT.most - 1):
        assert await sign_in(client, person.email) == 401
    assert await sign_in(client, person.email, PHRASE) == 200
    assert [await sign_in(client, person.email) for _ in range(9)] == [401] * 8 + [429]


async def test_unknown_account_is_counted_as_a_known_one(client):
    assert [await sign_in(client, "nobody@example.org") for _ in range(9)] == [401] * 8 + [429]


async def test_guesses_from_one_address_end_after_forty_whoever_is_guessed_at(at):
    office, home = at("203.0.113.7"), at("198.51.100.7")
    statuses = [await sign_in(office, f"person-{n}@example.org") for n in range(SIGN_IN_ADDRESS.most + 1)]
    assert statuses == [401] * 40 + [429]
    person = await give_password(await make_person())
    assert await sign_in(office, person.email, PHRASE) == 429
    assert await sign_in(home, person.email, PHRASE) == 200


async def test_guesses_from_many_addresses_on_one_account_are_counted_together(at):
    person = await give_password(await make_person())
    statuses = [await sign_in(at(f"203.0.113.{n}"), person.email) for n in range(9)]
    assert statuses == [401] * 8 + [429]


async def test_present_password_is_not_guessed_through_a_token_or_session(visitor, client):
    owner = await visitor()
    from incubator.people import Person

    await give_password(await Person.get(id=owner.id))
    body = {"current": WRONG, "password": "quite another long phrase"}
    statuses = [(await owner.client.post("/api/v1/me/password", json=body)).status_code for _ in range(9)]
    assert statuses == [422] * 8 + [429]
    assert await sign_in(client, owner.email, PHRASE) == 429


async def test_letters_to_one_recipient_end_after_five_by_whatever_way(house, at):
    person = await give_password(await make_person())
    statuses = []
    for number in range(LETTER_RECIPIENT.most + 1):
        path = "sign-ups" if number % 2 else "password-resets"
        statuses.append((await ask(at(f"203.0.113.{number}"), person.email, path)).status_code)
    assert statuses == [204] * 5 + [429]
    assert await Mail.filter(recipient=person.email).count() == 5
    refused = await ask(at("198.51.100.7"), person.email)
    assert refused.json()["code"] == "too_many_attempts"
    assert 3500 <= int(refused.headers["retry-after"]) <= 3600
    await age(house, 60)
    assert (await ask(at("198.51.100.7"), person.email)).status_code == 204


async def test_twenty_letters_asked_for_at_once_are_five(client):
    person = await give_password(await make_person())
    answers = await asyncio.gather(*(ask(client, person.email) for _ in range(20)))
    assert sorted(answer.status_code for answer in answers) == [204] * 5 + [429] * 15
    assert await Mail.all().count() == 5


async def test_twenty_sign_ups_of_one_address_at_once_make_one_account(house, client):
    answers = await asyncio.gather(*(ask(client, "new@example.org", "sign-ups") for _ in range(20)))
    assert sorted(answer.status_code for answer in answers) == [204] * 5 + [429] * 15
    assert await house.database.pool.fetchval("SELECT count(*) FROM person") == 1


@pytest.mark.parametrize("path", ["sign-ups", "password-resets"])
async def test_letters_from_one_address_end_after_forty_whoever_gets_them(at, path):
    bomber, other = at("203.0.113.7"), at("198.51.100.7")
    statuses = [
        (await ask(bomber, f"p{n}@example.org", path)).status_code for n in range(LETTER_ADDRESS.most + 1)
    ]
    assert statuses == [204] * 40 + [429]
    assert (await ask(other, "p99@example.org", path)).status_code == 204


async def test_throttle_of_letters_tells_nothing_of_who_has_an_account(client):
    person = await give_password(await make_person())
    known = [(await ask(client, person.email)).status_code for _ in range(6)]
    unknown = [(await ask(client, "nobody@example.org")).status_code for _ in range(6)]
    assert known == unknown == [204] * 5 + [429]


async def test_throttled_attempt_leaves_nothing(house, client):
    for _ in range(LETTER_RECIPIENT.most):
        await ask(client, "new@example.org", "sign-ups")

    async def rows() -> list[int]:
        tables = ("person", "one_time_link", "mail", "attempt", "audit_event", "pgqueuer")
        return [await house.database.pool.fetchval(f"SELECT count(*) FROM {table}") for table in tables]

    before = await rows()
    assert (await ask(client, "new@example.org", "sign-ups")).status_code == 429
    assert await rows() == before == [1, 5, 5, 10, 5, 5]


async def test_failed_sign_in_is_in_the_audit_log_without_the_password(house, client):
    await sign_in(client, "nobody@example.org", "the-secret-phrase")
    rows = await house.database.pool.fetch("SELECT actor, action, facts FROM audit_event")
    assert [(row["actor"], row["action"]) for row in rows] == [("anonymous", "people.sign_in")]
    assert "secret" not in rows[0]["facts"]


async def test_old_attempts_are_forgotten_after_a_day_and_hold_no_address(house, client):
    await sign_in(client, "nobody@example.org")
    subjects = await Attempt.all().values_list("subject", flat=True)
    assert [len(subject) for subject in subjects] == [64, 64]
    await age(house, 24 * 60 - 1)
    async with transaction() as connection:
        await forget_attempts(connection)
    assert await Attempt.all().count() == 2
    await age(house, 2)
    async with transaction() as connection:
        await forget_attempts(connection)
    assert await Attempt.all().count() == 0
