import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from incubator.organizations.uscc import InvalidUscc, Uscc, UsccFault, check, make

ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
REAL = [
    "53100000500019795A",  # 中国社会福利基金会
    "53100000500021676K",  # 北京理工大学教育基金会
    "51100000500012681T",  # 中国医疗保健国际交流促进会
    "53440300305837768J",  # 深圳市善加公益基金会
    "52370100MJD692273E",  # registered in 济南
]

prefixes = st.sampled_from(["51", "52", "53", "59", "91", "N3"])
regions = st.text("0123456789", min_size=6, max_size=6)
serials = st.text(ALPHABET, min_size=8, max_size=8)
codes = st.builds(make, prefixes, regions, serials)
places = st.integers(0, 17)


def reason(code: str) -> UsccFault:
    with pytest.raises(InvalidUscc) as caught:
        check(code)
    return caught.value.reason


@pytest.mark.parametrize("code", REAL)
def test_check_passes_real_codes(code):
    assert check(code) == Uscc(code)


@pytest.mark.parametrize("code", ["53100000500020462H", "531000005000074012"])
def test_check_refuses_published_codes_that_are_misquoted(code):
    assert reason(code) == UsccFault.WRONG_CHECK_DIGIT


def test_parts_are_those_of_the_standard():
    uscc = check("52370100MJD692273E")
    parts = (uscc.registering_department, uscc.form_digit, uscc.prefix, uscc.region, uscc.organization_code)
    assert parts == ("5", "2", "52", "370100", "MJD692273")


@pytest.mark.parametrize("text", [" 52370100mjd692273e\n", "52370100MJD692273e", "\t52370100MJD692273E "])
def test_check_strips_and_capitalises(text):
    assert check(text).code == "52370100MJD692273E"


@pytest.mark.parametrize(
    "text", ["", " ", "5", "52370100MJD692273", "52370100MJD692273EE", "5237 0100MJD692273E", "5" * 100_000]
)
def test_check_refuses_another_length(text):
    assert reason(text) == UsccFault.WRONG_LENGTH


@pytest.mark.parametrize(
    "text",
    [
        "5237010OMJD692273E",  # letter O for zero
        "52370100MJD69227IE",  # letter I
        "52370100MJD692273S",
        "52370100VJD692273E",
        "Z2370100MJD692273E",
        "523701A0MJD692273E",  # a region has digits only
        "52370100MJD69227-E",
        "52370100MJD69\u200b273E",
        "５2370100MJD692273E",
        "52３70100MJD692273E",
        "52370100ＭJD692273E",
        "52370100MJD69２273E",
        "٥2370100MJD692273E",
        "52370100MJD692273ſ",
        "5310000050001979ﬂ",  # one character that capitals would make two
    ],
)
def test_check_refuses_characters_outside_the_alphabet(text):
    expected = UsccFault.WRONG_ALPHABET if len(text) == 18 else UsccFault.WRONG_LENGTH
    assert reason(text) == expected


def test_check_refuses_a_wrong_organization_check_digit_under_a_right_last_one():
    # 52370100MJD692273E with 4 for the organization's own check digit 3, and the last character recomputed.
    assert reason("52370100MJD692274H") == UsccFault.WRONG_ORGANIZATION_CHECK_DIGIT


def test_uscc_is_never_made_of_a_wrong_code():
    with pytest.raises(InvalidUscc, match="wrong_check_digit"):
        Uscc("53100000500020462H")


def test_reasons_are_stable():
    assert [fault.value for fault in UsccFault] == [
        "wrong_length",
        "wrong_alphabet",
        "wrong_check_digit",
        "wrong_organization_check_digit",
    ]


@pytest.mark.parametrize("code", REAL)
def test_make_computes_the_check_digits_of_real_codes(code):
    assert make(code[:2], code[2:8], code[8:16]) == code


def test_make_pads_a_number_to_eight_digits():
    assert make("52", "370102", 7) == make("52", "370102", "00000007")


@pytest.mark.parametrize(
    ("prefix", "region", "serial"),
    [
        ("5", "370102", 1),
        ("523", "70102", 1),
        ("5I", "370102", 1),
        ("52", "37010", 1),
        ("52", "37010A", 1),
        ("52", "370102", -1),
        ("52", "370102", 100_000_000),
        ("52", "370102", "0000001"),
        ("52", "370102", "0000000O"),
        ("52", "370102", "００００００００"),
    ],
)
def test_make_of_parts_that_do_not_fit_is_refused(prefix, region, serial):
    with pytest.raises(ValueError, match="a code is made of"):
        make(prefix, region, serial)


@given(prefixes, regions, st.integers(0, 99_999_999))
def test_made_code_passes_and_keeps_its_parts(prefix, region, serial):
    uscc = check(make(prefix, region, serial))
    assert (uscc.prefix, uscc.region, uscc.organization_code[:8]) == (prefix, region, f"{serial:08}")


@given(codes, places, st.sampled_from(ALPHABET))
def test_one_wrong_character_is_always_detected(code, place, char):
    assume(code[place] != char)
    wrong = code[:place] + char + code[place + 1 :]
    assert reason(wrong) == (
        UsccFault.WRONG_CHECK_DIGIT if wrong[2:8].isdigit() else UsccFault.WRONG_ALPHABET
    )


def swap(code: str, one: int, other: int) -> str:
    chars = list(code)
    chars[one], chars[other] = chars[other], chars[one]
    return "".join(chars)


@given(codes, places, places)
@example("52370100MJD692273E", 8, 9)
@example("52370100MJD692273E", 16, 17)
def test_two_swapped_characters_are_always_detected_but_for_first_with_last(code, one, other):
    assume(code[one] != code[other] and {one, other} != {0, 17})
    wrong = swap(code, one, other)
    assert reason(wrong) == (
        UsccFault.WRONG_CHECK_DIGIT if wrong[2:8].isdigit() else UsccFault.WRONG_ALPHABET
    )


@given(codes)
def test_first_swapped_with_last_is_the_gap_of_the_standard(code):
    """Both weigh 1 in GB 32100, and the organization's check digit covers neither."""
    assert check(swap(code, 0, 17)).code == swap(code, 0, 17)


@given(st.text(max_size=24) | st.text(ALPHABET, min_size=18, max_size=18))
def test_check_of_any_text_is_a_code_or_a_refusal(text):
    try:
        code = check(text).code
    except InvalidUscc:
        return
    assert make(code[:2], code[2:8], code[8:16]) == code
