"""路演: planning, one item at a time, scoring while it is open, and what the hall sees."""

from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest

from factories.jury import make_recusal, make_seat, make_sheet
from factories.pitch import BONUS, PITCH, REVIEW, make_pitch, make_staged, stage
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import Role
from incubator.core.errors import IllegalTransition
from incubator.core.tables import AuditEvent
from incubator.jury.methods.lottery import speaking_order
from incubator.jury.rules.pitch import GRACE, ITEMS, ItemAction, ItemState
from incubator.jury.tables import PitchItem, PitchSession, Sheet

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
PITCH_ONLY = ("pitch", PITCH[1], 100_00)
INSERT_ITEM = """
INSERT INTO pitch_item
    (id, session_id, stage_id, application_id, position, minutes, question_minutes, state, version)
VALUES (gen_random_uuid(), $1, $2, $3, 9, 5, 5, 'waiting', 1)
"""
INSERT_SHEET = """
INSERT INTO sheet
    (id, competition_id, application_id, judge_id, stage_id, state, comment, assigned_at, version)
VALUES (gen_random_uuid(), $1, $2, $3, $4, 'assigned', '', now(), 1)
"""
MARKS = {"need": "80", "design": "70", "team": "60"}  # 40·0.8 + 35·0.7 + 25·0.6 = 71.5


def terms(entries: list[Any], judges: list[UUID], **changes: Any) -> dict[str, Any]:
    return {
        "stage": "pitch",
        "title": "路演第一场",
        "place": "报告厅",
        "starts_at": datetime.now(UTC).isoformat(),
        "chair_id": str(judges[0]),
        "judge_ids": [str(judge) for judge in judges],
        "items": [{"application_id": str(entry.id), "minutes": 5} for entry in entries],
    } | changes


async def held(visitor: Any, applications: int = 1, judges: int = 1) -> tuple[Any, Any, Any, list[Any]]:
    """A competition of a desk stage and a pitch, its finalists, a session, and its judges as visitors."""
    competition, entries, _ = await make_staged(REVIEW, PITCH, applications=applications, judges=0)
    seated = [await visitor(Role.JUDGE) for _ in range(judges)]
    for judge in seated:
        await make_seat(competition, judge.id)
    session = await make_pitch(competition, entries, [judge.id for judge in seated], seated[0].id)
    return competition, entries, session, seated


async def items(session: PitchSession) -> list[PitchItem]:
    return await PitchItem.filter(session_id=session.id).order_by("position")


async def move(client: Any, item: PitchItem, *words: str) -> Any:
    for word in words:
        body = {"reason": "评委断线"} if word == "reopening" else None
        answer = await client.post(f"{API}/pitch-items/{item.id}/{word}", json=body)
        assert answer.status_code == 200, answer.text
    return answer


async def mark(judge: Any, application_id: UUID) -> Sheet:
    sheet = await Sheet.get(application_id=application_id, judge_id=judge.id, stage__code="pitch")
    saved = await judge.client.put(
        f"{API}/sheets/{sheet.id}/marks", json={"marks": MARKS}, headers={"if-match": "*"}
    )
    assert saved.status_code == 200, saved.text
    return sheet


async def submit(judge: Any, sheet: Sheet) -> tuple[int, str | None]:
    answer = await judge.client.post(f"{API}/sheets/{sheet.id}/submission")
    return answer.status_code, answer.json().get("code")


async def test_planned_session_has_its_order_judges_and_sheets(visitor):
    competition, entries, seats = await make_staged(REVIEW, PITCH, applications=3, judges=2)
    officer, where = await visitor(OFFICER), f"{API}/competitions/{competition.id}/pitch-sessions"
    judges = [seat.person_id for seat in seats]
    answer = await officer.client.post(where, json=terms(entries, judges))
    assert answer.status_code == 201, answer.text
    session = answer.json()
    assert [i["application"]["number"] for i in session["items"]] == [e.number for e in entries]
    assert [i["state"] for i in session["items"]] == ["waiting"] * 3
    assert (session["stage"]["code"], len(session["code"])) == ("pitch", 24)
    assert await Sheet.filter(stage__code="pitch").count() == 6
    assert (await officer.client.get(f"{where}/{session['id']}")).json() == session
    assert [s["id"] for s in (await officer.client.get(where)).json()["items"]] == [session["id"]]


