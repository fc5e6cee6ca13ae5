"""Which organizations can be named as co-applicants, and where one's own are named."""

from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.applications.queries.application import application_seen
from incubator.applications.queries.hidden import judged_by
from incubator.applications.rules import CoApplicantState, State, check_draft
from incubator.applications.tables import Application, CoApplicant
from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.organizations import Organization, seen_by

MOST_OFFERED = 300
"""Organizations in one list to choose from; whoever is not in it is named by its USCC."""


def namable(actor: Actor, application: Application) -> QuerySet[Organization]:
    """Registered organizations that the actor can see or everybody can, and those that are named already."""
    ids = seen_by(actor)
    if ids is None:
        return Organization.all()
    named = Q(co_applications__application_id=application.id)
    return Organization.filter(Q(id__in=ids) | Q(is_listed=True) | named).distinct()


@query(Permission.APPLICATION_EDIT, subject=application_seen)
async def list_namable(work: Work, application: Application) -> list[Organization]:
    """The organizations to choose a draft's co-applicants from, by name; raises Conflict once submitted."""
    check_draft(application.state)
    applicant = await Organization.get(id=application.organization_id)
    found = namable(work.actor, application).filter(is_demonstration=applicant.is_demonstration)
    return await found.exclude(id=applicant.id).order_by("name").limit(MOST_OFFERED)


_NAMED_IN = ("organization", "application__organization", "application__competition")


@dataclass(frozen=True, slots=True)
class Invited:
    """Where one's own organizations are named, newest first, and what one may answer to them now."""

    named: Found[CoApplicant]
    open_ids: frozenset[UUID]
    judged_ids: frozenset[UUID]
    """Of these, those that a judge of the competition may confirm, and not decline."""


def visible_co_applications(actor: Actor) -> QuerySet[CoApplicant]:
    """A member sees where the organization is named, never in drafts; nobody else asks from this side."""
    own = sorted(actor.organizations_with(Permission.APPLICATION_READ))
    return CoApplicant.filter(organization_id__in=own).exclude(application__state=State.DRAFT)


def waiting_co_applications(actor: Actor) -> QuerySet[CoApplicant]:
    """Those that an own organization's owner can answer now."""
    may = sorted(actor.organizations_with(Permission.APPLICATION_SUBMIT))
    asked = {"state": CoApplicantState.UNANSWERED, "application__state": State.SUBMITTED}
    return visible_co_applications(actor).filter(organization_id__in=may, **asked).select_related(*_NAMED_IN)


async def co_application_seen(work: Work, co_applicant_id: UUID) -> CoApplicant:
    """Where an organization of the actor's is named as a co-applicant."""
    return await work.one(visible_co_applications(work.actor).filter(id=co_applicant_id))


async def whole_co_application(co_applicant: CoApplicant) -> CoApplicant:
    """With the organization that is named, the applicant and the competition."""
    return await CoApplicant.get(id=co_applicant.id).select_related(*_NAMED_IN)


@query(Permission.APPLICATION_READ)
async def list_co_applications(
    work: Work, *, state: CoApplicantState | None = None, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[CoApplicant]:
    """The applications that name an organization of the actor's as a co-applicant, newest first."""
    found = visible_co_applications(work.actor)
    if state is not None:
        found = found.filter(state=state)
    return await listing(found.select_related(*_NAMED_IN), cursor, limit)


@query(Permission.APPLICATION_READ)
async def show_co_applications(work: Work, *, cursor: Cursor | None = None) -> Invited:
    """A page of them, with what an owner may do."""
    found = visible_co_applications(work.actor).select_related(*_NAMED_IN)
    page = await listing(found, cursor, PAGE)
    waiting = await waiting_co_applications(work.actor).filter(id__in=[each.id for each in page.items])
    judged = await judged_by(work.person_id) if waiting else set()
    return Invited(
        page,
        frozenset(each.id for each in waiting),
        frozenset(each.id for each in waiting if each.application.competition_id in judged),
    )
