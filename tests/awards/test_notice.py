"""The public notice: begun by staff, seen by everybody, ended by the clock."""

import asyncio
from datetime import UTC, datetime, timedelta

import orjson
import pytest

from factories.awards import YUAN, make_award, make_decision, make_ranked
from factories.people import make_person
from factories.queries import count_queries
from incubator.awards.jobs import handlers
from incubator.awards.rules import DecisionState
from incubator.awards.tables import Account, Approval, Decision, Entry
from incubator.core.actor import Role
from incubator.core.database import plain
from incubator.core.errors import Conflict
from incubator.core.jobs import Task
from incubator.core.tables import AuditEvent, Mail
from incubator.core.workdays import Calendar
from incubator.jury.tables import PanelMember
from incubator.organizations import Organization

pytestmark = pytest.mark.anyio

S = DecisionState


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def officer(visitor):
    return await visitor(Role.PROGRAMME_OFFICER)


async def until(decision, days: int) -> None:
    """Let the notice's last day be so many days from today, in the park's zone."""
    last = (datetime.now(UTC) + timedelta(hours=8, days=days)).date()
    await Decision.filter(id=decision.id).update(notice_from=last - timedelta(days=7), notice_until=last)


async def test_notice_is_public_from_today_for_the_working_days(officer, house):
    decision = await make_decision(S.APPROVED)
    answer = await officer.client.post(f"/api/v1/decisions/{decision.id}/notice")
    assert answer.status_code == 201
    body = answer.json()
    today = datetime.now(house.settings.tz).date()
    last = Calendar().add(today, 5)
    assert {k: body[k] for k in ("state", "notice_from", "notice_until", "calendar_known")} == {
        "state": "in_notice",
        "notice_from": today.isoformat(),
        "notice_until": last.isoformat(),
        "calendar_known": Calendar().known(last),
    }
    async with plain() as sql:
        job = await sql.fetchrow(
            "SELECT payload, execute_after AT TIME ZONE 'Asia/Shanghai' AS due FROM pgqueuer"
            " WHERE entrypoint = 'awards.end_notice'"
        )
    assert orjson.loads(job["payload"]) == {"decision_id": str(decision.id)}
    assert job["due"].date() == last + timedelta(days=1)
    assert job["due"].strftime("%H:%M") in {"00:00", "00:01"}


@pytest.mark.parametrize("state", [S.PROPOSED, S.IN_NOTICE, S.FINAL])
async def test_notice_is_given_once_after_approval(officer, state):
    decision = await make_decision(state)
    answer = await officer.client.post(f"/api/v1/decisions/{decision.id}/notice")
    assert code(answer) == (409, "illegal_transition")


@pytest.mark.parametrize("step", ["notice", "finalisation"])
async def test_notice_is_begun_and_ended_by_programme_officers(visitor, client, step):
    decision = await make_decision(S.APPROVED)
    finance, judge = await visitor(Role.FINANCE_OFFICER), await visitor(Role.JUDGE)
    path = f"/api/v1/decisions/{decision.id}/{step}"
    assert code(await finance.client.post(path)) == (403, "forbidden")
    assert code(await judge.client.post(path)) == (404, "not_found")
    assert code(await client.post(path)) == (401, "unauthenticated")


async def test_notice_tells_everybody_who_gets_what_and_who_judged(client):
    competition, applications = await make_ranked((50_000 * YUAN, 1_234_56))
    for name in ("张三", "李四"):
        await PanelMember.create(competition=competition, person=await make_person(Role.JUDGE, name=name))
    decision = await make_decision(S.IN_NOTICE, competition, applications)
    body = (await client.get(f"/api/v1/notices/{decision.id}")).json()
    assert body["awards"] == [
        {
            "rank": 1,
            "organization": applications[0].organization.name,
            "title": "项目1",
            "amount": "50000.00",
        },
        {"rank": 2, "organization": applications[1].organization.name, "title": "项目2", "amount": "1234.56"},
    ]
    assert sorted(body["judges"]) == ["张三", "李四"]
    row = await Decision.get(id=decision.id)
    assert body["decision"] == {
        "id": str(decision.id),
        "competition": {
            "id": str(competition.id),
            "number": competition.number,
            "title": competition.title,
            "stage": "ranked",
        },
        "is_demonstration": False,
        "state": "in_notice",
        "notice_from": row.notice_from.isoformat(),
        "notice_until": row.notice_until.isoformat(),
        "calendar_known": True,
        "award_count": 2,
        "total": "51234.56",
    }
    assert (await client.get("/api/v1/notices")).json() == {"items": [body["decision"]], "next": None}


async def test_notice_keeps_the_name_that_was_proposed(officer, client):
    competition, (application,) = await make_ranked((YUAN,))
    organization = await application.organization
    proposed = await officer.client.post(f"/api/v1/competitions/{competition.id}/decision", json={})
    assert proposed.status_code == 201
    await Organization.filter(id=organization.id).update(name="更名之后")
    decision = await Decision.get(id=proposed.json()["id"])
    for _ in range(2):
        await Approval.create(decision=decision, person=await make_person(), approved_at=datetime.now(UTC))
    await Decision.filter(id=decision.id).update(state=S.APPROVED)
    await officer.client.post(f"/api/v1/decisions/{decision.id}/notice")
    notice = (await client.get(f"/api/v1/notices/{decision.id}")).json()
    assert [award["organization"] for award in notice["awards"]] == [organization.name]


