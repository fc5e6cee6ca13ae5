"""A judge's own order of reading: shuffled from the seed, shown as positions, the same on every page."""

from datetime import UTC, datetime, timedelta

import pytest

from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.jury import make_judging, make_seat, make_sheet
from factories.pool import make_invitation
from factories.queries import count_queries
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.jury.methods.reading_order import reading_order
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet
from incubator.people import Person

pytestmark = pytest.mark.anyio


async def own(judge, **asked) -> list[tuple[str, int]]:
    answer = await judge.client.get("/api/v1/sheets", params=asked)
    assert answer.status_code == 200
    return [(sheet["application"]["number"], sheet["position"]) for sheet in answer.json()["items"]]


async def test_own_sheets_come_in_reading_order_with_their_positions(visitor):
    competition, entries, (other,) = await make_judging(9, 1)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for application in entries:
        await make_sheet(application, judge.id)
        await make_sheet(application, other.person_id)
    numbers = [application.number for application in entries]
    expected = reading_order(competition.number, str(judge.id), numbers)
    assert await own(judge) == [(number, n) for n, number in enumerate(expected, start=1)]
    assert expected != numbers
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(f"/api/v1/competitions/{competition.id}/sheets", params={"limit": 100})
    shown = [(s["judge"]["id"], s["application"]["number"], s["position"]) for s in answer.json()["items"]]
    assert sorted(shown) == sorted(
        (person, number, n)
        for person in (str(judge.id), str(other.person_id))
        for n, number in enumerate(reading_order(competition.number, person, numbers), start=1)
    )


async def test_positions_of_others_keep_their_order_when_sheets_come_and_go(visitor):
    competition, entries, _ = await make_judging(8, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for application in entries[:6]:
        await make_sheet(application, judge.id)
    before = [number for number, _ in await own(judge)]
    for application in entries[6:]:
        await make_sheet(application, judge.id)
    gone = await Sheet.get(application_id=entries[0].id)
    await gone.delete()
    after = await own(judge)
    kept = [number for number, _ in after if number in before]
    assert kept == [number for number in before if number != entries[0].number]
    assert [position for _, position in after] == list(range(1, 8))


async def test_the_queue_shows_what_is_left_at_its_positions(visitor):
    competition, entries, _ = await make_judging(5, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for application in entries:
        await make_sheet(application, judge.id)
    whole = await own(judge)
    first = await Sheet.get(application__number=whole[0][0])
    await Sheet.filter(id=first.id).update(state=SheetState.RECUSED)
    assert await own(judge, state="assigned") == whole[1:]
    assert await own(judge, state="recused") == whole[:1]


async def test_pages_go_on_where_the_last_one_ended_over_competitions(visitor):
    judge = await visitor(Role.JUDGE)
    competitions = []
    for _ in range(2):
        competition, entries, _ = await make_judging(3, 0)
        await make_seat(competition, judge.id)
        for application in entries:
            await make_sheet(application, judge.id)
        competitions.append(competition)
    whole = await own(judge)
    assert [position for _, position in whole] == [1, 2, 3, 1, 2, 3]
    assert whole[0][0].startswith(competitions[1].number)
    paged, cursor = [], None
    while True:
        asked = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        answer = (await judge.client.get("/api/v1/sheets", params=asked)).json()
        paged += [(sheet["application"]["number"], sheet["position"]) for sheet in answer["items"]]
        cursor = answer["next"]
        if cursor is None:
            break
        # What is gone meanwhile is no obstacle.
        await Sheet.filter(id=answer["items"][-1]["id"]).delete()
    assert [number for number, _ in paged] == [number for number, _ in whole]
    (mine,) = {
        number.rpartition("-")[0] for number, _ in await own(judge, competition_id=str(competitions[0].id))
    }
    assert mine == competitions[0].number


async def test_what_is_due_first_comes_first_and_what_is_finished_last(visitor, house):
    judge = await visitor(Role.JUDGE)
    today = datetime.now(UTC).date()
    made = {}
    for name, days, is_done in (
        ("late", 20, False),
        ("done", 1, True),
        ("none", None, False),
        ("soon", 3, False),
    ):
        competition, entries, _ = await make_judging(2, 0, title=name)
        await make_seat(competition, judge.id)
        for application in entries:
            await make_sheet(application, judge.id, is_submitted=is_done)
        if days is not None:
            invitation = await make_invitation(
                competition, judge.id, term_from=today, term_until=today + timedelta(days=days)
            )
            await invitation.update_from_dict(
                {"state": "accepted", "answered_at": datetime.now(UTC), "terms_version": "1"}
            ).save()
        made[name] = competition
    answer = (await judge.client.get("/api/v1/sheets")).json()["items"]
    assert [item["competition"]["title"] for item in answer][::2] == ["soon", "late", "none", "done"]
    assert [item["due_on"] for item in answer][::2] == [
        str(today + timedelta(days=3)),
        str(today + timedelta(days=20)),
        None,
        str(today + timedelta(days=1)),
    ]
    paged, cursor = [], None
    while True:
        asked = {"limit": 3} | ({"cursor": cursor} if cursor else {})
        page = (await judge.client.get("/api/v1/sheets", params=asked)).json()
        paged += page["items"]
        cursor = page["next"]
        if cursor is None:
            break
    assert paged == answer
    browser = await browse(house, person=await Person.get(id=judge.id))
    shown = words((await browser.get("/sheets")).text)
    assert sorted(("soon", "late", "none", "done"), key=shown.index) == ["soon", "late", "none", "done"]
    assert "截止" in shown
    assert "2 / 2" in shown
    one = words((await browser.get(f"/sheets?competition_id={made['late'].id}")).text)
    assert ("late" in one, "soon" in one) == (True, False)


@pytest.mark.parametrize("cursor", ["x", "AAAA", "A" * 63, "A" * 100])
async def test_a_cursor_that_was_never_given_is_refused(visitor, cursor):
    judge = await visitor(Role.JUDGE)
    answer = await judge.client.get("/api/v1/sheets", params={"cursor": cursor})
    assert (answer.status_code, answer.json()["code"]) == (400, "bad_cursor")


@pytest.mark.parametrize("many", [1, 3])
async def test_own_sheets_ask_the_same_number_of_queries(visitor, house, many):
    competition = await make_competition(Stage.CLOSED)
    assert competition.stage is Stage.CLOSED
    competition, entries, _ = await make_judging(many, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for application in entries:
        await make_sheet(application, judge.id)
    async with count_queries(house) as sent:
        assert len(await own(judge)) == many
    assert len(sent) == 4
