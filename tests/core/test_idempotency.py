"""The same POST sent twice has one effect, and both get the same answer."""

import asyncio

import pytest

from incubator.core import idempotency
from incubator.core.actor import Permission, Role
from incubator.core.database import transaction
from incubator.people import Person

pytestmark = pytest.mark.anyio

ANNA = {"email": "anna@example.org", "name": "安娜", "roles": ["judge"]}


def keyed(key: str = "key-1") -> dict[str, str]:
    return {"idempotency-key": key}


async def effects(house) -> tuple[int, int, int]:
    """How many people, audit rows and jobs there are."""
    count = "SELECT count(*) FROM {}"
    return tuple(
        [
            await house.database.pool.fetchval(count.format(table))
            for table in ("person", "audit_event", "pgqueuer")
        ]
    )


@pytest.fixture
async def admin(visitor):
    return await visitor(Role.ADMINISTRATOR)


async def test_twin_gets_the_same_answer_and_has_no_effect(house, admin):
    first = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    once = await effects(house)
    second = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    assert (first.status_code, first.json()["email"]) == (201, ANNA["email"])
    assert (second.status_code, second.content) == (201, first.content)
    assert second.headers["etag"] == first.headers["etag"]
    assert second.headers["content-type"] == "application/json"
    assert (first.headers.get("idempotency-replayed"), second.headers["idempotency-replayed"]) == (
        None,
        "true",
    )
    assert await effects(house) == once == (2, 1, 1)


async def test_twenty_twins_at_once_have_one_effect(house, admin):
    answers = await asyncio.gather(
        *(admin.client.post("/api/v1/people", json=ANNA, headers=keyed()) for _ in range(20))
    )
    assert {a.status_code for a in answers} == {201}
    assert len({a.content for a in answers}) == 1
    assert [a.headers.get("idempotency-replayed") for a in answers].count("true") == 19
    assert await effects(house) == (2, 1, 1)


async def test_twenty_keys_at_once_have_one_effect_where_the_rule_allows_one(house, admin):
    answers = await asyncio.gather(
        *(admin.client.post("/api/v1/people", json=ANNA, headers=keyed(f"key-{n}")) for n in range(20))
    )
    assert sorted(a.status_code for a in answers) == [201] + [409] * 19
    assert await effects(house) == (2, 1, 1)


@pytest.mark.parametrize(
    "body", [ANNA | {"name": "另一个"}, ANNA | {"email": "other@example.org"}, {}, ANNA | {"roles": []}]
)
async def test_key_for_another_body_is_refused(house, admin, body):
    await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    answer = await admin.client.post("/api/v1/people", json=body, headers=keyed())
    code = "idempotency_key_reused" if body else "invalid"
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert await effects(house) == (2, 1, 1)


async def test_key_for_another_path_is_refused(admin):
    first = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    path = f"/api/v1/people/{first.json()['id']}/closing"
    answer = await admin.client.post(path, headers=keyed())
    assert (answer.status_code, answer.json()["code"]) == (422, "idempotency_key_reused")
    assert (await Person.get(email=ANNA["email"])).disabled_at is None


async def test_twin_of_a_secret_answer_is_refused_instead_of_answered(house, admin):
    body = {"name": "程序", "scopes": ["account:manage"]}
    person = await Person.get(id=admin.id)
    admin.client.headers.pop("authorization")
    await sign_in(admin.client, person)
    first = await admin.client.post("/api/v1/tokens", json=body, headers=keyed())
    second = await admin.client.post("/api/v1/tokens", json=body, headers=keyed())
    assert (first.status_code, second.status_code, second.json()["code"]) == (201, 409, "already_done")
    secret = first.json()["secret"]
    kept = await house.database.pool.fetch("SELECT * FROM idempotent_answer")
    assert [(row["status"], row["headers"], row["body"]) for row in kept] == [(None, None, None)]
    assert secret not in str([dict(row) for row in kept])


async def sign_in(client, person):
    from incubator.people.passwords import hash_password

    await Person.filter(id=person.id).update(password=await hash_password("correct horse battery"))
    answer = await client.post(
        "/api/v1/sessions", json={"email": person.email, "password": "correct horse battery"}
    )
    assert answer.status_code == 200


async def test_failed_attempt_leaves_the_key_free(admin):
    await Person.create(email=ANNA["email"], name="占")
    refused = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    assert (refused.status_code, refused.json()["code"]) == (409, "email_taken")
    await Person.filter(email=ANNA["email"]).delete()
    again = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    assert (again.status_code, "idempotency-replayed" in again.headers) == (201, False)


async def test_rejected_attempt_that_was_counted_leaves_the_key_free(client, admin):
    body = {"email": admin.email, "password": "wrong wrong wrong"}
    for _ in range(2):
        answer = await client.post("/api/v1/sessions", json=body, headers=keyed())
        assert (answer.status_code, answer.json()["code"]) == (401, "bad_credentials")


