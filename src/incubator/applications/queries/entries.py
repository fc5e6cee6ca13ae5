"""Lists of applications with filters, and the same as a table for spreadsheets."""

from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count
from tortoise.queryset import QuerySet

from incubator.applications.queries.application import visible_applications
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions import Competition, Track, competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Found, SortedCursor, sorted_listing
from incubator.core.text import Phrase
from incubator.core.usecase import Work, query

Sort = Literal["number", "-number", "title", "-title", "requested", "-requested"]
"""By number, which is by age, by title, or by what is requested; a hyphen turns it round."""


def matching(
    actor: Actor,
    competition_id: UUID | None,
    state: State | None,
    track_id: UUID | None,
    q: str | None,
) -> QuerySet[Application]:
    """Applications that the actor can see and that meet what is asked; `q` is a part of what names them."""
    found = visible_applications(actor)
    for name, wanted in (("competition_id", competition_id), ("state", state), ("track_id", track_id)):
        if wanted is not None:
            found = found.filter(**{name: wanted})
    if q:
        found = found.filter(
            Q(title__icontains=q) | Q(number__icontains=q) | Q(organization__name__icontains=q)
        )
    return found


@query(Permission.APPLICATION_READ)
async def find_applications(
    work: Work,
    *,
    competition_id: UUID | None = None,
    state: State | None = None,
    track_id: UUID | None = None,
    q: Phrase | None = None,
    sort: Sort = "-number",
    cursor: SortedCursor | None = None,
) -> Found[Application]:
    """Applications that the actor can see; `q` is a part of a title, number or organization's name."""
    found = matching(work.actor, competition_id, state, track_id, q).select_related(
        "organization", "track", "competition"
    )
    column = sort.replace("number", "id").replace("requested", "requested_minor")
    return await sorted_listing(found, column, cursor, PAGE)


@dataclass(frozen=True, slots=True)
class Entries:
    """A competition with its tracks, and how many of its applications are in each state."""

    competition: Competition
    tracks: list[Track]
    counts: dict[State, int]


@query(Permission.APPLICATION_READ)
async def list_entries(work: Work, *, competition_id: UUID) -> Entries:
    """How many applications of a competition the actor can see, by state."""
    competition = await competition_seen(work, competition_id)
    of_it = visible_applications(work.actor).filter(competition_id=competition.id)
    rows = await of_it.annotate(many=Count("id")).group_by("state").values_list("state", "many")
    many = {State(str(state)): int(count) for state, count in rows}
    counts = {state: many[state] for state in State if state in many}
    return Entries(
        competition, await Track.filter(competition_id=competition.id).order_by("position"), counts
    )
