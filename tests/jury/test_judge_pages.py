"""A judge's pages: the queue, the sheet, its draft, review, submission and recusal by forms."""

import asyncio
from pathlib import Path

import pytest

from factories.applications import proposal_pdf
from factories.browsing import Browser, browse, parsed, words
from factories.jury import make_judging, make_sheet
from factories.queries import count_queries
from incubator.applications import Application
from incubator.applications.tables import ApplicationFile
from incubator.competitions import Competition
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.rules import SheetState
from incubator.jury.tables import Recusal, Sheet
from incubator.people import Person

pytestmark = pytest.mark.anyio

SCORES = {"marks__need": "80", "marks__design": "70", "marks__team": "60.5"}

HERE = {"origin": "http://testserver", "accept": "text/html"}


async def judging(
    house: Services, applications: int = 1
) -> tuple[Browser, Competition, list[Application], list[Sheet]]:
    """A judge's browser, with an open sheet for each of so many applications."""
    competition, entries, (seat,) = await make_judging(applications)
    sheets = [await make_sheet(entry, seat.person_id) for entry in entries]
    return await browse(house, person=await Person.get(id=seat.person_id)), competition, entries, sheets


async def test_sheet_is_filled_in_reviewed_and_submitted(house: Services):
    browser, _, (entry,), (sheet,) = await judging(house)
    assert entry.title in words((await browser.get("/sheets")).text)
    path = f"/sheets/{sheet.id}"
    answer = await browser.post(path, "save", do="finish", comment="很好", note="私下说", **SCORES)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{path}/review")
    review = words((await browser.get(f"{path}/review")).text)
    assert "71.63" in review  # 40·0.8 + 35·0.7 + 25·0.605 = 71.625
    assert (await browser.post(f"{path}/review", "submit")).headers["location"] == "/sheets"
    assert (await Sheet.get()).state is SheetState.SUBMITTED
    shown = words((await browser.get(path)).text)
    assert "评分表已提交并锁定" in shown


async def test_draft_is_saved_in_part_and_shown_again(house: Services):
    browser, _, _, (sheet,) = await judging(house)
    path = f"/sheets/{sheet.id}"
    assert (await browser.post(path, "save", marks__need="80")).status_code == 303
    values = await browser.form(path, "save")
    assert (values["marks/need"], values["marks/design"]) == ("80", "")
    review = await browser.get(f"{path}/review")
    assert "还有 2 项没有填完" in words(review.text)
    with pytest.raises(AssertionError, match="no form submit"):
        await browser.form(f"{path}/review", "submit")


