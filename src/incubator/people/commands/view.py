"""Saving views of lists, renaming and removing them."""

from incubator.core.actor import Permission
from incubator.core.usecase import Work, command
from incubator.core.web.views import read_query
from incubator.people.queries import ViewShown, oneself, own_view, view_shown
from incubator.people.rules import check_sharing, check_views
from incubator.people.schemas import EditView, SaveView
from incubator.people.tables import Person, SavedView


@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def save_view(work: Work, person: Person, *, body: SaveView) -> ViewShown:
    """Keep what a list is filtered and sorted by under a name of one's own."""
    query = read_query(body.path, body.query)
    check_sharing(is_staff=work.actor.is_staff, is_shared=body.is_shared)
    check_views(await SavedView.filter(person_id=person.id).count())
    if body.is_default:
        await _give_up_default(person.id, body.path)
    view = await SavedView.create(
        person_id=person.id,
        path=body.path,
        query=query,
        name=body.name,
        is_default=body.is_default,
        is_shared=body.is_shared,
        created_at=await work.now(),
    )
    work.about(view)
    work.note(path=view.path, is_shared=view.is_shared)
    return view_shown(view, work)


@command(Permission.ACCOUNT_MANAGE, subject=own_view)
async def edit_view(work: Work, view: SavedView, *, body: EditView) -> ViewShown:
    """Rename a view, begin its list with it or no longer, share it with staff or no longer."""
    wanted = body.model_dump(exclude_none=True)
    check_sharing(is_staff=work.actor.is_staff, is_shared=bool(body.is_shared))
    if body.is_default:
        await _give_up_default(view.person_id, view.path)
    view.update_from_dict(wanted)
    await work.save(view, *wanted)
    work.note(changed=sorted(wanted))
    return view_shown(view, work)


@command(Permission.ACCOUNT_MANAGE, subject=own_view)
async def remove_view(work: Work, view: SavedView) -> None:
    """Remove one of one's own views."""
    await view.delete()
    work.note(path=view.path)


async def _give_up_default(person_id: object, path: str) -> None:
    """A list begins with one view at most."""
    await SavedView.filter(person_id=person_id, path=path, is_default=True).update(is_default=False)
