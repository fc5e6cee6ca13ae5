"""Whole ways of staff through the house in a real browser, with scripts and without."""

import re
from datetime import UTC, datetime, timedelta

import pytest
from playwright.async_api import Page, expect

from browser.conftest import Park
from browser.hands import agree, fill, press, typed
from factories.applications import make_application
from factories.awards import make_decision, make_ranked, make_tranche
from factories.people import make_person
from incubator.applications.rules import State
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Decision, Tranche
from incubator.competitions import Criterion
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.database import plain
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, Placing, Sheet

pytestmark = [
    pytest.mark.anyio,
    pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"]),
]

SHIFT = "UPDATE competition SET opens_at = opens_at - $1::interval, closes_at = closes_at - $1::interval"


async def compose(page: Page, now: datetime) -> None:
    """Every step of preparing a call, from the list to the preview."""
    await page.goto("/competitions")
    await page.locator("main").get_by_role("link", name="筹备新的大赛").first.click()
    await fill(
        page,
        title="2027年社区微创投大赛",
        summary="支持社区里的小项目。",
        opens_at=typed(now - timedelta(hours=1)),
        closes_at=typed(now + timedelta(days=30)),
        pool="2000000",
        award_cap="200000",
    )
    await press(page, "保存并继续")
    await page.wait_for_url("**/edit/funds")
    await fill(page, tracks__0__name="社区服务", tracks__0__cap="150000")
    await press(page, "保存并继续")
    await page.wait_for_url("**/edit/rubric")
    await press(page, "保存并继续")
    await page.wait_for_url("**/edit/tranches")
    await press(page, "保存并继续")
    await page.wait_for_url("**/edit/judging")
    await fill(page, quorum="2")
    for step in ("stages", "lottery"):
        await press(page, "保存并继续")
        await page.wait_for_url(f"**/edit/{step}")
    await page.locator("main").get_by_role("link", name="去预览").click()
    await page.wait_for_url("**/edit/preview")


async def pass_the_deadline() -> None:
    """Let a month and a day have passed, which nobody may say of a published call."""
    async with plain() as sql:
        await sql.execute("ALTER TABLE competition DISABLE TRIGGER ck_competition_fixed")
        await sql.execute(SHIFT, timedelta(days=31))
        await sql.execute("ALTER TABLE competition ENABLE TRIGGER ck_competition_fixed")


async def judge_all(competition: Competition) -> None:
    """Every judge gives every application a mark for each criterion, and submits."""
    criteria = await Criterion.filter(competition_id=competition.id)
    for number, sheet in enumerate(await Sheet.filter(competition_id=competition.id)):
        for criterion in criteria:
            score = criterion.most_hundredths * (6 + number % 3) // 10
            await Mark.create(sheet=sheet, criterion=criterion, score_hundredths=score)
        sheet.state, sheet.submitted_at, sheet.comment = SheetState.SUBMITTED, datetime.now(UTC), "可行。"
        await sheet.save(update_fields=["state", "submitted_at", "comment"])


async def test_officers_go_from_composing_a_call_to_its_published_ranking(park: Park, scripts: bool):
    page = await park.enter(await park.person(Role.PROGRAMME_OFFICER), scripts=scripts)
    await compose(page, datetime.now(UTC).astimezone(park.house.settings.tz))
    await agree(page, "开放征集", "确认开放")
    competition = await Competition.get()
    await page.wait_for_url(f"**/competitions/{competition.id}")
    await competition.refresh_from_db()
    assert competition.stage is Stage.OPEN
    stranger = await park.window(scripts=scripts)
    await stranger.goto("/competitions")
    await expect(stranger.locator("main")).to_contain_text("2027年社区微创投大赛")

    await pass_the_deadline()
    await competition.refresh_from_db()
    entries = [await make_application(competition, state=State.SUBMITTED) for _ in range(2)]
    await page.reload()
    await agree(page, "截止征集", "确认截止")
    await expect(page.locator("#toasts")).to_contain_text("截止")
    for entry in entries:
        await page.goto(f"/applications/{entry.id}")
        await page.check("main [name=is_eligible][value=true]")
        await press(page, "保存结论")
        await expect(page.locator("main")).not_to_contain_text("保存结论")

    judges = [await make_person(Role.JUDGE, name=name) for name in ("孙教授", "郑会计")]
    await page.goto(f"/competitions/{competition.id}/panel")
    for judge in judges:
        await press(page, "直接加入")
        await page.locator("#dialog-add, #add").locator("select").select_option(str(judge.id))
        await page.locator("dialog").get_by_role("button", name="加入名单", exact=True).click()
        await expect(page.locator("main")).to_contain_text(judge.name)
    await agree(page, "开始评审", "确认开始评审")
    await page.get_by_role("link", name="分配", exact=True).click()
    await fill(page, panel_size="2", most="9", seed="2026-11-22 福彩 3D 417")
    await press(page, "试排")
    await page.wait_for_url(re.compile(r"/assignment/[0-9a-f-]{36}$"))
    await agree(page, "采用", "确认采用")
    await expect(page.locator("#toasts")).to_contain_text("已采用")
    assert await Sheet.all().count() == 4
    await judge_all(competition)

    await page.goto(f"/competitions/{competition.id}/ranking")
    await agree(page, "拟定公布", "拟定公布")
    await expect(page.locator("main")).to_contain_text("等另一位同事确认")
    second = await park.enter(await park.person(Role.PROGRAMME_OFFICER), scripts=scripts)
    await second.goto(f"/competitions/{competition.id}/ranking")
    await agree(second, "核对并确认", "确认公布")
    await expect(second.locator("main")).to_contain_text("公布的排名")
    await competition.refresh_from_db()
    assert competition.stage is Stage.RANKED
    assert await Placing.all().count() == 2


async def test_two_people_approve_the_awards(park: Park, scripts: bool):
    competition, applications = await make_ranked()
    decision = await make_decision(DecisionState.PROPOSED, competition, applications)
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER):
        page = await park.enter(await park.person(role), scripts=scripts)
        await page.goto(f"/competitions/{competition.id}/decision")
        await agree(page, "批准", "批准")
        await expect(page.locator("#toasts")).to_contain_text("批准")
    assert (await Decision.get(id=decision.id)).state is DecisionState.APPROVED


async def test_finance_approves_and_another_pays(park: Park, scripts: bool):
    tranche = await make_tranche(TrancheState.REQUESTED)
    first = await park.enter(await park.person(Role.FINANCE_OFFICER), scripts=scripts)
    await first.goto(f"/tranches/{tranche.id}")
    await press(first, "批准拨付")
    await expect(first.locator("main")).to_contain_text("下一步要由另一位同事来办")
    assert await first.locator("main [name=voucher]").count() == 0
    second = await park.enter(await park.person(Role.FINANCE_OFFICER), scripts=scripts)
    await second.goto(f"/tranches/{tranche.id}")
    await fill(second, voucher="2026-1188")
    await second.locator("main").get_by_role("button", name=re.compile("登记拨付")).click()
    await expect(second.locator("main")).to_contain_text("2026-1188")
    assert (await Tranche.get(id=tranche.id)).state is TrancheState.PAID
    await second.goto("/ledger")
    await expect(second.locator("#entries")).to_contain_text("2026-1188")
