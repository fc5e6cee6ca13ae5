from dataclasses import replace
from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.exact import half_up
from incubator.jury.methods.official import Score, official
from incubator.jury.methods.panel import Dropped
from incubator.jury.methods.rule import Combine, Effect, MeanOf, Points, Rounding, Rule, Trim
from incubator.jury.methods.sheets import Sheet

PARK = Rule("park")
SKATING = Rule(
    "skating",
    mean_of=MeanOf.MARKS,
    combine=Combine.WEIGHTED_SUM,
    rounding=Rounding(panel_score=2, weighted=2),
    points=(Points("element_total", Effect.ADD), Points("deductions", Effect.SUBTRACT)),
)
ONE = {"质量": 1}


def sheets(application: str, *marks: int | str) -> list[Sheet]:
    return [Sheet(application, f"J{n}", {"质量": Decimal(mark)}) for n, mark in enumerate(marks, 1)]


def only(scores: list[Score]) -> Score:
    (score,) = scores
    return score


def test_official_of_five_judges_drops_the_highest_and_the_lowest():
    score = only(official(sheets("A", 96, 85, 71, 84, 85), ONE, PARK))
    assert (score.exact, str(score.shown)) == (Fraction(254, 3), "84.67")
    assert score.dropped == (Dropped("J3", None), Dropped("J1", None))
    assert score.judges == ["J1", "J2", "J3", "J4", "J5"]


def test_official_of_four_judges_is_the_plain_mean():
    score = only(official(sheets("A", 96, 85, 71, 84), ONE, PARK))
    assert (score.exact, score.dropped) == (Fraction(84), ())


def test_official_of_a_rule_without_trimming_is_the_plain_mean():
    score = only(official(sheets("A", 96, 85, 71, 84, 84), ONE, Rule("all", trim=None)))
    assert (score.exact, score.dropped) == (Fraction(84), ())


def test_official_drops_two_at_each_end_from_seven_judges_on():
    rule = Rule("seven", trim=Trim(each_end=2, from_judges=7))
    score = only(official(sheets("A", 7, 1, 2, 6, 3, 5, 4), ONE, rule))
    assert score.exact == 4
    assert [each.judge for each in score.dropped] == ["J2", "J3", "J4", "J1"]


def test_official_where_judges_agree_drops_two_different_judges():
    score = only(official(sheets("A", 80, 80, 80, 80, 80), ONE, PARK))
    assert [each.judge for each in score.dropped] == ["J1", "J5"]


def test_official_of_sheets_trims_weighted_totals_and_of_marks_each_criterion():
    marks = {"J1": (90, 50), "J2": (80, 60), "J3": (70, 70), "J4": (60, 80), "J5": (50, 95)}
    given_sheets = [Sheet("A", judge, {"质量": a, "影响": b}) for judge, (a, b) in marks.items()]
    weights = {"质量": 1, "影响": 3}
    by_sheets = only(official(given_sheets, weights, PARK))
    by_marks = only(official(given_sheets, weights, Rule("marks", mean_of=MeanOf.MARKS)))
    assert by_sheets.exact == Fraction(65 + 70 + 75, 3)  # 60 and 83.75 are dropped
    assert by_marks.exact == Fraction(70 + 3 * 70, 4)
    assert by_sheets.criteria == by_marks.criteria == {"质量": 70, "影响": 70}
    assert by_marks.dropped == (
        Dropped("J1", "影响"),
        Dropped("J5", "影响"),
        Dropped("J5", "质量"),
        Dropped("J1", "质量"),
    )


def test_official_rounds_at_every_declared_stage():
    given_sheets = [
        Sheet("A", "J1", {"a": Decimal("8.45"), "b": 1}),
        Sheet("A", "J2", {"a": Decimal("8.44"), "b": 1}),
    ]
    weights = {"a": Decimal("0.5"), "b": Decimal("0.01")}

    def judged(rule: Rule) -> Fraction:
        return only(official(given_sheets, weights, rule)).judged

    def marks(**stages: int) -> Rule:
        return Rule("r", MeanOf.MARKS, Combine.WEIGHTED_SUM, rounding=Rounding(**stages))

    assert judged(marks()) == Fraction("4.2325")
    assert judged(marks(panel_score=2)) == Fraction("4.235")
    assert judged(marks(weighted=1)) == Fraction("4.2")
    assert judged(marks(panel_score=1, weighted=1)) == Fraction("4.2")
    assert judged(marks(judged=3)) == Fraction("4.233")
    sheet = Rule("r", MeanOf.SHEETS, Combine.WEIGHTED_SUM, rounding=Rounding(sheet=2))
    assert judged(sheet) == Fraction("4.235")  # (4.24 + 4.23) / 2


