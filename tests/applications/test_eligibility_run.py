"""One verdict for many: a dry run that changes nothing, applied once, undone as one action."""

import asyncio
from datetime import UTC, datetime
from typing import Any
from uuid import uuid4

import pytest

from factories import refusals
from factories.applications import make_application
from factories.browsing import Browser, browse, parsed, words
from factories.competitions import make_competition
from factories.jury import make_seat
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from incubator.applications import Application, State
from incubator.applications.commands import eligibility_run as commands
from incubator.applications.rules import RUNS, RunAction, RunState
from incubator.applications.tables import EligibilityRow, EligibilityRun
from incubator.competitions import Competition, Stage, Track
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.errors import IllegalTransition
from incubator.core.tables import AuditEvent, Mail, Notification
from incubator.core.usecase import Services
from incubator.people import Membership

pytestmark = pytest.mark.anyio

YES: dict[str, Any] = {"is_eligible": True}
NO: dict[str, Any] = {"is_eligible": False, "reason": "超出业务范围"}


def runs(competition: Competition) -> str:
    return f"/api/v1/competitions/{competition.id}/eligibility-runs"


def of(run: dict[str, Any]) -> str:
    return f"/api/v1/competitions/{run['competition_id']}/eligibility-runs/{run['id']}"


def ids(*applications: Application) -> dict[str, list[str]]:
    return {"application_ids": [str(each.id) for each in applications]}


async def states(*applications: Application) -> list[State]:
    found = {each.id: each.state for each in await Application.all()}
    return [found[each.id] for each in applications]


async def refused(answer: Any, status: int) -> tuple[str, list[str]]:
    problem = answer.json()
    assert answer.status_code == status, problem
    return problem["code"], [error["pointer"] for error in problem["errors"]]


async def many(state: State, number: int, competition: Competition | None = None) -> list[Application]:
    competition = competition or await make_competition(Stage.CLOSED)
    return [await make_application(competition, state=state) for _ in range(number)]


@pytest.mark.parametrize("state", RunState)
@pytest.mark.parametrize("action", RunAction)
def test_run_moves_as_the_table_says(state: RunState, action: RunAction):
    moves = {
        (RunState.PROPOSED, RunAction.APPLY): RunState.APPLIED,
        (RunState.APPLIED, RunAction.UNDO): RunState.UNDONE,
    }
    if (state, action) in moves:
        assert RUNS.advance(state, action) is moves[state, action]
    else:
        with pytest.raises(IllegalTransition):
            RUNS.advance(state, action)


async def test_dry_run_says_what_would_change_and_changes_nothing(visitor):
    one, two = await many(State.SUBMITTED, 2)
    competition = await Competition.get(id=one.competition_id)
    checked = await make_application(competition, state=State.INELIGIBLE)
    gone = await make_application(competition, state=State.WITHDRAWN)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(runs(competition), json=YES | ids(one, two, checked, gone))
    assert answer.status_code == 201
    run = answer.json()
    assert (run["state"], run["applications"], run["refused"], run["version"]) == ("proposed", 4, 2, 1)
    assert run["made_by"]["id"] == str(officer.id)
    assert (await officer.client.get(of(run))).json() == run
    rows = (await officer.client.get(f"{of(run)}/applications")).json()["items"]
    assert [(row["application"]["number"], row["obstacle"]) for row in rows] == [
        (checked.number, "checked"),
        (gone.number, "withdrawn"),
        (one.number, None),
        (two.number, None),
    ]
    assert await states(one, two, checked, gone) == [
        State.SUBMITTED,
        State.SUBMITTED,
        State.INELIGIBLE,
        State.WITHDRAWN,
    ]
    assert (await Mail.all().count(), await Notification.all().count()) == (0, 0)
    event = await AuditEvent.get(action="applications.propose_eligibility")
    assert (event.subject_type, event.facts) == ("EligibilityRun", {"applications": 4, "refused": 2})
    assert (await officer.client.get(runs(competition))).json()["items"] == [run]


