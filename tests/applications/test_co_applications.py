"""Who is named as a co-applicant is told, and confirms or declines; what is answered stays."""

import asyncio
from typing import Any
from uuid import uuid4

import asyncpg
import pytest

from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications import Application, CoApplicant, State
from incubator.applications.rules import CO_APPLICANTS, CoApplicantAction, CoApplicantState
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import refusal, transaction
from incubator.core.errors import IllegalTransition
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.core.usecase import Services
from incubator.organizations import Organization
from incubator.people import Membership

pytestmark = pytest.mark.anyio

API = "/api/v1"
ANSWERS = {"confirmation": "confirmed", "refusal": "declined"}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def one(named: CoApplicant, act: str) -> str:
    return f"{API}/co-applications/{named.id}/{act}"


async def named_in(
    state: State = State.DRAFT, organization: Organization | None = None
) -> tuple[Application, CoApplicant]:
    """An application that names a registered organization."""
    organization = organization or await make_organization(is_listed=True)
    application = await make_application(state=state, co_applicants=[organization])
    return application, await CoApplicant.get(application_id=application.id)


async def name(visitor: Any, application: Application, *organizations: Organization) -> Any:
    editor = await visitor(editor=application.organization_id)
    rows = [{"organization_id": str(each.id)} for each in organizations]
    path = f"{API}/applications/{application.id}/co-applicants"
    answer = await editor.client.put(path, json={"co_applicants": rows}, headers={"if-match": "*"})
    assert answer.status_code == 200, answer.text
    return answer.json()["co_applicants"]


async def told(person_id: Any) -> list[Kind]:
    return [each.kind for each in await Notification.filter(person_id=person_id)]


async def test_owners_are_told_once_and_who_stays_named_keeps_the_answer(visitor):
    application = await make_application()
    first, second = [await make_organization(is_listed=True) for _ in range(2)]
    owner, viewer = await visitor(owner=first.id), await visitor(viewer=first.id)
    found = await name(visitor, application, first)
    assert [each["state"] for each in found] == ["unanswered"]
    (seen,) = (await owner.client.get(f"{API}/co-applications")).json()["items"]
    assert (seen["title"], seen["state"]) == (application.title, "unanswered")
    assert seen["organization"]["id"] == str(first.id)
    assert seen["applicant"]["id"] == str(application.organization_id)
    answer = await owner.client.post(f"{API}/co-applications/{seen['id']}/confirmation")
    assert (answer.status_code, answer.json()["state"]) == (200, "confirmed")
    # Second and first change places; the first is not asked again.
    found = await name(visitor, application, second, first)
    assert [each["state"] for each in found] == ["unanswered", "confirmed"]
    assert await told(owner.id) == [Kind.CO_APPLICANT_NAMED]
    assert await told(viewer.id) == []
    found = await name(visitor, application, first)
    assert [each["state"] for each in found] == ["confirmed"]
    # Who is left out and named anew is asked anew.
    assert await name(visitor, application) == []
    assert [each["state"] for each in await name(visitor, application, first)] == ["unanswered"]
    assert await told(owner.id) == [Kind.CO_APPLICANT_NAMED] * 2


@pytest.mark.parametrize("state", [State.DRAFT, State.SUBMITTED, State.ELIGIBLE])
@pytest.mark.parametrize(("act", "answered"), ANSWERS.items())
async def test_an_owner_answers_whatever_the_application_stands_at(visitor, act, answered, state):
    application, row = await named_in(state)
    owner = await visitor(owner=row.organization_id)
    answer = await owner.client.post(one(row, act))
    assert (answer.status_code, answer.json()["state"]) == (200, answered), answer.text
    event = await AuditEvent.filter(subject_id=str(row.id)).get()
    assert event.facts == {"application_id": str(application.id), "state": answered}
    reader = await visitor(Role.PROGRAMME_OFFICER, viewer=application.organization_id)
    shown = (await reader.client.get(f"{API}/applications/{application.id}")).json()["co_applicants"]
    assert [each["state"] for each in shown] == [answered]
    for again in ANSWERS:
        assert code(await owner.client.post(one(row, again))) == (409, "illegal_transition")


async def test_owners_of_the_named_organization_answer_and_nobody_else(visitor, client):
    application, row = await named_in(State.SUBMITTED)
    for act in ANSWERS:
        assert (await client.post(one(row, act))).status_code == 401
        for who, refused in (
            (await visitor(editor=row.organization_id), 403),
            (await visitor(viewer=row.organization_id), 403),
            (await visitor(owner=application.organization_id), 404),
            (await visitor(owner=(await make_organization()).id), 404),
            (await visitor(Role.PROGRAMME_OFFICER), 404),
        ):
            assert (await who.client.post(one(row, act))).status_code == refused
        owner = await visitor(owner=row.organization_id)
        assert (await owner.client.post(f"{API}/co-applications/{uuid4()}/{act}")).status_code == 404
    assert (await CoApplicant.get(id=row.id)).state is CoApplicantState.UNANSWERED


