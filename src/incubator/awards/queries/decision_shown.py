"""A competition's decision as its page shows it: the walk, who approved, the notice, and what comes next."""

from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Literal
from uuid import UUID

from incubator.awards.queries.decision import best_first, concerns, whole_decision
from incubator.awards.queries.proposal import Preview, RankedApplication, WalkStep, previewed, ranked
from incubator.awards.rules import (
    APPROVALS_NEEDED,
    DECISIONS,
    PUBLISHED,
    DecisionAction,
    DecisionState,
    NoticePeriod,
    check_decision_approver,
    is_notice_over,
    notice_ends_at,
    notice_period,
    turns,
)
from incubator.awards.schemas import ProposeAwards
from incubator.awards.tables import Award, Decision, Skip
from incubator.competitions import Competition, Stage, competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.errors import Conflict, DomainError
from incubator.core.usecase import Work, query
from incubator.core.workdays import Calendar
from incubator.jury import Placing, chances_of

Offer = Literal["propose", "withdraw", "approve", "give_notice", "finalise"]


@dataclass(frozen=True, slots=True)
class NoticeDay:
    """A day of a public notice; `number` counts the working days, 0 for the one on which it begins."""

    day: date
    number: int | None


@dataclass(frozen=True, slots=True)
class DecisionShown:
    """What is known of a competition's awards, and what the one who asks may do about them now."""

    competition: Competition
    decision: Decision | None = None
    steps: Sequence[WalkStep] = ()
    """The walk that the decision keeps; empty without one, and for the concerned before the notice."""
    places: Sequence[RankedApplication] = ()
    """The ranking from which awards can be proposed now; empty where none can, and for the concerned."""
    preview: Preview | None = None
    """What a proposal without any wish would award."""
    waits_for_lots: bool = False
    """Lots are drawn in the zone of doubt before awards can be proposed."""
    period: NoticePeriod | None = None
    """The notice, or what it would be if it were given today."""
    days: Sequence[NoticeDay] = ()
    ends_at: datetime | None = None
    actions: Sequence[Offer] = ()
    is_concerned: bool = False
    """The one who asks belongs to an organization in the ranking, and so decides nothing about it."""
    is_proposer: bool = False
    has_approved: bool = False
    approvals_needed: int = APPROVALS_NEEDED

    @property
    def total_minor(self) -> int:
        """The sum of the awards."""
        return sum(step.amount_minor for step in self.steps if step.reason is None)


@query(Permission.AWARD_READ, subject=competition_seen)
async def show_decision(work: Work, competition: Competition) -> DecisionShown:
    """One competition's decision, before it is proposed and ever after."""
    decision = await Decision.get_or_none(competition_id=competition.id)
    if decision is None:
        return await _undecided(work, competition)
    decision = await whole_decision(decision)
    now = await work.now()
    period = _period(decision, competition, now.astimezone(work.services.settings.tz).date())
    approvers = {approval.person_id for approval in decision.approvals}
    is_concerned = await concerns(decision, work.actor)
    is_kept = is_concerned and decision.state not in PUBLISHED
    return DecisionShown(
        competition,
        decision,
        () if is_kept else await _walk(work, competition, decision),
        period=period,
        days=_days(period) if period else [],
        ends_at=notice_ends_at(period.last, work.services.settings.tz) if period else None,
        actions=_offered(work, competition, decision, approvers, now, is_concerned=is_concerned),
        is_concerned=is_concerned,
        is_proposer=decision.proposed_by_id == work.actor.person_id,
        has_approved=work.actor.person_id in approvers,
    )


