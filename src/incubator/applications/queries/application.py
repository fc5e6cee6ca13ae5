"""What can be read of applications, and by whom."""

from dataclasses import dataclass
from datetime import UTC, datetime
from uuid import UUID

from tortoise.expressions import Q
from tortoise.query_utils import Prefetch
from tortoise.queryset import QuerySet

from incubator.applications.queries.hidden import hidden_from, not_hidden
from incubator.applications.receipts import canonical, read_code
from incubator.applications.rules import State
from incubator.applications.tables import Application, ApplicationFile, BudgetLine, CoApplicant
from incubator.competitions import competition_seen
from incubator.core.actor import Actor, Permission
from incubator.core.errors import NotFound
from incubator.core.money import Money
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing, place_of
from incubator.core.usecase import Work, public, query
from incubator.core.web.endpoint import Download, RawJson
from incubator.core.web.hot_list import EMPTY, hot_list
from incubator.organizations import Organization, organization_seen

HOT_LIST = """
SELECT a.id, row_to_json(shown)::text AS json
FROM application a JOIN track t ON t.id = a.track_id JOIN organization o ON o.id = a.organization_id
CROSS JOIN LATERAL (
    SELECT a.id, a.number, a.competition_id,
        json_build_object('id', t.id, 'code', t.code, 'name', t.name) AS track,
        json_build_object('id', o.id, 'number', o.number, 'name', o.name,
            'is_demonstration', o.is_demonstration) AS organization,
        a.title, a.leader, a.beneficiaries, (a.requested_minor / 100.0)::numeric(20, 2)::text AS requested,
        a.state,
        replace(to_char(a.submitted_at AT TIME ZONE 'UTC', {moment}), '.000000', '') AS submitted_at,
        a.receipt_code,
        replace(to_char(a.checked_at AT TIME ZONE 'UTC', {moment}), '.000000', '') AS checked_at,
        replace(to_char(a.created_at AT TIME ZONE 'UTC', {moment}), '.000000', '') AS created_at,
        a.version
) AS shown
WHERE a.state <> 'draft' AND {{conditions}}
""".format(moment="""'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'""")


def visible_applications(actor: Actor) -> QuerySet[Application]:
    """A member sees all of the organization's; who may read applications sees everybody's but the drafts.

    What a judge sees of the applications assigned to the judge is the jury's to say, and it hides from staff
    who also judge what they must not meet; what is their own organization's they see all the same.
    """
    if actor.is_system:
        return Application.all()
    own = Q(organization_id__in=sorted(actor.organizations_with(Permission.APPLICATION_READ)))
    if actor.may(Permission.APPLICATION_READ):
        return Application.filter(own | ~Q(state=State.DRAFT) & not_hidden(actor))
    return Application.filter(own)


async def application_seen(work: Work, application_id: UUID) -> Application:
    """The application, if the actor can see it."""
    return await work.one(visible_applications(work.actor).filter(id=application_id))


async def whole(application: Application) -> Application:
    """The application with its competition, track, organization and parts, as they are now."""
    found = Application.filter(id=application.id).select_related("competition", "track", "organization")
    return await found.prefetch_related(
        Prefetch("budget", queryset=BudgetLine.all().order_by("position")),
        Prefetch(
            "co_applicants", queryset=CoApplicant.all().select_related("organization").order_by("position")
        ),
        Prefetch("files", queryset=ApplicationFile.all().select_related("stored").order_by("id")),
    ).get()


