"""Awards and tranches as their pages show them: what was granted, how it is paid, who may do what next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Any, Literal
from uuid import UUID

from tortoise.expressions import Q, RawSQL, Subquery
from tortoise.functions import Count, Sum
from tortoise.queryset import QuerySet

from incubator.awards.queries.evaluation import outcomes_of, told_of, visible_evaluations
from incubator.awards.queries.payment import award_seen, tranche_seen, visible_awards, visible_tranches
from incubator.awards.rules import (
    PERMISSIONS,
    TRANCHES,
    DecisionState,
    TrancheAction,
    TrancheState,
    check_payee,
    check_payer,
    check_tranche_approver,
    planned_amounts,
)
from incubator.awards.rules.evaluation import EvaluationState, check_evaluable, check_evaluated
from incubator.awards.tables import Award, Contract, Evaluation, Tranche
from incubator.competitions import Competition, PlannedTranche
from incubator.core.actor import Actor, Permission
from incubator.core.errors import DomainError
from incubator.core.money import Money
from incubator.core.paging import PAGE, Cursor, Found, cursor_of, listing, place_of
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.people import Person, evaluators

WAITING = (TrancheState.DUE, TrancheState.REQUESTED, TrancheState.APPROVED)
"""The states in which somebody has to do something about a tranche."""

_PEOPLE = ("requested_by", "approved_by", "paid_by")


@dataclass(frozen=True, slots=True)
class TrancheShown:
    """A tranche, its amount in 大写, what the one who asks may do with it, and where another person must."""

    tranche: Tranche
    words: str
    actions: Sequence[TrancheAction]
    needs_another: bool
    """The state and the role allow the next step, but this person took an earlier one."""
    evaluations: Sequence[Evaluation] = ()
    """Those that were asked for and are not withdrawn, the first first."""
    evaluators: Sequence[Person] = ()
    """Who can be asked for one now."""


def _passes(check: Callable[..., None], *facts: object) -> bool:
    try:
        check(*facts)
    except DomainError:
        return False
    return True


def shown(actor: Actor, tranche: Tranche) -> TrancheShown:
    """What the machine, the permission and the rule of different people allow."""
    could = [a for a in TRANCHES.actions(tranche.state) if actor.may(PERMISSIONS[a], tranche.organization_id)]
    person, requester, approver = actor.person_id, tranche.requested_by_id, tranche.approved_by_id
    is_another = {
        TrancheAction.APPROVE: _passes(check_tranche_approver, person, requester),
        TrancheAction.PAY: _passes(check_payer, person, requester, approver),
    }
    can = [action for action in could if is_another.get(action, True)]
    return TrancheShown(tranche, Money(tranche.amount_minor).in_words(), can, len(can) < len(could))


@dataclass(frozen=True, slots=True)
class PlannedPart:
    """A part of the payment as the call plans it, before the contract is signed."""

    planned: PlannedTranche
    amount: Money


@dataclass(frozen=True, slots=True)
class AwardShown:
    """An award with its contract and tranches; without a contract, with the plan of its payment."""

    award: Award
    words: str
    contract: Contract | None
    tranches: Sequence[TrancheShown]
    plan: Sequence[PlannedPart]
    is_legal_person: bool
    """Only then can a contract name the organization as payee."""
    actions: Sequence[Literal["sign"]]

    @property
    def paid_minor(self) -> int:
        """What was paid of it."""
        return sum(
            each.tranche.amount_minor for each in self.tranches if each.tranche.state is TrancheState.PAID
        )


@query(Permission.AWARD_READ, subject=award_seen)
async def show_award(work: Work, award: Award) -> AwardShown:
    """One award as its page shows it."""
    await award.fetch_related("application", "organization", "decision__competition")
    contract = await Contract.get_or_none(award_id=award.id)
    amount = Money(award.amount_minor)
    is_legal = _passes(check_payee, award.organization.form)
    if contract is None:
        plan = await PlannedTranche.filter(competition_id=award.decision.competition_id).order_by("sequence")
        parts = planned_amounts(amount, [part.share_hundredths for part in plan]) if plan else []
        is_final = award.decision.state is DecisionState.FINAL
        may_sign = is_final and is_legal and work.actor.may(Permission.CONTRACT_MANAGE, award.organization_id)
        return AwardShown(
            award,
            amount.in_words(),
            None,
            [],
            [PlannedPart(part, cut) for part, cut in zip(plan, parts, strict=True)],
            is_legal,
            ["sign"] if may_sign else [],
        )
    tranches = await Tranche.filter(contract_id=contract.id).select_related(*_PEOPLE).order_by("sequence")
    each = [shown(work.actor, tranche) for tranche in tranches]
    return AwardShown(award, amount.in_words(), contract, each, [], is_legal, [])


@query(Permission.AWARD_READ, subject=tranche_seen)
async def show_tranche(work: Work, tranche: Tranche) -> TrancheShown:
    """One tranche as its page shows it."""
    await tranche.fetch_related("organization", "contract__award__application", *_PEOPLE)
    return await _with_evaluations(work, shown(work.actor, tranche))


async def _with_evaluations(work: Work, told: TrancheShown) -> TrancheShown:
    """The tranche with its evaluations, and without falling due while they stand in the way."""
    tranche = told.tranche
    seen = visible_evaluations(work.actor).filter(tranche_id=tranche.id)
    evaluations = (
        await seen.exclude(state=EvaluationState.WITHDRAWN).order_by("id").select_related("evaluator")
    )
    actions = told.actions
    is_planned = tranche.state is TrancheState.PLANNED
    is_passed = not is_planned or _passes(check_evaluated, await outcomes_of(tranche.id))
    can_ask = (
        work.actor.may(Permission.EVALUATION_MANAGE)
        and _passes(partial(check_evaluable, is_planned=is_planned), tranche.trigger)
        and all(each.state is EvaluationState.SUBMITTED for each in evaluations)
    )
    people = evaluators().order_by("name", "id")
    return replace(
        told,
        actions=[a for a in actions if is_passed or a is not TrancheAction.FALL_DUE],
        evaluations=[told_of(each) for each in evaluations],
        evaluators=await people if can_ask else (),
    )


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
    cursor: Cursor | None = None,
) -> Found[Award]:
    """Awards that the actor can see, newest first, each with `contract_number` and `paid_minor`.

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
    return await listing(found.select_related("application", "organization", "decision__competition"), cursor)


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
    cursor: Cursor | None = None,
) -> Found[TrancheShown]:
    """The tranches in a state, else all that wait for somebody, as a work list: the oldest contract first.

    `q` is a part of the organization's name or of the contract's number.
    """
    found, _ = await _paid_from(work, competition_id)
    found = found.filter(state__in=WAITING) if state is None else found.filter(state=state)
    if q is not None:
        found = found.filter(Q(organization__name__icontains=q) | Q(contract__number__icontains=q))
    if cursor is not None:
        found = found.filter(id__gt=place_of(cursor))
    rows = (
        await found.select_related("organization", "contract__award__application")
        .order_by("id")
        .limit(PAGE + 1)
    )
    following = cursor_of(rows[PAGE - 1].id) if len(rows) > PAGE else None
    return Found([shown(work.actor, row) for row in rows[:PAGE]], following)


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
