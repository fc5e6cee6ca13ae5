"""Who belongs to an organization in the ranking proposes nothing, and is not told how likely it is funded."""

import pytest

from factories.awards import make_ranked
from factories.browsing import Browser, browse, parsed, words
from factories.jury import make_judging, make_sheet, publish
from incubator.applications.tables import Application
from incubator.awards.tables import Decision
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER
CHANCE = "获资助的可能性"


async def judged(visitor) -> tuple[Competition, list[Application]]:
    """A published ranking of three that were scored apart, with places for two."""
    competition, entries, seats = await make_judging(3, 3, quorum=3, places=2)
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            marks = dict.fromkeys(("need", "design", "team"), 90_00 - 800 * n + 100 * m)
            await make_sheet(entry, seat.person_id, marks, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    return competition, entries


async def member(house, organization_id) -> Browser:
    browser = await browse(house, OFFICER)
    await Membership.create(
        person=browser.person, organization_id=organization_id, role=OrganizationRole.VIEWER
    )
    return browser


async def chances(browser: Browser, competition: Competition) -> dict[str, bool]:
    """Of each organization on the decision page, whether a chance stands in its application's row."""
    text = (await browser.get(f"/competitions/{competition.id}/decision")).text
    rows = ["".join(row.itertext()) for row in parsed(text).iter("tr")]
    found = Application.filter(competition_id=competition.id).values_list("organization__name", flat=True)
    names = await found
    assert len({*names}) == 3
    return {name: CHANCE in row for row in rows for name in names if name in row}


async def test_the_decision_page_hides_the_own_chance_before_and_after_the_proposal(house, visitor):
    competition, (own, *others) = await judged(visitor)
    concerned, colleague = await member(house, own.organization_id), await browse(house, OFFICER)
    hidden = {(await own.organization).name: False}
    hidden |= {(await each.organization).name: True for each in others}
    every = dict.fromkeys(hidden, True)
    assert await chances(concerned, competition) == hidden
    assert await chances(colleague, competition) == every
    path = f"/competitions/{competition.id}/decision"
    assert (await colleague.post(path, "propose", do="propose")).status_code == 303
    assert await chances(concerned, competition) == hidden
    assert await chances(colleague, competition) == every
    assert "排名里有您所在的组织" in words((await concerned.get(path)).text)


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
    assert buttons & {"preview", "propose"} == {"preview"}
    refused = await browser.post(path, "propose", do="propose")
    assert refused.status_code == 403
    assert "排名里有您所在的组织" in words(refused.text)
    assert await Decision.all().count() == 0
