"""The applicant's pages: from the call to the receipt, by forms alone."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from httpx import AsyncClient, Response

from factories.applications import make_application, make_file, proposal_pdf
from factories.browsing import HERE, Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import Application, ApplicationFile, BudgetLine, FileKind, State
from incubator.competitions import Competition, Stage, Track
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.core.usecase import Services
from incubator.organizations import Organization
from incubator.organizations.rules import LegalForm
from incubator.people import Membership

pytestmark = pytest.mark.anyio

LINE = {
    "lines__0__description": "送餐",
    "lines__0__category": "activity",
    "lines__0__source": "grant",
    "lines__0__quantity": "12",
    "lines__0__unit_price": "33.33",
}


async def member(
    house: Services, role: OrganizationRole = OrganizationRole.OWNER, organization: Organization | None = None
) -> tuple[Browser, Organization]:
    organization = organization or await make_organization()
    person = await make_person()
    await Membership.create(person=person, organization_id=organization.id, role=role)
    return await browse(house, person=person), organization


async def own(house: Services, state: State = State.DRAFT, **columns: object) -> tuple[Browser, str]:
    """An owner's browser and the path of an application of the organization."""
    browser, organization = await member(house)
    application = await make_application(organization=organization, state=state, **columns)  # type: ignore[arg-type]  # columns
    return browser, f"/applications/{application.id}"


async def send_file(browser: Browser, path: str, do: str, name: str, content: bytes) -> Response:
    values = await browser.form(path, do)
    return await browser.client.post(path, data=values, files={"file": (name, content)}, headers=HERE)


def offered(answer: Response) -> set[str | None]:
    return {i.get("value") for i in parsed(answer.text).iter("input") if i.get("name") == "do"}


async def test_application_goes_from_the_call_to_its_receipt_by_forms_alone(
    house: Services, client: AsyncClient
):
    browser, organization = await member(house)
    competition = await make_competition(tracks=("one", "two"))
    two = await Track.get(competition_id=competition.id, code="two")
    path = f"/competitions/{competition.id}/apply"
    typed = {"track_id": str(two.id), "title": "邻里<b>互助"}
    answer = await browser.post(path, "draft", **typed)
    assert answer.status_code == 303
    application = await Application.get()
    one = f"/applications/{application.id}"
    assert (answer.headers["location"], application.organization_id) == (one, organization.id)
    shown = await browser.get(one)
    assert "<b>互助" not in shown.text
    for part in ("还要补上", "项目简介", "项目负责人", "申报书（PDF）", "预算（至少一行申请资助）"):
        assert part in words(shown.text)
    texts = {"summary": "给独居老人送餐。\n每周三次。", "leader": "王芳", "beneficiaries": "40"}
    answer = await browser.post(f"{one}/edit", "save", **texts, next=f"{one}/budget")
    assert answer.headers["location"] == f"{one}/budget"
    assert (await browser.post(f"{one}/budget", "save", **LINE)).status_code == 303
    answer = await send_file(browser, f"{one}/files", "add_proposal", "申报书.pdf", proposal_pdf())
    assert answer.status_code == 303
    review = words((await browser.get(f"{one}/review")).text)
    for part in ("每周三次。", "¥399.96", "申报书.pdf", "不能再改", "王芳", "40 人"):
        assert part in review
    answer = await browser.post(f"{one}/review", "submit")
    assert answer.headers["location"] == f"{one}/receipt"
    application = await Application.get()
    assert (application.state, application.requested_minor) == (State.SUBMITTED, 399_96)
    receipt = words((await browser.get(f"{one}/receipt")).text)
    assert application.receipt_code is not None
    assert application.receipt_code in receipt
    checked = words((await Browser(client).get(f"/verify/{application.receipt_code}")).text)
    assert ("回执有效" in checked, "邻里" in checked) == (True, False)
    assert (await browser.get(f"{one}/edit")).status_code == 409


async def test_draft_is_begun_once_by_a_double_click(house: Services):
    browser, _ = await member(house)
    competition = await make_competition()
    path = f"/competitions/{competition.id}/apply"
    values = await browser.form(path, "draft") | {"title": "互助"}
    for _ in range(2):
        assert (await browser.client.post(path, data=values, headers=HERE)).status_code == 303
    assert await Application.all().count() == 1
    assert "互助" in words((await browser.get(path)).text)


