"""Awards, contracts and tranches: all of them for staff, its own for an organization."""

from uuid import UUID

from tortoise.expressions import Q, Subquery
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.applications import Application, applied_by
from incubator.awards.rules import PUBLISHED, TrancheState
from incubator.awards.tables import Award, Contract, Tranche
from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, query


def visible_awards(actor: Actor) -> QuerySet[Award]:
    """Roles that read awards see all; members see their organizations', once the notice has begun.

    Whoever reads them by a role and belongs to an organization in the ranking waits for the notice too.
    """
    if actor.may(Permission.AWARD_READ):
        if not actor.memberships:
            return Award.all()
        ranked = Application.filter(applied_by(actor.memberships), placings__id__isnull=False)
        concerned = Subquery(ranked.values("competition_id"))
        return Award.filter(Q(decision__state__in=PUBLISHED) | ~Q(decision__competition_id__in=concerned))
    own = actor.organizations_with(Permission.AWARD_READ)
    return Award.filter(organization_id__in=own, decision__state__in=PUBLISHED)


def visible_contracts(actor: Actor) -> QuerySet[Contract]:
    """Roles that read awards see all; members see their organizations'."""
    if actor.may(Permission.AWARD_READ):
        return Contract.all()
    return Contract.filter(organization_id__in=actor.organizations_with(Permission.AWARD_READ))


def visible_tranches(actor: Actor) -> QuerySet[Tranche]:
    """Roles that read awards see all; members see their organizations'."""
    if actor.may(Permission.AWARD_READ):
        return Tranche.all()
    return Tranche.filter(organization_id__in=actor.organizations_with(Permission.AWARD_READ))


async def award_seen(work: Work, award_id: UUID) -> Award:
    """The award, if the actor can see it."""
    return await work.one(visible_awards(work.actor).filter(id=award_id))


async def contract_seen(work: Work, contract_id: UUID) -> Contract:
    """The contract, if the actor can see it."""
    return await work.one(visible_contracts(work.actor).filter(id=contract_id))


async def tranche_seen(work: Work, tranche_id: UUID) -> Tranche:
    """The tranche, if the actor can see it."""
    return await work.one(visible_tranches(work.actor).filter(id=tranche_id))


async def whole_contract(contract: Contract) -> Contract:
    """The contract read anew with its organization and its tranches in order."""
    return await with_parts(Contract.filter(id=contract.id)).get()


def with_parts(found: QuerySet[Contract]) -> QuerySet[Contract]:
    """Contracts with their organization and their tranches in order."""
    tranches = Prefetch("tranches", Tranche.all().order_by("sequence"))
    return found.select_related("organization").prefetch_related(tranches)


async def whole_tranche(tranche: Tranche) -> Tranche:
    """The tranche with its contract and organization."""
    await tranche.fetch_related("contract", "organization")
    return tranche


@query(Permission.AWARD_READ, subject=award_seen)
async def read_award(_work: Work, award: Award) -> Award:
    """One award."""
    await award.fetch_related("application", "organization", "decision")
    return award


@query(Permission.AWARD_READ)
async def list_awards(
    work: Work,
    *,
    competition_id: UUID | None = None,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Award]:
    """Awards that the actor can see, newest first."""
    found = visible_awards(work.actor)
    if competition_id is not None:
        found = found.filter(decision__competition_id=competition_id)
    if organization_id is not None:
        found = found.filter(organization_id=organization_id)
    return await listing(found.select_related("application", "organization", "decision"), cursor, limit)


@query(Permission.AWARD_READ, subject=contract_seen)
async def read_contract(_work: Work, contract: Contract) -> Contract:
    """One contract with its tranches."""
    return await whole_contract(contract)


@query(Permission.AWARD_READ)
async def list_contracts(
    work: Work,
    *,
    competition_id: UUID | None = None,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Contract]:
    """Contracts that the actor can see, newest first, with their tranches."""
    found = visible_contracts(work.actor)
    if competition_id is not None:
        found = found.filter(award__decision__competition_id=competition_id)
    if organization_id is not None:
        found = found.filter(organization_id=organization_id)
    return await listing(with_parts(found), cursor, limit)


@query(Permission.AWARD_READ, subject=tranche_seen)
async def read_tranche(_work: Work, tranche: Tranche) -> Tranche:
    """One tranche."""
    return await whole_tranche(tranche)


@query(Permission.AWARD_READ)
async def list_tranches(
    work: Work,
    *,
    state: TrancheState | None = None,
    competition_id: UUID | None = None,
    organization_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[Tranche]:
    """Tranches that the actor can see, newest first; with a state, those that wait for the next step."""
    found = visible_tranches(work.actor)
    if state is not None:
        found = found.filter(state=state)
    if competition_id is not None:
        found = found.filter(contract__award__decision__competition_id=competition_id)
    if organization_id is not None:
        found = found.filter(organization_id=organization_id)
    return await listing(found.select_related("contract", "organization"), cursor, limit)
