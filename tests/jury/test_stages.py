"""Contests in several weighted stages: the arithmetic by hand, and what holds whatever the marks are."""

import json
import random
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.marks_csv import contests
from incubator.jury.methods.official import official
from incubator.jury.methods.ranking import rank
from incubator.jury.methods.rule import (
    MeanOf,
    Rounding,
    Rule,
    Stage,
    StageKind,
    TieBy,
    TieKey,
    Ties,
    VoteCount,
)
from incubator.jury.methods.rule_json import dump, parse
from incubator.jury.methods.score import Score
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.methods.stages import scores, vote_parts

EXAMPLES = Path(__file__).parents[2] / "examples"

DESK = Stage("desk", "初评", StageKind.REVIEW, Fraction(15))
MATERIAL = Stage("material", "材料评审", StageKind.REVIEW, Fraction(25))
PITCH = Stage("pitch", "路演", StageKind.PITCH, Fraction(60))
VOTE = Stage("vote", "大众投票", StageKind.PUBLIC_VOTE, Fraction(10))
BONUS = Stage("bonus", "附加分", StageKind.BONUS, Fraction(5))
THREE = Rule("三个阶段", stages=(DESK, MATERIAL, PITCH))


def part(name: str, **marks: Sequence[int]) -> Contest:
    """A stage's own contest on one criterion: each application with its judges' marks."""
    sheets = (
        Sheet(application, f"J{judge}", {"质量": mark})
        for application, given_marks in marks.items()
        for judge, mark in enumerate(given_marks, 1)
    )
    return Contest(name, {"质量": 1}, tuple(sheets))


def whole(**stages: Contest) -> Contest:
    return Contest("大赛", {}, (), stages)


def by_name(found: list[Score]) -> dict[str, Score]:
    return {score.application: score for score in found}


def test_three_weighted_stages_add_up_exactly():
    contest = whole(
        desk=part("desk", A=[80, 70, 75]),
        material=part("material", A=[90, 91, 91]),
        pitch=part("pitch", A=[96, 85, 71, 84, 85]),
    )
    (score,) = scores(contest, THREE)
    desk, material, pitch = score.stages
    assert (desk.own, desk.given) == (Fraction(75), Fraction(45, 4))
    assert (material.own, material.given) == (Fraction(272, 3), Fraction(68, 3))
    assert (pitch.own, pitch.given) == (Fraction(254, 3), Fraction(254, 5))  # 96 and 71 are dropped
    assert score.exact == Fraction(45, 4) + Fraction(68, 3) + Fraction(254, 5)
    assert (str(score.shown), score.judged, score.reached) == ("84.72", score.exact, 3)


def test_each_stage_is_trimmed_by_its_own_number_of_judges():
    contest = whole(desk=part("desk", A=[0, 50, 100, 100]), pitch=part("pitch", A=[0, 50, 100, 100, 100]))
    (score,) = scores(contest, replace(THREE, stages=(DESK, PITCH)))
    assert [each.own for each in score.stages] == [Fraction(250, 4), Fraction(250, 3)]
    assert [len(panel.dropped()) for panel in score.panels] == [0, 2]


def test_rounding_of_stages_happens_where_it_is_declared():
    contest = whole(desk=part("desk", A=[80, 81, 81]), pitch=part("pitch", A=[70, 70, 71]))
    rule = replace(THREE, stages=(DESK, PITCH), rounding=Rounding(judged=1, stage=1))
    (score,) = scores(contest, rule)
    assert [each.own for each in score.stages] == [Fraction("80.7"), Fraction("70.3")]
    assert [each.given for each in score.stages] == [Fraction("12.1"), Fraction("42.2")]
    assert score.exact == Fraction("54.3")


def test_votes_and_bonus_count_beside_the_jury_and_only_when_they_are_given():
    contest = whole(pitch=part("pitch", A=[80], B=[90]))
    rule = replace(THREE, stages=(PITCH, VOTE, BONUS))
    points = {"A": {"vote": 30, "bonus": Fraction("2.5")}, "B": {"vote": 15, "bonus": 0}}
    found = by_name(scores(contest, rule, points))
    assert found["A"].exact == 48 + 10 + Fraction("2.5")
    assert found["B"].exact == 54 + 5
    assert (found["A"].judged, found["A"].stage("vote").own) == (48, 30)
    assert {score.application: score.exact for score in scores(contest, rule)} == {"A": 48, "B": 54}


