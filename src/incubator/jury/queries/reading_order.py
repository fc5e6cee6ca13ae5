"""The reading order of a judge's sheets, as `methods.reading_order` has it, worked out by the database.

The seed is the competition's number, the judge goes by id and the application by number: all of them are
given before anybody is assigned, so nobody chooses a position. A recused sheet keeps its own.
"""

import base64
import binascii
from collections.abc import Sequence
from uuid import UUID

from incubator.core.database import Connection
from incubator.core.errors import Malformed
from incubator.core.paging import Found
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet

_PLACED = """
SELECT id, competition_id, state, key,
    row_number() OVER (PARTITION BY competition_id, judge_id ORDER BY key) AS position
FROM (
    SELECT s.id, s.competition_id, s.judge_id, s.state,
        sha256(convert_to(c.number || E'\\n' || s.judge_id::text || E'\\n' || a.number, 'UTF8')) AS key
    FROM sheet s JOIN competition c ON c.id = s.competition_id JOIN application a ON a.id = s.application_id
    WHERE s.judge_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR s.competition_id = ANY($2))
) AS keyed
"""

_PAGE = f"""
SELECT id, competition_id, key, position FROM ({_PLACED}) AS placed
WHERE ($3::text IS NULL OR state = $3)
    AND ($4::uuid IS NULL OR competition_id < $4 OR (competition_id = $4 AND key > $5))
ORDER BY competition_id DESC, key LIMIT $6
"""  # noqa: S608 - put together from constants

_POSITIONS = f"SELECT id, position FROM ({_PLACED}) AS placed WHERE id = ANY($3::uuid[])"  # noqa: S608 - the same

_ID_BYTES, _KEY_BYTES = 16, 32


async def placed(sql: Connection, sheets: Sequence[Sheet]) -> list[Sheet]:
    """The same sheets, each with its `position` in its judge's reading order."""
    rows = await sql.fetch(
        _POSITIONS,
        list({sheet.judge_id for sheet in sheets}),
        list({sheet.competition_id for sheet in sheets}),
        [sheet.id for sheet in sheets],
    )
    positions = {row["id"]: row["position"] for row in rows}
    for sheet in sheets:
        sheet.position = positions[sheet.id]
    return list(sheets)


async def reading_page(
    sql: Connection,
    judge_id: UUID,
    competition_id: UUID | None,
    state: SheetState | None,
    cursor: str | None,
    limit: int,
) -> Found[Sheet]:
    """A page of the judge's sheets in reading order, those of the newest competition first."""
    after, key = (None, None) if cursor is None else _place_of(cursor)
    competitions = None if competition_id is None else [competition_id]
    rows = await sql.fetch(
        _PAGE, [judge_id], competitions, None if state is None else state.value, after, key, limit + 1
    )
    page = rows[:limit]
    found = Sheet.filter(id__in=[row["id"] for row in page]).select_related(
        "competition", "application", "judge"
    )
    by_id = {sheet.id: sheet for sheet in await found}
    for row in page:
        by_id[row["id"]].position = row["position"]
    more = len(rows) > limit
    return Found(
        [by_id[row["id"]] for row in page],
        _cursor_of(page[-1]["competition_id"], page[-1]["key"]) if more else None,
    )


def _cursor_of(competition_id: UUID, key: bytes) -> str:
    return base64.urlsafe_b64encode(competition_id.bytes + key).decode()


def _place_of(cursor: str) -> tuple[UUID, bytes]:
    """The competition and the key after which the cursor continues."""
    try:
        place = base64.urlsafe_b64decode(cursor)
    except (ValueError, binascii.Error):
        place = b""
    if len(place) != _ID_BYTES + _KEY_BYTES:
        raise Malformed("bad_cursor", "The cursor is not one that this API gave.")
    return UUID(bytes=place[:_ID_BYTES]), place[_ID_BYTES:]
