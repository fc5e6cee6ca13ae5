"""What can be read of terms, and by whom; the board, and what may be done with a term now."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from typing import TypeVar
from uuid import UUID

from tortoise.expressions import Q, RawSQL
from tortoise.functions import Count
from tortoise.models import Model
from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.incubation.rules import (
    OPEN,
    PERMISSIONS,
    TERMS,
    Action,
    Conclusion,
    Mode,
    ReviewKind,
    ReviewState,
    State,
    has_started,
)
from incubator.incubation.tables import FollowUp, Incubation, Mentorship, Review
from incubator.organizations import Organization, organization_seen

M = TypeVar("M", bound=Model)

COLUMN = 20
"""So many cards a column of the board shows; the list has them all."""

_NEXT_REPORT = 'SELECT min(due_on) FROM follow_up WHERE incubation_id = "incubation"."id" AND state = \'due\''


def seen_in_incubation(found: QuerySet[M], actor: Actor) -> QuerySet[M]:
    """Of what belongs to terms: all for who may read terms, for a member that of the own organizations."""
    if actor.may(Permission.INCUBATION_READ):
        return found
    return found.filter(organization_id__in=sorted(actor.organizations_with(Permission.INCUBATION_READ)))


def visible_incubations(actor: Actor) -> QuerySet[Incubation]:
    """The terms that the actor can see; organizations come along."""
    return seen_in_incubation(Incubation.all().select_related("organization"), actor)


async def incubation_seen(work: Work, incubation_id: UUID) -> Incubation:
    """The term, if the actor can see it."""
    return await work.one(visible_incubations(work.actor).filter(id=incubation_id))


async def park_day(work: Work) -> date:
    """Today in the park's zone."""
    return (await work.now()).astimezone(work.services.settings.tz).date()


def offered(actor: Actor, incubation: Incubation, today: date) -> list[Action]:
    """What this actor may do with the term today: the machine, the permission and the calendar allow it."""
    return [
        action
        for action in TERMS.actions(incubation.state)
        if actor.may(PERMISSIONS[action], incubation.organization_id)
        and (action is not Action.GRADUATE or has_started(incubation.starts_on, today))
    ]


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def read_incubation(_work: Work, incubation: Incubation) -> Incubation:
    """One term."""
    return incubation


async def mentorships_of(incubation: Incubation) -> list[Mentorship]:
    """A term's mentors, the last to begin first."""
    found = Mentorship.filter(incubation_id=incubation.id).select_related("person")
    return await found.order_by("-started_on", "-id")


async def is_found_ready(incubation: Incubation) -> bool:
    """Whether a published graduation review finds the organization ready."""
    found = Review.filter(incubation_id=incubation.id, state=ReviewState.PUBLISHED)
    return await found.filter(kind=ReviewKind.GRADUATION, conclusion=Conclusion.READY).exists()


@dataclass(frozen=True, slots=True)
class Term:
    """A term with its follow-ups in order and its mentors, and what may be done with it `today`.

    It `is_running` while mentors, rooms and services are for it, and `is_ready` when a review says so.
    """

    incubation: Incubation
    follow_ups: Sequence[FollowUp]
    mentorships: Sequence[Mentorship]
    today: date
    is_running: bool
    is_ready: bool
    actions: Sequence[Action]


@query(Permission.INCUBATION_READ, subject=incubation_seen)
async def show_incubation(work: Work, incubation: Incubation) -> Term:
    """One term as its page shows it."""
    await incubation.fetch_related("decided_by")
    follow_ups = await FollowUp.filter(incubation_id=incubation.id).order_by("months")
    mentorships = await mentorships_of(incubation)
    today = await park_day(work)
    is_running = incubation.state is State.INCUBATING
    actions = offered(work.actor, incubation, today)
    is_ready = await is_found_ready(incubation)
    return Term(incubation, follow_ups, mentorships, today, is_running, is_ready, actions)


@query(Permission.INCUBATION_READ)
async def list_incubations(
    work: Work,
    *,
    q: Line | None = None,
    state: State | None = None,
    mode: Mode | None = None,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Incubation]:
    """Terms that the actor can see, the latest application first; `q` is a part of an organization's name."""
    found = _asked(visible_incubations(work.actor), q, mode)
    if state is not None:
        found = found.filter(state=state)
    if organization_id is not None:
        found = found.filter(organization_id=organization_id)
    return await listing(found, cursor, limit)


def _asked(found: QuerySet[Incubation], q: str | None, mode: Mode | None) -> QuerySet[Incubation]:
    if q is not None:
        found = found.filter(organization__name__icontains=q)
    return found if mode is None else found.filter(mode=mode)


@dataclass(frozen=True, slots=True)
class BoardCard:
    """A term on the board, the next report that it owes, and what may be done with it now."""

    incubation: Incubation
    next_report: date | None
    actions: Sequence[Action]


@dataclass(frozen=True, slots=True)
class BoardColumn:
    """The terms in one state: how many there are, and the first of them, the oldest application first."""

    state: State
    count: int
    cards: Sequence[BoardCard]


@dataclass(frozen=True, slots=True)
class Board:
    """Terms by their states: those that can still move as columns, and how many came to an end and how.

    `may_apply` are the organizations for which the one who asks can apply for a place now.
    """

    columns: Sequence[BoardColumn]
    ended: Sequence[tuple[State, int]]
    today: date
    may_apply: Sequence[Organization]


@query(Permission.INCUBATION_READ)
async def read_board(
    work: Work, *, q: Line | None = None, mode: Mode | None = None, state: State | None = None
) -> Board:
    """The terms that the actor can see, as a board; with a state, that column alone."""
    today = await park_day(work)
    found = _asked(visible_incubations(work.actor), q, mode)
    counted = await found.annotate(number=Count("id")).group_by("state").values("state", "number")
    numbers = {row["state"]: row["number"] for row in counted}
    columns = []
    for each in [state] if state is not None else [s for s in State if s not in TERMS.terminal]:
        rows = found.filter(state=each).annotate(next_report=RawSQL(f"({_NEXT_REPORT})"))
        cards = [
            BoardCard(row, row.next_report, offered(work.actor, row, today))  # type: ignore[attr-defined]  # annotated
            for row in await rows.order_by("id").limit(COLUMN)
        ]
        columns.append(BoardColumn(each, numbers.get(each, 0), cards))
    ended = [(each, numbers.get(each, 0)) for each in State if each in TERMS.terminal]
    return Board(columns, ended, today, await _may_apply(work.actor))


async def _may_apply(actor: Actor) -> list[Organization]:
    own = sorted(actor.organizations_with(Permission.INCUBATION_APPLY))
    in_the_park = await Incubation.filter(organization_id__in=own, state__in=OPEN).values_list(
        "organization_id", flat=True
    )
    return await Organization.filter(Q(id__in=own) & ~Q(id__in=list(in_the_park))).order_by("name")


@dataclass(frozen=True, slots=True)
class Places:
    """An organization's terms, newest first, and whether the one who asks can apply for a place now."""

    organization: Organization
    terms: Sequence[Incubation]
    may_apply: bool


@query(Permission.INCUBATION_READ, subject=organization_seen)
async def read_places(work: Work, organization: Organization) -> Places:
    """One organization's way into the park."""
    terms = await Incubation.filter(organization_id=organization.id).order_by("-id")
    is_free = not any(term.state in OPEN for term in terms)
    # The organization is the subject, so the membership that counts is the one in it.
    may_apply = is_free and work.actor.may(Permission.INCUBATION_APPLY, organization.id)
    return Places(organization, terms, may_apply)
