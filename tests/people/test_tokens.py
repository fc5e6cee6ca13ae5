"""API tokens: shown once, narrowed by scopes, expiring, revoked at once, and made by people alone."""

from collections.abc import AsyncIterator
from datetime import datetime, timedelta

import pytest
from httpx import AsyncClient, Response

from factories.people import PHRASE, give_password, make_person
from factories.queries import count_queries
from incubator.core.actor import Permission, Role
from incubator.people import Person, RoleGrant
from incubator.people.tables import ApiToken

pytestmark = pytest.mark.anyio


@pytest.fixture
async def owner(client: AsyncClient) -> AsyncIterator[AsyncClient]:
    """The browser of an administrator who is signed in."""
    person = await give_password(await make_person(Role.ADMINISTRATOR, email="owner@example.org"))
    answer = await client.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})
    assert answer.status_code == 200
    return client


async def make(client: AsyncClient, *scopes: Permission, **more: object) -> Response:
    body = {"name": "导入程序", "scopes": list(scopes or [Permission.ACCOUNT_MANAGE])} | more
    return await client.post("/api/v1/tokens", json=body)


def bearer(secret: str) -> dict[str, str]:
    return {"authorization": f"Bearer {secret}"}


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_secret_is_shown_once_and_kept_as_a_hash(house, owner):
    made = (await make(owner, days=30)).json()
    assert made["secret"].startswith("incubator_")
    assert len(made["secret"]) == 53
    created, expires = (datetime.fromisoformat(made[key]) for key in ("created_at", "expires_at"))
    assert expires - created == timedelta(days=30)
    (listed,) = (await owner.get("/api/v1/tokens")).json()["items"]
    assert listed == {key: value for key, value in made.items() if key != "secret"}
    kept = await house.database.pool.fetch(
        "SELECT token_hash AS kept FROM api_token UNION ALL SELECT facts::text FROM audit_event"
    )
    assert made["secret"] not in " ".join(row["kept"] for row in kept)
    answer = await owner.get("/api/v1/me", headers=bearer(made["secret"]))
    assert answer.json()["email"] == "owner@example.org"


async def test_token_does_what_its_scopes_say_and_no_more(owner):
    secret = (await make(owner, Permission.PERSON_READ)).json()["secret"]
    owner.cookies.clear()
    assert (await owner.get("/api/v1/people", headers=bearer(secret))).status_code == 200
    body = {"email": "new@example.org", "name": "新人"}
    for answer in (
        await owner.post("/api/v1/people", json=body, headers=bearer(secret)),
        await owner.get("/api/v1/me", headers=bearer(secret)),
        await owner.get("/api/v1/mail", headers=bearer(secret)),
        await owner.get("/api/v1/organizations", headers=bearer(secret)),
    ):
        assert said(answer) == (403, "forbidden")
    assert await Person.all().count() == 1


async def test_token_never_does_more_than_its_person(visitor):
    judge = await visitor(Role.JUDGE)  # with a token of every scope
    assert said(await judge.client.get("/api/v1/people")) == (403, "forbidden")
    grant = await RoleGrant.create(person_id=judge.id, role=Role.ADMINISTRATOR)
    assert (await judge.client.get("/api/v1/people")).status_code == 200
    await grant.delete()
    assert said(await judge.client.get("/api/v1/people")) == (403, "forbidden")


async def test_token_makes_no_token(owner):
    secret = (await make(owner, *Permission)).json()["secret"]
    owner.cookies.clear()
    owner.headers.update(bearer(secret))
    assert said(await make(owner)) == (403, "token_makes_token")
    assert await ApiToken.all().count() == 1


async def test_revoked_token_is_useless_at_once(owner):
    made = (await make(owner)).json()
    path = f"/api/v1/tokens/{made['id']}/revocation"
    revoked = await owner.post(path)
    assert revoked.json()["revoked_at"] is not None
    assert said(await owner.get("/api/v1/me", headers=bearer(made["secret"]))) == (401, "bad_token")
    assert (await owner.post(path)).json() == revoked.json()