@pytest.mark.parametrize(
    ("count", "parts"),
    [
        (VoteCount.SHARE, ["1/2", "1/4", "1/4", "0"]),
        (VoteCount.SHARE_OF_MOST, ["1", "1/2", "1/2", "0"]),
        (VoteCount.RANK_POINTS, ["1", "5/8", "5/8", "1/4"]),
    ],
)
def test_vote_parts(count: VoteCount, parts: list[str]):
    votes = {"A": Fraction(4), "B": Fraction(2), "C": Fraction(2), "D": Fraction(0)}
    assert list(vote_parts(votes, count).values()) == [Fraction(each) for each in parts]


@pytest.mark.parametrize("count", list(VoteCount))
def test_vote_parts_without_a_vote_are_nothing(count: VoteCount):
    assert vote_parts({"A": Fraction(0), "B": Fraction(0)}, count) == {"A": 0, "B": 0}


def test_who_was_judged_in_more_stages_stands_before_a_higher_score():
    contest = whole(desk=part("desk", A=[100], B=[60], C=[90]), pitch=part("pitch", B=[5]))
    rule = replace(THREE, stages=(DESK, PITCH))
    placings = rank(scores(contest, rule), rule)
    assert [(p.score.application, p.rank, p.score.exact) for p in placings] == [
        ("B", 1, 12),
        ("A", 2, 15),
        ("C", 3, Fraction("13.5")),
    ]


def test_ties_go_by_a_stage_then_by_a_stages_criterion_then_by_the_seed():
    desk = part("desk", A=[60], B=[100], C=[60], D=[60])
    pitch = part("pitch", A=[50], B=[40], C=[50], D=[50])
    rule = Rule(
        "并列",
        stages=(replace(DESK, weight=Fraction(20)), replace(PITCH, weight=Fraction(80))),
        ties=(Ties((TieKey(TieBy.STAGE, "pitch"), TieKey(TieBy.CRITERION, "质量", "desk"))),),
        seed="2026",
    )
    placings = rank(scores(whole(desk=desk, pitch=pitch), rule), rule)
    drawn = sorted("ACD", key=lambda name: sha256(f"2026{name}".encode()).digest())
    assert [p.score.application for p in placings] == [*drawn, "B"]
    assert [p.tie_reason for p in placings] == ["seed"] * 3 + ["stage:pitch"]


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"stages": {"final": part("final", A=[1])}}, "stage_unknown"),
        ({"stages": {"vote": part("vote", A=[1])}}, "stage_unknown"),
        ({"stages": {"desk": part("desk", A=[101])}}, "stage_over_full"),
        ({"points": {"A": {"vote": 1}}}, "points_missing"),
        ({"points": {}}, "points_missing"),
        ({"points": {"A": {"vote": -1, "bonus": 0}}}, "points_negative"),
        ({"points": {"A": {"vote": 0, "bonus": Fraction("5.01")}}}, "bonus_too_high"),
    ],
)
def test_what_a_staged_contest_refuses(change: dict[str, object], code: str):
    rule = replace(THREE, stages=(DESK, VOTE, BONUS))
    stages = change.get("stages", {"desk": part("desk", A=[50])})
    with pytest.raises(Invalid) as caught:
        scores(whole(**stages), rule, change.get("points"))  # type: ignore[arg-type]  # as tried
    assert caught.value.code == code


def test_points_without_a_stage_for_them_are_refused():
    with pytest.raises(Invalid, match="names no points"):
        scores(whole(desk=part("desk", A=[50])), THREE, {"A": {}})


def test_a_contest_without_stages_is_scored_as_ever():
    contest = part("x", A=[96, 85, 71, 84, 85], B=[1, 2, 3])
    assert scores(contest, Rule("park")) == official(contest.sheets, contest.weights, Rule("park"))


def test_parse_of_the_staged_example():
    rule = parse((EXAMPLES / "park_stages.json").read_text(encoding="utf-8"))
    assert [(s.code, s.kind.value, s.weight) for s in rule.stages] == [
        ("desk", "review", 15),
        ("material", "review", 20),
        ("pitch", "pitch", 55),
        ("vote", "public_vote", 10),
        ("bonus", "bonus", 5),
    ]
    assert rule.rounding == Rounding(judged=2, stage=2)
    assert rule.beside == ("vote", "bonus")
    assert parse(dump(rule)) == rule


def test_dump_of_a_rule_without_stages_has_no_word_of_them():
    assert "stage" not in dump(Rule("park", ties=(Ties((TieKey(TieBy.CRITERION, "质量"),)),)))


ONE = {"code": "desk", "name": "初评", "kind": "review", "weight": 15}


