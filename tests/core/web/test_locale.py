"""How dates, numbers and amounts are written in the two languages."""

from datetime import UTC, date, datetime
from fractions import Fraction
from zoneinfo import ZoneInfo

import pytest
from starlette.requests import Request

from incubator.core.actor import Language
from incubator.core.web.locale import Speech, preferred

CHINESE = Speech(Language.CHINESE, ZoneInfo("Asia/Shanghai"))
ENGLISH = Speech(Language.ENGLISH, ZoneInfo("Europe/London"))


def test_moments_are_written_in_the_reader_s_zone():
    moment = datetime(2026, 11, 22, 16, 30, tzinfo=UTC)
    assert (CHINESE.datetime(moment), CHINESE.date(moment)) == ("2026年11月23日 00:30", "2026年11月23日")
    assert (ENGLISH.datetime(moment), ENGLISH.date(moment)) == ("22 Nov 2026, 16:30", "22 Nov 2026")
    assert CHINESE.date(date(2026, 1, 2)) == "2026年1月2日"
    assert (CHINESE.date(None), CHINESE.datetime(None)) == ("", "")


@pytest.mark.parametrize(
    ("minor", "exact", "chinese", "english"),
    [
        (0, "¥0", "¥0", "¥0"),
        (140950, "¥1,409.50", "¥1,409.50", "¥1,409.50"),
        (28_500_000, "¥285,000", "¥28.5万", "¥285k"),
        (131_812_345, "¥1,318,123.45", "¥131.81万", "¥1.32M"),
        (-5, "−¥0.05", "−¥0.05", "−¥0.05"),
        (-28_500_000, "−¥285,000", "−¥28.5万", "−¥285k"),
    ],
)
def test_amounts_are_exact_or_as_people_say_them(minor: int, exact: str, chinese: str, english: str):
    assert (CHINESE.money(minor), CHINESE.money_short(minor), ENGLISH.money_short(minor)) == (
        exact,
        chinese,
        english,
    )


def test_numbers_are_written_from_their_exact_value():
    assert CHINESE.number(1234567) == "1,234,567"
    assert CHINESE.number(Fraction(7163, 100), 2) == "71.63"
    assert CHINESE.number(Fraction(10**18 + 1, 1)) == "1,000,000,000,000,000,001"
    assert CHINESE.number(0.1, 2) == "0.1"
    assert CHINESE.percent(Fraction(1, 8), 1) == "12.5%"
    assert CHINESE.size(1024) == "1 kB"
    assert CHINESE.size(3 * 1024 * 1024 // 2) == "1.5 MB"


@pytest.mark.parametrize(
    ("header", "language"),
    [
        ("", Language.CHINESE),
        ("en", Language.ENGLISH),
        ("fr,en;q=0.5,zh;q=0.7", Language.CHINESE),
        ("zh-TW;q=0.1, en-US;q=0.9", Language.ENGLISH),
        ("en;q=x,zh", Language.CHINESE),
        ("fr", Language.CHINESE),
        (",;q=,," * 1000, Language.CHINESE),
    ],
)
def test_browser_s_first_language_that_we_speak_is_taken(header: str, language: Language):
    scope = {"type": "http", "headers": [(b"accept-language", header.encode())]}
    assert preferred(Request(scope)) is language
