"""Contests and points from CSV rows, every cell checked; a refusal names the row (the header is row 1).

Numbers are plain decimals from zero in ASCII digits: no sign, exponent, thousands separator or full-width
digit. Deductions are therefore written positive; the rule says that they are subtracted. Names are stripped
of surrounding white space and checked as in `names`.
"""

import csv
import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from operator import itemgetter
from typing import NoReturn

from incubator.core.errors import Invalid
from incubator.jury.methods.names import unfit
from incubator.jury.methods.sheets import Contest, Sheet

MARK_COLUMNS = ("contest", "application", "criterion", "weight", "judge", "score")

_NUMBER = re.compile(r"[0-9]{1,9}(\.[0-9]{1,9})?")


def contests(lines: Iterable[str], file: str, stages: Sequence[str] = ()) -> dict[str, Contest]:
    """The judged contests of a file with one mark a row, by name; further columns are ignored.

    Every sheet must have every criterion of its contest; the judges may differ from application to
    application. Where a contest is judged in `stages`, a column `stage` has the code of one of them, and each
    has criteria, weights and judges of its own. Raises `Invalid` with facts `file` and `row`:
    `csv_malformed`, `column_missing`, `column_duplicate`, `name_invalid`, `number_invalid`, `stage_unknown`,
    `weight_differs`, `mark_duplicate`, `sheet_incomplete`, `marks_missing`.
    """
    names = [Names(column) for column in ("contest", "application", "criterion", "judge")]
    contest_names, applications, criteria, judges = names
    weights, scores = Numbers("weight"), Numbers("score")
    drafts = _Drafts(file, stages)
    for row, cells in rows(lines, file, (*MARK_COLUMNS, "stage") if stages else MARK_COLUMNS):
        try:
            contest, criterion = contest_names[cells[0]], criteria[cells[2]]
            application, judge = applications[cells[1]], judges[cells[4]]
            weight, score = weights[cells[3]], scores[cells[5]]
        except BadCellError as bad:
            bad.refuse(file, row)
        draft = drafts.at(contest, cells[6] if stages else "", row)
        if draft.weights.setdefault(criterion, weight) != weight:
            refuse("weight_differs", f"the criterion {criterion} had another weight before", file, row)
        marks = draft.marks.get((application, judge))
        if marks is None:
            marks = draft.marks[application, judge] = {}
            draft.rows[application, judge] = row
        if criterion in marks:
            twice = (
                f"the judge {judge} marks the criterion {criterion} of the application {application} twice"
            )
            refuse("mark_duplicate", twice, file, row)
        marks[criterion] = score
    if not drafts:
        refuse("marks_missing", "there is no mark below the header", file, 1)
    return {name: drafts.contest(name) for name in drafts}


def points(
    lines: Iterable[str], columns: Sequence[str], file: str
) -> dict[str, dict[str, dict[str, Decimal]]]:
    """The named columns as numbers, by contest and application; other columns are ignored.

    Raises `Invalid` as `contests` does, and `points_duplicate` for a second row of one application.
    """
    contest_names, applications = Names("contest"), Names("application")
    numbers = [Numbers(column) for column in columns]
    found: dict[str, dict[str, dict[str, Decimal]]] = {}
    for row, cells in rows(lines, file, ("contest", "application", *columns)):
        try:
            contest, application = contest_names[cells[0]], applications[cells[1]]
            own = {each.column: each[cell] for each, cell in zip(numbers, cells[2:], strict=True)}
        except BadCellError as bad:
            bad.refuse(file, row)
        in_contest = found.setdefault(contest, {})
        if application in in_contest:
            refuse("points_duplicate", f"the application {application} has points already", file, row)
        in_contest[application] = own
    return found


