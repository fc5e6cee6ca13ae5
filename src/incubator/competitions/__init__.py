from incubator.competitions.commands import advance, announce_decision
from incubator.competitions.queries import competition_seen, held_competition, visible_competitions
from incubator.competitions.rules import (
    STAGES,
    WHOLE,
    Action,
    Disclosure,
    Progress,
    Stage,
    Trigger,
    check_accepting,
    hundredths,
    is_disclosed,
    shown,
)
from incubator.competitions.schemas import AnchorOut, CompetitionBrief, Hundredths, HundredthsOut, Moment
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track

__all__ = [
    "STAGES",
    "WHOLE",
    "Action",
    "AnchorOut",
    "Competition",
    "CompetitionBrief",
    "Criterion",
    "Disclosure",
    "Hundredths",
    "HundredthsOut",
    "Moment",
    "PlannedTranche",
    "Progress",
    "Stage",
    "Track",
    "Trigger",
    "advance",
    "announce_decision",
    "check_accepting",
    "competition_seen",
    "held_competition",
    "hundredths",
    "is_disclosed",
    "shown",
    "visible_competitions",
]
