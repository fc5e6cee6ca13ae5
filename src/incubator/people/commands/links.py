"""One-time links: made here, sent by mail, used once."""

from datetime import timedelta
from secrets import token_urlsafe

from incubator.core.usecase import Work
from incubator.people.rules import LINK_DAYS, LinkPurpose, hashed
from incubator.people.tables import OneTimeLink, Person

INVITATION = """您好：

请打开下面的链接设置密码（{days} 天内有效，只能使用一次）：
Open this link to set your password (it works once, for {days} days):

{url}
"""

RESET = """您好：

请打开下面的链接重设密码（{days} 天内有效，只能使用一次）。若非本人操作，请忽略。
Open this link to set a new password (it works once, for {days} day). Not you? Ignore it.

{url}
"""

EMAIL = """您好：

请打开下面的链接，确认这是您的新邮箱（{days} 天内有效，只能使用一次）。若非本人操作，请忽略。
Open this link to confirm your new address (it works once, for {days} day). Not you? Ignore it.

{url}
"""

# No letter says a name: strangers choose it when they sign up, and could write to others through us.
LETTERS = {
    LinkPurpose.INVITATION: ("欢迎来到创益园 / Welcome to the incubation park", INVITATION),
    LinkPurpose.RESET: ("重设密码 / Reset your password", RESET),
    LinkPurpose.EMAIL: ("确认新邮箱 / Confirm your new address", EMAIL),
}


async def make_link(work: Work, person: Person, purpose: LinkPurpose, email: str | None = None) -> str:
    """A fresh link's URL; older ones work on, since a stranger may ask for a new one too.

    `email` is the new address that the link proves.
    """
    now = await work.now()
    token = token_urlsafe(32)
    await OneTimeLink.create(
        person=person,
        purpose=purpose,
        email=email,
        token_hash=hashed(token),
        created_at=now,
        expires_at=now + timedelta(days=LINK_DAYS[purpose.value]),
    )
    page = "email-links" if purpose is LinkPurpose.EMAIL else "links"
    return f"{work.services.settings.origin}/{page}/{token}"


async def end_links(work: Work, person: Person) -> None:
    """None of the links that the person was given works any more."""
    await OneTimeLink.filter(person_id=person.id, used_at=None).update(used_at=await work.now())


async def mail_link(work: Work, person: Person, purpose: LinkPurpose, email: str | None = None) -> None:
    """Make a link and send it: to the person's address, or to the new one that it proves."""
    url = await make_link(work, person, purpose, email)
    subject, body = LETTERS[purpose]
    text = body.format(url=url, days=LINK_DAYS[purpose.value])
    await work.mail(email or person.email, subject, text, secret=True)
