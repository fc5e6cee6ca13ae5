"""Where an organization is paid: its owners say it, and the number is whole for few."""

import asyncio

import pytest

from factories.browsing import browse, words
from factories.organizations import make_organization, registration
from factories.people import confirmed_long_ago, make_person, open_session
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.organizations import Organization
from incubator.organizations.rules import account_number, mask
from incubator.people import Membership

pytestmark = pytest.mark.anyio

NUMBER = "6222021602000001234"
ACCOUNT = {
    "account_name": "演示组织-001",
    "bank": "演示银行历下支行",
    "number": "6222 0216 0200 0001 234",
    "number_again": "6222-0216-0200-0001-234",
}
ANY = {"if-match": "*"}


def path(organization: Organization) -> str:
    return f"/api/v1/organizations/{organization.id}/bank-account"


async def told(organization: Organization) -> Organization:
    await Organization.filter(id=organization.id).update(
        bank_account=NUMBER, bank_name="演示银行", bank_account_name=organization.name
    )
    return await Organization.get(id=organization.id)


@pytest.mark.parametrize(
    "typed", ["62220216", "6222 0216", "6222-0216", "６２２２０２１６", " 62220216\u3000"]
)
def test_account_number_is_digits_however_it_is_typed(typed):
    assert account_number(typed) == "62220216"


@pytest.mark.parametrize("typed", ["1234567", "1" * 33, "6222021A", "6222.0216", "", "٦٢٢٢٠٢١٦"])
def test_account_number_of_anything_else_is_refused(typed):
    with pytest.raises(Exception, match="8 to 32 digits") as caught:
        account_number(typed)
    assert [(e.pointer, e.code) for e in caught.value.errors] == [("/number", "bad_bank_account")]


def test_mask_leaves_four_digits():
    assert (mask("12345678"), mask("")) == ("****5678", "")


async def test_owner_says_the_account_and_it_is_kept_as_digits(visitor):
    organization = await make_organization(name="演示组织-001")
    owner = await visitor(owner=organization.id)
    before = await owner.client.get(path(organization))
    assert before.json() == {
        "account_name": "",
        "bank": "",
        "number": "",
        "is_masked": False,
        "is_in_another_name": False,
        "version": 1,
    }
    answer = await owner.client.put(path(organization), json=ACCOUNT, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["number"], answer.json()["is_in_another_name"]) == (
        200,
        NUMBER,
        False,
    )
    row = await Organization.get(id=organization.id)
    assert (row.bank_account, row.bank_name, row.bank_account_name) == (
        NUMBER,
        "演示银行历下支行",
        "演示组织-001",
    )
    event = await AuditEvent.get(action="organizations.change_bank_account")
    assert (event.facts["ends_with"], NUMBER in str(event.facts)) == ("1234", False)
    stale = await owner.client.put(path(organization), json=ACCOUNT, headers={"if-match": '"1"'})
    assert stale.status_code == 412
    assert (await owner.client.put(path(organization), json=ACCOUNT)).status_code == 428


@pytest.mark.parametrize(
    ("changes", "pointer", "fault"),
    [
        ({"number": "1234567", "number_again": "1234567"}, "/number", "bad_bank_account"),
        ({"number_again": "6222021602000001243"}, "/number_again", "bank_account_differs"),
        ({"bank": " "}, "/bank", "empty_text"),
        ({"account_name": "甲\u202e乙"}, "/account_name", "forbidden_character"),
        ({"iban": "x"}, "/iban", "extra_forbidden"),
    ],
)
async def test_account_with_a_bad_field_changes_nothing(visitor, changes, pointer, fault):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    answer = await owner.client.put(path(organization), json=ACCOUNT | changes, headers=ANY)
    assert answer.status_code == 422
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(pointer, fault)]
    assert (await Organization.get(id=organization.id)).bank_account == ""


