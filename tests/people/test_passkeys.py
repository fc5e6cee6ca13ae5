"""Passkeys, with a device of our own that signs as a browser's would."""

from datetime import UTC, datetime
from typing import Any

import pytest
from httpx import AsyncClient, Response

from factories.passkeys import Device, text
from factories.people import PHRASE, open_session
from factories.queries import at_once, count_queries
from incubator.people.rules import passkey_site
from incubator.people.tables import Passkey, PasskeyChallenge, Person, RecoveryCode, Session

pytestmark = pytest.mark.anyio

NEW = "/api/v1/me/passkey-challenges"
KEYS = "/api/v1/me/passkeys"
ASKED = "/api/v1/sessions/current/passkey-challenges"
SHOWN = "/api/v1/sessions/current/passkey"


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
def device(house) -> Device:
    return Device(passkey_site(house.settings.origin)[1])


async def add(client: AsyncClient, device: Device, name: str = "手机", **wrong: Any) -> Response:
    options = (await client.post(NEW)).json()
    return await client.post(KEYS, json={"name": name, "credential": device.create(options, **wrong)})


async def sign_in(client: AsyncClient, person: Person) -> Response:
    client.cookies.clear()
    return await client.post("/api/v1/sessions", json={"email": person.email, "password": PHRASE})


async def show(client: AsyncClient, device: Device, **wrong: Any) -> Response:
    options = (await client.post(ASKED)).json()
    return await client.post(SHOWN, json={"credential": device.get(options, **wrong)})


def test_site_is_the_house_s_own_and_localhost_on_a_machine_of_its_own():
    for origin, expected in (
        ("https://park.example.org", ("park.example.org", "https://park.example.org")),
        ("https://park.example.org:8443", ("park.example.org", "https://park.example.org:8443")),
        ("http://127.0.0.1:8000", ("localhost", "http://localhost:8000")),
        ("http://[::1]:8000", ("localhost", "http://localhost:8000")),
    ):
        assert passkey_site(origin) == expected


async def test_passkey_is_added_and_opens_the_session_that_waits(client, device):
    person = await open_session(client)
    options = (await client.post(NEW)).json()
    assert (options["rp"], options["user"]["name"]) == (
        {"id": "localhost", "name": "创益园 Incubator"},
        person.email,
    )
    added = await client.post(KEYS, json={"name": " 手机 ", "credential": device.create(options)})
    assert (added.status_code, added.json()["name"], len(added.json()["codes"])) == (201, "手机", 10)
    answer = await sign_in(client, person)
    assert answer.json() == {"is_pending": True, "factors": ["passkey", "recovery_code"]}
    assert [key["id"] for key in (await client.post(ASKED)).json()["allowCredentials"]] == [
        text(device.credential_id)
    ]
    before = client.cookies["session"]
    opened = await show(client, device)
    assert (opened.status_code, opened.json()) == (200, {"is_pending": False, "factors": []})
    assert client.cookies["session"] != before
    listed = (await client.get("/api/v1/me/second-factor")).json()
    assert [(key["name"], key["used_at"] is not None) for key in listed["passkeys"]] == [("手机", True)]
    assert (await Passkey.get()).sign_count == 1


async def test_second_passkey_brings_no_codes_and_the_same_one_is_not_added_twice(house, client, device):
    await open_session(client)
    await add(client, device)
    other = await add(client, Device(passkey_site(house.settings.origin)[1]), "钥匙扣")
    assert (other.status_code, other.json()["codes"]) == (201, [])
    options = (await client.post(NEW)).json()
    assert text(device.credential_id) in [key["id"] for key in options["excludeCredentials"]]
    again = await client.post(KEYS, json={"name": "又", "credential": device.create(options)})
    assert said(again) == (409, "passkey_known")


@pytest.mark.parametrize(
    "wrong",
    [
        {"challenge": "AAAA"},
        {"origin": "https://evil.example"},
        {"rp_id": "evil.example"},
        {"kind": "webauthn.get"},
    ],
)
async def test_registration_that_does_not_fit_is_refused_and_spends_its_challenge(client, device, wrong):
    await open_session(client)
    options = (await client.post(NEW)).json()
    refused = await client.post(KEYS, json={"name": "手机", "credential": device.create(options, **wrong)})
    assert said(refused) == (422, "bad_passkey")
    late = await client.post(KEYS, json={"name": "手机", "credential": device.create(options)})
    assert said(late) == (422, "bad_passkey")
    assert (await Passkey.all().count(), await RecoveryCode.all().count()) == (0, 0)


@pytest.mark.parametrize(
    "credential",
    [
        {},
        {"id": None},
        {"id": "", "rawId": "", "type": "public-key", "response": {}},
        {"id": "AAAA", "rawId": "AAAA", "type": "public-key", "response": {"clientDataJSON": "!"}},
        {
            "id": "AAAA",
            "rawId": "AAAA",
            "type": "public-key",
            "response": {"clientDataJSON": "AAAA", "attestationObject": "oA", "authenticatorData": 7},
        },
        {"id": ["x"], "rawId": 7, "type": {}, "response": []},
    ],
)
async def test_nonsense_instead_of_a_credential_is_refused(client, device, credential):
    person = await open_session(client)
    await client.post(NEW)
    answer = await client.post(KEYS, json={"name": "手机", "credential": credential})
    assert said(answer) == (422, "bad_passkey")
    await add(client, device)
    await sign_in(client, person)
    await client.post(ASKED)
    assert said(await client.post(SHOWN, json={"credential": credential})) == (422, "bad_passkey")


