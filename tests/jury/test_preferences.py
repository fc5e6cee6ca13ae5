"""What judges want to score: asked within a time, said blind, counted in runs, shown in the reasons."""

from datetime import UTC, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from factories.assignment import Desk, make_profile, work_in
from factories.browsing import browse, words
from factories.jury import make_judging, make_recusal, make_seat
from factories.queries import at_once, count_queries
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.core.tables import Notification
from incubator.core.usecase import Services
from incubator.jury.rules.preference import Knowledge, Preference, Wish
from incubator.jury.tables import AssignmentPair, JudgePreference, PreferenceCall
from incubator.organizations import Field

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


def moment(**later: float) -> str:
    return (datetime.now(UTC) + timedelta(**later)).isoformat()


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def asked(
    visitor: Any, applications: int = 2, judges: int = 2, **columns: Any
) -> tuple[Any, list[Any], list[Any], Any]:
    """A competition whose judges are asked for an hour, its entries, the judges and an officer."""
    competition, entries, _ = await make_judging(applications, 0, **columns)
    people = [await visitor(Role.JUDGE) for _ in range(judges)]
    for judge in people:
        await make_seat(competition, judge.id)
    officer = await visitor(OFFICER)
    answer = await ask(officer, competition, hours=1)
    assert answer.status_code == 201, answer.text
    return competition, entries, people, officer


async def ask(officer: Any, competition: Any, **later: float) -> Any:
    path = f"/api/v1/competitions/{competition.id}/preference-call"
    return await officer.client.post(path, json={"closes_at": moment(**later)})


async def say(judge: Any, competition: Any, *said: tuple[Any, str, str | None]) -> Any:
    body = [{"application_id": str(a.id), "wish": wish, "knowledge": known} for a, wish, known in said]
    path = f"/api/v1/competitions/{competition.id}/preferences"
    return await judge.client.post(path, json={"preferences": body})


async def end(house: Services) -> None:
    """Let the time be over since a moment."""
    await house.database.pool.execute(
        "UPDATE preference_call SET asked_at = now() - interval '1 hour', closes_at = now()"
    )


async def test_judges_are_told_and_say_what_they_want(visitor):
    competition, entries, (judge, other), officer = await asked(visitor)
    told = await Notification.filter(kind="preferences_asked")
    assert {each.person_id for each in told} == {judge.id, other.id}
    listed = (await judge.client.get("/api/v1/notifications")).json()["items"]
    assert listed[0]["path"] == f"/competitions/{competition.id}/preferences"
    answer = await say(judge, competition, (entries[0], "wants", "expert"), (entries[1], "cannot", None))
    assert answer.status_code == 204, answer.text
    mine = (await judge.client.get(f"/api/v1/competitions/{competition.id}/preferences")).json()["items"]
    assert {each["id"]: (each["wish"], each["knowledge"]) for each in mine} == {
        str(entries[0].id): ("wants", "expert"),
        str(entries[1].id): ("cannot", None),
    }
    theirs = (await other.client.get(f"/api/v1/competitions/{competition.id}/preferences")).json()["items"]
    assert {(each["wish"], each["knowledge"]) for each in theirs} == {("neutral", None)}
    call = (await officer.client.get(f"/api/v1/competitions/{competition.id}/preference-call")).json()
    assert (call["is_open"], call["judges"], call["answered"]) == (True, 2, 1)
    assert (await say(judge, competition, (entries[1], "neutral", None))).status_code == 204
    assert (await JudgePreference.get(application=entries[1], judge_id=judge.id)).wish is Wish.NEUTRAL


