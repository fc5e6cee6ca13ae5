"""Assigning by hand: all pairs or none, never to a judge who is recused, a member, or not on the panel."""

import asyncio
from uuid import uuid4

import asyncpg
import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, Sheet
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def pair(application, judge_id) -> dict[str, str]:
    return {"application_id": str(application.id), "judge_id": str(judge_id)}


async def assign(visitor, competition, *pairs):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    return await officer.client.post(f"{PATH}/{competition.id}/sheets", json={"pairs": list(pairs)})


async def test_assign_makes_an_open_sheet_for_every_pair(visitor):
    competition, (one, two), (a, b) = await make_judging(2, 2)
    wanted = [(one, a), (one, b), (two, a)]
    answer = await assign(visitor, competition, *(pair(x, seat.person_id) for x, seat in wanted))
    assert answer.status_code == 201
    assert [(s["application"]["id"], s["judge"]["id"], s["state"], s["version"]) for s in answer.json()] == [
        (str(x.id), str(seat.person_id), "assigned", 1) for x, seat in wanted
    ]
    assert await Sheet.filter(competition_id=competition.id, state=SheetState.ASSIGNED).count() == 3
    event = await AuditEvent.get(action="jury.assign_sheets")
    assert (event.subject_id, event.facts) == (str(competition.id), {"assigned": 3})


async def test_assign_refuses_all_pairs_and_names_each_bad_one(visitor):
    competition, (one, two, three), (a, b) = await make_judging(3, 2)
    await make_recusal(one, a.person_id)
    await Membership.create(
        person_id=b.person_id, organization_id=two.organization_id, role=OrganizationRole.VIEWER
    )
    await make_sheet(three, a.person_id)
    elsewhere = await make_application(state=State.ELIGIBLE)
    ineligible = await make_application(competition, state=State.INELIGIBLE)
    stranger = await make_seat(await make_competition())
    bad = [
        (one, a.person_id, "judge_id", "judge_recused"),
        (two, b.person_id, "judge_id", "judge_is_member"),
        (three, a.person_id, "judge_id", "already_assigned"),
        (one, stranger.person_id, "judge_id", "judge_not_on_panel"),
        (elsewhere, a.person_id, "application_id", "application_not_eligible"),
        (ineligible, a.person_id, "application_id", "application_not_eligible"),
    ]
    pairs = [pair(three, b.person_id), *(pair(x, j) for x, j, _, _ in bad)]
    answer = await assign(visitor, competition, *pairs)
    assert code(answer) == (409, "judge_recused")
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [
        (f"/pairs/{place}/{field}", why) for place, (_, _, field, why) in enumerate(bad, start=1)
    ]
    assert await Sheet.all().count() == 1
    for application, judge_id, _, why in bad:
        assert code(await assign(visitor, competition, pair(application, judge_id))) == (409, why)


async def test_assign_refuses_a_pair_that_is_there_twice(visitor):
    competition, (one,), (a,) = await make_judging()
    answer = await assign(visitor, competition, pair(one, a.person_id), pair(one, a.person_id))
    assert code(answer) == (422, "pair_repeated")
    assert [e["pointer"] for e in answer.json()["errors"]] == ["/pairs/1"]


async def test_assign_refuses_malformed_pairs(visitor):
    competition, _, _ = await make_judging()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for pairs in ([], [{}], [{"application_id": "x", "judge_id": "y"}], "all", None):
        answer = await officer.client.post(f"{PATH}/{competition.id}/sheets", json={"pairs": pairs})
        assert code(answer) == (422, "invalid")


async def test_assign_takes_a_thousand_pairs_and_no_more(visitor):
    competition, applications, seats = await make_judging(applications=40, judges=25)
    pairs = [pair(x, seat.person_id) for x in applications for seat in seats]
    more = {"application_id": str(uuid4()), "judge_id": str(uuid4())}
    assert code(await assign(visitor, competition, *pairs, more)) == (422, "invalid")
    answer = await assign(visitor, competition, *pairs)
    assert (answer.status_code, len(answer.json())) == (201, 1000)
    assert await Sheet.all().count() == 1000


