"""Deliberation: most disputed first, notes by the chair, scores adjusted by their own judge alone."""

import asyncio

import pytest

from factories.deliberation import opened, panel
from factories.jury import make_judging, make_recusal, make_seat, make_sheet, propose
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.jury.rules import Change, DeliberationState
from incubator.jury.tables import AgendaItem, Attendance, Deliberation, DeliberationNote, Sheet, SheetVersion

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
ANY = {"if-match": "*"}
MARKS = {"need": "60", "design": "60", "team": "60"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def adjust(judge, sheet, **body):
    body = {"marks": MARKS, "reason": "听取同行意见"} | body
    return await judge.client.post(f"{PATH}/sheets/{sheet.id}/adjustment", json=body)


async def test_the_agenda_is_what_judges_disagree_over_most_first(visitor):
    jury = await panel(visitor, ("70", "70"), ("50", "90"), ("60", "80"))
    answer = await jury.open()
    assert answer.status_code == 201
    found = answer.json()
    assert (found["state"], found["chair"]["id"]) == ("open", str(jury.judges[0].id))
    assert [
        (i["position"], i["application"]["id"], i["before"]["totals"], i["before"]["deviation"])
        for i in found["agenda"]
    ] == [
        (1, str(jury.entries[1].id), ["90", "50"], "28.28"),
        (2, str(jury.entries[2].id), ["80", "60"], "14.14"),
        (3, str(jury.entries[0].id), ["70", "70"], "0.00"),
    ]
    assert (found["agenda"][0]["before"]["range"], found["agenda"][0]["before"]["variance"]) == ("40", "800")
    assert [i["before"] == i["now"] for i in found["agenda"]] == [True] * 3
    event = await AuditEvent.get(action="jury.open_deliberation")
    assert event.facts["items"] == 3


async def test_equal_marks_and_a_single_judge_make_an_agenda_without_dispute(visitor):
    jury = await panel(visitor, ("70",), ("80",))
    agenda = (await jury.open()).json()["agenda"]
    assert [(i["application"]["number"], i["before"]["range"]) for i in agenda] == [
        (entry.number, "0") for entry in sorted(jury.entries, key=lambda e: e.number)
    ]


async def test_opening_waits_for_the_quorum_not_for_every_sheet(visitor):
    jury = await panel(visitor, ("70", "80"), quorum=2)
    late = await make_seat(jury.competition)
    await make_sheet(jury.entries[0], late.person_id)
    assert (await jury.open()).status_code == 201
    short = await panel(visitor, ("70",), quorum=2)
    assert code(await short.open()) == (409, "quorum_missing")
    assert await Deliberation.all().count() == 1


async def test_opening_refuses_a_chair_from_elsewhere_and_a_wrong_stage(visitor):
    jury = await panel(visitor, ("70",))
    stranger = await visitor(Role.JUDGE)
    for body in ({"chair_id": str(stranger.id)}, {"chair_id": str(jury.officer.id)}):
        answer = await jury.officer.client.post(jury.path, json=body)
        assert code(answer) == (422, "not_on_panel")
        assert [e["pointer"] for e in answer.json()["errors"]] == ["/chair_id"]
    for body in ({}, {"chair_id": "x"}, {"chair_id": None}):
        assert code(await jury.officer.client.post(jury.path, json=body)) == (422, "invalid")
    await Competition.filter(id=jury.competition.id).update(stage=Stage.RANKED)
    assert code(await jury.open()) == (409, "not_judging")


async def test_one_deliberation_is_open_at_a_time_even_at_once_and_another_may_follow(visitor, house):
    jury = await panel(visitor, ("70", "80"))
    answers = await at_once(house, *(jury.open(n % 2) for n in range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"deliberation_open"}
    found = next(a.json() for a in answers if a.status_code == 201)
    chair = next(judge for judge in jury.judges if str(judge.id) == found["chair"]["id"])
    body = {"present": [found["chair"]["id"]]}
    closed = await chair.client.post(f"{PATH}/deliberations/{found['id']}/closing", json=body)
    assert closed.status_code == 200
    assert (await jury.open()).status_code == 201


async def test_only_staff_opens_and_names_the_chair(visitor, client):
    jury, deliberation = await opened(visitor, ("70", "80"))
    body = {"chair_id": str(jury.judges[1].id)}
    where = f"{jury.path}/{deliberation}/chair"
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        assert code(await other.client.post(jury.path, json=body)) == (403, "forbidden")
        assert code(await other.client.put(where, json=body, headers=ANY)) == (403, "forbidden")
    assert code(await client.post(jury.path, json=body)) == (401, "unauthenticated")
    assert code(await jury.officer.client.put(where, json=body)) == (428, "if_match_required")
    assert code(await jury.officer.client.put(where, json=body, headers={"if-match": '"7"'})) == (
        412,
        "stale",
    )
    answer = await jury.officer.client.put(where, json=body, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()["chair"]["id"]) == (200, str(jury.judges[1].id))


async def test_the_chair_alone_writes_notes_and_closes(visitor):
    jury, deliberation = await opened(visitor, ("70", "80"), ("60", "90"))
    chair, other = jury.judges
    where = f"{PATH}/deliberations/{deliberation}"
    note = {"application_id": str(jury.entries[0].id), "text": "需核实预算。\n下周补材料。"}
    answer = await chair.client.post(f"{where}/notes", json=note)
    assert (answer.status_code, answer.json()["text"]) == (201, note["text"])
    assert code(await other.client.post(f"{where}/notes", json=note)) == (403, "not_the_chair")
    closing = {"present": [str(chair.id), str(other.id)]}
    assert code(await other.client.post(f"{where}/closing", json=closing)) == (403, "not_the_chair")
    stranger = await visitor(Role.JUDGE)
    for person in (stranger, jury.officer):
        assert code(await person.client.post(f"{where}/notes", json=note)) == (404, "not_found")
        assert code(await person.client.post(f"{where}/closing", json=closing)) == (404, "not_found")
    assert (await chair.client.post(f"{where}/closing", json=closing)).json()["state"] == "closed"
    assert code(await chair.client.post(f"{where}/notes", json=note)) == (409, "not_deliberating")
    assert code(await chair.client.post(f"{where}/closing", json=closing)) == (409, "illegal_transition")
    found = (await jury.officer.client.get(f"{jury.path}/{deliberation}")).json()
    assert {p["id"] for p in found["present"]} == {str(chair.id), str(other.id)}
    notes = {i["application"]["id"]: [n["text"] for n in i["notes"]] for i in found["agenda"]}
    assert notes == {str(jury.entries[0].id): [note["text"]], str(jury.entries[1].id): []}


async def test_notes_and_closing_refuse_what_is_wrong(visitor):
    jury, deliberation = await opened(visitor, ("70", "80"))
    chair, where = jury.judges[0], f"{PATH}/deliberations/{deliberation}"
    elsewhere, (stray,), _ = await make_judging()
    note = {"application_id": str(stray.id), "text": "x"}
    assert code(await chair.client.post(f"{where}/notes", json=note)) == (422, "not_on_agenda")
    own = {"application_id": str(jury.entries[0].id)}
    for body in (own, own | {"text": " "}, own | {"text": "\u202e"}, own | {"text": "x", "y": 1}):
        assert code(await chair.client.post(f"{where}/notes", json=body)) == (422, "invalid")
    outsider = await make_seat(elsewhere)
    me = str(chair.id)
    for present, refusal in (
        ([], "invalid"),
        (["x"], "invalid"),
        ([str(jury.judges[1].id)], "chair_not_present"),
        ([me, me], "person_repeated"),
        ([me, str(outsider.person_id)], "not_on_panel"),
    ):
        answer = await chair.client.post(f"{where}/closing", json={"present": present})
        assert code(answer) == (422, refusal)
    assert (await Deliberation.get(id=deliberation)).state is DeliberationState.OPEN
    assert await Attendance.all().count() + await DeliberationNote.all().count() == 0


async def test_a_judge_adjusts_the_own_score_and_both_are_kept(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"))
    first, second = jury.judges
    sheet = jury.sheets[0, 0]
    body = {"comments": {"need": "重新核算"}, "comment": "改后", "note": "内部"}
    answer = await adjust(first, sheet, **body)
    assert (answer.status_code, answer.json()["state"]) == (200, "submitted")
    assert [c["score"] for c in answer.json()["criteria"]] == ["60"] * 3
    (version,) = await SheetVersion.filter(sheet_id=sheet.id)
    assert (version.change, version.marks["need"], version.reason) == (Change.ADJUSTED, 50_00, "听取同行意见")
    assert (str(version.deliberation_id), version.changed_by_id) == (deliberation, first.id)
    item = (await second.client.get(f"{PATH}/deliberations/{deliberation}")).json()["agenda"][0]
    assert (item["before"]["totals"], item["now"]["totals"]) == (["90", "50"], ["90", "60"])
    where = f"{PATH}/competitions/{jury.competition.id}/sheets/{sheet.id}/versions"
    (shown,) = (await jury.officer.client.get(where)).json()
    assert (shown["change"], shown["marks"]["need"]) == ("adjusted", "50")


async def test_nobody_adjusts_anothers_score(visitor):
    jury, _ = await opened(visitor, ("50", "90"))
    for person in (jury.judges[1], jury.officer, await visitor(Role.JUDGE), await visitor(Role.AUDITOR)):
        assert code(await adjust(person, jury.sheets[0, 0])) == (404, "not_found")
    assert await SheetVersion.all().count() == 0


async def test_scores_are_adjusted_whole_for_a_reason_and_in_an_open_deliberation_only(visitor):
    jury = await panel(
        visitor, ("50", "90"), scales={"team": {"step_hundredths": 100}}, comment_required=True
    )
    judge, sheet = jury.judges[0], jury.sheets[0, 0]
    assert code(await adjust(judge, sheet, comment="x")) == (409, "not_deliberating")
    await jury.open()
    for body, refusal in (
        ({"reason": " "}, (422, "invalid")),
        ({"reason": None}, (422, "invalid")),
        ({}, (422, "comment_missing")),
        ({"comment": "x", "marks": {"need": "1"}}, (422, "sheet_incomplete")),
        ({"comment": "x", "marks": MARKS | {"need": "100.01"}}, (422, "score_out_of_range")),
        ({"comment": "x", "marks": MARKS | {"team": "60.5"}}, (422, "score_off_step")),
    ):
        assert code(await adjust(judge, sheet, **body)) == refusal, body
    kept = await Sheet.get(id=sheet.id).prefetch_related("marks")
    assert {mark.score_hundredths for mark in kept.marks} == {50_00}
    assert await SheetVersion.all().count() == 0
    still_open = await make_sheet(jury.entries[0], (await make_seat(jury.competition)).person_id)
    stale = await judge.client.post(
        f"{PATH}/sheets/{sheet.id}/adjustment",
        json={"marks": MARKS, "reason": "x", "comment": "x"},
        headers={"if-match": '"9"'},
    )
    assert code(stale) == (412, "stale")
    assert (await Sheet.get(id=still_open.id)).version == 1


async def test_an_open_sheet_is_submitted_and_not_adjusted(visitor):
    jury, _ = await opened(visitor, ("50", "90"))
    late = await visitor(Role.JUDGE)
    await make_seat(jury.competition, late.id)
    sheet = await make_sheet(jury.entries[0], late.id)
    assert code(await adjust(late, sheet)) == (409, "illegal_transition")


async def test_adjusting_twice_at_once_keeps_every_version(visitor):
    jury, _ = await opened(visitor, ("50", "90"))
    judge, sheet = jury.judges[0], jury.sheets[0, 0]
    answers = await asyncio.gather(
        *(adjust(judge, sheet, marks=dict.fromkeys(MARKS, str(n))) for n in (10, 20, 30))
    )
    assert [a.status_code for a in answers] == [200] * 3
    kept = await SheetVersion.filter(sheet_id=sheet.id).order_by("number")
    now = await Sheet.get(id=sheet.id).prefetch_related("marks")
    said = [version.marks["need"] for version in kept] + [now.marks[0].score_hundredths]
    assert (said[0], sorted(said[1:])) == (50_00, [10_00, 20_00, 30_00])


async def test_an_adjustment_and_the_closing_at_once_never_cross(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"))
    chair, second = jury.judges
    closing = {"present": [str(chair.id)]}
    adjusted, closed = await asyncio.gather(
        adjust(second, jury.sheets[0, 1]),
        chair.client.post(f"{PATH}/deliberations/{deliberation}/closing", json=closing),
    )
    assert closed.status_code == 200
    if adjusted.status_code != 200:
        assert code(adjusted) == (409, "not_deliberating")
    assert await SheetVersion.all().count() == (1 if adjusted.status_code == 200 else 0)


async def test_the_ranking_waits_for_the_deliberations_end(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"))
    assert code(await propose(visitor, jury.competition)) == (409, "deliberation_open")
    chair = jury.judges[0]
    await chair.client.post(f"{PATH}/deliberations/{deliberation}/closing", json={"present": [str(chair.id)]})
    assert (await propose(visitor, jury.competition)).status_code == 201


async def test_a_judge_sees_neither_what_is_recused_nor_what_the_own_open_sheet_is_about(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"), ("60", "80"), ("70", "70"))
    fresh = await visitor(Role.JUDGE)
    await make_seat(jury.competition, fresh.id)
    await make_recusal(jury.entries[0], fresh.id)
    await make_sheet(jury.entries[1], fresh.id)
    where = f"{PATH}/deliberations/{deliberation}"
    found = (await fresh.client.get(where)).json()
    assert [i["application"]["id"] for i in found["agenda"]] == [str(jury.entries[2].id)]
    body = {"chair_id": str(fresh.id)}
    assert (
        await jury.officer.client.put(f"{jury.path}/{deliberation}/chair", json=body, headers=ANY)
    ).status_code == 200
    for entry in jury.entries[:2]:
        note = {"application_id": str(entry.id), "text": "x"}
        assert code(await fresh.client.post(f"{where}/notes", json=note)) == (422, "not_on_agenda")
    closed = await fresh.client.post(f"{where}/closing", json={"present": [str(fresh.id)]})
    assert [i["application"]["id"] for i in closed.json()["agenda"]] == [str(jury.entries[2].id)]
    whole = (await jury.officer.client.get(f"{jury.path}/{deliberation}")).json()
    assert len(whole["agenda"]) == 3


async def test_panels_read_their_own_deliberations_and_staff_all(visitor, client):
    jury, deliberation = await opened(visitor, ("50", "90"))
    await opened(visitor, ("10",))
    own = (await jury.judges[1].client.get(f"{PATH}/deliberations")).json()["items"]
    assert [d["id"] for d in own] == [deliberation]
    stranger = await visitor(Role.JUDGE)
    assert (await stranger.client.get(f"{PATH}/deliberations")).json()["items"] == []
    assert code(await stranger.client.get(f"{PATH}/deliberations/{deliberation}")) == (404, "not_found")
    for role in (Role.PROGRAMME_OFFICER, Role.AUDITOR):
        reader = await visitor(role)
        assert [d["id"] for d in (await reader.client.get(jury.path)).json()["items"]] == [deliberation]
        assert (await reader.client.get(f"{jury.path}/{deliberation}")).status_code == 200
    owner = await visitor(owner=jury.entries[0].organization_id)
    for person in (owner, stranger, await visitor(Role.FINANCE_OFFICER)):
        assert code(await person.client.get(jury.path)) == (403, "forbidden")
        assert code(await person.client.get(f"{jury.path}/{deliberation}")) == (403, "forbidden")
    assert code(await owner.client.get(f"{PATH}/deliberations")) == (403, "forbidden")
    assert code(await client.get(f"{PATH}/deliberations")) == (401, "unauthenticated")


@pytest.mark.parametrize("many", [1, 3])
async def test_deliberations_are_read_in_as_many_queries_whatever_they_hold(visitor, house, many):
    jury, deliberation = await opened(visitor, *(("50", "90"),) * many)
    judge = jury.judges[0]
    for entry in jury.entries:
        note = {"application_id": str(entry.id), "text": "x"}
        await judge.client.post(f"{PATH}/deliberations/{deliberation}/notes", json=note)
    async with count_queries(house) as sent:
        answer = await judge.client.get(f"{PATH}/deliberations/{deliberation}")
    assert (len(answer.json()["agenda"]), len(sent)) == (many, 10)
    async with count_queries(house) as sent:
        await jury.officer.client.get(jury.path)
    assert len(sent) == 3


async def test_the_tables_keep_a_deliberation(visitor):
    jury, deliberation = await opened(visitor, ("50", "90"))
    _, (stray,), (outsider,) = await make_judging()
    insert = (
        "INSERT INTO deliberation (id, competition_id, chair_id, state, opened_at, version)"
        " VALUES (gen_random_uuid(), $1, $2, 'open', now(), 1)"
    )
    assert await refused((insert, jury.competition.id, jury.judges[0].id)) == (
        "uq_deliberation_open",
        "deliberation_open",
    )
    assert await refused((insert, stray.competition_id, jury.judges[0].id)) == (
        "ck_deliberation_chair",
        "not_on_panel",
    )
    item = (
        "INSERT INTO agenda_item (id, deliberation_id, application_id, position, totals)"
        " VALUES (gen_random_uuid(), $1, $2, 9, '[]')"
    )
    assert await refused((item, deliberation, stray.id)) == ("ck_agenda_item_application", "not_on_agenda")
    assert await refused((item, deliberation, jury.entries[0].id)) == (
        "uq_agenda_item_application",
        "item_repeated",
    )
    note = (
        "INSERT INTO deliberation_note (id, deliberation_id, application_id, author_id, text, written_at)"
        " VALUES (gen_random_uuid(), $1, $2, $3, $4, now())"
    )
    me = jury.judges[0].id
    assert await refused((note, deliberation, stray.id, me, "x")) == (
        "ck_deliberation_note_agenda",
        "not_on_agenda",
    )
    assert await refused((note, deliberation, jury.entries[0].id, me, " ")) == (
        "ck_deliberation_note_text",
        "empty_text",
    )
    there = "INSERT INTO attendance (id, deliberation_id, person_id) VALUES (gen_random_uuid(), $1, $2)"
    assert await refused((there, deliberation, outsider.person_id)) == ("ck_attendance_panel", "not_on_panel")
    minutes = (
        "INSERT INTO minutes (id, deliberation_id, number, correction, asked_at)"
        " VALUES (gen_random_uuid(), $1, 1, '', now())"
    )
    assert await refused((minutes, deliberation)) == ("ck_minutes_open", "deliberation_open")
    assert await refused(("UPDATE deliberation SET state = 'closed'",)) == (
        "ck_deliberation_state",
        "bad_state",
    )
    close = "UPDATE deliberation SET state = 'closed', closed_at = now()"
    assert await refused((there, deliberation, me), (there, deliberation, me)) == (
        "uq_attendance_person",
        "person_repeated",
    )
    closed = ("ck_deliberation_closed", "deliberation_closed")
    assert await refused(("DELETE FROM agenda_item",)) == closed
    assert await refused(("DELETE FROM deliberation",)) == closed
    assert await refused((close,), ("UPDATE deliberation SET chair_id = chair_id",)) == closed
    assert await refused((close,), (note, deliberation, jury.entries[0].id, me, "x")) == closed
    assert await refused((close,), (there, deliberation, me)) == closed
    ranking = (
        "INSERT INTO ranking (id, competition_id, rule, digest, published_at)"
        " SELECT gen_random_uuid(), $1, '{}', '', now()"
    )
    assert (await refused((ranking, jury.competition.id)))[0] == "ck_ranking_two_people"
    assert await AgendaItem.all().count() == 1
