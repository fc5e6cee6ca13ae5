"""Text from outside: what of Unicode each kind of field takes."""

import re
import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st
from pydantic import TypeAdapter, ValidationError

from incubator.core.text import Code, Email, Line, Phone, Phrase, Prose, Remark

LINE, PHRASE, PROSE, REMARK = (TypeAdapter(kind) for kind in (Line, Phrase, Prose, Remark))
CODE, EMAIL, PHONE = (TypeAdapter(kind) for kind in (Code, Email, Phone))
TEXTS = [LINE, PHRASE, PROSE, REMARK]


def refused(adapter, value) -> str:
    with pytest.raises(ValidationError) as caught:
        adapter.validate_python(value, strict=True)
    return caught.value.errors()[0]["type"]


FORBIDDEN = {
    "null": "\x00",
    "backspace": "\x08",
    "escape": "\x1b",
    "delete": "\x7f",
    "next line": "\x85",
    "other control": "\x9f",
    "right-to-left override": "\u202e",
    "left-to-right override": "\u202d",
    "embedding": "\u202a",
    "pop": "\u202c",
    "isolate": "\u2066",
    "pop isolate": "\u2069",
    "left-to-right mark": "\u200e",
    "arabic letter mark": "\u061c",
    "zero-width space": "\u200b",
    "word joiner": "\u2060",
    "soft hyphen": "\u00ad",
    "byte order mark": "\ufeff",
    "interlinear annotation": "\ufff9",
    "tag letter": "\U000e0041",
    "line separator": "\u2028",
    "paragraph separator": "\u2029",
    "lone high surrogate": "\ud800",
    "lone low surrogate": "\udfff",
    "noncharacter": "\ufffe",
    "noncharacter of another plane": "\U0001ffff",
    "noncharacter of the block": "\ufdd0",
}


@pytest.mark.parametrize("name", FORBIDDEN)
@pytest.mark.parametrize("adapter", TEXTS)
def test_character_that_turns_or_hides_is_refused(adapter, name):
    for text in (f"阳光{FORBIDDEN[name]}社工", FORBIDDEN[name], f"{FORBIDDEN[name]}a", f"a{FORBIDDEN[name]}"):
        assert refused(adapter, text) == ("string_unicode" if "surrogate" in name else "forbidden_character")


@pytest.mark.parametrize(
    "text",
    [
        "济南市历下区阳光社会工作服务中心",
        "𠮷野家 䶮 㛃 𪜎",
        "\U00031350",  # extension H, of Unicode 15
        "Zoë Ångström-Müller, Ltd. (№ 5)",
        "👩🏽‍🌾👨‍👩‍👧",  # joined by U+200D
        "می‌خواهم",  # joined by U+200C
        "、，。“”《》—…",
        "\u3000",
    ],
)
def test_ordinary_text_is_taken(text):
    for adapter in (PHRASE, REMARK):
        assert adapter.validate_python(text) == text.strip()
    if text.strip():
        for adapter in (LINE, PROSE):
            assert adapter.validate_python(text) == text


@pytest.mark.parametrize(
    "text", ["", " ", "\t", "\u3000\u3000", "\u2800", "\u3164", "\u200d", "\u200c \u200c", "\ufe0f"]
)
def test_text_of_which_nothing_is_seen_is_empty(text):
    assert refused(PROSE, text) == "empty_text"
    assert refused(LINE, text) == ("forbidden_character" if text == "\t" else "empty_text")


def test_text_is_composed_and_trimmed():
    assert LINE.validate_python("  Ame\u0301lie \u3000") == "Am\u00e9lie"
    assert PROSE.validate_python("\r\n 第一段\r\n\r第二段\r\n ") == "第一段\n\n第二段"


@pytest.mark.parametrize("text", ["第一行\n第二行", "a\rb", "a\tb", "a\x0bb"])
def test_line_has_one_line(text):
    for adapter in (LINE, PHRASE):
        assert refused(adapter, text) == "forbidden_character"


