"""Adding files to a draft and taking them away."""

from uuid import UUID

from incubator.applications.queries import application_file, application_seen
from incubator.applications.rules import FileKind, check_draft, check_file, check_sizes
from incubator.applications.tables import Application, ApplicationFile
from incubator.core.actor import Permission
from incubator.core.jobs import Task
from incubator.core.tables import StoredFile
from incubator.core.usecase import Services, Work, command
from incubator.core.web.uploads import Upload


@command(Permission.APPLICATION_EDIT, subject=application_seen)
async def add_file(
    work: Work, application: Application, *, kind: FileKind, upload: Upload
) -> ApplicationFile:
    """Add a file to a draft: a proposal is a PDF; an attachment may be a PDF, image, document or sheet."""
    check_draft(application.state)
    present = await ApplicationFile.filter(application_id=application.id).select_related("stored")
    check_file(kind, upload.stored.media_type, len(present))
    size = sum(file.stored.size for file in present)
    check_sizes(size, upload.stored.size, work.services.settings.upload_limit)
    stored = await StoredFile.create(
        key=upload.stored.key,
        name=upload.name,
        size=upload.stored.size,
        sha256=upload.stored.sha256,
        media_type=upload.stored.media_type,
    )
    file = await ApplicationFile.create(application=application, stored=stored, kind=kind)
    await work.save(application)
    work.note(file_id=file.id, kind=kind, sha256=stored.sha256, size=stored.size)
    return file


@command(Permission.APPLICATION_EDIT, subject=application_seen)
async def remove_file(work: Work, application: Application, *, file_id: UUID) -> None:
    """Take a file from a draft; its object is deleted once that is certain."""
    check_draft(application.state)
    file = await application_file(application, file_id)
    await file.delete()
    await file.stored.delete()
    await work.save(application)
    work.defer(Task.FILE_DROP, key=file.stored.key)
    work.note(file_id=file.id, sha256=file.stored.sha256)


async def drop_file(house: Services, key: str) -> None:
    """Delete the object that no row keeps any more; it is no error when that was done before."""
    if not await StoredFile.filter(key=key).exists():
        await house.objects.delete(key)
