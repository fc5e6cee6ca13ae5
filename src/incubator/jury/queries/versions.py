"""What sheets said before they were reopened."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.sheet import reads_notes, sheet_seen
from incubator.jury.rules import Change
from incubator.jury.tables import Sheet, SheetVersion
from incubator.people import Person


@dataclass(frozen=True, slots=True)
class VersionShown:
    """A kept version of a sheet, with the private note for staff only."""

    number: int
    marks: Mapping[str, int]
    comments: Mapping[str, str]
    comment: str
    note: str | None
    submitted_at: datetime
    change: Change
    reason: str
    changed_by: Person | None
    changed_at: datetime


async def versions_of(work: Work, sheet: Sheet) -> list[VersionShown]:
    """The kept versions of a sheet that the actor reads, the first first."""
    kept = await SheetVersion.filter(sheet_id=sheet.id).order_by("number").select_related("changed_by")
    return [
        VersionShown(
            number=version.number,
            marks=version.marks,
            comments=version.comments,
            comment=version.comment,
            note=version.note if reads_notes(work.actor) else None,
            submitted_at=version.submitted_at,
            change=version.change,
            reason=version.reason,
            changed_by=version.changed_by,
            changed_at=version.changed_at,
        )
        for version in kept
    ]


@query(Permission.SCORE_READ, subject=sheet_seen)
async def list_versions(work: Work, sheet: Sheet) -> list[VersionShown]:
    """What a sheet said each time it was submitted and then reopened, the first first."""
    return await versions_of(work, sheet)