async def test_assign_is_refused_outside_the_judging(visitor):
    for stage in set(Stage) - {Stage.JUDGING}:
        competition = await make_competition(stage)
        application = await make_application(competition, state=State.ELIGIBLE)
        seat = await make_seat(competition)
        answer = await assign(visitor, competition, pair(application, seat.person_id))
        assert (stage, *code(answer)) == (stage, 409, "not_judging")


async def test_assign_of_one_pair_at_once_has_one_effect(visitor):
    competition, (one,), (a,) = await make_judging()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body = {"pairs": [pair(one, a.person_id)]}
    answers = await asyncio.gather(
        *(officer.client.post(f"{PATH}/{competition.id}/sheets", json=body) for _ in range(4))
    )
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"already_assigned"}


async def test_assign_again_with_the_same_key_gives_the_same_answer(visitor):
    competition, (one,), (a,) = await make_judging()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    body, key = {"pairs": [pair(one, a.person_id)]}, {"idempotency-key": "assign-1"}
    first, second = [
        await officer.client.post(f"{PATH}/{competition.id}/sheets", json=body, headers=key) for _ in range(2)
    ]
    assert (first.status_code, first.json()) == (second.status_code, second.json())
    assert await Sheet.all().count() == 1


async def test_an_assignment_and_a_removal_from_the_panel_at_once_leave_no_sheet_without_a_seat(visitor):
    competition, applications, (seat,) = await make_judging(applications=5)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/{competition.id}"
    answers = await asyncio.gather(
        *(
            officer.client.post(f"{where}/sheets", json={"pairs": [pair(x, seat.person_id)]})
            for x in applications[:3]
        ),
        officer.client.delete(f"{where}/panel/{seat.person_id}", headers={"if-match": "*"}),
        *(
            officer.client.post(f"{where}/sheets", json={"pairs": [pair(x, seat.person_id)]})
            for x in applications[3:]
        ),
    )
    assert answers[3].status_code == 204
    assert {code(a) for a in answers if a.status_code not in {201, 204}} <= {(409, "judge_not_on_panel")}
    assert await Sheet.all().count() == 0


async def test_only_staff_assigns_and_unassigns(visitor):
    competition, (one, two), (a,) = await make_judging(2)
    sheet, where = await make_sheet(one, a.person_id), f"{PATH}/{competition.id}/sheets"
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        answer = await other.client.post(where, json={"pairs": [pair(two, a.person_id)]})
        assert (role, *code(answer)) == (role, 403, "forbidden")
        answer = await other.client.delete(f"{where}/{sheet.id}", headers={"if-match": "*"})
        assert (role, *code(answer)) == (role, 403, "forbidden")


async def test_unassign_takes_an_open_sheet_with_its_draft(visitor):
    competition, (one,), (a,) = await make_judging()
    sheet, officer = await make_sheet(one, a.person_id, FULL), await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/{competition.id}/sheets/{sheet.id}"
    assert code(await officer.client.delete(where)) == (428, "if_match_required")
    assert code(await officer.client.delete(where, headers={"if-match": '"7"'})) == (412, "stale")
    assert (await officer.client.delete(where, headers={"if-match": '"1"'})).status_code == 204
    assert (await Sheet.all().count(), await Mark.all().count()) == (0, 0)
    event = await AuditEvent.get(action="jury.unassign_sheet")
    assert event.facts == {"application_id": str(one.id), "judge_id": str(a.person_id)}
    assert (await assign(visitor, competition, pair(one, a.person_id))).status_code == 201


