"""Who belongs to an organization in the ranking proposes nothing, and is not told how likely it is funded."""

import pytest

from factories.awards import make_ranked
from factories.browsing import Browser, browse, parsed, words
from factories.jury import make_judging, make_sheet, publish
from factories.organizations import make_organization
from incubator.applications.tables import Application
from incubator.awards.tables import Decision
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER
CHANCE = "获资助的可能性"
PLACES = ("rank", "merit", "expected_rank", "interval_50", "interval_90", "among_top", "funded")


async def scored() -> tuple[Competition, list[Application]]:
    """Three that were scored apart, with places for two."""
    competition, entries, seats = await make_judging(3, 3, quorum=3, places=2)
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            marks = dict.fromkeys(("need", "design", "team"), 90_00 - 800 * n + 100 * m)
            await make_sheet(entry, seat.person_id, marks, is_submitted=True)
    return competition, entries


async def judged(visitor) -> tuple[Competition, list[Application]]:
    """The same with a published ranking."""
    competition, entries = await scored()
    assert (await publish(visitor, competition)).status_code == 201
    return competition, entries


async def member(house, organization_id) -> Browser:
    browser = await browse(house, OFFICER)
    await Membership.create(
        person=browser.person, organization_id=organization_id, role=OrganizationRole.VIEWER
    )
    return browser


async def told(browser: Browser, competition: Competition) -> dict[str, int]:
    """How much of a decision the page tells: rows of a walk or a proposal, chances, and fields to fill in."""
    text = (await browser.get(f"/competitions/{competition.id}/decision")).text
    names = await Application.filter(competition_id=competition.id).values_list(
        "organization__name", flat=True
    )
    rows = ["".join(row.itertext()) for row in parsed(text).iter("tr")]
    amounts = [each for each in parsed(text).iter("input") if each.get("name", "").startswith("amounts/")]
    return {
        "rows": sum(name in row for row in rows for name in names),
        "chances": words(text).count(CHANCE + " "),
        "amounts": len(amounts),
    }


async def give_notice(visitor) -> None:
    """Two approve the one decision, and the public notice begins."""
    decision = await Decision.get()
    one = f"/api/v1/decisions/{decision.id}"
    for _ in range(2):
        approver = await visitor(Role.FINANCE_OFFICER)
        assert (await approver.client.post(f"{one}/approvals")).status_code == 201
    assert (await (await visitor(OFFICER)).client.post(f"{one}/notice")).status_code == 201


NOTHING = {"rows": 0, "chances": 0, "amounts": 0}


async def test_the_decision_page_tells_the_concerned_nothing_before_the_notice(house, visitor):
    competition, (own, *_) = await judged(visitor)
    concerned, colleague = await member(house, own.organization_id), await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/decision"
    assert await told(concerned, competition) == NOTHING
    assert await told(colleague, competition) == {"rows": 3, "chances": 3, "amounts": 6}
    assert "排名里有您所在的组织" in words((await concerned.get(path)).text)
    assert (await colleague.post(path, "propose", do="propose")).status_code == 303
    assert await told(concerned, competition) == NOTHING
    assert await told(colleague, competition) == {"rows": 3, "chances": 3, "amounts": 0}
    shown = words((await concerned.get(path)).text)
    assert ("排名里有您所在的组织" in shown, own.title in shown) == (True, False)
    await give_notice(visitor)
    assert await told(concerned, competition) == {"rows": 3, "chances": 0, "amounts": 0}


