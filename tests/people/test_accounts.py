"""From the first letter to the last sign-out: an account as its owner lives with it."""

import re
from collections.abc import AsyncIterator, Callable
from contextlib import AsyncExitStack
from dataclasses import replace
from datetime import timedelta

import pytest
from httpx import ASGITransport, AsyncClient, Response

from factories.people import PHRASE, give_password, make_person
from factories.queries import count_queries
from incubator.app import create_app
from incubator.core.actor import Role
from incubator.core.tables import Mail
from incubator.people import RoleGrant
from incubator.people.tables import OneTimeLink, Person, Session

pytestmark = pytest.mark.anyio

ANOTHER = "quite another long phrase"


@pytest.fixture
async def browser(house) -> AsyncIterator[Callable[[], AsyncClient]]:
    """`browser()` opens another browser, which keeps its own cookies."""
    async with AsyncExitStack() as stack:
        app = create_app(house)
        opened: list[AsyncClient] = []

        def another() -> AsyncClient:
            transport = ASGITransport(app, raise_app_exceptions=False)
            opened.append(AsyncClient(transport=transport, base_url="http://testserver"))
            stack.push_async_callback(opened[-1].aclose)
            return opened[-1]

        yield another


async def sign_in(client: AsyncClient, email: str, password: str = PHRASE) -> Response:
    return await client.post("/api/v1/sessions", json={"email": email, "password": password})


async def token_in_mail(email: str) -> str:
    letter = await Mail.filter(recipient=email).order_by("-id").first()
    return re.findall(r"/links/([A-Za-z0-9_-]+)\n", letter.body)[0]


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


# --- the way in


async def test_sign_up_letter_link_password_sign_in_and_me(house, client):
    body = {"email": "Li.Lei@Example.ORG", "name": " 李雷 "}
    assert (await client.post("/api/v1/sign-ups", json=body)).status_code == 204
    letter = await Mail.get()
    assert (letter.recipient, letter.is_secret, letter.state) == ("li.lei@example.org", True, "waiting")
    assert f"{house.settings.origin}/links/" in letter.body
    assert "李雷" not in letter.subject + letter.body
    token = await token_in_mail("li.lei@example.org")
    answer = await client.post(f"/api/v1/links/{token}/password", json={"password": PHRASE})
    assert answer.status_code == 204
    assert (await sign_in(client, "LI.LEI@example.org")).status_code == 200
    me = (await client.get("/api/v1/me")).json()
    assert {key: me[key] for key in ("email", "name", "roles", "memberships", "has_password", "version")} == {
        "email": "li.lei@example.org",
        "name": "李雷",
        "roles": [],
        "memberships": [],
        "has_password": True,
        "version": 2,
    }


async def test_secrets_are_kept_as_hashes_only(house, client):
    person = await give_password(await make_person())
    await client.post("/api/v1/password-resets", json={"email": person.email})
    token = await token_in_mail(person.email)
    await sign_in(client, person.email)
    cookie = client.cookies["session"]
    kept = await house.database.pool.fetch(
        "SELECT token_hash AS kept FROM session UNION ALL SELECT token_hash FROM one_time_link"
        " UNION ALL SELECT password FROM person UNION ALL SELECT facts::text FROM audit_event"
    )
    text = " ".join(row["kept"] for row in kept)
    assert len(kept) == 5
    for secret in (token, cookie, PHRASE):
        assert secret not in text
    assert "$argon2id$" in text


@pytest.mark.parametrize("path", ["sign-ups", "password-resets"])
async def test_answer_tells_nothing_of_who_has_an_account(client, path):
    known, invited, closed = (
        await give_password(await make_person()),
        await make_person(),
        await make_person(),
    )
    await Person.filter(id=closed.id).update(disabled_at=closed.created_at)
    answers = []
    for email in (known.email, invited.email, closed.email, "nobody@example.org"):
        body = {"email": email} | ({"name": "某人"} if path == "sign-ups" else {})
        answer = await client.post(f"/api/v1/{path}", json=body)
        headers = {k: v for k, v in answer.headers.items() if k != "x-request-id"}
        answers.append((answer.status_code, answer.content, headers))
    assert answers == [answers[0]] * 4
    written = await Mail.all().values_list("recipient", flat=True)
    assert (closed.email in written, known.email in written) == (False, True)
    assert ("nobody@example.org" in written) == (path == "sign-ups")