async def _undecided(work: Work, competition: Competition) -> DecisionShown:
    can = competition.stage is Stage.RANKED and work.actor.may(Permission.AWARD_PROPOSE)
    if not can:
        return DecisionShown(competition)
    try:
        ranking = await ranked(competition)
    except Conflict:
        return DecisionShown(competition, waits_for_lots=True)
    if await ranking.concerns(work.actor):
        return DecisionShown(competition, is_concerned=True)
    preview = None
    with suppress(Conflict):  # nothing can be awarded: the page shows no walk then
        preview = await previewed(work, competition, ranking, ProposeAwards()) if ranking.places else None
    actions: list[Offer] = ["propose"] if ranking.places else []
    return DecisionShown(competition, places=ranking.places, preview=preview, actions=actions)


async def _walk(work: Work, competition: Competition, decision: Decision) -> list[WalkStep]:
    """The kept awards and skips as one walk; equals that were funded go before those that were not."""
    scores = dict(
        await Placing.filter(ranking__competition_id=competition.id).values_list("application_id", "shown")
    )
    awards = await best_first(Award.filter(decision_id=decision.id).select_related("application"))
    skips = await best_first(Skip.filter(decision_id=decision.id).select_related("application__organization"))
    chances = await chances_of(work, competition, decision.places)
    rest, steps = competition.pool_minor, []
    rows: list[Award | Skip] = [*awards, *skips]
    in_turn = zip(turns([(row.rank, row.lot) for row in rows]), rows, strict=True)
    for _, row in sorted(in_turn, key=lambda pair: (pair[0], isinstance(pair[1], Skip))):
        application, is_award = row.application, isinstance(row, Award)
        steps.append(
            WalkStep(
                application,
                row.organization_name if isinstance(row, Award) else application.organization.name,
                row.rank,
                scores.get(row.application_id, ""),
                row.amount_minor,
                row.rest_minor if isinstance(row, Skip) else rest,
                row.reason if isinstance(row, Skip) else None,
                row.lot,
                chances.get(row.application_id),
            )
        )
        rest -= row.amount_minor if is_award else 0
    return steps


def _period(decision: Decision, competition: Competition, today: date) -> NoticePeriod | None:
    if decision.notice_from and decision.notice_until:
        known = bool(decision.notice_calendar_known)
        return NoticePeriod(decision.notice_from, decision.notice_until, known)
    if decision.state is DecisionState.APPROVED:
        return notice_period(Calendar(), today, competition.notice_days)
    return None


def _days(period: NoticePeriod) -> list[NoticeDay]:
    calendar, days, number = Calendar(), [NoticeDay(period.first, 0)], 0
    for offset in range(1, (period.last - period.first).days + 1):
        day = period.first + timedelta(days=offset)
        works = calendar.is_workday(day)
        number += works
        days.append(NoticeDay(day, number if works else None))
    return days


def _offered(
    work: Work,
    competition: Competition,
    decision: Decision,
    approvers: set[UUID],
    now: datetime,
    *,
    is_concerned: bool,
) -> list[Offer]:
    """What the machine, the permission, the two persons' rule and the clock allow."""
    actor, allowed = work.actor, DECISIONS.actions(decision.state)
    may_propose = actor.may(Permission.AWARD_PROPOSE)
    offers: list[Offer] = []
    if DecisionAction.APPROVE in allowed and _may_approve(
        actor, decision, approvers, is_concerned=is_concerned
    ):
        offers.append("approve")
    if may_propose and decision.state is DecisionState.PROPOSED and not is_concerned:
        offers.append("withdraw")
    if may_propose and DecisionAction.GIVE_NOTICE in allowed:
        offers.append("give_notice")
    if may_propose and DecisionAction.FINALISE in allowed and decision.notice_until is not None:
        ends = notice_ends_at(decision.notice_until, work.services.settings.tz)
        if is_notice_over(now, ends, competition.notice_days):
            offers.append("finalise")
    return offers


def _may_approve(actor: Actor, decision: Decision, approvers: set[UUID], *, is_concerned: bool) -> bool:
    if actor.person_id is None or not actor.may(Permission.AWARD_APPROVE):
        return False
    try:
        check_decision_approver(
            actor.person_id, decision.proposed_by_id, approvers, is_concerned=is_concerned
        )
    except DomainError:
        return False
    return True
