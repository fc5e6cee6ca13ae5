"""One's own account by forms: two steps in, profile, second factor, sessions, tokens, notifications."""

import re
from urllib.parse import quote

import pyotp
import pytest

from factories.browsing import HERE, Browser, browse, parsed, words
from factories.people import PHRASE, confirmed_long_ago, make_person
from incubator.core.actor import Role
from incubator.core.notify import Kind
from incubator.core.tables import Mail, Notification
from incubator.core.usecase import Services
from incubator.people.tables import ApiToken, Authenticator, Passkey, Person, Session

pytestmark = pytest.mark.anyio

OWN = [
    "/me",
    "/me/security",
    "/me/passkey",
    "/me/sessions",
    "/me/tokens",
    "/me/notifications",
    "/notifications",
]


async def enrol(browser: Browser) -> tuple[str, list[str]]:
    """Add an authenticator app as a person does; its secret and the codes that were shown once."""
    answer = await browser.post("/me/security", "enrol")
    assert (answer.status_code, answer.headers["location"]) == (303, "/me/authenticator")
    page = (await browser.get("/me/authenticator")).text
    secret = next(e.text for e in parsed(page).iter("span") if e.get("id") == "secret")
    done = await browser.post("/me/authenticator", "confirm", code=pyotp.TOTP(secret).now())
    assert done.status_code == 200
    shown = next(e.text for e in parsed(done.text).iter("pre") if e.get("id") == "recovery-codes")
    return secret, shown.split()


@pytest.mark.parametrize("language", ["zh_Hans", "en"])
async def test_own_pages_are_sound_in_both_languages(house: Services, language: str):
    browser = await browse(house)
    await Passkey.create(
        person=browser.person,
        name="<手机>",
        credential_id=b"k",
        public_key=b"k",
        sign_count=0,
        created_at=browser.person.created_at,
    )
    await enrol(browser)
    browser.client.cookies.set("language", language)
    for path in OWN:
        answer = await browser.get(path)
        assert (path, answer.status_code) == (path, 200)
        main = next(e for e in parsed(answer.text).iter("main"))
        text = "".join(main.itertext())
        if language == "en" and path != "/me":
            assert re.findall("[一-鿿]+", text.replace("<手机>", "").replace("测试人员", "")) == [], path


@pytest.mark.parametrize("path", [*OWN, "/me/authenticator"])
async def test_strangers_are_led_to_sign_in_and_back(client, path: str):
    answer = await client.get(path, headers=HERE)
    assert (answer.status_code, answer.headers["location"]) == (303, f"/sign-in?next={quote(path)}")


async def test_second_step_keeps_where_the_reader_was_going(house: Services):
    browser = await browse(house)
    secret, _ = await enrol(browser)
    await Authenticator.all().update(last_step=0)
    browser.client.cookies.clear()
    first = await browser.post(
        "/sign-in?next=/me/tokens", "sign_in", email=browser.person.email, password=PHRASE
    )
    assert (first.status_code, first.headers["location"]) == (303, "/me/tokens")
    away = await browser.get("/me/tokens")
    assert (away.status_code, away.headers["location"]) == (303, "/sign-in?next=/me/tokens")
    page = words((await browser.get("/sign-in?next=/me/tokens")).text)
    assert ("二次验证" in page, browser.person.email in page) == (True, False)
    wrong = await browser.post("/sign-in?next=/me/tokens", "code", code="uvwxyz")
    assert wrong.status_code == 422
    assert "验证码不对" in words(wrong.text)
    assert "uvwxyz" not in wrong.text
    done = await browser.post("/sign-in?next=/me/tokens", "code", code=pyotp.TOTP(secret).now())
    assert (done.status_code, done.headers["location"]) == (303, "/me/tokens")
    assert (await browser.get("/me/tokens")).status_code == 200


async def test_without_a_goal_the_second_step_is_next_and_then_the_front_page(house: Services):
    browser = await browse(house)
    _, codes = await enrol(browser)
    browser.client.cookies.clear()
    first = await browser.post("/sign-in", "sign_in", email=browser.person.email, password=PHRASE)
    assert first.headers["location"] == "/sign-in"
    done = await browser.post("/sign-in", "code", code=codes[0])
    assert done.headers["location"] == "/"


