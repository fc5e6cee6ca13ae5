from itertools import combinations, product

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.assignment import assign
from incubator.jury.methods.eligible import Eligible, eligible
from incubator.jury.methods.panel_rules import PanelRules, RulesUnmet, assign_mixed
from incubator.jury.methods.shortage import PanelsShort


def complete(scores: list[list[int]], size: int, most: int = 9, least: int = 0) -> Eligible:
    """Every judge may judge every application."""
    table = np.array(scores)
    i, j = np.indices(table.shape)
    return eligible(
        [f"A{n}" for n in range(table.shape[0])],
        [f"J{n}" for n in range(table.shape[1])],
        (i.ravel(), j.ravel(), table.ravel()),
        panel_size=size,
        most=most,
        least=least,
    )


def test_a_panel_takes_an_expert_though_others_score_higher():
    asked = complete([[9, 8, 1]], 2)
    found = assign_mixed(asked, PanelRules(expert=np.array([False, False, True])), "s")
    assert asked.named(found.chosen) == [("A0", "J0"), ("A0", "J2")]
    assert (found.objective, found.upper_bound, found.optimal) == (10, 10, True)


def test_a_panel_takes_no_two_judges_of_one_organization():
    asked = complete([[9, 8, 1, 2]], 3)
    found = assign_mixed(asked, PanelRules(organization=np.array([[0], [0], [-1], [-1]])), "s")
    assert asked.named(found.chosen) == [("A0", "J0"), ("A0", "J2"), ("A0", "J3")]


def test_a_judge_of_two_organizations_meets_nobody_of_either_while_these_may_meet():
    both, one, other = [0, 1], [0, -1], [1, -1]
    rules = PanelRules(organization=np.array([both, one, other]))
    asked = complete([[9, 1, 1]], 2)
    found = assign_mixed(asked, rules, "s")
    assert asked.named(found.chosen) == [("A0", "J1"), ("A0", "J2")]
    with pytest.raises(RulesUnmet):
        assign_mixed(complete([[9, 1, 1]], 3), rules, "s")


def test_rules_that_do_not_bind_leave_the_assignment_and_its_proof():
    asked = complete([[9, 8, 1], [1, 8, 9]], 2)
    free = assign(asked, "s")
    found = assign_mixed(asked, PanelRules(organization=np.array([[0], [1], [0]])), "s")
    assert (found.chosen == free.chosen).all()
    assert found.proof is not None


def test_rules_that_no_panel_can_keep_name_the_application():
    asked = complete([[9, 8, 1], [1, 8, 9]], 2)
    expert = np.array([True, False, False, False, False, False])
    with pytest.raises(RulesUnmet) as refused:
        assign_mixed(asked, PanelRules(expert=expert), "s")
    assert refused.value.facts["applications"] == ["A1"]
    with pytest.raises(RulesUnmet) as refused:
        assign_mixed(asked, PanelRules(organization=np.array([[0], [0], [0]])), "s")
    assert refused.value.facts["applications"] == ["A0", "A1"]


def test_rules_of_another_size_are_refused():
    asked = complete([[1, 2]], 1)
    with pytest.raises(Invalid, match="rules_malformed"):
        assign_mixed(asked, PanelRules(organization=np.array([[0]])), "s")
    with pytest.raises(Invalid, match="rules_malformed"):
        assign_mixed(asked, PanelRules(expert=np.array([True])), "s")


@given(
    st.lists(st.lists(st.integers(0, 5), min_size=4, max_size=4), min_size=1, max_size=3),
    st.lists(st.sets(st.integers(0, 2)), min_size=4, max_size=4),
    st.data(),
)
@settings(max_examples=60, deadline=None)
def test_assign_mixed_equals_the_best_of_all_panels(scores, organizations, data):
    asked = complete(scores, 2, most=2)
    expert = np.array(data.draw(st.lists(st.booleans(), min_size=4 * len(scores), max_size=4 * len(scores))))
    panels = [
        [
            panel
            for panel in combinations(range(4), 2)
            if any(expert[4 * i + j] for j in panel) and not organizations[panel[0]] & organizations[panel[1]]
        ]
        for i in range(len(scores))
    ]
    totals = [
        sum(scores[i][j] for i, panel in enumerate(choice) for j in panel)
        for choice in product(*panels)
        if all(sum(j in panel for panel in choice) <= 2 for j in range(4))
    ]
    rules = PanelRules(expert, np.array([[*own, -1, -1, -1][:3] for own in organizations]))
    if not totals:
        with pytest.raises((RulesUnmet, PanelsShort)):
            assign_mixed(asked, rules, "s")
        return
    found = assign_mixed(asked, rules, "s")
    assert (found.objective, found.optimal) == (max(totals), True)


def test_the_lot_decides_among_equals_whatever_the_order():
    table = [[5] * 6 for _ in range(6)]
    organization = np.array([[0], [0], [1], [1], [2], [2]])
    asked = complete(table, 3, most=3)
    first = asked.named(assign_mixed(asked, PanelRules(organization=organization), "one").chosen)
    other = asked.named(assign_mixed(asked, PanelRules(organization=organization), "two").chosen)
    assert first == asked.named(assign_mixed(asked, PanelRules(organization=organization), "one").chosen)
    assert first != other
