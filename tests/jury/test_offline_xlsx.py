"""Spreadsheets in and out: the same answers as from CSV, and nothing that a crafted file can do."""

import csv
import io
import json
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook, load_workbook

from incubator.core.errors import Invalid, TooLarge
from incubator.core.spreadsheet import safe_cell
from incubator.jury.offline import files
from incubator.jury.offline.assign import assign_file
from incubator.jury.offline.calibrate import calibrate_file
from incubator.jury.offline.files import lines_of
from incubator.jury.offline.rank import rank_file
from incubator.jury.offline.tables import Table, write_tables

EXAMPLES = Path(__file__).parents[2] / "examples"
PARK = EXAMPLES / "park_default.json"
MARKS = [
    ["contest", "application", "criterion", "weight", "judge", "score"],
    ["春季", "甲", "需求", 40, "王", 84.67],
    ["春季", "甲", "方案", 60, "王", 90],
    ["春季", "乙", "需求", 40, "王", 70.5],
    ["春季", "乙", "方案", 60, "王", 91.25],
]
PAIRS = [
    ["application", "judge", "score"],
    *([f"A{i}", f"J{j}", (7 * i + 5 * j) % 11] for i in range(4) for j in range(3)),
]


def book(path: Path, rows: list[list[object]], *more: list[list[object]]) -> Path:
    made = Workbook()
    for sheet, own in zip([made.active, *(made.create_sheet() for _ in more)], [rows, *more], strict=True):
        for row in own:
            sheet.append(row)
    made.save(path)
    return path


def text(path: Path, rows: list[list[object]]) -> Path:
    with path.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file).writerows(rows)
    return path


def sheets(path: Path) -> dict[str, list[tuple[object, ...]]]:
    opened = load_workbook(path)
    return {sheet.title: list(sheet.iter_rows(values_only=True)) for sheet in opened.worksheets}


