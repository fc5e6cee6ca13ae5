"""Each persona's way through the house by keyboard alone: every stop is seen, and the focus is never lost."""

import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from playwright.async_api import expect

from browser.conftest import Park
from browser.keyboard import Keyboard
from browser.peopled import put_proposal
from factories.applications import make_application, proposal_pdf
from factories.awards import make_decision, make_ranked, make_tranche
from factories.incubation import make_incubation
from factories.jury import make_judging, make_seat, make_sheet
from factories.organizations import make_organization
from factories.people import PHRASE
from incubator.applications.rules import State
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Decision
from incubator.competitions import Competition
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.incubation.rules import FollowUpState
from incubator.incubation.rules import State as TermState
from incubator.incubation.tables import FollowUp
from incubator.jury.rules import SheetState
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio


async def sit_down(park: Park, person: Person, **window: int) -> Keyboard:
    """Sign in."""
    keys = Keyboard(await park.window(**window))
    await keys.page.goto("/sign-in")
    await keys.write(email=person.email, password=PHRASE)
    await keys.page.keyboard.press("Enter")
    await keys.page.wait_for_url(lambda url: "/sign-in" not in url)
    return keys


async def owner_of(park: Park) -> tuple[Person, object]:
    person, organization = await park.person(), await make_organization(name="甸柳邻里互助中心")
    await Membership.create(person=person, organization=organization, role=OrganizationRole.OWNER)
    return person, organization


async def test_applicant_fills_in_and_submits(park: Park, tmp_path: Path):
    person, organization = await owner_of(park)
    application = await make_application(organization=organization, is_complete=False)
    proposal = tmp_path / "申报书.pdf"
    proposal.write_bytes(proposal_pdf())
    keys = await sit_down(park, person)
    await keys.follow("完成申报")
    await keys.follow("继续填写")
    await keys.page.wait_for_url("**/edit")
    await keys.write(summary="为独居老人送餐、陪伴。", leader="王芳", beneficiaries="60")
    await keys.press("保存，去填预算")
    await keys.page.wait_for_url("**/budget")
    await keys.choose("lines__0__category", "activity")
    await keys.write(lines__0__description="送餐")
    await keys.choose("lines__0__source", "grant")
    await keys.write(lines__0__quantity="12", lines__0__unit_price="33.33")
    await keys.press("保存，去传文件")
    await keys.page.wait_for_url("**/files")
    await keys.attach(keys.page.locator("#proposal input[type=file]"), proposal)
    await expect(keys.page.locator("#files")).to_contain_text(proposal.name)
    await keys.follow("去核对")
    await keys.page.wait_for_url("**/review")
    await keys.agree("提交申报", "确认提交")
    await keys.page.wait_for_url("**/receipt")
    await application.refresh_from_db()
    assert (application.state, application.requested_minor) == (State.SUBMITTED, 399_96)


