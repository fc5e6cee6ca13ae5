"""Tables for spreadsheets: CSV in which no text from outside becomes a formula."""

import csv
import io
from collections.abc import Iterable

FORMULA_STARTS = ("=", "+", "-", "@", "＝", "＋", "－", "＠", "\t", "\r")

MARK = "\N{BYTE ORDER MARK}".encode()
"""Before the first line: it tells spreadsheets that the rest is UTF-8."""


def safe_cell(text: str) -> str:
    """A text as a spreadsheet shows it, behind an apostrophe where it would be taken for a formula."""
    return f"'{text}" if text.startswith(FORMULA_STARTS) else text


def csv_lines(rows: Iterable[Iterable[str | int | None]]) -> bytes:
    """The rows as lines of CSV, in UTF-8; nothing is an empty cell."""
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerows([safe_cell(cell) if isinstance(cell, str) else cell for cell in row] for row in rows)
    return out.getvalue().encode()