async def test_unassign_refuses_a_locked_sheet(visitor):
    competition, (one, two), (a,) = await make_judging(2)
    submitted = await make_sheet(one, a.person_id, is_submitted=True)
    recused = await make_sheet(two, a.person_id)
    await Sheet.filter(id=recused.id).update(state=SheetState.RECUSED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for sheet in (submitted, recused):
        answer = await officer.client.delete(
            f"{PATH}/{competition.id}/sheets/{sheet.id}", headers={"if-match": "*"}
        )
        assert code(answer) == (409, "sheet_locked")


async def test_unassign_of_another_competitions_sheet_is_not_found(visitor):
    _, (one,), (a,) = await make_judging()
    sheet, other = await make_sheet(one, a.person_id), await make_competition(Stage.JUDGING)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.delete(f"{PATH}/{other.id}/sheets/{sheet.id}", headers={"if-match": "*"})
    assert code(answer) == (404, "not_found")


async def test_staff_lists_sheets_by_state_judge_and_application(visitor):
    competition, (one, two), (a, b) = await make_judging(2, 2)
    first = await make_sheet(one, a.person_id, is_submitted=True)
    second = await make_sheet(two, a.person_id)
    third = await make_sheet(two, b.person_id)
    auditor = await visitor(Role.AUDITOR)

    async def found(**asked) -> list[str]:
        answer = await auditor.client.get(f"{PATH}/{competition.id}/sheets", params=asked)
        return [sheet["id"] for sheet in answer.json()["items"]]

    assert await found() == [str(third.id), str(second.id), str(first.id)]
    assert await found(state="submitted") == [str(first.id)]
    assert await found(judge_id=str(a.person_id)) == [str(second.id), str(first.id)]
    assert await found(application_id=str(two.id), state="assigned") == [str(third.id), str(second.id)]
    page = (await auditor.client.get(f"{PATH}/{competition.id}/sheets", params={"limit": 2})).json()
    assert [s["id"] for s in page["items"]] == [str(third.id), str(second.id)]
    assert await found(limit=2, cursor=page["next"]) == [str(first.id)]


@pytest.mark.parametrize("many", [1, 3])
async def test_list_of_sheets_asks_the_same_number_of_queries(visitor, house, many):
    competition, applications, (a,) = await make_judging(many)
    for application in applications:
        await make_sheet(application, a.person_id)
    auditor = await visitor(Role.AUDITOR)
    async with count_queries(house) as sent:
        answer = await auditor.client.get(f"{PATH}/{competition.id}/sheets")
    assert (len(answer.json()["items"]), len(sent)) == (many, 5)


@pytest.mark.usefixtures("house")
async def test_the_table_refuses_what_the_rule_refuses():
    competition, (one, two), (a, b) = await make_judging(2, 2)
    closed = await make_application(state=State.ELIGIBLE)
    ineligible = await make_application(competition, state=State.INELIGIBLE)
    stranger, late = await make_seat(await make_competition()), await make_seat(closed.competition)
    await make_recusal(one, a.person_id)
    await Membership.create(
        person_id=b.person_id, organization_id=one.organization_id, role=OrganizationRole.OWNER
    )
    await make_sheet(two, a.person_id)
    insert = (
        "INSERT INTO sheet"
        " (id, competition_id, application_id, judge_id, state, comment, assigned_at, version)"
        " VALUES (gen_random_uuid(), $1, $2, $3, $4, '', now(), 1)"
    )
    for application, judge_id, state, name in (
        (closed, late.person_id, "assigned", "ck_sheet_stage"),
        (ineligible, a.person_id, "assigned", "ck_sheet_application"),
        (two, stranger.person_id, "assigned", "ck_sheet_panel"),
        (one, a.person_id, "assigned", "ck_sheet_recused"),
        (one, b.person_id, "assigned", "ck_sheet_member"),
        (two, a.person_id, "assigned", "uq_sheet_judge"),
        (two, b.person_id, "recused", "ck_sheet_complete"),
        (two, b.person_id, "submitted", "ck_sheet_submitted_at"),
    ):
        with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
            async with transaction() as sql:
                await sql.execute(insert, application.competition_id, application.id, judge_id, state)
        assert caught.value.constraint_name == name
    with pytest.raises(asyncpg.CheckViolationError) as caught:
        async with transaction() as sql:
            await sql.execute(insert, competition.id, closed.id, b.person_id, "assigned")
    assert caught.value.constraint_name == "ck_sheet_application"
