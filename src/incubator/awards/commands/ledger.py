"""Writing the ledger: only the room's own commands do, in the transaction of what is entered."""

from uuid import UUID

from incubator.awards.rules import MOVES, AccountKind, EntryKind, check_covered
from incubator.awards.tables import Account, Contract, Entry, Posting, Tranche
from incubator.core.money import Money
from incubator.core.usecase import Work


async def open_accounts(competition_id: UUID) -> None:
    """One account of each kind, empty."""
    await Account.bulk_create(Account(competition_id=competition_id, kind=kind) for kind in AccountKind)


async def post(
    work: Work,
    competition_id: UUID,
    kind: EntryKind,
    amount: Money,
    *,
    memo: str,
    contract: Contract | None = None,
    tranche: Tranche | None = None,
) -> Entry:
    """Move the amount as this kind of entry does; Conflict `account_overdrawn` when it is not there.

    Accounts are locked in the direction in which money flows, so that entries never wait for each other in
    a circle.
    """
    giving, taking = [await _locked(competition_id, side) for side in MOVES[kind]]
    check_covered(Money(giving.balance_minor), amount, giving.kind)
    entry = await Entry.create(
        competition_id=competition_id,
        kind=kind,
        amount_minor=amount.minor,
        at=await work.now(),
        memo=memo,
        contract_id=contract.id if contract else None,
        tranche_id=tranche.id if tranche else None,
    )
    await Posting.create(entry_id=entry.id, account_id=giving.id, amount_minor=-amount.minor)
    await Posting.create(entry_id=entry.id, account_id=taking.id, amount_minor=amount.minor)
    return entry


async def _locked(competition_id: UUID, kind: AccountKind) -> Account:
    return await Account.select_for_update(no_key=True).get(competition_id=competition_id, kind=kind)
