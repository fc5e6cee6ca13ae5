"""What the park's administration does with accounts."""

from collections.abc import Iterable

from incubator.core.actor import Permission, Role
from incubator.core.errors import Conflict
from incubator.core.usecase import Work, command
from incubator.people.commands.factor import forget_factors
from incubator.people.commands.links import end_links, mail_link, make_link
from incubator.people.queries import PersonShown, person_seen, shown
from incubator.people.rules import LinkPurpose
from incubator.people.schemas import Invite, SetRoles
from incubator.people.tables import ApiToken, Person, RoleGrant, Session


@command(Permission.PERSON_MANAGE)
async def invite_person(work: Work, *, body: Invite) -> PersonShown:
    """Make an account with roles and send a one-time link to set its password."""
    person = await Person.create(email=body.email, name=body.name, is_demonstration=body.is_demonstration)
    await _grant(person, body.roles)
    await mail_link(work, person, LinkPurpose.INVITATION)
    work.about(person)
    work.note(roles=sorted(set(body.roles)))
    await person.fetch_related("role_grants")
    return shown(person)


@command(Permission.PERSON_MANAGE, subject=person_seen, fresh=True)
async def set_roles(work: Work, person: Person, *, body: SetRoles) -> PersonShown:
    """Give the person exactly these roles; the last administrator keeps that role."""
    before = {grant.role for grant in person.role_grants}
    if Role.ADMINISTRATOR in before and Role.ADMINISTRATOR not in body.roles:
        await _keep_one_administrator(work, person)
    await RoleGrant.filter(person_id=person.id).delete()
    await _grant(person, body.roles)
    await work.save(person)
    work.note(before=sorted(before), after=sorted(set(body.roles)))
    await person.fetch_related("role_grants")
    return shown(person)


@command(Permission.PERSON_MANAGE, subject=person_seen, fresh=True)
async def disable_person(work: Work, person: Person) -> PersonShown:
    """Close the account: nobody signs in with it, and its sessions and tokens end."""
    if any(grant.role == Role.ADMINISTRATOR for grant in person.role_grants):
        await _keep_one_administrator(work, person)
    now = await work.now()
    person.disabled_at = person.disabled_at or now
    await work.save(person, "disabled_at")
    await Session.filter(person_id=person.id, revoked_at=None).update(revoked_at=now)
    await ApiToken.filter(person_id=person.id, revoked_at=None).update(revoked_at=now)
    return shown(person)


@command(Permission.PERSON_MANAGE, subject=person_seen)
async def enable_person(work: Work, person: Person) -> PersonShown:
    """Open a closed account again."""
    person.disabled_at = None
    await work.save(person, "disabled_at")
    return shown(person)


FACTORS_RESET = """您好：

园区管理员已清除您账号的二次验证（验证器、通行密钥和恢复码），您的登录也都已退出。
请用密码登录后重新设置。若您没有提出过这个要求，请尽快联系园区。
An administrator removed the second factors of your account, and signed you out everywhere.
Sign in with your password and set them up again. You did not ask for this? Call the park.
"""


@command(Permission.PERSON_MANAGE, subject=person_seen, fresh=True)
async def reset_second_factor(work: Work, person: Person) -> PersonShown:
    """Remove the second factors of a person who lost them; sessions end, and a letter tells the person."""
    await Session.filter(person_id=person.id, revoked_at=None).update(revoked_at=await work.now())
    await forget_factors(person.id)
    await work.save(person)
    await work.mail(person.email, "二次验证已清除 / Your second factors were removed", FACTORS_RESET)
    return shown(person)


@command(Permission.HOUSE_KEEP)
async def first_administrator(work: Work) -> str | None:
    """While no administrator has a password: the one-time link for the first one; afterwards None."""
    await _lock_administrators(work)
    holders = await Person.filter(role_grants__role=Role.ADMINISTRATOR, disabled_at=None).order_by("id")
    if any(person.password is not None for person in holders):
        return None
    person = (
        holders[0]
        if holders
        else await Person.create(email=work.services.settings.administrator, name="管理员")
    )
    if not holders:
        await _grant(person, [Role.ADMINISTRATOR])
    work.about(person)
    await end_links(work, person)  # of the links that were printed at the starts before, the last one works
    return await make_link(work, person, LinkPurpose.INVITATION)


async def _grant(person: Person, roles: Iterable[Role]) -> None:
    for role in sorted(set(roles)):
        await RoleGrant.create(person=person, role=role)


async def _lock_administrators(work: Work) -> None:
    # Two administrators who remove each other at once must not both succeed.
    await work.sql.execute("SELECT pg_advisory_xact_lock(hashtextextended('people:administrators', 0))")


async def _keep_one_administrator(work: Work, leaving: Person) -> None:
    await _lock_administrators(work)
    others = Person.filter(role_grants__role=Role.ADMINISTRATOR, disabled_at=None).exclude(id=leaving.id)
    if not await others.exists():
        raise Conflict("last_administrator", "The park needs an administrator; name another one first.")
