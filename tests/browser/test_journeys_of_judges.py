"""Judges, their chair, the hall and its voters in a real browser, as a rule on a phone."""

import re
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest
from playwright.async_api import Page, expect

from browser.conftest import Park
from browser.hands import PHONE, agree, fill, follow_letter, press, sign_in, typed
from browser.peopled import put_proposal
from factories.applications import make_application
from factories.browsing import browse
from factories.competitions import make_competition
from factories.jury import FULL, make_seat, make_sheet
from factories.people import PHRASE
from factories.pitch import make_pitch, make_staged, stage
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.core.database import plain
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules import SheetState
from incubator.jury.rules.pitch import GRACE, ItemState
from incubator.jury.tables import PitchItem, Sheet, VoteTally
from incubator.people import Person

pytestmark = pytest.mark.anyio

SCALE = {code: {"most_hundredths": 10_00, "step_hundredths": 1_00} for code in ("need", "design", "team")}

with_and_without_scripts = pytest.mark.parametrize("scripts", [True, False], ids=["scripts", "no-scripts"])


async def invite(park: Park, officer: Page, competition_id: UUID, judge: Person) -> None:
    """The officer writes the invitation on the page of the panel."""
    now = datetime.now(UTC).astimezone(park.house.settings.tz)
    await officer.goto(f"/competitions/{competition_id}/panel")
    await press(officer, "邀请评委")
    await officer.locator("#invite select").select_option(str(judge.id))
    await fill(
        officer,
        term_from=f"{now:%Y-%m-%d}",
        term_until=f"{now + timedelta(days=60):%Y-%m-%d}",
        reply_by=typed(now + timedelta(days=7)),
    )
    await officer.locator("#invite").get_by_role("button", name="发出邀请", exact=True).click()
    await expect(officer.locator("#toasts")).to_contain_text("已发出")


@with_and_without_scripts
async def test_judge_comes_from_the_letter_s_link_to_a_submitted_sheet(park: Park, scripts: bool):
    competition = await make_competition(Stage.CLOSED, scales=SCALE)
    entry = await make_application(competition, state=State.ELIGIBLE)
    await put_proposal(park.house, entry)
    administrator = await browse(park.house, Role.ADMINISTRATOR)
    account = {"name": "孙教授", "email": "sun@example.org", "roles": ["judge"]}
    answer = await administrator.client.post("/api/v1/people", json=account)
    await administrator.client.aclose()
    assert answer.status_code == 201, answer.text
    judge = await Person.get(email="sun@example.org")

    page = await park.window(**PHONE, scripts=scripts)
    await follow_letter(page, judge.email, "")
    await fill(page, password=PHRASE)
    await press(page, "保存密码")
    officer = await park.enter(await park.person(Role.PROGRAMME_OFFICER), scripts=scripts)
    await invite(park, officer, competition.id, judge)
    await follow_letter(page, judge.email, "评审邀请")
    await sign_in(page, judge.email)
    await expect(page.locator("h1")).to_contain_text(competition.title)
    await press(page, "我已阅读须知并接受邀请")
    await expect(page.locator("main")).to_contain_text("已接受")

    await agree(officer, "开始评审", "确认开始评审")
    await expect(officer.locator("main")).not_to_contain_text("开始评审")
    sheet = await make_sheet(entry, judge.id)
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