async def test_two_owners_who_answer_at_once_have_one_answer(visitor):
    _, row = await named_in()
    owners = [await visitor(owner=row.organization_id) for _ in range(4)]
    acts = ["confirmation", "refusal"] * 2
    answers = await asyncio.gather(
        *(who.client.post(one(row, act)) for who, act in zip(owners, acts, strict=True))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    (state,) = [answer.json()["state"] for answer in answers if answer.status_code == 200]
    assert (await CoApplicant.get(id=row.id)).state.value == state


async def test_an_answer_while_the_applicant_saves_is_not_lost(visitor):
    application, row = await named_in()
    organization = await Organization.get(id=row.organization_id)
    owner = await visitor(owner=row.organization_id)
    answer, _ = await asyncio.gather(
        owner.client.post(one(row, "refusal")), name(visitor, application, organization)
    )
    assert answer.status_code == 200
    kept = await CoApplicant.get(application_id=application.id)
    assert (kept.id, kept.state) == (row.id, CoApplicantState.DECLINED)


async def test_list_shows_the_own_by_state_and_asks_as_often_for_three(visitor, client, house: Services):
    organization = await make_organization(is_listed=True)
    owner, other = await visitor(owner=organization.id), await visitor(owner=(await make_organization()).id)
    counts = []
    for _ in range(3):
        await named_in(organization=organization)
        async with count_queries(house) as sent:
            answer = await owner.client.get(f"{API}/co-applications")
        counts.append(len(sent))
    assert len(answer.json()["items"]) == 3
    assert len(set(counts)) == 1
    assert (await other.client.get(f"{API}/co-applications")).json()["items"] == []
    declined = await owner.client.get(f"{API}/co-applications", params={"state": "declined"})
    assert declined.json()["items"] == []
    wrong = await owner.client.get(f"{API}/co-applications", params={"state": "maybe"})
    assert wrong.status_code == 422
    assert (await (await visitor(Role.JUDGE)).client.get(f"{API}/co-applications")).json()["items"] == []
    assert (await client.get(f"{API}/co-applications")).status_code == 401


@pytest.mark.parametrize("state", CoApplicantState)
@pytest.mark.parametrize("action", CoApplicantAction)
def test_every_move_of_the_machine(state, action):
    moves = {CoApplicantAction.CONFIRM: "confirmed", CoApplicantAction.DECLINE: "declined"}
    if state is CoApplicantState.UNANSWERED:
        assert CO_APPLICANTS.advance(state, action) == moves[action]
    else:
        with pytest.raises(IllegalTransition):
            CO_APPLICANTS.advance(state, action)


async def broken(statement: str, *values: object) -> tuple[str, str]:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with transaction() as sql:
            await sql.execute(statement, *values)
    found = refusal(caught.value)
    assert found is not None
    return caught.value.constraint_name, found.code


@pytest.mark.usefixtures("house")
async def test_answers_that_do_not_hold_are_refused_by_the_database():
    _, row = await named_in(State.SUBMITTED)
    outside = await CoApplicant.create(
        application=await make_application(), position=1, name="甲", uscc=(await make_organization()).uscc
    )
    person = await make_person()
    answer = "UPDATE co_applicant SET state = $2, answered_at = $3, answered_by_id = $4 WHERE id = $1"
    now = person.created_at
    times = ("ck_co_applicant_times", "co_applicant_unregistered")
    for identity, *values, expected in (
        (row.id, "confirmed", None, None, times),
        (row.id, "confirmed", now, None, times),
        (row.id, "unanswered", now, person.id, times),
        (row.id, "maybe", now, person.id, ("ck_co_applicant_state", "bad_state")),
        (outside.id, "confirmed", now, person.id, times),
    ):
        assert await broken(answer, identity, *values) == expected, values
    async with transaction() as sql:
        await sql.execute(answer, row.id, "declined", now, person.id)
    answered = ("ck_co_applicant_answer", "co_applicant_answered")
    assert await broken(answer, row.id, "confirmed", now, person.id) == answered
    assert await broken(answer, row.id, "unanswered", None, None) == answered


async def owned(house: Services, organization_id: Any, role: OrganizationRole) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization_id=organization_id, role=role)
    return await browse(house, person=person)


async def test_page_confirms_and_declines_with_one_click(house: Services):
    organization = await make_organization(is_listed=True)
    rows = [(await named_in(organization=organization))[1] for _ in range(2)]
    await Application.filter(id=rows[0].application_id).update(title="<i>社区食堂")
    owner = await owned(house, organization.id, OrganizationRole.OWNER)
    viewer = await owned(house, organization.id, OrganizationRole.VIEWER)
    assert 'href="/co-applications"' in (await owner.get("/applications")).text
    page = await owner.get("/co-applications")
    assert "<i>社区食堂" not in page.text
    assert "<i>社区食堂" in words(page.text)
    seen = await viewer.get("/co-applications")
    assert "尚未答复" in words(seen.text)
    acts = {i.get("value") for i in parsed(seen.text).iter("input") if i.get("name") == "do"}
    assert acts & {"confirm", "decline"} == set()
    for row, do in zip(rows, ("confirm", "decline"), strict=True):
        answer = await owner.send("/co-applications", do, co_applicant_id=str(row.id))
        assert answer.status_code == 303, answer.text
    page = await owner.get("/co-applications")
    assert [word in words(page.text) for word in ("已同意", "已谢绝", "尚未答复")] == [True, True, False]
    again = await owner.send("/co-applications", "confirm", co_applicant_id=str(rows[1].id))
    assert again.status_code == 409
    english = await owner.get("/co-applications", accept_language="en")
    assert "Declined" in words(english.text)
    applicant = await owned(house, (await rows[1].application).organization_id, OrganizationRole.VIEWER)
    shown = await applicant.get(f"/applications/{rows[1].application_id}")
    assert "已谢绝" in words(shown.text)


async def test_page_without_any_says_so(house: Services):
    owner = await owned(house, (await make_organization()).id, OrganizationRole.OWNER)
    assert "没有联合申报邀请" in words((await owner.get("/co-applications")).text)
