"""The verifier works a result out by itself, and names what was changed by its JSON pointer."""

import copy
import subprocess
import sys
from fractions import Fraction
from pathlib import Path
from uuid import UUID

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories.results import AT, KEY, contest, source, text, told
from incubator.jury import verifier
from incubator.jury.methods import rule_json
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import Judged
from incubator.jury.rules.bundle import (
    BundleKind,
    Criterion,
    Entrant,
    Funding,
    FundingStep,
    Source,
)
from incubator.jury.rules.bundle_file import coded_document, result_document, sealed
from incubator.jury.verifier import verify

RULE = {"version": 1, "title": "公益创投", "combine": "weighted_sum", "seed": "2026-05-01"}


def document(**parts):
    return result_document(source(Judged(contest(), rule_json.parse(RULE)), **parts))


def pointers(found) -> list[str]:
    return [each.pointer for each in verify(text(found)).differences]


@pytest.fixture(scope="module")
def result():
    return document()


def test_a_result_is_right_in_all_its_parts(result):
    assert told(result) == ([], [])
    assert len(result["assignment"]["prices"]) == 3 * 13
    assert [step["reason"] for step in result["allocation"]["steps"]].count(None) == 2


def test_a_coded_result_is_right_and_says_what_codes_hide(result):
    coded = coded_document(result, KEY)
    found = told(coded)
    assert (found.differences, [line.partition(":")[0] for line in found.unchecked]) == (
        [],
        ["/ranking", "/digest", "/assignment/runs/0"],
    )
    assert coded["made_from"] == result["sha256"]


def test_a_coded_result_has_no_name_and_no_order_of_names(result):
    coded = coded_document(result, KEY)
    shown = text({key: own for key, own in coded.items() if key not in {"rubric", "rule", "competition"}})
    assert [name for name in ("A0", "J0", "O2", "评委", "项目") if f'"{name}'.encode() in shown] == []
    for rows, key in (("applications", "application"), ("judges", "judge"), ("sheets", "application")):
        names = [row[key] for row in coded[rows]]
        assert names == sorted(names)
    other = coded_document(result, "6f" * 32)
    assert {row["judge"] for row in coded["judges"]} & {row["judge"] for row in other["judges"]} == set()


def change_mark(found):
    found["sheets"][7]["marks"][1] += 1


def change_weight(found):
    found["rubric"][1]["weight"] = "4/5"


def change_rank(found):
    found["ranking"][2]["rank"] = 1


def change_skip(found):
    assert found["allocation"]["steps"][2]["reason"] == "pool_exhausted"
    found["allocation"]["steps"][2]["reason"] = "places_exhausted"


def change_dual(found):
    found["assignment"]["prices"][8]["price"] += 1


def change_hash(found):
    found["sha256"] = "0" * 64


def change_conflict(found):
    found["conflicts"][0]["judge"] = found["sheets"][1]["judge"]


def change_rest(found):
    found["allocation"]["steps"][1]["rest"] += 1


@pytest.mark.parametrize(
    ("change", "row", "besides"),
    [
        (change_mark, "/sheets/7", {"/sha256", "/digest"}),
        (change_weight, "/rubric/1", {"/sha256", "/digest", "/ranking/0/exact"}),
        (change_rank, "/ranking/2", {"/sha256", "/ranking/2/rank"}),
        (change_skip, "/allocation/steps/2", {"/sha256", "/allocation/steps/2/reason"}),
        (change_dual, "/assignment/prices/8", {"/sha256"}),
        (change_conflict, "/conflicts/0", {"/sha256", "/sheets/1"}),
        (change_rest, "/allocation/steps/1", {"/sha256", "/allocation/steps/1/rest"}),
        (change_hash, None, {"/sha256"}),
    ],
)
def test_one_change_is_named_by_its_pointer(result, change, row, besides):
    changed = copy.deepcopy(result)
    change(changed)
    found = set(pointers(changed))
    every_row = {f"/{path}/{n}" for path in verifier.SEALED for n in range(len(verifier.table(result, path)))}
    every_row -= {f"/assignment/loads/{n}" for n in range(7)} | besides  # what else can be wrong with a row
    assert found & every_row == ({row} if row else set())
    assert found >= besides


