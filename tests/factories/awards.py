"""Rankings, decisions, contracts and tranches for tests, made by rows."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from factories.applications import make_application
from factories.competitions import make_competition
from factories.people import make_person
from factories.serials import serial
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.awards.rules import MOVES, AccountKind, DecisionState, EntryKind, TrancheState
from incubator.awards.tables import Account, Approval, Award, Contract, Decision, Entry, Posting, Tranche
from incubator.competitions.rules import Stage, Trigger
from incubator.competitions.tables import Competition
from incubator.core.database import transaction
from incubator.jury.tables import Placing, Ranking, RankingProposal
from incubator.organizations.tables import Organization

YUAN = 100
"""分 in a yuan."""


async def make_ranked(
    requested: Sequence[int] = (50_000 * YUAN,) * 3,
    *,
    ranks: Sequence[int] | None = None,
    organizations: Sequence[Organization] = (),
    **columns: Any,
) -> tuple[Competition, list[Application]]:
    """A competition with a published ranking: applications that ask for so much, in the order of their ranks.

    Each is of an organization of its own, or of those that are given.
    """
    competition = await make_competition(Stage.RANKED, **columns)
    applications = [
        await make_application(
            competition,
            organizations[n] if organizations else None,
            State.ELIGIBLE,
            requested_minor=minor,
            title=f"项目{n + 1}",
        )
        for n, minor in enumerate(requested)
    ]
    now = datetime.now(UTC)
    proposal = await RankingProposal.create(
        competition=competition, digest="0" * 64, proposed_by=await make_person(), proposed_at=now
    )
    ranking = await Ranking.create(
        competition=competition,
        rule={},
        digest="0" * 64,
        proposal=proposal,
        published_at=now,
        published_by=await make_person(),
    )
    for place, application in enumerate(applications):
        rank = ranks[place] if ranks else place + 1
        await Placing.create(
            ranking=ranking, application=application, rank=rank, exact="80", shown="80.00", sheets=5
        )
    return competition, applications


async def make_decision(
    state: DecisionState = DecisionState.PROPOSED,
    competition: Competition | None = None,
    applications: Sequence[Application] = (),
    **columns: Any,
) -> Decision:
    """A decision that awards every application what it asked for, ranked as given; notices ran last week."""
    if competition is None:
        competition, applications = await make_ranked()
    now = datetime.now(UTC)
    async with transaction():
        decision = await Decision.create(
            competition=competition, proposed_by=await make_person(), proposed_at=now, **columns
        )
        for rank, application in enumerate(applications, start=1):
            await Award.create(
                decision=decision,
                application=application,
                organization_id=application.organization_id,
                organization_name=(await application.organization).name,
                rank=rank,
                amount_minor=application.requested_minor,
            )
        if state is not DecisionState.PROPOSED:
            for _ in range(2):
                await Approval.create(decision=decision, person=await make_person(), approved_at=now)
        if state in {DecisionState.IN_NOTICE, DecisionState.FINAL}:
            decision.notice_from = (now - timedelta(days=9)).date()
            decision.notice_until = (now - timedelta(days=2)).date()
            decision.notice_calendar_known = True
        decision.state = state
        if state is DecisionState.FINAL:
            decision.final_at = now - timedelta(days=1)
        await decision.save()
        if state is DecisionState.FINAL:
            for kind in AccountKind:
                await Account.create(competition=competition, kind=kind)
            await make_entry(competition, EntryKind.POOL_FUNDED, competition.pool_minor)
    await decision.fetch_related("competition")
    return decision


async def make_entry(competition: Competition, kind: EntryKind, minor: int, **columns: Any) -> Entry:
    """An entry with its two postings."""
    entry = await Entry.create(
        competition=competition, kind=kind, amount_minor=minor, at=datetime.now(UTC), memo="凭证", **columns
    )
    for side, amount in zip(MOVES[kind], (-minor, minor), strict=True):
        account = await Account.get(competition=competition, kind=side)
        await Posting.create(entry=entry, account=account, amount_minor=amount)
    return entry


async def make_award(**columns: Any) -> Award:
    """An award of 50,000 yuan by a final decision."""
    competition, applications = await make_ranked((50_000 * YUAN,), **columns)
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    return await Award.get(decision=decision).select_related("decision__competition", "organization")


async def make_contract(award: Award | None = None) -> Contract:
    """The signed contract of an award, in two parts of which the first (60%) is due."""
    award = award or await make_award()
    today = datetime.now(UTC).date()
    competition = award.decision.competition
    first = award.amount_minor * 60 // 100
    async with transaction():
        contract = await Contract.create(
            award=award,
            organization_id=award.organization_id,
            payee_name=(await award.organization).name,
            payee_uscc=(await award.organization).uscc,
            number=f"TEST-{serial('contract'):06}",
            amount_minor=award.amount_minor,
            signed_on=today,
        )
        common = {"contract": contract, "organization_id": contract.organization_id}
        await Tranche.create(
            **common,
            sequence=1,
            trigger=Trigger.CONTRACT_SIGNED,
            amount_minor=first,
            state=TrancheState.DUE,
            due_at=datetime.now(UTC),
            due_reason=contract.number,
        )
        await Tranche.create(
            **common, sequence=2, trigger=Trigger.FINAL_PASSED, amount_minor=award.amount_minor - first
        )
        await make_entry(competition, EntryKind.CONTRACT_SIGNED, contract.amount_minor, contract=contract)
    return contract


async def make_tranche(state: TrancheState = TrancheState.DUE, contract: Contract | None = None) -> Tranche:
    """The first tranche of a contract (the second when it is to be planned), requested, approved and paid
    by three people of its own as far as the state says."""
    contract = contract or await make_contract()
    sequence = 2 if state is TrancheState.PLANNED else 1
    tranche = await Tranche.get(contract=contract, sequence=sequence)
    competition = await Competition.get(decision__awards__contract__id=contract.id)
    passed = list(TrancheState)[: list(TrancheState).index(state) + 1]
    now = datetime.now(UTC)
    async with transaction():
        if TrancheState.REQUESTED in passed:
            tranche.requested_by, tranche.requested_at, tranche.invoice = await make_person(), now, "发票-1"
        if TrancheState.APPROVED in passed:
            tranche.approved_by, tranche.approved_at = await make_person(), now
        if TrancheState.PAID in passed:
            tranche.paid_by, tranche.paid_at, tranche.voucher = await make_person(), now, "凭证-1"
            await make_entry(competition, EntryKind.TRANCHE_PAID, tranche.amount_minor, tranche=tranche)
        tranche.state = state
        await tranche.save()
    return tranche
