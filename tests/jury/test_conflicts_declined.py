"""A co-applicant counts as the applicant until it declines: for judges, and for the staff who decide."""

from typing import Any

import pytest

from factories.applications import make_application
from factories.awards import make_decision, make_ranked
from factories.browsing import browse, parsed, words
from factories.competitions import make_competition
from factories.jury import make_judging, make_seat, make_sheet
from factories.organizations import make_organization
from factories.people import make_person
from incubator.applications.rules import State
from incubator.applications.tables import Application, CoApplicant
from incubator.awards.tables import Approval, Decision
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import plain, transaction
from incubator.core.usecase import Services
from incubator.jury.queries.conflict import conflicted_pairs
from incubator.organizations import LegalForm, Organization
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
OUTSIDE = {"name": "历下区志愿者协会", "uscc": "51370102MJD6666668"}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def joins(application: Application, answer: str = "unanswered", **columns: Any) -> Organization | None:
    """Name a co-applicant of an application that was checked already, as it answered before."""
    partner = None if columns else await make_organization()
    by = await make_person()
    answered: dict[str, Any] = {"answered_by": by, "answered_at": by.created_at, "state": answer}
    async with transaction() as sql:
        await sql.execute("ALTER TABLE co_applicant DISABLE TRIGGER USER")
        await CoApplicant.create(
            application_id=application.id,
            position=1,
            **(columns or {"organization": partner}),
            **(answered if answer != "unanswered" else {}),
        )
        await sql.execute("ALTER TABLE co_applicant ENABLE TRIGGER USER")
    return partner


@pytest.mark.parametrize(("answer", "is_found"), [(None, True), ("confirmation", True), ("refusal", False)])
async def test_a_co_applicant_that_declined_makes_no_conflict(visitor, answer, is_found):
    competition, partner = await make_competition(Stage.CLOSED), await make_organization(is_listed=True)
    application = await make_application(competition, None, State.SUBMITTED, co_applicants=[partner])
    judge = await make_person(Role.JUDGE)
    await Membership.create(person=judge, organization=partner, role=OrganizationRole.VIEWER)
    await make_seat(competition, judge.id)
    if answer:
        row = await CoApplicant.get(application_id=application.id)
        owner = await visitor(owner=partner.id)
        given = await owner.client.post(f"{API}/co-applications/{row.id}/{answer}")
        assert given.status_code == 200, given.text
    async with plain() as sql:
        pairs = await conflicted_pairs(sql, competition)
    assert ((judge.id, application.id) in pairs) is is_found


async def test_a_judge_lifts_no_own_conflict_by_declining(visitor):
    competition, partner = await make_competition(Stage.CLOSED), await make_organization(is_listed=True)
    application = await make_application(competition, None, State.SUBMITTED, co_applicants=[partner])
    judge = await visitor(owner=partner.id)
    await make_seat(competition, judge.id)
    row = await CoApplicant.get(application_id=application.id)
    path = f"{API}/co-applications/{row.id}/refusal"
    assert code(await judge.client.post(path)) == (403, "co_applicant_judge")
    async with plain() as sql:
        assert (judge.id, application.id) in await conflicted_pairs(sql, competition)


async def test_who_declined_and_takes_a_seat_later_has_the_conflict_still(house: Services, visitor):
    competition, partner = await make_competition(Stage.CLOSED), await make_organization(is_listed=True)
    application = await make_application(competition, None, State.SUBMITTED, co_applicants=[partner])
    owner = await visitor(owner=partner.id)
    row = await CoApplicant.get(application_id=application.id)
    assert (await owner.client.post(f"{API}/co-applications/{row.id}/refusal")).status_code == 200
    await make_seat(competition, owner.id)
    async with plain() as sql:
        assert [*await conflicted_pairs(sql, competition)] == [(owner.id, application.id)]
    officer = await browse(house, OFFICER)
    shown = words((await officer.get(f"/competitions/{competition.id}/conflicts")).text)
    assert ("替受邀的组织谢绝了联合申报" in shown, "declined_by" in shown) == (True, False)
    await officer.client.aclose()


