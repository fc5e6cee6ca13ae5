"""Submitting: complete, in time, within limits, once; and the receipt that proves it."""

import asyncio
import hashlib
import json
from datetime import UTC, datetime, timedelta

import pytest

from factories.applications import budget_line, make_application, make_file, proposal_pdf
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import Application, State
from incubator.applications.receipts import digest, read_code, receipt_code
from incubator.applications.tables import ApplicationFile, BudgetLine
from incubator.competitions import Stage, Track
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, Mail
from incubator.organizations import LegalForm, Organization

pytestmark = pytest.mark.anyio


def submission(application: Application) -> str:
    return f"/api/v1/applications/{application.id}/submission"


async def refused(answer, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


async def test_submission_is_receipted_and_told_by_mail(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    before = datetime.now(UTC)
    answer = await owner.client.post(submission(application))
    assert answer.status_code == 200
    found = answer.json()
    assert (found["state"], found["version"]) == ("submitted", 2)
    submitted_at = datetime.fromisoformat(found["submitted_at"])
    assert before - timedelta(seconds=1) < submitted_at < datetime.now(UTC) + timedelta(seconds=1)
    assert read_code(found["receipt_code"]) == found["receipt_code"]
    kept = await Application.get(id=application.id)
    assert (kept.state, kept.submitted_at, kept.submitted_by_id) == (State.SUBMITTED, submitted_at, owner.id)
    letter = await Mail.get(recipient=owner.email)
    assert application.number in letter.subject
    assert found["receipt_code"] in letter.body
    assert kept.receipt_sha256 is not None
    assert kept.receipt_sha256 in letter.body
    event = await AuditEvent.get(action="applications.submit_application")
    assert (event.subject_id, event.facts["receipt_sha256"]) == (str(application.id), kept.receipt_sha256)


async def test_organization_that_became_a_demonstration_does_not_submit(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    await Organization.filter(id=application.organization_id).update(is_demonstration=True)
    answer = await owner.client.post(submission(application))
    assert await refused(answer, 409) == ("demonstration_apart", [])


async def test_receipt_can_be_recomputed_from_what_was_uploaded(visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    pdf = proposal_pdf()
    await owner.client.patch(one, json={"summary": "一\n二", "leader": "王芳"}, headers={"if-match": "*"})
    body = {"lines": [budget_line(description='"引号"\\')]}
    await owner.client.put(f"{one}/budget", json=body, headers={"if-match": "*"})
    await owner.client.post(f"{one}/files?kind=proposal&name=p.pdf", content=pdf)
    assert (await owner.client.get(f"{one}/receipt")).status_code == 404
    found = (await owner.client.post(submission(application))).json()
    receipt = (await owner.client.get(f"{one}/receipt")).json()
    track = await Track.get(id=application.track_id)
    mine = {
        "application": application.number,
        "competition": found["competition"]["number"],
        "track": track.code,
        "organization": found["organization"]["number"],
        "title": application.title,
        "summary": "一\n二",
        "leader": "王芳",
        "beneficiaries": None,
        "requested": "399.96",
        "submitted_at": found["submitted_at"],
        "budget": [
            {
                "category": "activity",
                "description": '"引号"\\',
                "source": "grant",
                "quantity": 12,
                "unit_price": "33.33",
                "amount": "399.96",
            }
        ],
        "files": [
            {
                "kind": "proposal",
                "name": "p.pdf",
                "media_type": "application/pdf",
                "size": len(pdf),
                "sha256": hashlib.sha256(pdf).hexdigest(),
            }
        ],
    }
    written = json.dumps(mine, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    assert receipt["canonical"] == written
    assert receipt["sha256"] == hashlib.sha256(written.encode()).hexdigest()
    assert receipt["code"] == found["receipt_code"]
    assert receipt["submitted_at"] == found["submitted_at"]


async def test_receipt_is_verified_by_anybody_and_tells_nothing_else(visitor, client):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    found = (await owner.client.post(submission(application))).json()
    code = found["receipt_code"]
    kept = await Application.get(id=application.id)
    proof = {"code": code, "sha256": kept.receipt_sha256, "submitted_at": found["submitted_at"]}
    for typed in (code, code.lower().replace("-", "")):
        answer = await client.get(f"/api/v1/receipts/{typed}")
        assert (answer.status_code, answer.json()) == (200, proof)
    wrong = code[:-1] + ("0" if code[-1] != "0" else "1")
    assert await refused(await client.get(f"/api/v1/receipts/{wrong}"), 422) == ("receipt_code_mistyped", [])
    assert (await client.get(f"/api/v1/receipts/{receipt_code(1)}")).status_code == 404
    assert (await client.get(f"/api/v1/applications/{application.id}/receipt")).status_code == 401


async def test_receipt_stays_true_when_the_organization_is_renamed(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    await owner.client.post(submission(application))
    organization = await application.organization
    organization.name = "改名之后"
    await organization.save(update_fields=["name"])
    receipt = (await owner.client.get(f"/api/v1/applications/{application.id}/receipt")).json()
    assert digest(receipt["canonical"]) == receipt["sha256"]


async def test_what_is_missing_is_told_at_once_and_nothing_is_submitted(visitor):
    application = await make_application(is_complete=False)
    owner = await visitor(owner=application.organization_id)
    expected = ("application_incomplete", ["/summary", "/leader", "/files", "/budget"])
    assert await refused(await owner.client.post(submission(application)), 422) == expected
    kept = await Application.get(id=application.id)
    assert (kept.state, kept.submitted_at, kept.receipt_code, kept.version) == (State.DRAFT, None, None, 1)
    assert await Mail.all().count() == 0


async def test_attachments_and_own_money_alone_do_not_make_an_application(visitor):
    application = await make_application()
    await ApplicationFile.filter(application_id=application.id).update(kind="attachment")
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    body = {"lines": [budget_line(source="self_raised")]}
    await owner.client.put(f"{one}/budget", json=body, headers={"if-match": "*"})
    answer = await owner.client.post(submission(application))
    assert await refused(answer, 422) == ("application_incomplete", ["/files", "/budget"])


async def test_request_is_held_to_the_cap_of_track_and_award(visitor):
    competition = await make_competition(award_cap_minor=100_00)
    over = await make_application(competition, requested_minor=100_01)
    owner = await visitor(owner=over.organization_id)
    answer = await owner.client.post(submission(over))
    assert await refused(answer, 422) == ("requested_over_cap", ["/budget"])
    assert answer.json()["facts"] == {"cap": "100.00"}
    even = await make_application(competition, requested_minor=100_00)
    owner = await visitor(owner=even.organization_id)
    assert (await owner.client.post(submission(even))).status_code == 200


async def test_track_with_a_lower_cap_holds_the_request(visitor):
    competition = await make_competition(Stage.DRAFT)
    await Track.filter(competition_id=competition.id).update(cap_minor=50_00)
    competition.stage = Stage.OPEN
    await competition.save(update_fields=["stage"])
    over = await make_application(competition, requested_minor=50_01)
    owner = await visitor(owner=over.organization_id)
    answer = await owner.client.post(submission(over))
    assert answer.json()["facts"] == {"cap": "50.00"}


@pytest.mark.parametrize("form", LegalForm)
async def test_filed_group_enters_and_forming_team_does_not(visitor, form):
    application = await make_application(organization=await make_organization(form))
    owner = await visitor(owner=application.organization_id)
    answer = await owner.client.post(submission(application))
    if form is LegalForm.FORMING:
        assert await refused(answer, 422) == ("organization_not_eligible_form", [])
    else:
        assert answer.status_code == 200


async def test_nothing_is_taken_before_the_opening_moment(visitor):
    now = datetime.now(UTC)
    early = await make_competition(opens_at=now + timedelta(days=1), closes_at=now + timedelta(days=2))
    application = await make_application(early)
    owner = await visitor(owner=application.organization_id)
    assert await refused(await owner.client.post(submission(application)), 409) == ("call_not_open", [])


async def test_deadline_is_told_before_anything_else_that_is_wrong(visitor):
    over = await make_competition(closes_at=datetime.now(UTC))
    for competition in (over, await make_competition(Stage.CLOSED)):
        application = await make_application(competition, is_complete=False)
        owner = await visitor(owner=application.organization_id)
        answer = await owner.client.post(submission(application))
        assert await refused(answer, 409) == ("call_closed", [])
        assert datetime.fromisoformat(answer.json()["facts"]["closes_at"]) == competition.closes_at


async def test_only_the_owner_submits_and_withdraws(visitor, client):
    application, submitted = await make_application(), await make_application(state=State.SUBMITTED)
    withdrawal = f"/api/v1/applications/{submitted.id}/withdrawal"
    for role in ("editor", "viewer"):
        member = await visitor(**{role: application.organization_id})
        assert await refused(await member.client.post(submission(application)), 403) == ("forbidden", [])
        member = await visitor(**{role: submitted.organization_id})
        assert await refused(await member.client.post(withdrawal), 403) == ("forbidden", [])
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await officer.client.post(submission(application))).status_code == 404
    assert (await officer.client.post(withdrawal)).status_code == 403
    stranger = await visitor(owner=(await make_organization()).id)
    for path in (submission(application), withdrawal):
        assert (await stranger.client.post(path)).status_code == 404
        assert (await client.post(path)).status_code == 401


async def test_submission_of_a_version_that_was_not_seen_is_refused(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    answer = await owner.client.post(submission(application), headers={"if-match": '"5"'})
    assert await refused(answer, 412) == ("stale", [])


async def test_submission_at_once_happens_once(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    answers = await asyncio.gather(*(owner.client.post(submission(application)) for _ in range(5)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"illegal_transition"}
    assert await Mail.all().count() == 1
    assert await AuditEvent.filter(action="applications.submit_application").count() == 1


async def test_submission_sent_twice_with_one_key_answers_the_same(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    headers = {"idempotency-key": "k"}
    sent = [owner.client.post(submission(application), headers=headers) for _ in range(3)]
    answers = await asyncio.gather(*sent)
    assert [answer.status_code for answer in answers] == [200] * 3
    assert answers[0].json() == answers[1].json() == answers[2].json()


async def test_entries_of_an_organization_are_counted_however_many_are_sent_at_once(visitor):
    competition, organization = await make_competition(entries_per_organization=2), await make_organization()
    made = [await make_application(competition, organization) for _ in range(6)]
    elsewhere = await make_application(organization=organization)
    owner = await visitor(owner=organization.id)
    answers = await asyncio.gather(*(owner.client.post(submission(each)) for each in made))
    assert sorted(answer.status_code for answer in answers) == [200, 200, 409, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"too_many_entries"}
    assert (await owner.client.post(submission(elsewhere))).status_code == 200
    entered = await Application.filter(competition_id=competition.id, state=State.SUBMITTED)
    withdrawal = f"/api/v1/applications/{entered[0].id}/withdrawal"
    assert (await owner.client.post(withdrawal)).json()["state"] == "withdrawn"
    draft = await Application.filter(competition_id=competition.id, state=State.DRAFT).first()
    assert draft is not None
    assert (await owner.client.post(submission(draft))).status_code == 200


async def test_budget_that_changes_while_it_is_submitted_is_in_the_receipt_or_refused(visitor):
    application = await make_application()
    owner = await visitor(owner=application.organization_id)
    one = f"/api/v1/applications/{application.id}"
    body = {"lines": [budget_line()]}
    edit, submit, upload = await asyncio.gather(
        owner.client.put(f"{one}/budget", json=body, headers={"if-match": "*"}),
        owner.client.post(submission(application)),
        owner.client.post(f"{one}/files?kind=proposal&name=late.pdf", content=proposal_pdf()),
    )
    assert submit.status_code == 200
    assert {edit.status_code, upload.status_code} <= {200, 201, 409}
    receipt = (await owner.client.get(f"{one}/receipt")).json()
    assert digest(receipt["canonical"]) == receipt["sha256"]
    lines = await BudgetLine.filter(application_id=application.id)
    assert [line.description for line in lines] == [
        each["description"] for each in json.loads(receipt["canonical"])["budget"]
    ]
    assert (await Application.get(id=application.id)).requested_minor == lines[0].amount_minor


@pytest.mark.parametrize("state", State)
async def test_actions_on_each_state_follow_the_table(visitor, state):
    application = await make_application(state=state)
    owner = await visitor(owner=application.organization_id)
    is_draft, is_submitted = state is State.DRAFT, state is State.SUBMITTED
    withdrawal = f"/api/v1/applications/{application.id}/withdrawal"
    answer = await owner.client.post(withdrawal)
    assert answer.status_code == (200 if is_submitted else 409)
    answer = await owner.client.post(submission(application))
    assert answer.status_code == (200 if is_draft else 409)


async def test_files_made_by_rows_are_in_the_order_in_which_they_came(visitor):
    application = await make_application()
    more = [await make_file(application) for _ in range(3)]
    owner = await visitor(owner=application.organization_id)
    listed = (await owner.client.get(f"/api/v1/applications/{application.id}/files")).json()
    assert [file["id"] for file in listed][1:] == [str(file.id) for file in more]
