"""Panels whose sheets are in, for tests of deliberations."""

from dataclasses import dataclass
from decimal import Decimal
from typing import Any

from factories.jury import FULL, make_judging, make_seat, make_sheet
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.jury.tables import Sheet

PATH = "/api/v1"


@dataclass(frozen=True)
class Panel:
    """A competition with a sheet of each judge for each application, and an officer."""

    competition: Competition
    entries: list[Any]
    judges: list[Any]
    sheets: dict[tuple[int, int], Sheet]
    officer: Any

    @property
    def path(self) -> str:
        return f"{PATH}/competitions/{self.competition.id}/deliberations"

    async def open(self, chair: int = 0) -> Any:
        return await self.officer.client.post(self.path, json={"chair_id": str(self.judges[chair].id)})


async def panel(visitor, *totals: tuple[str, ...], **columns) -> Panel:
    """Applications with these totals, a judge each; every criterion gets the total, a quorum is one."""
    competition, entries, _ = await make_judging(len(totals), 0, **{"quorum": 1} | columns)
    judges = [await visitor(Role.JUDGE) for _ in totals[0]]
    for judge in judges:
        await make_seat(competition, judge.id)
    sheets = {}
    for row, given in enumerate(totals):
        for column, total in enumerate(given):
            scores = dict.fromkeys(FULL, int(Decimal(total) * 100))
            sheets[row, column] = await make_sheet(
                entries[row], judges[column].id, scores, is_submitted=True, comment="可行"
            )
    return Panel(competition, entries, judges, sheets, await visitor(Role.PROGRAMME_OFFICER))


async def opened(visitor, *totals: tuple[str, ...], **columns) -> tuple[Panel, str]:
    """The same with an open deliberation under the first judge, and its id."""
    found = await panel(visitor, *totals, **columns)
    answer = await found.open()
    assert answer.status_code == 201, answer.text
    return found, answer.json()["id"]