@pytest.mark.parametrize(
    ("change", "named"),
    [
        (change_weight, "/ranking/0/exact"),
        (change_rank, "/ranking/2/rank"),
        (change_rest, "/allocation/steps/1/rest"),
        (change_mark, "/digest"),
    ],
)
def test_a_change_with_seals_made_anew_is_still_found(result, change, named):
    changed = copy.deepcopy(result)
    change(changed)
    changed = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    assert named in pointers(changed)
    found = verify(text(changed), result["sha256"]).differences
    assert ("/sha256", result["sha256"]) in [(each.pointer, each.expected) for each in found]


def test_an_assignment_that_is_not_the_best_is_found(result):
    changed = copy.deepcopy(result)
    pairs = changed["assignment"]["pairs"]
    prices = {
        (p["of"], p["name"]): p["price"] for p in changed["assignment"]["prices"] if p["step"] == "score"
    }

    def margin(row):
        return row["score"] - prices["application", row["application"]] - prices["judge", row["judge"]]

    kept = next(n for n, row in enumerate(pairs) if row["seated"] and margin(row) > 0)
    pairs[kept]["seated"] = False
    changed = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    found = pointers(changed)
    assert f"/assignment/pairs/{kept}/seated" in found
    assert {"/assignment/runs/0/objective"} <= set(found)
    assert any(pointer.startswith("/assignment/panels/") for pointer in found)


def test_a_conflict_on_which_nobody_has_ruled_is_told_and_no_difference(result):
    changed = copy.deepcopy(result)
    judge = changed["sheets"][1]["judge"]
    changed["conflicts"].append(changed["conflicts"][0] | {"judge": judge, "standing": "found"})
    changed = sealed({key: own for key, own in changed.items() if key not in {"seals", "sha256"}})
    assert told(changed) == ([], ["/sheets/1: on a conflict in the data nobody has ruled"])


def test_equal_scores_drawn_by_lot_are_checked_by_name_and_left_by_code():
    judged = Judged(contest(equal=(1, 2, 4)), rule_json.parse(RULE))
    found = result_document(source(judged, seats=[], funding=None))
    assert pointers(found) == []
    assert [row["tie_reason"] for row in found["ranking"]].count("seed") == 3
    coded = coded_document(found, KEY)
    assert pointers(coded) == []
    drawn = [n for n, row in enumerate(coded["ranking"]) if row["tie_reason"] == "seed"]
    coded["ranking"][drawn[0]]["rank"] = coded["ranking"][drawn[1]]["rank"]
    assert f"/ranking/{drawn[1]}/rank" in pointers(coded)
    places = [n for n, row in enumerate(found["ranking"]) if row["tie_reason"] == "seed"]
    first, second = (found["ranking"][n] for n in places[:2])
    first["application"], second["application"] = second["application"], first["application"]
    assert [f"/ranking/{n}/rank" in pointers(found) for n in places[:2]] == [True, True]


def test_a_tie_at_the_line_needs_its_stated_order():
    judged = Judged(contest(3, equal=(0, 1)), rule_json.parse({**RULE, "seed": None}))
    placings = judged.placings()
    steps = []
    tied = [p.score.application for p in placings if p.rank == placings[0].rank]
    if len(tied) == 1:
        tied = [p.score.application for p in placings if p.rank == 2]
    rest = 400 if placings[0].tie_reason is None else 200
    for placing in sorted(placings, key=lambda p: (p.rank, -int(p.score.application[1]))):
        reason = "pool_exhausted" if rest < 200 else None
        steps.append(FundingStep(UUID(int=int(placing.score.application[1])), 200, 200, reason, rest))
        rest -= 0 if reason else 200
    order = [UUID(int=1), UUID(int=0)]
    budget = steps[0].rest_minor
    stated = Funding(budget, None, order, "方案更成熟", steps)
    found = result_document(source(judged, seats=[], funding=stated))
    assert (tied, pointers(found)) == (["A0", "A1"], [])
    found["allocation"]["tie_break"] = []
    assert "/allocation/tie_break" in pointers(found)


