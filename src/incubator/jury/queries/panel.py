"""Who judges a competition, what they can judge, and what they may not."""

from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, State
from incubator.competitions import Competition, competition_seen, held_competition, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.jury.queries.blind import told_before
from incubator.jury.queries.conflict import barred_from, own_conflicts
from incubator.jury.tables import PanelMember, Recusal


@dataclass(frozen=True, slots=True)
class Entry:
    """An eligible application as a judge sees it before any assignment."""

    id: UUID
    number: str
    title: str
    organization: str | None


async def seat_seen(work: Work, competition_id: UUID, person_id: UUID) -> PanelMember:
    """A judge's seat on the panel of a competition that the actor can see."""
    competition = await competition_seen(work, competition_id)
    return await work.one(PanelMember.filter(competition_id=competition.id, person_id=person_id))


async def judged_by_me(work: Work, competition_id: UUID) -> Competition:
    """The competition, if the actor is on its panel."""
    mine = visible_competitions(work.actor).filter(id=competition_id, panel__person_id=work.person_id)
    return await work.one(mine)


async def seat_of_mine(work: Work, competition_id: UUID) -> PanelMember:
    """The actor's own seat, with its competition held as it is."""
    if not await visible_competitions(work.actor).filter(id=competition_id).exists():
        raise NotFound
    await held_competition(work, competition_id)
    return await work.one(PanelMember.filter(competition_id=competition_id, person_id=work.person_id))


async def entry_seen(work: Work, application_id: UUID) -> Application:
    """An eligible application of a competition on whose panel the actor is."""
    mine = Application.filter(competition__panel__person_id=work.person_id)
    return await work.one(mine.filter(id=application_id, state=State.ELIGIBLE))


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_panel(
    _work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[PanelMember]:
    """The judges on a competition's panel, newest first."""
    seats = PanelMember.filter(competition_id=competition.id).select_related("person")
    return await listing(seats, cursor, limit)


@query(Permission.SCORE_READ, subject=competition_seen)
async def list_recusals(
    work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Recusal]:
    """The recusals that judges declared in a competition, newest first.

    Staff who judge too see none that is about an application with which they have a conflict themselves.
    """
    declared = Recusal.filter(application__competition_id=competition.id)
    hidden = await own_conflicts(work, competition.id)
    if hidden:
        declared = declared.exclude(application_id__in=hidden)
    return await listing(declared.select_related("application", "judge"), cursor, limit)


@query(Permission.SCORE_SUBMIT, subject=judged_by_me)
async def list_entries(
    work: Work, competition: Competition, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Entry]:
    """The eligible applications of a competition on whose panel the judge is, to recuse in time.

    Those with which the judge has a conflict are not among them.
    """
    eligible = Application.filter(competition_id=competition.id, state=State.ELIGIBLE)
    barred = await barred_from(work.sql, work.person_id, competition.id)
    if barred:
        eligible = eligible.exclude(id__in=barred)
    page = await listing(eligible.select_related("organization"), cursor, limit)
    told = (await told_before(competition)).names_organization
    entries = [Entry(a.id, a.number, a.title, a.organization.name if told else None) for a in page.items]
    return Found(entries, page.next)
