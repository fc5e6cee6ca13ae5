"""Numbers without a rounding error, and the one rounding that rules use: half-up, in the open."""

from collections.abc import Iterable
from decimal import Decimal
from fractions import Fraction
from math import lcm
from typing import TypeAlias

from incubator.core.errors import Invalid

Exact: TypeAlias = int | Decimal | Fraction
"""A mark, weight or point. `Decimal` is the fastest of the three, as databases and CSV files give it."""

_MOST_DIGITS = 18


def ratio(number: Exact) -> tuple[int, int]:
    """The number as numerator and positive denominator, in lowest terms.

    A float is a `TypeError`. A Decimal that is not finite, or has digits beyond 18 places on either side of
    the point, is `Invalid`: `1e999999999` is short to write and fills the memory as an integer.
    """
    if isinstance(number, Decimal):
        exponent = number.as_tuple().exponent
        if not isinstance(exponent, int) or exponent < -_MOST_DIGITS or number.adjusted() >= _MOST_DIGITS:
            raise Invalid("number_out_of_range", f"{number:.6} has no place in a score")
    elif not isinstance(number, int | Fraction):
        raise TypeError(f"{number!r} is not exact: give an int, a Decimal or a Fraction")
    return number.as_integer_ratio()


def integers(numbers: Iterable[Exact]) -> tuple[int, dict[Exact, int]]:
    """A common denominator of the numbers, and each distinct number in its units.

    Sums and comparisons of these integers are exact and many times faster than those of fractions.
    """
    ratios = {number: ratio(number) for number in set(numbers)}
    unit = lcm(*(denominator for _, denominator in ratios.values()))
    return unit, {number: top * (unit // bottom) for number, (top, bottom) in ratios.items()}


def half_up(numerator: int, denominator: int, places: int) -> int:
    """The ratio rounded to `places` decimals, in units of 10**-places; a half goes away from zero.

    This is `decimal.ROUND_HALF_UP` without its limit on digits. The denominator is positive.
    """
    rounded: int = (2 * abs(numerator) * 10**places + denominator) // (2 * denominator)
    return rounded if numerator >= 0 else -rounded


def shown(number: Fraction, places: int) -> Decimal:
    """The number rounded half-up to exactly `places` decimals, trailing zeros kept: 84.50, not 84.5."""
    units = half_up(number.numerator, number.denominator, places)
    digits = f"{abs(units):0{places + 1}}"
    sign = "-" if units < 0 else ""
    return Decimal(f"{sign}{digits[: len(digits) - places]}.{digits[len(digits) - places :]}")
