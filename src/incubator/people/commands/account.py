"""What people do with their own account."""

from incubator.core.actor import Permission
from incubator.core.errors import Gone, NotFound, refuse
from incubator.core.usecase import Work, command, public
from incubator.people.commands.gate import gated
from incubator.people.commands.links import mail_link
from incubator.people.commands.throttle import admit, admit_letter, count, sign_in_limits
from incubator.people.passwords import hash_password, verify_password
from incubator.people.queries import PersonShown, oneself, shown
from incubator.people.rules import LinkPurpose, check_password, hashed
from incubator.people.schemas import AskReset, ChangePassword, EditProfile, SetPassword, SignUp
from incubator.people.tables import OneTimeLink, Person, Session


@command(public("a person who comes for the first time has no account"))
async def sign_up(work: Work, *, body: SignUp) -> None:
    """Ask for an account: a link to set the password goes to the address.

    The answer is the same whether or not the address has an account, so that nobody can probe for one; an
    account that exists gets a letter that helps its owner in.
    """
    await admit_letter(work, body.email)
    person = await Person.get_or_none(email=body.email)
    if person is None:
        person = await Person.create(email=body.email, name=body.name)
        await mail_link(work, person, LinkPurpose.INVITATION)
    elif person.disabled_at is None:
        invited = person.password is None
        await mail_link(work, person, LinkPurpose.INVITATION if invited else LinkPurpose.RESET)
    work.about(person)


@command(public("who forgot the password can't sign in"))
async def ask_reset(work: Work, *, body: AskReset) -> None:
    """Send a link to set a new password, if the address has an account; the answer does not tell."""
    await admit_letter(work, body.email)
    person = await Person.get_or_none(email=body.email, disabled_at=None)
    if person is not None:
        await mail_link(work, person, LinkPurpose.RESET)
        work.about(person)


@gated
@command(public("the link itself is the credential"))
async def set_password(work: Work, *, token: str, body: SetPassword) -> None:
    """Set the password through a one-time link; the link is used up and every session ends."""
    now = await work.now()
    link = await OneTimeLink.filter(token_hash=hashed(token)).select_for_update().first()
    if link is None:
        raise NotFound
    if link.used_at is not None or link.expires_at <= now:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    person = await work.one(Person.filter(id=link.person_id, disabled_at=None))
    check_password(body.password, person.email, person.name)
    person.password = await hash_password(body.password)
    await work.save(person, "password")
    link.used_at = now
    await link.save(update_fields=["used_at"])
    await Session.filter(person_id=person.id, revoked_at=None).update(revoked_at=now)
    work.about(person)
    work.note(purpose=link.purpose)


@gated
@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def change_password(work: Work, person: Person, *, body: ChangePassword) -> None:
    """Change the password, knowing the present one; every other session ends.

    A wrong one counts as a failed sign-in, so that who holds a session or a token can't guess it either.
    """
    check_password(body.password, person.email, person.name)
    limits = sign_in_limits(work, person.email)
    await admit(work, limits)
    if not await verify_password(person.password, body.current):
        await count(work, limits)
        work.note(succeeded=False)
        work.reject(refuse("/current", "wrong_password", "The present password is not this."))
        return
    person.password = await hash_password(body.password)
    await work.save(person, "password")
    others = Session.filter(person_id=person.id, revoked_at=None)
    if work.actor.session_id is not None:
        others = others.exclude(id=work.actor.session_id)
    await others.update(revoked_at=await work.now())


@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def edit_profile(work: Work, person: Person, *, body: EditProfile) -> PersonShown:
    """Change the own name or language."""
    person.name = body.name if body.name is not None else person.name
    person.locale = body.locale if body.locale is not None else person.locale
    await work.save(person, "name", "locale")
    return shown(person)
