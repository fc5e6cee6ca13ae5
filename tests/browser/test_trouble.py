"""What goes wrong on the way, in a real browser: nothing is lost, and nothing is done twice."""

import re

import pytest
from playwright.async_api import expect

from browser.conftest import Park
from browser.hands import fill, press
from factories.applications import make_application
from factories.organizations import make_organization
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.core.actor import OrganizationRole
from incubator.people import Person
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio


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
    await expect(page.locator("[data-saving]")).to_have_attribute("data-state", "saved")
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


async def test_window_closed_offline_offers_what_was_written(park: Park):
    application, owner = await drafting(park)
    page = await park.enter(owner)
    await page.goto(f"/applications/{application.id}/edit")
    await page.context.set_offline(offline=True)
    await fill(page, summary="在地铁里写的。")
    await expect(page.locator("[data-saving]")).to_have_attribute("data-state", "offline")
    await page.close(run_before_unload=False)
    await page.context.set_offline(offline=False)
    again = await page.context.new_page()
    await again.goto(f"/applications/{application.id}/edit")
    await expect(again.locator("main [name=summary]")).to_have_value("")
    await press(again, "恢复")
    await expect(again.locator("[data-saving]")).to_have_attribute("data-state", "saved")
    await application.refresh_from_db()
    assert application.summary == "在地铁里写的。"


async def test_back_to_the_form_goes_on_where_it_was_left(park: Park):
    application, owner = await drafting(park)
    page = await park.enter(owner)
    await page.goto(f"/applications/{application.id}/edit")
    await fill(page, summary="第一遍。")
    await press(page, "保存，去填预算")
    await page.wait_for_url("**/budget")
    await page.go_back()
    await expect(page.locator("main [name=summary]")).to_have_value("第一遍。")
    await fill(page, summary="第二遍。")
    await expect(page.locator("[data-saving]")).to_have_attribute("data-state", "saved")
    await application.refresh_from_db()
    assert application.summary == "第二遍。"


@pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])
async def test_double_click_on_register_registers_once(park: Park, scripts: bool):
    page = await park.enter(await park.person(), scripts=scripts)
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
    await page.wait_for_load_state("networkidle")
    assert await Membership.all().count() == 1
