"""What can be read of notifications."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import NotFound
from incubator.core.notify import UNCHOSEN, Delivery, Kind
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.tables import Notification, NotificationChoice
from incubator.core.usecase import Work, query
from incubator.people.notices import path_of, speech, words
from incubator.people.queries.account import oneself
from incubator.people.queries.hidden import still_told, unread_by
from incubator.people.tables import Person


@dataclass(frozen=True, slots=True)
class NotificationShown:
    """A notification in its reader's language."""

    id: UUID
    kind: Kind
    subject_type: str
    subject_id: UUID
    text: str
    path: str | None
    created_at: datetime
    read_at: datetime | None


@dataclass(frozen=True, slots=True)
class Unread:
    """How many notifications were not read yet."""

    unread: int


@dataclass(frozen=True, slots=True)
class Choices:
    """How a person is told of every kind."""

    choices: dict[Kind, Delivery]
    version: int


async def own_notification(work: Work, notification_id: UUID) -> Notification:
    """One of the signed-in person's notifications, unless it is hidden by now."""
    found = await work.one(Notification.filter(id=notification_id, person_id=work.person_id))
    if not await still_told(work.person_id, [found]):
        raise NotFound
    return found


async def choices_of(person: Person) -> Choices:
    """What the person chose for every kind, or what everybody gets."""
    chosen = {c.kind: c.delivery for c in await NotificationChoice.filter(person_id=person.id)}
    return Choices({kind: chosen.get(kind, UNCHOSEN) for kind in Kind}, person.version)


def notification_shown(work: Work, notification: Notification) -> NotificationShown:
    """A notification as the one who asks reads it."""
    reader = speech(work.actor.language, work.actor.zone or work.services.settings.tz)
    return NotificationShown(
        id=notification.id,
        kind=notification.kind,
        subject_type=notification.subject_type,
        subject_id=notification.subject_id,
        text=words(reader, notification.kind, notification.facts),
        path=path_of(notification.subject_type, notification.subject_id, notification.kind),
        created_at=notification.created_at,
        read_at=notification.read_at,
    )


@query(Permission.ACCOUNT_MANAGE)
async def list_notifications(
    work: Work, *, unread: bool = False, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[NotificationShown]:
    """The signed-in person's notifications, newest first; or those only that were not read.

    What is hidden by now, as from a judge with a conflict, is left out: a page may be shorter than its limit.
    """
    found = Notification.filter(person_id=work.person_id)
    page = await listing(found.filter(read_at=None) if unread else found, cursor, limit)
    told = await still_told(work.person_id, page.items)
    return Found([notification_shown(work, item) for item in told], page.next)


@query(Permission.ACCOUNT_MANAGE)
async def count_unread(work: Work) -> Unread:
    """How many notifications the signed-in person has not read."""
    return Unread(await unread_by(work.sql, work.person_id))


@query(Permission.ACCOUNT_MANAGE, subject=oneself)
async def read_choices(_work: Work, person: Person) -> Choices:
    """How the signed-in person is told of every kind."""
    return await choices_of(person)