async def test_codes_are_shown_once_and_renewed(house: Services):
    browser = await browse(house)
    _, codes = await enrol(browser)
    again = (await browser.get("/me/security")).text
    assert [code in again for code in codes] == [False] * 10
    renewed = await browser.post("/me/security", "renew_codes")
    assert renewed.status_code == 200
    assert "请现在保存恢复码" in words(renewed.text)
    assert [code in renewed.text for code in codes] == [False] * 10


async def test_picture_holds_no_style_that_the_policy_refuses(house: Services):
    browser = await browse(house)
    await browser.post("/me/security", "enrol")
    page = await browser.get("/me/authenticator")
    assert "<svg" in page.text
    assert 'style="' not in page.text


# --- dangerous forms


async def test_dangerous_form_asks_for_the_password_and_loses_nothing(house: Services):
    browser = await browse(house)
    await confirmed_long_ago(browser.person)
    typed = {"name": "对账程序", "days": "30", "scopes/-": ["ledger:read", "award:read"]}
    values = await browser.form("/me/tokens", "make")
    asked = await browser.client.post("/me/tokens", data=values | typed, headers=HERE)
    assert asked.status_code == 403
    assert "请确认是本人操作" in words(asked.text)
    carried = [
        (i.get("name"), i.get("value"))
        for form in parsed(asked.text).iter("form")
        for i in form.iter("input")
        if i.get("name") in {"name", "days", "scopes/-"}
    ]
    assert carried == [
        ("name", "对账程序"),
        ("days", "30"),
        ("scopes/-", "ledger:read"),
        ("scopes/-", "award:read"),
    ]
    hidden = again(asked.text)
    wrong = await browser.client.post(
        "/me/tokens", data=hidden | {"confirm_password": "not the right phrase"}, headers=HERE
    )
    assert (wrong.status_code, await ApiToken.all().count()) == (422, 0)
    assert "not the right phrase" not in wrong.text
    done = await browser.client.post(
        "/me/tokens", data=again(wrong.text) | {"confirm_password": PHRASE}, headers=HERE
    )
    assert done.status_code == 200
    made = await ApiToken.get()
    assert (made.name, made.scopes) == ("对账程序", ["award:read", "ledger:read"])
    assert (await browser.post("/me/security", "enrol")).status_code == 303


def again(text: str) -> dict[str, list[str]]:
    """All the fields of the page's confirming form."""
    for form in parsed(text).iter("form"):
        fields = [(i.get("name"), i.get("value", "")) for i in form.iter("input") if i.get("name")]
        if "confirm_password" in dict(fields):
            return {n: [v for m, v in fields if m == n] for n, _ in fields if n != "confirm_password"}
    raise AssertionError("nothing asks for the password")


