"""What the people room does later: the letters of notifications, at once and once a day."""

from collections.abc import Sequence
from uuid import UUID
from zoneinfo import ZoneInfo

import structlog

from incubator.core.actor import system
from incubator.core.database import clock, plain
from incubator.core.jobs import Handler, Periodic, Task
from incubator.core.usecase import Call, Services
from incubator.people.commands import mail_digest, mail_notification
from incubator.people.rules import digest_day

log = structlog.get_logger("digests")

DIGEST_EVERY_S = 600

_WAITING = """
SELECT p.id, p.zone, p.digest_on FROM person p
WHERE p.disabled_at IS NULL AND EXISTS (
  SELECT FROM notification n
  WHERE n.person_id = p.id AND n.delivery = 'daily' AND n.mailed_at IS NULL AND n.read_at IS NULL)
ORDER BY p.id
"""


def handlers(house: Services) -> dict[Task, Handler]:
    """The room's tasks."""

    async def write_letter(notification_id: str) -> None:
        await mail_notification(Call(system("jobs"), house), notification_id=UUID(notification_id))

    return {Task.NOTIFICATION_MAIL: write_letter}


def periodic(house: Services) -> Sequence[Periodic]:
    """What each worker does every few minutes."""
    return [Periodic("people:digests", DIGEST_EVERY_S, lambda: mail_digests(house))]


async def mail_digests(house: Services) -> None:
    """Write the letter of the day to everybody for whom it is due and something waits."""
    async with plain() as connection:
        waiting = await connection.fetch(_WAITING)
        now = await clock(connection)
    for row in waiting:
        zone = ZoneInfo(row["zone"]) if row["zone"] else house.settings.tz
        if digest_day(now, zone, row["digest_on"]) is None:
            continue
        try:
            await mail_digest(Call(system("jobs"), house), person_id=UUID(str(row["id"])))
        except Exception:
            log.exception("digest_failed", person_id=str(row["id"]))  # the others still get theirs
