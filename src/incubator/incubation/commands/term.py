"""A term from the application for a place to its end."""

from tortoise.queryset import QuerySet

from incubator.core.actor import Permission
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.incubation.commands.mentorship import end_mentorships
from incubator.incubation.commands.review import cancel_reviews
from incubator.incubation.commands.space import release_spaces
from incubator.incubation.commands.telling import notify, write
from incubator.incubation.letters import ADMITTED, EXPELLED, GRADUATED, REJECTED
from incubator.incubation.queries import incubation_seen, is_found_ready, park_day
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
)
from incubator.incubation.schemas import (
    Admission,
    ApplyForPlace,
    Closing,
    Expulsion,
    Rejection,
    Withdrawal,
)
from incubator.incubation.tables import FollowUp, Incubation
from incubator.organizations import Organization, organization_seen


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
    await write(work, incubation, ADMITTED, starts_on=starts_on, ends_on=ends_on, reason=body.reason)
    await notify(work, incubation, Kind.INCUBATION_DECIDED)
    work.note(starts_on=starts_on, ends_on=ends_on)
    return incubation


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def reject(work: Work, incubation: Incubation, *, body: Rejection) -> Incubation:
    """Give no place, and say why."""
    incubation.state = TERMS.advance(incubation.state, Action.REJECT)
    await _decide(work, incubation, body.reason)
    await write(work, incubation, REJECTED, reason=body.reason)
    await notify(work, incubation, Kind.INCUBATION_DECIDED)
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
    await write(work, incubation, EXPELLED, reason=body.reason)
    return incubation


async def _end(work: Work, incubation: Incubation, reason: str) -> None:
    incubation.ended_at = await work.now()
    incubation.end_reason = reason
    await work.save(incubation, "state", "ended_at", "end_reason")
    await _leave(work, incubation)


async def _leave(work: Work, incubation: Incubation) -> None:
    """Mentors, rooms and reviews are for a term that is under way."""
    today = await park_day(work)
    await end_mentorships(work, incubation, today)
    await release_spaces(work, incubation, today)
    await cancel_reviews(work, incubation)


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def graduate(work: Work, incubation: Incubation) -> Incubation:
    """Let the organization go out into the world, with a certificate and dates to report on."""
    incubation.state = TERMS.advance(incubation.state, Action.GRADUATE)
    today = await park_day(work)
    check_started(incubation.starts_on, today)
    if work.services.settings.review_to_graduate and not await is_found_ready(incubation):
        raise Conflict("not_found_ready", "No published review finds the organization ready to graduate.")
    serial = await work.sql.fetchval("SELECT nextval('incubation_certificate')")
    incubation.graduated_on, incubation.certificate = today, f"GRAD-{serial:06}"
    await work.save(incubation, "state", "graduated_on", "certificate")
    await _leave(work, incubation)
    due = due_dates(today)
    for months, due_on in due.items():
        follow_up = await FollowUp.create(
            incubation=incubation, organization=incubation.organization, months=months, due_on=due_on
        )
        wait = reminder_at(due_on, work.services.settings.tz) - await work.now()
        work.defer(Task.FOLLOW_UP_REMIND, after=wait, follow_up_id=follow_up.id)
    dates = "\n".join(f"{months:>2}: {due_on}" for months, due_on in due.items())
    url = f"{work.services.settings.origin}/incubations/{incubation.id}/certificate"
    await write(work, incubation, GRADUATED, certificate=incubation.certificate, url=url, dates=dates)
    work.note(certificate=incubation.certificate)
    return incubation


@command(Permission.INCUBATION_DECIDE, subject=incubation_seen)
async def close_incubation(work: Work, incubation: Incubation, *, body: Closing) -> Incubation:
    """Stop following up: reports that are missing are waived."""
    await close(work, incubation, body.reason)
    missing = await missing_reports(incubation).select_for_update()
    for follow_up in missing:
        follow_up.state = FOLLOW_UPS.advance(follow_up.state, FollowUpAction.WAIVE)
        await work.save(follow_up, "state")
    work.note(waived=[follow_up.months for follow_up in missing])
    return incubation


def missing_reports(incubation: Incubation) -> QuerySet[FollowUp]:
    """The reports that are still missing; the term's lock keeps them still."""
    return FollowUp.filter(incubation_id=incubation.id, state=FollowUpState.DUE).order_by("months")


async def close(work: Work, incubation: Incubation, reason: str) -> None:
    """End the following up."""
    incubation.state = TERMS.advance(incubation.state, Action.CLOSE)
    await _end(work, incubation, reason)
