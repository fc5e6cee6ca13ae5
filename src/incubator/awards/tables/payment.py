"""Contracts and their tranches."""

from typing import Any
from uuid import UUID

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules import TrancheState
from incubator.awards.tables.decision import UNTRUE
from incubator.competitions import Trigger
from incubator.core.database import constraint
from incubator.core.errors import Forbidden
from incubator.core.ids import new_id


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
