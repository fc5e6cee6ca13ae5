"""Every page of the house, as who may see it: sound HTML, live links, one language at a time, and axe."""

import asyncio
import re
from collections.abc import AsyncIterator, Iterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from typing import Any
from urllib.parse import urljoin, urlsplit
from xml.etree.ElementTree import Element

import pytest
from axe_playwright_python.async_playwright import Axe
from httpx import ASGITransport, AsyncClient
from playwright.async_api import Page as Window
from starlette.applications import Starlette
from starlette.routing import Match, compile_path

from browser.conftest import Park
from browser.peopled import QUERY, STRANGER, Peopled, people_house
from factories.browsing import parsed
from factories.people import PHRASE
from incubator.app import create_app, pages
from incubator.core.usecase import Services
from incubator.core.web.page import Page

pytestmark = pytest.mark.anyio

WIDTHS = (360, 768, 1440)

ONE_OF_EACH = (("zh-CN", "light", 1440), ("en", "dark", 360))
"""What every page is looked at in; the main pages are looked at in every combination."""

MAIN = {
    "/": "owner",
    "/overview": "officer",
    "/competitions": STRANGER,
    "/competitions/{competition_id:uuid}": "officer",
    "/applications/{application_id:uuid}": "owner",
    "/applications/{application_id:uuid}/budget": "owner",
    "/sheets/{sheet_id:uuid}": "judge",
    "/incubations": "officer",
    "/organizations/{organization_id:uuid}": "owner",
    "/organizations": "officer",
}
"""The main pages, each as whom it is made for."""

HAN = re.compile(r"[\u3400-\u9fff\uf900-\ufaff]+")

SPOKEN = ("alt", "aria-label", "content", "placeholder", "title")
"""Attributes that are read aloud or shown."""


@dataclass(frozen=True, slots=True)
class Visit:
    """A page as somebody who may see it finds it."""

    page: Page
    persona: str
    address: str


@asynccontextmanager
async def clients(house: Services, peopled: Peopled, language: str) -> AsyncIterator[dict[str, AsyncClient]]:
    """A signed-in client for each persona, whose browser asks for this language; the stranger's is last."""
    transport = ASGITransport(create_app(house), raise_app_exceptions=False)
    headers = {"accept": "text/html", "accept-language": language}
    async with AsyncExitStack() as stack:
        opened = {}
        for name in (*peopled.personas, STRANGER):
            client = AsyncClient(transport=transport, base_url="http://testserver", headers=headers)
            opened[name] = await stack.enter_async_context(client)
            if person := peopled.personas.get(name):
                answer = await client.post(
                    "/api/v1/sessions", json={"email": person.email, "password": PHRASE}
                )
                assert answer.status_code == 200, answer.text
        yield opened


async def found(peopled: Peopled, opened: dict[str, AsyncClient]) -> tuple[list[Visit], dict[str, str]]:
    """Each page with its address and the first persona who may see it, and what is wrong with the others."""
    visits, lost = [], {}
    for page in pages():
        _, path_format, converters = compile_path(page.path)
        if missing := converters.keys() - peopled.places(page.path)[0].keys():
            lost[page.path] = f"tests/browser/peopled.py gives no {', '.join(sorted(missing))}"
            continue
        personas = [MAIN[page.path]] if page.path in MAIN else list(opened)
        said = []
        for values in peopled.places(page.path):
            address = path_format.format(**values)
            if QUERY in values:
                address += f"?{values[QUERY]}"
            for persona in personas:
                status = (await opened[persona].get(address)).status_code
                said.append((persona, status))
                if status == 200:
                    break
            if said[-1][1] == 200:
                visits.append(Visit(page, said[-1][0], address))
                break
        else:
            lost[page.path] = f"{address} is shown to nobody: {said}"
    return visits, lost


def told(faults: Mapping[str, object]) -> str:
    """The faults, each on a line of its own."""
    return "\n".join(
        f"{at}: {one}" for at, said in faults.items() for one in (said if isinstance(said, list) else [said])
    )


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
            if not answer.headers["content-type"].startswith("text/html"):
                continue
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


class Looking:
    """A window in which one persona goes through pages in one language; axe looks at each."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.faults: dict[str, object] = {}

    async def look(self, visit: Visit, looks: list[tuple[str, int]]) -> None:
        """Open the page and look at it in each (scheme, width)."""
        scheme, width = looks[0]
        await self.show(scheme, width)
        answer = await self.window.goto(visit.address)
        assert answer is not None
        at = f"{visit.address} ({visit.persona})"
        if answer.status != 200:
            self.faults[at] = answer.status
            return
        await self.window.evaluate(Axe().axe_script)
        for scheme, width in looks:
            await self.show(scheme, width)
            found = await self.window.evaluate("axe.run({resultTypes: ['violations']})")
            said = [
                f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:240]}"
                for one in found["violations"]
                for node in one["nodes"][:3]
            ]
            wide = await self.window.evaluate(WIDER)
            if said or wide:
                self.faults[f"{at} {scheme} {width}"] = [*said, *(f"too wide: {part}" for part in wide)]

    async def show(self, scheme: str, width: int) -> None:
        await self.window.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        await self.window.set_viewport_size({"width": width, "height": 800})


HTML = "text/html; charset=utf-8"

WRONG = """<!doctype html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1><img src="/x.png">
<p style="color: #aaa; background: #fff; width: 600px">Pale words on white</p></main></html>"""

WIDER = """() => document.documentElement.scrollWidth <= innerWidth ? [] :
    [...document.querySelectorAll('body *')].filter(e => e.getBoundingClientRect().right > innerWidth + 1)
    .slice(0, 4).map(e => e.outerHTML.slice(0, 120))"""
"""The first parts that reach beyond the window of a page that can be scrolled sideways."""


async def test_looking_sees_what_is_wrong(park: Park):
    looking = Looking(await park.open(1440, 900, "en", "light", scripts=True))
    await looking.window.context.route(
        "**/sign-up", lambda route: route.fulfill(body=WRONG, content_type=HTML)
    )
    page = next(page for page in pages() if page.path == "/sign-up")
    await looking.look(Visit(page, STRANGER, "/sign-up"), [("light", 360)])
    ((at, said),) = looking.faults.items()
    assert at == "/sign-up (stranger) light 360"
    assert {one.partition(":")[0] for one in said} >= {"color-contrast", "image-alt", "too wide"}


async def test_axe_finds_nothing_on_any_page(park: Park):
    peopled = await people_house(park.house)
    async with clients(park.house, peopled, "zh-CN") as opened:
        visits, lost = await found(peopled, opened)
    assert not lost, told(lost)

    async def walk(language: str) -> dict[str, object]:
        faults: dict[str, object] = {}
        for persona in (*peopled.personas, STRANGER):
            looking = Looking(await park.enter(peopled.personas.get(persona), language=language))
            for visit in visits:
                if visit.persona != persona or visit.page.media is not None:
                    continue
                looks = [(scheme, width) for spoken, scheme, width in ONE_OF_EACH if spoken == language]
                if visit.page.path in MAIN:
                    looks = [(scheme, width) for scheme in ("light", "dark") for width in WIDTHS]
                await looking.look(visit, looks)
            faults |= {f"{language} {at}": said for at, said in looking.faults.items()}
        return faults

    chinese_faults, english_faults = await asyncio.gather(walk("zh-CN"), walk("en"))
    faults = chinese_faults | english_faults
    assert not faults, told(faults)
