"""A judge who favours applications of the own organization is flagged, however the two are bound."""

from collections.abc import Awaitable, Callable
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from factories.applications import make_application
from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.jury import make_seat, make_sheet
from factories.organizations import make_organization
from factories.pool import make_tie
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.jury.tables import JudgeProfile, PanelMember
from incubator.organizations import Organization
from incubator.people.tables import Membership, RoleGrant

pytestmark = pytest.mark.anyio

FAVOUR = 12_00
"""Hundredths of points that the last judge gives the first two applications above what all others do."""

Scene = tuple[Competition, list[Application], list[PanelMember]]


async def scene(own: Organization, *, favour: int = FAVOUR, is_co_applicant: bool = False) -> Scene:
    """Eight applications, the first two of this organization, all judged by five."""
    competition = await make_competition(Stage.JUDGING, quorum=5, entries_per_organization=5)
    entries = []
    for n in range(8):
        of = {"organization": own} if n < 2 and not is_co_applicant else {}
        along = (own,) if n < 2 and is_co_applicant else ()
        entries.append(await make_application(competition, state=State.ELIGIBLE, co_applicants=along, **of))
    seats = [await make_seat(competition) for _ in range(5)]
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            score = 60_00 + 300 * n + [0, 150, -150, 80, -80][(2 * n + m) % 5]
            score += favour if n < 2 and m == 4 else 0
            marks = dict.fromkeys(("need", "design", "team"), score)
            await make_sheet(entry, seat.person_id, marks, is_submitted=True)
    return competition, entries, seats


async def member(judge: UUID, own: Organization) -> None:
    await Membership.create(person_id=judge, organization=own, role=OrganizationRole.VIEWER)


async def former_member(judge: UUID, own: Organization) -> None:
    await member(judge, own)
    await Membership.filter(person_id=judge).delete()


async def tied(judge: UUID, own: Organization) -> None:
    await make_tie(judge, own.name)


async def employed(judge: UUID, own: Organization) -> None:
    await JudgeProfile.create(person_id=judge, employer=f" {own.name}")


Bind = Callable[[UUID, Organization], Awaitable[None]]


async def flagged(visitor, competition: Competition, role: Role = Role.AUDITOR) -> list[list[str]]:
    staff = await visitor(role)
    answer = await staff.client.get(f"/api/v1/competitions/{competition.id}/diagnosis")
    assert answer.status_code == 200, answer.text
    return [flag["judges"] for flag in answer.json()["flags"] if flag["kind"] == "own_organization"]


@pytest.mark.parametrize("bind", [member, former_member, tied, employed])
@pytest.mark.parametrize("is_co_applicant", [False, True], ids=["applicant", "co-applicant"])
async def test_a_favoured_own_organization_is_flagged(visitor, bind: Bind, is_co_applicant: bool):
    own = await make_organization()
    competition, _, seats = await scene(own, is_co_applicant=is_co_applicant)
    assert await flagged(visitor, competition) == []
    await bind(seats[4].person_id, own)
    assert await flagged(visitor, competition) == [[str(seats[4].person_id)]]


async def test_an_own_organization_that_is_not_favoured_is_not_flagged(visitor):
    own = await make_organization()
    competition, _, seats = await scene(own, favour=0)
    await member(seats[4].person_id, own)
    assert await flagged(visitor, competition) == []


async def test_a_bond_that_ended_years_before_the_call_is_none(visitor):
    own = await make_organization()
    competition, _, seats = await scene(own)
    long_ago = (datetime.now(UTC) - timedelta(days=3650)).date()
    await make_tie(seats[4].person_id, own.name, from_on=long_ago, until_on=long_ago)
    assert await flagged(visitor, competition) == []


async def test_the_page_says_by_how_much_and_how_likely_that_is(visitor, house: Services):
    own = await make_organization()
    competition, _, seats = await scene(own)
    await member(seats[4].person_id, own)
    staff = await browse(house, Role.AUDITOR)
    one = f"/competitions/{competition.id}"
    page = words((await staff.get(f"{one}/ranking")).text)
    assert "对本单位的申报打分偏高" in page
    found = (await (await visitor(Role.AUDITOR)).client.get(f"/api/v1{one}/diagnosis")).json()
    (flag,) = [flag for flag in found["flags"] if flag["kind"] == "own_organization"]
    much, chance = f"{flag['statistic']:.2f}".rstrip("0"), f"{flag['chance']:.2%}"
    assert f"比同组评委给得高 {much} 个标准差；如果一切正常，这样的可能性是 {chance}" in page
    english = words((await staff.get(f"{one}/ranking", accept_language="en")).text)
    assert "standard deviations above what the panels gave; if nothing were wrong" in english


async def test_who_stands_back_from_the_application_is_not_told(house):
    own = await make_organization()
    competition, _, seats = await scene(own)
    judge = seats[4].person_id
    await member(judge, own)
    await RoleGrant.create(person_id=judge, role=Role.PROGRAMME_OFFICER)
    await seats[4].fetch_related("person")
    officer = await browse(house, person=seats[4].person)
    page = await officer.get(f"/competitions/{competition.id}/ranking")
    assert page.status_code == 200
    assert "对本单位的申报打分偏高" not in words(page.text)


async def test_the_judge_s_history_tells_the_flag(visitor):
    own = await make_organization()
    competition, _, seats = await scene(own)
    await member(seats[4].person_id, own)
    await Competition.filter(id=competition.id).update(stage=Stage.RANKED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    told = []
    for seat in seats[3:]:
        (contest,) = (await officer.client.get(f"/api/v1/judges/{seat.person_id}")).json()["contests"]
        told.append("own_organization" in contest["scores"][0]["flags"])
    assert told == [False, True]
