"""What the awards room takes and gives of decisions, contracts, tranches and the ledger."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

from pydantic import AliasPath, BeforeValidator, Field

from incubator.awards.rules import AccountKind, DecisionState, EntryKind, Side, SkipReason, TrancheState
from incubator.competitions import CompetitionBrief, Trigger
from incubator.core.text import Line, Prose
from incubator.core.web.schema import Amount, AmountOut, Input, Output
from incubator.organizations import OrganizationBrief

MOST_APPLICATIONS = 5_000
"""So many applications can be named in one proposal."""


class StatedAmount(Input):
    """What one application shall be given, where staff give less than the request and the caps allow."""

    application_id: UUID
    amount: Amount


class TieBreak(Input):
    """Of applications that share a place, those that go first, in their order; and why, for the record."""

    first: Annotated[list[UUID], Field(min_length=1, max_length=MOST_APPLICATIONS)]
    reason: Prose


class ProposeAwards(Input):
    """How the ranking is turned into awards; an amount that is not stated is as much as is allowed."""

    places: Annotated[int, Field(ge=1, le=MOST_APPLICATIONS)] | None = None
    amounts: Annotated[list[StatedAmount], Field(max_length=MOST_APPLICATIONS)] = Field(default_factory=list)
    tie_break: TieBreak | None = None


class SignContract(Input):
    """The day on which the contract over an award was signed."""

    signed_on: date


class FallDue(Input):
    """What shows that a tranche's trigger came, such as the number of the report that passed."""

    reason: Line


class RequestTranche(Input):
    """The number of the invoice, or of the donation receipt, that the organization made out."""

    invoice: Line


class ReturnTranche(Input):
    """Why the request can't be approved as it is."""

    reason: Line


class PayTranche(Input):
    """The number of the payment's voucher."""

    voucher: Line


class AwardedApplication(Output):
    """An application as a decision names it."""

    id: UUID
    number: str
    title: str


class AwardOut(Output):
    """An award."""

    id: UUID
    decision_id: UUID
    rank: int
    lot: int | None = Field(description="Its place among those who drew lots in the zone of doubt.")
    amount: AmountOut = Field(validation_alias="amount_minor")
    application: AwardedApplication
    organization: OrganizationBrief


class AwardStandingOut(AwardOut):
    """An award, and how far its decision is."""

    competition_id: UUID = Field(validation_alias=AliasPath("decision", "competition_id"))
    decision_state: DecisionState = Field(validation_alias=AliasPath("decision", "state"))


class SkipOut(Output):
    """A ranked application that gets nothing: the reason, its amount, and what was left at its turn."""

    rank: int
    lot: int | None = Field(description="Its place among those who drew lots in the zone of doubt.")
    reason: SkipReason
    amount: AmountOut = Field(validation_alias="amount_minor")
    rest: AmountOut = Field(validation_alias="rest_minor")
    application: AwardedApplication
    organization: OrganizationBrief = Field(validation_alias=AliasPath("application", "organization"))


class PersonBrief(Output):
    """A person as a record names the one who acted."""

    id: UUID
    name: str


class ApprovalOut(Output):
    """Who approved, and when."""

    person: PersonBrief
    approved_at: datetime


class DecisionOut(Output):
    """A decision with its awards and skips, best first."""

    id: UUID
    competition: CompetitionBrief
    state: DecisionState
    places: int | None
    tie_break_reason: str
    proposed_by: PersonBrief
    proposed_at: datetime
    approvals: Annotated[list[ApprovalOut], BeforeValidator(list)]
    notice_from: date | None
    notice_until: date | None
    calendar_known: bool | None = Field(
        validation_alias="notice_calendar_known",
        description="Whether the holidays of every day of the notice were announced when it began.",
    )
    final_at: datetime | None
    awards: Annotated[list[AwardOut], BeforeValidator(list)]
    skips: Annotated[list[SkipOut], BeforeValidator(list)]
    version: int


class NoticeBrief(Output):
    """A public notice in the list."""

    id: UUID
    competition: CompetitionBrief
    is_demonstration: bool = Field(validation_alias=AliasPath("competition", "is_demonstration"))
    state: DecisionState
    notice_from: date
    notice_until: date
    calendar_known: bool = Field(validation_alias="notice_calendar_known")
    award_count: int
    total: AmountOut = Field(validation_alias="total_minor")


class PublicAward(Output):
    """An award as everybody may know it."""

    rank: int
    organization: str = Field(
        validation_alias="organization_name", description="The name that it had when the award was proposed."
    )
    title: str = Field(validation_alias=AliasPath("application", "title"))
    amount: AmountOut = Field(validation_alias="amount_minor")


class NoticeOut(Output):
    """A public notice: awards best first, and who judged."""

    decision: NoticeBrief
    awards: list[PublicAward]
    judges: list[str]


class ContractTrancheOut(Output):
    """One part of a contract's payment."""

    id: UUID
    sequence: int
    trigger: Trigger
    amount: AmountOut = Field(validation_alias="amount_minor")
    state: TrancheState
    due_at: datetime | None
    due_reason: str
    requested_by_id: UUID | None
    requested_at: datetime | None
    invoice: str
    return_reason: str
    approved_by_id: UUID | None
    approved_at: datetime | None
    paid_by_id: UUID | None
    paid_at: datetime | None
    voucher: str
    version: int


class ContractBrief(Output):
    """A contract as its tranches name it."""

    id: UUID
    number: str


class PayableOut(ContractTrancheOut):
    """A tranche with its contract and payee."""

    contract: ContractBrief
    organization: OrganizationBrief


class ContractOut(Output):
    """A contract with its tranches in order."""

    id: UUID
    award_id: UUID
    number: str
    organization: OrganizationBrief
    payee_name: str = Field(description="The organization's name when the contract was signed.")
    payee_uscc: str
    amount: AmountOut = Field(validation_alias="amount_minor")
    signed_on: date
    tranches: Annotated[list[ContractTrancheOut], BeforeValidator(list)]
    created_at: datetime


class AccountOut(Output):
    """An account's totals on each side, and its balance on its own side."""

    kind: AccountKind
    side: Side
    debit: AmountOut = Field(validation_alias="debit_minor")
    credit: AmountOut = Field(validation_alias="credit_minor")
    balance: AmountOut = Field(validation_alias="balance_minor")


class TrialBalanceOut(Output):
    """Every account that has been opened; all debits together are all credits together."""

    accounts: list[AccountOut]
    debit: AmountOut = Field(validation_alias="debit_minor")
    credit: AmountOut = Field(validation_alias="credit_minor")


class PostingOut(Output):
    """One side of an entry: more than nothing is a debit, less a credit."""

    account: AccountKind = Field(validation_alias=AliasPath("account", "kind"))
    amount: AmountOut = Field(validation_alias="amount_minor")


class JournalEntryOut(Output):
    """A journal entry."""

    id: UUID
    competition_id: UUID
    kind: EntryKind
    amount: AmountOut = Field(validation_alias="amount_minor")
    at: datetime
    memo: str
    contract_id: UUID | None
    tranche_id: UUID | None
    postings: Annotated[list[PostingOut], BeforeValidator(list)]
