"""What the home page says of reviews and rooms: to officers, evaluators and members, each their own."""

from datetime import UTC, date, datetime, timedelta

import pytest

from factories.browsing import Browser, browse, parsed, words
from factories.incubation import (
    call_off,
    make_booking,
    make_incubation,
    make_published_review,
    make_review,
    make_space,
)
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.incubation import Incubation, State
from incubator.incubation.rules import CancelCause, ReviewKind, ReviewState
from incubator.incubation.tables import Review
from incubator.people import Membership

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


def day(house: Services, days: int = 0) -> date:
    return datetime.now(house.settings.tz).date() + timedelta(days=days)


async def member(
    house: Services, incubation: Incubation, role: OrganizationRole = OrganizationRole.OWNER
) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization_id=incubation.organization_id, role=role)
    return await browse(house, person=person)


async def term(name: str = "晨光社") -> Incubation:
    return await make_incubation(State.INCUBATING, await make_organization(name=name))


async def listed(browser: Browser) -> list[str]:
    """Where the lines of the home page's lists lead, in their order."""
    lists = [ul for ul in parsed((await browser.get("/")).text).iter("ul") if ul.get("class") == "todo"]
    return [a.get("href", "") for ul in lists for a in ul.iter("a")]


async def test_officer_is_told_of_reviews_due_soon_but_of_the_own_organization(house: Services):
    late = await make_review(await term(), due_on=day(house, -1))
    soon = await make_review(await term(), due_on=day(house, 14))
    own = await term("自家")
    for row in (await term(), own):
        await make_review(row, kind=ReviewKind.ANNUAL, due_on=day(house, 15 if row is not own else 0))
    gone = await make_review(await term(), due_on=day(house))
    await Review.filter(id=gone.id).update(state=ReviewState.CANCELLED)
    officer = await browse(house, OFFICER)
    person = officer.person
    await Membership.create(person=person, organization_id=own.organization_id, role=OrganizationRole.VIEWER)
    held = [href for href in await listed(officer) if href.startswith("/reviews/")]
    assert held == [f"/reviews/{late.id}", f"/reviews/{soon.id}"]
    assert words((await officer.get("/")).text).count("已逾期") == 1
    for role in (Role.AUDITOR, Role.FINANCE_OFFICER, Role.JUDGE, Role.ADMINISTRATOR):
        assert await listed(await browse(house, role)) == []


async def test_evaluator_is_told_of_the_own_reviews_whenever_they_are_due(house: Services):
    evaluator = await browse(house, Role.EVALUATOR)
    own = await make_review(await term(), evaluator=evaluator.person, due_on=day(house, 90))
    await make_review(await term(), due_on=day(house))
    assert await listed(evaluator) == [f"/reviews/{own.id}"]


async def test_officer_is_told_of_the_rooms_of_today(house: Services):
    incubation = await term()
    now = await make_booking(incubation=incubation, day=day(house), purpose="理事会议")
    await make_booking(incubation=incubation, day=day(house, 1))
    await make_booking(day=day(house))
    off = await make_booking(incubation=incubation, day=day(house))
    await call_off(off)
    officer = await browse(house, OFFICER)
    assert await listed(officer) == [f"/bookings/{now.id}"]
    assert "10:00–12:00" in words((await officer.get("/")).text)
    assert await listed(await browse(house, Role.AUDITOR)) == []


async def test_member_is_told_what_became_of_the_bookings(house: Services):
    incubation, other = await term(), await term()
    tomorrow = day(house, 1)
    kept = await make_booking(incubation=incubation, day=tomorrow)
    await make_booking(incubation=other, day=tomorrow)
    await make_booking(incubation=incubation, day=day(house, 15))
    taken_back, over, own, past = [
        await make_booking(incubation=incubation, day=when)
        for when in (tomorrow, day(house, 60), tomorrow, day(house, -1))
    ]
    owner = await member(house, incubation)
    for booking, cause in (
        (taken_back, CancelCause.TAKEN_BACK),
        (over, CancelCause.TERM_OVER),
        (own, CancelCause.GIVEN_BACK),
        (past, CancelCause.TAKEN_BACK),
    ):
        await call_off(booking, cause, cancel_reason="<b>水管</b>维修")
    for role in (OrganizationRole.EDITOR, OrganizationRole.VIEWER):
        browser = await member(house, incubation, role)
        assert await listed(browser) == [f"/bookings/{row.id}" for row in (taken_back, over, kept)]
        text = (await browser.get("/")).text
        assert ("&lt;b&gt;水管&lt;/b&gt;维修" in text, "<b>水管" in text) == (True, False)
        # It is told, and nothing is to be done about it.
        headings = ["".join(h.itertext()).strip() for h in parsed(text).iter("h2")]
        assert [h for h in headings if h in {"待办", "取消的预订", "近期安排"}] == ["取消的预订", "近期安排"]
    assert await listed(owner) == await listed(browser)


