import csv
import io
import json
import os
from pathlib import Path

import pytest

from incubator.core.errors import Invalid
from incubator.jury.methods.shortage import PanelsShort, ShortageKind
from incubator.jury.offline.assign import assign_file

PROJECT = Path(__file__).parents[2]
DATA = Path(os.environ.get("INCUBATOR_PUBLISHED_DATA", PROJECT / ".." / "shared" / "data")) / "assignment"
EDGES = "application,judge,score\n甲,王,9\n甲,李,1\n乙,王,8\n乙,李,7\n"


@pytest.fixture
def write(tmp_path):
    def to_file(content: str) -> Path:
        path = tmp_path / "edges.csv"
        path.write_text(content, encoding="utf-8")
        return path

    return to_file


def output(edges: Path, panel_size: int, capacity: int, seed: str = "s", *, as_json: bool = False) -> str:
    out = io.StringIO()
    assign_file(edges, panel_size, capacity, seed, out, as_json=as_json)
    return out.getvalue()


def test_assign_file_prints_pairs_objective_and_proof(write):
    pairs, totals, proof = output(write(EDGES), 1, 1).split("\n\n")
    assert pairs == "application,judge,score\n乙,李,7\n甲,王,9"
    assert totals == "objective,16\nupper_bound,16\nseed,s"
    assert proof.startswith("stage,of,name,price\nscore,applications,乙,")
    assert len(proof.splitlines()) == 1 + 3 * 4


def test_assign_file_as_json_can_be_checked_from_its_prices_alone(write):
    document = json.loads(output(write(EDGES), 1, 1, as_json=True))
    prices = document["proof"]["score"]
    scores = {(a, j): int(s) for a, j, s in list(csv.reader(EDGES.splitlines()))[1:]}
    above = sum(max(0, s - prices["applications"][a] - prices["judges"][j]) for (a, j), s in scores.items())
    bound = sum(prices["applications"].values()) + sum(prices["judges"].values()) + above
    assert bound == document["upper_bound"] == document["objective"] == 16
    assert document["loads"] == {"李": 1, "王": 1}


def test_assign_file_does_not_depend_on_the_order_of_rows(write):
    header, *rows = EDGES.splitlines()
    first = output(write(EDGES), 1, 2)
    assert output(write("\n".join([header, *reversed(rows)])), 1, 2) == first


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no published instances at {DATA}")
def test_assign_file_reaches_the_published_optimum():
    meta = json.loads((DATA / "s_meta.json").read_text())
    document = json.loads(output(DATA / "s_edges.csv", meta["k"], meta["cap"], as_json=True))
    assert document["objective"] == document["upper_bound"] == meta["optimum"]


def test_assign_file_names_what_is_short_and_prints_nothing(write):
    out = io.StringIO()
    with pytest.raises(PanelsShort) as refused:
        assign_file(write(EDGES), 3, 9, "s", out)
    assert {each.kind for each in refused.value.shortages} == {ShortageKind.FEW_JUDGES}
    assert out.getvalue() == ""


@pytest.mark.parametrize(
    ("content", "code", "row"),
    [
        ("application,judge\n甲,王\n", "column_missing", 1),
        ("application,judge,score\n", "pairs_missing", 1),
        ("application,judge,score\n甲,王,x\n", "number_invalid", 2),
        ("application,judge,score\n甲,王,-1\n", "number_invalid", 2),
        ("application,judge,score\n甲,王,0.5\n", "score_not_whole", 1),
        ("application,judge,score\n,王,1\n", "name_invalid", 2),
        ("application,judge,score\n甲,王,1\n甲,王,2\n", "pair_duplicate", 3),
    ],
)
def test_assign_file_refuses_a_bad_file_with_its_row(write, content, code, row):
    with pytest.raises(Invalid) as refused:
        output(write(content), 1, 1)
    assert (refused.value.code, refused.value.facts["row"]) == (code, row)


@pytest.mark.parametrize(
    ("panel_size", "capacity", "seed", "code"),
    [
        (0, 1, "s", "option_out_of_range"),
        (1, 0, "s", "option_out_of_range"),
        (1, 1, "a\nb", "seed_invalid"),
        (1, 1, "", "seed_invalid"),
    ],
)
def test_assign_file_refuses_options_that_make_no_sense(write, panel_size, capacity, seed, code):
    with pytest.raises(Invalid) as refused:
        output(write(EDGES), panel_size, capacity, seed)
    assert refused.value.code == code
