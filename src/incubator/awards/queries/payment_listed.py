"""Awards and tranches as lists, filtered and sorted, with what they add up to."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Literal
from uuid import UUID

from tortoise.expressions import Q, RawSQL, Subquery
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from incubator.awards.queries.payment import visible_awards, visible_tranches
from incubator.awards.queries.payment_shown import TrancheShown, shown
from incubator.awards.rules import TrancheState
from incubator.awards.tables import Award, Tranche
from incubator.competitions import Competition
from incubator.core.actor import Permission
from incubator.core.paging import PAGE, Found, SortedCursor, sorted_listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query

WAITING = (TrancheState.DUE, TrancheState.REQUESTED, TrancheState.APPROVED)
"""The states in which somebody has to do something about a tranche."""

AwardSort = Literal["newest", "title", "-title", "amount", "-amount"]
"""The newest first, by the project's title, or by what is granted; a hyphen turns it round."""

_AWARDS_BY = {"newest": "-id", "title": "application__title", "amount": "amount_minor"}

TrancheSort = Literal["oldest", "organization", "-organization", "since", "-since", "amount", "-amount"]
"""The oldest contract first, by organization, by the day since which it stands as it does, or by amount."""

_TRANCHES_BY = {"oldest": "id", "organization": "organization__name", "amount": "amount_minor"}

_SINCE = 'coalesce("tranche".paid_at, "tranche".approved_at, "tranche".requested_at, "tranche".due_at, '
_SINCE += "'epoch'::timestamptz)"
"""What was never due is older than all; the index `ix_tranche_since` is on this."""


def _by(columns: Mapping[str, str], sort: str) -> str:
    """The column that a sort means, behind the hyphen that it came with."""
    name = sort.removeprefix("-")
    return sort.replace(name, columns.get(name, name))


_CONTRACT = 'FROM contract c WHERE c.award_id = "award"."id"'
_PAID = (
    "FROM tranche t JOIN contract c ON c.id = t.contract_id"
    ' WHERE c.award_id = "award"."id" AND t.state = \'paid\''
)


@query(Permission.AWARD_READ)
async def find_awards(
    work: Work,
    *,
    q: Line | None = None,
    competition_id: UUID | None = None,
    is_signed: bool | None = None,
    sort: AwardSort = "newest",
    cursor: SortedCursor | None = None,
) -> Found[Award]:
    """Awards that the actor can see, each with `contract_number` and `paid_minor`.

    `q` is a part of the organization's or the application's name.
    """
    found = visible_awards(work.actor)
    if q is not None:
        found = found.filter(Q(organization__name__icontains=q) | Q(application__title__icontains=q))
    if competition_id is not None:
        found = found.filter(decision__competition_id=competition_id)
    if is_signed is not None:
        found = found.filter(contract__id__isnull=not is_signed)
    found = found.annotate(
        contract_number=RawSQL(f"(SELECT c.number {_CONTRACT})"),
        paid_minor=RawSQL(f"(SELECT coalesce(sum(t.amount_minor), 0)::bigint {_PAID})"),
    )
    found = found.select_related("application", "organization", "decision__competition")
    return await sorted_listing(found, _by(_AWARDS_BY, sort), cursor, PAGE)


@query(Permission.AWARD_READ)
async def list_decided(work: Work) -> list[Competition]:
    """The competitions of the awards that the actor can see, newest first: what lists are filtered by."""
    awards = visible_awards(work.actor).values("decision__competition_id")
    return await Competition.filter(id__in=Subquery(awards)).order_by("-id")


_OF_THE_CONTEST = "contract__award__decision__competition"


async def _paid_from(work: Work, competition_id: UUID | None) -> tuple[QuerySet[Tranche], bool]:
    """The tranches of one competition, else of all real ones; of demonstrations where none is real."""
    found = visible_tranches(work.actor)
    if competition_id is not None:
        return found.filter(**{f"{_OF_THE_CONTEST}_id": competition_id}), False
    real = found.filter(**{f"{_OF_THE_CONTEST}__is_demonstration": False})
    if await real.exists():
        return real, False
    return found, True


@query(Permission.AWARD_READ)
async def find_tranches(
    work: Work,
    *,
    state: TrancheState | None = None,
    competition_id: UUID | None = None,
    q: Line | None = None,
    sort: TrancheSort = "oldest",
    cursor: SortedCursor | None = None,
) -> Found[TrancheShown]:
    """The tranches in a state, else all that wait for somebody, as a work list.

    `q` is a part of the organization's name or of the contract's number.
    """
    found, _ = await _paid_from(work, competition_id)
    found = found.filter(state__in=WAITING) if state is None else found.filter(state=state)
    if q is not None:
        found = found.filter(Q(organization__name__icontains=q) | Q(contract__number__icontains=q))
    found = found.select_related("organization", "contract__award__application")
    kind = None
    if sort.endswith("since"):
        found, kind = found.annotate(since=RawSQL(_SINCE)), datetime
    rows = await sorted_listing(found, _by(_TRANCHES_BY, sort), cursor, PAGE, kind=kind)
    return Found([shown(work.actor, row) for row in rows.items], rows.next)


@dataclass(frozen=True, slots=True)
class TrancheTotals:
    """How many tranches stand in each state and their sum, `{state: (number, minor)}`, every state in order.

    Demonstrations' money is added up only where no real money is, and then `is_demonstration` says so.
    """

    states: dict[TrancheState, tuple[int, int]]
    is_demonstration: bool

    @property
    def waiting(self) -> tuple[int, int]:
        """How many wait for somebody, and their sum."""
        numbers = [self.states[state] for state in WAITING]
        return sum(n for n, _ in numbers), sum(minor for _, minor in numbers)


@query(Permission.AWARD_READ)
async def count_tranches(work: Work, *, competition_id: UUID | None = None) -> TrancheTotals:
    """Tranches and their money by state, of what `find_tranches` lists."""
    found, only_demonstrations = await _paid_from(work, competition_id)
    rows: Any = (
        await found.annotate(number=Count("id"), total=Sum("amount_minor"))
        .group_by("state")
        .values("state", "number", "total")
    )
    counted = {row["state"]: (row["number"], int(row["total"])) for row in rows}
    states = {state: counted.get(state, (0, 0)) for state in TrancheState}
    return TrancheTotals(states, only_demonstrations and bool(rows))
