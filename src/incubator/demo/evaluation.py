"""A third party evaluates projects before the money of their second tranche falls due."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from typing import Any

from incubator.core.pdf import Document, Facts, Paragraph, pdf
from incubator.demo.contest import Entry
from incubator.demo.park import Player, Refused
from incubator.demo.registry import Cast

CRITERIA = ("implementation", "resources", "finance", "effect")

ASKED = ((22, 21, 22, 23), (15, 14, 9, 12), None)
"""What the projects of the first awards get by criterion: one passes, one fails, one is still looked at."""

PARTS = len(ASKED)


@dataclass(frozen=True, slots=True)
class Evaluated:
    """The evaluations as they stand, what held payments until then, and what was paid after all."""

    evaluations: list[dict[str, Any]]
    holds: list[str]
    """The code of each refusal of a tranche that was not evaluated, or failed."""
    paid: list[str]


async def evaluate(
    cast: Cast,
    decision: Mapping[str, Any],
    entries: Sequence[Entry],
    today: date,
    tick: Callable[[], None],
) -> Evaluated:
    """An evaluator from outside is asked for the first projects; who passes is paid the second tranche."""
    officer, evaluator = cast.officers[0], cast.mentors[-1]
    owners = {entry.member.id: entry.member.owner for entry in entries}
    planned = await officer.pages("/tranches", competition_id=decision["competition"]["id"], state="planned")
    waiting = {t["organization"]["id"]: t for t in planned if t["trigger"] == "mid_term_passed"}
    evaluations, holds, paid = [], [], []
    for award, marks in zip(decision["awards"], ASKED, strict=False):
        organization = award["organization"]
        tranche = f"/tranches/{waiting[organization['id']]['id']}"
        body = {"evaluator_id": evaluator.id, "due_on": (today + timedelta(days=14)).isoformat()}
        asked = await officer.post(f"{tranche}/evaluations", body)
        holds.append(await _held(officer, tranche))
        if marks is not None:
            asked = await _written(evaluator, asked, marks, today)
            if asked["grade"] == "c":
                holds.append(await _held(officer, tranche))
            else:
                paid.append(await _paid(cast, owners[organization["id"]], tranche))
        evaluations.append(asked)
        tick()
    return Evaluated(evaluations, holds, paid)


async def _held(officer: Player, tranche: str) -> str:
    """The officer tries to let the tranche fall due, and is told why it waits."""
    try:
        await officer.post(f"{tranche}/trigger", {"reason": "演示：中期报告已交。"})
    except Refused as refused:
        return str(refused.response.json()["code"])
    raise AssertionError(f"{tranche} fell due without a passed evaluation")


async def _written(
    evaluator: Player, asked: Mapping[str, Any], marks: tuple[int, ...], today: date
) -> dict[str, Any]:
    path = f"/evaluations/{asked['id']}"
    given = dict(zip(CRITERIA, marks, strict=True))
    words = "演示结论：按计划推进，档案齐全。" if sum(marks) >= 60 else "演示结论：进度滞后，票据不全。"
    await evaluator.put(f"{path}/draft", given | {"conclusion": words}, version=asked["version"])
    report = Document(
        title="中期评估报告",
        issuer="演示评估机构",
        at=datetime.combine(today, time(12), UTC),
        blocks=[
            Facts([("项目", asked["application"]["title"]), ("得分", str(sum(marks)))]),
            Paragraph(words),
        ],
        footer="演示数据 · Demonstration data",
    )
    await evaluator.upload(f"{path}/report", await pdf(report), name="中期评估报告.pdf")
    done: dict[str, Any] = await evaluator.post(f"{path}/submission")
    return done


async def _paid(cast: Cast, owner: Player, tranche: str) -> str:
    """The tranche falls due, is asked for, approved and paid by four people; returns the amount."""
    await cast.officers[0].post(f"{tranche}/trigger", {"reason": "演示：中期评估合格。"})
    await owner.post(f"{tranche}/request", {"invoice": "演示票据-中期"})
    await cast.finance[0].post(f"{tranche}/approval")
    done = await cast.finance[1].post(f"{tranche}/payment", {"voucher": "演示凭证-中期"})
    return str(done["amount"])
