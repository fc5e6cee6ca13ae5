"""Writing tables for spreadsheets: CSV whose names are no formulas, and XLSX whose texts stay texts."""

import csv
from collections.abc import Iterable, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from tempfile import NamedTemporaryFile
from typing import IO, TextIO

from incubator.core.errors import Invalid
from incubator.core.spreadsheet import safe_cell
from incubator.jury.offline.files import MOST_ROWS

Cell = str | int | float | None


@dataclass(frozen=True, slots=True)
class Table:
    """A table with its name; an empty header has no line of its own."""

    name: str
    header: Sequence[str]
    rows: Sequence[Sequence[Cell]]


def print_tables(tables: Iterable[Table], out: TextIO) -> None:
    """The tables as CSV, an empty line between them."""
    writer = csv.writer(out, lineterminator="\n")
    for number, table in enumerate(tables):
        if number:
            out.write("\n")
        if table.header:
            writer.writerow(table.header)
        writer.writerows([_csv(cell) for cell in row] for row in table.rows)


def write_tables(tables: Sequence[Table], path: Path) -> None:
    """The tables as the file's ending says: one CSV file, or an XLSX file with a sheet each.

    The file is there whole or not at all. Raises `Invalid` `out_format`, `table_too_long`, `file_unwritable`.
    """
    ending = path.suffix.lower()
    if ending not in {".csv", ".xlsx"}:
        raise Invalid("out_format", f"{path.name} ends neither in .csv nor in .xlsx", file=path.name)
    draft = None
    try:
        with NamedTemporaryFile(dir=path.parent, prefix=f".{path.name}-", delete=False) as file:
            draft = Path(file.name)
            if ending == ".xlsx":
                _write_xlsx(tables, file)
        if ending == ".csv":
            # The byte order mark tells spreadsheets that it is UTF-8.
            with draft.open("w", encoding="utf-8-sig", newline="") as text:
                print_tables(tables, text)
        draft.chmod(0o644)
        draft.replace(path)
    except OSError as error:
        raise Invalid("file_unwritable", f"{path}: {error.strerror}", file=path.name) from error
    finally:
        if draft is not None:
            with suppress(OSError):
                draft.unlink(missing_ok=True)


def _csv(cell: Cell) -> Cell:
    return safe_cell(cell) if isinstance(cell, str) else cell


def _write_xlsx(tables: Sequence[Table], file: IO[bytes]) -> None:
    from openpyxl import Workbook  # type: ignore[import-untyped]  # ships no types
    from openpyxl.cell import WriteOnlyCell  # type: ignore[import-untyped]  # ships no types

    book = Workbook(write_only=True)
    for table in tables:
        if len(table.rows) >= MOST_ROWS:
            why = f"{table.name} has more rows than a spreadsheet: write .csv instead"
            raise Invalid("table_too_long", why, table=table.name)
        sheet = book.create_sheet(table.name)
        for row in [table.header, *table.rows] if table.header else table.rows:
            cells = []
            for value in row:
                cell = WriteOnlyCell(sheet, value)
                if isinstance(value, str):
                    cell.data_type = "s"  # else a name that begins with "=" would be a formula
                cells.append(cell)
            sheet.append(cells)
    book.save(file)
