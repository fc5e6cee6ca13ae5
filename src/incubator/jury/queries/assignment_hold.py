"""Pairs that staff holds to in every assignment run."""

from uuid import UUID

from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.jury.queries.conflict import own_conflicts
from incubator.jury.rules.assignment_run import HoldKind
from incubator.jury.tables import AssignmentHold


async def hold_seen(work: Work, competition_id: UUID, hold_id: UUID) -> AssignmentHold:
    """A hold of a competition that the actor can see; none on an application of an own conflict."""
    competition = await competition_seen(work, competition_id)
    mine = AssignmentHold.filter(application__competition_id=competition.id)
    mine = mine.exclude(application_id__in=await own_conflicts(work, competition.id))
    return await work.one(mine.filter(id=hold_id))


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_held_pairs(
    work: Work,
    competition: Competition,
    *,
    kind: HoldKind | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[AssignmentHold]:
    """The locked and forbidden pairs of a competition, newest first."""
    found = AssignmentHold.filter(application__competition_id=competition.id)
    if hidden := await own_conflicts(work, competition.id):
        found = found.exclude(application_id__in=hidden)
    if kind is not None:
        found = found.filter(kind=kind)
    return await listing(found.select_related("application", "judge"), cursor, limit)
