"""What looks across the rooms: home, overview, search and journeys, each within what the reader may see."""

import re
from datetime import UTC, datetime, timedelta
from xml.etree.ElementTree import fromstring

import pytest
from httpx import AsyncClient

from factories.applications import make_application
from factories.awards import make_decision, make_ranked
from factories.browsing import browse, parsed, words
from factories.competitions import make_competition
from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import State
from incubator.awards import DecisionState
from incubator.competitions import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.incubation import State as IncubationState
from incubator.organizations import Organization
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio


async def owner_of(organization: Organization) -> Person:
    person = await make_person()
    await Membership.create(person=person, organization_id=organization.id, role=OrganizationRole.OWNER)
    return person


async def test_front_page_shows_open_calls_to_everybody_and_drafts_to_nobody(client: AsyncClient):
    closes = datetime.now(UTC) + timedelta(days=3)
    await make_competition(title="第九届公益创投", stage=Stage.OPEN, closes_at=closes)
    await make_competition(title="还没公布的", stage=Stage.DRAFT)
    answer = await client.get("/", headers={"accept": "text/html"})
    shown = words(answer.text)
    assert "第九届公益创投" in shown
    assert "还没公布的" not in shown
    assert answer.headers["etag"]


async def numbers(client: AsyncClient) -> list[str]:
    """What the front page counts: organizations, graduates, projects."""
    shown = words((await client.get("/", headers={"accept": "text/html"})).text)
    return re.findall(r"(?:登记的组织|孵化毕业|资助项目) ([0-9,]+)", shown)


async def test_front_page_counts_a_demonstration_only_where_nothing_is_real(client: AsyncClient):
    assert await numbers(client) == ["0", "0", "0"]
    assert "演示数据" not in (await client.get("/", headers={"accept": "text/html"})).text
    for real in (True, False):
        organization = await make_organization(is_demonstration=not real)
        await make_incubation(organization=organization, state=IncubationState.GRADUATED)
    assert await numbers(client) == ["1", "1", "0"]
    assert "演示数据" not in (await client.get("/", headers={"accept": "text/html"})).text


async def test_front_page_of_a_demonstration_house_says_that_it_is_one(client: AsyncClient):
    for _ in range(2):
        await make_organization(is_demonstration=True)
    assert await numbers(client) == ["2", "0", "0"]
    assert "演示数据" in (await client.get("/", headers={"accept": "text/html"})).text


async def test_front_page_marks_the_calls_and_grants_of_a_demonstration(client: AsyncClient):
    closes = datetime.now(UTC) + timedelta(days=3)
    await make_competition(title="演练征集", stage=Stage.OPEN, closes_at=closes, is_demonstration=True)
    await make_competition(title="真实征集", stage=Stage.OPEN, closes_at=closes)
    for is_demonstration in (True, False):
        judged, applications = await make_ranked(is_demonstration=is_demonstration)
        await make_decision(DecisionState.IN_NOTICE, judged, applications)
    cards = parsed((await client.get("/", headers={"accept": "text/html"})).text).iter("article")
    marked = ["演示" in {"".join(tag.itertext()) for tag in card.iter("span")} for card in cards]
    assert sorted(marked) == [False, False, True, True]


async def test_home_shows_what_is_due_for_the_own_organizations_only(house: Services):
    competition = await make_competition(stage=Stage.OPEN, closes_at=datetime.now(UTC) + timedelta(days=3))
    mine, other = await make_organization(name="晨光社"), await make_organization(name="别家社")
    await make_application(competition=competition, organization=mine, title="我们的项目", state=State.DRAFT)
    await make_application(competition=competition, organization=other, title="别家的项目", state=State.DRAFT)
    shown = words((await (await browse(house, person=await owner_of(mine))).get("/")).text)
    assert "我们的项目" in shown
    assert "晨光社" in shown
    assert "别家" not in shown


async def test_overview_is_for_who_keeps_the_park(house: Services):
    for role, status in (
        (Role.PROGRAMME_OFFICER, 200),
        (Role.FINANCE_OFFICER, 200),
        (Role.AUDITOR, 200),
        (Role.JUDGE, 403),
        (Role.ADMINISTRATOR, 403),
    ):
        assert (role, (await (await browse(house, role)).get("/overview")).status_code) == (role, status)
    assert (await (await browse(house)).get("/overview")).status_code == 403


async def test_overview_counts_what_waits(house: Services):
    competition = await make_competition(stage=Stage.CLOSED)
    for _ in range(3):
        await make_application(competition=competition, state=State.SUBMITTED)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await staff.client.get("/api/v1/overview")
    assert answer.json()["applications_unchecked"] == 3
    assert "申报待资格审核 3" in words((await staff.get("/overview")).text)


async def test_search_finds_only_what_the_reader_can_see(house: Services):
    mine, other = await make_organization(name="晨光甲社"), await make_organization(name="晨光乙社")
    member = await browse(house, person=await owner_of(mine))
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    found = (await member.client.get("/api/v1/search", params={"q": "晨光"})).json()["items"]
    assert [hit["title"] for hit in found] == ["晨光甲社"]
    found = (await staff.client.get("/api/v1/search", params={"q": "晨光"})).json()["items"]
    assert {hit["title"] for hit in found} == {"晨光甲社", other.name}
    assert (await staff.client.get("/api/v1/search", params={"q": "晨"})).json()["items"] == []
    assert (await staff.client.get("/api/v1/search", params={"q": "%%"})).json()["items"] == []
    assert "没有找到" in words((await member.get("/search?q=乙社")).text)


async def test_journey_tells_what_happened_in_its_order_and_no_more_than_the_reader_may_read(
    house: Services,
):
    organization = await make_organization()
    await make_application(organization=organization, title="助老项目", state=State.SUBMITTED)
    path = f"/organizations/{organization.id}/journey"
    owner = await browse(house, person=await owner_of(organization))
    events = (await owner.client.get(f"/api/v1{path}")).json()["events"]
    assert {e["step"] for e in events} == {"registered", "submitted"}
    assert [e["at"] for e in events] == sorted(e["at"] for e in events)
    assert "助老项目" in words((await owner.get(path)).text)
    assert (await (await browse(house)).get(path)).status_code == 404


async def test_home_asks_as_often_whatever_there_is(house: Services):
    organization = await make_organization()
    competition = await make_competition(stage=Stage.OPEN, closes_at=datetime.now(UTC) + timedelta(days=3))
    browser = await browse(house, person=await owner_of(organization))
    await make_application(competition=competition, organization=organization, state=State.DRAFT)
    async with count_queries(house) as few:
        await browser.get("/")
    for _ in range(4):
        await make_application(competition=competition, organization=organization, state=State.DRAFT)
    async with count_queries(house) as many:
        await browser.get("/")
    assert len(few) == len(many)


async def test_search_engines_are_told_the_public_pages_only(client: AsyncClient):
    shown = await make_competition(stage=Stage.OPEN, closes_at=datetime.now(UTC) + timedelta(days=3))
    hidden = await make_competition(stage=Stage.DRAFT)
    answer = await client.get("/sitemap.xml")
    assert answer.headers["content-type"] == "application/xml; charset=utf-8"
    found = {e.text for e in fromstring(answer.text).iter() if e.tag.endswith("loc")}
    assert any(str(address).endswith(f"/competitions/{shown.id}") for address in found)
    assert not any(str(hidden.id) in str(address) for address in found)
    robots = (await client.get("/robots.txt")).text
    assert "Sitemap: http" in robots
    assert "Disallow: /api/" in robots
