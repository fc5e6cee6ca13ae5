"""The deadline: decided by the database's clock, to the microsecond, however many arrive at once."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from incubator.app import worker
from incubator.applications import Application, State
from incubator.competitions import Competition, Stage
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, Mail

pytestmark = pytest.mark.anyio

ORGANIZATIONS = 40

TIME_TO_PREPARE = timedelta(seconds=3)
"""Until a call closes: a busy machine has made all that a test needs by then."""


async def test_of_forty_at_the_deadline_exactly_those_in_time_are_taken(house, visitor):
    competition = await make_competition()
    made = [await make_application(competition) for _ in range(ORGANIZATIONS)]
    owners = [await visitor(owner=each.organization_id) for each in made]
    # The deadline is written behind the triggers' back, once everything is ready for it.
    closes_at = datetime.now(UTC) + timedelta(seconds=3)
    await house.database.pool.execute("ALTER TABLE competition DISABLE TRIGGER ck_competition_fixed")
    await Competition.filter(id=competition.id).update(closes_at=closes_at)
    await house.database.pool.execute("ALTER TABLE competition ENABLE TRIGGER ck_competition_fixed")

    async def submit(position: int):
        # From most of a second before the deadline to some of a second after it; the first goes at once, so
        # that one is in time however busy the machine is.
        moment = closes_at + timedelta(seconds=1.2 * position / ORGANIZATIONS - (0.8 if position else 3))
        await asyncio.sleep(max(0, (moment - datetime.now(UTC)).total_seconds()))
        return await owners[position].client.post(f"/api/v1/applications/{made[position].id}/submission")

    answers = await asyncio.gather(*(submit(position) for position in range(ORGANIZATIONS)))
    kept = {row.id: row for row in await Application.filter(competition_id=competition.id)}
    accepted = 0
    for application, answer in zip(made, answers, strict=True):
        row = kept[application.id]
        if answer.status_code == 200:
            accepted += 1
            assert row.state is State.SUBMITTED
            assert row.submitted_at < closes_at
            assert row.receipt_code == answer.json()["receipt_code"]
        else:
            assert (answer.status_code, answer.json()["code"]) == (409, "call_closed")
            assert (row.state, row.submitted_at, row.receipt_code, row.version) == (
                State.DRAFT,
                None,
                None,
                1,
            )
    assert 0 < accepted < ORGANIZATIONS
    assert await AuditEvent.filter(action="applications.submit_application").count() == accepted
    assert await Mail.all().count() == accepted


async def test_who_waited_for_the_lock_past_the_deadline_is_late(house, visitor):
    closes_at = datetime.now(UTC) + TIME_TO_PREPARE
    competition = await make_competition(closes_at=closes_at)
    application = await make_application(competition)
    owner = await visitor(owner=application.organization_id)
    blocker = await house.database.connect()
    try:
        blocking = blocker.transaction()
        await blocking.start()
        await blocker.execute(
            "SELECT 1 FROM organization WHERE id = $1 FOR UPDATE", application.organization_id
        )
        submitting = asyncio.create_task(
            owner.client.post(f"/api/v1/applications/{application.id}/submission")
        )
        await asyncio.sleep(max(0, (closes_at - datetime.now(UTC)).total_seconds()) + 0.2)
        assert not submitting.done()
        await blocking.rollback()
        answer = await submitting
    finally:
        await blocker.close()
    assert (answer.status_code, answer.json()["code"]) == (409, "call_closed")
    assert (await Application.get(id=application.id)).state is State.DRAFT


async def test_deadline_that_is_extended_in_the_last_second_holds_for_who_comes_after(house, visitor):
    competition = await make_competition(closes_at=datetime.now(UTC) + TIME_TO_PREPARE)
    application = await make_application(competition)
    owner, officer = await visitor(owner=application.organization_id), await visitor(Role.PROGRAMME_OFFICER)
    later = competition.closes_at + timedelta(minutes=5)
    extended = await officer.client.post(
        f"/api/v1/competitions/{competition.id}/extension",
        json={"closes_at": later.isoformat(), "reason": "停电"},
    )
    assert extended.status_code == 200
    await asyncio.sleep(max(0, (competition.closes_at - datetime.now(UTC)).total_seconds()) + 0.1)
    answer = await owner.client.post(f"/api/v1/applications/{application.id}/submission")
    assert answer.status_code == 200
    assert datetime.fromisoformat(answer.json()["submitted_at"]) >= competition.closes_at
    working = worker(house)
    running = asyncio.create_task(working.run())
    await asyncio.sleep(1)
    working.stop()
    await running
    assert (await Competition.get(id=competition.id)).stage is Stage.OPEN


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("closes_at = closes_at + interval '5 minutes'", (200, "submitted")),
        ("stage = 'closed'", (409, "call_closed")),
    ],
)
async def test_submission_waits_for_a_change_of_the_call_under_way_and_is_held_to_it(
    house, visitor, change, expected
):
    closes_at = datetime.now(UTC) + TIME_TO_PREPARE
    competition = await make_competition(closes_at=closes_at)
    application = await make_application(competition)
    owner = await visitor(owner=application.organization_id)
    changer = await house.database.connect()
    try:
        changing = changer.transaction()
        await changing.start()
        await changer.execute(f"UPDATE competition SET {change} WHERE id = $1", competition.id)
        submitting = asyncio.create_task(
            owner.client.post(f"/api/v1/applications/{application.id}/submission")
        )
        await asyncio.sleep(max(0, (closes_at - datetime.now(UTC)).total_seconds()) + 0.2)
        assert not submitting.done()
        await changing.commit()
        answer = await submitting
    finally:
        await changer.close()
    shown = answer.json()
    assert (answer.status_code, shown.get("code") or shown["state"]) == expected


async def test_submissions_do_not_wait_for_each_other(house, visitor):
    competition = await make_competition()
    first, second = await make_application(competition), await make_application(competition)
    owner = await visitor(owner=second.organization_id)
    blocker = await house.database.connect()
    try:
        blocking = blocker.transaction()
        await blocking.start()
        # What a submission of the first holds while it is under way.
        await blocker.execute("SELECT 1 FROM application WHERE id = $1 FOR NO KEY UPDATE", first.id)
        await blocker.execute("SELECT 1 FROM competition WHERE id = $1 FOR SHARE", competition.id)
        await blocker.execute(
            "SELECT 1 FROM organization WHERE id = $1 FOR NO KEY UPDATE", first.organization_id
        )
        async with asyncio.timeout(5):
            answer = await owner.client.post(f"/api/v1/applications/{second.id}/submission")
        assert answer.status_code == 200
        await blocking.rollback()
    finally:
        await blocker.close()