async def test_closed_account_s_link_is_dead(client):
    person = await give_password(await make_person())
    await client.post("/api/v1/password-resets", json={"email": person.email})
    token = await token_in_mail(person.email)
    await Person.filter(id=person.id).update(disabled_at=person.created_at)
    answer = await client.post(f"/api/v1/links/{token}/password", json={"password": ANOTHER})
    assert said(answer) == (404, "not_found")


async def test_tampered_link_is_not_found(client):
    person = await make_person()
    await client.post("/api/v1/password-resets", json={"email": person.email})
    token = await token_in_mail(person.email)
    for wrong in (
        token[:-1],
        token + "A",
        token.swapcase(),
        token[::-1],
        "%00",
        "a" * 5000,
        "é",
        "' OR 1=1 --",
    ):
        answer = await client.post(f"/api/v1/links/{wrong}/password", json={"password": ANOTHER})
        assert said(answer) == (404, "not_found"), wrong
    assert await OneTimeLink.filter(used_at=None).count() == 1


@pytest.mark.parametrize(
    ("password", "code"),
    [
        ("elevenchars", "password_length"),
        ("", "string_too_short"),
        ("x" * 201, "string_too_long"),
        ("aaaaaaaaaaaaaaaa", "password_obvious"),
        ("li.lei@example.org", "password_obvious"),
        ("xx LI.LEI@example.org xx", "password_obvious"),
        ("lileilileililei", "password_obvious"),
    ],
)
async def test_weak_password_is_refused(client, password, code):
    person = await make_person(email="li.lei@example.org", name="LiLei")
    await client.post("/api/v1/password-resets", json={"email": person.email})
    token = await token_in_mail(person.email)
    answer = await client.post(f"/api/v1/links/{token}/password", json={"password": password})
    assert answer.status_code == 422
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/password", code)]


@pytest.mark.parametrize(
    "password",
    ["  spaces are kept  ", "密码可以是十二个以上的汉字", "\x00\x01nul and control", "🔑" * 4 + "abcdefgh"],
)
async def test_password_is_taken_as_it_was_typed(client, password):
    person = await make_person()
    await client.post("/api/v1/password-resets", json={"email": person.email})
    token = await token_in_mail(person.email)
    answer = await client.post(f"/api/v1/links/{token}/password", json={"password": password})
    assert answer.status_code == 204
    assert said(await sign_in(client, person.email, password.strip() + "x")) == (401, "bad_credentials")
    assert (await sign_in(client, person.email, password)).status_code == 200


# --- signing in


async def test_who_can_t_come_in_gets_the_same_answer_after_the_same_work(client, monkeypatch):
    from incubator.people import passwords

    known, closed = await give_password(await make_person()), await give_password(await make_person())
    invited = await make_person()
    await Person.filter(id=closed.id).update(disabled_at=closed.created_at)
    hasher, verified = passwords._HASHER, []

    class Counting:
        def __getattr__(self, name):
            if name == "verify":
                verified.append(1)
            return getattr(hasher, name)

    monkeypatch.setattr(passwords, "_HASHER", Counting())
    answers = []
    for email, password in (
        (known.email, ANOTHER),
        (closed.email, PHRASE),
        (closed.email, ANOTHER),
        (invited.email, PHRASE),
        ("nobody@example.org", PHRASE),
        ("nobody@example.org", "nobody has this password"),
    ):
        answer = await sign_in(client, email, password)
        assert said(answer) == (401, "bad_credentials"), email
        assert "set-cookie" not in answer.headers
        answers.append(answer.json() | {"request_id": None})
    assert answers == [answers[0]] * 6
    assert len(verified) == 6


