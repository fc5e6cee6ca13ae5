"""Who mentors whom, and who can be chosen for it."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.incubation.queries.term import (
    incubation_seen,
    mentorships_of,
    seen_in_incubation,
    visible_incubations,
)
from incubator.incubation.rules import State
from incubator.incubation.tables import Incubation, Mentorship
from incubator.people import Person


def visible_mentorships(actor: Actor) -> QuerySet[Mentorship]:
    """As `visible_incubations`, of their mentors."""
    return seen_in_incubation(Mentorship.all().select_related("organization", "person"), actor)


async def mentorship_seen(work: Work, mentorship_id: UUID) -> Mentorship:
    """The mentor's work with its term, if the actor can see it; a command locks both, the term first."""
    incubation = await work.one(visible_incubations(work.actor).filter(mentorships__id=mentorship_id))
    mentorship = await work.one(Mentorship.filter(id=mentorship_id).select_related("person"))
    mentorship.incubation, mentorship.organization = incubation, incubation.organization
    return mentorship


def mentors_to_choose() -> QuerySet[Person]:
    """Everybody who has a role in the park and whose account is open."""
    return Person.filter(role_grants__id__isnull=False, disabled_at=None).distinct()


@query(Permission.INCUBATION_READ)
async def list_mentorships(
    work: Work,
    *,
    q: Line | None = None,
    organization_id: UUID | None = None,
    incubation_id: UUID | None = None,
    person_id: UUID | None = None,
    is_current: bool | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Mentorship]:
    """Who mentors whom, latest first; `q` is a part of the organization's or of the mentor's name."""
    asked = {"organization_id": organization_id, "incubation_id": incubation_id, "person_id": person_id}
    found = visible_mentorships(work.actor).filter(**{k: v for k, v in asked.items() if v is not None})
    if q is not None:
        found = found.filter(Q(organization__name__icontains=q) | Q(person__name__icontains=q))
    if is_current is not None:
        current = Q(ended_on=None, annulled_at=None)
        found = found.filter(current if is_current else ~current)
    return await listing(found, cursor, limit)


@query(Permission.INCUBATION_READ, subject=mentorship_seen)
async def read_mentorship(_work: Work, mentorship: Mentorship) -> Mentorship:
    """One mentor's work."""
    return mentorship


@dataclass(frozen=True, slots=True)
class MentorshipShown:
    """A mentor's work, and whether the one who asks may end it now, or annul it."""

    mentorship: Mentorship
    may_end: bool
    may_annul: bool


@query(Permission.INCUBATION_READ, subject=mentorship_seen)
async def show_mentorship(work: Work, mentorship: Mentorship) -> MentorshipShown:
    """One mentor's work as its page shows it."""
    may_manage = work.actor.may(Permission.INCUBATION_MANAGE, mentorship.organization_id)
    is_own = mentorship.person_id == work.actor.person_id
    may = mentorship.annulled_at is None and may_manage and not is_own
    return MentorshipShown(mentorship, may and mentorship.ended_on is None, may)


@dataclass(frozen=True, slots=True)
class Mentors:
    """A term's mentors, the last to begin first, and whom the one who asks may choose: nobody, or some."""

    incubation: Incubation
    mentorships: Sequence[Mentorship]
    candidates: Sequence[Person]


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def read_mentors(work: Work, incubation: Incubation) -> Mentors:
    """The mentors of one term."""
    candidates = []
    may_manage = work.actor.may(Permission.INCUBATION_MANAGE, incubation.organization_id)
    if may_manage and incubation.state is State.INCUBATING:
        candidates = await mentors_to_choose().order_by("name", "id")
    mentorships = await mentorships_of(incubation)
    return Mentors(incubation, mentorships, candidates)
