"""What was done for whom, and the hours that it took."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.incubation.queries.mentorship import mentors_to_choose
from incubator.incubation.queries.term import (
    incubation_seen,
    park_day,
    seen_in_incubation,
    visible_incubations,
)
from incubator.incubation.rules import ServiceKind, has_started, month_days
from incubator.incubation.schemas.service import Month
from incubator.incubation.tables import Incubation, Service
from incubator.people import Person


def visible_services(actor: Actor) -> QuerySet[Service]:
    """As `visible_incubations`, of services."""
    return seen_in_incubation(Service.all().select_related("organization", "person"), actor)


async def service_seen(work: Work, service_id: UUID) -> Service:
    """The service with its term, if the actor can see it; a command locks both, the term first."""
    incubation = await work.one(visible_incubations(work.actor).filter(services__id=service_id))
    service = await work.one(Service.filter(id=service_id).select_related("person"))
    service.incubation, service.organization = incubation, incubation.organization
    return service


def _told(actor: Actor, service: Service) -> Service:
    """The service without the note, where the one who asks is not of the staff."""
    if not actor.may(Permission.INCUBATION_READ):
        service.staff_note = None  # type: ignore[assignment]  # as it is shown, not as it is kept
    return service


@dataclass(frozen=True, slots=True)
class _Asked:
    """Which services; None is any."""

    kind: ServiceKind | None = None
    month: str | None = None
    q: str | None = None
    organization_id: UUID | None = None
    incubation_id: UUID | None = None

    def of(self, found: QuerySet[Service]) -> QuerySet[Service]:
        """Those among the found ones."""
        first, after = month_days(self.month) if self.month else (None, None)
        asked = {
            "kind": self.kind,
            "day__gte": first,
            "day__lt": after,
            "organization__name__icontains": self.q,
            "organization_id": self.organization_id,
            "incubation_id": self.incubation_id,
        }
        return found.filter(**{name: value for name, value in asked.items() if value is not None})


@query(Permission.INCUBATION_READ)
async def list_services(
    work: Work,
    *,
    kind: ServiceKind | None = None,
    month: Month | None = None,
    q: Line | None = None,
    organization_id: UUID | None = None,
    incubation_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Service]:
    """Services that the actor can see, the last recorded first; `q` is a part of an organization's name."""
    asked = _Asked(kind, month, q, organization_id, incubation_id)
    found = await listing(asked.of(visible_services(work.actor)), cursor, limit)
    return Found([_told(work.actor, service) for service in found.items], found.next)


@dataclass(frozen=True, slots=True)
class ServiceTotal:
    """How many services of a kind there were, and how many minutes they took together."""

    kind: ServiceKind
    services: int
    minutes: int


@query(Permission.INCUBATION_READ)
async def total_services(
    work: Work,
    *,
    kind: ServiceKind | None = None,
    month: Month | None = None,
    q: Line | None = None,
    organization_id: UUID | None = None,
    incubation_id: UUID | None = None,
) -> list[ServiceTotal]:
    """The same services but for annulled ones, added up by kind; kinds without any are left out."""
    asked = _Asked(kind, month, q, organization_id, incubation_id)
    return await _totals(asked.of(visible_services(work.actor)))


async def _totals(found: QuerySet[Service]) -> list[ServiceTotal]:
    counted = (
        found.filter(annulled_at=None).annotate(services=Count("id"), total=Sum("minutes")).group_by("kind")
    )
    rows = {row["kind"]: row for row in await counted.values("kind", "services", "total")}
    return [
        ServiceTotal(kind, rows[kind]["services"], rows[kind]["total"])
        for kind in ServiceKind
        if kind in rows
    ]


@query(Permission.INCUBATION_READ, subject=service_seen)
async def read_service(work: Work, service: Service) -> Service:
    """One service."""
    return _told(work.actor, service)


@dataclass(frozen=True, slots=True)
class ServiceShown:
    """A service, and whom the one who asks may name as its giver: nobody, where it is not theirs to edit."""

    service: Service
    givers: Sequence[Person]
    may_annul: bool


async def _givers(actor: Actor, organization_id: UUID, kept: Person | None = None) -> list[Person]:
    """Who can be named as giver: who has a role in the park, and who is named already."""
    if not actor.may(Permission.INCUBATION_MANAGE, organization_id):
        return []
    found = await mentors_to_choose().order_by("name", "id")
    return found if kept is None or kept in found else [kept, *found]


@query(Permission.INCUBATION_READ, subject=service_seen)
async def show_service(work: Work, service: Service) -> ServiceShown:
    """One service as its page shows it."""
    is_standing = service.annulled_at is None
    givers = await _givers(work.actor, service.organization_id, service.person) if is_standing else []
    may_annul = is_standing and work.actor.may(Permission.INCUBATION_MANAGE, service.organization_id)
    return ServiceShown(_told(work.actor, service), givers, may_annul)


@dataclass(frozen=True, slots=True)
class TermServices:
    """What was done for an organization in a term, the latest first, and added up; `givers` as above."""

    incubation: Incubation
    services: Sequence[Service]
    totals: Sequence[ServiceTotal]
    givers: Sequence[Person]


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def read_services(work: Work, incubation: Incubation) -> TermServices:
    """The services of one term."""
    found = visible_services(work.actor).filter(incubation_id=incubation.id)
    rows = await found.order_by("-day", "-id")
    is_open = has_started(incubation.starts_on, await park_day(work))
    givers = await _givers(work.actor, incubation.organization_id) if is_open else []
    return TermServices(incubation, [_told(work.actor, row) for row in rows], await _totals(found), givers)
