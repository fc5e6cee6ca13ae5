import csv
import io
import json
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from incubator.core.errors import Invalid
from incubator.jury.offline.calibrate import calibrate_file

EQUAL = "application,judge,score\n" + "".join(f"A{i},J{j},5\n" for i in range(3) for j in "XY")


@pytest.fixture
def write(tmp_path):
    def to_file(content: str) -> Path:
        path = tmp_path / "scores.csv"
        path.write_text(content, encoding="utf-8")
        return path

    return to_file


def scored(harsh: float = 0.0) -> str:
    """Thirty applications, four of eight judges each; the judge J3 is harsh."""
    rng = np.random.default_rng(1)
    rows = []
    for i in range(30):
        for j in rng.permutation(8)[:4]:
            score = 60 + i + rng.normal(0, 2) - harsh * (j == 3)
            rows.append(f"A{i:02},J{j},{score:.2f}\n")
    return "application,judge,score\n" + "".join(rows)


def output(path: Path, fund: int, *, as_json: bool = False) -> str:
    out = io.StringIO()
    calibrate_file(path, fund, out, as_json=as_json)
    return out.getvalue()


def test_calibrate_file_as_json_finds_the_harsh_judge_and_adds_up(write):
    (contest,) = json.loads(output(write(scored(harsh=20)), 10, as_json=True))["contests"]
    assert sum(each["chance_top"] for each in contest["applications"]) == pytest.approx(10, abs=0.01)
    assert sum(each["expected_rank"] for each in contest["applications"]) == pytest.approx(465, abs=0.01)
    assert contest["applications"][0]["application"] in {"A28", "A29"}
    harsh = min(contest["judges"], key=lambda each: each["leniency"])
    assert (harsh["judge"], harsh["leniency"]) == ("J3", pytest.approx(-18, abs=4))
    assert [each["judges"] for each in contest["flags"] if each["kind"] == "severity"] == [["J3"]]
    assert contest["agreement"]["linked_groups"] == 1


def tables(text: str) -> list[list[list[str]]]:
    return [list(csv.reader(io.StringIO(table))) for table in text.split("\n\n")]


def test_calibrate_file_prints_five_tables(write):
    printed = tables(output(write(scored()), 5))
    assert [table[0][2] for table in printed] == ["application", "judge", "measure", "kind", "caution"]
    assert [len(table) for table in printed[:3]] == [31, 9, 11]
    assert printed[4][1:] == []


def test_calibrate_file_warns_of_groups_that_nobody_links(write):
    rows = scored().splitlines()[1:]
    apart = [row.replace("A", "B").replace("J", "K") for row in rows]
    printed = tables(output(write("\n".join(["application,judge,score", *rows, *apart])), 5))
    assert printed[4][1:] == [["", "", "groups_not_linked"]]


def test_calibrate_file_takes_every_stage_for_itself(write):
    header = "contest,stage,application,criterion,weight,judge,score"
    desk = [f"C,desk,{row[:3]},all,1,{row[4:]}" for row in scored().splitlines()[1:]]
    hall = [f"C,hall,{row[:3]},all,1,{row[4:]}" for row in scored(harsh=20).splitlines()[1:]]
    found = json.loads(output(write("\n".join([header, *desk, *hall])), 5, as_json=True))["contests"]
    assert [(part["contest"], part["stage"]) for part in found] == [("C", "desk"), ("C", "hall")]
    for part, of_its_own in zip(found, (scored(), scored(harsh=20)), strict=True):
        (alone,) = json.loads(output(write(of_its_own), 5, as_json=True))["contests"]
        assert part["applications"] == alone["applications"]
        assert part["judges"] == alone["judges"]


def test_calibrate_file_does_not_depend_on_the_order_of_rows(write):
    text = scored()
    header, *rows = text.splitlines()
    first = output(write(text), 5)
    assert output(write("\n".join([header, *reversed(rows)])), 5) == first


def test_calibrate_file_of_marks_takes_the_weighted_mean_of_each_sheet(write):
    header, *rows = scored().splitlines()
    split = ["contest,application,criterion,weight,judge,score"]
    for row in rows:
        application, judge, score = row.split(",")
        split += [f"C,{application},low,1,{judge},{float(score) - 3:.2f}"]
        split += [f"C,{application},high,3,{judge},{float(score) + 1:.2f}"]
    (whole,) = json.loads(output(write("\n".join([header, *rows])), 5, as_json=True))["contests"]
    (parts,) = json.loads(output(write("\n".join(split)), 5, as_json=True))["contests"]
    assert parts["contest"] == "C"
    assert [each["application"] for each in parts["applications"]] == [
        each["application"] for each in whole["applications"]
    ]
    assert [each["mean_score"] for each in parts["applications"]] == [
        each["mean_score"] for each in whole["applications"]
    ]


@pytest.mark.parametrize(
    ("content", "fund", "code"),
    [
        ("application,judge,score\nA,J,1\nB,J,2\nC,J,3\n", 1, "scores_too_few"),
        (
            "application,judge,score\n" + "".join(f"A{i},J{j},5\n" for i in range(3) for j in "XY"),
            1,
            "scores_equal",
        ),
        (scored(), 0, "option_out_of_range"),
        (scored(), 30, "option_out_of_range"),
        ("application,judge,score\nA,J,1\nA,J,2\n", 1, "pair_duplicate"),
        ("", 1, "column_missing"),
    ],
)
def test_calibrate_file_refuses_what_tells_nothing(write, content, fund, code):
    with pytest.raises(Invalid) as refused:
        output(write(content), fund)
    assert refused.value.code == code


@pytest.mark.parametrize(
    ("command", "options", "first"),
    [
        ("calibrate", ["--fund", "5", "--json"], "{"),
        ("assign", ["--panel-size", "2", "--capacity", "30", "--seed", "s"], "application,judge,score"),
    ],
)
def test_commands_read_a_file_and_print(write, command, options, first):
    rows = [row.split(".")[0] for row in scored().splitlines()]
    path = write("\n".join(rows))
    argv = [sys.executable, "-c", "from incubator.cli import main; main()", command, str(path), *options]
    ran = subprocess.run(argv, capture_output=True, text=True, check=True, encoding="utf-8")
    assert (ran.stdout.splitlines()[0], ran.stderr) == (first, "")