async def test_speaking_order_is_drawn_by_lot_whatever_order_was_given(visitor):
    competition, entries, seats = await make_staged(PITCH_ONLY, applications=6, judges=1)
    officer, where = await visitor(OFFICER), f"{API}/competitions/{competition.id}/pitch-sessions"
    orders = []
    for order in (entries, entries[::-1]):
        answer = await officer.client.post(
            where, json=terms(order, [seats[0].person_id], seed="2026年11月22日")
        )
        session = answer.json()
        orders.append([i["application"]["number"] for i in session["items"]])
        gone = await officer.client.delete(f"{where}/{session['id']}", headers={"if-match": "*"})
        assert gone.status_code == 204
    assert orders == [speaking_order([e.number for e in entries], "2026年11月22日")] * 2
    assert await Sheet.all().count() == 0


async def test_a_judge_with_a_conflict_gets_no_sheet_for_it(visitor):
    competition, entries, seats = await make_staged(PITCH_ONLY, applications=2, judges=2)
    await make_recusal(entries[0], seats[0].person_id)
    officer = await visitor(OFFICER)
    judges = [seat.person_id for seat in seats]
    answer = await officer.client.post(
        f"{API}/competitions/{competition.id}/pitch-sessions", json=terms(entries, judges)
    )
    assert answer.status_code == 201
    given = await Sheet.all().values_list("application_id", "judge_id")
    assert sorted(given) == sorted(
        [(entries[0].id, judges[1]), (entries[1].id, judges[0]), (entries[1].id, judges[1])]
    )


@pytest.mark.parametrize(
    ("change", "status", "code"),
    [
        ({"stage": "desk"}, 422, "not_a_pitch"),
        ({"stage": "final"}, 422, "stage_unknown"),
        ({"chair_id": str(uuid4())}, 422, "chair_not_seated"),
        ({"judge_ids": [str(uuid4())]}, 409, "judge_not_on_panel"),
        ({"judge_ids": []}, 422, "invalid"),
        ({"items": []}, 422, "invalid"),
        ({"items": [{"application_id": str(uuid4())}]}, 409, "application_not_eligible"),
        ({"title": " "}, 422, "invalid"),
    ],
)
async def test_what_a_plan_refuses(visitor, change, status, code):
    competition, entries, seats = await make_staged(REVIEW, PITCH, judges=1)
    officer = await visitor(OFFICER)
    body = terms(entries, [seats[0].person_id]) | change
    answer = await officer.client.post(f"{API}/competitions/{competition.id}/pitch-sessions", json=body)
    assert (answer.status_code, answer.json()["code"]) == (status, code), answer.text
    assert await PitchSession.all().count() == 0


async def test_an_application_pitches_once_in_a_stage(visitor):
    competition, entries, session, (judge,) = await held(visitor)
    officer = await visitor(OFFICER)
    answer = await officer.client.post(
        f"{API}/competitions/{competition.id}/pitch-sessions", json=terms(entries, [judge.id])
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "already_pitching")
    other = await stage(competition, "pitch")
    assert await refused((INSERT_ITEM, session.id, other.id, entries[0].id)) == (
        "uq_pitch_item_application",
        "already_pitching",
    )


async def test_a_session_is_planned_anew_until_it_has_begun(visitor):
    competition, entries, session, (judge, other) = await held(visitor, 2, 2)
    officer = await visitor(OFFICER)
    where = f"{API}/competitions/{competition.id}/pitch-sessions/{session.id}"
    body = terms(entries[::-1], [other.id], place="会议室")
    del body["stage"]
    stale = await officer.client.put(where, json=body, headers={"if-match": '"7"'})
    answer = await officer.client.put(where, json=body, headers={"if-match": '"1"'})
    assert (stale.status_code, answer.status_code) == (412, 200)
    shown = answer.json()
    assert [i["application"]["id"] for i in shown["items"]] == [str(e.id) for e in entries[::-1]]
    assert (shown["place"], [j["id"] for j in shown["judges"]]) == ("会议室", [str(other.id)])
    (first, _) = await items(session)
    await move(officer.client, first, "presenting")
    for answer in (
        await officer.client.put(where, json=body, headers={"if-match": "*"}),
        await officer.client.delete(where, headers={"if-match": "*"}),
    ):
        assert (answer.status_code, answer.json()["code"]) == (409, "session_begun")
    assert await refused(("DELETE FROM pitch_item WHERE id = $1", first.id)) == (
        "ck_pitch_session_begun",
        "session_begun",
    )
    assert (await judge.client.get(f"{API}/pitch-sessions/{session.id}")).status_code == 404


