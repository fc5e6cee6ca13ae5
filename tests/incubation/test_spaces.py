"""The park's rooms: kept by staff, booked by organizations in their term, shown by the week."""

import asyncio
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from factories.browsing import HERE, browse, words
from factories.incubation import call_off, make_booking, make_incubation, make_space
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import Language, OrganizationRole, Role
from incubator.core.errors import DomainError
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.incubation import State
from incubator.incubation.rules import (
    AHEAD,
    CancelCause,
    Opening,
    Slot,
    check_slot,
    clock_of,
    minute_of,
    week_of,
)
from incubator.incubation.tables import Booking, Space
from incubator.people import Membership, Person, notices

pytestmark = pytest.mark.anyio

API = "/api/v1"
ROOM = {
    "name": "二楼会议室",
    "kind": "meeting",
    "place": "二楼东侧",
    "capacity": 12,
    "opens": "09:00",
    "closes": "18:00",
    "is_open_on_days_off": False,
    "is_open": True,
}


OFF = "UPDATE booking SET cancelled_at = now(), cancel_cause ="
FOR_PARK = "incubation_id = NULL, organization_id = NULL"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def faults(answer) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in answer.json()["errors"]]


def ahead(house, days: int = 3) -> date:
    """A day that can be booked, in the park's zone."""
    return datetime.now(house.settings.tz).date() + timedelta(days=days)


def time_of(day: date, starts: str = "10:00", ends: str = "11:30", **more) -> dict[str, str]:
    return {"day": str(day), "starts": starts, "ends": ends, "purpose": "理事会"} | more


async def book(visitor, incubation, space, day, **more):
    body = time_of(day, **more) | {"space_id": str(space.id)}
    return await visitor.client.post(f"{API}/incubations/{incubation.id}/bookings", json=body)


# --- rules


def test_clock_is_read_and_written_as_minutes_of_the_day():
    assert [minute_of(text) for text in ("00:00", "09:30", "23:59")] == [0, 570, 1439]
    assert [clock_of(minute) for minute in (0, 570, 1440)] == ["00:00", "09:30", "24:00"]
    for text in ("", "9:30", "24:00", "12:60", "12-30", " 12:30"):
        with pytest.raises(ValueError, match="time of the day"):
            minute_of(text)


def test_week_begins_on_monday():
    week = [date(2026, 11, 16) + timedelta(days=n) for n in range(7)]
    assert all(week_of(day) == week for day in week)
    assert week_of(date(2026, 1, 1))[0] == date(2025, 12, 29)


@pytest.mark.parametrize(
    ("slot", "change", "minute", "expected"),
    [
        ((0, 540, 600), {}, 0, None),
        ((0, 1020, 1080), {}, 1079, None),
        ((0, 540, 600), {}, 600, "booking_past"),
        ((-1, 540, 600), {}, 0, "booking_past"),
        ((AHEAD.days, 540, 600), {}, 0, None),
        ((AHEAD.days + 1, 540, 600), {}, 0, "too_far_ahead"),
        ((0, 510, 600), {}, 0, "outside_hours"),
        ((0, 1020, 1110), {}, 0, "outside_hours"),
        ((0, 600, 600), {}, 0, "booking_ends_before"),
        ((0, 615, 660), {}, 0, "not_on_the_half_hour"),
        ((0, 600, 675), {}, 0, "not_on_the_half_hour"),
        ((0, 540, 600), {"is_open": False}, 0, "space_closed"),
        ((0, 540, 600), {"is_workday": False}, 0, "day_off"),
        ((0, 540, 600), {"is_workday": False, "is_open_on_days_off": True}, 0, None),
    ],
)
def test_time_can_be_booked_while_the_room_is_open(slot, change, minute, expected):
    today, (days, starts, ends) = date(2026, 11, 23), slot
    given = {"is_open": True, "opens": 540, "closes": 1080, "is_open_on_days_off": False} | change
    is_workday = given.pop("is_workday", True)
    asked = Slot(today + timedelta(days=days), starts, ends)
    found = None
    try:
        check_slot(asked, Opening(**given), today, minute, is_workday=is_workday)
    except DomainError as error:
        found = error.code
    assert found == expected


