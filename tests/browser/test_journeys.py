"""Whole ways through the house in a real browser: what people come for, and what goes wrong on the way."""

import asyncio
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from browser.conftest import Park
from browser.peopled import put_proposal
from factories.applications import make_application, proposal_pdf
from factories.awards import make_decision, make_ranked, make_tranche
from factories.competitions import make_competition
from factories.incubation import make_incubation
from factories.jury import make_judging, make_sheet
from factories.organizations import make_organization
from factories.people import PHRASE, give_password
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Decision, Tranche
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.core.jobs import Task
from incubator.core.tables import Mail
from incubator.incubation.jobs import handlers
from incubator.incubation.rules import FollowUpState
from incubator.incubation.rules import State as TermState
from incubator.incubation.tables import FollowUp
from incubator.jury.rules import SheetState
from incubator.people import Person
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

PHONE = {"width": 360, "height": 740}


async def press(page: Page, words: str) -> None:
    """Press the button in the page's main part that says exactly this."""
    await page.locator("main").get_by_role("button", name=words, exact=True).click()


async def agree(page: Page, opener: str, words: str) -> None:
    """Open a dialog by its button and press the button within it."""
    await press(page, opener)
    await page.locator("dialog").get_by_role("button", name=words, exact=True).click()


async def fill(page: Page, **values: str) -> None:
    """Type into the fields of these names; `__` stands for the slash of a pointer."""
    for name, value in values.items():
        await page.locator(f'main [name="{name.replace("__", "/")}"]:not([type=hidden])').fill(value)


async def sign_up(page: Page, email: str) -> None:
    """Sign up, open the link of the letter, set a password and sign in."""
    await page.goto("/sign-up")
    await fill(page, name="王芳", email=email)
    await press(page, "注册")
    await page.wait_for_url("**/letter-sent")
    letter = await Mail.get(recipient=email)
    link = re.search(r"/links/\S+", letter.body)
    assert link is not None
    await page.goto(link[0])
    await fill(page, password=PHRASE)
    await press(page, "保存密码")
    await page.wait_for_url("**/sign-in")
    await fill(page, email=email, password=PHRASE)
    await press(page, "登录")
    await page.wait_for_url(lambda url: "/sign-in" not in url)


async def register(page: Page) -> None:
    """Register an organization that is filed with its street."""
    await page.goto("/organizations/new")
    await fill(
        page,
        name="甸柳邻里互助会",
        district="历下区",
        street="甸柳新村街道",
        contact_name="王芳",
        contact_phone="13800138000",
        contact_email="wang@example.org",
    )
    await page.check("main [name=form][value=filed]")
    await page.select_option("main [name=field]", "mutual_help")
    await press(page, "登记")
    await page.wait_for_url(re.compile(r"/organizations/[0-9a-f-]{36}$"))


async def apply(page: Page, competition: Competition, pdf: Path, *, scripts: bool) -> None:
    """From the call to the receipt."""
    await page.goto(f"/competitions/{competition.id}/apply")
    await fill(page, title="独居老人送餐结对")
    await press(page, "开始填写")
    await page.get_by_role("link", name="继续填写").click()
    await page.wait_for_url("**/edit")
    await fill(page, summary="为独居老人送餐、陪伴。", leader="王芳", beneficiaries="60")
    await press(page, "保存，去填预算")
    await page.wait_for_url("**/budget")
    await fill(page, lines__0__description="送餐", lines__0__quantity="12", lines__0__unit_price="33.33")
    await page.select_option('main [name="lines/0/category"]', "activity")
    await page.select_option('main [name="lines/0/source"]', "grant")
    if scripts:
        await expect(page.locator('[data-sum="grant"]')).to_contain_text("399.96")
    await press(page, "保存，去传文件")
    await page.wait_for_url("**/files")
    await page.locator("#proposal input[type=file]").set_input_files(pdf)
    if not scripts:
        await press(page, "上传申报书")
    await expect(page.locator("#files")).to_contain_text(pdf.name)
    await page.get_by_role("link", name="去核对").click()
    await page.wait_for_url("**/review")
    await agree(page, "提交申报", "确认提交")
    await page.wait_for_url("**/receipt")


