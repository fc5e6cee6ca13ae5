"""Pitch sheets that are held back while their item takes no scores."""

from collections.abc import Collection
from uuid import UUID

from incubator.core.usecase import Work
from incubator.jury.rules.pitch import Hold, ItemState, check_not_held, hold_of
from incubator.jury.tables import Sheet

_HOLD_ITEM = "SELECT FROM pitch_item WHERE stage_id = $1 AND application_id = $2 FOR SHARE"

# A sheet that was in before has other rules: staff reopened it, or the judge adjusts it in a deliberation.
_ITEMS = """
SELECT s.id, i.state, i.closed_at
FROM sheet s JOIN judging_stage st ON st.id = s.stage_id AND st.kind = 'pitch'
    LEFT JOIN pitch_item i ON i.stage_id = s.stage_id AND i.application_id = s.application_id
WHERE s.id = ANY($1::uuid[]) AND NOT EXISTS (SELECT FROM sheet_version v WHERE v.sheet_id = s.id)
"""


async def held_back(work: Work, sheet_ids: Collection[UUID]) -> dict[UUID, Hold]:
    """Of these sheets those which their pitch does not take now, and why."""
    now = await work.now()
    found = {}
    for row in await work.sql.fetch(_ITEMS, list(sheet_ids)):
        state = None if row["state"] is None else ItemState(row["state"])
        hold = hold_of(state, row["closed_at"], now)
        if hold is not None:
            found[UUID(str(row["id"]))] = hold
    return found


async def check_item_scoring(work: Work, sheet: Sheet) -> None:
    """Refuse to submit a pitch sheet whose item takes no scores; one that was in before has other rules."""
    if sheet.stage_id is None:
        return
    # Who closes the item waits for who submits, or is seen.
    await work.sql.execute(_HOLD_ITEM, sheet.stage_id, sheet.application_id)
    check_not_held((await held_back(work, [sheet.id])).get(sheet.id))
