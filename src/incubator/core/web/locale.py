"""The two languages of the pages, and how dates, numbers and amounts are written in them."""

from collections.abc import Iterable
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from zoneinfo import ZoneInfo

from babel import Locale
from babel.dates import format_date, format_datetime
from babel.numbers import format_decimal, format_percent
from starlette.requests import Request

from incubator.core.actor import Language

COOKIE = "language"

_MIB = 1024 * 1024

_LOCALES = {language: Locale.parse(language) for language in Language}
"""Read once: a list of fifty writes a hundred dates and amounts."""


def preferred(request: Request, profile: Language | None = None) -> Language:
    """The reader's last choice in this browser, else the profile's, else the browser's own, else Chinese."""
    chosen = request.cookies.get(COOKIE)
    if chosen in set(Language):
        return Language(chosen)
    return profile or asked(request) or Language.CHINESE


def asked(request: Request) -> Language | None:
    """The first language of Accept-Language that we speak."""
    for tag in _accepted(request.headers.get("accept-language", "")):
        if tag.startswith("zh"):
            return Language.CHINESE
        if tag.startswith("en"):
            return Language.ENGLISH
    return None


def _accepted(header: str) -> Iterable[str]:
    """The language tags of the header, the most wanted first."""
    wanted = []
    for part in header[:500].split(","):
        tag, _, quality = part.strip().partition(";q=")
        try:
            wanted.append((-float(quality or 1), tag.lower()))
        except ValueError:
            continue
    return [tag for _, tag in sorted(wanted, key=lambda pair: pair[0])]


def _decimal(value: float | Fraction) -> Decimal:
    """The number as it is written: a float by its shortest digits, a fraction to 28 digits."""
    if isinstance(value, Fraction):
        return Decimal(value.numerator) / Decimal(value.denominator)
    return Decimal(str(value))


class Speech:
    """Everything that is written differently for this reader: words, dates, numbers, amounts."""

    def __init__(self, language: Language, zone: ZoneInfo) -> None:
        self.language = language
        self.zone = zone
        self._locale = _LOCALES[language]

    def t(self, chinese: str, english: str) -> str:
        """The one of the two that this reader reads."""
        return chinese if self.language is Language.CHINESE else english

    def date(self, value: date | datetime | None) -> str:
        """2026年11月22日, or 22 Nov 2026; a moment is shown in the reader's zone."""
        if value is None:
            return ""
        if isinstance(value, datetime):
            value = value.astimezone(self.zone).date()
        return format_date(value, self.t("y年M月d日", "d MMM y"), locale=self._locale)

    def datetime(self, value: datetime | None) -> str:
        """2026年11月22日 17:00, in the reader's zone."""
        if value is None:
            return ""
        pattern = self.t("y年M月d日 HH:mm", "d MMM y, HH:mm")
        return format_datetime(value, pattern, tzinfo=self.zone, locale=self._locale)

    def number(self, value: float | Fraction | None, places: int = 0) -> str:
        """1,234.5 with at most so many decimals."""
        if value is None:
            return ""
        pattern = "#,##0" + ("." + "#" * places if places else "")
        return str(format_decimal(_decimal(value), pattern, locale=self._locale))

    def percent(self, value: float | Fraction | None, places: int = 0) -> str:
        """0.256 as 26%."""
        if value is None:
            return ""
        return format_percent(
            _decimal(value), "#,##0" + ("." + "0" * places if places else "") + "%", locale=self._locale
        )

    def money(self, minor: int | None) -> str:
        """Minor units as ¥1,409.50; whole yuan without decimals."""
        if minor is None:
            return ""
        yuan, cents = divmod(abs(minor), 100)
        return f"{'−' if minor < 0 else ''}¥{yuan:,}" + (f".{cents:02}" if cents else "")

    def money_short(self, minor: int | None) -> str:
        """Large amounts as people say them: ¥28.5万, or ¥285k and ¥1.32M; small ones exactly."""
        if minor is None:
            return ""
        yuan = Fraction(minor, 100)
        if self.language is Language.CHINESE and abs(yuan) >= 10_000:
            return f"{'−' if yuan < 0 else ''}¥{self.number(abs(yuan) / 10_000, 2)}万"
        if self.language is Language.ENGLISH and abs(yuan) >= 1_000_000:
            return f"{'−' if yuan < 0 else ''}¥{self.number(abs(yuan) / 1_000_000, 2)}M"
        if self.language is Language.ENGLISH and abs(yuan) >= 10_000:
            return f"{'−' if yuan < 0 else ''}¥{self.number(abs(yuan) / 1_000, 1)}k"
        return self.money(minor)

    def size(self, value: int | None) -> str:
        """Bytes as MB or kB."""
        if value is None:
            return ""
        if value >= _MIB:
            return f"{self.number(Fraction(value, _MIB), 1)} MB"
        return f"{self.number(Fraction(value, 1024), 1 if value < 10240 else 0)} kB"
