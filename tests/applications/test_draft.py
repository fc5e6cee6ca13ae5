"""Drafting an application through the API: who may, what it says, and its budget."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import uuid4

import pytest

from factories.applications import budget_line, make_application, proposal_pdf
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import Application, State
from incubator.applications.jobs import handlers
from incubator.applications.tables import ApplicationFile, BudgetLine
from incubator.competitions import Competition, Stage, Track
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.core.tables import AuditEvent, StoredFile

pytestmark = pytest.mark.anyio


async def refused(answer, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


async def begin(competition: Competition, **changes: Any) -> dict[str, Any]:
    """The JSON that begins an application."""
    track = await Track.filter(competition_id=competition.id).order_by("position").first()
    assert track is not None
    body = {"competition_id": str(competition.id), "track_id": str(track.id), "title": "邻里互助计划"}
    return body | changes


def at(version: int) -> dict[str, str]:
    return {"if-match": f'"{version}"'}


async def test_application_is_begun_by_its_editor(visitor):
    competition, organization = await make_competition(), await make_organization()
    editor = await visitor(editor=organization.id)
    path = f"/api/v1/organizations/{organization.id}/applications"
    answer = await editor.client.post(path, json=await begin(competition, leader="王芳", beneficiaries=40))
    assert answer.status_code == 201
    assert answer.headers["etag"] == '"1"'
    found = answer.json()
    assert found == (await editor.client.get(f"/api/v1/applications/{found['id']}")).json()
    assert found["number"] == f"{competition.number}-001"
    assert found["organization"] == {
        "id": str(organization.id),
        "number": organization.number,
        "name": organization.name,
        "is_demonstration": False,
    }
    assert found["competition"] == {
        "id": str(competition.id),
        "number": competition.number,
        "title": competition.title,
        "stage": "open",
    }
    assert found["track"]["code"] == "community"
    told = (
        "title",
        "summary",
        "leader",
        "beneficiaries",
        "requested",
        "state",
        "submitted_at",
        "receipt_code",
    )
    assert [found[name] for name in told] == ["邻里互助计划", "", "王芳", 40, "0.00", "draft", None, None]
    assert (found["budget"], found["files"], found["check_reason"]) == ([], [], "")
    kept = await Application.get(id=found["id"])
    assert kept.created_by_id == editor.id
    event = await AuditEvent.get(action="applications.draft_application")
    assert (event.subject_type, event.subject_id) == ("Application", found["id"])


async def test_draft_may_be_begun_before_applications_are_taken_and_not_after(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    path = f"/api/v1/organizations/{organization.id}/applications"
    now = datetime.now(UTC)
    early = await make_competition(opens_at=now + timedelta(days=1), closes_at=now + timedelta(days=2))
    assert (await owner.client.post(path, json=await begin(early))).status_code == 201
    for late in (await make_competition(closes_at=now), await make_competition(Stage.CLOSED)):
        answer = await owner.client.post(path, json=await begin(late))
        assert await refused(answer, 409) == ("call_closed", [])


async def test_demonstration_and_what_is_real_stay_apart(visitor):
    for pretended in (False, True):
        organization = await make_organization(is_demonstration=pretended)
        owner = await visitor(owner=organization.id)
        path = f"/api/v1/organizations/{organization.id}/applications"
        other = await begin(await make_competition(is_demonstration=not pretended))
        assert await refused(await owner.client.post(path, json=other), 409) == ("demonstration_apart", [])
        same = await begin(await make_competition(is_demonstration=pretended))
        assert (await owner.client.post(path, json=same)).status_code == 201
    assert await Application.all().count() == 2


async def test_drafts_are_bounded_however_many_are_begun_at_once(visitor):
    competition, organization = await make_competition(entries_per_organization=2), await make_organization()
    owner = await visitor(owner=organization.id)
    path = f"/api/v1/organizations/{organization.id}/applications"
    body = await begin(competition)
    answers = await asyncio.gather(*(owner.client.post(path, json=body) for _ in range(9)))
    assert sorted(answer.status_code for answer in answers) == [201] * 7 + [409] * 2
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"too_many_drafts"}
    assert (await owner.client.post(path, json=await begin(await make_competition()))).status_code == 201
    one = next(answer.json()["id"] for answer in answers if answer.status_code == 201)
    answer = await owner.client.delete(f"/api/v1/applications/{one}", headers=at(1))
    assert answer.status_code == 204
    assert (await owner.client.post(path, json=body)).status_code == 201
    await make_application(competition, organization, State.WITHDRAWN)
    assert await refused(await owner.client.post(path, json=body), 409) == ("too_many_drafts", [])


async def test_draft_is_deleted_by_its_owner_with_budget_and_files(house, visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    await owner.client.put(f"{one}/budget", json={"lines": [budget_line()]}, headers=at(1))
    added = await owner.client.post(f"{one}/files?kind=proposal&name=a.pdf", content=proposal_pdf())
    assert added.status_code == 201
    assert await refused(await owner.client.delete(one), 428) == ("if_match_required", [])
    assert await refused(await owner.client.delete(one, headers=at(1)), 412) == ("stale", [])
    anybody = {"if-match": "*"}
    for member, status in (({"editor": application.organization_id}, 403), ({}, 404)):
        assert (await (await visitor(**member)).client.delete(one, headers=anybody)).status_code == status
    [key] = [stat.key async for stat in house.objects.keys()]  # noqa: SIM118 - no dictionary
    answer = await owner.client.delete(one, headers=at(3))
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await owner.client.get(one)).status_code == 404
    for table in (Application, BudgetLine, ApplicationFile, StoredFile):
        assert await table.all().count() == 0
    await handlers(house)[Task.FILE_DROP](key=key)
    assert [stat.key async for stat in house.objects.keys()] == []  # noqa: SIM118 - no dictionary
    event = await AuditEvent.get(action="applications.delete_draft")
    assert (event.subject_id, event.facts["number"]) == (str(application.id), application.number)


async def test_numbers_run_without_gap_however_many_begin_at_once(visitor):
    competition, other = await make_competition(), await make_competition()
    owners, paths = [], []
    for _ in range(6):
        organization = await make_organization()
        owners.append(await visitor(owner=organization.id))
        paths.append(f"/api/v1/organizations/{organization.id}/applications")
    body = await begin(competition)
    failed = await owners[0].client.post(paths[0], json=body | {"track_id": str(uuid4())})
    assert failed.status_code == 422
    answers = await asyncio.gather(
        *(
            owner.client.post(path, json=body)
            for owner, path in zip(owners, paths, strict=True)
            for _ in range(2)
        )
    )
    numbers = sorted(answer.json()["number"] for answer in answers)
    assert numbers == [f"{competition.number}-{serial:03}" for serial in range(1, 13)]
    first = await owners[0].client.post(paths[0], json=await begin(other))
    assert first.json()["number"] == f"{other.number}-001"


async def test_broken_beginnings_are_refused(visitor):
    competition, other, organization = (
        await make_competition(),
        await make_competition(),
        await make_organization(),
    )
    hidden = await make_competition(Stage.DRAFT)
    owner = await visitor(owner=organization.id)
    path = f"/api/v1/organizations/{organization.id}/applications"
    good = await begin(competition)
    for changes, expected in (
        ({"competition_id": str(hidden.id)}, ("competition_unknown", ["/competition_id"])),
        ({"competition_id": str(uuid4())}, ("competition_unknown", ["/competition_id"])),
        ({"competition_id": "1"}, ("invalid", ["/competition_id"])),
        ({"track_id": (await begin(other))["track_id"]}, ("track_unknown", ["/track_id"])),
        ({"title": ""}, ("invalid", ["/title"])),
        ({"title": "名" * 10_000}, ("invalid", ["/title"])),
        ({"title": "a\x00b"}, ("invalid", ["/title"])),
        ({"summary": "\u202eabc"}, ("invalid", ["/summary"])),
        ({"beneficiaries": -1}, ("invalid", ["/beneficiaries"])),
        ({"beneficiaries": 10**40}, ("invalid", ["/beneficiaries"])),
        ({"beneficiaries": "40"}, ("invalid", ["/beneficiaries"])),
        ({"state": "eligible"}, ("invalid", ["/state"])),
        ({"requested": "5"}, ("invalid", ["/requested"])),
    ):
        assert await refused(await owner.client.post(path, json=good | changes), 422) == expected, changes
    assert await Application.all().count() == 0


async def test_only_owners_and_editors_of_the_organization_draft(visitor, client):
    application = await make_application()
    home = f"/api/v1/organizations/{application.organization_id}/applications"
    one = f"/api/v1/applications/{application.id}"
    body = await begin(await Competition.get(id=application.competition_id))

    async def attempts(who) -> list[int]:
        budget = {"lines": []}
        answers = [
            await who.post(home, json=body),
            await who.get(one),
            await who.patch(one, json={}, headers={"if-match": "*"}),
            await who.put(f"{one}/budget", json=budget, headers={"if-match": "*"}),
        ]
        return [answer.status_code for answer in answers]

    organization_id, stranger = application.organization_id, (await make_organization()).id
    assert await attempts((await visitor(owner=organization_id)).client) == [201, 200, 200, 200]
    assert await attempts((await visitor(editor=organization_id)).client) == [201, 200, 200, 200]
    assert await attempts((await visitor(viewer=organization_id)).client) == [403, 200, 403, 403]
    assert await attempts((await visitor(owner=stranger)).client) == [404, 404, 404, 404]
    # Drafts are private to the organization, from those who otherwise read everything too.
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR):
        assert await attempts((await visitor(role)).client) == [403, 404, 404, 404], role
    for role in (Role.ADMINISTRATOR, Role.JUDGE, Role.EVALUATOR):
        assert await attempts((await visitor(role)).client) == [404, 404, 404, 404], role
    assert await attempts(client) == [401, 401, 401, 401]


async def test_edit_changes_what_it_gives_and_nothing_else(visitor):
    application = await make_application(await make_competition(tracks=("one", "two")), beneficiaries=7)
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    before = (await owner.client.get(one)).json()
    answer = await owner.client.patch(one, json={"title": "新名", "summary": ""}, headers=at(1))
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    assert answer.json() == before | {"title": "新名", "summary": "", "version": 2}
    other = await Track.get(competition_id=application.competition_id, code="two")
    answer = await owner.client.patch(one, json={"track_id": str(other.id)}, headers=at(2))
    assert answer.json()["track"]["code"] == "two"
    foreign = (await begin(await make_competition()))["track_id"]
    answer = await owner.client.patch(one, json={"track_id": foreign}, headers=at(3))
    assert await refused(answer, 422) == ("track_unknown", ["/track_id"])


async def test_edit_needs_the_present_version(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    assert await refused(await owner.client.patch(one, json={}), 428) == ("if_match_required", [])
    assert await refused(await owner.client.patch(one, json={}, headers=at(9)), 412) == ("stale", [])
    edits = [owner.client.patch(one, json={"title": f"第{n}"}, headers=at(1)) for n in range(4)]
    answers = await asyncio.gather(*edits)
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]


async def test_budget_is_replaced_whole_and_requests_what_the_grant_pays(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    path = f"/api/v1/applications/{application.id}/budget"
    lines = [
        budget_line(),
        budget_line(source="self_raised", category="staff", quantity=1, unit_price="0.01", amount="0.01"),
        budget_line(category="tax", quantity=1000000, unit_price="0.07", amount="70000.00"),
    ]
    answer = await owner.client.put(path, json={"lines": lines}, headers=at(1))
    assert answer.status_code == 200
    assert answer.json()["budget"] == lines
    assert answer.json()["requested"] == "70399.96"
    answer = await owner.client.put(path, json={"lines": []}, headers=at(2))
    assert (answer.json()["budget"], answer.json()["requested"]) == ([], "0.00")
    stale = await owner.client.put(path, json={"lines": lines}, headers=at(2))
    assert await refused(stale, 412) == ("stale", [])


async def test_budget_that_does_not_hold_is_refused_and_nothing_changes(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    path = f"/api/v1/applications/{application.id}/budget"
    largest = "10000000000000.00"
    for changes, code, pointer in (
        ({"amount": "399.95"}, "amount_not_product", "/lines/1/amount"),
        ({"unit_price": "0", "amount": "0"}, "price_not_positive", "/lines/1/unit_price"),
        ({"quantity": 0}, "invalid", "/lines/1/quantity"),
        ({"quantity": 1.5}, "invalid", "/lines/1/quantity"),
        ({"quantity": 1000001}, "invalid", "/lines/1/quantity"),
        ({"unit_price": "33.333"}, "invalid", "/lines/1/unit_price"),
        ({"unit_price": 33.33}, "invalid", "/lines/1/unit_price"),
        ({"unit_price": "-1"}, "invalid", "/lines/1/unit_price"),
        ({"category": "bribe"}, "invalid", "/lines/1/category"),
        ({"source": "me"}, "invalid", "/lines/1/source"),
        ({"description": " "}, "invalid", "/lines/1/description"),
        ({"position": 1}, "invalid", "/lines/1/position"),
        ({"quantity": 1, "unit_price": largest, "amount": largest}, "budget_too_large", "/lines"),
    ):
        body = {"lines": [budget_line(), budget_line(**changes)]}
        answer = await owner.client.put(path, json=body, headers=at(1))
        assert await refused(answer, 422) == (code, [pointer]), changes
    many = {"lines": [budget_line()] * 101}
    assert await refused(await owner.client.put(path, json=many, headers=at(1)), 422) == (
        "invalid",
        ["/lines"],
    )
    assert await BudgetLine.all().count() == 1
    assert (await Application.get(id=application.id)).requested_minor == application.requested_minor


@pytest.mark.parametrize("state", [*State][1:])
async def test_what_was_submitted_is_not_edited(visitor, state):
    application = await make_application(state=state)
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    for answer in (
        await owner.client.patch(one, json={"title": "x"}, headers={"if-match": "*"}),
        await owner.client.put(f"{one}/budget", json={"lines": []}, headers={"if-match": "*"}),
        await owner.client.delete(one, headers={"if-match": "*"}),
    ):
        assert await refused(answer, 409) == ("application_fixed", [])
