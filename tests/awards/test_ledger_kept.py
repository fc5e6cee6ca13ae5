"""What the database itself keeps true of the ledger, whoever writes to it."""

import asyncio
from datetime import UTC, datetime
from uuid import UUID, uuid4

import asyncpg
import pytest

from factories.awards import YUAN, make_award, make_contract, make_tranche
from factories.competitions import make_competition
from factories.refusals import refused
from incubator.awards.rules import TrancheState
from incubator.awards.tables import Account, Entry
from incubator.competitions.rules import Stage
from incubator.core.database import plain, transaction

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]


async def account(competition, kind: str) -> UUID:
    return (await Account.get(competition_id=competition.id, kind=kind)).id


ENTRY = (
    "INSERT INTO entry (id, competition_id, kind, amount_minor, at, memo)"
    " VALUES ($1, $2, 'pool_funded', $3, now(), 'x')"
)
POSTING = (
    "INSERT INTO posting (id, entry_id, account_id, amount_minor) VALUES (gen_random_uuid(), $1, $2, $3)"
)


NEW_ACCOUNT = (
    "INSERT INTO account (id, competition_id, kind, balance_minor)"
    " SELECT gen_random_uuid(), id, 'pool', {} FROM competition"
)
NEW_ENTRY = (
    "INSERT INTO entry (id, competition_id, kind, amount_minor, at, memo)"
    " SELECT gen_random_uuid(), id, '{}', {}, now(), '' FROM competition"
)
NEW_POSTING = (
    "INSERT INTO posting (id, entry_id, account_id, amount_minor)"
    " SELECT gen_random_uuid(), e.id, a.id, {} FROM entry e, account a WHERE a.kind = '{}'"
)


@pytest.fixture
async def funded():
    """A competition with its four accounts, that no entry has touched."""
    competition = await make_competition(Stage.RANKED)
    for kind in ("funder", "pool", "committed", "paid"):
        await Account.create(competition=competition, kind=kind)
    return competition


async def test_kept_balances_are_the_sums_of_the_postings():
    await make_tranche(TrancheState.PAID)
    await make_contract()
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT a.balance_minor, coalesce(sum(p.amount_minor), 0) AS summed"
            " FROM account a LEFT JOIN posting p ON p.account_id = a.id GROUP BY a.id"
        )
    assert len(rows) == 8
    assert [row["balance_minor"] for row in rows] == [row["summed"] for row in rows]


@pytest.mark.parametrize(
    "amounts",
    [
        {},
        {"funder": -100},
        {"pool": 100},
        {"funder": -100, "pool": 99},
        {"funder": -200, "pool": 200},
        {"funder": -100, "pool": 60, "paid": 39},
    ],
    ids=str,
)
async def test_entry_that_does_not_balance_is_refused_at_commit(funded, amounts):
    entry = uuid4()
    postings = [(POSTING, entry, await account(funded, kind), minor) for kind, minor in amounts.items()]
    found = await refused((ENTRY, entry, funded.id, 100), *postings)
    assert found in {("ck_entry_balanced", "entry_unbalanced"), ("ck_posting_balanced", "entry_unbalanced")}


async def test_entry_in_three_postings_balances(funded):
    entry = uuid4()
    async with transaction() as sql:
        await sql.execute(ENTRY, entry, funded.id, 100)
        for kind, minor in (("funder", -100), ("pool", 60), ("committed", 40)):
            await sql.execute(POSTING, entry, await account(funded, kind), minor)
    balances = {a.kind: a.balance_minor for a in await Account.all()}
    assert balances == {"funder": -100, "pool": 60, "committed": 40, "paid": 0}


async def test_entry_across_two_competitions_is_refused(funded):
    other = await make_competition(Stage.RANKED)
    foreign = await Account.create(competition=other, kind="pool")
    entry = uuid4()
    found = await refused(
        (ENTRY, entry, funded.id, 100),
        (POSTING, entry, await account(funded, "funder"), -100),
        (POSTING, entry, foreign.id, 100),
    )
    assert found[1] == "entry_unbalanced"


async def test_posting_added_to_an_old_entry_is_refused_even_in_balance():
    award = await make_award()
    competition = award.decision.competition
    entry = await Entry.get(competition_id=competition.id)
    found = await refused(
        (POSTING, entry.id, await account(competition, "committed"), 5),
        (POSTING, entry.id, await account(competition, "paid"), -5),
    )
    assert found == ("ck_account_side", "account_overdrawn")
    for kind in ("committed", "paid"):
        found = await refused((POSTING, entry.id, await account(competition, kind), 5))
        assert found == ("ck_posting_balanced", "entry_unbalanced")
    contract = await make_contract()
    paid = await Entry.get(contract_id=contract.id)
    competition = await paid.competition
    found = await refused(
        (POSTING, paid.id, await account(competition, "funder"), -5),
        (POSTING, paid.id, await account(competition, "paid"), 5),
    )
    assert found == ("ck_posting_balanced", "entry_unbalanced")


