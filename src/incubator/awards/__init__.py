from uuid import UUID

from incubator.awards.rules import DECISIONS, TRANCHES, AccountKind, DecisionState, TrancheState
from incubator.awards.tables import Account, Award, Contract, Decision, Entry, Tranche
from incubator.jury import decide_places

__all__ = [
    "DECISIONS",
    "TRANCHES",
    "Account",
    "AccountKind",
    "Award",
    "Contract",
    "Decision",
    "DecisionState",
    "Entry",
    "Tranche",
    "TrancheState",
]


async def _places(competition_id: UUID) -> int | None:
    decision = await Decision.get_or_none(competition_id=competition_id)
    return None if decision is None else decision.places


# The jury tells chances to be funded, and knows no decision.
decide_places(_places)
