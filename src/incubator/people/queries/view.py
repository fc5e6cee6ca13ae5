"""Views of lists that people saved."""

from dataclasses import dataclass
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

    @property
    def address(self) -> str:
        """Where the list is shown so."""
        return f"{self.path}?{self.query}"


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
    """The views that are offered beside a list, by name."""
    found = SavedView.filter(_shared_or_own(work, work.person_id), path=path)
    return [view_shown(view, work) for view in await found.order_by("name", "id").limit(MOST_OFFERED)]
