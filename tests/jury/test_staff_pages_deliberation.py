"""The pages of deliberations: opened by staff, led by the chair, adjusted and signed by the panel."""

from typing import Any

import pytest

from factories.browsing import Browser, browse, words
from factories.deliberation import Panel, opened, panel
from factories.queries import count_queries
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.tables import Deliberation, DeliberationNote, Sheet, SheetVersion
from incubator.people import Person

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


async def judge(house: Services, found: Panel, place: int) -> Browser:
    return await browse(house, person=await Person.get(id=found.judges[place].id))


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_staff_pages_open_by_role(house: Services, visitor: Any, role: Role, status: int):
    found, identity = await opened(visitor, ("70", "90"))
    browser = await browse(house, role)
    home = f"/competitions/{found.competition.id}"
    for path in ("deliberation", f"deliberations/{identity}"):
        assert (await browser.get(f"{home}/{path}")).status_code == status


async def test_own_pages_open_to_the_panel_alone(house: Services, visitor: Any):
    found, identity = await opened(visitor, ("70", "90"))
    on_panel, stranger = await judge(house, found, 1), await browse(house, Role.JUDGE)
    for path, status in (("/deliberations", 200), (f"/deliberations/{identity}", 404)):
        assert (await on_panel.get(path)).status_code == 200
        assert (await stranger.get(path)).status_code == status
    officer = await browse(house, OFFICER)
    assert (await officer.get("/deliberations")).status_code == 403


async def test_deliberation_is_opened_with_the_most_disputed_first(house: Services, visitor: Any):
    found = await panel(visitor, ("70", "72"), ("60", "95"))
    browser = await browse(house, OFFICER)
    path = f"/competitions/{found.competition.id}/deliberation"
    assert (await browser.post(path, "open", chair_id="")).status_code == 422
    answer = await browser.post(path, "open", chair_id=str(found.judges[0].id))
    assert answer.status_code == 303
    shown = words((await browser.get(answer.headers["location"])).text)
    first, second = found.entries[1].number, found.entries[0].number
    assert shown.index(first) < shown.index(second)
    assert (await browser.post(path, "open", chair_id=str(found.judges[0].id))).status_code == 409


async def test_chair_notes_and_closes_and_panel_signs(house: Services, visitor: Any):
    found, identity = await opened(visitor, ("70", "90"))
    path = f"/deliberations/{identity}"
    chair, other = await judge(house, found, 0), await judge(house, found, 1)
    with pytest.raises(AssertionError, match="no form note"):
        await other.form(path, "note")
    entry = str(found.entries[0].id)
    assert (await chair.post(path, "note", application_id=entry, text="")).status_code == 422
    assert (await chair.post(path, "note", application_id=entry, text="<b>预算偏高</b>")).status_code == 303
    assert (await DeliberationNote.get()).text == "<b>预算偏高</b>"
    assert "&lt;b&gt;预算偏高&lt;/b&gt;" in (await other.get(path)).text
    answer = await chair.post(path, "close", **{"present/-": str(found.judges[0].id)})
    assert answer.status_code == 303
    assert (await Deliberation.get()).state == "closed"
    assert "纪要正在生成" in words((await chair.get(path)).text)


async def test_judge_adjusts_the_own_scores_with_both_versions_kept(house: Services, visitor: Any):
    found, identity = await opened(visitor, ("70", "90"))
    browser = await judge(house, found, 0)
    listed = (await browser.get(f"/deliberations/{identity}")).text
    sheet = found.sheets[0, 0]
    path = f"/sheets/{sheet.id}/adjustment?deliberation_id={identity}"
    assert f'href="{path}"' in listed
    assert (await browser.post(path, "adjust", marks__need="85")).status_code == 422
    answer = await browser.post(path, "adjust", marks__need="85", reason="听了讨论")
    assert (answer.status_code, answer.headers["location"]) == (303, f"/deliberations/{identity}")
    assert (await Sheet.get(id=sheet.id)).state == "submitted"
    assert (await SheetVersion.get()).marks["need"] == 70_00
    assert "开始时：" in words((await browser.get(f"/deliberations/{identity}")).text)


async def test_stale_sheet_is_not_adjusted(house: Services, visitor: Any):
    found, _ = await opened(visitor, ("70", "90"))
    browser = await judge(house, found, 0)
    path = f"/sheets/{found.sheets[0, 0].id}/adjustment"
    assert (await browser.post(path, "adjust", version="99", reason="听了讨论")).status_code == 412
    assert await SheetVersion.all().count() == 0


async def test_pages_ask_same_number_of_questions_for_one_and_three(house: Services, visitor: Any):
    counts = []
    for size in (1, 3):
        found, identity = await opened(visitor, *[("70", "90")] * size)
        officer, chair = await browse(house, OFFICER), await judge(house, found, 0)
        home = f"/competitions/{found.competition.id}"
        async with count_queries(house) as sent:
            await officer.get(f"{home}/deliberation")
            await officer.get(f"{home}/deliberations/{identity}")
            await chair.get("/deliberations")
            await chair.get(f"/deliberations/{identity}")
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english(house: Services, visitor: Any):
    found, identity = await opened(visitor, ("70", "90"))
    browser = await judge(house, found, 0)
    shown = await browser.get(f"/deliberations/{identity}", accept_language="en")
    assert "The most disputed first" in words(shown.text)
