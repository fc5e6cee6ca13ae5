"""Records made by mistake, of mentors and of services: annulled once, with a reason, and counted no more."""

from uuid import uuid4

import pytest

from factories.browsing import browse, words
from factories.incubation import make_incubation, make_mentorship, make_service
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once
from factories.refusals import refused
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.incubation import Mentorship, State
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
MAKERS = {"mentorships": make_mentorship, "services": make_service}
NOUNS = pytest.mark.parametrize("noun", MAKERS)


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def annul(visitor, noun, record, headers=None, **body):
    given = {"reason": "记错了组织"} | body
    return await visitor.client.post(f"{API}/{noun}/{record.id}/annulment", json=given, headers=headers)


@NOUNS
async def test_record_is_annulled_once_with_its_reason_and_kept(visitor, noun):
    record, officer = await MAKERS[noun](), await visitor(OFFICER)
    assert code(await annul(officer, noun, record, {"if-match": '"7"'})) == (412, "stale")
    answer = await annul(officer, noun, record, {"if-match": '"1"'})
    assert answer.status_code == 200
    told = answer.json()
    assert (told["annul_reason"], told["annulled_at"] is not None, told["version"]) == ("记错了组织", True, 2)
    member = await visitor(viewer=record.organization_id)
    for person in (officer, member, await visitor(Role.AUDITOR)):
        shown = (await person.client.get(f"{API}/{noun}/{record.id}")).json()
        assert (shown["annul_reason"], shown["annulled_at"]) == (told["annul_reason"], told["annulled_at"])
        (item,) = (await person.client.get(f"{API}/{noun}")).json()["items"]
        assert item == shown
    assert code(await annul(officer, noun, record)) == (409, "record_annulled")
    kept = await type(record).get(id=record.id)
    assert (kept.annulled_by_id, kept.annul_reason) == (officer.id, "记错了组织")
    (event,) = await AuditEvent.filter(action=f"incubation.annul_{noun.removesuffix('s')}")
    assert (event.subject_id, event.facts["reason"]) == (str(record.id), "记错了组织")


@NOUNS
@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"reason": ""}, ("/reason", "empty_text")),
        ({"reason": " "}, ("/reason", "empty_text")),
        ({"reason": "长" * 201}, ("/reason", "string_too_long")),
        ({"day": "2026-01-01"}, ("/day", "extra_forbidden")),
    ],
)
async def test_annulment_refuses_a_bad_body(visitor, noun, change, fault):
    record = await MAKERS[noun]()
    answer = await annul(await visitor(OFFICER), noun, record, **change)
    found = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, found) == (422, [fault])
    assert (await type(record).get(id=record.id)).annulled_at is None


@NOUNS
async def test_records_are_annulled_by_officers_only(visitor, noun):
    record = await MAKERS[noun]()
    for person in (await visitor(owner=record.organization_id), await visitor(Role.AUDITOR)):
        assert code(await annul(person, noun, record)) == (403, "forbidden")
    stranger = await visitor(owner=(await make_organization()).id)
    for person in (stranger, await visitor(Role.JUDGE)):
        assert code(await annul(person, noun, record)) == (404, "not_found")
    officer = await visitor(OFFICER)
    answer = await officer.client.post(f"{API}/{noun}/{uuid4()}/annulment", json={"reason": "x"})
    assert code(answer) == (404, "not_found")


