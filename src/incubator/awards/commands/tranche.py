"""A tranche's way: it falls due, is requested, approved by another, and paid by a third."""

from incubator.awards.commands.ledger import post
from incubator.awards.queries import tranche_seen, whole_tranche
from incubator.awards.queries.evaluation import outcomes_of
from incubator.awards.rules import (
    TRANCHES,
    EntryKind,
    TrancheAction,
    check_payer,
    check_tranche_approver,
)
from incubator.awards.rules.evaluation import check_evaluated
from incubator.awards.schemas import FallDue, PayTranche, RequestTranche, ReturnTranche
from incubator.awards.tables import Award, Decision, Tranche
from incubator.core.actor import Permission
from incubator.core.money import Money
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.people import members_of


@command(Permission.CONTRACT_MANAGE, subject=tranche_seen)
async def let_fall_due(work: Work, tranche: Tranche, *, body: FallDue) -> Tranche:
    """Mark that a planned tranche's trigger came, such as the passed mid-term report; then it is due.

    409 `evaluation_open` or `evaluation_failed` where an evaluation was asked for and is not passed.
    """
    tranche.state = TRANCHES.advance(tranche.state, TrancheAction.FALL_DUE)
    check_evaluated(await outcomes_of(tranche.id))
    tranche.due_at, tranche.due_reason = await work.now(), body.reason
    await work.save(tranche, "state", "due_at", "due_reason")
    work.note(trigger=tranche.trigger, reason=body.reason)
    return await whole_tranche(tranche)


@command(Permission.DISBURSEMENT_REQUEST, subject=tranche_seen)
async def request_tranche(work: Work, tranche: Tranche, *, body: RequestTranche) -> Tranche:
    """Ask for a tranche that is due, with the invoice; the organization's owner does."""
    tranche.state = TRANCHES.advance(tranche.state, TrancheAction.REQUEST)
    tranche.requested_by_id, tranche.requested_at = work.person_id, await work.now()
    tranche.invoice, tranche.return_reason = body.invoice, ""
    await work.save(tranche, "state", "requested_by_id", "requested_at", "invoice", "return_reason")
    work.note(invoice=body.invoice, amount=Money(tranche.amount_minor).decimal)
    return await whole_tranche(tranche)


@command(Permission.DISBURSEMENT_APPROVE, subject=tranche_seen)
async def return_tranche(work: Work, tranche: Tranche, *, body: ReturnTranche) -> Tranche:
    """Send a request back to the organization, which may request again."""
    tranche.state = TRANCHES.advance(tranche.state, TrancheAction.RETURN)
    work.note(invoice=tranche.invoice, requested_by=tranche.requested_by_id, reason=body.reason)
    tranche.requested_by_id, tranche.requested_at = None, None
    tranche.invoice, tranche.return_reason = "", body.reason
    await work.save(tranche, "state", "requested_by_id", "requested_at", "invoice", "return_reason")
    return await whole_tranche(tranche)


@command(Permission.DISBURSEMENT_APPROVE, subject=tranche_seen)
async def approve_tranche(work: Work, tranche: Tranche) -> Tranche:
    """Approve a request of somebody else; it can be paid then."""
    tranche.state = TRANCHES.advance(tranche.state, TrancheAction.APPROVE)
    check_tranche_approver(work.person_id, tranche.requested_by_id)
    tranche.approved_by_id, tranche.approved_at = work.person_id, await work.now()
    await work.save(tranche, "state", "approved_by_id", "approved_at")
    work.note(amount=Money(tranche.amount_minor).decimal)
    return await whole_tranche(tranche)


@command(Permission.DISBURSEMENT_PAY, subject=tranche_seen, fresh=True)
async def pay_tranche(work: Work, tranche: Tranche, *, body: PayTranche) -> Tranche:
    """Record the payment of an approved tranche and enter it in the ledger, both or neither."""
    tranche.state = TRANCHES.advance(tranche.state, TrancheAction.PAY)
    check_payer(work.person_id, tranche.requested_by_id, tranche.approved_by_id)
    tranche.paid_by_id, tranche.paid_at = work.person_id, await work.now()
    tranche.voucher = body.voucher
    await work.save(tranche, "state", "paid_by_id", "paid_at", "voucher")
    decision = await Decision.get(awards__contract__tranches__id=tranche.id)
    amount = Money(tranche.amount_minor)
    await post(
        work,
        decision.competition_id,
        EntryKind.TRANCHE_PAID,
        amount,
        memo=body.voucher,
        tranche=tranche,
    )
    work.note(voucher=body.voucher, amount=amount.decimal)
    award = await Award.get(contract__tranches__id=tranche.id).select_related("application")
    members = await members_of(award.organization_id)
    title = award.application.title
    await work.notify(members, Kind.TRANCHE_PAID, award, title=title, amount=tranche.amount_minor)
    return await whole_tranche(tranche)
