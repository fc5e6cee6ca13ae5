"""The ledger: accounts, entries and postings."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules import AccountKind, EntryKind
from incubator.awards.tables.decision import UNTRUE
from incubator.core.database import constraint
from incubator.core.ids import new_id


class Account(Model):
    """An account of the ledger; a competition has one of each kind, and only postings move its balance."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="accounts", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    kind = fields.CharEnumField(AccountKind, max_length=10)
    balance_minor = fields.BigIntField(default=0)
    """Debits less credits: a trigger adds each posting, under the row's lock."""

    class Meta:
        table = "account"


class Entry(Model):
    """One journal entry: `amount_minor` moves between accounts of one competition. Only ever added."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Competition", related_name="entries", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    kind = fields.CharEnumField(EntryKind, max_length=20)
    amount_minor = fields.BigIntField()
    """The sum of its debits, and of its credits."""
    at = fields.DatetimeField()
    memo = fields.CharField(max_length=200)
    """The number of the paper behind it: competition, contract or voucher."""
    contract: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.Contract", related_name="entry", null=True, on_delete=fields.RESTRICT
    )
    contract_id: UUID | None
    tranche: fields.OneToOneNullableRelation[Any] = fields.OneToOneField(
        "incubator.Tranche", related_name="entry", null=True, on_delete=fields.RESTRICT
    )
    tranche_id: UUID | None

    postings: fields.ReverseRelation["Posting"]

    class Meta:
        table = "entry"
        indexes = (("competition_id", "id"),)


class Posting(Model):
    """One side of an entry: a positive amount debits the account, a negative one credits it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    entry: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Entry", related_name="postings", on_delete=fields.RESTRICT
    )
    entry_id: UUID
    account: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Account", related_name="postings", on_delete=fields.RESTRICT
    )
    account_id: UUID
    amount_minor = fields.BigIntField()

    class Meta:
        table = "posting"
        indexes = (("account_id",),)


constraint("uq_account_kind", "account_exists", "The competition has this account.")

constraint("ck_account_side", "account_overdrawn", "An account gives no more than it has.")

constraint("ck_account_by_posting", "account_by_posting", "Only a posting moves an account.")

constraint("ck_entry_amount", "amount_not_positive", "An entry moves more than nothing.")

for name in ("ck_entry_reference", "fk_entry_contract_amount", "fk_entry_tranche_amount"):
    constraint(name, "entry_untrue", UNTRUE)

constraint("uq_entry_contract", "already_committed", "The contract is in the ledger.")

constraint("uq_entry_tranche", "already_paid", "The tranche is paid.")

constraint("uq_entry_pool_funded", "already_funded", "The competition's pool is in the ledger.")

for part in ("entry", "posting"):
    constraint(f"ck_{part}_balanced", "entry_unbalanced", "Debits and credits are each the entry's amount.")
    constraint(f"ck_{part}_append_only", "ledger_append_only", "The ledger is only ever added to.")

constraint("ck_posting_amount", "amount_not_positive", "A posting moves more than nothing.")

constraint("uq_posting_account", "entry_untrue", "An entry has one posting per account.")
