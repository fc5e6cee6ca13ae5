"""Lists in a real browser: many chosen at once, views saved, co-applicants added."""

import pytest
from playwright.async_api import expect

from browser.conftest import Park
from factories.applications import make_application
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import Application, CoApplicant, State
from incubator.competitions import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.people import Membership

pytestmark = pytest.mark.anyio


async def test_officer_ticks_a_page_sees_how_many_and_checks_them(park: Park):
    competition = await make_competition(Stage.CLOSED)
    for number in range(3):
        await make_application(competition, state=State.SUBMITTED, title=f"项目{number}")
    page = await park.enter(await park.person(Role.PROGRAMME_OFFICER))
    await page.goto(f"/competitions/{competition.id}/applications")
    counted = page.locator("[data-count]")
    every = page.get_by_role("checkbox", name="选择这一页的全部")
    await every.check()
    await expect(counted).to_have_text("3")
    await page.get_by_role("checkbox", name="选择：项目1").uncheck()
    await expect(counted).to_have_text("2")
    assert await every.evaluate("box => box.indeterminate")
    await page.get_by_label("通过，进入评审").check()
    await page.get_by_role("button", name="先看结果").click()
    await expect(page.locator("main")).to_contain_text("2 个申报的结论是“通过”，0 个不会改动")
    await page.get_by_role("button", name="确认，给出 2 个结论").click()
    await expect(page.locator("main")).to_contain_text("已经生效")
    assert await Application.filter(state=State.ELIGIBLE).count() == 2
    assert park.errors == []


async def test_view_is_saved_from_the_list_without_scripts_and_with_them(park: Park):
    await make_organization(name="七彩养老", field="elderly")
    await make_organization(name="晨光")
    officer = await park.person(Role.PROGRAMME_OFFICER)
    for scripts, name in ((False, "养老的"), (True, "养老二")):
        page = await park.enter(officer, scripts=scripts)
        await page.goto("/organizations?field=elderly")
        await page.get_by_text("保存这个视图").click()
        await page.get_by_label("视图的名称").fill(name)
        await page.get_by_role("button", name="保存", exact=True).click()
        await page.wait_for_url("**/organizations?field=elderly")
        await expect(page.locator(".chip.saved", has_text=name)).to_have_attribute("aria-current", "page")
    await page.goto("/organizations")
    await page.locator(".chip.saved", has_text="养老的").click()
    await expect(page.locator("tbody tr")).to_have_count(1)
    assert park.errors == []


async def test_co_applicants_are_added_row_by_row_up_to_five(park: Park):
    application = await make_application()
    owner = await park.person()
    await Membership.create(
        person=owner, organization_id=application.organization_id, role=OrganizationRole.OWNER
    )
    partners = [await make_organization(name=f"伙伴{number}", is_listed=True) for number in range(5)]
    page = await park.enter(owner)
    await page.goto(f"/applications/{application.id}/co-applicants")
    for number, partner in enumerate(partners):
        choice = page.locator(f"select[name='co_applicants/{number}/organization_id']")
        await choice.select_option(str(partner.id))
        if number < 4:
            await page.get_by_role("button", name="再加一个").click()
    await expect(page.get_by_role("button", name="再加一个")).to_be_hidden()
    await page.get_by_role("button", name="保存，去填预算").click()
    await page.wait_for_url("**/budget")
    assert await CoApplicant.filter(application_id=application.id).count() == 5
    assert park.errors == []


async def test_owner_declines_through_a_dialog_with_scripts_and_without(park: Park):
    partner = await make_organization(name="伙伴", is_listed=True)
    owner = await park.person()
    await Membership.create(person=owner, organization=partner, role=OrganizationRole.OWNER)
    for scripts in (False, True):
        application = await make_application(state=State.SUBMITTED, co_applicants=[partner])
        page = await park.enter(owner, scripts=scripts)
        await page.goto("/")
        await page.get_by_role("link", name="答复联合申报邀请").click()
        await page.get_by_role("button", name="谢绝", exact=True).click()
        dialog = page.get_by_role("dialog")
        await expect(dialog).to_contain_text("谢绝以后不能再改成同意")
        await dialog.get_by_role("button", name="确认谢绝").click()
        await expect(page.locator("tbody tr").first).to_contain_text("已谢绝")
        assert (await CoApplicant.get(application_id=application.id)).state == "declined"
    assert park.errors == []
