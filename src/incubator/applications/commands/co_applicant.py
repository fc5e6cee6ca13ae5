"""Naming the organizations with which an application is made, and what they answer."""

from collections.abc import Sequence
from uuid import UUID

from incubator.applications.queries import (
    application_seen,
    co_application_seen,
    namable,
    whole,
    whole_co_application,
)
from incubator.applications.rules import (
    CO_APPLICANTS,
    CoApplicantAction,
    Named,
    check_apart,
    check_co_applicants,
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
    """Write anew with whom a draft is applied for; a USCC that the registry has names the registered one.

    The owners of an organization that was not named before are told; who is named still keeps its answer.
    """
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
    added = await _keep(application, named)
    await work.save(application)
    work.note(
        co_applicants=[str(each.organization_id) if each.organization_id else each.uscc for each in named]
    )
    for each in added:
        if each.organization_id is not None:
            owners = await members_of(each.organization_id, role=OrganizationRole.OWNER)
            facts = {"title": application.title, "organization": applicant.name}
            await work.notify(owners, Kind.CO_APPLICANT_NAMED, each, **facts)
    return await whole(application)


async def _keep(application: Application, named: Sequence[Named]) -> list[CoApplicant]:
    """Keep these and no others, in their order; returns those that were not named before."""
    before: dict[UUID | str | None, CoApplicant] = {
        each.organization_id or each.uscc: each
        for each in await CoApplicant.filter(application_id=application.id).select_for_update()
    }
    known = [each.organization_id or each.uscc for each in named]
    gone = [row.id for key, row in before.items() if key not in known]
    await CoApplicant.filter(id__in=gone).delete()
    added = []
    for position, (key, each) in enumerate(zip(known, named, strict=True), start=1):
        row = before.get(key)
        if row is not None:
            row.position, row.name = position, each.name
            await row.save(update_fields=["position", "name"])
            continue
        added.append(
            await CoApplicant.create(
                application_id=application.id,
                position=position,
                organization_id=each.organization_id,
                name=each.name,
                uscc=each.uscc,
            )
        )
    return added


@command(Permission.APPLICATION_SUBMIT, subject=co_application_seen)
async def confirm_co_application(work: Work, co_applicant: CoApplicant) -> CoApplicant:
    """Say for the organization that it applies together with the one that named it."""
    return await _answer(work, co_applicant, CoApplicantAction.CONFIRM)


@command(Permission.APPLICATION_SUBMIT, subject=co_application_seen)
async def decline_co_application(work: Work, co_applicant: CoApplicant) -> CoApplicant:
    """Say for the organization that it does not apply with the one that named it."""
    return await _answer(work, co_applicant, CoApplicantAction.DECLINE)


async def _answer(work: Work, co_applicant: CoApplicant, action: CoApplicantAction) -> CoApplicant:
    co_applicant.state = CO_APPLICANTS.advance(co_applicant.state, action)
    co_applicant.answered_by_id, co_applicant.answered_at = work.person_id, await work.now()
    await work.save(co_applicant, "state", "answered_by_id", "answered_at")
    work.note(application_id=co_applicant.application_id, state=co_applicant.state)
    return await whole_co_application(co_applicant)
