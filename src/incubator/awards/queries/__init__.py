from incubator.awards.queries.book import export_entries, show_ledger
from incubator.awards.queries.decision import (
    check_notice,
    concerns,
    decision_seen,
    list_notices,
    read_competition_decision,
    read_decision,
    read_notice,
    whole_decision,
)
from incubator.awards.queries.decision_shown import show_decision
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
from incubator.awards.queries.payment_listed import count_tranches, find_awards, find_tranches, list_decided
from incubator.awards.queries.payment_shown import show_award, show_tranche
from incubator.awards.queries.proposal import preview_awards, ranked, work_out

__all__ = [
    "award_seen",
    "check_notice",
    "concerns",
    "count_tranches",
    "decision_seen",
    "export_entries",
    "find_awards",
    "find_tranches",
    "funding_of",
    "list_awards",
    "list_contracts",
    "list_decided",
    "list_entries",
    "list_notices",
    "list_tranches",
    "most_for",
    "preview_awards",
    "ranked",
    "read_award",
    "read_competition_decision",
    "read_competition_ledger",
    "read_contract",
    "read_decision",
    "read_ledger",
    "read_notice",
    "read_tranche",
    "show_award",
    "show_decision",
    "show_ledger",
    "show_tranche",
    "tranche_seen",
    "whole_contract",
    "whole_decision",
    "whole_tranche",
    "work_out",
]
