"""The ledger as its page shows it, and as a file for spreadsheets."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID
from zoneinfo import ZoneInfo

import asyncpg

from incubator.awards.queries.ledger import TrialBalance, trial_balance
from incubator.awards.rules import MOVES, EntryKind
from incubator.awards.wording import LABELS
from incubator.competitions import Competition, visible_competitions
from incubator.core.actor import Language, Permission
from incubator.core.database import plain
from incubator.core.money import Money
from incubator.core.spreadsheet import csv_table
from incubator.core.usecase import Work, query
from incubator.core.web.document import Written

_BY_COMPETITION = """
SELECT c.id, c.number, c.title, c.is_demonstration,
    coalesce(-sum(p.amount_minor) FILTER (WHERE a.kind = 'funder'), 0)::bigint AS funder_minor,
    coalesce(sum(p.amount_minor) FILTER (WHERE a.kind = 'pool'), 0)::bigint AS pool_minor,
    coalesce(sum(p.amount_minor) FILTER (WHERE a.kind = 'committed'), 0)::bigint AS committed_minor,
    coalesce(sum(p.amount_minor) FILTER (WHERE a.kind = 'paid'), 0)::bigint AS paid_minor
FROM competition c JOIN account a ON a.competition_id = c.id LEFT JOIN posting p ON p.account_id = a.id
GROUP BY c.id ORDER BY c.id DESC
"""

_ENTRIES = """
SELECT e.id, e.at, c.number AS competition, c.title, e.kind, e.amount_minor, e.memo, k.number AS contract,
    k.payee_name
FROM entry e JOIN competition c ON c.id = e.competition_id
LEFT JOIN tranche t ON t.id = e.tranche_id
LEFT JOIN contract k ON k.id = coalesce(e.contract_id, t.contract_id)
WHERE CASE WHEN $1::uuid IS NULL THEN NOT c.is_demonstration ELSE c.id = $1 END
    AND ($2::uuid IS NULL OR e.id > $2)
ORDER BY e.id LIMIT $3
"""

_COLUMNS = (
    ("时间", "At"),
    ("大赛编号", "Competition number"),
    ("大赛", "Competition"),
    ("类别", "Kind"),
    ("借方科目", "Debit"),
    ("贷方科目", "Credit"),
    ("金额（元）", "Amount (CNY)"),
    ("凭证", "Voucher"),
    ("协议编号", "Contract"),
    ("收款方", "Payee"),
)


@dataclass(frozen=True, slots=True)
class CompetitionMoney:
    """Where a competition's money stands."""

    id: UUID
    number: str
    title: str
    is_demonstration: bool
    funder_minor: int
    pool_minor: int
    committed_minor: int
    paid_minor: int


@dataclass(frozen=True, slots=True)
class Book:
    """The trial balance of one competition, or of all real ones, and every competition's money beside it."""

    competition: Competition | None
    balance: TrialBalance
    competitions: Sequence[CompetitionMoney]

    @property
    def is_balanced(self) -> bool:
        """Whether all debits together are all credits together."""
        return self.balance.debit_minor == self.balance.credit_minor


@query(Permission.LEDGER_READ)
async def show_ledger(work: Work, *, competition_id: UUID | None = None) -> Book:
    """The ledger, added up anew from its postings."""
    competition = None
    if competition_id is not None:
        competition = await work.one(visible_competitions(work.actor).filter(id=competition_id))
    rows = await work.sql.fetch(_BY_COMPETITION)
    return Book(
        competition, await trial_balance(work, competition_id), [CompetitionMoney(**row) for row in rows]
    )


@query(Permission.LEDGER_READ)
async def export_entries(work: Work, *, competition_id: UUID | None = None) -> Written:
    """All journal entries, oldest first, as CSV for spreadsheets; a demonstration's if it is asked for alone.

    Amounts are in yuan with two decimals, times in the park's zone, words in the asker's language.
    """
    name = "ledger.csv"
    if competition_id is not None:
        competition = await work.one(visible_competitions(work.actor).filter(id=competition_id))
        name = f"ledger-{competition.number}.csv"
    place = 1 if work.actor.language is Language.ENGLISH else 0
    zone = work.services.settings.tz

    async def batch(after: UUID | None, size: int) -> list[asyncpg.Record]:
        async with plain() as connection:
            return await connection.fetch(_ENTRIES, competition_id, after, size)

    head = [words[place] for words in _COLUMNS]
    return Written(name, csv_table(head, batch, lambda row: row["id"], lambda row: _line(row, zone, place)))


def _line(row: asyncpg.Record, zone: ZoneInfo, place: int) -> Iterable[str | None]:
    kind = EntryKind(row["kind"])
    giving, taking = MOVES[kind]
    return (
        row["at"].astimezone(zone).strftime("%Y-%m-%d %H:%M:%S"),
        row["competition"],
        row["title"],
        LABELS[EntryKind][kind][place],
        LABELS[type(taking)][taking][place],
        LABELS[type(giving)][giving][place],
        Money(row["amount_minor"]).decimal,
        row["memo"],
        row["contract"],
        row["payee_name"],
    )