@pytest.mark.parametrize(("body", "state"), [(YES, State.ELIGIBLE), (NO, State.INELIGIBLE)])
async def test_run_is_applied_and_undone_as_one_action_and_told(visitor, body, state):
    submitter, officer = await make_person(), await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.CLOSED)
    made = [
        await make_application(competition, state=State.SUBMITTED, submitted_by=submitter) for _ in range(3)
    ]
    await Membership.create(
        person=submitter, organization_id=made[0].organization_id, role=OrganizationRole.OWNER
    )
    run = (await officer.client.post(runs(competition), json=body | ids(*made))).json()
    applied = (await officer.client.post(f"{of(run)}/adoption")).json()
    assert (applied["state"], applied["refused"]) == ("applied", 0)
    assert await states(*made) == [state] * 3
    kept = await Application.get(id=made[0].id)
    assert (kept.checked_by_id, kept.check_reason) == (officer.id, body.get("reason", ""))
    assert kept.version == made[0].version + 1
    assert await Mail.filter(recipient=submitter.email).count() == 3
    assert [n.kind.value for n in await Notification.all()] == ["verdict_given"]
    event = await AuditEvent.get(action="applications.apply_eligibility")
    assert (event.facts["given"], event.facts["refused"]) == (3, 0)
    undone = (await officer.client.post(f"{of(run)}/reversal")).json()
    assert undone["state"] == "undone"
    assert await states(*made) == [State.SUBMITTED] * 3
    kept = await Application.get(id=made[0].id)
    assert (kept.checked_at, kept.checked_by_id, kept.check_reason) == (None, None, "")
    assert kept.receipt_sha256 == made[0].receipt_sha256
    assert await Mail.filter(recipient=submitter.email).count() == 6
    assert (await Notification.all().order_by("-id").first()).kind.value == "verdict_taken_back"
    assert (await AuditEvent.get(action="applications.undo_eligibility")).facts == {"taken_back": 3}
    for step in ("adoption", "reversal"):
        answer = await officer.client.post(f"{of(run)}/{step}")
        assert await refused(answer, 409) == ("illegal_transition", [])
    again = await officer.client.post(
        f"/api/v1/applications/{made[0].id}/eligibility", json={"is_eligible": True}
    )
    assert again.status_code == 200


async def test_everything_that_meets_the_filter_is_bounded(visitor, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(commands, "MOST_VERDICTS", 3)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.CLOSED, tracks=("one", "two"))
    two = await Track.get(competition_id=competition.id, code="two")
    dawn = await make_organization(name="晨光服务中心")
    await many(State.SUBMITTED, 2, competition)
    in_two = await make_application(competition, state=State.SUBMITTED, track=two)
    of_dawn = await make_application(competition, dawn, State.SUBMITTED, track=two)
    await make_application(competition, state=State.ELIGIBLE, track=two)
    await make_application(competition)
    await make_application(state=State.SUBMITTED)

    async def chosen(**wanted: Any) -> set[str]:
        answer = await officer.client.post(runs(competition), json=YES | {"everything": True} | wanted)
        assert answer.status_code == 201, answer.text
        rows = (await officer.client.get(f"{of(answer.json())}/applications")).json()["items"]
        return {row["application"]["number"] for row in rows}

    assert await chosen(track_id=str(two.id)) == {in_two.number, of_dawn.number}
    assert await chosen(track_id=str(two.id), q="晨光") == {of_dawn.number}
    answer = await officer.client.post(runs(competition), json=YES | {"everything": True})
    assert await refused(answer, 422) == ("too_many_applications", [])
    answer = await officer.client.post(runs(competition), json=YES | {"everything": True, "q": "没有"})
    assert await refused(answer, 422) == ("nothing_chosen", ["/application_ids"])


async def test_broken_proposals_are_refused(visitor):
    [application], [foreign] = await many(State.SUBMITTED, 1), await many(State.SUBMITTED, 1)
    competition = await Competition.get(id=application.competition_id)
    draft = await make_application(competition)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    good = YES | ids(application)
    for body, expected in (
        (YES, ("nothing_chosen", ["/application_ids"])),
        ({"is_eligible": False} | ids(application), ("required", ["/reason"])),
        ({"is_eligible": False, "reason": " "} | ids(application), ("required", ["/reason"])),
        (YES | ids(application, foreign), ("application_unknown", ["/application_ids/1"])),
        (YES | ids(draft), ("application_unknown", ["/application_ids/0"])),
        (YES | {"application_ids": [str(uuid4())]}, ("application_unknown", ["/application_ids/0"])),
        (YES | {"application_ids": ["x"]}, ("invalid", ["/application_ids/0"])),
        (YES | {"application_ids": [str(uuid4())] * 201}, ("invalid", ["/application_ids"])),
        ({} | ids(application), ("invalid", ["/is_eligible"])),
        (good | {"state": "draft"}, ("invalid", ["/state"])),
    ):
        answer = await officer.client.post(runs(competition), json=body)
        assert await refused(answer, 422) == expected, body
    for stage, code in ((Stage.OPEN, "call_not_over"), (Stage.JUDGING, "judging_begun")):
        [other] = await many(State.SUBMITTED, 1, await make_competition(stage))
        elsewhere = await Competition.get(id=other.competition_id)
        answer = await officer.client.post(runs(elsewhere), json=YES | ids(other))
        assert await refused(answer, 409) == (code, [])
    assert await EligibilityRun.all().count() == 0
    twice = await officer.client.post(runs(competition), json=YES | ids(application, application))
    assert twice.json()["applications"] == 1