async def test_the_api_keeps_a_decision_from_the_concerned_until_the_notice(visitor):
    competition, (own, *_) = await judged(visitor)
    colleague = await visitor(OFFICER)
    concerned = await visitor(OFFICER, viewer=own.organization_id)
    one = f"/api/v1/competitions/{competition.id}/decision"
    decision = (await colleague.client.post(one, json={})).json()
    paths = (one, f"/api/v1/decisions/{decision['id']}")
    listed = "/api/v1/awards"

    async def read(person) -> tuple[list[tuple[int, str | None]], int]:
        answers = [await person.client.get(path) for path in paths]
        awards = (await person.client.get(listed)).json()["items"]
        return [(each.status_code, each.json().get("code")) for each in answers], len(awards)

    assert await read(concerned) == ([(403, "own_award")] * 2, 0)
    assert await read(colleague) == ([(200, None)] * 2, 2)
    await give_notice(visitor)
    assert await read(concerned) == ([(200, None)] * 2, 2)


async def test_a_member_of_an_organization_that_is_not_ranked_reads_the_decision(visitor):
    competition, _ = await judged(visitor)
    elsewhere = await visitor(OFFICER, viewer=(await make_organization()).id)
    one = f"/api/v1/competitions/{competition.id}/decision"
    assert (await elsewhere.client.post(one, json={})).status_code == 201
    assert (await elsewhere.client.get(one)).status_code == 200
    assert len((await elsewhere.client.get("/api/v1/awards")).json()["items"]) == 2


async def test_no_diagnosis_and_no_ranking_lets_the_own_place_be_inferred(house):
    competition, entries = await scored()
    own = entries[0]
    concerned, colleague = await member(house, own.organization_id), await browse(house, OFFICER)
    one = f"/api/v1/competitions/{competition.id}"

    async def read(browser: Browser) -> tuple[set[str], bool, list[object]]:
        """Which columns the others' rows have, whether a caution says why none, and their present ranks."""
        found = (await browser.client.get(f"{one}/diagnosis")).json()
        others = [each for each in found["applications"] if each["application_id"] != str(own.id)]
        assert len(others) == 2
        placed = {name for each in others for name in PLACES if each[name] is not None}
        standings = (await browser.client.get(f"{one}/standings")).json()["standings"]
        ranks = [each["rank"] for each in standings if each["application_id"] != str(own.id)]
        assert all(each["mean"] is not None for each in others)
        return placed, "places_hidden" in found["cautions"], ranks

    assert await read(colleague) == (set(PLACES), False, [2, 3])
    assert await read(concerned) == (set(), True, [None, None])
    pages = [
        words((await browser.get(f"/competitions/{competition.id}/ranking")).text)
        for browser in (concerned, colleague)
    ]
    assert ["需要您回避的申报" in text for text in pages] == [True, False]
    assert ["预期名次" in text for text in pages] == [False, True]


async def test_the_own_chance_is_in_no_diagnosis_and_on_no_ranking_page(house, visitor):
    competition, (own, *_) = await judged(visitor)
    concerned, colleague = await member(house, own.organization_id), await browse(house, OFFICER)
    for path in (
        f"/api/v1/competitions/{competition.id}/diagnosis",
        f"/competitions/{competition.id}/ranking",
    ):
        texts = [(await browser.client.get(path)).text for browser in (concerned, colleague)]
        assert [str(own.id) in text for text in texts] == [False, True], path


@pytest.mark.parametrize("place", [0, 2])
async def test_propose_by_a_member_of_a_ranked_organization_is_refused(house, visitor, place):
    competition, applications = await make_ranked()
    officer = await visitor(OFFICER, viewer=applications[place].organization_id)
    answer = await officer.client.post(f"/api/v1/competitions/{competition.id}/decision", json={"places": 1})
    assert (answer.status_code, answer.json()["code"]) == (403, "own_award")
    browser = await member(house, applications[place].organization_id)
    path = f"/competitions/{competition.id}/decision"
    buttons = {each.get("value") for each in parsed((await browser.get(path)).text).iter("button")}
    assert buttons & {"preview", "propose"} == set()
    for do in ("preview", "propose"):
        refused = await browser.send(path, do)
        assert refused.status_code == 403
        assert "请让其他同事来提出和批准立项方案" in words(refused.text)
    assert await Decision.all().count() == 0