def test_official_adds_and_subtracts_points():
    points = {"A": {"element_total": Decimal("54.15"), "deductions": 2}}
    score = only(official(sheets("A", 9, 9, 9), {"质量": Decimal("1.2")}, SKATING, points))
    assert (score.judged, score.exact, str(score.shown)) == (Fraction("10.8"), Fraction("62.95"), "62.95")
    assert score.points == {"element_total": Fraction("54.15"), "deductions": 2}


def test_official_below_zero_is_shown_with_its_sign():
    points = {"A": {"element_total": 0, "deductions": 2}}
    score = only(official(sheets("A", 1), ONE, SKATING, points))
    assert str(score.shown) == "-1.00"


def test_official_without_points_is_what_the_jury_gave():
    score = only(official(sheets("A", 9, 9, 9), {"质量": Decimal("1.2")}, SKATING))
    assert (score.exact, score.points) == (Fraction("10.8"), {})


def test_official_of_hundredths_is_that_of_points():
    hundredths = [Sheet("A", "J1", {"质量": 8467}), Sheet("A", "J2", {"质量": 8466})]
    score = only(official(hundredths, ONE, PARK, marks_per_point=100))
    assert (score.exact, score.criteria) == (Fraction("84.665"), {"质量": Fraction("84.665")})


def test_official_of_no_sheets_is_empty():
    assert official([], ONE, PARK) == []


@pytest.mark.parametrize(
    ("given_sheets", "weights", "code"),
    [
        (sheets("A", 1) + sheets("A", 2), ONE, "sheet_duplicate"),
        (sheets("A", 1), {"质量": 1, "影响": 1}, "sheet_incomplete"),
        ([Sheet("A", "J1", {"质量": 1, "影响": 1})], ONE, "criterion_unknown"),
        (sheets("A", -1), ONE, "mark_negative"),
        (sheets("A", 1), {"质量": -1}, "weight_negative"),
        (sheets("A", 1), {"质量": 0}, "weights_zero"),
        (sheets("A", 1), {}, "weights_zero"),
        (sheets("A", "NaN"), ONE, "number_out_of_range"),
    ],
)
def test_official_of_wrong_sheets_is_refused(given_sheets, weights, code):
    with pytest.raises(Invalid) as refusal:
        official(given_sheets, weights, PARK)
    assert refusal.value.code == code


def test_official_names_the_judge_and_the_criterion_of_an_incomplete_sheet():
    with pytest.raises(Invalid) as refusal:
        official(sheets("A", 1), {"质量": 1, "影响": 1}, PARK)
    assert refusal.value.facts == {"application": "A", "judge": "J1", "criterion": "影响"}


@pytest.mark.parametrize(
    ("rule", "points", "code"),
    [
        (PARK, {}, "points_unused"),
        (SKATING, {}, "points_missing"),
        (SKATING, {"A": {"element_total": 1}}, "points_missing"),
    ],
)
def test_official_with_wrong_points_is_refused(rule, points, code):
    with pytest.raises(Invalid) as refusal:
        official(sheets("A", 1), ONE, rule, points)
    assert refusal.value.code == code


marks = st.decimals(min_value=0, max_value=100, places=2)
panels = st.dictionaries(
    st.sampled_from("ABCDEFGH"),
    st.dictionaries(st.sampled_from(range(9)), st.tuples(marks, marks, marks), min_size=1),
    min_size=1,
)
weighted = st.tuples(*[st.decimals(min_value=Decimal("0.1"), max_value=40, places=1) for _ in range(3)]).map(
    lambda three: dict(zip("abc", three, strict=True))
)
places = st.none() | st.integers(0, 3)
rules = st.builds(
    Rule,
    title=st.just("any"),
    mean_of=st.sampled_from(MeanOf),
    combine=st.sampled_from(Combine),
    trim=st.none() | st.sampled_from([Trim(1, 5), Trim(2, 5), Trim(1, 7)]),
    rounding=st.builds(Rounding, places, places, places, places),
)


