import re
from decimal import Decimal
from fractions import Fraction
from itertools import permutations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from incubator.core.money import LARGEST_MINOR, CurrencyMismatch, Money

minors = st.integers(-LARGEST_MINOR, LARGEST_MINOR)
amounts = st.builds(Money, minors)
small = st.builds(Money, st.integers(-(10**12), 10**12))
weight = st.one_of(st.integers(0, 10**9), st.fractions(0, 1000, max_denominator=10**6))
weightings = st.lists(weight, min_size=1, max_size=12).filter(any)


# Making


@pytest.mark.parametrize("minor", [True, False, 1.0, 140950.5, "140950", Decimal(140950), Fraction(1), None])
def test_money_from_anything_but_an_int_is_refused(minor):
    with pytest.raises(TypeError, match="minor units are an int"):
        Money(minor)


@pytest.mark.parametrize("minor", [LARGEST_MINOR, -LARGEST_MINOR])
def test_money_at_the_bound_is_kept(minor):
    assert Money(minor).minor == minor


@pytest.mark.parametrize("minor", [LARGEST_MINOR + 1, -LARGEST_MINOR - 1, 10**100])
def test_money_beyond_the_bound_is_refused(minor):
    with pytest.raises(ValueError, match="out of range"):
        Money(minor)


@pytest.mark.parametrize("currency", ["", "CN", "cny", "CNYY", "CN1", "CNY\n", "ＣＮＹ"])
def test_money_with_a_malformed_currency_is_refused(currency):
    with pytest.raises(ValueError, match="three capital letters"):
        Money(1, currency)


def test_money_is_equal_by_amount_and_currency():
    assert Money(5) == Money(5, "CNY")
    assert Money(5) != Money(5, "USD")
    assert {Money(5), Money(5), Money(5, "USD")} == {Money(5, "USD"), Money(5)}


# Arithmetic


@given(small, small)
def test_arithmetic_is_that_of_the_minor_units(one, other):
    assert (one + other).minor == one.minor + other.minor
    assert (one - other).minor == one.minor - other.minor
    assert (-one).minor == -one.minor
    assert (one < other, one <= other) == (one.minor < other.minor, one.minor <= other.minor)
    assert (one > other, one >= other) == (one.minor > other.minor, one.minor >= other.minor)


@given(small, st.integers(-1000, 1000))
def test_multiplying_by_an_int_is_exact_from_either_side(amount, times):
    assert amount * times == times * amount == Money(amount.minor * times)


@given(st.lists(small, max_size=20))
def test_sum_from_zero_adds_all(parts):
    assert sum(parts, Money.zero()) == Money(sum(part.minor for part in parts))


def test_sum_of_nothing_is_zero_of_the_currency():
    assert sum([], Money.zero("USD")) == Money(0, "USD")


@pytest.mark.parametrize(
    "mix",
    [
        lambda one, other: one + other,
        lambda one, other: one - other,
        lambda one, other: one < other,
        lambda one, other: one <= other,
        lambda one, other: one > other,
        lambda one, other: one >= other,
        lambda one, other: sum([one, other], Money.zero()),
        max,
    ],
)
def test_mixing_currencies_is_refused(mix):
    with pytest.raises(CurrencyMismatch):
        mix(Money(1, "CNY"), Money(1, "USD"))


@pytest.mark.parametrize("other", [1, True, 1.5, "1", Fraction(1, 2), Decimal(1), None])
def test_adding_or_comparing_a_bare_number_is_refused(other):
    for operation in ("__add__", "__sub__", "__lt__", "__le__", "__gt__", "__ge__"):
        assert getattr(Money(1), operation)(other) is NotImplemented


@pytest.mark.parametrize("times", [True, 1.5, Fraction(1, 2), Decimal(2), "2", Money(2)])
def test_multiplying_by_anything_but_an_int_is_refused(times):
    with pytest.raises(TypeError):
        Money(1) * times
    with pytest.raises(TypeError):
        times * Money(1)


@pytest.mark.parametrize(
    "grow", [lambda top: top + Money(1), lambda top: top * 2, lambda top: -top - Money(1)]
)
def test_arithmetic_beyond_the_bound_is_refused(grow):
    with pytest.raises(ValueError, match="out of range"):
        grow(Money(LARGEST_MINOR))


# Text


@pytest.mark.parametrize(
    ("text", "minor"),
    [
        ("1409.50", 140950),
        ("1409.5", 140950),
        ("1409", 140900),
        ("0", 0),
        ("-0.00", 0),
        ("0.01", 1),
        ("-0.01", -1),
        ("-16409.02", -1640902),
        ("2000000", 200000000),
        ("10000000000000.00", LARGEST_MINOR),
    ],
)
def test_parse_reads_exact_amounts(text, minor):
    assert Money.parse(text) == Money(minor)


