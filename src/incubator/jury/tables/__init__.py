"""The jury's tables, a file a noun."""

from incubator.jury.tables.panel import PanelMember, Recusal
from incubator.jury.tables.ranking import Placing, Points, Ranking
from incubator.jury.tables.sheet import Mark, Sheet

__all__ = [
    "Mark",
    "PanelMember",
    "Placing",
    "Points",
    "Ranking",
    "Recusal",
    "Sheet",
]
