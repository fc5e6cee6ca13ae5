"""The registry's pages: registering, editing, members and invitations by forms."""

from uuid import uuid4

import pytest
from httpx import ASGITransport, AsyncClient

from factories.browsing import Browser, browse, parsed, words
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.app import create_app
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.organizations.rules import LegalForm
from incubator.organizations.tables import Invitation, Organization
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

NEW = {
    "name": "晨光助老服务中心",
    "form": "forming",
    "district": "历下区",
    "street": "甸柳街道",
    "field": "elderly",
    "contact_name": "王小明",
    "contact_phone": "13800138000",
    "contact_email": "wang@example.org",
}


async def member(house: Services, role: OrganizationRole, **details: str) -> tuple[Browser, Organization]:
    organization = await make_organization(**details)
    person = await make_person()
    await Membership.create(person=person, organization_id=organization.id, role=role)
    return await browse(house, person=person), organization


async def test_organization_is_registered_by_a_form_and_shown(house: Services):
    browser = await browse(house)
    assert "还没有组织" in words((await browser.get("/organizations")).text)
    answer = await browser.post("/organizations/new", "register", **NEW)
    assert answer.status_code == 303
    made = await Organization.get()
    assert answer.headers["location"] == f"/organizations/{made.id}"
    shown = words((await browser.get(answer.headers["location"])).text)
    for part in ("晨光助老服务中心", made.number, "历下区 甸柳街道", "组织已登记", "负责人"):
        assert part in shown
    assert "晨光助老服务中心" in words((await browser.get("/organizations")).text)
    assert "晨光助老服务中心" not in words((await (await browse(house)).get("/organizations")).text)


async def test_refused_registration_keeps_what_was_typed_and_says_it_beside_the_field(house: Services):
    browser = await browse(house)
    wrong = NEW | {"form": "association", "uscc": "91350100M000100Y4", "contact_phone": "12", "name": "<i>甲"}
    answer = await browser.post("/organizations/new", "register", **wrong)
    assert answer.status_code == 422
    tree = parsed(answer.text)
    values = {i.get("name"): i.get("value") for i in tree.iter("input") if i.get("type") != "radio"}
    assert values["name"] == "<i>甲"
    assert values["contact_phone"] == "12"
    refused = {p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"}
    assert refused == {"register-contact_phone-wrong"}
    answer = await browser.post("/organizations/new", "register", **wrong | {"contact_phone": "13800138000"})
    assert {p.get("id") for p in parsed(answer.text).iter("p") if p.get("class") == "wrong"} == {
        "register-uscc-wrong"
    }
    assert await Organization.all().count() == 0


async def test_twice_sent_registration_makes_one_organization(house: Services):
    browser = await browse(house)
    values = await browser.form("/organizations/new", "register") | NEW
    headers = {"origin": "http://testserver"}
    for _ in range(2):
        answer = await browser.client.post("/organizations/new", data=values, headers=headers)
        assert answer.status_code == 303
    assert await Organization.all().count() == 1


async def test_edit_of_an_older_version_changes_nothing_and_keeps_what_was_typed(house: Services):
    browser, organization = await member(house, OrganizationRole.OWNER, form=LegalForm.FORMING)
    path = f"/organizations/{organization.id}/edit"
    values = await browser.form(path, "edit")
    assert (await browser.post(path, "edit", district="天桥区")).status_code == 303
    headers = {"origin": "http://testserver"}
    answer = await browser.client.post(path, data=values | {"street": "我的街道"}, headers=headers)
    assert answer.status_code == 412
    assert "我的街道" in answer.text
    found = await Organization.get()
    assert (found.district, found.street) == ("天桥区", organization.street)


async def test_optional_text_is_emptied_by_a_form(house: Services):
    browser, organization = await member(house, OrganizationRole.OWNER, community="解放社区")
    assert (
        await browser.post(f"/organizations/{organization.id}/edit", "edit", community="")
    ).status_code == 303
    assert (await Organization.get()).community == ""


async def test_page_of_an_organization_that_is_not_seen_is_not_found(house: Services):
    organization = await make_organization()
    browser = await browse(house)
    for path in (f"/organizations/{organization.id}", f"/organizations/{organization.id}/edit"):
        assert (await browser.get(path)).status_code == 404
    assert (await browser.get(f"/organizations/{uuid4()}")).status_code == 404
    answer = await AsyncClient(transport=ASGITransport(create_app(house)), base_url="http://testserver").get(
        "/organizations"
    )
    assert answer.headers["location"] == "/sign-in?next=/organizations"


async def test_viewer_is_offered_nothing_and_refused_what_is_sent_all_the_same(house: Services):
    browser, organization = await member(house, OrganizationRole.VIEWER)
    path = f"/organizations/{organization.id}"
    with pytest.raises(AssertionError):
        await browser.form(path, "invite")
    answer = await browser.send(path, "invite", email="a@example.org", role="owner")
    assert answer.status_code == 403
    assert await Invitation.all().count() == 0


async def test_member_is_invited_accepts_is_changed_and_leaves(house: Services):
    owner, organization = await member(house, OrganizationRole.OWNER)
    path = f"/organizations/{organization.id}"
    colleague = await browse(house)
    assert colleague.person is not None
    answer = await owner.post(path, "invite", email=colleague.person.email, role="editor")
    assert answer.status_code == 303
    assert colleague.person.email in words((await owner.get(path)).text)
    assert (await colleague.post("/organizations", "accept")).status_code == 303
    assert organization.name in words((await colleague.get("/organizations")).text)
    answer = await owner.send(path, "change", person_id=str(colleague.person.id), role="owner")
    assert answer.status_code == 303
    assert (await owner.post(path, "leave")).headers["location"] == "/organizations"
    assert (await owner.get(path)).status_code == 404
    answer = await colleague.send(path, "leave")
    assert answer.status_code == 409
    assert "负责人" in words(answer.text)


async def test_staff_filters_the_list_and_it_asks_as_often_whatever_its_length(house: Services):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await make_organization(name="晨光服务中心")
    async with count_queries(house) as few:
        await staff.get("/organizations")
    for number in range(5):
        await make_organization(name=f"第{number}社", form=LegalForm.FORMING)
    async with count_queries(house) as many:
        await staff.get("/organizations")
    assert len(few) == len(many)
    assert "晨光" not in words((await staff.get("/organizations?form=forming")).text)
    assert "第3社" not in words((await staff.get("/organizations?q=晨光&form=")).text)
    assert "没有符合条件的组织" in words((await staff.get("/organizations?q=%25")).text)


async def test_code_is_checked_before_it_is_sent(house: Services):
    browser = await browse(house)
    kept = await make_organization(form=LegalForm.ASSOCIATION)
    answer = await browser.client.get(f"/api/v1/uscc/{kept.uscc}")
    assert answer.json() == {"code": kept.uscc, "forms": ["association"], "is_taken": True}
    answer = await browser.client.get("/api/v1/uscc/511")
    assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "?code")


