"""The ledger as it is read, and written with what it is about."""

from uuid import uuid4

import pytest

from factories.awards import make_award, make_contract, make_decision, make_ranked, make_tranche
from factories.queries import count_queries
from incubator.awards.commands import pay_tranche
from incubator.awards.commands import tranche as tranche_commands
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.schemas import PayTranche
from incubator.awards.tables import Entry, Tranche
from incubator.core.actor import Role

pytestmark = pytest.mark.anyio


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_ledger_shows_what_stands_where(visitor):
    tranche = await make_tranche(TrancheState.PAID)
    auditor = await visitor(Role.AUDITOR)
    competition = (await Entry.get(tranche_id=tranche.id)).competition_id
    body = (await auditor.client.get(f"/api/v1/competitions/{competition}/ledger")).json()
    assert body == {
        "accounts": [
            {"kind": kind, "side": side, "debit": debit, "credit": credit, "balance": balance}
            for kind, side, debit, credit, balance in (
                ("funder", "credit", "0.00", "2000000.00", "2000000.00"),
                ("pool", "debit", "2000000.00", "50000.00", "1950000.00"),
                ("committed", "debit", "50000.00", "30000.00", "20000.00"),
                ("paid", "debit", "30000.00", "0.00", "30000.00"),
            )
        ],
        "debit": "2080000.00",
        "credit": "2080000.00",
    }
    await make_contract()
    total = (await auditor.client.get("/api/v1/ledger")).json()
    assert {a["kind"]: a["balance"] for a in total["accounts"]} == {
        "funder": "4000000.00",
        "pool": "3900000.00",
        "committed": "70000.00",
        "paid": "30000.00",
    }
    assert total["debit"] == total["credit"] == "4130000.00"


async def test_demonstrations_money_is_shown_only_where_it_is_asked_for_alone(visitor):
    auditor = await visitor(Role.AUDITOR)
    competition, applications = await make_ranked(is_demonstration=True)
    await make_decision(DecisionState.FINAL, competition, applications)
    total = (await auditor.client.get("/api/v1/ledger")).json()
    assert total == {"accounts": [], "debit": "0.00", "credit": "0.00"}
    assert (await auditor.client.get("/api/v1/ledger/entries")).json()["items"] == []
    alone = (await auditor.client.get(f"/api/v1/competitions/{competition.id}/ledger")).json()
    assert (alone["debit"], alone["credit"]) == ("2000000.00", "2000000.00")
    query = {"competition_id": str(competition.id)}
    entries = (await auditor.client.get("/api/v1/ledger/entries", params=query)).json()["items"]
    assert [entry["kind"] for entry in entries] == ["pool_funded"]
    await make_contract()
    total = (await auditor.client.get("/api/v1/ledger")).json()
    assert (total["debit"], total["credit"]) == ("2050000.00", "2050000.00")
    assert len((await auditor.client.get("/api/v1/ledger/entries")).json()["items"]) == 2


async def test_ledger_before_a_final_decision_is_empty(visitor):
    decision = await make_decision(DecisionState.IN_NOTICE)
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(f"/api/v1/competitions/{decision.competition_id}/ledger")
    assert answer.json() == {"accounts": [], "debit": "0.00", "credit": "0.00"}
    assert (await auditor.client.get("/api/v1/ledger")).json() == answer.json()


async def test_ledger_of_a_competition_that_is_not_there(visitor):
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(f"/api/v1/competitions/{uuid4()}/ledger")
    assert code(answer) == (404, "not_found")


async def test_entries_are_listed_newest_first_and_paged(visitor):
    tranche = await make_tranche(TrancheState.PAID)
    await make_award()
    finance = await visitor(Role.FINANCE_OFFICER)
    paid = await Entry.get(tranche_id=tranche.id)
    query = {"competition_id": str(paid.competition_id), "limit": 2}
    first = (await finance.client.get("/api/v1/ledger/entries", params=query)).json()
    assert [e["kind"] for e in first["items"]] == ["tranche_paid", "contract_signed"]
    assert {k: first["items"][0][k] for k in ("id", "amount", "memo", "tranche_id", "contract_id")} == {
        "id": str(paid.id),
        "amount": "30000.00",
        "memo": "凭证",
        "tranche_id": str(tranche.id),
        "contract_id": None,
    }
    assert sorted((p["amount"], p["account"]) for p in first["items"][0]["postings"]) == [
        ("-30000.00", "committed"),
        ("30000.00", "paid"),
    ]
    rest = await finance.client.get("/api/v1/ledger/entries", params=query | {"cursor": first["next"]})
    assert [e["kind"] for e in rest.json()["items"]] == ["pool_funded"]
    assert rest.json()["next"] is None
    every = (await finance.client.get("/api/v1/ledger/entries")).json()["items"]
    assert [e["kind"] for e in every] == ["pool_funded", "tranche_paid", "contract_signed", "pool_funded"]


async def test_entries_are_read_with_one_query_count(visitor, house):
    auditor = await visitor(Role.AUDITOR)
    counts = []
    for more in (1, 2):
        for _ in range(more):
            await make_award()
        async with count_queries(house) as sent:
            await auditor.client.get("/api/v1/ledger/entries")
        counts.append(len(sent))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("path", ["/ledger", "/ledger/entries", "/competitions/{id}/ledger"])
async def test_ledger_is_for_officers_and_auditors(visitor, client, path):
    award = await make_award()
    path = "/api/v1" + path.format(id=award.decision.competition_id)
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR):
        assert (await (await visitor(role)).client.get(path)).status_code == 200
    for person in (await visitor(Role.JUDGE), await visitor(owner=award.organization_id), await visitor()):
        assert code(await person.client.get(path)) == (403, "forbidden")
    assert code(await client.get(path)) == (401, "unauthenticated")


async def test_payment_and_its_entry_are_both_or_neither(visitor, monkeypatch):
    """The payment fails after the tranche was written: nothing of it stays."""
    tranche = await make_tranche(TrancheState.APPROVED)
    finance = await visitor(Role.FINANCE_OFFICER)

    async def broken(*_args: object, **_options: object) -> None:
        raise OSError("the wire broke")

    monkeypatch.setattr(tranche_commands, "post", broken)
    with pytest.raises(OSError, match="the wire broke"):
        await pay_tranche(finance.call, tranche_id=tranche.id, body=PayTranche(voucher="凭证"))
    assert (await Tranche.get(id=tranche.id)).state == TrancheState.APPROVED
    assert await Entry.filter(kind="tranche_paid").count() == 0
