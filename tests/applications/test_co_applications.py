"""Who is named as a co-applicant is asked at the submission, and answers once, until the check."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from factories import refusals
from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.jury import make_seat
from factories.organizations import REGION, make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from incubator.applications import Application, CoApplicant, State
from incubator.applications.rules import CO_APPLICANTS, CoApplicantAction, CoApplicantState
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.errors import IllegalTransition
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.core.usecase import Services
from incubator.organizations import Organization
from incubator.organizations.uscc import make
from incubator.people import Membership

pytestmark = pytest.mark.anyio

API = "/api/v1"
ANSWERS = {"confirmation": "confirmed", "refusal": "declined"}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def one(named: CoApplicant, act: str) -> str:
    return f"{API}/co-applications/{named.id}/{act}"


async def named_in(
    state: State = State.SUBMITTED, organization: Organization | None = None, **columns: Any
) -> tuple[Application, CoApplicant]:
    """An application that names a registered organization."""
    organization = organization or await make_organization(is_listed=True)
    application = await make_application(state=state, co_applicants=[organization], **columns)
    return application, await CoApplicant.get(application_id=application.id)


async def name(editor: Any, application: Application, *rows: dict[str, str]) -> None:
    path = f"{API}/applications/{application.id}/co-applicants"
    answer = await editor.client.put(path, json={"co_applicants": rows}, headers={"if-match": "*"})
    assert answer.status_code == 200, answer.text


async def told(person_id: Any) -> list[Kind]:
    return [each.kind for each in await Notification.filter(person_id=person_id)]


async def test_nobody_is_told_of_a_draft_and_owners_once_of_its_submission(visitor):
    application, named = await make_application(), await make_organization(is_listed=True)
    applicant = await visitor(owner=application.organization_id)
    owner, viewer = await visitor(owner=named.id), await visitor(viewer=named.id)
    wrong = await make_organization(is_listed=True)
    stranger = await visitor(owner=wrong.id)
    outside = {"name": "园外基金会", "uscc": make("53", REGION, 77)}
    for _ in range(3):
        await name(applicant, application, {"organization_id": str(wrong.id)})
        await name(applicant, application)
    await name(applicant, application, {"organization_id": str(named.id)}, outside)
    row = await CoApplicant.get(organization_id=named.id)
    assert (await owner.client.get(f"{API}/co-applications")).json()["items"] == []
    for act in ANSWERS:
        assert (await owner.client.post(one(row, act))).status_code == 404
    assert await Notification.all().count() == 0
    sent = await applicant.client.post(f"{API}/applications/{application.id}/submission")
    assert sent.status_code == 200, sent.text
    again = await applicant.client.post(f"{API}/applications/{application.id}/submission")
    assert again.status_code == 409
    assert await told(owner.id) == [Kind.CO_APPLICANT_NAMED]
    assert (await told(viewer.id), await told(stranger.id)) == ([], [])
    (seen,) = (await owner.client.get(f"{API}/co-applications")).json()["items"]
    assert (seen["title"], seen["state"]) == (application.title, "unanswered")
    assert seen["organization"]["id"] == str(named.id)
    assert seen["applicant"]["id"] == str(application.organization_id)


@pytest.mark.parametrize(("act", "answered"), ANSWERS.items())
async def test_an_owner_answers_once_and_members_of_the_applicant_are_told_of_a_refusal(
    visitor, act, answered
):
    application, row = await named_in()
    owner = await visitor(owner=row.organization_id)
    reader = await visitor(viewer=application.organization_id)
    answer = await owner.client.post(one(row, act))
    assert (answer.status_code, answer.json()["state"]) == (200, answered), answer.text
    event = await AuditEvent.filter(subject_id=str(row.id)).get()
    assert event.facts == {"application_id": str(application.id), "state": answered}
    shown = (await reader.client.get(f"{API}/applications/{application.id}")).json()["co_applicants"]
    assert [each["state"] for each in shown] == [answered]
    for again in ANSWERS:
        assert code(await owner.client.post(one(row, again))) == (409, "illegal_transition")
    notices = (await reader.client.get(f"{API}/notifications")).json()["items"]
    partner = await Organization.get(id=row.organization_id)
    said = f"{partner.name}谢绝了和你们联合申报《{application.title}》"
    expected = [(said, f"/applications/{application.id}")] if act == "refusal" else []
    assert [(each["text"], each["path"]) for each in notices] == expected


@pytest.mark.parametrize("state", [State.ELIGIBLE, State.INELIGIBLE, State.WITHDRAWN])
async def test_nobody_answers_what_was_checked_or_withdrawn(visitor, state):
    _, row = await named_in(state)
    owner = await visitor(owner=row.organization_id)
    for act in ANSWERS:
        assert code(await owner.client.post(one(row, act))) == (409, "co_applicant_unasked")
    (seen,) = (await owner.client.get(f"{API}/co-applications")).json()["items"]
    assert seen["state"] == "unanswered"


async def test_owners_of_the_named_organization_answer_and_nobody_else(visitor, client):
    application, row = await named_in()
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


@pytest.mark.parametrize("first", ["verdict", "answer"])
async def test_an_answer_and_a_verdict_at_once_are_one_after_the_other(house: Services, visitor, first):
    for act, answered in ANSWERS.items():
        application, row = await named_in()
        owner, officer = await visitor(owner=row.organization_id), await visitor(Role.PROGRAMME_OFFICER)
        calls = [
            officer.client.post(
                f"{API}/applications/{application.id}/eligibility", json={"is_eligible": True}
            ),
            owner.client.post(one(row, act)),
        ]
        if first == "verdict":
            verdict, answer = await at_once(house, *calls)
        else:
            answer, verdict = await at_once(house, *reversed(calls))
        assert verdict.status_code == 200, verdict.text
        kept, checked = await CoApplicant.get(id=row.id), await Application.get(id=application.id)
        if answer.status_code == 200:
            assert kept.state.value == answered
            assert kept.answered_at < checked.checked_at
        else:
            assert code(answer) == (409, "co_applicant_unasked")
            assert kept.state is CoApplicantState.UNANSWERED


async def test_an_answer_waits_for_the_verdict_that_was_begun_before(house: Services, visitor):
    application, row = await named_in()
    owner = await visitor(owner=row.organization_id)
    async with house.database.pool.acquire() as sql, sql.transaction():
        await sql.execute("SELECT FROM application WHERE id = $1 FOR NO KEY UPDATE", application.id)
        answer = asyncio.create_task(owner.client.post(one(row, "refusal")))
        done, _ = await asyncio.wait([answer], timeout=0.3)
        assert done == set()
        await sql.execute(
            "UPDATE application SET state = 'eligible', checked_at = clock_timestamp() WHERE id = $1",
            application.id,
        )
    assert code(await answer) == (409, "co_applicant_unasked")


async def test_a_judge_of_the_competition_does_not_decline_and_another_owner_does(visitor):
    application, row = await named_in()
    judge, other = [await visitor(owner=row.organization_id) for _ in range(2)]
    await make_seat(await application.competition, judge.id)
    await make_seat(await make_competition(Stage.CLOSED), other.id)
    assert code(await judge.client.post(one(row, "refusal"))) == (403, "co_applicant_judge")
    assert (await CoApplicant.get(id=row.id)).state is CoApplicantState.UNANSWERED
    assert (await other.client.post(one(row, "refusal"))).status_code == 200
    confirmed = (
        await named_in(organization=await row.organization, competition=await application.competition)
    )[1]
    assert (await judge.client.post(one(confirmed, "confirmation"))).status_code == 200


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


@pytest.mark.usefixtures("house")
async def test_answers_that_do_not_hold_are_refused_by_the_database():
    application, row = await named_in()
    draft, checked = [(await named_in(state))[1] for state in (State.DRAFT, State.ELIGIBLE)]
    outside = await CoApplicant.create(
        application=await make_application(), position=1, name="甲", uscc=(await make_organization()).uscc
    )
    person, judge = await make_person(), await make_person()
    await make_seat(await application.competition, judge.id)
    answer = "UPDATE co_applicant SET state = $2, answered_at = $3, answered_by_id = $4 WHERE id = $1"
    now = person.created_at
    times = ("ck_co_applicant_times", "co_applicant_unregistered")
    unasked = ("ck_co_applicant_asked", "co_applicant_unasked")
    for identity, *values, expected in (
        (row.id, "confirmed", None, None, times),
        (row.id, "confirmed", now, None, times),
        (row.id, "unanswered", now, person.id, times),
        (row.id, "maybe", now, person.id, ("ck_co_applicant_state", "bad_state")),
        (row.id, "declined", now, judge.id, ("ck_co_applicant_judge", "co_applicant_judge")),
        (outside.id, "confirmed", now, person.id, unasked),
        (draft.id, "confirmed", now, person.id, unasked),
        (checked.id, "declined", now, person.id, unasked),
    ):
        assert await refusals.refused((answer, identity, *values)) == expected, values
    insert = (
        "INSERT INTO co_applicant (id, application_id, position, organization_id, name, state, answered_at,"
        " answered_by_id) VALUES (gen_random_uuid(), $1, 2, $2, '', 'declined', $3, $4)"
    )
    other = await make_organization()
    assert await refusals.refused((insert, draft.application_id, other.id, now, person.id)) == unasked
    async with transaction() as sql:
        await sql.execute("ALTER TABLE co_applicant DISABLE TRIGGER ck_co_applicant_fixed")
        await CoApplicant.filter(id=outside.id).update(application_id=application.id, position=2)
        await sql.execute("ALTER TABLE co_applicant ENABLE TRIGGER ck_co_applicant_fixed")
    assert await refusals.refused((answer, outside.id, "confirmed", now, person.id)) == times
    async with transaction() as sql:
        await sql.execute(answer, row.id, "declined", now, person.id)
    answered = ("ck_co_applicant_answer", "co_applicant_answered")
    assert await refusals.refused((answer, row.id, "confirmed", now, person.id)) == answered
    assert await refusals.refused((answer, row.id, "unanswered", None, None)) == answered


async def owned(house: Services, organization_id: Any, role: OrganizationRole) -> Browser:
    person = await make_person()
    await Membership.create(person=person, organization_id=organization_id, role=role)
    return await browse(house, person=person)


def home_links(text: str) -> list[str]:
    return [
        a.get("href", "") for ul in parsed(text).iter("ul") if ul.get("class") == "todo" for a in ul.iter("a")
    ]


async def test_pages_ask_an_owner_and_decline_through_a_dialog(house: Services):
    organization = await make_organization(is_listed=True)
    rows = [(await named_in(organization=organization, title=title))[1] for title in ("<i>社区食堂", "助老")]
    owner = await owned(house, organization.id, OrganizationRole.OWNER)
    viewer = await owned(house, organization.id, OrganizationRole.VIEWER)
    assert 'href="/co-applications"' in (await owner.get("/applications")).text
    home = await owner.get("/")
    assert home_links(home.text) == ["/co-applications"] * 2
    assert "答复联合申报邀请：<i>社区食堂" in words(home.text)
    assert home_links((await viewer.get("/")).text) == []
    page = await owner.get("/co-applications")
    assert "<i>社区食堂" not in page.text
    assert "谢绝联合申报《<i>社区食堂》？" in words(page.text)
    dialogs = {d.get("id"): d for d in parsed(page.text).iter("dialog")}
    own = {f"decline-{row.id}" for row in rows}
    assert own <= dialogs.keys()
    for identity in own:
        # The form is in the dialog alone, which opens without scripts.
        assert [i.get("value") for i in dialogs[identity].iter("input") if i.get("name") == "do"] == [
            "decline"
        ]
        assert dialogs[identity].get("popover") is not None
    assert acts((await viewer.get("/co-applications")).text) == []
    assert sorted(acts(page.text)) == ["confirm", "confirm", "decline", "decline"]
    for row, do in zip(rows, ("confirm", "decline"), strict=True):
        answer = await owner.send("/co-applications", do, co_applicant_id=str(row.id))
        assert answer.status_code == 303, answer.text
    page = await owner.get("/co-applications")
    assert [word in words(page.text) for word in ("已同意", "已谢绝", "尚未答复")] == [True, True, False]
    assert home_links((await owner.get("/")).text) == []
    again = await owner.send("/co-applications", "confirm", co_applicant_id=str(rows[1].id))
    assert again.status_code == 409
    english = await owner.get("/co-applications", accept_language="en")
    assert "Declined" in words(english.text)
    applicant = await owned(house, (await rows[1].application).organization_id, OrganizationRole.VIEWER)
    shown = await applicant.get(f"/applications/{rows[1].application_id}")
    assert "已谢绝" in words(shown.text)


def acts(text: str) -> list[str | None]:
    found = [i.get("value") for i in parsed(text).iter("input") if i.get("name") == "do"]
    return [each for each in found if each in {"confirm", "decline"}]


@pytest.mark.parametrize("state", [State.WITHDRAWN, State.ELIGIBLE])
async def test_page_offers_no_answer_to_what_waits_for_none(house: Services, state):
    application, row = await named_in(state)
    owner = await owned(house, row.organization_id, OrganizationRole.OWNER)
    page = await owner.get("/co-applications")
    assert (acts(page.text), "没有答复" in words(page.text)) == ([], True)
    assert home_links((await owner.get("/")).text) == []
    applicant = await owned(house, application.organization_id, OrganizationRole.VIEWER)
    assert "没有答复" in words((await applicant.get(f"/applications/{application.id}")).text)


async def test_page_tells_a_judge_that_another_owner_declines(house: Services):
    application, row = await named_in()
    owner = await owned(house, row.organization_id, OrganizationRole.OWNER)
    await make_seat(await application.competition, owner.person.id)
    page = await owner.get("/co-applications")
    assert (acts(page.text), "您是这个大赛的评委，不能谢绝" in words(page.text)) == (["confirm"], True)
    refused = await owner.send("/co-applications", "decline", co_applicant_id=str(row.id))
    assert (refused.status_code, "不能替组织谢绝" in words(refused.text)) == (403, True)


async def test_page_asks_as_often_for_three(house: Services):
    organization = await make_organization(is_listed=True)
    owner = await owned(house, organization.id, OrganizationRole.OWNER)
    counts = []
    for _ in range(3):
        await named_in(organization=organization)
        await owner.get("/co-applications")
        async with count_queries(house) as sent:
            await owner.get("/co-applications")
        counts.append(len(sent))
    assert len(set(counts)) == 1, counts


async def test_page_without_any_says_so(house: Services):
    owner = await owned(house, (await make_organization()).id, OrganizationRole.OWNER)
    assert "没有联合申报邀请" in words((await owner.get("/co-applications")).text)
