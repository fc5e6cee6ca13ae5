"""Takes the pictures of docs/screenshots from a house in which the demo was played."""

import asyncio
import io
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any

import uvicorn
from httpx import AsyncClient
from PIL import Image
from playwright.async_api import Browser, ViewportSize, async_playwright

from incubator.app import create_app
from incubator.cli.house import opened
from incubator.competitions import Competition
from incubator.competitions.rules import Stage
from incubator.core.usecase import Services
from incubator.demo import contest, play
from incubator.demo.park import PASSWORD, Player
from incubator.demo.registry import Member
from incubator.organizations import Organization
from incubator.settings import Settings

PLACE = Path(__file__).parent.parent / "docs" / "screenshots"
MOST_BYTES = 150_000
SEED = 2026

JUDGED_SECONDS = 20
"""The second call stays open so long, for two applications."""

LINES = [
    {
        "category": category,
        "description": description,
        "source": source,
        "quantity": quantity,
        "unit_price": price,
        "amount": amount,
    }
    for category, description, source, quantity, price, amount in (
        ("activity", "送餐食材与餐盒", "grant", 1200, "18.50", "22200.00"),
        ("staff", "项目人员补贴", "grant", 12, "3000.00", "36000.00"),
        ("activity", "志愿者交通", "self_raised", 24, "100.00", "2400.00"),
    )
]

DESKTOP, PHONE = ViewportSize(width=1440, height=900), ViewportSize(width=360, height=740)

DAY, NIGHT = ("zh", "desktop", "light"), ("en", "desktop", "dark")
THUMB, NIGHT_THUMB = ("zh", "phone", "light"), ("en", "phone", "dark")


@dataclass(frozen=True, slots=True)
class Picture:
    """A page as a persona sees it, once in each look (language, device, scheme)."""

    name: str
    persona: str | None
    path: str
    looks: tuple[tuple[str, str, str], ...] = (DAY, NIGHT_THUMB)


PICTURES = (
    Picture("home", None, "/"),
    Picture("call", None, "/competitions/{call}", (DAY, THUMB)),
    Picture("notice", None, "/notices/{decision}", (DAY,)),
    Picture("sign-in", None, "/sign-in", (NIGHT_THUMB,)),
    Picture("applicant-home", "owner-006", "/", (DAY, THUMB)),
    Picture("applicant-draft", "owner-006", "/applications/{draft}/edit", (THUMB,)),
    Picture("applicant-budget", "owner-006", "/applications/{draft}/budget", (DAY, NIGHT_THUMB)),
    Picture("applicant-receipt", "owner-006", "/applications/{submitted}/receipt", (DAY,)),
    Picture("organization", "owner-006", "/organizations/{organization}", (NIGHT,)),
    Picture("judge-queue", "judge-1", "/sheets", (DAY, NIGHT_THUMB)),
    Picture("judge-sheet", "judge-1", "/sheets/{sheet}", (DAY, THUMB, NIGHT)),
    Picture("officer-overview", "officer-1", "/overview", (DAY, NIGHT, THUMB)),
    Picture("officer-board", "officer-1", "/incubations", (DAY, NIGHT_THUMB)),
    Picture("officer-applications", "officer-1", "/applications", (DAY,)),
    Picture("officer-competition", "officer-1", "/competitions/{competition}", (NIGHT,)),
    Picture("officer-ranking", "officer-1", "/competitions/{competition}/ranking", (DAY, NIGHT, THUMB)),
    Picture("officer-panel", "officer-1", "/competitions/{judged}/panel", (DAY,)),
    Picture("officer-awards", "officer-1", "/competitions/{competition}/decision", (DAY,)),
    Picture("officer-graduates", "officer-1", "/graduates", (NIGHT,)),
    Picture("finance-tranches", "finance-1", "/tranches", (DAY, NIGHT_THUMB)),
    Picture("auditor-ledger", "auditor", "/ledger", (DAY, NIGHT)),
    Picture("auditor-audit", "auditor", "/audit", (NIGHT_THUMB,)),
    Picture("administrator-people", "administrator", "/people", (DAY,)),
)


