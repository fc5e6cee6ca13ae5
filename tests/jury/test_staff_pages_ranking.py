"""The ranking's page: standings, two officers, the diagnosis beside it, and what is kept."""

import re

import pytest

from factories.browsing import Browser, browse, fields, parsed, words
from factories.jury import make_judging, make_sheet, publish
from factories.queries import count_queries
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.queries import ranking_desk
from incubator.jury.tables import Ranking, RankingProposal, Sheet
from incubator.people.tables import RoleGrant

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


async def judged(size: int = 2, judges: int = 3) -> Competition:
    """A competition of which every sheet is in, the first application best."""
    competition, entries, seats = await make_judging(size, judges, quorum=judges)
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            scores = {"need": 90_00 - 10_00 * n, "design": 80_00 - 1_00 * m, "team": 70_00}
            await make_sheet(entry, seat.person_id, scores, is_submitted=True)
    return competition


async def confirm(browser: Browser, path: str) -> int:
    return (await browser.post(path, "confirm")).status_code


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_page_opens_by_role(house: Services, role: Role, status: int):
    competition = await judged()
    browser = await browse(house, role)
    answer = await browser.get(f"/competitions/{competition.id}/ranking")
    assert answer.status_code == status


async def test_ranking_is_proposed_by_one_and_confirmed_by_another(house: Services):
    competition = await judged()
    path = f"/competitions/{competition.id}/ranking"
    first, second = await browse(house, OFFICER), await browse(house, OFFICER)
    assert (await first.post(path, "propose")).status_code == 303
    digest = (await RankingProposal.get()).digest
    shown = (await first.get(path)).text
    assert digest in shown
    with pytest.raises(AssertionError, match="no form confirm"):
        await first.form(path, "confirm")
    assert digest in (await second.get(path)).text
    assert await confirm(second, path) == 303
    ranking = await Ranking.get()
    assert ranking.digest == digest
    published = (await second.get(path)).text
    assert "公布的排名" in words(published)
    assert f'href="/competitions/{competition.id}/decision"' in published


async def test_own_proposal_is_not_confirmed_and_is_taken_back(house: Services):
    competition = await judged()
    path = f"/competitions/{competition.id}/ranking"
    browser = await browse(house, OFFICER)
    await browser.post(path, "propose")
    refused = await browser.send(path, "confirm", digest=(await RankingProposal.get()).digest)
    assert refused.status_code == 403
    assert "拟定排名的人不能自己确认" in words(refused.text)
    assert (await browser.post(path, "withdraw")).status_code == 303
    assert (await RankingProposal.get()).state == "withdrawn"


async def test_what_is_missing_is_told(house: Services):
    competition, (entry,), (seat,) = await make_judging(quorum=2)
    await make_sheet(entry, seat.person_id)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/ranking"
    shown = words((await browser.get(path)).text)
    assert "1 个申报的评分表不够 2 份" in shown
    assert "还有 1 份评分表没有提交" in shown
    assert (await browser.post(path, "propose")).status_code == 409
    assert await RankingProposal.all().count() == 0


async def test_proposal_falls_when_scores_change(house: Services):
    competition = await judged()
    path = f"/competitions/{competition.id}/ranking"
    first, second = await browse(house, OFFICER), await browse(house, OFFICER)
    await first.post(path, "propose")
    sheet = await Sheet.all().first()
    assert sheet is not None
    reopened = await first.post(f"/competitions/{competition.id}/sheets/{sheet.id}", "reopen", reason="更正")
    assert reopened.status_code == 303
    assert "评分已有变化" in words((await second.get(path)).text)
    assert await confirm(second, path) == 409
    assert await Ranking.all().count() == 0


