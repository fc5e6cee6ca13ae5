"""A graduate's report, and asking for it."""

from incubator.core.actor import Permission
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.incubation.commands.telling import notify, write
from incubator.incubation.commands.term import close, missing_reports
from incubator.incubation.letters import REPORT_DUE
from incubator.incubation.queries import follow_up_seen, park_day
from incubator.incubation.rules import FOLLOW_UPS, FollowUpAction, wants_reminder
from incubator.incubation.schemas import Report
from incubator.incubation.tables import FollowUp


@command(Permission.FOLLOW_UP_REPORT, subject=follow_up_seen)
async def report_follow_up(work: Work, follow_up: FollowUp, *, body: Report) -> FollowUp:
    """Report how the graduate fares; with the last report, its term is closed."""
    follow_up.state = FOLLOW_UPS.advance(follow_up.state, FollowUpAction.REPORT)
    follow_up.is_active = body.is_active
    follow_up.staff = body.staff
    follow_up.income_minor = body.income
    follow_up.beneficiaries = body.beneficiaries
    follow_up.remark = body.remark
    follow_up.reported_at = await work.now()
    await work.save(
        follow_up,
        *("state", "is_active", "staff", "income_minor", "beneficiaries", "remark", "reported_at"),
    )
    if not await missing_reports(follow_up.incubation).exists():
        await close(work, follow_up.incubation, "")
    work.note(incubation_id=follow_up.incubation_id, months=follow_up.months, is_active=body.is_active)
    return follow_up


@command(Permission.INCUBATION_DECIDE, subject=follow_up_seen)
async def remind_follow_up(work: Work, follow_up: FollowUp) -> FollowUp:
    """Ask the organization's contact for a report that is due; once, however often this runs."""
    if wants_reminder(follow_up.state, follow_up.due_on, follow_up.reminded_at, await park_day(work)):
        follow_up.reminded_at = await work.now()
        await work.save(follow_up, "reminded_at")
        facts = {"months": follow_up.months, "due_on": follow_up.due_on, "url": _link(work, follow_up)}
        await write(work, follow_up, REPORT_DUE, **facts)
        await notify(work, follow_up, Kind.FOLLOW_UP_DUE, due=follow_up.due_on)
    return follow_up


def _link(work: Work, follow_up: FollowUp) -> str:
    """The page on which the report is given; it asks who is not signed in to sign in first."""
    return f"{work.services.settings.origin}/follow-ups/{follow_up.id}"
