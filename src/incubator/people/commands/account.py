"""What people do with their own account."""

from incubator.core.actor import Permission
from incubator.core.errors import Gone, NotFound, refuse
from incubator.core.usecase import Work, command, public
from incubator.people.commands.gate import gated
from incubator.people.commands.links import end_links, mail_link
from incubator.people.commands.throttle import admit, admit_letter, count, sign_in_limits
from incubator.people.passwords import hash_password, verify_password
from incubator.people.queries import PersonShown, oneself, shown
from incubator.people.rules import PASSWORD_LINKS, LinkPurpose, check_password, hashed
from incubator.people.schemas import AskReset, ChangePassword, EditProfile, SetPassword, SignUp
from incubator.people.tables import ApiToken, OneTimeLink, Person, Session


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
        await mail_link(work, person, _way_in(person))
    work.about(person)


@command(public("who forgot the password can't sign in"))
async def ask_reset(work: Work, *, body: AskReset) -> None:
    """Send a link to set a new password, if the address has an account; the answer does not tell."""
    await admit_letter(work, body.email)
    person = await Person.get_or_none(email=body.email, disabled_at=None)
    if person is not None:
        await mail_link(work, person, _way_in(person))
        work.about(person)


def _way_in(person: Person) -> LinkPurpose:
    """Who never came is invited again, whatever was asked for."""
    return LinkPurpose.INVITATION if person.password is None else LinkPurpose.RESET


@gated
@command(public("the link itself is the credential"))
async def set_password(work: Work, *, token: str, body: SetPassword) -> None:
    """Set the password through a one-time link; all links, sessions and tokens of the person end.

    A second factor stays: who opened the mailbox still needs the phone.
    """
    link = await OneTimeLink.get_or_none(token_hash=hashed(token), purpose__in=PASSWORD_LINKS)
    if link is None:
        raise NotFound
    person = await work.one(Person.filter(id=link.person_id, disabled_at=None))
    now = await work.now()
    # Only now: who came first with this link, or with another of the person's, has ended it.
    await link.refresh_from_db(fields=["used_at"])
    if link.used_at is not None or link.expires_at <= now:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    check_password(body.password, person.email, person.name)
    person.password = await hash_password(body.password)
    await work.save(person, "password")
    await end_links(work, person)
    # Who lost the password may have lost these with it.
    for credential in (Session, ApiToken):
        await credential.filter(person_id=person.id, revoked_at=None).update(revoked_at=now)
    work.about(person)
    work.note(purpose=link.purpose)


@gated
@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def change_password(work: Work, person: Person, *, body: ChangePassword) -> None:
    """Change the password, knowing the present one; every other session and open links end.

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
    await end_links(work, person)


CLEARABLE = frozenset({"phone", "zone", "language"})
"""What a profile may be without."""


@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def edit_profile(work: Work, person: Person, *, body: EditProfile) -> PersonShown:
    """Change the own name, phone, language, time zone or look of the pages."""
    columns = sorted(
        name for name in body.model_fields_set if getattr(body, name) is not None or name in CLEARABLE
    )
    for name in columns:
        setattr(person, name, getattr(body, name))
    await work.save(person, *columns)
    work.note(changed=columns)
    return shown(person)
