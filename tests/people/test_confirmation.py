"""A fresh password or code before dangerous acts, for who acts through a session."""

from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from httpx import AsyncClient, Response

from factories.people import PHRASE, confirmed_long_ago, make_person, open_session
from incubator.app import endpoints
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.people.tables import Authenticator, Session

pytestmark = pytest.mark.anyio

CONFIRM = "/api/v1/me/confirmation"

DANGEROUS = {
    "awards.approve_decision",
    "awards.pay_tranche",
    "organizations.change_bank_account",
    "people.add_passkey",
    "people.challenge_new_passkey",
    "people.confirm_authenticator",
    "people.disable_person",
    "people.enrol_authenticator",
    "people.make_token",
    "people.remove_authenticator",
    "people.remove_passkey",
    "people.renew_recovery_codes",
    "people.reset_second_factor",
    "people.set_roles",
}


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def make_token(client: AsyncClient) -> Response:
    return await client.post("/api/v1/tokens", json={"name": "程序", "scopes": ["account:manage"]})


def test_dangerous_operations_are_these():
    fresh = {e.use_case.name for e in endpoints() if e.use_case.fresh}
    assert fresh >= DANGEROUS
    assert {name for name in fresh - DANGEROUS if not name.startswith(("jury.", "awards."))} == set()


async def test_who_signed_in_a_moment_ago_is_not_asked_again(client):
    await open_session(client)
    assert (await make_token(client)).status_code == 201


async def test_session_is_asked_after_a_quarter_of_an_hour_and_confirmed_by_the_password(client):
    person = await open_session(client)
    for minutes, status in ((14, 201), (16, 403)):
        moment = datetime.now(UTC) - timedelta(minutes=minutes)
        await Session.filter(person_id=person.id).update(confirmed_at=moment)
        assert (await make_token(client)).status_code == status
    assert said(await make_token(client)) == (403, "confirmation_required")
    assert said(await client.post(CONFIRM, json={"password": "not the right phrase"})) == (
        422,
        "wrong_password",
    )
    assert said(await make_token(client)) == (403, "confirmation_required")
    assert (await client.post(CONFIRM, json={"password": PHRASE})).status_code == 204
    assert (await make_token(client)).status_code == 201
    events = await AuditEvent.filter(action="people.confirm").order_by("id")
    assert [event.facts for event in events] == [{"succeeded": False}, {"succeeded": True}]


async def test_code_confirms_as_the_password_does(client):
    person = await open_session(client)
    secret = (await client.post("/api/v1/me/authenticator")).json()["secret"]
    code = pyotp.TOTP(secret).now()
    await client.post("/api/v1/me/authenticator/confirmation", json={"code": code})
    await confirmed_long_ago(person)
    assert said(await client.post(CONFIRM, json={"code": code})) == (422, "wrong_code")
    await Authenticator.all().update(last_step=0)
    assert (await client.post(CONFIRM, json={"code": pyotp.TOTP(secret).now()})).status_code == 204
    assert (await make_token(client)).status_code == 201


async def test_only_the_session_that_confirmed_is_confirmed(client, visitor):
    person = await open_session(client)
    other = (await visitor()).client
    other.headers.pop("authorization")
    await other.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})
    await confirmed_long_ago(person)
    await client.post(CONFIRM, json={"password": PHRASE})
    assert (await make_token(client)).status_code == 201
    assert said(await make_token(other)) == (403, "confirmation_required")


async def test_wrong_passwords_are_slowed_down(client):
    await open_session(client)
    answers = [await client.post(CONFIRM, json={"password": f"wrong phrase {n}"}) for n in range(9)]
    assert [answer.status_code for answer in answers] == [422] * 8 + [429]


@pytest.mark.parametrize(
    "body", [{}, {"password": PHRASE, "code": "123456"}, {"password": None}, {"code": "1"}]
)
async def test_confirmation_takes_either_and_not_both(client, body):
    await open_session(client)
    assert (await client.post(CONFIRM, json=body)).status_code == 422


async def test_token_is_exempt_and_has_nothing_to_confirm(visitor):
    administrator, person = await visitor(Role.ADMINISTRATOR), await make_person()
    path = f"/api/v1/people/{person.id}/closing"
    assert (await administrator.client.post(path)).status_code == 200
    answer = await administrator.client.post(CONFIRM, json={"password": PHRASE})
    assert said(answer) == (409, "nothing_to_confirm")


async def test_roles_and_closing_ask_an_administrator_s_session(client):
    administrator = await open_session(client, Role.ADMINISTRATOR)
    person = await make_person()
    await confirmed_long_ago(administrator)
    closing = await client.post(f"/api/v1/people/{person.id}/closing")
    roles = await client.put(
        f"/api/v1/people/{person.id}/roles", json={"roles": ["judge"]}, headers={"if-match": "*"}
    )
    reset = await client.post(f"/api/v1/people/{person.id}/second-factor-reset")
    assert [said(a) for a in (closing, roles, reset)] == [(403, "confirmation_required")] * 3
    # Who may not do it at all is told so, and not asked for a password.
    client.cookies.clear()
    officer = await open_session(client, Role.PROGRAMME_OFFICER)
    await confirmed_long_ago(officer)
    assert said(await client.post(f"/api/v1/people/{person.id}/closing")) == (403, "forbidden")
