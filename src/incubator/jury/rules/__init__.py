"""The jury's rules, a file a noun."""

from incubator.jury.rules.conflict import Ground, Outcome, Standing, check_ruling, check_settled
from incubator.jury.rules.invitation import (
    INVITATIONS,
    InvitationAction,
    InvitationState,
    PanelFunction,
    check_reply,
    check_terms_of_office,
    check_version,
)
from incubator.jury.rules.panel import RecusalKind, check_before_ranking, check_ready
from incubator.jury.rules.pool import TieKind, check_periods
from incubator.jury.rules.ranking import (
    HUNDREDTHS,
    LARGEST_IMPORTED,
    MOST_NAMED,
    Judged,
    check_rankable,
    park_rule,
)
from incubator.jury.rules.sheet import (
    MOST_PAIRS,
    SHEETS,
    SheetAction,
    SheetState,
    check_complete,
    check_judging,
    check_open,
    check_scores,
)

__all__ = [
    "HUNDREDTHS",
    "INVITATIONS",
    "LARGEST_IMPORTED",
    "MOST_NAMED",
    "MOST_PAIRS",
    "SHEETS",
    "Ground",
    "InvitationAction",
    "InvitationState",
    "Judged",
    "Outcome",
    "PanelFunction",
    "RecusalKind",
    "SheetAction",
    "SheetState",
    "Standing",
    "TieKind",
    "check_before_ranking",
    "check_complete",
    "check_judging",
    "check_open",
    "check_periods",
    "check_rankable",
    "check_ready",
    "check_reply",
    "check_ruling",
    "check_scores",
    "check_settled",
    "check_terms_of_office",
    "check_version",
    "park_rule",
]
