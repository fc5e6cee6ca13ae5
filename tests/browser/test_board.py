"""The board of incubation by keyboard alone, and without scripts as it always was."""

from datetime import date

import pytest
from playwright.async_api import Page

from browser.conftest import Park
from factories.incubation import make_incubation
from factories.organizations import make_organization
from incubator.core.actor import Role
from incubator.incubation import State

pytestmark = pytest.mark.anyio


async def focused(page: Page) -> str:
    """The words of what has the focus."""
    words: str = await page.evaluate("document.activeElement.innerText")
    return words.partition("：")[0].strip()


async def tab_to_board(page: Page) -> None:
    for _ in range(60):
        await page.keyboard.press("Tab")
        if await page.evaluate("document.activeElement.closest('[data-board-card]') !== null"):
            return
    raise AssertionError("Tab does not come to the board")


async def board(park: Park, *, scripts: bool = True) -> Page:
    """Two that applied, one in its term, one that graduated."""
    for name, state in (
        ("甲社", State.APPLIED),
        ("乙社", State.APPLIED),
        ("丙社", State.INCUBATING),
        ("丁社", State.GRADUATED),
    ):
        dates = {"starts_on": date(2024, 1, 31), "ends_on": date(2099, 1, 31)}
        columns = dates if state is State.INCUBATING else {}
        await make_incubation(state, await make_organization(name=name), **columns)
    officer = await park.person(Role.PROGRAMME_OFFICER)
    page = await park.window(officer, scripts=scripts)
    await page.goto("/incubations")
    return page


async def test_arrow_keys_go_from_card_to_card(park: Park):
    page = await board(park)
    await tab_to_board(page)
    went = [await focused(page)]
    keys = ["ArrowDown"] * 2 + ["ArrowRight"] * 3 + ["ArrowLeft"] * 2 + ["End", "Home"]
    for key in keys:
        await page.keyboard.press(key)
        went.append(await focused(page))
    # The column of the last card's right neighbour is the last: the focus stays.
    assert went == ["甲社", "乙社", "乙社", "丙社", "丁社", "丁社", "丙社", "甲社", "乙社", "甲社"]


async def test_board_is_one_stop_and_remembers_its_card(park: Park):
    page = await board(park)
    await tab_to_board(page)
    await page.keyboard.press("ArrowRight")
    assert await focused(page) == "丙社"
    await page.keyboard.press("Tab")
    assert await focused(page) == "办理"
    await page.keyboard.press("Tab")
    assert await page.evaluate("document.activeElement.closest('[data-board]') === null")
    await page.keyboard.press("Shift+Tab")
    await page.keyboard.press("Shift+Tab")
    assert await focused(page) == "丙社"


async def test_enter_opens_a_card_and_m_its_moves(park: Park):
    page = await board(park)
    await tab_to_board(page)
    await page.keyboard.press("m")
    went = [await focused(page)]
    for key in ("ArrowDown", "ArrowUp", "ArrowDown"):
        await page.keyboard.press(key)
        went.append(await focused(page))
    assert went == ["准予入驻", "不予入驻", "准予入驻", "不予入驻"]
    await page.keyboard.press("Escape")
    assert await focused(page) == "办理"
    await page.keyboard.press("m")
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/admission?next=/incubations")
    await page.keyboard.press("Tab")
    await page.locator("main form button").press("Enter")
    await page.wait_for_url(f"{park.origin}/incubations")
    columns = await page.locator("[data-board-column]").evaluate_all(
        "all => all.map(one => one.querySelectorAll('[data-board-card]').length)"
    )
    assert columns == [1, 2, 1]
    await tab_to_board(page)
    await page.keyboard.press("Enter")
    await page.wait_for_url("**/incubations/*")


async def test_without_scripts_every_card_and_menu_is_a_stop(park: Park):
    page = await board(park, scripts=False)
    hint = page.locator("[data-board-hint]")
    assert (await hint.count(), await hint.is_visible()) == (1, False)
    went = []
    for _ in range(80):
        await page.keyboard.press("Tab")
        at = page.locator("[data-board-card] :focus")
        if await at.count():
            went.append((await at.first.inner_text()).strip())
    assert went[:8] == ["甲社", "办理", "乙社", "办理", "丙社", "办理", "丁社", "办理"]