@pytest.mark.parametrize(
    ("answer", "expected"),
    [("unanswered", (403, "own_conflict")), ("confirmed", (403, "own_conflict")), ("declined", None)],
)
async def test_staff_of_a_co_applicant_freeze_no_ranking(visitor, answer, expected):
    competition, (entry,), (seat,) = await make_judging(1, 1, quorum=1)
    await make_sheet(entry, seat.person_id, is_submitted=True)
    partner = await joins(entry, answer)
    officer = await visitor(OFFICER, viewer=partner.id)
    answered = await officer.client.post(f"{API}/competitions/{competition.id}/ranking")
    if expected is None:
        assert answered.status_code == 201, answered.text
    else:
        assert code(answered) == expected


async def test_staff_of_an_outside_co_applicant_that_registered_since_are_concerned(visitor):
    competition, (entry,), (seat,) = await make_judging(1, 1, quorum=1)
    await make_sheet(entry, seat.person_id, is_submitted=True)
    await joins(entry, **OUTSIDE)
    since = await make_organization(LegalForm.ASSOCIATION, **OUTSIDE)
    officer = await visitor(OFFICER, viewer=since.id)
    answered = await officer.client.post(f"{API}/competitions/{competition.id}/ranking")
    assert code(answered) == (403, "own_conflict")


@pytest.mark.parametrize("place", [0, 2])
async def test_staff_of_a_co_applicant_decide_no_awards(house: Services, visitor, place):
    competition, applications = await make_ranked()
    partner = await joins(applications[place])
    concerned, colleague = await visitor(OFFICER, viewer=partner.id), await visitor(OFFICER)
    path = f"{API}/competitions/{competition.id}/decision"
    assert code(await concerned.client.post(path, json={"places": 1})) == (403, "own_award")
    browser = await browse(house, OFFICER)
    await Membership.create(person=browser.person, organization=partner, role=OrganizationRole.VIEWER)
    page = f"/competitions/{competition.id}/decision"
    assert offered((await browser.get(page)).text) == set()
    made = await colleague.client.post(path, json={"places": 1})
    assert made.status_code == 201, made.text
    decision = await Decision.get()
    approve = await concerned.client.post(f"{API}/decisions/{decision.id}/approvals")
    withdraw = await concerned.client.delete(f"{API}/decisions/{decision.id}", headers={"if-match": "*"})
    assert [code(approve), code(withdraw)] == [(403, "own_award")] * 2
    assert (await Approval.all().count(), await Decision.all().count()) == (0, 1)
    shown = (await browser.get(page)).text
    assert (offered(shown), "排名里有您所在的组织" in words(shown)) == (set(), True)
    await browser.client.aclose()


def offered(text: str) -> set[str | None]:
    found = {i.get("value") for i in parsed(text).iter("input") if i.get("name") == "do"}
    return found & {"propose", "approve", "withdraw"}


async def test_staff_of_an_organization_that_declined_decide(visitor):
    competition, applications = await make_ranked()
    partner = await joins(applications[0], "declined")
    decision = await make_decision(competition=competition, applications=applications)
    officer = await visitor(OFFICER, viewer=partner.id)
    answer = await officer.client.post(f"{API}/decisions/{decision.id}/approvals")
    assert answer.status_code == 201, answer.text


async def test_staff_of_a_co_applicant_check_no_eligibility(house: Services, visitor):
    application = await make_application(state=State.SUBMITTED)
    partner = await joins(application)
    officer = await visitor(OFFICER, viewer=partner.id)
    path = f"{API}/applications/{application.id}/eligibility"
    refused = await officer.client.post(path, json={"is_eligible": True})
    assert code(refused) == (403, "application_hidden")
    runs = f"{API}/competitions/{application.competition_id}/eligibility-runs"
    body = {"is_eligible": True, "application_ids": [str(application.id)]}
    run = await officer.client.post(runs, json=body)
    assert run.status_code == 201, run.text
    adopted = await officer.client.post(f"{runs}/{run.json()['id']}/adoption")
    assert code(adopted) == (403, "application_hidden")
    browser, colleague = await browse(house, OFFICER), await browse(house, OFFICER)
    await Membership.create(person=browser.person, organization=partner, role=OrganizationRole.VIEWER)
    page = f"/applications/{application.id}"
    texts = [(await one.get(page)).text for one in (browser, colleague)]
    assert ['id="check"' in text for text in texts] == [False, True]
    for one in (browser, colleague):
        await one.client.aclose()
