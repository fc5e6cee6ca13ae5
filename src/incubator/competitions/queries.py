"""What can be read of competitions, and by whom."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.competitions import calendar
from incubator.competitions.rules import (
    STAGES,
    Action,
    Phase,
    Stage,
    Station,
    check_is_draft,
    phase_of,
    timetable,
)
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track
from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, public, query
from incubator.core.web.document import Written

CALLS_ARE_PUBLIC = public("calls are public")


def visible_competitions(actor: Actor) -> QuerySet[Competition]:
    """Everybody sees what was opened once; staff and auditors see drafts too."""
    if actor.may(Permission.COMPETITION_READ_DRAFT):
        return Competition.all()
    return Competition.exclude(stage=Stage.DRAFT)


async def competition_seen(work: Work, competition_id: UUID) -> Competition:
    """The competition, if the actor can see it."""
    return await work.one(visible_competitions(work.actor).filter(id=competition_id))


async def held_competition(work: Work, competition_id: UUID) -> Competition:
    """The competition, whose stage and deadline stay as they are until this transaction ends.

    Who holds it does not wait for others who do, only for who changes it; so a thousand may apply at once.
    """
    await work.sql.execute("SELECT 1 FROM competition WHERE id = $1 FOR SHARE", competition_id)
    return await Competition.get(id=competition_id)


def with_parts(found: QuerySet[Competition]) -> QuerySet[Competition]:
    """The same competitions with their tracks, criteria and tranches, each in their order."""
    return found.prefetch_related(
        Prefetch("tracks", queryset=Track.all().order_by("position")),
        Prefetch("criteria", queryset=Criterion.all().order_by("position")),
        Prefetch("planned_tranches", queryset=PlannedTranche.all().order_by("sequence")),
    )


async def whole(competition: Competition) -> Competition:
    """The competition with its parts, as they are now."""
    return await with_parts(Competition.filter(id=competition.id)).get()


@query(CALLS_ARE_PUBLIC, subject=competition_seen)
async def read_competition(_work: Work, competition: Competition) -> Competition:
    """One competition."""
    return await whole(competition)


@query(CALLS_ARE_PUBLIC)
async def list_competitions(
    work: Work, *, stage: Stage | None = None, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Competition]:
    """Competitions, newest first."""
    found = with_parts(visible_competitions(work.actor))
    if stage is not None:
        found = found.filter(stage=stage)
    return await listing(found, cursor, limit)


MODELS = 20
"""So many earlier competitions are offered to make a new one like."""

OWN_ACTIONS = frozenset({Action.OPEN, Action.CLOSE, Action.ARCHIVE})
"""What is done here; the other actions come with the judging."""


@dataclass(frozen=True, slots=True)
class Call:
    """A competition as its page shows it: with where it stands now, and what its stage allows next."""

    competition: Competition
    phase: Phase
    timetable: list[Station]
    now: datetime
    actions: list[Action]
    can_extend: bool


@dataclass(frozen=True, slots=True)
class Calls:
    """The calls by where they stand; `past` is a page of those that are over, newest first."""

    taking: list[Competition]
    coming: list[Competition]
    preparing: list[Competition]
    past: Found[Competition]
    now: datetime


@query(CALLS_ARE_PUBLIC, subject=competition_seen)
async def read_call(work: Work, competition: Competition) -> Call:
    """One competition with its timetable as of now."""
    now = await work.now()
    stage, opens_at, closes_at = competition.stage, competition.opens_at, competition.closes_at
    phase = phase_of(stage, opens_at, closes_at, now)
    possible = [action for action in STAGES.actions(stage) if action in OWN_ACTIONS]
    if now < closes_at:
        possible = [action for action in possible if action is not Action.CLOSE]
    return Call(
        competition=await whole(competition),
        phase=phase,
        timetable=timetable(stage, opens_at, closes_at, competition.decided_at, now),
        now=now,
        actions=possible,
        can_extend=phase in {Phase.COMING, Phase.TAKING},
    )


@query(CALLS_ARE_PUBLIC)
async def list_calls(work: Work, *, cursor: Cursor | None = None) -> Calls:
    """The calls that take applications, that will, that staff prepares, and a page of those that are over."""
    now = await work.now()
    visible = visible_competitions(work.actor)
    running = visible.filter(stage=Stage.OPEN, closes_at__gt=now)
    return Calls(
        taking=await running.filter(opens_at__lte=now).order_by("closes_at").limit(PAGE),
        coming=await running.filter(opens_at__gt=now).order_by("opens_at").limit(PAGE),
        preparing=await visible.filter(stage=Stage.DRAFT).order_by("-id").limit(PAGE),
        past=await listing(
            visible.exclude(stage=Stage.DRAFT).filter(~Q(stage=Stage.OPEN) | Q(closes_at__lte=now)), cursor
        ),
        now=now,
    )


@query(Permission.COMPETITION_MANAGE, subject=competition_seen)
async def read_draft(_work: Work, competition: Competition) -> Competition:
    """A competition that can still be edited; raises Conflict once it was published."""
    check_is_draft(competition.stage)
    return await whole(competition)


@query(Permission.COMPETITION_MANAGE)
async def list_models(work: Work) -> list[Competition]:
    """The newest competitions that a new one can be made like."""
    return await visible_competitions(work.actor).filter(is_imported=False).order_by("-id").limit(MODELS)


@query(CALLS_ARE_PUBLIC, subject=competition_seen)
async def read_calendar(work: Work, competition: Competition) -> Written:
    """The opening and the deadline for a calendar (RFC 5545)."""
    now = await work.now()
    text = calendar.written(
        calendar.Dates(
            id=str(competition.id),
            title=competition.title,
            opens_at=competition.opens_at,
            closes_at=competition.closes_at,
            version=competition.version,
            page=f"{work.services.settings.origin}/competitions/{competition.id}",
        ),
        now,
    )

    async def pieces() -> AsyncIterator[bytes]:
        yield text.encode()

    return Written(f"{competition.number}.ics", pieces())
