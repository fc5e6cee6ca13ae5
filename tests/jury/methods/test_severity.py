import csv
import os
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.allocation import Candidate, Limits, Tier, allocate
from incubator.jury.methods.funding_chances import chances_funded
from incubator.jury.methods.rank_chances import draws, orders, rank_summary
from incubator.jury.methods.score_sums import ScoreSums
from incubator.jury.methods.severity import Deviations, Prior, fit, solve

PROJECT = Path(__file__).parents[3]
DATA = Path(os.environ.get("INCUBATOR_PUBLISHED_DATA", PROJECT / ".." / "shared" / "data"))


def simulated(seed: int, applications: int = 40, judges: int = 12, size: int = 4):
    rng = np.random.default_rng(seed)
    application = np.repeat(np.arange(applications), size)
    judge = np.argsort(rng.random((applications, judges)), axis=1)[:, :size].ravel()
    judge = np.unique(judge, return_inverse=True)[1]
    merit, leniency = rng.normal(0, 5, applications), rng.normal(0, 4, judges)
    score = 75 + merit[application] + leniency[judge] + rng.normal(0, 3, application.size)
    return application, judge, score, merit, leniency


def design(application, judge):
    """The model's columns: applications, judges, the mean."""
    columns = np.zeros((application.size, application.max() + judge.max() + 3))
    columns[np.arange(application.size), application] = 1
    columns[np.arange(application.size), application.max() + 1 + judge] = 1
    columns[:, -1] = 1
    return columns


def test_solve_equals_the_whole_system_solved_at_once():
    application, judge, score, *_ = simulated(1)
    sums = ScoreSums.of(application, judge, score).weighted(np.linspace(0.5, 1.5, score.size))
    deviations = Deviations(5.0, 4.0, 3.0)
    solved = solve(sums, deviations)
    columns = design(application, judge)
    prior = np.repeat([1 / 25, 1 / 16, 0], [40, judge.max() + 1, 1])
    precision = columns.T @ (columns * sums.weight[:, None]) / 9 + np.diag(prior)
    mean = np.linalg.solve(precision, columns.T @ (sums.weight * sums.score) / 9)
    assert np.allclose(solved.judges, mean[40:], atol=1e-9)
    assert np.allclose(sums.merits(solved.judges, solved.precision, 9.0), mean[:40], atol=1e-9)
    covariance = np.linalg.inv(precision)
    variances = sums.merit_variances(covariance[40:, 40:], solved.precision, 9.0)
    assert np.allclose(variances, np.diag(covariance)[:40], atol=1e-9)


def test_fit_by_reml_is_at_the_top_of_the_likelihood_of_the_whole_system():
    application, judge, score, *_ = simulated(2)
    found = fit(application, judge, score, integrate=False).deviations

    def restricted(deviations):
        centred = score - score.mean()
        one = np.ones((score.size, 1))
        columns = design(application, judge)
        scale = np.repeat([deviations[0] ** 2, deviations[1] ** 2], [40, judge.max() + 1])
        covariance = (columns[:, :-1] * scale) @ columns[:, :-1].T + np.eye(score.size) * deviations[2] ** 2
        inverse = np.linalg.inv(covariance)
        mean = (one.T @ inverse @ centred) / (one.T @ inverse @ one)
        residual = centred - mean.ravel()
        logs = np.linalg.slogdet(covariance)[1] + np.linalg.slogdet(one.T @ inverse @ one)[1]
        return -(logs + residual @ inverse @ residual) / 2

    best = restricted(found)
    for n in range(3):
        for factor in (0.97, 1.03):
            other = [each * (factor if n == m else 1) for m, each in enumerate(found)]
            assert restricted(other) < best


@pytest.mark.skipif(not DATA.is_dir(), reason=f"no published panel at {DATA}")
def test_expected_ranks_of_the_published_panel_within_a_tenth():
    """With the priors of its authors' model: leniency known as 0.5, noise in two flat parts up to 2."""
    with (DATA / "snsf_panel1.csv").open(newline="") as lines:
        rows = [[float(cell) for cell in row] for row in list(csv.reader(lines))[1:]]
    with (DATA / "snsf_panel1_expected_rank.csv").open(newline="") as lines:
        published = [float(rank) for _, rank in list(csv.reader(lines))[1:]]
    application, judge, grade = np.array(rows).T
    numbers = application.astype(int) - 1, judge.astype(int) - 1
    found = fit(*numbers, grade, prior=Prior(most=2.8, leniency=0.5, noise_parts=2))
    summary = rank_summary(orders(draws(found, 20_000, "snsf")), 4)
    assert np.abs(summary.expected - published).max() < 0.1


@given(st.integers(0, 10_000), st.floats(-50, 50))
@settings(max_examples=20, deadline=None)
def test_leniency_added_to_one_judge_leaves_the_merits_when_leniency_is_free(seed, added):
    application, judge, score, *_ = simulated(seed)
    free = Deviations(5.0, 1e4, 3.0)

    def merits(scores):
        sums = ScoreSums.of(application, judge, scores)
        solved = solve(sums, free)
        return sums.merits(solved.judges, solved.precision, 9.0)

    assert np.allclose(merits(score), merits(score + added * (judge == 0)), atol=1e-3)


@given(st.integers(0, 10_000), st.integers(3, 15), st.integers(2, 8))
@settings(max_examples=30, deadline=None)
def test_order_of_a_balanced_complete_panel_is_that_of_the_means(seed, applications, judges):
    rng = np.random.default_rng(seed)
    table = rng.normal(70, 8, (applications, 1)) + rng.normal(0, 5, (applications, judges))
    application, judge = np.divmod(np.arange(table.size), judges)
    found = fit(application, judge, table.ravel())
    assert np.argsort(found.merit).tolist() == np.argsort(table.mean(axis=1)).tolist()


