"""Recording the signed contract of an award."""

import asyncio
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from factories.awards import YUAN, make_award, make_contract, make_decision, make_ranked
from factories.organizations import REGION, make_organization
from incubator.awards.rules import DecisionState
from incubator.awards.tables import Account, Award, Contract, Entry, Tranche
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.organizations.rules import LegalForm
from incubator.organizations.uscc import make

pytestmark = pytest.mark.anyio


@pytest.fixture
async def officer(visitor):
    return await visitor(Role.PROGRAMME_OFFICER)


def path(award) -> str:
    return f"/api/v1/awards/{award.id}/contract"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def day(offset: int = 0) -> str:
    """A day in the park's zone, counted from today."""
    return (datetime.now(UTC) + timedelta(hours=8, days=offset)).date().isoformat()


async def test_sign_commits_the_money_and_plans_the_tranches(officer):
    award = await make_award()
    answer = await officer.client.post(path(award), json={"signed_on": day()})
    assert answer.status_code == 201
    body = answer.json()
    assert (body["number"], body["amount"], body["signed_on"]) == ("CON-000001", "50000.00", day())
    assert body["organization"]["id"] == str(award.organization_id)
    assert [
        (t["sequence"], t["trigger"], t["amount"], t["state"], t["due_reason"]) for t in body["tranches"]
    ] == [
        (1, "contract_signed", "25000.00", "due", "CON-000001"),
        (2, "mid_term_passed", "20000.00", "planned", ""),
        (3, "final_passed", "5000.00", "planned", ""),
    ]
    balances = {a.kind: a.balance_minor for a in await Account.all()}
    assert balances == {
        "funder": -2_000_000 * YUAN,
        "pool": 1_950_000 * YUAN,
        "committed": 50_000 * YUAN,
        "paid": 0,
    }
    entry = await Entry.get(contract_id=body["id"])
    assert (entry.kind, entry.amount_minor, entry.memo) == ("contract_signed", 50_000 * YUAN, "CON-000001")
    event = await AuditEvent.get(action="awards.sign_contract")
    assert (event.subject_type, event.subject_id, event.facts["amount"]) == (
        "Contract",
        body["id"],
        "50000.00",
    )
    assert (await officer.client.get(f"/api/v1/contracts/{body['id']}")).json() == body


async def test_contract_keeps_the_payee_that_it_was_signed_with(officer):
    award = await make_award()
    payee = await award.organization
    before = (payee.name, payee.uscc)
    signed = (await officer.client.post(path(award), json={"signed_on": day()})).json()
    assert (signed["payee_name"], signed["payee_uscc"]) == before
    answer = await officer.client.patch(
        f"/api/v1/organizations/{payee.id}",
        json={"name": "更名之后", "uscc": make("52", REGION, 99)},
        headers={"if-match": "*"},
    )
    assert answer.status_code == 200
    now = (await officer.client.get(f"/api/v1/contracts/{signed['id']}")).json()
    assert (now["payee_name"], now["payee_uscc"]) == before
    assert now["organization"]["name"] == "更名之后"


async def test_sign_splits_an_odd_amount_to_the_fen(officer):
    competition, applications = await make_ranked((30_756_21,))
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    award = await Award.get(decision=decision)
    answer = await officer.client.post(path(award), json={"signed_on": day()})
    assert [t["amount"] for t in answer.json()["tranches"]] == ["15378.11", "12302.48", "3075.62"]


async def test_sign_plans_no_tranche_of_nothing(officer):
    competition, applications = await make_ranked((2,))
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    award = await Award.get(decision=decision)
    answer = await officer.client.post(path(award), json={"signed_on": day()})
    assert [(t["sequence"], t["amount"]) for t in answer.json()["tranches"]] == [(1, "0.01"), (2, "0.01")]


