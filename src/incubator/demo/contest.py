"""Second act: a competition is called, organizations apply, and the officers check who may enter."""

from collections.abc import AsyncIterator, Callable, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

import anyio

from incubator.core.money import Money
from incubator.demo.park import Player, Refused, together
from incubator.demo.proposals import Proposal, ProposalLine, Typesetter
from incubator.demo.registry import Member
from incubator.organizations.uscc import make

APPLICANTS = 23
APPLICATIONS = 38
FINALISTS = 29
POOL = "2000000.00"
CAP = "166000.00"

LEAD = timedelta(seconds=6)
"""So long before its deadline a call is extended, while applications still come in."""
EXTENSION = timedelta(seconds=6)

RUBRIC = (
    ("need", "需求", "20"),
    ("design", "方案设计", "25"),
    ("impact", "预期成效", "15"),
    ("innovation", "创新性", "10"),
    ("team", "团队能力", "15"),
    ("budget", "预算合理", "10"),
    ("sustainability", "可持续性", "5"),
)

ANCHORS = (("60", "基本符合，关键处说明不足"), ("80", "清楚可行，有依据"), ("95", "突出，可供其他组织借鉴"))

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

    @property
    def title(self) -> str:
        """What the project is called."""
        return str(self.application["title"])


@dataclass(frozen=True, slots=True)
class Frozen:
    """A published ranking, who proposed and who confirmed it, and the digest of what it was made from."""

    proposed_by: str
    confirmed_by: str
    digest: str
    places: list[dict[str, Any]]


def terms(title: str, seconds: int, rubric: Sequence[tuple[str, str, str]]) -> dict[str, object]:
    """What both competitions have in common: half points by anchors, blind, a comment on every sheet."""
    now = datetime.now(UTC)
    anchors = [{"points": points, "text": text} for points, text in ANCHORS]
    return {
        "title": title,
        "summary": "演示数据：由演示程序发起，并非真实征集。",
        "opens_at": now.isoformat(),
        "closes_at": (now + timedelta(seconds=seconds)).isoformat(),
        # A demonstration may shorten the public notice to nothing, and is marked for it.
        "notice_days": 0,
        "is_demonstration": True,
        "criteria": [
            {
                "code": code,
                "name": name,
                "weight": weight,
                "highest": "100",
                "step": "0.5",
                "anchors": anchors,
            }
            for code, name, weight in rubric
        ],
        "comment_required": True,
        "names_organization": False,
        "names_leader": False,
        "scores_shown": "after_ranking",
        "comments_shown": "after_ranking",
    }


async def call(officer: Player, seconds: int) -> dict[str, Any]:
    """Prepare and open the competition, whose call closes in so many seconds."""
    body = terms("演示区第一届公益创投大赛", seconds, RUBRIC) | {
        "pool": POOL,
        "award_cap": CAP,
        "entries_per_organization": 2,
        "tracks": [
            {"code": "service", "name": "社区服务"},
            {"code": "mutual_help", "name": "邻里互助", "cap": "150000.00"},
        ],
        "tranches": [{"share": share, "trigger": trigger} for share, trigger in TRANCHES],
    }
    competition: dict[str, Any] = await officer.post("/competitions", body)
    opened: dict[str, Any] = await officer.post(f"/competitions/{competition['id']}/opening")
    return opened


async def apply(
    applicants: Sequence[Member],
    number: int,
    competition: Mapping[str, Any],
    random: Random,
    tick: Callable[[], None],
) -> list[Entry]:
    """These organizations send so many applications, in turn; of 23 that send 38, fifteen send two."""
    typesetter = Typesetter()
    tasks = []
    for place in range(number):
        member = applicants[place % len(applicants)]
        proposal, lines = _proposal(random, member, place)
        track = competition["tracks"][random.randrange(len(competition["tracks"]))]["id"]
        # One after the other, so that the numbers are those of the order in every play.
        begun = await draft(member, competition["id"], track, proposal.title)
        if place == 0:
            begun = await _join(member, begun, applicants[1:])
        tasks.append(partial(send, member, begun, lines, typesetter.proposal(proposal)))
    entries = list(await together(tasks, tick))
    await _confirm(_partner(applicants[1:]).owner)
    return entries


def _proposal(random: Random, member: Member, number: int) -> tuple[Proposal, list[dict[str, object]]]:
    """A member's proposal by chance, and the lines of its budget as the API takes them."""
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


