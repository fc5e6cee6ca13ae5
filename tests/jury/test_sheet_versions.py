"""Reopening: what a sheet said is kept beside what it says next, for staff and auditors to see."""

import asyncio
from typing import Any

import pytest

from factories.jury import FULL, make_judging, make_seat, make_sheet, publish
from factories.queries import count_queries
from factories.refusals import refused
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.jury.rules import Change, SheetState
from incubator.jury.tables import CriterionComment, Mark, Sheet, SheetVersion

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
ANY = {"if-match": "*"}
WHY = {"reason": "漏看了预算附件"}
KEEP = """
INSERT INTO sheet_version (id, sheet_id, number, marks, comments, comment, note, submitted_at, change, reason,
    changed_at, deliberation_id)
SELECT gen_random_uuid(), s.id, $2, $3::jsonb, '{}', s.comment, s.note, s.submitted_at, $4, $5, now(), NULL
FROM sheet s WHERE s.id = $1
"""
FULL_JSON = '{"need": 8000, "design": 7000, "team": 6000}'


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def submitted(visitor) -> tuple[Any, Sheet, str]:
    """A judge, the judge's submitted sheet, and where staff finds it."""
    competition, (entry,), _ = await make_judging(judges=0, quorum=1)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(entry, judge.id, is_submitted=True, comment="第一版")
    return judge, sheet, f"{PATH}/competitions/{competition.id}/sheets/{sheet.id}"


async def test_reopened_sheet_is_a_draft_again_and_both_versions_are_kept(visitor):
    judge, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{where}/reopening", json=WHY)
    assert (answer.status_code, answer.json()["state"], answer.json()["submitted_at"]) == (
        200,
        "assigned",
        None,
    )
    told = await Notification.get(kind=Kind.SHEET_REOPENED)
    assert (told.person_id, told.subject_id) == (judge.id, sheet.id)
    shown = (await judge.client.get(f"{PATH}/notifications")).json()["items"][0]
    assert shown["path"] == f"/sheets/{sheet.id}"
    event = await AuditEvent.get(action="jury.reopen_sheet")
    assert (event.subject_id, event.facts["reason"]) == (str(sheet.id), WHY["reason"])
    draft = (await judge.client.get(f"{PATH}/sheets/{sheet.id}")).json()
    assert [c["score"] for c in draft["criteria"]] == ["80", "70", "60"]
    body = {"marks": {"need": "90", "design": "70", "team": "60"}, "comment": "第二版"}
    await judge.client.put(f"{PATH}/sheets/{sheet.id}/marks", json=body, headers=ANY)
    again = await judge.client.post(f"{PATH}/sheets/{sheet.id}/submission")
    assert again.status_code == 200
    for role in (Role.PROGRAMME_OFFICER, Role.AUDITOR):
        reader = await visitor(role)
        (version,) = (await reader.client.get(f"{where}/versions")).json()
        assert version["marks"] == {"need": "80", "design": "70", "team": "60"}
        assert (version["number"], version["comment"], version["change"]) == (1, "第一版", "reopened")
        assert (version["reason"], version["changed_by"]["id"]) == (WHY["reason"], str(officer.id))
        now = (await reader.client.get(where)).json()
        assert (now["criteria"][0]["score"], now["comment"]) == ("90", "第二版")
    second = await officer.client.post(f"{where}/reopening", json={"reason": "再核对"})
    assert second.status_code == 200
    kept = await SheetVersion.filter(sheet_id=sheet.id).order_by("number")
    assert [(v.number, v.marks["need"]) for v in kept] == [(1, 80_00), (2, 90_00)]


async def test_versions_keep_comments_and_show_the_note_to_staff_only(visitor):
    judge, sheet, where = await submitted(visitor)
    officer, auditor = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.AUDITOR)
    await officer.client.post(f"{where}/reopening", json=WHY)
    marks = {"need": "1", "design": "2", "team": "3"}
    body = {"marks": marks, "comments": {"team": "稳"}, "comment": "总", "note": "密"}
    await judge.client.put(f"{PATH}/sheets/{sheet.id}/marks", json=body, headers=ANY)
    await judge.client.post(f"{PATH}/sheets/{sheet.id}/submission")
    await officer.client.post(f"{where}/reopening", json=WHY)
    for reader, note in ((officer, "密"), (auditor, None)):
        _, version = (await reader.client.get(f"{where}/versions")).json()
        assert {name: version[name] for name in body} == body | {"note": note}


