from fractions import Fraction
from itertools import product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import linprog

from factories.eligible import in_other_order
from incubator.core.errors import Invalid
from incubator.jury.methods.chance_cap import CapUnmet, assign_capped
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.mixed_chances import CapWithRules, MixedChances, assign_capped_mixed
from incubator.jury.methods.panel_rules import PanelRules, RulesUnmet
from incubator.jury.methods.shortage import PanelsShort

CAPS = [Fraction(1), Fraction(1, 2), Fraction(1, 3), Fraction(2, 3), Fraction(3, 5)]
REFUSALS = PanelsShort, CapUnmet, RulesUnmet


@st.composite
def questions(draw, *kinds):
    """A question and its rules; some pairs are locked."""
    applications, judges = draw(st.integers(1, 5)), draw(st.integers(3, 8))
    everybody = list(product(range(applications), range(judges)))
    conflicts = draw(st.sets(st.sampled_from(everybody), max_size=len(everybody) // 3))
    pairs = [pair for pair in everybody if pair not in conflicts]
    some = st.lists(st.booleans(), min_size=len(pairs), max_size=len(pairs))
    locked = draw(st.sets(st.sampled_from(pairs), max_size=2)) if pairs else set()
    asked = eligible(
        [f"A{n}" for n in range(applications)],
        [f"J{n}" for n in range(judges)],
        ([i for i, _ in pairs], [j for _, j in pairs], [draw(st.integers(0, 9)) for _ in pairs]),
        panel_size=draw(st.lists(st.integers(1, 3), min_size=applications, max_size=applications)),
        most=draw(st.integers(1, 5)),
        least=draw(st.integers(0, 1)),
        locked=np.array([pair in locked for pair in pairs], dtype=bool),
    )
    rule = draw(st.sampled_from(kinds))
    width = 2 if rule == "several" else 1
    own = st.sets(st.integers(0, 3), max_size=width).map(lambda one: [*one, -1, -1][:width])
    organizations = draw(st.lists(own, min_size=judges, max_size=judges))
    return asked, PanelRules(
        expert=np.array(draw(some), dtype=bool) if rule in {"expert", "both"} else None,
        organization=None if rule == "expert" else np.array(organizations),
    )


def solved(asked: Eligible, rules: PanelRules, cap: Fraction) -> float | None:
    """The value of the linear program with a row for every bound, written out."""
    network = asked.network
    seats = (np.arange(network.seats.size)[:, None] == network.application).astype(int)
    loads = (np.arange(network.most.size)[:, None] == network.judge).astype(int)
    above, limits = [loads, -loads], [network.most, -network.least]
    if rules.expert is not None:
        above.append(-seats * rules.expert)
        limits.append(-np.ones(len(seats)))
    if rules.organization is not None:
        for own in range(4):
            above.append(seats * (rules.organization[network.judge] == own).any(axis=1))
            limits.append(np.ones(len(seats)))
    found = linprog(
        -network.score,
        A_eq=seats,
        b_eq=network.seats,
        A_ub=np.vstack(above),
        b_ub=np.concatenate(limits),
        bounds=[(1, 1) if held else (0, float(cap)) for held in asked.locked],
    )
    return None if found.status == 2 else -found.fun


def check(asked: Eligible, rules: PanelRules, found: MixedChances, cap: Fraction) -> None:
    assert found.draws.shape == (cap.denominator, asked.network.score.size)
    assert (found.parts == found.draws.sum(axis=0)).all()
    assert (found.parts[~asked.locked] <= cap.numerator).all()
    assert any((found.chosen == one).all() for one in found.draws)
    for one in found.draws:
        check_panels(asked, rules, one)


def check_panels(asked: Eligible, rules: PanelRules, chosen) -> None:
    network = asked.network
    assert network.panel_sizes(chosen).tolist() == network.seats.tolist()
    loads = network.loads(chosen)
    assert (loads >= network.least).all()
    assert (loads <= network.most).all()
    assert chosen[asked.locked].all()
    for i in range(network.seats.size):
        own = np.flatnonzero(chosen & (network.application == i))
        if rules.expert is not None:
            assert rules.expert[own].any()
        if rules.organization is not None:
            of = rules.organization[network.judge[own]]
            assert len(set(of[of >= 0].tolist())) == (of >= 0).sum()


def priced(asked: Eligible, rules: PanelRules, found: MixedChances, cap: Fraction) -> Fraction:
    """The bound that the prices prove, added up pair by pair."""
    network, prices = asked.network, found.prices
    groups = dict(zip(found.groups, prices.organizations.tolist(), strict=True))
    total, left = Fraction(0), network.seats - network.panel_sizes(asked.locked)
    for n in range(network.score.size):
        i, j = int(network.application[n]), int(network.judge[n])
        organizations = [] if rules.organization is None else rules.organization[j].tolist()
        if asked.locked[n]:
            total += int(network.score[n])
        elif left[i] > 0:
            worth = int(network.score[n] - prices.seats.applications[i] - prices.seats.judges[j])
            worth -= sum(groups.get((i, own), 0) for own in organizations)
            if rules.expert is not None and rules.expert[n]:
                worth += int(prices.experts[i])
            total += cap * max(0, worth)
    held = network.loads(asked.locked)
    for j, price in enumerate(prices.seats.judges.tolist()):
        total += price * int((network.most if price > 0 else np.maximum(network.least, held))[j] - held[j])
    total += int(left @ prices.seats.applications) - int(prices.experts.sum())
    for (i, organization), price in groups.items():
        own = asked.locked & (network.application == i)
        taken = (rules.organization[network.judge[own]] == organization).any()
        total += 0 if taken else price
    return total


@given(questions("expert", "employer", "both"), st.sampled_from(CAPS), st.text(max_size=3))
@settings(max_examples=500, deadline=None)
def test_chances_under_rules_are_the_linear_programs_and_every_draw_keeps_them(drawn, cap, seed):
    asked, rules = drawn
    best = solved(asked, rules, cap)
    if best is None:
        with pytest.raises(REFUSALS):
            assign_capped_mixed(asked, rules, cap, seed)
        return
    found = assign_capped_mixed(asked, rules, cap, seed)
    assert float(found.expected) == pytest.approx(best)
    assert found.bound == priced(asked, rules, found, cap) >= found.expected
    # Under one rule the prices of the program are whole numbers, so that the bound proves it the best.
    assert found.bound == found.expected or not (rules.expert is None or rules.organization is None)
    check(asked, rules, found, cap)


@given(questions("several"), st.sampled_from(CAPS), st.text(max_size=3))
@settings(max_examples=300, deadline=None)
def test_every_draw_keeps_judges_of_several_organizations_apart(drawn, cap, seed):
    asked, rules = drawn
    if solved(asked, rules, cap) is None:
        with pytest.raises(REFUSALS):
            assign_capped_mixed(asked, rules, cap, seed)
        return
    try:
        found = assign_capped_mixed(asked, rules, cap, seed)
    except CapWithRules:
        return  # there may be chances that no draw has, as the next test shows
    assert found.expected <= found.bound == priced(asked, rules, found, cap)
    check(asked, rules, found, cap)


def test_where_judges_of_several_organizations_leave_no_draw_the_cap_is_said_to_be_in_the_way():
    """Of the first three no two may meet, so who is alone would have to sit on every panel."""
    pairs = PanelRules(organization=np.array([[0, 1], [1, 2], [2, 0], [-1, -1]]))
    with pytest.raises(CapWithRules):
        assign_capped_mixed(single([1, 1, 1, 1], 2), pairs, Fraction(1, 2), "s")


@given(questions("expert", "employer", "both"), st.sampled_from(CAPS), st.randoms(use_true_random=False))
@settings(max_examples=60, deadline=None)
def test_mixed_panels_do_not_depend_on_the_order_of_input(drawn, cap, random):
    asked, rules = drawn
    try:
        expected = assign_capped_mixed(asked, rules, cap, "s")
    except REFUSALS:
        return
    shuffled = in_other_order(asked, random)
    found = assign_capped_mixed(shuffled, rules, cap, "s")
    assert shuffled.named(found.chosen) == asked.named(expected.chosen)
    assert found.parts.tolist() == expected.parts.tolist()


def wide(seed: int) -> tuple[Eligible, PanelRules]:
    """Twelve applications, sixteen judges of six employers, half of the pairs experts."""
    rng = np.random.default_rng(seed)
    i, j = np.indices((12, 16))
    asked = eligible(
        [f"A{n:02}" for n in range(12)],
        [f"J{n:02}" for n in range(16)],
        (i.ravel(), j.ravel(), rng.integers(0, 100, 192)),
        panel_size=3,
        most=4,
        least=1,
    )
    return asked, PanelRules(rng.random(192) < 1 / 2, rng.integers(-1, 6, (16, 1)))


@pytest.mark.parametrize("cap", [Fraction(1, 2), Fraction(2, 5), Fraction(3, 7)])
def test_chances_under_both_rules_are_proven_the_best(cap):
    for seed in range(6):
        asked, rules = wide(seed)
        found = assign_capped_mixed(asked, rules, cap, "s")
        assert found.expected == found.bound
        check(asked, rules, found, cap)


def test_every_assignment_is_drawn_as_often_as_the_others():
    asked, rules = wide(3)
    seen = np.zeros(3)
    for n in range(90):
        found = assign_capped_mixed(asked, rules, Fraction(1, 3), str(n))
        seen += [(found.chosen == one).all() for one in found.draws]
    assert seen.sum() == 90
    assert seen.min() > 15


def test_without_a_binding_rule_chances_are_as_good_as_without_rules():
    asked, rules = wide(1)
    nobody = PanelRules(organization=np.full((16, 1), -1))
    cap = Fraction(1, 2)
    assert assign_capped_mixed(asked, nobody, cap, "s").expected == assign_capped(asked, cap, "s").expected
    assert assign_capped_mixed(asked, rules, cap, "s").expected <= assign_capped(asked, cap, "s").expected


def single(scores: list[int], size: int) -> Eligible:
    names = [f"J{n}" for n in range(len(scores))]
    return eligible(
        ["A0"], names, ([0] * len(scores), list(range(len(scores))), scores), panel_size=size, most=1
    )


def test_an_expert_sits_on_every_panel_though_no_single_one_is_sure():
    asked = single([9, 9, 9, 1, 1], 2)
    rules = PanelRules(expert=np.array([False, False, False, True, True]))
    got = [assign_capped_mixed(asked, rules, Fraction(1, 2), str(n)).chosen for n in range(40)]
    assert all(chosen[3] != chosen[4] for chosen in got)
    assert {bool(chosen[3]) for chosen in got} == {True, False}


def test_what_only_the_cap_and_a_rule_prevent_is_named():
    half, expert = Fraction(1, 2), PanelRules(expert=np.array([True, False, False, False]))
    with pytest.raises(RulesUnmet) as refused:
        assign_capped_mixed(single([1, 2, 3, 4], 2), expert, half, "s")
    assert refused.value.facts["applications"] == ["A0"]
    pairs = PanelRules(organization=np.array([[0], [0], [0], [-1], [-1]]))
    with pytest.raises(RulesUnmet) as refused:
        assign_capped_mixed(single([1, 2, 3, 4, 5], 2), pairs, Fraction(2, 5), "s")
    assert refused.value.facts["applications"] == ["A0"]
    two = PanelRules(organization=np.array([[0], [1]]))
    with pytest.raises(CapUnmet):
        assign_capped_mixed(single([1, 2], 1), two, Fraction(1, 3), "s")
    with pytest.raises(PanelsShort):
        assign_capped_mixed(single([1, 2], 3), two, Fraction(1), "s")


@pytest.mark.parametrize("cap", [Fraction(0), Fraction(3, 2), Fraction(1, 21)])
def test_a_cap_that_is_none_is_refused_with_rules_too(cap):
    with pytest.raises(Invalid) as refused:
        assign_capped_mixed(single([1], 1), PanelRules(organization=np.array([[0]])), cap, "s")
    assert refused.value.code == "cap_out_of_range"
