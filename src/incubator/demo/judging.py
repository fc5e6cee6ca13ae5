"""Fourth act: the judges score, one is recused late, one sheet is reopened, and the panel deliberates."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from random import Random
from typing import Any

from incubator.demo.contest import RUBRIC, Entry
from incubator.demo.panel import Seated, experts
from incubator.demo.park import Player, together, until

Marks = dict[str, str]
"""A sheet: points by criterion."""

Pair = tuple[str, str]
"""Application and judge, by id."""

WHY_REOPENED = "演示：评语与分数不一致，请核对。"

REFILLED = 2
"""Sheets that are filled beside the assigned ones: the reassigned and the reopened one."""


@dataclass(frozen=True, slots=True)
class Judged:
    """What happened while they judged."""

    recused: dict[str, Any]
    replacement: str
    """The name of who took the seat."""
    reopened: dict[str, Any]
    why_reopened: str
    deliberation: dict[str, Any]
    adjusted: str
    """The name of who changed a score."""
    minutes: dict[str, Any]


def imagine(
    finalists: Sequence[Entry],
    judges: Sequence[Player],
    rubric: Sequence[tuple[str, str, str]],
    random: Random,
) -> dict[Pair, Marks]:
    """What each judge would give each application: its merit, how strict the judge is, and chance.

    Drawn before anybody acts, so that the order in which players are served changes nothing.
    """
    merit = {entry.id: random.gauss(78, 7) for entry in finalists}
    severity = {judge.id: random.gauss(0, 3) for judge in judges}
    return {
        (entry.id, judge.id): {
            code: points(random.gauss(merit[entry.id] + severity[judge.id], 4)) for code, _, _ in rubric
        }
        for entry in finalists
        for judge in judges
    }


def points(about: float) -> str:
    """The nearest half point from 40 to 100."""
    half_points = max(80, min(200, round(2 * about)))
    return f"{half_points // 2}{'.5' if half_points % 2 else ''}"


def remark(marks: Marks, rubric: Sequence[tuple[str, str, str]]) -> str:
    """A comment such as a judge would write on these marks."""
    names = {code: name for code, name, _ in rubric}
    order = sorted(marks, key=lambda code: float(marks[code]))
    return f"演示评语：{names[order[-1]]}较好，{names[order[0]]}有待加强。"


async def fill(
    judge: Player,
    competition: Mapping[str, Any],
    marks: Mapping[Pair, Marks],
    rubric: Sequence[tuple[str, str, str]],
    tick: Callable[[], None],
) -> None:
    """The judge fills every open sheet in the own reading order, and submits them in one act."""
    for sheet in await judge.pages("/sheets", competition_id=competition["id"], state="assigned"):
        own = marks[sheet["application"]["id"], judge.id]
        body = {"marks": own, "comment": remark(own, rubric)}
        await judge.put(f"/sheets/{sheet['id']}/marks", body, version=sheet["version"])
        tick()
    await judge.post(f"/competitions/{competition['id']}/sheet-submissions")


async def judge(
    officer: Player,
    competition: Mapping[str, Any],
    finalists: Sequence[Entry],
    seated: Seated,
    random: Random,
    tick: Callable[[], None],
) -> Judged:
    """Every sheet is filled, whatever comes between; then the panel meets."""
    path, met = f"/competitions/{competition['id']}", seated.met
    marks = imagine(finalists, seated.judges, RUBRIC, random)
    do = partial(fill, competition=competition, marks=marks, rubric=RUBRIC, tick=tick)
    await together([partial(do, judge) for judge in seated.judges], lambda: None)
    recused, replacement = await _replace(officer, path, seated)
    await do(replacement)
    sheets = {(s["application"]["id"], s["judge"]["id"]): s for s in await officer.pages(f"{path}/sheets")}
    entry = next(entry for entry in finalists if entry.id not in {met.confirmed.id, met.recused.id})
    reopened = await _reopen(officer, path, sheets, entry, experts(seated.judges, entry.member.field)[1])
    await do(next(judge for judge in seated.judges if judge.id == reopened["judge"]["id"]))
    deliberation, adjusted, minutes = await _deliberate(officer, path, seated.judges, sheets, marks)
    return Judged(recused, replacement.name, reopened, WHY_REOPENED, deliberation, adjusted, minutes)


async def _replace(officer: Player, path: str, seated: Seated) -> tuple[dict[str, Any], Player]:
    """A judge finds out late; another run finds who is left without a conflict."""
    met = seated.met
    late = experts(seated.judges, met.recused.member.field)[-1]
    recused = await late.post(
        f"/applications/{met.recused.id}/recusals",
        {"kind": "employment", "reason": "演示：评分后得知，亲属刚入职该组织。"},
    )
    run = await officer.post(f"{path}/applications/{met.recused.id}/replacements")
    await officer.post(f"{path}/assignment-runs/{run['id']}/adoption")
    pairs = await officer.pages(f"{path}/assignment-runs/{run['id']}/pairs")
    (chosen,) = [pair["judge"]["id"] for pair in pairs if pair["kind"] == "chosen"]
    return recused, next(judge for judge in seated.judges if judge.id == chosen)


async def _reopen(
    officer: Player, path: str, sheets: Mapping[Pair, dict[str, Any]], entry: Entry, judge: Player
) -> dict[str, Any]:
    sheet = sheets[entry.id, judge.id]
    reopened: dict[str, Any] = await officer.post(
        f"{path}/sheets/{sheet['id']}/reopening", {"reason": WHY_REOPENED}
    )
    return reopened


async def _deliberate(
    officer: Player,
    path: str,
    judges: Sequence[Player],
    sheets: Mapping[Pair, dict[str, Any]],
    marks: Mapping[Pair, Marks],
) -> tuple[dict[str, Any], str, dict[str, Any]]:
    """What is most disputed comes first; a judge gives in, the chair notes it, and all sign the minutes."""
    chair = judges[0]
    opened = await officer.post(f"{path}/deliberations", {"chair_id": chair.id})
    own = f"/deliberations/{opened['id']}"
    disputed = (await chair.get(own))["agenda"][0]["application"]["id"]
    panel = [j for j in judges if (s := sheets.get((disputed, j.id))) and s["state"] == "submitted"]
    totals = {judge.id: _total(marks[disputed, judge.id]) for judge in panel}
    mean = sum(totals.values()) / len(totals)
    furthest = max(panel, key=lambda judge: abs(totals[judge.id] - mean))
    await chair.post(
        f"{own}/notes", {"application_id": disputed, "text": f"演示：{furthest.name}说明理由后同意调整。"}
    )
    step = (mean - totals[furthest.id]) / 2
    closer = {code: points(float(mark) + step) for code, mark in marks[disputed, furthest.id].items()}
    body = {"marks": closer, "comment": remark(closer, RUBRIC), "reason": "演示：采纳合议意见。"}
    await furthest.post(f"/sheets/{sheets[disputed, furthest.id]['id']}/adjustment", body)
    closed = await chair.post(f"{own}/closing", {"present": [judge.id for judge in judges]})

    async def written() -> str | None:
        return (await chair.get(f"{own}/minutes"))[0]["sha256"]  # type: ignore[no-any-return]  # JSON

    sha256 = await until(written)
    for judge in judges:
        await judge.post(f"{own}/minutes/1/signatures", {"sha256": sha256})
    return closed, furthest.name, (await chair.get(f"{own}/minutes"))[0]


def _total(marks: Marks) -> float:
    return sum(float(marks[code]) * int(weight) for code, _, weight in RUBRIC) / 100