@pytest.mark.parametrize(
    "text",
    [
        "",
        " ",
        " 1",
        "1 ",
        "1\n",
        "1,409.50",
        "1_000",
        "+1",
        "--1",
        "-",
        ".5",
        "5.",
        "1.234",
        "1.2.3",
        "01",
        "00",
        "1e3",
        "1E3",
        "0x10",
        "NaN",
        "nan",
        "Infinity",
        "-inf",
        "１４０９.５０",
        "1．5",
        "٣",
        "−1",
        "¥1",
        "壹元",
        "1\u200b",
        "1\x00",
        "100000000000000",
        "10000000000000.01",
        pytest.param("9" * 100_000, id="very_long"),
    ],
)
def test_parse_refuses_anything_else(text):
    with pytest.raises(ValueError, match=r"an amount is up to 14 digits|out of range"):
        Money.parse(text)


def test_parse_keeps_the_currency():
    assert Money.parse("1.00", "USD") == Money(100, "USD")


@pytest.mark.parametrize(
    ("minor", "text"), [(140950, "1409.50"), (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (-140900, "-1409.00")]
)
def test_decimal_has_two_places(minor, text):
    assert Money(minor).decimal == text


@given(amounts)
def test_decimal_reads_back_and_is_the_exact_value(amount):
    assert Money.parse(amount.decimal) == amount
    assert Decimal(amount.decimal) * 100 == amount.minor


@given(st.text(max_size=12) | st.from_regex(r"[-+]?[0-9]{0,16}\.?[0-9]{0,3}"))
def test_parse_reads_the_exact_value_or_refuses(text):
    try:
        amount = Money.parse(text)
    except ValueError:
        return
    assert Decimal(text) * 100 == amount.minor


# Shares and splits


@pytest.mark.parametrize(
    ("minor", "ratio", "part"),
    [
        (100, Fraction(1, 3), 33),
        (200, Fraction(1, 3), 67),
        (1, Fraction(1, 2), 1),
        (3, Fraction(1, 2), 2),
        (-1, Fraction(1, 2), -1),
        (1, Fraction(49, 100), 0),
        (5000001, Fraction(60, 100), 3000001),
        (100, Fraction(0), 0),
        (100, Fraction(5, 2), 250),
    ],
)
def test_share_rounds_half_away_from_zero(minor, ratio, part):
    assert Money(minor).share(ratio) == Money(part)


@pytest.mark.parametrize("ratio", [0.1, 1, "1/2", Decimal("0.1")])
def test_share_of_anything_but_a_fraction_is_refused(ratio):
    with pytest.raises(TypeError, match="a ratio is a Fraction"):
        Money(100).share(ratio)


@given(amounts, st.fractions(0, 1))
def test_share_is_within_half_a_minor_unit(amount, ratio):
    part = amount.share(ratio)
    assert abs(part.minor - amount.minor * ratio) <= Fraction(1, 2)
    assert (-amount).share(ratio) == -part


@pytest.mark.parametrize(
    ("minor", "weights", "parts"),
    [
        (200000000, [50, 40, 10], [100000000, 80000000, 20000000]),
        (800000, [20, 40, 40], [160000, 320000, 320000]),
        (800000, [2000, 3000, 3000], [200000, 300000, 300000]),
        (100, [1, 1, 1], [34, 33, 33]),
        (-100, [1, 1, 1], [-34, -33, -33]),
        (101, [1, 1, 1], [34, 34, 33]),
        (2, [1, 1, 1], [1, 1, 0]),
        (1, [1, 2], [0, 1]),
        (0, [1, 2], [0, 0]),
        (7, [0, 1, 0], [0, 7, 0]),
        (10, [Fraction(1, 3), Fraction(2, 3)], [3, 7]),
        (10, [Fraction(1, 2), 1], [3, 7]),
    ],
)
def test_split_goes_by_largest_remainder(minor, weights, parts):
    assert Money(minor).split(weights) == [Money(part) for part in parts]


@given(amounts, weightings)
def test_split_sums_to_the_whole_and_is_within_one_minor_unit(amount, weights):
    parts = amount.split(weights)
    total = sum(map(Fraction, weights))
    assert sum(parts, Money.zero()) == amount
    for part, weight in zip(parts, weights, strict=True):
        assert abs(part.minor - amount.minor * Fraction(weight) / total) < 1
        assert weight or part == Money.zero()


@given(amounts, weightings)
def test_split_of_the_opposite_is_the_opposite(amount, weights):
    assert (-amount).split(weights) == [-part for part in amount.split(weights)]


@given(amounts, weightings, st.fractions(min_value=Fraction(1, 1000), max_value=1000))
def test_split_depends_on_proportions_alone(amount, weights, scale):
    assert amount.split([weight * scale for weight in weights]) == amount.split(weights)


@given(amounts, weightings)
def test_split_never_gives_a_heavier_weight_less(amount, weights):
    sizes = [abs(part.minor) for part in amount.split(weights)]
    for (light, less), (heavy, more) in permutations(zip(weights, sizes, strict=True), 2):
        assert light >= heavy or less <= more


@pytest.mark.parametrize(
    ("weights", "message"),
    [([], "sum to zero"), ([0, 0], "sum to zero"), ([1, -1], "negative"), ([3, Fraction(-1, 2)], "negative")],
)
def test_split_without_usable_weights_is_refused(weights, message):
    with pytest.raises(ValueError, match=message):
        Money(100).split(weights)


@pytest.mark.parametrize("weight", [0.5, True, "1", Decimal(1), None])
def test_split_by_anything_but_ints_and_fractions_is_refused(weight):
    with pytest.raises(TypeError, match="weights are ints or Fractions"):
        Money(100).split([1, weight])


# Words


@pytest.mark.parametrize(
    ("decimal", "words"),
    [
        # Contracts and examples of practice
        ("2000000", "人民币贰佰万元整"),
        ("1409.50", "人民币壹仟肆佰零玖元伍角"),
        ("16409.02", "人民币壹万陆仟肆佰零玖元零贰分"),
        ("30756.20", "人民币叁万零柒佰伍拾陆元贰角"),
        # The examples of 正确填写票据和结算凭证的基本规定
        ("6007.14", "人民币陆仟零柒元壹角肆分"),
        ("1680.32", "人民币壹仟陆佰捌拾元叁角贰分"),
        ("107000.53", "人民币壹拾万零柒仟元伍角叁分"),
        ("325.04", "人民币叁佰贰拾伍元零肆分"),
        # Below one yuan
        ("0", "人民币零元整"),
        ("0.01", "人民币壹分"),
        ("0.10", "人民币壹角"),
        ("0.53", "人民币伍角叁分"),
        # Zeros at every place
        ("1", "人民币壹元整"),
        ("10", "人民币壹拾元整"),
        ("10.01", "人民币壹拾元零壹分"),
        ("11", "人民币壹拾壹元整"),
        ("101", "人民币壹佰零壹元整"),
        ("110", "人民币壹佰壹拾元整"),
        ("1001", "人民币壹仟零壹元整"),
        ("1010", "人民币壹仟零壹拾元整"),
        ("10000", "人民币壹万元整"),
        ("10001", "人民币壹万零壹元整"),
        ("11000", "人民币壹万壹仟元整"),
        ("100100", "人民币壹拾万零壹佰元整"),
        ("10000000", "人民币壹仟万元整"),
        ("100000000", "人民币壹亿元整"),
        ("100000001", "人民币壹亿零壹元整"),
        ("100010000", "人民币壹亿零壹万元整"),
        ("110000000", "人民币壹亿壹仟万元整"),
        ("1000000000000", "人民币壹万亿元整"),
        ("1000100000000", "人民币壹万零壹亿元整"),
        ("123456789012.34", "人民币壹仟贰佰叁拾肆亿伍仟陆佰柒拾捌万玖仟零壹拾贰元叁角肆分"),
        ("10000000000000", "人民币壹拾万亿元整"),
    ],
)
def test_in_words_writes_the_amount_as_on_a_voucher(decimal, words):
    assert Money.parse(decimal).in_words() == words


@pytest.mark.parametrize("minor", [-1, -LARGEST_MINOR])
def test_in_words_of_a_negative_amount_is_refused(minor):
    with pytest.raises(ValueError, match="negative"):
        Money(minor).in_words()


def test_in_words_of_another_currency_is_refused():
    with pytest.raises(ValueError, match="only renminbi"):
        Money(1, "USD").in_words()


def read_number(words: str) -> int:
    """The inverse by positional value: each unit multiplies all that stands before it since a larger one."""
    for unit, size in (("亿", 10**8), ("万", 10**4), ("仟", 1000), ("佰", 100), ("拾", 10)):
        before, found, after = words.rpartition(unit)
        if found:
            return read_number(before) * size + (read_number(after) if after else 0)
    return "零壹贰叁肆伍陆柒捌玖".index(words.lstrip("零") or "零")


def read_words(words: str) -> int:
    match = re.fullmatch(r"人民币(?:(.+)元)?(?:整|零)?(?:(.)角)?(?:(.)分)?", words)
    yuan, jiao, fen = (read_number(part) if part else 0 for part in match.groups())
    return yuan * 100 + jiao * 10 + fen


sparse = st.lists(st.sampled_from("000012579"), min_size=1, max_size=15).map(
    lambda digits: int("".join(digits))
)


@given(st.integers(0, LARGEST_MINOR) | sparse)
@example(LARGEST_MINOR)
@example(0)
def test_in_words_reads_back_as_the_amount(minor):
    assert read_words(Money(minor).in_words()) == minor


@given(st.integers(0, LARGEST_MINOR) | sparse)
def test_in_words_never_doubles_a_zero_nor_ends_on_one(minor):
    words = Money(minor).in_words()
    assert re.search("零零|零[拾佰仟万亿角分整]|人民币零(?!元整)", words) is None
    assert words.endswith("整") == (minor % 100 == 0)
