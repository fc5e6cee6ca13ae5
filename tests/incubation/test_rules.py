from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Conflict, IllegalTransition, Invalid
from incubator.incubation.rules import (
    FOLLOW_UPS,
    OPEN,
    TERMS,
    Action,
    FollowUpAction,
    FollowUpState,
    State,
    check_started,
    due_dates,
    months_after,
    reminder_at,
    term,
    wants_reminder,
)

DAYS = st.dates(date(2000, 1, 1), date(2099, 12, 31))
TODAY = date(2026, 11, 22)

MOVES = {
    (State.APPLIED, Action.ADMIT): State.INCUBATING,
    (State.APPLIED, Action.REJECT): State.REJECTED,
    (State.APPLIED, Action.WITHDRAW): State.WITHDRAWN,
    (State.INCUBATING, Action.WITHDRAW): State.WITHDRAWN,
    (State.INCUBATING, Action.EXPEL): State.EXPELLED,
    (State.INCUBATING, Action.GRADUATE): State.GRADUATED,
    (State.GRADUATED, Action.CLOSE): State.CLOSED,
}


@pytest.mark.parametrize("action", Action)
@pytest.mark.parametrize("state", State)
def test_term_moves_as_the_field_has_it_and_no_other_way(state, action):
    if (state, action) in MOVES:
        assert TERMS.advance(state, action) is MOVES[state, action]
    else:
        with pytest.raises(IllegalTransition):
            TERMS.advance(state, action)


@pytest.mark.parametrize("action", FollowUpAction)
@pytest.mark.parametrize("state", FollowUpState)
def test_follow_up_moves_once(state, action):
    if state is FollowUpState.DUE:
        after = {FollowUpAction.REPORT: FollowUpState.REPORTED, FollowUpAction.WAIVE: FollowUpState.WAIVED}
        assert FOLLOW_UPS.advance(state, action) is after[action]
    else:
        with pytest.raises(IllegalTransition):
            FOLLOW_UPS.advance(state, action)


def test_open_terms_are_those_before_graduation_or_departure():
    assert {state for state in State if Action.WITHDRAW in TERMS.actions(state)} == OPEN


@pytest.mark.parametrize(
    ("day", "months", "after"),
    [
        (date(2026, 8, 31), 6, date(2027, 2, 28)),
        (date(2027, 8, 31), 6, date(2028, 2, 29)),
        (date(2028, 2, 29), 12, date(2029, 2, 28)),
        (date(2028, 2, 29), 48, date(2032, 2, 29)),
        (date(2026, 12, 31), 6, date(2027, 6, 30)),
        (date(2026, 12, 1), 1, date(2027, 1, 1)),
        (date(2026, 11, 22), 24, date(2028, 11, 22)),
        (date(2026, 5, 31), 0, date(2026, 5, 31)),
    ],
)
def test_months_after_ends_where_the_month_does(day, months, after):
    assert months_after(day, months) == after


@given(DAYS, st.integers(0, 600))
def test_months_after_is_the_same_day_or_the_last_of_its_month(day, months):
    after = months_after(day, months)
    assert (after.year * 12 + after.month) - (day.year * 12 + day.month) == months
    next_day = date.fromordinal(after.toordinal() + 1)
    assert after.day == day.day or (after.day < day.day and next_day.day == 1)


@given(DAYS)
def test_due_dates_do_not_drift_from_the_day_of_graduation(day):
    due = due_dates(day)
    assert list(due) == [6, 12, 24, 36]
    assert due == {months: months_after(day, months) for months in due}
    assert sorted(due.values()) == list(due.values())


def test_term_is_two_years_from_today_unless_decided_otherwise():
    assert term(None, None, TODAY) == (TODAY, date(2028, 11, 22))
    assert term(date(2027, 1, 31), None, TODAY) == (date(2027, 1, 31), date(2029, 1, 31))
    assert term(None, date(2027, 5, 1), TODAY) == (TODAY, date(2027, 5, 1))


@pytest.mark.parametrize("ends_on", [TODAY, date(2026, 11, 21)])
def test_term_that_does_not_end_after_it_starts_is_refused(ends_on):
    with pytest.raises(Invalid) as caught:
        term(None, ends_on, TODAY)
    assert (caught.value.code, caught.value.errors[0].pointer) == ("ends_before_start", "/ends_on")


def test_graduation_waits_for_the_term_to_begin():
    check_started(TODAY, TODAY)
    for starts_on in (date(2026, 11, 23), None):
        with pytest.raises(Conflict) as caught:
            check_started(starts_on, TODAY)
        assert caught.value.code == "term_not_started"


def test_reminder_comes_on_the_morning_in_the_park():
    moment = reminder_at(date(2027, 5, 22), ZoneInfo("Asia/Shanghai"))
    assert moment.astimezone(UTC) == datetime(2027, 5, 22, 1, tzinfo=UTC)


@pytest.mark.parametrize("state", FollowUpState)
@pytest.mark.parametrize("due_on", [date(2026, 11, 21), TODAY, date(2026, 11, 23)])
@pytest.mark.parametrize("reminded_at", [None, datetime(2026, 11, 22, 1, tzinfo=UTC)])
def test_reminder_is_wanted_once_for_what_is_due_and_missing(state, due_on, reminded_at):
    wanted = state is FollowUpState.DUE and due_on <= TODAY and reminded_at is None
    assert wants_reminder(state, due_on, reminded_at, TODAY) is wanted
