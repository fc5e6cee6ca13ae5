from incubator.awards.rules import DECISIONS, TRANCHES, AccountKind, DecisionState, TrancheState
from incubator.awards.tables import Account, Award, Contract, Decision, Entry, Tranche

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
