"""Recusal: declared by the judge, seen by staff, held against every assignment."""

import asyncio

import asyncpg
import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet
from factories.organizations import make_organization
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury.rules import Change, RecusalKind, SheetState
from incubator.jury.tables import Mark, Recusal, Sheet, SheetVersion

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
WHY = {"kind": "employment", "reason": "曾任该组织理事"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def path(application) -> str:
    return f"{PATH}/applications/{application.id}/recusals"


async def test_recusal_is_declared_before_any_assignment(visitor):
    competition = await make_competition(Stage.CLOSED)
    application = await make_application(competition, state=State.ELIGIBLE)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    answer = await judge.client.post(path(application), json=WHY)
    assert answer.status_code == 201
    found = answer.json()
    assert (found["kind"], found["reason"]) == ("employment", "曾任该组织理事")
    assert found["judge"]["id"] == str(judge.id)
    assert found["application"]["number"] == application.number
    event = await AuditEvent.get(action="jury.declare_recusal")
    assert event.subject_id == str(application.id)
    assert event.facts == {"recusal_id": found["id"], "kind": "employment", "sheets": []}


async def test_recusal_closes_an_open_sheet_and_drops_its_draft(visitor):
    _, (application,), _ = await make_judging(judges=0)
    judge = await visitor(Role.JUDGE)
    await make_seat(application.competition, judge.id)
    sheet = await make_sheet(application, judge.id, FULL)
    assert (await judge.client.post(path(application), json=WHY)).status_code == 201
    kept = await Sheet.get(id=sheet.id)
    assert (kept.state, kept.version) == (SheetState.RECUSED, 2)
    assert await Mark.all().count() == 0
    seen = await judge.client.get(f"{PATH}/sheets/{sheet.id}")
    assert (seen.json()["state"], seen.json()["application"]) == ("recused", None)


async def test_a_late_recusal_takes_a_submitted_sheet_out_and_keeps_what_it_said(visitor):
    _, (application,), _ = await make_judging(judges=0)
    judge = await visitor(Role.JUDGE)
    await make_seat(application.competition, judge.id)
    sheet = await make_sheet(application, judge.id, is_submitted=True, comment="可行")
    assert (await judge.client.post(path(application), json={"kind": "kinship"})).status_code == 201
    kept = await Sheet.get(id=sheet.id)
    assert (kept.state, kept.submitted_at) == (SheetState.RECUSED, None)
    assert await Mark.all().count() == 0
    (version,) = await SheetVersion.filter(sheet_id=sheet.id)
    assert (version.marks, version.comment, version.change) == (FULL, "可行", Change.RECUSED)
    assert (version.changed_by_id, version.submitted_at) == (judge.id, sheet.submitted_at)
    seen = await judge.client.get(f"{PATH}/sheets/{sheet.id}")
    assert (seen.json()["state"], seen.json()["application"]) == ("recused", None)


async def test_recusal_comes_too_late_once_ranked(visitor):
    competition = await make_competition(Stage.RANKED)
    application = await make_application(competition, state=State.ELIGIBLE)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    assert code(await judge.client.post(path(application), json=WHY)) == (409, "already_ranked")


async def test_recusal_is_declared_once_even_at_once(visitor):
    _, (application,), _ = await make_judging(judges=0)
    judge = await visitor(Role.JUDGE)
    await make_seat(application.competition, judge.id)
    answers = await asyncio.gather(*(judge.client.post(path(application), json=WHY) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"already_recused"}


async def test_recusal_refuses_a_malformed_body(visitor):
    _, (application,), _ = await make_judging(judges=0)
    judge = await visitor(Role.JUDGE)
    await make_seat(application.competition, judge.id)
    for body in (
        {},
        {"kind": "boredom"},
        {"kind": 1},
        {"kind": "other", "reason": "\u202e"},
        {"kind": "other", "reason": "长" * 2001},
        {"kind": "other", "x": 1},
    ):
        assert code(await judge.client.post(path(application), json=body)) == (422, "invalid")


async def test_recusal_needs_a_seat_and_an_eligible_application(visitor):
    competition = await make_competition(Stage.CLOSED)
    judge = await visitor(Role.JUDGE)
    mine = [await make_application(competition, state=s) for s in (State.SUBMITTED, State.INELIGIBLE)]
    others = await make_application(state=State.ELIGIBLE)
    await make_seat(competition, judge.id)
    for application in (*mine, others):
        assert code(await judge.client.post(path(application), json=WHY)) == (404, "not_found")


async def test_only_judges_on_the_panel_declare(visitor):
    _, (application,), _ = await make_judging()
    for role in Role:
        answer = await (await visitor(role)).client.post(path(application), json=WHY)
        assert (role, *code(answer)) == (role, 404, "not_found")


async def test_a_recusal_and_an_assignment_at_once_never_leave_an_open_sheet(visitor):
    competition, applications, _ = await make_judging(applications=6, judges=0)
    judge, officer = await visitor(Role.JUDGE), await visitor(Role.PROGRAMME_OFFICER)
    await make_seat(competition, judge.id)
    calls = [
        call
        for application in applications
        for call in (
            judge.client.post(path(application), json=WHY),
            officer.client.post(
                f"{PATH}/competitions/{competition.id}/sheets",
                json={"pairs": [{"application_id": str(application.id), "judge_id": str(judge.id)}]},
            ),
        )
    ]
    answers = await asyncio.gather(*calls)
    assert [a.status_code for a in answers[::2]] == [201] * 6
    for refused in (a for a in answers[1::2] if a.status_code != 201):
        assert code(refused) == (409, "judge_recused")
    assert await Sheet.exclude(state=SheetState.RECUSED).count() == 0
    assert await Recusal.all().count() == 6


async def test_entries_are_what_a_judge_could_recuse_from(visitor):
    competition = await make_competition(Stage.CLOSED)
    organization = await make_organization(name="邻里互助社")
    one = await make_application(competition, organization, State.ELIGIBLE)
    two = await make_application(competition, state=State.ELIGIBLE)
    await make_application(competition, state=State.INELIGIBLE)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    await make_recusal(two, judge.id)
    answer = await judge.client.get(f"{PATH}/competitions/{competition.id}/entries")
    assert [(e["id"], e["organization"]) for e in answer.json()["items"]] == [(str(one.id), "邻里互助社")]
    stranger = await visitor(Role.JUDGE)
    answer = await stranger.client.get(f"{PATH}/competitions/{competition.id}/entries")
    assert code(answer) == (404, "not_found")


async def test_staff_and_auditors_see_recusals_and_judges_do_not(visitor):
    competition, (application,), (seat,) = await make_judging()
    await make_recusal(application, seat.person_id)
    where = f"{PATH}/competitions/{competition.id}/recusals"
    for role in (Role.PROGRAMME_OFFICER, Role.AUDITOR):
        found = (await (await visitor(role)).client.get(where)).json()["items"]
        assert [(r["judge"]["id"], r["kind"]) for r in found] == [(str(seat.person_id), "kinship")]
    for role in (Role.JUDGE, Role.FINANCE_OFFICER, Role.EVALUATOR):
        assert code(await (await visitor(role)).client.get(where)) == (403, "forbidden")


@pytest.mark.parametrize("many", [1, 3])
async def test_lists_ask_the_same_number_of_queries_whatever_they_hold(visitor, house, many):
    competition, applications, _ = await make_judging(many, 0)
    judge, auditor = await visitor(Role.JUDGE), await visitor(Role.AUDITOR)
    await make_seat(competition, judge.id)
    for application in applications:
        await make_recusal(application, judge.id)
    where = f"{PATH}/competitions/{competition.id}"
    async with count_queries(house) as sent:
        answer = await auditor.client.get(f"{where}/recusals")
    assert (len(answer.json()["items"]), len(sent)) == (many, 4)
    for _ in range(many):
        await make_application(competition, state=State.ELIGIBLE)
    async with count_queries(house) as sent:
        answer = await judge.client.get(f"{where}/entries")
    assert (len(answer.json()["items"]), len(sent)) == (many, 5)


@pytest.mark.usefixtures("house")
async def test_the_table_takes_panel_members_only_and_keeps_every_row():
    _, (application,), (seat,) = await make_judging()
    stranger = await make_seat(await make_competition())
    insert = (
        "INSERT INTO recusal (id, application_id, judge_id, kind, reason, declared_at)"
        " VALUES (gen_random_uuid(), $1, $2, 'other', '', now())"
    )

    async def refused(statement: str, *values) -> str:
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
            async with transaction() as sql:
                await sql.execute(statement, *values)
        return caught.value.constraint_name

    assert await refused(insert, application.id, stranger.person_id) == "ck_recusal_panel"
    await make_sheet(application, seat.person_id)
    assert await refused(insert, application.id, seat.person_id) == "ck_recusal_sheet"
    await Sheet.all().update(state=SheetState.RECUSED)
    await make_recusal(application, seat.person_id)
    assert await refused(insert, application.id, seat.person_id) == "uq_recusal_judge"
    wrong = insert.replace("'other'", "'boredom'")
    assert (
        await refused(wrong, application.id, (await make_seat(application.competition)).person_id)
        == "ck_recusal_kind"
    )
    assert await refused("DELETE FROM recusal") == "ck_recusal_append_only"
    assert await refused("UPDATE recusal SET reason = 'x'") == "ck_recusal_append_only"


async def test_every_kind_can_be_declared(visitor):
    competition, applications, _ = await make_judging(len(RecusalKind), 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for kind, application in zip(RecusalKind, applications, strict=True):
        answer = await judge.client.post(path(application), json={"kind": kind.value})
        assert (answer.status_code, answer.json()["kind"]) == (201, kind.value)
