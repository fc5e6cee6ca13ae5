"""What people say of themselves, how they are spoken to, their address, and their other sessions."""

import re
from types import SimpleNamespace

import pytest
from httpx import AsyncClient, Response

from factories.people import PHRASE, give_password, make_person, open_session
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import Language
from incubator.core.tables import AuditEvent, Mail
from incubator.people import authenticate
from incubator.people.tables import OneTimeLink, Person, Session

pytestmark = pytest.mark.anyio

NEW = "new@example.org"


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def edit(client: AsyncClient, **body: object) -> Response:
    return await client.patch("/api/v1/me", json=body, headers={"if-match": "*"})


# --- profile


async def test_profile_is_edited_in_parts_and_cleared_by_null(client):
    await open_session(client)
    whole = {"name": "李雷", "phone": "13800138000", "language": "en", "zone": "Asia/Urumqi", "theme": "dark"}
    assert (await edit(client, **whole)).status_code == 200
    me = (await client.get("/api/v1/me")).json()
    assert {name: me[name] for name in whole} == whole
    assert (
        await edit(client, phone=None, zone=None, language=None, name=None, theme=None)
    ).status_code == 200
    me = (await client.get("/api/v1/me")).json()
    assert {name: me[name] for name in whole} == {
        "name": "李雷",
        "phone": None,
        "language": None,
        "zone": None,
        "theme": "dark",
    }
    event = await AuditEvent.filter(action="people.edit_profile").order_by("-id").first()
    assert event.facts == {"changed": ["language", "phone", "zone"]}


@pytest.mark.parametrize(
    ("body", "pointer", "code"),
    [
        ({"zone": "Asia/Nowhere"}, "/zone", "bad_zone"),
        ({"zone": "../../etc/passwd"}, "/zone", "bad_zone"),
        ({"zone": " "}, "/zone", "bad_zone"),
        ({"language": "fr"}, "/language", "enum"),
        ({"theme": "pink"}, "/theme", "enum"),
        ({"phone": "12345"}, "/phone", "bad_phone"),
        ({"digest_on": "2026-01-01"}, "/digest_on", "extra_forbidden"),
    ],
)
async def test_wrong_profile_is_refused_at_its_field(client, body, pointer, code):
    await open_session(client)
    answer = await edit(client, **body)
    assert (answer.status_code, [(e["pointer"], e["code"]) for e in answer.json()["errors"]]) == (
        422,
        [(pointer, code)],
    )


async def test_actor_is_found_with_language_and_zone_in_one_query(house, client):
    person = await open_session(client)
    await Person.filter(id=person.id).update(language="en", zone="Asia/Urumqi", theme="dark")

    state = SimpleNamespace(services=house)
    request = SimpleNamespace(headers={}, cookies=dict(client.cookies), app=SimpleNamespace(state=state))
    async with count_queries(house) as sent:
        actor = await authenticate(request)
    assert (actor.language, str(actor.zone), actor.theme, actor.is_confirmed, actor.unread) == (
        Language.ENGLISH,
        "Asia/Urumqi",
        "dark",
        True,
        0,
    )
    assert len(sent) == 1


@pytest.mark.usefixtures("house")
async def test_database_refuses_a_profile_that_is_none():
    person = await make_person()
    for column, value, expected in (
        ("phone", "12345", ("ck_person_phone", "bad_phone")),
        ("zone", "'; DROP TABLE", ("ck_person_zone", "bad_zone")),
    ):
        statement = f"UPDATE person SET {column} = $2 WHERE id = $1"
        assert await refused((statement, person.id, value)) == expected
    link = (
        "INSERT INTO one_time_link (id, person_id, purpose, token_hash, created_at, expires_at)"
        " VALUES (gen_random_uuid(), $1, 'email', 'x', now(), now())"
    )
    assert await refused((link, person.id)) == ("ck_one_time_link_email", "link_without_address")


# --- another address


async def change(client: AsyncClient, email: str = NEW, password: str = PHRASE) -> Response:
    return await client.post("/api/v1/me/email", json={"email": email, "password": password})


async def token_for(email: str) -> str:
    letter = await Mail.filter(recipient=email, is_secret=True).order_by("-id").first()
    return re.findall(r"/email-links/(\S+)", letter.body)[0]