async def test_time_is_declared_moved_and_over(house, visitor):
    competition, entries, (judge, _), officer = await asked(visitor)
    assert code(await ask(officer, competition, hours=-1)) == (422, "ends_in_the_past")
    assert (await ask(officer, competition, hours=2)).status_code == 201
    assert await PreferenceCall.all().count() == 1
    await end(house)
    assert code(await say(judge, competition, (entries[0], "wants", None))) == (409, "preferences_closed")
    assert (await ask(officer, competition, hours=2)).json()["is_open"] is True
    other, (entry,), _ = await make_judging(1, 0)
    await make_seat(other, judge.id)
    assert code(await say(judge, other, (entry, "wants", None))) == (409, "preferences_not_asked")
    ranked, _, _ = await make_judging(1, 0)
    ranked.stage = Stage.RANKED
    await ranked.save(update_fields=["stage"])
    assert code(await ask(officer, ranked, hours=1)) == (409, "not_assignable")


async def test_nothing_is_said_of_what_is_not_to_be_judged(visitor):
    competition, entries, (judge, _), _ = await asked(visitor)
    elsewhere, (foreign,), _ = await make_judging(1, 0)
    await make_recusal(entries[0], judge.id)
    for application in (entries[0], foreign):
        answer = await say(judge, competition, (entries[1], "wants", None), (application, "wants", None))
        assert code(answer) == (422, "application_unknown")
        assert answer.json()["errors"][0]["pointer"] == "/preferences/1/application_id"
    assert await JudgePreference.all().count() == 0
    twice = await say(judge, competition, (entries[1], "wants", None), (entries[1], "cannot", None))
    assert code(twice) == (422, "repeated")
    assert (await say(judge, competition, (entries[1], "hates", None))).status_code == 422
    stranger = await visitor(Role.JUDGE)
    assert (await say(stranger, competition, (entries[1], "wants", None))).status_code == 404
    assert (await say(judge, elsewhere, (foreign, "wants", None))).status_code == 404
    mine = (await judge.client.get(f"/api/v1/competitions/{competition.id}/preferences")).json()["items"]
    assert [each["id"] for each in mine] == [str(entries[1].id)]


async def test_asking_is_for_officers_and_saying_for_judges(visitor):
    competition, _, _ = await make_judging(1, 1)
    statuses = {role: (await ask(await visitor(role), competition, hours=1)).status_code for role in Role}
    assert statuses == dict.fromkeys(Role, 403) | {OFFICER: 201}
    path = f"/api/v1/competitions/{competition.id}/preferences"
    found = {role: (await (await visitor(role)).client.get(path)).status_code for role in Role}
    assert found == dict.fromkeys(Role, 404)


@pytest.mark.parametrize(("names", "shown"), [(True, True), (False, False)])
async def test_judges_say_it_as_blind_as_the_call_is(house, names, shown):
    competition, entries, _ = await make_judging(1, 0, names_organization=names)
    judge, officer = await browse(house, Role.JUDGE), await browse(house, OFFICER)
    assert judge.person is not None
    await make_seat(competition, judge.person.id)
    organization = await entries[0].organization
    answer = await officer.post(
        f"/competitions/{competition.id}/assignment", "ask", closes_at="2098-01-05T18:00"
    )
    assert answer.status_code == 303
    page = await judge.get(f"/competitions/{competition.id}/preferences")
    assert (entries[0].title in page.text, organization.name in page.text) == (True, shown)


async def test_what_judges_want_counts_in_a_run_and_is_shown(house, visitor):
    competition, entries, judges, officer = await asked(visitor, 2, 2)
    first, second = judges
    await say(first, competition, (entries[0], "wants", "expert"), (entries[1], "neutral", "some"))
    await say(second, competition, (entries[1], "wants", None))
    await end(house)
    run = await Desk(officer.client, competition).propose(panel_size=1, most=1)
    chosen = {(p.application_id, p.judge_id): p.score for p in await AssignmentPair.filter(run_id=run["id"])}
    assert chosen == {(entries[0].id, first.id): 150, (entries[1].id, second.id): 50}
    path = f"/competitions/{competition.id}/assignment/{run['id']}/applications/{entries[1].id}"
    told = (await officer.client.get(f"/api/v1{path.replace('assignment', 'assignment-runs')}")).json()
    assert {
        each["judge_id"]: (each["score"], each["wish"], each["knowledge"]) for each in told["judges"]
    } == {
        str(first.id): (50, "neutral", "some"),
        str(second.id): (50, "wants", None),
    }
    browser = await browse(house, OFFICER)
    shown = words((await browser.get(path)).text)
    assert ("想评" in shown, "有所了解" in shown) == (True, True)
    assert (await Desk(officer.client, competition).apply(run)).status_code == 200