async def test_pages_speak_english_throughout(house: Services):
    browser, organization = await member(
        house,
        OrganizationRole.OWNER,
        name="Dawn",
        district="A",
        street="B",
        community="",
        contact_name="C",
    )
    await Person.all().update(name="Wang")
    for path in ("/organizations", "/organizations/new", f"/organizations/{organization.id}"):
        shown = words((await browser.get(path, accept_language="en")).text)
        chinese = [part for part in shown.split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, chinese) == (path, ["中文"])


async def test_directory_names_only_who_agreed_and_says_nothing_of_its_people(
    house: Services, client: AsyncClient
):
    browser, organization = await member(house, OrganizationRole.OWNER, name="晨光社", contact_name="王私下")
    await make_organization(name="不公开社")
    await make_organization(name="演示社", is_listed=True, is_demonstration=True)
    assert "晨光社" not in words((await client.get("/directory")).text)
    path = f"/organizations/{organization.id}/edit"
    assert (await browser.post(path, "edit", is_listed="true")).status_code == 303
    shown = words((await client.get("/directory?q=社")).text)
    assert "晨光社" in shown
    for hidden in ("不公开社", "演示社", "王私下"):
        assert hidden not in shown
    assert {o["name"] for o in (await client.get("/api/v1/directory")).json()["items"]} == {"晨光社"}
    assert (await browser.post(path, "edit", is_listed="false")).status_code == 303
    assert "晨光社" not in words((await client.get("/directory")).text)


async def test_directory_of_a_demonstration_house_names_demonstrations_and_marks_them(client: AsyncClient):
    await make_organization(name="演示甲社", is_listed=True, is_demonstration=True)
    await make_organization(name="演示乙社", is_demonstration=True)
    shown = words((await client.get("/directory")).text)
    assert ("演示甲社" in shown, "街道 演示" in shown, "演示乙社" in shown) == (True, True, False)
    [listed] = (await client.get("/api/v1/directory")).json()["items"]
    assert (listed["name"], listed["is_demonstration"]) == ("演示甲社", True)
    await make_organization(name="第一家真的")
    assert "演示甲社" not in words((await client.get("/directory")).text)
    assert (await client.get("/api/v1/directory")).json()["items"] == []
