"""Awards and tranches as their pages show them: what was granted, how it is paid, who may do what next."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import Literal

from incubator.awards.queries.evaluation import outcomes_of, told_of, visible_evaluations
from incubator.awards.queries.payment import award_seen, tranche_seen
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
from incubator.competitions import PlannedTranche
from incubator.core.actor import Actor, Permission
from incubator.core.errors import DomainError
from incubator.core.money import Money
from incubator.core.usecase import Work, query
from incubator.people import Person, evaluators

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
