"""The jury's rules by themselves: states, guards, the park's own scoring rule, and the digest."""

import gc
import hashlib
import json
import statistics
from dataclasses import replace
from fractions import Fraction
from itertools import product
from uuid import uuid4

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.competitions.rules import Disclosure, Stage, is_disclosed
from incubator.core.errors import Conflict, DomainError, Forbidden, IllegalTransition, Invalid
from incubator.jury.collector import uncollected
from incubator.jury.methods import rule_json
from incubator.jury.methods.sheets import Contest, Sheet
from incubator.jury.rules import (
    DELIBERATIONS,
    PROPOSALS,
    SHEETS,
    DeliberationAction,
    DeliberationState,
    Judged,
    ProposalAction,
    ProposalState,
    Scale,
    SheetAction,
    SheetState,
    Spread,
    agenda,
    check_before_ranking,
    check_commented,
    check_complete,
    check_judging,
    check_may_compare,
    check_open,
    check_present,
    check_rankable,
    check_ready,
    check_scores,
    check_second_person,
    check_signable,
    neutral_names,
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
        (SheetState.SUBMITTED, SheetAction.REOPEN): SheetState.ASSIGNED,
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


def test_scores_are_within_the_rubric_and_on_its_steps():
    rubric = {"need": Scale(uuid4(), 100), "team": Scale(uuid4(), 700, 50), "plan": Scale(uuid4(), 300, 100)}
    check_scores({}, rubric)
    check_scores({"need": 1, "team": 650, "plan": 300}, rubric)
    assert refusal(check_scores, {"need": 101}, rubric) == (Invalid, "score_out_of_range")
    assert refusal(check_scores, {"charm": 0}, rubric) == (Invalid, "unknown_criterion")
    assert refusal(check_scores, {"team": 649}, rubric) == (Invalid, "score_off_step")
    assert refusal(check_scores, {"plan": 250}, rubric) == (Invalid, "score_off_step")
    check_commented(["need", "plan"], rubric)
    assert refusal(check_commented, ["charm"], rubric) == (Invalid, "unknown_criterion")


def test_a_complete_sheet_has_every_mark_and_every_comment_that_is_asked_for():
    rubric = {c: Scale(uuid4(), 100, comment_required=c == "c") for c in "abc"}
    check_complete(rubric, "bca", "c")
    with pytest.raises(Invalid) as caught:
        check_complete(rubric, "b", "a", comment_missing=True)
    assert [(error.pointer, error.code) for error in caught.value.errors] == [
        ("/marks/a", "sheet_incomplete"),
        ("/marks/c", "sheet_incomplete"),
        ("/comments/c", "comment_missing"),
        ("/comment", "comment_missing"),
    ]


def test_proposals_and_deliberations_move_only_as_their_tables_say():
    for state, action in product(ProposalState, ProposalAction):
        if state is ProposalState.OPEN:
            assert PROPOSALS.advance(state, action).value.startswith(action.value[:4])
        else:
            assert refusal(PROPOSALS.advance, state, action) == (IllegalTransition, "illegal_transition")
    close = DeliberationAction.CLOSE
    assert DELIBERATIONS.advance(DeliberationState.OPEN, close) is DeliberationState.CLOSED
    assert refusal(DELIBERATIONS.advance, DeliberationState.CLOSED, close) == (
        IllegalTransition,
        "illegal_transition",
    )


def test_another_person_confirms():
    one, two = uuid4(), uuid4()
    check_second_person(one, two)
    assert refusal(check_second_person, one, one) == (Forbidden, "same_person")


def test_a_judge_compares_once_the_own_sheet_is_in_and_where_the_call_says():
    check_may_compare(SheetState.SUBMITTED, shares_scores=True)
    for state, shares, code in (
        (SheetState.SUBMITTED, False, "scores_not_shared"),
        (SheetState.ASSIGNED, False, "scores_not_shared"),
        (SheetState.ASSIGNED, True, "own_sheet_open"),
        (SheetState.RECUSED, True, "judge_recused"),
    ):
        assert refusal(check_may_compare, state, shares_scores=shares) == (Forbidden, code)


def test_scores_are_disclosed_as_the_call_says():
    for when, stage, is_decided in product(Disclosure, Stage, (False, True)):
        over = stage in {Stage.RANKED, Stage.ARCHIVED}
        expected = {"never": False, "after_ranking": over, "after_decision": is_decided}[when.value]
        assert is_disclosed(when, stage, is_decided=is_decided) is expected


def test_neutral_names_tell_kind_place_and_ending_only():
    given = [("proposal", "甲社-申报书.PDF"), ("attachment", "王芳.简历.docx"), ("attachment", "无后缀")]
    assert neutral_names(given) == ["proposal-1.pdf", "attachment-2.docx", "attachment-3"]


def test_the_agenda_begins_with_what_judges_disagree_over_most():
    totals = {
        "4": [Fraction(70)] * 3,
        "3": [Fraction(60), Fraction(80)],
        "2": [Fraction(50), Fraction(70), Fraction(90)],
        "1": [Fraction(70)],
        "5": [],
    }
    ordered = agenda(totals)
    assert [name for name, _ in ordered] == ["2", "3", "1", "4", "5"]
    assert [(s.variance, s.range, str(s.deviation)) for _, s in ordered] == [
        (400, 40, "20.00"),
        (200, 20, "14.14"),
        (0, 0, "0.00"),
        (0, 0, "0.00"),
        (0, 0, "0.00"),
    ]
    assert ordered[0][1].totals == (90, 70, 50)


@given(st.lists(st.fractions(min_value=0, max_value=100, max_denominator=10**4), min_size=2, max_size=9))
def test_a_spread_is_exact_and_does_not_mind_the_order(totals):
    spread = Spread.of(totals)
    assert spread == Spread.of(totals[::-1])
    assert spread.variance == statistics.variance(totals)
    assert spread.range == max(totals) - min(totals)
    shifted = Spread.of([total + 7 for total in totals])
    assert (shifted.variance, shifted.range) == (spread.variance, spread.range)


def test_who_was_there_is_on_the_panel_with_the_chair():
    one, two, three = (uuid4() for _ in range(3))
    check_present([one, two], {one, two, three}, one)
    assert refusal(check_present, [two], {one, two}, one) == (Invalid, "chair_not_present")
    assert refusal(check_present, [one, three], {one, two}, one) == (Invalid, "not_on_panel")
    assert refusal(check_present, [one, one], {one, two}, one) == (Invalid, "person_repeated")


def test_only_the_latest_minutes_are_signed_by_who_was_there_and_read_them():
    good = {"is_present": True, "is_latest": True, "written": "a", "read": "a"}
    check_signable(**good)
    for change, kind, code in (
        ({"is_present": False}, Forbidden, "not_present"),
        ({"written": None}, Conflict, "minutes_not_written"),
        ({"is_latest": False}, Conflict, "minutes_corrected"),
        ({"read": "b"}, Conflict, "minutes_differ"),
    ):
        assert refusal(check_signable, **good | change) == (kind, code)


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
