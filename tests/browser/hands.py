"""What hands do on a page, and the ways that several journeys share."""

import re
from datetime import datetime

from playwright.async_api import Page

from factories.people import PHRASE
from incubator.core.tables import Mail

PHONE = {"width": 360, "height": 740}


async def press(page: Page, words: str) -> None:
    """Press the button in the page's main part that says exactly this."""
    await page.locator("main").get_by_role("button", name=words, exact=True).click()


async def agree(page: Page, opener: str, words: str) -> None:
    """Open a dialog by its button and press the button within it."""
    await press(page, opener)
    await page.locator("dialog").get_by_role("button", name=words, exact=True).click()


async def fill(page: Page, **values: str) -> None:
    """Type into the fields of these names; `__` stands for the slash of a pointer."""
    for name, value in values.items():
        await page.locator(f'main [name="{name.replace("__", "/")}"]:not([type=hidden])').fill(value)


async def sign_in(page: Page, email: str) -> None:
    """Fill in the page of signing in, which is shown."""
    await fill(page, email=email, password=PHRASE)
    await press(page, "登录")
    await page.wait_for_url(lambda url: "/sign-in" not in url)


async def follow_letter(page: Page, recipient: str, about: str) -> None:
    """Open the link of the newest letter to this address whose subject has these words."""
    letter = await Mail.filter(recipient=recipient, subject__contains=about).order_by("-id").first()
    assert letter is not None
    link = re.search(r"https?://[^/\s]+(/\S*)", letter.body)
    assert link is not None
    await page.goto(link[1])


def typed(moment: datetime) -> str:
    """A moment as a field takes it."""
    return f"{moment:%Y-%m-%dT%H:%M}"
