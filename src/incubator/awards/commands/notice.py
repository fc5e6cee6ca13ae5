"""The public notice, and what becomes of a decision when it has run."""

from datetime import timedelta

from incubator.awards.commands.ledger import open_accounts, post
from incubator.awards.queries import decision_seen, whole_decision
from incubator.awards.rules import (
    DECISIONS,
    DecisionAction,
    EntryKind,
    is_notice_over,
    notice_ends_at,
    notice_period,
)
from incubator.awards.tables import Award, Decision
from incubator.competitions import Competition, announce_decision
from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.money import Money
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.core.workdays import Calendar
from incubator.people import members_of

AFTER_MIDNIGHT = timedelta(minutes=1)
"""The job comes a little late, because its delay counts from the start of the asking transaction."""

SUBJECT = "公益创投立项通知 / Your award is final"

LETTER = """{contact}，您好：

“{competition}”公示期满。贵单位申报的项目“{title}”（{number}）获得立项，资助金额 {amount} 元（{words}）。
请等候签约通知。

The public notice of "{competition}" has ended. Your application "{title}" ({number}) is awarded
{amount} yuan. We will contact you to sign the contract.
"""


@command(Permission.AWARD_PROPOSE, subject=decision_seen)
async def give_notice(work: Work, decision: Decision) -> Decision:
    """Make an approved decision public for the competition's number of working days, from today on."""
    decision.state = DECISIONS.advance(decision.state, DecisionAction.GIVE_NOTICE)
    competition = await work.one(Competition.filter(id=decision.competition_id))
    zone, now = work.services.settings.tz, await work.now()
    period = notice_period(Calendar(), now.astimezone(zone).date(), competition.notice_days)
    decision.notice_from = period.first
    decision.notice_until = period.last
    decision.notice_calendar_known = period.calendar_known
    await work.save(decision, "state", "notice_from", "notice_until", "notice_calendar_known")
    await announce_decision(work, competition)
    ends = notice_ends_at(period.last, zone)
    work.defer(Task.NOTICE_END, after=ends - now + AFTER_MIDNIGHT, decision_id=decision.id)
    work.note(notice_from=period.first, notice_until=period.last, calendar_known=period.calendar_known)
    return await whole_decision(decision)


@command(Permission.AWARD_PROPOSE, subject=decision_seen)
async def finalise_decision(work: Work, decision: Decision) -> Decision:
    """Make the decision final once its notice has run: it opens the ledger, and the awarded get a letter."""
    state = DECISIONS.advance(decision.state, DecisionAction.FINALISE)
    now = await work.now()
    assert decision.notice_until is not None  # noqa: S101 - ck_decision_notice: in notice, so it has days
    ends = notice_ends_at(decision.notice_until, work.services.settings.tz)
    competition = await Competition.get(id=decision.competition_id)
    if not is_notice_over(now, ends, competition.notice_days):
        raise Conflict("notice_running", "The public notice has not ended.", ends_at=ends)
    decision.state, decision.final_at = state, now
    await work.save(decision, "state", "final_at")
    await open_accounts(competition.id)
    await post(
        work, competition.id, EntryKind.POOL_FUNDED, Money(competition.pool_minor), memo=competition.number
    )
    whole = await whole_decision(decision)
    for award in whole.awards:
        await _tell(work, competition, award)
    work.note(pool=Money(competition.pool_minor).decimal)
    return whole


async def _tell(work: Work, competition: Competition, award: Award) -> None:
    amount = Money(award.amount_minor)
    letter = LETTER.format(
        contact=award.organization.contact_name,
        competition=competition.title,
        title=award.application.title,
        number=award.application.number,
        amount=amount.decimal,
        words=amount.in_words(),
    )
    await work.mail(award.organization.contact_email, SUBJECT, letter)
    members = await members_of(award.organization_id)
    await work.notify(members, Kind.AWARD_DECIDED, award, title=award.application.title)
