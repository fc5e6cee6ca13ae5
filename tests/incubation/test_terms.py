"""A term from the application for a place to graduation, through the API as people would."""

from datetime import UTC, date, datetime, timedelta

import pytest

from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.queries import at_once, count_queries
from incubator.core.actor import Role
from incubator.core.database import plain
from incubator.core.tables import AuditEvent, Mail
from incubator.incubation import FollowUp, Incubation, State
from incubator.incubation.rules import TERMS, Action, due_dates, months_after

pytestmark = pytest.mark.anyio

API = "/api/v1"
PLACE = {"mode": "on_site", "motive": "为独居老人服务，需要场地。"}
REASON = {"reason": "材料不全"}

MOVES = {
    Action.ADMIT: ("admission", {}),
    Action.REJECT: ("rejection", REASON),
    Action.WITHDRAW: ("withdrawal", {}),
    Action.EXPEL: ("expulsion", REASON),
    Action.GRADUATE: ("graduation", None),
    Action.CLOSE: ("closing", {}),
}
"""The path and the least body of each action."""


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def apply_path(organization) -> str:
    return f"{API}/organizations/{organization.id}/incubations"


async def move(person, incubation, action: Action, body=None, **headers):
    path, least = MOVES[action]
    return await person.client.post(
        f"{API}/incubations/{incubation.id}/{path}", json=body or least, headers=headers
    )


def today(house) -> date:
    return datetime.now(house.settings.tz).date()


async def test_apply_by_an_owner_opens_a_term(visitor):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    answer = await owner.client.post(apply_path(organization), json=PLACE)
    assert answer.status_code == 201
    found = answer.json()
    assert found["organization"] == {
        "id": str(organization.id),
        "number": organization.number,
        "name": organization.name,
        "is_demonstration": False,
    }
    shown = {name: found[name] for name in ("mode", "motive", "state", "starts_on", "certificate", "version")}
    assert shown == PLACE | {"state": "applied", "starts_on": None, "certificate": None, "version": 1}
    assert (await owner.client.get(f"{API}/incubations/{found['id']}")).json() == found
    event = await AuditEvent.get(action="incubation.apply_for_place")
    assert (event.subject_type, event.subject_id) == ("Incubation", found["id"])


async def test_apply_by_staff_is_on_behalf(visitor):
    organization = await make_organization()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(apply_path(organization), json=PLACE | {"mode": "off_site"})
    assert (answer.status_code, answer.json()["mode"]) == (201, "off_site")


@pytest.mark.parametrize("role", ["editor", "viewer"])
async def test_apply_and_withdraw_are_for_owners(visitor, role):
    organization = await make_organization()
    incubation = await make_incubation(State.REJECTED, organization)
    person = await visitor(**{role: organization.id})
    assert code(await person.client.post(apply_path(organization), json=PLACE)) == (403, "forbidden")
    assert code(await move(person, incubation, Action.WITHDRAW)) == (403, "forbidden")


@pytest.mark.parametrize(
    ("body", "pointer", "fault"),
    [
        ({"mode": "at_home", "motive": "因为"}, "/mode", "enum"),
        ({"mode": "on_site", "motive": " "}, "/motive", "empty_text"),
        ({"mode": "on_site", "motive": "a" * 20_001}, "/motive", "string_too_long"),
        ({"mode": "on_site"}, "/motive", "missing"),
        (PLACE | {"state": "graduated"}, "/state", "extra_forbidden"),
    ],
)
async def test_apply_refuses_a_bad_body(visitor, body, pointer, fault):
    organization = await make_organization()
    owner = await visitor(owner=organization.id)
    answer = await owner.client.post(apply_path(organization), json=body)
    errors = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, errors) == (422, [(pointer, fault)])


@pytest.mark.parametrize("state", State)
async def test_apply_is_possible_unless_a_term_is_open(visitor, state):
    incubation = await make_incubation(state)
    organization = await incubation.organization
    owner = await visitor(owner=organization.id)
    answer = await owner.client.post(apply_path(organization), json=PLACE)
    if state in {State.APPLIED, State.INCUBATING}:
        assert code(answer) == (409, "term_open")
    else:
        assert answer.status_code == 201


