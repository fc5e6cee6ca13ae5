"""The score sheet: steps, comments that the call asks for, private notes, and drafts of two devices."""

import asyncio
from typing import Any

import pytest

from factories.jury import make_judging, make_seat, make_sheet
from factories.queries import count_queries
from factories.refusals import refused
from incubator.competitions.tables import Criterion
from incubator.core.actor import Permission, Role
from incubator.jury.rules import SheetState
from incubator.jury.tables import CriterionComment, Mark, Sheet
from incubator.people.tables import ApiToken

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
ANY = {"if-match": "*"}
MARKS = {"need": "80", "design": "70", "team": "60"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def pointers(answer) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in answer.json()["errors"]]


async def desk(visitor, **columns) -> tuple[Any, Sheet]:
    """A judge with one open sheet."""
    competition, (entry,), _ = await make_judging(judges=0, **columns)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    return judge, await make_sheet(entry, judge.id)


async def save(judge, sheet, **body):
    """The answer to a draft that replaces whatever there is."""
    return await judge.client.put(f"{PATH}/sheets/{sheet.id}/marks", json={"marks": {}} | body, headers=ANY)


async def submit(judge, sheet):
    return await judge.client.post(f"{PATH}/sheets/{sheet.id}/submission")


async def test_sheet_shows_guidance_anchors_steps_and_what_is_asked_for(visitor):
    need = {
        "guidance": "看调研",
        "most_hundredths": 10_00,
        "step_hundredths": 50,
        "anchors": [{"points_hundredths": 8_50, "text": "有调研"}],
        "comment_required": True,
    }
    judge, sheet = await desk(visitor, scales={"need": need}, comment_required=True)
    found = (await judge.client.get(f"{PATH}/sheets/{sheet.id}")).json()
    assert found["criteria"][0] == {
        "code": "need",
        "name": "Need",
        "guidance": "看调研",
        "weight": "40",
        "highest": "10",
        "step": "0.5",
        "anchors": [{"points": "8.5", "text": "有调研"}],
        "comment_required": True,
        "score": None,
        "comment": "",
    }
    assert (found["comment_required"], found["comment"], found["note"]) == (True, "", "")
    assert (found["saved_at"], found["criteria"][1]["step"]) == (None, "0.01")


@pytest.mark.parametrize(
    ("step", "good", "bad"),
    [
        (100, ["0", "7", "10"], ["7.5", "0.01"]),
        (50, ["0.5", "7", "9.5"], ["7.25", "0.01"]),
        (1, ["0.01"], []),
    ],
)
async def test_marks_go_by_the_criterions_step(visitor, step, good, bad):
    scale = {"most_hundredths": 10_00, "step_hundredths": step}
    judge, sheet = await desk(visitor, scales={"need": scale})
    for score in good:
        assert (await save(judge, sheet, marks={"need": score})).status_code == 200
    for score in bad:
        answer = await save(judge, sheet, marks={"need": score, "charm": "1"})
        assert code(answer) == (422, "score_off_step")
        assert pointers(answer) == [("/marks/need", "score_off_step"), ("/marks/charm", "unknown_criterion")]
    kept = await Mark.get(sheet_id=sheet.id)
    assert kept.score_hundredths == int(float(good[-1]) * 100)
    change = "UPDATE mark SET score_hundredths = 1"
    expected = (None, None) if step == 1 else ("ck_mark_step", "score_off_step")
    assert await refused((change,)) == expected


async def test_draft_keeps_comments_and_the_note_with_or_without_marks(visitor):
    judge, sheet = await desk(visitor)
    body = {
        "marks": {"design": "7"},
        "comments": {"need": "需补充数据", "team": " "},
        "comment": "可行",
        "note": "负责人曾违约",
    }
    found = (await save(judge, sheet, **body)).json()
    assert [(c["code"], c["score"], c["comment"]) for c in found["criteria"]] == [
        ("need", None, "需补充数据"),
        ("design", "7", ""),
        ("team", None, ""),
    ]
    assert (found["comment"], found["note"]) == ("可行", "负责人曾违约")
    assert found["saved_at"] is not None
    again = (await save(judge, sheet, comments={"team": "稳定"})).json()
    assert [c["comment"] for c in again["criteria"]] == ["", "", "稳定"]
    assert (again["comment"], again["note"], await Mark.all().count()) == ("", "", 0)


