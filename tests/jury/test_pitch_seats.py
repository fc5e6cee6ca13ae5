"""Who leaves a panel leaves its pitches; who chairs one stays until another chair is named."""

from typing import Any

import asyncpg
import pytest

from factories.pitch import PITCH, REVIEW, make_pitch, make_staged
from factories.queries import at_once
from incubator.core.actor import Role
from incubator.jury.tables import PanelMember, PitchSeat, Sheet

pytestmark = pytest.mark.anyio


async def held() -> tuple[Any, Any, Any, Any]:
    competition, entries, seats = await make_staged(REVIEW, PITCH, applications=2, judges=2)
    session = await make_pitch(competition, entries, [seat.person_id for seat in seats], seats[0].person_id)
    return competition, session, entries, seats


async def remove(officer: Any, competition: Any, person_id: Any) -> Any:
    return await officer.client.delete(
        f"/api/v1/competitions/{competition.id}/panel/{person_id}", headers={"if-match": "*"}
    )


async def test_removed_judge_loses_the_pitch_seat_too(visitor):
    competition, session, _, seats = await held()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await remove(officer, competition, seats[1].person_id)
    assert answer.status_code == 204, answer.text
    assert [seat.person_id for seat in await PitchSeat.filter(session_id=session.id)] == [seats[0].person_id]
    shown = await officer.client.get(f"/api/v1/competitions/{competition.id}/pitch-sessions/{session.id}")
    assert [judge["id"] for judge in shown.json()["judges"]] == [str(seats[0].person_id)]


async def test_chair_stays_until_another_is_named(visitor):
    competition, session, _, seats = await held()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await remove(officer, competition, seats[0].person_id)
    assert (answer.status_code, answer.json()["code"]) == (409, "judge_chairs_pitch")
    assert await PanelMember.filter(id=seats[0].id).exists()
    assert await PitchSeat.filter(session_id=session.id).count() == 2


async def test_no_seat_is_left_in_the_database(house):
    _, _, _, seats = await held()
    with pytest.raises(asyncpg.PostgresError) as refused:
        await house.database.pool.execute("DELETE FROM panel_member WHERE id = $1", seats[1].id)
    assert refused.value.constraint_name == "ck_panel_member_pitch"


async def test_removing_and_planning_at_once_leave_nobody_seated_who_is_gone(house, visitor):
    competition, session, entries, seats = await held()
    officers = [await visitor(Role.PROGRAMME_OFFICER) for _ in range(2)]
    path = f"/api/v1/competitions/{competition.id}/pitch-sessions/{session.id}"
    terms = {
        "title": "第一场",
        "place": "报告厅",
        "starts_at": "2098-01-05T09:00:00+08:00",
        "chair_id": str(seats[0].person_id),
        "judge_ids": [str(seat.person_id) for seat in seats],
        "items": [{"application_id": str(entries[0].id)}],
    }
    planned, removed = await at_once(
        house,
        officers[0].client.put(path, json=terms, headers={"if-match": "*"}),
        remove(officers[1], competition, seats[1].person_id),
    )
    assert removed.status_code == 204, removed.text
    assert planned.status_code in {200, 409}
    gone = seats[1].person_id
    assert await PitchSeat.filter(person_id=gone).count() == 0
    assert await Sheet.filter(judge_id=gone).count() == 0
