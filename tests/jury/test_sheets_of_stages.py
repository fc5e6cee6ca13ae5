"""Sheets in a contest of several stages: each is listed, told apart, and submitted when it is taken."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from factories.browsing import browse, words
from factories.jury import FULL, make_sheet
from factories.pitch import PITCH, REVIEW, make_pitch, make_staged
from factories.queries import count_queries
from incubator.applications import Application
from incubator.competitions import Competition
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.methods.reading_order import reading_order
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules import SheetState
from incubator.jury.rules.pitch import ItemState
from incubator.jury.tables import JudgingStage, PitchItem, Sheet
from incubator.people import Person

pytestmark = pytest.mark.anyio

TALK = ("talk", StageKind.REVIEW, 20_00)
PITCH_ALONE = ("pitch", StageKind.PITCH, 100_00)
TO_SCORING = (ItemState.PRESENTING, ItemState.SCORING)
BEFORE = datetime(2026, 11, 20, tzinfo=UTC)
THREE = (("desk", StageKind.REVIEW, 20_00), TALK, PITCH)


@dataclass(frozen=True, slots=True)
class Judged:
    """A contest in stages with one judge, whose sheets are complete drafts of every application in each."""

    competition: Competition
    entries: Sequence[Application]
    stages: Sequence[JudgingStage]
    judge: Person

    async def states(self) -> dict[str, set[SheetState]]:
        """Of the sheets, by the code of their stage."""
        found = Sheet.filter(competition_id=self.competition.id).prefetch_related("stage")
        told: dict[str, set[SheetState]] = {}
        for sheet in await found:
            told.setdefault(sheet.stage.code, set()).add(sheet.state)
        return told

    async def move_item(self, *states: ItemState) -> None:
        """Bring the first application's turn at the pitch through these states, long ago."""
        for state in states:
            closed_at = BEFORE if state is ItemState.CLOSED else None
            item = PitchItem.filter(application_id=self.entries[0].id)
            await item.update(state=state, phase_at=BEFORE, closed_at=closed_at)


async def judged(*stages: tuple[str, StageKind, int], applications: int = 1) -> Judged:
    competition, entries, (seat,) = await make_staged(*stages, applications=applications)
    made = await JudgingStage.filter(competition_id=competition.id).order_by("position")
    for stage in made:
        for entry in entries:
            await make_sheet(entry, seat.person_id, FULL, stage_id=stage.id)
    if any(kind is StageKind.PITCH for _, kind, _ in stages):
        await make_pitch(competition, entries, [seat.person_id], seat.person_id)
    return Judged(competition, entries, made, await Person.get(id=seat.person_id))


async def paged(client: Any, limit: int, **asked: str) -> list[dict[str, Any]]:
    """The judge's sheets, read page by page."""
    found: list[dict[str, Any]] = []
    cursor: dict[str, str] = {}
    while True:
        answer = await client.get("/api/v1/sheets", params={"limit": limit} | asked | cursor)
        assert answer.status_code == 200, answer.text
        found += answer.json()["items"]
        if answer.json()["next"] is None:
            return found
        cursor = {"cursor": answer.json()["next"]}


@pytest.mark.parametrize("limit", [1, 2, 5, 100])
async def test_pages_list_each_sheet_of_each_stage_once_at_its_position(house: Services, limit: int):
    found = await judged(*THREE, applications=4)
    browser = await browse(house, person=found.judge)
    items = await paged(browser.client, limit)
    number, numbers = found.competition.number, [entry.number for entry in found.entries]
    assert [(i["stage"]["code"], i["application"]["number"], i["position"]) for i in items] == [
        (stage, application, position)
        for stage in ("desk", "talk", "pitch")
        for position, application in enumerate(
            reading_order(f"{number}/{stage}", str(found.judge.id), numbers), start=1
        )
    ]


async def test_pages_go_on_in_the_next_stage_though_the_last_sheet_is_gone(house: Services):
    found = await judged(*THREE, applications=2)
    browser = await browse(house, person=found.judge)
    whole = [item["id"] for item in await paged(browser.client, 100)]
    first = (await browser.client.get("/api/v1/sheets", params={"limit": 2})).json()
    await Sheet.filter(id=first["items"][-1]["id"]).delete()
    rest = await browser.client.get("/api/v1/sheets", params={"limit": 100, "cursor": first["next"]})
    assert [item["id"] for item in rest.json()["items"]] == whole[2:]


async def test_queue_of_what_is_left_is_paged_over_stages(house: Services):
    found = await judged(*THREE, applications=2)
    browser = await browse(house, person=found.judge)
    whole = await paged(browser.client, 100)
    gone = [item["id"] for item in whole if item["stage"]["code"] == "talk"]
    await Sheet.filter(id__in=gone).update(state=SheetState.RECUSED)
    left = await paged(browser.client, 1, state="assigned", competition_id=str(found.competition.id))
    assert [item["id"] for item in left] == [item["id"] for item in whole if item["id"] not in gone]


async def test_staff_lists_name_the_stage_and_the_same_positions(house: Services, visitor: Any):
    found = await judged(*THREE, applications=3)
    browser = await browse(house, person=found.judge)
    own = {(i["id"], i["stage"]["code"], i["position"]) for i in await paged(browser.client, 100)}
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.get(f"/api/v1/competitions/{found.competition.id}/sheets")
    assert {(i["id"], i["stage"]["code"], i["position"]) for i in answer.json()["items"]} == own
    assert {i["stage"]["name"] for i in answer.json()["items"]} == {"Desk", "Talk", "Pitch"}


