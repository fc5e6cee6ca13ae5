"""Reading what people keep in spreadsheets: CSV in the usual encodings, and XLSX, values only."""

import csv
import io
import warnings
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from pathlib import Path
from typing import NoReturn
from zipfile import BadZipFile, ZipFile

from incubator.core.errors import Invalid, TooLarge

MOST_BYTES = 128 * 1024 * 1024
MOST_UNPACKED_BYTES = 256 * 1024 * 1024
"""What an XLSX file may hold when it is unpacked; 20,000 marks take 2 MiB."""
MOST_PARTS = 1000
MOST_ROWS = 1_048_576
"""As many as a spreadsheet has."""
MOST_COLUMNS = 256

_ENCODINGS = ("utf-8-sig", "gb18030")
_ZIP = b"PK\x03\x04"


def lines_of(path: Path, most_bytes: int = MOST_BYTES) -> Iterator[str]:
    """The lines of a CSV or other text file; those of an XLSX file are its first sheet's rows as CSV.

    A text is UTF-8, with or without a byte order mark, or GB 18030 (which contains GBK, as spreadsheets in
    China save it), of at most 128 MiB. Of XLSX the values count: a formula, a date or an error is refused
    with its row. Raises `Invalid` `file_unreadable`, `file_encoding`, `formula_refused`, `cell_invalid`,
    `sheet_missing`; `TooLarge` `file_too_large`.
    """
    try:
        with path.open("rb") as file:
            content = file.read(most_bytes + 1)
    except OSError as error:
        raise Invalid("file_unreadable", f"{path}: {error.strerror}", file=path.name) from error
    if len(content) > most_bytes:
        raise TooLarge("file_too_large", f"{path.name} has more than {most_bytes} bytes", limit=most_bytes)
    if content.startswith(_ZIP):
        return _rows_as_lines(content, path.name)
    encoding = next((each for each in _ENCODINGS if _decodes(content, each)), None)
    if encoding is None:
        raise Invalid(
            "file_encoding",
            f"{path.name} is neither UTF-8 nor GB 18030; save it as UTF-8",
            file=path.name,
        )
    return io.TextIOWrapper(io.BytesIO(content), encoding, newline="")


def _decodes(content: bytes, encoding: str) -> bool:
    try:
        for _ in io.TextIOWrapper(io.BytesIO(content), encoding, newline=""):
            pass
    except UnicodeDecodeError:
        return False
    return True


def _rows_as_lines(content: bytes, file: str) -> Iterator[str]:
    """Each row of the first sheet as a line of CSV: a row is a line, so that refusals name the row."""
    _check_package(content, file)
    for row in _cells(content, file):
        line = io.StringIO()
        csv.writer(line).writerow(row)
        yield line.getvalue()


def _check_package(content: bytes, file: str) -> None:
    """Refuse what unpacks to far more than it is, before anything is unpacked."""
    try:
        with ZipFile(io.BytesIO(content)) as package:
            parts = package.infolist()
    except (BadZipFile, ValueError, NotImplementedError) as error:
        raise Invalid("file_unreadable", f"{file} is no XLSX file: {error}", file=file) from error
    # No part is read beyond the size that it declares here.
    if len(parts) > MOST_PARTS or sum(part.file_size for part in parts) > MOST_UNPACKED_BYTES:
        limit = MOST_UNPACKED_BYTES
        raise TooLarge("file_too_large", f"{file} unpacks to more than {limit} bytes", limit=limit)


def _cells(content: bytes, file: str) -> Iterator[list[str]]:
    rows = _first_sheet(content, file)
    number = 0
    while (row := _guarded(rows, file)) is not None:
        number += 1
        if number > MOST_ROWS or len(row) > MOST_COLUMNS:
            why = f"{file} has more than {MOST_ROWS} rows or {MOST_COLUMNS} columns"
            raise TooLarge("file_too_large", why, limit=MOST_ROWS)
        yield [_text(cell, file, number) for cell in row]


def _first_sheet(content: bytes, file: str) -> Iterator[Sequence[object]]:
    from openpyxl import load_workbook  # type: ignore[import-untyped]  # ships no types

    book = load_workbook(io.BytesIO(content), read_only=True, keep_links=False)
    if not book.worksheets:
        raise Invalid("sheet_missing", f"{file} has no sheet of cells", file=file)
    sheet = book.worksheets[0]
    sheet.reset_dimensions()  # what a file says of its size is not believed
    yield from sheet.iter_rows()


def _guarded(rows: Iterator[Sequence[object]], file: str) -> Sequence[object] | None:
    """The next row; the reader has no error of its own, a broken file shows as whatever broke first."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # of what a workbook has beside its cells
            return next(rows, None)
    except Invalid:
        raise
    except Exception as error:
        why = f"{file} is no XLSX file that can be read: {type(error).__name__}"
        raise Invalid("file_unreadable", why, file=file) from error


def _text(cell: object, file: str, row: int) -> str:
    """What a cell shows as plain text: numbers by their shortest decimal form."""
    value, kind = getattr(cell, "value", None), getattr(cell, "data_type", "n")
    if value is None:
        return ""
    if kind == "f":
        _refuse(
            "formula_refused", "a formula stands here: what it gave may be old, so paste values", file, row
        )
    if kind == "e":
        _refuse("cell_invalid", f"an error stands here: {value}", file, row)
    if isinstance(value, bool | date | datetime | time | timedelta):
        _refuse("cell_invalid", "a date or a truth value stands where text or a number belongs", file, row)
    if isinstance(value, float):
        return f"{value:.0f}" if value.is_integer() and abs(value) < 1e15 else repr(value)
    return str(value)


def _refuse(code: str, why: str, file: str, row: int) -> NoReturn:
    raise Invalid(code, f"{file}, row {row}: {why}", file=file, row=row)
