"""Recording the signed contract of an award."""

from incubator.awards.commands.ledger import post
from incubator.awards.queries import award_seen, whole_contract
from incubator.awards.rules import (
    TRANCHES,
    DecisionState,
    EntryKind,
    TrancheAction,
    check_payee,
    check_signing,
    planned_amounts,
)
from incubator.awards.schemas import SignContract
from incubator.awards.tables import Award, Contract, Tranche
from incubator.competitions import PlannedTranche, Trigger
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.money import Money
from incubator.core.usecase import Work, command


@command(Permission.CONTRACT_MANAGE, subject=award_seen)
async def sign_contract(work: Work, award: Award, *, body: SignContract) -> Contract:
    """Record the signed contract of a final award: it commits the money and plans the tranches.

    Those that signing triggers are due at once; 409 `payee_without_legal_personality` for a group without.
    """
    await award.fetch_related("decision", "organization")
    if award.decision.state is not DecisionState.FINAL:
        raise Conflict("decision_not_final", "The decision is not final.", state=award.decision.state)
    if await Contract.exists(award_id=award.id):
        raise Conflict("contract_exists", "The award has a contract.")
    check_payee(award.organization.form)
    zone, now = work.services.settings.tz, await work.now()
    check_signing(
        body.signed_on, award.decision.final_at.astimezone(zone).date(), now.astimezone(zone).date()
    )
    serial = await work.sql.fetchval("SELECT nextval('contract_number')")
    contract = await Contract.create(
        award_id=award.id,
        organization_id=award.organization_id,
        payee_name=award.organization.name,
        payee_uscc=award.organization.uscc,
        number=f"CON-{serial:06}",
        amount_minor=award.amount_minor,
        signed_on=body.signed_on,
    )
    await post(
        work,
        award.decision.competition_id,
        EntryKind.CONTRACT_SIGNED,
        Money(award.amount_minor),
        memo=contract.number,
        contract=contract,
    )
    await _plan_tranches(work, award, contract)
    work.about(contract)
    work.note(award_id=award.id, number=contract.number, amount=Money(contract.amount_minor).decimal)
    return await whole_contract(contract)


async def _plan_tranches(work: Work, award: Award, contract: Contract) -> None:
    plan = await PlannedTranche.filter(competition_id=award.decision.competition_id).order_by("sequence")
    amounts = planned_amounts(Money(contract.amount_minor), [part.share_hundredths for part in plan])
    for part, amount in zip(plan, amounts, strict=True):
        if not amount.minor:
            continue  # an award of a few 分: a part of nothing is no tranche
        tranche = Tranche(
            contract_id=contract.id,
            organization_id=contract.organization_id,
            sequence=part.sequence,
            trigger=part.trigger,
            amount_minor=amount.minor,
        )
        if part.trigger is Trigger.CONTRACT_SIGNED:
            tranche.state = TRANCHES.advance(tranche.state, TrancheAction.FALL_DUE)
            tranche.due_at = await work.now()
            tranche.due_reason = contract.number
        await tranche.save()
