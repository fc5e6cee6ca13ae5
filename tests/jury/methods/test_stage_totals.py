"""How sure places are by the whole score of several stages: against what can be worked out by hand."""

from fractions import Fraction
from math import erf, sqrt

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incubator.jury.methods.allocation import Candidate, Limits
from incubator.jury.methods.diagnosis import Caution, Diagnosis, Money, Question, diagnose
from incubator.jury.methods.rank_chances import draws, rank_summary
from incubator.jury.methods.severity import Fit, fit
from incubator.jury.methods.stage_totals import StageFound, of_all, of_one, whole_orders

NAMES = "ABCDEFGH"


def scores(seed: int, size: int = 6, judges: int = 4, spread: float = 6.0) -> list[tuple[str, str, Fraction]]:
    """Every judge scores every application, in tenths of a point."""
    rng = np.random.default_rng(seed)
    table = (
        rng.normal(75, spread, (size, 1)) + rng.normal(0, 3, (1, judges)) + rng.normal(0, 4, (size, judges))
    )
    return [
        (NAMES[i], f"judge {j}", Fraction(round(10 * table[i, j]), 10))
        for i in range(size)
        for j in range(judges)
    ]


def found(seed: int, **shape: int) -> Diagnosis:
    return diagnose(scores(seed, **shape), Question(2))


def difference(stage: Fit, first: int, second: int) -> tuple[float, float]:
    """Mean and variance of how far the first is above the second, for deviations that are taken as known.

    Where every judge scores all, leniencies cancel: the difference of two means of n scores is shrunk by
    merit² ÷ (merit² + noise² ÷ n), and 2 ÷ (n ÷ noise² + 1 ÷ merit²) is left of its variance.
    """
    ((_, (merit, _, noise)),) = stage.cells
    count = stage.sums.judges
    means = stage.sums.total_of_application / count
    shrunk = (means[first] - means[second]) * merit**2 / (merit**2 + noise**2 / count)
    return shrunk, 2 / (count / noise**2 + 1 / merit**2)


def test_orders_and_chances_of_draws_added_by_hand():
    # Stage one counts half, stage two whole; C was only in the first, and D has a bonus of 3.
    first = np.array([[80.0, 70.0, 90.0, 60.0], [60.0, 80.0, 90.0, 70.0]]) / 2
    second = np.array([[10.0, 14.0, 11.0], [20.0, 5.0, 6.0]])
    parts = [(np.array([0, 1, 2, 3]), first), (np.array([0, 1, 3]), second)]
    order = whole_orders(parts, np.array([0.0, 0.0, 0.0, 3.0]))
    # Draw 1: A 40 + 10, B 35 + 14, D 30 + 11 + 3; draw 2: A 30 + 20, B 40 + 5, D 35 + 6 + 3; C after all.
    assert order.tolist() == [[0, 1, 3, 2], [0, 1, 3, 2]]
    order = whole_orders(parts, np.array([-6.0, 0.0, 0.0, 3.0]))
    # A has 44 twice: draw 1 puts B (49) first, and D (44) as high as A; draw 2 puts B (45) first.
    summary = rank_summary(order, 1)
    assert summary.expected[1] == 1.0
    assert summary.expected[2] == 4.0
    assert summary.among_top.tolist() == [0.0, 1.0, 0.0, 0.0]


@pytest.mark.parametrize(("seed", "weight"), [(1, 0.4), (11, 0.5), (21, 0.7)])
def test_chance_of_one_above_another_is_that_of_the_normal_distribution(seed, weight):
    stages = []
    for own, scale in ((seed, weight), (seed + 1, 1 - weight)):
        application, judge = np.divmod(np.arange(24), 4)
        stages.append(
            (fit(application, judge, [float(s) for _, _, s in scores(own)], integrate=False), scale)
        )
    parts = [(difference(stage, 0, 1), scale) for stage, scale in stages]
    mean = sum(scale * own for (own, _), scale in parts)
    deviation = sqrt(sum(scale**2 * variance for (_, variance), scale in parts))
    chance = (1 + erf(mean / deviation / sqrt(2))) / 2
    drawn = [
        (np.arange(2), scale * draws(stage, 20_000, f"{n}", with_mean=True)[:, :2])
        for n, (stage, scale) in enumerate(stages)
    ]
    above = rank_summary(whole_orders(drawn, np.zeros(2)), 1).among_top[0]
    assert above == pytest.approx(chance, abs=4 * sqrt(0.25 / 20_000))


def test_draws_with_the_mean_are_in_points_and_say_the_same_of_ranks():
    stage = found(3)
    assert stage.fitted is not None
    whole = draws(stage.fitted, 20_000, "x", with_mean=True)
    alone = draws(stage.fitted, 20_000, "x")
    assert np.ptp(whole - alone, axis=1).max() < 1e-9
    assert np.allclose(whole.mean(axis=0), stage.fitted.merit + stage.fitted.mean, atol=0.15)


