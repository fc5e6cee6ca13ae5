"""Members and invitations, and who sees them."""

from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query
from incubator.organizations.queries.organization import organization_seen
from incubator.organizations.tables import Invitation, Organization
from incubator.people import Membership, Person


async def invitations_received(work: Work) -> QuerySet[Invitation]:
    """Those to the address of the person who asks: the account's one-time link proved whose it is."""
    person = await Person.get(id=work.person_id)
    return Invitation.filter(email=person.email)


def invitations_given(actor: Actor) -> QuerySet[Invitation]:
    """Those of the organizations whose members the actor manages; staff see all."""
    if actor.may(Permission.ORGANIZATION_MANAGE):
        return Invitation.all()
    return Invitation.filter(organization_id__in=actor.organizations_with(Permission.ORGANIZATION_MANAGE))


async def invitation_received(work: Work, invitation_id: UUID) -> Invitation:
    """The invitation, if it is to the person who asks."""
    return await work.one((await invitations_received(work)).filter(id=invitation_id))


async def invitation_seen(work: Work, invitation_id: UUID) -> Invitation:
    """The invitation, if it is to the person who asks, or of an organization that the person manages."""
    if await (await invitations_received(work)).filter(id=invitation_id).exists():
        return await invitation_received(work, invitation_id)
    return await work.one(invitations_given(work.actor).filter(id=invitation_id))


@query(Permission.ORGANIZATION_READ, subject=organization_seen)
async def list_members(
    _work: Work, organization: Organization, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Membership]:
    """The members of an organization, newest first."""
    members = Membership.filter(organization_id=organization.id).select_related("person")
    return await listing(members, cursor, limit)


@query(Permission.ACCOUNT_MANAGE)
async def list_received_invitations(work: Work) -> Found[Invitation]:
    """The latest invitations to the person who asks, whatever page of another list they stand above."""
    return await listing((await invitations_received(work)).select_related("organization"), None)


@query(Permission.ACCOUNT_MANAGE)
async def list_invitations(
    work: Work,
    *,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Invitation]:
    """The invitations to the person who asks; with an organization, those that it gave, for its owners."""
    if organization_id is None:
        found = await invitations_received(work)
    else:
        found = invitations_given(work.actor).filter(organization_id=organization_id)
    return await listing(found.select_related("organization"), cursor, limit)
