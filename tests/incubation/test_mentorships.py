"""Mentors of organizations in their terms: assigned, ended with the term at the latest, and kept."""

from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from factories.browsing import browse, words
from factories.incubation import STARTED, make_incubation, make_mentorship
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.incubation import Mentorship, State
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

API = "/api/v1"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def faults(answer) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in answer.json()["errors"]]


def today(house) -> date:
    return datetime.now(house.settings.tz).date()


async def assign(visitor, incubation, person, **body):
    path = f"{API}/incubations/{incubation.id}/mentorships"
    return await visitor.client.post(path, json={"person_id": str(person.id)} | body)


async def end(visitor, mentorship, headers=None, **body):
    path = f"{API}/mentorships/{mentorship.id}/ending"
    return await visitor.client.post(path, json=body, headers=headers)


async def test_mentor_is_assigned_from_today_and_read_back(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    mentor, officer = await make_person(Role.JUDGE, name="周督导"), await visitor(Role.PROGRAMME_OFFICER)
    answer = await assign(officer, incubation, mentor)
    assert answer.status_code == 201
    made = answer.json()
    shown = (made["person"], made["started_on"], made["ended_on"])
    assert shown == ({"id": str(mentor.id), "name": "周督导"}, str(today(house)), None)
    assert (await officer.client.get(f"{API}/mentorships/{made['id']}")).json() == made
    event = await AuditEvent.get(action="incubation.assign_mentor")
    assert (event.subject_type, event.subject_id) == ("Mentorship", made["id"])


async def test_mentor_whose_work_is_over_is_recorded_with_both_days(visitor):
    incubation = await make_incubation(State.INCUBATING)
    officer, mentor = await visitor(Role.PROGRAMME_OFFICER), await make_person(Role.EVALUATOR)
    answer = await assign(officer, incubation, mentor, started_on="2026-02-01", ended_on="2026-03-31")
    assert (answer.status_code, answer.json()["ended_on"]) == (201, "2026-03-31")
    again = await assign(officer, incubation, mentor, started_on="2026-04-01")
    assert again.status_code == 201
    for days in ({"started_on": "2026-03-31", "ended_on": "2026-03-31"}, {"started_on": "2026-01-01"}, {}):
        answer = await assign(officer, incubation, mentor, **days)
        assert (code(answer), faults(answer)) == (
            (409, "already_mentor"),
            [("/person_id", "already_mentor")],
        )


@pytest.mark.parametrize(
    ("body", "fault"),
    [
        ({"started_on": "2098-01-01"}, ("/started_on", "day_to_come")),
        ({"started_on": "2026-03-01", "ended_on": "2098-01-01"}, ("/ended_on", "day_to_come")),
        ({"started_on": "2026-03-01", "ended_on": "2026-02-28"}, ("/ended_on", "mentor_ends_before")),
        ({"person_id": "nobody"}, ("/person_id", "uuid_parsing")),
        ({"person_id": str(uuid4())}, ("/person_id", "not_a_mentor")),
        ({"hours": 3}, ("/hours", "extra_forbidden")),
    ],
)
async def test_assignment_refuses_a_bad_body(visitor, body, fault):
    incubation, mentor = await make_incubation(State.INCUBATING), await make_person(Role.JUDGE)
    answer = await assign(await visitor(Role.PROGRAMME_OFFICER), incubation, mentor, **body)
    assert (answer.status_code, faults(answer)) == (422, [fault])
    assert await Mentorship.all().count() == 0


async def test_only_who_has_a_role_and_an_open_account_can_be_a_mentor(visitor):
    incubation, officer = await make_incubation(State.INCUBATING), await visitor(Role.PROGRAMME_OFFICER)
    closed = await make_person(Role.JUDGE)
    await Person.filter(id=closed.id).update(disabled_at=datetime.now().astimezone())
    for person in (await make_person(), closed):
        answer = await assign(officer, incubation, person)
        assert (answer.status_code, faults(answer)) == (422, [("/person_id", "not_a_mentor")])
    both = await make_person(Role.JUDGE, Role.EVALUATOR)
    assert (await assign(officer, incubation, both)).status_code == 201


@pytest.mark.parametrize("state", [state for state in State if state is not State.INCUBATING])
async def test_mentor_is_for_a_term_that_is_under_way(visitor, state):
    incubation, mentor = await make_incubation(state), await make_person(Role.JUDGE)
    answer = await assign(await visitor(Role.PROGRAMME_OFFICER), incubation, mentor)
    assert code(answer) == (409, "term_not_running")


async def test_assignments_at_once_make_one_mentor(house, visitor):
    incubation, mentor = await make_incubation(State.INCUBATING), await make_person(Role.JUDGE)
    officers = [await visitor(Role.PROGRAMME_OFFICER) for _ in range(3)]
    answers = await at_once(house, *(assign(officer, incubation, mentor) for officer in officers))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert await Mentorship.all().count() == 1


async def test_mentors_are_assigned_and_ended_by_officers_only(visitor):
    mentorship = await make_mentorship()
    incubation, other = await mentorship.incubation, await make_person(Role.JUDGE)
    for person in (await visitor(owner=incubation.organization_id), await visitor(Role.AUDITOR)):
        assert code(await assign(person, incubation, other)) == (403, "forbidden")
        assert code(await end(person, mentorship)) == (403, "forbidden")
    stranger = await visitor(owner=(await make_organization()).id)
    for person in (stranger, await visitor(Role.JUDGE)):
        assert code(await assign(person, incubation, other)) == (404, "not_found")
        assert code(await end(person, mentorship)) == (404, "not_found")
        assert code(await person.client.get(f"{API}/mentorships/{mentorship.id}")) == (404, "not_found")


async def test_work_of_a_mentor_ends_once_by_a_day_that_has_come(house, visitor):
    mentorship, officer = await make_mentorship(), await visitor(Role.PROGRAMME_OFFICER)
    before = str(STARTED - timedelta(days=1))
    for day, fault in ((before, "mentor_ends_before"), ("2098-01-01", "day_to_come")):
        answer = await end(officer, mentorship, ended_on=day)
        assert (answer.status_code, faults(answer)) == (422, [("/ended_on", fault)])
    assert code(await end(officer, mentorship, {"if-match": '"7"'})) == (412, "stale")
    answer = await end(officer, mentorship, {"if-match": '"1"'})
    assert (answer.status_code, answer.json()["ended_on"]) == (200, str(today(house)))
    assert code(await end(officer, mentorship)) == (409, "mentor_ended")


async def test_endings_at_once_have_one_winner(house, visitor):
    mentorship, officer = await make_mentorship(), await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(house, *(end(officer, mentorship) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


@pytest.mark.parametrize("noun", ["withdrawal", "expulsion", "graduation"])
async def test_work_of_a_mentor_ends_with_the_term(house, visitor, noun):
    incubation = await make_incubation(State.INCUBATING)
    now, past = await make_mentorship(incubation), await make_mentorship(incubation, ended_on=STARTED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = None if noun == "graduation" else {"reason": "搬迁"}
    answer = await officer.client.post(f"{API}/incubations/{incubation.id}/{noun}", json=body)
    assert answer.status_code == 200
    ended = [(await Mentorship.get(id=row.id)).ended_on for row in (now, past)]
    assert ended == [today(house), STARTED]


async def test_list_shows_staff_all_and_members_their_own_and_filters(visitor):
    first = await make_mentorship(person=await make_person(Role.JUDGE, name="周督导"))
    second = await make_mentorship(ended_on=STARTED)
    officer = await visitor(Role.PROGRAMME_OFFICER)

    async def ids(person, **query) -> list[str]:
        answer = await person.client.get(f"{API}/mentorships", params=query)
        return [item["id"] for item in answer.json()["items"]]

    both = [str(second.id), str(first.id)]
    assert await ids(officer) == await ids(await visitor(Role.AUDITOR)) == both
    assert await ids(await visitor(viewer=first.organization_id)) == [str(first.id)]
    assert await ids(await visitor()) == []
    assert await ids(officer, is_current=True) == await ids(officer, q="周督") == [str(first.id)]
    assert await ids(officer, is_current=False) == [str(second.id)]
    assert await ids(officer, person_id=str(second.person_id)) == [str(second.id)]
    assert await ids(officer, incubation_id=str(first.incubation_id)) == [str(first.id)]
    page = (await officer.client.get(f"{API}/mentorships", params={"limit": 1})).json()
    assert await ids(officer, limit=1, cursor=page["next"]) == [str(first.id)]


async def test_list_and_pages_ask_the_same_number_of_queries_whatever_their_length(house):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    incubation = await make_incubation(State.INCUBATING)
    where = f"/incubations/{incubation.id}"
    asked = []
    for more in (1, 2):
        for _ in range(more):
            await make_mentorship(incubation)
        asked.append([])
        for path in (where, f"{where}/mentorships", "/mentorships", f"{API}/mentorships"):
            async with count_queries(house) as sent:
                assert (await staff.client.get(path)).status_code == 200
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]


@pytest.mark.usefixtures("house")
async def test_database_refuses_what_the_rules_refuse():
    mentorship = await make_mentorship()
    other = await make_organization()
    where = f"WHERE id = '{mentorship.id}'"
    assert await refused((f"UPDATE mentorship SET ended_on = started_on - 1 {where}",)) == (
        "ck_mentorship_days",
        "mentor_ends_before",
    )
    assert await refused((f"UPDATE mentorship SET organization_id = '{other.id}' {where}",)) == (
        "fk_mentorship_term",
        "bad_mentorship",
    )
    twin = (
        "INSERT INTO mentorship (id, incubation_id, organization_id, person_id, started_on, version)"
        f" SELECT gen_random_uuid(), incubation_id, organization_id, person_id, '2026-09-01', 1"
        f" FROM mentorship {where}"
    )
    assert await refused((twin,)) == ("uq_mentorship_person", "already_mentor")
    gone = "UPDATE incubation SET state = 'withdrawn', ended_at = now() WHERE id = $1"
    running = ("ck_mentorship_running", "term_not_running")
    assert await refused((gone, mentorship.incubation_id)) == running
    over = (f"UPDATE mentorship SET ended_on = '2026-09-01' {where}",)
    assert await refused((gone, mentorship.incubation_id), over) == (None, None)
    assert await refused((f"UPDATE mentorship SET ended_on = NULL {where}",)) == running


async def test_officer_assigns_and_ends_a_mentor_in_the_browser(house):
    incubation = await make_incubation(State.INCUBATING)
    mentor = await make_person(Role.JUDGE, name="<i>周</i>督导")
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/incubations/{incubation.id}"
    assert f"{path}/mentorships" in (await staff.get(path)).text
    answer = await staff.post(f"{path}/mentorships", "assign", started_on="2098-01-01")
    assert (answer.status_code, "assign-person_id-wrong" in answer.text) == (422, True)
    answer = await staff.post(
        f"{path}/mentorships", "assign", person_id=str(mentor.id), started_on="2098-01-01"
    )
    assert (answer.status_code, "assign-started_on-wrong" in answer.text) == (422, True)
    values = await staff.form(f"{path}/mentorships", "assign") | {"person_id": str(mentor.id)}
    for _ in range(2):
        answer = await staff.client.post(
            f"{path}/mentorships", data=values, headers={"origin": "http://testserver"}
        )
        assert answer.status_code == 303
    made = await Mentorship.get()
    for page in (path, f"{path}/mentorships", "/mentorships", f"/mentorships/{made.id}"):
        text = (await staff.get(page)).text
        assert ("&lt;i&gt;周&lt;/i&gt;督导" in text, "<i>周" in text) == (True, False)
    answer = await staff.post(f"/mentorships/{made.id}", "end")
    assert answer.status_code == 303
    assert "督导工作已结束" in words((await staff.get(f"/mentorships/{made.id}")).text)
    assert (await Mentorship.get()).ended_on == today(house)


async def test_member_sees_the_mentor_and_is_offered_nothing(house):
    mentorship = await make_mentorship(person=await make_person(Role.JUDGE, name="周督导"))
    person = await make_person()
    await Membership.create(
        person=person, organization_id=mentorship.organization_id, role=OrganizationRole.OWNER
    )
    member = await browse(house, person=person)
    where = f"/incubations/{mentorship.incubation_id}"
    for path in (where, f"{where}/mentorships", "/mentorships", f"/mentorships/{mentorship.id}"):
        answer = await member.get(path)
        assert (answer.status_code, "周督导" in words(answer.text)) == (200, True)
        assert 'value="assign"' not in answer.text
        assert 'value="end"' not in answer.text
    assert (await member.send(f"{where}/mentorships", "assign", person_id=str(uuid4()))).status_code == 403
    assert (await member.send(f"/mentorships/{mentorship.id}", "end")).status_code == 403


async def test_pages_of_mentors_speak_english_throughout(house):
    mentor = await make_person(Role.JUDGE, name="Zhou")
    organization = await make_organization(name="Dawn")
    incubation = await make_incubation(State.INCUBATING, organization, motive="Room", decision_reason="Good")
    made = await make_mentorship(incubation, mentor)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await Person.exclude(id=mentor.id).update(name="Wang")
    where = f"/incubations/{incubation.id}"
    paths = [where, f"{where}/mentorships", "/mentorships", f"/mentorships/{made.id}"]
    for path in (*paths, "/mentorships?is_current=false", "/mentorships?q=x&is_current=true"):
        answer = await staff.get(path, accept_language="en")
        chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
        assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
