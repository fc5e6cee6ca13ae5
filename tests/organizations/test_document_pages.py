"""The pages of papers: uploading by a form, verifying, refusing, removing, and the work list."""

from datetime import datetime, timedelta

import pytest

from factories.applications import proposal_pdf
from factories.browsing import HERE, Browser, browse, parsed, words
from factories.organizations import make_document, make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import StoredFile
from incubator.organizations import Organization, OrganizationDocument
from incubator.organizations.rules import DocumentKind, DocumentState
from incubator.people import Membership

pytestmark = pytest.mark.anyio


async def member(
    house, organization: Organization, role: OrganizationRole = OrganizationRole.OWNER
) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization=organization, role=role)
    return await browse(house, person=person)


async def upload(browser: Browser, path: str, content: bytes = b"", **typed: str):
    values = await browser.form(path, "add")
    files = {"file": ("章程.pdf", content or proposal_pdf(), "application/pdf")}
    return await browser.client.post(
        path, data=values | {"kind": "charter"} | typed, files=files, headers=HERE
    )


async def test_paper_is_uploaded_by_a_form_and_shown(house):
    organization = await make_organization(name="晨光社")
    browser = await member(house, organization, OrganizationRole.EDITOR)
    path = f"/organizations/{organization.id}/documents"
    assert "还没有材料" in words((await browser.get(path)).text)
    answer = await upload(browser, path, number="鲁民证 001", issued_on="2024-03-01", valid_until="")
    assert (answer.status_code, answer.headers["location"]) == (303, path)
    made = await OrganizationDocument.get()
    assert (made.kind, made.number, made.valid_until) == (DocumentKind.CHARTER, "鲁民证 001", None)
    shown = words((await browser.get(path)).text)
    for part in ("材料已上传", "章程.pdf", "鲁民证 001", "待核验", "还没有上传："):
        assert part in shown
    assert "章程.pdf" in words((await browser.get(f"/organizations/{organization.id}")).text)
    assert (await upload(browser, path)).status_code == 303
    assert "留存备查" in words((await browser.get(path)).text)
    assert [d.state.value for d in await OrganizationDocument.all().order_by("id")] == ["replaced", "pending"]


