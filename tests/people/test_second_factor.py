"""The authenticator app, the codes on paper, and the session that waits for them."""

from datetime import UTC, datetime, timedelta

import pyotp
import pytest
from httpx import AsyncClient, Response

from factories.people import PHRASE, confirmed_long_ago, give_password, make_person, open_session
from factories.queries import at_once
from factories.refusals import refused
from incubator.core.actor import Role
from incubator.core.errors import Conflict
from incubator.core.tables import AuditEvent, Mail
from incubator.people.codes import enrolment, matching_step, new_recovery_codes, new_secret, plain_code
from incubator.people.encryption import decrypt, encrypt
from incubator.people.tables import Authenticator, Passkey, Person, RecoveryCode, Session

pytestmark = pytest.mark.anyio

CODE = "/api/v1/sessions/current/code"


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def enrol(client: AsyncClient) -> tuple[str, list[str]]:
    """Add an authenticator app; its secret and the recovery codes."""
    begun = await client.post("/api/v1/me/authenticator")
    assert begun.status_code == 201
    secret = begun.json()["secret"]
    code = pyotp.TOTP(secret).now()
    answer = await client.post("/api/v1/me/authenticator/confirmation", json={"code": code})
    assert answer.status_code == 200
    return secret, answer.json()["codes"]


async def forget_step(person: Person) -> None:
    """The codes of this moment count as unused again: nobody waits half a minute in a test."""
    await Authenticator.filter(person_id=person.id).update(last_step=0)


async def sign_in(client: AsyncClient, person: Person) -> Response:
    client.cookies.clear()
    return await client.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})


# --- the codes themselves


def test_code_is_taken_half_a_minute_around_its_time_and_once():
    secret, now = new_secret(), datetime(2026, 11, 22, 9, 0, 10, tzinfo=UTC)
    step = int(now.timestamp()) // 30
    for drift, expected in ((-2, None), (-1, step - 1), (0, step), (1, step + 1), (2, None)):
        code = pyotp.TOTP(secret).at(now + timedelta(seconds=30 * drift))
        assert matching_step(secret, code, now, None) == expected
    code = pyotp.TOTP(secret).at(now)
    assert matching_step(secret, code, now, step - 1) == step
    assert matching_step(secret, code, now, step) is None
    assert matching_step(secret, "００００００", now, None) is None


def test_enrolment_names_the_house_and_the_account_and_draws_a_picture():
    made = enrolment("A" * 32, "li.lei@example.org")
    assert pyotp.parse_uri(made.uri).name == "li.lei@example.org"
    assert pyotp.parse_uri(made.uri).issuer == "创益园 Incubator"
    assert made.picture.startswith("<svg")
    assert "style=" not in made.picture


def test_recovery_codes_are_ten_different_ones_without_letters_that_look_alike():
    codes = new_recovery_codes()
    assert len(set(codes)) == 10
    assert [len(code) for code in codes] == [19] * 10
    assert set("".join(codes)) & set("01ilo") == set()
    assert plain_code(" K7MN-p2qr 2222-3333") == "k7mnp2qr22223333"


async def test_secret_is_encrypted_and_bound_to_its_person(house):
    one, other = await make_person(), await make_person()
    kept = encrypt(house.settings, "SECRET", one.id)
    assert b"SECRET" not in kept
    assert encrypt(house.settings, "SECRET", one.id) != kept
    assert decrypt(house.settings, kept, one.id) == "SECRET"
    altered = kept[:-1] + bytes([kept[-1] ^ 1])
    elsewhere = house.settings.model_copy(update={"secret": None, "storage": house.settings.storage})
    for settings, text, person in (
        (house.settings, kept, other),
        (house.settings, altered, one),
        (house.settings, b"", one),
        (elsewhere, kept, one),
    ):
        with pytest.raises(Conflict) as caught:
            decrypt(settings, text, person.id)
        assert caught.value.code == "secret_unreadable"


# --- adding and removing


