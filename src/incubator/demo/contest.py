"""Second act: a competition, from the call to the published ranking."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

import anyio

from incubator.core.money import Money
from incubator.demo.park import Player, Refused, together
from incubator.demo.proposals import Proposal, ProposalLine, Typesetter
from incubator.demo.registry import Cast, Member

APPLICANTS = 23
APPLICATIONS = 38
FINALISTS = 29
POOL = "2000000.00"
CAP = "166000.00"

RUBRIC = (
    ("need", "需求", "20"),
    ("design", "方案设计", "25"),
    ("impact", "预期成效", "15"),
    ("innovation", "创新性", "10"),
    ("team", "团队能力", "15"),
    ("budget", "预算合理", "10"),
    ("sustainability", "可持续性", "5"),
)

TRANCHES = (("50", "contract_signed"), ("40", "mid_term_passed"), ("10", "final_passed"))

THEMES = ("长者助餐", "儿童五防", "邻里互助", "社区书屋", "残障支持", "垃圾分类", "防走失手环", "亲子课堂")
PLACES = ("暖心", "同行", "微光", "益起来", "近邻", "好街坊", "向阳")
LINES = (
    ("activity", "活动物资与场地"),
    ("activity", "专家与志愿者保障"),
    ("staff", "项目人员补贴"),
    ("management", "管理费用"),
)


@dataclass(frozen=True, slots=True)
class Entry:
    """One application and the organization behind it."""

    member: Member
    application: dict[str, Any]

    @property
    def id(self) -> str:
        """The application's id."""
        return str(self.application["id"])


async def call(officer: Player, seconds: int) -> dict[str, Any]:
    """Prepare and open a competition whose call closes in so many seconds."""
    now = datetime.now(UTC)
    competition: dict[str, Any] = await officer.post(
        "/competitions",
        {
            "title": "演示区第一届公益创投大赛",
            "summary": "演示数据：由演示程序发起，并非真实征集。",
            "pool": POOL,
            "award_cap": CAP,
            "opens_at": now.isoformat(),
            "closes_at": (now + timedelta(seconds=seconds)).isoformat(),
            "entries_per_organization": 2,
            # A demonstration may shorten the public notice to nothing, and is marked for it.
            "notice_days": 0,
            "is_demonstration": True,
            "tracks": [
                {"code": "service", "name": "社区服务"},
                {"code": "mutual_help", "name": "邻里互助", "cap": "150000.00"},
            ],
            "criteria": [{"code": c, "name": n, "weight": w, "highest": "100"} for c, n, w in RUBRIC],
            "tranches": [{"share": share, "trigger": trigger} for share, trigger in TRANCHES],
        },
    )
    opened: dict[str, Any] = await officer.post(f"/competitions/{competition['id']}/opening")
    return opened


async def apply(
    cast: Cast, competition: dict[str, Any], random: Random, tick: Callable[[], None]
) -> list[Entry]:
    """23 organizations send 38 applications: fifteen of them two each."""
    applicants = cast.members[:APPLICANTS]
    typesetter = Typesetter()
    tasks = []
    for number in range(APPLICATIONS):
        member = applicants[number % APPLICANTS]
        proposal, lines = _proposal(random, member, number)
        track = competition["tracks"][random.randrange(2)]["id"]
        pdf = typesetter.proposal(proposal)
        tasks.append(partial(_apply, member, competition["id"], track, proposal, lines, pdf))
    return list(await together(tasks, tick))


def _proposal(random: Random, member: Member, number: int) -> tuple[Proposal, list[dict[str, object]]]:
    title = f"{PLACES[number % len(PLACES)]}·{random.choice(THEMES)}（演示项目-{number + 1:02}）"
    lines: list[dict[str, object]] = []
    shown = []
    total = 0
    for category, description in LINES:
        quantity = random.randrange(25, 35)
        unit = Money(random.randrange(800, 1050) * 100)
        amount = unit * quantity
        total += amount.minor
        shown.append(ProposalLine(description, quantity, unit.decimal, amount.decimal))
        lines.append(
            {
                "category": category,
                "description": description,
                "source": "grant",
                "quantity": quantity,
                "unit_price": unit.decimal,
                "amount": amount.decimal,
            }
        )
    text = "演示文本：本项目面向社区居民，由社会工作者与志愿者共同开展，按月活动并记录服务时数。" * 4
    name = member.organization["name"]
    return Proposal(title, name, text, text, text, tuple(shown), Money(total)), lines


