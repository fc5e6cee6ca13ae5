"""The pages of pitches and public votes: planned, run by the chair, seen by the hall, voted on."""

import re
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest
from httpx import AsyncClient

from factories.browsing import Browser, browse, words
from factories.pitch import PITCH, REVIEW, make_pitch, make_staged, stage
from factories.queries import count_queries
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.tables import IdempotentAnswer
from incubator.core.usecase import Services
from incubator.jury.methods.rule import StageKind
from incubator.jury.tables import PitchItem, PitchSession, PublicVote, VoteCode, VoteTally
from incubator.people import Person

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER

VOTE = ("vote", StageKind.PUBLIC_VOTE, 40_00)


async def person(identity: Any) -> Person:
    return await Person.get(id=identity)


async def held(
    applications: int = 2, judges: int = 2
) -> tuple[Competition, PitchSession, list[Any], list[Any]]:
    competition, entries, seats = await make_staged(REVIEW, PITCH, applications=applications, judges=judges)
    session = await make_pitch(competition, entries, [seat.person_id for seat in seats], seats[0].person_id)
    return competition, session, entries, seats


async def votable(house: Services, choices: int = 1) -> tuple[Browser, Competition, list[Any], str]:
    """An officer, the competition, its entries and the path of a vote that is open."""
    competition, entries, _ = await make_staged(
        ("desk", StageKind.REVIEW, 60_00), VOTE, applications=2, judges=1
    )
    now = datetime.now(UTC)
    vote = await PublicVote.create(
        competition=competition,
        stage=await stage(competition, "vote"),
        opens_at=now + timedelta(hours=1),
        closes_at=now + timedelta(hours=2),
        choices=choices,
    )
    for entry in entries:
        await VoteTally.create(vote=vote, application=entry)
    pool = house.database.pool
    await pool.execute("ALTER TABLE public_vote DISABLE TRIGGER ck_public_vote")
    await pool.execute("UPDATE public_vote SET opens_at = opens_at - interval '90 minutes'")
    await pool.execute("ALTER TABLE public_vote ENABLE TRIGGER ck_public_vote")
    return await browse(house, OFFICER), competition, entries, f"/public-votes/{vote.id}"


@pytest.mark.parametrize(
    ("role", "staff", "own"),
    [(OFFICER, 200, 200), (Role.AUDITOR, 200, 404), (Role.JUDGE, 403, 404), (Role.FINANCE_OFFICER, 403, 404)],
)
async def test_pages_open_by_role(house: Services, role: Role, staff: int, own: int):
    competition, session, _, _ = await held()
    browser = await browse(house, role)
    assert (await browser.get(f"/competitions/{competition.id}/pitch")).status_code == staff
    assert (await browser.get(f"/pitch-sessions/{session.id}")).status_code == own


async def test_session_is_planned_and_dropped(house: Services):
    competition, entries, seats = await make_staged(REVIEW, PITCH, applications=2, judges=2)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/pitch"
    terms = {
        "title": "第一场",
        "place": "报告厅",
        "starts_at": "2098-01-05T09:00",
        "items__0__application_id": str(entries[1].id),
    }
    refused = await browser.post(path, "plan", chair_id=str(uuid4()), **terms)
    assert refused.status_code == 422
    assert 'value="报告厅"' in refused.text
    typed = terms | {"chair_id": str(seats[0].person_id), "judge_ids__-": str(seats[0].person_id)}
    assert (await browser.post(path, "plan", **typed)).status_code == 303
    assert (await PitchItem.get()).application_id == entries[1].id
    assert (await browser.post(path, "drop")).status_code == 303
    assert await PitchSession.all().count() == 0


