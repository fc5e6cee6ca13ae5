"""The frame of every page in a real browser: policy, language, keyboard, and what axe finds."""

import pytest
from axe_playwright_python.async_playwright import Axe

from browser.conftest import Park
from incubator.core.actor import Role

pytestmark = pytest.mark.anyio

WIDTHS = (360, 768, 1440)

OPEN_TO_ALL = ("/", "/sign-in", "/sign-up", "/password-reset", "/letter-sent", "/_design")


async def violations(page: object) -> list[str]:
    found = await Axe().run(page)  # type: ignore[arg-type]  # Playwright's page, as it wants it
    return [
        f"{one['id']}: {node['html'][:200]} {node['failureSummary'][:300]}"
        for one in found.response["violations"]
        for node in one["nodes"]
    ]


@pytest.mark.parametrize("language", ["zh-CN", "en"])
@pytest.mark.parametrize("scheme", ["light", "dark"])
async def test_open_pages_are_accessible(park: Park, language: str, scheme: str):
    page = await park.window(language=language, scheme=scheme)
    found = {}
    for path in OPEN_TO_ALL:
        await page.goto(path)
        for width in WIDTHS:
            await page.set_viewport_size({"width": width, "height": 800})
            if said := await violations(page):
                found[f"{path} {width}"] = said
            assert await page.evaluate("document.documentElement.scrollWidth <= innerWidth"), (path, width)
    assert found == {}


async def test_person_signs_in_and_out_by_keyboard(park: Park):
    person = await park.person(Role.ADMINISTRATOR)
    page = await park.window(person)
    await page.goto("/")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.id || location.hash") in {"main", "#main"}


async def test_language_is_switched_by_one_button_without_scripts(park: Park):
    page = await park.window(scripts=False)
    await page.goto("/sign-in")
    await page.click("button[name=language]")
    assert await page.get_attribute("html", "lang") == "en"
    assert page.url.endswith("/sign-in")
