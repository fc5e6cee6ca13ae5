"""A third party evaluates a project before a later tranche falls due."""

import asyncio
from typing import Any

import pytest

from factories.applications import proposal_pdf
from factories.awards import make_contract, make_tranche
from factories.browsing import browse, words
from factories.queries import count_queries
from factories.refusals import refused
from incubator.awards.rules import TrancheState
from incubator.awards.rules.evaluation import EvaluationState, Grade, grade_of
from incubator.awards.tables import Evaluation, Tranche
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent, Mail, StoredFile
from incubator.people import Membership

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
ANY = {"if-match": "*"}
PASSED = {"implementation": 20, "resources": 20, "finance": 20, "effect": 20, "conclusion": "按计划完成。"}
FAILED = PASSED | {"effect": 0, "finance": 15}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def ask(officer: Any, tranche: Any, evaluator: Any, **more: str) -> Any:
    body = {"evaluator_id": str(evaluator.id)} | more
    return await officer.client.post(f"{API}/tranches/{tranche.id}/evaluations", json=body)


async def due(officer: Any, tranche: Any) -> Any:
    return await officer.client.post(f"{API}/tranches/{tranche.id}/trigger", json={"reason": "评估报告"})


async def report(evaluator: Any, evaluation: str, content: bytes | None = None) -> Any:
    return await evaluator.client.post(
        f"{API}/evaluations/{evaluation}/report",
        params={"name": "评估报告.pdf"},
        content=content or proposal_pdf(),
        headers={"content-type": "application/octet-stream"},
    )


async def written(evaluator: Any, evaluation: str, marks: dict[str, Any] = PASSED) -> Any:
    """The answer to who sends in an evaluation with all that it wants."""
    path = f"{API}/evaluations/{evaluation}"
    answer = await evaluator.client.put(f"{path}/draft", json=marks, headers=ANY)
    assert answer.status_code == 200, answer.text
    assert (await report(evaluator, evaluation)).status_code == 200
    return await evaluator.client.post(f"{path}/submission")


@pytest.fixture
async def desk(visitor):
    """An officer, an evaluator, and a tranche that waits for the final term."""
    return await visitor(OFFICER), await visitor(Role.EVALUATOR), await make_tranche(TrancheState.PLANNED)


@pytest.mark.parametrize(
    ("points", "grade"), [(100, Grade.A), (85, Grade.A), (84, Grade.B), (60, Grade.B), (59, Grade.C)]
)
def test_grades_are_those_of_the_programme(points, grade):
    assert grade_of(points) is grade


async def test_an_evaluation_that_passes_lets_the_tranche_fall_due(desk):
    officer, evaluator, tranche = desk
    answer = await ask(officer, tranche, evaluator, due_on="2026-12-20")
    assert answer.status_code == 201, answer.text
    asked = answer.json()
    assert (asked["state"], asked["due_on"], asked["points"]) == ("asked", "2026-12-20", None)
    assert asked["tranche"]["trigger"] == "final_passed"
    assert [mail.recipient for mail in await Mail.all()] == [evaluator.email]
    assert code(await due(officer, tranche)) == (409, "evaluation_open")
    answer = await written(evaluator, asked["id"])
    assert answer.status_code == 200, answer.text
    body = answer.json()
    assert (body["state"], body["points"], body["grade"], body["report"]["name"]) == (
        "submitted",
        80,
        "b",
        "评估报告.pdf",
    )
    assert (await due(officer, tranche)).json()["state"] == "due"
    event = await AuditEvent.get(action="awards.submit_evaluation")
    assert (event.actor_id, event.facts["points"]) == (evaluator.id, 80)


