"""Lotteries for tests, made by rows: a frozen ranking with tickets, whose number counts from yesterday on."""

from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from typing import Any

from factories.applications import make_application
from factories.competitions import make_competition
from factories.people import make_person
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.jury.methods.lottery import Zone, tickets
from incubator.jury.rules.lottery import beacon_due
from incubator.jury.tables import Draw, Lottery, Placing, Ranking, RankingProposal

DIGEST = "0" * 64
SOURCE = {"source": "中国福利彩票双色球", "source_url": "https://lottery.example.org/results"}
YUAN = 100


async def make_lottery(competition: Competition, **columns: Any) -> Lottery:
    """The lottery of a draft, by the chance to be funded, with a number a day after the freezing."""
    values = {"zone": Zone.CHANCE, "wait_hours": 24, **SOURCE}
    return await Lottery.create(competition=competition, **(values | columns))


async def make_drawable(
    zone: Sequence[int] = (2, 3, 4), *, size: int = 5, days: int = 3, **columns: Any
) -> tuple[Competition, list[Application], Draw]:
    """A ranking that was published so many days ago; the applications on these ranks have tickets."""
    competition = await make_competition(Stage.DRAFT, **columns)
    lottery = await make_lottery(competition)
    closed = datetime.now(UTC) - timedelta(days=days + 1)
    competition.opens_at, competition.closes_at = closed - timedelta(days=30), closed
    competition.stage = Stage.RANKED
    await competition.save(update_fields=["stage", "opens_at", "closes_at"])
    applications = [
        await make_application(
            competition, None, State.ELIGIBLE, requested_minor=50_000 * YUAN, title=f"项目{n}"
        )
        for n in range(1, size + 1)
    ]
    frozen = datetime.now(UTC) - timedelta(days=days)
    proposal = await RankingProposal.create(
        competition=competition, digest=DIGEST, proposed_by=await make_person(), proposed_at=frozen
    )
    ranking = await Ranking.create(
        competition=competition,
        rule={},
        digest=DIGEST,
        proposal=proposal,
        published_at=frozen,
        published_by=await make_person(),
    )
    for rank, application in enumerate(applications, start=1):
        await Placing.create(
            ranking=ranking, application=application, rank=rank, exact="80", shown="80.00", sheets=5
        )
    given = tickets([applications[rank - 1].number for rank in zone], DIGEST)
    draw = await Draw.create(
        lottery=lottery,
        line=competition.places or size,
        entries=[
            {
                "application": application.number,
                "rank": rank,
                "low": rank,
                "high": rank + 1,
                "chance": "1/2" if rank in zone else "1",
                "ticket": given.get(application.number),
            }
            for rank, application in enumerate(applications, start=1)
        ],
        frozen_at=frozen,
        due_at=beacon_due(frozen, lottery.wait_hours),
    )
    return competition, applications, draw