# --- rooms


async def test_room_is_added_changed_and_listed(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{API}/spaces", json=ROOM)
    assert answer.status_code == 201
    made = answer.json()
    assert made == ROOM | {"id": made["id"], "version": 1}
    where = f"{API}/spaces/{made['id']}"
    changed = ROOM | {"closes": "20:30", "is_open": False}
    assert (await officer.client.put(where, json=changed)).status_code == 428
    stale = await officer.client.put(where, json=changed, headers={"if-match": '"7"'})
    assert code(stale) == (412, "stale")
    answer = await officer.client.put(where, json=changed, headers={"if-match": '"1"'})
    assert answer.json() == changed | {"id": made["id"], "version": 2}
    assert (await officer.client.get(where)).json() == answer.json()
    member = await visitor(viewer=(await make_organization()).id)
    assert code(await member.client.get(where)) == (404, "not_found")
    shown = [(await person.client.get(f"{API}/spaces")).json()["items"] for person in (officer, member)]
    assert shown == [[answer.json()], []]
    assert (await AuditEvent.get(action="incubation.edit_space")).subject_id == made["id"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"name": " "}, ("/name", "empty_text")),
        ({"kind": "garage"}, ("/kind", "enum")),
        ({"capacity": 0}, ("/capacity", "greater_than_equal")),
        ({"opens": "9:00"}, ("/opens", "bad_clock")),
        ({"opens": 540}, ("/opens", "bad_clock")),
        ({"opens": "09:15"}, ("/opens", "not_on_the_half_hour")),
        ({"closes": "09:00"}, ("/closes", "space_closes_first")),
        ({"price": 3}, ("/price", "extra_forbidden")),
    ],
)
async def test_room_refuses_a_bad_body(visitor, change, fault):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{API}/spaces", json=ROOM | change)
    assert (answer.status_code, faults(answer)) == (422, [fault])


async def test_rooms_at_once_share_no_name(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(house, *(officer.client.post(f"{API}/spaces", json=ROOM) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 422, 422]
    assert {tuple(faults(a)) for a in answers if a.status_code == 422} == {(("/name", "space_name_taken"),)}


async def test_rooms_are_kept_by_officers_only(visitor):
    space = await make_space()
    incubation = await make_incubation(State.INCUBATING)
    put = {"json": ROOM, "headers": {"if-match": '"1"'}}
    for person in (await visitor(owner=incubation.organization_id), await visitor(Role.AUDITOR)):
        assert code(await person.client.post(f"{API}/spaces", json=ROOM)) == (403, "forbidden")
        assert code(await person.client.put(f"{API}/spaces/{space.id}", **put)) == (403, "forbidden")
    judge = await visitor(Role.JUDGE)
    assert code(await judge.client.put(f"{API}/spaces/{space.id}", **put)) == (404, "not_found")
    assert code(await judge.client.get(f"{API}/spaces/{space.id}")) == (404, "not_found")


# --- bookings


@pytest.mark.parametrize("role", ["owner", "editor"])
async def test_member_books_a_room_for_the_organization(house, visitor, role):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    member = await visitor(**{role: incubation.organization_id})
    answer = await book(member, incubation, space, ahead(house))
    assert answer.status_code == 201
    made = answer.json()
    shown = {name: made[name] for name in ("day", "starts", "ends", "purpose", "cancelled_at", "version")}
    assert shown == time_of(ahead(house)) | {"cancelled_at": None, "version": 1}
    assert made["space"] == {"id": str(space.id), "name": space.name}
    assert made["organization"]["id"] == str(incubation.organization_id)
    assert (await member.client.get(f"{API}/bookings/{made['id']}")).json() == made
    assert (await AuditEvent.get(action="incubation.book_space")).subject_id == made["id"]


async def test_park_books_for_itself(house, visitor):
    space, officer = await make_space(), await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{API}/spaces/{space.id}/bookings", json=time_of(ahead(house)))
    assert (answer.status_code, answer.json()["organization"]) == (201, None)
    incubation = await make_incubation(State.INCUBATING)
    member = await visitor(owner=incubation.organization_id)
    answer = await member.client.post(f"{API}/spaces/{space.id}/bookings", json=time_of(ahead(house)))
    assert code(answer) == (403, "forbidden")
    made = await Booking.get()
    assert code(await member.client.get(f"{API}/bookings/{made.id}")) == (404, "not_found")


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"starts": "25:00"}, ("/starts", "bad_clock")),
        ({"starts": "08:00"}, ("/starts", "outside_hours")),
        ({"ends": "19:00"}, ("/ends", "outside_hours")),
        ({"ends": "10:00"}, ("/ends", "booking_ends_before")),
        ({"ends": "11:10"}, ("/ends", "not_on_the_half_hour")),
        ({"purpose": " "}, ("/purpose", "empty_text")),
        ({"day": "2026-01-01"}, ("/day", "booking_past")),
        ({"day": "2098-01-01"}, ("/day", "too_far_ahead")),
        ({"space_id": str(uuid4())}, ("/space_id", "no_such_space")),
        ({"people": 3}, ("/people", "extra_forbidden")),
    ],
)
async def test_booking_refuses_a_bad_body(house, visitor, change, fault):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    member = await visitor(owner=incubation.organization_id)
    body = time_of(ahead(house)) | {"space_id": str(space.id)} | change
    answer = await member.client.post(f"{API}/incubations/{incubation.id}/bookings", json=body)
    assert (answer.status_code, faults(answer)) == (422, [fault])
    assert await Booking.all().count() == 0


