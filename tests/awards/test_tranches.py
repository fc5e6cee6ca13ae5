"""A tranche's way from planned to paid, and who may take it a step further."""

import asyncio

import pytest

from factories.awards import YUAN, make_contract, make_tranche
from incubator.awards.rules import TRANCHES, TrancheAction, TrancheState
from incubator.awards.tables import Account, Entry, Tranche
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.people import Membership

pytestmark = pytest.mark.anyio

S, A = TrancheState, TrancheAction

STEPS = {
    A.FALL_DUE: ("trigger", {"reason": "中期评估报告 2026-17"}),
    A.REQUEST: ("request", {"invoice": "发票 0123"}),
    A.RETURN: ("return", {"reason": "发票抬头有误"}),
    A.APPROVE: ("approval", None),
    A.PAY: ("payment", {"voucher": "凭证 77"}),
}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def act(person, tranche, action, **options):
    step, body = STEPS[action]
    return await person.client.post(f"/api/v1/tranches/{tranche.id}/{step}", json=body, **options)


async def actor_for(action, tranche, visitor):
    """Somebody who may do it."""
    match action:
        case A.FALL_DUE:
            return await visitor(Role.PROGRAMME_OFFICER)
        case A.REQUEST:
            return await visitor(owner=tranche.organization_id)
        case _:
            return await visitor(Role.FINANCE_OFFICER)


async def test_tranche_goes_its_whole_way_by_three_people(visitor):
    tranche = await make_tranche(S.DUE)
    owner = await visitor(owner=tranche.organization_id)
    officer, finance = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.FINANCE_OFFICER)
    requested = (await act(owner, tranche, A.REQUEST)).json()
    assert (requested["state"], requested["invoice"], requested["requested_by_id"]) == (
        "requested",
        "发票 0123",
        str(owner.id),
    )
    approved = (await act(officer, tranche, A.APPROVE)).json()
    assert (approved["state"], approved["approved_by_id"]) == ("approved", str(officer.id))
    paid = (await act(finance, tranche, A.PAY)).json()
    assert (paid["state"], paid["paid_by_id"], paid["voucher"]) == ("paid", str(finance.id), "凭证 77")
    assert (paid["amount"], paid["version"]) == ("30000.00", 4)
    entry = await Entry.get(tranche_id=tranche.id)
    assert (entry.kind, entry.amount_minor, entry.memo) == ("tranche_paid", 30_000 * YUAN, "凭证 77")
    balances = {a.kind: a.balance_minor for a in await Account.all()}
    assert (balances["committed"], balances["paid"]) == (20_000 * YUAN, 30_000 * YUAN)
    assert (await owner.client.get(f"/api/v1/tranches/{tranche.id}")).json() == paid
    event = await AuditEvent.get(action="awards.pay_tranche")
    assert event.facts == {"voucher": "凭证 77", "amount": "30000.00"}


@pytest.mark.parametrize("action", list(A))
async def test_tranche_takes_each_step_from_its_state_only(visitor, action):
    for state in S:
        tranche = await make_tranche(state)
        answer = await act(await actor_for(action, tranche, visitor), tranche, action)
        row = await Tranche.get(id=tranche.id)
        if action in TRANCHES.actions(state):
            assert answer.status_code == 200
            assert row.state == TRANCHES.moves[state, action]
        else:
            assert code(answer) == (409, "illegal_transition")
            assert (row.state, row.version) == (state, tranche.version)


