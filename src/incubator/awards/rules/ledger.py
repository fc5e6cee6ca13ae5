"""The double-entry ledger: its accounts, and which way each kind of entry moves money."""

from collections.abc import Mapping
from enum import StrEnum
from types import MappingProxyType

from incubator.core.errors import Conflict
from incubator.core.money import Money


class Side(StrEnum):
    """The side of an account on which its balance stands."""

    DEBIT = "debit"
    CREDIT = "credit"


class AccountKind(StrEnum):
    """Where a competition's money stands; each competition has one account of each."""

    FUNDER = "funder"
    """What the funder gave for awards; the only account on the credit side."""
    POOL = "pool"
    """What is in the pool and not promised to anybody."""
    COMMITTED = "committed"
    """What is promised by contract and not paid."""
    PAID = "paid"
    """What went out to organizations."""

    @property
    def side(self) -> Side:
        """The side on which its balance stands; the database refuses a balance on the other."""
        return Side.CREDIT if self is AccountKind.FUNDER else Side.DEBIT


class EntryKind(StrEnum):
    """Why money moves in the ledger."""

    POOL_FUNDED = "pool_funded"
    """The decision became final: the pool is there."""
    CONTRACT_SIGNED = "contract_signed"
    TRANCHE_PAID = "tranche_paid"


MOVES: Mapping[EntryKind, tuple[AccountKind, AccountKind]] = MappingProxyType(
    {
        EntryKind.POOL_FUNDED: (AccountKind.FUNDER, AccountKind.POOL),
        EntryKind.CONTRACT_SIGNED: (AccountKind.POOL, AccountKind.COMMITTED),
        EntryKind.TRANCHE_PAID: (AccountKind.COMMITTED, AccountKind.PAID),
    }
)
"""From which account each kind of entry takes (credit) and to which it gives (debit)."""


def check_covered(available: Money, amount: Money, kind: AccountKind) -> None:
    """An account gives no more than it has; the funder's gives without limit."""
    if kind.side is Side.DEBIT and amount > available:
        raise Conflict(
            "account_overdrawn",
            f"The account {kind} has {available.decimal}, less than {amount.decimal}.",
            account=kind.value,
        )
