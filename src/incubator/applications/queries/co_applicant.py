"""Which organizations can be named as co-applicants."""

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.applications.queries.application import application_seen
from incubator.applications.rules import check_draft
from incubator.applications.tables import Application
from incubator.core.actor import Actor, Permission
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