@pytest.mark.parametrize(
    ("origin", "cookie"),
    [
        (None, r"session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600"),
        (
            "https://park.example.org",
            r"__Host-session=[A-Za-z0-9_-]{43}; Path=/; HttpOnly; SameSite=Lax; Max-Age=1209600; Secure",
        ),
    ],
)
async def test_cookie_is_closed_to_scripts_and_other_sites(house, origin, cookie):
    settings = house.settings.model_copy(update={"public_url": origin})
    person = await give_password(await make_person())
    transport = ASGITransport(create_app(replace(house, settings=settings)))
    async with AsyncClient(transport=transport, base_url=origin or "http://testserver") as client:
        answer = await sign_in(client, person.email)
        assert re.fullmatch(cookie, answer.headers["set-cookie"])
        assert (await client.get("/api/v1/me")).status_code == 200
        gone = await client.delete("/api/v1/sessions/current")
        assert gone.headers["set-cookie"].split("=", 2)[1].startswith(";")
        assert "Max-Age=0" in gone.headers["set-cookie"]
        assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")


async def test_session_s_secret_is_new_each_time_and_never_the_browser_s_choice(client):
    person = await give_password(await make_person())
    client.cookies.set("session", "a" * 43, domain="testserver.local")
    await sign_in(client, person.email)
    first = client.cookies.get("session", domain="testserver.local")
    client.cookies.clear()
    await sign_in(client, person.email)
    second = client.cookies.get("session", domain="testserver.local")
    assert len({first, second, "a" * 43}) == 3


async def test_cookie_that_is_none_of_ours_is_nobody(client):
    person = await give_password(await make_person())
    await sign_in(client, person.email)
    right = client.cookies["session"]
    client.cookies.clear()
    for wrong in (right[:-1], right + "A", right.swapcase(), "x", "a" * 8000, "null", "%00", '"'):
        answer = await client.get("/api/v1/me", headers={"cookie": f"session={wrong}"})
        assert said(answer) == (401, "unauthenticated"), wrong
    assert (await client.get("/api/v1/me", headers={"cookie": f"session={right}"})).status_code == 200


# --- sessions


async def test_sessions_are_listed_newest_first_and_revoked_at_once(browser):
    person = await give_password(await make_person())
    here, there = browser(), browser()
    await there.post(
        "/api/v1/sessions",
        json={"email": person.email, "password": PHRASE},
        headers={"user-agent": "old phone"},
    )
    await sign_in(here, person.email)
    found = (await here.get("/api/v1/sessions")).json()["items"]
    assert [item["agent"].split("/")[0] for item in found] == ["python-httpx", "old phone"]
    assert found[0]["address"] == "127.0.0.1"
    assert "token" not in str(found)
    assert (await there.get("/api/v1/me")).status_code == 200
    answer = await here.post(f"/api/v1/sessions/{found[1]['id']}/revocation")
    assert (answer.status_code, answer.json()["revoked_at"] is not None) == (200, True)
    assert said(await there.get("/api/v1/me")) == (401, "unauthenticated")
    assert (await here.get("/api/v1/me")).status_code == 200
    again = await here.post(f"/api/v1/sessions/{found[1]['id']}/revocation")
    assert again.json() == answer.json()


async def test_session_of_another_is_not_there(browser):
    mine, theirs = await give_password(await make_person()), await give_password(await make_person())
    here, there = browser(), browser()
    await sign_in(here, mine.email)
    await sign_in(there, theirs.email)
    (session,) = (await there.get("/api/v1/sessions")).json()["items"]
    assert said(await here.post(f"/api/v1/sessions/{session['id']}/revocation")) == (404, "not_found")
    assert (await there.get("/api/v1/me")).status_code == 200
    assert len((await here.get("/api/v1/sessions")).json()["items"]) == 1