async def test_drawn_sessions_part_who_is_in_conflict(visitor):
    competition, entries, seats = await make_staged(PITCH_ONLY, applications=6, judges=4)
    for entry in entries[:3]:
        await make_recusal(entry, seats[0].person_id)
    officer = await visitor(OFFICER)
    body = {
        "stage": "pitch",
        "sessions": [
            {"title": f"第{n}场", "place": "报告厅", "starts_at": datetime.now(UTC).isoformat()}
            for n in "一二"
        ],
        "application_ids": [str(entry.id) for entry in entries],
        "judge_ids": [str(seat.person_id) for seat in seats],
        "most_items": 3,
        "least_judges": 2,
        "seed": "抽签",
    }
    where = f"{API}/competitions/{competition.id}/pitch-draw"
    answer = await officer.client.post(where, json=body)
    assert answer.status_code == 201, answer.text
    one, two = answer.json()
    away = {str(entry.id) for entry in entries[:3]}
    for session in (one, two):
        assert len(session["items"]) == 3
        assert len(session["judges"]) == 2
        own = {item["application"]["id"] for item in session["items"]}
        assert not (str(seats[0].person_id) in {j["id"] for j in session["judges"]} and own & away)
        assert session["chair"]["id"] == session["judges"][0]["id"]
    again = await officer.client.post(where, json=body | {"least_judges": 3})
    assert (again.status_code, again.json()["code"]) == (422, "too_few_judges")


async def test_only_staff_plans_and_only_the_chair_or_staff_runs(visitor):
    competition, entries, session, (chair, judge) = await held(visitor, 1, 2)
    (item,) = await items(session)
    body = terms(entries, [chair.id])
    for role in (Role.JUDGE, Role.AUDITOR, Role.FINANCE_OFFICER):
        nobody = await visitor(role)
        answer = await nobody.client.post(f"{API}/competitions/{competition.id}/pitch-sessions", json=body)
        assert answer.status_code == 403
    # A judge who is not the chair does not see the item as one to run.
    assert (await judge.client.post(f"{API}/pitch-items/{item.id}/presenting")).status_code == 404
    auditor = await visitor(Role.AUDITOR)
    assert (await auditor.client.post(f"{API}/pitch-items/{item.id}/presenting")).status_code in {403, 404}
    await move(chair.client, item, "presenting")
    officer = await visitor(OFFICER)
    await move(officer.client, item, "scoring")
    where = f"{API}/competitions/{competition.id}/pitch-sessions/{session.id}"
    codes = [
        (await someone.client.get(url)).json()["code"]
        for someone, url in (
            (officer, where),
            (auditor, where),
            (chair, f"{API}/pitch-sessions/{session.id}"),
            (judge, f"{API}/pitch-sessions/{session.id}"),
        )
    ]
    assert codes == [session.code, None, session.code, None]


def test_every_move_of_an_item_is_legal_or_refused():
    legal = {
        ("waiting", "present"): "presenting",
        ("presenting", "question"): "questions",
        ("presenting", "score"): "scoring",
        ("questions", "score"): "scoring",
        ("scoring", "close"): "closed",
        ("closed", "reopen"): "scoring",
    }
    for state, action in product(ItemState, ItemAction):
        if (state, action) in legal:
            assert ITEMS.advance(state, action) == legal[state, action]
        else:
            with pytest.raises(IllegalTransition):
                ITEMS.advance(state, action)