@pytest.mark.parametrize(
    ("statement", "constraint", "meaning"),
    [
        ("UPDATE entry SET memo = 'y'", "ck_entry_append_only", "ledger_append_only"),
        ("DELETE FROM entry", "ck_entry_append_only", "ledger_append_only"),
        ("TRUNCATE entry CASCADE", "ck_entry_append_only", "ledger_append_only"),
        ("UPDATE posting SET amount_minor = 1", "ck_posting_append_only", "ledger_append_only"),
        ("DELETE FROM posting", "ck_posting_append_only", "ledger_append_only"),
        ("TRUNCATE posting", "ck_posting_append_only", "ledger_append_only"),
        ("UPDATE account SET balance_minor = 7", "ck_account_by_posting", "account_by_posting"),
        ("UPDATE account SET kind = 'paid'", "ck_account_by_posting", "account_by_posting"),
        ("DELETE FROM account", "ck_account_by_posting", "account_by_posting"),
        (
            NEW_ACCOUNT.format(5),
            "ck_account_by_posting",
            "account_by_posting",
        ),
        (
            NEW_ACCOUNT.format(0),
            "uq_account_kind",
            "account_exists",
        ),
        (
            NEW_ENTRY.format("pool_funded", 1),
            "uq_entry_pool_funded",
            "already_funded",
        ),
        (
            NEW_ENTRY.format("tranche_paid", 1),
            "ck_entry_reference",
            "entry_untrue",
        ),
        (
            NEW_ENTRY.format("pool_funded", 0),
            "ck_entry_amount",
            "amount_not_positive",
        ),
        (
            NEW_POSTING.format(0, "paid"),
            "ck_posting_amount",
            "amount_not_positive",
        ),
        (
            NEW_POSTING.format(5, "pool"),
            "uq_posting_account",
            "entry_untrue",
        ),
    ],
)
async def test_ledger_refuses_by_the_database(statement, constraint, meaning):
    await make_award()
    assert await refused((statement,)) == (constraint, meaning)


@pytest.mark.parametrize(("kind", "minor"), [("pool", -1), ("committed", -1), ("paid", -1), ("funder", 1)])
async def test_account_never_stands_on_its_wrong_side(funded, kind, minor):
    entry = uuid4()
    found = await refused((ENTRY, entry, funded.id, 1), (POSTING, entry, await account(funded, kind), minor))
    assert found == ("ck_account_side", "account_overdrawn")


async def test_account_is_not_overdrawn_by_entries_at_once(funded):
    """Ten entries of 30 compete for a committed balance of 100: three get it, by the row's lock."""
    ids = {kind: await account(funded, kind) for kind in ("funder", "pool", "committed", "paid")}
    start = uuid4()
    async with transaction() as sql:
        await sql.execute(ENTRY, start, funded.id, 100)
        await sql.execute(POSTING, start, ids["funder"], -100)
        await sql.execute(POSTING, start, ids["committed"], 100)
    async with plain() as sql:
        await sql.execute("DROP INDEX uq_entry_pool_funded")  # only to have entries without contracts

    async def take() -> bool:
        entry = uuid4()
        try:
            async with transaction() as sql:
                await sql.execute(ENTRY, entry, funded.id, 30)
                await sql.execute(POSTING, entry, ids["committed"], -30)
                await sql.execute(POSTING, entry, ids["paid"], 30)
        except asyncpg.CheckViolationError:
            return False
        return True

    assert sum(await asyncio.gather(*(take() for _ in range(10)))) == 3
    balances = {a.kind: a.balance_minor for a in await Account.all()}
    assert balances == {"funder": -100, "pool": 0, "committed": 10, "paid": 90}


async def test_tranche_is_paid_in_the_database_only_with_its_entry():
    tranche = await make_tranche(TrancheState.APPROVED)
    payer = await (await make_tranche(TrancheState.REQUESTED)).requested_by
    found = await refused(
        (
            "UPDATE tranche SET state = 'paid', paid_by_id = $2, paid_at = $3, voucher = 'v' WHERE id = $1",
            tranche.id,
            payer.id,
            datetime.now(UTC),
        )
    )
    assert found == ("ck_tranche_paid", "payment_not_entered")


async def test_entry_of_a_tranche_has_its_amount_and_comes_once():
    tranche = await make_tranche(TrancheState.PAID)
    competition = (await Entry.get(tranche_id=tranche.id)).competition_id
    statement = (
        "INSERT INTO entry (id, competition_id, kind, amount_minor, at, memo, tranche_id)"
        " VALUES (gen_random_uuid(), $1, 'tranche_paid', $2, now(), '', $3)"
    )
    found = await refused((statement, competition, tranche.amount_minor, tranche.id))
    assert found == ("uq_entry_tranche", "already_paid")
    other = await make_tranche(TrancheState.APPROVED)
    found = await refused((statement, competition, other.amount_minor + 1, other.id))
    assert found == ("fk_entry_tranche_amount", "entry_untrue")
    assert (await Account.get(competition_id=competition, kind="paid")).balance_minor == 30_000 * YUAN
