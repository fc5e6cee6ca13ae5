"""The lists of awards and of tranches by their columns: over the borders of pages, at one cost."""

from base64 import urlsafe_b64encode
from datetime import UTC, datetime
from json import dumps
from typing import Any
from uuid import UUID, uuid4

import pytest

from factories.awards import YUAN, make_contract, make_decision, make_ranked, make_tranche
from factories.browsing import HERE, Browser, browse, parsed, words
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import Application
from incubator.awards.queries import payment_listed
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Award, Contract, Tranche
from incubator.core.actor import OrganizationRole, Role
from incubator.core.paging import cursor_of
from incubator.core.usecase import Services
from incubator.people import Membership

pytestmark = pytest.mark.anyio

BY_NAME = "/tranches?sort=-organization"


async def walked(browser: Browser, where: str, query: str) -> list[UUID]:
    """The ids of a list's rows, page after page."""
    found, path = [], f"{where}?{query}"
    while path:
        tree = parsed((await browser.get(path)).text)
        rows = [row for body in tree.iter("tbody") for row in body.iter("tr")]
        found += [next(a.get("href", "") for a in row.iter("a")) for row in rows]
        following = [a.get("href") for a in tree.iter("a") if a.get("rel") == "next"]
        path = f"{where}{following[0]}" if following else ""
    return [UUID(href.removeprefix(f"{where}/")) for href in found]


async def contracts(*paid: tuple[str, int]) -> list[Contract]:
    """A contract for each organization's name and yuan, the first one the oldest."""
    organizations = [await make_organization(name=name) for name, _ in paid]
    competition, applications = await make_ranked(
        [yuan * YUAN for _, yuan in paid], organizations=organizations
    )
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    awards = Award.filter(decision=decision).order_by("rank")
    made = await awards.select_related("decision__competition", "organization")
    return [await make_contract(award) for award in made]


@pytest.mark.parametrize("page", [1, 2, 50])
async def test_awards_are_sorted_and_paged_without_a_gap(
    house: Services, monkeypatch: pytest.MonkeyPatch, page: int
):
    monkeypatch.setattr(payment_listed, "PAGE", page)
    competition, applications = await make_ranked([yuan * YUAN for yuan in (300, 100, 300, 200, 300)])
    pool = house.database.pool
    await pool.execute("ALTER TABLE application DISABLE TRIGGER USER")
    for application, title in zip(applications, "cabac", strict=True):
        await Application.filter(id=application.id).update(title=title)
    await pool.execute("ALTER TABLE application ENABLE TRIGGER USER")
    decision = await make_decision(DecisionState.FINAL, competition, applications)
    a, b, c, d, e = await Award.filter(decision=decision).order_by("id").values_list("id", flat=True)
    finance = await browse(house, Role.FINANCE_OFFICER)
    for sort, expected in (
        ("newest", [e, d, c, b, a]),
        ("amount", [b, d, a, c, e]),
        ("-amount", [e, c, a, d, b]),
        ("title", [b, d, c, a, e]),
        ("-title", [e, a, c, d, b]),
    ):
        assert (sort, await walked(finance, "/awards", f"sort={sort}")) == (sort, expected)
    assert await walked(finance, "/awards", "") == [e, d, c, b, a]
    for sort in ("paid", "-newest", "id"):
        assert (await finance.get(f"/awards?sort={sort}")).status_code == 422


@pytest.mark.parametrize("page", [1, 2, 50])
async def test_tranches_are_sorted_and_paged_without_a_gap(
    house: Services, monkeypatch: pytest.MonkeyPatch, page: int
):
    monkeypatch.setattr(payment_listed, "PAGE", page)
    made = await contracts(("c", 300), ("a", 100), ("b", 300), ("a", 200))
    due = await Tranche.filter(contract_id__in=[each.id for each in made], sequence=1).order_by("id")
    a, b, c, d = (each.id for each in due)
    for identity, day in ((a, 3), (b, 1), (c, 3), (d, 2)):
        await Tranche.filter(id=identity).update(due_at=datetime(2026, 11, day, tzinfo=UTC))
    finance = await browse(house, Role.FINANCE_OFFICER)
    for sort, expected in (
        ("oldest", [a, b, c, d]),
        ("organization", [b, d, c, a]),
        ("-organization", [a, c, d, b]),
        ("since", [b, d, a, c]),
        ("-since", [c, a, d, b]),
        ("amount", [b, d, a, c]),
        ("-amount", [c, a, d, b]),
    ):
        assert (sort, await walked(finance, "/tranches", f"sort={sort}")) == (sort, expected)
    planned = await Tranche.filter(state=TrancheState.PLANNED).order_by("id").values_list("id", flat=True)
    for sort, expected in (("since", list(planned)), ("-since", list(planned)[::-1])):
        assert await walked(finance, "/tranches", f"state=planned&sort={sort}") == expected
    assert (await finance.get("/tranches?sort=state")).status_code == 422