async def test_draft_refuses_comments_that_are_none(visitor):
    judge, sheet = await desk(visitor)
    answer = await save(judge, sheet, comments={"charm": "x", "need": "y"})
    assert (code(answer), pointers(answer)) == (
        (422, "unknown_criterion"),
        [("/comments/charm", "unknown_criterion")],
    )
    for body in (
        {"comments": {"need": None}},
        {"comments": {"need": "\u202e"}},
        {"comments": {"need": "长" * 2001}},
        {"comments": {"Need": "x"}},
        {"comments": []},
        {"note": 5},
        {"note": "长" * 2001},
        {"reason": "x"},
    ):
        assert code(await save(judge, sheet, **body)) == (422, "invalid"), body
    assert (await CriterionComment.all().count(), (await Sheet.get(id=sheet.id)).version) == (0, 1)


async def test_submission_needs_the_comments_that_the_call_asks_for(visitor):
    asked = {"need": {"comment_required": True}}
    judge, sheet = await desk(visitor, scales=asked, comment_required=True)
    await save(judge, sheet, marks=MARKS, comment=" ", comments={"design": "好"})
    answer = await submit(judge, sheet)
    assert code(answer) == (422, "comment_missing")
    assert pointers(answer) == [("/comments/need", "comment_missing"), ("/comment", "comment_missing")]
    by_hand = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    missing = ("ck_sheet_comment", "comment_missing")
    assert await refused((by_hand, sheet.id)) == missing
    await save(judge, sheet, marks=MARKS, comment="总评")
    assert await refused((by_hand, sheet.id)) == missing
    await save(judge, sheet, marks=MARKS, comments={"need": "有据"})
    assert await refused((by_hand, sheet.id)) == missing
    await save(judge, sheet, marks=MARKS, comment="总评", comments={"need": "有据"})
    assert (await submit(judge, sheet)).json()["state"] == "submitted"


async def test_comments_are_locked_with_their_sheet(visitor):
    judge, sheet = await desk(visitor)
    await save(judge, sheet, marks=MARKS, comments={"need": "有据"})
    await submit(judge, sheet)
    locked = ("ck_mark_locked", "sheet_locked")
    criterion = await Criterion.get(competition_id=sheet.competition_id, code="team")
    insert = (
        "INSERT INTO criterion_comment (id, sheet_id, criterion_id, text)"
        " VALUES (gen_random_uuid(), $1, $2, $3)"
    )
    assert await refused(("UPDATE criterion_comment SET text = 'x'",)) == locked
    assert await refused(("DELETE FROM criterion_comment",)) == locked
    assert await refused((insert, sheet.id, criterion.id, "x")) == locked
    assert await refused(("UPDATE sheet SET note = 'later' WHERE id = $1", sheet.id)) == (
        "ck_sheet_locked",
        "sheet_locked",
    )
    other, free = await desk(visitor)
    await save(other, free, comments={"need": "有据"})
    own = await Criterion.get(competition_id=free.competition_id, code="need")
    assert await refused((insert, free.id, criterion.id, "x")) == (
        "ck_criterion_comment_criterion",
        "unknown_criterion",
    )
    assert await refused((insert, free.id, own.id, "x")) == ("uq_criterion_comment", "comment_repeated")
    blank = "UPDATE criterion_comment SET text = ' ' WHERE sheet_id = $1"
    assert await refused((blank, free.id)) == ("ck_criterion_comment_text", "empty_text")


async def test_note_is_read_by_staff_and_its_judge_alone(visitor):
    judge, sheet = await desk(visitor, shares_scores=True)
    await save(judge, sheet, marks=MARKS, note="只给工作人员")
    await submit(judge, sheet)
    where = f"{PATH}/competitions/{sheet.competition_id}/sheets/{sheet.id}"
    officer, auditor = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.AUDITOR)
    assert (await officer.client.get(where)).json()["note"] == "只给工作人员"
    assert (await auditor.client.get(where)).json()["note"] is None
    assert (await judge.client.get(f"{PATH}/sheets/{sheet.id}")).json()["note"] == "只给工作人员"
    colleague = await visitor(Role.JUDGE)
    await make_seat(await sheet.competition, colleague.id)
    own = await make_sheet(await sheet.application, colleague.id, is_submitted=True)
    (peer,) = (await colleague.client.get(f"{PATH}/sheets/{own.id}/peers")).json()
    assert sorted(peer) == ["comment", "comments", "marks", "shown", "stage", "total"]
    for answer in (
        await auditor.client.get(f"{PATH}/competitions/{sheet.competition_id}/sheets"),
        await officer.client.get(f"{PATH}/competitions/{sheet.competition_id}/standings"),
    ):
        assert "只给工作人员" not in answer.text