async def test_session_ends_so_many_hours_after_its_last_use(house, client):
    person = await give_password(await make_person())
    await sign_in(client, person.email)

    async def shift(column: str, interval: str) -> None:
        await house.database.pool.execute(
            f"UPDATE session SET {column} = clock_timestamp() - interval '{interval}'"
        )

    await shift("seen_at", "10 minutes")
    assert (await client.get("/api/v1/me")).status_code == 200
    session = await Session.get()
    assert session.expires_at - session.seen_at == timedelta(hours=house.settings.session_hours)
    await shift("seen_at", "1 minute")
    before = await Session.get()
    await client.get("/api/v1/me")
    assert (await Session.get()).expires_at == before.expires_at
    await shift("expires_at", "1 second")
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")


async def test_sign_out_ends_this_session_alone(browser):
    person = await give_password(await make_person())
    here, there = browser(), browser()
    await sign_in(here, person.email)
    await sign_in(there, person.email)
    cookie = here.cookies["session"]
    assert (await here.delete("/api/v1/sessions/current")).status_code == 204
    assert (await here.get("/api/v1/me", headers={"cookie": f"session={cookie}"})).status_code == 401
    assert (await there.get("/api/v1/me")).status_code == 200


async def test_changed_password_ends_the_other_sessions(browser):
    person = await give_password(await make_person())
    here, there = browser(), browser()
    await sign_in(here, person.email)
    await sign_in(there, person.email)
    path = "/api/v1/me/password"
    wrong = await here.post(path, json={"current": ANOTHER, "password": ANOTHER})
    assert wrong.json()["errors"][0] | {"message": ""} == {
        "pointer": "/current",
        "code": "wrong_password",
        "message": "",
    }
    assert (await there.get("/api/v1/me")).status_code == 200
    assert (await here.post(path, json={"current": PHRASE, "password": ANOTHER})).status_code == 204
    assert (await here.get("/api/v1/me")).status_code == 200
    assert (await there.get("/api/v1/me")).status_code == 401
    assert said(await sign_in(there, person.email)) == (401, "bad_credentials")
    assert (await sign_in(there, person.email, ANOTHER)).status_code == 200


# --- the profile


async def test_profile_is_edited_by_its_owner_and_roles_are_not_part_of_it(visitor):
    judge = await visitor(Role.JUDGE)
    etag = (await judge.client.get("/api/v1/me")).headers["etag"]
    for body in (
        {"roles": ["administrator"]},
        {"email": "x@example.org"},
        {"disabled_at": None},
        {"version": 7},
    ):
        answer = await judge.client.patch("/api/v1/me", json=body, headers={"if-match": etag})
        assert (answer.status_code, answer.json()["errors"][0]["code"]) == (422, "extra_forbidden")
    answer = await judge.client.patch(
        "/api/v1/me", json={"name": "新名", "language": "en"}, headers={"if-match": etag}
    )
    assert (answer.status_code, answer.json()["name"], answer.json()["language"]) == (200, "新名", "en")
    assert answer.headers["etag"] == '"2"'
    assert await RoleGrant.filter(person_id=judge.id).values_list("role", flat=True) == ["judge"]


async def test_memberships_and_roles_are_told_in_one_count_of_queries(house, visitor):
    from factories.organizations import make_organization

    counts = []
    for number in (1, 3):
        organizations = [await make_organization() for _ in range(number)]
        person = await visitor(Role.JUDGE)
        from incubator.people import Membership

        for organization in organizations:
            await Membership.create(person_id=person.id, organization=organization, role="viewer")
        async with count_queries(house) as sent:
            me = (await person.client.get("/api/v1/me")).json()
        assert sorted(m["organization_id"] for m in me["memberships"]) == sorted(
            str(o.id) for o in organizations
        )
        counts.append(len(sent))
    assert counts[0] == counts[1]