async def test_home_and_booking_tell_the_same_of_who_cancelled_whatever_became_of_the_canceller(
    house: Services,
):
    incubation = await term()
    booking = await make_booking(incubation=incubation, day=day(house, 1))
    officer, owner = await browse(house, OFFICER), await member(house, incubation)
    where = f"/bookings/{booking.id}"
    assert (await officer.post(where, "cancel", reason="水管")).status_code == 303
    for _ in range(2):
        assert await listed(owner) == [where]
        assert "园区取消" in words((await owner.get(where)).text)
        # The officer joins the organization afterwards: the park cancelled it all the same.
        await Membership.get_or_create(
            person=officer.person,
            organization_id=incubation.organization_id,
            defaults={"role": OrganizationRole.VIEWER},
        )


async def test_evaluator_is_not_told_to_write_of_the_own_organization(house: Services):
    incubation, evaluator = await term(), await browse(house, Role.EVALUATOR)
    review = await make_review(incubation, evaluator=evaluator.person, due_on=day(house, 90))
    assert await listed(evaluator) == [f"/reviews/{review.id}"]
    await Membership.create(
        person=evaluator.person, organization_id=incubation.organization_id, role=OrganizationRole.VIEWER
    )
    assert await listed(evaluator) == []
    assert (await evaluator.get(f"/reviews/{review.id}")).status_code == 404


async def test_member_is_told_of_reviews_to_answer_and_to_come_without_what_is_written(house: Services):
    incubation = await term()
    published = await make_published_review(incubation)
    stated = await make_published_review(incubation, kind=ReviewKind.ANNUAL)
    await Review.filter(id=stated.id).update(statement="同意", stated_at=datetime.now(UTC))
    coming = await make_review(incubation, kind=ReviewKind.QUARTERLY, due_on=day(house, 3), is_complete=True)
    await make_published_review(await term("别家"))
    reviews = f"/incubations/{incubation.id}/reviews"
    owner = await member(house, incubation)
    assert await listed(owner) == [f"/reviews/{published.id}", reviews]
    assert await listed(await member(house, incubation, OrganizationRole.VIEWER)) == [reviews]
    page = (await owner.get(reviews)).text
    shown = words(page)
    assert ("将要进行" in shown, "季度评估" in shown) == (True, True)
    assert ("总体良好" in shown, str(coming.id) in page) == (False, False)
    assert (await owner.get(f"/reviews/{coming.id}")).status_code == 404
    officer = await browse(house, OFFICER)
    assert "将要进行" not in words((await officer.get(reviews)).text)


async def test_home_asks_as_often_however_many_reviews_and_rooms(house: Services):
    incubation = await term()
    officer, owner = await browse(house, OFFICER), await member(house, incubation)
    evaluator = await browse(house, Role.EVALUATOR)
    asked = []
    for more, kind in ((1, ReviewKind.QUARTERLY), (2, ReviewKind.ANNUAL)):
        for _ in range(more):
            await make_review(await term(), due_on=day(house), evaluator=evaluator.person)
            await make_booking(incubation=incubation, day=day(house))
            off = await make_booking(incubation=incubation, day=day(house))
            await call_off(off, CancelCause.TAKEN_BACK, cancel_reason="水管")
        await make_review(incubation, kind=kind, due_on=day(house))
        await make_published_review(incubation)
        asked.append([])
        for browser in (officer, owner, evaluator):
            async with count_queries(house) as sent:
                await browser.get("/")
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]


async def test_home_speaks_english_of_reviews_and_rooms(house: Services):
    incubation = await term("Dawn")
    await make_review(incubation, due_on=day(house, 1))
    await make_published_review(incubation, kind=ReviewKind.ANNUAL)
    booking = await make_booking(await make_space(name="Hall"), incubation, day=day(house), purpose="Board")
    await call_off(booking, CancelCause.TAKEN_BACK, cancel_reason="Leak")
    ended = await make_booking(await make_space(name="Yard"), incubation, day=day(house, 1), purpose="Board")
    await call_off(ended, CancelCause.TERM_OVER)
    await make_booking(await make_space(name="Room"), incubation, day=day(house), purpose="Board")
    for browser in (await browse(house, OFFICER), await member(house, incubation)):
        await browser.client.patch("/api/v1/me", json={"name": "Wang"}, headers={"if-match": "*"})
        shown = words((await browser.get("/", accept_language="en")).text)
        chinese = [part for part in shown.split() if any("一" <= c <= "鿿" for c in part)]
        assert chinese == ["中文"], chinese