async def test_only_staff_reopens_and_only_staff_and_auditors_see_versions(visitor, client):
    judge, sheet, where = await submitted(visitor)
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        assert code(await other.client.post(f"{where}/reopening", json=WHY)) == (403, "forbidden"), role
        if role is not Role.AUDITOR:
            assert code(await other.client.get(f"{where}/versions")) == (403, "forbidden"), role
    owner = await visitor(owner=(await sheet.application).organization_id)
    # To who belongs to the applicant there is no such sheet.
    for person, expected in ((judge, (403, "forbidden")), (owner, (404, "not_found"))):
        assert code(await person.client.get(f"{where}/versions")) == expected
        assert code(await person.client.post(f"{where}/reopening", json=WHY)) == expected
    assert code(await client.post(f"{where}/reopening", json=WHY)) == (401, "unauthenticated")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    elsewhere, _, _ = await make_judging()
    stray = f"{PATH}/competitions/{elsewhere.id}/sheets/{sheet.id}/reopening"
    assert code(await officer.client.post(stray, json=WHY)) == (404, "not_found")


async def test_reopening_refuses_what_gives_no_reason(visitor):
    _, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for body in ({}, {"reason": " "}, {"reason": "长" * 201}, {"reason": 1}, {"reason": "x", "y": 1}):
        assert code(await officer.client.post(f"{where}/reopening", json=body)) == (422, "invalid")
    assert (await Sheet.get(id=sheet.id)).state is SheetState.SUBMITTED


async def test_only_a_submitted_sheet_is_reopened_and_while_judging_only(visitor):
    _, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    stale = await officer.client.post(f"{where}/reopening", json=WHY, headers={"if-match": '"9"'})
    assert code(stale) == (412, "stale")
    await Competition.filter(id=sheet.competition_id).update(stage=Stage.RANKED)
    assert code(await officer.client.post(f"{where}/reopening", json=WHY)) == (409, "not_judging")
    _, other, there = await submitted(visitor)
    assert (await officer.client.post(f"{there}/reopening", json=WHY)).status_code == 200
    assert code(await officer.client.post(f"{there}/reopening", json=WHY)) == (409, "illegal_transition")
    assert await SheetVersion.filter(sheet_id=other.id).count() == 1


