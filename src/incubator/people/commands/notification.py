"""Reading notifications, choosing how they come, and their letters."""

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

from incubator.core.actor import Permission
from incubator.core.notify import Delivery
from incubator.core.tables import Notification, NotificationChoice
from incubator.core.usecase import Work, command
from incubator.people.notices import path_of, speech, words
from incubator.people.queries import choices_of, notification_shown, oneself, own_notification
from incubator.people.queries.hidden import still_told
from incubator.people.queries.notification import Choices, NotificationShown
from incubator.people.rules import digest_day
from incubator.people.schemas import ChooseNotifications
from incubator.people.tables import Person


@command(Permission.ACCOUNT_MANAGE, subject=own_notification)
async def read_notification(work: Work, notification: Notification) -> NotificationShown:
    """Mark one of the own notifications as read."""
    if notification.read_at is None:
        notification.read_at = await work.now()
        await work.save(notification, "read_at")
    return notification_shown(work, notification)


@command(Permission.ACCOUNT_MANAGE)
async def read_all_notifications(work: Work) -> None:
    """Mark all of the own notifications as read."""
    unread = Notification.filter(person_id=work.person_id, read_at=None)
    work.note(read=await unread.update(read_at=await work.now()))


@command(Permission.ACCOUNT_MANAGE, subject=oneself)
async def choose_notifications(work: Work, person: Person, *, body: ChooseNotifications) -> Choices:
    """Choose how notifications of some kinds come from now on; the others stay."""
    for kind, delivery in sorted(body.choices.items()):
        await NotificationChoice.update_or_create({"delivery": delivery}, person_id=person.id, kind=kind)
    await work.save(person)
    work.note(**{kind.value: delivery for kind, delivery in body.choices.items()})
    return await choices_of(person)


async def _notification(work: Work, notification_id: UUID) -> Notification:
    return await work.one(Notification.filter(id=notification_id))


async def _person(work: Work, person_id: UUID) -> Person:
    return await work.one(Person.filter(id=person_id))


@command(Permission.HOUSE_KEEP, subject=_notification)
async def mail_notification(work: Work, notification: Notification) -> None:
    """Write the letter of a notification that is wanted at once, unless it was written or read meanwhile."""
    if notification.delivery is not Delivery.AT_ONCE or notification.mailed_at or notification.read_at:
        return
    person = await Person.get_or_none(id=notification.person_id, disabled_at=None)
    if person is not None and await still_told(person.id, [notification]):
        await _write(work, person, [notification])


@command(Permission.HOUSE_KEEP, subject=_person)
async def mail_digest(work: Work, person: Person) -> int:
    """Write the person's letter of the day if it is due and there is something to tell; returns of how many.

    The person's row is locked, and keeps the day: two workers write one letter.
    """
    day = digest_day(await work.now(), _zone(work, person), person.digest_on)
    if day is None or person.disabled_at is not None:
        return 0
    waiting = Notification.filter(person_id=person.id, delivery=Delivery.DAILY, mailed_at=None, read_at=None)
    found = await waiting.order_by("id")
    told = await still_told(person.id, found)
    if found:
        person.digest_on = day  # also where all of it is hidden: it is looked at again tomorrow
        await person.save(update_fields=["digest_on"])
    if told:
        await _write(work, person, told)
    work.note(told=len(told))
    return len(told)


def _zone(work: Work, person: Person) -> ZoneInfo:
    return ZoneInfo(person.zone) if person.zone else work.services.settings.tz


async def _write(work: Work, person: Person, told: Sequence[Notification]) -> None:
    reader = speech(person.language, _zone(work, person))
    origin = work.services.settings.origin
    lines = []
    for notification in told:
        place = path_of(notification.subject_type, notification.subject_id, notification.kind)
        path = place or "/notifications"
        lines.append(f"{words(reader, notification.kind, notification.facts)}\n{origin}{path}\n")
    subject = reader.t(f"创益园：{len(told)} 条新消息", f"Incubator: {len(told)} news")
    if len(told) == 1:
        subject = words(reader, told[0].kind, told[0].facts)[:200]
    how = reader.t("在这里选择如何接收消息：", "Choose here how you are told:")
    await work.mail(person.email, subject, "\n".join([*lines, f"{how}\n{origin}/me/notifications\n"]))
    ids = [notification.id for notification in told]
    await Notification.filter(id__in=ids).update(mailed_at=await work.now())
