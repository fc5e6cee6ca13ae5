"""Decisions as staff see them, and public notices as everybody does."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TypeVar
from uuid import UUID

from tortoise.expressions import RawSQL
from tortoise.models import Model
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.applications import is_concerned
from incubator.awards.rules import PUBLISHED, check_unconcerned
from incubator.awards.tables import Approval, Award, Decision, Skip
from incubator.core.actor import Actor, Permission
from incubator.core.errors import NotFound
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.usecase import Work, public, query
from incubator.jury import Check, PanelMember, check_of

M = TypeVar("M", bound=Model)


def visible_decisions(actor: Actor) -> QuerySet[Decision]:
    """Whoever reads awards by a role sees every decision; others see notices, and awards of their own."""
    if not actor.may(Permission.AWARD_READ):
        raise NotFound
    return Decision.all()


async def decision_seen(work: Work, decision_id: UUID) -> Decision:
    """The decision, if the actor can see it."""
    return await work.one(visible_decisions(work.actor).filter(id=decision_id))


async def decision_of_competition(work: Work, competition_id: UUID) -> Decision:
    """The competition's decision, if the actor can see it."""
    return await work.one(visible_decisions(work.actor).filter(competition_id=competition_id))


async def whole_decision(decision: Decision) -> Decision:
    """The decision read anew with its competition, awards and skips best first, and approvals."""
    return await (
        Decision.get(id=decision.id)
        .select_related("competition", "proposed_by")
        .prefetch_related(
            Prefetch("awards", best_first(Award.all().select_related("application", "organization"))),
            Prefetch("skips", best_first(Skip.all().select_related("application__organization"))),
            Prefetch("approvals", Approval.all().select_related("person").order_by("approved_at")),
        )
    )


async def concerns(decision: Decision, actor: Actor) -> bool:
    """Whether an organization of the actor's applies in the decision's ranking, funded or not."""
    funded = [award.application_id for award in await Award.filter(decision_id=decision.id)]
    skipped = [skip.application_id for skip in await Skip.filter(decision_id=decision.id)]
    return await is_concerned(actor, funded + skipped)


async def is_kept_from(decision: Decision, actor: Actor) -> bool:
    """Whether the decision is kept from the actor: it concerns an own organization, and is not public."""
    return decision.state not in PUBLISHED and await concerns(decision, actor)


def best_first(found: QuerySet[M]) -> QuerySet[M]:
    """Awards or skips in the order of their ranks, and of their applications' numbers."""
    return found.order_by("rank", "application__number")


@query(Permission.AWARD_READ, subject=decision_seen)
async def read_decision(work: Work, decision: Decision) -> Decision:
    """One decision with its awards, its skips and why, and who approved it.

    403 `own_award` before the public notice for a member of an organization in the ranking.
    """
    check_unconcerned(is_concerned=await is_kept_from(decision, work.actor))
    return await whole_decision(decision)


@query(Permission.AWARD_READ, subject=decision_of_competition)
async def read_competition_decision(work: Work, decision: Decision) -> Decision:
    """The decision over a competition's awards; 403 `own_award` as for `read_decision`."""
    check_unconcerned(is_concerned=await is_kept_from(decision, work.actor))
    return await whole_decision(decision)


@dataclass(frozen=True, slots=True)
class Notice:
    """A published decision: who is awarded what, and who judged."""

    decision: Decision
    awards: Sequence[Award]
    judges: Sequence[str]


_AWARDS = 'FROM award WHERE award.decision_id = "decision"."id"'


def notices() -> QuerySet[Decision]:
    """Decisions whose notice has begun, public from then on, with the number and the sum of their awards."""
    return (
        Decision.filter(state__in=PUBLISHED)
        .select_related("competition")
        .annotate(
            award_count=RawSQL(f"(SELECT count(*) {_AWARDS})"),
            total_minor=RawSQL(f"(SELECT sum(amount_minor)::bigint {_AWARDS})"),
        )
    )


async def published(work: Work, decision_id: UUID) -> Decision:
    """A decision that is public."""
    return await work.one(notices().filter(id=decision_id))


@query(public("a public notice is for everybody"))
async def list_notices(_work: Work, *, cursor: Cursor | None = None, limit: Limit = PAGE) -> Found[Decision]:
    """Public notices, newest first, those that have ended too."""
    return await listing(notices(), cursor, limit)


@query(public("a public notice is for everybody"), subject=published)
async def read_notice(_work: Work, decision: Decision) -> Notice:
    """One public notice: every award with organization, title, rank and amount, and the judges' names."""
    awards = Award.filter(decision_id=decision.id).select_related("application")
    panel = PanelMember.filter(competition_id=decision.competition_id).select_related("person")
    judges = [member.person.name for member in await panel.order_by("person__name", "id")]
    return Notice(decision, await best_first(awards), judges)


@query(public("a public notice is for everybody"), subject=published)
async def check_notice(work: Work, decision: Decision) -> Check:
    """How anybody checks what led to the awards of a public notice."""
    return await check_of(work, decision.competition)