async def test_only_programme_officers_run_and_staff_read(visitor, client):
    [application] = await many(State.SUBMITTED, 1)
    competition = await Competition.get(id=application.competition_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    run = (await officer.client.post(runs(competition), json=YES | ids(application))).json()

    async def attempts(who: Any) -> list[int]:
        answers = [
            await who.get(runs(competition)),
            await who.get(of(run)),
            await who.get(f"{of(run)}/applications"),
            await who.post(runs(competition), json=YES | ids(application)),
            await who.post(f"{of(run)}/adoption"),
            await who.post(f"{of(run)}/reversal"),
        ]
        return [answer.status_code for answer in answers]

    for role in (Role.FINANCE_OFFICER, Role.AUDITOR):
        assert await attempts((await visitor(role)).client) == [200] * 3 + [403] * 3, role
    for role in (Role.ADMINISTRATOR, Role.JUDGE, Role.EVALUATOR):
        assert await attempts((await visitor(role)).client) == [403] * 6, role
    assert await attempts((await visitor(owner=application.organization_id)).client) == [403] * 6
    assert await attempts(client) == [401] * 6
    assert await states(application) == [State.SUBMITTED]
    other = await make_competition(Stage.CLOSED)
    answer = await officer.client.post(f"{runs(other)}/{run['id']}/adoption")
    assert answer.status_code == 404
    hidden = await make_competition(Stage.DRAFT)
    finance = await visitor(Role.FINANCE_OFFICER)
    assert (await finance.client.get(runs(hidden))).status_code == 404


async def test_what_changed_since_the_dry_run_is_kept_as_refused(visitor):
    stays, withdrawn, checked = await many(State.SUBMITTED, 3)
    competition = await Competition.get(id=stays.competition_id)
    officer, owner = await visitor(Role.PROGRAMME_OFFICER), await visitor(owner=withdrawn.organization_id)
    run = (await officer.client.post(runs(competition), json=NO | ids(stays, withdrawn, checked))).json()
    assert run["refused"] == 0
    assert (await owner.client.post(f"/api/v1/applications/{withdrawn.id}/withdrawal")).status_code == 200
    await officer.client.post(f"/api/v1/applications/{checked.id}/eligibility", json=YES)
    applied = (await officer.client.post(f"{of(run)}/adoption")).json()
    assert (applied["applications"], applied["refused"]) == (3, 2)
    assert await states(stays, withdrawn, checked) == [State.INELIGIBLE, State.WITHDRAWN, State.ELIGIBLE]
    rows = (await officer.client.get(f"{of(run)}/applications")).json()["items"]
    found = {row["application"]["id"]: row["obstacle"] for row in rows}
    assert found == {str(stays.id): None, str(withdrawn.id): "withdrawn", str(checked.id): "checked"}
    await officer.client.post(f"{of(run)}/reversal")
    assert await states(stays, withdrawn, checked) == [State.SUBMITTED, State.WITHDRAWN, State.ELIGIBLE]


async def test_two_officers_at_once_have_one_effect(house, visitor):
    made = await many(State.SUBMITTED, 4)
    competition = await Competition.get(id=made[0].competition_id)
    one, two = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.PROGRAMME_OFFICER)
    run = (await one.client.post(runs(competition), json=YES | ids(*made))).json()
    answers = await at_once(house, *(who.client.post(f"{of(run)}/adoption") for who in (one, two, one, two)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert await AuditEvent.filter(action="applications.apply_eligibility").count() == 1
    answers = await at_once(house, *(who.client.post(f"{of(run)}/reversal") for who in (one, two)))
    assert sorted(answer.status_code for answer in answers) == [200, 409]
    # Two runs that share applications: each application has the verdict of one of them.
    first = (await one.client.post(runs(competition), json=YES | ids(*made[:3]))).json()
    second = (await two.client.post(runs(competition), json=NO | ids(*made[1:]))).json()
    answers = await at_once(
        house, one.client.post(f"{of(first)}/adoption"), two.client.post(f"{of(second)}/adoption")
    )
    assert [answer.status_code for answer in answers] == [200, 200]
    assert sum(answer.json()["refused"] for answer in answers) == 2
    found = await states(*made)
    assert (found[0], found[3]) == (State.ELIGIBLE, State.INELIGIBLE)
    assert found[1] is found[2]


async def test_same_request_sent_twice_makes_one_run(visitor):
    [application] = await many(State.SUBMITTED, 1)
    competition = await Competition.get(id=application.competition_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    key = {"idempotency-key": "a-key-of-this-test-0001"}
    answers = await asyncio.gather(
        *(officer.client.post(runs(competition), json=YES | ids(application), headers=key) for _ in range(3))
    )
    assert {answer.json()["id"] for answer in answers if answer.status_code == 201} == {
        str((await EligibilityRun.get()).id)
    }


async def test_run_is_not_applied_or_undone_once_the_judging_began(visitor):
    made = await many(State.SUBMITTED, 2)
    competition = await Competition.get(id=made[0].competition_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    first = (await officer.client.post(runs(competition), json=YES | ids(made[0]))).json()
    second = (await officer.client.post(runs(competition), json=YES | ids(made[1]))).json()
    await officer.client.post(f"{of(first)}/adoption")
    await Competition.filter(id=competition.id).update(stage=Stage.JUDGING)
    for run, step in ((first, "reversal"), (second, "adoption")):
        answer = await officer.client.post(f"{of(run)}/{step}")
        assert await refused(answer, 409) == ("judging_begun", [])
    assert await states(*made) == [State.ELIGIBLE, State.SUBMITTED]


async def test_verdict_on_which_the_judging_was_built_stays(house, visitor):
    made = await many(State.SUBMITTED, 2)
    competition = await Competition.get(id=made[0].competition_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    run = (await officer.client.post(runs(competition), json=YES | ids(*made))).json()
    await officer.client.post(f"{of(run)}/adoption")
    judge = await make_person(Role.JUDGE)
    await make_seat(competition, judge.id)
    await house.database.pool.execute(
        "INSERT INTO assignment_hold (id, application_id, judge_id, kind, reason, made_at)"
        " VALUES (gen_random_uuid(), $1, $2, 'locked', '', now())",
        made[1].id,
        judge.id,
    )
    answer = await officer.client.post(f"{of(run)}/reversal")
    assert await refused(answer, 409) == ("verdict_in_use", [])
    assert await states(*made) == [State.ELIGIBLE] * 2
    assert (await EligibilityRun.get()).state is RunState.APPLIED


@pytest.mark.usefixtures("house")
async def test_runs_that_do_not_hold_are_refused_by_the_database():
    one, two = await many(State.SUBMITTED, 2)
    [foreign] = await many(State.SUBMITTED, 1)
    run = await EligibilityRun.create(
        competition_id=one.competition_id, is_eligible=True, made_at=datetime.now(UTC)
    )
    row = await EligibilityRow.create(run=run, application=one)
    insert = (
        "INSERT INTO eligibility_row (id, run_id, application_id, obstacle)"
        " VALUES (gen_random_uuid(), $1, $2, $3)"
    )
    for application, why, expected in (
        (one, None, ("uq_eligibility_row", "application_repeated")),
        (two, "x", ("ck_eligibility_row_obstacle", "bad_state")),
        (foreign, None, ("ck_eligibility_row_application", "application_unknown")),
    ):
        assert await refusals.refused((insert, run.id, application.id, why)) == expected
    for change, expected in (
        ("state = 'undone'", ("ck_eligibility_run_move", "illegal_transition")),
        ("state = 'applied'", ("ck_eligibility_run_times", "run_time_missing")),
        ("state = 'x'", ("ck_eligibility_run_move", "illegal_transition")),
        ("is_eligible = false", ("ck_eligibility_run_fixed", "run_final")),
        ("reason = 'x'", ("ck_eligibility_run_fixed", "run_final")),
    ):
        assert (
            await refusals.refused((f"UPDATE eligibility_run SET {change} WHERE id = $1", run.id)) == expected
        ), change
    assert await refusals.refused(("DELETE FROM eligibility_row WHERE id = $1", row.id)) == (
        "ck_eligibility_row_fixed",
        "run_final",
    )
    without = (
        "INSERT INTO eligibility_run (id, competition_id, state, is_eligible, reason, made_at, version)"
        " VALUES (gen_random_uuid(), $1, $2, $3, ' ', now(), 1)"
    )
    assert await refusals.refused((without, one.competition_id, "proposed", False)) == (
        "ck_eligibility_run_reason",
        "required",
    )
    assert await refusals.refused((without, one.competition_id, "applied", True)) == (
        "ck_eligibility_run_move",
        "illegal_transition",
    )
    async with transaction() as sql:
        await sql.execute(
            "UPDATE eligibility_run SET state = 'applied', applied_at = now() WHERE id = $1", run.id
        )
    late = "UPDATE eligibility_row SET obstacle = 'checked' WHERE id = $1"
    assert await refusals.refused((late, row.id)) == ("ck_eligibility_row_fixed", "run_final")
    again = "UPDATE eligibility_run SET applied_at = now() WHERE id = $1"
    assert (await refusals.refused((again, run.id)))[0] == "ck_eligibility_run_fixed"


async def page_of(house: Services) -> tuple[Browser, Competition, str]:
    competition = await make_competition(Stage.CLOSED)
    return (
        await browse(house, Role.PROGRAMME_OFFICER),
        competition,
        f"/competitions/{competition.id}/applications",
    )


async def test_officer_ticks_looks_confirms_and_undoes_by_forms_alone(house: Services):
    browser, competition, path = await page_of(house)
    one, two = await many(State.SUBMITTED, 2, competition)
    odd = await make_application(competition, state=State.WITHDRAWN, title="<b>撤回的")
    answer = await browser.post(path, "propose", **{"application_ids__-": str(one.id)})
    assert answer.status_code == 422
    tree = parsed(answer.text)
    ticked = {
        i.get("value")
        for i in tree.iter("input")
        if i.get("type") == "checkbox" and i.get("checked") is not None
    }
    assert ticked == {str(one.id)}
    typed = {"is_eligible": "false", "reason": "超出<b>范围"}
    values = await browser.form(path, "propose")
    data: dict[str, Any] = values | typed | {"application_ids/-": [str(one.id), str(odd.id)]}
    answer = await browser.client.post(path, data=data, headers={"origin": "http://testserver"})
    assert answer.status_code == 303
    run = answer.headers["location"]
    shown = await browser.get(run)
    text = words(shown.text)
    for part in ("还没有生效", "1 个申报的结论是“不通过”，1 个不会改动", "不改动申报者已撤回", "<b>撤回的"):
        assert part in text
    assert "<b>撤回的" not in shown.text
    assert await states(one, two) == [State.SUBMITTED] * 2
    assert (await browser.post(run, "apply")).status_code == 303
    assert await states(one, two) == [State.INELIGIBLE, State.SUBMITTED]
    assert "已经生效" in words((await browser.get(run)).text)
    everything = {"is_eligible": "true", "everything": "true"}
    answer = await browser.post(f"{path}?q=", "propose", **everything)
    second = answer.headers["location"]
    assert "1 个申报的结论是“通过”，0 个不会改动" in words((await browser.get(second)).text)
    stale = await browser.form(run, "undo")
    assert (await browser.post(run, "undo")).status_code == 303
    assert await states(one, two) == [State.SUBMITTED] * 2
    resent = stale | {"once": "y" * 20}
    assert (
        await browser.client.post(run, data=resent, headers={"origin": "http://testserver"})
    ).status_code == 412
    listed = words((await browser.get(f"/competitions/{competition.id}/eligibility-runs")).text)
    for part in ("试算", "已撤销", "不通过"):
        assert part in listed
    auditor = await browse(house, Role.AUDITOR)
    assert 'value="apply"' not in (await auditor.get(second)).text
    assert 'value="propose"' not in (await auditor.get(path)).text
    assert (await auditor.send(second, "apply")).status_code == 403
    judge = await browse(house, Role.JUDGE)
    assert (await judge.get(second)).status_code == 403
    for each in (browser, auditor, judge):
        await each.client.aclose()


async def test_pages_of_runs_ask_as_often_whatever_their_length(house: Services):
    browser, competition, path = await page_of(house)
    here = f"/competitions/{competition.id}/eligibility-runs"
    counts = []
    for _ in range(3):
        made = await many(State.SUBMITTED, 2, competition)
        data: dict[str, Any] = await browser.form(path, "propose") | {"is_eligible": "true"}
        data["application_ids/-"] = [str(each.id) for each in made]
        answer = await browser.client.post(path, data=data, headers={"origin": "http://testserver"})
        run = answer.headers["location"]
        seen = []
        for page in (path, here, run):
            await browser.get(page)
            async with count_queries(house) as sent:
                await browser.get(page)
            seen.append(len(sent))
        counts.append(seen)
    assert counts[0] == counts[1] == counts[2], counts
    await browser.client.aclose()
