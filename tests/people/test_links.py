"""One-time links: a stranger's request ends nobody's, using one ends all, and what else ends with it."""

import asyncio
import re
from datetime import UTC, datetime, timedelta

import pytest
from httpx import AsyncClient

from conftest import MakeVisitor
from factories.people import make_person
from incubator.core.tables import Mail
from incubator.core.usecase import Call
from incubator.people.commands import first_administrator
from incubator.people.passwords import hash_password
from incubator.people.tables import OneTimeLink, Person

pytestmark = pytest.mark.anyio

PHRASE = "a long enough phrase"
ANOTHER = "quite another phrase"


async def somebody(password: str | None = PHRASE) -> Person:
    person = await make_person()
    if password is not None:
        person.password = await hash_password(password)
        await person.save(update_fields=["password"])
    return person


async def tokens(person: Person) -> list[str]:
    """The tokens of the links that were mailed, oldest first."""
    letters = await Mail.filter(recipient=person.email).order_by("id")
    return [token for letter in letters for token in re.findall(r"/links/(\S+)", letter.body)]


async def use(client: AsyncClient, token: str, password: str = ANOTHER) -> int:
    answer = await client.post(f"/api/v1/links/{token}/password", json={"password": password})
    return answer.status_code


async def ask(client: AsyncClient, person: Person, path: str = "password-resets") -> None:
    body = {"email": person.email} | ({"name": "陌生人"} if path == "sign-ups" else {})
    answer = await client.post(f"/api/v1/{path}", json=body)
    assert answer.status_code == 204


async def signs_in(client: AsyncClient, person: Person, password: str) -> int:
    answer = await client.post("/api/v1/sessions", json={"email": person.email, "password": password})
    return answer.status_code


@pytest.mark.parametrize("path", ["password-resets", "sign-ups"])
async def test_link_works_although_a_stranger_asked_for_more(client: AsyncClient, path: str):
    person = await somebody()
    await ask(client, person)
    await ask(client, person, path)
    first, second = await tokens(person)
    assert await use(client, first) == 204
    assert await use(client, second) == 410
    assert await use(client, first) == 410
    assert await signs_in(client, person, ANOTHER) == 200


async def test_invitation_works_although_a_reset_was_asked_for(client: AsyncClient):
    person = await somebody(None)
    for path in ("sign-ups", "password-resets"):
        await ask(client, person, path)
    links = await OneTimeLink.filter(person_id=person.id).order_by("id")
    assert [link.purpose for link in links] == ["invitation", "invitation"]
    assert [(link.expires_at - link.created_at).days for link in links] == [14, 14]
    first, second = await tokens(person)
    assert await use(client, first) == 204
    assert await use(client, second) == 410
    await ask(client, person)
    latest = await OneTimeLink.filter(person_id=person.id).order_by("-id").first()
    assert latest is not None
    assert latest.purpose == "reset"


async def test_one_of_several_links_works_when_all_are_used_at_once(client: AsyncClient):
    person = await somebody()
    for _ in range(4):
        await ask(client, person)
    held = await tokens(person)
    answers = await asyncio.gather(*(use(client, token, f"{ANOTHER} {token}") for token in held * 2))
    assert sorted(answers) == [204] + [410] * 7
    winner = held[answers.index(204) % 4]
    assert await signs_in(client, person, f"{ANOTHER} {winner}") == 200


async def test_others_links_work_on_when_one_is_used(client: AsyncClient):
    person, other = await somebody(), await somebody()
    await ask(client, person)
    await ask(client, other)
    assert await use(client, (await tokens(person))[0]) == 204
    assert await use(client, (await tokens(other))[0]) == 204


async def test_password_that_is_refused_leaves_the_links(client: AsyncClient):
    person = await somebody()
    await ask(client, person)
    [token] = await tokens(person)
    assert await use(client, token, "short") == 422
    assert await use(client, token) == 204


async def test_link_that_expired_or_never_was_does_nothing(client: AsyncClient):
    person = await somebody()
    await ask(client, person)
    [token] = await tokens(person)
    await OneTimeLink.filter(person_id=person.id).update(expires_at=datetime.now(UTC) - timedelta(seconds=1))
    assert await use(client, token) == 410
    assert await use(client, "x" * 43) == 404
    assert await signs_in(client, person, PHRASE) == 200


async def test_first_administrators_newest_link_alone_works(hand: Call, client: AsyncClient):
    first = await first_administrator(hand)
    second = await first_administrator(hand)
    assert first is not None
    assert second is not None
    assert await use(client, first.rpartition("/")[2]) == 410
    assert await use(client, second.rpartition("/")[2]) == 204
    assert await first_administrator(hand) is None


async def test_link_ends_sessions_and_tokens_of_its_person_alone(client: AsyncClient, visitor: MakeVisitor):
    lost, other = await visitor(), await visitor()
    person = await Person.get(id=lost.id)
    await ask(client, person)
    [token] = await tokens(person)
    assert await use(client, token, "short") == 422
    assert (await lost.client.get("/api/v1/me")).status_code == 200
    assert await use(client, token) == 204
    assert await signs_in(client, person, ANOTHER) == 200
    assert (await client.get("/api/v1/me")).status_code == 200
    await ask(client, person)
    assert await use(client, (await tokens(person))[-1], PHRASE) == 204
    assert (await client.get("/api/v1/me")).status_code == 401
    answer = await lost.client.get("/api/v1/me")
    assert (answer.status_code, answer.json()["code"]) == (401, "bad_token")
    assert (await other.client.get("/api/v1/me")).status_code == 200


async def test_changed_password_ends_open_links_and_keeps_tokens(client: AsyncClient, visitor: MakeVisitor):
    owner = await visitor()
    person = await Person.get(id=owner.id)
    person.password = await hash_password(PHRASE)
    await person.save(update_fields=["password"])
    await ask(client, person)
    [token] = await tokens(person)
    path = "/api/v1/me/password"
    wrong = await owner.client.post(path, json={"current": "not the right phrase", "password": ANOTHER})
    assert wrong.status_code == 422
    assert await OneTimeLink.filter(used_at=None).count() == 1
    answer = await owner.client.post(path, json={"current": PHRASE, "password": ANOTHER})
    assert answer.status_code == 204
    assert await use(client, token, PHRASE) == 410
    assert (await owner.client.get("/api/v1/me")).status_code == 200
    assert await signs_in(client, person, ANOTHER) == 200