async def test_new_address_is_proved_by_link_and_told_to_the_old(client):
    person = await open_session(client)
    assert (await change(client, "New@Example.org")).status_code == 204
    assert (await client.get("/api/v1/me")).json()["email"] == person.email
    notice = await Mail.get(recipient=person.email)
    assert "Change your password at once" in notice.body
    assert (NEW in notice.body, notice.is_secret) == (False, False)
    token = await token_for(NEW)
    client.cookies.clear()
    assert (await client.post(f"/api/v1/links/{token}/email")).status_code == 204
    assert said(await client.post(f"/api/v1/links/{token}/email")) == (410, "link_gone")
    body = {"email": NEW, "password": PHRASE}
    assert (await client.post("/api/v1/sessions", json=body)).status_code == 200
    event = await AuditEvent.get(action="people.set_email")
    assert event.facts == {"before": person.email, "after": NEW}


async def test_address_needs_the_password_and_another_address(client):
    person = await open_session(client)
    assert said(await change(client, password="not the right phrase")) == (422, "wrong_password")
    assert said(await change(client, person.email)) == (422, "same_email")
    assert (await change(client, "no address")).status_code == 422
    assert await Mail.all().count() == 0
    answers = [await change(client, password=f"wrong phrase {n}") for n in range(8)]
    assert answers[-1].status_code == 429


async def test_address_of_another_is_neither_taken_nor_told(client):
    await open_session(client)
    other = await give_password(await make_person(email="other@example.org"))
    assert (await change(client, other.email)).status_code == 204
    assert await OneTimeLink.all().count() == 0
    assert "nothing was changed" in (await Mail.get(recipient=other.email)).body


async def test_address_taken_meanwhile_is_refused(client):
    await open_session(client)
    await change(client)
    token = await token_for(NEW)
    await make_person(email=NEW)
    assert said(await client.post(f"/api/v1/links/{token}/email")) == (409, "email_taken")


async def test_two_who_prove_one_address_at_once_do_not_both_get_it(house, client):
    tokens = []
    for _ in range(2):
        client.cookies.clear()
        await open_session(client)
        await change(client)
        tokens.append(await token_for(NEW))
    answers = await at_once(house, *(client.post(f"/api/v1/links/{token}/email") for token in tokens))
    assert sorted(answer.status_code for answer in answers) == [204, 409]


async def test_links_of_one_kind_do_not_work_as_the_other(client):
    person = await open_session(client)
    await change(client)
    proof = await token_for(NEW)
    await client.post("/api/v1/password-resets", json={"email": person.email})
    letter = await Mail.filter(recipient=person.email, is_secret=True).first()
    reset = re.findall(r"/links/(\S+)", letter.body)[0]
    answer = await client.post(f"/api/v1/links/{proof}/password", json={"password": PHRASE})
    assert said(answer) == (404, "not_found")
    assert said(await client.post(f"/api/v1/links/{reset}/email")) == (404, "not_found")


async def test_changed_password_ends_the_link_to_a_new_address(client):
    await open_session(client)
    await change(client)
    body = {"current": PHRASE, "password": "quite another phrase"}
    assert (await client.post("/api/v1/me/password", json=body)).status_code == 204
    assert said(await client.post(f"/api/v1/links/{await token_for(NEW)}/email")) == (410, "link_gone")


# --- other sessions


async def test_all_other_sessions_end_and_this_one_stays(client, visitor):
    person = await open_session(client)
    stranger = await give_password(await make_person())
    other = (await visitor()).client
    other.headers.pop("authorization")
    for email in (stranger.email, person.email, person.email):
        await other.post("/api/v1/sessions", json={"email": email, "password": PHRASE})
    assert len((await client.get("/api/v1/sessions")).json()["items"]) == 3
    assert (await client.post("/api/v1/sessions/others/revocation")).status_code == 204
    assert len((await client.get("/api/v1/sessions")).json()["items"]) == 1
    assert said(await other.get("/api/v1/me")) == (401, "unauthenticated")
    assert await Session.filter(person_id=stranger.id, revoked_at=None).count() == 1
    event = await AuditEvent.get(action="people.revoke_other_sessions")
    assert event.facts == {"ended": 2}
