"""A year of a district park, played through the HTTP API by people with accounts of their own.

The scale is that of the Lixia park: 99 communities, 216 organizations, 38 applications, 29 finalists, 7
judges, 12 awards from a pool of ¥2,000,000; beside it a small competition in stages. Names, codes, texts and
scores are invented and flagged as demonstration data.
The same seed gives the same ranking, awards and sums.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from random import Random
from typing import Any

from incubator.core.errors import Conflict
from incubator.core.usecase import Services
from incubator.demo import contest, evaluation, judging, money, panel, papers, registry, result, staged
from incubator.demo.contest import Frozen
from incubator.demo.evaluation import Evaluated
from incubator.demo.judging import Judged
from incubator.demo.panel import Seated
from incubator.demo.park import Park
from incubator.demo.result import Result
from incubator.demo.staged import Staged
from incubator.organizations import Organization

CALL_SECONDS = 15
"""Both calls stay open so long, unless they are extended: the database's clock decides the deadline."""

SHEETS = contest.FINALISTS * panel.PANEL_SIZE + judging.REFILLED

Step = Callable[[str, int], Callable[[], None]]
"""Begins a step of so many parts and returns what to call after each."""


@dataclass(frozen=True, slots=True)
class Played:
    """What came out of it."""

    terms: list[dict[str, Any]]
    seated: Seated
    judged: Judged
    staged: Staged
    frozen: Frozen
    decision: dict[str, Any]
    paid: list[str]
    """The amounts of the tranches that were paid, as decimal strings."""
    evaluated: Evaluated
    ledger: dict[str, Any]
    result: Result


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
        await papers.keep(cast, today, step("Accounts and papers", papers.PARTS))
        officer = cast.officers[0]
        large = await contest.call(officer, call_seconds)
        small = await staged.call(officer, call_seconds)
        tick = step("Applications", contest.APPLICATIONS + staged.ENTRANTS)
        applicants = cast.members[: contest.APPLICANTS]
        async with contest.kept_open(officer, large, small):
            entries = await contest.apply(applicants, contest.APPLICATIONS, large, random, tick)
            others = await contest.apply(staged.entrants(cast), staged.ENTRANTS, small, random, tick)
        tick = step("The calls close, eligibility", 2)
        await contest.close(officer, large)
        await contest.close(officer, small)
        tick()
        chosen = set(random.sample(range(len(entries)), contest.FINALISTS))
        finalists = await contest.check(officer, entries, chosen)
        tick()
        tick = step("Public vote", 1)
        vote = await staged.vote(park, cast, small, others, random)
        tick()
        tick = step("Panel, conflicts, assignment", 1)
        seated = await panel.seat(cast, large, finalists, seed, today)
        tick()
        tick = step("Score sheets, deliberation", SHEETS)
        judged = await judging.judge(officer, large, finalists, seated, random, tick)
        path = f"/competitions/{large['id']}"
        frozen = await contest.freeze(cast.officers, path)
        tick = step("Reviews and pitches", staged.SHEETS)
        second = await staged.judge(cast, small, others, vote, random, tick)
        decision = await money.decide(cast, large)
        tick = step("First tranches", money.AWARDS)
        paid = await money.pay_first_tranches(cast, decision, entries, today, tick)
        tick = step("Evaluations, second tranches", evaluation.PARTS)
        evaluated = await evaluation.evaluate(cast, decision, entries, today, tick)
        tick = step("Letters, check of the result", 1)
        published = await result.publish(park, cast, large)
        tick()
        ledger = await cast.auditor.get(f"{path}/ledger")
    paid = [*paid, *evaluated.paid]
    return Played(terms, seated, judged, second, frozen, decision, paid, evaluated, ledger, published)
