"""The pages of the pool of judges: found by name, field and day, a record, and the own profile."""

from datetime import UTC, datetime
from typing import Any

import pytest

from factories.assignment import make_profile
from factories.browsing import browse, parsed, words
from factories.jury import make_judging, make_seat, make_sheet
from factories.people import make_person
from factories.pool import make_tie
from factories.queries import count_queries
from incubator.core.actor import Role
from incubator.core.paging import cursor_of, sorted_cursor_of
from incubator.core.usecase import Services
from incubator.jury.tables import Absence, JudgeProfile, Tie
from incubator.organizations import Field
from incubator.people import Person

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
async def test_pool_opens_to_staff_and_auditors(house: Services, role: Role, status: int):
    judge = await make_person(Role.JUDGE)
    browser = await browse(house, role)
    assert (await browser.get("/judges")).status_code == status
    assert (await browser.get(f"/judges/{judge.id}")).status_code == status


@pytest.mark.parametrize(("role", "status"), [(Role.JUDGE, 200), (OFFICER, 404), (Role.AUDITOR, 404)])
async def test_own_profile_opens_to_judges(house: Services, role: Role, status: int):
    assert (await (await browse(house, role)).get("/judge-profile")).status_code == status


async def test_pool_is_searched_by_name_and_field(house: Services):
    _, _, seats = await make_judging(1, 2)
    field = next(iter(Field))
    await make_profile(seats[0], field, employer="<b>公益研究院</b>")
    browser = await browse(house, OFFICER)
    for query in ("q=公益研究", f"field={field.value}"):
        shown = (await browser.get(f"/judges?{query}")).text
        assert (str(seats[0].person_id) in shown, str(seats[1].person_id) in shown) == (True, False)
        assert "&lt;b&gt;公益研究院&lt;/b&gt;" in shown
    assert "没有符合条件的评委" in words((await browser.get("/judges?q=查无此人")).text)


async def test_judge_keeps_the_own_profile_with_ties_and_absences(house: Services):
    browser = await browse(house, Role.JUDGE)
    typed = {
        "employer": "区社会组织促进会",
        "ties__0__organization": "晨光社工中心",
        "ties__0__kind": "governance",
        "ties__0__from_on": "2024-01-01",
        "absences__0__from_on": "2026-12-01",
        "absences__0__until_on": "2026-12-05",
    }
    late = typed | {"absences__0__until_on": "2026-11-01"}
    refused = await browser.post("/judge-profile", "edit", **late)
    assert refused.status_code == 422
    assert "晨光社工中心" in refused.text
    assert "结束日期不能早于开始日期" in words(refused.text)
    assert (await browser.post("/judge-profile", "edit", **typed)).status_code == 303
    assert (await Tie.get()).organization == "晨光社工中心"
    assert str((await Absence.get()).until_on) == "2026-12-05"
    emptied = dict.fromkeys(("ties__0__organization", "ties__0__kind", "ties__0__from_on"), "")
    assert (await browser.post("/judge-profile", "edit", **emptied)).status_code == 303
    assert await Tie.all().count() == 0


async def test_stale_profile_is_not_overwritten(house: Services):
    judge = await make_person(Role.JUDGE)
    browser = await browse(house, OFFICER)
    path = f"/judges/{judge.id}"
    assert (await browser.post(path, "edit", employer="甲")).status_code == 303
    stale = await browser.post(path, "edit", employer="乙", version="0")
    assert stale.status_code == 412
    assert 'value="乙"' in stale.text
    assert (await JudgeProfile.get()).employer == "甲"


async def test_auditor_reads_record_without_form(house: Services):
    judge = await make_person(Role.JUDGE)
    await make_tie(judge.id, "晨光社工中心")
    browser = await browse(house, Role.AUDITOR)
    assert "晨光社工中心" in words((await browser.get(f"/judges/{judge.id}")).text)
    with pytest.raises(AssertionError, match="no form edit"):
        await browser.form(f"/judges/{judge.id}", "edit")


