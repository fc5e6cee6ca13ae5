"""Reports after graduation: given once, asked for once, and waived when nobody waits any longer."""

import asyncio
from datetime import date, datetime, timedelta

import orjson
import pytest

from factories.incubation import make_incubation
from factories.organizations import make_organization
from factories.queries import at_once, count_queries
from incubator.core import mail
from incubator.core.actor import Role
from incubator.core.database import plain
from incubator.core.jobs import Task, Worker
from incubator.core.tables import AuditEvent, Mail
from incubator.incubation import FollowUp, FollowUpState, Incubation, State
from incubator.incubation.commands import graduate
from incubator.incubation.jobs import handlers
from incubator.incubation.rules import reminder_at

pytestmark = pytest.mark.anyio

API = "/api/v1"
REPORT = {"is_active": True, "staff": 5, "income": "30756.20", "beneficiaries": 120, "remark": "平稳"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def follow_ups(incubation) -> list[FollowUp]:
    return await FollowUp.filter(incubation_id=incubation.id).order_by("months")


async def report(person, follow_up, **changes):
    return await person.client.post(f"{API}/follow-ups/{follow_up.id}/report", json=REPORT | changes)


@pytest.mark.parametrize("role", ["owner", "editor"])
async def test_report_by_the_organization_is_kept_exactly(visitor, role):
    incubation = await make_incubation(State.GRADUATED)
    person = await visitor(**{role: incubation.organization_id})
    follow_up = (await follow_ups(incubation))[0]
    answer = await report(person, follow_up)
    assert answer.status_code == 200
    found = answer.json()
    assert {name: found[name] for name in REPORT} == REPORT
    assert (found["state"], found["months"], found["due_on"]) == ("reported", 6, "2027-02-28")
    assert found["organization"]["id"] == str(incubation.organization_id)
    assert (await person.client.get(f"{API}/follow-ups/{follow_up.id}")).json() == found
    assert (await FollowUp.get(id=follow_up.id)).income_minor == 30_756_20
    assert (await Incubation.get(id=incubation.id)).state is State.GRADUATED
    event = await AuditEvent.get(action="incubation.report_follow_up")
    assert (event.subject_id, event.facts["months"]) == (str(follow_up.id), 6)


async def test_report_by_staff_is_possible_and_by_a_viewer_not(visitor):
    incubation = await make_incubation(State.GRADUATED)
    first = (await follow_ups(incubation))[0]
    viewer = await visitor(viewer=incubation.organization_id)
    assert code(await report(viewer, first)) == (403, "forbidden")
    assert (await report(await visitor(Role.PROGRAMME_OFFICER), first)).status_code == 200


@pytest.mark.parametrize(
    ("changes", "pointer", "fault"),
    [
        ({"income": 30756.2}, "/income", "bad_amount"),
        ({"income": "1e3"}, "/income", "bad_amount"),
        ({"income": "-1.00"}, "/income", "greater_than_equal"),
        ({"income": "NaN"}, "/income", "bad_amount"),
        ({"staff": -1}, "/staff", "greater_than_equal"),
        ({"staff": 2.5}, "/staff", "int_type"),
        ({"beneficiaries": 10**30}, "/beneficiaries", "less_than_equal"),
        ({"is_active": None}, "/is_active", "bool_type"),
        ({"remark": "x" * 2001}, "/remark", "string_too_long"),
    ],
)
async def test_report_refuses_a_bad_field(visitor, changes, pointer, fault):
    incubation = await make_incubation(State.GRADUATED)
    owner = await visitor(owner=incubation.organization_id)
    answer = await report(owner, (await follow_ups(incubation))[0], **changes)
    errors = [(error["pointer"], error["code"]) for error in answer.json()["errors"]]
    assert (answer.status_code, errors) == (422, [(pointer, fault)])
    assert await FollowUp.filter(state=FollowUpState.REPORTED).count() == 0


async def test_report_is_given_once_even_at_once(house, visitor):
    incubation = await make_incubation(State.GRADUATED)
    owner = await visitor(owner=incubation.organization_id)
    first = (await follow_ups(incubation))[0]
    answers = await at_once(house, *(report(owner, first, staff=n) for n in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    winner = next(answer.json()["staff"] for answer in answers if answer.status_code == 200)
    row = await FollowUp.get(id=first.id)
    assert (row.staff, row.version) == (winner, 2)


async def test_last_reports_at_once_close_the_term(house, visitor):
    incubation = await make_incubation(State.GRADUATED)
    owner = await visitor(owner=incubation.organization_id)
    answers = await at_once(house, *(report(owner, row) for row in await follow_ups(incubation)))
    assert [answer.status_code for answer in answers] == [200] * 4
    row = await Incubation.get(id=incubation.id)
    assert (row.state, row.ended_at is not None, row.version) == (State.CLOSED, True, 2)


async def test_closing_waives_what_is_missing(visitor):
    incubation = await make_incubation(State.GRADUATED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    rows = await follow_ups(incubation)
    await report(officer, rows[0])
    answer = await officer.client.post(
        f"{API}/incubations/{incubation.id}/closing", json={"reason": "已注销"}
    )
    found = answer.json()
    assert (answer.status_code, found["state"], found["end_reason"]) == (200, "closed", "已注销")
    states = [row.state.value for row in await follow_ups(incubation)]
    assert states == ["reported", "waived", "waived", "waived"]
    assert code(await report(officer, rows[1])) == (409, "illegal_transition")
    event = await AuditEvent.get(action="incubation.close_incubation")
    assert event.facts == {"waived": [12, 24, 36]}


async def test_closing_and_the_last_report_at_once_agree(house, visitor):
    for _ in range(5):
        incubation = await make_incubation(State.GRADUATED)
        officer = await visitor(Role.PROGRAMME_OFFICER)
        *others, last = await follow_ups(incubation)
        for row in others:
            await report(officer, row)
        answers = await at_once(
            house,
            officer.client.post(f"{API}/incubations/{incubation.id}/closing", json={}),
            report(officer, last),
        )
        assert sorted(answer.status_code for answer in answers) == [200, 409]
        row = await Incubation.get(id=incubation.id)
        last_state = (await FollowUp.get(id=last.id)).state
        closed_first = answers[0].status_code == 200
        expected = FollowUpState.WAIVED if closed_first else FollowUpState.REPORTED
        assert (row.state, last_state) == (State.CLOSED, expected)


async def test_invisible_follow_up_is_not_found(visitor):
    incubation, other = await make_incubation(State.GRADUATED), await make_organization()
    first = (await follow_ups(incubation))[0]
    for person in (await visitor(owner=other.id), await visitor(Role.JUDGE)):
        read = await person.client.get(f"{API}/follow-ups/{first.id}")
        assert [code(read), code(await report(person, first))] == [(404, "not_found")] * 2
        assert (await person.client.get(f"{API}/follow-ups")).json()["items"] == []


async def test_list_of_follow_ups_filters_by_state_day_and_term(visitor):
    incubation = await make_incubation(State.GRADUATED)
    await make_incubation(State.CLOSED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    owner = await visitor(owner=incubation.organization_id)
    await report(owner, (await follow_ups(incubation))[1])

    async def months(person, **query) -> list[int]:
        answer = await person.client.get(f"{API}/follow-ups", params=query)
        return [item["months"] for item in answer.json()["items"]]

    assert await months(owner) == [36, 24, 12, 6]
    assert await months(officer, state="due") == [36, 24, 6]
    assert await months(officer, state="due", due_before="2028-08-31") == [6]
    assert await months(officer, state="due", due_before="2028-09-01") == [24, 6]
    assert await months(officer, incubation_id=str(incubation.id)) == [36, 24, 12, 6]
    assert len(await months(officer)) == 8
    answer = await officer.client.get(f"{API}/follow-ups", params={"due_before": "soon"})
    assert code(answer) == (422, "invalid")


async def test_list_of_follow_ups_asks_the_same_number_of_queries_whatever_its_length(house, visitor):
    await make_incubation(State.GRADUATED)
    officer, asked = await visitor(Role.PROGRAMME_OFFICER), []
    for limit in (1, 3):
        async with count_queries(house) as sent:
            answer = await officer.client.get(f"{API}/follow-ups", params={"limit": limit})
        assert len(answer.json()["items"]) == limit
        asked.append(len(sent))
    assert asked == [2, 2]  # who asks, and the list


async def queued() -> list[tuple[str, datetime]]:
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT payload, execute_after FROM pgqueuer WHERE entrypoint = $1 ORDER BY execute_after",
            Task.FOLLOW_UP_REMIND.value,
        )
    return [(orjson.loads(row["payload"])["follow_up_id"], row["execute_after"]) for row in rows]


async def test_graduation_defers_a_reminder_to_the_morning_of_each_due_date(house, hand):
    incubation = await make_incubation(State.INCUBATING)
    await graduate(hand, incubation_id=incubation.id)
    rows = await follow_ups(incubation)
    jobs = await queued()
    assert [identity for identity, _ in jobs] == [str(row.id) for row in rows]
    for row, (_, at) in zip(rows, jobs, strict=True):
        assert abs(at - reminder_at(row.due_on, house.settings.tz)) < timedelta(seconds=5)


async def make_due(follow_up: FollowUp, house, *, days: int = 0) -> None:
    due_on: date = datetime.now(house.settings.tz).date() + timedelta(days=days)
    await FollowUp.filter(id=follow_up.id).update(due_on=due_on)


async def test_reminder_is_sent_by_the_worker_when_its_day_has_come(house, hand):
    incubation = await make_incubation(State.INCUBATING)
    await graduate(hand, incubation_id=incubation.id)
    first = (await follow_ups(incubation))[0]
    await make_due(first, house)
    async with plain() as sql:
        await sql.execute(
            "UPDATE pgqueuer SET execute_after = now() WHERE payload = $1",
            orjson.dumps({"follow_up_id": str(first.id)}),
        )

    letters = 0

    async def send(mail_id: str) -> None:
        nonlocal letters
        await mail.send(house.settings, mail_id)
        letters += 1
        if letters == 2:  # of graduation, and the reminder
            worker.stop()

    async def none(**_ids: str) -> None:
        raise AssertionError("no other job was deferred")

    tasks = dict.fromkeys(Task, none) | handlers(house) | {Task.MAIL_SEND: send}
    worker = Worker(house.database, tasks)
    async with asyncio.timeout(30):
        await worker.run()
    letter = await Mail.get(subject__startswith="请提交跟踪报告")
    assert (letter.recipient, letter.state) == ("contact@example.org", "kept")
    assert "出壳 6 个月的跟踪报告" in letter.body
    assert (await FollowUp.get(id=first.id)).reminded_at is not None
    assert [identity for identity, _ in await queued()] == [
        str(r.id) for r in (await follow_ups(incubation))[1:]
    ]


async def test_reminder_that_runs_twice_is_sent_once(house):
    incubation = await make_incubation(State.GRADUATED)
    first = (await follow_ups(incubation))[0]
    await make_due(first, house)
    remind = handlers(house)[Task.FOLLOW_UP_REMIND]
    await at_once(house, *(remind(follow_up_id=str(first.id)) for _ in range(3)))
    assert await Mail.all().count() == 1
    assert (await FollowUp.get(id=first.id)).version == 2


@pytest.mark.parametrize("why_not", ["reported", "waived", "early"])
async def test_reminder_is_not_sent_where_nothing_is_missing(house, visitor, why_not):
    incubation = await make_incubation(State.CLOSED if why_not == "waived" else State.GRADUATED)
    first = (await follow_ups(incubation))[0]
    await make_due(first, house, days=1 if why_not == "early" else 0)
    if why_not == "reported":
        await report(await visitor(owner=incubation.organization_id), first)
    await handlers(house)[Task.FOLLOW_UP_REMIND](follow_up_id=str(first.id))
    assert await Mail.all().count() == 0
