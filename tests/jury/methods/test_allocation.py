from itertools import product

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incubator.core.errors import Conflict, Invalid
from incubator.jury.methods.allocation import Candidate, Limits, SkipReason, Tier, allocate


def candidates(*amounts: int) -> list[Candidate]:
    return [Candidate(f"A{n}", amount, f"O{n}") for n, amount in enumerate(amounts, 1)]


def outcome(ranking: list[Candidate], limits: Limits) -> list[tuple[int, SkipReason | None]]:
    return [(each.amount, each.reason) for each in allocate(ranking, limits)]


def test_allocate_goes_on_below_the_first_that_does_not_fit():
    assert outcome(candidates(60, 50, 40), Limits(100)) == [
        (60, None),
        (0, SkipReason.BUDGET),
        (40, None),
    ]


def test_allocate_fills_tiers_from_the_first_and_pays_at_most_their_amount():
    tiers = (Tier("gold", 1, 100), Tier("silver", 2, 50))
    decisions = allocate(candidates(300, 80, 20, 10), Limits(1000, tiers))
    assert [(each.tier, each.amount, each.reason) for each in decisions] == [
        ("gold", 100, None),
        ("silver", 50, None),
        ("silver", 20, None),
        (None, 0, SkipReason.PLACES),
    ]


def test_allocate_names_whose_awards_fill_a_cap():
    ranking = [
        Candidate("A", 1, "X", "elderly"),
        Candidate("B", 1, "X", "youth"),
        Candidate("C", 1, "Y", "elderly"),
        Candidate("D", 1, "Z", "elderly"),
    ]
    decisions = allocate(ranking, Limits(9, per_organization=1, theme_most={"elderly": 2}))
    assert [(each.reason, each.taken_by, each.rest) for each in decisions] == [
        (None, (), 9),
        (SkipReason.ORGANIZATION_CAP, ("A",), 8),
        (None, (), 8),
        (SkipReason.THEME_CAP, ("A", "C"), 7),
    ]


def test_allocate_keeps_money_for_a_theme_that_must_have_awards():
    ranking = [
        Candidate("A", 60, "X", "youth"),
        Candidate("B", 40, "Y", "youth"),
        Candidate("C", 30, "Z", "elderly"),
    ]
    decisions = allocate(ranking, Limits(100, theme_least={"elderly": 1}))
    assert [(each.amount, each.reason, each.taken_by) for each in decisions] == [
        (60, None, ()),
        (0, SkipReason.THEME_MINIMUM, ("elderly",)),
        (30, None, ()),
    ]


def test_allocate_skips_who_asked_for_nothing():
    assert outcome(candidates(0), Limits(10)) == [(0, SkipReason.NOTHING_REQUESTED)]


def test_allocate_refuses_minima_that_nobody_can_meet():
    with pytest.raises(Conflict) as refused:
        allocate([Candidate("A", 5, "X", "youth")], Limits(4, theme_least={"youth": 1}))
    assert refused.value.code == "theme_minimum_unreachable"


@pytest.mark.parametrize(
    "limits",
    [
        Limits(-1),
        Limits(1, per_organization=-1),
        Limits(1, (Tier("gold", -1),)),
        Limits(1, theme_least={"a": 2}, theme_most={"a": 1}),
        Limits(1, (Tier("gold", 1, 1),), theme_least={"a": 1}),
    ],
)
def test_allocate_refuses_limits_that_make_no_sense(limits):
    with pytest.raises(Invalid) as refused:
        allocate([], limits)
    assert refused.value.code == "limits_malformed"


def test_allocate_refuses_an_application_that_stands_twice():
    with pytest.raises(Invalid, match="candidate_duplicate"):
        allocate([Candidate("A", 1, "X"), Candidate("A", 1, "Y")], Limits(9))


themes = st.sampled_from(["a", "b", "c"])
rankings = st.lists(st.tuples(st.integers(0, 9), st.sampled_from("XYZ"), themes), min_size=1, max_size=8).map(
    lambda rows: [Candidate(f"A{n}", *row) for n, row in enumerate(rows)]
)
limits_of_all_kinds = st.builds(
    Limits,
    st.integers(0, 40),
    st.sampled_from([(), (Tier("gold", 1), Tier("silver", 2)), (Tier("one", 4),)]),
    st.sampled_from([None, 1, 2]),
    st.dictionaries(themes, st.integers(0, 2)),
    st.dictionaries(themes, st.integers(2, 3)),
)


def keeps(funded: list[Candidate], limits: Limits) -> bool:
    places = sum(tier.places for tier in limits.tiers) if limits.tiers else len(funded)
    by_organization = [each.organization for each in funded]
    by_theme = [each.theme for each in funded]
    return (
        all(each.amount > 0 for each in funded)
        and sum(each.amount for each in funded) <= limits.budget
        and len(funded) <= places
        and all(by_organization.count(o) <= (limits.per_organization or 99) for o in by_organization)
        and all(by_theme.count(t) <= most for t, most in limits.theme_most.items())
        and all(by_theme.count(t) >= least for t, least in limits.theme_least.items())
    )


@given(rankings, limits_of_all_kinds)
@settings(max_examples=600, deadline=None)
def test_allocate_is_the_first_of_all_sets_that_keep_the_limits(ranking, limits):
    """In the order of the ranking: (True, …) before (False, …)."""
    first = next(
        (
            pick
            for pick in product([True, False], repeat=len(ranking))
            if keeps([each for each, taken in zip(ranking, pick, strict=True) if taken], limits)
        ),
        None,
    )
    if first is None:
        with pytest.raises(Conflict):
            allocate(ranking, limits)
        return
    decisions = allocate(ranking, limits)
    assert tuple(each.reason is None for each in decisions) == first
    assert all((each.amount > 0) == (each.reason is None) for each in decisions)
