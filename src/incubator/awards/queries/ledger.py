"""The ledger: its entries, and the balance of every account, added up by the database."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.awards.rules import AccountKind, Side
from incubator.awards.tables import Entry
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query

_TRIAL_BALANCE = """
SELECT a.kind,
    coalesce(sum(p.amount_minor) FILTER (WHERE p.amount_minor > 0), 0)::bigint AS debit_minor,
    coalesce(-sum(p.amount_minor) FILTER (WHERE p.amount_minor < 0), 0)::bigint AS credit_minor
FROM account a JOIN competition c ON c.id = a.competition_id LEFT JOIN posting p ON p.account_id = a.id
WHERE CASE WHEN $1::uuid IS NULL THEN NOT c.is_demonstration ELSE c.id = $1 END
GROUP BY a.kind
"""


@dataclass(frozen=True, slots=True)
class AccountBalance:
    """What went into an account on each side, and what stands on its own side."""

    kind: AccountKind
    side: Side
    debit_minor: int
    credit_minor: int

    @property
    def balance_minor(self) -> int:
        """The balance on the account's own side; never less than nothing."""
        balance = self.debit_minor - self.credit_minor
        return balance if self.side is Side.DEBIT else -balance


@dataclass(frozen=True, slots=True)
class TrialBalance:
    """Every account's totals; all debits together are all credits together."""

    accounts: Sequence[AccountBalance]

    @property
    def debit_minor(self) -> int:
        """All debits."""
        return sum(account.debit_minor for account in self.accounts)

    @property
    def credit_minor(self) -> int:
        """All credits."""
        return sum(account.credit_minor for account in self.accounts)


async def trial_balance(work: Work, competition_id: UUID | None = None) -> TrialBalance:
    """From the postings, not from the kept balances: of one competition, or of all real ones."""
    rows = await work.sql.fetch(_TRIAL_BALANCE, competition_id)
    found = {AccountKind(row["kind"]): row for row in rows}
    return TrialBalance(
        [
            AccountBalance(kind, kind.side, found[kind]["debit_minor"], found[kind]["credit_minor"])
            for kind in AccountKind
            if kind in found
        ]
    )


@query(Permission.LEDGER_READ)
async def read_ledger(work: Work) -> TrialBalance:
    """The trial balance over all competitions but demonstrations, whose money is none."""
    return await trial_balance(work)


@query(Permission.LEDGER_READ, subject=competition_seen)
async def read_competition_ledger(work: Work, competition: Competition) -> TrialBalance:
    """One competition's trial balance; empty before its decision is final."""
    return await trial_balance(work, competition.id)


@query(Permission.LEDGER_READ)
async def list_entries(
    _work: Work, *, competition_id: UUID | None = None, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Entry]:
    """Journal entries with their postings, newest first; a demonstration's if it is asked for alone."""
    found = (
        Entry.filter(competition__is_demonstration=False)
        if competition_id is None
        else Entry.filter(competition_id=competition_id)
    )
    return await listing(
        found.select_related("contract").prefetch_related("postings__account"), cursor, limit
    )