@NOUNS
async def test_annulments_at_once_have_one_winner(house, visitor, noun):
    record, officer = await MAKERS[noun](), await visitor(OFFICER)
    answers = await at_once(house, *(annul(officer, noun, record) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


async def test_annulled_mentor_neither_ends_nor_stands_in_the_way_of_another_record(visitor):
    mentorship, officer = await make_mentorship(), await visitor(OFFICER)
    await annul(officer, "mentorships", mentorship)
    ending = f"{API}/mentorships/{mentorship.id}/ending"
    assert code(await officer.client.post(ending, json={})) == (409, "record_annulled")

    async def current(**asked) -> list[str]:
        answer = await officer.client.get(f"{API}/mentorships", params=asked)
        return [item["id"] for item in answer.json()["items"]]

    assert (await current(is_current=True), await current(is_current=False)) == ([], [str(mentorship.id)])
    path = f"{API}/incubations/{mentorship.incubation_id}/mentorships"
    body = {"person_id": str(mentorship.person_id), "started_on": str(mentorship.started_on)}
    answer = await officer.client.post(path, json=body)
    assert answer.status_code == 201
    assert code(await officer.client.post(path, json=body)) == (409, "already_mentor")
    assert await current(is_current=True) == [answer.json()["id"]]


@pytest.mark.parametrize("noun", ["withdrawal", "graduation"])
async def test_term_ends_over_an_annulled_mentor_and_leaves_the_record_as_it_is(visitor, noun):
    mentorship, officer = await make_mentorship(), await visitor(OFFICER)
    await annul(officer, "mentorships", mentorship)
    path = f"{API}/incubations/{mentorship.incubation_id}/{noun}"
    body = None if noun == "graduation" else {"reason": "搬迁"}
    assert (await officer.client.post(path, json=body)).status_code == 200
    assert (await Mentorship.get(id=mentorship.id)).ended_on is None


async def test_nobody_ends_or_annuls_the_own_work_as_a_mentor(house, visitor):
    officer = await visitor(OFFICER)
    mentorship = await make_mentorship(person=await Person.get(id=officer.id))
    assert code(await annul(officer, "mentorships", mentorship)) == (403, "own_mentorship")
    ending = f"{API}/mentorships/{mentorship.id}/ending"
    for body in ({}, {"ended_on": str(mentorship.started_on)}):
        assert code(await officer.client.post(ending, json=body)) == (403, "own_mentorship")
    own = await browse(house, person=await Person.get(id=officer.id))
    shown = (await own.get(f"/mentorships/{mentorship.id}")).text
    assert [f'value="{do}"' in shown for do in ("annul", "end")] == [False, False]
    for do, typed in (("annul", {"reason": "x"}), ("end", {})):
        answer = await own.send(f"/mentorships/{mentorship.id}", do, **typed)
        assert (answer.status_code, "请让其他同事来结束或作废" in words(answer.text)) == (403, True)
    assert (await Mentorship.get(id=mentorship.id)).ended_on is None
    assert (await annul(await visitor(OFFICER), "mentorships", mentorship)).status_code == 200


async def test_annulled_service_is_added_up_and_corrected_no_more(visitor):
    incubation = await make_incubation(State.INCUBATING)
    gone, kept = [await make_service(incubation, minutes=minutes) for minutes in (60, 30)]
    officer = await visitor(OFFICER)
    await annul(officer, "services", gone)
    (total,) = (await officer.client.get(f"{API}/service-totals")).json()
    assert (total["services"], total["minutes"]) == (1, kept.minutes)
    body = {"kind": "legal", "day": "2026-03-02", "minutes": 45, "giver": "王律师"}
    headers = {"if-match": '"2"'}
    answer = await officer.client.put(f"{API}/services/{gone.id}", json=body, headers=headers)
    assert code(answer) == (409, "record_annulled")


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("noun", MAKERS)
async def test_database_keeps_annulments_whole_and_final(noun):
    record, table = await MAKERS[noun](), noun.removesuffix("s")
    for change in (
        "annulled_at = now()",
        "annul_reason = 'x'",
        "annulled_at = now(), annul_reason = ' '",
        f"annulled_by_id = '{(await make_person()).id}'",
    ):
        assert await refused((f"UPDATE {table} SET {change}",)) == (f"ck_{table}_annulled", "bad_annulment")
    annulled = f"UPDATE {table} SET annulled_at = now(), annul_reason = 'x'"
    kept = (f"ck_{table}_kept", "record_annulled")
    column = "ended_on = '2026-09-01'" if table == "mentorship" else "minutes = 3"
    for change in (column, "annul_reason = 'y'", "annulled_at = NULL, annul_reason = ''"):
        assert await refused((annulled,), (f"UPDATE {table} SET {change}",)) == kept
    assert await refused((annulled,), (f"DELETE FROM {table}",)) == kept
    assert await refused((annulled,)) == (None, None)
    assert await type(record).filter(id=record.id).count() == 1


@pytest.mark.usefixtures("house")
async def test_database_refuses_a_mentor_who_ends_or_annuls_the_own_work():
    await make_mentorship()
    own = "UPDATE mentorship SET ended_on = started_on, ended_by_id = person_id"
    assert await refused((own,)) == ("ck_mentorship_ended_by", "own_mentorship")
    own = "UPDATE mentorship SET annulled_at = now(), annul_reason = 'x', annulled_by_id = person_id"
    assert await refused((own,)) == ("ck_mentorship_annulled_by", "own_mentorship")


@NOUNS
async def test_officer_annuls_in_the_browser_and_members_read_why(house, noun):
    incubation = await make_incubation(State.INCUBATING)
    record = await MAKERS[noun](incubation)
    staff, person = await browse(house, OFFICER), await make_person()
    await Membership.create(
        person=person, organization_id=incubation.organization_id, role=OrganizationRole.OWNER
    )
    member = await browse(house, person=person)
    path = f"/{noun}/{record.id}"
    assert 'value="annul"' not in (await member.get(path)).text
    answer = await staff.post(path, "annul", reason="")
    assert (answer.status_code, "annul-reason-wrong" in answer.text) == (422, True)
    values = await staff.form(path, "annul") | {"reason": "<b>记错</b>"}
    for _ in range(2):
        answer = await staff.client.post(path, data=values, headers={"origin": "http://testserver"})
        assert answer.status_code == 303
    for browser in (staff, member):
        text = (await browser.get(path)).text
        assert ("&lt;b&gt;记错&lt;/b&gt;" in text, "<b>记错" in text) == (True, False)
        assert [f'value="{do}"' in text for do in ("annul", "end", "edit")] == [False] * 3
        for place in (f"/incubations/{incubation.id}/{noun}", f"/{noun}"):
            assert "已作废" in words((await browser.get(place)).text)
    assert "已作废" in words((await staff.get(f"/incubations/{incubation.id}")).text) or noun == "services"
    assert (await member.send(path, "annul", reason="x")).status_code == 403


@NOUNS
async def test_pages_of_annulled_records_speak_english_throughout(house, noun):
    incubation = await make_incubation(State.INCUBATING, await make_organization(name="Dawn"), motive="Room")
    columns = {"giver": "Wang"} if noun == "services" else {}
    record = await MAKERS[noun](incubation, **columns)
    staff = await browse(house, OFFICER)
    await Person.all().update(name="Wang")
    for is_annulled in (False, True):
        if is_annulled:
            await staff.post(f"/{noun}/{record.id}", "annul", reason="Wrong")
        for path in (f"/{noun}/{record.id}", f"/incubations/{incubation.id}/{noun}", f"/{noun}"):
            answer = await staff.get(path, accept_language="en")
            chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
            assert (path, answer.status_code, chinese) == (path, 200, ["中文"])