async def test_refused_upload_keeps_what_was_typed_and_says_it_beside_the_field(house):
    organization = await make_organization()
    browser = await member(house, organization)
    path = f"/organizations/{organization.id}/documents"
    answer = await upload(browser, path, kind="other", number="<b>7", valid_until="2024-01-01")
    assert answer.status_code == 422
    tree = parsed(answer.text)
    assert {p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"} == {"add-title-wrong"}
    values = {i.get("name"): i.get("value") for i in tree.iter("input")}
    assert (values["number"], values["valid_until"]) == ("<b>7", "2024-01-01")
    wrong = await upload(browser, path, content=b"<html>")
    assert wrong.status_code == 415
    missing = await browser.post(path, "add", kind="charter")
    assert (missing.status_code, "add-file-wrong" in missing.text) == (422, True)
    assert await StoredFile.all().count() == 0


async def test_upload_sent_twice_by_the_browser_is_kept_once(house):
    organization = await make_organization()
    browser = await member(house, organization)
    path = f"/organizations/{organization.id}/documents"
    values = await browser.form(path, "add") | {"kind": "charter"}
    for _ in range(2):
        files = {"file": ("章程.pdf", proposal_pdf(), "application/pdf")}
        answer = await browser.client.post(path, data=values, files=files, headers=HERE)
        assert answer.status_code == 303
    assert await OrganizationDocument.all().count() == 1


async def test_staff_refuses_with_a_reason_then_verifies(house):
    organization = await make_organization(name="晨光社")
    document = await make_document(organization, number="<i>7")
    owner, officer = await member(house, organization), await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/documents/{document.id}"
    assert path in (await officer.get("/documents?state=pending")).text
    empty = await officer.post(path, "refuse", reason=" ")
    assert (empty.status_code, "refuse-reason-wrong" in empty.text) == (422, True)
    assert (await officer.post(path, "refuse", reason="看不清<b>")).status_code == 303
    shown = (await owner.get(path)).text
    assert ("看不清&lt;b&gt;" in shown, "请改正以后重新上传" in shown) == (True, True)
    assert "一份材料核验有结果" in words((await owner.get("/notifications")).text)
    assert (await officer.post(path, "verify")).status_code == 303
    shown = words((await owner.get(path)).text)
    assert officer.person is not None
    assert ("已核验" in shown, officer.person.name in shown) == (True, True)
    with pytest.raises(AssertionError):
        await officer.form(path, "verify")


async def test_review_of_an_older_version_is_refused_and_keeps_the_reason(house):
    document = await make_document(await make_organization())
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/documents/{document.id}"
    values = await officer.form(path, "refuse")
    assert (await officer.post(path, "verify")).status_code == 303
    answer = await officer.client.post(path, data=values | {"reason": "我写的原因"}, headers=HERE)
    assert (answer.status_code, "我写的原因" in answer.text) == (412, True)
    assert (await OrganizationDocument.get()).state is DocumentState.VERIFIED


async def test_paper_is_removed_by_a_form_which_leads_back_to_the_others(house):
    organization = await make_organization()
    document = await make_document(organization)
    browser = await member(house, organization, OrganizationRole.EDITOR)
    answer = await browser.post(f"/documents/{document.id}", "remove")
    assert (answer.status_code, answer.headers["location"]) == (
        303,
        f"/organizations/{organization.id}/documents",
    )
    assert await OrganizationDocument.all().count() == 0
    assert "材料已删除" in words((await browser.get(answer.headers["location"])).text)


async def test_pages_offer_to_each_what_it_may_and_are_nobody_else_s(house):
    organization = await make_organization()
    document = await make_document(organization)
    of_one, one = f"/organizations/{organization.id}/documents", f"/documents/{document.id}"
    for browser, forms in (
        (await member(house, organization), {"add", "remove"}),
        (await member(house, organization, OrganizationRole.VIEWER), set()),
        (await browse(house, Role.PROGRAMME_OFFICER), {"verify", "refuse"}),
        (await browse(house, Role.ADMINISTRATOR), set()),
        (await browse(house, Role.FINANCE_OFFICER), set()),
        (await browse(house, Role.AUDITOR), set()),
    ):
        offered = set()
        for path in (of_one, one, "/documents"):
            answer = await browser.get(path)
            assert answer.status_code == 200
            offered |= {i.get("value") for i in parsed(answer.text).iter("input") if i.get("name") == "do"}
        assert offered & {"add", "remove", "verify", "refuse"} == forms
    stranger = await browse(house)
    for path in (of_one, one):
        assert (await stranger.get(path)).status_code == 404
        assert (await (await browse(house, Role.JUDGE)).get(path)).status_code == 404
    assert "还没有材料" in words((await stranger.get("/documents")).text)
    # What the page does not offer is refused all the same.
    viewer = await member(house, organization, OrganizationRole.VIEWER)
    for do in ("verify", "remove"):
        assert (await viewer.send(one, do)).status_code == 403


async def test_papers_that_expire_are_shown_to_members_and_staff(house):
    organization = await make_organization(name="晨光社")
    today = datetime.now(house.settings.tz).date()
    await make_document(organization, DocumentKind.CHARTER, valid_until=today - timedelta(days=1))
    await make_document(organization, DocumentKind.BANK_PERMIT, valid_until=today + timedelta(days=60))
    await make_document(organization, DocumentKind.ANNUAL_REPORT, valid_until=today + timedelta(days=61))
    await make_document(await make_organization(name="别家社"), valid_until=today)
    owner, officer = await member(house, organization), await browse(house, Role.PROGRAMME_OFFICER)
    home = words((await owner.get("/")).text)
    assert ("更新材料： 章程" in home or "更新材料：章程" in home, "开户许可" in home) == (True, True)
    assert ("年检" in home, "别家社" in home) == (False, False)
    shown = words((await officer.get("/documents?expiring=true")).text)
    assert (
        "已过期" in shown,
        "即将到期" in shown,
        "别家社" in shown,
        "年检" in shown.partition("有效期至")[2],
    ) == (
        True,
        True,
        True,
        False,
    )
    overview = (await officer.client.get("/api/v1/overview")).json()
    assert (overview["documents_pending"], overview["documents_expiring"]) == (4, 3)
    assert "组织材料待核验 4" in words((await officer.get("/overview")).text)


async def test_filters_of_the_list_are_taken_off_one_by_one(house):
    await make_document(await make_organization())
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    page = (await officer.get("/documents?q=%3Cb%3E&kind=charter&state=pending&expiring=true")).text
    chips = {a.get("href") for a in parsed(page).iter("a") if a.get("class") == "chip"}
    assert chips == {
        "?kind=charter&state=pending&expiring=true",
        "?q=%3Cb%3E&state=pending&expiring=true",
        "?q=%3Cb%3E&kind=charter&expiring=true",
        "?q=%3Cb%3E&kind=charter&state=pending",
    }
    assert "没有符合条件的材料" in words(page)


async def test_pages_ask_as_often_whatever_there_is(house):
    organization = await make_organization()
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    asked = []
    for kinds in ((DocumentKind.CHARTER,), (DocumentKind.BANK_PERMIT, DocumentKind.ANNUAL_REPORT)):
        for kind in kinds:
            await make_document(organization, kind)
        counts = []
        for path in ("/documents", f"/organizations/{organization.id}/documents"):
            async with count_queries(house) as sent:
                await browser.get(path)
            counts.append(len(sent))
        asked.append(counts)
    assert asked[0] == asked[1]


async def test_pages_speak_english(house):
    organization = await make_organization(name="Dawn", district="Lixia", street="Dianliu", community="")
    document = await make_document(organization)
    await OrganizationDocument.filter(id=document.id).update(version=2)
    browser = await member(house, organization)
    for path in (f"/organizations/{organization.id}/documents", f"/documents/{document.id}", "/documents"):
        shown = words((await browser.get(path, accept_language="en")).text)
        for name in ("中文", "章程.pdf", "测试人员"):
            shown = shown.replace(name, "")
        assert (path, [c for c in shown if "一" <= c <= "鿿"]) == (path, [])
