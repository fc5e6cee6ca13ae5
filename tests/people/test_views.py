"""Saved views of lists: one's own, of a list's own filters, shared among staff."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import State
from incubator.competitions import Stage, Track
from incubator.core.actor import Role
from incubator.core.database import refusal, transaction
from incubator.core.tables import AuditEvent
from incubator.core.usecase import Services
from incubator.people import Person
from incubator.people.rules import MOST_VIEWS
from incubator.people.tables import RoleGrant, SavedView

pytestmark = pytest.mark.anyio

VIEWS = "/api/v1/views"
ELDERLY = {"path": "/organizations", "query": "?field=elderly&q=%E4%B8%83", "name": "养老的"}


async def refused(answer: Any, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


def at(version: int) -> dict[str, str]:
    return {"if-match": f'"{version}"'}


async def make_view(person: Person | None = None, **columns: Any) -> SavedView:
    values: dict[str, Any] = {
        "person": person or await make_person(),
        "path": "/organizations",
        "query": "field=elderly",
        "name": "养老的",
        "created_at": "2026-11-01T00:00:00Z",
    }
    return await SavedView.create(**values | columns)


async def test_view_is_saved_renamed_and_removed(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(VIEWS, json=ELDERLY)
    assert answer.status_code == 201
    view = answer.json()
    assert view == {
        "id": view["id"],
        "path": "/organizations",
        "query": "field=elderly&q=%E4%B8%83",
        "name": "养老的",
        "is_default": False,
        "is_shared": False,
        "is_own": True,
        "version": 1,
    }
    one = f"{VIEWS}/{view['id']}"
    answer = await officer.client.patch(one, json={"name": "助老"}, headers=at(1))
    assert (answer.status_code, answer.json()["name"], answer.json()["version"]) == (200, "助老", 2)
    assert (await officer.client.get(VIEWS)).json()["items"] == [answer.json()]
    assert await refused(await officer.client.patch(one, json={"name": "x"}), 428) == (
        "if_match_required",
        [],
    )
    stale = await officer.client.patch(one, json={"name": "x"}, headers=at(1))
    assert await refused(stale, 412) == ("stale", [])
    assert (await officer.client.delete(one, headers=at(1))).status_code == 412
    assert (await officer.client.delete(one, headers=at(2))).status_code == 204
    assert await SavedView.all().count() == 0
    actions = [event.action for event in await AuditEvent.all().order_by("id")]
    assert actions == ["people.save_view", "people.edit_view", "people.remove_view"]


async def test_only_what_the_list_itself_takes_is_saved(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = f"/competitions/{uuid4()}/applications"
    for path, query, expected in (
        ("https://evil.example/organizations", "field=elderly", ("list_unknown", ["/path"])),
        ("//evil.example/organizations", "field=elderly", ("list_unknown", ["/path"])),
        ("/organizations/", "field=elderly", ("list_unknown", ["/path"])),
        ("/organizations?x", "field=elderly", ("list_unknown", ["/path"])),
        ("/organizations\n", "field=elderly", ("list_unknown", ["/path"])),
        ("/me", "field=elderly", ("list_unknown", ["/path"])),
        ("/competitions/1/applications", "state=submitted", ("list_unknown", ["/path"])),
        ("/organizations", "", ("view_empty", ["/query"])),
        ("/organizations", "?cursor=abc&q=", ("view_empty", ["/query"])),
        ("/organizations", "next=https://evil.example", ("view_unreadable", ["/query"])),
        ("/organizations", "field=none", ("view_unreadable", ["/query"])),
        ("/organizations", "q=" + "a" * 201, ("view_unreadable", ["/query"])),
        ("/organizations", "q=%ff", ("view_unreadable", ["/query"])),
        ("/organizations", "&".join(f"q={n}" for n in range(30)), ("view_unreadable", ["/query"])),
        (competition, "sort=leader", ("view_unreadable", ["/query"])),
        ("/organizations", "q=" + "a" * 1000, ("invalid", ["/query"])),
        ("/organizations", "q=" + "养" * 200, ("view_too_long", ["/query"])),
    ):
        answer = await officer.client.post(VIEWS, json={"path": path, "query": query, "name": "甲"})
        assert await refused(answer, 422) == expected, (path, query)
    for body, pointer in (
        (ELDERLY | {"name": ""}, "/name"),
        (ELDERLY | {"name": "名" * 61}, "/name"),
        (ELDERLY | {"name": "a\u202eb"}, "/name"),
        (ELDERLY | {"person_id": str(uuid4())}, "/person_id"),
        ({"name": "甲"}, "/path"),
    ):
        code, pointers = await refused(await officer.client.post(VIEWS, json=body), 422)
        assert (code, pointers[0]) == ("invalid", pointer)
    body = {"path": competition, "query": "state=submitted&sort=-requested&cursor=abc", "name": "最贵的"}
    answer = await officer.client.post(VIEWS, json=body)
    assert (answer.status_code, answer.json()["query"]) == (201, "sort=-requested&state=submitted")


async def test_views_are_their_owners_and_what_staff_shares_is_staffs(visitor, client):
    officer, finance = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.FINANCE_OFFICER)
    judge, owner = await visitor(Role.JUDGE), await visitor(owner=(await make_organization()).id)
    own = (await officer.client.post(VIEWS, json=ELDERLY)).json()
    shared = ELDERLY | {"name": "大家的", "is_shared": True, "is_default": True}
    shared = (await officer.client.post(VIEWS, json=shared)).json()

    async def names(who: Any) -> list[tuple[str, bool, bool]]:
        items = (await who.client.get(VIEWS)).json()["items"]
        return [(item["name"], item["is_own"], item["is_default"]) for item in items]

    assert await names(officer) == [("大家的", True, True), ("养老的", True, False)]
    assert await names(finance) == [("大家的", False, False)]
    assert await names(judge) == await names(owner) == []
    grant = RoleGrant.filter(person_id=officer.id, role=Role.PROGRAMME_OFFICER)
    await grant.update(role=Role.JUDGE)  # who leaves the staff shares nothing with it any more
    assert await names(finance) == []
    await RoleGrant.filter(person_id=officer.id).update(role=Role.PROGRAMME_OFFICER)
    for view in (own, shared):
        one = f"{VIEWS}/{view['id']}"
        for who in (finance, judge):
            assert (await who.client.patch(one, json={"name": "x"}, headers=at(1))).status_code == 404
            assert (await who.client.delete(one, headers=at(1))).status_code == 404
    for who in (judge, owner):
        answer = await who.client.post(VIEWS, json=ELDERLY | {"is_shared": True})
        assert await refused(answer, 403) == ("view_not_shared", [])
        view = (await who.client.post(VIEWS, json=ELDERLY)).json()
        answer = await who.client.patch(f"{VIEWS}/{view['id']}", json={"is_shared": True}, headers=at(1))
        assert await refused(answer, 403) == ("view_not_shared", [])
    assert (await client.get(VIEWS)).status_code == 401
    assert (await client.post(VIEWS, json=ELDERLY)).status_code == 401


async def test_names_are_taken_once_and_a_list_begins_with_one_view(visitor):
    auditor = await visitor(Role.AUDITOR)
    bodies = [ELDERLY | {"name": f"第{n}", "is_default": True} for n in range(4)]
    answers = await asyncio.gather(*(auditor.client.post(VIEWS, json=body) for body in bodies))
    assert [answer.status_code for answer in answers] == [201] * 4
    assert await SavedView.filter(is_default=True).count() == 1
    again = await asyncio.gather(*(auditor.client.post(VIEWS, json=ELDERLY) for _ in range(3)))
    assert sorted(answer.status_code for answer in again) == [201, 409, 409]
    taken = next(answer for answer in again if answer.status_code == 409)
    assert await refused(taken, 409) == ("view_name_taken", ["/name"])
    first = answers[0].json()
    edited = await auditor.client.patch(
        f"{VIEWS}/{first['id']}", json={"is_default": True}, headers={"if-match": "*"}
    )
    assert edited.json()["is_default"] is True
    assert [view.name for view in await SavedView.filter(is_default=True)] == ["第0"]


async def test_views_of_a_person_are_bounded(visitor):
    auditor = await visitor(Role.AUDITOR)
    person = await Person.get(id=auditor.id)
    for number in range(MOST_VIEWS):
        await make_view(person, name=str(number))
    assert await refused(await auditor.client.post(VIEWS, json=ELDERLY), 409) == ("too_many_views", [])


@pytest.mark.usefixtures("house")
async def test_views_that_do_not_hold_are_refused_by_the_database():
    person = await make_person()
    view = await make_view(person, is_default=True)
    await make_view(person, name="另一个")
    for change, expected in (
        ("name = ' '", ("ck_saved_view_name", "empty_text")),
        ("path = '//evil.example'", ("ck_saved_view_path", "list_unknown")),
        ("path = 'https://evil.example'", ("ck_saved_view_path", "list_unknown")),
        ("path = '/'", ("ck_saved_view_path", "list_unknown")),
        ("query = ''", ("ck_saved_view_query", "view_empty")),
        ("query = '//evil'", ("ck_saved_view_query", "view_empty")),
        ("name = '另一个'", ("uq_saved_view_name", "view_name_taken")),
    ):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
            async with transaction() as sql:
                await sql.execute(f"UPDATE saved_view SET {change} WHERE id = $1", view.id)
        found = refusal(caught.value)
        assert found is not None
        assert (caught.value.constraint_name, found.code) == expected
    with pytest.raises(asyncpg.UniqueViolationError) as caught:
        async with transaction() as sql:
            await sql.execute("UPDATE saved_view SET is_default = true")
    assert caught.value.constraint_name == "uq_saved_view_default"


async def save(browser: Browser, path: str, **typed: str) -> Any:
    """Save the present view by the form of the list itself."""
    answer = await browser.get(path)
    for form in parsed(answer.text).iter("form"):
        if form.get("action") == "/me/views":
            hidden = {i.get("name"): i.get("value") for i in form.iter("input") if i.get("type") == "hidden"}
            data = {str(name): str(value) for name, value in hidden.items()} | typed
            return await browser.client.post("/me/views", data=data, headers={"origin": "http://testserver"})
    raise AssertionError(f"{path} offers no view to save")


def chips(text: str) -> dict[str, str | None]:
    """The saved views that are offered, with the current one's mark."""
    found = [a for a in parsed(text).iter("a") if a.get("class") == "chip saved"]
    return {"".join(a.itertext()).strip(): a.get("aria-current") for a in found}


