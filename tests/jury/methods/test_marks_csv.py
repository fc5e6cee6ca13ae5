import io
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.marks_csv import contests, points
from incubator.jury.methods.sheets import Contest, Sheet

HEADER = "contest,application,criterion,weight,judge,score\n"
ROW = "初赛,项目甲,质量,1.2,J1,9.25\n"


def read(text: str) -> dict[str, Contest]:
    return contests(io.StringIO(text, newline=""), "marks.csv")


def refused(text: str) -> Invalid:
    with pytest.raises(Invalid) as refusal:
        read(text)
    assert refusal.value.facts["file"] == "marks.csv"
    return refusal.value


def test_contests_gathers_marks_into_sheets():
    text = (
        HEADER + ROW + "初赛,项目甲,影响,0.8,J1,10\n初赛,项目乙,质量,1.20,J2,0\n初赛,项目乙,影响,0.8,J2,7.5\n"
    )
    assert read(text) == {
        "初赛": Contest(
            "初赛",
            {"质量": Decimal("1.2"), "影响": Decimal("0.8")},
            (
                Sheet("项目甲", "J1", {"质量": Decimal("9.25"), "影响": Decimal(10)}),
                Sheet("项目乙", "J2", {"质量": Decimal(0), "影响": Decimal("7.5")}),
            ),
        )
    }


@pytest.mark.parametrize(
    "text",
    [
        HEADER.replace("\n", "\r\n") + ROW.replace("\n", "\r\n"),
        HEADER.replace("\n", "\r") + ROW.replace("\n", "\r"),
        HEADER + ROW.rstrip("\n"),
        HEADER + "\n" + ROW + ",,,,,\n\n",
        HEADER + '"初赛","项目甲","质量","1.2","J1","9.25"\n',
        HEADER + " 初赛 ,项目甲\u3000,质量, 1.2 ,J1,9.25\n",
        "score,judge,note,weight,criterion,application,contest\n9.25,J1,=1+1,1.2,质量,项目甲,初赛\n",
    ],
    ids=["crlf", "cr", "no last newline", "empty rows", "quoted", "white space", "other order, more columns"],
)
def test_contests_of_the_same_rows_written_otherwise_are_the_same(text):
    assert read(text) == read(HEADER + ROW)


@pytest.mark.parametrize(
    "number",
    [
        "",
        "NaN",
        "inf",
        "-1",
        "+1",
        "1e3",
        "1e999999999",
        "９.２５",
        "٩",
        "9,5",
        "1_000",
        ".5",
        "5.",
        "0x10",
        "1" * 10,
        "0." + "1" * 10,
        "9.2\u00a0",
        "=1+1",
        "九",
        "9" * 100_000,
    ],
)
@pytest.mark.parametrize("column", ["weight", "score"])
def test_contests_with_a_wrong_number_names_its_row_and_column(number, column):
    cells = {"weight": "1.2", "score": "9.25"} | {column: f'"{number}"'}
    error = refused(HEADER + ROW + f"初赛,项目乙,质量,{cells['weight']},J1,{cells['score']}\n")
    assert (error.code, error.facts) == (
        "number_invalid",
        {"file": "marks.csv", "row": 3, "column": column},
    )
    assert error.detail.startswith(f"marks.csv, row 3: {column} ")
    assert len(error.detail) < 300


@pytest.mark.parametrize(
    "name", ["", " ", "a" * 201, "a\u202eb", "a\u200bb", "a\tb", "a\0b", "a\u2028b", '"a\nb"', "\ufeffa"]
)
@pytest.mark.parametrize("column", ["contest", "application", "criterion", "judge"])
def test_contests_with_a_wrong_name_names_its_column(name, column):
    cells = {"contest": "c", "application": "a", "criterion": "q", "judge": "j"} | {column: name}
    row = f"{cells['contest']},{cells['application']},{cells['criterion']},1,{cells['judge']},5\n"
    error = refused(HEADER + row)
    assert (error.code, error.facts["column"]) == ("name_invalid", column)


