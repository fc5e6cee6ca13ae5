"""Panels by chance, from a file: what is printed lets anybody check the chances."""

import csv
import io
import json
from fractions import Fraction

import pytest

from incubator.core.errors import Invalid
from incubator.jury.methods.chance_cap import CapUnmet
from incubator.jury.methods.shortage import PanelsShort
from incubator.jury.offline.assign import assign_file

EDGES = "application,judge,score\n" + "".join(
    f"{application},{judge},{score}\n"
    for application, own in {"甲": (9, 7, 5, 1), "乙": (9, 2, 8, 3), "丙": (1, 9, 9, 4)}.items()
    for judge, score in zip("王李张赵", own, strict=True)
)


@pytest.fixture
def edges(tmp_path):
    path = tmp_path / "edges.csv"
    path.write_text(EDGES, encoding="utf-8")
    return path


def output(edges, seed="s", cap="0.5", panel_size=2, capacity=2, *, as_json=False) -> str:
    out = io.StringIO()
    assign_file(edges, panel_size, capacity, seed, out, as_json=as_json, cap=cap)
    return out.getvalue()


def test_capped_chances_can_be_checked_from_the_prices_alone(edges):
    document = json.loads(output(edges, as_json=True))
    scores = {(a, j): int(s) for a, j, s in list(csv.reader(EDGES.splitlines()))[1:]}
    chances = {(c["application"], c["judge"]): Fraction(c["chance"]) for c in document["chances"]}
    prices = document["proof"]
    above = sum(max(0, s - prices["applications"][a] - prices["judges"][j]) for (a, j), s in scores.items())
    bound = (
        2 * sum(prices["applications"].values()) + 2 * sum(prices["judges"].values()) + above / Fraction(2)
    )
    expected = sum(scores[pair] * chance for pair, chance in chances.items())
    assert bound == expected == Fraction(document["expected"]) == Fraction(document["upper_bound"])
    assert max(chances.values()) <= Fraction(1, 2)
    for application in "甲乙丙":
        assert sum(chance for (a, _), chance in chances.items() if a == application) == 2
        assert sum(pair["application"] == application for pair in document["pairs"]) == 2
    assert {(p["application"], p["judge"]) for p in document["pairs"]} <= chances.keys()
    assert max(document["loads"].values()) == 2
    assert document["objective"] == sum(pair["score"] for pair in document["pairs"])


def test_capped_output_has_pairs_totals_chances_and_prices(edges):
    pairs, totals, chances, proof = output(edges).split("\n\n")
    assert pairs.splitlines()[0] == "application,judge,score"
    assert len(pairs.splitlines()) == 7
    assert [line.split(",")[0] for line in totals.splitlines()] == [
        "objective",
        "expected",
        "upper_bound",
        "without_cap",
        "cap",
        "seed",
    ]
    assert chances.splitlines()[0] == "application,judge,chance"
    assert proof.splitlines()[0] == "of,name,price"
    assert len(proof.splitlines()) == 1 + 3 + 4


def test_capped_pairs_differ_between_seeds_and_never_for_one(edges):
    drawn = [output(edges, str(n)).split("\n\n")[0] for n in range(12)]
    assert len(set(drawn)) > 1
    assert drawn == [output(edges, str(n)).split("\n\n")[0] for n in range(12)]


def test_capped_pairs_do_not_depend_on_the_order_of_rows(edges):
    first = output(edges)
    header, *rows = EDGES.splitlines()
    edges.write_text("\n".join([header, *reversed(rows)]), encoding="utf-8")
    assert output(edges) == first


def test_a_cap_that_leaves_too_few_is_refused_and_prints_nothing(edges):
    out = io.StringIO()
    with pytest.raises(CapUnmet):
        assign_file(edges, 2, 3, "s", out, cap="1/3")
    with pytest.raises(PanelsShort):
        assign_file(edges, 5, 9, "s", out, cap="0.5")
    assert out.getvalue() == ""


@pytest.mark.parametrize("cap", ["0", "1.5", "half", "", "0.333"])
def test_a_cap_that_is_none_is_refused_before_the_file_is_read(tmp_path, cap):
    with pytest.raises(Invalid) as refused:
        assign_file(tmp_path / "none.csv", 2, 3, "s", io.StringIO(), cap=cap)
    assert refused.value.code == "cap_out_of_range"