def test_one_stage_of_weight_one_says_what_the_stage_says():
    stage = found(5)
    whole, alone = of_all([StageFound("desk", stage, 1.0)], {}, Question(2)), of_one(stage, "desk")
    assert whole.ranks is not None
    assert alone.ranks is not None
    assert np.allclose(whole.ranks.expected, alone.ranks.expected, atol=0.1)
    assert np.allclose(whole.ranks.among_top, alone.ranks.among_top, atol=0.04)
    assert (whole.is_whole, alone.is_whole, alone.stages) == (True, False, ["desk"])


def test_a_diagnosis_without_places_says_the_same_of_all_else_and_of_the_whole():
    money = Money({name: Candidate(name, 100, name) for name in "ABCDEF"}, Limits(budget=250))
    asked = Question(2, money=money)
    placed = [diagnose(scores(seed), asked) for seed in (1, 2)]
    plain = [diagnose(scores(seed), asked, is_placed=False) for seed in (1, 2)]
    assert [(each.ranks, each.funded) for each in plain] == [(None, None)] * 2
    assert [(each.cautions, each.flags) for each in plain] == [(each.cautions, each.flags) for each in placed]
    both = [
        of_all([StageFound(str(n), each, 0.5) for n, each in enumerate(stages)], {}, asked)
        for stages in (placed, plain)
    ]
    merits, expected, funded = zip(
        *((each.merit, each.ranks and each.ranks.expected, each.funded) for each in both), strict=True
    )
    assert [np.array_equal(*pair) for pair in (merits, expected, funded)] == [True] * 3


def test_votes_and_bonuses_count_as_they_are():
    stage = found(7)
    ahead = of_all([StageFound("desk", stage, 0.9)], {"F": 1000.0}, Question(1))
    assert ahead.ranks is not None
    assert (ahead.ranks.expected[5], ahead.ranks.low_90[5], ahead.ranks.high_90[5]) == (1.0, 1, 1)


def test_who_was_judged_in_fewer_stages_is_behind_in_every_draw():
    stages = [StageFound("desk", found(1), 0.4), StageFound("pitch", found(2, size=3), 0.6)]
    whole = of_all(stages, dict.fromkeys("DEF", 50.0), Question(3))
    assert whole.ranks is not None
    assert whole.ranks.among_top.tolist() == [1.0, 1.0, 1.0, 0.0, 0.0, 0.0]


def test_nothing_is_told_where_a_stage_has_no_model():
    equal = [(name, judge, Fraction(80)) for name in "ABC" for judge in "xyz"]
    stages = [
        StageFound("desk", found(1), 0.4),
        StageFound("pitch", diagnose(equal, Question(2)), 0.6),
    ]
    whole = of_all(stages, {}, Question(2))
    assert (whole.merit, whole.ranks, whole.funded) == (None, None, None)
    assert Caution.SCORES_EQUAL in whole.cautions


def test_chances_to_be_funded_sum_to_the_places():
    money = Money({name: Candidate(name, 100, name) for name in "ABCDEF"}, Limits(budget=250))
    stages = [StageFound("desk", found(1), 0.4), StageFound("pitch", found(2), 0.6)]
    whole = of_all(stages, {}, Question(2, money=money))
    assert whole.funded is not None
    assert whole.ranks is not None
    assert whole.funded.sum() == pytest.approx(2)
    assert np.allclose(whole.funded, whole.ranks.among_top)


@given(
    st.integers(0, 200),
    st.integers(3, 8),
    st.integers(1, 8),
    st.floats(0.05, 0.95),
    st.dictionaries(st.sampled_from(NAMES), st.floats(-5, 5), max_size=3),
)
@settings(max_examples=15, deadline=None)
def test_ranks_add_up_and_neither_scale_nor_order_of_stages_matters(seed, size, top, weight, known):
    one, two = found(seed), found(seed + 1000, size=size)
    stages = [StageFound("desk", one, weight), StageFound("pitch", two, 1 - weight)]
    whole = of_all(stages, known, Question(top))
    number = len(whole.applications)
    assert number == max(6, size)
    assert whole.ranks is not None
    assert whole.ranks.expected.sum() == pytest.approx(number * (number + 1) / 2)
    assert whole.ranks.among_top.sum() == pytest.approx(min(top, number))
    assert (whole.ranks.low_90 <= whole.ranks.low_50).all()
    assert (whole.ranks.high_50 <= whole.ranks.high_90).all()
    again = of_all(stages[::-1], known, Question(top))
    doubled = [StageFound(each.code, each.found, 2 * each.scale) for each in stages]
    twice = of_all(doubled, {name: 2 * own for name, own in known.items()}, Question(top))
    for other in (again, twice):
        assert other.ranks is not None
        assert np.allclose(other.ranks.expected, whole.ranks.expected, atol=0.01)