@dataclass(slots=True)
class _Draft:
    """A contest while its rows arrive: marks by application and judge, and the row where each sheet began."""

    weights: dict[str, Decimal] = field(default_factory=dict)
    marks: dict[tuple[str, str], dict[str, Decimal]] = field(default_factory=dict)
    rows: dict[tuple[str, str], int] = field(default_factory=dict)

    def contest(self, name: str, file: str) -> Contest:
        for (application, judge), marks in self.marks.items():
            if len(marks) < len(self.weights):
                criterion = next(each for each in self.weights if each not in marks)
                having = sum(criterion in each for each in self.marks.values())
                why = (
                    f"the judge {judge} gives the application {application} no mark for {criterion}"
                    f" ({having} of the contest's {len(self.marks)} sheets have one)"
                )
                refuse("sheet_incomplete", why, file, self.rows[application, judge])
        sheets = (Sheet(application, judge, marks) for (application, judge), marks in self.marks.items())
        return Contest(name, self.weights, tuple(sheets))


class _Drafts(dict[str, dict[str, _Draft]]):
    """The contests of a file while its rows arrive, each by stage; one without stages has the stage ""."""

    def __init__(self, file: str, stages: Sequence[str]) -> None:
        super().__init__()
        self.file, self.stages = file, stages

    def at(self, contest: str, stage: str, row: int) -> _Draft:
        """The draft that a row belongs to."""
        parts = self.get(contest)
        if parts is None:
            parts = self[contest] = {}
        draft = parts.get(stage)
        if draft is None:
            if self.stages and stage not in self.stages:
                refuse("stage_unknown", f"the rule judges no stage {stage[:50]!r}", self.file, row, "stage")
            draft = parts[stage] = _Draft()
        return draft

    def contest(self, name: str) -> Contest:
        """The whole contest."""
        parts = {stage: draft.contest(name, self.file) for stage, draft in self[name].items()}
        return Contest(name, {}, (), parts) if self.stages else parts[""]


class BadCellError(Exception):
    """A cell that is no name or no number; the reader knows the row."""

    def __init__(self, code: str, column: str, why: str) -> None:
        super().__init__(why)
        self.code, self.column, self.why = code, column, why

    def refuse(self, file: str, row: int) -> NoReturn:
        """Raise `Invalid` with the place."""
        raise Invalid(
            self.code, f"{file}, row {row}: {self.column} {self.why}", file=file, row=row, column=self.column
        ) from self


class Names(dict[str, str]):
    """Cells that were found to be names; each distinct cell is checked once."""

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def __missing__(self, cell: str) -> str:
        name = cell.strip()
        if why := unfit(name):
            raise BadCellError("name_invalid", self.column, why)
        self[cell] = name
        return name


class Numbers(dict[str, Decimal]):
    """Cells that were found to be numbers; each distinct cell is read once."""

    def __init__(self, column: str) -> None:
        super().__init__()
        self.column = column

    def __missing__(self, cell: str) -> Decimal:
        text = cell.strip(" ")
        if not _NUMBER.fullmatch(text):
            why = f"is not a plain decimal from 0 with up to 9 digits each side of the point: {text[:50]!r}"
            raise BadCellError("number_invalid", self.column, why)
        number = self[cell] = Decimal(text)
        return number


def rows(lines: Iterable[str], file: str, columns: Sequence[str]) -> Iterator[tuple[int, Sequence[str]]]:
    """The row number and the wanted columns' cells of every row that is not empty."""
    reader = csv.reader(lines, strict=True)
    try:
        header = [cell.strip() for cell in next(reader, [])]
        pick = itemgetter(*(_position(column, header, file) for column in columns))
        for cells in reader:
            if len(cells) != len(header):
                if not any(cells):
                    continue
                refuse(
                    "csv_malformed", f"{len(cells)} cells under {len(header)} columns", file, reader.line_num
                )
            if any(cells):
                yield reader.line_num, pick(cells)
    except csv.Error as error:
        refuse("csv_malformed", str(error), file, reader.line_num)


def _position(column: str, header: Sequence[str], file: str) -> int:
    if column not in header:
        refuse("column_missing", f"there is no column {column}", file, 1, column)
    if header.count(column) > 1:
        refuse("column_duplicate", f"two columns are called {column}", file, 1, column)
    return header.index(column)


def refuse(code: str, why: str, file: str, row: int, column: str | None = None) -> NoReturn:
    """Raise `Invalid` with the file, the row and the column as facts."""
    raise Invalid(code, f"{file}, row {row}: {why}", file=file, row=row, column=column)
