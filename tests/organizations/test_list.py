"""The hot list: its JSON is PostgreSQL's, its shape and its visibility are those of everything else."""

from datetime import UTC, datetime

import pytest
from pydantic import TypeAdapter

from factories.organizations import make_organization
from factories.queries import count_queries
from incubator.core.actor import Role
from incubator.core.paging import listing
from incubator.core.web.schema import Listing
from incubator.organizations import Field, LegalForm, Organization
from incubator.organizations.schemas import OrganizationOut

pytestmark = pytest.mark.anyio

PATH = "/api/v1/organizations"


async def numbers(person, **query) -> list[str]:
    answer = await person.client.get(PATH, params=query)
    assert answer.status_code == 200
    return [item["number"] for item in answer.json()["items"]]


async def test_list_has_the_shape_of_the_rows_that_the_orm_reads(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await make_organization(LegalForm.FORMING, name='引号"与\\反斜线', summary="第一行\n第二行\t😀")
    await make_organization(community="", is_demonstration=True)
    for microsecond in (0, 1, 120_000):
        made = await make_organization()
        moment = datetime(2026, 3, 1, 7, 8, 9, microsecond, tzinfo=UTC)
        await Organization.filter(id=made.id).update(created_at=moment)
    shape = TypeAdapter(Listing[OrganizationOut])
    for limit in (100, 2):
        rows = await listing(Organization.all(), None, limit)
        expected = shape.dump_python(shape.validate_python(rows, from_attributes=True), mode="json")
        answer = await officer.client.get(PATH, params={"limit": limit})
        assert answer.headers["content-type"] == "application/json"
        assert answer.json() == expected
        assert [list(item) for item in answer.json()["items"]] == [list(i) for i in expected["items"]]


async def test_list_of_nothing_is_empty(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await officer.client.get(PATH)).json() == {"items": [], "next": None}


async def test_list_pages_are_disjoint_and_complete(visitor):
    auditor = await visitor(Role.AUDITOR)
    made = [(await make_organization()).number for _ in range(5)]
    found, cursor = [], None
    while True:
        query = {"limit": 2} | ({"cursor": cursor} if cursor else {})
        page = (await auditor.client.get(PATH, params=query)).json()
        found.append([item["number"] for item in page["items"]])
        cursor = page["next"]
        if cursor is None:
            break
    newest_first = made[::-1]
    assert found == [newest_first[:2], newest_first[2:4], newest_first[4:]]


async def test_list_shows_members_their_own_organizations_only(visitor):
    first, second, _third = [await make_organization() for _ in range(3)]
    assert await numbers(await visitor(viewer=first.id, owner=second.id)) == [second.number, first.number]
    assert await numbers(await visitor()) == []
    assert await numbers(await visitor(Role.JUDGE)) == []
    assert len(await numbers(await visitor(Role.FINANCE_OFFICER))) == 3


async def test_list_needs_somebody_signed_in(client):
    assert (await client.get(PATH)).status_code == 401


async def test_list_filters_by_name_form_and_field(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    centre = await make_organization(name="Lixia 100%邻里中心")
    team = await make_organization(LegalForm.FORMING, name="合唱队", field=Field.CULTURE_SPORT)
    assert await numbers(officer, q="lixia") == [centre.number]
    assert await numbers(officer, q="100%邻") == [centre.number]
    assert await numbers(officer, q="%") == [centre.number]
    assert await numbers(officer, q="_") == []
    assert await numbers(officer, q="' OR true --") == []
    assert await numbers(officer, form="forming") == [team.number]
    assert await numbers(officer, field="culture_sport", form="forming", q="合唱") == [team.number]
    assert await numbers(officer, field="culture_sport", form="filed") == []


async def test_list_filter_shows_a_member_no_more(visitor):
    mine, _other = await make_organization(name="甲社"), await make_organization(name="乙社")
    assert await numbers(await visitor(viewer=mine.id), q="社") == [mine.number]


@pytest.mark.parametrize(
    ("query", "status", "code"),
    [
        ({"form": "company"}, 422, "invalid"),
        ({"limit": "0"}, 422, "invalid"),
        ({"limit": "101"}, 422, "invalid"),
        ({"cursor": "!"}, 422, "invalid"),
        ({"cursor": "AAAA"}, 400, "bad_cursor"),
        ({"q": "\x00"}, 422, "invalid"),
        ({"sort": "name"}, 422, "invalid"),
    ],
)
async def test_list_refuses_a_bad_query(visitor, query, status, code):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.get(PATH, params=query)
    assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_list_asks_the_same_number_of_queries_whatever_its_length(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    asked = []
    for more in (1, 2):
        for _ in range(more):
            await make_organization()
        async with count_queries(house) as sent:
            await numbers(officer)
        asked.append(len(sent))
    assert asked == [2, 2]  # who asks, and the list
