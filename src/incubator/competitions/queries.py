"""What can be read of competitions, and by whom."""

from uuid import UUID

from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion, PlannedTranche, Track
from incubator.core.actor import Actor, Permission
from incubator.core.usecase import Work, public, query
from incubator.core.web.schema import PAGE, Cursor, Found, Limit, listing

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
