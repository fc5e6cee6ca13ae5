from incubator.competitions.commands import advance
from incubator.competitions.queries import competition_seen, held_competition, visible_competitions
from incubator.competitions.rules import (
    STAGES,
    WHOLE,
    Action,
    Stage,
    Trigger,
    check_accepting,
    hundredths,
    shown,
)
from incubator.competitions.schemas import CompetitionBrief, Hundredths, HundredthsOut
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track

__all__ = [
    "STAGES",
    "WHOLE",
    "Action",
    "Competition",
    "CompetitionBrief",
    "Criterion",
    "Hundredths",
    "HundredthsOut",
    "PlannedTranche",
    "Stage",
    "Track",
    "Trigger",
    "advance",
    "check_accepting",
    "competition_seen",
    "held_competition",
    "hundredths",
    "shown",
    "visible_competitions",
]
