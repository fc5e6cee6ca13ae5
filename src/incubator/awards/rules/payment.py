"""Contracts and their tranches: requested, approved and paid by different people."""

from collections.abc import Mapping, Sequence
from datetime import date
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, Forbidden, refuse
from incubator.core.machine import Machine
from incubator.core.money import Money
from incubator.organizations.rules import PREFIXES, LegalForm


class TrancheState(StrEnum):
    """Where one part of an award's payment stands."""

    PLANNED = "planned"
    DUE = "due"
    REQUESTED = "requested"
    APPROVED = "approved"
    PAID = "paid"


class TrancheAction(StrEnum):
    """What is done with a tranche."""

    FALL_DUE = "fall_due"
    REQUEST = "request"
    RETURN = "return"
    """The request goes back to the organization, with a reason."""
    APPROVE = "approve"
    PAY = "pay"


TRANCHES = Machine(
    "tranche",
    TrancheState.PLANNED,
    {
        (TrancheState.PLANNED, TrancheAction.FALL_DUE): TrancheState.DUE,
        (TrancheState.DUE, TrancheAction.REQUEST): TrancheState.REQUESTED,
        (TrancheState.REQUESTED, TrancheAction.RETURN): TrancheState.DUE,
        (TrancheState.REQUESTED, TrancheAction.APPROVE): TrancheState.APPROVED,
        (TrancheState.APPROVED, TrancheAction.PAY): TrancheState.PAID,
    },
)


PERMISSIONS: Mapping[TrancheAction, Permission] = MappingProxyType(
    {
        TrancheAction.FALL_DUE: Permission.CONTRACT_MANAGE,
        TrancheAction.REQUEST: Permission.DISBURSEMENT_REQUEST,
        TrancheAction.RETURN: Permission.DISBURSEMENT_APPROVE,
        TrancheAction.APPROVE: Permission.DISBURSEMENT_APPROVE,
        TrancheAction.PAY: Permission.DISBURSEMENT_PAY,
    }
)
"""What each action asks for."""


def check_payee(form: LegalForm) -> None:
    """Money goes only to a legal person."""
    if form not in PREFIXES:
        raise Conflict(
            "payee_without_legal_personality",
            "A filed or forming group has no legal personality, so no contract can name it as payee.",
            form=form.value,
        )


def planned_amounts(amount: Money, shares: Sequence[int]) -> list[Money]:
    """A contract's amount cut into its planned tranches: in proportion, to the 分, summing to the whole."""
    return amount.split(shares)


def check_signing(signed_on: date, final_on: date, today: date) -> None:
    """A contract is signed when the decision is final, and recorded on that day or later."""
    if signed_on < final_on:
        raise refuse("/signed_on", "signed_before_final", f"The decision became final on {final_on}.")
    if signed_on > today:
        raise refuse("/signed_on", "signed_in_future", "The day of signing has not come yet.")


def check_tranche_approver(person: UUID, requester: UUID | None) -> None:
    """Who asked for the money does not approve it."""
    if person == requester:
        raise Forbidden("own_request", "Who requested a tranche can't approve it.")


def check_payer(person: UUID, requester: UUID | None, approver: UUID | None) -> None:
    """Who asked for the money or approved it does not pay it."""
    if person in {requester, approver}:
        raise Forbidden("four_eyes", "A tranche is paid by somebody who neither requested nor approved it.")
