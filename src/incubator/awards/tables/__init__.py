"""The awards' tables, a file a noun."""

from incubator.awards.tables.decision import Approval, Award, Decision, Skip
from incubator.awards.tables.evaluation import Evaluation
from incubator.awards.tables.ledger import Account, Entry, Posting
from incubator.awards.tables.payment import Contract, Tranche

__all__ = [
    "Account",
    "Approval",
    "Award",
    "Contract",
    "Decision",
    "Entry",
    "Evaluation",
    "Posting",
    "Skip",
    "Tranche",
]
