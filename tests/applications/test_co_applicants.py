"""With whom an application is made: who names them, what is refused, and that the receipt covers them."""

import asyncio
import hashlib
import json
from typing import Any

import pytest

from factories import refusals
from factories.applications import make_application
from factories.browsing import browse, parsed, words
from factories.organizations import REGION, make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import Application, CoApplicant, State
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.core.usecase import Services
from incubator.organizations import Organization
from incubator.organizations.uscc import make
from incubator.people import Membership

pytestmark = pytest.mark.anyio

OUTSIDE = {"name": "某某基金会", "uscc": make("53", REGION, 77)}


async def refused(answer: Any, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


def path(application: Application) -> str:
    return f"/api/v1/applications/{application.id}/co-applicants"


def naming(*rows: dict[str, Any]) -> dict[str, Any]:
    return {"co_applicants": list(rows)}


def at(version: int) -> dict[str, str]:
    return {"if-match": f'"{version}"'}


async def test_draft_names_registered_and_outside_organizations(visitor):
    application, listed = await make_application(), await make_organization(is_listed=True)
    unlisted = await make_organization()
    editor = await visitor(editor=application.organization_id)
    body = naming(
        {"organization_id": str(listed.id)},
        {"name": "他们自己的叫法", "uscc": f" {(unlisted.uscc or '').lower()} "},
        OUTSIDE,
    )
    answer = await editor.client.put(path(application), json=body, headers=at(1))
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')
    found = answer.json()["co_applicants"]
    assert (
        found == (await editor.client.get(f"/api/v1/applications/{application.id}")).json()["co_applicants"]
    )
    assert [each["organization"] and each["organization"]["id"] for each in found] == [
        str(listed.id),
        str(unlisted.id),
        None,
    ]
    assert [(each["name"], each["uscc"]) for each in found] == [
        ("", None),
        ("", None),
        tuple(OUTSIDE.values()),
    ]
    event = await AuditEvent.get(action="applications.replace_co_applicants")
    assert event.facts["co_applicants"] == [str(listed.id), str(unlisted.id), OUTSIDE["uscc"]]
    # What was named stays nameable, though it is not listed; and an empty list is none.
    again = naming({"organization_id": str(unlisted.id)})
    answer = await editor.client.put(path(application), json=again, headers=at(2))
    assert [each["organization"]["id"] for each in answer.json()["co_applicants"]] == [str(unlisted.id)]
    answer = await editor.client.put(path(application), json=naming(), headers=at(3))
    assert answer.json()["co_applicants"] == []
    assert await CoApplicant.all().count() == 0


async def test_rows_that_name_nobody_or_the_wrong_one_are_refused(visitor):
    application, hidden = await make_application(), await make_organization()
    applicant = await Organization.get(id=application.organization_id)
    listed = await make_organization(is_listed=True)
    pretended = await make_organization(is_listed=True, is_demonstration=True)
    editor = await visitor(editor=applicant.id)
    first = {"organization_id": str(listed.id)}
    for row, code, pointer in (
        ({}, "required", "/co_applicants/1/name"),
        ({"name": "甲"}, "required", "/co_applicants/1/uscc"),
        ({"uscc": OUTSIDE["uscc"]}, "required", "/co_applicants/1/name"),
        ({"name": "甲", "uscc": "5237"}, "wrong_length", "/co_applicants/1/uscc"),
        ({"name": "甲", "uscc": OUTSIDE["uscc"][:-1] + "0"}, "wrong_check_digit", "/co_applicants/1/uscc"),
        ({"name": "甲\n"}, "invalid", "/co_applicants/1/name"),
        ({**OUTSIDE, **first}, "co_applicant_twofold", "/co_applicants/1/name"),
        ({"organization_id": str(hidden.id)}, "co_applicant_unknown", "/co_applicants/1/organization_id"),
        ({"organization_id": "1"}, "invalid", "/co_applicants/1/organization_id"),
        ({"organization_id": str(applicant.id)}, "co_applicant_self", "/co_applicants/1"),
        ({"name": "我们", "uscc": applicant.uscc}, "co_applicant_self", "/co_applicants/1"),
        (first, "co_applicant_repeated", "/co_applicants/1"),
        ({"name": "又一次", "uscc": listed.uscc}, "co_applicant_repeated", "/co_applicants/1"),
        ({"role": "partner"}, "invalid", "/co_applicants/1/role"),
    ):
        answer = await editor.client.put(path(application), json=naming(first, row), headers=at(1))
        assert await refused(answer, 422) == (code, [pointer]), row
    answer = await editor.client.put(
        path(application), json=naming({"organization_id": str(pretended.id)}), headers=at(1)
    )
    assert await refused(answer, 409) == ("demonstration_apart", [])
    answer = await editor.client.put(path(application), json=naming(OUTSIDE, OUTSIDE), headers=at(1))
    assert await refused(answer, 422) == ("co_applicant_repeated", ["/co_applicants/1"])
    many = naming(*({"name": "甲", "uscc": make("53", REGION, n)} for n in range(6)))
    answer = await editor.client.put(path(application), json=many, headers=at(1))
    assert await refused(answer, 422) == ("invalid", ["/co_applicants"])
    assert await CoApplicant.all().count() == 0


async def test_only_owners_and_editors_name_them_while_it_is_a_draft(visitor, client):
    application = await make_application()
    organization_id, stranger = application.organization_id, (await make_organization()).id

    async def attempt(who: Any) -> int:
        answer = await who.put(path(application), json=naming(OUTSIDE), headers={"if-match": "*"})
        return answer.status_code

    assert await attempt((await visitor(owner=organization_id)).client) == 200
    assert await attempt((await visitor(viewer=organization_id)).client) == 403
    assert await attempt((await visitor(owner=stranger)).client) == 404
    assert await attempt((await visitor(Role.PROGRAMME_OFFICER)).client) == 404
    assert await attempt(client) == 401
    for state in [*State][1:]:
        fixed = await make_application(state=state)
        owner = await visitor(owner=fixed.organization_id)
        answer = await owner.client.put(path(fixed), json=naming(), headers={"if-match": "*"})
        assert await refused(answer, 409) == ("application_fixed", [])
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.put(path(fixed), json=naming(), headers={"if-match": "*"})
    assert answer.status_code == 403


async def test_two_who_name_at_once_have_one_effect(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    assert (await owner.client.put(path(application), json=naming())).status_code == 428
    rows = [{"name": f"第{n}家", "uscc": make("53", REGION, n)} for n in range(4)]
    answers = await asyncio.gather(
        *(owner.client.put(path(application), json=naming(row), headers=at(1)) for row in rows)
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412]
    assert await CoApplicant.all().count() == 1


async def test_receipt_covers_them_and_is_as_before_without_any(visitor):
    alone, together = await make_application(), await make_application()
    partner = await make_organization(is_listed=True)
    hashes = []
    for application, rows in ((alone, []), (together, [{"organization_id": str(partner.id)}, OUTSIDE])):
        owner = await visitor(owner=application.organization_id)
        one = f"/api/v1/applications/{application.id}"
        answer = await owner.client.put(path(application), json=naming(*rows), headers=at(1))
        assert answer.status_code == 200
        sent = (await owner.client.post(f"{one}/submission")).json()
        assert sent["state"] == "submitted"
        receipt = (await owner.client.get(f"{one}/receipt")).json()
        assert receipt["sha256"] == hashlib.sha256(receipt["canonical"].encode()).hexdigest()
        hashes.append(json.loads(receipt["canonical"]).get("co_applicants"))
    assert hashes == [None, [{"organization": partner.number}, OUTSIDE]]


async def test_draft_is_deleted_with_them(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    await owner.client.put(path(application), json=naming(OUTSIDE), headers=at(1))
    answer = await owner.client.delete(f"/api/v1/applications/{application.id}", headers=at(2))
    assert answer.status_code == 204
    assert await CoApplicant.all().count() == 0


INSERT = (
    "INSERT INTO co_applicant (id, application_id, position, organization_id, name, uscc, state)"
    " VALUES (gen_random_uuid(), $1, $2, $3, $4, $5, 'unanswered')"
)


@pytest.mark.usefixtures("house")
async def test_rows_that_do_not_hold_are_refused_by_the_database():
    application, partner = await make_application(), await make_organization()
    applicant = await Organization.get(id=application.organization_id)
    pretended = await make_organization(is_demonstration=True)
    code = OUTSIDE["uscc"]
    for place, organization_id, name, uscc, expected in (
        (1, None, "", code, ("ck_co_applicant_named", "co_applicant_named_wrong")),
        (1, None, "甲", None, ("ck_co_applicant_named", "co_applicant_named_wrong")),
        (1, partner.id, "甲", None, ("ck_co_applicant_named", "co_applicant_named_wrong")),
        (1, partner.id, "", code, ("ck_co_applicant_named", "co_applicant_named_wrong")),
        (1, None, "甲", "53", ("ck_co_applicant_uscc", "wrong_alphabet")),
        (0, None, "甲", code, ("ck_co_applicant_position", "bad_position")),
        (6, None, "甲", code, ("ck_co_applicant_position", "bad_position")),
        (1, applicant.id, "", None, ("ck_co_applicant_self", "co_applicant_self")),
        (1, None, "我们", applicant.uscc, ("ck_co_applicant_self", "co_applicant_self")),
        (1, pretended.id, "", None, ("ck_co_applicant_demonstration", "demonstration_apart")),
    ):
        found = await refusals.refused((INSERT, application.id, place, organization_id, name, uscc))
        assert found == expected, (place, organization_id, name, uscc)
    async with transaction() as sql:
        await sql.execute(INSERT, application.id, 1, partner.id, "", None)
        await sql.execute(INSERT, application.id, 2, None, "甲", code)
    other = make("53", REGION, 78)
    for place, organization_id, name, uscc, constraint in (
        (2, None, "乙", other, "uq_co_applicant_position"),
        (3, partner.id, "", None, "uq_co_applicant_organization"),
        (3, None, "乙", code, "uq_co_applicant_uscc"),
    ):
        found = await refusals.refused((INSERT, application.id, place, organization_id, name, uscc))
        assert found[0] == constraint
    sent = await make_application(state=State.SUBMITTED)
    fixed = ("ck_co_applicant_fixed", "application_fixed")
    assert await refusals.refused((INSERT, sent.id, 1, None, "甲", code)) == fixed
    statement = "UPDATE co_applicant SET application_id = $1, position = 5 WHERE uscc = $2"
    assert await refusals.refused((statement, sent.id, code)) == fixed


async def test_page_names_them_and_the_record_shows_them(house: Services):
    application, listed = await make_application(), await make_organization(is_listed=True, name="<b>互助会")
    person = await make_person()
    await Membership.create(
        person=person, organization_id=application.organization_id, role=OrganizationRole.OWNER
    )
    browser = await browse(house, person=person)
    one = f"/applications/{application.id}"
    assert f'href="{one}/co-applicants"' in (await browser.get(f"{one}/edit")).text
    page = f"{one}/co-applicants"
    assert "您提交申报时，系统会通知其中在园区登记的组织" in words((await browser.get(page)).text)
    wrong = {"co_applicants__0__name": "甲会", "co_applicants__0__uscc": "123"}
    answer = await browser.post(page, "save", **wrong)
    assert answer.status_code == 422
    tree = parsed(answer.text)
    assert [p.get("id") for p in tree.iter("p") if p.get("class") == "wrong"] == [
        "save-co_applicants-0-uscc-wrong"
    ]
    assert {i.get("value") for i in tree.iter("input")} >= {"甲会", "123"}
    both = {"co_applicants__0__organization_id": str(listed.id)} | {
        f"co_applicants__1__{name}": value for name, value in OUTSIDE.items()
    }
    answer = await browser.post(page, "save", **both)
    assert answer.status_code == 303
    values = await browser.form(page, "save")
    assert values["co_applicants/0/organization_id"] == str(listed.id)
    assert values["co_applicants/1/name"] == OUTSIDE["name"]
    for shown in (one, f"{one}/review"):
        answer = await browser.get(shown)
        assert f"<b>互助会 提交时询问、{OUTSIDE['name']}（{OUTSIDE['uscc']}）" in words(answer.text)
        assert "<b>互助会" not in answer.text
    assert "请它们的负责人答复：<b>互助会" in words(answer.text)
    assert "已经保存：<b>互助会 提交时询问" in words((await browser.get(page)).text)
    itself = {f"co_applicants__0__{name}": "" for name in ("organization_id", "name", "uscc")} | {
        "co_applicants__1__name": "我们",
        "co_applicants__1__uscc": (await Organization.get(id=application.organization_id)).uscc or "",
    }
    answer = await browser.post(page, "save", **itself)
    assert (answer.status_code, "申报组织自己" in words(answer.text)) == (422, True)
    stranger = await browse(house)
    assert (await stranger.get(page)).status_code == 404
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    assert (await officer.get(page)).status_code == 404
    for client in (browser, stranger, officer):
        await client.client.aclose()


async def test_page_asks_as_often_whatever_is_named(house: Services):
    application = await make_application()
    person = await make_person()
    await Membership.create(
        person=person, organization_id=application.organization_id, role=OrganizationRole.OWNER
    )
    browser = await browse(house, person=person)
    page = f"/applications/{application.id}/co-applicants"
    counts = []
    for position in range(1, 4):
        partner = await make_organization(is_listed=True)
        await CoApplicant.create(application=application, position=position, organization=partner)
        await browser.get(page)
        async with count_queries(house) as sent:
            await browser.get(page)
        counts.append(len(sent))
    assert len(set(counts)) == 1, counts
    await browser.client.aclose()
