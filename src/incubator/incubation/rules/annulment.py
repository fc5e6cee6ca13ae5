"""Taking back what was recorded by mistake: the record stays, with the reason, and counts no more."""

from datetime import datetime
from uuid import UUID

from incubator.core.errors import Conflict, Forbidden


def check_standing(annulled_at: datetime | None) -> None:
    """What was annulled stays as it is; raises Conflict."""
    if annulled_at is not None:
        raise Conflict("record_annulled", "The record was annulled.")


def check_not_own(person_id: UUID | None, mentor_id: UUID) -> None:
    """A mentor's work keeps the mentor from judging: somebody else ends or annuls it; raises Forbidden."""
    if person_id == mentor_id:
        raise Forbidden("own_mentorship", "Nobody ends or annuls what makes the own conflict of interest.")