async def test_one_item_at_a_time_by_rule_by_index_and_at_once(visitor, house):
    _, _, session, (chair,) = await held(visitor, 3)
    one, two, three = await items(session)
    answers = await at_once(
        house, *(chair.client.post(f"{API}/pitch-items/{i.id}/presenting") for i in (one, two, three))
    )
    assert sorted(a.status_code for a in answers) == [200, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"item_under_way"}
    opened = await PitchItem.get(state=ItemState.PRESENTING)
    waiting = next(i for i in (one, two, three) if i.id != opened.id)
    raw = "UPDATE pitch_item SET state = 'presenting', phase_at = now() WHERE id = $1"
    assert await refused((raw, waiting.id)) == ("uq_pitch_item_under_way", "item_under_way")
    await move(chair.client, opened, "questions", "scoring", "closing")
    await move(chair.client, waiting, "presenting")
    reopened = await chair.client.post(f"{API}/pitch-items/{opened.id}/reopening", json={"reason": "补分"})
    assert (reopened.status_code, reopened.json()["code"]) == (409, "item_under_way")


async def test_clock_begins_anew_with_each_phase_and_illegal_moves_are_refused(visitor):
    _, _, session, (chair,) = await held(visitor)
    (item,) = await items(session)
    illegal = await chair.client.post(f"{API}/pitch-items/{item.id}/closing")
    assert (illegal.status_code, illegal.json()["code"]) == (409, "illegal_transition")
    before = datetime.now(UTC)
    first = (await move(chair.client, item, "presenting")).json()
    second = (await move(chair.client, item, "questions")).json()
    started = [datetime.fromisoformat(each["phase_at"]) for each in (first, second)]
    assert before - timedelta(seconds=1) < started[0] < started[1]
    assert await refused(
        ("UPDATE pitch_item SET state = 'closed', closed_at = now() WHERE id = $1", item.id)
    ) == ("ck_pitch_item_move", "illegal_transition")


async def test_sheets_are_submitted_only_while_the_item_scores_and_drafts_are_kept(visitor, house):
    _, entries, session, (chair,) = await held(visitor)
    (item,) = await items(session)
    await move(chair.client, item, "presenting")
    sheet = await mark(chair, entries[0].id)  # drafts are saved from the beginning
    assert await submit(chair, sheet) == (409, "item_not_scoring")
    raw = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    assert await refused((raw, sheet.id)) == ("ck_sheet_pitch", "item_not_scoring")
    await move(chair.client, item, "scoring", "closing")
    await house.database.pool.execute(
        "UPDATE pitch_item SET closed_at = closed_at - $1::interval WHERE id = $2", GRACE, item.id
    )
    assert await submit(chair, sheet) == (409, "item_closed")
    assert await refused((raw, sheet.id)) == ("ck_sheet_pitch", "item_not_scoring")
    kept = (await chair.client.get(f"{API}/sheets/{sheet.id}")).json()
    assert [c["score"] for c in kept["criteria"]] == ["80", "70", "60"]
    await move(chair.client, item, "reopening")
    event = await AuditEvent.get(action="jury.reopen_item")
    assert event.facts["reason"] == "评委断线"
    assert await submit(chair, sheet) == (200, None)


async def test_a_sheet_that_comes_just_after_the_closing_is_taken(visitor):
    _, entries, session, (chair,) = await held(visitor)
    (item,) = await items(session)
    await move(chair.client, item, "presenting")
    sheet = await mark(chair, entries[0].id)
    await move(chair.client, item, "scoring", "closing")
    assert await submit(chair, sheet) == (200, None)


async def test_reopening_says_why(visitor):
    _, _, session, (chair,) = await held(visitor)
    (item,) = await items(session)
    await move(chair.client, item, "presenting", "scoring", "closing")
    for body in ({}, {"reason": ""}, {"reason": "x", "more": 1}):
        answer = await chair.client.post(f"{API}/pitch-items/{item.id}/reopening", json=body)
        assert answer.status_code == 422


async def screen(client: Any, session: PitchSession) -> Any:
    answer = await client.get(f"{API}/pitch-sessions/{session.id}/screen", params={"code": session.code})
    assert answer.status_code == 200, answer.text
    return answer.json()


