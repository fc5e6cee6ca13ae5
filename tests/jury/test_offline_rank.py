import csv
import io
from pathlib import Path

import pytest

from incubator.core.errors import Invalid, TooLarge
from incubator.jury.offline.files import MOST_BYTES
from incubator.jury.offline.rank import rank_file, read_marks, read_points, read_rule

EXAMPLES = Path(__file__).parents[2] / "examples"
ISU, PARK = EXAMPLES / "isu_components.json", EXAMPLES / "park_default.json"
HEADER = "contest,application,criterion,weight,judge,score\n"


@pytest.fixture
def write(tmp_path):
    def to_file(content: str | bytes, name: str = "marks.csv") -> Path:
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return path

    return to_file


def marks(contest: str, **judged: tuple[int | str, ...]) -> str:
    """One criterion of weight 1; each application's marks by J1, J2 and so on."""
    return "".join(
        f"{contest},{application},质量,1,J{judge},{mark}\n"
        for application, row in judged.items()
        for judge, mark in enumerate(row, 1)
    )


def output(scores: Path, rule: Path, points: Path | None = None) -> str:
    out = io.StringIO()
    rank_file(scores, rule, points, out)
    return out.getvalue()


def test_rank_file_prints_contests_ranks_and_applications_in_order(write):
    text = HEADER + marks("B", x=(9,)) + marks("A", d=(70, 71), c=(80, 81), a=(80, 81), b=(90, 91))
    assert output(write(text), PARK) == (
        "contest,application,score,rank\nA,b,90.50,1\nA,a,80.50,2\nA,c,80.50,2\nA,d,70.50,4\nB,x,9.00,1\n"
    )


def test_rank_file_by_the_parks_rule_drops_ends_of_five_judges_and_rounds_half_up(write):
    text = HEADER + marks("A", trimmed=(96, 85, 71, 84, 85), exact=(84, "84.67", "84.67", "84.67", 100))
    assert output(write(text), PARK).splitlines()[1:] == ["A,exact,84.67,1", "A,trimmed,84.67,2"]


@pytest.mark.parametrize(
    ("contest", "expected"),
    [
        ("Cup / MEN SHORT PROGRAM", ["element", "component"]),
        ("Cup / ice dance short dance", ["element", "component"]),
        ("Cup / MEN FREE SKATING", ["component", "element"]),
        ("Cup / ICE DANCE FREE DANCE", ["component", "element"]),
    ],
)
def test_rank_file_of_skating_breaks_ties_as_the_programme_has_it(write, contest, expected):
    scores = write(HEADER + marks(contest, component=(9, 9, 9), element=(8, 8, 8)))
    points = write(
        "contest,application,element_total,deductions\n"
        f"{contest},component,40.00,1.00\n"
        f"{contest},element,41.00,1.00\n",
        "points.csv",
    )
    assert output(scores, ISU, points).splitlines()[1:] == [
        f"{contest},{expected[0]},48.00,1",
        f"{contest},{expected[1]},48.00,2",
    ]


def test_rank_file_of_skating_shares_places_where_the_tie_key_is_equal_too(write):
    contest = "MEN SHORT PROGRAM"
    scores = write(HEADER + marks(contest, a=(9,), b=(8,), c=(7,), d=(6,)))
    points = write(
        "contest,application,element_total,deductions,total,rank\n"
        f"{contest},a,31,2,?,?\n{contest},b,31,1,?,?\n{contest},c,31,0,?,?\n{contest},d,40,9,?,?\n",
        "points.csv",
    )
    assert [row[-1] for row in output(scores, ISU, points).splitlines()[1:]] == ["1", "1", "1", "4"]


def test_rank_file_of_skating_without_points_shares_equal_component_totals(write):
    scores = write(HEADER + marks("MEN SHORT PROGRAM", a=(9,), b=(9,), c=(8,)))
    assert [row[-1] for row in output(scores, ISU).splitlines()[1:]] == ["1", "1", "3"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gbk", "gb18030"])
@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_rank_file_reads_what_spreadsheets_save(write, encoding, newline):
    text = HEADER + marks("决赛", 项目甲=(90, 80), 项目乙=(95, 85))
    scores = write(text.replace("\n", newline).encode(encoding))
    assert (
        output(scores, PARK) == "contest,application,score,rank\n决赛,项目乙,90.00,1\n决赛,项目甲,85.00,2\n"
    )


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "＝", "＋", "－", "＠"])
def test_rank_file_prints_formulas_behind_an_apostrophe(write, start):
    scores = write(HEADER + marks(f"{start}1+1", **{f"{start}cmd|' /C calc'!A0": (9,)}))
    (row,) = list(csv.reader(io.StringIO(output(scores, PARK))))[1:]
    assert row == [f"'{start}1+1", f"'{start}cmd|' /C calc'!A0", "9.00", "1"]


