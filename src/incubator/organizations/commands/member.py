"""Who belongs to an organization: invitations, roles, and leaving."""

from uuid import UUID

from incubator.core.actor import OrganizationRole, Permission
from incubator.core.errors import Conflict, FieldError, NotFound
from incubator.core.usecase import Work, command
from incubator.organizations.queries import (
    invitation_received,
    invitation_seen,
    organization_joined,
    organization_seen,
)
from incubator.organizations.rules import keep_an_owner
from incubator.organizations.schemas import ChangeMember, InviteMember
from incubator.organizations.tables import Invitation, Organization
from incubator.people import Membership, Person, admit_letter


@command(Permission.ORGANIZATION_MANAGE, subject=organization_seen)
async def invite_member(work: Work, organization: Organization, *, body: InviteMember) -> None:
    """Invite the owner of an address, who is a member only once the invitation is accepted.

    The answer and what the organization sees are the same whether or not the address has an account; one that
    has gets a letter. A second invitation replaces the first. 409 `already_member`, 429 for too many letters.
    """
    await admit_letter(work, body.email)
    if await Membership.filter(organization_id=organization.id, person__email=body.email).exists():
        message = "This person is a member already."
        raise Conflict("already_member", message, errors=[FieldError("/email", "already_member", message)])
    # The organization's lock keeps a twin of this call waiting.
    await Invitation.filter(organization_id=organization.id, email=body.email).delete()
    invitation = await Invitation.create(organization_id=organization.id, email=body.email, role=body.role)
    if await Person.filter(email=body.email, disabled_at=None).exists():
        await work.mail(body.email, *_letter(work.services.settings.origin))
    work.note(invitation_id=invitation.id, role=body.role)


def _letter(origin: str) -> tuple[str, str]:
    # No letter says a name: who registers an organization chooses it, and could write to others through us.
    return (
        "邀请加入组织 / An organization invites you",
        f"""您好：

有组织邀请您成为其成员。请登录后查看，并决定是否接受；若不接受，无需任何操作。
An organization invites you to be a member. Sign in to see which, and accept it if you like.

{origin}
""",
    )


@command(Permission.ACCOUNT_MANAGE, subject=invitation_received)
async def accept_invitation(work: Work, invitation: Invitation) -> Membership:
    """Become a member with the role of the invitation, which is used up."""
    person = await Person.get(id=work.person_id)
    membership = await Membership.create(
        person=person, organization_id=invitation.organization_id, role=invitation.role
    )
    await invitation.delete()
    work.note(organization_id=invitation.organization_id, role=invitation.role)
    return membership


@command(Permission.ACCOUNT_MANAGE, subject=invitation_seen)
async def end_invitation(work: Work, invitation: Invitation) -> None:
    """Decline an invitation, or take it back."""
    work.note(organization_id=invitation.organization_id, role=invitation.role)
    await invitation.delete()


@command(Permission.ACCOUNT_MANAGE, subject=organization_joined)
async def leave_organization(work: Work, organization: Organization) -> None:
    """End the own membership; the last owner stays."""
    membership = await _member(organization, work.person_id, None)
    work.note(person_id=work.person_id, role=membership.role)
    await membership.delete()


@command(Permission.ORGANIZATION_MANAGE, subject=organization_seen)
async def change_member(
    work: Work, organization: Organization, *, person_id: UUID, body: ChangeMember
) -> Membership:
    """Give a member another role; the last owner keeps that role."""
    membership = await _member(organization, person_id, body.role)
    work.note(person_id=person_id, before=membership.role, after=body.role)
    membership.role = body.role
    await work.save(membership, "role")
    return membership


@command(Permission.ORGANIZATION_MANAGE, subject=organization_seen)
async def remove_member(work: Work, organization: Organization, *, person_id: UUID) -> None:
    """End a membership; the last owner stays."""
    membership = await _member(organization, person_id, None)
    work.note(person_id=person_id, role=membership.role)
    await membership.delete()


async def _member(organization: Organization, person_id: UUID, role: OrganizationRole | None) -> Membership:
    """The membership, if it may get this role (None: end); the organization's lock keeps the others still."""
    members = await Membership.filter(organization_id=organization.id).select_related("person")
    found = {member.person_id: member for member in members}
    if person_id not in found:
        raise NotFound
    keep_an_owner({member: held.role for member, held in found.items()}, person_id, role)
    return found[person_id]