async def test_applications_at_once_open_one_term(house, visitor):
    organization = await make_organization()
    owner, officer = await visitor(owner=organization.id), await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(
        house,
        *(person.client.post(apply_path(organization), json=PLACE) for person in (owner, officer, owner)),
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert await Incubation.filter(organization_id=organization.id).count() == 1


async def test_admission_begins_a_term_of_two_years_today(house, visitor):
    incubation = await make_incubation()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    found = (await move(officer, incubation, Action.ADMIT)).json()
    starts_on = today(house)
    shown = (found["state"], found["starts_on"], found["ends_on"], found["version"])
    assert shown == ("incubating", str(starts_on), str(months_after(starts_on, 24)), 2)
    row = await Incubation.get(id=incubation.id)
    assert row.decided_by_id == officer.id
    assert abs(row.decided_at - datetime.now(UTC)) < timedelta(minutes=1)
    letter = await Mail.get()
    assert letter.recipient == "contact@example.org"
    assert letter.subject == "入驻申请已通过 / Your organization is admitted"
    assert f"孵化期自 {starts_on} 至 {found['ends_on']}" in letter.body


async def test_admission_takes_the_dates_that_were_decided(visitor):
    incubation = await make_incubation()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = {"starts_on": "2026-03-31", "ends_on": "2027-02-28", "reason": "试点"}
    found = (await move(officer, incubation, Action.ADMIT, body)).json()
    shown = (found["starts_on"], found["ends_on"], found["decision_reason"])
    assert shown == ("2026-03-31", "2027-02-28", "试点")


@pytest.mark.parametrize(
    ("body", "pointer", "fault"),
    [
        ({"starts_on": "2026-03-01", "ends_on": "2026-03-01"}, "/ends_on", "ends_before_start"),
        ({"ends_on": "2001-01-01"}, "/ends_on", "ends_before_start"),
        ({"starts_on": "2026-02-30"}, "/starts_on", "date_parsing"),
        ({"starts_on": "9999-12-31"}, "/starts_on", "less_than_equal"),
        ({"starts_on": 20260301}, "/starts_on", "date_type"),
    ],
)
async def test_admission_refuses_bad_dates(visitor, body, pointer, fault):
    incubation = await make_incubation()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await move(officer, incubation, Action.ADMIT, body)
    errors = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, errors) == (422, [(pointer, fault)])
    assert (await Incubation.get(id=incubation.id)).state is State.APPLIED


@pytest.mark.parametrize(
    ("state", "action", "after", "field", "subject"),
    [
        (State.APPLIED, Action.REJECT, "rejected", "decision_reason", "入驻申请未通过"),
        (State.INCUBATING, Action.EXPEL, "expelled", "end_reason", "孵化期终止"),
    ],
)
async def test_rejection_and_expulsion_say_why(visitor, state, action, after, field, subject):
    incubation = await make_incubation(state)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(
        f"{API}/incubations/{incubation.id}/{MOVES[action][0]}", json={"reason": " "}
    )
    assert code(answer) == (422, "invalid")
    found = (await move(officer, incubation, action)).json()
    assert (found["state"], found[field]) == (after, "材料不全")
    letter = await Mail.get()
    assert (letter.subject.split(" / ")[0], "材料不全" in letter.body) == (subject, True)


@pytest.mark.parametrize("state", [State.APPLIED, State.INCUBATING])
async def test_withdrawal_by_the_owner_ends_the_term(visitor, state):
    incubation = await make_incubation(state)
    owner = await visitor(owner=incubation.organization_id)
    found = (await move(owner, incubation, Action.WITHDRAW, {"reason": "搬迁"})).json()
    assert (found["state"], found["end_reason"], found["ended_at"] is not None) == ("withdrawn", "搬迁", True)