@pytest.mark.parametrize(
    ("change", "pointer", "code"),
    [
        ({"stages": {}}, "/stages", "rule_wrong_value"),
        ({"stages": [ONE, ONE]}, "/stages/1", "rule_wrong_value"),
        ({"stages": [ONE], "points": {"desk": "add"}}, "/stages/0", "rule_wrong_value"),
        ({"stages": [{**ONE, "kind": "bonus"}]}, "/stages", "rule_wrong_value"),
        ({"stages": [{**ONE, "kind": "exam"}]}, "/stages/0/kind", "rule_wrong_value"),
        ({"stages": [{**ONE, "code": "初评"}]}, "/stages/0/code", "rule_wrong_value"),
        ({"stages": [{**ONE, "weight": 0}]}, "/stages/0/weight", "rule_wrong_value"),
        ({"stages": [{**ONE, "weight": -1}]}, "/stages/0/weight", "rule_wrong_value"),
        ({"stages": [{**ONE, "weight": True}]}, "/stages/0/weight", "rule_wrong_value"),
        ({"stages": [{**ONE, "weight": "1/0"}]}, "/stages/0/weight", "rule_wrong_value"),
        ({"stages": [{**ONE, "weight": "1e9"}]}, "/stages/0/weight", "rule_wrong_value"),
        ({"stages": [{**ONE, "votes": "share"}]}, "/stages/0/votes", "rule_unknown_key"),
        (
            {"stages": [ONE, {**ONE, "code": "b", "kind": "bonus", "full": 1}]},
            "/stages/1/full",
            "rule_unknown_key",
        ),
        ({"stages": [ONE], "rounding": {"stage": 7}}, "/rounding/stage", "rule_wrong_value"),
        ({"rounding": {"stage": 2}}, "/rounding/stage", "rule_unknown_key"),
        (
            {"stages": [ONE], "ties": [{"keys": [{"by": "stage", "name": "x"}]}]},
            "/ties/0/keys/0/name",
            "rule_wrong_value",
        ),
        ({"ties": [{"keys": [{"by": "stage", "name": "desk"}]}]}, "/ties/0/keys/0/name", "rule_wrong_value"),
        (
            {"stages": [ONE], "ties": [{"keys": [{"by": "criterion", "name": "x"}]}]},
            "/ties/0/keys/0",
            "rule_missing_key",
        ),
        (
            {"stages": [ONE], "ties": [{"keys": [{"by": "criterion", "name": "x", "stage": "y"}]}]},
            "/ties/0/keys/0/stage",
            "rule_wrong_value",
        ),
        (
            {"ties": [{"keys": [{"by": "criterion", "name": "x", "stage": "y"}]}]},
            "/ties/0/keys/0/stage",
            "rule_unknown_key",
        ),
    ],
)
def test_parse_refuses_stages_that_do_not_hold(change: dict[str, object], pointer: str, code: str):
    with pytest.raises(Invalid) as caught:
        parse({"version": 1, "title": "评审规则"} | change)
    assert (caught.value.code, caught.value.errors[0].pointer) == (code, pointer)


HEADER = "contest,application,criterion,weight,judge,score,stage"


def test_csv_of_stages_has_criteria_and_weights_of_each_stage():
    lines = [HEADER, "大赛,A,质量,2,J1,80,desk", "大赛,A,质量,1,J1,70,pitch", "大赛,A,表达,3,J1,60,pitch"]
    (contest,) = contests(lines, "marks.csv", ["desk", "pitch"]).values()
    assert (contest.name, contest.weights, contest.sheets) == ("大赛", {}, ())
    assert contest.stages["desk"].weights == {"质量": 2}
    assert contest.stages["pitch"].weights == {"质量": 1, "表达": 3}


@pytest.mark.parametrize(
    ("lines", "code", "row"),
    [
        ([HEADER, "大赛,A,质量,2,J1,80,final"], "stage_unknown", 2),
        ([HEADER, "大赛,A,质量,2,J1,80,"], "stage_unknown", 2),
        ([HEADER.removesuffix(",stage"), "大赛,A,质量,2,J1,80"], "column_missing", 1),
        ([HEADER, "大赛,A,质量,2,J1,80,desk", "大赛,A,质量,2,J1,80,desk"], "mark_duplicate", 3),
        (
            [HEADER, "大赛,A,质量,2,J1,80,desk", "大赛,A,影响,2,J1,80,desk", "大赛,B,质量,2,J1,80,desk"],
            "sheet_incomplete",
            4,
        ),
    ],
)
def test_csv_of_stages_refuses(lines: list[str], code: str, row: int):
    with pytest.raises(Invalid) as caught:
        contests(lines, "marks.csv", ["desk", "pitch"])
    assert (caught.value.code, caught.value.facts["row"]) == (code, row)


