"""Registering, reading and editing organizations, through the API as people would."""

import pytest

from factories.organizations import REGION, make_organization, registration
from factories.queries import at_once
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent
from incubator.organizations import LegalForm, Organization
from incubator.organizations.uscc import make
from incubator.people import Membership

pytestmark = pytest.mark.anyio

PATH = "/api/v1/organizations"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_register_makes_a_numbered_organization_whose_owner_is_the_registrant(visitor):
    person = await visitor()
    answer = await person.client.post(PATH, json=registration(name="  泉城邻里服务中心 "))
    assert answer.status_code == 201
    found = answer.json()
    assert answer.headers["etag"] == '"1"'
    assert {name: found[name] for name in ("number", "name", "form", "uscc", "is_demonstration")} == {
        "number": "ORG-000001",
        "name": "泉城邻里服务中心",
        "form": "service_institution",
        "uscc": make("52", REGION, 1),
        "is_demonstration": False,
    }
    members = [(m.person_id, m.role) for m in await Membership.filter(organization_id=found["id"])]
    assert members == [(person.id, OrganizationRole.OWNER)]
    row = await Organization.get(id=found["id"])
    assert row.registered_by_id == person.id
    assert (await person.client.get(f"{PATH}/{found['id']}")).json() == found
    event = await AuditEvent.get(action="organizations.register_organization")
    assert (event.actor_id, event.subject_id, event.facts["number"]) == (person.id, found["id"], "ORG-000001")


@pytest.mark.parametrize("form", ["filed", "forming"])
async def test_register_takes_a_group_without_uscc(visitor, form):
    person = await visitor()
    answer = await person.client.post(PATH, json=registration(form=form, uscc=None))
    assert (answer.status_code, answer.json()["uscc"]) == (201, None)


async def test_register_by_staff_makes_no_owner(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(PATH, json=registration(is_demonstration=True))
    assert (answer.status_code, answer.json()["is_demonstration"]) == (201, True)
    assert await Membership.filter(organization_id=answer.json()["id"]).count() == 0


async def test_register_demonstration_data_is_for_staff_and_administrators(visitor):
    person, administrator = await visitor(), await visitor(Role.ADMINISTRATOR)
    body = registration(is_demonstration=True)
    assert code(await person.client.post(PATH, json=body)) == (403, "demonstration_not_allowed")
    assert await Organization.all().count() == 0
    assert (await administrator.client.post(PATH, json=body)).status_code == 201


async def test_register_needs_somebody_signed_in(client):
    assert code(await client.post(PATH, json=registration())) == (401, "unauthenticated")


@pytest.mark.parametrize(
    ("changes", "pointer", "fault"),
    [
        ({"uscc": None}, "/uscc", "uscc_required"),
        ({"form": "filed"}, "/uscc", "uscc_not_allowed"),
        ({"form": "foundation"}, "/uscc", "uscc_of_another_form"),
        ({"uscc": "52370102000000010"}, "/uscc", "wrong_length"),
        ({"uscc": ""}, "/uscc", "uscc_required"),
        ({"form": "company"}, "/form", "enum"),
        ({"field": "forestry"}, "/field", "enum"),
        ({"name": " \u3000"}, "/name", "empty_text"),
        ({"name": "中" * 201}, "/name", "string_too_long"),
        ({"name": "\u0958" * 200}, "/name", "too_long"),
        ({"name": "善行\u202e会"}, "/name", "forbidden_character"),
        ({"name": "善行\x00会"}, "/name", "forbidden_character"),
        ({"name": 7}, "/name", "string_type"),
        ({"contact_phone": "12345"}, "/contact_phone", "bad_phone"),
        ({"contact_email": "nobody"}, "/contact_email", "bad_email"),
        ({"number": "ORG-000009"}, "/number", "extra_forbidden"),
        ({"is_demonstration": "yes"}, "/is_demonstration", "bool_type"),
    ],
)
async def test_register_refuses_a_bad_field(visitor, changes, pointer, fault):
    person = await visitor()
    answer = await person.client.post(PATH, json=registration(**changes))
    errors = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, errors) == (422, [(pointer, fault)])
    assert await Organization.all().count() == 0


