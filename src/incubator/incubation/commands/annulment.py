"""Taking back what was recorded by mistake."""

from incubator.core.usecase import Work
from incubator.incubation.schemas import Annulment
from incubator.incubation.tables import Mentorship, Service


async def annul(work: Work, record: Mentorship | Service, body: Annulment) -> None:
    """Keep the record with who annulled it when and why."""
    record.annulled_at = await work.now()
    record.annulled_by_id = work.actor.person_id
    record.annul_reason = body.reason
    await work.save(record, "annulled_at", "annulled_by_id", "annul_reason")
    work.note(incubation_id=record.incubation_id, reason=body.reason)
