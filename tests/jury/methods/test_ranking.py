from collections import Counter
from dataclasses import replace
from fractions import Fraction
from hashlib import sha256

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.official import official
from incubator.jury.methods.ranking import rank
from incubator.jury.methods.rule import Effect, Points, Rule, TieBy, TieKey, Ties
from incubator.jury.methods.sheets import Sheet

PARK = Rule("park")
QUALITY, IMPACT = TieKey(TieBy.CRITERION, "质量"), TieKey(TieBy.CRITERION, "影响")


def placings(marks, rule: Rule = PARK, points=None, contest: str = ""):
    """Of one judge's marks for quality and impact, which weigh the same."""
    given_sheets = [Sheet(name, "J1", {"质量": a, "影响": b}) for name, (a, b) in marks.items()]
    scores = official(given_sheets, {"质量": 1, "影响": 1}, rule, points)
    return [(each.score.application, each.rank, each.tie_reason) for each in rank(scores, rule, contest)]


def test_rank_of_equal_scores_shares_the_place():
    marks = {"B": (80, 80), "A": (80, 80), "D": (70, 70), "C": (90, 90)}
    assert placings(marks) == [("C", 1, None), ("A", 2, "shared"), ("B", 2, "shared"), ("D", 4, None)]


def test_rank_goes_by_exact_scores_that_are_shown_alike():
    marks = {"A": {"J1": 80, "J2": 80, "J3": 81}, "B": {"J1": 80, "J2": 80, "J3": Fraction(81001, 1000)}}
    given_sheets = [
        Sheet(name, judge, {"质量": mark}) for name, panel in marks.items() for judge, mark in panel.items()
    ]
    best, second = rank(official(given_sheets, {"质量": 1}, PARK), PARK)
    assert (best.score.application, best.rank, str(best.score.shown)) == ("B", 1, "80.33")
    assert (second.score.application, second.rank, str(second.score.shown)) == ("A", 2, "80.33")


def test_rank_breaks_ties_by_the_declared_criteria_in_order():
    rule = replace(PARK, ties=(Ties((IMPACT, QUALITY)),))
    marks = {"A": (80, 80), "B": (70, 90), "C": (90, 70), "D": (80, 80)}
    assert placings(marks, rule) == [
        ("B", 1, "criterion:影响"),
        ("A", 2, "shared"),
        ("D", 2, "shared"),
        ("C", 4, "criterion:影响"),
    ]


def test_rank_compares_only_those_still_equal_by_the_next_key():
    rule = Rule("r", points=(Points("vote", Effect.ADD), Points("late", Effect.SUBTRACT)))
    rule = replace(rule, ties=(Ties((TieKey(TieBy.JUDGED_TOTAL), TieKey(TieBy.POINTS, "late"))),))
    marks = {"A": (80, 80), "B": (80, 80), "C": (79, 79)}
    points = {
        "A": {"vote": 2, "late": 2},
        "B": {"vote": 1, "late": 1},
        "C": {"vote": 1, "late": 0},
    }
    assert placings(marks, rule, points) == [
        ("B", 1, "points:late"),  # fewer subtracted points come first
        ("A", 2, "points:late"),
        ("C", 3, "judged_total"),
    ]


def test_rank_passes_over_points_that_nobody_gave():
    rule = Rule(
        "r", points=(Points("vote", Effect.ADD),), ties=(Ties((TieKey(TieBy.POINTS, "vote"), QUALITY)),)
    )
    marks = {"A": (80, 80), "B": (90, 70)}
    assert placings(marks, rule) == [("B", 1, "criterion:质量"), ("A", 2, "criterion:质量")]


def test_rank_takes_the_first_ties_that_fit_the_contest():
    rule = replace(PARK, ties=(Ties((QUALITY,), "Short"), Ties((IMPACT,))))
    marks = {"A": (90, 70), "B": (70, 90)}
    assert placings(marks, rule, contest="PAIRS SHORT") == [
        ("A", 1, "criterion:质量"),
        ("B", 2, "criterion:质量"),
    ]
    assert placings(marks, rule, contest="PAIRS FREE") == [
        ("B", 1, "criterion:影响"),
        ("A", 2, "criterion:影响"),
    ]


def test_rank_shares_places_where_no_ties_fit_the_contest():
    rule = replace(PARK, ties=(Ties((QUALITY,), "Short"),))
    assert placings({"A": (90, 70), "B": (70, 90)}, rule, contest="FREE") == [
        ("A", 1, "shared"),
        ("B", 1, "shared"),
    ]


def test_rank_by_a_criterion_that_the_contest_lacks_is_refused_even_without_a_tie():
    rule = replace(PARK, ties=(Ties((TieKey(TieBy.CRITERION, "无"),)),))
    with pytest.raises(Invalid) as refusal:
        placings({"A": (90, 70)}, rule)
    assert refusal.value.code == "tie_criterion_unknown"


def test_rank_with_a_seed_goes_by_the_hash_of_seed_and_application():
    rule = replace(PARK, seed="2025-06-01 开奖 08 15 22")
    names = ["项目甲", "项目乙", "项目丙", "项目丁"]
    drawn = sorted(names, key=lambda name: sha256((rule.seed + name).encode()).hexdigest())
    assert placings(dict.fromkeys(names, (80, 80)), rule) == [
        (name, place, "seed") for place, name in enumerate(drawn, 1)
    ]


def test_rank_of_no_scores_is_empty():
    assert rank([], replace(PARK, ties=(Ties((QUALITY,)),), seed="x")) == []


few = st.integers(0, 3)
fields = st.dictionaries(st.text("ABCDE", min_size=1, max_size=3), st.tuples(few, few), max_size=12)
rules = st.builds(
    Rule,
    title=st.just("any"),
    ties=st.lists(st.builds(Ties, st.lists(st.sampled_from([QUALITY, IMPACT])).map(tuple)), max_size=1).map(
        tuple
    ),
    seed=st.none() | st.just("seed"),
)


@given(fields, rules, st.randoms(use_true_random=False))
def test_rank_never_depends_on_the_order_of_scores(marks, rule, random):
    shuffled = list(marks.items())
    random.shuffle(shuffled)
    assert placings(dict(shuffled), rule) == placings(marks, rule)


@given(fields, rules)
def test_rank_is_one_more_than_those_who_are_better(marks, rule):
    keys = rule.tie_keys("")
    position = {"质量": 0, "影响": 1}

    def strength(name: str) -> tuple[int, ...]:
        drawn = () if rule.seed is None else (-int(sha256(f"{rule.seed}{name}".encode()).hexdigest(), 16),)
        return (sum(marks[name]), *(marks[name][position[key.name]] for key in keys), *drawn)

    found = {name: (place, reason) for name, place, reason in placings(marks, rule)}
    totals = Counter(sum(mark) for mark in marks.values())
    strengths = Counter(map(strength, marks))
    assert found.keys() == marks.keys()
    for name, (place, reason) in found.items():
        assert place == 1 + sum(strength(other) > strength(name) for other in marks)
        assert (reason is None) == (totals[sum(marks[name])] == 1)
        assert (reason == "shared") == (strengths[strength(name)] > 1)
