"""Pairs that every run must have or must not have, and why a run has the judges that it has."""

from uuid import uuid4

import asyncpg
import pytest

from factories.applications import make_application
from factories.assignment import Desk, make_profile, work_in
from factories.competitions import make_competition
from factories.jury import make_judging, make_recusal, make_seat, make_sheet
from factories.queries import at_once
from incubator.applications.rules import State
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury.tables import AssignmentHold, AssignmentPair, AssignmentRun, Sheet
from incubator.organizations import Field

pytestmark = pytest.mark.anyio


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


@pytest.fixture
async def judging(visitor):
    """`await judging(3, 4)`: a competition, its applications, its seats, and an officer's desk."""

    async def make(applications=1, judges=1, **columns):
        competition, entries, seats = await make_judging(applications, judges, **columns)
        return competition, entries, seats, Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)

    return make


async def test_locked_and_forbidden_pairs_hold_in_every_run(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    assert (await desk.hold("locked", (one, a), (two, a), reason="熟悉街道")).status_code == 201
    assert (await desk.hold("forbidden", (one, b))).status_code == 201
    for seed in "12":
        pairs = await desk.pairs(await desk.propose(seed=seed))
        assert (str(one.id), str(a.person_id), "locked") in pairs
        assert (str(two.id), str(a.person_id), "locked") in pairs
        assert [judge for x, judge, kind in pairs if (x, kind) == (str(one.id), "chosen")] == [
            str(c.person_id)
        ]
    run = await desk.propose(most=1)
    assert [s["kind"] for s in run["outcome"]["refusal"]["shortages"]] == ["locked_over_load"]


async def test_a_lock_is_void_and_said_so_once_the_judge_is_recused(judging):
    _, (one,), (a, _, _), desk = await judging(1, 3)
    await desk.hold("locked", (one, a))
    await make_recusal(one, a.person_id)
    run = await desk.propose()
    assert run["outcome"]["void_locks"] == [
        {"application": one.number, "judge_id": str(a.person_id), "why": "kinship"}
    ]
    assert str(a.person_id) not in {judge for _, judge, _ in await desk.pairs(run)}
    assert (await desk.apply(run)).status_code == 200


async def test_why_these_judges_shows_score_rank_price_and_who_was_displaced(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    await work_in(one, Field.ELDERLY)
    await work_in(two, Field.ELDERLY)
    await make_profile(a, Field.ELDERLY, most=1)
    await make_recusal(one, c.person_id)
    await desk.hold("locked", (two, a))
    run = await desk.propose(panel_size=1, most=1)
    answer = (await desk.get(f"assignment-runs/{run['id']}/applications/{one.id}")).json()
    assert (answer["application"]["number"], answer["seats"]) == (one.number, 1)
    by_judge = {r["judge_id"]: r for r in answer["judges"]}
    shown = [
        tuple(by_judge[str(seat.person_id)][key] for key in ("place", "decided_by", "score", "rank", "load"))
        for seat in (a, b, c)
    ]
    assert shown == [
        ("displaced", "load", 100, 1, 1),
        ("chosen", "score", 0, 2, 1),
        ("excluded", "conflict", None, None, 0),
    ]
    assert by_judge[str(c.person_id)]["why_excluded"] == "kinship"
    assert answer["judges"][0]["judge_id"] == str(b.person_id)
    locked = (await desk.get(f"assignment-runs/{run['id']}/applications/{two.id}")).json()["judges"][0]
    assert (locked["judge_id"], locked["place"], locked["decided_by"]) == (
        str(a.person_id),
        "locked",
        "staff",
    )
    answer = await desk.get(f"assignment-runs/{run['id']}/applications/{uuid4()}")
    assert code(answer) == (404, "not_found")


async def test_holds_are_listed_released_and_audited(judging):
    _, (one, two), (a, b), desk = await judging(2, 2)
    held = (await desk.hold("locked", (one, a), reason="熟悉街道")).json()
    await desk.hold("forbidden", (two, b))
    items = (await desk.get("assignment-holds")).json()["items"]
    assert [(h["application"]["id"], h["judge"]["id"], h["kind"], h["reason"]) for h in items] == [
        (str(two.id), str(b.person_id), "forbidden", ""),
        (str(one.id), str(a.person_id), "locked", "熟悉街道"),
    ]
    assert len((await desk.get("assignment-holds", kind="locked")).json()["items"]) == 1
    where = f"{desk.where}/assignment-holds/{held[0]['id']}"
    assert (await desk.client.delete(where, headers={"if-match": "*"})).status_code == 204
    assert await AssignmentHold.all().count() == 1
    event = await AuditEvent.get(action="jury.release_pair")
    assert event.facts == {
        "application_id": str(one.id),
        "judge_id": str(a.person_id),
        "kind": "locked",
    }
    assert code(await desk.client.delete(where, headers={"if-match": "*"})) == (404, "not_found")


async def test_holds_that_make_no_sense_are_refused_all_together(judging):
    _, (one, two), (a, b), desk = await judging(2, 2)
    await make_recusal(one, a.person_id)
    stranger, elsewhere = (
        await make_seat(await make_competition()),
        await make_application(state=State.ELIGIBLE),
    )
    await desk.hold("forbidden", (two, b))
    for pair, at, why in (
        ((one, a), "/pairs/1/judge_id", "judge_conflicted"),
        ((one, stranger), "/pairs/1/judge_id", "judge_not_on_panel"),
        ((elsewhere, a), "/pairs/1/application_id", "application_not_eligible"),
        ((two, b), "/pairs/1", "pair_held"),
    ):
        answer = await desk.hold("locked", (one, b), pair)
        assert code(answer) == (409, why)
        assert [error["pointer"] for error in answer.json()["errors"]] == [at]
    assert code(await desk.hold("locked", (one, b), (one, b))) == (422, "pair_repeated")
    assert code(await desk.hold("loved", (one, b))) == (422, "invalid")
    assert code(await desk.hold("locked")) == (422, "invalid")
    assert await AssignmentHold.all().count() == 1


async def test_one_pair_held_twice_at_once_is_held_once(judging, house):
    _, (one,), (a,), desk = await judging()
    answers = await at_once(house, *(desk.hold(kind, (one, a)) for kind in ("locked", "forbidden")))
    assert sorted(a.status_code for a in answers) == [201, 409]
    assert await AssignmentHold.all().count() == 1


async def refused(statement: str, *arguments) -> str:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with transaction() as sql:
            await sql.execute(statement, *arguments)
    name: str = caught.value.constraint_name
    return name


async def test_the_tables_refuse_what_the_rules_refuse(judging):
    competition, (one, _), (a, b), desk = await judging(2, 2)
    run = await desk.propose(panel_size=1)
    other = await make_application(state=State.ELIGIBLE)
    ineligible = await make_application(competition, state=State.INELIGIBLE)
    stranger = await make_seat(await make_competition())
    hold = "INSERT INTO assignment_hold (id, application_id, judge_id, kind, reason, made_at)"
    hold += " VALUES (gen_random_uuid(), $1, $2, $3, '', now())"
    assert await refused(hold, ineligible.id, a.person_id, "locked") == "ck_assignment_hold_application"
    assert await refused(hold, one.id, stranger.person_id, "locked") == "ck_assignment_hold_panel"
    assert await refused(hold, one.id, a.person_id, "loved") == "ck_assignment_hold_kind"
    await desk.hold("locked", (one, a))
    assert await refused(hold, one.id, a.person_id, "locked") == "uq_assignment_hold"
    pair = "INSERT INTO assignment_pair (id, run_id, application_id, judge_id, kind, score)"
    pair += " VALUES (gen_random_uuid(), $1, $2, $3, $4, $5)"
    (first, *_) = await AssignmentPair.filter(run_id=run["id"])
    own = first.run_id, first.application_id, first.judge_id
    free = next(seat for seat in (a, b) if seat.person_id != first.judge_id).person_id
    assert await refused(pair, *own, "chosen", 0) == "uq_assignment_pair"
    assert await refused(pair, *own[:2], free, "guessed", 0) == "ck_assignment_pair_kind"
    assert await refused(pair, *own[:2], free, "chosen", -1) == "ck_assignment_pair_score"
    assert await refused(pair, own[0], other.id, free, "chosen", 0) == "ck_assignment_pair_application"
    assert await refused("UPDATE assignment_pair SET score = 7") == "ck_assignment_pair_fixed"
    assert await refused("DELETE FROM assignment_pair") == "ck_assignment_pair_fixed"
    sheet = await make_sheet(await one.get_or_none(id=first.application_id), free)
    change = "UPDATE assignment_pair SET sheet_id = $1 WHERE id = $2"
    assert await refused(change, sheet.id, first.id) == "ck_assignment_pair_sheet"
    assert await refused("UPDATE assignment_basis SET prices = NULL") == "ck_assignment_basis_append_only"
    assert await refused("UPDATE assignment_run SET digest = ''") == "ck_assignment_run_fixed"
    assert await refused("UPDATE assignment_run SET state = 'undone'") == "ck_assignment_run_move"
    assert await refused("UPDATE assignment_run SET state = 'lost'") == "ck_assignment_run_move"
    assert await refused("UPDATE assignment_run SET state = 'applied'") == "ck_assignment_run_times"
    insert = "INSERT INTO assignment_run"
    insert += " (id, competition_id, state, parameters, outcome, digest, made_at, version)"
    insert += " VALUES (gen_random_uuid(), $1, 'applied', '{}', '{}', '', now(), 1)"
    assert await refused(insert, competition.id) == "ck_assignment_run_move"
    assert await AssignmentRun.all().count() == 1
    assert await Sheet.all().count() == 1


async def test_staff_who_judge_too_see_nothing_of_what_they_have_a_conflict_with(judging, visitor):
    competition, (one, two), (a, b), desk = await judging(2, 2)
    both = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    await make_seat(competition, both.id)
    await make_recusal(one, both.id)
    await desk.hold("forbidden", (one, a), (two, b))
    run = await desk.propose(panel_size=1)
    short = await desk.propose(panel_size=3)
    own = Desk(both.client, competition)
    where = f"assignment-runs/{run['id']}"
    assert {application for application, _, _ in await own.pairs(run)} == {str(two.id)}
    assert code(await own.get(f"{where}/applications/{one.id}")) == (404, "not_found")
    assert (await own.get(f"{where}/applications/{two.id}")).status_code == 200
    assert code(await own.get(f"{where}/document")) == (403, "judge_conflicted")
    held = (await own.get("assignment-holds")).json()["items"]
    assert [hold["application"]["id"] for hold in held] == [str(two.id)]
    found = (await own.get("coverage")).json()
    assert [each["number"] for each in found["applications"]] == [two.number]
    assert found["histogram"] == {"0": 1}
    named = [each["applications"] for each in short["outcome"]["refusal"]["shortages"]]
    assert named == [[one.number], [two.number]]
    listed = (await own.get("assignment-runs")).json()["items"]
    for shown in (listed[0], (await own.get(f"assignment-runs/{short['id']}")).json()):
        named = [each["applications"] for each in shown["outcome"]["refusal"]["shortages"]]
        assert named == [[], [two.number]]