async def test_app_counts_once_its_first_code_was_typed(client):
    person = await open_session(client)
    begun = (await client.post("/api/v1/me/authenticator")).json()
    assert set(begun) == {"secret", "uri", "picture"}
    assert (await client.get("/api/v1/me/second-factor")).json()["authenticator_since"] is None
    assert (await sign_in(client, person)).json() == {"is_pending": False, "factors": []}
    wrong = await client.post("/api/v1/me/authenticator/confirmation", json={"code": "abcdef"})
    assert said(wrong) == (422, "wrong_code")
    code = pyotp.TOTP(begun["secret"]).now()
    answer = await client.post(
        "/api/v1/me/authenticator/confirmation", json={"code": f"{code[:3]} {code[3:]}"}
    )
    assert (answer.status_code, len(answer.json()["codes"])) == (200, 10)
    state = (await client.get("/api/v1/me/second-factor")).json()
    assert (state["authenticator_since"] is not None, state["codes_left"]) == (True, 10)
    assert (await client.get("/api/v1/me")).json()["factors"] == ["authenticator", "recovery_code"]
    assert said(await client.post("/api/v1/me/authenticator")) == (409, "authenticator_known")
    again = await client.post("/api/v1/me/authenticator/confirmation", json={"code": code})
    assert said(again) == (409, "nothing_to_enrol")


async def test_secret_and_codes_are_nowhere_to_be_read(house, client):
    await open_session(client)
    secret, codes = await enrol(client)
    kept = await house.database.pool.fetch(
        "SELECT encode(secret, 'escape') AS kept FROM authenticator"
        " UNION ALL SELECT code_hash FROM recovery_code UNION ALL SELECT facts::text FROM audit_event"
        " UNION ALL SELECT body FROM mail"
        " UNION ALL SELECT encode(body, 'escape') FROM idempotent_answer WHERE body IS NOT NULL"
    )
    text = " ".join(row["kept"] for row in kept)
    assert len(kept) > 11
    assert [secret in text, *(code in text or plain_code(code) in text for code in codes)] == [False] * 11


async def test_begun_anew_the_secret_before_is_worth_nothing(client):
    await open_session(client)
    first = (await client.post("/api/v1/me/authenticator")).json()["secret"]
    second = (await client.post("/api/v1/me/authenticator")).json()["secret"]
    confirm = "/api/v1/me/authenticator/confirmation"
    assert said(await client.post(confirm, json={"code": pyotp.TOTP(first).now()})) == (422, "wrong_code")
    assert (await client.post(confirm, json={"code": pyotp.TOTP(second).now()})).status_code == 200


async def test_removed_app_takes_its_codes_along(client):
    person = await open_session(client)
    assert said(await client.post("/api/v1/me/authenticator/removal")) == (404, "not_found")
    await enrol(client)
    assert (await client.post("/api/v1/me/authenticator/removal")).status_code == 204
    assert await RecoveryCode.all().count() == 0
    assert (await sign_in(client, person)).json()["is_pending"] is False


async def test_renewed_codes_end_those_before(client):
    person = await open_session(client)
    assert said(await client.post("/api/v1/me/recovery-codes")) == (409, "no_second_factor")
    _, before = await enrol(client)
    after = (await client.post("/api/v1/me/recovery-codes")).json()["codes"]
    assert len(set(before) | set(after)) == 20
    await sign_in(client, person)
    assert said(await client.post(CODE, json={"code": before[0]})) == (422, "wrong_code")
    assert (await client.post(CODE, json={"code": after[0]})).status_code == 200


async def test_token_changes_no_second_factor(visitor):
    person = await visitor()
    for method, path, body in (
        ("POST", "authenticator", None),
        ("POST", "authenticator/confirmation", {"code": "123456"}),
        ("POST", "authenticator/removal", None),
        ("POST", "recovery-codes", None),
        ("POST", "passkey-challenges", None),
        ("POST", "passkeys", {"name": "钥匙", "credential": {}}),
        ("POST", f"passkeys/{person.id}/removal", None),
    ):
        answer = await person.client.request(method, f"/api/v1/me/{path}", json=body)
        assert said(answer) == (403, "token_changes_factor"), path


async def test_second_factor_is_changed_by_who_has_just_shown_the_password(client):
    person = await open_session(client)
    await confirmed_long_ago(person)
    for method, path, body in (
        ("POST", "authenticator", None),
        ("POST", "authenticator/confirmation", {"code": "123456"}),
        ("POST", "authenticator/removal", None),
        ("POST", "recovery-codes", None),
        ("POST", "passkey-challenges", None),
        ("POST", "passkeys", {"name": "钥匙", "credential": {}}),
        ("POST", f"passkeys/{person.id}/removal", None),
    ):
        answer = await client.request(method, f"/api/v1/me/{path}", json=body)
        assert said(answer) == (403, "confirmation_required"), path