def repacked(path: Path, part: str, content: bytes) -> Path:
    """The file with one part's content replaced."""
    with zipfile.ZipFile(path) as package:
        parts = {name: package.read(name) for name in package.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as package:
        for name, own in (parts | {part: content}).items():
            package.writestr(name, own)
    return path


def ranked(path: Path, **options) -> str:
    out = io.StringIO()
    rank_file(path, PARK, None, out, **options)
    return out.getvalue()


def test_rank_file_of_xlsx_is_that_of_the_same_csv(tmp_path):
    assert ranked(book(tmp_path / "marks.xlsx", MARKS)) == ranked(text(tmp_path / "marks.csv", MARKS))


def test_assign_and_calibrate_of_xlsx_are_those_of_the_same_csv(tmp_path):
    found = []
    for path in (book(tmp_path / "pairs.xlsx", PAIRS), text(tmp_path / "pairs.csv", PAIRS)):
        out = io.StringIO()
        assign_file(path, 2, 4, "seed", out)
        calibrate_file(path, 2, out)
        found.append(out.getvalue())
    assert found[0] == found[1]


def test_only_the_first_sheet_counts(tmp_path):
    path = book(tmp_path / "marks.xlsx", MARKS, [["notes"], ["=1+1"]])
    assert ranked(path) == ranked(text(tmp_path / "marks.csv", MARKS))


def test_a_number_is_what_was_typed(tmp_path):
    """Spreadsheets keep 84.67 as the nearest binary fraction, which is written with 17 digits."""
    path = book(tmp_path / "numbers.xlsx", [["a"], [84.67], [0.1], [100.0], [1e14], [-0.5], [12]])
    assert [line.strip() for line in lines_of(path)] == [
        "a",
        "84.67",
        "0.1",
        "100",
        "1" + 14 * "0",
        "-0.5",
        "12",
    ]


@pytest.mark.parametrize(
    ("cell", "code"),
    [("=80+5", "formula_refused"), (True, "cell_invalid"), ("#REF!", "cell_invalid")],
)
def test_a_cell_that_is_no_value_is_refused_with_its_row(tmp_path, cell, code):
    rows = [*MARKS[:3], ["春季", "丙", "需求", 40, "王", cell]]
    with pytest.raises(Invalid) as refused:
        ranked(book(tmp_path / "marks.xlsx", rows))
    assert (refused.value.code, refused.value.facts["row"]) == (code, 4)


def test_a_date_is_refused(tmp_path):
    from datetime import date

    with pytest.raises(Invalid) as refused:
        list(lines_of(book(tmp_path / "dates.xlsx", [["a"], [date(2026, 3, 1)]])))
    assert (refused.value.code, refused.value.facts) == ("cell_invalid", {"file": "dates.xlsx", "row": 2})


def test_a_wrong_cell_is_named_by_its_row(tmp_path):
    rows = [*MARKS[:2], [None] * 6, ["春季", "丙", "需求", 40, "王", "八十"]]
    with pytest.raises(Invalid) as refused:
        ranked(book(tmp_path / "marks.xlsx", rows))
    assert (refused.value.code, refused.value.facts["row"]) == ("number_invalid", 4)


def test_a_name_over_two_lines_does_not_shift_the_rows(tmp_path):
    rows = [["application", "judge", "score", "note"], ["A", "J", 1, "two\nlines"], ["A", "J", 2, ""]]
    out = io.StringIO()
    with pytest.raises(Invalid) as refused:
        calibrate_file(book(tmp_path / "pairs.xlsx", rows), 1, out)
    assert (refused.value.code, refused.value.facts["row"]) == ("pair_duplicate", 3)


@pytest.mark.parametrize("content", [b"PK\x03\x04", b"PK\x03\x04 and nothing of a package" * 9])
def test_a_broken_package_is_refused(tmp_path, content):
    path = tmp_path / "broken.xlsx"
    path.write_bytes(content)
    with pytest.raises(Invalid) as refused:
        list(lines_of(path))
    assert refused.value.code == "file_unreadable"


def test_another_package_is_refused(tmp_path):
    path = tmp_path / "letter.docx"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("word/document.xml", "<w/>")
    with pytest.raises(Invalid) as refused:
        list(lines_of(path))
    assert refused.value.code == "file_unreadable"


def test_a_package_that_unpacks_to_too_much_is_refused_before_it_is_unpacked(tmp_path, monkeypatch):
    path = repacked(
        book(tmp_path / "bomb.xlsx", MARKS), "xl/media/image1.png", bytes(files.MOST_UNPACKED_BYTES + 1)
    )
    assert path.stat().st_size < 1024 * 1024
    monkeypatch.setattr(zipfile.ZipFile, "open", None)
    with pytest.raises(TooLarge) as refused:
        list(lines_of(path))
    assert (refused.value.code, refused.value.facts["limit"]) == ("file_too_large", files.MOST_UNPACKED_BYTES)


SHEET = '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">{}</worksheet>'


def test_entities_that_multiply_are_refused(tmp_path):
    laughs = "".join(f'<!ENTITY e{n + 1} "{f"&e{n};" * 10}">' for n in range(9))
    cells = '<sheetData><row r="1"><c r="A1" t="inlineStr"><is><t>&e9;</t></is></c></row></sheetData>'
    bomb = f'<!DOCTYPE x [<!ENTITY e0 "ha">{laughs}]>{SHEET.format(cells)}'
    path = repacked(book(tmp_path / "laughs.xlsx", MARKS), "xl/worksheets/sheet1.xml", bomb.encode())
    with pytest.raises(Invalid) as refused:
        list(lines_of(path))
    assert refused.value.code == "file_unreadable"


@pytest.mark.parametrize(
    "cells",
    [
        '<sheetData><row r="999999999"><c r="A999999999"><v>1</v></c></row></sheetData>',
        '<sheetData><row r="1"><c r="XFD1"><v>1</v></c></row></sheetData>',
    ],
    ids=["rows", "columns"],
)
def test_a_sheet_that_claims_to_be_huge_is_refused(tmp_path, cells):
    path = repacked(
        book(tmp_path / "huge.xlsx", MARKS), "xl/worksheets/sheet1.xml", SHEET.format(cells).encode()
    )
    with pytest.raises(TooLarge) as refused:
        list(lines_of(path))
    assert refused.value.code == "file_too_large"


def test_a_size_that_a_sheet_states_is_not_believed(tmp_path):
    cells = '<dimension ref="A1:XFD1048576"/><sheetData><row r="1"><c r="A1"><v>7</v></c></row></sheetData>'
    path = repacked(
        book(tmp_path / "dimension.xlsx", MARKS), "xl/worksheets/sheet1.xml", SHEET.format(cells).encode()
    )
    assert [line.strip() for line in lines_of(path)] == ["7"]


def test_rank_file_to_xlsx_and_csv_has_the_rows_that_are_printed(tmp_path):
    marks = text(tmp_path / "marks.csv", MARKS)
    printed = list(csv.reader(io.StringIO(ranked(marks))))
    assert ranked(marks, to=tmp_path / "out.xlsx") == ""
    assert ranked(marks, to=tmp_path / "out.csv") == ""
    assert [[str(cell) for cell in row] for row in sheets(tmp_path / "out.xlsx")["ranking"]] == printed
    with (tmp_path / "out.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file)) == printed


def test_rank_file_as_json_has_the_exact_scores_and_what_settled_ties(tmp_path):
    rows = [*MARKS, ["春季", "丙", "需求", 40, "王", 84.67], ["春季", "丙", "方案", 60, "王", 90]]
    document = json.loads(ranked(text(tmp_path / "marks.csv", rows), as_json=True))
    assert document["rule"]["version"] == 1
    assert [
        (each["application"], each["rank"], each["exact"], each["tie_reason"], each["judges"])
        for each in document["contests"][0]["applications"]
    ] == [
        ("丙", 1, "21967/250", "shared", 1),
        ("甲", 1, "21967/250", "shared", 1),
        ("乙", 3, "1659/20", None, 1),
    ]


def test_assign_and_calibrate_write_a_sheet_for_each_table(tmp_path):
    pairs = text(tmp_path / "pairs.csv", PAIRS)
    assign_file(pairs, 2, 4, "seed", io.StringIO(), to=tmp_path / "assigned.xlsx")
    calibrate_file(pairs, 2, io.StringIO(), to=tmp_path / "calibrated.xlsx")
    assigned, calibrated = sheets(tmp_path / "assigned.xlsx"), sheets(tmp_path / "calibrated.xlsx")
    assert list(assigned) == ["pairs", "total", "proof"]
    assert (len(assigned["pairs"]), assigned["total"][2]) == (9, ("seed", "seed"))
    assert {name: len(rows) for name, rows in calibrated.items()} == {
        "applications": 5,
        "judges": 4,
        "agreement": 11,
        "flags": 1,
        "cautions": 1,
    }


FORMULAS = ['=HYPERLINK("http://x","y")', "+1", "-1", "@SUM(A1)", "＝1"]


def test_a_name_is_never_a_formula_in_what_is_written(tmp_path):
    table = Table("names", ["name", "value"], [[name, -1.5] for name in FORMULAS])
    write_tables([table], tmp_path / "names.csv")
    write_tables([table], tmp_path / "names.xlsx")
    with (tmp_path / "names.csv").open(encoding="utf-8-sig", newline="") as file:
        assert list(csv.reader(file))[1:] == [[f"'{name}", "-1.5"] for name in FORMULAS]
    opened = load_workbook(tmp_path / "names.xlsx").worksheets[0]
    cells = [(row[0].value, row[0].data_type, row[1].value) for row in opened.iter_rows(min_row=2)]
    assert cells == [(name, "s", -1.5) for name in FORMULAS]
    assert list(map(safe_cell, ["甲", "1"])) == ["甲", "1"]


def test_a_file_is_written_whole_or_not_at_all(tmp_path):
    marks = text(tmp_path / "marks.csv", [*MARKS, ["春季", "丙", "需求", 40, "王", "?"]])
    with pytest.raises(Invalid):
        ranked(marks, to=tmp_path / "out.xlsx")
    for name, code in (("out.pdf", "out_format"), ("no/such/folder.csv", "file_unwritable")):
        with pytest.raises(Invalid) as refused:
            write_tables([Table("t", ["a"], [])], tmp_path / name)
        assert refused.value.code == code
    assert [path.name for path in tmp_path.iterdir()] == ["marks.csv"]
