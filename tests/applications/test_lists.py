"""Lists of applications: who sees what, in the same shape and at the same cost however many there are."""

from datetime import UTC, datetime
from uuid import uuid4

import pytest
from pydantic import TypeAdapter

from factories.applications import make_application
from factories.competitions import make_competition
from factories.organizations import make_organization
from factories.queries import count_queries
from incubator.applications import Application, ApplicationOut, State
from incubator.competitions import Competition, Stage, Track
from incubator.core.actor import Role
from incubator.core.paging import listing
from incubator.core.web.schema import Listing

pytestmark = pytest.mark.anyio


def of(competition: Competition) -> str:
    return f"/api/v1/competitions/{competition.id}/applications"


async def test_hot_list_has_the_shape_of_the_rows_that_the_orm_reads(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.CLOSED, is_demonstration=True)
    for state in [*State][1:]:
        await make_application(competition, state=state)
    odd = await make_organization(name='引号"与\\反斜线', is_demonstration=True)
    await make_application(
        competition, odd, State.SUBMITTED, title='"\\\t😀', beneficiaries=0, requested_minor=7
    )
    for microsecond in (0, 1, 120_000):
        moment = datetime(2026, 3, 1, 7, 8, 9, microsecond, tzinfo=UTC)
        await make_application(competition, state=State.WITHDRAWN, created_at=moment, beneficiaries=10**8)
    shape = TypeAdapter(Listing[ApplicationOut])
    for limit in (100, 2):
        rows = await listing(Application.all().select_related("organization", "track"), None, limit)
        expected = shape.dump_python(shape.validate_python(rows, from_attributes=True), mode="json")
        answer = await officer.client.get(of(competition), params={"limit": limit})
        assert answer.headers["content-type"] == "application/json"
        assert answer.json() == expected
        assert [list(item) for item in answer.json()["items"]] == [list(item) for item in expected["items"]]


async def test_hot_list_leaves_out_drafts_and_other_competitions(visitor):
    auditor = await visitor(Role.AUDITOR)
    competition = await make_competition()
    assert (await auditor.client.get(of(competition))).json() == {"items": [], "next": None}
    await make_application(competition)
    await make_application(state=State.SUBMITTED)
    submitted = await make_application(competition, state=State.SUBMITTED)
    items = (await auditor.client.get(of(competition))).json()["items"]
    assert [item["id"] for item in items] == [str(submitted.id)]


async def test_hot_list_pages_and_filters_at_one_query(house, visitor):
    finance = await visitor(Role.FINANCE_OFFICER)
    competition = await make_competition(Stage.CLOSED, tracks=("one", "two"))
    two = await Track.get(competition_id=competition.id, code="two")
    made = [await make_application(competition, state=State.ELIGIBLE) for _ in range(5)]
    refused = await make_application(competition, state=State.INELIGIBLE, track=two)
    newest_first = [str(each.id) for each in (*made, refused)][::-1]
    found, cursor = [], None
    while True:
        query = {"limit": 4} | ({"cursor": cursor} if cursor else {})
        page = (await finance.client.get(of(competition), params=query)).json()
        found += [item["id"] for item in page["items"]]
        cursor = page["next"]
        if cursor is None:
            break
    assert found == newest_first

    async def ids(**query: object) -> list[str]:
        answer = await finance.client.get(of(competition), params=query)
        return [item["id"] for item in answer.json()["items"]]

    assert await ids(state="ineligible") == [str(refused.id)]
    assert await ids(track_id=two.id) == [str(refused.id)]
    assert await ids(state="eligible", track_id=two.id) == []
    assert await ids(state="draft") == []
    assert await ids(track_id=uuid4()) == []
    for query, status in (
        ({"state": "x"}, 422),
        ({"cursor": "???"}, 422),
        ({"cursor": "YQ"}, 400),
        ({"q": 1}, 422),
    ):
        assert (await finance.client.get(of(competition), params=query)).status_code == status, query
    counts = []
    for limit in (1, 3):
        async with count_queries(house) as sent:
            await finance.client.get(of(competition), params={"limit": limit})
        counts.append(len(sent))
    assert counts[0] == counts[1]
    assert sum("FROM application a" in statement for statement in sent) == 1


async def test_hot_list_is_for_those_who_read_all_applications(visitor, client):
    competition = await make_competition(Stage.CLOSED)
    application = await make_application(competition, state=State.SUBMITTED)
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR):
        assert (await (await visitor(role)).client.get(of(competition))).status_code == 200
    for role in (Role.ADMINISTRATOR, Role.JUDGE, Role.EVALUATOR):
        assert (await (await visitor(role)).client.get(of(competition))).status_code == 403
    owner = await visitor(owner=application.organization_id)
    assert (await owner.client.get(of(competition))).status_code == 403
    assert (await client.get(of(competition))).status_code == 401
    hidden = await make_competition(Stage.DRAFT)
    assert (await (await visitor(Role.FINANCE_OFFICER)).client.get(of(hidden))).status_code == 404


async def test_organization_sees_its_drafts_and_staff_what_was_submitted(house, visitor):
    organization = await make_organization()
    made = [await make_application(organization=organization) for _ in range(2)]
    submitted = await make_application(organization=organization, state=State.SUBMITTED)
    await make_application(state=State.SUBMITTED)
    path = f"/api/v1/organizations/{organization.id}/applications"
    viewer, officer = await visitor(viewer=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    items = (await viewer.client.get(path)).json()["items"]
    assert [item["id"] for item in items] == [str(each.id) for each in (submitted, *made[::-1])]
    items = (await officer.client.get(path)).json()["items"]
    assert [item["id"] for item in items] == [str(submitted.id)]
    counts = []
    for limit in (1, 3):
        async with count_queries(house) as sent:
            page = (await viewer.client.get(path, params={"limit": limit})).json()
        assert len(page["items"]) == limit
        counts.append(len(sent))
    assert counts[0] == counts[1]
    stranger = await visitor(owner=(await make_organization()).id)
    assert (await stranger.client.get(path)).status_code == 404


async def test_application_is_read_at_the_same_cost_however_many_lines_and_files(house, visitor):
    application = await make_application(state=State.SUBMITTED)
    auditor = await visitor(Role.AUDITOR)
    one = f"/api/v1/applications/{application.id}"
    async with count_queries(house) as sent:
        assert (await auditor.client.get(one)).status_code == 200
    assert len(sent) <= 6
    for role in (Role.JUDGE, Role.EVALUATOR, Role.ADMINISTRATOR):
        assert (await (await visitor(role)).client.get(one)).status_code == 404
