"""Assigning in steps: a dry run with its proof, applied and undone as one action."""

import asyncio
from collections import Counter
from hashlib import sha256
from uuid import uuid4

import orjson
import pytest

from factories.applications import make_application
from factories.assignment import Desk, asked, make_profile, work_in
from factories.competitions import make_competition
from factories.jury import make_judging, make_recusal, make_seat, make_sheet
from factories.queries import at_once, count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.tables import AuditEvent, Notification
from incubator.jury.methods.assignment import drawn_number
from incubator.jury.methods.assignment_proof import Bounds, verify_optimal
from incubator.jury.methods.assignment_proof import Stage as ProofStage
from incubator.jury.rules import SheetState
from incubator.jury.tables import AssignmentPair, AssignmentRun, Mark, Sheet
from incubator.organizations import Field
from incubator.people.tables import Membership

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


async def sheets() -> set[tuple[str, str]]:
    return {(str(s.application_id), str(s.judge_id)) for s in await Sheet.exclude(state=SheetState.RECUSED)}


async def test_a_dry_run_matches_fields_and_gives_nobody_a_sheet(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    await work_in(one, Field.ELDERLY)
    await work_in(two, Field.CHILDREN)
    await make_profile(a, Field.ELDERLY)
    await make_profile(b, Field.CHILDREN)
    await make_profile(c, Field.ELDERLY, Field.CHILDREN)
    run = await desk.propose(weights={"expertise": 10})
    assert run["outcome"] == {
        "objective": 40,
        "expected": None,
        "upper_bound": "40",
        "is_proven": True,
        "has_prices": True,
        "kept": 0,
        "locked": 0,
        "chosen": 4,
        "void_locks": [],
        "refusal": None,
    }
    assert await desk.pairs(run) == sorted(
        (str(x.id), str(seat.person_id), "chosen") for x, seat in ((one, a), (one, c), (two, b), (two, c))
    )
    assert (run["state"], run["version"], run["made_by"]["name"]) == ("proposed", 1, "测试人员")
    assert await Sheet.all().count() == 0
    event = await AuditEvent.get(action="jury.propose_assignment")
    assert event.facts == {"run_id": run["id"], "digest": run["digest"], "pairs": 4, "refusal": None}


async def test_a_run_is_the_same_for_a_seed_and_its_document_proves_it(judging):
    _, _, _, desk = await judging(6, 5)
    first, again = await desk.propose(most=3), await desk.propose(most=3)
    assert await desk.pairs(first) == await desk.pairs(again)
    assert first["digest"] == again["digest"]
    others = [await desk.pairs(await desk.propose(most=3, seed=str(n))) for n in range(5)]
    assert await desk.pairs(first) not in others
    answer = await desk.get(f"assignment-runs/{first['id']}/document")
    assert sha256(answer.content).hexdigest() == first["digest"]
    document = answer.json()
    numbers = [each["number"] for each in document["question"]["applications"]]
    judges = [each["id"] for each in document["question"]["judges"]]
    scores = {
        (number, judge): score
        for number, row in zip(numbers, document["question"]["scores"], strict=True)
        for judge, score in zip(judges, row, strict=True)
        if score >= 0
    }
    worth = {
        "score": scores.__getitem__,
        "swaps": lambda _: 0,
        "lot": lambda pair: drawn_number(document["parameters"]["seed"], *pair),
    }
    verify_optimal(
        {(number, judge) for number, judge, *_ in document["pairs"]},
        set(),
        list(scores),
        Bounds(dict.fromkeys(numbers, 2), dict.fromkeys(judges, 0), dict.fromkeys(judges, 3)),
        [
            ProofStage(
                worth[name],
                dict(zip(numbers, prices["applications"], strict=True)),
                dict(zip(judges, prices["judges"], strict=True)),
            )
            for name, prices in ((name, document["prices"][name]) for name in ("score", "swaps", "lot"))
        ],
    )


async def test_a_run_avoids_conflicts_members_and_the_panels_strangers(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    await make_seat(await make_competition())
    await make_recusal(one, a.person_id)
    await Membership.create(
        person_id=b.person_id, organization_id=two.organization_id, role=OrganizationRole.VIEWER
    )
    run = await desk.propose()
    assert {(x, judge) for x, judge, _ in await desk.pairs(run)} == {
        (str(x.id), str(seat.person_id)) for x, seat in ((one, b), (one, c), (two, a), (two, c))
    }


async def test_what_is_short_is_named_and_such_a_run_is_never_applied(judging):
    _, (one, two), (a, b), desk = await judging(2, 2)
    await make_recusal(one, a.person_id)
    run = await desk.propose()
    assert run["outcome"]["refusal"] == {
        "code": "panels_short",
        "shortages": [
            {"kind": "few_judges", "applications": [one.number], "judges": [], "available": 1, "needed": 2}
        ],
    }
    assert (run["outcome"]["objective"], await desk.pairs(run)) == (None, [])
    assert code(await desk.apply(run)) == (409, "panels_short")
    answer = await desk.get(f"assignment-runs/{run['id']}/applications/{one.id}")
    assert code(answer) == (409, "panels_short")
    run = await desk.propose(panel_size=1, loads=[{"judge_id": str(b.person_id), "most": 0}])
    (short,) = run["outcome"]["refusal"]["shortages"]
    assert (short["kind"], short["applications"], short["available"]) == ("together", [one.number], 0)
    assert [judge["id"] for judge in short["judges"]] == [str(b.person_id)]
    assert two.number not in short["applications"]


async def test_nobody_on_the_panel_and_nothing_to_judge_are_honest_answers(judging):
    _, (one,), _, desk = await judging(1, 0)
    run = await desk.propose(panel_size=1)
    assert run["outcome"]["refusal"]["shortages"][0]["applications"] == [one.number]
    _, _, _, desk = await judging(0, 2)
    assert code(await desk.post("assignment-runs", asked())) == (409, "nothing_to_judge")


async def test_loads_hold_for_all_and_for_single_judges(judging):
    _, _, (a, b, c), desk = await judging(4, 3)
    await make_profile(c, most=1)
    run = await desk.propose(
        panel_size=1, most=4, least=1, loads=[{"judge_id": str(a.person_id), "least": 2, "most": 2}]
    )
    loads = [judge for _, judge, _ in await desk.pairs(run)]
    assert [loads.count(str(seat.person_id)) for seat in (a, b, c)] == [2, 1, 1]


async def test_apply_gives_every_sheet_once_and_undo_takes_them_all_back(judging):
    competition, _, _, desk = await judging(3, 3)
    run = await desk.propose()
    answer = await desk.apply(run)
    assert (answer.status_code, answer.json()["state"], answer.json()["version"]) == (200, "applied", 2)
    expected = {(x, judge) for x, judge, _ in await desk.pairs(run)}
    assert await sheets() == expected
    assert len(expected) == 6
    items = (await desk.get(f"assignment-runs/{run['id']}/pairs")).json()["items"]
    assert {p["sheet_id"] for p in items} == {str(s.id) for s in await Sheet.all()}
    assert code(await desk.apply(run)) == (409, "illegal_transition")
    answer = await desk.undo(run)
    assert (answer.status_code, answer.json()["state"]) == (200, "undone")
    assert (await Sheet.all().count(), await AssignmentPair.exclude(sheet_id=None).count()) == (0, 0)
    for again in (desk.undo, desk.apply):
        assert code(await again(run)) == (409, "illegal_transition")
    facts = {e.action: e.facts for e in await AuditEvent.filter(subject_id=run["id"])}
    assert facts["jury.apply_assignment"] == {"assigned": 6, "digest": run["digest"]}
    assert facts["jury.undo_assignment"] == {"withdrawn": 6, "recused": 0}
    assert await Sheet.filter(competition_id=competition.id).count() == 0
    told = {str(n.person_id): n.facts["count"] for n in await Notification.filter(kind="sheet_assigned")}
    assert told == Counter(judge for _, judge in expected)


async def test_undo_leaves_sheets_that_were_there_before(judging):
    _, (one, _), (a, _), desk = await judging(2, 2)
    before = await make_sheet(one, a.person_id, is_submitted=True)
    run = await desk.propose()
    assert run["outcome"]["kept"] == 1
    await desk.apply(run)
    assert (await desk.undo(run)).status_code == 200
    assert [s.id for s in await Sheet.all()] == [before.id]


@pytest.mark.parametrize("used", ["mark", "comment", "saved", "submitted"])
async def test_undo_is_refused_with_facts_once_a_judge_began(judging, used):
    _, (one,), (a, b), desk = await judging(1, 2)
    run = await desk.propose()
    await desk.apply(run)
    sheet = await Sheet.get(judge_id=a.person_id)
    if used == "mark":
        criterion = await one.competition.criteria.all().first()
        await Mark.create(sheet=sheet, criterion=criterion, score_hundredths=100)
    elif used == "comment":
        await Sheet.filter(id=sheet.id).update(comment="好")
    elif used == "saved":
        await Sheet.filter(id=sheet.id).update(version=2)
    else:
        await sheet.delete()
        sheet = await make_sheet(one, a.person_id, is_submitted=True)
        await AssignmentPair.filter(run_id=run["id"], judge_id=a.person_id).update(sheet_id=sheet.id)
    answer = await desk.undo(run)
    assert code(answer) == (409, "run_in_use")
    state = "submitted" if used == "submitted" else "assigned"
    assert answer.json()["facts"] == {
        "drafted": int(used != "submitted"),
        "submitted": int(used == "submitted"),
        "sheets": [{"application": one.number, "judge": "评委", "state": state}],
    }
    assert len(await sheets()) == 2
    assert b.person_id in {s.judge_id for s in await Sheet.all()}


async def test_undo_leaves_a_recusal_and_its_sheet(judging):
    _, (one,), (a, _), desk = await judging(1, 2)
    run = await desk.propose()
    await desk.apply(run)
    await Sheet.filter(judge_id=a.person_id).update(state=SheetState.RECUSED)
    assert (await desk.undo(run)).status_code == 200
    assert [(s.judge_id, s.state) for s in await Sheet.filter(application_id=one.id)] == [
        (a.person_id, SheetState.RECUSED)
    ]


async def stale(desk, run) -> list[tuple[str, str | None, str | None]]:
    answer = await desk.apply(run)
    assert code(answer) == (409, "assignment_stale")
    facts = answer.json()["facts"]
    assert facts["count"] == len(facts["changes"]) == sum(facts["counts"].values())
    return [(c["what"], c["application"], c["judge"]) for c in facts["changes"]]


async def test_apply_is_refused_after_a_recusal_a_removal_and_a_new_member_by_name(judging):
    _, (one, two), (a, b), desk = await judging(2, 2)
    run = await desk.propose()
    await make_recusal(one, a.person_id)
    assert await stale(desk, run) == [("pair_conflicted", one.number, "评委")]
    await Membership.create(
        person_id=b.person_id, organization_id=two.organization_id, role=OrganizationRole.OWNER
    )
    assert await stale(desk, run) == [
        ("pair_conflicted", one.number, "评委"),
        ("pair_conflicted", two.number, "评委"),
    ]
    await desk.client.delete(f"{desk.where}/panel/{b.person_id}", headers={"if-match": "*"})
    assert ("judge_removed", None, "评委") in await stale(desk, run)
    assert await Sheet.all().count() == 0


async def test_apply_is_refused_after_sheets_holds_and_applications_changed(judging):
    competition, (one, two), (a, b, _), desk = await judging(2, 3)
    run = await desk.propose(panel_size=1, loads=[{"judge_id": str(a.person_id), "least": 2, "most": 2}])
    assert [judge for _, judge, _ in await desk.pairs(run)] == [str(a.person_id)] * 2
    sheet = await make_sheet(one, b.person_id)
    assert await stale(desk, run) == [("sheet_added", one.number, "评委")]
    await sheet.delete()
    await desk.hold("forbidden", (two, a))
    assert await stale(desk, run) == [("pair_forbidden", two.number, "评委")]
    await desk.hold("locked", (one, b))
    assert ("pair_locked", one.number, "评委") in await stale(desk, run)
    new = await make_application(competition, state=State.ELIGIBLE)
    assert ("application_added", new.number, None) in await stale(desk, run)


async def test_two_officers_applying_two_runs_at_once_have_one_effect(judging, visitor, house):
    competition, _, _, desk = await judging(4, 4)
    other = Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)
    first, second = await desk.propose(seed="1"), await other.propose(seed="2")
    answers = await at_once(house, desk.apply(first), other.apply(second))
    assert sorted(a.status_code for a in answers) == [200, 409]
    (refused,) = [a for a in answers if a.status_code == 409]
    assert refused.json()["code"] == "assignment_stale"
    assert set(refused.json()["facts"]["counts"]) == {"sheet_added"}
    assert await Sheet.all().count() == 8


async def test_one_run_applied_twice_at_once_has_one_effect(judging, house):
    _, _, _, desk = await judging(4, 4)
    run = await desk.propose()
    answers = await at_once(house, *(desk.apply(run) for _ in range(3)))
    assert sorted(a.status_code for a in answers) == [200, 409, 409]
    assert {a.json()["code"] for a in answers if a.status_code == 409} == {"illegal_transition"}
    assert await Sheet.all().count() == 8


async def test_a_recusal_and_an_application_of_a_run_at_once_leave_no_open_sheet_of_the_recused(
    judging, visitor
):
    competition, (one,), _, desk = await judging(1, 1)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    run = await desk.propose()
    recusal = judge.client.post(f"/api/v1/applications/{one.id}/recusals", json={"kind": "kinship"})
    applied, recused = await asyncio.gather(desk.apply(run), recusal)
    assert recused.status_code == 201
    assert applied.status_code in {200, 409}
    states = [s.state for s in await Sheet.filter(judge_id=judge.id)]
    assert states == ([SheetState.RECUSED] if applied.status_code == 200 else [])


async def test_an_undo_and_a_first_draft_at_once_never_lose_the_draft(judging, visitor, house):
    competition, (_one,), _, desk = await judging(1, 1)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    run = await desk.propose()
    await desk.apply(run)
    sheet = await Sheet.get(judge_id=judge.id)
    draft = judge.client.put(
        f"/api/v1/sheets/{sheet.id}/marks", json={"marks": {"need": "50"}}, headers={"if-match": "*"}
    )
    undone, saved = await at_once(house, desk.undo(run), draft)
    assert (undone.status_code, saved.status_code) in {(200, 404), (409, 200), (200, 409)}
    assert await Mark.all().count() == int(saved.status_code == 200)


async def test_top_up_adds_only_what_is_missing(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    for application, seat in ((one, a), (one, b), (one, c), (two, a)):
        await make_sheet(application, seat.person_id)
    run = await desk.propose(panel_size=2)
    counts = {kind: run["outcome"][kind] for kind in ("kept", "locked", "chosen")}
    assert counts == {"kept": 4, "locked": 0, "chosen": 1}
    before = await sheets()
    assert (await desk.apply(run)).status_code == 200
    assert before < await sheets()
    assert len(await sheets()) == 5


async def test_a_run_is_repeated_on_its_own_terms_in_the_world_as_it_is(judging, visitor):
    competition, (one, _two), _, desk = await judging(2, 3)
    chosen = [str(one.id)]
    run = await desk.propose(application_ids=chosen, weights={"expertise": 1, "wish": 0}, cap="2/3")
    again = await desk.post(f"assignment-runs/{run['id']}/repetition")
    assert again.status_code == 201
    assert again.json()["id"] != run["id"]
    assert again.json()["parameters"] == run["parameters"]
    assert again.json()["digest"] == run["digest"]
    await make_seat(competition)
    changed = (await desk.post(f"assignment-runs/{run['id']}/repetition")).json()
    assert (changed["parameters"], changed["digest"] == run["digest"]) == (run["parameters"], False)
    # The terms are the run's own whoever asks: an officer is not told all of them, and repeats all of them.
    officer = await visitor(Role.PROGRAMME_OFFICER, viewer=one.organization_id)
    answer = await Desk(officer.client, competition).post(f"assignment-runs/{run['id']}/repetition")
    assert answer.json()["parameters"]["application_ids"] == []
    kept = await AssignmentRun.get(id=answer.json()["id"])
    assert kept.parameters == run["parameters"]
    auditor = await visitor(Role.AUDITOR)
    refused = await Desk(auditor.client, competition).post(f"assignment-runs/{run['id']}/repetition")
    assert refused.status_code == 403
    unknown = await desk.post(f"assignment-runs/{uuid4()}/repetition")
    assert code(unknown) == (404, "not_found")


async def test_a_run_about_the_best_is_repeated_about_the_best(judging):
    _, entries, seats, desk = await judging(2, 3, quorum=1)
    for entry, total in zip(entries, (80_00, 40_00), strict=True):
        scores = dict.fromkeys(("need", "design", "team"), total)
        await make_sheet(entry, seats[0].person_id, scores, is_submitted=True)
    run = await desk.propose(best=1)
    again = (await desk.post(f"assignment-runs/{run['id']}/repetition")).json()
    assert again["parameters"] == run["parameters"]
    assert again["parameters"]["application_ids"] == [str(entries[0].id)]


async def test_a_replacement_is_worked_out_for_one_application_on_the_last_terms(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    answer = await desk.post(f"applications/{one.id}/replacements")
    assert code(answer) == (409, "no_run_applied")
    run = await desk.propose(most=2, least=1)
    await desk.apply(run)
    gone = await Sheet.filter(application_id=one.id).first()
    await Sheet.filter(id=gone.id).update(state=SheetState.RECUSED)
    await make_recusal(one, gone.judge_id)
    others = {s async for s in Sheet.filter(application_id=two.id).values_list("judge_id", flat=True)}
    answer = await desk.post(f"applications/{one.id}/replacements")
    assert answer.status_code == 201
    replacement = answer.json()
    assert replacement["parameters"] == run["parameters"] | {"application_ids": [str(one.id)]}
    chosen = [(x, judge) for x, judge, kind in await desk.pairs(replacement) if kind == "chosen"]
    (third,) = {s.person_id for s in (a, b, c)} - {
        s.judge_id for s in await Sheet.filter(application_id=one.id)
    }
    assert chosen == [(str(one.id), str(third))]
    assert (await desk.apply(replacement)).status_code == 200
    assert {s.judge_id for s in await Sheet.filter(application_id=two.id)} == others
    assert code(await desk.post(f"applications/{uuid4()}/replacements")) == (409, "application_not_eligible")


async def test_a_replacement_counts_the_loads_of_all_other_applications(judging):
    _, (one, two), (a, b, c), desk = await judging(2, 3)
    await make_sheet(two, a.person_id)
    run = await desk.propose(
        panel_size=1, most=1, application_ids=[str(one.id)], loads=[{"judge_id": str(c.person_id), "most": 0}]
    )
    assert await desk.pairs(run) == [(str(one.id), str(b.person_id), "chosen")]
    await make_sheet(two, b.person_id)
    assert await stale(desk, run) == [("load_grew", None, "评委")]


@pytest.mark.parametrize(
    "changes",
    [
        {"panel_size": 0},
        {"panel_size": 51},
        {"panel_size": "5"},
        {"most": -1},
        {"seed": ""},
        {"seed": "a\nb"},
        {"seed": None},
        {"cap": "half"},
        {"cap": 0.5},
        {"weights": {"expertise": -1}},
        {"weights": {"taste": 1}},
        {"application_ids": []},
        {"loads": [{"judge_id": "x", "most": 1}]},
        {"surprise": 1},
    ],
)
async def test_a_malformed_request_is_refused(judging, changes):
    _, _, _, desk = await judging()
    assert code(await desk.post("assignment-runs", asked(**changes))) == (422, "invalid")


async def test_what_makes_no_sense_together_is_refused(judging):
    _, _, (a,), desk = await judging()
    own = {"judge_id": str(a.person_id), "least": 3, "most": 2}
    for changes, status, why in (
        ({"least": 3, "most": 2}, 422, "load_out_of_range"),
        ({"loads": [own]}, 422, "load_out_of_range"),
        ({"loads": [own | {"least": 0}] * 2}, 422, "judge_repeated"),
        ({"loads": [own | {"least": 0, "judge_id": str(uuid4())}]}, 409, "judge_not_on_panel"),
        ({"cap": "0"}, 422, "cap_out_of_range"),
        ({"cap": "1/37"}, 422, "cap_out_of_range"),
        ({"application_ids": [str(uuid4())]}, 409, "application_not_eligible"),
    ):
        assert code(await desk.post("assignment-runs", asked(**changes))) == (status, why)
    assert await AssignmentRun.all().count() == 0


async def test_runs_are_made_after_the_call_and_applied_while_judging(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for stage in Stage:
        competition = await make_competition(stage)
        await make_application(competition, state=State.ELIGIBLE)
        await make_seat(competition)
        desk = Desk(officer.client, competition)
        answer = await desk.post("assignment-runs", asked(panel_size=1))
        if stage not in {Stage.CLOSED, Stage.JUDGING}:
            assert (stage, *code(answer)) == (stage, 409, "not_assignable")
            continue
        applied = await desk.apply(answer.json())
        if stage is Stage.CLOSED:
            assert code(applied) == (409, "not_judging")
        else:
            assert applied.status_code == 200


async def test_only_staff_assigns_and_auditors_read(judging, visitor):
    competition, (one,), (a,), desk = await judging(1, 1)
    run = await desk.propose(panel_size=1)
    hold = (await desk.hold("forbidden", (one, a))).json()[0]
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = Desk((await visitor(role)).client, competition)
        for answer in (
            await other.post("assignment-runs", asked()),
            await other.post(f"applications/{one.id}/replacements"),
            await other.apply(run),
            await other.undo(run),
            await other.hold("locked", (one, a)),
            await other.client.delete(
                f"{other.where}/assignment-holds/{hold['id']}", headers={"if-match": "*"}
            ),
        ):
            assert (role, *code(answer)) == (role, 403, "forbidden")
        for path in (
            "assignment-runs",
            f"assignment-runs/{run['id']}",
            f"assignment-runs/{run['id']}/document",
            f"assignment-runs/{run['id']}/pairs",
            f"assignment-runs/{run['id']}/applications/{one.id}",
            "assignment-holds",
            "coverage",
        ):
            answer = await other.get(path)
            assert (role, path, answer.status_code) == (role, path, 200 if role is Role.AUDITOR else 403)


async def test_a_run_of_another_competition_is_not_found(judging):
    _, _, _, desk = await judging()
    run = await desk.propose(panel_size=1)
    _, _, _, other = await judging()
    for answer in (
        await other.get(f"assignment-runs/{run['id']}"),
        await other.get(f"assignment-runs/{run['id']}/pairs"),
        await other.apply(run),
        await other.undo(run),
    ):
        assert code(answer) == (404, "not_found")


@pytest.mark.parametrize("many", [1, 3])
async def test_lists_ask_the_same_number_of_queries(judging, house, many):
    _, applications, (a, _), desk = await judging(many, 2)
    for _ in range(many):
        run = await desk.propose(panel_size=1)
    await desk.hold("forbidden", *((x, a) for x in applications))
    for path, queries in (
        ("assignment-runs", 4),
        (f"assignment-runs/{run['id']}/pairs", 5),
        ("assignment-holds", 4),
    ):
        async with count_queries(house) as sent:
            answer = await desk.get(path)
        assert (path, len(answer.json()["items"]), len(sent)) == (path, many, queries)


async def test_the_same_key_gives_the_same_run(judging):
    _, _, _, desk = await judging(2, 3)
    key = {"idempotency-key": "run-1"}
    first, second = [
        await desk.client.post(f"{desk.where}/assignment-runs", json=asked(), headers=key) for _ in range(2)
    ]
    assert orjson.loads(first.content) == orjson.loads(second.content)
    assert await AssignmentRun.all().count() == 1