async def test_session_is_planned_anew_until_it_begins(house: Services):
    competition, session, entries, seats = await held()
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/pitch-sessions/{session.id}"
    assert f'href="{path}"' in (await browser.get(f"/competitions/{competition.id}/pitch")).text
    values = await browser.form(path, "replace")
    assert (values["title"], values["minutes"], values["items/1/application_id"]) == (
        session.title,
        "5",
        str(entries[1].id),
    )
    refused = await browser.post(path, "replace", title="新场次", place="")
    assert refused.status_code == 422
    assert 'value="新场次"' in refused.text
    typed = {
        "title": "新场次",
        "chair_id": str(seats[1].person_id),
        "minutes": "7",
        "items__1__application_id": "",
    }
    stale = await browser.post(path, "replace", version="0", **typed)
    assert stale.status_code == 412
    assert 'value="新场次"' in stale.text
    assert (await browser.post(path, "replace", **typed)).status_code == 303
    changed = await PitchSession.get(id=session.id)
    assert (changed.title, changed.chair_id) == ("新场次", seats[1].person_id)
    (item,) = await PitchItem.filter(session_id=session.id)
    assert (item.application_id, item.minutes, item.question_minutes) == (entries[0].id, 7, 5)
    chair = await browse(house, person=await person(seats[1].person_id))
    await chair.post(f"/pitch-sessions/{session.id}", "present")
    assert "这一场不能再改" in words((await browser.get(path)).text)
    answer = await browser.send(path, "replace", **typed)
    assert answer.status_code in {409, 422}


@pytest.mark.parametrize("role", [Role.AUDITOR, Role.JUDGE, Role.FINANCE_OFFICER])
async def test_only_officers_plan_anew(house: Services, role: Role):
    competition, session, _, _ = await held()
    browser = await browse(house, role)
    answer = await browser.get(f"/competitions/{competition.id}/pitch-sessions/{session.id}")
    assert answer.status_code == (200 if role is Role.AUDITOR else 403)
    assert 'name="title"' not in answer.text


async def test_vote_is_planned_anew_until_it_opens(house: Services):
    competition, entries, _ = await make_staged(
        ("desk", StageKind.REVIEW, 60_00), VOTE, applications=2, judges=1
    )
    browser = await browse(house, OFFICER)
    plans = f"/competitions/{competition.id}/pitch"
    window = {"opens_at": "2098-01-05T09:00", "closes_at": "2098-01-05T18:00"}
    await browser.post(plans, "vote", **window, **{"application_ids__-": str(entries[0].id)})
    vote = await PublicVote.get()
    path = f"/competitions/{competition.id}/public-votes/{vote.id}"
    assert f'href="{path}"' in (await browser.get(plans)).text
    early = await browser.post(path, "replace", choices="2", opens_at="2020-01-05T09:00")
    assert early.status_code == 422
    assert "开始时间应当晚于现在" in words(early.text)
    assert (await browser.post(path, "replace", choices="2", version="0")).status_code == 412
    answer = await browser.post(path, "replace", choices="2", **{"application_ids__-": str(entries[1].id)})
    assert answer.status_code == 303
    changed = await PublicVote.get(id=vote.id)
    assert (changed.choices, changed.opens_at) == (2, vote.opens_at)
    assert (await VoteTally.get()).application_id == entries[1].id
    pool = house.database.pool
    await pool.execute("ALTER TABLE public_vote DISABLE TRIGGER ck_public_vote")
    await pool.execute("UPDATE public_vote SET opens_at = now() - interval '1 minute'")
    await pool.execute("ALTER TABLE public_vote ENABLE TRIGGER ck_public_vote")
    assert "投票不能再改" in words((await browser.get(path)).text)


async def test_sessions_are_drawn_from_a_seed(house: Services):
    competition, entries, seats = await make_staged(REVIEW, PITCH, applications=1, judges=1)
    browser = await browse(house, OFFICER)
    answer = await browser.post(
        f"/competitions/{competition.id}/pitch",
        "draw",
        seed="2026321",
        least_judges="1",
        sessions__0__title="第一场",
        sessions__0__place="报告厅",
        sessions__0__starts_at="2098-01-05T09:00",
    )
    assert answer.status_code == 303
    session = await PitchSession.get()
    assert (session.seed, session.chair_id) == ("2026321", seats[0].person_id)
    assert (await PitchItem.get()).application_id == entries[0].id


async def test_chair_opens_and_closes_items_and_others_only_look(house: Services):
    _, session, _, seats = await held()
    chair = await browse(house, person=await person(seats[0].person_id))
    other = await browse(house, person=await person(seats[1].person_id))
    path = f"/pitch-sessions/{session.id}"
    with pytest.raises(AssertionError, match="no form present"):
        await other.form(path, "present")
    item = await PitchItem.get(session_id=session.id, position=1)
    for deed, state in (
        ("present", "presenting"),
        ("question", "questions"),
        ("score", "scoring"),
        ("close", "closed"),
    ):
        typed = {"item_id": str(item.id)}
        assert (await chair.post(path, deed, version="99", **typed)).status_code == 412
        assert (await chair.post(path, deed, **typed)).status_code == 303
        assert (await PitchItem.get(id=item.id)).state == state
    assert "我的评分表" in words((await other.get(path)).text)
    assert (await chair.post(path, "reopen", reason="")).status_code == 422
    assert (await chair.post(path, "reopen", reason="一位评委掉线")).status_code == 303