async def test_officer_who_still_judges_sees_no_scores(house: Services):
    competition, (entry,), seats = await make_judging(1, 2)
    await make_sheet(entry, seats[0].person_id, is_submitted=True)
    await make_sheet(entry, seats[1].person_id)
    await RoleGrant.create(person_id=seats[1].person_id, role=OFFICER)
    await seats[1].fetch_related("person")
    browser = await browse(house, person=seats[1].person)
    shown = words((await browser.get(f"/competitions/{competition.id}/ranking")).text)
    assert "您自己还有评分表没有提交" in shown
    assert "71.5" not in shown


async def test_diagnosis_stands_beside_the_ranking(house: Services):
    competition = await judged(4, 3)
    browser = await browse(house, Role.AUDITOR)
    path = f"/competitions/{competition.id}/ranking"
    shown = words((await browser.get(path)).text)
    assert "名次和它的五成、九成把握区间" in shown
    assert "评委打分的松紧" in shown
    english = words((await browser.get(path, accept_language="en")).text)
    assert "Ranks with their 50% and 90% intervals" in english


async def test_page_asks_same_number_of_questions_for_two_and_four(house: Services):
    counts = []
    for size in (2, 4):
        competition = await judged(size)
        browser = await browse(house, OFFICER)
        path = f"/competitions/{competition.id}/ranking"
        async with count_queries(house) as sent:
            assert (await browser.get(path)).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def close(size: int) -> Competition:
    """A competition whose applications lie so close that their ranks are in doubt."""
    competition, entries, seats = await make_judging(size, 3, quorum=3, places=2)
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            score = 80_00 - 200 * n + [0, 500, -500][(n + m) % 3]
            marks = dict.fromkeys(("need", "design", "team"), score)
            await make_sheet(entry, seat.person_id, marks, is_submitted=True)
    return competition


async def test_intervals_of_50_and_90_percent_stand_beside_each_rank(house: Services):
    competition = await close(6)
    browser = await browse(house, OFFICER)
    found = (await browser.client.get(f"/api/v1/competitions/{competition.id}/diagnosis")).json()
    shown = (await browser.get(f"/competitions/{competition.id}/ranking")).text
    for each in found["applications"]:
        inner, outer = each["interval_50"], each["interval_90"]
        assert inner != outer
        assert f"{inner['low']}–{inner['high']} {outer['low']}–{outer['high']}" in words(shown)
    assert shown.count('class="range inner"') == 6


async def test_what_is_asked_of_the_diagnosis_stands_in_the_form_and_in_the_answer(house: Services):
    competition = await close(6)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/ranking"
    assert "各项上限和 2 个名额计算" in words((await browser.get(path)).text)
    answer = await browser.get(f"{path}?top=3&places=4&robust=true")
    shown = words(answer.text)
    assert "进入前 3 名" in shown
    assert "各项上限和 4 个名额计算" in shown
    forms = [dict(fields(form)) for form in parsed(answer.text).iter("form")]
    assert {"top": "3", "places": "4", "robust": "true"} in forms
    assert (await browser.get(f"{path}?top=0")).status_code == 422


async def test_a_long_ranking_is_told_page_by_page(house: Services, visitor, monkeypatch):
    monkeypatch.setattr(ranking_desk, "ROWS", 2)
    competition = await close(5)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/ranking"
    for is_published in (False, True):
        if is_published:
            assert (await publish(visitor, competition)).status_code == 201
        numbers, query = [], ""
        while query is not None:
            answer = await browser.get(path + query)
            numbers.append(re.findall(r"第 (\d+)–(\d+) 个，一共 5 个", words(answer.text)))
            links = [a.get("href") for a in parsed(answer.text).iter("a") if a.get("rel") == "next"]
            assert len(set(links)) <= 1
            query = links[0].removeprefix(path) if links else None
        # Above the places, and below them the diagnosis, each with its own count.
        assert numbers == [[("1", "2")] * 2, [("3", "4")] * 2, [("5", "5")] * 2]
    assert "到这里没有了，一共 5 个" in words((await browser.get(f"{path}?start=7")).text)
    assert (await browser.get(f"{path}?start=0")).status_code == 422