NAMES = st.sampled_from(["甲", "乙", "丙", "丁"])
MARKS = st.dictionaries(
    st.tuples(st.sampled_from(["desk", "pitch"]), NAMES, st.sampled_from("123456")),
    st.integers(0, 100),
    min_size=1,
)
RULES = st.builds(
    Rule,
    title=st.just("规则"),
    mean_of=st.sampled_from(MeanOf),
    rounding=st.builds(Rounding, judged=st.none() | st.just(2), stage=st.none() | st.just(2)),
    stages=st.builds(
        lambda desk, pitch, votes: (
            replace(DESK, weight=desk),
            replace(PITCH, weight=pitch),
            replace(VOTE, votes=votes),
            BONUS,
        ),
        st.fractions(1, 100, max_denominator=100),
        st.fractions(1, 100, max_denominator=100),
        st.sampled_from(VoteCount),
    ),
    seed=st.none() | st.just("种子"),
)
BESIDE = st.fixed_dictionaries(
    {
        name: st.fixed_dictionaries({"vote": st.integers(0, 9), "bonus": st.integers(0, 5)})
        for name in "甲乙丙丁"
    }
)


def contest_of(marks: dict[tuple[str, str, str], int], order: random.Random | None = None) -> Contest:
    items = list(marks.items())
    if order is not None:
        order.shuffle(items)
    stages: dict[str, list[Sheet]] = {}
    for (stage, application, judge), mark in items:
        stages.setdefault(stage, []).append(Sheet(application, judge, {"质量": mark}))
    return Contest("c", {}, (), {s: Contest(s, {"质量": 1}, tuple(own)) for s, own in stages.items()})


@given(MARKS, RULES, BESIDE, st.randoms(use_true_random=False))
def test_shuffling_the_sheets_changes_nothing(marks, rule, beside, order):
    one = rank(scores(contest_of(marks), rule, beside), rule)
    other = rank(scores(contest_of(marks, order), rule, dict(reversed(beside.items()))), rule)
    assert [(p.rank, p.score, p.tie_reason) for p in one] == [(p.rank, p.score, p.tie_reason) for p in other]


@given(MARKS, RULES, BESIDE)
def test_a_score_is_what_its_stages_give_and_none_gives_more_than_its_weight(marks, rule, beside):
    for score in scores(contest_of(marks), rule, beside):
        assert score.exact == sum(each.given for each in score.stages)
        # Rounding half-up may go beyond a weight that has more decimals, by half of the last one.
        slack = 0 if rule.rounding.stage is None else Fraction(1, 200)
        assert all(0 <= each.given <= each.stage.weight + slack for each in score.stages)
        assert all(
            (each.own is None) == (each.panel is None) for each in score.stages if each.stage.is_judged
        )


@given(MARKS, RULES, BESIDE, st.data())
def test_raising_a_mark_never_lowers_its_application(marks, rule, beside, data):
    raised = data.draw(st.sampled_from(sorted(marks)))
    before = by_name(scores(contest_of(marks), rule, beside))[raised[1]]
    after = by_name(scores(contest_of(marks | {raised: 100}), rule, beside))[raised[1]]
    assert after.exact >= before.exact


@given(MARKS)
def test_one_stage_of_weight_100_is_the_plain_score(marks):
    desk = {key: mark for key, mark in marks.items() if key[0] == "desk"}
    contest = contest_of(desk)
    rule = Rule("规则", stages=(replace(DESK, weight=Fraction(100)),))
    plain = official(contest.stages["desk"].sheets, {"质量": 1}, Rule("规则")) if desk else []
    assert [s.exact for s in scores(contest, rule)] == [s.exact for s in plain]


@given(RULES)
def test_equal_rules_give_equal_text_and_come_back(rule):
    assert parse(dump(rule)) == rule
    assert parse(json.loads(dump(rule))) == rule


@given(st.dictionaries(st.text(max_size=3), st.integers(0, 50), min_size=1), st.sampled_from(VoteCount))
def test_vote_parts_keep_the_order_of_the_votes(votes, count):
    parts = vote_parts({name: Fraction(own) for name, own in votes.items()}, count)
    assert all(0 <= each <= 1 for each in parts.values())
    if any(votes.values()):
        assert sorted(votes, key=lambda name: (votes[name], name)) == sorted(
            parts, key=lambda name: (parts[name], name)
        )
        if count is VoteCount.SHARE:
            assert sum(parts.values()) == 1
        if count is VoteCount.RANK_POINTS:
            assert sum(parts.values()) == Fraction(len(votes) + 1, 2)
