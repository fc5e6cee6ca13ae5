"""What the jury room takes and gives, a file a noun."""

from incubator.jury.schemas.panel import (
    AddJudge,
    DeclareRecusal,
    EntryBrief,
    EntryOut,
    JudgeBrief,
    RecusalOut,
    SeatOut,
)
from incubator.jury.schemas.ranking import PlaceOut, PreviewOut, RankingOut, StandingOut
from incubator.jury.schemas.sheet import (
    ApplicationToJudge,
    Assign,
    CriterionMarked,
    DraftMarks,
    Pair,
    SheetBrief,
    SheetOut,
)

__all__ = [
    "AddJudge",
    "ApplicationToJudge",
    "Assign",
    "CriterionMarked",
    "DeclareRecusal",
    "DraftMarks",
    "EntryBrief",
    "EntryOut",
    "JudgeBrief",
    "Pair",
    "PlaceOut",
    "PreviewOut",
    "RankingOut",
    "RecusalOut",
    "SeatOut",
    "SheetBrief",
    "SheetOut",
    "StandingOut",
]