async def test_room_is_closed_on_days_off_unless_it_says_so(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space(is_open_on_days_off=False)
    member = await visitor(owner=incubation.organization_id)
    sunday = next(day for n in range(7) if (day := ahead(house, n + 1)).weekday() == 6)
    answer = await book(member, incubation, space, sunday)
    if answer.status_code == 422:  # a Sunday may be a make-up day, on which people work
        assert faults(answer) == [("/day", "day_off")]
    await Space.filter(id=space.id).update(is_open_on_days_off=True)
    await Booking.all().delete()
    assert (await book(member, incubation, space, sunday)).status_code == 201
    await Space.filter(id=space.id).update(is_open=False)
    assert code(await book(member, incubation, space, sunday)) == (409, "space_closed")


@pytest.mark.parametrize("state", [state for state in State if state is not State.INCUBATING])
async def test_booking_is_for_a_term_that_is_under_way(house, visitor, state):
    incubation, space = await make_incubation(state), await make_space()
    owner = await visitor(owner=incubation.organization_id)
    assert code(await book(owner, incubation, space, ahead(house))) == (409, "term_not_running")


async def test_booking_is_refused_to_viewers_and_strangers(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    booking = await make_booking(space, incubation)
    cancel = f"{API}/bookings/{booking.id}/cancellation"
    for person in (await visitor(viewer=incubation.organization_id), await visitor(Role.AUDITOR)):
        assert code(await book(person, incubation, space, ahead(house))) == (403, "forbidden")
        assert code(await person.client.post(cancel, json={})) == (403, "forbidden")
    for person in (await visitor(owner=(await make_organization()).id), await visitor(Role.JUDGE)):
        assert code(await book(person, incubation, space, ahead(house))) == (404, "not_found")
        assert code(await person.client.post(cancel, json={})) == (404, "not_found")


async def test_time_is_taken_once_and_free_again_after_cancellation(house, visitor):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    member, day = await visitor(owner=incubation.organization_id), ahead(house)
    first = (await book(member, incubation, space, day)).json()
    for starts, ends in (("10:00", "11:30"), ("11:00", "12:00"), ("09:00", "10:30"), ("10:30", "11:00")):
        answer = await book(member, incubation, space, day, starts=starts, ends=ends)
        assert (code(answer), faults(answer)) == ((409, "space_taken"), [("/starts", "space_taken")])
    for starts, ends in (("09:00", "10:00"), ("11:30", "12:00")):
        assert (await book(member, incubation, space, day, starts=starts, ends=ends)).status_code == 201
    assert (await book(member, incubation, await make_space(), day)).status_code == 201
    cancel = f"{API}/bookings/{first['id']}/cancellation"
    answer = await member.client.post(cancel, json={"reason": "改期"})
    assert (answer.status_code, answer.json()["cancel_reason"]) == (200, "改期")
    assert code(await member.client.post(cancel, json={})) == (409, "booking_cancelled")
    assert (await book(member, incubation, space, day)).status_code == 201
    assert await Booking.filter(id=first["id"]).count() == 1


async def test_past_booking_is_not_cancelled(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    booking = await make_booking(incubation=incubation, day=ahead(house, -1))
    member = await visitor(owner=incubation.organization_id)
    answer = await member.client.post(f"{API}/bookings/{booking.id}/cancellation", json={})
    assert code(answer) == (409, "booking_over")


async def test_bookings_at_once_of_one_time_have_one_winner(house, visitor):
    space, day = await make_space(), ahead(house)
    terms = [await make_incubation(State.INCUBATING) for _ in range(3)]
    members = [await visitor(owner=term.organization_id) for term in terms]
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(
        house,
        *(book(member, term, space, day) for member, term in zip(members, terms, strict=True)),
        officer.client.post(f"{API}/spaces/{space.id}/bookings", json=time_of(day, "11:00", "12:00")),
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert {code(answer) for answer in answers if answer.status_code == 409} == {(409, "space_taken")}
    assert await Booking.all().count() == 1


@pytest.mark.usefixtures("house")
async def test_database_alone_lets_one_of_two_bookings_win():
    """As it would without the room's lock: the exclusion constraint, and the refusal that it stands for."""
    space = await make_space()

    async def insert() -> tuple[str | None, str | None]:
        statement = (
            "INSERT INTO booking"
            " (id, space_id, day, starts, ends, purpose, booked_at, cancel_reason, version)"
            " VALUES (gen_random_uuid(), $1, '2098-01-01', 600, 660, '会', now(), '', 1)"
        )
        return await refused((statement, space.id), ("SELECT pg_sleep(0.1)",))

    assert sorted(await asyncio.gather(insert(), insert()), key=str) == [
        ("uq_booking_time", "space_taken"),
        (None, None),
    ]
    assert await Booking.all().count() == 1


@pytest.mark.parametrize("noun", ["withdrawal", "expulsion", "graduation"])
async def test_bookings_of_days_to_come_end_with_the_term(house, visitor, noun):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    today, later = [await make_booking(space, incubation, day=ahead(house, n)) for n in (0, 1)]
    officer, member = await visitor(Role.PROGRAMME_OFFICER), await visitor(viewer=incubation.organization_id)
    body = None if noun == "graduation" else {"reason": "搬迁"}
    answer = await officer.client.post(f"{API}/incubations/{incubation.id}/{noun}", json=body)
    assert answer.status_code == 200
    cancelled = [(await Booking.get(id=row.id)).cancelled_at is not None for row in (today, later)]
    assert cancelled == [False, True]
    released = await Booking.get(id=later.id)
    assert (released.cancel_cause, released.cancelled_by_id) == (CancelCause.TERM_OVER, officer.id)
    (told,) = await Notification.filter(kind=Kind.BOOKING_ENDED)
    assert (told.person_id, told.subject_id) == (member.id, later.id)
    items = (await member.client.get(f"{API}/notifications")).json()["items"]
    (text,) = [item["text"] for item in items if item["kind"] == "booking_ended"]
    assert text.endswith(f" 10:00 的预订（{space.name}）已随孵化期结束而取消")
    english = notices.words(notices.speech(Language.ENGLISH, house.settings.tz), told.kind, told.facts)
    assert english.endswith("at 10:00 ended with its term")


async def test_lists_tell_whose_the_own_bookings_are_and_no_more(visitor):
    space = await make_space()
    own, other = [await make_incubation(State.INCUBATING) for _ in range(2)]
    mine = await make_booking(space, own)
    theirs = await make_booking(space, other, starts=780, ends=840)
    parks = await make_booking(space, starts=900, ends=960)
    await call_off(await make_booking(space, own, starts=960, ends=1020))
    member, officer = await visitor(viewer=own.organization_id), await visitor(Role.PROGRAMME_OFFICER)
    times = f"{API}/spaces/{space.id}/times"

    async def shown(person) -> list[tuple[str, str | None]]:
        answer = await person.client.get(times, params={"week": "2097-12-30"})
        return [(taken["starts"], taken["booking_id"]) for taken in answer.json()]

    assert await shown(member) == [("10:00", str(mine.id)), ("13:00", None), ("15:00", None)]
    ids = [str(booking.id) for booking in (mine, theirs, parks)]
    assert [found for _, found in await shown(officer)] == ids
    assert (await officer.client.get(times)).json() == []
    listed = (await officer.client.get(f"{API}/bookings", params={"until_day": "2098-01-01"})).json()
    assert len(listed["items"]) == 4
    asked = {"organization_id": str(other.organization_id), "space_id": str(space.id)}
    listed = (await officer.client.get(f"{API}/bookings", params=asked)).json()["items"]
    assert [item["id"] for item in listed] == [str(theirs.id)]
    listed = (await member.client.get(f"{API}/bookings")).json()["items"]
    assert {item["organization"]["id"] for item in listed} == {str(own.organization_id)}
    assert (await officer.client.get(f"{API}/bookings", params={"from_day": "2098-01-02"})).json() == {
        "items": [],
        "next": None,
    }


async def test_lists_and_pages_ask_the_same_number_of_queries_whatever_their_length(house):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    first = await make_space()
    paths = ["/spaces?week=2098-01-01", f"/spaces/{first.id}?week=2098-01-01"]
    paths += [f"{API}/spaces", f"{API}/bookings", f"{API}/spaces/{first.id}/times?week=2098-01-01"]
    asked = []
    for more in (1, 2):
        for n in range(more):
            incubation, hour = await make_incubation(State.INCUBATING), 600 + 60 * (more + n)
            await make_booking(first, incubation, starts=hour, ends=hour + 60)
            await make_booking(await make_space(), incubation)
        asked.append([])
        for path in paths:
            async with count_queries(house) as sent:
                assert (await staff.client.get(path)).status_code == 200
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("UPDATE space SET name = ' '", ("ck_space_name", "empty_text")),
        ("UPDATE space SET kind = 'garage'", ("ck_space_kind", "bad_space_kind")),
        ("UPDATE space SET capacity = 0", ("ck_space_capacity", "bad_capacity")),
        ("UPDATE space SET closes = opens", ("ck_space_hours", "space_closes_first")),
        ("UPDATE space SET opens = 545", ("ck_space_hours", "space_closes_first")),
        ("UPDATE space SET name = '别处'", ("uq_space_name", "space_name_taken")),
        ("UPDATE booking SET ends = starts", ("ck_booking_times", "booking_ends_before")),
        ("UPDATE booking SET ends = 725", ("ck_booking_times", "booking_ends_before")),
        ("UPDATE booking SET purpose = ' '", ("ck_booking_purpose", "empty_text")),
        ("UPDATE booking SET organization_id = NULL", ("ck_booking_for", "bad_booking")),
        ("UPDATE booking SET cancel_reason = 'x'", ("ck_booking_cancelled", "bad_cancellation")),
        ("UPDATE booking SET cancelled_at = now()", ("ck_booking_cancelled", "bad_cancellation")),
        ("UPDATE booking SET cancel_cause = 'term_over'", ("ck_booking_cancelled", "bad_cancellation")),
        (f"{OFF} 'rain'", ("ck_booking_cause", "bad_cancellation")),
        (f"{OFF} 'taken_back'", ("ck_booking_cause", "bad_cancellation")),
        (f"{OFF} 'taken_back', cancel_reason = ' '", ("ck_booking_cause", "bad_cancellation")),
        (f"{OFF} 'taken_back', cancel_reason = 'x'", (None, None)),
        (f"{OFF} 'term_over'", (None, None)),
        (f"{OFF} 'term_over', {FOR_PARK}", ("ck_booking_cause", "bad_cancellation")),
        (f"{OFF} 'given_back', {FOR_PARK}", (None, None)),
        ("UPDATE space SET closes = 1170, opens = 540", (None, None)),
    ],
)
async def test_database_refuses_what_the_rules_refuse(change, expected):
    await make_booking(incubation=await make_incubation(State.INCUBATING))
    if "别处" in change:
        await make_space(name="别处")
    assert await refused((change,)) == expected


@pytest.mark.usefixtures("house")
async def test_database_takes_bookings_only_as_the_room_and_the_term_allow():
    space, incubation = await make_space(), await make_incubation(State.INCUBATING)
    other = await make_organization()

    async def insert(starts: int = 600, organization=incubation.organization_id):
        statement = (
            "INSERT INTO booking (id, space_id, incubation_id, organization_id, day, starts, ends, purpose,"
            " booked_at, cancel_reason, version)"
            " VALUES (gen_random_uuid(), $1, $2, $3, '2098-01-01', $4::smallint, $4::smallint + 60, '会',"
            " now(), '', 1)"
        )
        return await refused((statement, space.id, incubation.id, organization, starts))

    assert await insert(480) == await insert(1050) == ("ck_booking_hours", "outside_hours")
    assert await insert(organization=other.id) == ("fk_booking_term", "bad_booking")
    await Space.filter(id=space.id).update(is_open=False)
    assert await insert() == ("ck_booking_space", "space_closed")
    await Space.filter(id=space.id).update(is_open=True)
    assert await insert() == (None, None)
    await incubation.filter(id=incubation.id).update(state=State.WITHDRAWN, ended_at=incubation.applied_at)
    assert await insert(660) == ("ck_booking_running", "term_not_running")


# --- pages


async def member_of(house, incubation, role: OrganizationRole = OrganizationRole.OWNER):
    person = await make_person()
    await Membership.create(person=person, organization_id=incubation.organization_id, role=role)
    return await browse(house, person=person)


async def test_officer_adds_and_edits_a_room_in_the_browser(house):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    assert "还没有场地" in words((await staff.get("/spaces")).text)
    typed = {"name": "<b>甲</b>", "capacity": "12", "opens": "09:00", "closes": "08:00"}
    answer = await staff.post("/spaces/new", "add", **typed)
    assert (answer.status_code, "add-closes-wrong" in answer.text) == (422, True)
    assert 'value="&lt;b&gt;甲&lt;/b&gt;"' in answer.text
    values = await staff.form("/spaces/new", "add") | typed | {"closes": "18:00", "kind": "training"}
    for _ in range(2):
        answer = await staff.client.post("/spaces/new", data=values, headers=HERE)
        assert answer.status_code == 303
    made = await Space.get()
    assert answer.headers["location"] == f"/spaces/{made.id}"
    assert (made.kind, made.is_open, made.is_open_on_days_off) == ("training", True, False)
    assert "&lt;b&gt;甲&lt;/b&gt;" in (await staff.get("/spaces")).text
    path = f"/spaces/{made.id}/edit"
    stale = await staff.form(path, "edit") | {"capacity": "30"}
    values = dict(stale)
    del values["is_open"]
    assert (await staff.client.post(path, data=values, headers=HERE)).status_code == 303
    await made.refresh_from_db()
    assert (made.is_open, made.capacity) == (False, 30)
    assert (await staff.client.post(path, data=stale | {"once": "x" * 22}, headers=HERE)).status_code == 412
    assert "暂停预订" in words((await staff.get("/spaces")).text)


async def test_member_books_and_cancels_in_the_browser(house):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    member, day = await member_of(house, incubation), ahead(house)
    path = f"/spaces/{space.id}"
    assert path in (await member.get("/spaces")).text
    answer = await member.post(path, "book", day=str(day), starts="10:00", ends="09:00", purpose="<i>会</i>")
    assert (answer.status_code, "book-ends-wrong" in answer.text) == (422, True)
    assert "&lt;i&gt;会&lt;/i&gt;" in answer.text
    values = await member.form(path, "book")
    values |= {"day": str(day), "starts": "10:00", "ends": "11:30", "purpose": "<i>会</i>"}
    for _ in range(2):
        answer = await member.client.post(path, data=values, headers=HERE)
        assert answer.status_code == 303
    made = await Booking.get()
    shown = await member.get(answer.headers["location"])
    assert "&lt;i&gt;会&lt;/i&gt;" in shown.text
    assert "10:00–11:30" in words((await member.get(f"/spaces?week={day}")).text)
    answer = await member.post(path, "book", day=str(day), starts="10:30", ends="12:00", purpose="培训")
    assert (answer.status_code, "book-starts-wrong" in answer.text) == (409, True)
    answer = await member.post(f"/bookings/{made.id}", "cancel", reason="改期")
    assert answer.status_code == 303
    shown = words((await member.get(f"/bookings/{made.id}")).text)
    assert ("已取消" in shown, "改期" in shown) == (True, True)
    assert "10:00–11:30" not in words((await member.get(f"/spaces?week={day}")).text)


async def test_week_shows_others_bookings_without_their_names(house):
    own, other = await make_incubation(State.INCUBATING), await make_incubation(State.INCUBATING)
    space = await make_space()
    await make_booking(space, other)
    name = other.organization.name
    member, staff = await member_of(house, own), await browse(house, Role.AUDITOR)
    for path in ("/spaces?week=2098-01-01", f"/spaces/{space.id}?week=2098-01-01"):
        shown = words((await member.get(path)).text)
        assert ("10:00–12:00 已预订" in shown, name in shown) == (True, False)
        assert name in words((await staff.get(path)).text)
    assert "/spaces?week=2098-01-06" in (await member.get("/spaces?week=2098-01-01")).text
    assert (await member.get("/spaces?week=soon")).status_code == 422


async def test_pages_offer_to_each_role_what_it_may_do(house, client):
    incubation, space = await make_incubation(State.INCUBATING), await make_space()
    booking = await make_booking(space, incubation)
    forms = {
        f"/spaces/{space.id}": ("book", "book_for_park"),
        f"/bookings/{booking.id}": ("cancel",),
    }
    viewer = await member_of(house, incubation, OrganizationRole.VIEWER)
    owner, officer = await member_of(house, incubation), await browse(house, Role.PROGRAMME_OFFICER)
    auditor, judge = await browse(house, Role.AUDITOR), await browse(house, Role.JUDGE)
    for browser, expected in ((owner, {"book", "cancel"}), (viewer, set()), (auditor, set())):
        found = {
            do
            for path, names in forms.items()
            for do in names
            if f'value="{do}"' in (await browser.get(path)).text
        }
        assert found == expected
        for path in ("/spaces/new", f"/spaces/{space.id}/edit"):
            assert (await browser.get(path)).status_code == 403
    for path, names in forms.items():
        text = (await officer.get(path)).text
        assert [f'value="{do}"' in text for do in names] == [True] * len(names)
        assert (await judge.get(path)).status_code == 404
        assert (await client.get(path, headers=HERE)).status_code == 303
    assert (await viewer.send(f"/bookings/{booking.id}", "cancel")).status_code == 403
    assert (await judge.get("/spaces/new")).status_code == 403


async def test_pages_of_rooms_speak_english_throughout(house):
    incubation = await make_incubation(State.INCUBATING, await make_organization(name="Dawn"))
    space = await make_space(name="Room 2", place="East")
    booking = await make_booking(space, incubation, purpose="Board")
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await Person.all().update(name="Wang")
    paths = ["/spaces", "/spaces?week=2098-01-01", f"/spaces/{space.id}", "/spaces/new"]
    for path in (*paths, f"/spaces/{space.id}/edit", f"/bookings/{booking.id}"):
        answer = await staff.get(path, accept_language="en")
        chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