@pytest.mark.parametrize("state", list(S))
async def test_notice_is_seen_from_its_beginning_on(client, state):
    decision = await make_decision(state)
    is_public = state in {S.IN_NOTICE, S.FINAL}
    assert (await client.get(f"/api/v1/notices/{decision.id}")).status_code == (200 if is_public else 404)
    listed = [item["id"] for item in (await client.get("/api/v1/notices")).json()["items"]]
    assert listed == ([str(decision.id)] if is_public else [])


async def test_notices_are_read_with_one_query_count_and_paged(house, client):
    decisions = [await make_decision(S.FINAL)]
    async with count_queries(house) as of_one:
        await client.get("/api/v1/notices")
    decisions += [await make_decision(S.IN_NOTICE) for _ in range(2)]
    async with count_queries(house) as of_three:
        await client.get("/api/v1/notices")
    assert (len(of_one), len(of_three)) == (1, 1)
    first = (await client.get("/api/v1/notices", params={"limit": 2})).json()
    rest = (await client.get("/api/v1/notices", params={"limit": 2, "cursor": first["next"]})).json()
    assert [item["id"] for item in first["items"] + rest["items"]] == [str(d.id) for d in decisions[::-1]]
    assert rest["next"] is None


async def test_finalise_waits_for_the_last_day_to_end(officer):
    decision = await make_decision(S.IN_NOTICE)
    path = f"/api/v1/decisions/{decision.id}/finalisation"
    await until(decision, 0)
    answer = await officer.client.post(path)
    assert code(answer) == (409, "notice_running")
    assert (await Entry.all().count(), await Mail.all().count()) == (0, 0)
    await until(decision, -1)
    answer = await officer.client.post(path)
    assert (answer.status_code, answer.json()["state"]) == (200, "final")
    assert datetime.fromisoformat(answer.json()["final_at"]) <= datetime.now(UTC) + timedelta(minutes=1)


async def test_finalise_funds_the_pool_and_writes_to_the_awarded(officer):
    competition, applications = await make_ranked((50_000 * YUAN, 1_409_50))
    decision = await make_decision(S.IN_NOTICE, competition, applications)
    await officer.client.post(f"/api/v1/decisions/{decision.id}/finalisation")
    balances = {a.kind: a.balance_minor for a in await Account.filter(competition_id=competition.id)}
    pool = competition.pool_minor
    assert balances == {"funder": -pool, "pool": pool, "committed": 0, "paid": 0}
    entry = await Entry.get()
    assert (entry.kind, entry.amount_minor, entry.memo) == ("pool_funded", pool, competition.number)
    letters = await Mail.all().order_by("id")
    assert [m.recipient for m in letters] == ["contact@example.org"] * 2
    assert "1409.50 元（人民币壹仟肆佰零玖元伍角）" in letters[1].body
    assert applications[1].number in letters[1].body


@pytest.mark.parametrize("state", [S.PROPOSED, S.APPROVED, S.FINAL])
async def test_finalise_is_refused_outside_the_notice(officer, state):
    decision = await make_decision(state)
    answer = await officer.client.post(f"/api/v1/decisions/{decision.id}/finalisation")
    assert code(answer) == (409, "illegal_transition")


async def test_finalise_at_once_is_done_once(officer):
    decision = await make_decision(S.IN_NOTICE)
    path = f"/api/v1/decisions/{decision.id}/finalisation"
    answers = await asyncio.gather(*(officer.client.post(path) for _ in range(3)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409]
    assert (await Entry.all().count(), await Account.all().count(), await Mail.all().count()) == (1, 4, 3)


async def test_job_ends_the_notice_and_may_run_twice(house):
    decision = await make_decision(S.IN_NOTICE)
    end_notice = handlers(house)[Task.NOTICE_END]
    for _ in range(2):
        await end_notice(decision_id=str(decision.id))
    assert (await Decision.get(id=decision.id)).state == S.FINAL
    event = await AuditEvent.get(action="awards.finalise_decision")
    assert (event.actor, event.actor_id) == ("notice", None)


async def test_job_that_comes_too_early_fails_and_so_is_tried_again(house):
    decision = await make_decision(S.IN_NOTICE)
    await until(decision, 1)
    with pytest.raises(Conflict) as caught:
        await handlers(house)[Task.NOTICE_END](decision_id=str(decision.id))
    assert caught.value.code == "notice_running"
    assert (await Decision.get(id=decision.id)).state == S.IN_NOTICE


async def test_award_is_seen_by_its_organization_from_the_notice_on(visitor):
    for state in S:
        competition, applications = await make_ranked((YUAN,))
        await make_decision(state, competition, applications)
        member = await visitor(viewer=applications[0].organization_id)
        items = (await member.client.get("/api/v1/awards")).json()["items"]
        assert [item["decision_state"] for item in items] == (
            [state.value] if state in {S.IN_NOTICE, S.FINAL} else []
        )


async def test_award_of_another_organization_is_not_seen(visitor):
    award, other = await make_award(), await make_award()
    member = await visitor(owner=other.organization_id)
    assert code(await member.client.get(f"/api/v1/awards/{award.id}")) == (404, "not_found")
    assert (await member.client.get(f"/api/v1/awards/{other.id}")).json()["amount"] == "50000.00"
    assert code(await member.client.get(f"/api/v1/decisions/{other.decision_id}")) == (404, "not_found")
