"""A new mail address: asked for with the password, proved by a link, and told to the old address."""

from incubator.core.actor import Permission
from incubator.core.errors import Conflict, Gone, NotFound, refuse
from incubator.core.usecase import Work, command, public
from incubator.people.commands.gate import gated
from incubator.people.commands.links import mail_link
from incubator.people.commands.throttle import admit, admit_letter, count, sign_in_limits
from incubator.people.passwords import verify_password
from incubator.people.queries import oneself
from incubator.people.rules import LinkPurpose, hashed
from incubator.people.schemas import ChangeEmail
from incubator.people.tables import OneTimeLink, Person

NOTICE = """您好：

有人（应是您本人）要把您账号的邮箱改为另一个地址，新邮箱确认后生效。
若非本人操作，请立即修改密码：修改密码后，确认链接随即失效。
Somebody, presumably you, asked to change the address of your account. It changes once the new one confirms.
Not you? Change your password at once: the link then stops working.
"""

TAKEN = """您好：

有人想把一个账号的邮箱改为这个地址，但这个地址已有账号，因此没有更改。若非本人操作，请忽略。
Somebody asked to use this address for an account, but it has one already, so nothing was changed.
"""


@gated
@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def change_email(work: Work, person: Person, *, body: ChangeEmail) -> None:
    """Ask for another address: a link goes to it, and a notice to the present one.

    The answer is the same whether or not the address has an account, so that nobody can probe for one.
    """
    limits = sign_in_limits(work, person.email)
    await admit(work, limits)
    if not await verify_password(person.password, body.password):
        await count(work, limits)
        work.note(succeeded=False)
        work.reject(refuse("/password", "wrong_password", "The password is not this."))
        return
    if body.email == person.email:
        raise refuse("/email", "same_email", "This is the address that the account has.")
    await admit_letter(work, body.email)
    if await Person.filter(email=body.email).exists():
        await work.mail(body.email, "邮箱未更改 / The address was not changed", TAKEN)
    else:
        await mail_link(work, person, LinkPurpose.EMAIL, body.email)
    await work.mail(person.email, "邮箱即将更改 / Your address is about to change", NOTICE)


@command(public("the link itself is the credential"))
async def set_email(work: Work, *, token: str) -> None:
    """Take the new address that the link proves; the person's other links end."""
    link = await OneTimeLink.get_or_none(token_hash=hashed(token), purpose=LinkPurpose.EMAIL)
    if link is None or link.email is None:
        raise NotFound
    person = await work.one(Person.filter(id=link.person_id, disabled_at=None))
    now = await work.now()
    await link.refresh_from_db(fields=["used_at"])
    if link.used_at is not None or link.expires_at <= now:
        raise Gone("link_gone", "The link was used or has expired; ask for a new one.")
    if await Person.filter(email=link.email).exists():
        raise Conflict("email_taken", "An account with this address exists.")
    before, person.email = person.email, link.email
    await work.save(person, "email")
    await OneTimeLink.filter(person_id=person.id, used_at=None).update(used_at=now)
    work.about(person)
    work.note(before=before, after=person.email)