@asynccontextmanager
async def served(house: Services) -> AsyncIterator[str]:
    """The house on a port that nobody uses."""
    config = uvicorn.Config(create_app(house), port=0, log_config=None, access_log=False, lifespan="off")
    server = uvicorn.Server(config)
    serving = asyncio.create_task(server.serve())
    while not server.started:  # noqa: ASYNC110 - the server has no event to wait for
        await asyncio.sleep(0.01)
    yield f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    server.should_exit = True
    await serving


@asynccontextmanager
async def player(origin: str, name: str) -> AsyncIterator[Player]:
    """One of the demo's people, signed in."""
    email = f"{name}@demo.example.org"
    async with AsyncClient(base_url=origin, timeout=60) as http:
        answer = await http.post("/api/v1/sessions", json={"email": email, "password": PASSWORD})
        answer.raise_for_status()
        me = (await http.get("/api/v1/me")).json()
        yield Player(me["id"], me["name"], email, http)


async def opened_call(officer: Player, title: str, stays: timedelta) -> dict[str, Any]:
    """An open call that stays open for so long."""
    now = datetime.now(UTC)
    body = {
        "title": title,
        "summary": "演示数据：由演示程序发起，并非真实征集。支持社区里的小项目，培育居民骨干和互助网络。",
        "pool": contest.POOL,
        "award_cap": contest.CAP,
        "opens_at": now.isoformat(),
        "closes_at": (now + stays).isoformat(),
        "is_demonstration": True,
        "tracks": [{"code": "service", "name": "社区服务"}, {"code": "mutual_help", "name": "邻里互助"}],
        "criteria": [
            {"code": code, "name": name, "weight": weight, "highest": "10", "step": "1"}
            for code, name, weight in contest.RUBRIC
        ],
        "tranches": [{"share": share, "trigger": trigger} for share, trigger in contest.TRANCHES],
    }
    prepared = await officer.post("/competitions", body)
    opened_one: dict[str, Any] = await officer.post(f"/competitions/{prepared['id']}/opening")
    return opened_one


async def in_hand(origin: str) -> None:
    """What the demo's year leaves nothing of: a competition under judging, an open call and a draft."""
    async with (
        player(origin, "officer-1") as officer,
        player(origin, "judge-1") as first,
        player(origin, "judge-2") as second,
        player(origin, "owner-006") as owner,
        player(origin, "owner-007") as other,
    ):
        members = []
        for person in (owner, other):
            (organization,) = await person.pages("/organizations")
            members.append(Member(person, organization))
        judged = await opened_call(officer, "演示区第二届公益创投大赛", timedelta(seconds=JUDGED_SECONDS))
        random = Random(SEED)  # noqa: S311 - play, not secrets
        entries = await contest.apply(members, 2, judged, random, lambda: None)
        await contest.close(officer, judged)
        await contest.check(officer, entries, {0, 1})
        path = f"/competitions/{judged['id']}"
        for judge in (first, second):
            await officer.post(f"{path}/panel", {"person_id": judge.id})
        await officer.post(f"{path}/judging")
        pairs = [{"application_id": e.id, "judge_id": j.id} for e in entries for j in (first, second)]
        await officer.post(f"{path}/sheets", {"pairs": pairs})
        sheet = next(s for s in await first.pages("/sheets") if s["state"] == "assigned")
        marks = {"need": "8", "design": "7", "impact": "9"}
        await first.put(f"/sheets/{sheet['id']}/marks", {"marks": marks}, version=sheet["version"])
        call = await opened_call(officer, "演示区第三届公益创投大赛", timedelta(days=30))
        draft = await owner.post(
            f"/organizations/{members[0].id}/applications",
            {
                "competition_id": call["id"],
                "track_id": call["tracks"][0]["id"],
                "title": "暖心·长者助餐（演示项目-41）",
                "summary": "演示摘要：每周三次上门送餐，志愿者与老人结对。",
                "leader": owner.name,
            },
        )
        await owner.put(f"/applications/{draft['id']}/budget", {"lines": LINES}, version=draft["version"])


