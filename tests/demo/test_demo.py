"""The whole year, played at full scale with a short call; the same seed plays the same year."""

from collections.abc import Callable

import pytest

from incubator.core import audit
from incubator.core.errors import Conflict
from incubator.core.money import Money
from incubator.core.usecase import Services
from incubator.demo import Played, play
from incubator.demo.proposals import Proposal, ProposalLine, Typesetter
from incubator.incubation import FollowUp, FollowUpState
from incubator.organizations import Organization

pytestmark = [pytest.mark.anyio, pytest.mark.slow]

CALL_SECONDS = 12

YEARS: dict[str, object] = {}
"""What the first playing gave, for the second to give again."""


class Steps:
    """Counts what the progress bar would show."""

    def __init__(self) -> None:
        self.parts: dict[str, list[int]] = {}

    def __call__(self, name: str, parts: int) -> Callable[[], None]:
        self.parts[name] = [0, parts]

        def tick() -> None:
            self.parts[name][0] += 1

        return tick


def essence(played: Played) -> object:
    """What the seed decides: not ids and times, which are new every time."""
    return (
        [(p["rank"], p["exact"], p["title"], p["organization"]) for p in played.places],
        [(a["rank"], a["amount"], a["application"]["title"]) for a in played.decision["awards"]],
        played.paid,
        played.ledger,
    )


@pytest.mark.parametrize("time", ["first", "second"])
async def test_demo_plays_the_same_year_and_its_sums_are_the_ledgers(house: Services, time: str):
    steps = Steps()
    played = await play(house, 2026, steps, call_seconds=CALL_SECONDS)
    assert [name for name, (done, parts) in steps.parts.items() if done != parts] == []
    assert (len(played.terms), len(played.places), len(played.decision["awards"])) == (16, 29, 12)
    assert await FollowUp.filter(state=FollowUpState.REPORTED).count() == 5
    assert await Organization.filter(is_demonstration=True).count() == 216
    assert await Organization.filter(is_demonstration=False).count() == 0
    assert len(set(await Organization.all().values_list("community", flat=True))) == 99
    balances = {a["kind"]: Money.parse(a["balance"]) for a in played.ledger["accounts"]}
    paid = sum((Money.parse(amount) for amount in played.paid), Money(0))
    awarded = sum((Money.parse(a["amount"]) for a in played.decision["awards"]), Money(0))
    assert balances["paid"] == paid
    assert balances["paid"] + balances["committed"] == awarded
    assert balances["pool"] + awarded == Money.parse("2000000.00") == balances["funder"]
    assert YEARS.setdefault("first", essence(played)) == essence(played), time
    sealed = await audit.seal()
    lines = [line async for line in audit.export(house.database.pool)]
    assert audit.verify(lines).broken is None
    assert sealed == len(lines) > 1000


async def test_demo_refuses_a_house_that_is_not_empty_and_one_that_sends_mail(house: Services):
    from dataclasses import replace

    from pydantic import SecretStr

    from factories.organizations import make_organization

    settings = house.settings.model_copy(update={"smtp_url": SecretStr("smtp://127.0.0.1:1")})
    with pytest.raises(Conflict) as sends:
        await play(replace(house, settings=settings), 1, Steps())
    await make_organization()
    with pytest.raises(Conflict) as full:
        await play(house, 1, Steps())
    assert (sends.value.code, full.value.code) == ("demo_would_send_mail", "house_not_empty")


def test_proposal_is_the_same_pdf_every_time():
    line = ProposalLine("活动物资", 10, "150.00", "1500.00")
    proposal = Proposal("社区长者助餐", "演示组织-001", "需求", "计划", "成效", (line,), Money(150000))
    typesetter = Typesetter()
    first, second = typesetter.proposal(proposal), typesetter.proposal(proposal)
    assert first.startswith(b"%PDF-")
    assert first == second