async def test_refused_marks_are_shown_beside_their_criterion_and_nothing_is_lost(house: Services):
    browser, _, _, (sheet,) = await judging(house)
    path = f"/sheets/{sheet.id}"
    typed = SCORES | {"marks__need": "101", "comment": "写了很久的评语"}
    answer = await browser.post(path, "save", **typed)
    assert answer.status_code == 422
    tree = parsed(answer.text)
    assert [p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"] == ["save-marks-need-wrong"]
    assert "写了很久的评语" in answer.text
    assert "60.5" in answer.text


async def test_second_device_with_an_older_draft_loses_nothing(house: Services):
    browser, _, _, (sheet,) = await judging(house)
    path = f"/sheets/{sheet.id}"
    older = await browser.form(path, "save")
    assert (await browser.post(path, "save", **SCORES)).status_code == 303
    answer = await browser.client.post(path, data=older | {"comment": "另一台设备上写的"}, headers=HERE)
    assert answer.status_code == 412
    assert "另一台设备上写的" in answer.text
    assert (await browser.form(path, "save"))["marks/need"] == "80"


async def test_recusal_closes_the_sheet_and_hides_the_project(house: Services):
    browser, _, (entry,), (sheet,) = await judging(house)
    path = f"/sheets/{sheet.id}"
    answer = await browser.post(path, "recuse", kind="kinship", reason="亲戚")
    assert (answer.status_code, answer.headers["location"]) == (303, "/sheets")
    assert await Recusal.all().count() == 1
    for page in ("/sheets", path, f"{path}/review", "/sheets/summary"):
        shown = await browser.get(page)
        assert (page, shown.status_code, entry.title in shown.text) == (page, 200, False)
    assert "您已回避这个项目" in words((await browser.get(path)).text)


async def test_other_judge_s_sheet_is_not_found(house: Services):
    _, _, _, (sheet,) = await judging(house)
    other = await browse(house, Role.JUDGE)
    for path in (f"/sheets/{sheet.id}", f"/sheets/{sheet.id}/review"):
        assert (await other.get(path)).status_code == 404
    assert (await (await browse(house)).get("/sheets")).status_code == 403


async def test_all_ready_sheets_are_submitted_in_one_act_and_the_others_stay(house: Services):
    browser, competition, entries, sheets = await judging(house, 3)
    for sheet in sheets[:2]:
        await browser.post(f"/sheets/{sheet.id}", "save", **SCORES)
    summary = words((await browser.get("/sheets/summary")).text)
    assert summary.count("可以提交") == 2
    assert (await browser.post("/sheets/summary", "submit_all")).status_code == 303
    states = {s.id: s.state for s in await Sheet.all()}
    assert [states[s.id] for s in sheets] == [
        SheetState.SUBMITTED,
        SheetState.SUBMITTED,
        SheetState.ASSIGNED,
    ]
    path = f"/api/v1/competitions/{competition.id}/sheet-submissions"
    answer = await browser.client.post(path, headers={"origin": "http://testserver"})
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_ready")
    assert len(entries) == 3


async def test_judges_submit_all_their_sheets_without_waiting_for_each_other(house: Services):
    browser, competition, _, (sheet,) = await judging(house)
    await browser.post(f"/sheets/{sheet.id}", "save", **SCORES)
    path = f"/api/v1/competitions/{competition.id}/sheet-submissions"
    async with house.database.pool.acquire() as other, other.transaction():
        # As everybody does who saves or submits a sheet of the competition.
        await other.execute("SELECT FROM competition WHERE id = $1 FOR SHARE", competition.id)
        answer = await browser.client.post(path, headers={"origin": "http://testserver"})
    assert (answer.status_code, [each["state"] for each in answer.json()]) == (200, ["submitted"])


async def test_two_devices_that_submit_all_at_once_submit_each_sheet_once(house: Services):
    browser, competition, _, sheets = await judging(house, 3)
    for sheet in sheets:
        await browser.post(f"/sheets/{sheet.id}", "save", **SCORES)
    path = f"/api/v1/competitions/{competition.id}/sheet-submissions"
    headers = {"origin": "http://testserver"}
    answers = await asyncio.gather(*[browser.client.post(path, headers=headers) for _ in range(4)])
    taken = [sheet["id"] for a in answers if a.status_code == 200 for sheet in a.json()]
    assert sorted(taken) == sorted(str(sheet.id) for sheet in sheets)
    assert {a.status_code for a in answers} <= {200, 409}
    assert {(s.state, s.version) for s in await Sheet.all()} == {(SheetState.SUBMITTED, 3)}


async def test_pages_of_the_proposal_are_pictures_for_its_judge_only(house: Services, tmp_path: Path):
    browser, _, (entry,), (sheet,) = await judging(house)

    file = await ApplicationFile.get(application_id=entry.id).select_related("stored")
    place = tmp_path / "objects" / file.stored.key
    place.parent.mkdir(parents=True)
    place.write_bytes(proposal_pdf())
    at = f"/api/v1/sheets/{sheet.id}/files/{file.id}/pages"
    assert f'src="{at}/1"' in (await browser.get(f"/sheets/{sheet.id}")).text
    answer = await browser.client.get(f"{at}/1")
    assert (answer.headers["content-type"], answer.content[:8]) == ("image/png", b"\x89PNG\r\n\x1a\n")
    for number, status in ((2, 404), (0, 404), (61, 404)):
        assert (number, (await browser.client.get(f"{at}/{number}")).status_code) == (number, status)
    assert (await (await browse(house, Role.JUDGE)).client.get(f"{at}/1")).status_code == 404
    await browser.post(f"/sheets/{sheet.id}", "recuse", kind="other", reason="")
    assert (await browser.client.get(f"{at}/1")).status_code == 403


async def test_summary_asks_as_often_whatever_its_length(house: Services):
    browser, _, _, _ = await judging(house, 1)
    async with count_queries(house) as few:
        await browser.get("/sheets/summary")
    many_browser, _, _, _ = await judging(house, 4)
    async with count_queries(house) as many:
        await many_browser.get("/sheets/summary")
    assert len(few) == len(many)
