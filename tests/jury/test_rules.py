"""The jury's rules by themselves: states, guards, the park's own scoring rule, and the digest."""

import gc
import hashlib
import json
from dataclasses import replace
from fractions import Fraction
from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.competitions.rules import Stage
from incubator.core.errors import Conflict, DomainError, IllegalTransition, Invalid
from incubator.jury.collector import uncollected
from incubator.jury.methods import rule_json
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import (
    SHEETS,
    Judged,
    SheetAction,
    SheetState,
    check_before_ranking,
    check_complete,
    check_judging,
    check_open,
    check_rankable,
    check_ready,
    check_scores,
    park_rule,
)

WEIGHTS = {"need": Fraction(60, 30), "team": Fraction(40, 7)}
"""Weight by highest score: 60 of 30 points, 40 of 7."""


def refusal(check, *arguments, **named) -> tuple[type, str]:
    with pytest.raises(DomainError) as caught:
        check(*arguments, **named)
    return type(caught.value), caught.value.code


def test_sheets_move_only_as_the_table_says():
    allowed = {
        (SheetState.ASSIGNED, SheetAction.SUBMIT): SheetState.SUBMITTED,
        (SheetState.ASSIGNED, SheetAction.RECUSE): SheetState.RECUSED,
    }
    for move in product(SheetState, SheetAction):
        if move in allowed:
            assert SHEETS.advance(*move) is allowed[move]
        else:
            assert refusal(SHEETS.advance, *move) == (IllegalTransition, "illegal_transition")


def test_stages_in_which_panels_change_and_sheets_are_filled():
    for stage in Stage:
        if stage in {Stage.RANKED, Stage.ARCHIVED}:
            assert refusal(check_before_ranking, stage) == (Conflict, "already_ranked")
        else:
            check_before_ranking(stage)
        if stage is Stage.JUDGING:
            check_judging(stage)
        else:
            assert refusal(check_judging, stage) == (Conflict, "not_judging")


def test_only_an_assigned_sheet_is_open():
    check_open(SheetState.ASSIGNED)
    for state in (SheetState.SUBMITTED, SheetState.RECUSED):
        assert refusal(check_open, state) == (Conflict, "sheet_locked")


def test_judging_begins_with_a_panel_and_with_everything_checked():
    check_ready(panel=1, eligible=1, unchecked=0)
    assert refusal(check_ready, panel=0, eligible=1, unchecked=0) == (Conflict, "panel_empty")
    assert refusal(check_ready, panel=1, eligible=1, unchecked=1) == (Conflict, "applications_unchecked")
    assert refusal(check_ready, panel=1, eligible=0, unchecked=0) == (Conflict, "nothing_to_judge")


def test_scores_are_within_the_rubric():
    check_scores({}, {"need": 100})
    check_scores({"need": 0, "team": 700}, {"need": 100, "team": 700})
    assert refusal(check_scores, {"need": 101}, {"need": 100}) == (Invalid, "score_out_of_range")
    assert refusal(check_scores, {"charm": 0}, {"need": 100}) == (Invalid, "unknown_criterion")


def test_a_complete_sheet_has_every_criterion():
    check_complete(["a", "b"], ["b", "a"])
    with pytest.raises(Invalid) as caught:
        check_complete(["a", "b", "c"], ["b"])
    assert [error.pointer for error in caught.value.errors] == ["/marks/a", "/marks/c"]


def test_a_ranking_needs_every_quorum_and_no_open_sheet():
    check_rankable(3, {"1": 3, "2": 5}, 0)
    check_rankable(3, {}, 0)
    assert refusal(check_rankable, 3, {"1": 3}, 1) == (Conflict, "sheets_open")
    with pytest.raises(Conflict) as caught:
        check_rankable(3, {str(number): number % 4 for number in range(400)}, 0)
    assert (caught.value.code, caught.value.facts["count"]) == ("quorum_missing", 300)
    assert len(caught.value.facts["applications"]) == 100


def judged(*rows: tuple[str, str, int, int], trim_from: int | None = 5, decimals: int = 2) -> Judged:
    """A contest from rows of application, judge, and two marks in hundredths."""
    sheets = tuple(Sheet(a, j, {"need": need, "team": team}) for a, j, need, team in rows)
    return Judged(Contest("社区微创投大赛", WEIGHTS, sheets), park_rule("规则", trim_from, decimals))