async def _apply(
    member: Member,
    competition_id: str,
    track_id: str,
    proposal: Proposal,
    lines: list[dict[str, object]],
    pdf: bytes,
) -> Entry:
    owner = member.owner
    draft = await owner.post(
        f"/organizations/{member.id}/applications",
        {
            "competition_id": competition_id,
            "track_id": track_id,
            "title": proposal.title,
            "summary": "演示摘要：以社区需求为本，培育居民骨干，形成可持续的互助网络。",
            "leader": owner.name,
            "beneficiaries": 300,
        },
    )
    path = f"/applications/{draft['id']}"
    await owner.upload(f"{path}/files", pdf, name="申报书.pdf", kind="proposal")
    draft = await owner.get(path)
    await owner.put(f"{path}/budget", {"lines": lines}, version=draft["version"])
    return Entry(member, await owner.post(f"{path}/submission"))


async def close(officer: Player, competition: dict[str, Any]) -> None:
    """Wait until the database's clock has passed the deadline; the closing job may be there first."""
    closes_at = datetime.fromisoformat(competition["closes_at"])
    rest = (closes_at - datetime.now(UTC)).total_seconds()
    await anyio.sleep(max(0.0, rest) + 0.2)
    try:
        await officer.post(f"/competitions/{competition['id']}/closing")
    except Refused as refused:
        if refused.response.json()["code"] != "illegal_transition":
            raise


async def check(officer: Player, entries: list[Entry], random: Random) -> list[Entry]:
    """29 of 38 are found eligible."""
    finalists = set(random.sample(range(len(entries)), FINALISTS))
    for number, entry in enumerate(entries):
        is_eligible = number in finalists
        reason = "" if is_eligible else "演示：申报材料与征集范围不符。"
        await officer.post(
            f"/applications/{entry.id}/eligibility", {"is_eligible": is_eligible, "reason": reason}
        )
    return [entry for number, entry in enumerate(entries) if number in finalists]


async def judge(
    cast: Cast, competition: dict[str, Any], finalists: list[Entry], random: Random, tick: Callable[[], None]
) -> None:
    """Seven judges score every finalist but two, of which one judge each is recused."""
    officer = cast.officers[0]
    path = f"/competitions/{competition['id']}"
    for person in cast.judges:
        await officer.post(f"{path}/panel", {"person_id": person.id})
    await officer.post(f"{path}/judging")
    recused = {(finalists[0].id, cast.judges[0].id), (finalists[1].id, cast.judges[3].id)}
    await cast.judges[0].post(f"/applications/{finalists[0].id}/recusals", {"kind": "mentoring"})
    await cast.judges[3].post(f"/applications/{finalists[1].id}/recusals", {"kind": "employment"})
    pairs = [
        {"application_id": entry.id, "judge_id": person.id}
        for entry in finalists
        for person in cast.judges
        if (entry.id, person.id) not in recused
    ]
    await officer.post(f"{path}/sheets", {"pairs": pairs})
    merit = {entry.id: random.gauss(78, 7) for entry in finalists}
    severity = {person.id: random.gauss(0, 3) for person in cast.judges}
    # Drawn before anybody acts, so that the order in which players are served changes nothing.
    marks = {
        (entry.id, person.id): {c: _mark(random, merit[entry.id] + severity[person.id]) for c, _, _ in RUBRIC}
        for entry in finalists
        for person in cast.judges
    }
    await together([partial(_score, person, marks, tick) for person in cast.judges], lambda: None)
    proposal = await officer.post(f"{path}/ranking")
    await cast.officers[1].post(f"{path}/ranking/confirmation", {"digest": proposal["digest"]})


def _mark(random: Random, about: float) -> str:
    half_points = max(80, min(200, round(2 * random.gauss(about, 4))))
    return f"{half_points // 2}{'.5' if half_points % 2 else ''}"


async def _score(
    person: Player, marks: dict[tuple[str, str], dict[str, str]], tick: Callable[[], None]
) -> None:
    for sheet in await person.pages("/sheets"):
        path = f"/sheets/{sheet['id']}"
        body = {"marks": marks[sheet["application"]["id"], person.id], "comment": "演示评语"}
        saved = await person.put(f"{path}/marks", body, version=sheet["version"])
        await person.http.post(f"/api/v1{path}/submission", headers={"if-match": f'"{saved["version"]}"'})
        tick()
