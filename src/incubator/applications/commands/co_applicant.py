"""Naming the organizations with which an application is made, and what they answer."""

from incubator.applications.queries import (
    application_seen,
    co_application_seen,
    judged_by,
    namable,
    whole,
    whole_co_application,
)
from incubator.applications.rules import (
    CO_APPLICANTS,
    CoApplicantAction,
    Named,
    check_apart,
    check_asked,
    check_co_applicants,
    check_decliner,
    check_draft,
    read_named,
)
from incubator.applications.schemas import ReplaceCoApplicants
from incubator.applications.tables import Application, CoApplicant
from incubator.core.actor import OrganizationRole, Permission
from incubator.core.errors import refuse
from incubator.core.notify import Kind
from incubator.core.usecase import Work, command
from incubator.organizations import Organization
from incubator.people import members_of


@command(Permission.APPLICATION_EDIT, subject=application_seen)
async def replace_co_applicants(
    work: Work, application: Application, *, body: ReplaceCoApplicants
) -> Application:
    """Write anew with whom a draft is applied for; a USCC that the registry has names the registered one."""
    check_draft(application.state)
    rows = [
        read_named(place, row.organization_id, row.name, row.uscc)
        for place, row in enumerate(body.co_applicants)
    ]
    applicant = await Organization.get(id=application.organization_id)
    by_id = {
        each.id: each
        for each in await namable(work.actor, application).filter(
            id__in=[row.organization_id for row in rows if row.organization_id]
        )
    }
    by_code = {
        each.uscc: each for each in await Organization.filter(uscc__in=[row.uscc for row in rows if row.uscc])
    }
    named = []
    for place, row in enumerate(rows):
        registered = by_id.get(row.organization_id) if row.organization_id else by_code.get(row.uscc)
        if row.organization_id and registered is None:
            raise refuse(
                f"/co_applicants/{place}/organization_id",
                "co_applicant_unknown",
                "There is no such organization.",
            )
        if registered is not None:
            check_apart(organization=registered.is_demonstration, competition=applicant.is_demonstration)
        named.append(Named(registered.id) if registered is not None else row)
    check_co_applicants(Named(applicant.id, uscc=applicant.uscc), named)
    await CoApplicant.filter(application_id=application.id).delete()
    await CoApplicant.bulk_create(
        CoApplicant(
            application_id=application.id,
            position=position,
            organization_id=each.organization_id,
            name=each.name,
            uscc=each.uscc,
        )
        for position, each in enumerate(named, start=1)
    )
    await work.save(application)
    work.note(
        co_applicants=[str(each.organization_id) if each.organization_id else each.uscc for each in named]
    )
    return await whole(application)


async def ask_co_applicants(work: Work, application: Application) -> None:
    """Tell the owners of each registered co-applicant of a `whole` application that it was submitted."""
    for each in application.co_applicants:
        if each.organization_id is not None:
            owners = await members_of(each.organization_id, role=OrganizationRole.OWNER)
            facts = {"title": application.title, "organization": application.organization.name}
            await work.notify(owners, Kind.CO_APPLICANT_NAMED, each, **facts)


@command(Permission.APPLICATION_SUBMIT, subject=co_application_seen)
async def confirm_co_application(work: Work, co_applicant: CoApplicant) -> CoApplicant:
    """Say for the organization that it applies together with the one that named it."""
    await _answer(work, co_applicant, CoApplicantAction.CONFIRM)
    return await whole_co_application(co_applicant)


@command(Permission.APPLICATION_SUBMIT, subject=co_application_seen)
async def decline_co_application(work: Work, co_applicant: CoApplicant) -> CoApplicant:
    """Say for the organization that it does not apply with the one that named it, which is told.

    403 `co_applicant_judge` for who sits on the competition's panel.
    """
    application = await _answer(work, co_applicant, CoApplicantAction.DECLINE)
    members = await members_of(application.organization_id)
    partner = await Organization.get(id=co_applicant.organization_id)
    facts = {"title": application.title, "organization": partner.name}
    await work.notify(members, Kind.CO_APPLICANT_DECLINED, application, **facts)
    return await whole_co_application(co_applicant)


async def _answer(work: Work, co_applicant: CoApplicant, action: CoApplicantAction) -> Application:
    """Keep the answer while the application is locked, so that nobody checks or withdraws it meanwhile."""
    answered = CO_APPLICANTS.advance(co_applicant.state, action)
    application = await work.one(Application.filter(id=co_applicant.application_id))
    check_asked(application.state)
    if action is CoApplicantAction.DECLINE:
        check_decliner(is_judge=application.competition_id in await judged_by(work.person_id))
    co_applicant.state = answered
    co_applicant.answered_by_id, co_applicant.answered_at = work.person_id, await work.now()
    await work.save(co_applicant, "state", "answered_by_id", "answered_at")
    work.note(application_id=co_applicant.application_id, state=co_applicant.state)
    return application
