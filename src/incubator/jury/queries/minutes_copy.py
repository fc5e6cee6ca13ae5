"""Copies of minutes: with the signatures that were made, without what the reader has a conflict with."""

from collections.abc import AsyncIterator

from incubator.core import pdf
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.core.web.document import Written
from incubator.jury.minutes import minutes_document
from incubator.jury.queries.deliberation import shown_deliberation
from incubator.jury.queries.minutes import (
    Copy,
    ToWrite,
    minutes_joined,
    minutes_seen,
    read_adjustments,
    signatures_in_order,
    withheld,
    written_file,
)
from incubator.jury.tables import Minutes


@query(Permission.SCORE_READ, subject=minutes_seen)
async def copy_minutes(work: Work, minutes: Minutes) -> Written:
    """One version with its signatures as PDF, for staff and auditors, without an own conflict."""
    return await _copy(work, minutes)


@query(Permission.SCORE_SUBMIT, subject=minutes_joined)
async def copy_own_minutes(work: Work, minutes: Minutes) -> Written:
    """One version with its signatures as PDF, for the panel, without an own conflict."""
    return await _copy(work, minutes)


async def _copy(work: Work, minutes: Minutes) -> Written:
    file = written_file(minutes)
    await minutes.fetch_related("deliberation")
    deliberation = minutes.deliberation
    hidden = await withheld(work, deliberation.id, deliberation.competition_id)
    told = await shown_deliberation(work.sql, deliberation, hidden)
    adjustments = await read_adjustments(deliberation.id, deliberation.competition_id)
    signatures = await signatures_in_order().filter(minutes_id=minutes.id)
    copy = Copy(file.sha256, signatures, len(hidden))
    document = minutes_document(ToWrite(told, adjustments, minutes, copy), work.services.settings.tz)

    async def pieces() -> AsyncIterator[bytes]:
        yield await pdf.pdf(document)

    return Written(file.name.replace(".pdf", "-副本.pdf"), pieces())
