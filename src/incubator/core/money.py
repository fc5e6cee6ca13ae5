"""Exact money: whole minor units (1/100) of one currency."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from fractions import Fraction
from functools import total_ordering

LARGEST_MINOR = 10**15
"""No amount is further from zero: 10 万亿 yuan, far below the 2**63 of a database column."""

_DECIMAL = re.compile(r"-?(0|[1-9][0-9]{0,13})(\.[0-9]{1,2})?")
_CURRENCY = re.compile(r"[A-Z]{3}")
_DIGITS = "零壹贰叁肆伍陆柒捌玖"
_UNITS = ((10**8, "亿"), (10**4, "万"), (1000, "仟"), (100, "佰"), (10, "拾"))


class CurrencyMismatch(ValueError):
    """Two currencies in one sum or comparison."""


@total_ordering
@dataclass(frozen=True, slots=True)
class Money:
    """An amount in minor units (1/100) of an ISO 4217 currency, at most LARGEST_MINOR either side of zero.

    ValueError beyond that; TypeError for anything but a plain int, so bool and float never become money.
    """

    minor: int
    currency: str = "CNY"

    def __post_init__(self) -> None:
        if type(self.minor) is not int:
            raise TypeError(f"minor units are an int, not {type(self.minor).__name__}")
        if not -LARGEST_MINOR <= self.minor <= LARGEST_MINOR:
            raise ValueError("the amount is out of range")
        if not _CURRENCY.fullmatch(self.currency):
            raise ValueError("a currency is three capital letters")

    @classmethod
    def zero(cls, currency: str = "CNY") -> "Money":
        """Nothing, to start a sum: `sum(amounts, Money.zero())`."""
        return cls(0, currency)

    @classmethod
    def parse(cls, text: str, currency: str = "CNY") -> "Money":
        """Read `1409.50`: ASCII digits without leading zeros, at most two decimals, optional minus.

        ValueError for anything else: signs, spaces, separators, exponents, full-width digits.
        """
        if not _DECIMAL.fullmatch(text):
            raise ValueError("an amount is up to 14 digits with at most two decimals, such as 1409.50")
        whole, _, cents = text.removeprefix("-").partition(".")
        minor = int(whole) * 100 + int(cents.ljust(2, "0"))
        return cls(-minor if text.startswith("-") else minor, currency)

    @property
    def decimal(self) -> str:
        """The amount with two decimals, as `parse` reads it: `1409.50`."""
        whole, cents = divmod(abs(self.minor), 100)
        return f"{'-' if self.minor < 0 else ''}{whole}.{cents:02}"

    def __add__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.minor + self._same(other).minor, self.currency)

    def __sub__(self, other: "Money") -> "Money":
        if not isinstance(other, Money):
            return NotImplemented
        return Money(self.minor - self._same(other).minor, self.currency)

    def __neg__(self) -> "Money":
        return Money(-self.minor, self.currency)

    def __mul__(self, times: int) -> "Money":
        if type(times) is not int:
            return NotImplemented
        return Money(self.minor * times, self.currency)

    __rmul__ = __mul__

    def __lt__(self, other: "Money") -> bool:
        if not isinstance(other, Money):
            return NotImplemented
        return self.minor < self._same(other).minor

    def share(self, ratio: Fraction) -> "Money":
        """The ratio's part of the amount; half a minor unit rounds away from zero (四舍五入)."""
        if not isinstance(ratio, Fraction):
            raise TypeError(f"a ratio is a Fraction, not {type(ratio).__name__}")
        part = self.minor * ratio
        rounded = (2 * abs(part) + 1) // 2
        return Money(-rounded if part < 0 else rounded, self.currency)

    def split(self, weights: Sequence[int | Fraction]) -> "list[Money]":
        """Parts in proportion to the weights, summing to the whole: largest remainder, the earlier of equals.

        A negative amount splits as its opposite does. ValueError when a weight is negative or all are zero.
        """
        if any(type(weight) is not int and not isinstance(weight, Fraction) for weight in weights):
            raise TypeError("weights are ints or Fractions")
        if any(weight < 0 for weight in weights):
            raise ValueError("a weight is negative")
        total = sum(map(Fraction, weights))
        if not total:
            raise ValueError("the weights sum to zero")
        size = abs(self.minor)
        floors, remainders = zip(*(divmod(size * Fraction(weight), total) for weight in weights), strict=True)
        shares = list(floors)
        neediest = sorted(range(len(shares)), key=lambda part: -remainders[part])
        for part in neediest[: size - sum(shares)]:
            shares[part] += 1
        sign = -1 if self.minor < 0 else 1
        return [Money(sign * share, self.currency) for share in shares]

    def in_words(self) -> str:
        """The amount in 大写 for contracts and vouchers; ValueError when negative or not in CNY.

        正确填写票据和结算凭证的基本规定 (支付结算办法, annex 1); where it leaves a choice: 整 after 元 alone,
        零 at an empty 万 or 亿, none at an empty 元 before 角.
        """
        if self.currency != "CNY":
            raise ValueError("only renminbi has words")
        if self.minor < 0:
            raise ValueError("a negative amount has no words")
        yuan, cents = divmod(self.minor, 100)
        jiao, fen = divmod(cents, 10)
        words = "人民币"
        if yuan or not cents:
            words += _in_words(yuan) + "元"
        if not cents:
            return words + "整"
        if jiao:
            words += _DIGITS[jiao] + "角"
        elif yuan:
            words += "零"
        if fen:
            words += _DIGITS[fen] + "分"
        return words

    def _same(self, other: "Money") -> "Money":
        if other.currency != self.currency:
            raise CurrencyMismatch(f"{self.currency} and {other.currency} do not mix")
        return other


def _in_words(number: int) -> str:
    for size, unit in _UNITS:
        if number >= size:
            high, low = divmod(number, size)
            if not low:
                return _in_words(high) + unit
            gap = "零" if low < size // 10 or high % 10 == 0 else ""
            return _in_words(high) + unit + gap + _in_words(low)
    return _DIGITS[number]
