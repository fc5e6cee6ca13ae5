"""Award decisions, contracts, tranches and the ledger."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules import AccountKind, DecisionState, EntryKind, SkipReason, TrancheState
from incubator.competitions import Trigger
from incubator.core.database import constraint
from incubator.core.errors import Forbidden
from incubator.core.ids import new_id


class Decision(Model):
    """The decision over all awards of a competition; unique per competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Competition", related_name="decision", on_delete=fields.RESTRICT
    )
    competition_id: UUID
    state = fields.CharEnumField(DecisionState, max_length=15, default=DecisionState.PROPOSED)
    places = fields.IntField(null=True)
    """The most awards that the proposer wanted; null means as many as the pool allows."""
    tie_break_reason = fields.TextField(default="")
    """Why some of equally ranked applications went before others; empty when no tie had to be broken."""
    tie_break_first = fields.JSONField[list[str]](default=list)
    """The ids of those applications, in the order in which they were taken."""
    proposed_by: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="proposed_decisions", on_delete=fields.RESTRICT
    )
    proposed_by_id: UUID
    proposed_at = fields.DatetimeField()
    notice_from = fields.DateField(null=True)
    notice_until = fields.DateField(null=True)
    notice_calendar_known = fields.BooleanField(null=True)
    """Whether the holidays of every day of the notice were announced when it began."""
    final_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    approvals: fields.ReverseRelation["Approval"]
    awards: fields.ReverseRelation["Award"]
    skips: fields.ReverseRelation["Skip"]

    class Meta:
        table = "decision"


class Approval(Model):
    """One person's approval of a decision; two different people are needed, neither the proposer."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="approvals"
    )
    decision_id: UUID
    person: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="approvals", on_delete=fields.RESTRICT
    )
    person_id: UUID
    approved_at = fields.DatetimeField()

    class Meta:
        table = "approval"


class Award(Model):
    """What one application is given; one per organization and decision."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="awards"
    )
    decision_id: UUID
    application: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Application", related_name="award", on_delete=fields.RESTRICT
    )
    application_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="awards", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    organization_name = fields.CharField(max_length=200)
    """The organization's name at the proposal, as it is approved and published."""
    rank = fields.IntField()
    amount_minor = fields.BigIntField()

    class Meta:
        table = "award"
        indexes = (("organization_id",),)


class Skip(Model):
    """A ranked application that gets no award, and why; kept beside the awards."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Decision", related_name="skips"
    )
    decision_id: UUID
    application: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Application", related_name="skip", on_delete=fields.RESTRICT
    )
    application_id: UUID
    rank = fields.IntField()
    amount_minor = fields.BigIntField()
    """What it would have been given."""
    rest_minor = fields.BigIntField()
    """What was left of the pool at its turn."""
    reason = fields.CharEnumField(SkipReason, max_length=30)

    class Meta:
        table = "skip"
        indexes = (("decision_id",),)


class Contract(Model):
    """The agreement that makes an award binding and commits its money to a legal person. Only ever added."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    award: fields.OneToOneRelation[Any] = fields.OneToOneField(
        "incubator.Award", related_name="contract", on_delete=fields.RESTRICT
    )
    award_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="contracts", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    payee_name = fields.CharField(max_length=200)
    """The organization's name at the signing; `payee_uscc` likewise."""
    payee_uscc = fields.CharField(max_length=18)
    number = fields.CharField(max_length=40, unique=True)
    amount_minor = fields.BigIntField()
    signed_on = fields.DateField()
    created_at = fields.DatetimeField(auto_now_add=True)

    tranches: fields.ReverseRelation["Tranche"]

    class Meta:
        table = "contract"
        indexes = (("organization_id",),)