async def test_the_hall_sees_the_result_only_after_the_closing(visitor, client, house):
    competition, entries, session, judges = await held(visitor, 2, 3)
    first, _ = await items(session)
    before = await screen(client, session)
    assert (before["current"], [i["result"] for i in before["items"]]) == (None, [None, None])
    await move(judges[0].client, first, "presenting", "scoring")
    for judge in judges:
        await submit(judge, await mark(judge, entries[0].id))
    scoring = await screen(client, session)
    assert scoring["current"] == 1
    shown = scoring["items"][0]
    assert (shown["state"], shown["judges"], shown["submitted"], shown["result"]) == ("scoring", 3, 3, None)
    await move(judges[0].client, first, "closing")
    assert [i["result"] for i in (await screen(client, session))["items"]] == [None, None]  # in the grace
    await house.database.pool.execute(
        "UPDATE pitch_item SET closed_at = closed_at - $1::interval WHERE id = $2", GRACE, first.id
    )
    after = await screen(client, session)
    assert [i["result"] for i in after["items"]] == ["71.50", None]
    assert after["current"] is None
    assert competition.title not in str(after["items"])


async def test_the_screen_needs_its_code(visitor, client):
    _, _, session, _ = await held(visitor)
    for path in ("screen", "stream"):
        where = f"{API}/pitch-sessions/{session.id}/{path}"
        assert (await client.get(where)).status_code == 422
        assert (await client.get(where, params={"code": "x" * 24})).status_code == 404
        assert (await client.get(where, params={"code": "评" * 24})).status_code == 404
    other = f"{API}/pitch-sessions/{uuid4()}/screen"
    assert (await client.get(other, params={"code": session.code})).status_code == 404


async def test_sheets_of_two_stages_make_the_ranking(visitor):
    competition, (entry,), session, (judge,) = await held(visitor)
    desk = await make_sheet(entry, judge.id, is_submitted=True)  # 71.5 in the first stage that is judged
    await desk.fetch_related("stage")
    assert desk.stage_id is None or desk.stage.code == "desk"
    assert (await Sheet.get(id=desk.id).select_related("stage")).stage.code == "desk"
    (item,) = await items(session)
    await move(judge.client, item, "presenting", "scoring")
    sheet = await mark(judge, entry.id)
    officer, where = await visitor(OFFICER), f"{API}/competitions/{competition.id}/standings"
    before = (await officer.client.get(where)).json()["standings"][0]
    assert (before["shown"], before["still_open"]) == ("28.60", 1)  # 40% of 71.5
    await submit(judge, sheet)
    after = (await officer.client.get(where)).json()["standings"][0]
    assert (after["shown"], after["exact"], after["still_open"]) == ("71.50", "143/2", 0)


async def test_a_pitch_sheet_beside_a_desk_sheet_but_never_two_of_one_stage(visitor):
    competition, (entry,), _, (judge,) = await held(visitor)
    await make_sheet(entry, judge.id)
    desk, pitch = await stage(competition, "desk"), await stage(competition, "pitch")
    assert await refused((INSERT_SHEET, competition.id, entry.id, judge.id, desk.id)) == (
        "uq_sheet_judge",
        "already_assigned",
    )
    assert await refused((INSERT_SHEET, competition.id, entry.id, judge.id, pitch.id)) == (None, None)


@pytest.mark.usefixtures("house")
async def test_a_sheet_of_no_judged_stage_or_of_another_competitions_is_refused():
    competition, (entry,), seats = await make_staged(PITCH_ONLY, BONUS, judges=1)
    other, _, _ = await make_staged(PITCH_ONLY, judges=0)
    for of in (await stage(competition, "bonus"), await stage(other, "pitch")):
        assert await refused((INSERT_SHEET, competition.id, entry.id, seats[0].person_id, of.id)) == (
            "ck_sheet_judging_stage",
            "stage_unknown",
        )


@pytest.mark.parametrize("many", [1, 3])
async def test_lists_ask_the_same_number_of_queries(visitor, house, many):
    competition, entries, _ = await make_staged(PITCH_ONLY, applications=many, judges=0)
    judge, officer = await visitor(Role.JUDGE), await visitor(OFFICER)
    await make_seat(competition, judge.id)
    for entry in entries:
        await make_pitch(competition, [entry], [judge.id], judge.id)
    async with count_queries(house) as sent:
        own = await judge.client.get(f"{API}/pitch-sessions")
    of_judge = len(sent)
    async with count_queries(house) as sent:
        every = await officer.client.get(f"{API}/competitions/{competition.id}/pitch-sessions")
    assert len(own.json()["items"]) == len(every.json()["items"]) == many
    assert (of_judge, len(sent)) == (2, 3)
