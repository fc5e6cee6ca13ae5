from datetime import UTC, date, datetime, timedelta

import chinese_calendar
import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.workdays import Calendar

CALENDAR = Calendar()
LAST_YEAR = max(chinese_calendar.holidays).year
DAY = timedelta(days=1)

days = st.dates(date(2003, 1, 1), date(2040, 12, 31))
counts = st.integers(0, 60)
calendars = st.builds(
    Calendar, st.dictionaries(st.dates(date(2024, 1, 1), date(2030, 12, 31)), st.booleans())
)


def run(first: date, last: date) -> list[date]:
    return [first + DAY * n for n in range((last - first).days + 1)]


def test_2024_spring_festival_is_off_between_its_make_up_days():
    # 国办发明电〔2023〕7号
    assert CALENDAR.is_workday(date(2024, 2, 4)) is True
    assert CALENDAR.is_workday(date(2024, 2, 9)) is True
    assert not any(map(CALENDAR.is_workday, run(date(2024, 2, 10), date(2024, 2, 17))))
    assert CALENDAR.is_workday(date(2024, 2, 18)) is True


def test_2025_notice_is_followed():
    # 国办发明电〔2024〕12号
    assert CALENDAR.is_workday(date(2025, 1, 26)) is True
    assert not any(map(CALENDAR.is_workday, run(date(2025, 1, 28), date(2025, 2, 4))))
    assert CALENDAR.is_workday(date(2025, 2, 8)) is True
    assert CALENDAR.is_workday(date(2025, 9, 28)) is True
    assert not any(map(CALENDAR.is_workday, run(date(2025, 10, 1), date(2025, 10, 8))))
    assert CALENDAR.is_workday(date(2025, 10, 9)) is True
    assert CALENDAR.is_workday(date(2025, 10, 11)) is True


def test_2026_notice_is_followed_to_the_day():
    # 国务院办公厅关于2026年部分节假日安排的通知, 2025-11-04
    off = {
        *run(date(2026, 1, 1), date(2026, 1, 3)),
        *run(date(2026, 2, 15), date(2026, 2, 23)),
        *run(date(2026, 4, 4), date(2026, 4, 6)),
        *run(date(2026, 5, 1), date(2026, 5, 5)),
        *run(date(2026, 6, 19), date(2026, 6, 21)),
        *run(date(2026, 9, 25), date(2026, 9, 27)),
        *run(date(2026, 10, 1), date(2026, 10, 7)),
    }
    make_up = {
        date(2026, 1, 4),
        date(2026, 2, 14),
        date(2026, 2, 28),
        date(2026, 5, 9),
        date(2026, 9, 20),
        date(2026, 10, 10),
    }
    year = run(date(2026, 1, 1), date(2026, 12, 31))
    expected = [day for day in year if day in make_up or (day.weekday() < 5 and day not in off)]
    assert [day for day in year if CALENDAR.is_workday(day)] == expected


def test_announced_years_agree_with_the_library():
    every = run(date(2004, 1, 1), date(LAST_YEAR, 12, 31))
    assert [CALENDAR.is_workday(day) for day in every] == [chinese_calendar.is_workday(day) for day in every]


def test_public_notice_of_five_working_days_goes_around_the_spring_festival():
    assert CALENDAR.add(date(2026, 2, 13), 5) == date(2026, 2, 27)
    assert CALENDAR.between(date(2026, 2, 13), date(2026, 2, 27)) == 5


def test_add_skips_to_a_make_up_saturday():
    assert CALENDAR.add(date(2025, 10, 10), 1) == date(2025, 10, 11)


def test_add_of_zero_days_is_the_start_even_on_a_holiday():
    assert CALENDAR.add(date(2025, 10, 1), 0) == date(2025, 10, 1)


def test_add_does_not_count_the_start():
    assert CALENDAR.add(date(2025, 10, 9), 1) == date(2025, 10, 10)
    assert CALENDAR.add(date(2025, 10, 4), 1) == date(2025, 10, 9)


def test_add_of_negative_days_is_refused():
    with pytest.raises(ValueError, match="counted forward"):
        CALENDAR.add(date(2025, 10, 9), -1)