async def test_one_that_fails_stops_the_money_until_another_passes(desk):
    officer, evaluator, tranche = desk
    first = (await ask(officer, tranche, evaluator)).json()["id"]
    assert (await written(evaluator, first, FAILED)).json()["grade"] == "c"
    answer = await due(officer, tranche)
    assert code(answer) == (409, "evaluation_failed")
    assert answer.json()["facts"]["points"] == 55
    second = (await ask(officer, tranche, evaluator)).json()["id"]
    assert code(await due(officer, tranche)) == (409, "evaluation_open")
    await written(evaluator, second)
    assert (await due(officer, tranche)).status_code == 200


async def test_without_an_evaluation_nothing_changes(desk):
    officer, _, tranche = desk
    assert (await due(officer, tranche)).status_code == 200


async def test_who_is_asked_is_an_evaluator_and_no_member(desk, visitor):
    officer, evaluator, tranche = desk
    stranger = await visitor()
    assert code(await ask(officer, tranche, stranger)) == (422, "evaluator_unfit")
    await Membership.create(
        organization_id=tranche.organization_id, person_id=evaluator.id, role=OrganizationRole.VIEWER
    )
    assert code(await ask(officer, tranche, evaluator)) == (422, "evaluator_unfit")
    assert await Evaluation.all().count() == 0


async def test_only_a_tranche_that_waits_for_a_passed_term_is_evaluated(visitor):
    officer, evaluator = await visitor(OFFICER), await visitor(Role.EVALUATOR)
    at_signing = await make_tranche(TrancheState.DUE)
    assert code(await ask(officer, at_signing, evaluator)) == (409, "evaluation_not_wanted")
    final = await make_tranche(TrancheState.PLANNED)
    assert (await due(officer, final)).status_code == 200
    assert code(await ask(officer, final, evaluator)) == (409, "tranche_due")


async def test_of_two_who_ask_at_once_one_does(desk):
    officer, evaluator, tranche = desk
    answers = await asyncio.gather(*(ask(officer, tranche, evaluator) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert await Evaluation.all().count() == 1


async def test_submitting_at_once_submits_once(desk):
    officer, evaluator, tranche = desk
    path = f"{API}/evaluations/{(await ask(officer, tranche, evaluator)).json()['id']}"
    await evaluator.client.put(f"{path}/draft", json=PASSED, headers=ANY)
    await report(evaluator, path.rpartition("/")[2])
    answers = await asyncio.gather(*(evaluator.client.post(f"{path}/submission") for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"effect": None}, "/effect"),
        ({"conclusion": " "}, "/conclusion"),
    ],
)
async def test_what_is_missing_is_named(desk, change, pointer):
    officer, evaluator, tranche = desk
    answer = await written(evaluator, (await ask(officer, tranche, evaluator)).json()["id"], PASSED | change)
    assert code(answer) == (422, "evaluation_incomplete")
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]


async def test_it_is_not_sent_in_without_its_report_and_the_report_is_a_pdf(desk):
    officer, evaluator, tranche = desk
    identity = (await ask(officer, tranche, evaluator)).json()["id"]
    await evaluator.client.put(f"{API}/evaluations/{identity}/draft", json=PASSED, headers=ANY)
    answer = await evaluator.client.post(f"{API}/evaluations/{identity}/submission")
    assert [error["pointer"] for error in answer.json()["errors"]] == ["/report"]
    assert (await report(evaluator, identity, b"not a document")).status_code in {415, 422}
    assert (await evaluator.client.get(f"{API}/evaluations/{identity}/report")).status_code == 404
    assert (await report(evaluator, identity)).status_code == 200
    before = (await Evaluation.get(id=identity)).report_id
    assert (await report(evaluator, identity)).status_code == 200  # takes the first one's place
    assert await StoredFile.filter(id=before).count() == 0


@pytest.mark.parametrize("mark", [26, -1, 12.5, "20"])
async def test_marks_are_whole_points_up_to_25(desk, mark):
    officer, evaluator, tranche = desk
    path = f"{API}/evaluations/{(await ask(officer, tranche, evaluator)).json()['id']}/draft"
    answer = await evaluator.client.put(path, json=PASSED | {"effect": mark}, headers=ANY)
    assert answer.status_code == 422
    assert answer.json()["errors"][0]["pointer"] == "/effect"


