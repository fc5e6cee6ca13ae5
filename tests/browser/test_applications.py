"""An application in a real browser: saved while it is written, added up while it is typed, its files sent."""

from pathlib import Path

import pytest
from playwright.async_api import expect

from browser.conftest import Park
from factories.applications import make_application, proposal_pdf
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import ApplicationFile, BudgetLine
from incubator.competitions import Criterion, Stage
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