@pytest.mark.parametrize(("integrate", "times"), [(False, 24), (True, 5)])
def test_intervals_of_the_posterior_hold_the_true_merits_as_often_as_they_say(integrate, times):
    inside = []
    for seed in range(times):
        application, judge, score, merit, _ = simulated(seed)
        found = fit(application, judge, score, integrate=integrate)
        centred = merit - merit.mean()
        inside.append(np.abs(found.merit - found.merit.mean() - centred) < 1.645 * found.merit_sd)
    assert 0.85 < np.mean(inside) < 0.96


def test_the_robust_fit_is_moved_less_by_one_wild_score():
    application, judge, score, *_ = simulated(7)
    wild = score + 60 * (np.arange(score.size) == 0)
    moved = [
        abs(
            fit(application, judge, wild, robust=robust, integrate=False).merit[0]
            - fit(application, judge, score, robust=robust, integrate=False).merit[0]
        )
        for robust in (False, True)
    ]
    assert moved[1] < moved[0] / 2


def test_draws_agree_with_the_posterior_and_repeat_with_the_seed():
    application, judge, score, *_ = simulated(3)
    found = fit(application, judge, score, integrate=False)
    drawn = draws(found, 20_000, "a")
    assert np.allclose(drawn.mean(axis=0), found.merit, atol=0.1)
    assert np.allclose(drawn.std(axis=0), found.merit_sd, rtol=0.05)
    assert (drawn == draws(found, 20_000, "a")).all()
    assert (drawn != draws(found, 20_000, "b")).all()


def test_rank_summary_of_known_orders():
    order = np.array([[0, 1, 2], [0, 2, 1], [0, 1, 2], [1, 0, 2]])
    summary = rank_summary(order, 2)
    assert summary.expected.tolist() == [1.25, 2.0, 2.75]
    assert summary.among_top.tolist() == [1.0, 0.75, 0.25]
    assert (summary.low_90.tolist(), summary.high_90.tolist()) == ([1, 1, 2], [2, 3, 3])
    assert (summary.low_50.tolist(), summary.high_50.tolist()) == ([1, 1, 2], [1, 2, 3])
    assert summary.expected_error.tolist() == pytest.approx([0.2165, 0.3536, 0.2165], abs=1e-4)


@given(st.integers(0, 10_000), st.integers(1, 40))
@settings(max_examples=20, deadline=None)
def test_chances_and_expected_ranks_add_up(seed, top):
    application, judge, score, *_ = simulated(seed)
    summary = rank_summary(orders(draws(fit(application, judge, score, integrate=False), 200, "x")), top)
    assert summary.among_top.sum() == pytest.approx(top)
    assert summary.expected.sum() == pytest.approx(40 * 41 / 2)
    assert (summary.low_90 <= summary.low_50).all()
    assert (summary.high_50 <= summary.high_90).all()


@given(
    st.lists(
        st.tuples(st.integers(0, 9), st.sampled_from("XYZ"), st.sampled_from("ab")), min_size=1, max_size=7
    ),
    st.builds(
        Limits,
        st.integers(0, 40),
        st.sampled_from([(), (Tier("gold", 1, 5), Tier("silver", 2)), (Tier("none", 0),)]),
        st.sampled_from([None, 0, 1, 2]),
        st.sampled_from([{}]),
        st.dictionaries(st.sampled_from("ab"), st.integers(0, 3)),
    ),
    st.randoms(use_true_random=False),
)
@settings(max_examples=200, deadline=None)
def test_chances_funded_are_those_of_allocating_every_draw(rows, limits, random):
    candidates = [Candidate(f"A{n}", *row) for n, row in enumerate(rows)]
    numbers = range(len(rows))
    order = np.array([random.sample(numbers, len(rows)) for _ in range(5)])
    times = dict.fromkeys(numbers, 0)
    for draw in order.tolist():
        for n, decision in zip(draw, allocate([candidates[n] for n in draw], limits), strict=True):
            times[n] += decision.reason is None
    assert chances_funded(order, candidates, limits).tolist() == [times[n] / 5 for n in numbers]


def test_chances_funded_keep_the_minima_of_themes():
    candidates = [Candidate("A", 6, "X", "a"), Candidate("B", 6, "Y", "b"), Candidate("C", 4, "Z", "a")]
    limits = Limits(10, theme_least={"b": 1})
    order = np.array([[0, 1, 2], [0, 2, 1]])
    assert chances_funded(order, candidates, limits).tolist() == [0.0, 1.0, 1.0]


@pytest.mark.parametrize(
    ("application", "judge", "scores", "code"),
    [
        ([0, 1], [0, 1], [1.0, 2.0], "scores_too_few"),
        ([0, 0, 1, 1, 2, 2], [0, 1] * 3, [5.0] * 6, "scores_equal"),
        ([0, 0, 1, 1, 3, 3], [0, 1] * 3, [1.0] * 6, "scores_malformed"),
        ([0, 0, 1, 1, 2, 2], [0, 0, 0, 1, 0, 1], [1.0] * 6, "scores_malformed"),
        ([0, 0, 1, 1, 2, 2], [0, 1] * 3, [1, 2, 3, 4, 5, float("nan")], "scores_malformed"),
        ([], [], [], "scores_malformed"),
    ],
)
def test_fit_refuses_what_makes_no_sense(application, judge, scores, code):
    with pytest.raises(Invalid) as refused:
        fit(application, judge, scores)
    assert refused.value.code == code
