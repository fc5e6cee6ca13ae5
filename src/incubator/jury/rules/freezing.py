"""Freezing a ranking: one officer proposes, another confirms the same."""

from enum import StrEnum
from uuid import UUID

from incubator.core.errors import Forbidden
from incubator.core.machine import Machine


class ProposalState(StrEnum):
    """Where a proposal to publish the ranking stands."""

    OPEN = "open"
    CONFIRMED = "confirmed"
    WITHDRAWN = "withdrawn"
    FALLEN = "fallen"
    """What it was made from has changed since."""


class ProposalAction(StrEnum):
    """What ends a proposal."""

    CONFIRM = "confirm"
    WITHDRAW = "withdraw"
    FALL = "fall"


PROPOSALS = Machine(
    "ranking proposal",
    ProposalState.OPEN,
    {
        (ProposalState.OPEN, ProposalAction.CONFIRM): ProposalState.CONFIRMED,
        (ProposalState.OPEN, ProposalAction.WITHDRAW): ProposalState.WITHDRAWN,
        (ProposalState.OPEN, ProposalAction.FALL): ProposalState.FALLEN,
    },
)


def check_second_person(person: UUID, proposer: UUID) -> None:
    """Freezing a ranking takes two people."""
    if person == proposer:
        raise Forbidden("same_person", "Another person confirms the ranking.")
