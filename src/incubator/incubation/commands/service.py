"""Keeping what the park did for an organization."""

from uuid import UUID

from incubator.core.actor import Permission
from incubator.core.errors import refuse
from incubator.core.usecase import Work, command
from incubator.incubation.commands.annulment import annul
from incubator.incubation.queries import incubation_seen, mentors_to_choose, park_day, service_seen
from incubator.incubation.rules import check_giver, check_service_day, check_standing
from incubator.incubation.schemas import Annulment, ServiceIn
from incubator.incubation.tables import Incubation, Service


@command(Permission.INCUBATION_MANAGE, subject=incubation_seen)
async def record_service(work: Work, incubation: Incubation, *, body: ServiceIn) -> Service:
    """Record what was done for an organization since its term began, by whom and for how long."""
    await _check(work, incubation, body)
    service = await Service.create(
        incubation=incubation,
        organization=incubation.organization,
        recorded_at=await work.now(),
        recorded_by_id=work.actor.person_id,
        **body.model_dump(),
    )
    await service.fetch_related("person")
    work.about(service)
    work.note(incubation_id=incubation.id, kind=body.kind, day=body.day, minutes=body.minutes)
    return service


@command(Permission.INCUBATION_MANAGE, subject=service_seen)
async def edit_service(work: Work, service: Service, *, body: ServiceIn) -> Service:
    """Correct what was recorded."""
    check_standing(service.annulled_at)
    await _check(work, service.incubation, body, kept=service.person_id)
    service.update_from_dict(body.model_dump())
    await work.save(service, *type(body).model_fields)
    await service.fetch_related("person")
    work.note(kind=body.kind, day=body.day, minutes=body.minutes)
    return service


@command(Permission.INCUBATION_MANAGE, subject=service_seen)
async def annul_service(work: Work, service: Service, *, body: Annulment) -> Service:
    """Take back what was recorded by mistake: it stays on record, and is added up no more."""
    check_standing(service.annulled_at)
    await annul(work, service, body)
    await service.fetch_related("person")
    return service


async def _check(work: Work, incubation: Incubation, body: ServiceIn, kept: UUID | None = None) -> None:
    """Who gave a service stays its giver, also when the person has no role any more."""
    check_service_day(body.day, incubation.starts_on, await park_day(work))
    check_giver(is_person=body.person_id is not None, name=body.giver)
    if body.person_id in {None, kept}:
        return
    if not await mentors_to_choose().filter(id=body.person_id).exists():
        raise refuse("/person_id", "not_a_mentor", "Only who has a role in the park can be a mentor.")