async def test_reopening_at_once_keeps_one_version(visitor):
    _, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(*(officer.client.post(f"{where}/reopening", json=WHY) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409, 409]
    assert await SheetVersion.filter(sheet_id=sheet.id).count() == 1


async def test_a_sheet_that_was_submitted_once_is_neither_unassigned_nor_lost_with_its_judge(visitor):
    judge, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await officer.client.post(f"{where}/reopening", json=WHY)
    assert code(await officer.client.delete(where, headers=ANY)) == (409, "sheet_kept")
    panel = f"{PATH}/competitions/{sheet.competition_id}/panel/{judge.id}"
    assert code(await officer.client.delete(panel)) == (409, "sheet_kept")
    assert await Sheet.filter(id=sheet.id).exists()


async def test_a_reopened_sheet_holds_the_ranking_back_until_it_is_in_again(visitor):
    judge, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await officer.client.post(f"{where}/reopening", json=WHY)
    competition = await Competition.get(id=sheet.competition_id)
    assert code(await publish(visitor, competition)) == (409, "sheets_open")
    await judge.client.post(f"{PATH}/sheets/{sheet.id}/submission")
    assert (await publish(visitor, competition)).status_code == 201


async def test_a_draft_after_reopening_is_dropped_by_a_recusal_and_the_version_stays(visitor):
    judge, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    await officer.client.post(f"{where}/reopening", json=WHY)
    answer = await judge.client.post(
        f"{PATH}/applications/{sheet.application_id}/recusals", json={"kind": "dispute"}
    )
    assert answer.status_code == 201
    assert (await Sheet.get(id=sheet.id)).state is SheetState.RECUSED
    assert (await Mark.all().count(), await CriterionComment.all().count()) == (0, 0)
    (version,) = await SheetVersion.filter(sheet_id=sheet.id)
    assert (version.change, version.marks) == (Change.REOPENED, FULL)


async def test_a_late_recusal_takes_the_sheet_out_of_the_ranking(visitor):
    judge, sheet, where = await submitted(visitor)
    other = await make_seat(await sheet.competition)
    await make_sheet(await sheet.application, other.person_id, dict.fromkeys(FULL, 50_00), is_submitted=True)
    await judge.client.post(f"{PATH}/applications/{sheet.application_id}/recusals", json={"kind": "kinship"})
    assert (await publish(visitor, await Competition.get(id=sheet.competition_id))).status_code == 201
    auditor = await visitor(Role.AUDITOR)
    places = await auditor.client.get(f"{PATH}/competitions/{sheet.competition_id}/places")
    assert [(p["exact"], p["sheets"]) for p in places.json()["items"]] == [("50", 1)]
    (version,) = (await auditor.client.get(f"{where}/versions")).json()
    assert (version["change"], version["marks"]["need"]) == ("recused", "80")


async def test_a_recusal_and_a_submission_at_once_never_count_a_recused_sheet(visitor):
    competition, entries, _ = await make_judging(4, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheets = [await make_sheet(entry, judge.id, FULL) for entry in entries]
    answers = await asyncio.gather(
        *(judge.client.post(f"{PATH}/sheets/{sheet.id}/submission") for sheet in sheets),
        *(
            judge.client.post(f"{PATH}/applications/{entry.id}/recusals", json={"kind": "other"})
            for entry in entries
        ),
    )
    assert [a.status_code for a in answers[4:]] == [201] * 4
    assert await Sheet.filter(state=SheetState.RECUSED).count() == 4
    kept = sum(a.status_code == 200 for a in answers[:4])
    assert await SheetVersion.filter(change=Change.RECUSED).count() == kept


async def test_the_tables_change_a_submitted_sheet_only_where_its_version_is_kept(visitor):
    _, sheet, _ = await submitted(visitor)
    reopen = "UPDATE sheet SET state = 'assigned', submitted_at = NULL WHERE id = $1"
    locked = ("ck_sheet_locked", "sheet_locked")
    assert await refused((reopen, sheet.id)) == locked
    differs = ("ck_sheet_version_true", "version_differs")
    assert await refused((KEEP, sheet.id, 1, '{"need": 1}', "reopened", "x")) == differs
    assert await refused((KEEP, sheet.id, 2, FULL_JSON, "reopened", "x")) == differs
    assert await refused((KEEP, sheet.id, 1, FULL_JSON, "reopened", " ")) == (
        "ck_sheet_version_reason",
        "reason_missing",
    )
    assert await refused((KEEP, sheet.id, 1, FULL_JSON, "lost", "x")) == (
        "ck_sheet_version_change",
        "bad_change",
    )
    assert await refused((KEEP, sheet.id, 1, FULL_JSON, "adjusted", "x")) == (
        "ck_sheet_version_deliberation",
        "not_deliberating",
    )
    keep = (KEEP, sheet.id, 1, FULL_JSON, "reopened", "x")
    sneak = "UPDATE sheet SET state = 'assigned', submitted_at = NULL, comment = 'y' WHERE id = $1"
    assert await refused(keep, (sneak, sheet.id)) == locked
    assert await refused(keep, ("UPDATE sheet SET state = 'recused', submitted_at = NULL",)) == locked
    assert await refused(keep, (reopen, sheet.id)) == (None, None)
    final = ("ck_sheet_version_append_only", "sheet_version_final")
    assert await refused(("UPDATE sheet_version SET reason = 'y'",)) == final
    assert await refused(("DELETE FROM sheet_version",)) == final
    assert await refused(("DELETE FROM sheet WHERE id = $1", sheet.id)) == ("ck_sheet_kept", "sheet_kept")
    _, other, _ = await submitted(visitor)
    await Competition.filter(id=other.competition_id).update(stage=Stage.RANKED)
    late = (KEEP, other.id, 1, FULL_JSON, "reopened", "x")
    assert await refused(late, (reopen, other.id)) == ("ck_sheet_stage", "not_judging")


@pytest.mark.parametrize("many", [1, 3])
async def test_versions_are_read_in_as_many_queries_whatever_there_are(visitor, house, many):
    judge, sheet, where = await submitted(visitor)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for _ in range(many):
        await officer.client.post(f"{where}/reopening", json=WHY)
        await judge.client.post(f"{PATH}/sheets/{sheet.id}/submission")
    async with count_queries(house) as sent:
        answer = await officer.client.get(f"{where}/versions")
    assert (len(answer.json()), len(sent)) == (many, 5)