async def test_refused_draft_says_it_beside_the_field(house: Services):
    browser, _ = await member(house)
    competition = await make_competition(tracks=("one", "two"))
    answer = await browser.post(f"/competitions/{competition.id}/apply", "draft", title=" ")
    assert answer.status_code == 422
    refused = {p.get("id") for p in parsed(answer.text).iter("p") if p.get("class") == "wrong"}
    assert refused == {"draft-title-wrong", "draft-track_id-wrong"}


async def test_who_may_not_apply_is_told_what_to_do(house: Services, client: AsyncClient):
    competition = await make_competition(entries_per_organization=1)
    path = f"/competitions/{competition.id}/apply"
    assert (await client.get(path)).headers["location"] == f"/sign-in?next={path}"
    stranger = await browse(house)
    assert "先登记您的组织" in words((await stranger.get(path)).text)
    viewer, _ = await member(house, OrganizationRole.VIEWER)
    assert "draft" not in offered(await viewer.get(path))
    browser, organization = await member(house)
    await make_application(competition, organization, State.SUBMITTED)
    answer = await browser.get(path)
    assert "已经达到上限" in words(answer.text)
    assert "draft" not in offered(answer)
    draft = await make_competition(Stage.DRAFT)
    assert (await browser.get(f"/competitions/{draft.id}/apply")).status_code == 404
    over = await make_competition(Stage.CLOSED)
    answer = await browser.post(f"/competitions/{over.id}/apply", "draft", title="迟到的")
    assert answer.status_code == 409


async def test_second_tab_is_told_what_is_saved_and_loses_nothing(house: Services):
    browser, one = await own(house)
    first = await browser.form(f"{one}/edit", "save")
    second = dict(first)
    changed = first | {"summary": "第一个窗口写的"}
    swap = HERE | {"hx-request": "true", "x-autosave": "true"}
    assert (await browser.client.post(f"{one}/edit", data=changed, headers=swap)).status_code == 303
    late = second | {"summary": "第二个窗口写的", "once": "x" * 20}
    answer = await browser.client.post(f"{one}/edit", data=late, headers=swap)
    assert answer.status_code == 412
    assert ("第一个窗口写的" in answer.text, "第二个窗口写的" in answer.text) == (True, True)
    assert (await Application.get()).summary == "第一个窗口写的"
    form = next(f for f in parsed(answer.text).iter("form") if f.get("id") == "form-save")
    again = {i.get("name"): i.get("value") for i in form.iter("input") if i.get("type") == "hidden"}
    resent = late | {name: str(value) for name, value in again.items()}
    assert (await browser.client.post(f"{one}/edit", data=resent, headers=HERE)).status_code == 303
    assert (await Application.get()).summary == "第二个窗口写的"


async def test_answers_are_emptied_by_the_form(house: Services):
    browser, one = await own(house, beneficiaries=7)
    assert (await browser.post(f"{one}/edit", "save", beneficiaries="", leader="")).status_code == 303
    found = await Application.get()
    assert (found.beneficiaries, found.leader) == (None, "")


async def test_budget_computes_drops_emptied_rows_and_keeps_refused_ones(house: Services):
    browser, one = await own(house)
    more = {name.replace("__0__", "__3__"): value for name, value in LINE.items()}
    bad = LINE | more | {"lines__3__unit_price": "1.234", "lines__3__description": "<i>鼓"}
    answer = await browser.post(f"{one}/budget", "save", **bad)
    assert answer.status_code == 422
    tree = parsed(answer.text)
    assert [p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"] == [
        "save-lines-1-unit_price-wrong"
    ]
    values = {i.get("name"): i.get("value") for i in tree.iter("input")}
    assert (values["lines/1/description"], values["lines/1/unit_price"]) == ("<i>鼓", "1.234")
    own_money = more | {"lines__3__source": "self_raised", "lines__3__unit_price": "1，000元"}
    assert (await browser.post(f"{one}/budget", "save", **LINE | own_money)).status_code == 303
    lines = await BudgetLine.all().order_by("position")
    assert [(line.source.value, line.amount_minor) for line in lines] == [
        ("grant", 399_96),
        ("self_raised", 12_000_00),
    ]
    assert (await Application.get()).requested_minor == 399_96
    empty = {
        f"lines__0__{name}": "" for name in ("description", "category", "source", "quantity", "unit_price")
    }
    assert (await browser.post(f"{one}/budget", "save", **empty)).status_code == 303
    assert await BudgetLine.all().count() == 1


