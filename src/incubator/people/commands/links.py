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

# No letter says a name: strangers choose it when they sign up, and could write to others through us.
LETTERS = {
    LinkPurpose.INVITATION: ("欢迎来到创益园 / Welcome to the incubation park", INVITATION),
    LinkPurpose.RESET: ("重设密码 / Reset your password", RESET),
}


async def make_link(work: Work, person: Person, purpose: LinkPurpose) -> str:
    """A fresh link's URL; older ones work on, since a stranger may ask for a new one too."""
    now = await work.now()
    token = token_urlsafe(32)
    await OneTimeLink.create(
        person=person,
        purpose=purpose.value,
        token_hash=hashed(token),
        created_at=now,
        expires_at=now + timedelta(days=LINK_DAYS[purpose.value]),
    )
    return f"{work.services.settings.origin}/links/{token}"


async def end_links(work: Work, person: Person) -> None:
    """None of the links that the person was given works any more."""
    await OneTimeLink.filter(person_id=person.id, used_at=None).update(used_at=await work.now())


async def mail_link(work: Work, person: Person, purpose: LinkPurpose) -> None:
    """Make a link and send it."""
    url = await make_link(work, person, purpose)
    subject, body = LETTERS[purpose]
    text = body.format(url=url, days=LINK_DAYS[purpose.value])
    await work.mail(person.email, subject, text, secret=True)