async def test_judge_scores_with_the_keys_of_the_sheet(park: Park):
    scale = {code: {"most_hundredths": 10_00, "step_hundredths": 1_00} for code in ("need", "design", "team")}
    competition, (entry,), _ = await make_judging(scales=scale)
    await put_proposal(park.house, entry)
    judge = await park.person(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(entry, judge.id)
    keys = await sit_down(park, judge)
    await keys.follow(competition.title)
    await keys.follow("打分")
    await keys.page.wait_for_url(f"**/sheets/{sheet.id}")
    board = keys.page.keyboard
    await board.press("?")
    await expect(keys.page.locator("#keys")).to_be_visible()
    await board.press("Escape")
    for digit in "879":
        await board.press("j")
        await board.press(digit)
    await board.press("k")
    await board.press("6")
    await keys.write(comment="可行，预算合理。")
    await keys.press("完成，去核对")
    await keys.page.wait_for_url("**/review")
    await expect(keys.main).to_contain_text("75.5")  # 40·0.8 + 35·0.6 + 25·0.9
    await keys.press("提交评分表")
    await keys.page.wait_for_url("**/sheets")
    await sheet.refresh_from_db()
    assert sheet.state is SheetState.SUBMITTED


async def test_judge_is_recused_from_a_dialog(park: Park):
    competition, (entry,), _ = await make_judging()
    judge = await park.person(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(entry, judge.id)
    keys = await sit_down(park, judge)
    await keys.page.goto(f"/sheets/{sheet.id}")
    await keys.agree("申请回避", "确认回避")
    # Nothing was chosen: the dialog is shown again, and what is wrong in it has the focus.
    await expect(keys.page.locator("dialog[open] .refusal")).to_be_focused()
    await keys.choose("kind", "kinship")
    await keys.press("确认回避", within=keys.page.locator("dialog[open]"))
    await keys.page.wait_for_url("**/sheets")
    await sheet.refresh_from_db()
    assert sheet.state is SheetState.RECUSED


async def test_officer_composes_a_call_and_opens_it(park: Park):
    keys = await sit_down(park, await park.person(Role.PROGRAMME_OFFICER))
    now = datetime.now(UTC).astimezone(park.house.settings.tz)
    await keys.follow("公益创投", within=keys.page.locator(".side"))
    await keys.follow("筹备新的大赛")
    await keys.page.wait_for_url("**/competitions/new")
    await keys.write(title="2027年社区微创投大赛", summary="支持社区里的小项目。")
    await keys.set_moment("opens_at", now - timedelta(hours=1))
    await keys.set_moment("closes_at", now + timedelta(days=30))
    await keys.write(pool="2000000", award_cap="200000")
    await keys.press("保存并继续")
    await keys.page.wait_for_url("**/edit/funds")
    await keys.write(tracks__0__name="社区服务", tracks__0__cap="150000")
    await keys.press("加一行")
    await expect(keys.page.locator("#tracks tr").last.locator("input").first).to_be_focused()
    for step in ("rubric", "tranches", "judging", "stages", "lottery"):
        await keys.press("保存并继续")
        await keys.page.wait_for_url(f"**/edit/{step}")
    await keys.follow("去预览")
    await keys.page.wait_for_url("**/edit/preview")
    await keys.agree("开放征集", "确认开放")
    await expect(keys.page.locator("#toasts .toast")).to_be_visible()
    assert (await Competition.get()).stage is Stage.OPEN


async def test_officers_publish_the_ranking(park: Park):
    competition, entries, seats = await make_judging(2, 3)
    for entry in entries:
        for seat in seats:
            await make_sheet(entry, seat.person_id, is_submitted=True, comment="可行。")
    for opener, words in (("拟定公布", "拟定公布"), ("核对并确认", "确认公布")):
        keys = await sit_down(park, await park.person(Role.PROGRAMME_OFFICER))
        await keys.page.goto(f"/competitions/{competition.id}/ranking")
        await keys.agree(opener, words)
        await expect(keys.page.locator("#toasts .toast")).to_be_visible()
    await competition.refresh_from_db()
    assert competition.stage is Stage.RANKED


async def test_officer_moves_a_card_of_the_board_by_its_menu(park: Park):
    term = await make_incubation(TermState.APPLIED)
    keys = await sit_down(park, await park.person(Role.PROGRAMME_OFFICER))
    await keys.page.goto("/incubations")
    menu = keys.main.locator("article summary")
    await keys.reach(menu)
    await keys.page.keyboard.press("Enter")
    await keys.page.keyboard.press("Tab")
    await keys.page.keyboard.press("Escape")
    await expect(menu).to_be_focused()
    assert await menu.evaluate("menu => menu.parentElement.open") is False
    await keys.page.keyboard.press("Space")
    await keys.follow("准予入驻", within=keys.main.locator("article"))
    await keys.page.wait_for_url("**/admission?**")
    await keys.press("准予入驻")
    await expect(keys.page.locator("#toasts .toast")).to_be_visible()
    await term.refresh_from_db()
    assert term.state is TermState.INCUBATING


async def test_palette_finds_what_is_asked_for_and_gives_the_focus_back(park: Park):
    organization = await make_organization(name="甸柳邻里互助中心")
    keys = await sit_down(park, await park.person(Role.PROGRAMME_OFFICER))
    await keys.page.goto("/competitions")
    start = keys.page.locator(".side a").first
    await keys.reach(start)
    for opened in ("Escape", "Enter"):
        await keys.page.keyboard.press("Control+k")
        await expect(keys.page.locator(".palette input")).to_be_focused()
        await keys.page.keyboard.insert_text("甸柳")
        await expect(keys.page.locator(".palette [role=option]")).to_have_count(1)
        await keys.stays_in(keys.page.locator("dialog.palette"))
        await keys.page.keyboard.press("ArrowDown")
        await keys.page.keyboard.press(opened)
        if opened == "Escape":
            await expect(start).to_be_focused()
    await keys.page.wait_for_url(f"**/organizations/{organization.id}")


async def test_two_people_approve_the_awards(park: Park):
    decision = await make_decision(DecisionState.PROPOSED, *(await make_ranked()))
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER):
        keys = await sit_down(park, await park.person(role))
        await keys.page.goto(f"/competitions/{decision.competition_id}/decision")
        await keys.agree("批准", "批准")
        await expect(keys.page.locator("#toasts")).to_contain_text("批准")
    assert (await Decision.get(id=decision.id)).state is DecisionState.APPROVED


async def test_finance_officers_approve_and_pay(park: Park):
    tranche = await make_tranche(TrancheState.REQUESTED)
    first = await sit_down(park, await park.person(Role.FINANCE_OFFICER))
    await first.page.goto("/tranches")
    await first.reach(first.main.locator(f'a[href="/tranches/{tranche.id}"]').first)
    await first.page.keyboard.press("Enter")
    await first.page.wait_for_url(f"**/tranches/{tranche.id}")
    await first.press("批准拨付")
    await expect(first.main).to_contain_text("下一步要由另一位同事来办")
    second = await sit_down(park, await park.person(Role.FINANCE_OFFICER))
    await second.page.goto(f"/tranches/{tranche.id}")
    await second.write(voucher="2026-1188")
    await second.reach(second.main.get_by_role("button", name=re.compile("^登记拨付")))
    await second.page.keyboard.press("Enter")
    await expect(second.main).to_contain_text("2026-1188")
    await tranche.refresh_from_db()
    assert tranche.state is TrancheState.PAID


async def test_graduate_reports_on_a_phone_s_keyboard(park: Park):
    person, organization = await owner_of(park)
    await make_incubation(TermState.GRADUATED, organization)
    follow_up = await FollowUp.filter(organization=organization).order_by("months").first()
    assert follow_up is not None
    follow_up.due_on = datetime.now(UTC).astimezone(park.house.settings.tz).date()
    follow_up.state = FollowUpState.DUE
    await follow_up.save(update_fields=["due_on", "state"])
    keys = await sit_down(park, person, width=360, height=740)
    await keys.follow("回访")
    await keys.page.wait_for_url(f"**/follow-ups/{follow_up.id}")
    await keys.choose("is_active", "true")
    await keys.write(staff="6", income="186000", beneficiaries="850", remark="新开了两个点。")
    await keys.press("提交报告")
    await expect(keys.main).to_contain_text("850")
    await follow_up.refresh_from_db()
    assert follow_up.state is FollowUpState.REPORTED


async def test_administrator_invites_and_the_auditor_finds_it(park: Park):
    keys = await sit_down(park, await park.person(Role.ADMINISTRATOR))
    await keys.follow("人员", within=keys.page.locator(".side"))
    await keys.follow("邀请人员")
    await keys.page.wait_for_url("**/people/new")
    await keys.write(name="孙教授", email="sun@example.org")
    await keys.choose("roles__-", "judge")
    await keys.press("发出邀请")
    await keys.page.wait_for_url(re.compile(r"/people/[0-9a-f-]{36}$"))
    assert (await Person.get(email="sun@example.org")).name == "孙教授"
    auditor = await sit_down(park, await park.person(Role.AUDITOR))
    await auditor.page.goto("/audit")
    await auditor.write(action="people.invite_person")
    await auditor.press("筛选")
    await auditor.page.wait_for_url("**action=people.invite_person**")
    await expect(auditor.main.locator("tbody tr")).to_have_count(1)


async def test_closing_a_toast_leads_to_the_page(park: Park):
    keys = await sit_down(park, await park.person())
    await keys.page.goto("/me")
    await keys.write(name="王芳")
    await keys.press("保存")
    toast = keys.page.locator("#toasts .toast")
    await keys.press("关闭", within=toast)
    await expect(toast).to_have_count(0)
    await expect(keys.main).to_be_focused()


async def test_account_menu_signs_out(park: Park):
    keys = await sit_down(park, await park.person(), width=360, height=740)
    menu = keys.page.locator(".tools .menu summary")
    await keys.reach(menu)
    await keys.page.keyboard.press("Enter")
    await keys.press("退出登录", within=keys.page.locator(".tools .menu"))
    await expect(keys.page.locator(".tools")).to_contain_text("登录")