async def test_files_are_added_refused_and_removed_without_scripts(house: Services):
    browser, one = await own(house, is_complete=False)
    path = f"{one}/files"
    answer = await send_file(browser, path, "add_proposal", "申报书.pdf", b"no pdf at all")
    assert answer.status_code == 415
    assert words(answer.text).count("申报书") > 1
    assert (await browser.post(path, "add_attachment")).status_code == 422
    answer = await send_file(browser, path, "add_attachment", "预算<b>.pdf", proposal_pdf())
    assert answer.status_code == 303
    shown = await browser.get(path)
    assert ("预算<b>.pdf" in shown.text, "预算<b>.pdf" in words(shown.text)) == (False, True)
    drops = [d.get("data-upload-url") for d in parsed(shown.text).iter("div") if d.get("class") == "drop"]
    assert drops == [f"/api/v1{one}/files?kind={kind}" for kind in ("proposal", "attachment")]
    assert (await browser.post(path, "remove")).status_code == 303
    assert await ApplicationFile.all().count() == 0


async def test_what_hinders_a_submission_is_said_before_it_is_tried(house: Services):
    organization = await make_organization(LegalForm.FORMING)
    browser, _ = await member(house, organization=organization)
    later = await make_competition(opens_at=datetime.now(UTC) + timedelta(days=2), award_cap_minor=100_00)
    application = await make_application(later, organization)
    one = f"/applications/{application.id}"
    shown = words((await browser.get(f"{one}/review")).text)
    for part in ("征集还没有开始", "拟登记的团队还不能申报", "超过了单个项目的资助上限"):
        assert part in shown
    assert "submit" not in offered(await browser.get(f"{one}/review"))
    answer = await browser.client.get(f"/api/v1{one}/readiness")
    assert answer.json() == {
        "missing": [],
        "hindrances": [
            {"code": "call_not_open", "detail": "The call takes applications later."},
            {
                "code": "organization_not_eligible_form",
                "detail": "A team that is not registered or filed can't enter.",
            },
            {"code": "requested_over_cap", "detail": "More is requested than one award can be."},
        ],
        "is_ready": False,
    }


async def test_editor_writes_but_only_an_owner_submits_and_a_viewer_only_reads(house: Services):
    organization = await make_organization()
    application = await make_application(organization=organization)
    one = f"/applications/{application.id}"
    editor, _ = await member(house, OrganizationRole.EDITOR, organization)
    viewer, _ = await member(house, OrganizationRole.VIEWER, organization)
    assert "submit" not in offered(await editor.get(f"{one}/review"))
    assert "只有组织的负责人可以提交" in words((await editor.get(f"{one}/review")).text)
    assert (await editor.send(f"{one}/review", "submit")).status_code == 403
    assert (await editor.get(f"{one}/edit")).status_code == 200
    assert (await viewer.get(one)).status_code == 200
    for step in ("edit", "budget", "files", "review"):
        assert (await viewer.get(f"{one}/{step}")).status_code == 403
    assert offered(await viewer.get(one)).isdisjoint({"delete", "withdraw", "check"})


async def test_application_of_others_is_not_found(house: Services, client: AsyncClient):
    application = await make_application()
    stranger, _ = await member(house)
    judge, officer = await browse(house, Role.JUDGE), await browse(house, Role.PROGRAMME_OFFICER)
    one = f"/applications/{application.id}"
    for step in ("", "/edit", "/budget", "/files", "/review", "/receipt"):
        for browser in (stranger, judge, officer):
            assert (await browser.get(one + step)).status_code == 404, step
    assert (await client.get(one)).headers["location"] == f"/sign-in?next={one}"
    assert (await stranger.get(f"/applications/{uuid4()}")).status_code == 404
    assert application.title not in words((await stranger.get("/applications")).text)


