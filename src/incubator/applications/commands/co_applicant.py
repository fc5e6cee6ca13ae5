"""Naming the organizations with which an application is made."""

from incubator.applications.queries import application_seen, namable, whole
from incubator.applications.rules import Named, check_apart, check_co_applicants, check_draft, read_named
from incubator.applications.schemas import ReplaceCoApplicants
from incubator.applications.tables import Application, CoApplicant
from incubator.core.actor import Permission
from incubator.core.errors import refuse
from incubator.core.usecase import Work, command
from incubator.organizations import Organization


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
