"""The jury's rules, a file a noun."""

from incubator.jury.rules.panel import RecusalKind, check_before_ranking, check_ready
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
    "LARGEST_IMPORTED",
    "MOST_NAMED",
    "MOST_PAIRS",
    "SHEETS",
    "Judged",
    "RecusalKind",
    "SheetAction",
    "SheetState",
    "check_before_ranking",
    "check_complete",
    "check_judging",
    "check_open",
    "check_rankable",
    "check_ready",
    "check_scores",
    "park_rule",
]