@pytest.mark.parametrize(
    "wrong",
    [
        {"challenge": "AAAA"},
        {"origin": "https://evil.example"},
        {"rp_id": "evil.example"},
        {"kind": "webauthn.create"},
        {"count": 0},
    ],
)
async def test_answer_that_does_not_fit_is_refused(client, device, wrong):
    person = await open_session(client)
    device.count = 5
    await add(client, device)
    await sign_in(client, person)
    assert said(await show(client, device, **wrong)) == (422, "bad_passkey")
    assert said(await client.get("/api/v1/me")) == (401, "unauthenticated")
    assert (await show(client, device)).status_code == 200


async def test_copy_of_a_device_is_found_by_its_counter(client, device):
    person = await open_session(client)
    device.count = 1
    await add(client, device)
    copy = Device(device.origin, device.key, device.credential_id, device.count)
    await sign_in(client, person)
    assert (await show(client, device)).status_code == 200
    await sign_in(client, person)
    assert said(await show(client, copy)) == (422, "bad_passkey")


async def test_passkey_of_another_opens_nothing(house, client, device):
    await open_session(client)
    await add(client, device)
    client.cookies.clear()
    other = await open_session(client)
    await add(client, Device(passkey_site(house.settings.origin)[1]))
    await sign_in(client, other)
    assert said(await show(client, device)) == (422, "bad_passkey")


async def test_challenge_works_once_and_not_for_long(client, device):
    person = await open_session(client)
    await add(client, device)
    await sign_in(client, person)
    options = (await client.post(ASKED)).json()
    await PasskeyChallenge.all().update(expires_at=datetime.now(UTC))
    assert said(await client.post(SHOWN, json={"credential": device.get(options)})) == (422, "bad_passkey")
    first, second = (await client.post(ASKED)).json(), (await client.post(ASKED)).json()
    assert said(await client.post(SHOWN, json={"credential": device.get(first)})) == (422, "bad_passkey")
    assert said(await client.post(SHOWN, json={"credential": device.get(second)})) == (422, "bad_passkey")


async def test_challenge_answered_twice_at_once_opens_once(house, client, device):
    person = await open_session(client)
    await add(client, device)
    await sign_in(client, person)
    credential = device.get((await client.post(ASKED)).json())
    answers = await at_once(house, *(client.post(SHOWN, json={"credential": credential}) for _ in range(4)))
    assert [answer.status_code for answer in answers].count(200) == 1


async def test_challenge_of_another_session_is_worth_nothing(client, device, visitor):
    person = await open_session(client)
    await add(client, device)
    other = (await visitor()).client
    other.headers.pop("authorization")
    await sign_in(client, person)
    await sign_in(other, person)
    options = (await client.post(ASKED)).json()
    await other.post(ASKED)
    assert said(await other.post(SHOWN, json={"credential": device.get(options)})) == (422, "bad_passkey")


async def test_wrong_passkeys_are_slowed_down(client, device):
    person = await open_session(client)
    await add(client, device)
    await sign_in(client, person)
    statuses = [(await show(client, device, origin="https://evil.example")).status_code for _ in range(6)]
    assert statuses == [422] * 5 + [429]


async def test_challenge_needs_a_pending_session_and_a_passkey(client):
    assert said(await client.post(ASKED)) == (401, "no_pending_session")
    person = await open_session(client)
    assert said(await client.post(ASKED)) == (401, "no_pending_session")
    await Session.filter(person_id=person.id).update(is_pending=True, confirmed_at=None)
    assert said(await client.post(ASKED)) == (409, "no_passkey")


async def test_passkey_is_renamed_and_removed_by_its_owner_alone(client, device):
    await open_session(client)
    key = (await add(client, device)).json()["id"]
    renamed = await client.patch(f"{KEYS}/{key}", json={"name": "旧手机"})
    assert (renamed.status_code, renamed.json()["name"]) == (200, "旧手机")
    assert (await client.patch(f"{KEYS}/{key}", json={"name": ""})).status_code == 422
    mine = dict(client.cookies)
    client.cookies.clear()
    await open_session(client)
    assert said(await client.patch(f"{KEYS}/{key}", json={"name": "我的"})) == (404, "not_found")
    assert said(await client.post(f"{KEYS}/{key}/removal")) == (404, "not_found")
    client.cookies.clear()
    client.cookies.update(mine)
    assert (await client.post(f"{KEYS}/{key}/removal")).status_code == 204
    assert (await Passkey.all().count(), await RecoveryCode.all().count()) == (0, 0)


async def test_passkeys_are_twenty_at_most(client, device):
    person = await open_session(client)
    now = datetime.now(UTC)
    await Passkey.bulk_create(
        [
            Passkey(
                person=person,
                name=str(n),
                credential_id=bytes([n]),
                public_key=b"",
                sign_count=0,
                created_at=now,
            )
            for n in range(20)
        ]
    )
    assert said(await add(client, device)) == (409, "too_many_passkeys")


async def test_second_factor_is_told_in_one_count_of_queries(house, client):
    await open_session(client)
    counts = []
    for wanted in (1, 3):
        while await Passkey.all().count() < wanted:
            await add(client, Device(passkey_site(house.settings.origin)[1]))
        async with count_queries(house) as sent:
            answer = await client.get("/api/v1/me/second-factor")
        assert len(answer.json()["passkeys"]) == wanted
        counts.append(len(sent))
    assert counts[0] == counts[1]
