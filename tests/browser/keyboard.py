"""Hands that know no mouse: every stop of the Tab key must be seen, and lead to where they want to go."""

from datetime import datetime

from playwright.async_api import FileChooser, Locator, Page, expect

MOST_STOPS = 250

STOP = "target => eyes.stop(target)"

WAY = "target => eyes.way(target)"

HAS_JUST_COME = """target =>
    document.activeElement === document.body && document.getElementById('main').contains(target)"""


class Keyboard:
    """One who never touches a mouse, on one page after the other."""

    def __init__(self, page: Page) -> None:
        self.page = page

    @property
    def main(self) -> Locator:
        return self.page.locator("main")

    async def reach(self, target: Locator) -> None:
        """Go to it by Tab, or back by Shift+Tab, looking at every stop on the way."""
        way = await self._way(target)
        for _ in range(MOST_STOPS if way else 0):
            if await self._stop(way, target):
                break
        await expect(target).to_be_focused()

    async def press(self, name: str, *, within: Locator | None = None, key: str = "Enter") -> None:
        """Press the button that says exactly this."""
        await self.reach((within or self.main).get_by_role("button", name=name, exact=True).first)
        await self.page.keyboard.press(key)

    async def follow(self, name: str, *, within: Locator | None = None) -> None:
        """Follow the link that says this."""
        await self.reach((within or self.main).get_by_role("link", name=name).first)
        await self.page.keyboard.press("Enter")

    async def write(self, **values: str) -> None:
        """Type into the fields of these names; `__` stands for the slash of a pointer."""
        for name, value in values.items():
            await self.reach(self.field(name))
            await self.page.keyboard.press("Control+a")
            await self.page.keyboard.insert_text(value)

    async def set_moment(self, name: str, moment: datetime) -> None:
        """Type a date and a time, part by part as the field of an English browser wants them."""
        await self.reach(self.field(name))
        await self.page.keyboard.type(f"{moment:%m%d%Y}")
        await self.page.keyboard.press("ArrowRight")
        await self.page.keyboard.type(f"{moment:%I%M%p}")
        await expect(self.field(name)).to_have_value(f"{moment:%Y-%m-%dT%H:%M}")

    async def choose(self, name: str, value: str) -> None:
        """Choose in the list, or among the radio buttons or boxes, of this name."""
        field = self.field(name)
        kind = await field.first.evaluate("field => field.type")
        if kind == "select-one":
            await self.reach(field)
            await self._step(field, "field => field.value", value)
        elif kind == "radio":
            await self._radio(field.and_(self.page.locator(f'[value="{value}"]')))
        else:
            await self.reach(field.and_(self.page.locator(f'[value="{value}"]')))
            await self.page.keyboard.press("Space")

    async def attach(self, field: Locator, path: str) -> None:
        """Choose a file of the disk."""
        await self.reach(field)
        async with self.page.expect_file_chooser() as opened:
            await self.page.keyboard.press("Enter")
        chooser: FileChooser = await opened.value
        await chooser.set_files(path)

    async def agree(self, opener: str, words: str) -> None:
        """Open a dialog, see that it holds the focus and gives it back, and press what it asks for."""
        dialog = self.page.locator("dialog[open]")
        await self.press(opener)
        await expect(dialog).to_be_visible()
        await self.stays_in(dialog)
        await self.page.keyboard.press("Escape")
        await expect(dialog).to_have_count(0)
        await expect(self.main.get_by_role("button", name=opener, exact=True).first).to_be_focused()
        await self.page.keyboard.press("Space")
        await self.press(words, within=dialog)

    async def stays_in(self, dialog: Locator) -> None:
        """Tab goes round within it; the browser's own parts may come between, the page behind never."""
        inside = "dialog => dialog.contains(document.activeElement)"
        behind = f"dialog => document.activeElement !== document.body && !({inside})(dialog)"
        assert await dialog.evaluate(inside), "the dialog was opened without the focus"
        for key in ("Tab", "Shift+Tab"):
            for _ in range(await dialog.locator("a, button, input, select, textarea").count() + 2):
                await self.page.keyboard.press(key)
                assert not await dialog.evaluate(behind), "Tab left the dialog"
        while not await dialog.evaluate(inside):
            await self.page.keyboard.press("Tab")

    def field(self, name: str) -> Locator:
        return self.page.locator(f'main [name="{name.replace("__", "/")}"]:not([type=hidden])')

    async def _way(self, target: Locator) -> str | None:
        """The key that leads there; on a page that was just opened, first past its menu."""
        if await target.evaluate(HAS_JUST_COME):
            await self.page.keyboard.press("Tab")
            await self.page.keyboard.press("Enter")
        way: str | None = await target.evaluate(WAY)
        return way

    async def _stop(self, way: str, target: Locator) -> bool:
        """One stop on; is it the target's?"""
        await self.page.keyboard.press(way)
        stop = await target.evaluate(STOP)
        assert stop["fault"] is None, f"{self.page.url}: on the way to {target}: {stop['fault']}"
        return bool(stop["here"])

    async def _radio(self, wanted: Locator) -> None:
        """Radio buttons are one stop; arrows go on from there."""
        group = "wanted => document.activeElement.name === wanted.name"
        way = await self._way(wanted)
        while not await wanted.evaluate(group):
            await self._stop(way, wanted)
        for _ in range(MOST_STOPS):
            if await wanted.evaluate("wanted => wanted === document.activeElement"):
                break
            await self.page.keyboard.press("ArrowDown")
        if not await wanted.is_checked():
            await self.page.keyboard.press("Space")
        await expect(wanted).to_be_checked()

    async def _step(self, field: Locator, read: str, value: str) -> None:
        await self.page.keyboard.press("Home")
        for _ in range(MOST_STOPS):
            if await field.evaluate(read) == value:
                return
            await self.page.keyboard.press("ArrowDown")
        raise AssertionError(f"{field} has no {value}")
