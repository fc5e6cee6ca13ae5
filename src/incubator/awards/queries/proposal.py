"""What a proposal would award, before it is made: the same walk, tried as often as one likes."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from uuid import UUID

from incubator.applications import Application, is_concerned
from incubator.awards.queries.funding import most_for
from incubator.awards.rules import (
    Allocation,
    Candidate,
    SkipReason,
    TieAtTheLine,
    allocate,
    check_places,
    check_stated_amount,
    check_unconcerned,
)
from incubator.awards.schemas import ProposeAwards
from incubator.competitions import Competition, competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.errors import Conflict, refuse
from incubator.core.money import Money
from incubator.core.usecase import Work, query
from incubator.jury import Placing, chances_of, lots_of


@dataclass(frozen=True, slots=True)
class WalkStep:
    """A ranked application's turn: what it asks for and gets, or why not, and what was left of the pool."""

    application: Application
    organization: str
    rank: int
    score: str
    amount_minor: int
    rest_minor: int
    reason: SkipReason | None
    lot: int | None = None
    chance: float | None = None
    """Its chance to be funded on the places that this walk had, by the diagnosis of its scores."""


@dataclass(frozen=True, slots=True)
class RankedApplication:
    """A place in the published ranking, the most that it can be given, and its lot if it was in doubt."""

    placing: Placing
    most: Money
    lot: int | None = None


@dataclass(frozen=True, slots=True)
class RankedPlaces:
    """The published ranking, best first, and whether lots were drawn for its declared number of places."""

    places: Sequence[RankedApplication]
    has_lots: bool

    async def concerns(self, actor: Actor) -> bool:
        """Whether an organization of the actor's applies in one of its places."""
        return await is_concerned(actor, [each.placing.application_id for each in self.places])


@dataclass(frozen=True, slots=True)
class Preview:
    """What a proposal would award: the whole walk, or, where equals can't all be funded, the `tie` to break.

    Nothing was kept: `body` is what was tried.
    """

    body: ProposeAwards
    steps: Sequence[WalkStep]
    tie: TieAtTheLine | None

    @property
    def total_minor(self) -> int:
        """The sum of the awards."""
        return sum(step.amount_minor for step in self.steps if step.reason is None)

    @property
    def award_count(self) -> int:
        """How many are awarded."""
        return sum(step.reason is None for step in self.steps)

    @property
    def stated(self) -> Mapping[UUID, int]:
        """The amounts that were stated, by application."""
        return {item.application_id: item.amount for item in self.body.amounts}


async def ranked(competition: Competition) -> RankedPlaces:
    """The published ranking, best first, with what each application can be given.

    Raises Conflict `lots_not_drawn` where the call declared lots and they are not drawn yet.
    """
    placings = (
        await Placing.filter(ranking__competition_id=competition.id)
        .select_related("application__track", "application__organization")
        .order_by("rank", "application__number")
    )
    lots = await lots_of(competition.id)
    places = [
        RankedApplication(
            placing, most_for(competition, placing.application), (lots or {}).get(placing.application_id)
        )
        for placing in placings
    ]
    return RankedPlaces(places, lots is not None)


def work_out(competition: Competition, ranking: RankedPlaces, body: ProposeAwards) -> Allocation:
    """The walk down the ranking as the body asks for it; raises what the proposal itself would raise."""
    most = {each.placing.application_id: each.most for each in ranking.places}
    amounts = most | _stated(body, most)
    candidates = [
        Candidate(
            each.placing.application_id,
            each.placing.application.organization_id,
            each.placing.rank,
            amounts[each.placing.application_id],
            each.lot,
        )
        for each in ranking.places
    ]
    first = body.tie_break.first if body.tie_break else ()
    _check_named(first, set(most))
    wanted = check_places(body.places, competition.places, is_drawn=ranking.has_lots)
    allocation = allocate(candidates, Money(competition.pool_minor), wanted, first)
    if body.tie_break and not allocation.is_tie_broken:
        raise refuse("/tie_break", "no_tie_at_the_line", "No tie has to be broken: the ranking decides.")
    if not allocation.funded:
        raise Conflict("nothing_to_award", "No ranked application can be funded.")
    return allocation


def _stated(body: ProposeAwards, most: Mapping[UUID, Money]) -> dict[UUID, Money]:
    stated: dict[UUID, Money] = {}
    for place, item in enumerate(body.amounts):
        pointer = f"/amounts/{place}"
        if item.application_id not in most:
            raise refuse(f"{pointer}/application_id", "application_not_ranked", "It is not in the ranking.")
        if item.application_id in stated:
            raise refuse(f"{pointer}/application_id", "application_repeated", "It is named twice.")
        amount = Money(item.amount)
        check_stated_amount(amount, most[item.application_id], f"{pointer}/amount")
        stated[item.application_id] = amount
    return stated


def _check_named(first: Sequence[UUID], ranked_ids: set[UUID]) -> None:
    for place, application_id in enumerate(first):
        pointer = f"/tie_break/first/{place}"
        if application_id not in ranked_ids:
            raise refuse(pointer, "application_not_ranked", "It is not in the ranking.")
        if application_id in first[:place]:
            raise refuse(pointer, "application_repeated", "It is named twice.")


async def previewed(
    work: Work, competition: Competition, ranking: RankedPlaces, body: ProposeAwards
) -> Preview:
    """What the body would award; a tie at the line is told and not raised."""
    try:
        allocation = work_out(competition, ranking, body)
    except TieAtTheLine as tie:
        return Preview(body, [], tie)
    placings = {each.placing.application_id: each.placing for each in ranking.places}
    chances = await chances_of(work, competition, body.places or competition.places)
    steps = [
        WalkStep(
            placings[step.candidate.application_id].application,
            placings[step.candidate.application_id].application.organization.name,
            step.candidate.rank,
            placings[step.candidate.application_id].shown,
            step.candidate.amount.minor,
            step.rest.minor,
            step.reason,
            step.candidate.lot,
            chances.get(step.candidate.application_id),
        )
        for step in allocation.steps
    ]
    return Preview(body, steps, None)


@query(Permission.AWARD_PROPOSE, subject=competition_seen)
async def preview_awards(work: Work, competition: Competition, *, body: ProposeAwards) -> Preview:
    """Try a proposal without making it; 403 `own_award` for a member of an organization in the ranking."""
    ranking = await ranked(competition)
    check_unconcerned(is_concerned=await ranking.concerns(work.actor))
    return await previewed(work, competition, ranking, body)