class Tranche(Model):
    """One part of a contract's payment: requested, approved and paid by three people."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    contract: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Contract", related_name="tranches", on_delete=fields.RESTRICT
    )
    contract_id: UUID
    organization: fields.ForeignKeyRelation[Any] = fields.ForeignKeyField(
        "incubator.Organization", related_name="tranches", on_delete=fields.RESTRICT
    )
    organization_id: UUID
    sequence = fields.SmallIntField()
    trigger = fields.CharEnumField(Trigger, max_length=20)
    amount_minor = fields.BigIntField()
    state = fields.CharEnumField(TrancheState, max_length=15, default=TrancheState.PLANNED)
    due_at = fields.DatetimeField(null=True)
    due_reason = fields.CharField(max_length=200, default="")
    """What shows that its trigger came: the contract's number, or a report."""
    requested_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="requested_tranches", null=True, on_delete=fields.RESTRICT
    )
    requested_by_id: UUID | None
    requested_at = fields.DatetimeField(null=True)
    invoice = fields.CharField(max_length=200, default="")
    return_reason = fields.TextField(default="")
    """Why the last request was sent back; empty once it is requested again."""
    approved_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="approved_tranches", null=True, on_delete=fields.RESTRICT
    )
    approved_by_id: UUID | None
    approved_at = fields.DatetimeField(null=True)
    paid_by: fields.ForeignKeyNullableRelation[Any] = fields.ForeignKeyField(
        "incubator.Person", related_name="paid_tranches", null=True, on_delete=fields.RESTRICT
    )
    paid_by_id: UUID | None
    paid_at = fields.DatetimeField(null=True)
    voucher = fields.CharField(max_length=200, default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "tranche"
        indexes = (("state", "id"), ("organization_id",))


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


KEPT = "A decision that is more than a proposal stays as it was approved."
UNTRUE = "The row would contradict what it belongs to."

constraint("uq_decision_competition", "already_decided", "The competition has a decision.")
constraint("ck_decision_places", "places_not_positive", "At least one award.", pointer="/places")
constraint("ck_decision_notice", "notice_untrue", "The days of the notice come with the notice, in order.")
constraint("ck_decision_final", "final_untrue", "A decision is final from a moment on.")
constraint("ck_decision_two_approvals", "too_few_approvals", "Two different people approve a decision.")
for part in ("decision", "approval", "award", "skip"):
    constraint(f"ck_{part}_kept", "decision_kept", KEPT)
constraint("uq_approval_person", "already_approved", "You approved this decision already.")
constraint(
    "ck_approval_not_proposer", "own_proposal", "Who proposed a decision can't approve it.", kind=Forbidden
)
constraint("ck_award_amount", "amount_not_positive", "An award is more than nothing.")
constraint("ck_award_organization_name", "award_untrue", UNTRUE)
constraint("ck_award_within_caps", "amount_over_cap", "The request and the caps allow less.")
constraint("ck_award_within_pool", "pool_exhausted", "The awards are more than the pool.")
constraint("uq_award_application", "already_awarded", "The application has an award.")
constraint("uq_award_organization", "organization_already_awarded", "One award per organization.")
constraint("uq_contract_award", "contract_exists", "The award has a contract.")
constraint("ck_contract_decision_final", "decision_not_final", "The decision is not final.")
constraint("ck_contract_payee", "payee_without_legal_personality", "The payee is not a legal person.")
constraint("ck_contract_payee_named", "contract_untrue", UNTRUE)
constraint("ck_contract_append_only", "contract_append_only", "A contract stays as it was signed.")
constraint("ck_contract_committed", "contract_not_committed", "A contract is in the ledger.")
constraint("fk_contract_award_payee", "contract_untrue", UNTRUE)
constraint("fk_tranche_payee", "tranche_untrue", UNTRUE)
constraint("uq_tranche_sequence", "tranche_exists", "The contract has a tranche of this number.")
for part in ("tranche", "contract_tranche"):
    constraint(f"ck_{part}_sum", "tranches_not_whole", "Tranches sum to the contract's amount.")
constraint("ck_tranche_amount", "amount_not_positive", "A tranche is more than nothing.")
constraint("ck_tranche_state", "tranche_untrue", UNTRUE)
constraint(
    "ck_tranche_four_eyes",
    "four_eyes",
    "Different people request, approve and pay a tranche.",
    kind=Forbidden,
)
constraint("ck_tranche_paid", "payment_not_entered", "What is paid is entered in the ledger.")
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