async def test_what_a_tranche_waits_since_is_its_last_step(house: Services):
    requested = await make_tranche(TrancheState.REQUESTED)
    due = await make_tranche(TrancheState.DUE)
    await Tranche.filter(id=requested.id).update(due_at=datetime(2026, 1, 1, tzinfo=UTC))
    finance = await browse(house, Role.FINANCE_OFFICER)
    assert await walked(finance, "/tranches", "sort=since") == [requested.id, due.id]
    await Tranche.filter(id=due.id).update(due_at=datetime(2026, 2, 1, tzinfo=UTC))
    assert await walked(finance, "/tranches", "sort=since") == [due.id, requested.id]


async def following(browser: Browser, path: str) -> str:
    """The query of the page after this one."""
    links = [a for a in parsed((await browser.get(path)).text).iter("a") if a.get("rel") == "next"]
    return links[0].get("href", "")


async def requested(*paid: tuple[str, int]) -> list[Tranche]:
    """A requested first tranche for each organization's name and yuan, requested a day apart."""
    made = [await make_tranche(TrancheState.REQUESTED, each) for each in await contracts(*paid)]
    for day, tranche in enumerate(made, 1):
        moment = datetime(2026, 10, day, 9, 30, 0, 123456, tzinfo=UTC)
        await Tranche.filter(id=tranche.id).update(requested_at=moment)
    return made


@pytest.mark.parametrize(
    ("sort", "expected"), [("amount", "dc"), ("-amount", "ba"), ("organization", "cd"), ("-since", "ba")]
)
async def test_next_page_comes_when_the_last_row_before_it_has_left_the_list(
    house: Services, monkeypatch: pytest.MonkeyPatch, visitor: Any, sort: str, expected: str
):
    monkeypatch.setattr(payment_listed, "PAGE", 2)
    made = dict(zip("abcd", await requested(("a", 100), ("b", 200), ("c", 400), ("d", 300)), strict=True))
    finance, colleague = await browse(house, Role.FINANCE_OFFICER), await visitor(Role.FINANCE_OFFICER)
    query = f"state=requested&sort={sort}"
    last = (await walked(finance, "/tranches", query))[1]
    path = f"/tranches{await following(finance, f'/tranches?{query}')}"
    answer = await colleague.client.post(f"/api/v1/tranches/{last}/approval")
    assert (answer.status_code, answer.json()["state"]) == (200, "approved")
    rest = await walked(finance, "/tranches", path.partition("?")[2])
    assert rest == [made[name].id for name in expected]


async def test_next_page_skips_nothing_when_the_last_row_before_it_moves(
    house: Services, monkeypatch: pytest.MonkeyPatch, visitor: Any
):
    monkeypatch.setattr(payment_listed, "PAGE", 2)
    a, b, c, d = [row.id for row in await requested(("a", 100), ("b", 200), ("c", 400), ("d", 300))]
    finance, colleague = await browse(house, Role.FINANCE_OFFICER), await visitor(Role.FINANCE_OFFICER)
    assert await walked(finance, "/tranches", "sort=since") == [a, b, c, d]
    path = await following(finance, "/tranches?sort=since")
    # Approved today, it stands at the list's end from now on.
    assert (await colleague.client.post(f"/api/v1/tranches/{b}/approval")).status_code == 200
    assert await walked(finance, "/tranches", path.removeprefix("?")) == [c, d, b]


def forged(*parts: object) -> str:
    return urlsafe_b64encode(dumps(parts).encode()).rstrip(b"=").decode()


