"""A term from the application for a place to the last follow-up."""

from tortoise.queryset import QuerySet

from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.notify import Fact, Kind
from incubator.core.usecase import Work, command
from incubator.incubation.letters import ADMITTED, EXPELLED, GRADUATED, REJECTED, REPORT_DUE, Letter
from incubator.incubation.queries import follow_up_seen, incubation_seen, park_day
from incubator.incubation.rules import (
    FOLLOW_UPS,
    OPEN,
    TERMS,
    Action,
    FollowUpAction,
    FollowUpState,
    check_started,
    due_dates,
    reminder_at,
    term,
    wants_reminder,
)
from incubator.incubation.schemas import (
    Admission,
    ApplyForPlace,
    Closing,
    Expulsion,
    Rejection,
    Report,
    Withdrawal,
)
from incubator.incubation.tables import FollowUp, Incubation
from incubator.organizations import Organization, organization_seen
from incubator.people import members_of


@command(Permission.INCUBATION_APPLY, subject=organization_seen)
async def apply_for_place(work: Work, organization: Organization, *, body: ApplyForPlace) -> Incubation:
    """Apply for a place: by an owner, or by staff on behalf; one term at a time."""
    if await Incubation.filter(organization_id=organization.id, state__in=OPEN).exists():
        raise Conflict("term_open", "The organization has a term that is not over yet.")
    incubation = await Incubation.create(
        organization=organization,
        mode=body.mode,
        motive=body.motive,
        state=TERMS.start,
        applied_at=await work.now(),
    )
    work.about(incubation)
    work.note(organization_id=organization.id, mode=body.mode)
    return incubation


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def admit(work: Work, incubation: Incubation, *, body: Admission) -> Incubation:
    """Give a place, for a term of 24 months from today unless the decision says otherwise."""
    incubation.state = TERMS.advance(incubation.state, Action.ADMIT)
    starts_on, ends_on = term(body.starts_on, body.ends_on, await park_day(work))
    incubation.starts_on, incubation.ends_on = starts_on, ends_on
    await _decide(work, incubation, body.reason)
    await _write(work, incubation, ADMITTED, starts_on=starts_on, ends_on=ends_on, reason=body.reason)
    await _notify(work, incubation, Kind.INCUBATION_DECIDED)
    work.note(starts_on=starts_on, ends_on=ends_on)
    return incubation


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def reject(work: Work, incubation: Incubation, *, body: Rejection) -> Incubation:
    """Give no place, and say why."""
    incubation.state = TERMS.advance(incubation.state, Action.REJECT)
    await _decide(work, incubation, body.reason)
    await _write(work, incubation, REJECTED, reason=body.reason)
    await _notify(work, incubation, Kind.INCUBATION_DECIDED)
    return incubation


async def _decide(work: Work, incubation: Incubation, reason: str) -> None:
    incubation.decided_at = await work.now()
    incubation.decided_by_id = work.actor.person_id
    incubation.decision_reason = reason
    await work.save(
        incubation, "state", "decided_at", "decided_by_id", "decision_reason", "starts_on", "ends_on"
    )


@command(Permission.INCUBATION_APPLY, subject=incubation_seen)
async def withdraw(work: Work, incubation: Incubation, *, body: Withdrawal) -> Incubation:
    """Take the application back, or leave the park before graduating."""
    incubation.state = TERMS.advance(incubation.state, Action.WITHDRAW)
    await _end(work, incubation, body.reason)
    return incubation


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def expel(work: Work, incubation: Incubation, *, body: Expulsion) -> Incubation:
    """End a term against the organization's will, and say why."""
    incubation.state = TERMS.advance(incubation.state, Action.EXPEL)
    await _end(work, incubation, body.reason)
    await _write(work, incubation, EXPELLED, reason=body.reason)
    return incubation