def as_sheets(given_panels) -> list[Sheet]:
    return [
        Sheet(application, f"J{judge}", dict(zip("abc", three, strict=True)))
        for application, panel in given_panels.items()
        for judge, three in panel.items()
    ]


def plain_score(panel, weights, rule: Rule) -> Fraction:
    """The rule word for word in fractions, one application at a time."""

    def rounded(value: Fraction, stage: int | None) -> Fraction:
        return value if stage is None else Fraction(half_up(*value.as_integer_ratio(), stage), 10**stage)

    def mean(values: list[Fraction]) -> Fraction:
        trims = rule.trim is not None and len(values) >= rule.trim.from_judges
        kept = sorted(values)[rule.trim.each_end : -rule.trim.each_end] if trims else values
        return sum(kept) / len(kept)

    factors = [Fraction(weight) for weight in weights.values()]
    whole = sum(factors) if rule.combine is Combine.WEIGHTED_MEAN else 1
    rows = [[Fraction(mark) for mark in row] for row in panel.values()]
    stages = rule.rounding
    if rule.mean_of is MeanOf.SHEETS:
        totals = [sum(w * m for w, m in zip(factors, row, strict=True)) / whole for row in rows]
        return rounded(mean([rounded(total, stages.sheet) for total in totals]), stages.judged)
    means = [rounded(mean(list(column)), stages.panel_score) for column in zip(*rows, strict=True)]
    products = [rounded(w * m, stages.weighted) for w, m in zip(factors, means, strict=True)]
    return rounded(sum(products) / whole, stages.judged)


@given(panels, weighted, rules)
def test_official_is_the_rule_word_for_word(given_panels, weights, rule):
    scores = official(as_sheets(given_panels), weights, rule)
    assert [(score.application, score.exact) for score in scores] == [
        (application, plain_score(panel, weights, rule))
        for application, panel in sorted(given_panels.items())
    ]


@given(panels, weighted, rules, st.randoms(use_true_random=False))
def test_official_never_depends_on_the_order_of_sheets(given_panels, weights, rule, random):
    shuffled = as_sheets(given_panels)
    random.shuffle(shuffled)
    backwards = dict(reversed(weights.items()))
    first = official(as_sheets(given_panels), weights, rule)
    second = official(shuffled, backwards, rule)
    assert first == second
    assert [score.dropped for score in first] == [score.dropped for score in second]


@given(panels, weighted, rules)
def test_official_mean_lies_within_the_marks(given_panels, weights, rule):
    unrounded = replace(rule, rounding=Rounding())
    for score in official(as_sheets(given_panels), weights, unrounded):
        columns = zip(*given_panels[score.application].values(), strict=True)
        for mean, column in zip(score.criteria.values(), columns, strict=True):
            assert min(column) <= mean <= max(column)


@given(panels, weighted, rules, st.data())
def test_official_never_falls_when_a_mark_rises(given_panels, weights, rule, data):
    before = official(as_sheets(given_panels), weights, rule)
    application = data.draw(st.sampled_from(sorted(given_panels)))
    judge = data.draw(st.sampled_from(sorted(given_panels[application])))
    raised = list(given_panels[application][judge])
    raised[data.draw(st.integers(0, 2))] += data.draw(marks)
    given_panels[application][judge] = tuple(raised)
    after = official(as_sheets(given_panels), weights, rule)
    for old, new in zip(before, after, strict=True):
        assert new.exact >= old.exact if new.application == application else new == old


@given(panels, weighted)
def test_official_counts_every_judge_that_is_not_dropped(given_panels, weights):
    for score in official(as_sheets(given_panels), weights, PARK):
        judges = len(given_panels[score.application])
        assert len({each.judge for each in score.dropped}) == (2 if judges >= 5 else 0)
