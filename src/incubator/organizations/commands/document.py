"""Keeping papers, and verifying them."""

from datetime import date

from incubator.core.actor import Permission
from incubator.core.jobs import Task
from incubator.core.notify import Kind
from incubator.core.objects import FileType
from incubator.core.tables import StoredFile
from incubator.core.text import Phrase
from incubator.core.usecase import Work, command
from incubator.core.web.uploads import Upload
from incubator.organizations.queries import document_seen, keeper_seen
from incubator.organizations.rules import (
    DOCUMENTS,
    DocumentAction,
    DocumentKind,
    DocumentState,
    check_dates,
    check_refusal,
    check_removal,
    check_room,
    check_title,
)
from incubator.organizations.schemas import RefuseDocument
from incubator.organizations.tables import Organization, OrganizationDocument
from incubator.people import members_of

DOCUMENT_TYPES = frozenset({FileType.PDF, FileType.PNG, FileType.JPEG})
"""Papers come as scans or photographs, which nobody edits."""


@command(Permission.DOCUMENT_MANAGE, subject=keeper_seen)
async def add_document(
    work: Work,
    organization: Organization,
    *,
    kind: DocumentKind,
    title: Phrase = "",
    number: Phrase = "",
    issued_on: date | None = None,
    valid_until: date | None = None,
    upload: Upload,
) -> OrganizationDocument:
    """Keep a paper, a PDF or a picture; it replaces the one of its kind, or of its title, and is unverified.

    `valid_until` is the last day on which it is valid.
    """
    now = await work.now()
    check_title(kind, title)
    check_dates(issued_on, valid_until, now.astimezone(work.services.settings.tz).date())
    # The organization is locked: of two that come at once the later one replaces the other.
    current = OrganizationDocument.filter(organization_id=organization.id).exclude(
        state=DocumentState.REPLACED
    )
    of_this_name = current.filter(kind=kind, title=title)
    replaced = await of_this_name.select_for_update(no_key=True).first()
    if replaced is None:
        check_room(await current.count())
    else:
        replaced.state = DOCUMENTS.advance(replaced.state, DocumentAction.REPLACE)
        replaced.replaced_at = now
        await work.save(replaced, "state", "replaced_at")
    stored = await StoredFile.create(
        key=upload.stored.key,
        name=upload.name,
        size=upload.stored.size,
        sha256=upload.stored.sha256,
        media_type=upload.stored.media_type,
    )
    document = await OrganizationDocument.create(
        organization=organization,
        stored=stored,
        kind=kind,
        title=title,
        number=number,
        issued_on=issued_on,
        valid_until=valid_until,
        uploaded_by_id=work.actor.person_id,
    )
    work.note(
        document_id=document.id,
        kind=kind,
        sha256=stored.sha256,
        valid_until=valid_until,
        replaced_id=replaced.id if replaced is not None else None,
    )
    return await _whole(document)


@command(Permission.DOCUMENT_MANAGE, subject=document_seen)
async def remove_document(work: Work, document: OrganizationDocument) -> None:
    """Take a paper away that was neither verified nor replaced; its object is deleted once that is certain.

    The version that it had replaced stays replaced.
    """
    check_removal(document.state)
    await document.delete()
    await document.stored.delete()
    work.defer(Task.FILE_DROP, key=document.stored.key)
    work.note(organization_id=document.organization_id, kind=document.kind, sha256=document.stored.sha256)


@command(Permission.DOCUMENT_VERIFY, subject=document_seen)
async def verify_document(work: Work, document: OrganizationDocument) -> OrganizationDocument:
    """Say that the paper is what it says to be."""
    return await _review(work, document, DocumentAction.VERIFY, "")


@command(Permission.DOCUMENT_VERIFY, subject=document_seen)
async def refuse_document(
    work: Work, document: OrganizationDocument, *, body: RefuseDocument
) -> OrganizationDocument:
    """Say what is wrong with the paper, also with one that was verified before; its members are told."""
    check_refusal(body.reason)
    return await _review(work, document, DocumentAction.REFUSE, body.reason)


async def _review(
    work: Work, document: OrganizationDocument, action: DocumentAction, reason: str
) -> OrganizationDocument:
    document.state = DOCUMENTS.advance(document.state, action)
    document.reason = reason
    document.reviewed_at = await work.now()
    document.reviewed_by_id = work.actor.person_id
    await work.save(document, "state", "reason", "reviewed_at", "reviewed_by_id")
    work.note(state=document.state, reason=reason)
    members = await members_of(document.organization_id)
    await work.notify(members, Kind.DOCUMENT_REVIEWED, document, organization=document.organization.name)
    return await _whole(document)


async def _whole(document: OrganizationDocument) -> OrganizationDocument:
    found = OrganizationDocument.filter(id=document.id)
    return await found.select_related("organization", "stored", "reviewed_by").get()