@pytest.mark.parametrize(
    ("text", "code", "row"),
    [
        ("", "column_missing", 1),
        (HEADER.replace("judge,", ""), "column_missing", 1),
        (HEADER.replace(",score", ",score,score"), "column_duplicate", 1),
        (HEADER.replace("score", "ＳＣＯＲＥ"), "column_missing", 1),
        (HEADER, "marks_missing", 1),
        (HEADER + ROW + "初赛,项目甲\n", "csv_malformed", 3),
        (HEADER + ROW + ROW.replace("\n", ",1\n"), "csv_malformed", 3),
        (HEADER + ROW + '初赛,"项目甲\n', "csv_malformed", 3),
        (HEADER + ROW + '初赛,"项目"甲,质量,1.2,J1,9.25\n', "csv_malformed", 3),
        (HEADER + ROW + "初" * 200_000, "csv_malformed", 3),
        (HEADER + ROW + "\n" + ROW, "mark_duplicate", 4),
        (HEADER + ROW + ROW.replace("J1", " J1 "), "mark_duplicate", 3),
        (HEADER + ROW + ROW.replace("J1", "J2").replace("1.2", "1.3"), "weight_differs", 3),
        (HEADER + ROW + "初赛,项目甲,影响,1,J1,5\n初赛,项目甲,影响,1,J2,5\n", "sheet_incomplete", 4),
    ],
)
def test_contests_of_a_wrong_file_names_the_row(text, code, row):
    error = refused(text)
    assert (error.code, error.facts["row"]) == (code, row)


def test_contests_with_an_incomplete_sheet_names_judge_application_and_criterion():
    error = refused(HEADER + ROW + "初赛,项目甲,影响,1,J1,5\n初赛,项目乙,质量,1.2,J2,5\n")
    assert error.detail == (
        "marks.csv, row 4: the judge J2 gives the application 项目乙 no mark for 影响"
        " (1 of the contest's 2 sheets have one)"
    )


def test_contests_may_weigh_a_criterion_differently_in_another_contest():
    read_both = read(HEADER + ROW + ROW.replace("初赛", "决赛").replace("1.2", "0.8"))
    assert [contest.weights["质量"] for contest in read_both.values()] == [Decimal("1.2"), Decimal("0.8")]


def test_points_reads_only_the_named_columns():
    text = "contest,application,rank,deductions,total\n初赛,项目甲,first,1.00,n/a\n"
    assert points(io.StringIO(text), ["deductions"], "points.csv") == {
        "初赛": {"项目甲": {"deductions": Decimal("1.00")}}
    }


@pytest.mark.parametrize(
    ("text", "code", "row"),
    [
        ("contest,application\n", "column_missing", 1),
        ("contest,application,bonus\n初赛,项目甲,\n", "number_invalid", 2),
        ("contest,application,bonus\n初赛,项目甲,-1\n", "number_invalid", 2),
        ("contest,application,bonus\n初赛,,1\n", "name_invalid", 2),
        ("contest,application,bonus\n初赛,项目甲,1\n初赛,项目甲,1\n", "points_duplicate", 3),
    ],
)
def test_points_of_a_wrong_file_names_the_row(text, code, row):
    with pytest.raises(Invalid) as refusal:
        points(io.StringIO(text), ["bonus"], "points.csv")
    assert (refusal.value.code, refusal.value.facts["row"]) == (code, row)


@given(st.text(max_size=200))
def test_contests_of_any_text_are_refused_or_read(text):
    try:
        found = read(HEADER + text)
    except Invalid as refusal:
        assert refusal.facts["row"] >= 1  # noqa: PT017 - either outcome is right
    else:
        assert all(contest.sheets for contest in found.values())


cells = st.sampled_from(["a", "b", "1", "2.5", "", '"', "\n", "=", "９", "NaN"])


@given(st.lists(st.lists(cells, min_size=5, max_size=7).map(",".join), max_size=6).map("\n".join))
def test_contests_of_any_cells_are_refused_or_read(text):
    try:
        found = read(HEADER + text)
    except Invalid as refusal:
        assert refusal.facts["row"] >= 1  # noqa: PT017 - either outcome is right
    else:
        assert all(contest.sheets for contest in found.values())
