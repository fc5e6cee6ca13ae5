"""The frame of every page in a real browser: the way past the menu, and the language."""

import pytest

from browser.conftest import Park
from incubator.core.actor import Role

pytestmark = pytest.mark.anyio


async def test_first_stop_leads_past_the_menu(park: Park):
    page = await park.enter(await park.person(Role.ADMINISTRATOR))
    await page.goto("/")
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.getAttribute('href')") == "#main"
    await page.keyboard.press("Enter")
    assert await page.evaluate("document.activeElement.id") == "main"


async def test_language_is_switched_by_one_button_without_scripts(park: Park):
    page = await park.window(scripts=False)
    await page.goto("/sign-in")
    await page.click("button[name=language]")
    assert await page.get_attribute("html", "lang") == "en"
    assert page.url.endswith("/sign-in")
