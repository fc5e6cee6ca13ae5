"""Two different people approve a decision, neither of them its proposer."""

import asyncio

import pytest

from factories.awards import make_decision, make_ranked
from incubator.awards.rules import DecisionState
from incubator.awards.tables import Approval, Decision
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent

pytestmark = pytest.mark.anyio


def path(decision) -> str:
    return f"/api/v1/decisions/{decision.id}/approvals"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_approve_by_two_people_makes_the_decision_approved(visitor):
    decision = await make_decision()
    officer, finance = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.FINANCE_OFFICER)
    first = await officer.client.post(path(decision))
    assert (first.status_code, first.json()["state"], first.json()["version"]) == (201, "proposed", 2)
    second = await finance.client.post(path(decision))
    assert (second.status_code, second.json()["state"], second.json()["version"]) == (201, "approved", 3)
    assert [a["person"]["id"] for a in second.json()["approvals"]] == [str(officer.id), str(finance.id)]
    facts = [e.facts for e in await AuditEvent.filter(action="awards.approve_decision").order_by("id")]
    assert facts == [{"state": "proposed", "approvals": 1}, {"state": "approved", "approvals": 2}]


async def test_approve_by_the_proposer_is_refused(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER)
    competition, _ = await make_ranked()
    made = await officer.client.post(f"/api/v1/competitions/{competition.id}/decision", json={})
    answer = await officer.client.post(f"/api/v1/decisions/{made.json()['id']}/approvals")
    assert code(answer) == (403, "own_proposal")
    assert await Approval.all().count() == 0


async def test_approve_by_a_member_of_an_awarded_organization_is_refused(visitor):
    decision = await make_decision()
    award = await decision.awards.all().first()
    officer = await visitor(Role.PROGRAMME_OFFICER, viewer=award.organization_id)
    assert code(await officer.client.post(path(decision))) == (403, "own_award")
    assert await Approval.all().count() == 0


async def test_approve_by_a_member_of_an_organization_that_gets_nothing_is_refused_too(visitor):
    competition, applications = await make_ranked()
    proposer = await visitor(Role.PROGRAMME_OFFICER)
    made = await proposer.client.post(f"/api/v1/competitions/{competition.id}/decision", json={"places": 1})
    officer = await visitor(Role.PROGRAMME_OFFICER, viewer=applications[2].organization_id)
    answer = await officer.client.post(f"/api/v1/decisions/{made.json()['id']}/approvals")
    assert code(answer) == (403, "own_award")
    assert await Approval.all().count() == 0


async def test_approve_twice_by_one_person_is_refused(visitor):
    decision = await make_decision()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await officer.client.post(path(decision))
    assert code(await officer.client.post(path(decision))) == (409, "already_approved")
    assert (await Decision.get(id=decision.id)).state == DecisionState.PROPOSED


async def test_approve_at_once_by_one_person_counts_once(visitor):
    decision = await make_decision()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(*(officer.client.post(path(decision)) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {code(a) for a in answers if a.status_code == 409} == {(409, "already_approved")}
    assert (await Decision.get(id=decision.id)).state == DecisionState.PROPOSED


async def test_approve_at_once_by_three_people_takes_two(visitor):
    decision = await make_decision()
    people = [await visitor(Role.FINANCE_OFFICER) for _ in range(3)]
    answers = await asyncio.gather(*(p.client.post(path(decision)) for p in people))
    assert sorted(a.status_code for a in answers) == [201, 201, 409]
    assert [code(a) for a in answers if a.status_code == 409] == [(409, "illegal_transition")]
    assert sorted(a.json()["state"] for a in answers if a.status_code == 201) == ["approved", "proposed"]
    assert await Approval.filter(decision_id=decision.id).count() == 2


@pytest.mark.parametrize("state", [s for s in DecisionState if s is not DecisionState.PROPOSED])
async def test_approve_is_refused_once_it_is_approved(visitor, state):
    decision = await make_decision(state)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert code(await officer.client.post(path(decision))) == (409, "illegal_transition")


async def test_approve_of_an_older_version_is_refused(visitor):
    decision = await make_decision()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(path(decision), headers={"if-match": '"9"'})
    assert code(answer) == (412, "stale")


async def test_approve_is_for_officers(visitor, client):
    decision = await make_decision()
    auditor, judge = await visitor(Role.AUDITOR), await visitor(Role.JUDGE)
    assert code(await auditor.client.post(path(decision))) == (403, "forbidden")
    assert code(await judge.client.post(path(decision))) == (404, "not_found")
    assert code(await client.post(path(decision))) == (401, "unauthenticated")


async def test_approve_with_a_body_that_is_not_asked_for_is_ignored_safely(visitor):
    """The operation takes no body; what is sent can't name another approver."""
    decision = await make_decision()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(path(decision), json={"person_id": str(decision.proposed_by_id)})
    assert [a["person"]["id"] for a in answer.json()["approvals"]] == [str(officer.id)]
