"""Bookings: how many an organization may have before it, and what it is told when the park cancels one."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from json import dumps
from zoneinfo import ZoneInfo

import pytest

from factories.browsing import HERE, browse, words
from factories.incubation import call_off, make_booking, make_incubation, make_space
from factories.people import make_person
from factories.queries import at_once
from incubator.core.actor import OrganizationRole, Role
from incubator.core.errors import Conflict, DomainError
from incubator.core.notify import Delivery, Kind
from incubator.core.tables import Mail, Notification, NotificationChoice
from incubator.incubation import State
from incubator.incubation.commands import book_space
from incubator.incubation.rules import check_bookings, check_cancelling
from incubator.incubation.schemas import BookSpace
from incubator.incubation.tables import Booking
from incubator.people import Membership, Person
from incubator.people.commands import mail_digest

pytestmark = pytest.mark.anyio

API = "/api/v1"
MOST = 20


def ahead(house, days: int = 3) -> date:
    return datetime.now(house.settings.tz).date() + timedelta(days=days)


def asked(space, day: date) -> dict[str, str]:
    return {
        "space_id": str(space.id),
        "day": str(day),
        "starts": "14:00",
        "ends": "15:00",
        "purpose": "理事会",
    }


async def book(visitor, incubation, space, day):
    return await visitor.client.post(f"{API}/incubations/{incubation.id}/bookings", json=asked(space, day))


async def cancel(visitor, booking, reason: str = ""):
    body = {"reason": reason} if reason else {}
    return await visitor.client.post(f"{API}/bookings/{booking.id}/cancellation", json=body)


async def booked(house, incubation, number: int, **columns) -> list[Booking]:
    space = await make_space()
    return [
        await make_booking(space, incubation, **{"day": ahead(house, n + 1)} | columns) for n in range(number)
    ]


# --- how many


@pytest.mark.parametrize(
    ("ahead_of_it", "most", "expected"),
    [(0, 1, None), (19, 20, None), (20, 20, "too_many_bookings"), (25, 20, "too_many_bookings")],
)
def test_an_organization_has_at_most_so_many_bookings_before_it(ahead_of_it, most, expected):
    found = None
    try:
        check_bookings(ahead_of_it, most)
    except DomainError as error:
        found = error.code
    assert found == expected


async def test_one_booking_too_many_is_refused_to_members_and_officers_until_one_is_given_up(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    first, *_ = await booked(house, incubation, MOST)
    member = await visitor(owner=incubation.organization_id)
    for person in (member, await visitor(Role.PROGRAMME_OFFICER)):
        answer = await book(person, incubation, space, ahead(house))
        problem = answer.json()
        assert (answer.status_code, problem["code"]) == (409, "too_many_bookings")
        assert problem["facts"] == {"most": MOST}
    other = await make_incubation(State.INCUBATING)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await book(officer, other, space, ahead(house))).status_code == 201
    assert (await cancel(member, first)).status_code == 200
    assert (await book(member, incubation, space, ahead(house, 4))).status_code == 201


async def test_what_is_over_or_cancelled_or_the_parks_own_does_not_count(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    await booked(house, incubation, MOST - 1)
    await booked(house, incubation, 1, day=ahead(house, -1))
    for booking in await booked(house, incubation, 2):
        await call_off(booking)
    await booked(house, None, 2)
    member = await visitor(owner=incubation.organization_id)
    assert (await book(member, incubation, space, ahead(house))).status_code == 201
    assert (await book(member, incubation, space, ahead(house, 4))).status_code == 409


async def test_last_booking_is_one_of_those_asked_at_once(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    await booked(house, incubation, MOST - 1)
    rooms = [await make_space() for _ in range(4)]
    people = [await visitor(editor=incubation.organization_id) for _ in rooms]
    answers = await at_once(
        house,
        *(book(person, incubation, room, ahead(house)) for person, room in zip(people, rooms, strict=True)),
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    refused = {answer.json()["code"] for answer in answers if answer.status_code == 409}
    assert refused == {"too_many_bookings"}
    assert await Booking.filter(organization_id=incubation.organization_id).count() == MOST


async def test_room_page_says_in_both_languages_that_there_are_too_many_and_keeps_what_was_typed(house):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    await booked(house, incubation, MOST)
    person = await make_person()
    await Membership.create(
        person=person, organization_id=incubation.organization_id, role=OrganizationRole.EDITOR
    )
    member = await browse(house, person=person)
    typed = asked(space, ahead(house)) | {"purpose": "<i>例会</i>"}
    answer = await member.post(f"/spaces/{space.id}", "book", **typed)
    assert (answer.status_code, "这家组织还没用的预订已经有 20 个" in words(answer.text)) == (409, True)
    assert "&lt;i&gt;例会&lt;/i&gt;" in answer.text
    values = await member.form(f"/spaces/{space.id}", "book") | typed
    answer = await member.client.post(
        f"/spaces/{space.id}", data=values, headers=HERE | {"accept-language": "en"}
    )
    assert "The organization has 20 bookings before it" in words(answer.text)


async def test_park_says_how_many_they_are(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    settings = house.settings.model_copy(update={"most_bookings": 1})
    call = replace(officer.call, services=replace(house, settings=settings))
    bodies = [BookSpace.model_validate_json(dumps(asked(space, ahead(house, n)))) for n in (3, 4)]
    await book_space(call, incubation_id=incubation.id, body=bodies[0])
    with pytest.raises(Conflict) as caught:
        await book_space(call, incubation_id=incubation.id, body=bodies[1])
    assert (caught.value.code, caught.value.facts["most"]) == ("too_many_bookings", 1)


# --- cancelled by the park


@pytest.mark.parametrize(
    ("reason", "is_by_park", "expected"),
    [("", False, None), ("水管", False, None), ("水管", True, None), ("", True, "required")],
)
def test_park_says_why_it_takes_a_room_away(reason, is_by_park, expected):
    found = None
    try:
        check_cancelling(reason, is_by_park=is_by_park)
    except DomainError as error:
        found = error.errors[0].code
    assert found == expected


async def test_members_are_told_what_the_park_cancelled_and_why(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    space = await make_space(name="二楼会议室")
    booking = await make_booking(space, incubation, day=date(2098, 1, 1))
    members = [await visitor(**{role: incubation.organization_id}) for role in ("owner", "viewer")]
    await visitor(owner=(await make_incubation(State.INCUBATING)).organization_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await cancel(officer, booking)
    faults = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, faults) == (422, [("/reason", "required")])
    assert await Notification.all().count() == 0
    answer = await cancel(officer, booking, "水管\n维修")
    assert (answer.status_code, answer.json()["cancel_cause"]) == (200, "taken_back")
    told = await Notification.all()
    assert {row.person_id for row in told} == {member.id for member in members}
    assert {row.kind for row in told} == {Kind.BOOKING_CANCELLED}
    name = (await incubation.organization).name
    (item,) = (await members[0].client.get(f"{API}/notifications")).json()["items"]
    assert item["text"] == f"{name}在2098年1月1日 10:00 的预订（二楼会议室）被园区取消：水管 维修"
    browser = await browse(house, person=await Person.get(id=members[1].id))
    shown = await browser.get("/notifications")
    assert "被园区取消：水管 维修" in words(shown.text)
    opened = await browser.post("/notifications", "open")
    assert opened.headers["location"] == f"/bookings/{booking.id}"
    page = words((await browser.get(f"/bookings/{booking.id}")).text)
    assert ("水管" in page, "园区取消" in page) == (True, True)


async def test_letter_about_a_cancelled_booking_comes_as_it_was_chosen(visitor, hand):
    incubation = await make_incubation(State.INCUBATING)
    at_once_, daily, never = [await visitor(viewer=incubation.organization_id) for _ in range(3)]
    for person, delivery in ((at_once_, Delivery.AT_ONCE), (never, Delivery.NONE)):
        await NotificationChoice.create(person_id=person.id, kind=Kind.BOOKING_CANCELLED, delivery=delivery)
    booking = await make_booking(incubation=incubation, day=date(2098, 1, 1))
    assert (await cancel(await visitor(Role.PROGRAMME_OFFICER), booking, "水管维修")).status_code == 200
    told = {row.person_id: row.delivery for row in await Notification.all()}
    assert told == {at_once_.id: Delivery.AT_ONCE, daily.id: Delivery.DAILY, never.id: Delivery.NONE}
    # Wherever the park's clock stands: in a zone where it is past the hour of digests.
    zones = ("UTC", "Asia/Shanghai", "America/New_York")
    zone = next(zone for zone in zones if datetime.now(ZoneInfo(zone)).hour >= 8)
    await Person.filter(id=daily.id).update(zone=zone, digest_on=None)
    assert await mail_digest(hand, person_id=daily.id) == 1
    (letter,) = await Mail.filter(recipient=daily.email)
    assert ("水管维修" in letter.subject, f"/bookings/{booking.id}" in letter.body) == (True, True)


async def test_nobody_is_told_of_what_members_or_the_park_cancel_of_their_own(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    owner = await visitor(owner=incubation.organization_id)
    await visitor(viewer=incubation.organization_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    both = await visitor(Role.PROGRAMME_OFFICER, editor=incubation.organization_id)
    for person, row in ((owner, incubation), (officer, None), (both, incubation)):
        (booking,) = await booked(house, row, 1)
        answer = await cancel(person, booking)
        assert (answer.status_code, answer.json()["cancel_cause"]) == (200, "given_back")
    assert await Notification.all().count() == 0


async def test_booking_page_asks_the_park_for_a_reason_and_members_not(house):
    incubation = await make_incubation(State.INCUBATING)
    booking = await make_booking(incubation=incubation)
    person = await make_person()
    await Membership.create(
        person=person, organization_id=incubation.organization_id, role=OrganizationRole.OWNER
    )
    member, staff = await browse(house, person=person), await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/bookings/{booking.id}"
    says = "组织的成员会收到通知"
    assert [says in words((await who.get(path)).text) for who in (member, staff)] == [False, True]
    answer = await staff.post(path, "cancel", reason=" ")
    assert (answer.status_code, "cancel-reason-wrong" in answer.text) == (422, True)
    assert (await staff.post(path, "cancel", reason="<b>水管</b>")).status_code == 303
    text = (await member.get("/notifications")).text
    assert ("&lt;b&gt;水管&lt;/b&gt;" in text, "<b>水管" in text) == (True, False)
