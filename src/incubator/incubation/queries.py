"""What can be read of terms and follow-ups, and by whom."""

from datetime import date
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.usecase import Work, query
from incubator.core.web.schema import PAGE, Cursor, Found, Limit, listing
from incubator.incubation.rules import FollowUpState, Mode, State
from incubator.incubation.tables import FollowUp, Incubation


def visible_incubations(actor: Actor) -> QuerySet[Incubation]:
    """Who may read terms sees all; a member sees those of the memberships. Organizations come along."""
    found = Incubation.all().select_related("organization")
    if actor.may(Permission.INCUBATION_READ):
        return found
    return found.filter(organization_id__in=sorted(actor.organizations_with(Permission.INCUBATION_READ)))


def visible_follow_ups(actor: Actor) -> QuerySet[FollowUp]:
    """As `visible_incubations`, of their follow-ups."""
    found = FollowUp.all().select_related("organization")
    if actor.may(Permission.INCUBATION_READ):
        return found
    return found.filter(organization_id__in=sorted(actor.organizations_with(Permission.INCUBATION_READ)))


async def incubation_seen(work: Work, incubation_id: UUID) -> Incubation:
    """The term, if the actor can see it."""
    return await work.one(visible_incubations(work.actor).filter(id=incubation_id))


async def follow_up_seen(work: Work, follow_up_id: UUID) -> FollowUp:
    """The follow-up with its term, if the actor can see it; a command locks both, the term first."""
    incubation = await work.one(visible_incubations(work.actor).filter(follow_ups__id=follow_up_id))
    follow_up = await work.one(FollowUp.filter(id=follow_up_id))
    follow_up.incubation, follow_up.organization = incubation, incubation.organization
    return follow_up


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def read_incubation(_work: Work, incubation: Incubation) -> Incubation:
    """One term."""
    return incubation


@query(Permission.INCUBATION_READ)
async def list_incubations(
    work: Work,
    *,
    state: State | None = None,
    mode: Mode | None = None,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Incubation]:
    """Terms that the actor can see, the latest application first."""
    asked = {"state": state, "mode": mode, "organization_id": organization_id}
    given = {name: value for name, value in asked.items() if value is not None}
    return await listing(visible_incubations(work.actor).filter(**given), cursor, limit)


@query(Permission.INCUBATION_READ, subject=follow_up_seen)
async def read_follow_up(_work: Work, follow_up: FollowUp) -> FollowUp:
    """One follow-up."""
    return follow_up


@query(Permission.INCUBATION_READ)
async def list_follow_ups(
    work: Work,
    *,
    state: FollowUpState | None = None,
    due_before: date | None = None,
    incubation_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[FollowUp]:
    """Follow-ups that the actor can see, the latest graduation first; `due_before` leaves that day out."""
    asked = {"state": state, "due_on__lt": due_before, "incubation_id": incubation_id}
    given = {name: value for name, value in asked.items() if value is not None}
    return await listing(visible_follow_ups(work.actor).filter(**given), cursor, limit)
