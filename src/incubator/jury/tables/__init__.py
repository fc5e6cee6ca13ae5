"""The jury's tables, a file a noun."""

from incubator.jury.tables.assignment_run import (
    AssignmentBasis,
    AssignmentHold,
    AssignmentPair,
    AssignmentRun,
)
from incubator.jury.tables.bonus import Bonus
from incubator.jury.tables.bundle import ResultBundle
from incubator.jury.tables.conflict import ConflictRuling, PastMembership
from incubator.jury.tables.deliberation import (
    AgendaItem,
    Attendance,
    Deliberation,
    DeliberationNote,
    Minutes,
    Signature,
)
from incubator.jury.tables.invitation import Appointment, PanelInvitation
from incubator.jury.tables.letter import FeedbackRelease, Letter, WithheldComment
from incubator.jury.tables.lottery import Beacon, Draw, Lottery
from incubator.jury.tables.panel import PanelMember, Recusal
from incubator.jury.tables.pitch import PitchItem, PitchSeat, PitchSession
from incubator.jury.tables.pool import Absence, Expertise, JudgeProfile, Tie
from incubator.jury.tables.preference import JudgePreference, PreferenceCall
from incubator.jury.tables.ranking import Placing, Points, Ranking, RankingProposal
from incubator.jury.tables.sheet import CriterionComment, Mark, Sheet, SheetVersion
from incubator.jury.tables.stage import JudgingStage, StageCriterion
from incubator.jury.tables.vote import PublicVote, VoteCode, VoteTally

__all__ = [
    "Absence",
    "AgendaItem",
    "Appointment",
    "AssignmentBasis",
    "AssignmentHold",
    "AssignmentPair",
    "AssignmentRun",
    "Attendance",
    "Beacon",
    "Bonus",
    "ConflictRuling",
    "CriterionComment",
    "Deliberation",
    "DeliberationNote",
    "Draw",
    "Expertise",
    "FeedbackRelease",
    "JudgePreference",
    "JudgeProfile",
    "JudgingStage",
    "Letter",
    "Lottery",
    "Mark",
    "Minutes",
    "PanelInvitation",
    "PanelMember",
    "PastMembership",
    "PitchItem",
    "PitchSeat",
    "PitchSession",
    "Placing",
    "Points",
    "PreferenceCall",
    "PublicVote",
    "Ranking",
    "RankingProposal",
    "Recusal",
    "ResultBundle",
    "Sheet",
    "SheetVersion",
    "Signature",
    "StageCriterion",
    "Tie",
    "VoteCode",
    "VoteTally",
    "WithheldComment",
]