# --- the session that waits


async def test_pending_session_can_do_nothing_until_the_code(client):
    person = await open_session(client, Role.ADMINISTRATOR)
    secret, _ = await enrol(client)
    await forget_step(person)
    answer = await sign_in(client, person)
    assert answer.json() == {"is_pending": True, "factors": ["authenticator", "recovery_code"]}
    assert "Max-Age=600" in answer.headers["set-cookie"]
    for method, path in (
        ("GET", "/me"),
        ("GET", "/people"),
        ("GET", "/sessions"),
        ("POST", "/me/authenticator/removal"),
        ("DELETE", "/sessions/current"),
        ("POST", "/tokens"),
    ):
        body = {"name": "t", "scopes": ["person:read"]} if path == "/tokens" else None
        found = await client.request(method, f"/api/v1{path}", json=body)
        assert said(found) == (401, "unauthenticated"), path
    before = client.cookies["session"]
    answer = await client.post(CODE, json={"code": pyotp.TOTP(secret).now()})
    assert (answer.status_code, answer.json()) == (200, {"is_pending": False, "factors": []})
    assert client.cookies["session"] != before
    assert (await client.get("/api/v1/people")).status_code == 200
    assert (await client.get("/api/v1/me/second-factor")).status_code == 200
    client.cookies.set("session", before)
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    events = await AuditEvent.filter(action="people.pass_code")
    assert [(event.subject_id, event.facts["factor"]) for event in events] == [
        (str(person.id), "authenticator")
    ]


async def test_code_needs_a_pending_session(client):
    assert said(await client.post(CODE, json={"code": "123456"})) == (401, "no_pending_session")
    await open_session(client)
    assert said(await client.post(CODE, json={"code": "123456"})) == (401, "no_pending_session")


async def test_pending_session_expires_and_ends_with_the_account(client):
    person = await open_session(client)
    secret, codes = await enrol(client)
    for change in ({"expires_at": datetime.now(UTC)}, {"revoked_at": datetime.now(UTC)}):
        await sign_in(client, person)
        await Session.filter(is_pending=True).update(**change)
        assert said(await client.post(CODE, json={"code": codes[0]})) == (401, "no_pending_session")
    await sign_in(client, person)
    await Person.filter(id=person.id).update(disabled_at=datetime.now(UTC))
    assert said(await client.post(CODE, json={"code": pyotp.TOTP(secret).now()})) == (
        401,
        "no_pending_session",
    )


async def test_pending_sessions_end_nobody_s_open_one(client):
    person = await open_session(client)
    await enrol(client)
    for _ in range(22):
        await sign_in(client, person)
    live = Session.filter(person_id=person.id, revoked_at=None)
    assert (await live.filter(is_pending=False).count(), await live.filter(is_pending=True).count()) == (
        1,
        20,
    )


async def test_code_works_once_even_when_typed_twice_at_once(house, client, visitor):
    person = await open_session(client)
    secret, codes = await enrol(client)
    await forget_step(person)
    other = (await visitor()).client
    other.headers.pop("authorization")
    for code in (pyotp.TOTP(secret).now(), codes[3]):
        await sign_in(client, person)
        await sign_in(other, person)
        answers = await at_once(
            house, client.post(CODE, json={"code": code}), other.post(CODE, json={"code": code})
        )
        assert sorted(answer.status_code for answer in answers) == [200, 422]


async def test_recovery_code_opens_once_and_its_owner_is_told(client):
    person = await open_session(client)
    _, codes = await enrol(client)
    await sign_in(client, person)
    assert (await client.post(CODE, json={"code": codes[0].upper().replace("-", " ")})).status_code == 200
    assert (await client.get("/api/v1/me/second-factor")).json()["codes_left"] == 9
    letter = await Mail.filter(recipient=person.email).order_by("-id").first()
    assert "还剩 9 个" in letter.body
    await sign_in(client, person)
    assert said(await client.post(CODE, json={"code": codes[0]})) == (422, "wrong_code")


