"""The pages of sheets for staff: listed and filtered, read, taken back, reopened with a reason."""

import pytest

from factories.browsing import browse, words
from factories.jury import make_judging, make_recusal, make_sheet
from factories.queries import count_queries
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.tables import Sheet, SheetVersion
from incubator.people.tables import RoleGrant

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_pages_open_by_role(house: Services, role: Role, status: int):
    competition, (entry,), (seat,) = await make_judging()
    sheet = await make_sheet(entry, seat.person_id, is_submitted=True)
    browser = await browse(house, role)
    for path in ("sheets", f"sheets/{sheet.id}"):
        assert (await browser.get(f"/competitions/{competition.id}/{path}")).status_code == status


async def test_sheets_are_filtered_by_judge_application_and_state(house: Services):
    competition, entries, seats = await make_judging(2, 2)
    first = await make_sheet(entries[0], seats[0].person_id, is_submitted=True)
    second = await make_sheet(entries[1], seats[1].person_id)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/sheets"
    for query in (
        f"judge_id={seats[0].person_id}",
        f"application_id={entries[0].id}",
        "state=submitted",
    ):
        shown = (await browser.get(f"{path}?{query}")).text
        assert (str(first.id) in shown, str(second.id) in shown) == (True, False)
    assert "没有符合条件的评分表" in words((await browser.get(f"{path}?state=recused")).text)


async def test_open_sheet_is_taken_back(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    await make_sheet(entry, seat.person_id)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/sheets"
    assert (await browser.post(path, "unassign", version="99")).status_code == 412
    assert (await browser.post(path, "unassign")).status_code == 303
    assert await Sheet.all().count() == 0


async def test_sheet_is_reopened_with_reason_and_keeps_its_version(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    sheet = await make_sheet(entry, seat.person_id, is_submitted=True, comment="<i>扎实</i>")
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/sheets/{sheet.id}"
    page = (await browser.get(path)).text
    assert "&lt;i&gt;扎实&lt;/i&gt;" in page
    assert "合计71.5" in words(page)  # 40·0.8 + 35·0.7 + 25·0.6
    assert (await browser.post(path, "reopen", reason="")).status_code == 422
    assert (await browser.post(path, "reopen", reason="评委来电要求更正")).status_code == 303
    assert (await SheetVersion.get()).reason == "评委来电要求更正"
    shown = words((await browser.get(path)).text)
    assert "第 1 版，合计 71.5" in shown
    with pytest.raises(AssertionError, match="no form reopen"):
        await browser.form(path, "reopen")


async def test_own_conflict_hides_sheet_from_staff_who_judge(house: Services):
    competition, (entry,), seats = await make_judging(1, 2)
    sheet = await make_sheet(entry, seats[0].person_id, is_submitted=True)
    await make_recusal(entry, seats[1].person_id)
    await seats[1].fetch_related("person")
    await RoleGrant.create(person_id=seats[1].person_id, role=OFFICER)
    browser = await browse(house, person=seats[1].person)
    path = f"/competitions/{competition.id}/sheets"
    assert entry.title not in (await browser.get(path)).text
    assert (await browser.get(f"{path}/{sheet.id}")).status_code == 404


async def test_list_asks_same_number_of_questions_for_one_and_three(house: Services):
    counts = []
    for size in (1, 3):
        competition, entries, (seat,) = await make_judging(size)
        for entry in entries:
            await make_sheet(entry, seat.person_id)
        browser = await browse(house, OFFICER)
        async with count_queries(house) as sent:
            assert (await browser.get(f"/competitions/{competition.id}/sheets")).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    sheet = await make_sheet(entry, seat.person_id, is_submitted=True)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/sheets"
    assert "Score sheets" in words((await browser.get(path, accept_language="en")).text)
    assert "Sheet of" in words((await browser.get(f"{path}/{sheet.id}", accept_language="en")).text)
