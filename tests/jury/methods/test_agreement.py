from fractions import Fraction
from itertools import permutations

import numpy as np
import pytest

from incubator.core.errors import Invalid
from incubator.jury.methods.connectivity import connectivity
from incubator.jury.methods.flags import FlagKind, discoveries, flags
from incubator.jury.methods.reliability import false_funding, reliability
from incubator.jury.methods.score_sums import ScoreSums
from incubator.jury.methods.severity import fit

SHROUT_FLEISS = np.array(
    [[9, 2, 5, 8], [6, 1, 3, 2], [8, 4, 6, 8], [7, 1, 2, 6], [10, 5, 6, 9], [6, 2, 4, 7]]
)
"""The published example of Shrout and Fleiss 1979: ICC(1,1) = .17, ICC(1,4) = .44."""


def table_sums(table):
    application, judge = np.divmod(np.arange(table.size), table.shape[1])
    return ScoreSums.of(application, judge, table.ravel())


def jury(seed: int = 1, applications: int = 60, judges: int = 10, size: int = 4):
    rng = np.random.default_rng(seed)
    application = np.repeat(np.arange(applications), size)
    judge = np.argsort(rng.random((applications, judges)), axis=1)[:, :size].ravel()
    merit = rng.normal(0, 5, applications)
    return application, judge, 70 + merit[application] + rng.normal(0, 3, application.size)


def flagged(application, judge, score, own=None):
    """The flags of these scores; `own` are those that a judge gave its own organization."""
    own = np.zeros(len(score), np.bool_) if own is None else own
    return flags(fit(application, judge, score, integrate=False), own)


def named(found, kind):
    return [(flag.judges, flag.application) for flag in found if flag.kind is kind]


def test_reliability_of_the_published_example():
    found = reliability(table_sums(SHROUT_FLEISS))
    assert (round(found.single, 2), round(found.panel, 2)) == (0.17, 0.44)
    assert found.panel_size == 4
    assert found.panel_interval[0] < 0.44 < found.panel_interval[1]


def test_alpha_is_its_definition_over_all_pairs():
    sums = ScoreSums.of([0, 0, 0, 1, 1, 2], [0, 1, 2, 0, 1, 2], [1.0, 2.0, 4.0, 8.0, 9.0, 5.0])
    groups = [[1.0, 2.0, 4.0], [8.0, 9.0]]
    observed = sum(
        sum((a - b) ** 2 for a, b in permutations(group, 2)) / (len(group) - 1) for group in groups
    )
    values = [value for group in groups for value in group]
    expected = sum((a - b) ** 2 for a, b in permutations(values, 2)) / (len(values) - 1)
    assert reliability(sums).alpha == pytest.approx(1 - observed / expected)


def test_reliability_of_perfect_agreement_is_one():
    found = reliability(table_sums(np.array([[1, 1, 1], [5, 5, 5], [3, 3, 3]])))
    assert (found.single, found.panel, found.alpha) == (1.0, 1.0, 1.0)


@pytest.mark.parametrize(
    ("table", "code"),
    [(np.array([[5, 5], [5, 5]]), "scores_equal"), (np.array([[1], [2]]), "scores_too_few")],
)
def test_reliability_refuses_what_has_no_measure(table, code):
    with pytest.raises(Invalid) as refused:
        reliability(table_sums(table))
    assert refused.value.code == code


def test_false_funding_is_what_a_simulation_finds():
    rng = np.random.default_rng(2)
    true = rng.standard_normal(400_000)
    given = true * 0.7**0.5 + rng.standard_normal(400_000) * 0.3**0.5
    line_true, line_given = np.quantile(true, 0.9), np.quantile(given, 0.9)
    simulated = (true[given > line_given] <= line_true).mean()
    assert false_funding(0.7, 0.1) == pytest.approx(simulated, abs=0.01)


def test_false_funding_at_the_ends():
    assert false_funding(1.0, 0.1) == 0
    assert false_funding(0.0, 0.1) == pytest.approx(0.9, abs=1e-6)
    with pytest.raises(Invalid, match="share_out_of_range"):
        false_funding(0.5, 1.0)


def test_connectivity_finds_groups_that_share_no_judge():
    found = connectivity(np.array([0, 0, 1, 2, 3]), np.array([0, 1, 1, 2, 2]))
    assert (found.groups, found.applications.tolist(), found.judges.tolist()) == (
        2,
        [0, 0, 1, 1],
        [0, 0, 1],
    )
    assert not found.comparable


