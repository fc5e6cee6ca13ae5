"""The tests' own eyes: each sees the fault that it is there for."""

import pytest
from playwright.async_api import Page as Window

from browser.conftest import Park
from browser.looking import Looking
from browser.peopled import STRANGER
from browser.walk import Visit

pytestmark = pytest.mark.anyio

HTML = "text/html; charset=utf-8"

WRONG = """<!doctype html><html lang="en"><title>Wrong</title><main><h1>Wrong</h1><img src="/x.png">
<p style="color: #aaa; background: #fff; width: 700px">Pale words on white</p>
<p style="width: 4em; overflow: hidden; white-space: nowrap; transition: color 1s">Words that are cut off</p>
<button id="gone">Gone</button> <a href="/" id="plain" style="outline: none">Plain</a>
</main></html>"""


async def wrong(park: Park) -> Window:
    """A window in which the page of signing up has every fault."""
    window = await park.open(1440, 900, "en", "light", scripts=True)
    await window.context.route("**/sign-up", lambda route: route.fulfill(body=WRONG, content_type=HTML))
    return window


async def test_looking_sees_what_is_wrong(park: Park):
    looking = Looking(await wrong(park))
    await looking.look(Visit(STRANGER, "/sign-up"))
    kinds = {
        at.removeprefix("/sign-up (stranger)").strip(): {one.partition(":")[0] for one in said}
        for at, said in looking.faults.items()
    }
    assert {"color-contrast", "image-alt", "too wide"} <= kinds["light 360"]
    assert {"color-contrast", "too wide"} == kinds["dark 360"]
    assert kinds["320"] == kinds["640"] == {"too wide", "clipped"}
    assert kinds["letters of 200%"] == {"clipped"}
    assert kinds[""] == {"moves"}


async def test_a_focus_that_is_lost_is_told(park: Park):
    window = await wrong(park)
    await window.goto("/sign-up")
    await window.focus("#gone")
    async with window.expect_console_message(lambda said: said.text.startswith("focus lost")):
        await window.evaluate("document.getElementById('gone').remove()")
    (told,) = park.errors
    assert told.endswith('focus lost: <button id="gone">Gone</button>')
    park.errors.clear()


async def test_a_stop_without_an_outline_is_told(park: Park):
    window = await wrong(park)
    await window.goto("/sign-up")
    plain = window.locator("#plain")
    await plain.focus()
    stop = await plain.evaluate("target => eyes.stop(target)")
    assert (stop["here"], stop["fault"].partition(":")[0]) == (True, "no outline")
