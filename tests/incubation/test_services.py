"""What the park did for organizations: recorded by staff, told to members without the staff's note."""

from datetime import date
from uuid import uuid4

import pytest

from factories.browsing import HERE, browse, words
from factories.incubation import make_incubation, make_service
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.incubation import State
from incubator.incubation.rules import month_days
from incubator.incubation.tables import Service
from incubator.people import Membership, Person
from incubator.people.tables import RoleGrant

pytestmark = pytest.mark.anyio

API = "/api/v1"
LEGAL = {
    "kind": "legal",
    "day": "2026-03-02",
    "minutes": 90,
    "giver": "王律师",
    "agreed": "下月修订章程",
    "staff_note": "理事会意见不一",
}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def faults(answer) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in answer.json()["errors"]]


async def record(visitor, incubation, **change):
    return await visitor.client.post(f"{API}/incubations/{incubation.id}/services", json=LEGAL | change)


def test_month_begins_and_ends_with_its_days():
    assert month_days("2026-11") == (date(2026, 11, 1), date(2026, 12, 1))
    assert month_days("2026-12") == (date(2026, 12, 1), date(2027, 1, 1))


async def test_service_is_recorded_corrected_and_read_back(visitor):
    incubation, mentor = await make_incubation(State.INCUBATING), await make_person(Role.EVALUATOR)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await record(officer, incubation)
    assert answer.status_code == 201
    made = answer.json()
    assert {name: made[name] for name in LEGAL} == LEGAL
    assert (made["person"], made["version"]) == (None, 1)
    where = f"{API}/services/{made['id']}"
    changed = LEGAL | {"minutes": 45, "giver": "", "person_id": str(mentor.id)}
    assert (await officer.client.put(where, json=changed)).status_code == 428
    assert code(await officer.client.put(where, json=changed, headers={"if-match": '"9"'})) == (412, "stale")
    answer = await officer.client.put(where, json=changed, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["minutes"]) == (200, 45)
    assert answer.json()["person"] == {"id": str(mentor.id), "name": mentor.name}
    assert (await officer.client.get(where)).json() == answer.json()
    event = await AuditEvent.get(action="incubation.record_service")
    assert (event.subject_type, event.subject_id) == ("Service", made["id"])


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "massage"}, ("/kind", "enum")),
        ({"day": "2026-01-30"}, ("/day", "service_before_term")),
        ({"day": "2098-01-01"}, ("/day", "day_to_come")),
        ({"minutes": 0}, ("/minutes", "greater_than_equal")),
        ({"minutes": 1441}, ("/minutes", "less_than_equal")),
        ({"minutes": 1.5}, ("/minutes", "int_type")),
        ({"giver": ""}, ("/giver", "one_giver")),
        ({"person_id": str(uuid4())}, ("/giver", "one_giver")),
        ({"giver": "", "person_id": str(uuid4())}, ("/person_id", "not_a_mentor")),
        ({"agreed": "a" * 2001}, ("/agreed", "string_too_long")),
        ({"price": "3.00"}, ("/price", "extra_forbidden")),
    ],
)
async def test_record_refuses_a_bad_body(visitor, change, fault):
    incubation = await make_incubation(State.INCUBATING)
    answer = await record(await visitor(Role.PROGRAMME_OFFICER), incubation, **change)
    assert (answer.status_code, faults(answer)) == (422, [fault])
    assert await Service.all().count() == 0


@pytest.mark.parametrize("state", State)
async def test_service_is_for_who_has_or_had_a_place(visitor, state):
    incubation = await make_incubation(state)
    answer = await record(await visitor(Role.PROGRAMME_OFFICER), incubation)
    if state in {State.APPLIED, State.REJECTED}:
        assert code(answer) == (409, "term_not_started")
    else:
        assert answer.status_code == 201


async def test_giver_who_left_stays_the_giver_when_the_rest_is_corrected(house, visitor):
    mentor, officer = await make_person(Role.EVALUATOR), await visitor(Role.PROGRAMME_OFFICER)
    service = await make_service(person=mentor)
    await RoleGrant.filter(person_id=mentor.id).delete()
    put = {"json": LEGAL | {"giver": "", "person_id": str(mentor.id)}, "headers": {"if-match": '"1"'}}
    assert (await officer.client.put(f"{API}/services/{service.id}", **put)).status_code == 200
    page = await browse(house, Role.PROGRAMME_OFFICER)
    assert (await page.form(f"/services/{service.id}", "edit"))["person_id"] == str(mentor.id)
    again = await record(officer, await service.incubation, giver="", person_id=str(mentor.id))
    assert faults(again) == [("/person_id", "not_a_mentor")]


