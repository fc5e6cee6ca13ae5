"""The pages of an assignment: a dry run, its matrix, locks, why, applying and undoing by forms."""

from typing import Any
from uuid import UUID

import pytest

from factories.browsing import Browser, browse, words
from factories.jury import make_judging, make_recusal
from factories.queries import count_queries
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.tables import AssignmentHold, AssignmentRun, Sheet

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER

ASKED = {"panel_size": "2", "most": "9", "seed": "2026-11-22 福彩 3D 417"}


async def tried(browser: Browser, competition_id: UUID, **changes: Any) -> str:
    """The path of a run."""
    answer = await browser.post(f"/competitions/{competition_id}/assignment", "try", **ASKED | changes)
    assert answer.status_code == 303, words(answer.text)
    return str(answer.headers["location"])


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_pages_open_by_role(house: Services, role: Role, status: int):
    competition, (entry,), _ = await make_judging(1, 3)
    run = await tried(await browse(house, OFFICER), competition.id)
    browser = await browse(house, role)
    for path in (f"/competitions/{competition.id}/assignment", run, f"{run}/applications/{entry.id}"):
        assert (await browser.get(path)).status_code == status


async def test_run_is_tried_applied_and_undone(house: Services):
    competition, entries, _ = await make_judging(3, 3)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    shown = words((await browser.get(run)).text)
    assert "已证明是最好的分法" in shown
    assert "新排 6 份，指定 0 份，原有 0 份" in shown
    assert [entry.title in shown for entry in entries] == [True] * 3
    assert await Sheet.all().count() == 0
    assert (await browser.post(run, "apply")).status_code == 303
    assert await Sheet.all().count() == 6
    assert (await browser.post(run, "undo")).status_code == 303
    assert await Sheet.all().count() == 0
    listed = words((await browser.get(f"/competitions/{competition.id}/assignment")).text)
    assert "已撤销" in listed


async def test_refused_terms_are_kept(house: Services):
    competition, _, _ = await make_judging(1, 3)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/assignment"
    answer = await browser.post(path, "try", **ASKED | {"most": "1", "least": "3"})
    assert answer.status_code == 422
    assert 'value="2026-11-22 福彩 3D 417"' in answer.text
    assert await AssignmentRun.all().count() == 0


async def test_shortage_is_named_and_not_applied(house: Services):
    competition, (entry,), _ = await make_judging(1, 1)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    shown = words((await browser.get(run)).text)
    assert "排不下" in shown
    assert f"申报：{entry.number}" in shown
    with pytest.raises(AssertionError, match="no form apply"):
        await browser.form(run, "apply")


async def test_run_that_is_stale_says_what_changed(house: Services):
    competition, (entry,), seats = await make_judging(1, 2)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    await make_recusal(entry, seats[0].person_id)
    answer = await browser.post(run, "apply")
    assert answer.status_code == 409
    assert "出现了利益冲突" in words(answer.text)


async def test_run_with_stale_version_is_not_applied(house: Services):
    competition, _, _ = await make_judging(1, 2)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    assert (await browser.post(run, "apply", version="99")).status_code == 412
    assert await Sheet.all().count() == 0


async def test_pair_is_locked_where_it_is_explained_and_let_go(house: Services):
    competition, (entry,), _ = await make_judging(1, 3)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    why = f"{run}/applications/{entry.id}"
    assert "匹配相同，由种子抽签" in words((await browser.get(why)).text)
    assert (await browser.post(why, "hold")).status_code == 303
    assert (await AssignmentHold.get()).kind == "locked"
    again = await browser.post(run, "again")
    assert "指定 1 份" in words((await browser.get(again.headers["location"])).text)
    assert (await browser.post(why, "release")).status_code == 303
    assert await AssignmentHold.all().count() == 0


async def test_the_same_terms_again_are_the_same_terms(house: Services):
    competition, _, seats = await make_judging(3, 4)
    browser = await browse(house, OFFICER)
    terms = {
        "least": "1",
        "one_expert": "true",
        "one_per_employer": "true",
        "cap": "2/3",
        "weights/wish": "0",
        "weights/expertise": "7",
        "loads/0/judge_id": str(seats[0].person_id),
        "loads/0/least": "0",
        "loads/0/most": "2",
    }
    run = await tried(browser, competition.id, **terms)
    answer = await browser.post(run, "again")
    assert answer.status_code == 303
    assert answer.headers["location"] != run
    first, second = await AssignmentRun.all().order_by("id")
    assert first.parameters == second.parameters
    assert first.digest == second.digest
    assert first.parameters["weights"] == {"expertise": 7, "wish": 0}


async def test_conflict_is_told_in_its_cell(house: Services):
    competition, (entry,), seats = await make_judging(1, 3)
    await make_recusal(entry, seats[0].person_id)
    browser = await browse(house, OFFICER)
    assert "亲属关系" in words((await browser.get(await tried(browser, competition.id))).text)


async def test_recused_seat_is_filled_on_the_same_terms(house: Services):
    competition, (entry,), _ = await make_judging(1, 3, quorum=2)
    browser = await browse(house, OFFICER)
    await browser.post(await tried(browser, competition.id), "apply")
    sheet = await Sheet.all().first()
    assert sheet is not None
    await Sheet.filter(id=sheet.id).delete()
    await make_recusal(entry, sheet.judge_id)
    answer = await browser.post(f"/competitions/{competition.id}/assignment", "replace")
    assert answer.status_code == 303
    assert "新排 1 份，指定 0 份，原有 1 份" in words((await browser.get(answer.headers["location"])).text)


async def test_pages_ask_same_number_of_questions_for_one_and_three(house: Services):
    counts = []
    for size in (1, 3):
        competition, entries, _ = await make_judging(size, 3)
        browser = await browse(house, OFFICER)
        run = await tried(browser, competition.id)
        async with count_queries(house) as sent:
            for path in (
                f"/competitions/{competition.id}/assignment",
                run,
                f"{run}/applications/{entries[0].id}",
            ):
                assert (await browser.get(path)).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english(house: Services):
    competition, _, _ = await make_judging(1, 3)
    browser = await browse(house, OFFICER)
    run = await tried(browser, competition.id)
    assert "Proven to be the best" in words((await browser.get(run, accept_language="en")).text)
