"""Lots in the zone of doubt: declared in a draft, tickets at the freezing, a number that two people read."""

import asyncio
from datetime import UTC, datetime, timedelta
from typing import Any
from uuid import UUID

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_seat, make_sheet, publish
from factories.lottery import SOURCE, make_drawable, make_lottery
from factories.people import make_person
from factories.queries import count_queries
from factories.refusals import refused
from incubator.applications.rules import State
from incubator.awards.tables import Award, Decision, Skip
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role, system
from incubator.core.database import plain
from incubator.core.jobs import Task
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.core.usecase import Call
from incubator.jury.commands.lottery import give_tickets
from incubator.jury.jobs import handlers
from incubator.jury.methods.lottery import draw
from incubator.jury.rules.lottery import BeaconState
from incubator.jury.tables import Beacon, Draw, Lottery
from incubator.people import Person

pytestmark = pytest.mark.anyio

API = "/api/v1/competitions"
OFFICER = Role.PROGRAMME_OFFICER
TERMS = {"zone": "interval_50", "wait_hours": 48, **SOURCE}
ANY = {"if-match": "*"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def at(competition: Any, rest: str = "") -> str:
    return f"{API}/{competition.id}/lottery{rest}"


async def kept(constraint: str, statement: str, *values: object) -> None:
    """The database refuses the statement by this constraint."""
    assert (await refused((statement, *values)))[0] == constraint


def number(value: str = "03 08 15 22 27 31 + 12", hours: float = 1) -> dict[str, str]:
    appeared = datetime.now(UTC) - timedelta(hours=hours)
    return {"value": value, "url": "https://lottery.example.org/2026133", "appeared_at": appeared.isoformat()}


async def test_a_draft_declares_its_lottery_anew_and_drops_it(visitor, client):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    assert code(await officer.client.get(at(competition))) == (404, "no_lottery")
    answer = await officer.client.put(at(competition), json=TERMS, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.json()) == (200, TERMS)
    assert (
        await officer.client.put(at(competition), json=TERMS, headers={"if-match": '"1"'})
    ).status_code == 412
    again = await officer.client.put(at(competition), json=TERMS | {"zone": "chance"}, headers=ANY)
    assert again.json()["zone"] == "chance"
    assert await Lottery.all().count() == 1
    assert (await client.get(at(competition))).status_code == 404  # a draft is staff's
    assert (await officer.client.delete(at(competition), headers=ANY)).status_code == 204
    assert code(await officer.client.delete(at(competition), headers=ANY)) == (404, "no_lottery")


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"zone": "all"}, "/zone"),
        ({"source": " "}, "/source"),
        ({"source_url": "ftp://x"}, "/source_url"),
        ({"source_url": "https://a b"}, "/source_url"),
        ({"wait_hours": 0}, "/wait_hours"),
        ({"wait_hours": -1}, "/wait_hours"),
        ({"wait_hours": 1441}, "/wait_hours"),
        ({"more": 1}, "/more"),
    ],
)
async def test_a_lottery_that_does_not_hold_is_refused(visitor, change, pointer):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    answer = await officer.client.put(at(competition), json=TERMS | change, headers=ANY)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert await Lottery.all().count() == 0


async def test_only_a_demonstration_does_not_wait(visitor):
    officer = await visitor(OFFICER)
    competition = await make_competition(Stage.DRAFT, is_demonstration=True)
    answer = await officer.client.put(at(competition), json=TERMS | {"wait_hours": 0}, headers=ANY)
    assert (answer.status_code, answer.json()["wait_hours"]) == (200, 0)


async def test_a_published_call_keeps_its_lottery(visitor, client):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    await officer.client.put(at(competition), json=TERMS, headers=ANY)
    await Competition.filter(id=competition.id).update(stage=Stage.OPEN)
    for answer in (
        await officer.client.put(at(competition), json=TERMS, headers=ANY),
        await officer.client.delete(at(competition), headers=ANY),
    ):
        assert code(answer) == (409, "competition_fixed")
    assert (await client.get(at(competition))).json() == TERMS  # how it is judged is part of the call
    await kept("ck_competition_fixed", "UPDATE lottery SET wait_hours = 1")
    await kept("ck_competition_fixed", "DELETE FROM lottery")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.FINANCE_OFFICER, Role.AUDITOR, None])
