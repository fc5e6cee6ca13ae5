"""Lotteries in the zone of doubt: as they were declared, who has which ticket, and what was drawn."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from fractions import Fraction
from uuid import UUID

from incubator.applications import Application
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, NotFound
from incubator.core.usecase import Work, public, query
from incubator.jury.methods.allocation import Candidate, allocate
from incubator.jury.methods.diagnosis import DRAWS
from incubator.jury.methods.lottery import Zone, draw, is_across, is_doubtful, tickets, zone_of
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.queries.diagnosis import Diagnosed
from incubator.jury.rules.bundle import Lots, Ticket
from incubator.jury.rules.lottery import BeaconState, funding_limits
from incubator.jury.tables import Beacon, Draw, Lottery


@dataclass(frozen=True, slots=True)
class Entry:
    """A ranked application in a draw; `ticket` where it is in doubt, `lot` once that was drawn."""

    application: str
    title: str
    rank: int
    low: int | None
    high: int | None
    chance: str | None
    ticket: int | None
    lot: int | None

    @property
    def share(self) -> float | None:
        """The chance as a number, to be shown."""
        return None if self.chance is None else float(Fraction(self.chance))


@dataclass(frozen=True, slots=True)
class DrawShown:
    """A draw with its number, if one was entered, and its entries by rank."""

    line: int
    frozen_at: datetime
    due_at: datetime
    beacon: Beacon | None
    entries: Sequence[Entry]

    @property
    def is_drawn(self) -> bool:
        """Two people have read the number."""
        return self.beacon is not None and self.beacon.state is BeaconState.CONFIRMED

    @property
    def zone(self) -> Sequence[Entry]:
        """Who is in doubt: by lot once they were drawn, by ticket before."""
        own = [entry for entry in self.entries if entry.ticket is not None]
        return sorted(own, key=lambda entry: (entry.lot or 0, entry.ticket or 0))


def entries_of(found: Diagnosed, zone: Zone, digest: str, pool_minor: int, places: int | None) -> Lots:
    """Who is in doubt by the diagnosis of a frozen ranking, and with which ticket."""
    order = sorted(found.placings.values(), key=lambda placing: (placing.rank, placing.score.application))
    walked = allocate(
        [
            Candidate(e.name, e.amount, str(e.organization_id))
            for e in (found.entrants[placing.score.application] for placing in order)
        ],
        funding_limits(pool_minor, places),
    )
    line = sum(decision.reason is None for decision in walked)
    told = _told(found, zone)
    doubtful = [
        name for name, (low, high, chance) in told.items() if _is_in_doubt(zone, low, high, chance, line)
    ]
    ranks = {placing.score.application: placing.rank for placing in order}
    given = tickets(zone_of(ranks, doubtful, line), digest)
    none = (None, None, None)
    return Lots(
        zone,
        line,
        [
            Ticket(name, rank, low, high, None if chance is None else str(chance), given.get(name))
            for name, rank in ranks.items()
            for low, high, chance in (told.get(name, none),)
        ],
    )


def _is_in_doubt(zone: Zone, low: int, high: int, chance: Fraction | None, line: int) -> bool:
    if zone is Zone.CHANCE:
        return chance is not None and is_doubtful(chance)
    return is_across(low, high, line)


def _told(found: Diagnosed, zone: Zone) -> dict[str, tuple[int, int, Fraction | None]]:
    """Each application's interval and its chance, as shares of so many draws; nothing where no model fits."""
    model, ranks = found.standing, found.standing.ranks
    if ranks is None:
        return {}
    low, high = (ranks.low_50, ranks.high_50) if zone is Zone.INTERVAL_50 else (ranks.low_90, ranks.high_90)
    chances: list[Fraction | None] = [None] * len(model.applications)
    if model.funded is not None:
        chances = [Fraction(round(float(own) * DRAWS), DRAWS) for own in model.funded]
    return {
        name: (int(low[n]), int(high[n]), chances[n])
        for n, name in enumerate(model.applications)
        if name in found.placings
    }


async def lottery_of(competition_id: UUID) -> Lottery | None:
    """The lottery that the competition declared, if any."""
    return await Lottery.get_or_none(competition_id=competition_id)


async def draw_of(competition_id: UUID) -> Draw:
    """The draw of the competition's frozen ranking; raises NotFound `draw_missing` before."""
    found = await Draw.get_or_none(lottery__competition_id=competition_id)
    if found is None:
        raise NotFound("draw_missing", "Tickets are given when the ranking is published.")
    return found


