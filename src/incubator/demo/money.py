"""Third act: the decision, the public notice, the contracts and the first payments."""

from collections.abc import Callable
from datetime import date
from typing import Any

from incubator.demo.contest import Entry
from incubator.demo.registry import Cast

AWARDS = 12


async def decide(cast: Cast, competition: dict[str, Any]) -> dict[str, Any]:
    """One officer proposes; another and a finance officer approve; the notice runs; the decision is final."""
    proposer, approver = cast.officers
    decision = await proposer.post(f"/competitions/{competition['id']}/decision", {"places": AWARDS})
    path = f"/decisions/{decision['id']}"
    await approver.post(f"{path}/approvals")
    await cast.finance[0].post(f"{path}/approvals")
    await proposer.post(f"{path}/notice")
    final: dict[str, Any] = await proposer.post(f"{path}/finalisation")
    return final


async def pay_first_tranches(
    cast: Cast, decision: dict[str, Any], entries: list[Entry], today: date, tick: Callable[[], None]
) -> list[str]:
    """Every award gets its contract; the organization asks, one finance officer approves, the other pays.

    Returns the amounts as they were paid.
    """
    paid = []
    owners = {entry.member.id: entry.member.owner for entry in entries}
    for number, award in enumerate(decision["awards"], start=1):
        contract = await cast.officers[0].post(
            f"/awards/{award['id']}/contract", {"signed_on": today.isoformat()}
        )
        first = f"/tranches/{contract['tranches'][0]['id']}"
        await owners[award["organization"]["id"]].post(
            f"{first}/request", {"invoice": f"演示票据-{number:03}"}
        )
        await cast.finance[0].post(f"{first}/approval")
        done = await cast.finance[1].post(f"{first}/payment", {"voucher": f"演示凭证-{number:03}"})
        paid.append(done["amount"])
        tick()
    return paid
