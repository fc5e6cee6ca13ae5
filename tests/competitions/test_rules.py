"""The rules of a call: exact numbers, stages, money, dates and parts that add up."""

from datetime import UTC, datetime, timedelta
from functools import partial

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.competitions.rules import (
    STAGES,
    WHOLE,
    Action,
    Stage,
    Trigger,
    check_accepting,
    check_codes,
    check_extension,
    check_money,
    check_notice,
    check_opening,
    check_over,
    check_rubric,
    check_timetable,
    check_tranches,
    hundredths,
    shown,
)
from incubator.core.errors import Conflict, IllegalTransition, Invalid

OPENS = datetime(2026, 3, 1, 8, tzinfo=UTC)
CLOSES = datetime(2026, 4, 1, 8, tzinfo=UTC)
INSTANT = timedelta(microseconds=1)

NEXT = {
    (Stage.DRAFT, Action.OPEN): Stage.OPEN,
    (Stage.OPEN, Action.CLOSE): Stage.CLOSED,
    (Stage.CLOSED, Action.BEGIN_JUDGING): Stage.JUDGING,
    (Stage.JUDGING, Action.PUBLISH_RANKING): Stage.RANKED,
    (Stage.RANKED, Action.ARCHIVE): Stage.ARCHIVED,
}


@pytest.mark.parametrize("stage", Stage)
@pytest.mark.parametrize("action", Action)
def test_stage_moves_only_along_the_table(stage, action):
    if (stage, action) in NEXT:
        assert STAGES.advance(stage, action) is NEXT[stage, action]
    else:
        with pytest.raises(IllegalTransition):
            STAGES.advance(stage, action)


@given(st.integers(0, 99_999_99))
def test_hundredths_come_back_from_what_is_shown(number):
    assert hundredths(shown(number)) == number


@pytest.mark.parametrize(
    ("text", "number"),
    [("20", 2000), ("12.5", 1250), ("0.01", 1), ("0", 0), ("100.00", WHOLE), ("7.50", 750)],
)
def test_hundredths_read_decimals(text, number):
    assert hundredths(text) == number


@pytest.mark.parametrize(
    "text", ["", "12.", ".5", "1.234", "-1", "+1", "01", "1e2", "１２", "NaN", " 1", "1\n", "100000"]
)
def test_hundredths_refuse_what_is_no_plain_number(text):
    with pytest.raises(ValueError, match="at most two decimals"):
        hundredths(text)


def refusal(check, *arguments) -> tuple[str, str]:
    with pytest.raises(Invalid) as caught:
        check(*arguments)
    return caught.value.code, caught.value.errors[0].pointer


def test_money_within_the_pool_passes():
    check_money(100, 100, [None, 100, 1])


@pytest.mark.parametrize(
    ("pool", "cap", "tracks", "expected"),
    [
        (0, 1, [], ("pool_not_positive", "/pool")),
        (100, 0, [], ("award_cap_over_pool", "/award_cap")),
        (100, 101, [], ("award_cap_over_pool", "/award_cap")),
        (100, 50, [50, 51], ("track_cap_out_of_range", "/tracks/1/cap")),
        (100, 50, [0], ("track_cap_out_of_range", "/tracks/0/cap")),
    ],
)
def test_money_beyond_its_bounds_is_refused(pool, cap, tracks, expected):
    assert refusal(check_money, pool, cap, tracks) == expected


def test_timetable_that_ends_when_it_begins_is_refused():
    check_timetable(OPENS, OPENS + INSTANT)
    assert refusal(check_timetable, OPENS, OPENS) == ("closes_before_opening", "/closes_at")


def test_notice_of_no_day_is_for_demonstrations_only():
    check_notice(1, is_demonstration=False)
    check_notice(0, is_demonstration=True)
    assert refusal(partial(check_notice, is_demonstration=False), 0) == (
        "notice_out_of_range",
        "/notice_days",
    )


def test_code_that_is_there_twice_is_refused_at_the_second():
    check_codes("tracks", ["a", "b"])
    assert refusal(check_codes, "criteria", ["a", "b", "a"]) == ("code_repeated", "/criteria/2/code")


@given(st.lists(st.integers(1, WHOLE), min_size=1, max_size=8))
def test_rubric_passes_exactly_when_its_weights_sum_to_100(weights):
    highest = [WHOLE] * len(weights)
    if sum(weights) == WHOLE:
        check_rubric(weights, highest)
    else:
        assert refusal(check_rubric, weights, highest) == ("weights_not_100", "/criteria")
    completed = [*weights, WHOLE * len(weights) - sum(weights)]
    if len(weights) == 1 and completed[1] > 0:
        check_rubric(completed, [WHOLE] * 2)


def test_rubric_with_an_empty_criterion_is_refused():
    assert refusal(check_rubric, [WHOLE, 0], [1, 1]) == ("weight_not_positive", "/criteria/1/weight")
    assert refusal(check_rubric, [WHOLE], [0]) == ("highest_out_of_range", "/criteria/0/highest")
    assert refusal(check_rubric, [WHOLE], [10_000_01]) == ("highest_out_of_range", "/criteria/0/highest")


def test_tranches_out_of_order_or_not_whole_are_refused():
    check_tranches([5000, 5000], [Trigger.CONTRACT_SIGNED, Trigger.CONTRACT_SIGNED])
    assert refusal(check_tranches, [9999], [Trigger.CONTRACT_SIGNED]) == ("shares_not_100", "/tranches")
    assert refusal(check_tranches, [10_001], [Trigger.CONTRACT_SIGNED]) == ("shares_not_100", "/tranches")
    assert refusal(check_tranches, [WHOLE, 0], [*Trigger][:2]) == ("share_not_positive", "/tranches/1/share")
    backwards = [Trigger.FINAL_PASSED, Trigger.MID_TERM_PASSED]
    assert refusal(check_tranches, [5000, 5000], backwards) == ("tranches_out_of_order", "/tranches")


def conflict(check, *arguments) -> str | None:
    try:
        check(*arguments)
    except Conflict as error:
        return error.code
    return None


def test_applications_are_taken_from_opening_until_before_closing():
    def at(stage, now):
        return conflict(check_accepting, stage, OPENS, CLOSES, now)

    assert at(Stage.OPEN, OPENS - INSTANT) == "call_not_open"
    assert at(Stage.OPEN, OPENS) is None
    assert at(Stage.OPEN, CLOSES - INSTANT) is None
    assert at(Stage.OPEN, CLOSES) == "call_closed"
    assert at(Stage.DRAFT, OPENS) == "call_not_open"
    assert {at(stage, OPENS) for stage in [*Stage][2:]} == {"call_closed"}


def test_call_opens_before_and_closes_from_its_deadline_on():
    assert conflict(check_opening, CLOSES, CLOSES - INSTANT) is None
    assert conflict(check_opening, CLOSES, CLOSES) == "deadline_passed"
    assert conflict(check_over, CLOSES, CLOSES) is None
    assert conflict(check_over, CLOSES, CLOSES - INSTANT) == "call_not_over"


def test_deadline_moves_only_later_and_only_while_open():
    later = CLOSES + INSTANT
    check_extension(Stage.OPEN, CLOSES, later, CLOSES - INSTANT)
    assert refusal(check_extension, Stage.OPEN, CLOSES, CLOSES, OPENS) == ("deadline_not_later", "/closes_at")
    assert conflict(check_extension, Stage.OPEN, CLOSES, later, CLOSES) == "call_closed"
    for stage in set(Stage) - {Stage.OPEN}:
        assert conflict(check_extension, stage, CLOSES, later, OPENS) == "call_closed"
