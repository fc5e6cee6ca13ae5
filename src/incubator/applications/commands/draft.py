"""Drafting an application: its texts and its budget."""

from uuid import UUID

from incubator.applications.queries import application_seen, whole
from incubator.applications.rules import (
    Source,
    State,
    check_apart,
    check_draft,
    check_drafting,
    check_drafts,
    check_line,
    check_total,
)
from incubator.applications.schemas import (
    BudgetLineInput,
    DraftApplication,
    EditApplication,
    ReplaceBudget,
)
from incubator.applications.tables import Application, ApplicationFile, BudgetLine
from incubator.competitions import Competition, Track, visible_competitions
from incubator.core.actor import Permission
from incubator.core.errors import refuse
from incubator.core.jobs import Task
from incubator.core.usecase import Work, command
from incubator.organizations import Organization, organization_seen

_NEXT_NUMBER = """
INSERT INTO application_numbering AS numbering (competition_id, given) VALUES ($1, 1)
ON CONFLICT (competition_id) DO UPDATE SET given = numbering.given + 1 RETURNING given
"""


@command(Permission.APPLICATION_CREATE, subject=organization_seen)
async def draft_application(work: Work, organization: Organization, *, body: DraftApplication) -> Application:
    """Begin an application to an open competition, which only the organization sees until it submits."""
    competition = await visible_competitions(work.actor).filter(id=body.competition_id).first()
    if competition is None:
        raise refuse("/competition_id", "competition_unknown", "There is no such competition.")
    check_drafting(competition.stage, competition.closes_at, await work.now())
    check_apart(organization=organization.is_demonstration, competition=competition.is_demonstration)
    # The organization is locked: two drafts that are begun at once are counted one after the other.
    drafts = Application.filter(
        organization_id=organization.id, competition_id=competition.id, state=State.DRAFT
    )
    check_drafts(await drafts.count(), competition.entries_per_organization)
    await _check_track(competition.id, body.track_id)
    application = await Application.create(
        **body.model_dump(),
        organization=organization,
        number=await next_number(work, competition),
        created_by_id=work.actor.person_id,
    )
    work.about(application)
    work.note(number=application.number, competition_id=competition.id, organization_id=organization.id)
    return await whole(application)


@command(Permission.APPLICATION_EDIT, subject=application_seen)
async def edit_application(work: Work, application: Application, *, body: EditApplication) -> Application:
    """Change what the body gives of a draft."""
    check_draft(application.state)
    wanted = body.model_dump(exclude_none=True)
    if "beneficiaries" in body.model_fields_set:
        wanted["beneficiaries"] = body.beneficiaries
    if body.track_id is not None:
        await _check_track(application.competition_id, body.track_id)
    application.update_from_dict(wanted)
    await work.save(application, *wanted)
    work.note(changed=sorted(wanted))
    return await whole(application)


@command(Permission.APPLICATION_EDIT, subject=application_seen)
async def replace_budget(work: Work, application: Application, *, body: ReplaceBudget) -> Application:
    """Write a draft's budget anew; what is requested is the sum of the lines that the grant pays."""
    check_draft(application.state)
    amounts = [_amount(line) for line in body.lines]
    for position, (line, amount) in enumerate(zip(body.lines, amounts, strict=True)):
        check_line(position, line.quantity, line.unit_price, amount)
    check_total(sum(amounts))
    await BudgetLine.filter(application_id=application.id).delete()
    await BudgetLine.bulk_create(
        BudgetLine(
            application_id=application.id,
            position=position,
            category=line.category,
            description=line.description,
            source=line.source,
            quantity=line.quantity,
            unit_price_minor=line.unit_price,
            amount_minor=amount,
        )
        for position, (line, amount) in enumerate(zip(body.lines, amounts, strict=True), start=1)
    )
    application.requested_minor = sum(
        amount for line, amount in zip(body.lines, amounts, strict=True) if line.source is Source.GRANT
    )
    await work.save(application, "requested_minor")
    work.note(lines=len(body.lines), requested_minor=application.requested_minor)
    return await whole(application)


def _amount(line: BudgetLineInput) -> int:
    return line.quantity * line.unit_price if line.amount is None else line.amount


@command(Permission.APPLICATION_SUBMIT, subject=application_seen)
async def delete_draft(work: Work, application: Application) -> None:
    """Delete a draft with its budget and files; its number is not given again."""
    check_draft(application.state)
    files = await ApplicationFile.filter(application_id=application.id).select_related("stored")
    await application.delete()
    for file in files:
        await file.stored.delete()
        work.defer(Task.FILE_DROP, key=file.stored.key)
    work.note(number=application.number, files=len(files))


async def next_number(work: Work, competition: Competition) -> str:
    """The competition's number and the next running one; the counter's lock lets no two be the same."""
    given = await work.sql.fetchval(_NEXT_NUMBER, competition.id)
    return f"{competition.number}-{given:03}"


async def _check_track(competition_id: UUID, track_id: UUID) -> None:
    if not await Track.filter(id=track_id, competition_id=competition_id).exists():
        raise refuse("/track_id", "track_unknown", "The competition has no such track.")