async def test_register_same_uscc_at_once_makes_one(house, visitor):
    people = [await visitor() for _ in range(4)]
    answers = await at_once(house, *(p.client.post(PATH, json=registration()) for p in people))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    refused = {code(answer) for answer in answers if answer.status_code == 409}
    assert refused == {(409, "uscc_taken")}
    assert await Organization.all().count() == 1
    assert await Membership.all().count() == 1


async def test_register_taken_uscc_points_at_the_field(visitor):
    person = await visitor()
    await make_organization(uscc=make("52", REGION, 1))
    answer = await person.client.post(PATH, json=registration())
    assert code(answer) == (409, "uscc_taken")
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [("/uscc", "uscc_taken")]


async def test_register_with_the_same_idempotency_key_has_one_effect(visitor):
    person = await visitor()
    sent = {"json": registration(), "headers": {"idempotency-key": "once"}}
    first, second = [await person.client.post(PATH, **sent) for _ in range(2)]
    assert (first.status_code, first.content) == (second.status_code, second.content)
    assert await Organization.all().count() == 1


@pytest.mark.parametrize("role", ["owner", "editor", "viewer"])
async def test_read_shows_members_their_organization(visitor, role):
    organization = await make_organization()
    person = await visitor(**{role: organization.id})
    answer = await person.client.get(f"{PATH}/{organization.id}")
    assert (answer.status_code, answer.json()["number"]) == (200, organization.number)


@pytest.mark.parametrize("role", [Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.AUDITOR])
async def test_read_shows_staff_any_organization(visitor, role):
    organization = await make_organization()
    person = await visitor(role)
    assert (await person.client.get(f"{PATH}/{organization.id}")).status_code == 200


@pytest.mark.parametrize("role", [Role.JUDGE, Role.EVALUATOR, Role.ADMINISTRATOR])
async def test_invisible_organization_is_not_found(visitor, role):
    other, organization = await make_organization(), await make_organization()
    path = f"{PATH}/{organization.id}"
    for person in (await visitor(owner=other.id), await visitor(role)):
        for answer in (
            await person.client.get(path),
            await person.client.patch(path, json={"name": "别人"}, headers={"if-match": "*"}),
            await person.client.get(f"{path}/members"),
            await person.client.post(f"{path}/members", json={"email": "a@example.org", "role": "owner"}),
        ):
            assert code(answer) == (404, "not_found")


