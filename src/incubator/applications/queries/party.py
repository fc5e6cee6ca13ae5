"""The organizations of an application: the applicant, and each co-applicant that did not decline."""

from collections.abc import Collection
from uuid import UUID

from tortoise.expressions import Q, RawSQL

from incubator.applications.tables import Application
from incubator.core.actor import Actor


def applied_by(organization_ids: Collection[UUID]) -> Q:
    """That one of these organizations is the applicant, or applies with it and did not decline."""
    chosen = ", ".join(f"'{each}'::uuid" for each in organization_ids)
    among = f"organization_id = ANY (ARRAY[{chosen}]::uuid[])"
    return Q(id__in=RawSQL(f"(SELECT application_id FROM application_party WHERE {among})"))  # noqa: S608 - ids


async def is_concerned(actor: Actor, application_ids: Collection[UUID]) -> bool:
    """Whether the actor is a member of an organization that applies in one of these."""
    if not actor.memberships:
        return False
    return await Application.filter(applied_by(actor.memberships), id__in=list(application_ids)).exists()