async def test_cursor_that_no_list_gave_is_refused(house: Services):
    (tranche,) = await requested(("a", 100))
    finance, identity = await browse(house, Role.FINANCE_OFFICER), str(tranche.id)
    moment = "2026-10-01T09:30:00+00:00"
    values: dict[str, list[object]] = {
        "amount": ["1", 1.5, True, None, 2**63, -(2**63) - 1, moment, [1]],
        "organization": [1, None, "a\0", "\ud800", ["a"]],
        "since": [1, "soon", moment[:19], "0001-01-01T00:00:00+23:59", "9999-12-31T23:59:59-23:59", None],
    }
    good = {"amount": 2**63 - 1, "organization": "'; --", "since": moment}
    for sort, wrong in values.items():
        cursors = [forged(identity, value) for value in wrong]
        cursors += [
            forged("x", good[sort]),
            forged(identity),
            forged(identity, good[sort], 1),
            forged(),
            cursor_of(tranche.id),
            "A",
            "AAAA",
            "W" * 2000,
            urlsafe_b64encode(b"[" * 1400).rstrip(b"=").decode(),
        ]
        for cursor in cursors:
            answer = await finance.get(f"/tranches?sort={sort}&cursor={cursor}")
            shown = "请回到列表开头重新翻看" in words(answer.text)
            assert (sort, cursor, answer.status_code, shown) == (sort, cursor, 400, True)
        assert (await finance.get(f"/tranches?sort={sort}&cursor={'A' * 2001}")).status_code == 422
        answer = await finance.get(f"/tranches?sort={sort}&cursor={forged(identity, good[sort])}")
        assert (sort, answer.status_code) == (sort, 200)
    sorted_one = forged(identity, 1)
    assert (await finance.get(f"/tranches?cursor={sorted_one}")).status_code == 400


async def test_longest_name_is_carried_to_the_next_page(house: Services, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(payment_listed, "PAGE", 1)
    made = await requested(("𠮷" * 199 + "a", 100), ("𠮷" * 199 + "b", 100), ('"' * 200, 100))
    finance = await browse(house, Role.FINANCE_OFFICER)
    found = await walked(finance, "/tranches", "sort=organization")
    assert sorted(found) == sorted(row.id for row in made)


async def test_cursor_on_a_row_that_a_member_does_not_see_tells_nothing_of_it(house: Services):
    own, foreign = await contracts(("own", 100), ("foreign", 200))
    hidden = await Tranche.get(contract=foreign, sequence=1)
    person = await make_person()
    await Membership.create(person=person, organization_id=own.organization_id, role=OrganizationRole.OWNER)
    member = await browse(house, person=person)
    for where, identity in (("/tranches", hidden.id), ("/awards", foreign.award_id)):
        answer = await member.get(f"{where}?sort=amount&cursor={cursor_of(identity)}")
        assert (answer.status_code, "请回到列表开头重新翻看" in words(answer.text)) == (400, True)
    assert await walked(member, "/awards", "sort=amount") == [own.award_id]
    # A forged place is a place alone: what lies behind it is the member's own, whose row it names or not.
    seen = await Tranche.get(contract=own, sequence=1)
    for identity in (hidden.id, uuid4()):
        for amount, expected in ((seen.amount_minor - 1, [seen.id]), (seen.amount_minor + 1, [])):
            cursor = forged(str(identity), amount)
            found = await walked(member, "/tranches", f"state=due&sort=amount&cursor={cursor}")
            assert found == expected


async def test_sorting_costs_the_same_whatever_the_length_of_the_list(house: Services):
    finance = await browse(house, Role.FINANCE_OFFICER)
    asked: list[list[int]] = []
    for more in (1, 2):
        for _ in range(more):
            await contracts(("x", 100))
        asked.append([])
        for path in ("/awards?sort=-amount", "/awards?sort=title", "/tranches?sort=since", BY_NAME):
            async with count_queries(house) as sent:
                assert (await finance.get(path)).status_code == 200
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]


async def test_sort_is_kept_by_filters_and_in_saved_views(house: Services):
    await contracts(("x", 100))
    finance = await browse(house, Role.FINANCE_OFFICER)
    for path, query in (("/awards", "is_signed=true&sort=-amount"), ("/tranches", "q=x&sort=since")):
        tree = parsed((await finance.get(f"{path}?{query}")).text)
        searched = next(form for form in tree.iter("form") if form.get("role") == "search")
        kept = {i.get("name"): i.get("value") for i in searched.iter("input") if i.get("type") == "hidden"}
        assert kept["sort"] == query.partition("sort=")[2]
        page = next(form for form in tree.iter("form") if form.get("action") == "/me/views")
        hidden = {i.get("name"): i.get("value") for i in page.iter("input") if i.get("type") == "hidden"}
        answer = await finance.client.post("/me/views", data=hidden | {"name": "我的"}, headers=HERE)
        assert (answer.status_code, answer.headers["location"]) == (303, f"{path}?{query}")
        heads = [th.get("aria-sort") for th in tree.iter("th") if th.get("aria-sort")]
        assert heads == ["descending" if "=-" in query else "ascending"]