async def test_edit_changes_only_what_is_given(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    path = f"{PATH}/{organization.id}"
    before = (await owner.client.get(path)).json()
    edit = {"contact_name": "李娜", "community": "", "summary": None}
    answer = await owner.client.patch(path, json=edit, headers={"if-match": '"1"'})
    assert answer.status_code == 200
    assert answer.json() == before | {"contact_name": "李娜", "community": "", "version": 2}
    assert answer.headers["etag"] == '"2"'
    event = await AuditEvent.get(action="organizations.edit_organization")
    assert event.facts["changed"] == ["community", "contact_name"]


async def test_edit_of_nothing_leaves_the_version(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    edit = {"name": organization.name}
    answer = await owner.client.patch(f"{PATH}/{organization.id}", json=edit, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["version"]) == (200, 1)


async def test_edit_registers_a_forming_group_which_keeps_its_number(visitor):
    organization = await make_organization(LegalForm.FORMING)
    owner = await visitor(owner=organization.id)
    path, uscc = f"{PATH}/{organization.id}", make("51", REGION, 88)
    answer = await owner.client.patch(
        path, json={"form": "association", "uscc": uscc.lower()}, headers={"if-match": '"1"'}
    )
    found = answer.json()
    assert (found["form"], found["uscc"], found["number"]) == ("association", uscc, organization.number)
    answer = await owner.client.patch(path, json={"form": "filed"}, headers={"if-match": '"2"'})
    assert code(answer) == (422, "uscc_kept")
    assert (await Organization.get(id=organization.id)).uscc == uscc


@pytest.mark.parametrize(
    "edit",
    [
        {"name": "换了人的组织"},
        {"uscc": make("52", REGION, 77)},
        {"form": "foundation", "uscc": make("53", REGION, 77)},
        {"contact_name": "李娜", "name": "换了人的组织"},
    ],
)
async def test_edit_of_the_identity_of_the_registered_is_for_staff(visitor, edit):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    path = f"{PATH}/{organization.id}"
    before = (await owner.client.get(path)).json()
    refused = await owner.client.patch(path, json=edit, headers={"if-match": "*"})
    assert code(refused) == (403, "identity_fixed")
    assert (await owner.client.get(path)).json() == before
    answer = await officer.client.patch(path, json=edit, headers={"if-match": "*"})
    assert (answer.status_code, answer.json()) == (200, before | edit | {"version": 2})


async def test_edit_of_the_identity_does_not_tell_whose_uscc_is_taken(visitor):
    first, second = await make_organization(), await make_organization()
    owner = await visitor(owner=second.id)
    answer = await owner.client.patch(
        f"{PATH}/{second.id}", json={"uscc": first.uscc}, headers={"if-match": "*"}
    )
    assert code(answer) == (403, "identity_fixed")


async def test_edit_to_a_registered_form_needs_the_uscc(visitor):
    organization = await make_organization(LegalForm.FORMING)
    owner = await visitor(owner=organization.id)
    answer = await owner.client.patch(
        f"{PATH}/{organization.id}", json={"form": "association"}, headers={"if-match": "*"}
    )
    assert code(answer) == (422, "uscc_required")


async def test_edit_to_a_taken_uscc_is_refused(visitor):
    first, second = await make_organization(), await make_organization()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.patch(
        f"{PATH}/{second.id}", json={"uscc": first.uscc}, headers={"if-match": "*"}
    )
    assert code(answer) == (409, "uscc_taken")


async def test_edit_must_name_the_version_that_it_edits(visitor):
    organization = await make_organization(LegalForm.FORMING)
    owner = await visitor(owner=organization.id)
    path = f"{PATH}/{organization.id}"
    assert code(await owner.client.patch(path, json={"name": "甲"})) == (428, "if_match_required")
    for stated in ('"2"', "yesterday"):
        answer = await owner.client.patch(path, json={"name": "甲"}, headers={"if-match": stated})
        assert code(answer) == (412, "stale")


async def test_edits_of_one_version_at_once_have_one_winner(house, visitor):
    organization = await make_organization(LegalForm.FORMING)
    owner = await visitor(owner=organization.id)
    answers = await at_once(
        house,
        *(
            owner.client.patch(f"{PATH}/{organization.id}", json={"name": name}, headers={"if-match": '"1"'})
            for name in ("甲", "乙", "丙")
        ),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412]
    winner = next(answer.json()["name"] for answer in answers if answer.status_code == 200)
    row = await Organization.get(id=organization.id)
    assert (row.name, row.version) == (winner, 2)


@pytest.mark.parametrize(
    ("roles", "membership"),
    [((), "editor"), ((), "viewer"), ((Role.FINANCE_OFFICER,), None), ((Role.AUDITOR,), None)],
)
async def test_edit_is_for_owners_and_staff(visitor, roles, membership):
    organization = await make_organization()
    person = await visitor(*roles, **({membership: organization.id} if membership else {}))
    path, edit = f"{PATH}/{organization.id}", {"name": "甲"}
    answer = await person.client.patch(path, json=edit, headers={"if-match": "*"})
    assert code(answer) == (403, "forbidden")
    assert answer.json()["facts"] == {"permission": "organization:manage"}


async def test_edit_by_staff_is_possible(visitor):
    organization = await make_organization()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.patch(
        f"{PATH}/{organization.id}", json={"name": "甲"}, headers={"if-match": '"1"'}
    )
    assert (answer.status_code, answer.json()["name"]) == (200, "甲")
