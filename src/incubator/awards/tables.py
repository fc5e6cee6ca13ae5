"""Award decisions, contracts, tranches and the ledger."""

from tortoise import fields
from tortoise.models import Model

from incubator.awards.rules import AccountKind, DecisionState, TrancheState
from incubator.competitions import Trigger
from incubator.core.ids import new_id


class Decision(Model):
    """The decision over all awards of a competition."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.OneToOneField("incubator.Competition", related_name="decision")
    state = fields.CharEnumField(DecisionState, max_length=15, default=DecisionState.PROPOSED)
    proposed_by = fields.ForeignKeyField("incubator.Person", related_name="proposed_decisions", null=True)
    proposed_at = fields.DatetimeField()
    notice_from = fields.DateField(null=True)
    notice_until = fields.DateField(null=True)
    final_at = fields.DatetimeField(null=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "decision"


class Approval(Model):
    """One person's approval of a decision; two different people are needed, neither the proposer."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision = fields.ForeignKeyField("incubator.Decision", related_name="approvals")
    person = fields.ForeignKeyField("incubator.Person", related_name="approvals")
    approved_at = fields.DatetimeField()

    class Meta:
        table = "approval"
        unique_together = (("decision", "person"),)


class Award(Model):
    """What one application is given."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    decision = fields.ForeignKeyField("incubator.Decision", related_name="awards")
    application = fields.OneToOneField("incubator.Application", related_name="award")
    organization = fields.ForeignKeyField("incubator.Organization", related_name="awards")
    rank = fields.IntField()
    amount_minor = fields.BigIntField()
    version = fields.IntField(default=1)

    class Meta:
        table = "award"


class Contract(Model):
    """The agreement that makes an award binding; signing it commits the money."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    award = fields.OneToOneField("incubator.Award", related_name="contract")
    organization = fields.ForeignKeyField("incubator.Organization", related_name="contracts")
    number = fields.CharField(max_length=40, unique=True)
    amount_minor = fields.BigIntField()
    signed_on = fields.DateField()
    created_at = fields.DatetimeField(auto_now_add=True)
    version = fields.IntField(default=1)

    class Meta:
        table = "contract"


class Tranche(Model):
    """One part of a contract's payment: requested, approved by another, paid."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    contract = fields.ForeignKeyField("incubator.Contract", related_name="tranches")
    organization = fields.ForeignKeyField("incubator.Organization", related_name="tranches")
    sequence = fields.SmallIntField()
    trigger = fields.CharEnumField(Trigger, max_length=20)
    amount_minor = fields.BigIntField()
    state = fields.CharEnumField(TrancheState, max_length=15, default=TrancheState.PLANNED)
    requested_by = fields.ForeignKeyField("incubator.Person", related_name="requested_tranches", null=True)
    requested_at = fields.DatetimeField(null=True)
    invoice = fields.CharField(max_length=100, default="")
    approved_by = fields.ForeignKeyField("incubator.Person", related_name="approved_tranches", null=True)
    approved_at = fields.DatetimeField(null=True)
    paid_by = fields.ForeignKeyField("incubator.Person", related_name="paid_tranches", null=True)
    paid_at = fields.DatetimeField(null=True)
    voucher = fields.CharField(max_length=100, default="")
    version = fields.IntField(default=1)

    class Meta:
        table = "tranche"
        unique_together = (("contract", "sequence"),)


class Account(Model):
    """An account of the ledger."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    competition = fields.ForeignKeyField("incubator.Competition", related_name="accounts")
    kind = fields.CharEnumField(AccountKind, max_length=10)

    class Meta:
        table = "account"
        unique_together = (("competition", "kind"),)


class Entry(Model):
    """One journal entry; its postings sum to zero, which the database checks at commit."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    at = fields.DatetimeField()
    memo = fields.CharField(max_length=200)
    tranche = fields.OneToOneField("incubator.Tranche", related_name="entry", null=True)
    contract = fields.OneToOneField("incubator.Contract", related_name="entry", null=True)

    class Meta:
        table = "entry"


class Posting(Model):
    """One side of an entry: a positive amount debits the account, a negative one credits it."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    entry = fields.ForeignKeyField("incubator.Entry", related_name="postings")
    account = fields.ForeignKeyField("incubator.Account", related_name="postings")
    amount_minor = fields.BigIntField()

    class Meta:
        table = "posting"
