"""Views of lists that people saved."""

from dataclasses import dataclass, replace
from typing import Self
from urllib.parse import parse_qsl
from uuid import UUID

from tortoise.expressions import Q, Subquery

from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.permissions import STAFF
from incubator.core.usecase import Work, query
from incubator.core.web.views import list_at
from incubator.people.queries.account import oneself
from incubator.people.tables import Person, RoleGrant, SavedView

MOST_OFFERED = 50
"""Views that are offered beside one list."""


@dataclass(frozen=True, slots=True)
class ViewShown:
    """A view as it is shown; `list_words` is what its list is called, in Chinese and English."""

    id: UUID
    path: str
    query: str
    name: str
    is_default: bool
    is_shared: bool
    is_own: bool
    list_words: tuple[str, str]
    parameters: dict[str, str]
    version: int
    leaves_out: bool = False
    """It comes from another list of the kind, and filters that belong to that one are dropped."""

    @property
    def address(self) -> str:
        """Where the list is shown so."""
        return f"{self.path}?{self.query}"

    def at(self, path: str, query: str) -> Self:
        """The same view for another list of its kind, which it does not begin."""
        return replace(
            self,
            path=path,
            query=query,
            is_default=False,
            parameters=dict(parse_qsl(query)),
            leaves_out=query != self.query,
        )


def view_shown(view: SavedView, work: Work) -> ViewShown:
    """The view as the actor is shown it; another's begins no list."""
    is_own = view.person_id == work.actor.person_id
    found = list_at(view.path)
    return ViewShown(
        view.id,
        view.path,
        view.query,
        view.name,
        is_own and view.is_default,
        view.is_shared,
        is_own,
        found.words if found else (view.path, view.path),
        dict(parse_qsl(view.query)),
        view.version,
    )


async def own_view(work: Work, view_id: UUID) -> SavedView:
    """One of one's own views, whose owner is held so that two changes follow each other."""
    person = await oneself(work)
    return await work.one(SavedView.filter(id=view_id, person_id=person.id))


def _shared_or_own(work: Work, person_id: UUID) -> Q:
    """One's own and, for staff, what those share who are staff themselves, and still are."""
    own = Q(person_id=person_id)
    if not work.actor.is_staff:
        return own
    staff = Subquery(RoleGrant.filter(role__in=STAFF, person__disabled_at=None).values("person_id"))
    return own | Q(is_shared=True, person_id__in=staff)


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def list_views(
    work: Work, person: Person, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[ViewShown]:
    """One's own views and, for staff, those that staff shares, newest first."""
    found = await listing(SavedView.filter(_shared_or_own(work, person.id)), cursor, limit)
    return Found([view_shown(view, work) for view in found.items], found.next)


@query(Permission.ACCOUNT_MANAGE)
async def views_of_list(work: Work, *, path: str) -> list[ViewShown]:
    """The views that are offered beside a list, by name: its own, and those of other lists of its kind."""
    seen = SavedView.filter(_shared_or_own(work, work.person_id))
    own = await seen.filter(path=path).order_by("name", "id").limit(MOST_OFFERED)
    offered = [view_shown(view, work) for view in own]
    kind = list_at(path)
    if kind is None or kind.ends is None:
        return offered
    first, last = kind.ends
    others = seen.filter(path__startswith=first, path__endswith=last).exclude(path=path)
    known = {view.name.casefold() for view in offered} | {view.query for view in offered}
    for view in await others.order_by("-id").limit(MOST_OFFERED):
        query = kind.carried(view.query)
        # What says the same, or goes by the same name, is offered once: as this list has it, else the newest.
        if list_at(view.path) is kind and query and known.isdisjoint({view.name.casefold(), query}):
            known |= {view.name.casefold(), query}
            offered.append(view_shown(view, work).at(path, query))
    return sorted(offered, key=lambda view: view.name)[:MOST_OFFERED]
