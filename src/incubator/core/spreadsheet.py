"""Tables for spreadsheets: CSV in which no text from outside becomes a formula."""

import csv
import io
from collections.abc import AsyncIterator, Awaitable, Callable, Iterable, Sequence
from typing import TypeVar
from uuid import UUID

Row = TypeVar("Row")
Cells = Iterable[str | int | None]

BATCH = 500
"""Rows of a table that are read at once, by one short query: a long table holds no connection."""

FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")

MARK = "\N{BYTE ORDER MARK}".encode()
"""Before the first line: it tells spreadsheets that the rest is UTF-8."""


def safe_cell(text: str) -> str:
    """A text as a spreadsheet shows it, behind an apostrophe where it would be taken for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def csv_lines(rows: Iterable[Cells]) -> bytes:
    """The rows as lines of CSV, in UTF-8; nothing is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue().encode()


async def csv_table(
    head: Cells,
    batch: Callable[[UUID | None, int], Awaitable[Sequence[Row]]],
    identity: Callable[[Row], UUID],
    cells: Callable[[Row], Cells],
) -> AsyncIterator[bytes]:
    """A whole table as CSV, piece by piece: `batch` gives so many rows after an id, in their ids' order."""
    yield MARK + csv_lines([head])
    after: UUID | None = None
    while rows := await batch(after, BATCH):
        yield csv_lines(cells(row) for row in rows)
        if len(rows) < BATCH:
            return
        after = identity(rows[-1])