async def test_services_are_recorded_and_corrected_by_officers_only(visitor):
    service = await make_service()
    incubation = await service.incubation
    put = {"json": LEGAL, "headers": {"if-match": '"1"'}}
    for person in (await visitor(owner=service.organization_id), await visitor(Role.AUDITOR)):
        assert code(await record(person, incubation)) == (403, "forbidden")
        assert code(await person.client.put(f"{API}/services/{service.id}", **put)) == (403, "forbidden")
    for person in (await visitor(owner=(await make_organization()).id), await visitor(Role.JUDGE)):
        assert code(await record(person, incubation)) == (404, "not_found")
        for answer in (
            await person.client.put(f"{API}/services/{service.id}", **put),
            await person.client.get(f"{API}/services/{service.id}"),
        ):
            assert code(answer) == (404, "not_found")


async def test_corrections_at_once_of_one_version_have_one_winner(house, visitor):
    service, officer = await make_service(), await visitor(Role.PROGRAMME_OFFICER)
    where, match = f"{API}/services/{service.id}", {"if-match": '"1"'}
    puts = [officer.client.put(where, json=LEGAL | {"minutes": n}, headers=match) for n in (10, 20, 30)]
    answers = await at_once(house, *puts)
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412]
    won = next(answer.json()["minutes"] for answer in answers if answer.status_code == 200)
    assert (await Service.get()).minutes == won


async def test_member_reads_the_own_services_without_the_staffs_note(visitor):
    service = await make_service(agreed="下月修订章程", staff_note="内部")
    await make_service(staff_note="别家")
    member, auditor = await visitor(viewer=service.organization_id), await visitor(Role.AUDITOR)
    listed = (await member.client.get(f"{API}/services")).json()["items"]
    assert [(item["id"], item["agreed"], item["staff_note"]) for item in listed] == [
        (str(service.id), "下月修订章程", None)
    ]
    assert (await member.client.get(f"{API}/services/{service.id}")).json() == listed[0]
    assert (await auditor.client.get(f"{API}/services/{service.id}")).json()["staff_note"] == "内部"
    assert (await Service.get(id=service.id)).staff_note == "内部"


async def test_list_and_totals_take_the_same_filters(visitor):
    first = await make_service(
        await make_incubation(State.INCUBATING, await make_organization(name="晨光社"))
    )
    incubation = await first.incubation
    await make_service(incubation, kind="training", day=date(2026, 4, 1), minutes=1440)
    await make_service(incubation, minutes=45)
    other = await make_service(day=date(2026, 3, 31), minutes=10)
    officer = await visitor(Role.PROGRAMME_OFFICER)

    async def found(**query) -> tuple[int, list[tuple[str, int, int]]]:
        listed = (await officer.client.get(f"{API}/services", params=query)).json()["items"]
        totals = (await officer.client.get(f"{API}/service-totals", params=query)).json()
        return len(listed), [(one["kind"], one["services"], one["minutes"]) for one in totals]

    assert await found() == (4, [("mentoring", 3, 145), ("training", 1, 1440)])
    assert await found(kind="training") == (1, [("training", 1, 1440)])
    assert await found(month="2026-03") == (3, [("mentoring", 3, 145)])
    assert await found(month="2026-05") == (0, [])
    assert await found(q="晨光", month="2026-03") == (2, [("mentoring", 2, 135)])
    assert await found(organization_id=str(other.organization_id)) == (1, [("mentoring", 1, 10)])
    by_term = {"incubation_id": str(incubation.id)}
    assert await found(**by_term) == (3, [("mentoring", 2, 135), ("training", 1, 1440)])
    member = await visitor(viewer=other.organization_id)
    totals = (await member.client.get(f"{API}/service-totals")).json()
    assert totals == [{"kind": "mentoring", "services": 1, "minutes": 10}]
    page = (await officer.client.get(f"{API}/services", params={"limit": 3})).json()
    rest = await officer.client.get(f"{API}/services", params={"limit": 3, "cursor": page["next"]})
    assert [item["id"] for item in rest.json()["items"]] == [str(first.id)]
    for month in ("2026-13", "2026-3", "march"):
        answer = await officer.client.get(f"{API}/services", params={"month": month})
        assert code(answer) == (422, "invalid")


