"""Longer texts that people write, with the marks of Markdown that a notice needs: lists, headings, links."""

from __future__ import annotations

from functools import cache
from html import unescape
from typing import TYPE_CHECKING

import nh3
from markupsafe import Markup

if TYPE_CHECKING:
    from markdown_it import MarkdownIt

TAGS = frozenset(
    {"p", "br", "hr", "h3", "h4", "ul", "ol", "li", "strong", "em", "s", "blockquote", "code", "pre", "a"}
    | {"table", "thead", "tbody", "tr", "th", "td"}
)
"""What may stand in a text. No picture: it would tell another server who reads."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "*": frozenset(),
    "a": frozenset({"href"}),
    "ol": frozenset({"start"}),
}

SCHEMES = frozenset({"http", "https", "mailto", "tel"})

REL = "nofollow noopener noreferrer"
"""Of every link: it earns its target no rank, and neither window nor address of ours."""

_LOWER = {"h1": "h3", "h2": "h3", "h3": "h4", "h4": "h4", "h5": "h4", "h6": "h4"}
"""A page's own headings come first."""


def prose(text: str) -> Markup:
    """The text as HTML: marks become tags, everything else is shown as it was typed, line by line."""
    parser = _parser()
    tokens = parser.parse(text)
    for token in tokens:
        token.tag = _LOWER.get(token.tag, token.tag)
    made = parser.renderer.render(tokens, parser.options, {})
    return Markup(  # noqa: S704 - sanitised right here
        nh3.clean(
            made,
            tags=set(TAGS),
            attributes={tag: set(names) for tag, names in ATTRIBUTES.items()},
            url_schemes=set(SCHEMES),
            link_rel=REL,
        )
    )


def plain(text: str) -> str:
    """The text's words alone, on one line: for a description beside a link."""
    return " ".join(unescape(nh3.clean(str(prose(text)), tags=set())).split())


@cache
def _parser() -> MarkdownIt:
    from markdown_it import MarkdownIt  # only pages with texts need it, and it takes a while

    # Without HTML: a tag that is typed is shown. A line that ends is a line that ends, as people type.
    made = MarkdownIt("commonmark", {"html": False, "breaks": True})
    return made.enable(["table", "strikethrough"]).disable("image")