async def test_one_sheet_names_its_stage_to_judge_and_staff(house: Services, visitor: Any):
    found = await judged(REVIEW, PITCH)
    sheet = await Sheet.get(stage__code="pitch")
    browser = await browse(house, person=found.judge)
    own = await browser.client.get(f"/api/v1/sheets/{sheet.id}")
    assert own.json()["stage"] == {"code": "pitch", "name": "Pitch"}
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(f"/api/v1/competitions/{found.competition.id}/sheets/{sheet.id}")
    assert answer.json()["stage"] == {"code": "pitch", "name": "Pitch"}


@pytest.mark.parametrize("applications", [1, 3])
async def test_lists_of_stages_ask_the_same_number_of_queries(house: Services, applications: int):
    found = await judged(*THREE, applications=applications)
    browser = await browse(house, person=found.judge)
    async with count_queries(house) as listed:
        assert len(await paged(browser.client, 100)) == 3 * applications
    async with count_queries(house) as summed:
        await browser.get("/sheets/summary")
    assert (len(listed), len(summed)) == (4, 16)


async def test_pages_of_the_judge_name_the_stage_of_each_sheet(house: Services):
    found = await judged(REVIEW, PITCH)
    browser = await browse(house, person=found.judge)
    for path in ("/sheets", "/sheets/summary"):
        shown = words((await browser.get(path)).text)
        assert (shown.count("Desk"), shown.count("Pitch")) >= (1, 1), path
        assert shown.index("Desk") < shown.index("Pitch"), path
    for stage in found.stages:
        sheet = await Sheet.get(stage_id=stage.id)
        for path in (f"/sheets/{sheet.id}", f"/sheets/{sheet.id}/review"):
            assert stage.name in words((await browser.get(path)).text), path


async def test_pages_of_the_staff_name_the_stage_of_each_sheet(house: Services):
    found = await judged(REVIEW, PITCH)
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/competitions/{found.competition.id}/sheets"
    shown = words((await browser.get(path)).text)
    assert ("Desk" in shown, "Pitch" in shown) == (True, True)
    for stage in found.stages:
        sheet = await Sheet.get(stage_id=stage.id)
        assert stage.name in words((await browser.get(f"{path}/{sheet.id}")).text)


@pytest.mark.parametrize(
    ("moved", "told"),
    [
        ((), "等待开放评分"),
        ((ItemState.PRESENTING,), "等待开放评分"),
        ((*TO_SCORING, ItemState.CLOSED), "评分已结束"),
    ],
)
async def test_all_is_submitted_but_what_its_pitch_does_not_take(
    house: Services, moved: Sequence[ItemState], told: str
):
    found = await judged(REVIEW, PITCH)
    await found.move_item(*moved)
    browser = await browse(house, person=found.judge)
    summary = words((await browser.get("/sheets/summary")).text)
    assert (summary.count("可以提交"), summary.count(told)) == (1, 1)
    assert "提交已填好的 1 份" in summary
    pitch = await Sheet.get(stage__code="pitch")
    with pytest.raises(AssertionError, match="no form submit"):
        await browser.form(f"/sheets/{pitch.id}/review", "submit")
    assert told in words((await browser.get(f"/sheets/{pitch.id}/review")).text)
    assert (await browser.post("/sheets/summary", "submit_all")).status_code == 303
    assert await found.states() == {"desk": {SheetState.SUBMITTED}, "pitch": {SheetState.ASSIGNED}}
    path = f"/api/v1/competitions/{found.competition.id}/sheet-submissions"
    answer = await browser.client.post(path, headers={"origin": "http://testserver"})
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_ready")


async def test_all_is_submitted_when_the_pitch_takes_scores(house: Services):
    found = await judged(REVIEW, PITCH)
    await found.move_item(*TO_SCORING)
    browser = await browse(house, person=found.judge)
    assert words((await browser.get("/sheets/summary")).text).count("可以提交") == 2
    assert (await browser.post("/sheets/summary", "submit_all")).status_code == 303
    assert await found.states() == {"desk": {SheetState.SUBMITTED}, "pitch": {SheetState.SUBMITTED}}


async def test_pitch_sheet_that_was_in_before_waits_for_no_item(house: Services, visitor: Any):
    found = await judged(PITCH_ALONE)
    await found.move_item(*TO_SCORING)
    browser = await browse(house, person=found.judge)
    assert (await browser.post("/sheets/summary", "submit_all")).status_code == 303
    await found.move_item(ItemState.CLOSED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    sheet = await Sheet.get()
    path = f"/api/v1/competitions/{found.competition.id}/sheets/{sheet.id}/reopening"
    reopened = await officer.client.post(path, json={"reason": "评委来电要求更正"})
    assert (reopened.status_code, reopened.json()["stage"]["code"]) == (200, "pitch")
    assert "可以提交" in words((await browser.get("/sheets/summary")).text)
    assert (await browser.post(f"/sheets/{sheet.id}/review", "submit")).status_code == 303
    assert await found.states() == {"pitch": {SheetState.SUBMITTED}}


async def test_nothing_is_offered_for_submission_when_judging_is_over(house: Services):
    found = await judged(REVIEW, PITCH)
    await Competition.filter(id=found.competition.id).update(stage=Stage.RANKED)
    browser = await browse(house, person=found.judge)
    summary = words((await browser.get("/sheets/summary")).text)
    assert ("可以提交" in summary, "提交已填好" in summary) == (False, False)
    sheet = await Sheet.get(stage__code="desk")
    review = words((await browser.get(f"/sheets/{sheet.id}/review")).text)
    assert ("大赛现在不在评审阶段" in review, "提交评分表" in review) == (True, False)