def test_a_total_is_weight_times_score_by_highest():
    (placing,) = judged(("1", "a", 20_00, 5_50)).placings()
    assert placing.score.exact == 60 * Fraction(20, 30) + 40 * Fraction("5.5") / 7 == Fraction(500, 7)
    assert str(placing.score.shown) == "71.43"
    (placing,) = judged(("1", "a", 30_00, 7_00), decimals=0).placings()
    assert (placing.score.exact, str(placing.score.shown)) == (100, "100")


def test_five_judges_are_trimmed_by_total_and_four_are_not():
    rows = [("1", judge, mark, 0) for judge, mark in zip("abcde", (30_00, 0, 15_00, 15_00, 0), strict=True)]
    (placing,) = judged(*rows).placings()
    assert placing.score.exact == Fraction(30 + 30 + 0, 3)
    assert {dropped.judge for dropped in placing.score.dropped} == {"a", "b"}
    (placing,) = judged(*rows[:4]).placings()
    assert placing.score.exact == Fraction(60 + 0 + 30 + 30, 4)
    (placing,) = judged(*rows, trim_from=None).placings()
    assert placing.score.exact == Fraction(60 + 0 + 30 + 30 + 0, 5)


def test_equals_share_a_place_and_the_next_counts_everyone_before():
    rows = [("1", "a", 20_00, 0), ("2", "a", 10_00, 0), ("3", "a", 20_00, 0), ("4", "a", 0, 0)]
    assert [(p.score.application, p.rank) for p in judged(*rows).placings()] == [
        ("1", 1),
        ("3", 1),
        ("2", 3),
        ("4", 4),
    ]


def test_no_sheet_is_no_ranking():
    assert judged().placings() == []


def test_the_digest_is_of_canonical_json_that_anybody_can_write():
    found = judged(("甲", "b", 1, 2), ("甲", "a", 3, 4), ("乙", "a", 5, 6))
    text = json.dumps(
        {
            "contest": "社区微创投大赛",
            "criteria": [["need", "2"], ["team", "40/7"]],
            "marks": [["乙", "a", [5, 6]], ["甲", "a", [3, 4]], ["甲", "b", [1, 2]]],
            "points": None,
            "rule": json.loads(rule_json.dump(found.rule)),
        },
        ensure_ascii=False,
        sort_keys=True,
        separators=(",", ":"),
    )
    assert found.digest() == hashlib.sha256(text.encode()).hexdigest()


ROWS = st.lists(
    st.tuples(
        st.sampled_from("1234"), st.sampled_from("abcdefg"), st.integers(0, 30_00), st.integers(0, 7_00)
    ),
    unique_by=lambda row: row[:2],
    min_size=1,
)


@given(ROWS, st.randoms())
def test_the_order_of_sheets_changes_neither_places_nor_digest(rows, random):
    shuffled = random.sample(rows, len(rows))
    assert judged(*shuffled).digest() == judged(*rows).digest()
    assert [(p.rank, p.score.application, p.score.exact) for p in judged(*shuffled).placings()] == [
        (p.rank, p.score.application, p.score.exact) for p in judged(*rows).placings()
    ]


@given(ROWS, st.data())
def test_every_change_of_a_mark_changes_the_digest(rows, data):
    place = data.draw(st.integers(0, len(rows) - 1))
    application, judge, need, team = rows[place]
    changed = [*rows[:place], (application, judge, need, team + 1), *rows[place + 1 :]]
    assert judged(*changed).digest() != judged(*rows).digest()


def test_the_digest_hangs_on_rule_points_and_contest():
    one = judged(("1", "a", 1, 2))
    others = [
        one,
        replace(one, rule=park_rule("规则", 6, 2)),
        replace(one, points={}),
        replace(one, points={"1": {"deductions": 0}}),
        replace(one, contest=replace(one.contest, name="另一大赛")),
        replace(one, contest=replace(one.contest, weights=WEIGHTS | {"team": Fraction(40, 8)})),
    ]
    assert len({other.digest() for other in others}) == len(others)


@given(ROWS)
def test_scores_are_from_nothing_to_a_hundred_and_places_follow_them(rows):
    placings = judged(*rows).placings()
    assert all(0 <= p.score.exact <= 100 for p in placings)
    for placing in placings:
        better = sum(other.score.exact > placing.score.exact for other in placings)
        assert placing.rank == better + 1


def test_the_collector_is_back_after_a_calculation_even_a_failed_one():
    with uncollected():
        assert not gc.isenabled()
        with uncollected():
            assert not gc.isenabled()
        assert not gc.isenabled()
    assert gc.isenabled()
    with pytest.raises(ZeroDivisionError), uncollected():
        raise ZeroDivisionError
    assert gc.isenabled()
