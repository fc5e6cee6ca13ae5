"""The examples are what docs/jury.md says of them."""

import copy
import io
import json
import re
from pathlib import Path

import pytest

from incubator.jury.offline.assign import assign_file
from incubator.jury.offline.calibrate import calibrate_file
from incubator.jury.offline.rank import rank_file
from incubator.jury.verifier import verify

PROJECT = Path(__file__).parents[2]
EXAMPLES = PROJECT / "examples"
DOCUMENT = (PROJECT / "docs" / "jury.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", ["demo_result.json", "demo_result_coded.json"])
def test_an_example_of_a_result_is_right(name):
    content = (EXAMPLES / name).read_bytes()
    assert verify(content, json.loads(content)["sha256"]).differences == []


def test_the_example_of_marks_gives_the_example_of_a_result():
    out = io.StringIO()
    rank_file(EXAMPLES / "demo_marks.csv", EXAMPLES / "park_default.json", None, out, as_json=True)
    result = json.loads((EXAMPLES / "demo_result.json").read_bytes())
    (contest,) = json.loads(out.getvalue())["contests"]
    assert [(each["application"], each["rank"], each["exact"]) for each in contest["applications"]] == [
        (row["application"], row["rank"], row["exact"]) for row in result["ranking"]
    ]


def test_the_example_of_pairs_reaches_the_total_of_the_example_of_a_result():
    out = io.StringIO()
    assign_file(EXAMPLES / "demo_pairs.csv", 5, 9, "2026-05-01", out, as_json=True)
    result = json.loads((EXAMPLES / "demo_result.json").read_bytes())
    assert json.loads(out.getvalue())["objective"] == result["assignment"]["runs"][0]["objective"]


def test_the_example_of_marks_can_be_calibrated():
    out = io.StringIO()
    calibrate_file(EXAMPLES / "demo_marks.csv", 4, out, as_json=True)
    (contest,) = json.loads(out.getvalue())["contests"]
    assert (contest["cautions"], len(contest["applications"])) == ([], 12)


def test_the_document_shows_what_a_changed_rank_looks_like():
    result = json.loads((EXAMPLES / "demo_result.json").read_bytes())
    changed = copy.deepcopy(result)
    changed["ranking"][2]["rank"] = 1
    lines = [str(each) for each in verify(json.dumps(changed)).differences]
    assert "/ranking/2/rank: 1 stands here, 3 is right" in lines
    assert "    /ranking/2/rank: 1 stands here, 3 is right\n" in DOCUMENT


def test_the_document_names_every_key_of_a_result_and_every_file():
    keys = set(json.loads((EXAMPLES / "demo_result_coded.json").read_bytes()))
    told = set(re.findall(r"`([a-z_0-9]+)`", DOCUMENT))
    assert keys - told == set()
    named = set(re.findall(r"(?:examples|src)/[a-z_/]+\.[a-z]+", DOCUMENT))
    assert [name for name in sorted(named) if not (PROJECT / name).is_file()] == []
