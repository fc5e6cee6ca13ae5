"""What the administration does with accounts, and that it never loses its last administrator."""

import asyncio
import re
from collections.abc import Awaitable, Callable
from typing import Any

import pytest
from httpx import AsyncClient, Response

from factories.people import PHRASE, give_password, make_person
from incubator.core.actor import Role
from incubator.core.tables import Mail
from incubator.people import Person, RoleGrant
from incubator.people.tables import ApiToken, Session

pytestmark = pytest.mark.anyio

ADMIN = Role.ADMINISTRATOR


@pytest.fixture
async def admin(visitor):
    return await visitor(ADMIN)


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def set_roles(client: AsyncClient, person_id: object, *roles: Role, version: str = "*") -> Response:
    return await client.put(
        f"/api/v1/people/{person_id}/roles", json={"roles": list(roles)}, headers={"if-match": version}
    )


async def close(client: AsyncClient, person_id: object) -> Response:
    return await client.post(f"/api/v1/people/{person_id}/closing")


async def administrators() -> int:
    return await Person.filter(role_grants__role=ADMIN, disabled_at=None).count()


# --- invitations


async def test_invited_person_comes_in_with_roles(client, admin):
    body = {"email": "Judge@Example.org", "name": "韩梅梅", "roles": ["judge", "evaluator", "judge"]}
    answer = await admin.client.post("/api/v1/people", json=body)
    assert answer.status_code == 201
    made = answer.json()
    assert (made["email"], made["roles"], made["has_password"]) == (
        "judge@example.org",
        ["evaluator", "judge"],
        False,
    )
    assert answer.headers["etag"] == '"1"'
    (token,) = re.findall(r"/links/(\S+)", (await Mail.get(recipient="judge@example.org")).body)
    assert (
        await client.post(f"/api/v1/links/{token}/password", json={"password": PHRASE})
    ).status_code == 204
    await client.post("/api/v1/sessions", json={"email": "judge@example.org", "password": PHRASE})
    assert (await client.get("/api/v1/me")).json()["roles"] == ["evaluator", "judge"]
    seen = await admin.client.get(f"/api/v1/people/{made['id']}")
    assert (seen.json()["has_password"], seen.headers["etag"]) == (True, '"2"')