async def standing_beacon(drawn: Draw) -> Beacon | None:
    """The number that was confirmed, or else the one that waits for a second reader."""
    standing = Beacon.filter(draw_id=drawn.id).exclude(state=BeaconState.WITHDRAWN)
    return await standing.select_related("entered_by", "ended_by").first()


async def beacon_seen(work: Work, competition_id: UUID) -> Beacon:
    """The number that waits for a second reader, in a competition that the actor can see."""
    competition = await competition_seen(work, competition_id)
    waiting = Beacon.filter(draw__lottery__competition_id=competition.id, state=BeaconState.OPEN)
    return await work.one(waiting.select_related("entered_by", "draw__lottery"))


async def lots_of(competition_id: UUID) -> Mapping[UUID, int] | None:
    """What was drawn, by application: 1 goes first; empty where nobody is in doubt, None without a lottery.

    Raises Conflict `lots_not_drawn` where lots are declared and not drawn yet.
    """
    lottery = await lottery_of(competition_id)
    if lottery is None:
        return None
    drawn = await Draw.get_or_none(lottery_id=lottery.id)
    given = {} if drawn is None else _tickets(drawn)
    beacon = None if drawn is None else await standing_beacon(drawn)
    if drawn is None or (given and (beacon is None or beacon.state is not BeaconState.CONFIRMED)):
        raise Conflict("lots_not_drawn", "Lots are drawn in the zone of doubt first.")
    order = draw(given, beacon.value) if given and beacon else []
    numbered = Application.filter(competition_id=competition_id, number__in=order)
    ids = {number: identity for identity, number in await numbered.values_list("id", "number")}
    return {ids[number]: place for place, number in enumerate(order, start=1)}


def _tickets(drawn: Draw) -> dict[str, int]:
    return {each["application"]: each["ticket"] for each in drawn.entries if each["ticket"] is not None}


async def lots_told(competition_id: UUID) -> Lots | None:
    """The lottery with its tickets, and the number once it is confirmed, for the kept result."""
    lottery = await lottery_of(competition_id)
    drawn = None if lottery is None else await Draw.get_or_none(lottery_id=lottery.id)
    if lottery is None or drawn is None:
        return None
    beacon = await standing_beacon(drawn)
    is_confirmed = beacon is not None and beacon.state is BeaconState.CONFIRMED
    return Lots(
        lottery.zone,
        drawn.line,
        [Ticket(**each) for each in drawn.entries],
        source=lottery.source,
        source_url=lottery.source_url,
        due_at=drawn.due_at,
        beacon=(beacon.value, beacon.url, beacon.appeared_at) if beacon and is_confirmed else None,
    )


@query(public("how a competition is judged is part of its call"), subject=competition_seen)
async def read_lottery(_work: Work, competition: Competition) -> Lottery:
    """The lottery that a competition declared; 404 `no_lottery` where it draws none."""
    found = await lottery_of(competition.id)
    if found is None:
        raise NotFound("no_lottery", "No lots are drawn here.")
    return found


@query(Permission.SCORE_READ, subject=competition_seen)
async def read_draw(work: Work, competition: Competition) -> DrawShown:
    """Who is in doubt and with which ticket, the public number, and what was drawn."""
    return await draw_shown(work, competition)


async def draw_shown(work: Work, competition: Competition) -> DrawShown:
    """The draw as staff sees it, without the applications with which the reader has a conflict.

    If there is one, intervals and chances of the others are not told: its own would follow from them.
    """
    drawn = await draw_of(competition.id)
    beacon = await standing_beacon(drawn)
    is_drawn = beacon is not None and beacon.state is BeaconState.CONFIRMED
    order = draw(_tickets(drawn), beacon.value) if beacon is not None and is_drawn else []
    hidden = await own_conflicts(work, competition.id)
    ranked = Application.filter(competition_id=competition.id).exclude(id__in=list(hidden))
    titles = dict(await ranked.values_list("number", "title"))
    is_partial = any(each["application"] not in titles for each in drawn.entries)
    untold = dict.fromkeys(("low", "high", "chance")) if is_partial else {}
    entries = [
        Entry(title=titles[name], lot=order.index(name) + 1 if name in order else None, **(each | untold))
        for each in drawn.entries
        if (name := each["application"]) in titles
    ]
    return DrawShown(drawn.line, drawn.frozen_at, drawn.due_at, beacon, entries)