async def test_a_draft_of_an_older_version_is_refused(desk):
    officer, evaluator, tranche = desk
    path = f"{API}/evaluations/{(await ask(officer, tranche, evaluator)).json()['id']}/draft"
    first = {"if-match": '"1"'}
    assert (await evaluator.client.put(path, json=PASSED, headers=first)).status_code == 200
    assert (await evaluator.client.put(path, json=FAILED, headers=first)).status_code == 412


async def test_one_that_is_in_never_changes(desk):
    officer, evaluator, tranche = desk
    identity = (await ask(officer, tranche, evaluator)).json()["id"]
    await written(evaluator, identity)
    path = f"{API}/evaluations/{identity}"
    assert code(await evaluator.client.put(f"{path}/draft", json=FAILED, headers=ANY)) == (
        409,
        "evaluation_final",
    )
    assert code(await report(evaluator, identity)) == (409, "evaluation_final")
    assert code(await evaluator.client.post(f"{path}/submission")) == (409, "illegal_transition")
    assert code(await officer.client.post(f"{path}/withdrawal")) == (409, "illegal_transition")


async def test_one_that_is_withdrawn_is_gone_for_its_evaluator(desk):
    officer, evaluator, tranche = desk
    path = f"{API}/evaluations/{(await ask(officer, tranche, evaluator)).json()['id']}"
    assert (await officer.client.post(f"{path}/withdrawal")).json()["state"] == "withdrawn"
    assert (await evaluator.client.get(path)).status_code == 404
    assert (await evaluator.client.put(f"{path}/draft", json=PASSED, headers=ANY)).status_code == 404
    assert (await due(officer, tranche)).status_code == 200


async def test_who_sees_and_does_what(desk, visitor):
    officer, evaluator, tranche = desk
    identity = (await ask(officer, tranche, evaluator)).json()["id"]
    path = f"{API}/evaluations/{identity}"
    other, auditor, stranger = [await visitor(*r) for r in ((Role.EVALUATOR,), (Role.AUDITOR,), ())]
    member = await visitor()
    await Membership.create(
        organization_id=tranche.organization_id, person_id=member.id, role=OrganizationRole.VIEWER
    )
    assert (await other.client.get(path)).status_code == 404
    assert (await other.client.put(f"{path}/draft", json=PASSED, headers=ANY)).status_code == 404
    assert (await member.client.get(path)).status_code == 404  # not before it is in
    assert (await stranger.client.get(path)).status_code == 404
    assert (await auditor.client.get(path)).status_code == 200
    assert (await auditor.client.post(f"{path}/withdrawal")).status_code == 403
    assert (await evaluator.client.post(f"{path}/withdrawal")).status_code == 403
    assert (await ask(evaluator, tranche, evaluator)).status_code == 404  # tranches are not theirs to see
    assert (await ask(auditor, tranche, evaluator)).status_code == 403
    await written(evaluator, identity)
    assert (await member.client.get(path)).json()["points"] == 80
    assert (await member.client.get(f"{path}/report")).status_code in {200, 302, 303, 307}
    assert [e["id"] for e in (await evaluator.client.get(f"{API}/evaluations")).json()["items"]] == [identity]
    assert (await other.client.get(f"{API}/evaluations")).json()["items"] == []


