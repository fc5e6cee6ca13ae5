"""A second, small competition in stages: reviews, pitches before a hall, a public vote, and a bonus."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random
from typing import Any

from incubator.demo.contest import APPLICANTS, CAP, Entry, Frozen, check, freeze, terms, wait_until
from incubator.demo.judging import Marks, fill, imagine, points, remark
from incubator.demo.park import Park, Player, Refused, together, until
from incubator.demo.registry import Cast, Member

ENTRANTS = 6
FINALISTS = 4
JUDGES = 6
CODES = 30
VOTERS = 24
VOTE_SECONDS = 15
"""The public votes so long."""
LEAD_SECONDS = 3
"""A vote opens so long after it was planned: its candidates must be known before."""

PLACES = 2
"""Awards; lots decide among those whose 90% interval of ranks lies on both sides of the last."""

PITCHED = FINALISTS * JUDGES // 2
SHEETS = ENTRANTS * JUDGES + PITCHED

NUMBER = "03 08 15 22 27 31 + 12"
SOURCE = "https://lottery.example.org"

STAGES = (
    ("review", "材料评审", "review", "40"),
    ("pitch", "现场路演", "pitch", "50"),
    ("vote", "大众投票", "public_vote", "10"),
    ("bonus", "附加分", "bonus", "5"),
)

RUBRIC = (("idea", "创意", "40"), ("team", "团队", "30"), ("impact", "成效", "30"))


@dataclass(frozen=True, slots=True)
class Staged:
    """What came out of it."""

    stages: list[dict[str, Any]]
    sessions: list[dict[str, Any]]
    vote: dict[str, Any]
    bonus: dict[str, Any]
    frozen: Frozen
    draw: dict[str, Any]


def entrants(cast: Cast) -> Sequence[Member]:
    """Organizations that did not apply to the large competition."""
    return cast.members[APPLICANTS : APPLICANTS + ENTRANTS]


async def call(officer: Player, seconds: int) -> dict[str, Any]:
    """Prepare it, declare its stages, and open it for so many seconds."""
    body = terms("演示区社区微创投路演赛", seconds, RUBRIC) | {
        "pool": "400000.00",
        "award_cap": CAP,
        "places": PLACES,
        "tracks": [{"code": "micro", "name": "社区微项目"}],
        "tranches": [{"share": "100", "trigger": "contract_signed"}],
    }
    competition = await officer.post("/competitions", body)
    path = f"/competitions/{competition['id']}"
    keys = ("code", "name", "kind", "weight")
    stages: list[dict[str, object]] = [dict(zip(keys, stage, strict=True)) for stage in STAGES]
    stages[1] |= {"names_organization": True, "names_leader": True}  # the hall is told who speaks
    await officer.put(f"{path}/stages", {"stages": stages}, version=competition["version"])
    lottery = {
        "zone": "interval_90",
        "source": "演示：公开彩票开奖号码",
        "source_url": SOURCE,
        "wait_hours": 0,
    }
    await officer.put(f"{path}/lottery", lottery, version=competition["version"] + 1)
    opened: dict[str, Any] = await officer.post(f"{path}/opening")
    return opened


async def vote(
    park: Park, cast: Cast, competition: Mapping[str, Any], entries: Sequence[Entry], random: Random
) -> dict[str, Any]:
    """Begin to judge, and let residents vote by the codes that they were given."""
    officer, path = cast.officers[0], f"/competitions/{competition['id']}"
    await check(officer, entries, set(range(len(entries))))
    for judge in cast.judges[:JUDGES]:
        await officer.post(f"{path}/panel", {"person_id": judge.id})
    await officer.post(f"{path}/judging")
    opens_at = datetime.now(UTC) + timedelta(seconds=LEAD_SECONDS)
    planned: dict[str, Any] = await officer.post(
        f"{path}/public-votes",
        {
            "stage": "vote",
            "opens_at": opens_at.isoformat(),
            "closes_at": (opens_at + timedelta(seconds=VOTE_SECONDS)).isoformat(),
            "choices": 2,
            "application_ids": [entry.id for entry in entries],
        },
    )
    issued = await officer.post(f"{path}/public-votes/{planned['id']}/codes", {"count": CODES})
    resident = await park.passer_by()
    await wait_until(opens_at)
    for code in issued["codes"][:VOTERS]:
        chosen = [entry.id for entry in random.sample(entries, random.randint(1, 2))]
        ballot = {"code": code, "application_ids": chosen}
        await resident.post(f"/public-votes/{planned['id']}/ballots", ballot)
    return planned


async def judge(
    cast: Cast,
    competition: Mapping[str, Any],
    entries: Sequence[Entry],
    planned: Mapping[str, Any],
    random: Random,
    tick: Callable[[], None],
) -> Staged:
    """Review all, let the best four pitch, count the votes, give a bonus, and freeze the ranking."""
    officer, path = cast.officers[0], f"/competitions/{competition['id']}"
    judges = cast.judges[:JUDGES]
    pairs = [{"application_id": e.id, "judge_id": j.id} for e in entries for j in judges]
    await officer.post(f"{path}/sheets", {"stage": "review", "pairs": pairs})
    marks = imagine(entries, judges, RUBRIC, random)
    do = partial(fill, competition=competition, marks=marks, rubric=RUBRIC, tick=tick)
    await together([partial(do, judge) for judge in judges], lambda: None)
    standings = sorted((await officer.get(f"{path}/standings"))["standings"], key=lambda s: int(s["rank"]))
    finalists = [standing["application_id"] for standing in standings[:FINALISTS]]
    # Drawn for the seats and not for the judges: who sits where is by lot, and another one in every play.
    marks_of_seats = {
        (entry.id, seat): {code: points(random.gauss(82, 6)) for code, _, _ in RUBRIC}
        for entry in entries
        for seat in range(JUDGES // 2)
    }
    sessions = await _draw(officer, path, finalists, judges)
    for session in sessions:
        await _pitch(session, judges, competition, marks_of_seats, tick)
    bonus = await officer.post(
        f"{path}/applications/{finalists[-1]}/bonuses",
        {
            "stage": "bonus",
            "points": "2",
            "reason": "演示：居民自筹配套资金。",
            "evidence": "演示：配套资金承诺书",
        },
    )
    await wait_until(datetime.fromisoformat(planned["closes_at"]))
    frozen = await freeze(cast.officers, path)
    (counted,) = await officer.get(f"{path}/public-votes")
    draw = await _lots(cast.officers, path)
    return Staged(await officer.get(f"{path}/stages"), sessions, counted, bonus, frozen, draw)


async def _lots(officers: Sequence[Player], path: str) -> dict[str, Any]:
    """When the tickets are given, one officer enters a number and another reads the same: lots are drawn.

    Tickets come from a digest that has the judges' ids in it: who draws what differs from play to play.
    """

    async def given() -> dict[str, Any] | None:
        try:
            found: dict[str, Any] = await officers[0].get(f"{path}/lottery/draw")
        except Refused:
            return None
        return found

    draw = await until(given)
    if any(entry["ticket"] for entry in draw["entries"]):
        number = {"value": NUMBER, "url": SOURCE, "appeared_at": datetime.now(UTC).isoformat()}
        await officers[0].post(f"{path}/lottery/beacon", number)
        await officers[1].post(f"{path}/lottery/beacon/confirmation", {"value": NUMBER})
    drawn: dict[str, Any] = await officers[1].get(f"{path}/lottery/draw")
    return drawn


async def _draw(
    officer: Player, path: str, finalists: Sequence[str], judges: Sequence[Player]
) -> list[dict[str, Any]]:
    """Two sessions, with half of the finalists and of the judges each, and the speaking order by lot."""
    now = datetime.now(UTC)
    drawn: list[dict[str, Any]] = await officer.post(
        f"{path}/pitch-draw",
        {
            "stage": "pitch",
            "sessions": [
                {"title": f"路演第{name}场", "place": "演示区会堂", "starts_at": now.isoformat()}
                for name in ("一", "二")
            ],
            "application_ids": list(finalists),
            "judge_ids": [judge.id for judge in judges],
            "most_items": FINALISTS // 2,
            "least_judges": JUDGES // 2,
            "seed": "演示抽签",
        },
    )
    return drawn


async def _pitch(
    session: Mapping[str, Any],
    judges: Sequence[Player],
    competition: Mapping[str, Any],
    marks: Mapping[tuple[str, int], Marks],
    tick: Callable[[], None],
) -> None:
    """The chair opens and closes each item; the judges of the session score while it is open."""
    by_id = {judge.id: judge for judge in judges}
    seated = [by_id[judge["id"]] for judge in session["judges"]]
    chair = by_id[session["chair"]["id"]]
    sheets = {
        (sheet["application"]["id"], judge.id): sheet
        for judge in seated
        for sheet in await judge.pages("/sheets", competition_id=competition["id"], state="assigned")
    }
    for item in session["items"]:
        for phase in ("presenting", "questions", "scoring"):
            await chair.post(f"/pitch-items/{item['id']}/{phase}")
        for seat, judge in enumerate(seated):
            sheet = sheets[item["application"]["id"], judge.id]
            own = marks[item["application"]["id"], seat]
            body = {"marks": own, "comment": remark(own, RUBRIC)}
            await judge.put(f"/sheets/{sheet['id']}/marks", body, version=sheet["version"])
            await judge.post(f"/sheets/{sheet['id']}/submission")
            tick()
        await chair.post(f"/pitch-items/{item['id']}/closing")