@pytest.mark.parametrize("form", [LegalForm.FILED, LegalForm.FORMING])
async def test_sign_with_a_group_without_legal_personality_is_refused(officer, form):
    group = await make_organization(form)
    competition, applications = await make_ranked((YUAN,), organizations=[group])
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    award = await Award.get(decision=decision)
    answer = await officer.client.post(path(award), json={"signed_on": day()})
    assert code(answer) == (409, "payee_without_legal_personality")
    assert (await Contract.all().count(), await Tranche.all().count()) == (0, 0)


@pytest.mark.parametrize("state", [s for s in DecisionState if s is not DecisionState.FINAL])
async def test_sign_waits_for_the_final_decision(officer, state):
    award = await Award.get(decision=await make_decision(state), rank=1)
    answer = await officer.client.post(path(award), json={"signed_on": day()})
    assert code(answer) == (409, "decision_not_final")


async def refuses(officer, signed_on: object, refusal: str) -> None:
    award = await make_award()
    answer = await officer.client.post(path(award), json={"signed_on": signed_on})
    assert answer.status_code == 422
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/signed_on", refusal)]
    assert await Contract.all().count() == 0


# Counted from the day on which the test runs: two processes that collect around midnight name it alike.
@pytest.mark.parametrize(("days", "refusal"), [(-30, "signed_before_final"), (2, "signed_in_future")])
async def test_sign_refuses_a_day_before_the_decision_or_to_come(officer, days, refusal):
    await refuses(officer, day(days), refusal)


@pytest.mark.parametrize(
    ("signed_on", "refusal"),
    [("2026-02-30", "date_parsing"), (20260101, "date_type"), (None, "date_type")],
)
async def test_sign_refuses_what_is_no_day(officer, signed_on, refusal):
    await refuses(officer, signed_on, refusal)


async def test_sign_twice_is_refused(officer):
    contract = await make_contract()
    award = await Award.get(id=contract.award_id)
    assert code(await officer.client.post(path(award), json={"signed_on": day()})) == (409, "contract_exists")


async def test_sign_at_once_makes_one_contract(officer):
    award = await make_award()
    answers = await asyncio.gather(
        *(officer.client.post(path(award), json={"signed_on": day()}) for _ in range(4))
    )
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {code(a) for a in answers if a.status_code == 409} == {(409, "contract_exists")}
    assert (await Contract.all().count(), await Tranche.all().count()) == (1, 3)
    assert (await Account.get(kind="committed")).balance_minor == 50_000 * YUAN


async def test_sign_many_at_once_leaves_the_ledger_right(officer):
    """Eight contracts of one competition compete for its accounts."""
    competition, applications = await make_ranked((1_000 * YUAN,) * 8)
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    awards = await Award.filter(decision=decision)
    answers = await asyncio.gather(*(officer.client.post(path(a), json={"signed_on": day()}) for a in awards))
    assert [a.status_code for a in answers] == [201] * 8
    assert len({a.json()["number"] for a in answers}) == 8
    balances = {a.kind: a.balance_minor for a in await Account.all()}
    assert (balances["pool"], balances["committed"]) == (1_992_000 * YUAN, 8_000 * YUAN)


async def test_sign_is_for_programme_officers(visitor, client):
    award = await make_award()
    for role in (Role.FINANCE_OFFICER, Role.AUDITOR):
        person = await visitor(role)
        assert code(await person.client.post(path(award), json={"signed_on": day()})) == (403, "forbidden")
    owner, stranger = await visitor(owner=award.organization_id), await visitor()
    assert code(await owner.client.post(path(award), json={"signed_on": day()})) == (403, "forbidden")
    assert code(await stranger.client.post(path(award), json={"signed_on": day()})) == (404, "not_found")
    assert code(await client.post(path(award), json={"signed_on": day()})) == (401, "unauthenticated")


async def test_sign_an_award_that_is_not_there(officer):
    answer = await officer.client.post(f"/api/v1/awards/{uuid4()}/contract", json={"signed_on": day()})
    assert code(answer) == (404, "not_found")
