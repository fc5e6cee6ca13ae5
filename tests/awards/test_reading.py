"""Who reads which awards, contracts, tranches and decisions; filters, pages and query counts."""

from uuid import uuid4

import pytest

from factories.awards import make_award, make_contract, make_decision, make_tranche
from factories.queries import count_queries
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Award, Contract, Tranche
from incubator.core.actor import Role

pytestmark = pytest.mark.anyio

READERS = (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR)
LISTS = ("awards", "contracts", "tranches")


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def ids(person, what: str, **query: object) -> list[str]:
    answer = await person.client.get(f"/api/v1/{what}", params=query)
    assert answer.status_code == 200, answer.text
    return [item["id"] for item in answer.json()["items"]]


async def rows(what: str, **having: object) -> list[str]:
    table = {"awards": Award, "contracts": Contract, "tranches": Tranche}[what]
    return [str(row.id) for row in await table.filter(**having).order_by("-id")]


async def test_award_shows_application_organization_and_decision(visitor):
    award = await make_award()
    auditor = await visitor(Role.AUDITOR)
    await award.fetch_related("application")
    body = (await auditor.client.get(f"/api/v1/awards/{award.id}")).json()
    assert body == {
        "id": str(award.id),
        "decision_id": str(award.decision_id),
        "competition_id": str(award.decision.competition_id),
        "decision_state": "final",
        "rank": 1,
        "lot": None,
        "amount": "50000.00",
        "application": {
            "id": str(award.application_id),
            "number": award.application.number,
            "title": "项目1",
        },
        "organization": {
            "id": str(award.organization_id),
            "number": award.organization.number,
            "name": award.organization.name,
            "is_demonstration": False,
        },
    }
    assert (await auditor.client.get("/api/v1/awards")).json()["items"] == [body]


@pytest.mark.parametrize("what", LISTS)
async def test_list_shows_all_to_roles_and_its_own_to_an_organization(visitor, client, what):
    contracts = [await make_contract() for _ in range(2)]
    every, own = await rows(what), await rows(what, organization_id=contracts[0].organization_id)
    for role in READERS:
        assert await ids(await visitor(role), what) == every
    for role in ("owner", "editor", "viewer"):
        assert await ids(await visitor(**{role: contracts[0].organization_id}), what) == own
    for person in (await visitor(), await visitor(Role.JUDGE), await visitor(Role.ADMINISTRATOR)):
        assert await ids(person, what) == []
    assert code(await client.get(f"/api/v1/{what}")) == (401, "unauthenticated")


@pytest.mark.parametrize("what", LISTS)
async def test_list_is_filtered_and_paged(visitor, what):
    contracts = [await make_contract() for _ in range(3)]
    finance = await visitor(Role.FINANCE_OFFICER)
    award = await Award.get(contract__id=contracts[1].id).select_related("decision")
    own = await rows(what, organization_id=award.organization_id)
    assert await ids(finance, what, competition_id=award.decision.competition_id) == own
    assert await ids(finance, what, organization_id=award.organization_id) == own
    assert await ids(finance, what, organization_id=uuid4()) == []
    found, cursor = [], {}
    while True:
        page = (await finance.client.get(f"/api/v1/{what}", params={"limit": 2, **cursor})).json()
        found += [item["id"] for item in page["items"]]
        if page["next"] is None:
            break
        cursor = {"cursor": page["next"]}
    assert found == await rows(what)


async def test_tranches_are_filtered_by_state(visitor):
    made = {state: await make_tranche(state) for state in TrancheState if state is not TrancheState.PLANNED}
    finance = await visitor(Role.FINANCE_OFFICER)
    for state, tranche in made.items():
        assert await ids(finance, "tranches", state=state.value) == [str(tranche.id)]
    assert len(await ids(finance, "tranches", state="planned")) == len(made)


@pytest.mark.parametrize(
    ("query", "status", "refusal"),
    [
        ({"state": "lost"}, 422, "invalid"),
        ({"limit": 0}, 422, "invalid"),
        ({"limit": 101}, 422, "invalid"),
        ({"organization_id": "1"}, 422, "invalid"),
        ({"cursor": "AAAA"}, 400, "bad_cursor"),
        ({"colour": "red"}, 422, "invalid"),
    ],
)
async def test_list_refuses_bad_queries(visitor, query, status, refusal):
    finance = await visitor(Role.FINANCE_OFFICER)
    assert code(await finance.client.get("/api/v1/tranches", params=query)) == (status, refusal)


@pytest.mark.parametrize("what", LISTS)
async def test_list_takes_one_query_count(visitor, house, what):
    finance = await visitor(Role.FINANCE_OFFICER)
    counts = []
    for more in (1, 2):
        for _ in range(more):
            await make_contract()
        async with count_queries(house) as sent:
            await ids(finance, what)
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_decision_takes_one_query_count(visitor, house):
    finance = await visitor(Role.FINANCE_OFFICER)
    counts = []
    for state in (DecisionState.PROPOSED, DecisionState.APPROVED):
        decision = await make_decision(state)
        async with count_queries(house) as sent:
            await finance.client.get(f"/api/v1/decisions/{decision.id}")
        counts.append(len(sent))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("state", list(DecisionState))
async def test_decision_is_for_roles_that_read_awards(visitor, client, state):
    decision = await make_decision(state)
    award = await Award.filter(decision=decision).first()
    paths = (f"/api/v1/decisions/{decision.id}", f"/api/v1/competitions/{decision.competition_id}/decision")
    member, judge = await visitor(owner=award.organization_id), await visitor(Role.JUDGE)
    readers = [await visitor(role) for role in READERS]
    for path in paths:
        assert [(await r.client.get(path)).json()["state"] for r in readers] == [state.value] * len(readers)
        for person in (member, judge):
            assert code(await person.client.get(path)) == (404, "not_found")
        assert code(await client.get(path)) == (401, "unauthenticated")


@pytest.mark.parametrize("what", LISTS)
async def test_one_of_another_organization_is_not_found(visitor, client, what):
    contract, other = await make_contract(), await make_contract()
    (one, *_) = await rows(what, organization_id=contract.organization_id)
    path = f"/api/v1/{what}/{one}"
    owner, foreign = (
        await visitor(owner=contract.organization_id),
        await visitor(owner=other.organization_id),
    )
    assert (await owner.client.get(path)).json()["id"] == one
    assert code(await foreign.client.get(path)) == (404, "not_found")
    assert code(await owner.client.get(f"/api/v1/{what}/{uuid4()}")) == (404, "not_found")
    assert code(await client.get(path)) == (401, "unauthenticated")