async def test_graduation_gives_a_certificate_and_dates_to_report_on(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    found = (await move(officer, incubation, Action.GRADUATE)).json()
    day = today(house)
    shown = (found["state"], found["graduated_on"], found["certificate"])
    assert shown == ("graduated", str(day), "GRAD-000001")
    rows = await FollowUp.filter(incubation_id=incubation.id).order_by("months")
    assert {row.months: row.due_on for row in rows} == due_dates(day)
    letter = await Mail.get()
    assert letter.subject == "出壳证书 GRAD-000001 / Certificate of graduation GRAD-000001"
    assert [str(due_on) in letter.body for due_on in due_dates(day).values()] == [True] * 4


async def test_graduation_of_a_term_that_has_not_begun_is_refused(house, visitor):
    starts_on = today(house) + timedelta(days=2)
    incubation = await make_incubation(State.INCUBATING, starts_on=starts_on, ends_on=date(2099, 1, 1))
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert code(await move(officer, incubation, Action.GRADUATE)) == (409, "term_not_started")
    assert await FollowUp.all().count() == 0


@pytest.mark.parametrize("state", State)
async def test_every_action_follows_the_machine_from_every_state(visitor, state):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for action in Action:
        incubation = await make_incubation(state)
        answer = await move(officer, incubation, action)
        after = (await Incubation.get(id=incubation.id)).state
        if action in TERMS.actions(state):
            assert (answer.status_code, after) == (200, TERMS.advance(state, action))
        else:
            assert (code(answer), after) == ((409, "illegal_transition"), state)
            facts = {"machine": "incubation", "state": state.value, "action": action.value}
            assert answer.json()["facts"] == facts


async def test_decisions_at_once_have_one_winner(house, visitor):
    incubation = await make_incubation()
    first, second = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(
        house,
        move(first, incubation, Action.ADMIT),
        move(second, incubation, Action.REJECT),
        move(second, incubation, Action.WITHDRAW),
    )
    won = [answer for answer in answers if answer.status_code == 200]
    # Leaving is possible before and after admission, so one or two of the three succeed, in turn.
    assert {answer.status_code for answer in answers} == {200, 409}
    row = await Incubation.get(id=incubation.id)
    assert row.version == 1 + len(won)
    assert row.state in {State(answer.json()["state"]) for answer in won}


async def test_graduations_at_once_make_one_certificate(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(house, *(move(officer, incubation, Action.GRADUATE) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    assert await FollowUp.all().count() == 4
    async with plain() as sql:
        assert await sql.fetchval("SELECT count(*) FROM pgqueuer WHERE entrypoint ~ '^incubation'") == 4


@pytest.mark.parametrize("action", [Action.ADMIT, Action.REJECT, Action.EXPEL, Action.GRADUATE, Action.CLOSE])
async def test_decisions_are_the_staffs(visitor, action):
    incubation = await make_incubation()
    people = [await visitor(owner=incubation.organization_id), await visitor(Role.AUDITOR)]
    for person in people:
        answer = await move(person, incubation, action)
        assert code(answer) == (403, "forbidden")
        assert answer.json()["facts"] == {"permission": "incubation:decide"}


async def test_decision_on_a_stale_version_is_refused(visitor):
    incubation = await make_incubation()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    stale = await move(officer, incubation, Action.ADMIT, **{"if-match": '"7"'})
    assert code(stale) == (412, "stale")
    answer = await move(officer, incubation, Action.ADMIT, **{"if-match": '"1"'})
    assert (answer.status_code, answer.headers["etag"]) == (200, '"2"')


@pytest.mark.parametrize("role", [Role.JUDGE, Role.FINANCE_OFFICER])
async def test_invisible_term_is_not_found(visitor, role):
    incubation, other = await make_incubation(), await make_organization()
    for person in (await visitor(owner=other.id), await visitor(role)):
        answers = [await person.client.get(f"{API}/incubations/{incubation.id}")]
        answers += [await move(person, incubation, action) for action in Action]
        assert [code(answer) for answer in answers] == [(404, "not_found")] * 7
    stranger = await visitor(owner=other.id)
    organization = await incubation.organization
    assert code(await stranger.client.post(apply_path(organization), json=PLACE)) == (404, "not_found")


async def test_list_shows_staff_all_and_members_their_own(visitor):
    first, second = await make_incubation(), await make_incubation(State.REJECTED)
    for person, expected in (
        (await visitor(Role.PROGRAMME_OFFICER), [second, first]),
        (await visitor(Role.AUDITOR), [second, first]),
        (await visitor(viewer=first.organization_id), [first]),
        (await visitor(), []),
    ):
        answer = await person.client.get(f"{API}/incubations")
        assert [item["id"] for item in answer.json()["items"]] == [str(row.id) for row in expected]


async def test_list_filters_and_pages(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    applied = await make_incubation(mode="off_site")
    rejected = [await make_incubation(State.REJECTED, await applied.organization) for _ in range(3)]

    async def ids(**query) -> list[str]:
        answer = await officer.client.get(f"{API}/incubations", params=query)
        return [item["id"] for item in answer.json()["items"]]

    assert await ids(mode="off_site") == [str(applied.id)]
    assert await ids(state="rejected", mode="on_site") == [str(row.id) for row in reversed(rejected)]
    assert await ids(organization_id=str(applied.id)) == []
    assert len(await ids(organization_id=str(applied.organization_id))) == 4
    first = (await officer.client.get(f"{API}/incubations", params={"limit": 3})).json()
    assert await ids(limit=3, cursor=first["next"]) == [str(applied.id)]
    answer = await officer.client.get(f"{API}/incubations", params={"state": "lost"})
    assert code(answer) == (422, "invalid")


async def test_list_asks_the_same_number_of_queries_whatever_its_length(house, visitor):
    officer, asked = await visitor(Role.PROGRAMME_OFFICER), []
    for more in (1, 2):
        for _ in range(more):
            await make_incubation()
        async with count_queries(house) as sent:
            await officer.client.get(f"{API}/incubations")
        asked.append(len(sent))
    assert asked == [2, 2]  # who asks, and the list