async def test_an_older_device_gets_the_newer_draft_and_loses_nothing(visitor):
    judge, sheet = await desk(visitor)
    where = f"{PATH}/sheets/{sheet.id}/marks"
    first = {"marks": {"need": "17.5"}, "comments": {"team": "稳"}, "comment": "甲", "note": "乙"}
    saved = await judge.client.put(where, json=first, headers={"if-match": '"1"'})
    answer = await judge.client.put(where, json={"marks": {"need": "20"}}, headers={"if-match": '"1"'})
    assert code(answer) == (412, "stale")
    facts = answer.json()["facts"]
    assert facts.pop("saved_at") is not None
    assert facts == first | {"version": 2, "state": "assigned"}
    assert saved.json()["version"] == 2
    assert (await Mark.get(sheet_id=sheet.id)).score_hundredths == 17_50


async def test_the_newer_draft_is_told_only_to_who_may_score(visitor, client):
    judge, sheet = await desk(visitor)
    await save(judge, sheet, note="只给工作人员")
    await ApiToken.filter(person_id=judge.id).update(scopes=[Permission.ACCOUNT_MANAGE.value])
    where, stale = f"{PATH}/sheets/{sheet.id}/marks", {"if-match": '"1"'}
    answer = await judge.client.put(where, json={"marks": {}}, headers=stale)
    assert (code(answer), answer.json()["facts"]) == ((403, "forbidden"), {"permission": "score:submit"})
    colleague = await visitor(Role.JUDGE)
    answer = await colleague.client.put(where, json={"marks": {}}, headers=stale)
    assert code(answer) == (404, "not_found")
    assert code(await client.put(where, json={"marks": {}}, headers=stale)) == (401, "unauthenticated")


async def test_two_devices_that_submit_one_sheet_lock_it_once(visitor):
    judge, sheet = await desk(visitor)
    await save(judge, sheet, marks=MARKS)
    headers = {"if-match": '"2"'}
    answers = await asyncio.gather(
        *(judge.client.post(f"{PATH}/sheets/{sheet.id}/submission", headers=headers) for _ in range(3))
    )
    refusals = sorted((a.status_code, a.json().get("code")) for a in answers)
    assert refusals[0][0] == 200
    assert {r[1] for r in refusals[1:]} <= {"stale", "illegal_transition"}
    late = await judge.client.put(
        f"{PATH}/sheets/{sheet.id}/marks", json={"marks": {"need": "1"}}, headers=headers
    )
    assert (code(late), late.json()["facts"]["state"]) == ((412, "stale"), "submitted")
    assert late.json()["facts"]["marks"] == MARKS


async def test_a_judge_who_was_taken_off_the_panel_scores_no_more(visitor):
    judge, sheet = await desk(visitor)
    await save(judge, sheet, marks={"need": "1"})
    officer = await visitor(Role.PROGRAMME_OFFICER)
    removed = await officer.client.delete(f"{PATH}/competitions/{sheet.competition_id}/panel/{judge.id}")
    assert removed.status_code == 204
    assert code(await save(judge, sheet, marks=MARKS)) == (404, "not_found")
    assert code(await submit(judge, sheet)) == (404, "not_found")
    assert (await judge.client.get(f"{PATH}/sheets")).json()["items"] == []


async def test_a_removal_and_a_submission_at_once_leave_one_of_the_two(visitor):
    judge, sheet = await desk(visitor)
    await save(judge, sheet, marks=MARKS)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    submitted, removed = await asyncio.gather(
        submit(judge, sheet),
        officer.client.delete(f"{PATH}/competitions/{sheet.competition_id}/panel/{judge.id}"),
    )
    found = await Sheet.get_or_none(id=sheet.id)
    if removed.status_code == 204:
        assert (submitted.status_code, found) == (404, None)
    else:
        assert (code(removed), submitted.status_code) == ((409, "judge_has_sheets"), 200)
        assert found is not None
        assert found.state is SheetState.SUBMITTED


async def test_reading_a_sheet_asks_as_many_queries_whatever_it_says(visitor, house):
    judge, sheet = await desk(visitor)
    counts = []
    for body in ({}, {"marks": MARKS, "comments": dict.fromkeys(MARKS, "好")}):
        await save(judge, sheet, **body)
        async with count_queries(house) as sent:
            await judge.client.get(f"{PATH}/sheets/{sheet.id}")
        counts.append(len(sent))
    assert counts[0] == counts[1]
