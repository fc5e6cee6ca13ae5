"""Score sheets: a judge's own only, drafted in part, submitted whole, and locked from then on."""

import asyncio
from collections.abc import AsyncIterator
from typing import Any

import asyncpg
import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet
from factories.queries import count_queries
from incubator.applications.tables import ApplicationFile
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent, StoredFile
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, Sheet
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

PATH = "/api/v1/sheets"
ANY = {"if-match": "*"}
MARK = (
    "INSERT INTO mark (id, sheet_id, criterion_id, score_hundredths) VALUES (gen_random_uuid(), $1, $2, $3)"
)
MARKS = {"need": "80", "design": "70.5", "team": "60.25"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def desk(visitor, applications: int = 1) -> tuple[Any, list[Sheet]]:
    """A judge on a panel, with an open sheet for each application."""
    _, entries, _ = await make_judging(applications, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(entries[0].competition, judge.id)
    return judge, [await make_sheet(entry, judge.id) for entry in entries]


async def scores(sheet: Sheet) -> dict[str, int]:
    return dict(await Mark.filter(sheet_id=sheet.id).values_list("criterion__code", "score_hundredths"))


async def test_queue_is_the_judges_own_by_state_and_competition(visitor):
    judge, (first, second) = await desk(visitor, 2)
    other = await make_seat(await Competition.get(id=first.competition_id))
    elsewhere, (entry,), _ = await make_judging(judges=0)
    await make_seat(elsewhere, judge.id)
    third = await make_sheet(entry, judge.id, is_submitted=True)
    await make_sheet(await first.application, other.person_id)

    async def found(**asked) -> list[str]:
        return [s["id"] for s in (await judge.client.get(PATH, params=asked)).json()["items"]]

    # What is done with comes last; within a competition it is the judge's own shuffled order.
    *due, done = await found()
    assert (done, set(due)) == (str(third.id), {str(first.id), str(second.id)})
    assert await found(state="assigned") == due
    assert await found(competition_id=str(elsewhere.id)) == [str(third.id)]
    assert code(await judge.client.get(PATH, params={"state": "lost"})) == (422, "invalid")
    shown = (await judge.client.get(PATH)).json()["items"][-1]
    assert shown["competition"]["number"] == elsewhere.number
    assert shown["application"] == {"id": str(entry.id), "number": entry.number, "title": entry.title}


@pytest.mark.parametrize("many", [1, 3])
async def test_queue_asks_the_same_number_of_queries(visitor, house, many):
    judge, _ = await desk(visitor, many)
    async with count_queries(house) as sent:
        answer = await judge.client.get(PATH)
    assert (len(answer.json()["items"]), len(sent)) == (many, 4)


async def test_read_shows_the_application_and_the_rubric(visitor):
    judge, (sheet,) = await desk(visitor)
    answer = await judge.client.get(f"{PATH}/{sheet.id}")
    assert (answer.status_code, answer.headers["etag"]) == (200, '"1"')
    found = answer.json()
    assert [(c["code"], c["weight"], c["highest"], c["score"]) for c in found["criteria"]] == [
        ("need", "40", "100", None),
        ("design", "35", "100", None),
        ("team", "25", "100", None),
    ]
    application = found["application"]
    assert (application["title"], application["requested"]) == ("邻里互助计划", "50000.00")
    assert [line["amount"] for line in application["budget"]] == ["50000.00"]
    assert [(f["kind"], f["name"]) for f in application["files"]] == [("proposal", "申报书.pdf")]
    assert "receipt_code" not in application


async def test_read_asks_the_same_number_of_queries_whatever_the_rubric(visitor, house):
    judge, counts = await visitor(Role.JUDGE), []
    for weights in ({"need": 100_00}, {"need": 40_00, "design": 35_00, "team": 25_00}):
        competition, (entry,), _ = await make_judging(judges=0, weights=weights)
        await make_seat(competition, judge.id)
        sheet = await make_sheet(entry, judge.id, FULL)
        async with count_queries(house) as sent:
            answer = await judge.client.get(f"{PATH}/{sheet.id}")
        assert len(answer.json()["criteria"]) == len(weights)
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_nobody_reaches_anothers_sheet(visitor):
    _, (sheet,) = await desk(visitor)
    application = await sheet.application
    file = await ApplicationFile.get(application_id=application.id)
    colleague = await visitor(Role.JUDGE)
    await make_seat(await sheet.competition, colleague.id)
    owner = await visitor(owner=application.organization_id)
    for person, expected in ((colleague, (404, "not_found")), (owner, (404, "not_found"))):
        for answer in (
            await person.client.get(f"{PATH}/{sheet.id}"),
            await person.client.get(f"{PATH}/{sheet.id}/files/{file.id}"),
            await person.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": {}}, headers=ANY),
            await person.client.post(f"{PATH}/{sheet.id}/submission"),
        ):
            assert code(answer) == expected
    assert (await colleague.client.get(PATH)).json()["items"] == []
    assert code(await owner.client.get(PATH)) == (403, "forbidden")
    where = f"/api/v1/competitions/{sheet.competition_id}/sheets"
    for person in (colleague, owner):
        assert code(await person.client.get(where)) == (403, "forbidden")
    assert code(await colleague.client.get(f"{where}/{sheet.id}")) == (403, "forbidden")
    # To who belongs to the applicant there is no such sheet.
    assert code(await owner.client.get(f"{where}/{sheet.id}")) == (404, "not_found")


async def test_staff_and_auditors_read_every_sheet(visitor):
    _, (sheet,) = await desk(visitor)
    other = await make_competition()
    for role in (Role.PROGRAMME_OFFICER, Role.AUDITOR):
        person = await visitor(role)
        where = f"/api/v1/competitions/{sheet.competition_id}/sheets/{sheet.id}"
        found = (await person.client.get(where)).json()
        assert (found["id"], found["judge"]["id"]) == (str(sheet.id), str(sheet.judge_id))
        assert code(await person.client.get(f"{PATH}/{sheet.id}")) == (404, "not_found")
        where = f"/api/v1/competitions/{other.id}/sheets/{sheet.id}"
        assert code(await person.client.get(where)) == (404, "not_found")


async def test_draft_may_be_partial_and_is_replaced_whole(visitor):
    judge, (sheet,) = await desk(visitor)
    where = f"{PATH}/{sheet.id}/marks"
    first = await judge.client.put(
        where, json={"marks": {"need": "80", "team": "0"}, "comment": "待核实"}, headers={"if-match": '"1"'}
    )
    assert (first.status_code, first.headers["etag"]) == (200, '"2"')
    assert [c["score"] for c in first.json()["criteria"]] == ["80", None, "0"]
    assert (first.json()["comment"], first.json()["state"]) == ("待核实", "assigned")
    second = await judge.client.put(where, json={"marks": {"design": "100"}}, headers={"if-match": '"2"'})
    assert [c["score"] for c in second.json()["criteria"]] == [None, "100", None]
    assert second.json()["comment"] == ""
    assert await scores(sheet) == {"design": 100_00}


async def test_draft_needs_the_version_it_edits(visitor):
    judge, (sheet,) = await desk(visitor)
    where, body = f"{PATH}/{sheet.id}/marks", {"marks": MARKS}
    assert code(await judge.client.put(where, json=body)) == (428, "if_match_required")
    assert code(await judge.client.put(where, json=body, headers={"if-match": '"2"'})) == (412, "stale")
    assert await scores(sheet) == {}


async def test_two_drafts_at_once_leave_one(visitor):
    judge, (sheet,) = await desk(visitor)
    answers = await asyncio.gather(
        *(
            judge.client.put(
                f"{PATH}/{sheet.id}/marks", json={"marks": {"need": score}}, headers={"if-match": '"1"'}
            )
            for score in ("10", "20", "30")
        )
    )
    assert sorted(a.status_code for a in answers) == [200, 412, 412]
    kept = next(a for a in answers if a.status_code == 200).json()["criteria"][0]["score"]
    assert await scores(sheet) == {"need": int(kept) * 100}


async def test_draft_refuses_what_is_no_score(visitor):
    judge, (sheet,) = await desk(visitor)
    for score in (
        80,
        80.5,
        None,
        True,
        "",
        "-1",
        "+1",
        "1e2",
        "80.555",
        "NaN",
        "Infinity",
        "８０",
        "1,5",
        "080",
        [],
        {},
    ):
        body = {"marks": {"need": score}}
        answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", json=body, headers=ANY)
        assert (score, *code(answer)) == (score, 422, "invalid")
        assert [e["pointer"] for e in answer.json()["errors"]] == ["/marks/need"]
    for body in ({}, {"marks": []}, {"marks": {}, "comment": "\u0000"}, {"marks": {"Need": "1"}}):
        answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", json=body, headers=ANY)
        assert code(answer) == (422, "invalid")
    for raw, refusal in (
        (b'{"marks": {"need": NaN}}', (422, "invalid")),
        (b'{"marks": ', (400, "json_invalid")),
        (b"\xff", (400, "json_invalid")),
    ):
        headers = ANY | {"content-type": "application/json"}
        answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", content=raw, headers=headers)
        assert code(answer) == refusal
    assert (await scores(sheet), (await Sheet.get(id=sheet.id)).version) == ({}, 1)


async def test_draft_refuses_scores_beyond_the_rubric(visitor):
    judge, (sheet,) = await desk(visitor)
    body = {"marks": {"need": "100.01", "design": "100", "charm": "1"}}
    answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", json=body, headers=ANY)
    assert code(answer) == (422, "score_out_of_range")
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [
        ("/marks/need", "score_out_of_range"),
        ("/marks/charm", "unknown_criterion"),
    ]
    assert await scores(sheet) == {}


async def test_submission_locks_a_complete_sheet(visitor):
    judge, (sheet,) = await desk(visitor)
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    answer = await judge.client.post(f"{PATH}/{sheet.id}/submission", headers={"if-match": '"2"'})
    assert (answer.status_code, answer.json()["state"]) == (200, "submitted")
    assert await scores(sheet) == {"need": 80_00, "design": 70_50, "team": 60_25}
    kept = await Sheet.get(id=sheet.id)
    assert (kept.state, kept.version) == (SheetState.SUBMITTED, 3)
    assert kept.submitted_at is not None
    event = await AuditEvent.get(action="jury.submit_sheet")
    assert (event.subject_id, event.actor) == (str(sheet.id), judge.email)
    answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": {}}, headers=ANY)
    assert code(answer) == (409, "sheet_locked")
    assert code(await judge.client.post(f"{PATH}/{sheet.id}/submission")) == (409, "illegal_transition")
    assert (await judge.client.get(f"{PATH}/{sheet.id}")).json()["application"]["leader"] == "王芳"


async def test_submission_needs_every_criterion(visitor):
    judge, (sheet,) = await desk(visitor)
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": {"design": "1"}}, headers=ANY)
    answer = await judge.client.post(f"{PATH}/{sheet.id}/submission")
    assert code(answer) == (422, "sheet_incomplete")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/marks/need", "/marks/team"]
    assert (await Sheet.get(id=sheet.id)).state is SheetState.ASSIGNED


async def test_submission_from_two_devices_at_once_has_one_effect(visitor):
    judge, (sheet,) = await desk(visitor)
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    answers = await asyncio.gather(*(judge.client.post(f"{PATH}/{sheet.id}/submission") for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"illegal_transition"}
    assert await AuditEvent.filter(action="jury.submit_sheet").count() == 1


async def test_a_draft_and_a_submission_at_once_lock_one_of_the_two_drafts(visitor):
    judge, (sheet,) = await desk(visitor)
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    better = MARKS | {"need": "90"}
    draft, submitted = await asyncio.gather(
        judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": better}, headers={"if-match": '"2"'}),
        judge.client.post(f"{PATH}/{sheet.id}/submission"),
    )
    assert submitted.status_code == 200
    need = (await scores(sheet))["need"]
    assert (draft.status_code, need) in {(200, 90_00), (409, 80_00), (412, 80_00)}
    assert submitted.json()["criteria"][0]["score"] == str(need // 100)


async def test_sheets_are_filled_and_submitted_while_judging_only(visitor):
    judge, (sheet,) = await desk(visitor)
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    await Competition.filter(id=sheet.competition_id).update(stage=Stage.RANKED)
    answer = await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    assert code(answer) == (409, "not_judging")
    assert code(await judge.client.post(f"{PATH}/{sheet.id}/submission")) == (409, "not_judging")


async def stored(house, application, content: bytes) -> ApplicationFile:
    """A file of the application with an object behind it."""

    async def chunks() -> AsyncIterator[bytes]:
        yield content

    put = await house.objects.put(chunks(), limit=len(content))
    async with transaction() as sql:
        await sql.execute("ALTER TABLE application_file DISABLE TRIGGER USER")
        row = await StoredFile.create(
            key=put.key, name="附件.pdf", size=put.size, sha256=put.sha256, media_type="application/pdf"
        )
        file = await ApplicationFile.create(application=application, stored=row, kind="attachment")
        await sql.execute("ALTER TABLE application_file ENABLE TRIGGER USER")
    return file


async def test_download_gives_the_file_until_a_recusal(visitor, house):
    judge, (sheet,) = await desk(visitor)
    application = await sheet.application
    file = await stored(house, application, b"%PDF-1.7 proposal")
    answer = await judge.client.get(f"{PATH}/{sheet.id}/files/{file.id}")
    assert answer.status_code == 307
    link = await judge.client.get(answer.headers["location"])
    assert (link.status_code, link.content) == (200, b"%PDF-1.7 proposal")
    await judge.client.put(f"{PATH}/{sheet.id}/marks", json={"marks": MARKS}, headers=ANY)
    await judge.client.post(f"/api/v1/applications/{application.id}/recusals", json={"kind": "other"})
    answer = await judge.client.get(f"{PATH}/{sheet.id}/files/{file.id}")
    assert code(answer) == (403, "judge_recused")


async def test_download_gives_no_file_of_another_application(visitor):
    judge, (sheet,) = await desk(visitor)
    other = await ApplicationFile.get(application_id=(await make_application()).id)
    assert code(await judge.client.get(f"{PATH}/{sheet.id}/files/{other.id}")) == (404, "not_found")


async def refused(statement: str, *values) -> str:
    """The name of the constraint that refuses the statement."""
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with transaction() as sql:
            await sql.execute(statement, *values)
    return caught.value.constraint_name


@pytest.mark.usefixtures("house")
async def test_the_tables_keep_what_was_submitted():
    competition, (one, two), (a, b) = await make_judging(2, 2)
    sheet = await make_sheet(one, a.person_id, is_submitted=True)
    recused = await make_sheet(two, a.person_id)
    await Sheet.filter(id=recused.id).update(state=SheetState.RECUSED)
    await make_recusal(two, a.person_id)
    for statement in (
        "UPDATE sheet SET comment = 'later' WHERE id = $1",
        "UPDATE sheet SET state = 'assigned', submitted_at = NULL WHERE id = $1",
        "DELETE FROM sheet WHERE id = $1",
    ):
        assert await refused(statement, sheet.id) == "ck_sheet_locked"
        assert await refused(statement, recused.id) == "ck_sheet_locked"
    open_sheet = await make_sheet(two, b.person_id, FULL)
    move = "UPDATE sheet SET judge_id = $2 WHERE id = $1"
    assert await refused(move, open_sheet.id, a.person_id) == "ck_sheet_locked"
    for statement in (
        "UPDATE mark SET score_hundredths = 1 WHERE sheet_id = $1",
        "DELETE FROM mark WHERE sheet_id = $1",
    ):
        assert await refused(statement, sheet.id) == "ck_mark_locked"
    steal = "UPDATE mark SET sheet_id = $2 WHERE sheet_id = $1"
    assert await refused(steal, open_sheet.id, recused.id) == "ck_mark_locked"
    criterion = await Criterion.filter(competition_id=competition.id).first()
    assert await refused(MARK, recused.id, criterion.id, 1) == "ck_mark_locked"
    assert await refused(MARK, open_sheet.id, criterion.id, 1) == "uq_mark_criterion"


@pytest.mark.usefixtures("house")
async def test_the_tables_hold_scores_to_the_rubric():
    competition, (one,), (a,) = await make_judging()
    sheet = await make_sheet(one, a.person_id)
    own = await Criterion.filter(competition_id=competition.id).order_by("position").first()
    foreign = await Criterion.filter(competition_id=(await make_competition()).id).first()
    assert await refused(MARK, sheet.id, foreign.id, 1) == "ck_mark_criterion"
    assert await refused(MARK, sheet.id, own.id, 100_01) == "ck_mark_score"
    assert await refused(MARK, sheet.id, own.id, -1) == "ck_mark_score"
    await Mark.create(sheet=sheet, criterion=own, score_hundredths=100_00)
    assert await refused("UPDATE mark SET score_hundredths = 10001") == "ck_mark_score"
    submit = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    assert await refused(submit, sheet.id) == "ck_sheet_complete"
    assert await refused("UPDATE sheet SET state = 'submitted'") == "ck_sheet_complete"
    assert await refused("UPDATE sheet SET state = 'lost'") == "ck_sheet_state"
    assert await refused("UPDATE sheet SET submitted_at = now()") == "ck_sheet_submitted_at"
    for criterion in await Criterion.filter(competition_id=competition.id).exclude(id=own.id):
        await Mark.create(sheet=sheet, criterion=criterion, score_hundredths=0)
    await Competition.filter(id=competition.id).update(stage=Stage.RANKED)
    assert await refused(submit, sheet.id) == "ck_sheet_stage"


async def test_who_became_a_member_after_the_assignment_recuses_and_scores_no_more(visitor):
    judge, (sheet,) = await desk(visitor)
    application = await sheet.application
    path = f"{PATH}/{sheet.id}"
    answer = await judge.client.put(f"{path}/marks", json={"marks": MARKS}, headers=ANY)
    assert answer.status_code == 200
    drafted = await scores(sheet)
    await Membership.create(
        person_id=judge.id, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    change = {"marks": MARKS | {"need": "100"}}
    answer = await judge.client.put(f"{path}/marks", json=change, headers=ANY)
    assert code(answer) == (409, "judge_is_member")
    assert code(await judge.client.post(f"{path}/submission")) == (409, "judge_is_member")
    submit = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    assert await refused(submit, sheet.id) == "ck_sheet_member"
    assert ((await Sheet.get(id=sheet.id)).state, await scores(sheet)) == (SheetState.ASSIGNED, drafted)
    answer = await judge.client.post(
        f"/api/v1/applications/{application.id}/recusals", json={"kind": "employment"}
    )
    assert answer.status_code == 201
    assert (await Sheet.get(id=sheet.id)).state is SheetState.RECUSED
