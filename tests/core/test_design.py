"""The look of the pages: readable, small, without inline code, and of parts that fit together."""

import gzip
import re
from datetime import UTC, datetime
from html.parser import HTMLParser
from pathlib import Path
from types import SimpleNamespace
from zoneinfo import ZoneInfo

import pytest

from incubator.core.actor import Language
from incubator.core.web import static
from incubator.core.web.locale import Speech
from incubator.core.web.rendering import environment
from incubator.core.wording import Words

TEMPLATES = sorted((static.ROOT.parents[2]).glob("**/templates/**/*.html"))

SOFT = ("good", "info", "busy", "warn", "bad", "brand")

READ = [
    *(
        (ink, paper)
        for ink in ("ink", "quiet", "brand", "brand-deep", *SOFT[:5])
        for paper in ("paper", "surface", "raised")
    ),
    *((tone, f"{tone}-soft") for tone in SOFT),
    *(("ink", f"{tone}-soft") for tone in SOFT),
    ("quiet", "sunken"),
    ("on-brand", "brand"),
    ("on-brand", "brand-deep"),
    ("on-bad", "bad"),
    ("paper", "ink"),
]
"""(letters, ground) that are used together; WCAG 2.2 AA asks 4.5:1."""

SEEN = [("edge", "paper"), ("edge", "surface"), ("edge", "raised"), ("brand", "surface")]
"""Borders of fields and rings of focus; they need 3:1."""


def tokens() -> dict[str, tuple[str, str]]:
    text = (static.ROOT / "incubator.css").read_text(encoding="utf-8")
    found = re.findall(r"--([\w-]+): light-dark\((#\w{6}), (#\w{6})\)", text)
    return {name: (light, dark) for name, light, dark in found}


def luminance(colour: str) -> float:
    parts = [int(colour[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def too_faint(pairs: list[tuple[str, str]], least: float) -> list[str]:
    known, found = tokens(), []
    for front, ground in pairs:
        for theme, name in enumerate(("light", "dark")):
            dark, bright = sorted((luminance(known[front][theme]), luminance(known[ground][theme])))
            if (bright + 0.05) / (dark + 0.05) < least:
                found.append(f"{name}: {front} on {ground}")
    return found


def packed(*names: str) -> int:
    return len(gzip.compress(b"".join((static.ROOT / name).read_bytes() for name in names)))


class Parts(HTMLParser):
    """What a page names and what it points at."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.ids: list[str] = []
        self.pointed: set[str] = set()
        self.icons: set[str] = set()
        self.inline: list[str] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if "id" in given:
            self.ids.append(given["id"])
        for name in ("for", "aria-describedby", "aria-labelledby", "aria-controls", "popovertarget"):
            self.pointed.update(given.get(name, "").split())
        if tag == "use" and "icons.svg" in given["href"]:
            self.icons.add(given["href"].partition("#")[2])
        if tag == "style" or (tag == "script" and "src" not in given):
            self.inline.append(tag)
        self.inline += [name for name in given if name == "style" or name.startswith("on")]


def design(language: Language) -> Parts:
    speech = Speech(language, ZoneInfo("Asia/Shanghai"))
    actor = SimpleNamespace(
        is_anonymous=False, name="陈静", label="chen@example.org", unread=3, theme="dark", roles=frozenset()
    )
    link = SimpleNamespace(path="/_design", words=("设计", "Design"), icon="eye")
    page = environment(()).get_template("_design.html")
    return Parts(
        page.render(
            actor=actor,
            done="已保存",
            form_token="token",
            lang=str(language).replace("_", "-"),
            navigation=[link],
            now=datetime(2026, 11, 22, 9, tzinfo=UTC),
            once="once",
            params={},
            path="/_design",
            speech=speech,
            t=speech.t,
            words=Words.of([]),
            zone=speech.zone,
        )
    )


def symbols() -> set[str]:
    return set(re.findall(r'<symbol id="([\w-]+)"', (static.ROOT / "icons.svg").read_text(encoding="utf-8")))


def test_letters_stand_out_from_every_ground_they_are_used_on() -> None:
    assert too_faint(READ, 4.5) == []


def test_borders_stand_out_from_every_ground_they_are_used_on() -> None:
    assert too_faint(SEEN, 3) == []


def test_style_and_scripts_stay_within_their_budgets() -> None:
    scripts = [path.relative_to(static.ROOT).as_posix() for path in (static.ROOT / "js").glob("*.js")]
    assert packed("incubator.css") < 20_000
    assert packed("htmx.min.js", *scripts) < 35_000


@pytest.mark.parametrize("language", list(Language))
def test_design_page_points_only_at_what_it_has(language: Language) -> None:
    parts = design(language)
    assert sorted(parts.pointed - set(parts.ids)) == []
    assert sorted({name for name in parts.ids if parts.ids.count(name) > 1}) == []
    assert sorted(parts.icons - symbols()) == []
    assert parts.inline == []


@pytest.mark.parametrize("path", TEMPLATES, ids=lambda path: path.name)
def test_template_has_nothing_inline_and_only_icons_that_exist(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    assert re.findall(r"""\s(?:style|on[a-z]+)=["']|<style|<script>""", text) == []
    assert set(re.findall(r"""icon\(["']([\w-]+)["']""", text)) - symbols() == set()