async def test_whole_number_is_for_who_keeps_pays_or_audits(visitor):
    organization = await told(await make_organization())
    masked = mask(NUMBER)
    for person, seen in (
        (await visitor(owner=organization.id), NUMBER),
        (await visitor(editor=organization.id), NUMBER),
        (await visitor(viewer=organization.id), masked),
        (await visitor(Role.FINANCE_OFFICER), NUMBER),
        (await visitor(Role.AUDITOR), NUMBER),
        (await visitor(Role.PROGRAMME_OFFICER), masked),
    ):
        account = (await person.client.get(path(organization))).json()
        assert (account["number"], account["is_masked"]) == (seen, seen == masked)
        whole = (await person.client.get(f"/api/v1/organizations/{organization.id}")).text
        assert NUMBER not in whole
        assert NUMBER not in (await person.client.get("/api/v1/organizations")).text


async def test_only_owners_say_the_account(visitor, client):
    organization = await told(await make_organization())
    for person, status in (
        (await visitor(editor=organization.id), 403),
        (await visitor(viewer=organization.id), 403),
        (await visitor(Role.PROGRAMME_OFFICER), 403),
        (await visitor(Role.FINANCE_OFFICER), 403),
        (await visitor(owner=(await make_organization()).id), 404),
        (await visitor(Role.JUDGE), 404),
    ):
        assert (await person.client.put(path(organization), json=ACCOUNT, headers=ANY)).status_code == status
    assert (await (await visitor(Role.JUDGE)).client.get(path(organization))).status_code == 404
    assert (await client.get(path(organization))).status_code == 401
    assert (await Organization.get(id=organization.id)).bank_name == "演示银行"


async def test_account_asks_a_session_for_the_password_again(client):
    organization = await make_organization()
    person = await open_session(client)
    await Membership.create(person=person, organization=organization, role=OrganizationRole.OWNER)
    await confirmed_long_ago(person)
    headers = ANY | {"origin": "http://testserver"}
    answer = await client.put(path(organization), json=ACCOUNT, headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (403, "confirmation_required")
    assert (await Organization.get(id=organization.id)).bank_account == ""


async def test_account_changed_by_two_owners_at_once_is_of_one_of_them(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    headers = {"if-match": '"1"'}
    bodies = [ACCOUNT, ACCOUNT | {"number": "87654321", "number_again": "87654321"}]
    answers = await asyncio.gather(
        *(owner.client.put(path(organization), json=body, headers=headers) for body in bodies)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    [won] = [answer.json()["number"] for answer in answers if answer.status_code == 200]
    assert (await Organization.get(id=organization.id)).bank_account == won


async def test_legal_representative_is_registered_edited_and_emptied(visitor):
    person = await visitor()
    made = await person.client.post("/api/v1/organizations", json=registration(legal_representative=" 李明 "))
    assert (made.status_code, made.json()["legal_representative"]) == (201, "李明")
    one = f"/api/v1/organizations/{made.json()['id']}"
    for name in ("王芳", ""):
        answer = await person.client.patch(one, json={"legal_representative": name}, headers=ANY)
        assert (answer.status_code, answer.json()["legal_representative"]) == (200, name)
    assert (
        await person.client.patch(one, json={"legal_representative": "甲\n乙"}, headers=ANY)
    ).status_code == 422


async def test_page_shows_the_account_and_warns_of_another_name(house):
    organization = await told(await make_organization(name="晨光社"))
    owner = await make_person()
    await Membership.create(person=owner, organization=organization, role=OrganizationRole.OWNER)
    browser = await browse(house, person=owner)
    one = f"/organizations/{organization.id}"
    assert NUMBER in words((await browser.get(one)).text)
    typed = {"account_name": "别的社", "bank": "演示银行", "number": "12345678", "number_again": "12345679"}
    refused = await browser.post(f"{one}/bank-account", "change", **typed)
    assert (refused.status_code, "两次填写的账号不一致" in words(refused.text)) == (422, True)
    assert "别的社" in refused.text
    answer = await browser.post(f"{one}/bank-account", "change", **typed | {"number_again": "1234 5678"})
    assert (answer.status_code, answer.headers["location"]) == (303, one)
    shown = words((await browser.get(one)).text)
    assert "户名与组织名称不一致" in shown
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    shown = words((await officer.get(one)).text)
    assert ("****5678" in shown, "12345678" in shown) == (True, False)
    assert "只有组织的负责人" in words((await officer.get(f"{one}/bank-account")).text)
    assert (await (await browse(house)).get(f"{one}/bank-account")).status_code == 404