async def test_forbidden_attempt_claims_no_key(house, visitor):
    judge = await visitor(Role.JUDGE)
    answer = await judge.client.post("/api/v1/people", json=ANNA, headers=keyed())
    assert answer.status_code == 403
    assert await house.database.pool.fetchval("SELECT count(*) FROM idempotent_answer") == 0


async def test_answer_is_not_given_to_who_lost_the_permission(admin):
    await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    from incubator.people import RoleGrant

    await RoleGrant.filter(person_id=admin.id).delete()
    answer = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    assert (answer.status_code, answer.json()["facts"]) == (403, {"permission": Permission.PERSON_MANAGE})


async def test_key_is_free_after_a_day_and_kept_until_then(house, admin):
    async def age(hours: float) -> None:
        await house.database.pool.execute(
            "UPDATE idempotent_answer SET created_at = clock_timestamp() - make_interval(mins => $1)",
            int(hours * 60),
        )

    first = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    await age(23.9)
    assert (await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())).content == first.content
    await age(24.1)
    other = ANNA | {"email": "berta@example.org"}
    later = await admin.client.post("/api/v1/people", json=other, headers=keyed())
    assert (later.status_code, later.json()["email"]) == (201, "berta@example.org")
    replayed = await admin.client.post("/api/v1/people", json=other, headers=keyed())
    assert replayed.content == later.content


async def test_sweep_drops_what_is_older_than_a_day_only(house, admin):
    for key in ("old", "new"):
        body = ANNA | {"email": f"{key}@example.org"}
        await admin.client.post("/api/v1/people", json=body, headers=keyed(key))
    await house.database.pool.execute(
        "UPDATE idempotent_answer SET created_at = clock_timestamp() - interval '25 hours' WHERE key = 'old'"
    )
    async with transaction() as connection:
        await idempotency.sweep(connection)
    assert await house.database.pool.fetchval("SELECT array_agg(key) FROM idempotent_answer") == ["new"]


async def test_key_belongs_to_its_person(house, visitor, admin):
    other = await visitor(Role.ADMINISTRATOR)
    await admin.client.post("/api/v1/people", json=ANNA, headers=keyed())
    answer = await other.client.post(
        "/api/v1/people", json=ANNA | {"email": "else@example.org"}, headers=keyed()
    )
    assert (answer.status_code, answer.json()["email"]) == (201, "else@example.org")
    assert await house.database.pool.fetchval("SELECT count(DISTINCT scope) FROM idempotent_answer") == 2


async def test_strangers_at_two_addresses_do_not_share_keys(house, client):
    from httpx import ASGITransport, AsyncClient

    app = client._transport.app
    for number in (1, 2):
        transport = ASGITransport(app, client=(f"203.0.113.{number}", 4000))
        async with AsyncClient(transport=transport, base_url="http://testserver") as stranger:
            body = {"email": f"stranger-{number}@example.org", "name": "路人"}
            answer = await stranger.post("/api/v1/sign-ups", json=body, headers=keyed())
            assert answer.status_code == 204
    assert await Person.all().count() == 2
    assert await house.database.pool.fetchval("SELECT count(*) FROM idempotent_answer") == 2


@pytest.mark.parametrize("key", ["", " ", "a b", "钥匙", "k" * 256, "tab\there"])
async def test_key_that_is_not_visible_ascii_is_malformed(house, admin, key):
    answer = await admin.client.post(
        "/api/v1/people", json=ANNA, headers=[(b"idempotency-key", key.encode())]
    )
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_idempotency_key")
    assert await effects(house) == (1, 0, 0)


async def test_key_of_any_visible_ascii_is_taken(admin):
    key = "".join(map(chr, range(0x21, 0x7F))) + "k" * 161
    answer = await admin.client.post("/api/v1/people", json=ANNA, headers=keyed(key))
    assert (len(key), answer.status_code) == (255, 201)


async def test_twin_of_a_slow_command_gets_its_answer_or_a_conflict_never_an_effect(house, admin):
    """The first command stands still with its key claimed; the twin waits for it."""
    blocker = await house.database.connect()
    async with blocker.transaction():
        await blocker.execute("LOCK TABLE person IN EXCLUSIVE MODE")
        first = asyncio.create_task(admin.client.post("/api/v1/people", json=ANNA, headers=keyed()))
        await asyncio.sleep(0.1)
        second = asyncio.create_task(admin.client.post("/api/v1/people", json=ANNA, headers=keyed()))
        await asyncio.sleep(0.1)
        assert not first.done()
        assert not second.done()
    await blocker.close()
    answers = await asyncio.gather(first, second)
    assert [a.status_code for a in answers] == [201, 201]
    assert answers[0].content == answers[1].content
    assert await effects(house) == (2, 1, 1)


async def test_get_with_a_key_is_simply_answered(house, admin):
    answer = await admin.client.get("/api/v1/me", headers=keyed())
    assert answer.status_code == 200
    assert await house.database.pool.fetchval("SELECT count(*) FROM idempotent_answer") == 0
