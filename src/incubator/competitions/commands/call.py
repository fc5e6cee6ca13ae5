"""Opening and closing a call, and moving a competition on."""

from datetime import timedelta

from incubator.competitions.queries import competition_seen, whole
from incubator.competitions.rules import STAGES, Action, check_extension, check_opening, check_over
from incubator.competitions.schemas import ExtendCall
from incubator.competitions.tables import Competition
from incubator.core.actor import Permission
from incubator.core.jobs import Task
from incubator.core.usecase import Work, command


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def open_competition(work: Work, competition: Competition) -> Competition:
    """Publish the call; it takes applications from its opening moment to its deadline, and then closes."""
    await advance(work, competition, Action.OPEN)
    now = await work.now()
    check_opening(competition.closes_at, now)
    _close_later(work, competition, after=competition.closes_at - now)
    return await whole(competition)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def extend_call(work: Work, competition: Competition, *, body: ExtendCall) -> Competition:
    """Move the deadline of an open call to a later moment, for a reason that the audit log keeps."""
    now = await work.now()
    check_extension(competition.stage, competition.closes_at, body.closes_at, now)
    work.note(before=competition.closes_at, after=body.closes_at, reason=body.reason)
    competition.closes_at = body.closes_at
    await work.save(competition, "closes_at")
    _close_later(work, competition, after=body.closes_at - now)
    return await whole(competition)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def close_competition(work: Work, competition: Competition) -> Competition:
    """Close the call once its deadline has passed; the clock does so by itself.

    Nothing hangs on how soon: a submission is held to the deadline, not to this.
    """
    await advance(work, competition, Action.CLOSE)
    check_over(competition.closes_at, await work.now())
    return await whole(competition)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def archive_competition(work: Work, competition: Competition) -> Competition:
    """Put a ranked competition away when nothing is left to be done in it."""
    await advance(work, competition, Action.ARCHIVE)
    return await whole(competition)


async def advance(work: Work, competition: Competition, action: Action) -> None:
    """Move a competition that this command has locked to the stage that the action leads to."""
    competition.stage = STAGES.advance(competition.stage, action)
    work.note(stage=competition.stage)
    await work.save(competition, "stage")


async def announce_decision(work: Work, competition: Competition) -> None:
    """Keep that the decision over this ranked competition's awards was made public now."""
    competition.decided_at = await work.now()
    await work.save(competition, "decided_at")


def _close_later(work: Work, competition: Competition, *, after: timedelta) -> None:
    work.defer(Task.COMPETITION_CLOSE, after=after, competition_id=competition.id)
