"""The call: opened by staff, extended for a reason, closed by the clock."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from factories.competitions import make_competition, terms
from incubator.app import worker
from incubator.competitions import Competition, Stage, advance, competition_seen
from incubator.competitions.jobs import handlers
from incubator.competitions.rules import Action
from incubator.core.actor import Permission, Role
from incubator.core.jobs import Task
from incubator.core.tables import AuditEvent
from incubator.core.usecase import command

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"


def soon(seconds: float) -> str:
    return (datetime.now(UTC) + timedelta(seconds=seconds)).isoformat()


async def closings(house) -> list[datetime]:
    """When the jobs that are queued will close something."""
    rows = await house.database.pool.fetch(
        "SELECT execute_after FROM pgqueuer WHERE entrypoint = $1 ORDER BY execute_after",
        Task.COMPETITION_CLOSE.value,
    )
    return [row["execute_after"] for row in rows]


async def test_opening_publishes_and_lets_the_clock_close(house, visitor, client):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = (await officer.client.post(PATH, json=terms())).json()
    one = f"{PATH}/{made['id']}"
    assert (await client.get(one)).status_code == 404
    answer = await officer.client.post(f"{one}/opening")
    assert answer.status_code == 200
    assert (answer.json()["stage"], answer.headers["etag"]) == ("open", '"2"')
    assert (await client.get(one)).json() == answer.json()
    due = await closings(house)
    assert len(due) == 1
    assert abs(due[0] - datetime.fromisoformat(made["closes_at"])) < timedelta(seconds=1)
    assert due[0] >= datetime.fromisoformat(made["closes_at"])


async def test_call_that_would_be_over_is_not_opened(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = (await officer.client.post(PATH, json=terms(closes_at=soon(-1)))).json()
    answer = await officer.client.post(f"{PATH}/{made['id']}/opening")
    assert (answer.status_code, answer.json()["code"]) == (409, "deadline_passed")
    assert (await Competition.get(id=made["id"])).stage is Stage.DRAFT
    assert await closings(house) == []


async def test_opening_at_once_opens_once(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    answers = await asyncio.gather(
        *(officer.client.post(f"{PATH}/{competition.id}/opening") for _ in range(5))
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert len(await closings(house)) == 1
    assert await AuditEvent.filter(action="competitions.open_competition").count() == 1


async def test_actions_on_each_stage_follow_the_table(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for stage in Stage:
        expected = {
            "opening": (200, "open") if stage is Stage.DRAFT else (409, "illegal_transition"),
            "closing": (409, "call_not_over" if stage is Stage.OPEN else "illegal_transition"),
            "archiving": (200, "archived") if stage is Stage.RANKED else (409, "illegal_transition"),
        }
        for action, wanted in expected.items():
            competition = await make_competition(stage)
            answer = await officer.client.post(f"{PATH}/{competition.id}/{action}")
            shown = answer.json()
            assert (answer.status_code, shown.get("code") or shown["stage"]) == wanted, (stage, action)


async def test_later_rooms_move_a_locked_competition_on(hand):
    @command(Permission.RANKING_PUBLISH, subject=competition_seen)
    async def judge(work, competition) -> Stage:
        await advance(work, competition, Action.BEGIN_JUDGING)
        return competition.stage

    competition = await make_competition(Stage.CLOSED)
    assert await judge(hand, competition_id=competition.id) is Stage.JUDGING
    kept = await Competition.get(id=competition.id)
    assert (kept.stage, kept.version) == (Stage.JUDGING, competition.version + 1)


async def test_deadline_moves_later_for_a_reason_that_is_kept(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = (await officer.client.post(PATH, json=terms())).json()
    await officer.client.post(f"{PATH}/{made['id']}/opening")
    later = datetime.fromisoformat(made["closes_at"]) + timedelta(days=3)
    body = {"closes_at": later.isoformat(), "reason": "春节"}
    answer = await officer.client.post(f"{PATH}/{made['id']}/extension", json=body)
    assert answer.status_code == 200
    assert datetime.fromisoformat(answer.json()["closes_at"]) == later
    assert [abs(due - later) < timedelta(seconds=1) for due in await closings(house)] == [False, True]
    event = await AuditEvent.get(action="competitions.extend_call")
    assert event.facts["reason"] == "春节"
    assert datetime.fromisoformat(str(event.facts["after"])) == later


async def test_extension_that_is_not_one_is_refused(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition()
    one = f"{PATH}/{competition.id}/extension"

    async def refused(closes_at: str, **changes: str) -> tuple[int, str]:
        answer = await officer.client.post(one, json={"closes_at": closes_at, "reason": "雨"} | changes)
        return answer.status_code, answer.json()["code"]

    assert await refused(competition.closes_at.isoformat()) == (422, "deadline_not_later")
    assert await refused(soon(5)) == (422, "deadline_not_later")
    assert await refused(soon(10**7), reason="") == (422, "invalid")
    over = await make_competition(opens_at=datetime.now(UTC) - timedelta(days=1), closes_at=datetime.now(UTC))
    one = f"{PATH}/{over.id}/extension"
    assert await refused(soon(60)) == (409, "call_closed")


async def test_staff_closes_only_what_the_clock_has_closed(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    over = await make_competition(closes_at=datetime.now(UTC))
    answer = await officer.client.post(f"{PATH}/{over.id}/closing")
    assert (answer.status_code, answer.json()["stage"]) == (200, "closed")
    running = await make_competition()
    answer = await officer.client.post(f"{PATH}/{running.id}/closing")
    assert (answer.status_code, answer.json()["code"]) == (409, "call_not_over")
    assert (await Competition.get(id=running.id)).stage is Stage.OPEN


async def test_job_that_comes_too_early_twice_or_late_closes_once(house):
    close = handlers(house)[Task.COMPETITION_CLOSE]
    running, over = await make_competition(), await make_competition(closes_at=datetime.now(UTC))
    await close(competition_id=str(running.id))
    assert (await Competition.get(id=running.id)).stage is Stage.OPEN
    await asyncio.gather(*(close(competition_id=str(over.id)) for _ in range(2)))
    await close(competition_id=str(over.id))
    assert (await Competition.get(id=over.id)).stage is Stage.CLOSED
    events = await AuditEvent.filter(action="competitions.close_competition")
    assert [(event.actor, event.subject_id) for event in events] == [("clock", str(over.id))]


async def test_worker_closes_at_the_moved_deadline_and_not_before(house, visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    made = (await officer.client.post(PATH, json=terms(closes_at=soon(4)))).json()
    one = f"{PATH}/{made['id']}"
    await officer.client.post(f"{one}/opening")
    later = soon(6)
    answer = await officer.client.post(f"{one}/extension", json={"closes_at": later, "reason": "雨"})
    assert answer.status_code == 200
    working = worker(house)
    running = asyncio.create_task(working.run())
    try:
        async with asyncio.timeout(20):
            while (await Competition.get(id=made["id"])).stage is Stage.OPEN:  # noqa: ASYNC110 - another process would do it
                await asyncio.sleep(0.2)
    finally:
        working.stop()
        await running
    closing = await AuditEvent.get(action="competitions.close_competition")
    assert closing.at >= datetime.fromisoformat(later)
    assert closing.actor == "clock"
