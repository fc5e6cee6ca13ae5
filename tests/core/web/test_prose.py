"""Texts that people write: their marks become tags, all else is shown as typed, and nothing of it acts."""

import time

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st

from incubator.core.web.prose import ATTRIBUTES, SCHEMES, TAGS, plain, prose

HOSTILE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "[x](javascript:alert(1))",
    "[x](JaVaScRiPt:alert(1))",
    "[x](java\nscript:alert(1))",
    "[x](data:text/html,<script>alert(1)</script>)",
    "<javascript:alert(1)>",
    '[x](https://a.example "onclick=alert(1)")',
    "[x](https://a.example){onclick=alert(1)}",
    "![x](https://tracker.example/p.png)",
    '<a href="https://a.example" style="position:fixed">x</a>',
    "<svg/onload=alert(1)>",
    "</div></main><form action=https://evil.example><input name=password>",
    "&lt;script&gt;alert(1)&lt;/script&gt;",
    "[x]: javascript:alert(1)\n\n[x]",
    "```\n<script>alert(1)</script>\n```",
)


def elements(html: str) -> list[tuple[str, dict[str, str]]]:
    tree = html5lib.parseFragment(html, namespaceHTMLElements=False)
    return [(each.tag, dict(each.attrib)) for each in tree.iter() if each is not tree]


def check_harmless(text: str) -> None:
    for tag, attributes in elements(str(prose(text))):
        assert tag in TAGS
        assert attributes.keys() <= ATTRIBUTES.get(tag, frozenset()) | ({"rel"} if tag == "a" else set())
        if "href" in attributes:
            assert attributes["href"].partition(":")[0].lower() in SCHEMES or ":" not in attributes["href"]
            assert attributes["rel"] == "nofollow noopener noreferrer"


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_shown_and_does_nothing(text):
    check_harmless(text)


@given(st.text(alphabet=st.sampled_from("<>&\"'`*_[](){}!#-|\\\n:/ ajxscript中"), max_size=80))
def test_any_text_does_nothing(text):
    check_harmless(text)


def test_marks_become_tags_and_headings_stay_below_the_page_s():
    found = prose("# 支持什么\n第一行\n第二行\n\n1. 甲\n2. **乙**\n\n[章程](https://park.example/a?b=1&c=2)")
    assert str(found) == (
        "<h3>支持什么</h3>\n<p>第一行<br>\n第二行</p>\n<ol>\n<li>甲</li>\n<li><strong>乙</strong></li>\n</ol>\n"
        '<p><a href="https://park.example/a?b=1&amp;c=2" rel="nofollow noopener noreferrer">章程</a></p>\n'
    )


def test_typed_tags_are_shown_as_typed():
    assert str(prose("1 < 2 & <b>x</b>")) == "<p>1 &lt; 2 &amp; &lt;b&gt;x&lt;/b&gt;</p>\n"


def test_plain_words_of_a_text_have_no_marks():
    assert (
        plain("# 标题\n\n第一行 **加粗** <3\n\n- 甲\n- [乙](https://a.example)")
        == "标题 第一行 加粗 <3 甲 乙"
    )


@pytest.mark.parametrize("piece", ["[", "![[", "*a_", "`", "|a", "<", "&#", "- ", ">", "[a](", "\\", "_*"])
def test_longest_text_is_made_in_a_moment(piece):
    began = time.process_time()
    prose((piece * 20_000)[:20_000])
    assert time.process_time() - began < 2