@st.composite
def staged(draw):
    """A contest of stages, marks, votes and bonus, and the rule that scores it."""
    size = draw(st.integers(1, 5))
    mark = st.integers(0, 100_00)
    stages = {}
    for code, first in (("desk", 0), ("pitch", draw(st.integers(0, 2)))):
        sheets = [
            Sheet(f"A{i}", f"J{j}", {"need": draw(mark), "design": draw(mark)})
            for i in range(first, size)
            for j in range(draw(st.sampled_from([1, 3, 5, 6])))
        ]
        if sheets:
            stages[code] = Contest(code, {"need": Fraction(2, 5), "design": Fraction(3, 5)}, tuple(sheets))
    beside = {
        f"A{i}": {
            "public": draw(st.integers(0, 3)) * 100,
            "bonus": draw(st.integers(0, 500)),
            "late": draw(st.integers(0, 300)),
        }
        for i in range(size)
    }
    rounding = draw(
        st.fixed_dictionaries(
            {}, optional={"stage": st.integers(0, 3), "sheet": st.integers(0, 2), "judged": st.integers(0, 2)}
        )
    )
    rule = {
        "version": 1,
        "title": "r",
        "combine": "weighted_sum",
        "rounding": rounding,
        "points": {"late": "subtract"},
        "stages": [
            {"code": "desk", "name": "初评", "kind": "review", "weight": 15},
            {"code": "pitch", "name": "路演", "kind": "pitch", "weight": "60"},
            {
                "code": "public",
                "name": "公众",
                "kind": "public_vote",
                "weight": 20,
                "votes": draw(st.sampled_from(["share", "share_of_most", "rank_points"])),
            },
            {"code": "bonus", "name": "加分", "kind": "bonus", "weight": 5},
        ],
        "ties": [
            {
                "keys": [
                    {"by": "stage", "name": "pitch"},
                    {"by": "criterion", "name": "need", "stage": "desk"},
                    {"by": "points", "name": "late"},
                    {"by": "judged_total"},
                ]
            }
        ],
        "seed": draw(st.sampled_from([None, "s"])),
    }
    points = draw(st.sampled_from([None, beside]))
    return Judged(Contest("赛", {}, (), stages), rule_json.parse(rule), points)


@st.composite
def plain(draw):
    """A contest of one jury by any rule without stages."""
    size, mean_of = draw(st.integers(1, 6)), draw(st.sampled_from(["sheets", "marks"]))
    names = ["sheet", "judged"] if mean_of == "sheets" else ["panel_score", "weighted", "judged"]
    rounding = draw(st.fixed_dictionaries({}, optional={name: st.integers(0, 3) for name in names}))
    mark = st.integers(0, 8)
    sheets = [
        Sheet(f"A{i}", f"J{j}", {"need": 25 * draw(mark), "design": 25 * draw(mark)})
        for i in range(size)
        for j in range(draw(st.sampled_from([1, 2, 5, 7])))
    ]
    rule = {
        "version": 1,
        "title": "r",
        "mean_of": mean_of,
        "combine": draw(st.sampled_from(["weighted_sum", "weighted_mean"])),
        "trim": draw(st.sampled_from([None, {"each_end": 1, "from_judges": 5}])),
        "rounding": rounding,
        "shown": draw(st.integers(0, 3)),
        "points": draw(st.sampled_from([{}, {"late": "subtract", "extra": "add"}])),
        "ties": draw(
            st.sampled_from(
                [
                    [],
                    [
                        {"contest_contains": "夏", "keys": []},
                        {"keys": [{"by": "criterion", "name": "design"}]},
                    ],
                    [{"contest_contains": "春", "keys": [{"by": "judged_total"}]}],
                ]
            )
        ),
        "seed": draw(st.sampled_from([None, "s"])),
    }
    points = None
    if rule["points"]:
        points = {f"A{i}": {"late": 25 * draw(mark), "extra": 25 * draw(mark)} for i in range(size)}
    weights = {"need": Fraction(draw(st.integers(1, 3)), 3), "design": Fraction(1, 2)}
    return Judged(Contest("春季", weights, tuple(sheets)), rule_json.parse(rule), points)


