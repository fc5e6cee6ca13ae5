"""The panel: who is put on it and taken off, and when judging begins."""

import asyncio

import asyncpg
import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet
from factories.people import make_person
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury.rules import SheetState
from incubator.jury.tables import Mark, PanelMember, Sheet
from incubator.people.tables import Person, RoleGrant

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"
ANY = {"if-match": "*"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def on_panel(competition: Competition) -> set:
    return set(await PanelMember.filter(competition_id=competition.id).values_list("person_id", flat=True))


async def test_add_puts_a_judge_on_the_panel(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE, name="评委甲")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{PATH}/{competition.id}/panel", json={"person_id": str(judge.id)})
    assert answer.status_code == 201
    assert answer.json()["person"] == {"id": str(judge.id), "name": "评委甲"}
    assert await on_panel(competition) == {judge.id}
    event = await AuditEvent.get(action="jury.add_judge")
    assert (event.subject_id, event.facts) == (str(competition.id), {"person_id": str(judge.id)})


async def test_add_refuses_who_is_no_judge_or_left(visitor):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    nobody, left = await make_person(), await make_person(Role.JUDGE)
    await Person.filter(id=left.id).update(disabled_at=left.created_at)
    for person in (nobody, left, competition):
        answer = await officer.client.post(
            f"{PATH}/{competition.id}/panel", json={"person_id": str(person.id)}
        )
        assert code(answer) == (422, "not_a_judge")
        assert [e["pointer"] for e in answer.json()["errors"]] == ["/person_id"]
    assert await on_panel(competition) == set()


async def test_add_refuses_a_malformed_body(visitor):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    for body in ({}, {"person_id": "x"}, {"person_id": 1}, {"person": None}):
        answer = await officer.client.post(f"{PATH}/{competition.id}/panel", json=body)
        assert code(answer) == (422, "invalid")


async def test_add_refuses_a_judge_who_is_there(visitor):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    seat = await make_seat(competition)
    answer = await officer.client.post(
        f"{PATH}/{competition.id}/panel", json={"person_id": str(seat.person_id)}
    )
    assert code(answer) == (409, "already_on_panel")


async def test_add_twice_at_once_has_one_effect(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(
        *(
            officer.client.post(f"{PATH}/{competition.id}/panel", json={"person_id": str(judge.id)})
            for _ in range(4)
        )
    )
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"already_on_panel"}


async def test_panel_is_fixed_once_ranked(visitor):
    competition = await make_competition(Stage.RANKED)
    seat, judge = await make_seat(competition), await make_person(Role.JUDGE)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{PATH}/{competition.id}/panel", json={"person_id": str(judge.id)})
    assert code(answer) == (409, "already_ranked")
    answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{seat.person_id}", headers=ANY)
    assert code(answer) == (409, "already_ranked")


async def test_only_staff_changes_the_panel(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE)
    seat, where = await make_seat(competition), f"{PATH}/{competition.id}"
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        for answer in (
            await other.client.post(f"{where}/panel", json={"person_id": str(judge.id)}),
            await other.client.delete(f"{where}/panel/{seat.person_id}", headers=ANY),
            await other.client.post(f"{where}/judging"),
        ):
            assert (role, *code(answer)) == (role, 403, "forbidden")


async def test_a_draft_is_invisible_to_others(visitor, client):
    competition, judge = await make_competition(Stage.DRAFT), await visitor(Role.JUDGE)
    assert code(await judge.client.get(f"{PATH}/{competition.id}/panel")) == (404, "not_found")
    assert code(await client.get(f"{PATH}/{competition.id}/panel")) == (401, "unauthenticated")


async def test_remove_takes_the_judge_off_with_open_sheets(visitor):
    competition, (one, two), (seat, other) = await make_judging(2, 2)
    await make_sheet(one, seat.person_id, FULL)
    await make_sheet(two, seat.person_id)
    kept = await make_sheet(one, other.person_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{seat.person_id}", headers=ANY)
    assert answer.status_code == 204
    assert await on_panel(competition) == {other.person_id}
    assert await Sheet.all().values_list("id", flat=True) == [kept.id]
    assert await Mark.all().count() == 0
    event = await AuditEvent.get(action="jury.remove_judge")
    assert event.facts["withdrawn"] == 2


async def test_remove_keeps_a_recused_sheet(visitor):
    competition, (one,), (seat,) = await make_judging()
    sheet = await make_sheet(one, seat.person_id)
    await Sheet.filter(id=sheet.id).update(state=SheetState.RECUSED)
    await make_recusal(one, seat.person_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{seat.person_id}", headers=ANY)
    assert answer.status_code == 204
    assert await Sheet.filter(id=sheet.id).count() == 1


async def test_remove_refuses_a_judge_with_a_submitted_sheet(visitor):
    competition, (one, two), (seat,) = await make_judging(2)
    await make_sheet(one, seat.person_id, is_submitted=True)
    await make_sheet(two, seat.person_id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{seat.person_id}", headers=ANY)
    assert code(answer) == (409, "judge_has_sheets")
    assert await Sheet.all().count() == 2
    elsewhere = await make_competition()
    for statement, values in (
        ("DELETE FROM panel_member WHERE id = $1", (seat.id,)),
        ("UPDATE panel_member SET competition_id = $2 WHERE id = $1", (seat.id, elsewhere.id)),
    ):
        with pytest.raises(asyncpg.CheckViolationError) as caught:
            async with transaction() as sql:
                await sql.execute(statement, *values)
        assert caught.value.constraint_name == "ck_panel_member_sheets"


async def test_remove_of_nobody_is_not_found(visitor):
    competition, person = await make_competition(), await make_person(Role.JUDGE)
    elsewhere = await make_seat(await make_competition())
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for person_id in (person.id, elsewhere.person_id):
        answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{person_id}", headers=ANY)
        assert code(answer) == (404, "not_found")


async def test_remove_needs_no_version_where_there_is_none(visitor):
    competition = await make_competition()
    seat, officer = await make_seat(competition), await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.delete(f"{PATH}/{competition.id}/panel/{seat.person_id}")
    assert answer.status_code == 204


@pytest.mark.usefixtures("house")
async def test_the_table_takes_judges_only():
    competition, person = await make_competition(), await make_person()
    with pytest.raises(asyncpg.CheckViolationError) as caught:
        async with transaction() as sql:
            await sql.execute(
                "INSERT INTO panel_member (id, competition_id, person_id, created_at)"
                " VALUES (gen_random_uuid(), $1, $2, now())",
                competition.id,
                person.id,
            )
    assert caught.value.constraint_name == "ck_panel_member_judge"


@pytest.mark.parametrize("seats", [1, 3])
async def test_list_of_the_panel_is_one_query_more_than_none(visitor, house, seats):
    competition = await make_competition()
    people = [(await make_seat(competition)).person_id for _ in range(seats)]
    officer = await visitor(Role.PROGRAMME_OFFICER)
    async with count_queries(house) as sent:
        answer = await officer.client.get(f"{PATH}/{competition.id}/panel")
    assert [seat["person"]["id"] for seat in answer.json()["items"]] == [str(p) for p in reversed(people)]
    assert len(sent) == 3  # who asks, the competition, the seats


async def test_begin_judging_opens_a_closed_competition(visitor):
    competition = await make_competition(Stage.CLOSED)
    await make_application(competition, state=State.ELIGIBLE)
    await make_application(competition, state=State.INELIGIBLE)
    await make_seat(competition)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{PATH}/{competition.id}/judging")
    assert (answer.status_code, answer.json()["stage"]) == (200, "judging")
    assert answer.headers["etag"] == f'"{(await Competition.get(id=competition.id)).version}"'
    assert code(await officer.client.post(f"{PATH}/{competition.id}/judging")) == (409, "illegal_transition")


async def test_begin_judging_needs_a_panel_and_checked_eligible_applications(visitor):
    competition = await make_competition(Stage.CLOSED)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    path = f"{PATH}/{competition.id}/judging"
    assert code(await officer.client.post(path)) == (409, "panel_empty")
    await make_seat(competition)
    await make_application(competition, state=State.INELIGIBLE)
    assert code(await officer.client.post(path)) == (409, "nothing_to_judge")
    await make_application(competition, state=State.ELIGIBLE)
    await make_application(competition, state=State.SUBMITTED)
    answer = await officer.client.post(path)
    assert (code(answer), answer.json()["facts"]) == ((409, "applications_unchecked"), {"count": 1})
    assert (await Competition.get(id=competition.id)).stage is Stage.CLOSED


async def test_begin_judging_is_illegal_from_any_other_stage(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for stage in set(Stage) - {Stage.CLOSED}:
        competition = await make_competition(stage)
        await make_seat(competition)
        await make_application(competition, state=State.ELIGIBLE)
        answer = await officer.client.post(f"{PATH}/{competition.id}/judging")
        assert (stage, *code(answer)) == (stage, 409, "illegal_transition")


async def test_begin_judging_refuses_a_stale_version(visitor):
    competition = await make_competition(Stage.CLOSED)
    await make_application(competition, state=State.ELIGIBLE)
    await make_seat(competition)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    path = f"{PATH}/{competition.id}/judging"
    assert code(await officer.client.post(path, headers={"if-match": '"99"'})) == (412, "stale")
    assert (await officer.client.post(path, headers={"if-match": '"1"'})).status_code == 200


async def test_who_lost_the_role_stays_on_the_panel_but_can_do_nothing(visitor):
    competition, judge = await make_competition(), await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    assert (await judge.client.get(f"{PATH}/{competition.id}/entries")).status_code == 200
    await RoleGrant.filter(person_id=judge.id).delete()
    assert code(await judge.client.get(f"{PATH}/{competition.id}/entries")) == (403, "forbidden")
