"""Decisions, public notice, contracts, tranches and the ledger."""

from enum import StrEnum


class DecisionState(StrEnum):
    """Where the award decision of a competition stands."""

    PROPOSED = "proposed"
    APPROVED = "approved"
    IN_NOTICE = "in_notice"
    FINAL = "final"


class TrancheState(StrEnum):
    """Where one part of an award's payment stands."""

    PLANNED = "planned"
    DUE = "due"
    REQUESTED = "requested"
    APPROVED = "approved"
    PAID = "paid"


class AccountKind(StrEnum):
    """Accounts of the double-entry ledger; each competition has one of each."""

    POOL = "pool"
    """What the pool still has to give (liability to the funder)."""
    COMMITTED = "committed"
    """What is promised by contract and not paid."""
    FUNDER = "funder"
    """Where the pool came from."""
    PAID = "paid"
    """What went out to organizations."""
