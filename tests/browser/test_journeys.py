"""Whole ways of organizations through the house in a real browser, with scripts and without."""

import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from browser.conftest import Park
from browser.hands import agree, fill, follow_letter, press, sign_in
from factories.applications import proposal_pdf
from factories.competitions import make_competition
from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.people import PHRASE
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole
from incubator.core.jobs import Task
from incubator.incubation.jobs import handlers
from incubator.incubation.rules import FollowUpState
from incubator.incubation.rules import State as TermState
from incubator.incubation.tables import FollowUp
from incubator.people.tables import Membership

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"]),
]


async def sign_up(page: Page, email: str) -> None:
    """Sign up, open the link of the letter, set a password and sign in."""
    await page.goto("/sign-up")
    await fill(page, name="王芳", email=email)
    await press(page, "注册")
    await page.wait_for_url("**/letter-sent")
    await follow_letter(page, email, "")
    await fill(page, password=PHRASE)
    await press(page, "保存密码")
    await page.wait_for_url("**/sign-in")
    await sign_in(page, email)


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


async def test_organization_comes_from_sign_up_to_the_receipt(park: Park, tmp_path: Path, scripts: bool):
    competition = await make_competition(title="社区微创投大赛")
    pdf = tmp_path / "申报书.pdf"
    pdf.write_bytes(proposal_pdf())
    page = await park.window(scripts=scripts)
    await sign_up(page, "wang@example.org")
    await register(page)
    await apply(page, competition, pdf, scripts=scripts)
    application = await Application.get()
    assert (application.state, application.requested_minor) == (State.SUBMITTED, 399_96)
    assert application.receipt_code is not None
    await expect(page.locator("#receipt-code")).to_have_text(application.receipt_code)
    await page.goto(f"/applications/{application.id}")
    async with page.expect_download() as taken:
        await page.get_by_role("link", name=pdf.name).click()
    assert (await (await taken.value).path()).read_bytes() == pdf.read_bytes()


async def test_graduate_follows_the_letters_link_and_reports(park: Park, scripts: bool):
    owner = await park.person()
    organization = await make_organization()
    await Membership.create(person=owner, organization=organization, role=OrganizationRole.OWNER)
    await make_incubation(TermState.GRADUATED, organization)
    follow_up = await FollowUp.filter(organization=organization).order_by("months").first()
    assert follow_up is not None
    follow_up.due_on = datetime.now(UTC).astimezone(park.house.settings.tz).date()
    await follow_up.save(update_fields=["due_on"])
    await handlers(park.house)[Task.FOLLOW_UP_REMIND](follow_up_id=str(follow_up.id))
    page = await park.window(scripts=scripts)
    await follow_letter(page, organization.contact_email, "")
    await page.wait_for_url(re.compile("/sign-in"))
    await sign_in(page, owner.email)
    await page.wait_for_url(f"**/follow-ups/{follow_up.id}")
    await page.check("main [name=is_active][value=true]")
    await fill(page, staff="6", income="186000", beneficiaries="850", remark="新开了两个点。")
    await press(page, "提交报告")
    await expect(page.locator("main")).to_contain_text("850")
    await follow_up.refresh_from_db()
    assert (follow_up.state, follow_up.income_minor) == (FollowUpState.REPORTED, 186_000_00)
