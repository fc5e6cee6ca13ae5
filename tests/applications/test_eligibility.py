"""The eligibility check: by staff, once, between the close of the call and the judging."""

import asyncio

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.people import make_person
from incubator.applications import Application, State
from incubator.competitions import Stage
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, Mail

pytestmark = pytest.mark.anyio

YES, NO = {"is_eligible": True}, {"is_eligible": False, "reason": "超出业务范围"}


def check(application: Application) -> str:
    return f"/api/v1/applications/{application.id}/eligibility"


async def refused(answer, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


@pytest.mark.parametrize(("body", "state"), [(YES, State.ELIGIBLE), (NO, State.INELIGIBLE)])
async def test_decision_is_kept_and_told_by_mail(visitor, body, state):
    submitter = await make_person()
    application = await make_application(state=State.SUBMITTED, submitted_by=submitter)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(check(application), json=body)
    assert answer.status_code == 200
    found = answer.json()
    assert (found["state"], found["check_reason"]) == (state, body.get("reason", ""))
    kept = await Application.get(id=application.id)
    assert (kept.state, kept.checked_by_id, kept.version) == (state, officer.id, application.version + 1)
    assert kept.checked_at is not None
    letter = await Mail.get(recipient=submitter.email)
    assert application.number in letter.subject
    assert body.get("reason", "") in letter.body
    event = await AuditEvent.get(action="applications.check_eligibility")
    assert event.facts == {"state": state, "reason": body.get("reason", "")}


async def test_officer_decides_nothing_on_the_own_organization(visitor):
    application = await make_application(state=State.SUBMITTED)
    officer = await visitor(Role.PROGRAMME_OFFICER, viewer=application.organization_id)
    assert await refused(await officer.client.post(check(application), json=YES), 403) == ("forbidden", [])
    runs = f"/api/v1/competitions/{application.competition_id}/eligibility-runs"
    run = await officer.client.post(
        runs, json={"is_eligible": True, "application_ids": [str(application.id)]}
    )
    assert run.status_code == 201
    answer = await officer.client.post(f"{runs}/{run.json()['id']}/adoption")
    assert await refused(answer, 403) == ("application_hidden", [])
    assert (await Application.get(id=application.id)).state is State.SUBMITTED


async def test_decision_without_its_reason_is_refused(visitor):
    application = await make_application(state=State.SUBMITTED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(check(application), json={"is_eligible": False, "reason": " "})
    assert await refused(answer, 422) == ("required", ["/reason"])
    for body, pointer in (
        ({}, "/is_eligible"),
        ({"is_eligible": "yes"}, "/is_eligible"),
        (YES | {"x": 1}, "/x"),
    ):
        answer = await officer.client.post(check(application), json=body)
        assert await refused(answer, 422) == ("invalid", [pointer])
    assert (await Application.get(id=application.id)).state is State.SUBMITTED


async def test_decision_waits_for_the_close_and_comes_before_the_judging(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for stage, code in (
        (Stage.OPEN, "call_not_over"),
        (Stage.JUDGING, "judging_begun"),
        (Stage.RANKED, "judging_begun"),
        (Stage.ARCHIVED, "judging_begun"),
    ):
        application = await make_application(await make_competition(stage), state=State.SUBMITTED)
        assert await refused(await officer.client.post(check(application), json=YES), 409) == (code, [])


async def test_decision_is_made_once(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    application = await make_application(state=State.SUBMITTED)
    answers = await asyncio.gather(*(officer.client.post(check(application), json=b) for b in (YES, NO) * 2))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert await AuditEvent.filter(action="applications.check_eligibility").count() == 1
    for state in set(State) - {State.DRAFT, State.SUBMITTED}:
        decided = await make_application(state=state)
        answer = await officer.client.post(check(decided), json=YES)
        assert await refused(answer, 409) == ("illegal_transition", [])


async def test_withdrawal_and_decision_at_once_have_one_winner(visitor):
    application = await make_application(state=State.SUBMITTED)
    officer, owner = await visitor(Role.PROGRAMME_OFFICER), await visitor(owner=application.organization_id)
    answers = await asyncio.gather(
        officer.client.post(check(application), json=YES),
        owner.client.post(f"/api/v1/applications/{application.id}/withdrawal"),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409]


async def test_only_programme_officers_decide(visitor, client):
    application, draft = await make_application(state=State.SUBMITTED), await make_application()
    for role in (Role.FINANCE_OFFICER, Role.AUDITOR):
        person = await visitor(role)
        assert await refused(await person.client.post(check(application), json=YES), 403) == ("forbidden", [])
    for role in (Role.ADMINISTRATOR, Role.JUDGE, Role.EVALUATOR):
        person = await visitor(role)
        assert (await person.client.post(check(application), json=YES)).status_code == 404
    owner = await visitor(owner=application.organization_id)
    assert (await owner.client.post(check(application), json=YES)).status_code == 403
    assert (await client.post(check(application), json=YES)).status_code == 401
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await officer.client.post(check(draft), json=YES)).status_code == 404