def test_add_past_the_last_date_is_refused():
    with pytest.raises(OverflowError):
        CALENDAR.add(date(9999, 12, 30), 5)


def test_between_is_zero_when_the_end_is_not_later():
    assert CALENDAR.between(date(2025, 10, 10), date(2025, 10, 10)) == 0
    assert CALENDAR.between(date(2025, 10, 10), date(2025, 9, 1)) == 0


def test_between_reaches_the_last_date():
    assert CALENDAR.between(date(9999, 12, 30), date.max) == 1


def test_year_without_a_notice_has_weekends_only():
    week = run(date(2094, 10, 1), date(2094, 10, 7))
    assert week[0].weekday() == 4
    assert [CALENDAR.is_workday(day) for day in week] == [True, False, False, True, True, True, True]


@pytest.mark.parametrize(
    ("day", "known"),
    [
        (date(2003, 12, 31), False),
        (date(2004, 1, 1), True),
        (date(2026, 12, 31), True),
        (date(LAST_YEAR, 12, 31), True),
        (date(LAST_YEAR + 1, 1, 1), False),
        (date(9999, 12, 31), False),
    ],
)
def test_known_tells_the_announced_years(day, known):
    assert CALENDAR.known(day) is known


def test_override_goes_before_the_library():
    calendar = Calendar({date(2026, 2, 14): False, date(2026, 2, 16): True, date(2026, 3, 4): False})
    assert calendar.is_workday(date(2026, 2, 14)) is False
    assert calendar.is_workday(date(2026, 2, 16)) is True
    assert calendar.is_workday(date(2026, 3, 4)) is False
    assert calendar.is_workday(date(2026, 3, 5)) is True


def test_override_makes_its_own_day_known():
    calendar = Calendar({date(2094, 10, 1): False})
    assert calendar.known(date(2094, 10, 1)) is True
    assert calendar.known(date(2094, 10, 4)) is False


def test_override_of_new_years_day_makes_the_year_known():
    calendar = Calendar({date(2094, 1, 1): False, date(2094, 10, 1): False})
    assert [calendar.known(date(year, 10, 4)) for year in (2093, 2094, 2095)] == [False, True, False]


def test_calendar_does_not_follow_later_changes_of_its_overrides():
    overrides = {date(2026, 3, 4): False}
    calendar = Calendar(overrides)
    overrides.clear()
    assert calendar == Calendar({date(2026, 3, 4): False})
    with pytest.raises(TypeError):
        calendar.overrides[date(2026, 3, 5)] = False


def test_moment_instead_of_a_date_is_refused():
    moment = datetime(2026, 3, 4, 20, tzinfo=UTC)
    for question in (
        lambda: CALENDAR.is_workday(moment),
        lambda: CALENDAR.known(moment),
        lambda: CALENDAR.add(moment, 0),
        lambda: CALENDAR.between(moment, date(2026, 3, 9)),
        lambda: CALENDAR.between(date(2026, 3, 1), moment),
        lambda: Calendar({moment: True}),
    ):
        with pytest.raises(TypeError, match="takes dates"):
            question()


@given(calendars, days, counts)
def test_between_undoes_add(calendar, start, count):
    assert calendar.between(start, calendar.add(start, count)) == count


@given(calendars, days, st.integers(1, 60))
def test_add_ends_on_a_working_day_and_not_later_than_needed(calendar, start, count):
    end = calendar.add(start, count)
    assert calendar.is_workday(end)
    assert calendar.between(start, end - DAY) == count - 1


@given(calendars, days, counts, counts)
def test_add_in_two_steps_is_add_at_once(calendar, start, first, second):
    assert calendar.add(calendar.add(start, first), second) == calendar.add(start, first + second)


@given(calendars, days, st.integers(0, 40), counts)
def test_add_is_monotone_in_the_start(calendar, start, later, count):
    assert calendar.add(start, count) <= calendar.add(start + DAY * later, count)


@given(calendars, days, st.integers(0, 90), st.integers(0, 90))
def test_between_is_additive(calendar, start, first, second):
    middle, end = start + DAY * first, start + DAY * (first + second)
    assert calendar.between(start, middle) + calendar.between(middle, end) == calendar.between(start, end)
