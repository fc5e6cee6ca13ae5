"""Debian's Chromium on the real server: one browser for these tests, a fresh house and window for each."""

import shutil
from asyncio import create_task, sleep
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

import pytest
import uvicorn
from playwright.async_api import Browser, BrowserContext, ConsoleMessage, Page, async_playwright, expect

from factories.people import PHRASE, give_password, make_person
from incubator.app import create_app
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.people import Person

CHROMIUM = shutil.which("chromium")

PATIENCE_MS = 20_000
"""How long a page is given for what it surely shows: two cores serve it, draw it and run other tests."""

expect.set_options(timeout=PATIENCE_MS)

QUIET = [
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-quic",
    "--disable-sync",
    "--no-first-run",
]

EYES = Path(__file__).parent / "eyes.js"


@pytest.fixture(scope="session")
async def chromium() -> AsyncIterator[Browser]:
    """The browser that `scripts/test` installs where it may."""
    if CHROMIUM is None:
        pytest.skip("Debian's package chromium is not installed, and scripts/test may not install it")
    async with async_playwright() as playwright:
        # Chromium's own sandbox does not run as root, as in a container; only our own pages are shown.
        browser = await playwright.chromium.launch(
            executable_path=CHROMIUM, args=QUIET, chromium_sandbox=False
        )
        yield browser
        await browser.close()


@dataclass(slots=True)
class Park:
    """A served house, and windows into it."""

    house: Services
    origin: str
    browser: Browser
    opened: list[BrowserContext] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    """What pages complained of: script errors, and what the policy refused."""

    async def window(
        self,
        person: Person | None = None,
        *,
        width: int = 1440,
        height: int = 900,
        language: str = "zh-CN",
        scheme: str = "light",
        scripts: bool = True,
    ) -> Page:
        """A new window of a browser of its own, signed in as this person through the sign-in page."""
        page = await self.open(width, height, language, scheme, scripts=scripts)
        if person is not None:
            await page.goto("/sign-in")
            await page.fill("input[name=email]", person.email)
            await page.fill("input[name=password]", PHRASE)
            await page.click("main form button")
            await page.wait_for_url(lambda url: "/sign-in" not in url)
        return page

    async def enter(
        self,
        person: Person | None = None,
        *,
        width: int = 1440,
        height: int = 900,
        language: str = "zh-CN",
        scheme: str = "light",
        scripts: bool = True,
    ) -> Page:
        """The same without the sign-in page: the session's cookie is got from the API."""
        page = await self.open(width, height, language, scheme, scripts=scripts)
        if person is not None:
            answer = await page.context.request.post(
                "/api/v1/sessions", data={"email": person.email, "password": PHRASE}
            )
            assert answer.ok, await answer.text()
        return page

    async def open(self, width: int, height: int, language: str, scheme: str, *, scripts: bool) -> Page:
        """A stranger's window."""
        context = await self.browser.new_context(
            base_url=self.origin,
            viewport={"width": width, "height": height},
            locale=language,
            color_scheme="dark" if scheme == "dark" else "light",
            java_script_enabled=scripts,
            reduced_motion="reduce",
        )
        self.opened.append(context)
        await context.add_init_script(path=EYES)
        page = await context.new_page()
        page.set_default_timeout(PATIENCE_MS)
        page.on("pageerror", lambda error: self.errors.append(f"{page.url}: {error}"))
        page.on("console", lambda said: self.heard(page.url, said))
        return page

    def heard(self, url: str, said: ConsoleMessage) -> None:
        """Keep what the browser complains of, but for refusals and a network that is off."""
        expected = said.text.startswith("Failed to load resource: the server responded with a status of 4")
        if said.type == "error" and not expected and "ERR_INTERNET_DISCONNECTED" not in said.text:
            self.errors.append(f"{url}: {said.text}")

    async def person(self, *roles: Role, **details: object) -> Person:
        """A person with these roles who can sign in."""
        return await give_password(await make_person(*roles, **details))


@pytest.fixture
async def park(house: Services, chromium: Browser) -> AsyncIterator[Park]:
    """The house, served on a port of its own with a worker inside."""
    config = uvicorn.Config(create_app(house), port=0, log_level="warning", lifespan="off", ws="none")
    server = uvicorn.Server(config)
    serving = create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - the server has no event to wait for
        await sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    opened = Park(house, f"http://127.0.0.1:{port}", chromium)
    try:
        yield opened
    finally:
        for context in opened.opened:
            await context.close()
        server.should_exit = True
        await serving
    assert opened.errors == []


MakeWindow = Callable[..., Awaitable[Page]]
