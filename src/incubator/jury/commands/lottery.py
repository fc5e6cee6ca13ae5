"""Declaring a lottery with a call, giving tickets when its ranking is frozen, reading the public number."""

from dataclasses import asdict
from datetime import timedelta

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, NotFound
from incubator.core.jobs import Task
from incubator.core.notify import Kind
from incubator.core.tables import Notification
from incubator.core.usecase import Work, command
from incubator.jury.queries.conflict import refuse_own_conflicts
from incubator.jury.queries.diagnosis import diagnosed
from incubator.jury.queries.lottery import beacon_seen, draw_of, entries_of, lottery_of, standing_beacon
from incubator.jury.queries.ranking import published
from incubator.jury.rules.lottery import (
    BEACONS,
    BeaconAction,
    BeaconState,
    beacon_due,
    check_beacon_time,
    check_same_value,
    check_second_reader,
    check_wait,
)
from incubator.jury.rules.stage import check_draft
from incubator.jury.schemas.lottery import ConfirmBeacon, DeclareLottery, EnterBeacon
from incubator.jury.tables import Beacon, Draw, Lottery
from incubator.people import holders_of


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def declare_lottery(work: Work, competition: Competition, *, body: DeclareLottery) -> Lottery:
    """Say in a draft that lots are drawn in the zone of doubt, by whose public number, and when."""
    check_draft(competition.stage)
    check_wait(body.wait_hours, is_demonstration=competition.is_demonstration)
    lottery = await lottery_of(competition.id) or Lottery(competition_id=competition.id)
    lottery.update_from_dict(body.model_dump())
    await lottery.save()
    await work.save(competition)
    work.note(zone=body.zone, source=body.source, wait_hours=body.wait_hours)
    return lottery


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def drop_lottery(work: Work, competition: Competition) -> None:
    """Say in a draft that no lots are drawn after all."""
    check_draft(competition.stage)
    lottery = await lottery_of(competition.id)
    if lottery is None:
        raise NotFound("no_lottery", "No lots are drawn here.")
    await lottery.delete()
    await work.save(competition)


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def give_tickets(work: Work, competition: Competition) -> Draw | None:
    """Give everybody in doubt a ticket, once the ranking is frozen; a second time they stay as they are.

    Officers are told when the public number is due. None where the call declared no lottery.
    """
    lottery = await lottery_of(competition.id)
    if lottery is None:
        return None
    if drawn := await Draw.get_or_none(lottery_id=lottery.id):
        return drawn
    ranking = await published(competition)
    found = await diagnosed(work.sql, competition)
    lots = entries_of(found, lottery.zone, ranking.digest, competition.pool_minor, competition.places)
    drawn = await Draw.create(
        lottery=lottery,
        line=lots.line,
        entries=[asdict(ticket) for ticket in lots.tickets],
        frozen_at=ranking.published_at,
        due_at=beacon_due(ranking.published_at, lottery.wait_hours),
    )
    tickets = sum(t.ticket is not None for t in lots.tickets)
    if tickets:
        wait = max(drawn.due_at - await work.now(), timedelta(0))
        work.defer(Task.BEACON_REMIND, after=wait, competition_id=competition.id)
    work.note(draw_id=drawn.id, line=drawn.line, tickets=tickets)
    return drawn


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def remind_beacon(work: Work, competition: Competition) -> None:
    """Tell the officers that the public number can be entered: once, and only while none was."""
    is_told = await Notification.exists(kind=Kind.BEACON_DUE, subject_id=competition.id)
    if is_told or await standing_beacon(await draw_of(competition.id)) is not None:
        return
    await _tell(work, competition, Kind.BEACON_DUE)


async def _tell(work: Work, competition: Competition, kind: Kind) -> None:
    """Every officer who can enter or confirm the number is told, but for the one who acts."""
    officers = await holders_of(Permission.RANKING_PUBLISH)
    await work.notify(officers, kind, competition, competition=competition.title)


@command(Permission.RANKING_PUBLISH, subject=competition_seen)
async def enter_beacon(work: Work, competition: Competition, *, body: EnterBeacon) -> Beacon:
    """Enter the public number as its source wrote it; the others are told that one of them reads it too."""
    drawn, now = await draw_of(competition.id), await work.now()
    await refuse_own_conflicts(work, competition.id)
    if all(each["ticket"] is None for each in drawn.entries):
        raise Conflict("nobody_in_doubt", "Nobody is in doubt: no lots are drawn.")
    standing = await standing_beacon(drawn)
    if standing is not None:
        if standing.state is BeaconState.CONFIRMED:
            raise Conflict("already_drawn", "The lots were drawn.")
        raise Conflict("beacon_entered", "A number was entered; another person confirms it.")
    check_beacon_time(body.appeared_at, drawn.due_at, now)
    beacon = await Beacon.create(
        draw=drawn,
        value=body.value,
        url=body.url,
        appeared_at=body.appeared_at,
        entered_by_id=work.person_id,
        entered_at=now,
    )
    await beacon.fetch_related("entered_by", "ended_by")
    await _tell(work, competition, Kind.BEACON_ENTERED)
    work.note(beacon_id=beacon.id, value=body.value, url=body.url, appeared_at=body.appeared_at)
    return beacon


@command(Permission.RANKING_PUBLISH, subject=beacon_seen)
async def withdraw_beacon(work: Work, beacon: Beacon) -> None:
    """Take a number back that was read wrongly; it is kept as withdrawn."""
    await _end(work, beacon, BeaconAction.WITHDRAW)


@command(Permission.RANKING_PUBLISH, subject=beacon_seen, fresh=True)
async def confirm_beacon(work: Work, beacon: Beacon, *, body: ConfirmBeacon) -> Beacon:
    """Draw the lots by the number, being another person who read the same at its source."""
    check_second_reader(work.person_id, beacon.entered_by_id)
    check_same_value(body.value, beacon.value)
    await _end(work, beacon, BeaconAction.CONFIRM)
    await beacon.fetch_related("entered_by", "ended_by")
    return beacon


async def _end(work: Work, beacon: Beacon, action: BeaconAction) -> None:
    await refuse_own_conflicts(work, beacon.draw.lottery.competition_id)
    beacon.state = BEACONS.advance(beacon.state, action)
    beacon.ended_by_id, beacon.ended_at = work.person_id, await work.now()
    await work.save(beacon, "state", "ended_by_id", "ended_at")
    work.note(value=beacon.value, state=beacon.state)
