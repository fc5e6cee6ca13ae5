"""The whole year, played at full scale with a short call; the same seed plays the same year."""

from collections.abc import Callable

import pytest

from conftest import Migrated
from incubator.core import audit
from incubator.core.errors import Conflict
from incubator.core.money import Money
from incubator.core.usecase import Services
from incubator.demo import Played, play
from incubator.demo.proposals import Proposal, ProposalLine, Typesetter
from incubator.incubation import FollowUp, FollowUpState
from incubator.jury.verifier import verify
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
        [(p["rank"], p["exact"], p["title"], p["organization"]) for p in played.frozen.places],
        [(a["rank"], a["amount"], a["application"]["title"]) for a in played.decision["awards"]],
        played.paid,
        [(e["organization"]["name"], e["points"], e["grade"]) for e in played.evaluated.evaluations],
        played.ledger,
        jury(played),
        stages(played),
    )


def jury(played: Played) -> object:
    """What came of the large competition's jury."""
    seated, judged, found = played.seated, played.judged, played.result
    first = judged.deliberation["agenda"][0]
    return (
        [(c["judge"]["name"], c["organization"], c["standing"], c["reason"]) for c in seated.rulings],
        (seated.locked["judge"]["name"], seated.run["outcome"]["objective"]),
        (judged.recused["judge"]["name"], judged.recused["application"]["title"], judged.replacement),
        (judged.reopened["judge"]["name"], judged.reopened["application"]["title"]),
        (first["application"]["title"], first["before"]["totals"], first["now"]["totals"], judged.adjusted),
        (round(found.diagnosis["agreement"]["panel"], 2), found.letters["letters"]),
    )


def stages(played: Played) -> object:
    """What came of the small competition: who judges in which session is drawn anew in every play."""
    second = played.staged
    return (
        [(p["rank"], p["exact"], p["title"]) for p in second.frozen.places],
        [(t["application"]["title"], t["votes"]) for t in second.vote["tallies"]],
        (second.bonus["application"]["title"], second.bonus["points"]),
    )


@pytest.fixture
async def anew(migrated: Migrated) -> None:
    """A database made anew, as a demonstration is: what other tests told the planner is not true of it."""
    await migrated.make()


@pytest.mark.parametrize("time", ["first", "second"])
@pytest.mark.usefixtures("anew")
async def test_demo_plays_the_same_year_and_its_sums_are_the_ledgers(house: Services, time: str):
    steps = Steps()
    played = await play(house, 2026, steps, call_seconds=CALL_SECONDS)
    assert [name for name, (done, parts) in steps.parts.items() if done != parts] == []
    assert (len(played.terms), len(played.frozen.places), len(played.decision["awards"])) == (16, 29, 12)
    check_jury(played)
    check_stages(played)
    check_evaluations(played)
    assert await FollowUp.filter(state=FollowUpState.REPORTED).count() == 5
    assert await Organization.filter(is_demonstration=True).count() == 216
    assert await Organization.filter(is_demonstration=False).count() == 0
    assert await Organization.filter(is_listed=True).count() == 12
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


def check_jury(played: Played) -> None:
    """One judge of eight declines; conflicts, assignment, recusal, reopening and minutes are all there."""
    seated, judged, found = played.seated, played.judged, played.result
    assert (len(seated.judges), seated.declined["state"]) == (7, "declined")
    assert (seated.appointment["name"], seated.appointment["is_in_force"]) == (seated.judges[0].name, True)
    assert sorted((c["standing"], c["kind"]) for c in seated.rulings) == [
        ("cleared", "tie"),
        ("confirmed", "tie"),
    ]
    proof = seated.run["outcome"]
    assert (seated.first_run["state"], seated.run["state"]) == ("proposed", "applied")
    assert (proof["locked"], proof["chosen"], proof["is_proven"]) == (1, 144, True)
    assert str(proof["objective"]) == proof["upper_bound"]
    assert {place["sheets"] for place in played.frozen.places} == {5}
    frozen = played.frozen
    assert frozen.proposed_by != frozen.confirmed_by
    assert judged.replacement not in {"", judged.recused["judge"]["name"]}
    assert len(judged.minutes["signatures"]) == 7
    most_disputed = judged.deliberation["agenda"][0]
    assert float(most_disputed["now"]["deviation"]) < float(most_disputed["before"]["deviation"])
    assert len(most_disputed["notes"]) == 1
    assert len(found.diagnosis["judges"]) == 7
    assert found.letters["letters"] == 29 + 7
    *unchecked, verdict = found.verdict.splitlines()
    assert (verdict, found.is_right) == ("All that was checked is right.", True)
    assert [line.rpartition(": ")[2] for line in unchecked] == [
        "why 1 of its pairs were locked before it was worked out",
        "a sheet without a seat (reassigned), of which the proof says nothing",
    ]
    assert verify(found.file.read_bytes(), found.sha256).differences == []


def check_stages(played: Played) -> None:
    """Four of six pitch in two sessions; the public votes with 24 of 30 codes."""
    second = played.staged
    assert [(s["kind"], s["weight"]) for s in second.stages] == [
        ("review", "40"),
        ("pitch", "50"),
        ("public_vote", "10"),
        ("bonus", "5"),
    ]
    assert [len(session["items"]) for session in second.sessions] == [2, 2]
    assert (second.vote["codes"], second.vote["used"]) == (30, 24)
    assert 24 <= sum(tally["votes"] for tally in second.vote["tallies"]) <= 48
    assert [place["sheets"] for place in sorted(second.frozen.places, key=lambda p: p["rank"])] == [3] * 4 + [
        6
    ] * 2
    tickets = [entry["ticket"] for entry in second.draw["entries"] if entry["ticket"] is not None]
    lots = [entry["lot"] for entry in second.draw["entries"] if entry["lot"] is not None]
    assert second.draw["line"] == 2
    assert len(tickets) >= 2
    assert sorted(lots) == sorted(tickets) == list(range(1, len(tickets) + 1))


def check_evaluations(played: Played) -> None:
    """Of three projects one passes and is paid its second tranche, one fails, one is still looked at."""
    evaluated = played.evaluated
    assert [(e["state"], e["points"], e["grade"]) for e in evaluated.evaluations] == [
        ("submitted", 88, "a"),
        ("submitted", 50, "c"),
        ("asked", None, None),
    ]
    assert evaluated.holds == ["evaluation_open", "evaluation_open", "evaluation_failed", "evaluation_open"]
    assert (len(evaluated.paid), len(played.paid)) == (1, 13)
    second = Money.parse(played.decision["awards"][0]["amount"]).minor * 40 // 100
    assert abs(Money.parse(evaluated.paid[0]).minor - second) <= 1


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
