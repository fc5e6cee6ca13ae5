"""Submitting an application, withdrawing it, and checking whether it is eligible."""

import secrets
from datetime import datetime

from incubator.applications import letters
from incubator.applications.commands.co_applicant import ask_co_applicants
from incubator.applications.letters import Letter
from incubator.applications.queries import application_seen, is_concerned, record, whole
from incubator.applications.receipts import CODE_BITS, canonical, digest, receipt_code
from incubator.applications.rules import (
    ENTERED,
    STATES,
    Action,
    FileKind,
    Source,
    check_apart,
    check_cap,
    check_checking,
    check_complete,
    check_entries,
    check_form,
    check_reason,
    verdict,
)
from incubator.applications.schemas import CheckEligibility
from incubator.applications.tables import Application
from incubator.competitions import Competition, check_accepting, held_competition
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.organizations import Organization
from incubator.people import Person, members_of

_CHECKED = ("state", "checked_at", "checked_by_id", "check_reason")


@command(Permission.APPLICATION_SUBMIT, subject=application_seen)
async def submit_application(work: Work, application: Application) -> Application:
    """Submit a complete draft before the deadline; its receipt proves what was submitted and when.

    The database's clock decides, asked when nobody can move the deadline or enter for the organization any
    more; whoever waited for that past the deadline is late. Co-applicants are asked now, and not before.
    """
    submitted = STATES.advance(application.state, Action.SUBMIT)
    competition = await held_competition(work, application.competition_id)
    organization = await work.one(Organization.filter(id=application.organization_id))
    now = await work.now()
    check_accepting(competition.stage, competition.opens_at, competition.closes_at, now)
    check_apart(organization=organization.is_demonstration, competition=competition.is_demonstration)
    check_form(organization.form)
    application = await whole(application)
    _check_content(application, competition)
    entered = await Application.filter(
        organization_id=organization.id, competition_id=competition.id, state__in=ENTERED
    ).count()
    check_entries(entered, competition.entries_per_organization)
    application.state = submitted
    application.submitted_at = now
    application.submitted_by_id = work.person_id
    application.receipt_code = receipt_code(secrets.randbits(CODE_BITS))
    application.receipt_sha256 = digest(canonical(record(application)))
    await work.save(application, "state", "submitted_at", "submitted_by_id", "receipt_code", "receipt_sha256")
    work.note(
        state=submitted,
        submitted_at=now,
        requested_minor=application.requested_minor,
        receipt_code=application.receipt_code,
        receipt_sha256=application.receipt_sha256,
    )
    await _write(work, application, letters.SUBMITTED, at=_local(work, now))
    await _notify(work, application, Kind.APPLICATION_SUBMITTED)
    await ask_co_applicants(work, application)
    return application


@command(Permission.APPLICATION_SUBMIT, subject=application_seen)
async def withdraw_application(work: Work, application: Application) -> Application:
    """Take a submitted application back, before it was checked; it makes room for another entry."""
    application.state = STATES.advance(application.state, Action.WITHDRAW)
    await work.save(application, "state")
    work.note(state=application.state)
    return await whole(application)


@command(Permission.APPLICATION_CHECK, subject=application_seen)
async def check_eligibility(work: Work, application: Application, *, body: CheckEligibility) -> Application:
    """Decide once, after the call has closed, whether a submitted application goes to the jury.

    403 `application_hidden` for a member of an organization that applies with the applicant.
    """
    if await is_concerned(work.actor, [application.id]):
        raise Forbidden("application_hidden", "You have a conflict with this application.")
    action = verdict(is_eligible=body.is_eligible)
    STATES.advance(application.state, action)
    competition = await held_competition(work, application.competition_id)
    check_checking(competition.stage, competition.closes_at)
    check_reason(action, body.reason)
    await give_verdict(work, application, action, body.reason)
    work.note(state=application.state, reason=body.reason)
    return await whole(application)


async def give_verdict(work: Work, application: Application, action: Action, reason: str) -> None:
    """Keep the verdict on a locked application, and tell the applicant."""
    application.state = STATES.advance(application.state, action)
    application.checked_at = await work.now()
    application.checked_by_id = work.actor.person_id
    application.check_reason = reason
    await work.save(application, *_CHECKED)
    letter = letters.ELIGIBLE if action is Action.FIND_ELIGIBLE else letters.INELIGIBLE
    await _write(work, application, letter, reason=reason)
    await _notify(work, application, Kind.VERDICT_GIVEN)


async def take_back_verdict(work: Work, application: Application) -> None:
    """Let a locked application await its verdict again, and tell the applicant."""
    application.state = STATES.advance(application.state, Action.REOPEN)
    application.checked_at, application.checked_by_id, application.check_reason = None, None, ""
    await work.save(application, *_CHECKED)
    await _write(work, application, letters.REOPENED)
    await _notify(work, application, Kind.VERDICT_TAKEN_BACK)


def _check_content(application: Application, competition: Competition) -> None:
    check_complete(
        summary=application.summary,
        leader=application.leader,
        proposals=sum(file.kind is FileKind.PROPOSAL for file in application.files),
        grant_lines=sum(line.source is Source.GRANT for line in application.budget),
    )
    check_cap(application.requested_minor, competition.award_cap_minor, application.track.cap_minor)


async def _write(work: Work, application: Application, letter: Letter, **facts: str) -> None:
    """Write to the person who submitted; a contest that was judged elsewhere has none."""
    person = await Person.get_or_none(id=application.submitted_by_id)
    if person is None:
        return
    known = {
        "number": application.number,
        "title": application.title,
        "code": application.receipt_code,
        "sha256": application.receipt_sha256,
        **facts,
    }
    await work.mail(person.email, letter.subject.format(**known), letter.text.format(**known))


async def _notify(work: Work, application: Application, kind: Kind) -> None:
    members = await members_of(application.organization_id)
    await work.notify(members, kind, application, title=application.title)


def _local(work: Work, moment: datetime) -> str:
    return moment.astimezone(work.services.settings.tz).strftime("%Y-%m-%d %H:%M:%S %Z")