async def test_one_button_asks_for_the_password_too(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    other = await make_person()
    await confirmed_long_ago(browser.person)
    asked = await browser.post(f"/people/{other.id}", "close")
    assert asked.status_code == 403
    done = await browser.client.post(
        f"/people/{other.id}", data=again(asked.text) | {"confirm_password": PHRASE}, headers=HERE
    )
    assert done.status_code == 303
    assert (await Person.get(id=other.id)).disabled_at is not None


@pytest.mark.parametrize("password", ["", "x" * 201])
async def test_password_of_no_shape_is_a_wrong_one(house: Services, password: str):
    browser = await browse(house)
    await confirmed_long_ago(browser.person)
    asked = await browser.post("/me/security", "enrol")
    answer = await browser.client.post(
        "/me/security", data=again(asked.text) | {"confirm_password": password}, headers=HERE
    )
    assert (answer.status_code, await Authenticator.all().count()) == (422, 0)


# --- profile


async def test_profile_is_saved_and_its_language_is_this_browser_s(house: Services):
    browser = await browse(house)
    saved = await browser.post(
        "/me", "profile", name="李雷", phone="", language="en", zone="Asia/Urumqi", theme="dark"
    )
    assert saved.status_code == 303
    person = await Person.get(id=browser.person.id)
    assert (person.name, person.phone, person.language, person.zone) == ("李雷", None, "en", "Asia/Urumqi")
    page = (await browser.get("/me")).text
    assert '<html lang="en" data-theme="dark">' in page
    await browser.client.post("/language", data={"language": "zh_Hans"}, headers=HERE)
    assert '<html lang="zh-Hans"' in (await browser.get("/me")).text


async def test_stale_profile_keeps_what_was_typed(house: Services):
    browser = await browse(house)
    values = await browser.form("/me", "profile")
    await Person.filter(id=browser.person.id).update(version=7)
    answer = await browser.client.post("/me", data=values | {"name": "新名字"}, headers=HERE)
    assert answer.status_code == 412
    assert 'value="新名字"' in answer.text


async def test_new_address_is_confirmed_on_its_page(house: Services):
    browser = await browse(house)
    sent = await browser.post("/me", "email", email="new@example.org", password=PHRASE)
    assert (sent.status_code, sent.headers["location"]) == (303, "/letter-sent")
    letter = await Mail.get(recipient="new@example.org")
    path = re.findall(r"/email-links/\S+", letter.body)[0]
    assert "new@example.org" in words((await browser.get(path)).text)
    assert (await browser.post(path, "set_email")).status_code == 303
    assert (await Person.get(id=browser.person.id)).email == "new@example.org"
    assert (await browser.get(path)).status_code == 410


# --- sessions, passkeys, notifications


async def test_other_sessions_end_by_a_button_and_one_by_one(house: Services):
    browser = await browse(house)
    for _ in range(3):
        await browser.client.post(
            "/api/v1/sessions",
            json={"email": browser.person.email, "password": PHRASE},
            headers={"cookie": ""},
        )
    assert "当前" in words((await browser.get("/me/sessions")).text)
    live = Session.filter(person_id=browser.person.id, revoked_at=None)
    count = await live.count()
    await browser.post("/me/sessions", "revoke")
    assert await live.count() == count - 1


async def test_passkey_is_renamed_and_removed_by_forms(house: Services):
    browser = await browse(house)
    await Passkey.create(
        person=browser.person,
        name="旧",
        credential_id=b"k",
        public_key=b"k",
        sign_count=0,
        created_at=browser.person.created_at,
    )
    assert (await browser.post("/me/security", "rename_passkey", name="")).status_code == 422
    assert (await browser.post("/me/security", "rename_passkey", name="新")).status_code == 303
    assert (await Passkey.get()).name == "新"
    assert (await browser.post("/me/security", "remove_passkey")).status_code == 303
    assert await Passkey.all().count() == 0


async def test_passkey_page_asks_who_it_is_before_its_script_does(house: Services):
    browser = await browse(house)
    assert 'data-passkey="new"' in (await browser.get("/me/passkey")).text
    await confirmed_long_ago(browser.person)
    assert 'data-passkey="new"' not in (await browser.get("/me/passkey")).text
    assert (await browser.post("/me/passkey", "confirm", password=PHRASE)).status_code == 303
    assert 'data-passkey="new"' in (await browser.get("/me/passkey")).text


async def test_notification_is_read_by_opening_it(house: Services):
    browser = await browse(house)
    for title in ("社区食堂", "<b>助老</b>"):
        await Notification.create(
            person_id=browser.person.id,
            kind=Kind.VERDICT_GIVEN,
            subject_type="Competition",
            subject_id=browser.person.id,
            facts={"title": title},
            delivery="daily",
            created_at=browser.person.created_at,
        )
    page = (await browser.get("/notifications")).text
    assert "《<b>助老</b>》的资格审核已有结果" in words(page)
    assert "2条未读" in words(page)
    opened = await browser.post("/notifications", "open")
    assert opened.headers["location"] == f"/competitions/{browser.person.id}"
    assert await Notification.filter(read_at=None).count() == 1
    assert (await browser.post("/notifications", "read_all")).status_code == 303
    assert "没有未读的通知" in words((await browser.get("/notifications?unread=true")).text)


async def test_choices_of_notifications_are_saved(house: Services):
    browser = await browse(house)
    saved = await browser.post("/me/notifications", "choose", choices__tranche_paid="at_once")
    assert saved.status_code == 303
    assert (await browser.form("/me/notifications", "choose"))["choices/tranche_paid"] == "at_once"