async def test_judges_view_renews_its_own_part(house: Services):
    _, session, _, seats = await held()
    other = await browse(house, person=await person(seats[1].person_id))
    path = f"/pitch-sessions/{session.id}"
    headers = {"hx-request": "true", "hx-target": "session-now", "accept": "text/html"}
    part = await other.client.get(path, headers=headers)
    assert part.status_code == 200
    assert "<html" not in part.text
    assert "等候" in part.text


async def test_screen_opens_by_its_code_alone(house: Services, client: AsyncClient):
    _, session, entries, seats = await held()
    stranger = Browser(client)
    path = f"/pitch-sessions/{session.id}/screen?code={session.code}"
    assert "请稍候" in words((await stranger.get(path)).text)
    chair = await browse(house, person=await person(seats[0].person_id))
    await chair.post(f"/pitch-sessions/{session.id}", "present")
    shown = words((await stranger.get(path)).text)
    assert entries[0].title in shown
    assert "路演中" in shown
    wrong = await stranger.get(f"/pitch-sessions/{session.id}/screen?code={'x' * 24}")
    assert wrong.status_code == 404


async def test_vote_is_planned_and_codes_are_shown_once(house: Services):
    competition, _, _ = await make_staged(("desk", StageKind.REVIEW, 60_00), VOTE, applications=1, judges=1)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/pitch"
    window = {"opens_at": "2098-01-05T09:00", "closes_at": "2098-01-05T18:00"}
    assert (await browser.post(path, "vote", opens_at="", closes_at="")).status_code == 422
    assert (await browser.post(path, "vote", **window)).status_code == 303
    issued = await browser.post(path, "codes", count="3")
    assert issued.status_code == 200
    assert "投票码只显示这一次" in words(issued.text)
    assert await VoteCode.all().count() == 3
    assert "投票码只显示这一次" not in words((await browser.get(path)).text)
    assert (await browser.post(path, "codes", count="0")).status_code == 422


async def test_ballot_is_cast_once_and_leaves_no_trace(house: Services, client: AsyncClient):
    officer, competition, entries, path = await votable(house)
    issued = await officer.post(f"/competitions/{competition.id}/pitch", "codes", count="1")
    # By its place: three groups of digits in the address of the page may look like a code.
    found = re.search(r"<textarea[^>]*>\s*([^<]+?)\s*</textarea>", issued.text)
    assert found is not None
    _, code = found[1].split()
    voter = Browser(client)
    choice = {"application_ids__-": str(entries[0].id)}
    wrong = await voter.post(path, "cast", code="ABCD-EFGH-JKMN", **choice)
    assert wrong.status_code == 422
    assert "没有这个投票码" in words(wrong.text)
    before = await IdempotentAnswer.all().count()
    assert (await voter.post(path, "cast", code=code.lower(), **choice)).status_code == 303
    assert (await VoteTally.get(application_id=entries[0].id)).votes == 1
    assert await IdempotentAnswer.all().count() == before
    again = await voter.post(path, "cast", code=code, **choice)
    assert again.status_code == 409


async def test_pages_ask_same_number_of_questions_for_one_and_three(house: Services):
    counts = []
    for size in (1, 3):
        competition, session, _, seats = await held(size)
        officer = await browse(house, OFFICER)
        judge = await browse(house, person=await person(seats[1].person_id))
        async with count_queries(house) as sent:
            await officer.get(f"/competitions/{competition.id}/pitch")
            await judge.get("/pitch-sessions")
            await judge.get(f"/pitch-sessions/{session.id}")
            await judge.get(f"/pitch-sessions/{session.id}/screen?code={session.code}")
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english(house: Services, client: AsyncClient):
    competition, session, _, _ = await held()
    officer = await browse(house, OFFICER)
    shown = await officer.get(f"/competitions/{competition.id}/pitch", accept_language="en")
    assert "Pitches and public votes" in words(shown.text)
    path = f"/pitch-sessions/{session.id}/screen?code={session.code}"
    assert "A moment, please" in words((await Browser(client).get(path, accept_language="en")).text)
