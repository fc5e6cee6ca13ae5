"""The reading order of a judge's sheets, as `methods.reading_order` has it, worked out by the database.

The stages come one after the other, and each has an order of its own. The seed is the competition's number,
followed by a slash and the code of the stage where there are stages; the judge goes by id and the application
by number: all of them are given before anybody is assigned, so nobody chooses a position. A recused sheet
keeps its own.
"""

import base64
import binascii
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from incubator.core.database import Connection
from incubator.core.errors import Malformed
from incubator.core.paging import Found
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet

# A judge's key is of one sheet alone: the stage's place in two bytes, and what is hashed.
_PLACED = """
SELECT id, competition_id, state, key,
    row_number() OVER (PARTITION BY competition_id, judge_id, stage_id ORDER BY key) AS position
FROM (
    SELECT s.id, s.competition_id, s.judge_id, s.stage_id, s.state,
        int2send(coalesce(st.position, 0::smallint)) || sha256(convert_to(
            c.number || coalesce('/' || st.code, '') || E'\\n' || s.judge_id::text || E'\\n' || a.number,
            'UTF8'
        )) AS key
    FROM sheet s JOIN competition c ON c.id = s.competition_id JOIN application a ON a.id = s.application_id
        LEFT JOIN judging_stage st ON st.id = s.stage_id
    WHERE s.judge_id = ANY($1::uuid[]) AND ($2::uuid[] IS NULL OR s.competition_id = ANY($2))
) AS keyed
"""

# What is due first comes first; a competition in which nothing is left to do comes after all others. The turn
# of the competition that a cursor names is known even when its sheets went meanwhile.
_PAGE = f"""
WITH own AS ({_PLACED}), contest AS (
    SELECT c.id, t.due_on, w.submitted, w.counted, c.stage = 'judging' AND w.waiting > 0 AS is_open,
        row_number() OVER (
            ORDER BY (c.stage = 'judging' AND w.waiting > 0) DESC, t.due_on NULLS LAST, c.id DESC) AS turn
    FROM competition c
        LEFT JOIN LATERAL (
            SELECT max(i.term_until) AS due_on FROM panel_invitation i
            WHERE i.competition_id = c.id AND i.person_id = ANY($1::uuid[])
                AND i.state = 'accepted' AND i.function = 'judge'
        ) t ON true
        LEFT JOIN LATERAL (
            SELECT count(*) FILTER (WHERE own.state = 'submitted') AS submitted,
                count(*) FILTER (WHERE own.state <> 'recused') AS counted,
                count(*) FILTER (WHERE own.state = 'assigned') AS waiting
            FROM own WHERE own.competition_id = c.id
        ) w ON true
    WHERE c.id IN (SELECT competition_id FROM own) OR c.id = $4
)
SELECT own.id, own.competition_id, own.key, own.position, contest.due_on, contest.submitted, contest.counted,
    contest.is_open
FROM own JOIN contest ON contest.id = own.competition_id
WHERE ($3::text IS NULL OR own.state = $3)
    AND ($4::uuid IS NULL OR contest.turn > (SELECT turn FROM contest WHERE id = $4)
        OR (own.competition_id = $4 AND own.key > $5))
ORDER BY contest.turn, own.key LIMIT $6
"""  # noqa: S608 - put together from constants

_POSITIONS = f"SELECT id, position FROM ({_PLACED}) AS placed WHERE id = ANY($3::uuid[])"  # noqa: S608 - the same

_ID_BYTES, _KEY_BYTES = 16, 34


@dataclass(frozen=True, slots=True)
class Workload:
    """A judge's part in one competition: the last day of the term, and the sheets in of all not recused.

    `is_open` says that the competition is being judged and a sheet of the judge's is still open.
    """

    due_on: date | None
    submitted: int
    counted: int
    is_open: bool


@dataclass(frozen=True, slots=True)
class Placed:
    """A sheet, which has its position, and how far its judge is in its competition."""

    sheet: Sheet
    workload: Workload


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
) -> Found[Placed]:
    """A page of the judge's sheets: by competition, what is due first, by stage, and in reading order."""
    after, key = (None, None) if cursor is None else _place_of(cursor)
    competitions = None if competition_id is None else [competition_id]
    rows = await sql.fetch(
        _PAGE, [judge_id], competitions, None if state is None else state.value, after, key, limit + 1
    )
    page = rows[:limit]
    found = Sheet.filter(id__in=[row["id"] for row in page]).select_related(
        "competition", "stage", "application", "judge"
    )
    by_id = {sheet.id: sheet for sheet in await found}
    placed = []
    for row in page:
        sheet = by_id[row["id"]]
        sheet.position = row["position"]
        standing = Workload(row["due_on"], row["submitted"], row["counted"], row["is_open"])
        placed.append(Placed(sheet, standing))
    more = len(rows) > limit
    return Found(placed, _cursor_of(page[-1]["competition_id"], page[-1]["key"]) if more else None)


def _cursor_of(competition_id: UUID, key: bytes) -> str:
    return base64.urlsafe_b64encode(competition_id.bytes + key).rstrip(b"=").decode()


def _place_of(cursor: str) -> tuple[UUID, bytes]:
    """The competition and the key after which the cursor continues."""
    try:
        place = base64.urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))
    except (ValueError, binascii.Error):
        place = b""
    if len(place) != _ID_BYTES + _KEY_BYTES:
        raise Malformed("bad_cursor", "The cursor is not one that this API gave.")
    return UUID(bytes=place[:_ID_BYTES]), place[_ID_BYTES:]
