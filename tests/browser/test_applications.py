"""An application in a real browser: saved while it is written, added up while it is typed, its files sent."""

from pathlib import Path

import pytest
from playwright.async_api import Page, expect

from browser.conftest import Park
from factories.applications import make_application, proposal_pdf
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import Application, ApplicationFile, BudgetLine
from incubator.competitions import Competition, Criterion, Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio


async def owner(park: Park) -> tuple[Person, str]:
    """An owner and the path of the organization's empty draft."""
    organization = await make_organization()
    person = await park.person()
    await Membership.create(person=person, organization_id=organization.id, role=OrganizationRole.OWNER)
    application = await make_application(organization=organization, is_complete=False)
    return person, f"/applications/{application.id}"


async def saved(page: Page) -> None:
    await expect(page.locator("[data-saving][data-state=saved]")).to_be_visible()


async def test_draft_saves_itself_and_two_tabs_lose_nothing(park: Park):
    person, one = await owner(park)
    first = await park.window(person)
    await first.goto(f"{one}/edit")
    second = await first.context.new_page()
    await second.goto(f"{one}/edit")
    await first.fill("textarea[name=summary]", "第一个窗口写的")
    await saved(first)
    await first.fill("input[name=leader]", "王芳")
    await saved(first)
    await expect(first.locator("[data-saving]")).to_contain_text("已保存")
    await second.fill("textarea[name=summary]", "第二个窗口写的")
    await expect(second.locator("[data-saving][data-state=conflict]")).to_be_visible()
    found = await Application.get()
    assert (found.summary, found.leader) == ("第一个窗口写的", "王芳")
    await second.locator("[data-saving] a").click()
    await expect(second.locator("textarea[name=summary]")).to_have_value("第一个窗口写的")
    await second.locator("[data-restore] button").first.click()
    await expect(second.locator("textarea[name=summary]")).to_have_value("第二个窗口写的")
    await saved(second)
    assert (await Application.get()).summary == "第二个窗口写的"


async def test_what_is_written_offline_is_saved_once_the_line_is_back(park: Park):
    person, one = await owner(park)
    page = await park.window(person)
    await page.goto(f"{one}/edit")
    await page.context.set_offline(offline=True)
    await page.fill("input[name=leader]", "离线写的")
    await expect(page.locator("[data-saving][data-state=offline]")).to_be_visible()
    await page.context.set_offline(offline=False)
    await saved(page)
    assert (await Application.get()).leader == "离线写的"
    # The browser itself complains of what it could not send, which is what this is about.
    park.errors[:] = [error for error in park.errors if "ERR_INTERNET_DISCONNECTED" not in error]


async def test_budget_adds_up_while_it_is_typed_and_grows(park: Park):
    person, one = await owner(park)
    page = await park.window(person)
    await page.goto(f"{one}/budget")
    rows = page.locator("#lines tbody tr")
    before = await rows.count()
    await page.click("[data-add-row]")
    assert await rows.count() == before + 1
    for number, (source, quantity, price) in enumerate(
        (("grant", "12", "33.33"), ("self_raised", "1", "1，000"))
    ):
        row = rows.nth(before if number == 0 else 0)
        await row.locator("input[name$=description]").fill("送餐")
        await row.locator("select[name$=category]").select_option("activity")
        await row.locator("select[name$=source]").select_option(source)
        await row.locator("input[name$=quantity]").fill(quantity)
        await row.locator("input[name$=unit_price]").fill(price)
    await expect(page.locator("output[data-sum=grant]")).to_have_text("¥399.96")
    await expect(page.locator("output[data-sum='']")).to_have_text("¥1,399.96")
    await expect(rows.nth(0).locator("output[data-product]")).to_have_text("¥1,000")
    await page.get_by_role("button", name="保存，去传文件").click()
    await page.wait_for_url(f"**{one}/files")
    lines = await BudgetLine.all().order_by("position")
    assert [line.amount_minor for line in lines] == [1_000_00, 399_96]


async def test_files_are_sent_as_they_are_chosen_and_refused_in_words(park: Park, tmp_path: Path):
    person, one = await owner(park)
    page = await park.window(person)
    await page.goto(f"{one}/files")
    good, bad = tmp_path / "申报书.pdf", tmp_path / "坏的.pdf"
    good.write_bytes(proposal_pdf())
    bad.write_bytes(b"no pdf at all")
    chooser = page.locator("#form-add_proposal input[type=file]")
    await chooser.set_input_files(bad)
    failed = page.locator("#form-add_proposal .uploads .failed")
    await expect(failed).to_contain_text("重试")
    said = await failed.locator(".state").inner_text()
    assert [c for c in said if "一" <= c <= "鿿"] != []
    await chooser.set_input_files(good)
    await expect(page.locator("#files")).to_contain_text("申报书.pdf")
    assert await ApplicationFile.all().count() == 1
    await page.locator("#files button").click()
    await expect(page.locator("#files")).to_contain_text("还没有上传文件")


async def test_weights_add_up_while_a_rubric_is_written(park: Park):
    competition = await make_competition(Stage.DRAFT)
    page = await park.window(await park.person(Role.PROGRAMME_OFFICER))
    await page.goto(f"/competitions/{competition.id}/edit/rubric")
    total = page.locator("output[data-sum='']")
    await expect(total).to_have_text("100")
    await page.fill("input[name='criteria/0/weight']", "20.5")
    await expect(total).to_have_text("80.50")
    assert await page.locator(".totals.unbalanced").count() == 1
    await page.click("[data-add-row]")
    await page.fill("input[name='criteria/4/name']", "可持续性")
    await page.fill("input[name='criteria/4/weight']", "19.5")
    await page.fill("input[name='criteria/4/highest']", "10")
    await expect(total).to_have_text("100")
    await page.get_by_role("button", name="保存并继续").click()
    await page.wait_for_url("**/edit/tranches")
    found = await Criterion.filter(competition_id=competition.id).order_by("position")
    assert [c.weight_hundredths for c in found] == [2050, 3500, 2500, 1950]


async def test_call_is_opened_by_keyboard_in_its_dialog(park: Park):
    competition = await make_competition(Stage.DRAFT)
    page = await park.window(await park.person(Role.PROGRAMME_OFFICER))
    await page.goto(f"/competitions/{competition.id}/edit/preview")
    await page.focus("[data-dialog=dialog-open]")
    await page.keyboard.press("Enter")
    await expect(page.locator("#dialog-open")).to_be_visible()
    await page.keyboard.press("Escape")
    await expect(page.locator("#dialog-open")).to_be_hidden()
    await page.keyboard.press("Enter")
    await page.locator("#dialog-open").get_by_role("button", name="确认开放").press("Enter")
    await page.wait_for_url(f"**/competitions/{competition.id}")
    assert (await Competition.get()).stage is Stage.OPEN