async def test_address_that_has_an_account_is_not_invited_again(house, admin):
    body = {"email": "a@example.org", "name": "甲"}
    answers = await asyncio.gather(*(admin.client.post("/api/v1/people", json=body) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [201] + [409] * 4
    taken = next(answer for answer in answers if answer.status_code == 409).json()
    assert (taken["code"], taken["errors"][0]["pointer"]) == ("email_taken", "/email")
    assert await Mail.all().count() == 1
    assert await house.database.pool.fetchval("SELECT count(*) FROM audit_event") == 1


async def test_wrong_invitation_is_refused(admin):
    for change, pointer in (
        ({"email": "nobody"}, "/email"),
        ({"name": ""}, "/name"),
        ({"roles": ["king"]}, "/roles/0"),
        ({"roles": ["judge"] * 7}, "/roles"),
        ({"roles": "judge"}, "/roles"),
        ({"is_demonstration": "yes"}, "/is_demonstration"),
        ({"password": PHRASE}, "/password"),
        ({"id": "x"}, "/id"),
    ):
        answer = await admin.client.post(
            "/api/v1/people", json={"email": "a@example.org", "name": "甲"} | change
        )
        assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, [pointer])
    assert await Mail.all().count() == 0


# --- who sees whom


async def test_people_are_seen_by_who_may_read_them_and_by_themselves(visitor, admin):
    judge = await visitor(Role.JUDGE)
    for role, status in (
        (ADMIN, 200),
        (Role.PROGRAMME_OFFICER, 200),
        (Role.AUDITOR, 200),
        (Role.FINANCE_OFFICER, 404),
    ):
        reader = await visitor(role)
        assert (await reader.client.get(f"/api/v1/people/{judge.id}")).status_code == status
        assert (await reader.client.get("/api/v1/people")).status_code == (200 if status == 200 else 403)
    assert said(await judge.client.get(f"/api/v1/people/{admin.id}")) == (404, "not_found")
    assert said(await judge.client.get(f"/api/v1/people/{judge.id}")) == (403, "forbidden")


async def test_list_is_filtered_by_role_and_address(admin, visitor):
    judges = {str((await visitor(Role.JUDGE)).id) for _ in range(2)}
    found = (await admin.client.get("/api/v1/people?role=judge")).json()["items"]
    assert {item["id"] for item in found} == judges
    found = (await admin.client.get(f"/api/v1/people?email={admin.email.upper()}")).json()["items"]
    assert [item["email"] for item in found] == [admin.email]
    assert (await admin.client.get("/api/v1/people?role=evaluator")).json() == {"items": [], "next": None}


@pytest.mark.parametrize("role", [role for role in Role if role is not ADMIN])
async def test_others_rule_no_accounts(visitor, admin, role):
    other = await visitor(role)
    seen = role in {Role.PROGRAMME_OFFICER, Role.AUDITOR}
    for answer in (
        await set_roles(other.client, admin.id, Role.JUDGE),
        await close(other.client, admin.id),
        await other.client.post(f"/api/v1/people/{admin.id}/opening"),
    ):
        assert answer.status_code == (403 if seen else 404)
    assert said(await set_roles(other.client, other.id, ADMIN)) == (403, "forbidden")
    assert said(await other.client.post("/api/v1/people", json={"email": "a@b", "name": "a"})) == (
        403,
        "forbidden",
    )
    assert (await administrators(), await Person.all().count()) == (1, 2)


# --- roles


async def test_roles_are_set_exactly_and_hold_from_the_next_request(visitor, admin):
    person = await visitor(Role.JUDGE)
    assert (await person.client.get("/api/v1/people")).status_code == 403
    answer = await set_roles(
        admin.client, person.id, Role.AUDITOR, Role.EVALUATOR, Role.AUDITOR, version='"1"'
    )
    assert (answer.json()["roles"], answer.headers["etag"]) == (["auditor", "evaluator"], '"2"')
    assert (await person.client.get("/api/v1/people")).status_code == 200
    assert said(await set_roles(admin.client, person.id, version='"1"')) == (412, "stale")
    assert (await set_roles(admin.client, person.id, version='"2"')).json()["roles"] == []
    assert (await person.client.get("/api/v1/people")).status_code == 403


async def test_roles_of_nobody_are_not_found(admin):
    assert said(await set_roles(admin.client, "00000000-0000-7000-8000-000000000000")) == (404, "not_found")


# --- the last administrator


async def test_last_administrator_stays(admin):
    assert said(await set_roles(admin.client, admin.id, Role.JUDGE)) == (409, "last_administrator")
    assert said(await close(admin.client, admin.id)) == (409, "last_administrator")
    assert (await set_roles(admin.client, admin.id, ADMIN, Role.JUDGE)).json()["roles"] == [ADMIN, "judge"]
    closed = await make_person(ADMIN)
    await Person.filter(id=closed.id).update(disabled_at=closed.created_at)
    assert said(await close(admin.client, admin.id)) == (409, "last_administrator")


async def demote(client: AsyncClient, other: Any) -> Response:
    return await set_roles(client, other.id)


@pytest.mark.parametrize(("first", "second"), [(demote, demote), (close, close), (demote, close)])
async def test_two_administrators_who_remove_each_other_at_once_leave_one(
    visitor,
    first: Callable[..., Awaitable[Response]],
    second: Callable[..., Awaitable[Response]],
):
    for _ in range(3):
        await RoleGrant.filter(role=ADMIN).delete()
        one, two = await visitor(ADMIN), await visitor(ADMIN)

        async def run(how, actor, other) -> Response:
            return await how(actor.client, other if how is demote else other.id)

        answers = await asyncio.gather(run(first, one, two), run(second, two, one))
        statuses = sorted(answer.status_code for answer in answers)
        # The second may find itself out of office, or signed out, before it is asked for the rule.
        assert statuses[0] == 200
        assert statuses[1] in {401, 403, 404, 409}
        assert await administrators() == 1


async def test_five_administrators_who_leave_at_once_leave_one(visitor):
    people = [await visitor(ADMIN) for _ in range(5)]
    answers = await asyncio.gather(*(set_roles(person.client, person.id) for person in people))
    assert sorted(answer.status_code for answer in answers) == [200] * 4 + [409]
    assert await administrators() == 1


# --- closing and opening


async def test_closed_account_is_out_at_once_and_opened_comes_in_anew(client, admin, visitor):
    person = await visitor(Role.JUDGE)
    await give_password(await Person.get(id=person.id))
    body = {"email": person.email, "password": PHRASE}
    assert (await client.post("/api/v1/sessions", json=body)).status_code == 200
    closed = await close(admin.client, person.id)
    assert closed.json()["disabled_at"] is not None
    assert (await close(admin.client, person.id)).json()["disabled_at"] == closed.json()["disabled_at"]
    assert said(await person.client.get("/api/v1/me")) == (401, "bad_token")
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    assert said(await client.post("/api/v1/sessions", json=body)) == (401, "bad_credentials")
    opened = await admin.client.post(f"/api/v1/people/{person.id}/opening")
    assert opened.json()["disabled_at"] is None
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    assert said(await person.client.get("/api/v1/me")) == (401, "bad_token")
    assert (await client.post("/api/v1/sessions", json=body)).status_code == 200
    assert (await client.get("/api/v1/me")).json()["roles"] == ["judge"]
    assert await Session.filter(person_id=person.id, revoked_at=None).count() == 1
    assert await ApiToken.filter(person_id=person.id, revoked_at=None).count() == 0


async def test_sign_in_and_closing_at_once_leave_no_open_door(client, admin, visitor):
    """Whoever came in just before the closing is out after it, also when the account is opened again."""
    person = await visitor()
    await give_password(await Person.get(id=person.id))
    body = {"email": person.email, "password": PHRASE}
    await asyncio.gather(
        *(client.post("/api/v1/sessions", json=body) for _ in range(4)), close(admin.client, person.id)
    )
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    await admin.client.post(f"/api/v1/people/{person.id}/opening")
    live = await Session.filter(person_id=person.id, revoked_at=None).count()
    assert live == 0


async def test_letters_are_read_by_administrators_alone(visitor, admin):
    await admin.client.post("/api/v1/people", json={"email": "a@example.org", "name": "甲"})
    await admin.client.post("/api/v1/people", json={"email": "b@example.org", "name": "乙"})
    found = (await admin.client.get("/api/v1/mail?recipient=A@example.org")).json()["items"]
    assert [(item["recipient"], item["state"]) for item in found] == [("a@example.org", "waiting")]
    for role in Role:
        if role is not ADMIN:
            assert said(await (await visitor(role)).client.get("/api/v1/mail")) == (403, "forbidden")


async def test_sign_in_and_reset_at_once_leave_no_session_of_the_old_password(client):
    person = await give_password(await make_person())
    await client.post("/api/v1/password-resets", json={"email": person.email})
    (token,) = re.findall(r"/links/(\S+)", (await Mail.get()).body)
    old = {"email": person.email, "password": PHRASE}
    *_, reset = await asyncio.gather(
        *(client.post("/api/v1/sessions", json=old) for _ in range(4)),
        client.post(f"/api/v1/links/{token}/password", json={"password": "quite another long phrase"}),
    )
    assert reset.status_code == 204
    assert await Session.filter(person_id=person.id, revoked_at=None).count() == 0