async def test_expired_token_is_useless(house, owner):
    secret = (await make(owner)).json()["secret"]
    assert (await owner.get("/api/v1/me", headers=bearer(secret))).status_code == 200
    await house.database.pool.execute("UPDATE api_token SET expires_at = clock_timestamp()")
    assert said(await owner.get("/api/v1/me", headers=bearer(secret))) == (401, "bad_token")


async def test_token_that_is_none_of_ours_is_refused_everywhere(client, owner):
    secret = (await make(owner)).json()["secret"]
    session = owner.cookies["session"]
    wrong = (
        *(
            f"Bearer {value}"
            for value in (secret[:-1], secret + "A", secret.swapcase(), "x", "a" * 8000, session, "")
        ),
        "Bearer",
        "bearer",
        f"Basic {secret}",
        f"Token {secret}",
        secret,
        f"Bearer: {secret}",
        f"Bearer {secret} {secret}",
        f"Bearer {secret},",
    )
    for value in wrong:
        # Even with a good cookie beside it, and where nobody need be signed in.
        for path in ("/api/v1/me", "/api/v1/competitions"):
            answer = await owner.get(path, headers={"authorization": value})
            assert said(answer) == (401, "bad_token"), value
    for value in (f"bearer {secret}", f"BEARER {secret}", f"Bearer  {secret} "):
        assert (await client.get("/api/v1/me", headers={"authorization": value})).status_code == 200, value


async def test_token_of_another_is_not_there(owner, visitor):
    other = await visitor(Role.ADMINISTRATOR)
    theirs = await ApiToken.get(person_id=other.id)
    assert said(await owner.post(f"/api/v1/tokens/{theirs.id}/revocation")) == (404, "not_found")
    assert (await other.client.get("/api/v1/me")).status_code == 200
    assert (await owner.get("/api/v1/tokens")).json()["items"] == []


async def test_wrong_wishes_are_refused(owner):
    for body, pointer in (
        ({"days": 0}, "/days"),
        ({"days": 367}, "/days"),
        ({"days": "30"}, "/days"),
        ({"days": 10**30}, "/days"),
        ({"scopes": []}, "/scopes"),
        ({"scopes": ["everything"]}, "/scopes/0"),
        ({"scopes": ["account:manage"] * 101}, "/scopes"),
        ({"scopes": "account:manage"}, "/scopes"),
        ({"name": ""}, "/name"),
        ({"name": "a\u202eb"}, "/name"),
        ({"person_id": "x"}, "/person_id"),
    ):
        answer = await make(owner, **body)
        assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, [pointer]), body
    assert await ApiToken.all().count() == 0


async def test_scope_of_a_permission_that_is_no_more_grants_nothing(house, owner):
    secret = (await make(owner, Permission.PERSON_READ)).json()["secret"]
    await house.database.pool.execute("""UPDATE api_token SET scopes = '["person:write", "person:read"]'""")
    assert (await owner.get("/api/v1/people", headers=bearer(secret))).status_code == 200
    await house.database.pool.execute("""UPDATE api_token SET scopes = '["person:write"]'""")
    assert said(await owner.get("/api/v1/people", headers=bearer(secret))) == (403, "forbidden")


@pytest.mark.parametrize("path", ["tokens", "sessions", "people", "mail", "audit-events"])
async def test_list_takes_as_many_queries_for_three_as_for_one(house, owner, path):
    async def grow() -> None:
        await make(owner)
        body = {"email": "owner@example.org", "password": PHRASE}
        await owner.post("/api/v1/sessions", json=body)
        email = f"judge-{await Person.all().count()}@example.org"
        invited = {"email": email, "name": "评委", "roles": ["judge", "evaluator"]}
        assert (await owner.post("/api/v1/people", json=invited)).status_code == 201

    async def ask() -> tuple[int, int]:
        async with count_queries(house) as sent:
            answer = await owner.get(f"/api/v1/{path}")
        return len(answer.json()["items"]), len(sent)

    await grow()
    few, queries = await ask()
    for _ in range(2):
        await grow()
    assert await ask() == (few + {"audit-events": 6}.get(path, 2), queries)