async def test_list_offers_its_views_and_begins_with_the_chosen_one(house: Services):
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    await make_organization(name="七彩养老", field="elderly")
    await make_organization(name="晨光")
    assert "保存这个视图" not in words((await officer.get("/organizations")).text)
    listed = "/organizations?field=elderly&q=&cursor="
    answer = await save(officer, listed, name="<b>养老", is_shared="true")
    assert (answer.status_code, answer.headers["location"]) == (303, "/organizations?field=elderly")
    shown = await officer.get("/organizations?field=elderly")
    assert ("<b>养老" in shown.text, chips(shown.text)) == (False, {"<b>养老": "page"})
    whole = await officer.get("/organizations")
    assert (chips(whole.text), "晨光" in words(whole.text)) == ({"<b>养老": None}, True)
    # The same name again is refused, and what was typed stays.
    answer = await save(officer, "/organizations?q=x", name="<b>养老")
    assert answer.status_code == 409
    tree = parsed(answer.text)
    assert {i.get("value") for i in tree.iter("input")} >= {"/organizations", "q=x", "<b>养老"}
    assert [p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"] == ["save-name-wrong"]
    # From now on the list begins with it, and is still there whole.
    managed = await officer.form("/me/views", "edit")
    begin = managed | {"is_default": "true"}
    begin.pop("name", None)
    answer = await officer.client.post("/me/views", data=begin, headers={"origin": "http://testserver"})
    assert answer.status_code == 303
    answer = await officer.get("/organizations")
    assert (answer.status_code, answer.headers["location"]) == (303, "/organizations?field=elderly")
    assert "晨光" in words((await officer.get("/organizations?all")).text)
    links = [a.get("href") for a in parsed((await officer.get("/organizations?q=没有")).text).iter("a")]
    assert "/organizations?all" in links
    # A colleague is offered it too, and nobody else.
    finance, judge = await browse(house, Role.FINANCE_OFFICER), await browse(house, Role.JUDGE)
    shown = await finance.get("/organizations")
    assert (shown.status_code, list(chips(shown.text))) == (200, ["<b>养老（同事共享的）"])
    assert chips((await judge.get("/organizations")).text) == {}
    assert "给其他工作人员也用" not in (await judge.get("/me/views")).text
    assert (await officer.post("/me/views", "remove")).status_code == 303
    assert chips((await officer.get("/organizations")).text) == {}
    for browser in (officer, finance, judge):
        await browser.client.aclose()


@pytest.mark.parametrize(
    ("path", "roles"),
    [
        ("/applications?state=submitted", (Role.PROGRAMME_OFFICER,)),
        ("/organizations?field=elderly", (Role.AUDITOR,)),
        ("/audit?action=people.save_view", (Role.ADMINISTRATOR,)),
        ("/jobs?task=core.send_mail", (Role.ADMINISTRATOR,)),
        ("/awards?is_signed=true", (Role.FINANCE_OFFICER,)),
        ("/tranches?state=requested", (Role.FINANCE_OFFICER,)),
        ("/judges?field=elderly", (Role.PROGRAMME_OFFICER,)),
    ],
)
async def test_every_long_list_takes_views(house: Services, path: str, roles: tuple[Role, ...]):
    browser = await browse(house, *roles)
    answer = await save(browser, path, name="我的")
    assert (answer.status_code, answer.headers["location"]) == (303, path)
    assert chips((await browser.get(path)).text) == {"我的": "page"}
    await browser.client.aclose()


async def test_views_cost_a_list_one_query_however_many_there_are(house: Services):
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    counts = []
    for number in range(3):
        await make_view(browser.person, name=str(number))
        for path in ("/organizations?q=x", "/me/views"):
            await browser.get(path)
            async with count_queries(house) as sent:
                await browser.get(path)
            counts.append((path, len(sent)))
    assert len(set(counts)) == 2, counts
    await browser.client.aclose()


async def test_views_of_one_competition_are_offered_on_the_others(house: Services):
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    here, other = [await make_competition(Stage.CLOSED) for _ in range(2)]
    for competition in (here, other):
        await make_application(competition, state=State.SUBMITTED)
    track = await Track.get(competition_id=other.id)
    there, path = f"/competitions/{other.id}/applications", f"/competitions/{here.id}/applications"
    for name, query, is_default in (
        ("最贵的", "sort=-requested", True),
        ("赛道里待审的", f"state=submitted&track_id={track.id}", False),
        ("只有赛道", f"track_id={track.id}", False),
        ("同名", "state=eligible", False),
        ("一样的", "q=x", False),
    ):
        await make_view(officer.person, path=there, name=name, query=query, is_default=is_default)
    await make_view(officer.person, path=path, name="同名", query="state=ineligible")
    await make_view(officer.person, path=path, name="本来的", query="q=x")
    await make_view(officer.person, path="/applications", name="别的列表", query="state=submitted")
    shown = await officer.get(path)
    assert shown.status_code == 200  # another list's view begins only that list
    dropped = "（去掉了只属于原来列表的条件）"
    assert set(chips(shown.text)) == {"同名", "本来的", "最贵的", f"赛道里待审的{dropped}"}
    hrefs = {a.get("href") for a in parsed(shown.text).iter("a") if a.get("class") == "chip saved"}
    assert hrefs == {"?state=ineligible", "?q=x", "?sort=-requested", "?state=submitted"}
    chosen = await officer.get(f"{path}?state=submitted")
    assert chips(chosen.text)[f"赛道里待审的{dropped}"] == "page"
    # On its own list a view asks for all that it did, and the list begins with the chosen one.
    answer = await officer.get(there)
    assert (answer.status_code, answer.headers["location"]) == (303, f"{there}?sort=-requested")
    own = chips((await officer.get(f"{there}?all")).text)
    assert set(own) == {"最贵的", "赛道里待审的", "只有赛道", "同名", "一样的"}
    # A colleague is offered what is shared, and only that.
    await SavedView.filter(name="赛道里待审的").update(is_shared=True)
    auditor = await browse(house, Role.AUDITOR)
    assert set(chips((await auditor.get(path)).text)) == {f"赛道里待审的（同事共享的）{dropped}"}
    english = await officer.get(path, accept_language="en")
    assert "(without filters of the list it comes from)" in english.text


async def test_views_of_other_competitions_cost_a_list_one_query_more_however_many(house: Services):
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.CLOSED)
    await make_application(competition, state=State.SUBMITTED)
    path, counts = f"/competitions/{competition.id}/applications?q=x", []
    for number in (1, 3):
        for each in range(number):
            where = f"/competitions/{uuid4()}/applications"
            await make_view(browser.person, path=where, name=f"{number}-{each}", query=f"q={number}{each}")
        async with count_queries(house) as sent:
            text = (await browser.get(path)).text
        counts.append((len(chips(text)), sum("saved_view" in statement for statement in sent)))
    assert counts == [(1, 2), (4, 2)]
