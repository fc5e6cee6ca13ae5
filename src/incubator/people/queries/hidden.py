"""Notifications that a person must not read any more, as other rooms say at every reading."""

from collections.abc import Awaitable, Callable, Collection, Sequence
from uuid import UUID

from incubator.core.database import Connection
from incubator.core.tables import Notification

Hides = Callable[[UUID, Collection[UUID]], Awaitable[Collection[UUID]]]
"""From a person and the things that notifications are about to those that the person must not hear of."""

_HIDES: dict[str, Hides] = {}

# What can't be hidden is counted as one.
_UNREAD = """
SELECT CASE WHEN subject_type = ANY ($2) THEN subject_type END AS subject_type,
    CASE WHEN subject_type = ANY ($2) THEN subject_id END AS subject_id, count(*) AS unread
FROM notification WHERE person_id = $1 AND read_at IS NULL GROUP BY 1, 2
"""


def hide_notifications(subject_type: str, hides: Hides) -> None:
    """Leave out what is told of these; the room that has things of this type says so when it is imported."""
    _HIDES[subject_type] = hides


async def _hidden(person_id: UUID, subjects: Collection[tuple[str, UUID]]) -> set[UUID]:
    found: set[UUID] = set()
    for subject_type, hides in _HIDES.items():
        about = {subject_id for each, subject_id in subjects if each == subject_type}
        if about:
            found.update(await hides(person_id, about))
    return found


async def still_told(person_id: UUID, told: Sequence[Notification]) -> list[Notification]:
    """Those of a person's notifications that are not hidden; nobody is asked where none could be."""
    hidden = await _hidden(person_id, [(each.subject_type, each.subject_id) for each in told])
    return [each for each in told if each.subject_id not in hidden]


async def unread_by(sql: Connection, person_id: UUID) -> int:
    """How many notifications the person has not read, without those that are hidden."""
    rows = await sql.fetch(_UNREAD, person_id, list(_HIDES))
    subjects = [(row["subject_type"], row["subject_id"]) for row in rows if row["subject_id"]]
    hidden = await _hidden(person_id, subjects)
    return sum(row["unread"] for row in rows if row["subject_id"] not in hidden)
