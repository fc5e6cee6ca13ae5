from incubator.awards.queries.decision import (
    decision_seen,
    list_notices,
    read_competition_decision,
    read_decision,
    read_notice,
    whole_decision,
)
from incubator.awards.queries.funding import funding_of, most_for
from incubator.awards.queries.ledger import list_entries, read_competition_ledger, read_ledger
from incubator.awards.queries.payment import (
    award_seen,
    list_awards,
    list_contracts,
    list_tranches,
    read_award,
    read_contract,
    read_tranche,
    tranche_seen,
    whole_contract,
    whole_tranche,
)

__all__ = [
    "award_seen",
    "decision_seen",
    "funding_of",
    "list_awards",
    "list_contracts",
    "list_entries",
    "list_notices",
    "list_tranches",
    "most_for",
    "read_award",
    "read_competition_decision",
    "read_competition_ledger",
    "read_contract",
    "read_decision",
    "read_ledger",
    "read_notice",
    "read_tranche",
    "tranche_seen",
    "whole_contract",
    "whole_decision",
    "whole_tranche",
]