def test_rank_file_quotes_commas_and_quotes_in_names(write):
    scores = write(HEADER + '"决,赛","项目""甲""",质量,1,J1,9\n')
    assert output(scores, PARK).splitlines()[1] == '"决,赛","项目""甲""",9.00,1'


@pytest.mark.parametrize(
    ("points", "code"),
    [
        ("contest,application,element_total\nA,a,1\n", "column_missing"),
        ("contest,application,element_total,deductions\nA,b,1,0\n", "points_missing"),
        ("contest,application,element_total,deductions\nB,a,1,0\n", "points_missing"),
        ("contest,application,element_total,deductions\nA,a,1,-1\n", "number_invalid"),
    ],
)
def test_rank_file_prints_nothing_when_points_are_wrong(write, points, code):
    scores = write(HEADER + marks("0", a=(9,)).replace("0,a", "A,a"))
    out = io.StringIO()
    with pytest.raises(Invalid) as refusal:
        rank_file(scores, ISU, write(points, "points.csv"), out)
    assert (refusal.value.code, out.getvalue()) == (code, "")


def test_rank_file_ignores_points_of_what_was_not_judged(write):
    points = "contest,application,element_total,deductions\nA,a,1,0\nA,withdrawn,1,0\nB,b,1,0\n"
    assert output(write(HEADER + marks("A", a=(9,))), ISU, write(points, "points.csv")) == (
        "contest,application,score,rank\nA,a,10.00,1\n"
    )


def test_rank_file_with_points_that_the_rule_does_not_name_is_refused(write):
    with pytest.raises(Invalid) as refusal:
        output(write(HEADER + marks("A", a=(9,))), PARK, write("contest,application\n", "points.csv"))
    assert refusal.value.code == "points_unused"


def test_rank_file_says_in_which_contest_a_score_is_refused(write):
    text = HEADER + "A,a,质量,1,J1,9\nB,b,质量,0,J1,9\n"
    with pytest.raises(Invalid) as refusal:
        output(write(text), PARK)
    assert (refusal.value.code, refusal.value.facts, refusal.value.detail) == (
        "weights_zero",
        {"contest": "B"},
        "B: no criterion has any weight",
    )


@pytest.mark.parametrize(
    "content", [b"\xff\xfe" + HEADER.encode("utf-16-le"), b"contest\xff\xff\n", b"\x89PNG\r\n\xff"]
)
def test_read_marks_of_another_encoding_is_refused(write, content):
    with pytest.raises(Invalid) as refusal:
        read_marks(write(content))
    assert (refusal.value.code, refusal.value.facts) == ("file_encoding", {"file": "marks.csv"})


def test_read_marks_of_a_huge_file_is_refused(write):
    path = write(HEADER)
    with path.open("r+b") as file:
        file.truncate(MOST_BYTES + 1)
    with pytest.raises(TooLarge) as refusal:
        read_marks(path)
    assert (refusal.value.code, refusal.value.facts) == ("file_too_large", {"limit": MOST_BYTES})


def test_read_rule_of_an_endless_file_is_refused():
    with pytest.raises(TooLarge):
        read_rule(Path("/dev/zero"))


@pytest.mark.parametrize("name", ["absent.csv", "."])
def test_read_marks_of_no_file_is_refused(tmp_path, name):
    with pytest.raises(Invalid) as refusal:
        read_marks(tmp_path / name)
    assert refusal.value.code == "file_unreadable"


def test_read_points_reads_the_columns_that_the_rule_names(write):
    path = write("contest,application,element_total,deductions,total\nA,a,54.15,1.00,x\n")
    found = read_points(path, read_rule(ISU))
    assert {name: str(number) for name, number in found["A"]["a"].items()} == {
        "deductions": "1.00",
        "element_total": "54.15",
    }