async def draft(member: Member, competition_id: str, track_id: str, title: str) -> dict[str, Any]:
    """Begin an application."""
    begun: dict[str, Any] = await member.owner.post(
        f"/organizations/{member.id}/applications",
        {
            "competition_id": competition_id,
            "track_id": track_id,
            "title": title,
            "summary": "演示摘要：以社区需求为本，培育居民骨干，形成可持续的互助网络。",
            "leader": member.owner.name,
            "beneficiaries": 300,
        },
    )
    return begun


async def _join(member: Member, begun: dict[str, Any], others: Sequence[Member]) -> dict[str, Any]:
    """Apply together with the next registered organization, and with one from outside."""
    partner = _partner(others).organization
    outside = make("53", "370102", 900_001)
    named = [
        {"name": partner["name"], "uscc": partner["uscc"]},
        {"name": "演示社区基金会（园外）", "uscc": outside},
    ]
    joined: dict[str, Any] = await member.owner.put(
        f"/applications/{begun['id']}/co-applicants", {"co_applicants": named}, version=begun["version"]
    )
    return joined


def _partner(others: Sequence[Member]) -> Member:
    return next(other for other in others if other.organization["uscc"])


async def _confirm(owner: Player) -> None:
    """Answer, now that it was submitted, that the organization applies with the one that named it."""
    (asked,) = (await owner.get("/co-applications"))["items"]
    await owner.post(f"/co-applications/{asked['id']}/confirmation")


async def send(member: Member, begun: dict[str, Any], lines: list[dict[str, object]], pdf: bytes) -> Entry:
    """Add the proposal and the budget, and submit."""
    owner = member.owner
    path = f"/applications/{begun['id']}"
    await owner.upload(f"{path}/files", pdf, name="申报书.pdf", kind="proposal")
    begun = await owner.get(path)
    await owner.put(f"{path}/budget", {"lines": lines}, version=begun["version"])
    return Entry(member, await owner.post(f"{path}/submission"))


@asynccontextmanager
async def kept_open(officer: Player, *competitions: Mapping[str, Any]) -> AsyncIterator[None]:
    """Extend these calls for as long as applications come in: a slow machine needs more than the deadline."""
    async with anyio.create_task_group() as group:
        for competition in competitions:
            group.start_soon(_extend, officer, competition)
        yield
        group.cancel_scope.cancel()


async def _extend(officer: Player, competition: Mapping[str, Any]) -> None:
    closes_at = datetime.fromisoformat(competition["closes_at"])
    while True:
        await wait_until(closes_at - LEAD)
        closes_at += EXTENSION
        body = {"closes_at": closes_at.isoformat(), "reason": "演示：申报踊跃，顺延截止时间。"}
        await officer.post(f"/competitions/{competition['id']}/extension", body)


async def close(officer: Player, competition: Mapping[str, Any]) -> None:
    """Wait until the database's clock has passed the deadline; the closing job may be there first."""
    path = f"/competitions/{competition['id']}"
    await wait_until(datetime.fromisoformat((await officer.get(path))["closes_at"]))
    try:
        await officer.post(f"{path}/closing")
    except Refused as refused:
        if refused.response.json()["code"] != "illegal_transition":
            raise


async def wait_until(moment: datetime) -> None:
    """Wait for a deadline to be over, by the database's clock too."""
    await anyio.sleep(max(0.0, (moment - datetime.now(UTC)).total_seconds()) + 0.2)


async def check(officer: Player, entries: Sequence[Entry], finalists: set[int]) -> list[Entry]:
    """Those at these places are found eligible and the others not: two runs, each tried and then applied."""
    competition = f"/competitions/{entries[0].application['competition_id']}"
    path = f"{competition}/eligibility-runs"
    for is_eligible, reason in ((True, ""), (False, "演示：申报材料与征集范围不符。")):
        chosen = [entry.id for number, entry in enumerate(entries) if (number in finalists) is is_eligible]
        if chosen:
            verdict = {"is_eligible": is_eligible, "reason": reason, "application_ids": chosen}
            run = await officer.post(path, verdict)
            await officer.post(f"{path}/{run['id']}/adoption")
    view = {"path": f"{competition}/applications", "query": "state=eligible&sort=-requested"}
    await officer.post("/views", view | {"name": "进入评审的，申请多的在前", "is_shared": True})
    return [entry for number, entry in enumerate(entries) if number in finalists]


async def freeze(officers: Sequence[Player], path: str) -> Frozen:
    """One officer proposes the ranking and another confirms the same, by its digest."""
    proposer, confirmer = officers
    proposal = await proposer.post(f"{path}/ranking")
    await confirmer.post(f"{path}/ranking/confirmation", {"digest": proposal["digest"]})
    places = await proposer.pages(f"{path}/places")
    return Frozen(proposer.name, confirmer.name, proposal["digest"], places)
