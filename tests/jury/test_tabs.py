"""The tabs of a competition lead to what its call declared, for who may open it, from every room's pages."""

import pytest

from factories.browsing import Browser, browse, parsed
from factories.competitions import make_competition
from factories.lottery import make_drawable, make_lottery
from factories.pitch import BONUS, make_staged
from factories.queries import count_queries
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.jury.methods.rule import StageKind

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER
REVIEW_ALL = ("desk", StageKind.REVIEW, 100_00)
PLACES = ("", "/applications", "/panel", "/ranking", "/decision", "/bonuses", "/lottery")


async def led(browser: Browser, competition: Competition, place: str = "") -> list[str]:
    """Which of the two pages the tabs lead to."""
    answer = await browser.get(f"/competitions/{competition.id}{place}")
    assert (place, answer.status_code) == (place, 200)
    tabs = [nav for nav in parsed(answer.text).iter("nav") if nav.get("class") == "tabs"]
    hrefs = [a.get("href", "").rpartition("/")[2] for nav in tabs for a in nav.iter("a")]
    return [name for name in ("bonuses", "lottery") if name in hrefs]


async def test_tabs_lead_to_what_was_declared_on_every_page_of_the_competition(house):
    plain = await make_competition(Stage.JUDGING)
    bonus, _, _ = await make_staged(REVIEW_ALL, BONUS)
    drawn, _, _ = await make_drawable()
    officer = await browse(house, OFFICER)
    for place in PLACES:
        found = [await led(officer, each, place) for each in (plain, bonus, drawn)]
        assert (place, found) == (place, [[], ["bonuses"], ["lottery"]])
    assert await led(await browse(house, Role.AUDITOR), bonus) == ["bonuses"]


async def test_tabs_tell_nothing_to_who_may_not_open_the_pages(house):
    bonus, _, _ = await make_staged(REVIEW_ALL, BONUS)
    drawn, _, _ = await make_drawable()
    for role in (Role.FINANCE_OFFICER, Role.JUDGE, Role.EVALUATOR, Role.ADMINISTRATOR):
        browser = await browse(house, role)
        assert [await led(browser, each) for each in (bonus, drawn)] == [[], []]
    draft = await make_competition(Stage.DRAFT)
    await make_lottery(draft)
    assert await led(await browse(house, OFFICER), draft) == []


async def test_tabs_cost_strangers_nothing_and_staff_one_query(house, client):
    drawn, _, _ = await make_drawable()
    officer = await browse(house, OFFICER)
    for get, asked in ((client.get, 0), (officer.client.get, 1)):
        async with count_queries(house) as sent:
            await get(f"/competitions/{drawn.id}", headers={"accept": "text/html"})
        assert sum("judging_stage" in statement for statement in sent) == asked
