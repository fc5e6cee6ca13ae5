"""Who belongs to an organization: given, changed and ended by owners, and never without the last owner."""

import asyncio

import asyncpg
import pytest

from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.people import Membership

pytestmark = pytest.mark.anyio

PATH = "/api/v1/organizations"
ANY = {"if-match": "*"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def roles(organization) -> dict[str, str]:
    members = await Membership.filter(organization_id=organization.id).select_related("person")
    return {member.person.email: member.role.value for member in members}


@pytest.mark.parametrize("role", ["editor", "viewer"])
async def test_members_are_changed_by_owners_only(visitor, role):
    organization, other = await make_organization(), await make_person()
    await visitor(owner=organization.id)
    person = await visitor(**{role: organization.id})
    path = f"{PATH}/{organization.id}/members"
    answers = (
        await person.client.post(path, json={"email": other.email, "role": "owner"}),
        await person.client.put(f"{path}/{person.id}", json={"role": "owner"}, headers=ANY),
        await person.client.delete(f"{path}/{person.id}", headers=ANY),
    )
    assert [code(answer) for answer in answers] == [(403, "forbidden")] * 3


async def test_change_gives_a_member_another_role(visitor):
    organization = await make_organization()
    owner, editor = await visitor(owner=organization.id), await visitor(editor=organization.id)
    answer = await owner.client.put(
        f"{PATH}/{organization.id}/members/{editor.id}", json={"role": "owner"}, headers=ANY
    )
    assert (answer.status_code, answer.json()["role"]) == (200, "owner")
    assert await roles(organization) == {owner.email: "owner", editor.email: "owner"}


async def test_remove_ends_a_membership(visitor):
    organization = await make_organization()
    owner, editor = await visitor(owner=organization.id), await visitor(editor=organization.id)
    path = f"{PATH}/{organization.id}/members/{editor.id}"
    answer = await owner.client.delete(path, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.content) == (204, b"")
    assert (await editor.client.get(f"{PATH}/{organization.id}")).status_code == 404
    assert code(await owner.client.delete(path, headers=ANY)) == (404, "not_found")


async def test_remove_and_change_refuse_a_stale_version(visitor):
    organization = await make_organization()
    owner, editor = await visitor(owner=organization.id), await visitor(editor=organization.id)
    path, old = f"{PATH}/{organization.id}/members/{editor.id}", {"if-match": '"9"'}
    assert code(await owner.client.delete(path, headers=old)) == (412, "stale")
    assert code(await owner.client.put(path, json={"role": "viewer"}, headers=old)) == (412, "stale")
    assert code(await owner.client.delete(path)) == (428, "if_match_required")


async def test_leave_ends_the_own_membership_whatever_the_role(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    for role in ("owner", "editor", "viewer"):
        member = await visitor(**{role: organization.id})
        answer = await member.client.delete(f"{PATH}/{organization.id}/membership", headers=ANY)
        assert (answer.status_code, await roles(organization)) == (204, {owner.email: "owner"})
    last = await owner.client.delete(f"{PATH}/{organization.id}/membership", headers=ANY)
    assert code(last) == (409, "last_owner")
    stranger = await visitor(Role.PROGRAMME_OFFICER)
    answer = await stranger.client.delete(f"{PATH}/{organization.id}/membership", headers=ANY)
    assert code(answer) == (404, "not_found")


async def test_last_owner_is_neither_removed_nor_changed(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    await visitor(editor=organization.id)
    path = f"{PATH}/{organization.id}/members/{owner.id}"
    assert code(await owner.client.delete(path, headers=ANY)) == (409, "last_owner")
    assert code(await owner.client.put(path, json={"role": "editor"}, headers=ANY)) == (409, "last_owner")
    assert (await roles(organization))[owner.email] == "owner"


async def test_owners_who_remove_each_other_at_once_leave_one(house, visitor):
    for _ in range(5):
        organization = await make_organization()
        first, second = await visitor(owner=organization.id), await visitor(owner=organization.id)
        path = f"{PATH}/{organization.id}/members"
        answers = await at_once(
            house,
            first.client.delete(f"{path}/{second.id}", headers=ANY),
            second.client.delete(f"{path}/{first.id}", headers=ANY),
        )
        # Who asks after the other's command was committed is a member no more, and sees nothing.
        removed, refused = sorted(answer.status_code for answer in answers)
        assert (removed, refused in {404, 409}) == (204, True)
        assert sorted((await roles(organization)).values()) == ["owner"]


@pytest.mark.usefixtures("house")
async def test_last_owner_is_kept_by_the_database_when_two_leave_at_once():
    organization = await make_organization()
    for _ in range(2):
        await Membership.create(
            person=await make_person(), organization=organization, role=OrganizationRole.OWNER
        )
    both_deleted = asyncio.Barrier(2)

    async def leave(member: Membership) -> str:
        try:
            async with transaction() as sql:
                await sql.execute("DELETE FROM membership WHERE id = $1", member.id)
                await both_deleted.wait()
        except asyncpg.CheckViolationError as error:
            return error.constraint_name
        return "left"

    members = await Membership.filter(organization_id=organization.id)
    outcomes = await asyncio.gather(*(leave(member) for member in members))
    assert sorted(outcomes) == ["ck_membership_last_owner", "left"]
    assert list((await roles(organization)).values()) == ["owner"]


async def test_list_of_members_is_newest_first_with_one_query_count(house, visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    path, asked, expected = f"{PATH}/{organization.id}/members", [], [owner.email]
    for more in (0, 2):
        for _ in range(more):
            expected.insert(0, (await visitor(viewer=organization.id)).email)
        async with count_queries(house) as sent:
            answer = await owner.client.get(path)
        assert [item["person"]["email"] for item in answer.json()["items"]] == expected
        asked.append(len(sent))
    assert asked == [3, 3]  # who asks, the organization, and its members


async def test_list_of_members_pages(visitor):
    organization = await make_organization()
    viewers = [await visitor(viewer=organization.id) for _ in range(3)]
    path = f"{PATH}/{organization.id}/members"
    first = (await viewers[0].client.get(path, params={"limit": 2})).json()
    second = (await viewers[0].client.get(path, params={"limit": 2, "cursor": first["next"]})).json()
    shown = [item["person"]["email"] for page in (first, second) for item in page["items"]]
    assert (shown, second["next"]) == ([viewer.email for viewer in reversed(viewers)], None)