@pytest.mark.parametrize(
    ("bridges", "groups", "comparable"), [(0, 2, False), (1, 1, False), (3, 1, False), (4, 1, True)]
)
def test_connectivity_needs_a_fifth_of_each_themes_scores_from_other_themes(bridges, groups, comparable):
    """Ten applications and two judges a theme; for some applications of each, a judge changes places."""
    application, seat = np.divmod(np.arange(40), 2)
    theme = np.repeat([0, 1], 10)
    swapped = (application % 10 < bridges) & (seat == 1)
    judge = 2 * np.where(swapped, 1 - theme[application], theme[application]) + seat
    found = connectivity(application, judge, theme)
    assert (found.groups, found.bridging, found.comparable) == (
        groups,
        (Fraction(bridges, 20), Fraction(bridges, 20)),
        comparable,
    )


def test_connectivity_of_one_theme_needs_no_bridge():
    application, judge = np.divmod(np.arange(12), 3)
    assert connectivity(application, judge).comparable
    assert connectivity(application, judge, np.zeros(4, np.int64)).comparable


def test_honest_scores_raise_few_flags():
    found = [flag for seed in range(10) for flag in flagged(*jury(seed))]
    per_score = len(named(found, FlagKind.OUTLYING_SCORE)) / 2400
    assert per_score < 0.006
    assert len([flag for flag in found if flag.kind is not FlagKind.OUTLYING_SCORE]) <= 2


def test_a_harsh_judge_is_flagged_with_its_severity():
    application, judge, score = jury()
    found = flagged(application, judge, score - 9 * (judge == 3))
    assert named(found, FlagKind.SEVERITY) == [((3,), None)]
    (flag,) = [flag for flag in found if flag.kind is FlagKind.SEVERITY]
    assert flag.statistic == pytest.approx(-9, abs=2.5)


def test_a_judge_who_gives_all_the_same_is_flagged():
    application, judge, score = jury()
    score = np.where(judge == 2, 70.0, score)
    assert named(flagged(application, judge, score), FlagKind.CONSTANT) == [((2,), None)]


def test_an_erratic_judge_is_flagged():
    application, judge, score = jury()
    wild = np.random.default_rng(9).normal(0, 12, score.size) * (judge == 5)
    found = flagged(application, judge, score + wild)
    assert named(found, FlagKind.ERRATIC) == [((5,), None)]


def test_one_wild_score_is_flagged_with_its_application():
    application, judge, score = jury()
    score[17] += 25
    found = flagged(application, judge, score)
    assert ((int(judge[17]),), int(application[17])) in named(found, FlagKind.OUTLYING_SCORE)


def test_a_judge_who_favours_its_own_organization_is_flagged():
    application, judge, score = jury()
    own = (judge == 4) & (application % 2 == 0)
    honest = flagged(application, judge, score, own)
    favoured = flagged(application, judge, score + 6 * own, own)
    assert named(honest, FlagKind.OWN_ORGANIZATION) == []
    assert named(favoured, FlagKind.OWN_ORGANIZATION) == [((4,), None)]


def test_two_judges_who_score_alike_are_flagged():
    application, judge, score = jury(4, applications=120, judges=8)
    common = np.random.default_rng(8).normal(0, 9, 120)[application] * np.isin(judge, [1, 6])
    together = np.bincount(application[np.isin(judge, [1, 6])], minlength=120) == 2
    found = flagged(application, judge, score + common * together[application])
    assert named(found, FlagKind.SCORING_ALIKE) == [((1, 6), None)]


def test_left_out_residual_is_what_fitting_without_the_score_expects():
    from incubator.jury.methods.flags import _left_out
    from incubator.jury.methods.severity import solve

    application, judge, score = jury(3, applications=20, judges=6)
    fitted = fit(application, judge, score, integrate=False)
    residual, spread = _left_out(fitted)
    kept = np.arange(score.size) != 7
    weight = np.where(kept, 1.0, 1e-12)
    without = fitted.sums.weighted(weight)
    noise = fitted.deviations.noise**2
    solved = solve(without, fitted.deviations)
    merits = without.merits(solved.judges, solved.precision, noise)
    assert residual[7] == pytest.approx(without.residuals(merits, solved.judges)[7], rel=1e-6)
    assert spread[7] > fitted.deviations.noise


def test_discoveries_are_those_of_benjamini_and_hochberg():
    chances = [0.001, 0.6, 0.008, 0.039, 0.041, 0.042, 0.06, 0.074, 0.205, 0.212]
    assert discoveries(chances) == [0, 2]
    assert discoveries([]) == []
    assert discoveries([0.5]) == []
