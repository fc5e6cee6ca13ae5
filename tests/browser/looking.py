"""Looking at a page: axe in both schemes and at every width, then narrow, with large letters, and at rest."""

from collections.abc import Sequence
from typing import Any

from axe_playwright_python.async_playwright import Axe
from playwright.async_api import Page as Window

from browser.conftest import Park
from browser.peopled import STRANGER, people_house
from browser.walk import ALSO, Visit, clients, found

WIDTHS = (1440, 768, 360)

OF_COLOUR = ("color-contrast", "link-in-text-block")
"""The rules on colours, which are all that the dark scheme changes: it declares nothing else."""

NARROW = (320, 640)
"""CSS pixels (WCAG 1.4.10, reflow): a phone, and a window of 1280 at 200%."""

HEIGHT = 800


class Looking:
    """A window in which one persona goes through pages in one language."""

    def __init__(self, window: Window) -> None:
        self.window = window
        self.faults: dict[str, object] = {}

    async def look(self, visit: Visit) -> None:
        """Open the page once, and look at it in every way."""
        await self.show("light", WIDTHS[0])
        answer = await self.window.goto(visit.address)
        assert answer is not None
        at = f"{visit.address} ({visit.persona})"
        if answer.status != visit.status:
            self.faults[at] = answer.status
            return
        await self.window.evaluate(Axe().axe_script)
        for scheme, rules in (("light", ()), ("dark", OF_COLOUR)):
            for width in WIDTHS:
                await self.show(scheme, width)
                said = [*await self.violations(rules), *await self.seen("wide")]
                self.note(f"{at} {scheme} {width}", said)
        for width in NARROW:
            await self.show("light", width)
            self.note(f"{at} {width}", await self.seen("wide", "clipped"))
        await self.show("light", 2 * NARROW[1])
        await self.window.evaluate("document.documentElement.style.fontSize = '200%'")
        self.note(f"{at} letters of 200%", await self.seen("wide", "clipped"))
        self.note(at, await self.seen("moving"))

    async def show(self, scheme: str, width: int) -> None:
        await self.window.emulate_media(color_scheme="dark" if scheme == "dark" else "light")
        await self.window.set_viewport_size({"width": width, "height": HEIGHT})

    async def violations(self, rules: Sequence[str]) -> list[str]:
        """What axe finds by these rules, or by all."""
        options: dict[str, Any] = {"resultTypes": ["violations"], "preload": False}
        if rules:
            options["runOnly"] = {"type": "rule", "values": rules}
        answer = await self.window.evaluate("options => axe.run(options)", options)
        return [
            f"{one['id']}: {node['html'][:160]} {node['failureSummary'][:240]}"
            for one in answer["violations"]
            for node in one["nodes"][:3]
        ]

    async def seen(self, *sights: str) -> list[str]:
        """What these functions of eyes.js find."""
        return [one for sight in sights for one in await self.window.evaluate(f"eyes.{sight}()")]

    def note(self, at: str, said: list[str]) -> None:
        if said:
            self.faults[at] = said


async def look_everywhere(park: Park, language: str) -> dict[str, object]:
    """What is wrong with any page of a house with something in each of its states."""
    peopled = await people_house(park.house)
    async with clients(park.house, peopled, language) as opened:
        visits, lost = await found(peopled, opened)
    faults: dict[str, object] = dict(lost)
    looked = 0
    for persona in (*peopled.personas, STRANGER):
        looking = Looking(await park.enter(peopled.personas.get(persona), language=language))
        for visit in (*visits, *ALSO):
            if visit.persona == persona:
                await looking.look(visit)
                looked += 1
        faults |= looking.faults
    assert looked == len(visits) + len(ALSO)
    return faults