async def test_record_tells_past_contests(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    await make_sheet(entry, seat.person_id, is_submitted=True)
    browser = await browse(house, OFFICER)
    shown = words((await browser.get(f"/judges/{seat.person_id}")).text)
    assert f"{competition.title} 1 1 0 — —" in shown


async def test_pool_asks_same_number_of_questions_for_one_and_three(house: Services):
    browser = await browse(house, OFFICER)
    counts: list[Any] = []
    for _ in (1, 3):
        judge = await make_person(Role.JUDGE)
        await make_tie(judge.id, "某组织")
        async with count_queries(house) as sent:
            await browser.get("/judges")
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_pages_speak_english(house: Services):
    browser = await browse(house, Role.JUDGE)
    shown = words((await browser.get("/judge-profile", accept_language="en")).text)
    assert "Ties to organizations" in shown


async def test_pool_is_sorted_and_paged_without_a_gap(visitor: Any):
    competition, entries, _ = await make_judging(3, 0)
    people = [await make_person(Role.JUDGE, name=name) for name in "cabac"]
    for person, (submitted, is_open) in zip(people, ((1, 2), (0, 0), (1, 2), (0, 1), (1, 0)), strict=True):
        await make_seat(competition, person.id)
        for entry in entries[:submitted]:
            await make_sheet(entry, person.id, is_submitted=True)
        for entry in entries[submitted : submitted + is_open]:
            await make_sheet(entry, person.id)
    a, b, c, d, e = (str(person.id) for person in people)
    officer = await visitor(OFFICER)
    for sort, expected in (
        ("newest", [e, d, c, b, a]),
        ("name", [b, d, c, a, e]),
        ("-name", [e, a, c, d, b]),
        ("contests", [b, d, a, c, e]),
        ("-contests", [e, c, a, d, b]),
        ("open_sheets", [b, e, d, a, c]),
        ("-open_sheets", [c, a, d, e, b]),
    ):
        for limit in (1, 2, 100):
            found, cursor = [], None
            while True:
                query = {"sort": sort, "limit": limit} | ({"cursor": cursor} if cursor else {})
                answer = (await officer.client.get("/api/v1/judges", params=query)).json()
                found += [row["id"] for row in answer["items"]]
                cursor = answer["next"]
                if cursor is None:
                    break
            assert (sort, limit, found) == (sort, limit, expected)
    for sort in ("email", "-newest", "p.id"):
        assert (await officer.client.get("/api/v1/judges", params={"sort": sort})).status_code == 422


async def test_next_page_of_the_sorted_pool_comes_when_the_last_row_has_left(visitor: Any):
    people = [await make_person(Role.JUDGE, name=name) for name in "abc"]
    officer = await visitor(OFFICER)
    query: dict[str, Any] = {"sort": "name", "limit": 2}
    first = (await officer.client.get("/api/v1/judges", params=query)).json()
    await Person.filter(id=people[1].id).update(disabled_at=datetime.now(UTC))
    answer = await officer.client.get("/api/v1/judges", params=query | {"cursor": first["next"]})
    assert [row["name"] for row in answer.json()["items"]] == ["c"]


@pytest.mark.parametrize("sort", ["name", "contests"])
async def test_cursor_of_another_list_is_refused_where_the_pool_is_sorted(visitor: Any, sort: str):
    officer = await visitor(OFFICER)
    for cursor in (cursor_of(officer.id), sorted_cursor_of(officer.id, None), "x"):
        answer = await officer.client.get("/api/v1/judges", params={"sort": sort, "cursor": cursor})
        assert (answer.status_code, answer.json()["code"]) == (400, "bad_cursor")


async def test_page_of_the_pool_sorts_by_its_columns_at_one_cost(house: Services):
    browser = await browse(house, OFFICER)
    asked = []
    for names in (("乙",), ("甲", "丙")):
        for name in names:
            await make_person(Role.JUDGE, name=name)
        asked.append([])
        for sort in ("name", "-contests", "open_sheets"):
            async with count_queries(house) as sent:
                answer = await browser.get(f"/judges?sort={sort}")
            assert answer.status_code == 200
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]
    heads = [th.get("aria-sort") for th in parsed(answer.text).iter("th") if th.get("aria-sort")]
    assert heads == ["ascending"]
