"""CSV for spreadsheets: what they would take for a formula is text."""

import pytest

from incubator.core.spreadsheet import csv_lines, safe_cell


@pytest.mark.parametrize("start", list("=+-@＝＋－＠\t\r"))
def test_text_that_begins_like_a_formula_stands_behind_an_apostrophe(start: str):
    assert safe_cell(f"{start}1") == f"'{start}1"


def test_other_texts_stay():
    assert [safe_cell(text) for text in ("甲", "1+1", "", " =1")] == ["甲", "1+1", "", " =1"]


def test_lines_quote_what_they_must_and_leave_nothing_empty():
    assert csv_lines([["甲,乙", 7, None, '"'], ["=1"]]) == '"甲,乙",7,,""""\r\n\'=1\r\n'.encode()