@pytest.fixture
def pdf(tmp_path: Path) -> Path:
    """A real PDF on the applicant's disk."""
    path = tmp_path / "申报书.pdf"
    path.write_bytes(proposal_pdf())
    return path


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
async def test_organization_comes_from_sign_up_to_the_receipt(park: Park, pdf: Path, scripts: bool):
    competition = await make_competition(title="社区微创投大赛")
    page = await park.window(scripts=scripts)
    await sign_up(page, "wang@example.org")
    await register(page)
    await apply(page, competition, pdf, scripts=scripts)
    application = await Application.get()
    assert (application.state, application.requested_minor) == (State.SUBMITTED, 399_96)
    assert application.receipt_code is not None
    await expect(page.locator("#receipt-code")).to_have_text(application.receipt_code)


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
async def test_judge_fills_in_and_submits_a_sheet_on_a_phone(park: Park, scripts: bool):
    scale = {code: {"most_hundredths": 10_00, "step_hundredths": 1_00} for code in ("need", "design", "team")}
    _, (entry,), (seat,) = await make_judging(scales=scale)
    await put_proposal(park.house, entry)
    sheet = await make_sheet(entry, seat.person_id)
    judge = await give_password(await Person.get(id=seat.person_id))
    page = await park.enter(judge, **PHONE, scripts=scripts)
    await page.goto("/sheets")
    await page.get_by_role("link", name="打分").click()
    for code, points in (("need", 8), ("design", 7), ("team", 9)):
        choice = page.locator(f'main label:has([name="marks/{code}"][value="{points}"])')
        box = await choice.bounding_box()
        assert box is not None
        assert min(box["width"], box["height"]) >= 24  # WCAG 2.2, 2.5.8: the least target
        await choice.click()
    await fill(page, comment="可行，预算合理。")
    await press(page, "完成，去核对")
    await page.wait_for_url("**/review")
    await expect(page.locator("main")).to_contain_text("79")  # 40·0.8 + 35·0.7 + 25·0.9
    await press(page, "提交评分表")
    await page.wait_for_url("**/sheets")
    await sheet.refresh_from_db()
    assert sheet.state is SheetState.SUBMITTED


async def test_officer_composes_a_call_and_opens_it(park: Park):
    page = await park.enter(await park.person(Role.PROGRAMME_OFFICER))
    now = datetime.now(UTC).astimezone(park.house.settings.tz)
    await page.goto("/competitions/new")
    await fill(
        page,
        title="2027年社区微创投大赛",
        summary="支持社区里的小项目。",
        opens_at=f"{now - timedelta(hours=1):%Y-%m-%dT%H:%M}",
        closes_at=f"{now + timedelta(days=30):%Y-%m-%dT%H:%M}",
        pool="2000000",
        award_cap="200000",
    )
    await press(page, "保存并继续")
    await page.wait_for_url("**/edit/funds")
    competition = await Competition.get()
    assert (competition.stage, competition.pool_minor) == (Stage.DRAFT, 2_000_000_00)
    await page.goto(f"/competitions/{competition.id}/edit/preview")
    await agree(page, "开放征集", "确认开放")
    await page.wait_for_url(f"**/competitions/{competition.id}")
    await competition.refresh_from_db()
    assert competition.stage is Stage.OPEN
    stranger = await park.window()
    await stranger.goto("/competitions")
    await expect(stranger.locator("main")).to_contain_text("2027年社区微创投大赛")


async def test_graduate_follows_the_letters_link_and_reports(park: Park):
    owner = await park.person()
    organization = await make_organization()
    await Membership.create(person=owner, organization=organization, role=OrganizationRole.OWNER)
    await make_incubation(TermState.GRADUATED, organization)
    follow_up = await FollowUp.filter(organization=organization).order_by("months").first()
    assert follow_up is not None
    follow_up.due_on = datetime.now(UTC).astimezone(park.house.settings.tz).date()
    await follow_up.save(update_fields=["due_on"])
    await handlers(park.house)[Task.FOLLOW_UP_REMIND](follow_up_id=str(follow_up.id))
    link = re.search(r"/follow-ups/\S+", (await Mail.get()).body)
    assert link is not None
    page = await park.window()
    await page.goto(link[0])
    await page.wait_for_url(re.compile("/sign-in"))
    await fill(page, email=owner.email, password=PHRASE)
    await press(page, "登录")
    await page.wait_for_url(f"**/follow-ups/{follow_up.id}")
    await page.check("main [name=is_active][value=true]")
    await fill(page, staff="6", income="186000", beneficiaries="850", remark="新开了两个点。")
    await press(page, "提交报告")
    await expect(page.locator("main")).to_contain_text("850")
    await follow_up.refresh_from_db()
    assert (follow_up.state, follow_up.income_minor) == (FollowUpState.REPORTED, 186_000_00)


async def test_two_people_approve_the_awards(park: Park):
    competition, applications = await make_ranked()
    decision = await make_decision(DecisionState.PROPOSED, competition, applications)
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER):
        page = await park.enter(await park.person(role))
        await page.goto(f"/competitions/{competition.id}/decision")
        await agree(page, "批准", "批准")
        await expect(page.locator("#toasts")).to_contain_text("批准")
    assert (await Decision.get(id=decision.id)).state is DecisionState.APPROVED