async def test_only_officers_declare_and_draw(visitor, role):
    person = await visitor(role) if role else await visitor()
    competition, _, _ = await make_drawable(places=2)
    answers = [
        await person.client.put(at(competition), json=TERMS, headers=ANY),
        await person.client.delete(at(competition), headers=ANY),
        await person.client.post(at(competition, "/beacon"), json=number()),
    ]
    assert [answer.status_code for answer in answers] == [403, 403, 403]


async def test_two_officers_read_the_number_and_the_lots_are_drawn(visitor):
    one, two = await visitor(OFFICER), await visitor(OFFICER)
    competition, applications, _ = await make_drawable(places=2)
    shown = (await one.client.get(at(competition, "/draw"))).json()
    assert (shown["is_drawn"], shown["beacon"], shown["line"]) == (False, None, 2)
    given = {e["application"]: e["ticket"] for e in shown["entries"] if e["ticket"] is not None}
    assert sorted(given.values()) == [1, 2, 3]
    answer = await one.client.post(at(competition, "/beacon"), json=number("03 08"))
    assert (answer.status_code, answer.json()["state"]) == (201, "open")
    assert answer.json()["entered_by"]["id"] == str(one.id)
    confirm = at(competition, "/beacon/confirmation")
    assert code(await one.client.post(confirm, json={"value": "03 08"})) == (403, "same_reader")
    assert code(await two.client.post(confirm, json={"value": "03 09"})) == (409, "beacon_differs")
    answer = await two.client.post(confirm, json={"value": "03 08"})
    assert (answer.status_code, answer.json()["state"]) == (200, "confirmed")
    shown = (await two.client.get(at(competition, "/draw"))).json()
    lots = {e["application"]: e["lot"] for e in shown["entries"] if e["lot"] is not None}
    assert shown["is_drawn"] is True
    assert sorted(lots, key=lots.__getitem__) == draw(given, "03 08")
    assert set(lots) == {applications[n].number for n in (1, 2, 3)}
    assert code(await two.client.post(confirm, json={"value": "03 08"})) == (404, "not_found")
    assert code(await one.client.post(at(competition, "/beacon"), json=number())) == (409, "already_drawn")
    event = await AuditEvent.get(action="jury.confirm_beacon")
    assert (event.actor_id, event.facts["value"]) == (two.id, "03 08")


async def test_a_number_that_was_read_wrongly_is_taken_back_and_kept(visitor):
    one, two = await visitor(OFFICER), await visitor(OFFICER)
    competition, _, _ = await make_drawable()
    await one.client.post(at(competition, "/beacon"), json=number("1"))
    assert code(await two.client.post(at(competition, "/beacon"), json=number("2"))) == (
        409,
        "beacon_entered",
    )
    assert (await two.client.delete(at(competition, "/beacon"), headers=ANY)).status_code == 204
    assert (await one.client.post(at(competition, "/beacon"), json=number("2"))).status_code == 201
    states = [beacon.state for beacon in await Beacon.all().order_by("id")]
    assert states == [BeaconState.WITHDRAWN, BeaconState.OPEN]


@pytest.mark.parametrize(("hours", "error"), [(49, "beacon_too_early"), (-2, "beacon_in_future"), (47, None)])
async def test_a_number_counts_from_the_end_of_the_wait_on(visitor, hours, error):
    """Frozen three days ago, with a wait of one."""
    officer = await visitor(OFFICER)
    competition, _, _ = await make_drawable()
    answer = await officer.client.post(at(competition, "/beacon"), json=number(hours=hours))
    assert (answer.status_code, answer.json().get("code")) == ((201, None) if error is None else (422, error))


