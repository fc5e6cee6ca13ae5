"""A lottery as the officers draw it: tickets, the number that one enters and another reads too, the order."""

from dataclasses import dataclass
from datetime import datetime

from incubator.competitions import Competition, Stage, competition_seen
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.lottery import DrawShown, draw_shown, lottery_of
from incubator.jury.tables import Draw, Lottery


@dataclass(frozen=True, slots=True)
class LotteryDesk:
    """What was declared, who has which ticket, and what the one who asks may do about the number now."""

    competition: Competition
    lottery: Lottery | None
    draw: DrawShown | None
    now: datetime
    can_enter: bool = False
    can_end: bool = False
    has_conflict: bool = False
    """The one who asks has a conflict with an application: others read the number."""
    is_own: bool = False
    """The one who asks entered the number that waits for a second reader."""

    @property
    def is_ranked(self) -> bool:
        """The ranking is published, and so the tickets are given, or will be in a moment."""
        return self.competition.stage in {Stage.RANKED, Stage.ARCHIVED}


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_lottery_desk(work: Work, competition: Competition) -> LotteryDesk:
    """A competition's lottery, before its ranking is published and ever after."""
    lottery, now = await lottery_of(competition.id), await work.now()
    if lottery is None or not await Draw.filter(lottery_id=lottery.id).exists():
        return LotteryDesk(competition, lottery, None, now)
    shown = await draw_shown(work, competition)
    has_conflict = bool(await own_conflicts(work, competition.id))
    may = work.actor.may(Permission.RANKING_PUBLISH) and bool(shown.zone) and not has_conflict
    waits = shown.beacon is not None and not shown.is_drawn
    return LotteryDesk(
        competition,
        lottery,
        shown,
        now,
        can_enter=may and shown.beacon is None and now >= shown.due_at,
        can_end=may and waits,
        has_conflict=has_conflict,
        is_own=shown.beacon is not None and shown.beacon.entered_by_id == work.actor.person_id,
    )