async def test_planned_tranche_falls_due_with_the_report_that_shows_it(visitor):
    tranche = await make_tranche(S.PLANNED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = (await act(officer, tranche, A.FALL_DUE)).json()
    assert (body["state"], body["trigger"], body["due_reason"]) == (
        "due",
        "final_passed",
        "中期评估报告 2026-17",
    )
    assert body["due_at"] is not None


async def test_returned_request_can_be_made_again(visitor):
    tranche = await make_tranche(S.REQUESTED)
    finance, owner = await visitor(Role.FINANCE_OFFICER), await visitor(owner=tranche.organization_id)
    body = (await act(finance, tranche, A.RETURN)).json()
    assert {k: body[k] for k in ("state", "requested_by_id", "requested_at", "invoice", "return_reason")} == {
        "state": "due",
        "requested_by_id": None,
        "requested_at": None,
        "invoice": "",
        "return_reason": "发票抬头有误",
    }
    again = (await act(owner, tranche, A.REQUEST)).json()
    assert (again["state"], again["return_reason"]) == ("requested", "")


async def left_after_asking(visitor, tranche):
    """Somebody of the park's finance office who asked as the organization's owner and has left it since."""
    both = await visitor(Role.FINANCE_OFFICER, owner=tranche.organization_id)
    assert (await act(both, tranche, A.REQUEST)).status_code == 200
    await visitor(owner=tranche.organization_id)
    await Membership.filter(person_id=both.id).delete()
    return both


async def test_approve_by_a_member_of_the_organization_is_refused(visitor):
    tranche = await make_tranche(S.DUE)
    both = await visitor(Role.FINANCE_OFFICER, owner=tranche.organization_id)
    assert (await act(both, tranche, A.REQUEST)).status_code == 200
    assert code(await act(both, tranche, A.APPROVE)) == (403, "forbidden")
    assert (await Tranche.get(id=tranche.id)).state == S.REQUESTED


async def test_approve_by_the_requester_is_refused(visitor):
    tranche = await make_tranche(S.DUE)
    both = await left_after_asking(visitor, tranche)
    assert code(await act(both, tranche, A.APPROVE)) == (403, "own_request")


async def test_pay_by_the_requester_or_the_approver_is_refused(visitor):
    tranche = await make_tranche(S.DUE)
    both = await left_after_asking(visitor, tranche)
    finance = await visitor(Role.FINANCE_OFFICER)
    await act(finance, tranche, A.APPROVE)
    assert code(await act(both, tranche, A.PAY)) == (403, "four_eyes")
    assert code(await act(finance, tranche, A.PAY)) == (403, "four_eyes")
    assert await Entry.filter(kind="tranche_paid").count() == 0


async def test_pay_at_once_pays_once(visitor):
    tranche = await make_tranche(S.APPROVED)
    payers = [await visitor(Role.FINANCE_OFFICER) for _ in range(3)]
    answers = await asyncio.gather(*(act(p, tranche, A.PAY) for p in payers))
    assert sorted(a.status_code for a in answers) == [200, 409, 409]
    assert {code(a) for a in answers if a.status_code == 409} == {(409, "illegal_transition")}
    assert await Entry.filter(tranche_id=tranche.id).count() == 1
    assert (await Account.get(kind="paid")).balance_minor == tranche.amount_minor


async def test_pay_again_with_the_same_key_answers_the_same(visitor):
    tranche = await make_tranche(S.APPROVED)
    finance = await visitor(Role.FINANCE_OFFICER)
    first = await act(finance, tranche, A.PAY, headers={"idempotency-key": "k"})
    again = await act(finance, tranche, A.PAY, headers={"idempotency-key": "k"})
    assert (first.status_code, again.status_code, again.json()) == (200, 200, first.json())


async def test_approve_and_return_at_once_is_one_of_them(visitor):
    tranche = await make_tranche(S.REQUESTED)
    finance, officer = await visitor(Role.FINANCE_OFFICER), await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(act(finance, tranche, A.APPROVE), act(officer, tranche, A.RETURN))
    assert sorted(a.status_code for a in answers) == [200, 409]


@pytest.mark.parametrize("action", list(A))
async def test_step_on_an_older_version_is_refused(visitor, action):
    state = next(state for state in S if action in TRANCHES.actions(state))
    tranche = await make_tranche(state)
    person = await actor_for(action, tranche, visitor)
    answer = await act(person, tranche, action, headers={"if-match": f'"{tranche.version + 1}"'})
    assert code(answer) == (412, "stale")


MAY = {
    A.FALL_DUE: {"programme_officer"},
    A.REQUEST: {"owner"},
    A.RETURN: {"programme_officer", "finance_officer"},
    A.APPROVE: {"programme_officer", "finance_officer"},
    A.PAY: {"finance_officer"},
}


@pytest.mark.parametrize("action", list(A))
async def test_step_is_for_those_who_may(visitor, client, action):
    """Who sees the tranche and may not is 403, who does not see it 404, nobody 401."""
    state = next(state for state in S if action in TRANCHES.actions(state))
    tranche = await make_tranche(state)
    people = {role.value: await visitor(role) for role in Role}
    for role in ("owner", "editor", "viewer"):
        people[role] = await visitor(**{role: tranche.organization_id})
    stranger = await visitor()
    other = await make_contract()
    foreign = await visitor(owner=other.organization_id)
    sees = {"programme_officer", "finance_officer", "auditor", "owner", "editor", "viewer"}
    refusals = {
        name: code(await act(person, tranche, action))
        for name, person in people.items()
        if name not in MAY[action]
    }
    assert refusals == {name: (403, "forbidden") if name in sees else (404, "not_found") for name in refusals}
    for person in (stranger, foreign):
        assert code(await act(person, tranche, action)) == (404, "not_found")
    step, body = STEPS[action]
    answer = await client.post(f"/api/v1/tranches/{tranche.id}/{step}", json=body)
    assert code(answer) == (401, "unauthenticated")
    assert (await Tranche.get(id=tranche.id)).version == tranche.version


async def test_member_who_left_sees_nothing_any_more(visitor):
    tranche = await make_tranche(S.DUE)
    owner = await visitor(owner=tranche.organization_id)
    await visitor(owner=tranche.organization_id)  # an organization keeps an owner
    await Membership.filter(person_id=owner.id).delete()
    assert code(await act(owner, tranche, A.REQUEST)) == (404, "not_found")


BAD_TEXT = {
    " ": "empty_text",
    None: "string_type",
    7: "string_type",
    "x" * 201: "string_too_long",
    "a\u202eb": "forbidden_character",
    "a\nb": "forbidden_character",
}


@pytest.mark.parametrize(
    ("action", "field"),
    [(A.FALL_DUE, "reason"), (A.REQUEST, "invoice"), (A.RETURN, "reason"), (A.PAY, "voucher")],
)
async def test_step_refuses_bad_text_and_changes_nothing(visitor, action, field):
    state = next(state for state in S if action in TRANCHES.actions(state))
    tranche = await make_tranche(state)
    person = await actor_for(action, tranche, visitor)
    path = f"/api/v1/tranches/{tranche.id}/{STEPS[action][0]}"
    for value, refusal in BAD_TEXT.items():
        answer = await person.client.post(path, json={field: value})
        assert answer.status_code == 422
        assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(f"/{field}", refusal)]
    assert (await Tranche.get(id=tranche.id)).version == tranche.version
