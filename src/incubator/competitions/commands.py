"""Preparing a competition, opening and closing its call, and moving it on."""

from datetime import timedelta
from typing import Any

from incubator.competitions.queries import competition_seen, whole
from incubator.competitions.rules import (
    STAGES,
    Action,
    Stage,
    check_codes,
    check_extension,
    check_money,
    check_notice,
    check_opening,
    check_over,
    check_rubric,
    check_scale,
    check_timetable,
    check_tranches,
)
from incubator.competitions.schemas import CompetitionTerms, ExtendCall, PrepareCompetition
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track
from incubator.core.actor import Permission
from incubator.core.errors import Conflict, FieldError
from incubator.core.jobs import Task
from incubator.core.usecase import Work, command

_NEXT_NUMBER = """
SELECT coalesce(max(substring(number FROM '^' || $1 || '-CT-([0-9]{1,6})$')::int), 0) + 1 FROM competition
"""


@command(Permission.COMPETITION_MANAGE)
async def prepare_competition(work: Work, *, body: PrepareCompetition) -> Competition:
    """Draft a competition, which only staff sees until its call is opened."""
    _check(body, is_demonstration=body.is_demonstration)
    # Two who ask for the same at the same moment are told apart by uq_competition_number.
    if body.number is not None and await Competition.filter(number=body.number).exists():
        message = "Another competition has this number."
        raise Conflict("number_taken", message, errors=[FieldError("/number", "number_taken", message)])
    competition = await Competition.create(
        number=body.number or await _next_number(work),
        is_demonstration=body.is_demonstration,
        **_columns(body),
    )
    await _write_parts(competition, body)
    work.about(competition)
    work.note(number=competition.number, pool_minor=competition.pool_minor)
    return await whole(competition)


@command(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def replace_competition(work: Work, competition: Competition, *, body: CompetitionTerms) -> Competition:
    """Write a draft anew; once its call was opened, it is what was published."""
    if competition.stage is not Stage.DRAFT:
        raise Conflict("competition_fixed", "What was published does not change any more.")
    _check(body, is_demonstration=competition.is_demonstration)
    columns = _columns(body)
    competition.update_from_dict(columns)
    await work.save(competition, *columns)
    for part in (Track, Criterion, PlannedTranche):
        await part.filter(competition_id=competition.id).delete()
    await _write_parts(competition, body)
    work.note(pool_minor=competition.pool_minor)
    return await whole(competition)


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


def _check(body: CompetitionTerms, *, is_demonstration: bool) -> None:
    check_money(body.pool, body.award_cap, [track.cap for track in body.tracks])
    check_timetable(body.opens_at, body.closes_at)
    check_notice(body.notice_days, is_demonstration=is_demonstration)
    check_codes("tracks", [track.code for track in body.tracks])
    check_codes("criteria", [criterion.code for criterion in body.criteria])
    check_rubric([c.weight for c in body.criteria], [c.highest for c in body.criteria])
    for position, criterion in enumerate(body.criteria):
        points = [anchor.points for anchor in criterion.anchors]
        check_scale(position, criterion.highest, criterion.step, points)
    check_tranches([t.share for t in body.tranches], [t.trigger for t in body.tranches])


def _columns(body: CompetitionTerms) -> dict[str, Any]:
    own = body.model_dump(
        exclude={"number", "is_demonstration", "pool", "award_cap", "tracks", "criteria", "tranches"}
    )
    return own | {"pool_minor": body.pool, "award_cap_minor": body.award_cap}


async def _next_number(work: Work) -> str:
    # Locked, so that two who ask at once get two numbers; competitions are few.
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('competition:number', 0))")
    now = await work.now()
    year = str(now.astimezone(work.services.settings.tz).year)
    serial = await work.sql.fetchval(_NEXT_NUMBER, year)
    return f"{year}-CT-{serial:03}"


async def _write_parts(competition: Competition, body: CompetitionTerms) -> None:
    for position, track in enumerate(body.tracks, start=1):
        await Track.create(
            competition=competition, code=track.code, name=track.name, cap_minor=track.cap, position=position
        )
    for position, criterion in enumerate(body.criteria, start=1):
        await Criterion.create(
            competition=competition,
            code=criterion.code,
            name=criterion.name,
            guidance=criterion.guidance,
            weight_hundredths=criterion.weight,
            most_hundredths=criterion.highest,
            step_hundredths=criterion.step,
            anchors=[{"points_hundredths": a.points, "text": a.text} for a in criterion.anchors],
            comment_required=criterion.comment_required,
            position=position,
        )
    for sequence, tranche in enumerate(body.tranches, start=1):
        await PlannedTranche.create(
            competition=competition,
            sequence=sequence,
            share_hundredths=tranche.share,
            trigger=tranche.trigger,
        )
