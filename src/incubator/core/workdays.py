"""Working days in China: weekends, public holidays and make-up days (调休)."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from types import MappingProxyType

import chinese_calendar

_HOLIDAYS: frozenset[date] = frozenset(chinese_calendar.holidays)
_MAKE_UP_DAYS: frozenset[date] = frozenset(chinese_calendar.workdays)
_ANNOUNCED_YEARS = frozenset(day.year for day in _HOLIDAYS)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Calendar:
    """Working days as the State Council's yearly notices set them; the park's own `{day: works}` go first.

    A year without a notice works Monday to Friday; `known` tells, so that a page can say it.
    """

    overrides: Mapping[date, bool] = field(default_factory=dict)

    def __post_init__(self) -> None:
        for day in self.overrides:
            _refuse_moment(day)
        object.__setattr__(self, "overrides", MappingProxyType(dict(self.overrides)))

    def is_workday(self, day: date) -> bool:
        """Whether people work on the day."""
        _refuse_moment(day)
        if day in self.overrides:
            return self.overrides[day]
        return day in _MAKE_UP_DAYS or (day.weekday() < 5 and day not in _HOLIDAYS)

    def known(self, day: date) -> bool:
        """Whether the day's year is announced: by the library, or by an override of the day or its 1 January.

        Every notice names 1 January, so its override says that the park has entered that year's. The next
        year's notice may still move the last days of December, as it did in 2018.
        """
        _refuse_moment(day)
        entered = day in self.overrides or date(day.year, 1, 1) in self.overrides
        return entered or day.year in _ANNOUNCED_YEARS

    def add(self, start: date, days: int) -> date:
        """The date of the n-th working day after the start, which is not counted itself; n = 0 is the start.

        ValueError when n is negative, OverflowError past the year 9999.
        """
        _refuse_moment(start)
        if days < 0:
            raise ValueError("days are counted forward")
        day = start
        while days > 0:
            day += _DAY
            days -= self.is_workday(day)
        return day

    def between(self, start: date, end: date) -> int:
        """How many working days come after the start, up to and including the end; 0 when that is earlier."""
        _refuse_moment(start)
        _refuse_moment(end)
        return sum(self.is_workday(start + _DAY * n) for n in range(1, (end - start).days + 1))


def _refuse_moment(day: date) -> None:
    """A datetime is a date to Python, but which day it is depends on a zone that is not known here."""
    if isinstance(day, datetime):
        raise TypeError("a calendar takes dates; turn the moment into the park's date first")