async def test_recovery_code_of_another_is_wrong(client):
    await open_session(client)
    _, theirs = await enrol(client)
    client.cookies.clear()
    person = await open_session(client)
    await enrol(client)
    await sign_in(client, person)
    assert said(await client.post(CODE, json={"code": theirs[0]})) == (422, "wrong_code")


async def test_wrong_codes_are_slowed_down_even_from_new_sessions(client):
    person = await open_session(client)
    _, codes = await enrol(client)
    answers = []
    for number in range(6):
        await sign_in(client, person)
        answers.append(await client.post(CODE, json={"code": f"00000{number}"}))
    assert [answer.status_code for answer in answers] == [422] * 5 + [429]
    assert 0 < int(answers[-1].headers["retry-after"]) <= 900
    assert said(await client.post(CODE, json={"code": codes[0]})) == (429, "too_many_attempts")


@pytest.mark.parametrize("code", ["", "12345", "x" * 41, "１２３４５６", "12345\u0000", "<script>"])
async def test_code_of_another_shape_is_refused_at_the_field(client, code):
    answer = await client.post(CODE, json={"code": code})
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/code")


async def test_reset_password_leaves_the_second_factor(client):
    import re

    person = await open_session(client)
    await enrol(client)
    client.cookies.clear()
    await client.post("/api/v1/password-resets", json={"email": person.email})
    letter = await Mail.filter(recipient=person.email).order_by("-id").first()
    token = re.findall(r"/links/(\S+)", letter.body)[0]
    path = f"/api/v1/links/{token}/password"
    assert (await client.post(path, json={"password": PHRASE})).status_code == 204
    assert (await sign_in(client, person)).json()["is_pending"] is True


# --- the administrator's way out


async def test_administrator_resets_a_lost_factor_and_its_owner_is_told(client, visitor):
    administrator = await visitor(Role.ADMINISTRATOR)
    person = await open_session(client)
    await enrol(client)
    path = f"/api/v1/people/{person.id}"
    assert (await administrator.client.get(path)).json()["factors"] == ["authenticator", "recovery_code"]
    answer = await administrator.client.post(f"{path}/second-factor-reset")
    assert (answer.status_code, answer.json()["id"]) == (200, str(person.id))
    assert (await administrator.client.get(path)).json()["factors"] == []
    assert [await t.all().count() for t in (Authenticator, Passkey, RecoveryCode)] == [0, 0, 0]
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    assert (await sign_in(client, person)).json()["is_pending"] is False
    event = await AuditEvent.get(action="people.reset_second_factor")
    assert (event.actor, event.subject_id) == (administrator.email, str(person.id))
    letter = await Mail.get(recipient=person.email, subject__startswith="二次验证已清除")
    assert "Call the park" in letter.body


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
async def test_nobody_else_resets_a_factor(visitor, role):
    other, person = await visitor(role), await make_person()
    answer = await other.client.post(f"/api/v1/people/{person.id}/second-factor-reset")
    sees = role in {Role.PROGRAMME_OFFICER, Role.AUDITOR}
    assert said(answer) == ((403, "forbidden") if sees else (404, "not_found"))


# --- what the database itself refuses


@pytest.mark.usefixtures("house")
async def test_database_keeps_sessions_authenticators_and_keys_sound():
    person = await give_password(await make_person())
    now = datetime.now(UTC)
    session = {"person": person, "created_at": now, "seen_at": now, "expires_at": now}
    await Session.create(**session, token_hash="a", is_pending=True)
    await Authenticator.create(person=person, secret=b"x", created_at=now)
    await Passkey.create(
        person=person, name="k", credential_id=b"k", public_key=b"k", sign_count=0, created_at=now
    )
    for statement, expected in (
        ("UPDATE session SET confirmed_at = now()", ("ck_session_pending", "session_pending")),
        ("UPDATE authenticator SET last_step = 1", ("ck_authenticator_step", "code_before_confirmation")),
        ("UPDATE passkey SET sign_count = -1", ("ck_passkey_sign_count", "sign_count_negative")),
        (
            (
                "INSERT INTO passkey (id, person_id, name, credential_id, public_key, sign_count, created_at)"
                " SELECT gen_random_uuid(), person_id, name, credential_id, public_key, 0, now() FROM passkey"
            ),
            ("uq_passkey_credential", "passkey_known"),
        ),
    ):
        assert await refused((statement,)) == expected
