"""What organizations show of themselves: who stands for them, where they are paid, and their papers."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from functools import partial

from incubator.core.pdf import Document, Facts, Paragraph, pdf
from incubator.demo.park import together
from incubator.demo.registry import REGISTERED, Cast, Member

KEEPERS = 4
"""Organizations that have uploaded their papers already."""

PAPERS = (
    ("registration_certificate", "法人登记证书", 365 * 3),
    ("charter", "章程", None),
    ("bank_permit", "开户许可", 40),
)
"""Kind, what is printed on it, and for how many more days it is valid."""

PARTS = REGISTERED + KEEPERS * len(PAPERS) + 1


async def keep(cast: Cast, today: date, tick: Callable[[], None]) -> None:
    """Owners of registered organizations say where they are paid; the first ones upload their papers.

    The officer verifies the certificates and refuses one charter, of which a newer version comes.
    """
    payees = enumerate(cast.members[:REGISTERED], start=1)
    await together([partial(_account, member, number) for number, member in payees], tick)
    officer = cast.officers[0]
    charters = []
    for member in cast.members[:KEEPERS]:
        for kind, title, days in PAPERS:
            paper = await _upload(member, kind, title, today, days)
            if kind == "registration_certificate":
                await officer.post(f"/documents/{paper['id']}/verification")
            elif kind == "charter":
                charters.append(paper["id"])
            tick()
    await officer.post(f"/documents/{charters[0]}/refusal", {"reason": "缺少最后一页，请补扫后重新上传。"})
    await _upload(cast.members[0], "charter", "章程（补页）", today, None)
    tick()


async def _account(member: Member, number: int) -> None:
    one = f"/organizations/{member.id}"
    found = await member.owner.get(one)
    told = {"legal_representative": f"演示法定代表人-{number:03}"}
    changed = await member.owner.change(one, told, version=found["version"])
    digits = f"9999{number:015}"
    account = {
        "account_name": found["name"],
        "bank": "演示银行演示支行",
        "number": digits,
        "number_again": digits,
    }
    await member.owner.put(f"{one}/bank-account", account, version=changed["version"])


async def _upload(member: Member, kind: str, title: str, today: date, days: int | None) -> dict[str, str]:
    issued = today - timedelta(days=400)
    valid = {} if days is None else {"valid_until": (today + timedelta(days=days)).isoformat()}
    document = Document(
        title=title,
        issuer="演示登记机关",
        at=datetime.combine(issued, time(12), UTC),
        blocks=[
            Facts([("组织", member.organization["name"]), ("发证日期", issued.isoformat())]),
            Paragraph("演示数据：由演示程序生成，并非真实证照。"),
        ],
        footer="演示数据 · Demonstration data",
    )
    made: dict[str, str] = await member.owner.upload(
        f"/organizations/{member.id}/documents",
        await pdf(document),
        kind=kind,
        name=f"{title}.pdf",
        issued_on=issued.isoformat(),
        **valid,
    )
    return made
