"""The papers of organizations, and who sees them."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.paging import PAGE, Cursor, Found, Limit, listing
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.core.web.endpoint import Download
from incubator.organizations.rules import (
    DOCUMENTS,
    EXPIRING,
    REMOVABLE,
    DocumentAction,
    DocumentKind,
    DocumentState,
    is_expiring,
)
from incubator.organizations.tables import Organization, OrganizationDocument


def visible_documents(actor: Actor) -> QuerySet[OrganizationDocument]:
    """Who may read papers sees all; a member sees those of the memberships."""
    found = OrganizationDocument.all().select_related("organization", "stored", "reviewed_by")
    if actor.may(Permission.DOCUMENT_READ):
        return found
    return found.filter(organization_id__in=sorted(actor.organizations_with(Permission.DOCUMENT_READ)))


async def document_seen(work: Work, document_id: UUID) -> OrganizationDocument:
    """The paper, if the actor can see it."""
    return await work.one(visible_documents(work.actor).filter(id=document_id))


async def keeper_seen(work: Work, organization_id: UUID) -> Organization:
    """The organization, if the actor can see its papers, which more may than see the rest of it."""
    found = Organization.filter(id=organization_id)
    if not work.actor.may(Permission.DOCUMENT_READ):
        found = found.filter(id__in=sorted(work.actor.organizations_with(Permission.DOCUMENT_READ)))
    return await work.one(found)


async def _today(work: Work) -> date:
    return (await work.now()).astimezone(work.services.settings.tz).date()


async def expiring_documents(work: Work) -> QuerySet[OrganizationDocument]:
    """What the actor can see that counts and is valid for 60 days at most, or no more."""
    found = visible_documents(work.actor).exclude(state=DocumentState.REPLACED)
    return found.filter(valid_until__lte=await _today(work) + EXPIRING)


async def _found(
    work: Work,
    kind: DocumentKind | None,
    state: DocumentState | None,
    q: Line | None,
    *,
    expiring: bool,
) -> QuerySet[OrganizationDocument]:
    found = await expiring_documents(work) if expiring else visible_documents(work.actor)
    found = found.exclude(state=DocumentState.REPLACED) if state is None else found.filter(state=state)
    if kind is not None:
        found = found.filter(kind=kind)
    if q is not None:
        found = found.filter(organization__name__icontains=q)
    return found


@query(Permission.DOCUMENT_READ)
async def list_documents(
    work: Work,
    *,
    kind: DocumentKind | None = None,
    state: DocumentState | None = None,
    expiring: bool = False,
    q: Line | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> Found[OrganizationDocument]:
    """Papers that the actor can see, newest first; without a `state` those that were not replaced.

    `expiring` leaves those that are valid for 60 days at most, or no more; `q` is a part of the
    organization's name.
    """
    return await listing(await _found(work, kind, state, q, expiring=expiring), cursor, limit)


@query(Permission.DOCUMENT_READ, subject=keeper_seen)
async def list_organization_documents(
    work: Work, organization: Organization, *, cursor: Cursor | None = None, limit: Limit = PAGE
) -> Found[OrganizationDocument]:
    """An organization's papers with those that were replaced, newest first."""
    found = visible_documents(work.actor).filter(organization_id=organization.id)
    return await listing(found, cursor, limit)


@query(Permission.DOCUMENT_READ, subject=document_seen)
async def read_document(_work: Work, document: OrganizationDocument) -> OrganizationDocument:
    """One paper."""
    return document


@query(Permission.DOCUMENT_READ, subject=document_seen)
async def download_document(_work: Work, document: OrganizationDocument) -> Download:
    """The paper's file, behind a link that expires."""
    return Download(document.stored.key, document.stored.name, document.stored.media_type)


@dataclass(frozen=True, slots=True)
class Paper:
    """A paper as a page shows it, with what the one who asks may do with it now."""

    document: OrganizationDocument
    is_expired: bool
    is_expiring: bool
    """It counts, and is valid for 60 days at most."""
    actions: Sequence[DocumentAction]
    is_removable: bool


def _paper(actor: Actor, document: OrganizationDocument, today: date) -> Paper:
    counts = document.state is not DocumentState.REPLACED
    # A newer version replaces it, nobody does so by hand.
    by_hand = [a for a in DOCUMENTS.actions(document.state) if a is not DocumentAction.REPLACE]
    return Paper(
        document,
        is_expired=counts and document.valid_until is not None and document.valid_until < today,
        is_expiring=counts and is_expiring(document.valid_until, today),
        actions=by_hand if actor.may(Permission.DOCUMENT_VERIFY, document.organization_id) else [],
        is_removable=document.state in REMOVABLE
        and actor.may(Permission.DOCUMENT_MANAGE, document.organization_id),
    )


@query(Permission.DOCUMENT_READ, subject=document_seen)
async def show_document(work: Work, document: OrganizationDocument) -> Paper:
    """One paper as its page shows it."""
    return _paper(work.actor, document, await _today(work))


@query(Permission.DOCUMENT_READ)
async def find_documents(
    work: Work,
    *,
    kind: DocumentKind | None = None,
    state: DocumentState | None = None,
    expiring: bool = False,
    q: Line | None = None,
    cursor: Cursor | None = None,
) -> Found[Paper]:
    """As `list_documents`, as a page shows them."""
    found = await listing(await _found(work, kind, state, q, expiring=expiring), cursor)
    today = await _today(work)
    return Found([_paper(work.actor, document, today) for document in found.items], found.next)


@dataclass(frozen=True, slots=True)
class Papers:
    """What an organization keeps: what counts by kind, what was replaced, and which kinds it lacks."""

    organization: Organization
    current: list[Paper]
    replaced: list[Paper]
    missing: list[DocumentKind]


@query(Permission.DOCUMENT_READ, subject=keeper_seen)
async def show_documents(work: Work, organization: Organization) -> Papers:
    """An organization's papers, in the order of their kinds."""
    today = await _today(work)
    found = await visible_documents(work.actor).filter(organization_id=organization.id).order_by("-id")
    kinds = list(DocumentKind)
    papers = [
        _paper(work.actor, document, today)
        for document in sorted(found, key=lambda document: kinds.index(document.kind))
    ]
    current = [paper for paper in papers if paper.document.state is not DocumentState.REPLACED]
    held = {paper.document.kind for paper in current} | {DocumentKind.OTHER}
    return Papers(
        organization,
        current,
        [paper for paper in papers if paper.document.state is DocumentState.REPLACED],
        [kind for kind in kinds if kind not in held],
    )