@pytest.mark.parametrize(("adapter", "most"), [(LINE, 200), (PHRASE, 200), (PROSE, 20_000), (REMARK, 2_000)])
def test_length_is_counted_in_characters(adapter, most):
    for character in ("a", "长", "\U0002070e"):
        assert adapter.validate_python(character * most) == character * most
        assert refused(adapter, character * (most + 1)) == "string_too_long"
    assert refused(adapter, "a" * 10_000_000) == "string_too_long"


@pytest.mark.parametrize("adapter", [LINE, PHRASE])
def test_line_that_composing_makes_longer_is_refused(adapter):
    # U+0958 composes into two characters: the column would not hold what the field took.
    assert refused(adapter, "\u0958" * 150) == "too_long"


@pytest.mark.parametrize("value", [None, 7, 7.5, True, b"text", ["text"], {"text": "text"}])
@pytest.mark.parametrize("adapter", [*TEXTS, CODE, EMAIL, PHONE])
def test_what_is_no_text_is_refused(adapter, value):
    assert refused(adapter, value) == "string_type"


@given(st.text())
def test_text_that_was_taken_is_taken_again_unchanged(text):
    for adapter in TEXTS:
        try:
            taken = adapter.validate_python(text)
        except ValidationError:
            continue
        assert adapter.validate_python(taken) == taken == unicodedata.normalize("NFC", taken)
        assert taken == taken.strip()
        assert "\x00" not in taken
        taken.encode()


@pytest.mark.parametrize(
    ("given", "kept"),
    [
        ("Li.Lei@Example.ORG", "li.lei@example.org"),
        ("a@b", "a@b"),
        ("o'neil+tag@mail.example.co", "o'neil+tag@mail.example.co"),
        ("administrator@localhost", "administrator@localhost"),
        ("a" * 64 + "@example.org", "a" * 64 + "@example.org"),
    ],
)
def test_address_is_kept_in_lower_case(given, kept):
    assert EMAIL.validate_python(given) == kept


@pytest.mark.parametrize(
    "address",
    [
        "",
        "a",
        "@example.org",
        "a@",
        "a@@example.org",
        "a b@example.org",
        "a@example..org",
        "a@-example.org",
        "a@example.org-",
        "a@example.org.",
        "a@exam_ple.org",
        "a@example.org\n",
        "a@example.org\nBcc: b@example.org",
        "a@example.org,b@example.org",
        "<a@example.org>",
        '"a b"@example.org',
        "a@[127.0.0.1]",
        "李雷@example.org",
        "a@例子.org",
        "\u212a@example.org",  # the Kelvin sign: in lower case it is an ordinary k
        "a" * 65 + "@example.org",
        "a@" + "b" * 260,
        "a@example.org\u202e",
    ],
)
def test_what_is_no_address_is_refused(address):
    assert refused(EMAIL, address) in {"bad_email", "string_too_long"}


@pytest.mark.parametrize("number", ["13800138000", "0531-82345678", "053182345678", "010-12345678"])
def test_mainland_number_is_taken(number):
    assert PHONE.validate_python(number) == number


@pytest.mark.parametrize(
    "number",
    [
        "",
        "12800138000",
        "1380013800",
        "138001380001",
        "+8613800138000",
        "１３８００１３８０００",
        "0531 82345678",
        "13800138000\n",
    ],
)
def test_what_is_no_number_is_refused(number):
    assert refused(PHONE, number) == "bad_phone"


@pytest.mark.parametrize("code", ["Ab", "1a", "a-b", "", "a" * 51, "é", "a\n", "_a"])
def test_what_is_no_code_is_refused(code):
    assert refused(CODE, code) == "string_pattern_mismatch"


@pytest.mark.parametrize("adapter", [LINE, PROSE])
@given(text=st.text(max_size=5))
def test_text_outside_its_described_pattern_is_refused(adapter, text: str):
    described = adapter.json_schema()["pattern"]
    if re.search(described, text) is None:
        assert refused(adapter, text) in {"empty_text", "forbidden_character"}


@pytest.mark.parametrize("text", ["", " ", "\u3000", "\x00", "\x0ba", "a\x00", "a\x9f", "a\u2028"])
@pytest.mark.parametrize("adapter", [LINE, PROSE])
def test_described_pattern_leaves_out_empty_text_and_controls(adapter, text: str):
    assert re.search(adapter.json_schema()["pattern"], text) is None
