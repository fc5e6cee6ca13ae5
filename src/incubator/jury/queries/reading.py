"""Reading a proposal beside the score sheet: its PDF as pictures of pages."""

from collections import OrderedDict
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

from anyio import open_file

from incubator.applications import application_file
from incubator.core.actor import Permission
from incubator.core.errors import Forbidden, NotFound
from incubator.core.objects import ObjectMissing, pdf_pages
from incubator.core.usecase import Services, Work, query
from incubator.core.web.document import Written
from incubator.jury.queries.conflict import is_barred, refuse_conflict
from incubator.jury.queries.sheet import own_sheet
from incubator.jury.tables import Sheet

LARGEST = 32 * 1024 * 1024
"""Bytes of a file that is shown in the page; a larger one is only downloaded."""

MOST_PAGES = 60
"""Pages that are shown in the page; the rest is in the download."""

_counted: "OrderedDict[str, int]" = OrderedDict()
"""Pages of the files last seen, by content; so many are kept."""

KEPT = 1000


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def count_pages(work: Work, sheet: Sheet) -> dict[UUID, int]:
    """How many pages of each of the application's PDF files can be shown; none in a conflict."""
    if await is_barred(sheet.judge_id, sheet.application_id):
        return {}
    await sheet.fetch_related("application__files__stored")
    found = {}
    for file in sheet.application.files:
        stored = file.stored
        if stored.media_type != "application/pdf" or stored.size > LARGEST:
            continue
        if stored.sha256 not in _counted:
            try:
                async with _local(work.services, stored.key) as path:
                    _counted[stored.sha256] = await pdf_pages.count(path)
            except (pdf_pages.PageNotDrawn, ObjectMissing):
                continue
            while len(_counted) > KEPT:
                _counted.popitem(last=False)
        found[file.id] = min(_counted[stored.sha256], MOST_PAGES)
    return found


@query(Permission.SCORE_SUBMIT, subject=own_sheet)
async def draw_page(work: Work, sheet: Sheet, *, file_id: UUID, number: int) -> Written:
    """One page of a PDF file of the application that the judge scores, as a picture; not in a conflict."""
    await refuse_conflict(work, sheet.judge_id, sheet.application_id, Forbidden)
    await sheet.fetch_related("application")
    stored = (await application_file(sheet.application, file_id)).stored
    if stored.media_type != "application/pdf" or stored.size > LARGEST or not 1 <= number <= MOST_PAGES:
        raise NotFound
    try:
        async with _local(work.services, stored.key) as path:
            picture = await pdf_pages.draw(path, number)
    except pdf_pages.PageNotDrawn as error:
        raise NotFound from error
    return Written(f"{number}.png", _whole(picture))


async def _whole(content: bytes) -> AsyncIterator[bytes]:
    yield content


@asynccontextmanager
async def _local(services: Services, key: str) -> AsyncIterator[Path]:
    """The object as a file, for a program that reads files."""
    with TemporaryDirectory(prefix="incubator-page-") as folder:
        path = Path(folder) / "file.pdf"
        async with services.objects.open(key) as chunks, await open_file(path, "wb") as file:
            async for chunk in chunks:
                await file.write(chunk)
        yield path
