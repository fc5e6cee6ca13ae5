"""A year of a district park, played through the HTTP API by people with accounts of their own.

The scale is that of the Lixia park: 99 communities, 216 organizations, 38 applications, 29 finalists, 7
judges, 12 awards from a pool of ¥2,000,000. Names, codes, texts and scores are invented and flagged as
demonstration data.
The same seed gives the same ranking, awards and sums.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from incubator.core.errors import Conflict
from incubator.core.usecase import Services
from incubator.demo import contest, money, registry
from incubator.demo.park import Park
from incubator.organizations import Organization

CALL_SECONDS = 30
"""The call stays open so long: the deadline is real, and the database's clock decides it."""

SHEETS = contest.FINALISTS * 7 - 2

Step = Callable[[str, int], Callable[[], None]]
"""Begins a step of so many parts and returns what to call after each."""


@dataclass(frozen=True, slots=True)
class Played:
    """What came out of it."""

    terms: list[dict[str, Any]]
    places: list[dict[str, Any]]
    decision: dict[str, Any]
    paid: list[str]
    """The amounts of the tranches that were paid, as decimal strings."""
    ledger: dict[str, Any]


async def play(house: Services, seed: int, step: Step, *, call_seconds: int = CALL_SECONDS) -> Played:
    """Play it all in an empty house; raises Conflict where it is not empty, or mail would leave."""
    if house.settings.smtp_url is not None:
        raise Conflict(
            "demo_would_send_mail", "Letters of the demo must not leave: unset INCUBATOR_SMTP_URL."
        )
    if await Organization.all().exists():
        raise Conflict(
            "house_not_empty", "The demo needs an empty house: set INCUBATOR_STORAGE to a new folder."
        )
    random = Random(seed)  # noqa: S311 - play, not secrets
    today = datetime.now(house.settings.tz).date()
    async with Park(house) as park:
        cast = await registry.gather(park, random, step("Organizations register", registry.ORGANIZATIONS))
        terms = await registry.incubate(cast, today, step("Incubation", registry.INCUBATED))
        officer = cast.officers[0]
        competition = await contest.call(officer, call_seconds)
        entries = await contest.apply(cast, competition, random, step("Applications", contest.APPLICATIONS))
        tick = step("The call closes, eligibility", 2)
        await contest.close(officer, competition)
        tick()
        finalists = await contest.check(officer, entries, random)
        tick()
        await contest.judge(cast, competition, finalists, random, step("Score sheets", SHEETS))
        decision = await money.decide(cast, competition)
        tick = step("First tranches", money.AWARDS)
        paid = await money.pay_first_tranches(cast, decision, entries, today, tick)
        path = f"/competitions/{competition['id']}"
        places = await officer.pages(f"{path}/places")
        ledger = await cast.auditor.get(f"{path}/ledger")
    return Played(terms, places, decision, paid, ledger)