async def test_before_the_freezing_there_is_nothing_to_draw(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    await make_lottery(competition)
    assert code(await officer.client.post(at(competition, "/beacon"), json=number())) == (404, "draw_missing")
    assert code(await officer.client.get(at(competition, "/draw"))) == (404, "draw_missing")


async def test_where_nobody_is_in_doubt_no_number_is_wanted(visitor):
    officer = await visitor(OFFICER)
    competition, _, _ = await make_drawable(())
    answer = await officer.client.post(at(competition, "/beacon"), json=number())
    assert code(answer) == (409, "nobody_in_doubt")
    proposed = await officer.client.post(f"{API}/{competition.id}/decision", json={})
    assert proposed.status_code == 201


async def test_of_many_who_enter_and_confirm_at_once_one_does(visitor):
    officers = [await visitor(OFFICER) for _ in range(4)]
    competition, _, _ = await make_drawable()
    path = at(competition, "/beacon")
    entered = await asyncio.gather(*(o.client.post(path, json=number("7")) for o in officers))
    assert sorted(answer.status_code for answer in entered) == [201, 409, 409, 409]
    confirmed = await asyncio.gather(
        *(o.client.post(f"{path}/confirmation", json={"value": "7"}) for o in officers)
    )
    own = entered.index(next(answer for answer in entered if answer.status_code == 201))
    assert confirmed[own].status_code in {403, 404}
    assert [answer.status_code for answer in confirmed].count(200) == 1
    assert await Beacon.filter(state=BeaconState.CONFIRMED).count() == 1


@pytest.mark.usefixtures("house")
async def test_the_rows_hold_what_the_rules_say():
    one, two = await make_person(OFFICER), await make_person(OFFICER)
    competition, _, drawn = await make_drawable()
    insert = """
    INSERT INTO beacon (id, draw_id, state, value, url, appeared_at, entered_by_id, entered_at)
    VALUES (gen_random_uuid(), $1, 'open', $2, $3, now() - $4 * interval '1 hour', $5, now())
    """
    url = "https://example.org"
    await kept("ck_beacon_time", insert, drawn.id, "1", url, 49, one.id)
    await kept("ck_beacon_time", insert, drawn.id, "1", url, -1, one.id)
    await kept("ck_beacon_value", insert, drawn.id, " ", url, 1, one.id)
    await kept("ck_beacon_value", insert, drawn.id, "1", "mail", 1, one.id)
    now = datetime.now(UTC)
    beacon = await Beacon.create(
        draw=drawn, value="1", url=url, appeared_at=now - timedelta(hours=1), entered_by=one, entered_at=now
    )
    await kept("uq_beacon_open", insert, drawn.id, "2", url, 1, one.id)
    end = "UPDATE beacon SET state = $2, ended_at = now(), ended_by_id = $3 WHERE id = $1"
    await kept("ck_beacon_two_people", end, beacon.id, "confirmed", one.id)
    await kept("ck_beacon_state", "UPDATE beacon SET state = 'confirmed' WHERE id = $1", beacon.id)
    await kept("ck_beacon_final", "UPDATE beacon SET value = '2' WHERE id = $1", beacon.id)
    decide = """
    INSERT INTO decision (id, competition_id, state, tie_break_reason, tie_break_first, proposed_by_id,
        proposed_at, version, places)
    VALUES (gen_random_uuid(), $1, 'proposed', '', '[]', $2, now(), 1, $3)
    """
    await kept("ck_decision_drawn", decide, competition.id, one.id, None)
    await kept("ck_decision_places_declared", decide, competition.id, one.id, 3)
    await Beacon.filter(id=beacon.id).update(state="confirmed", ended_at=now, ended_by_id=two.id)
    await kept("ck_beacon_final", "DELETE FROM beacon WHERE id = $1", beacon.id)
    await kept("uq_beacon_confirmed", end, (await _another(drawn, one)).id, "confirmed", two.id)
    await kept("ck_lottery_draw_append_only", "UPDATE lottery_draw SET line = 1")
    await kept(
        "uq_lottery_draw_lottery",
        "INSERT INTO lottery_draw SELECT gen_random_uuid(), line, entries, frozen_at, due_at, lottery_id"
        " FROM lottery_draw",
    )
    draft = await make_lottery(await make_competition(Stage.DRAFT))
    await kept("ck_lottery_zone", "UPDATE lottery SET zone = 'all' WHERE id = $1", draft.id)
    await kept("ck_lottery_source", "UPDATE lottery SET source = ' ' WHERE id = $1", draft.id)
    await kept("ck_lottery_wait", "UPDATE lottery SET wait_hours = 0 WHERE id = $1", draft.id)
    await kept(
        "ck_lottery_draw_frozen",
        "INSERT INTO lottery_draw (id, lottery_id, line, entries, frozen_at, due_at)"
        " VALUES (gen_random_uuid(), $1, 1, '[]', now(), now())",
        draft.id,
    )


async def _another(drawn: Draw, person: Any) -> Beacon:
    now = datetime.now(UTC)
    return await Beacon.create(
        draw=drawn,
        value="2",
        url="https://example.org",
        appeared_at=now - timedelta(hours=1),
        entered_by=person,
        entered_at=now,
    )


async def test_the_decision_takes_the_drawn_order_and_says_so(visitor):
    one, two = await visitor(OFFICER), await visitor(OFFICER)
    competition, applications, _ = await make_drawable(places=2)
    decision = f"{API}/{competition.id}/decision"
    assert code(await one.client.post(decision, json={})) == (409, "lots_not_drawn")
    await one.client.post(at(competition, "/beacon"), json=number("9"))
    await two.client.post(at(competition, "/beacon/confirmation"), json={"value": "9"})
    shown = (await one.client.get(at(competition, "/draw"))).json()
    lots = {e["application"]: e["lot"] for e in shown["entries"]}
    for places in (1, 3):
        answer = await one.client.post(decision, json={"places": places})
        assert (answer.status_code, answer.json()["code"]) == (422, "places_fixed")
    answer = await one.client.post(decision, json={})
    assert answer.status_code == 201, answer.text
    body = answer.json()
    first = next(name for name, lot in lots.items() if lot == 1)
    assert [(a["application"]["number"], a["lot"]) for a in body["awards"]] == sorted(
        [(applications[0].number, None), (first, 1)],
        key=lambda pair: [a.number for a in applications].index(pair[0]),
    )
    assert {(s["application"]["number"], s["lot"], s["reason"]) for s in body["skips"]} == {
        (a.number, lots[a.number], "places_exhausted")
        for a in applications
        if a.number not in {applications[0].number, first}
    }
    assert body["places"] == 2
    assert {award.lot for award in await Award.all()} == {None, 1}
    assert {skip.lot for skip in await Skip.all()} == {None, 2, 3}
    assert await Decision.all().count() == 1


async def test_a_declared_number_of_places_is_kept(visitor):
    officer = await visitor(OFFICER)
    competition, _, _ = await make_drawable((), places=3)
    decision = f"{API}/{competition.id}/decision"
    assert (await officer.client.post(decision, json={})).json()["places"] == 3


async def frozen(visitor: Any, house: Any, **columns: Any) -> tuple[Competition, list[Any]]:
    """A contest of six, judged by three who agree on the ends and not in the middle, and frozen."""
    competition = await make_competition(Stage.DRAFT, places=3, quorum=3, **columns)
    await make_lottery(competition, wait_hours=1)
    competition.stage = Stage.JUDGING
    competition.opens_at = datetime.now(UTC) - timedelta(days=40)
    competition.closes_at = datetime.now(UTC) - timedelta(days=1)
    await competition.save(update_fields=["stage", "opens_at", "closes_at"])
    entries = [await make_application(competition, state=State.ELIGIBLE) for _ in range(6)]
    seats = [await make_seat(competition) for _ in range(3)]
    for n, entry in enumerate(entries):
        for j, seat in enumerate(seats):
            middle = [6000, 6500, 5500][(n + j) % 3]
            score = {0: 9500, 5: 1000}.get(n, middle + 50 * n)
            marks = dict.fromkeys(("need", "design", "team"), score)
            await make_sheet(entry, seat.person_id, marks, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    await give_tickets(Call(system("jobs"), house), competition_id=competition.id)
    return competition, entries


async def test_tickets_go_to_those_in_doubt_when_the_ranking_is_frozen(visitor, house):
    competition, entries = await frozen(visitor, house)
    drawn = await Draw.get(lottery__competition_id=competition.id)
    assert drawn.line == 3
    assert drawn.due_at - drawn.frozen_at == timedelta(hours=1)
    async with plain() as sql:
        statement = "SELECT execute_after FROM pgqueuer WHERE entrypoint = $1"
        moments = [row["execute_after"] for row in await sql.fetch(statement, Task.BEACON_REMIND.value)]
    assert [abs(moment - drawn.due_at) < timedelta(seconds=5) for moment in moments] == [True]
    rows = {row["application"]: row for row in drawn.entries}
    assert [row["rank"] for row in drawn.entries] == sorted(row["rank"] for row in drawn.entries)
    middle = {entry.number for entry in entries[1:5]}
    assert {name for name, row in rows.items() if row["ticket"] is not None} == middle
    assert rows[entries[0].number]["ticket"] is None
    officer = await visitor(OFFICER)
    answer = await officer.client.post(at(competition, "/beacon"), json=number(hours=0))
    assert code(answer) == (422, "beacon_too_early")
    again = await give_tickets(Call(system("jobs"), house), competition_id=competition.id)
    assert again is not None
    assert again.id == drawn.id


async def test_the_draw_tells_no_chances_to_who_belongs_to_an_applicant(visitor, house):
    competition, entries = await frozen(visitor, house)
    found = {}
    for name, memberships in (("colleague", {}), ("concerned", {"viewer": entries[2].organization_id})):
        officer = await visitor(OFFICER, **memberships)
        rows = (await officer.client.get(at(competition, "/draw"))).json()["entries"]
        found[name] = len(rows), {row[told] is None for row in rows for told in ("low", "high", "chance")}
    assert found == {"colleague": (6, {False}), "concerned": (5, {True})}


async def test_the_draw_is_read_in_as_many_statements_whatever_its_size(visitor, house):
    officer, counts = await visitor(OFFICER), []
    for size in (3, 5):
        competition, _, _ = await make_drawable((2, 3), size=size)
        async with count_queries(house) as sent:
            assert (await officer.client.get(at(competition, "/draw"))).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]


# --- who is told


async def told(kind: Kind) -> set[UUID]:
    return {each.person_id for each in await Notification.filter(kind=kind)}


async def test_officers_are_told_once_that_the_number_is_due(visitor, house):
    competition, _, _ = await make_drawable()
    officers = {(await visitor(OFFICER)).id for _ in range(2)}
    await visitor(Role.FINANCE_OFFICER)
    remind = handlers(house)[Task.BEACON_REMIND]
    for _ in range(2):
        await remind(competition_id=str(competition.id))
    assert await told(Kind.BEACON_DUE) == officers
    assert await Notification.all().count() == 2


async def test_nobody_is_told_that_a_number_is_due_which_was_entered(visitor, house):
    competition, _, _ = await make_drawable()
    officer = await visitor(OFFICER)
    assert (await officer.client.post(at(competition, "/beacon"), json=number())).status_code == 201
    await handlers(house)[Task.BEACON_REMIND](competition_id=str(competition.id))
    assert await told(Kind.BEACON_DUE) == set()


async def test_the_others_are_told_that_a_number_waits_for_a_second_reader(visitor):
    competition, _, _ = await make_drawable()
    first, second = await visitor(OFFICER), await visitor(OFFICER)
    away = await visitor(OFFICER)
    await Person.filter(id=away.id).update(disabled_at=datetime.now(UTC))
    assert (await first.client.post(at(competition, "/beacon"), json=number())).status_code == 201
    assert await told(Kind.BEACON_ENTERED) == {second.id}
    (seen,) = (await second.client.get("/api/v1/notifications")).json()["items"]
    assert seen["path"] == f"/competitions/{competition.id}/lottery"