async def _end(work: Work, incubation: Incubation, reason: str) -> None:
    incubation.ended_at = await work.now()
    incubation.end_reason = reason
    await work.save(incubation, "state", "ended_at", "end_reason")


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def graduate(work: Work, incubation: Incubation) -> Incubation:
    """Let the organization go out into the world, with a certificate and dates to report on."""
    incubation.state = TERMS.advance(incubation.state, Action.GRADUATE)
    today = await park_day(work)
    check_started(incubation.starts_on, today)
    serial = await work.sql.fetchval("SELECT nextval('incubation_certificate')")
    incubation.graduated_on, incubation.certificate = today, f"GRAD-{serial:06}"
    await work.save(incubation, "state", "graduated_on", "certificate")
    due = due_dates(today)
    for months, due_on in due.items():
        follow_up = await FollowUp.create(
            incubation=incubation, organization=incubation.organization, months=months, due_on=due_on
        )
        wait = reminder_at(due_on, work.services.settings.tz) - await work.now()
        work.defer(Task.FOLLOW_UP_REMIND, after=wait, follow_up_id=follow_up.id)
    dates = "\n".join(f"{months:>2}: {due_on}" for months, due_on in due.items())
    url = f"{work.services.settings.origin}/incubations/{incubation.id}/certificate"
    await _write(work, incubation, GRADUATED, certificate=incubation.certificate, url=url, dates=dates)
    work.note(certificate=incubation.certificate)
    return incubation


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
    if not await _due(follow_up.incubation).exists():
        await _close(work, follow_up.incubation, "")
    work.note(incubation_id=follow_up.incubation_id, months=follow_up.months, is_active=body.is_active)
    return follow_up


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def close_incubation(work: Work, incubation: Incubation, *, body: Closing) -> Incubation:
    """Stop following up: reports that are missing are waived."""
    await _close(work, incubation, body.reason)
    missing = await _due(incubation).select_for_update()
    for follow_up in missing:
        follow_up.state = FOLLOW_UPS.advance(follow_up.state, FollowUpAction.WAIVE)
        await work.save(follow_up, "state")
    work.note(waived=[follow_up.months for follow_up in missing])
    return incubation


def _due(incubation: Incubation) -> QuerySet[FollowUp]:
    """The reports that are still missing; the term's lock keeps them still."""
    return FollowUp.filter(incubation_id=incubation.id, state=FollowUpState.DUE).order_by("months")


async def _close(work: Work, incubation: Incubation, reason: str) -> None:
    incubation.state = TERMS.advance(incubation.state, Action.CLOSE)
    await _end(work, incubation, reason)


@command(Permission.INCUBATION_DECIDE, subject=follow_up_seen)
async def remind_follow_up(work: Work, follow_up: FollowUp) -> FollowUp:
    """Ask the organization's contact for a report that is due; once, however often this runs."""
    if wants_reminder(follow_up.state, follow_up.due_on, follow_up.reminded_at, await park_day(work)):
        follow_up.reminded_at = await work.now()
        await work.save(follow_up, "reminded_at")
        facts = {"months": follow_up.months, "due_on": follow_up.due_on, "url": _link(work, follow_up)}
        await _write(work, follow_up, REPORT_DUE, **facts)
        await _notify(work, follow_up, Kind.FOLLOW_UP_DUE, due=follow_up.due_on)
    return follow_up


async def _write(work: Work, about: Incubation | FollowUp, letter: Letter, **facts: object) -> None:
    """Write to the organization's contact."""
    organization: Organization = about.organization
    text = letter.text.format(name=organization.name, **facts)
    await work.mail(organization.contact_email, letter.subject.format(**facts), text)


async def _notify(work: Work, about: Incubation | FollowUp, kind: Kind, **facts: Fact) -> None:
    members = await members_of(about.organization_id)
    await work.notify(members, kind, about, organization=about.organization.name, **facts)


def _link(work: Work, follow_up: FollowUp) -> str:
    """The page on which the report is given; it asks who is not signed in to sign in first."""
    return f"{work.services.settings.origin}/follow-ups/{follow_up.id}"
