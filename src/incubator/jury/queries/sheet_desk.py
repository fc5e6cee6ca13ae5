"""One sheet as staff read it: with its total, what it said before, and whether it can be reopened."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from fractions import Fraction

from incubator.competitions import Stage
from incubator.core.actor import Permission
from incubator.core.usecase import Work, query
from incubator.jury.queries.sheet import SheetShown, read_sheet_shown, sheet_seen
from incubator.jury.queries.versions import VersionShown, versions_of
from incubator.jury.rules import SHEETS, SheetAction, total
from incubator.jury.tables import Sheet


@dataclass(frozen=True, slots=True)
class SheetDesk:
    """A sheet with its earlier versions; totals are exact, None where a score is missing."""

    sheet: SheetShown
    versions: Sequence[VersionShown]
    total: Fraction | None
    totals: Sequence[Fraction]
    """Those of the versions."""
    can_reopen: bool


@query(Permission.SCORE_READ, subject=sheet_seen)
async def read_sheet_desk(work: Work, sheet: Sheet) -> SheetDesk:
    """One sheet of any judge, for staff and auditors, with each version that was reopened."""
    shown = await read_sheet_shown(work, sheet)
    versions = await versions_of(work, sheet)
    weights = {c.code: Fraction(c.weight_hundredths, c.most_hundredths) for c in shown.criteria}
    marks = {c.code: c.score_hundredths for c in shown.criteria if c.score_hundredths is not None}
    whole: Mapping[str, int] | None = marks if len(marks) == len(weights) else None
    return SheetDesk(
        sheet=shown,
        versions=versions,
        total=None if whole is None else total(whole, weights),
        totals=[total(version.marks, weights) for version in versions],
        can_reopen=shown.competition.stage is Stage.JUDGING
        and SheetAction.REOPEN in SHEETS.actions(sheet.state),
    )
