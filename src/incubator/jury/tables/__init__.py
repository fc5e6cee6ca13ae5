"""The jury's tables, a file a noun."""

from incubator.jury.tables.conflict import ConflictRuling, PastMembership
from incubator.jury.tables.invitation import Appointment, PanelInvitation
from incubator.jury.tables.panel import PanelMember, Recusal
from incubator.jury.tables.pool import Absence, Expertise, JudgeProfile, Tie
from incubator.jury.tables.ranking import Placing, Points, Ranking
from incubator.jury.tables.sheet import Mark, Sheet

__all__ = [
    "Absence",
    "Appointment",
    "ConflictRuling",
    "Expertise",
    "JudgeProfile",
    "Mark",
    "PanelInvitation",
    "PanelMember",
    "PastMembership",
    "Placing",
    "Points",
    "Ranking",
    "Recusal",
    "Sheet",
    "Tie",
]
