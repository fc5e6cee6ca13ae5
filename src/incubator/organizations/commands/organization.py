"""Registering and editing organizations."""

from incubator.core.actor import OrganizationRole, Permission
from incubator.core.errors import Conflict, FieldError, Forbidden
from incubator.core.usecase import Work, command
from incubator.organizations.queries import organization_seen
from incubator.organizations.rules import check_identity, code_after, code_of
from incubator.organizations.schemas import EditOrganization, RegisterOrganization
from incubator.organizations.tables import Organization
from incubator.people import Membership, Person


@command(Permission.ORGANIZATION_REGISTER)
async def register_organization(work: Work, *, body: RegisterOrganization) -> Organization:
    """Register an organization: who does so becomes its owner, but staff, who register for others, do not."""
    is_staff = work.actor.may(Permission.ORGANIZATION_MANAGE)
    if body.is_demonstration and not (is_staff or work.actor.may(Permission.HOUSE_KEEP)):
        raise Forbidden("demonstration_not_allowed", "Only the park's staff makes demonstration data.")
    code = code_of(body.form, body.uscc)
    await _refuse_taken(code)
    serial = await work.sql.fetchval("SELECT nextval('organization_number')")
    person = await Person.get_or_none(id=work.actor.person_id)
    organization = await Organization.create(
        **body.model_dump(exclude={"uscc", "is_demonstration"}),
        # What a demonstration account registers is no more real than the account.
        is_demonstration=body.is_demonstration or (person is not None and person.is_demonstration),
        uscc=code,
        number=f"ORG-{serial:06}",
        registered_by_id=work.actor.person_id,
    )
    if not is_staff:
        await Membership.create(
            person_id=work.person_id, organization_id=organization.id, role=OrganizationRole.OWNER
        )
    work.about(organization)
    work.note(number=organization.number, form=organization.form, uscc=code)
    return organization


@command(Permission.ORGANIZATION_MANAGE, subject=organization_seen)
async def edit_organization(
    work: Work, organization: Organization, *, body: EditOrganization
) -> Organization:
    """Change what the body gives; a group that has registered gets form and USCC, and keeps its number.

    403 `identity_fixed` when an owner changes the name, form or USCC of what has a USCC.
    """
    wanted = body.model_dump(exclude_none=True)
    form = body.form or organization.form
    wanted["uscc"] = code_after(organization.uscc, form, body.uscc or organization.uscc)
    changed = [name for name, value in wanted.items() if value != getattr(organization, name)]
    # A membership lets owners edit, a role lets staff: only the role is asked for here.
    check_identity(organization.uscc, changed, is_staff=work.actor.may(Permission.ORGANIZATION_MANAGE))
    if "uscc" in changed:
        await _refuse_taken(wanted["uscc"])
    for name in changed:
        setattr(organization, name, wanted[name])
    if changed:
        await work.save(organization, *changed)
    work.note(changed=sorted(changed), form=organization.form, uscc=organization.uscc)
    return organization


async def _refuse_taken(code: str | None) -> None:
    # Two who ask at the same moment are told apart by uq_organization_uscc, with the same answer.
    if code is not None and await Organization.filter(uscc=code).exists():
        message = "An organization with this USCC exists."
        raise Conflict("uscc_taken", message, errors=[FieldError("/uscc", "uscc_taken", message)])