async def test_who_can_not_is_not_assigned_unless_staff_lock_it(house, visitor):
    competition, entries, judges, officer = await asked(visitor, 1, 1)
    await say(judges[0], competition, (entries[0], "cannot", None))
    await end(house)
    desk = Desk(officer.client, competition)
    refused = await desk.propose(panel_size=1)
    assert refused["outcome"]["refusal"]["code"] is not None
    (seat,) = await competition.panel.all()
    assert (await desk.hold("locked", (entries[0], seat))).status_code == 201
    run = await desk.propose(panel_size=1)
    assert run["outcome"]["locked"] == 1


async def test_reasons_say_that_the_judge_can_not(house, visitor):
    competition, entries, judges, officer = await asked(visitor, 1, 2)
    await say(judges[0], competition, (entries[0], "cannot", None))
    await end(house)
    run = await Desk(officer.client, competition).propose(panel_size=1)
    path = f"assignment-runs/{run['id']}/applications/{entries[0].id}"
    told = (await Desk(officer.client, competition).get(path)).json()["judges"]
    (excluded,) = [each for each in told if each["place"] == "excluded"]
    assert (excluded["judge_id"], excluded["decided_by"], excluded["why_excluded"]) == (
        str(judges[0].id),
        "judge",
        "cannot",
    )
    browser = await browse(house, OFFICER)
    page = f"/competitions/{competition.id}/assignment/{run['id']}/applications/{entries[0].id}"
    assert "本人表示评不了" in words((await browser.get(page)).text)


async def test_run_made_while_judges_were_asked_is_not_applied(house, visitor):
    competition, _, _, officer = await asked(visitor, 1, 2)
    desk = Desk(officer.client, competition)
    early = await desk.propose(panel_size=1)
    assert code(await desk.apply(early)) == (409, "preferences_open")
    await end(house)
    assert code(await desk.apply(early)) == (409, "preferences_open")
    assert (await desk.apply(await desk.propose(panel_size=1))).status_code == 200


async def test_expert_rule_follows_what_the_judge_said(house, visitor):
    competition, entries, judges, officer = await asked(visitor, 1, 2)
    seats = {seat.person_id: seat for seat in await competition.panel.all()}
    await work_in(entries[0], Field.ELDERLY)
    await make_profile(seats[judges[0].id], Field.ELDERLY)
    await say(judges[0], competition, (entries[0], "wants", "none"))
    await say(judges[1], competition, (entries[0], "neutral", "expert"))
    await end(house)
    run = await Desk(officer.client, competition).propose(panel_size=1, one_expert=True)
    (pair,) = await AssignmentPair.filter(run_id=run["id"])
    assert (pair.judge_id, pair.score) == (judges[1].id, 100)


async def test_two_devices_saying_at_once_leave_one_answer(house, visitor):
    competition, entries, (judge, _), _ = await asked(visitor)
    answers = await at_once(
        house,
        *(say(judge, competition, (entries[0], wish, None)) for wish in ("wants", "cannot", "neutral")),
    )
    assert [answer.status_code for answer in answers] == [204] * 3
    assert await JudgePreference.filter(application=entries[0]).count() == 1


