from decimal import ROUND_HALF_UP, Decimal, localcontext
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.errors import Invalid
from incubator.jury.methods.exact import half_up, integers, ratio, shown


@pytest.mark.parametrize(
    ("number", "places", "expected"),
    [
        (Fraction(8465, 1000), 2, "8.47"),  # the float 8.465 would give 8.46
        (Fraction(-8465, 1000), 2, "-8.47"),
        (Fraction(169, 2), 2, "84.50"),
        (Fraction(0), 2, "0.00"),
        (Fraction(-1, 1000), 2, "0.00"),
        (Fraction(1, 2), 0, "1"),
        (Fraction(7, 1000), 3, "0.007"),
    ],
)
def test_shown_rounds_half_up_and_keeps_zeros(number, places, expected):
    assert str(shown(number, places)) == expected


@given(st.decimals(min_value=-(10**6), max_value=10**6, places=5), st.integers(0, 4))
def test_half_up_is_the_decimal_modules(number, places):
    rounded = half_up(*number.as_integer_ratio(), places)
    assert Decimal(rounded).scaleb(-places) == number.quantize(Decimal(1).scaleb(-places), ROUND_HALF_UP)


def test_shown_ignores_the_contexts_precision():
    with localcontext(prec=3):
        assert str(shown(Fraction(123456789, 100), 2)) == "1234567.89"


def test_integers_share_one_unit():
    unit, scaled = integers([Decimal("9.25"), Fraction(1, 3), 2])
    assert (unit, scaled) == (12, {Decimal("9.25"): 111, Fraction(1, 3): 4, 2: 24})


@pytest.mark.parametrize(
    "text", ["NaN", "sNaN", "Infinity", "-Infinity", "1e999999999", "1e-999999999", "1e18", "0e99"]
)
def test_ratio_of_a_number_beyond_all_scores_is_refused(text):
    with pytest.raises(Invalid) as refusal:
        ratio(Decimal(text))
    assert refusal.value.code == "number_out_of_range"


def test_ratio_of_a_float_is_a_type_error():
    with pytest.raises(TypeError):
        ratio(9.25)
