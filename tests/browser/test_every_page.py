"""Every page of the house, as who may see it: sound HTML, live links, one language at a time."""

import re
from collections.abc import Iterator
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest
from starlette.applications import Starlette
from starlette.routing import Match

from browser.peopled import people_house
from browser.walk import Visit, clients, found, told
from factories.browsing import parsed
from incubator.app import create_app
from incubator.core.usecase import Services

pytestmark = pytest.mark.anyio

HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")

SPOKEN = ("alt", "aria-label", "content", "placeholder", "title")
"""Attributes that are read aloud or shown."""


def texts(tree: Element) -> Iterator[str]:
    """Everything that is read on a page, but for what says that it is in another language."""
    if tree.tag in {"script", "style"} or tree.get("lang", "en") != "en":
        yield from ()
    else:
        yield tree.text or ""
        yield from (tree.get(name, "") for name in SPOKEN)
        if tree.tag == "input" and tree.get("type") in {"submit", "button"}:
            yield tree.get("value", "")
        for part in tree:
            yield from texts(part)
            yield part.tail or ""


async def written(sql: Any) -> list[str]:
    """What people wrote in Chinese: every such string of every table, the longest first."""
    columns = await sql.fetch(
        "SELECT table_name, column_name FROM information_schema.columns WHERE table_schema = 'public'"
        " AND data_type IN ('text', 'character varying', 'jsonb')"
    )
    strings: set[str] = set()
    for table, column in columns:
        rows = await sql.fetch(f'SELECT DISTINCT "{column}"::text FROM "{table}"')
        strings |= {part for (value,) in rows for part in re.split(r'["\n]', value or "") if HAN.search(part)}
    return sorted((s.strip() for s in strings), key=len, reverse=True)


def chinese(page: str, data: list[str]) -> list[str]:
    """Chinese words of an English page that nobody wrote into the house."""
    text = "\n".join(texts(parsed(page)))
    for part in data:
        text = text.replace(part, " ")
    return sorted(set(HAN.findall(text)))


def dead(app: Starlette, visit: Visit, page: str) -> tuple[list[str], dict[str, str]]:
    """Links that no route answers, and one living link for each route."""
    lost, alive = [], {}
    for part in parsed(page).iter("a"):
        target = urlsplit(urljoin(f"http://testserver{visit.address}", part.get("href", "")))
        if target.netloc != "testserver":
            continue
        scope = {"type": "http", "method": "GET", "path": target.path, "headers": []}
        route = next((r for r in app.routes if r.matches(scope)[0] is Match.FULL), None)
        if route is None:
            lost.append(part.get("href", ""))
        else:
            alive.setdefault(route.name, target._replace(scheme="", netloc="", fragment="").geturl())
    return lost, alive


@pytest.mark.parametrize("language", ["zh-CN", "en"])
async def test_every_page_is_sound_and_its_links_lead_on(house: Services, language: str):
    peopled = await people_house(house)
    faults: dict[str, object] = {}
    followed = set()
    data = await written(house.database.pool)
    app = create_app(house)
    async with clients(house, peopled, language) as opened:
        visits, lost = await found(peopled, opened)
        faults |= lost
        for visit in visits:
            answer = await opened[visit.persona].get(visit.address)
            at = f"{visit.address} ({visit.persona})"
            unknown, alive = dead(app, visit, answer.text)
            for name, target in alive.items():
                if (visit.persona, name) not in followed:
                    followed.add((visit.persona, name))
                    status = (await opened[visit.persona].get(target)).status_code
                    if status not in {200, 303, 307}:
                        unknown.append(f"{target} → {status}")
            if unknown:
                faults[f"{at}: links"] = unknown
            if language == "en" and (left := chinese(answer.text, data)):
                faults[f"{at}: Chinese"] = left
    assert not faults, told(faults)