async def test_lists_and_pages_ask_the_same_number_of_queries_whatever_their_length(house):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    incubation, mentor = await make_incubation(State.INCUBATING), await make_person(Role.JUDGE)
    paths = (
        "/services",
        f"/incubations/{incubation.id}/services",
        f"{API}/services",
        f"{API}/service-totals",
    )
    asked = []
    for more in (1, 2):
        for _ in range(more):
            await make_service(incubation, person=mentor)
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
        ("kind = 'massage'", ("ck_service_kind", "bad_service_kind")),
        ("minutes = 0", ("ck_service_minutes", "bad_minutes")),
        ("minutes = 1441", ("ck_service_minutes", "bad_minutes")),
        ("giver = ' '", ("ck_service_giver", "one_giver")),
        ("person_id = (SELECT id FROM person LIMIT 1)", ("ck_service_giver", "one_giver")),
        ("day = '2026-01-30'", ("ck_service_day", "service_before_term")),
        ("giver = '', person_id = (SELECT id FROM person LIMIT 1)", (None, None)),
    ],
)
async def test_database_refuses_what_the_rules_refuse(change, expected):
    await make_service()
    await make_person()
    assert await refused((f"UPDATE service SET {change}",)) == expected


@pytest.mark.usefixtures("house")
async def test_service_belongs_to_the_organization_of_its_term():
    await make_service()
    other = await make_organization()
    statement = "UPDATE service SET organization_id = $1"
    assert await refused((statement, other.id)) == ("fk_service_term", "bad_service")


async def test_officer_records_and_corrects_a_service_in_the_browser(house):
    incubation = await make_incubation(State.INCUBATING)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}/services"
    assert path in (await staff.get(f"/incubations/{incubation.id}")).text
    typed = {"kind": "legal", "day": "2026-03-02", "minutes": "90", "agreed": "<i>修订</i>"}
    answer = await staff.post(path, "record", **typed)
    assert (answer.status_code, "record-giver-wrong" in answer.text) == (422, True)
    assert "&lt;i&gt;修订&lt;/i&gt;" in answer.text
    values = await staff.form(path, "record") | typed | {"giver": "王律师", "staff_note": "内部"}
    for _ in range(2):
        assert (await staff.client.post(path, data=values, headers=HERE)).status_code == 303
    made = await Service.get()
    for page in (path, "/services", f"/services/{made.id}"):
        shown = await staff.get(page)
        assert ("&lt;i&gt;修订&lt;/i&gt;" in shown.text, "1 小时 30 分钟" in words(shown.text)) == (
            True,
            True,
        )
    stale = await staff.form(f"/services/{made.id}", "edit") | {"minutes": "20"}
    answer = await staff.post(f"/services/{made.id}", "edit", minutes="60")
    assert (answer.status_code, (await Service.get()).minutes) == (303, 60)
    answer = await staff.client.post(f"/services/{made.id}", data=stale, headers=HERE)
    assert (answer.status_code, 'value="20"' in answer.text) == (412, True)


async def test_member_reads_the_pages_without_form_and_note(house):
    service = await make_service(staff_note="内部备注甲")
    person = await make_person()
    await Membership.create(
        person=person, organization_id=service.organization_id, role=OrganizationRole.OWNER
    )
    member = await browse(house, person=person)
    path = f"/incubations/{service.incubation_id}/services"
    for page in (path, "/services", f"/services/{service.id}"):
        answer = await member.get(page)
        assert (answer.status_code, "王律师" in words(answer.text)) == (200, True)
        assert ("内部备注" in answer.text, 'value="record"' in answer.text) == (False, False)
        assert 'value="edit"' not in answer.text
    typed = {"kind": "legal", "day": "2026-03-02", "minutes": "90", "giver": "王律师"}
    assert (await member.send(path, "record", **typed)).status_code == 403
    assert (await member.send(f"/services/{service.id}", "edit", **typed)).status_code == 403
    judge = await browse(house, Role.JUDGE)
    assert (await judge.get(path)).status_code == 404
    assert "还没有服务记录" in words((await judge.get("/services")).text)


async def test_pages_of_services_speak_english_throughout(house):
    incubation = await make_incubation(State.INCUBATING, await make_organization(name="Dawn"))
    service = await make_service(incubation, giver="Wang", agreed="Bylaws")
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await Person.all().update(name="Wang")
    paths = ["/services", "/services?month=2026-03&kind=mentoring&q=Dawn", "/services?kind=other"]
    for path in (*paths, f"/incubations/{incubation.id}/services", f"/services/{service.id}"):
        answer = await staff.get(path, accept_language="en")
        chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