async def places(origin: str) -> dict[str, str]:
    """The ids that the paths of the pictures name."""
    async with player(origin, "officer-1") as officer, player(origin, "owner-006") as owner:
        by_stage = {c["stage"]: c["id"] for c in await officer.pages("/competitions")}
        decision = await officer.get(f"/competitions/{by_stage['ranked']}/decision")
        async with player(origin, "judge-1") as judge:
            sheets = await judge.pages("/sheets")
        (organization,) = await owner.pages("/organizations")
        own = await owner.pages(f"/organizations/{organization['id']}/applications")
        entries = {entry["state"]: entry["id"] for entry in own}
        return {
            "call": by_stage["open"],
            "judged": by_stage["judging"],
            "competition": by_stage["ranked"],
            "decision": decision["id"],
            "draft": entries["draft"],
            "submitted": next(i for state, i in entries.items() if state != "draft"),
            "organization": organization["id"],
            "sheet": next(s["id"] for s in sheets if s["state"] == "assigned"),
        }


async def take(browser: Browser, origin: str, picture: Picture, ids: dict[str, str]) -> None:
    """Take the picture in each of its looks."""
    for language, device, scheme in picture.looks:
        context = await browser.new_context(
            base_url=origin,
            viewport=PHONE if device == "phone" else DESKTOP,
            locale="en" if language == "en" else "zh-CN",
            color_scheme="dark" if scheme == "dark" else "light",
            reduced_motion="reduce",
            timezone_id="Asia/Shanghai",
        )
        if picture.persona:
            account = {"email": f"{picture.persona}@demo.example.org", "password": PASSWORD}
            await context.request.post("/api/v1/sessions", data=account)
        page = await context.new_page()
        answer = await page.goto(picture.path.format(**ids), wait_until="networkidle")
        name = f"{picture.name}-{language}-{device}-{scheme}.png"
        if answer is None or not answer.ok:
            raise RuntimeError(f"{name}: {answer and answer.status} {page.url}")
        (PLACE / name).write_bytes(small(await page.screenshot()))
        await context.close()


def small(png: bytes) -> bytes:
    """The picture in at most 256 colours, fewer where it would still be too large."""
    for colours in (256, 128, 64, 32):
        out = io.BytesIO()
        picture = Image.open(io.BytesIO(png)).convert("RGB")
        picture.quantize(colours, dither=Image.Dither.NONE).save(out, "PNG", optimize=True)
        if out.tell() <= MOST_BYTES:
            return out.getvalue()
    raise RuntimeError("The picture stays too large")


async def main(folder: Path) -> None:
    """Play where nothing was played yet, then take every picture anew."""

    def step(name: str, _parts: int) -> Any:  # noqa: ANN401 - a function that counts
        print(name, file=sys.stderr)
        return lambda: None

    settings = Settings(storage=folder, smtp_url=None, _env_file=None)
    async with opened(settings, migrate=True) as house:
        if not await Organization.all().exists():
            await play(house, SEED, step)
        async with served(house) as origin:
            if not await Competition.filter(stage=Stage.OPEN).exists():
                await in_hand(origin)
            ids = await places(origin)
            PLACE.mkdir(parents=True, exist_ok=True)
            for old in PLACE.glob("*.png"):
                old.unlink()
            async with async_playwright() as playwright:
                browser = await playwright.chromium.launch(
                    executable_path="/usr/bin/chromium", chromium_sandbox=False
                )
                for picture in PICTURES:
                    await take(browser, origin, picture, ids)
                await browser.close()
    print(f"{len(list(PLACE.glob('*.png')))} pictures in {PLACE}", file=sys.stderr)


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(main(Path(sys.argv[1])))
    else:
        with TemporaryDirectory(prefix="incubator-pictures-") as scratch:
            Path(scratch).chmod(0o711)  # for PostgreSQL's own account
            asyncio.run(main(Path(scratch) / "storage"))
