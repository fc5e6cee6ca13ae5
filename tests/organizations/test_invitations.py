"""Invitations to an organization: nobody is a member unasked, and none of them tells who has an account."""

import pytest

from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, Mail
from incubator.organizations.tables import Invitation
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

PATH = "/api/v1/organizations"
INVITATIONS = "/api/v1/invitations"
ANY = {"if-match": "*"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def invite(inviter, organization, email: str, role: str = "viewer"):
    body = {"email": email, "role": role}
    return await inviter.client.post(f"{PATH}/{organization.id}/members", json=body)


async def roles(organization) -> dict[str, str]:
    members = await Membership.filter(organization_id=organization.id).select_related("person")
    return {member.person.email: member.role.value for member in members}


async def test_invited_person_is_a_member_only_after_accepting(visitor):
    organization = await make_organization()
    owner, person = await visitor(owner=organization.id), await visitor()
    answer = await invite(owner, organization, person.email.upper(), "editor")
    assert (answer.status_code, answer.content) == (204, b"")
    assert await roles(organization) == {owner.email: "owner"}
    assert (await person.client.get(f"{PATH}/{organization.id}")).status_code == 404
    (given,) = (await person.client.get(INVITATIONS)).json()["items"]
    assert (given["organization"]["id"], given["email"], given["role"]) == (
        str(organization.id),
        person.email,
        "editor",
    )
    accepted = await person.client.post(f"{INVITATIONS}/{given['id']}/acceptance")
    assert (accepted.status_code, accepted.json()["role"]) == (201, "editor")
    assert accepted.json()["person"]["id"] == str(person.id)
    assert await roles(organization) == {owner.email: "owner", person.email: "editor"}
    assert (await person.client.get(f"{PATH}/{organization.id}")).status_code == 200
    assert (await person.client.get(INVITATIONS)).json()["items"] == []
    events = await AuditEvent.filter(action__startswith="organizations.").order_by("id")
    assert [(event.action, event.actor_id) for event in events] == [
        ("organizations.invite_member", owner.id),
        ("organizations.accept_invitation", person.id),
    ]


async def test_invitation_does_not_tell_who_has_an_account(visitor):
    organization = await make_organization()
    owner, person, closed = await visitor(owner=organization.id), await make_person(), await make_person()
    await Person.filter(id=closed.id).update(disabled_at=closed.created_at)
    emails = [person.email, "nobody@example.org", closed.email]
    answers = [await invite(owner, organization, email) for email in emails]
    assert {(a.status_code, a.content) for a in answers} == {(204, b"")}
    path = f"{INVITATIONS}?organization_id={organization.id}"
    shown = (await owner.client.get(path)).json()["items"]
    assert [item["email"] for item in shown] == emails[::-1]
    assert {frozenset(item) for item in shown} == {
        frozenset({"id", "organization", "email", "role", "created_at"})
    }
    members = (await owner.client.get(f"{PATH}/{organization.id}/members")).json()["items"]
    assert [item["person"]["email"] for item in members] == [owner.email]
    assert await Mail.all().values_list("recipient", flat=True) == [person.email]


async def test_letter_of_an_invitation_says_no_name_that_a_stranger_chose(visitor):
    organization = await make_organization(name="点击 evil.example 领奖")
    owner, person = await visitor(owner=organization.id), await make_person()
    await invite(owner, organization, person.email)
    letter = await Mail.get()
    assert organization.name not in letter.subject + letter.body


@pytest.mark.parametrize("known", [True, False])
async def test_letters_of_invitations_are_throttled_alike_for_every_address(visitor, known):
    organization = await make_organization()
    owner, email = await visitor(owner=organization.id), "somebody@example.org"
    if known:
        await make_person(email=email)
    answers = [(await invite(owner, organization, email)).status_code for _ in range(6)]
    assert answers == [204] * 5 + [429]
    assert await Mail.all().count() == (5 if known else 0)


async def test_invitation_waits_for_who_has_no_account_yet(visitor):
    organization = await make_organization()
    officer, person = await visitor(Role.PROGRAMME_OFFICER), await visitor()
    await Person.filter(id=person.id).update(email="late@example.org")
    await invite(officer, organization, "late@example.org", "owner")
    (given,) = (await person.client.get(INVITATIONS)).json()["items"]
    await person.client.post(f"{INVITATIONS}/{given['id']}/acceptance")
    assert await roles(organization) == {"late@example.org": "owner"}


async def test_second_invitation_replaces_the_first(house, visitor):
    organization = await make_organization()
    owner, person = await visitor(owner=organization.id), await make_person()
    await invite(owner, organization, person.email, "viewer")
    answers = await at_once(house, *(invite(owner, organization, person.email, "editor") for _ in range(3)))
    assert [answer.status_code for answer in answers] == [204] * 3
    assert [given.role for given in await Invitation.all()] == ["editor"]


async def test_invite_refuses_a_member_an_unknown_role_and_no_address(visitor):
    organization = await make_organization()
    owner, viewer = await visitor(owner=organization.id), await visitor(viewer=organization.id)
    assert code(await invite(owner, organization, viewer.email, "owner")) == (409, "already_member")
    assert code(await invite(owner, organization, "a@example.org", "king")) == (422, "invalid")
    assert code(await invite(owner, organization, "nobody")) == (422, "invalid")
    assert await Invitation.all().count() == 0


async def test_invitation_is_accepted_by_the_invited_alone_and_once(house, visitor):
    organization = await make_organization()
    owner, person, other = await visitor(owner=organization.id), await visitor(), await visitor()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await invite(owner, organization, person.email)
    path = f"{INVITATIONS}/{(await Invitation.get()).id}/acceptance"
    for somebody in (owner, other, officer):
        assert code(await somebody.client.post(path)) == (404, "not_found")
    answers = await at_once(house, *(person.client.post(path) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 404, 404]


async def test_invitation_is_declined_by_the_invited_and_taken_back_by_who_manages(visitor):
    organization = await make_organization()
    owner, person = await visitor(owner=organization.id), await visitor()
    officer, viewer = await visitor(Role.PROGRAMME_OFFICER), await visitor(viewer=organization.id)
    for somebody in (person, owner, officer):
        await invite(owner, organization, person.email)
        path = f"{INVITATIONS}/{(await Invitation.get()).id}"
        assert code(await viewer.client.delete(path, headers=ANY)) == (404, "not_found")
        assert (await somebody.client.delete(path, headers=ANY)).status_code == 204
        assert await Invitation.all().count() == 0
    assert await Membership.filter(person_id=person.id).count() == 0


async def test_invitations_of_an_organization_are_listed_for_who_manages_it(house, visitor):
    organization = await make_organization()
    owner, viewer = await visitor(owner=organization.id), await visitor(viewer=organization.id)
    path, asked = f"{INVITATIONS}?organization_id={organization.id}", []
    for more in (1, 2):
        for _ in range(more):
            await invite(owner, organization, (await make_person()).email)
        async with count_queries(house) as sent:
            answer = await owner.client.get(path)
        asked.append((len(answer.json()["items"]), len(sent)))
    assert asked == [(1, 2), (3, 2)]  # who asks, and the invitations
    assert (await viewer.client.get(path)).json()["items"] == []
    assert (await viewer.client.get(INVITATIONS)).json()["items"] == []


async def test_invited_judge_is_no_member_before_accepting(visitor):
    organization = await make_organization()
    owner, judge = await visitor(owner=organization.id), await visitor(Role.JUDGE)
    await invite(owner, organization, judge.email, "owner")
    assert await Membership.filter(person_id=judge.id).count() == 0
    assert (await judge.client.get("/api/v1/me")).json()["memberships"] == []