@settings(max_examples=150)
@given(st.one_of(plain(), staged()))
def test_the_verifier_agrees_with_every_rule(judged):
    parts = judged.contest.stages.values() or [judged.contest]
    names = sorted(
        {sheet.application for part in parts for sheet in part.sheets} | (judged.points or {}).keys()
    )
    found = result_document(
        Source(
            kind=BundleKind.RANKING,
            code_version="1",
            made_at=AT,
            number="n",
            judged=judged,
            placings=judged.placings(),
            criteria={"need": Criterion("需求", 100_00), "design": Criterion("方案", 100_00)},
            entrants={name: Entrant(name, "O", "社") for name in names},
            judges={f"J{j}": f"评委{j}" for j in range(7)},
            conflicts=[],
        )
    )
    assert verify(text(found)).differences == []
    assert verify(text(coded_document(found, KEY))).differences == []


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b'{"schema": "incubator-result/1"}',
        b'{"schema": "incubator-result/2"}',
        b'{"schema": "incubator-result/1", "schema": "incubator-result/1"}',
        b"\xff\xfe",
        b"[" * 100_000,
    ],
)
def test_a_file_that_is_no_result_is_said_to_be_none(content):
    assert [each.pointer for each in verify(content).differences] == [""]


def test_numbers_that_are_not_exact_are_refused(result):
    changed = copy.deepcopy(result)
    changed["sheets"][0]["marks"][0] = 0.5
    assert [each.pointer for each in verify(text(changed)).differences] == [""]
    changed = copy.deepcopy(result)
    changed["rubric"][0]["weight"] = "1e999999999"
    assert "" in pointers(changed)


@settings(max_examples=60)
@given(st.data())
def test_a_part_that_is_missing_or_another_never_passes(data):
    changed = document(seats=[])
    place = changed
    while True:
        key = data.draw(
            st.sampled_from(sorted(place) if isinstance(place, dict) else list(range(len(place))))
        )
        inner = place[key]
        if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
            break
        place = inner
    if data.draw(st.booleans()) and isinstance(place, dict):
        del place[key]
    else:
        place[key] = data.draw(st.sampled_from(["x", -1, None, [], {}]).filter(lambda own: own != inner))
    assert pointers(changed) != []


def test_a_result_without_any_assignment_says_that_none_was_checked():
    why = "/assignment: none is here, so whose sheets these should be is not known"
    assert told(document(seats=[])) == ([], [why])


def bare(*arguments: str) -> subprocess.CompletedProcess[str]:
    """The verifier's file alone, without site-packages and without what the environment says."""
    argv = [sys.executable, "-I", "-S", verifier.__file__, *arguments]
    return subprocess.run(argv, capture_output=True, text=True, check=False, encoding="utf-8")


def test_the_file_alone_runs_with_the_standard_library(result, tmp_path):
    path = tmp_path / "result.json"
    path.write_bytes(text(result))
    good = bare(str(path), result["sha256"])
    assert (good.returncode, good.stdout, good.stderr) == (0, "All of it is right.\n", "")
    alone = bare(str(path))
    assert (alone.returncode, alone.stdout.splitlines()) == (
        0,
        [
            "not checked: /sha256: whether it is the published one, for none was given to compare it with",
            "All that was checked is right.",
        ],
    )
    changed = copy.deepcopy(result)
    change_rank(changed)
    path.write_bytes(text(changed))
    bad = bare(str(path))
    assert (bad.returncode, bad.stderr) == (1, "")
    assert "/ranking/2/rank: 1 stands here, 3 is right" in bad.stdout.splitlines()
    assert (bare().returncode, bare(str(tmp_path / "none")).returncode) == (2, 2)


def test_the_file_imports_nothing_but_the_standard_library():
    lines = Path(verifier.__file__).read_text(encoding="utf-8").splitlines()
    imported = {line.split()[1].partition(".")[0] for line in lines if line.startswith(("import ", "from "))}
    assert imported - set(sys.stdlib_module_names) == set()
