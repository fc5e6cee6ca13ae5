"""The first pages in a browser's stead: forms, cookies, refusals; every page is strictly parsed."""

import re

import html5lib
import pytest
from httpx import ASGITransport, AsyncClient

from factories.people import make_person
from incubator.app import create_app, pages
from incubator.core.actor import Role
from incubator.core.tables import Mail
from incubator.core.usecase import Services
from incubator.people.passwords import hash_password

pytestmark = pytest.mark.anyio

PHRASE = "a long enough phrase"
HERE = {"origin": "http://testserver"}


def parsed(text: str) -> str:
    html5lib.HTMLParser(strict=True).parse(text)
    return text


async def signed_in(client: AsyncClient, *roles: Role) -> str:
    """Sign in through the form; returns the address."""
    person = await make_person(*roles)
    person.password = await hash_password(PHRASE)
    await person.save(update_fields=["password"])
    form = {"do": "sign_in", "email": person.email, "password": PHRASE}
    answer = await client.post("/sign-in", data=form, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/")
    return person.email


async def test_public_pages_are_valid_html(client: AsyncClient):
    for path in ("/", "/sign-in", "/sign-up", "/password-reset", "/letter-sent"):
        answer = await client.get(path)
        assert (path, answer.status_code) == (path, 200)
        parsed(answer.text)


async def test_sign_up_by_form_leads_to_a_password_and_in(client: AsyncClient):
    form = {"email": "new@example.org", "name": "王小明"}
    answer = await client.post("/sign-up", data=form, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/letter-sent")
    letter = await Mail.get(recipient="new@example.org")
    found = re.search(r"/links/\S+", letter.body)
    assert found is not None
    assert "王小明" in parsed((await client.get(found[0])).text)
    answer = await client.post(found[0], data={"password": "short"}, headers=HERE)
    assert answer.status_code == 422
    assert 'id="set_password-password-wrong"' in parsed(answer.text)
    answer = await client.post(found[0], data={"password": PHRASE}, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, "/sign-in")
    assert (await client.get(found[0])).status_code == 410


async def test_sign_in_refused_keeps_the_address_and_never_the_password(client: AsyncClient):
    form = {"do": "sign_in", "email": "nobody@example.org", "password": "not the right phrase"}
    answer = await client.post("/sign-in", data=form, headers=HERE)
    assert answer.status_code == 401
    assert "nobody@example.org" in parsed(answer.text)
    assert "not the right phrase" not in answer.text


async def test_form_with_markup_is_shown_escaped(client: AsyncClient):
    form = {"do": "sign_in", "email": '"><script>alert(1)</script>', "password": "x"}
    answer = await client.post("/sign-in", data=form, headers=HERE)
    assert answer.status_code == 422
    assert "<script>alert" not in parsed(answer.text)


async def test_form_from_another_site_is_refused(client: AsyncClient):
    form = {"do": "sign_in", "email": "a@example.org", "password": PHRASE}
    for headers in ({"origin": "http://evil.example"}, {"sec-fetch-site": "cross-site"}):
        answer = await client.post("/sign-in", data=form, headers=headers)
        assert answer.status_code == 403
        assert "cross_site_request" in parsed(answer.text)


async def test_sign_out_needs_the_forms_own_token_and_ends_the_session(client: AsyncClient):
    email = await signed_in(client)
    home = parsed((await client.get("/")).text)
    assert email in home
    token = re.search(r'name="form_token" value="(\w+)"', home)
    assert token is not None
    refused = await client.post("/sign-out", data={"form_token": "0" * 64}, headers=HERE)
    assert refused.status_code == 403
    assert email in (await client.get("/")).text
    cookie = client.cookies["session"]
    answer = await client.post("/sign-out", data={"form_token": token[1]}, headers=HERE)
    assert answer.status_code == 303
    client.cookies.set("session", cookie)
    assert email not in (await client.get("/")).text


async def test_mailbox_is_the_administrators_alone(house: Services, client: AsyncClient):
    assert (await client.get("/mail")).headers["location"] == "/sign-in?next=/mail"
    await Mail.create(recipient="x@example.org", subject="<b>题</b>", body="内容 <script>")
    await signed_in(client, Role.PROGRAMME_OFFICER)
    denied = await client.get("/mail")
    assert denied.status_code == 403
    parsed(denied.text)
    transport = ASGITransport(create_app(house))
    async with AsyncClient(transport=transport, base_url="http://testserver") as other:
        await signed_in(other, Role.ADMINISTRATOR)
        shown = parsed((await other.get("/mail")).text)
    assert "&lt;b&gt;题&lt;/b&gt;" in shown
    assert "<script>" not in shown


async def test_pages_carry_a_policy_without_inline_code(client: AsyncClient):
    answer = await client.get("/sign-in")
    policy = answer.headers["content-security-policy"]
    assert "default-src 'self'" in policy
    assert "unsafe-inline" not in policy
    assert answer.headers["x-frame-options"] == "DENY"


def test_every_page_says_what_it_runs_or_why_it_is_open():
    assert [p.path for p in pages() if not p.shows and p.guard is None] == []