async def test_hall_sees_a_turn_opened_and_its_result_when_it_is_closed(park: Park):
    chair = await park.person(Role.JUDGE)
    competition, entries, _ = await make_staged(("pitch", StageKind.PITCH, 100_00), applications=2, judges=0)
    await make_seat(competition, chair.id)
    session = await make_pitch(competition, entries, [chair.id], chair.id)
    of = await stage(competition, "pitch")
    for entry in entries:
        await make_sheet(entry, chair.id, FULL, stage_id=of.id)
    hall = await park.window()
    await hall.goto(f"/pitch-sessions/{session.id}/screen?code={session.code}")
    await expect(hall.locator("h1")).to_have_text("请稍候")
    page = await park.enter(chair, **PHONE)
    await page.goto(f"/pitch-sessions/{session.id}")
    await page.locator("main").get_by_role("button", name="开始路演").first.click()
    await expect(hall.locator("h1")).to_have_text(entries[0].title)
    await expect(hall.locator("[data-timer]")).to_have_text(re.compile("^4:[0-5][0-9]$"))
    await press(page, "开放评分")
    await expect(hall.locator(".clock")).to_have_text("0 / 1")
    sheet = await Sheet.get(application_id=entries[0].id)
    # The page of the chair is swapped while the focus is in it, and keeps it.
    own = page.get_by_role("link", name="我的评分表").first
    await own.focus()
    sheet.state, sheet.submitted_at, sheet.comment = SheetState.SUBMITTED, datetime.now(UTC), "可行。"
    await sheet.save(update_fields=["state", "submitted_at", "comment"])
    await expect(hall.locator(".clock")).to_have_text("1 / 1")
    await expect(page.locator("main")).to_contain_text("已评 1/1")
    await expect(own).to_be_focused()
    await press(page, "结束评分")
    await expect(hall.locator("h1")).to_have_text("请稍候")
    await expect(hall.locator("main")).not_to_contain_text("71.5")
    # What is shown is final: so long late sheets are still taken.
    await PitchItem.filter(application_id=entries[0].id).update(closed_at=datetime.now(UTC) - GRACE)
    await expect(hall.locator("li").first).to_contain_text("71.5")


async def test_judge_keeps_the_focus_when_htmx_swaps_the_order(park: Park):
    judge, chair = await park.person(Role.JUDGE), await park.person(Role.JUDGE)
    of = ("pitch", StageKind.PITCH, 100_00)
    competition, entries, _ = await make_staged(of, applications=2, judges=0)
    for person in (judge, chair):
        await make_seat(competition, person.id)
    session = await make_pitch(competition, entries, [judge.id, chair.id], chair.id)
    for entry in entries:
        await make_sheet(entry, judge.id, FULL, stage_id=(await stage(competition, "pitch")).id)
    page = await park.enter(judge, **PHONE)
    await page.goto(f"/pitch-sessions/{session.id}")
    own = page.get_by_role("link", name="我的评分表").last
    await own.focus()
    await PitchItem.filter(session=session, position=1).update(
        state=ItemState.PRESENTING, phase_at=datetime.now(UTC)
    )
    await expect(page.locator("[data-timer]")).to_be_visible()
    await expect(own).to_be_focused()


@with_and_without_scripts
async def test_voter_s_code_votes_once_on_a_phone(park: Park, scripts: bool):
    vote_stage = ("vote", StageKind.PUBLIC_VOTE, 20_00)
    competition, entries, _ = await make_staged(("desk", StageKind.REVIEW, 80_00), vote_stage, applications=2)
    officer = await browse(park.house, Role.PROGRAMME_OFFICER)
    now = datetime.now(UTC)
    planned = {
        "stage": "vote",
        "opens_at": (now + timedelta(hours=1)).isoformat(),
        "closes_at": (now + timedelta(hours=3)).isoformat(),
        "choices": 1,
        "application_ids": [str(entry.id) for entry in entries],
    }
    votes = f"/api/v1/competitions/{competition.id}/public-votes"
    vote = (await officer.client.post(votes, json=planned)).json()["id"]
    (code,) = (await officer.client.post(f"{votes}/{vote}/codes", json={"count": 1})).json()["codes"]
    await officer.client.aclose()
    async with plain() as sql:
        await sql.execute("ALTER TABLE public_vote DISABLE TRIGGER ck_public_vote")
        await sql.execute("UPDATE public_vote SET opens_at = opens_at - interval '2 hours'")
        await sql.execute("ALTER TABLE public_vote ENABLE TRIGGER ck_public_vote")
    for said in ("投票成功", "这个投票码"):
        page = await park.window(**PHONE, scripts=scripts)
        await page.goto(f"/public-votes/{vote}")
        await fill(page, code=code.lower())
        await page.check(f'main [value="{entries[1].id}"]')
        await press(page, "投票")
        await expect(page.locator("body")).to_contain_text(said)
    tallies = await VoteTally.filter(vote_id=vote).values_list("application_id", "votes")
    assert dict(tallies) == {entries[0].id: 0, entries[1].id: 1}