async def test_draft_is_deleted_and_submission_withdrawn(house: Services):
    browser, one = await own(house)
    assert (await browser.get(f"{one}/receipt")).status_code == 404
    assert (await browser.post(one, "delete")).headers["location"] == "/applications"
    assert (await browser.get(one)).status_code == 404
    assert "草稿已删除" in words((await browser.get("/applications")).text)
    browser, one = await own(house, State.SUBMITTED)
    assert offered(await browser.get(one)) & {"delete", "withdraw", "check"} == {"withdraw"}
    assert (await browser.post(one, "withdraw")).status_code == 303
    shown = words((await browser.get(one)).text)
    assert ("已撤回" in shown, "专家评审" in shown) == (True, False)
    assert (await browser.get(f"{one}/receipt")).status_code == 200
    assert (await browser.send(one, "withdraw")).status_code == 409


async def test_own_list_shows_all_of_the_member_s_organizations(house: Services):
    browser, organization = await member(house)
    assert "先看看有哪些正在征集的大赛" in words((await browser.get("/applications")).text)
    await make_application(organization=organization, title="我们的草稿")
    async with count_queries(house) as few:
        await browser.get("/applications")
    for number in range(3):
        await make_application(organization=organization, title=f"第{number}个", state=State.ELIGIBLE)
    async with count_queries(house) as many:
        shown = words((await browser.get("/applications")).text)
    assert len(few) == len(many)
    assert ("我们的草稿" in shown, "第2个" in shown) == (True, True)
    filtered = words((await browser.get("/applications?state=draft&q=")).text)
    assert ("我们的草稿" in filtered, "第2个" in filtered) == (True, False)


async def test_page_of_an_application_asks_as_often_however_much_it_holds(house: Services):
    browser, one = await own(house)
    async with count_queries(house) as few:
        await browser.get(one)
    application = await Application.get()
    for position in range(2, 6):
        line = {"position": position, "category": "activity", "description": "物料", "source": "self_raised"}
        price = {"quantity": 1, "unit_price_minor": 100, "amount_minor": 100}
        await BudgetLine.create(application=application, **line, **price)
        await make_file(application, FileKind.ATTACHMENT)
    async with count_queries(house) as many:
        await browser.get(one)
    assert len(few) == len(many)


async def test_history_is_for_staff_who_handle_the_application(house: Services):
    browser, one = await own(house)
    assert (await browser.post(f"{one}/review", "submit")).status_code == 303
    assert await AuditEvent.filter(action="applications.submit_application").count() == 1
    for role in (Role.AUDITOR, Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER):
        staff = await browse(house, role)
        assert "提交申报 " in words((await staff.get(one)).text)
        assert [deed["deed"] for deed in (await staff.client.get(f"/api/v1{one}/history")).json()] == [
            "submit_application"
        ]
    assert "操作记录" not in words((await browser.get(one)).text)
    assert (await browser.client.get(f"/api/v1{one}/history")).status_code == 403
    judge = await browse(house, Role.JUDGE)
    assert (await judge.client.get(f"/api/v1{one}/history")).status_code == 404


async def test_pages_speak_english_throughout(house: Services):
    organization = await make_organization(name="Dawn", contact_name="C")
    browser, _ = await member(house, organization=organization)
    competition = await make_competition(title="Call", summary="Text")
    application = await make_application(competition, organization, title="Meals", summary="S", leader="L")
    await BudgetLine.all().update(description="meals")
    await Competition.filter(id=competition.id).update(version=2)
    one = f"/applications/{application.id}"
    steps = [f"{one}{step}" for step in ("", "/edit", "/co-applicants", "/budget", "/files", "/review")]
    for path in ("/applications", f"/competitions/{competition.id}/apply", *steps, "/verify?code=1"):
        answer = await browser.get(path, accept_language="en")
        shown = words(answer.text).replace("申报书.pdf", "").replace("测试人员", "")
        chinese = [part for part in shown.split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