async def application_file(application: Application, file_id: UUID) -> ApplicationFile:
    """One file of the application with what is stored of it; raises NotFound for another's."""
    found = (
        await ApplicationFile.filter(id=file_id, application_id=application.id)
        .select_related("stored")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def record(application: Application) -> dict[str, object]:
    """All that a submission says, from a `whole` application: only what can't change any more.

    `co_applicants` is there if there are any, so that a receipt from before there could be keeps its hash.
    """
    at = application.submitted_at
    together = [
        {"organization": each.organization.number}
        if each.organization
        else {"name": each.name, "uscc": each.uscc}
        for each in application.co_applicants
    ]
    return ({"co_applicants": together} if together else {}) | {
        "application": application.number,
        "competition": application.competition.number,
        "track": application.track.code,
        "organization": application.organization.number,
        "title": application.title,
        "summary": application.summary,
        "leader": application.leader,
        "beneficiaries": application.beneficiaries,
        "requested": Money(application.requested_minor).decimal,
        "submitted_at": at.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%S.%fZ") if at else None,
        "budget": [
            {
                "category": line.category.value,
                "description": line.description,
                "source": line.source.value,
                "quantity": line.quantity,
                "unit_price": Money(line.unit_price_minor).decimal,
                "amount": Money(line.amount_minor).decimal,
            }
            for line in application.budget
        ],
        "files": [
            {
                "kind": file.kind.value,
                "name": file.stored.name,
                "media_type": file.stored.media_type,
                "size": file.stored.size,
                "sha256": file.stored.sha256,
            }
            for file in application.files
        ],
    }


@dataclass(frozen=True, slots=True)
class Receipt:
    """The proof of a submission."""

    code: str
    sha256: str
    submitted_at: datetime
    canonical: str = ""


@query(Permission.APPLICATION_READ, subject=application_seen)
async def read_application(_work: Work, application: Application) -> Application:
    """One application with its budget and files."""
    return await whole(application)


@query(Permission.APPLICATION_READ, subject=organization_seen)
async def list_organization_applications(
    work: Work, organization: Organization, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[Application]:
    """An organization's applications, newest first."""
    found = visible_applications(work.actor).filter(organization_id=organization.id)
    return await listing(found.select_related("organization", "track"), cursor, limit)


async def competition_named(_work: Work, competition_id: UUID) -> UUID:
    """Only its id: a competition that has something to list was published, so everybody can see it."""
    return competition_id


@query(Permission.APPLICATION_READ, subject=competition_named)
async def list_competition_applications(
    work: Work,
    competition_id: UUID,
    *,
    state: State | None = None,
    track_id: UUID | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> RawJson:
    """A competition's applications, newest first, without drafts, which are their organizations' own.

    A hot list, in the shape of `Listing[ApplicationOut]`.
    """
    page = await hot_list(
        work.sql,
        HOT_LIST,
        limit,
        ("a.competition_id = {}", competition_id),
        ("a.state = {}", state),
        ("a.track_id = {}", track_id),
        ("a.id < {}", place_of(cursor) if cursor is not None else None),
        *((f"a.id NOT IN ({ids})", work.person_id) for ids in hidden_from(work.actor)),
    )
    if page == EMPTY:
        await competition_seen(work, competition_id)
    return page


@query(Permission.APPLICATION_READ, subject=application_seen)
async def list_files(_work: Work, application: Application) -> list[ApplicationFile]:
    """The application's files, in the order in which they were added."""
    return await ApplicationFile.filter(application_id=application.id).select_related("stored").order_by("id")


@query(Permission.APPLICATION_READ, subject=application_seen)
async def download_file(_work: Work, application: Application, *, file_id: UUID) -> Download:
    """One file, behind a link that expires."""
    file = await application_file(application, file_id)
    return Download(file.stored.key, file.stored.name, file.stored.media_type)


@query(Permission.APPLICATION_READ, subject=application_seen)
async def read_receipt(_work: Work, application: Application) -> Receipt:
    """What was submitted, as one canonical text, and its SHA-256 as it was then."""
    if (
        application.receipt_code is None
        or application.receipt_sha256 is None
        or application.submitted_at is None
    ):
        raise NotFound
    return Receipt(
        application.receipt_code,
        application.receipt_sha256,
        application.submitted_at,
        canonical(record(await whole(application))),
    )


@query(public("a receipt proves itself to whoever holds its code, and tells nothing of what was submitted"))
async def verify_receipt(_work: Work, *, code: str) -> Receipt:
    """Whether a receipt exists, and its hash."""
    found = await Application.filter(receipt_code=read_code(code)).first()
    if (
        found is None
        or found.receipt_code is None
        or found.receipt_sha256 is None
        or found.submitted_at is None
    ):
        raise NotFound
    return Receipt(found.receipt_code, found.receipt_sha256, found.submitted_at)
