"""A result has the assignment of each judged stage, and each is checked; files of before still are."""

import copy
import json
from pathlib import Path

import pytest

from factories.results import KEY, contest, seats, source, text, told
from incubator.jury import verifier
from incubator.jury.methods import rule_json
from incubator.jury.methods.sheets import Contest
from incubator.jury.rules import Judged
from incubator.jury.rules.bundle_file import coded_document, result_document, sealed
from incubator.jury.verifier import verify

FIRST = Path(__file__).with_name("first_schema_result.json")
RULE = {
    "version": 1,
    "title": "分两轮",
    "combine": "weighted_sum",
    "stages": [
        {"code": "desk", "name": "初评", "kind": "review", "weight": 40},
        {"code": "material", "name": "复评", "kind": "review", "weight": 60},
    ],
}


@pytest.fixture(scope="module")
def result():
    runs = [seats("desk"), seats("material", 8)]
    parts = {str(run.stage): contest(seed=n, by=run) for n, run in enumerate(runs)}
    judged = Judged(Contest("春季", {}, (), parts), rule_json.parse(RULE))
    return result_document(source(judged, seats=runs, funding=None))


def anew(changed) -> list[str]:
    """Where a change is found whose author made all seals and the hash anew."""
    whole = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    return [each.pointer for each in verify(text(whole)).differences]


def test_the_assignments_of_both_stages_are_right(result):
    assert told(result) == ([], [])
    runs = result["assignment"]["runs"]
    assert [(run["stage"], run["seed"]) for run in runs] == [("desk", "seed"), ("material", "seed")]
    assert {row["stage"] for row in result["assignment"]["prices"]} == {"desk", "material"}
    assert len(result["assignment"]["pairs"]) == 2 * 41


def test_codes_say_of_each_stage_what_they_hide(result):
    found = verify(text(coded_document(result, KEY)))
    assert found.differences == []
    lots = [line.partition(":")[0] for line in found.unchecked if "equally good" in line]
    assert lots == ["/assignment/runs/0", "/assignment/runs/1"]


@pytest.mark.parametrize("run", [0, 1])
def test_a_changed_seat_is_found_in_the_stage_that_it_is_of(result, run):
    changed = copy.deepcopy(result)
    pairs = changed["assignment"]["pairs"]
    stage = changed["assignment"]["runs"][run]["stage"]
    at = next(n for n, p in enumerate(pairs) if p["stage"] == stage and p["seated"] and p["score"] > 0)
    pairs[at]["seated"] = False
    found = anew(changed)
    assert f"/assignment/runs/{run}/objective" in found
    assert f"/assignment/runs/{1 - run}/objective" not in found


def test_a_changed_price_and_seed_are_found(result):
    changed = copy.deepcopy(result)
    changed["assignment"]["runs"][0]["seed"] = "another"
    assert any(pointer.startswith("/assignment/pairs/") for pointer in anew(changed))
    changed = copy.deepcopy(result)
    high = next(row for row in changed["assignment"]["prices"] if row["step"] == "score")
    high["price"] += 100
    assert any(pointer.startswith("/assignment/pairs/") for pointer in anew(changed))


@pytest.mark.parametrize("stage", ["desk", "elsewhere", None])
def test_a_stage_twice_or_of_another_name_is_found(result, stage):
    changed = copy.deepcopy(result)
    changed["assignment"]["runs"][1]["stage"] = stage
    found = anew(changed)
    assert {"/assignment/runs", "/assignment/runs/1"} & set(found) != set()
    assert any(pointer.endswith("/stage") for pointer in found)


def test_a_stage_without_prices_is_said_not_to_be_proven(result):
    changed = copy.deepcopy(result)
    prices = changed["assignment"]["prices"]
    changed["assignment"]["prices"] = [row for row in prices if row["stage"] == "desk"]
    whole = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    assert told(whole) == ([], ["/assignment/runs/1: no prices prove that it is the best"])


def none_of(*stages: str) -> list[str]:
    so = "is here, so whose sheets these should be is not known"
    return [f"/assignment: none of the stage {code} {so}" for code in stages]


@pytest.mark.parametrize("stage", ["desk", "material"])
def test_a_stage_whose_assignment_was_taken_out_is_said_not_to_be_checked(result, stage):
    changed = copy.deepcopy(result)
    for name, rows in changed["assignment"].items():
        changed["assignment"][name] = [row for row in rows if row["stage"] != stage]
    whole = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    assert told(whole) == ([], none_of(stage))
    coded = verify(text(coded_document(whole, KEY)))
    assert [line for line in coded.unchecked if "none of" in line] == none_of(stage)


def test_an_assignment_that_was_taken_out_whole_is_said_of_every_stage(result):
    for changed in (None, {name: [] for name in result["assignment"]}):
        kept = {key: own for key, own in result.items() if key not in {"seals", "sha256"}}
        assert told(sealed(kept | {"assignment": changed})) == ([], none_of("desk", "material"))


def test_sheets_of_a_pitch_need_no_assignment_and_a_stage_without_sheets_has_none():
    kinds = [("desk", "review", 30), ("material", "review", 30), ("pitch", "pitch", 40)]
    stages = [{"code": code, "name": code, "kind": kind, "weight": weight} for code, kind, weight in kinds]
    judged = Judged(
        Contest("春季", {}, (), {code: contest() for code in ("desk", "pitch")}),
        rule_json.parse(RULE | {"stages": stages}),
    )
    found = result_document(source(judged, seats=[seats("desk")], funding=None))
    assert told(found) == ([], [])
    found = result_document(source(judged, seats=[], funding=None))
    assert told(found) == ([], none_of("desk"))


def test_a_file_of_the_first_schema_is_still_checked():
    content = FIRST.read_bytes()
    assert json.loads(content)["schema"] == verifier.FIRST_SCHEMA
    assert verify(content, json.loads(content)["sha256"]) == ([], [])
    changed = json.loads(content)
    seated = next(n for n, row in enumerate(changed["assignment"]["pairs"]) if row["seated"] and row["score"])
    changed["assignment"]["pairs"][seated]["seated"] = False
    assert "/assignment/objective" in anew(changed)
    changed = json.loads(content)
    changed["assignment"]["prices"] = None
    whole = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    assert told(whole) == ([], ["/assignment: no prices prove that it is the best"])


def test_a_file_of_an_unknown_schema_says_which_are_known():
    (found,) = verify(b'{"schema": "incubator-result/3"}').differences
    told = str(found)
    assert [name in told for name in ("incubator-result/3", verifier.SCHEMA, verifier.FIRST_SCHEMA)] == [
        True
    ] * 3