async def test_the_rows_hold_what_the_rules_say(desk):
    officer, evaluator, tranche = desk
    insert = """
    INSERT INTO evaluation (id, tranche_id, organization_id, evaluator_id, state, asked_by_id, asked_at,
        conclusion, version)
    VALUES (gen_random_uuid(), $1, $2, $3, 'asked', $4, now(), '', 1)
    """

    async def kept(constraint: str, *statements: tuple[object, ...]) -> None:
        assert (await refused(*statements))[0] == constraint

    own = (tranche.id, tranche.organization_id, evaluator.id, officer.id)
    await kept("ck_evaluation_evaluator", (insert, *own[:2], officer.id, officer.id))
    first = await Tranche.get(contract_id=tranche.contract_id, sequence=1)
    await kept("ck_evaluation_tranche", (insert, first.id, *own[1:]))
    await kept("uq_evaluation_open", (insert, *own), (insert, *own))
    made = (await ask(officer, tranche, evaluator)).json()["id"]
    await kept("ck_evaluation_marks", ("UPDATE evaluation SET effect = 26",))
    await kept("ck_evaluation_state", ("UPDATE evaluation SET submitted_at = now()",))
    await kept("ck_evaluation_complete", ("UPDATE evaluation SET state = 'submitted', submitted_at = now()",))
    await kept("ck_tranche_evaluated", _fall_due(tranche))
    await written(evaluator, made, FAILED)
    await kept("ck_tranche_evaluated", _fall_due(tranche))
    await kept("ck_evaluation_final", ("UPDATE evaluation SET effect = 25",))
    await kept("ck_evaluation_final", ("DELETE FROM evaluation",))


def _fall_due(tranche: Any) -> tuple[object, ...]:
    return (
        "UPDATE tranche SET state = 'due', due_at = now(), due_reason = '评估' WHERE id = $1",
        tranche.id,
    )


@pytest.mark.parametrize("many", [1, 3])
async def test_the_list_asks_as_often_whatever_its_length(house, visitor, many):
    evaluator, officer = await visitor(Role.EVALUATOR), await visitor(OFFICER)
    for _ in range(many):
        await ask(officer, await make_tranche(TrancheState.PLANNED, await make_contract()), evaluator)
    async with count_queries(house) as sent:
        items = (await evaluator.client.get(f"{API}/evaluations")).json()["items"]
    assert (len(items), len(sent)) == (many, 2)


async def test_pages_lead_from_the_tranche_to_the_evaluation_and_back(house):
    staff, evaluator = await browse(house, OFFICER), await browse(house, Role.EVALUATOR)
    tranche = await make_tranche(TrancheState.PLANNED)
    path = f"/tranches/{tranche.id}"
    answer = await staff.post(path, "ask", due_on="2026-12-20")
    assert answer.status_code == 422
    assert (await staff.post(path, "ask", evaluator_id=str(evaluator.person.id))).status_code == 303
    page = await staff.get(path)
    assert "等待评估" in words(page.text)
    assert 'id="form-fall_due"' not in page.text
    made = await Evaluation.get()
    there = f"/evaluations/{made.id}"
    assert there in (await evaluator.get("/evaluations")).text
    assert (await evaluator.post(there, "save", implementation="26")).status_code == 422
    typed = {name: str(value) for name, value in PASSED.items()}
    assert (await evaluator.post(there, "save", **typed)).status_code == 303
    answer = await evaluator.post(there, "submit")
    assert answer.status_code == 422
    assert "请填写每一项分数和评估结论，并上传评估报告" in words(answer.text)
    values = await evaluator.form(there, "report")
    files = {"file": ("报告.pdf", proposal_pdf(), "application/pdf")}
    sent = await evaluator.client.post(
        there, data=values, files=files, headers={"origin": "http://testserver", "accept": "text/html"}
    )
    assert sent.status_code == 303
    assert (await evaluator.post(there, "submit")).status_code == 303
    assert "B（60 到 84 分）" in words((await staff.get(there)).text)
    page = await staff.get(path)
    assert 'id="form-fall_due"' in page.text
    assert "80 分" in words(page.text)
    assert (await Evaluation.get()).state is EvaluationState.SUBMITTED
    stranger = await browse(house, Role.JUDGE)
    assert there not in (await stranger.get("/evaluations")).text
    assert (await stranger.get(there)).status_code == 404