async def test_finance_approves_and_another_pays(park: Park):
    tranche = await make_tranche(TrancheState.REQUESTED)
    first = await park.enter(await park.person(Role.FINANCE_OFFICER))
    await first.goto(f"/tranches/{tranche.id}")
    await press(first, "批准拨付")
    await expect(first.locator("main")).to_contain_text("下一步要由另一位同事来办")
    assert await first.locator("main [name=voucher]").count() == 0
    second = await park.enter(await park.person(Role.FINANCE_OFFICER))
    await second.goto(f"/tranches/{tranche.id}")
    await fill(second, voucher="2026-1188")
    await second.locator("main").get_by_role("button", name=re.compile("登记拨付")).click()
    await expect(second.locator("main")).to_contain_text("2026-1188")
    assert (await Tranche.get(id=tranche.id)).state is TrancheState.PAID


async def drafting(park: Park, *, is_complete: bool = False) -> tuple[Application, Person]:
    """A draft and its owner."""
    owner = await park.person()
    organization = await make_organization()
    await Membership.create(person=owner, organization=organization, role=OrganizationRole.OWNER)
    return await make_application(None, organization, is_complete=is_complete), owner


async def test_two_tabs_at_one_draft_lose_nothing(park: Park):
    application, owner = await drafting(park)
    first = await park.enter(owner)
    second = await first.context.new_page()
    for tab in (first, second):
        await tab.goto(f"/applications/{application.id}/edit")
    await fill(first, summary="第一个窗口写的。")
    await expect(first.locator("[data-saving]")).to_have_attribute("data-state", "saved")
    await fill(second, summary="第二个窗口写的。")
    await expect(second.locator("[data-saving]")).to_have_attribute("data-state", "conflict")
    await application.refresh_from_db()
    assert application.summary == "第一个窗口写的。"
    await second.locator("[data-saving] a").click()
    await expect(second.locator("main [name=summary]")).to_have_value("第一个窗口写的。")
    await press(second, "恢复")
    await expect(second.locator("[data-saving]")).to_have_attribute("data-state", "saved")
    await application.refresh_from_db()
    assert application.summary == "第二个窗口写的。"


async def test_lost_connection_while_saving_loses_nothing(park: Park):
    application, owner = await drafting(park)
    page = await park.enter(owner)
    await page.goto(f"/applications/{application.id}/edit")
    await page.context.set_offline(offline=True)
    await fill(page, summary="在地铁里写的。")
    await expect(page.locator("[data-saving]")).to_have_attribute("data-state", "offline")
    await page.context.set_offline(offline=False)
    await expect(page.locator("[data-saving]")).to_have_attribute("data-state", "saved", timeout=15_000)
    await application.refresh_from_db()
    assert application.summary == "在地铁里写的。"


async def test_double_click_on_submit_submits_once_and_back_does_no_harm(park: Park):
    application, owner = await drafting(park, is_complete=True)
    page = await park.enter(owner)
    await page.goto(f"/applications/{application.id}/review")
    await press(page, "提交申报")
    await page.locator("dialog").get_by_role("button", name="确认提交", exact=True).dblclick()
    await page.wait_for_url("**/receipt")
    await application.refresh_from_db()
    assert application.state is State.SUBMITTED
    submitted_at, version = application.submitted_at, application.version
    await page.go_back()
    await expect(page.locator("main")).not_to_contain_text("请检查")
    again = page.locator("dialog").get_by_role("button", name="确认提交", exact=True)
    if await again.count():
        await press(page, "提交申报")
        await again.click()
        await page.wait_for_load_state()
    await application.refresh_from_db()
    assert (application.submitted_at, application.version) == (submitted_at, version)


async def test_double_click_on_register_registers_once(park: Park):
    page = await park.enter(await park.person())
    await page.goto("/organizations/new")
    await fill(
        page,
        name="甸柳邻里互助会",
        district="历下区",
        street="甸柳新村街道",
        contact_name="王芳",
        contact_phone="13800138000",
        contact_email="wang@example.org",
    )
    await page.check("main [name=form][value=filed]")
    await page.select_option("main [name=field]", "mutual_help")
    await page.locator("main").get_by_role("button", name="登记", exact=True).dblclick()
    await page.wait_for_url(re.compile(r"/organizations/[0-9a-f-]{36}$"))
    await asyncio.sleep(0.5)
    assert await Membership.all().count() == 1