async def test_page_keeps_what_is_chosen(house):
    competition, _, _ = await make_judging(2, 0)
    judge, officer = await browse(house, Role.JUDGE), await browse(house, OFFICER)
    assert judge.person is not None
    await make_seat(competition, judge.person.id)
    path = f"/competitions/{competition.id}/preferences"
    assert "还没有征求意向" in words((await judge.get(path)).text)
    assignment = f"/competitions/{competition.id}/assignment"
    assert (await officer.post(assignment, "ask", closes_at="2020-01-05T18:00")).status_code == 422
    await officer.post(assignment, "ask", closes_at="2098-01-05T18:00")
    assert f'href="{path}"' in (await judge.get("/sheets")).text
    answer = await judge.post(path, "say", preferences__0__wish="wants", preferences__0__knowledge="expert")
    assert answer.status_code == 303
    said = await JudgePreference.filter(wish=Wish.WANTS).get()
    assert (said.judge_id, said.knowledge) == (judge.person.id, Knowledge.EXPERT)
    assert await JudgePreference.all().count() == 2
    assert "1 / 1" in words((await officer.get(assignment)).text)
    refused = await judge.post(path, "say", preferences__0__wish="hates")
    assert refused.status_code == 422
    assert (await officer.get(path)).status_code == 404
    english = await judge.get(path, accept_language="en")
    assert "As in my profile" in words(english.text)


async def test_preferences_hold_in_the_database(house, visitor):
    competition, entries, (judge, _), officer = await asked(visitor)
    run = await Desk(officer.client, competition).propose(panel_size=1)
    sql, names = house.database.pool, []
    row = "INSERT INTO judge_preference (id, application_id, judge_id, wish, knowledge, said_at)"
    value = "VALUES (gen_random_uuid(), $1, $2, $3, $4, now())"
    again = "INSERT INTO preference_call (id, asked_at, closes_at, competition_id) "
    again += "SELECT gen_random_uuid(), asked_at, closes_at, competition_id FROM preference_call"
    for statement, *values in (
        (f"{row} {value}", entries[0].id, officer.id, "wants", None),
        (f"{row} {value}", entries[0].id, judge.id, "hates", None),
        (f"{row} {value}", entries[0].id, judge.id, "wants", "all"),
        ("UPDATE preference_call SET closes_at = asked_at",),
        ("UPDATE assignment_run SET state = 'applied', applied_at = now() WHERE id = $1", run["id"]),
        (again,),
    ):
        with pytest.raises(asyncpg.PostgresError) as refused:
            await sql.execute(statement, *values)
        names.append(refused.value.constraint_name)
    await JudgePreference.create(
        application=entries[0], judge_id=judge.id, wish=Wish.WANTS, said_at=datetime.now(UTC)
    )
    for statement, *values in (
        (f"{row} {value}", entries[0].id, judge.id, "wants", None),
        ("UPDATE judge_preference SET wish = 'cannot'",),
    ):
        with pytest.raises(asyncpg.PostgresError) as refused:
            await sql.execute(statement, *values)
        names.append(refused.value.constraint_name)
        await end(house)
    assert names == [
        "ck_judge_preference_panel",
        "ck_judge_preference_wish",
        "ck_judge_preference_knowledge",
        "ck_preference_call_ends",
        "ck_assignment_run_preferences",
        "uq_preference_call_competition",
        "uq_judge_preference",
        "ck_judge_preference_window",
    ]


async def test_pages_ask_same_number_of_questions_for_one_and_three(house, visitor):
    counts = []
    for size in (1, 3):
        competition, _, judges, _ = await asked(visitor, size, size)
        async with count_queries(house) as sent:
            await judges[0].client.get(f"/api/v1/competitions/{competition.id}/preferences")
        counts.append(len(sent))
    assert counts[0] == counts[1]


@pytest.mark.parametrize(
    ("said", "in_field", "score"),
    [
        (Preference(Wish.NEUTRAL), True, 100),
        (Preference(Wish.NEUTRAL), False, 0),
        (Preference(Wish.WANTS), False, 40),
        (Preference(Wish.WANTS, Knowledge.EXPERT), False, 140),
        (Preference(Wish.NEUTRAL, Knowledge.SOME), True, 50),
        (Preference(Wish.WANTS, Knowledge.NONE), True, 40),
    ],
)
async def test_score_is_knowledge_and_wish(said, in_field, score):
    assert said.score(100, 40, in_field=in_field) == score
