"""A rubric for each stage that declares one: what its sheets ask for, how they count, and what is kept."""

import json
from typing import Any

import pytest

from factories.applications import make_application
from factories.assignment import Desk
from factories.competitions import make_competition
from factories.jury import make_seat, make_sheet, publish
from factories.pitch import PITCH, REVIEW, make_staged, stage
from factories.refusals import refused
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role, system
from incubator.core.database import transaction
from incubator.core.usecase import Call
from incubator.jury.commands.bundle import keep_result
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules.bundle import BundleKind
from incubator.jury.tables import JudgingStage, Mark, ResultBundle, Sheet, StageCriterion
from incubator.jury.verifier import verify

pytestmark = pytest.mark.anyio

API = "/api/v1/competitions"
OFFICER = Role.PROGRAMME_OFFICER
MATERIAL = ("material", StageKind.REVIEW, 60_00)
DESK = {"code": "desk", "name": "初评", "kind": "review", "weight": "40"}
TALK = {
    "code": "talk",
    "name": "材料",
    "kind": "review",
    "weight": "60",
    "weights": {"design": "75", "team": "25"},
}


async def declare(client: Any, competition: Any, *stages: dict[str, Any]) -> Any:
    return await client.put(
        f"{API}/{competition.id}/stages", json={"stages": list(stages)}, headers={"if-match": "*"}
    )


async def two_stages(**columns: Any) -> tuple[Competition, list[Any], list[Any]]:
    """Two applications, judged at a desk by all criteria and by material on design and team alone."""
    competition = await make_competition(Stage.DRAFT, quorum=1, **columns)
    async with transaction():
        made = [
            await JudgingStage.create(
                competition=competition,
                code=code,
                name=code,
                kind=kind,
                weight_hundredths=weight,
                position=position,
            )
            for position, (code, kind, weight) in enumerate((REVIEW, MATERIAL), start=1)
        ]
        criteria = {c.code: c for c in await Criterion.filter(competition_id=competition.id)}
        for code, weight in (("design", 75_00), ("team", 25_00)):
            await StageCriterion.create(
                competition=competition, stage=made[1], criterion=criteria[code], weight_hundredths=weight
            )
    competition.stage = Stage.JUDGING
    await competition.save(update_fields=["stage"])
    entries = [await make_application(competition, state=State.ELIGIBLE) for _ in range(2)]
    return competition, entries, [await make_seat(competition) for _ in range(2)]


async def test_a_stage_declares_its_own_rubric(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    answer = await declare(officer.client, competition, DESK, TALK)
    assert answer.status_code == 200, answer.text
    assert [s["weights"] for s in answer.json()] == [{}, {"design": "75", "team": "25"}]
    assert (await officer.client.get(f"{API}/{competition.id}/stages")).json() == answer.json()


@pytest.mark.parametrize(
    ("weights", "code", "pointer"),
    [
        ({"design": "75"}, "stage_weights_not_100", "/stages/1/weights"),
        ({"design": "100", "style": "0"}, "unknown_criterion", "/stages/1/weights/style"),
        ({"design": "100", "team": "0"}, "weight_not_positive", "/stages/1/weights/team"),
        ({"design": "many"}, "invalid", "/stages/1/weights/design"),
    ],
)
async def test_a_rubric_that_does_not_hold_is_refused(visitor, weights, code, pointer):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    answer = await declare(officer.client, competition, DESK, TALK | {"weights": weights})
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert answer.json()["errors"][0]["pointer"] == pointer
    assert await JudgingStage.all().count() == 0


async def test_a_stage_that_nobody_judges_has_no_criteria(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    bonus = {"name": "加分", "kind": "bonus", "weight": "5", "weights": {"team": "100"}}
    answer = await declare(officer.client, competition, DESK | {"weight": "100"}, bonus)
    assert (answer.status_code, answer.json()["code"]) == (422, "stage_not_judged")


async def test_stages_without_codes_keep_theirs_by_name(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    await declare(officer.client, competition, DESK, TALK)
    plain = {"name": "路演", "kind": "pitch", "weight": "40"}
    answer = await declare(officer.client, competition, plain, {k: v for k, v in TALK.items() if k != "code"})
    assert [s["code"] for s in answer.json()] == ["stage_1", "talk"]


async def test_a_criterion_that_a_stage_judges_by_stays_in_the_rubric(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    await declare(officer.client, competition, DESK, TALK)
    path = f"{API}/{competition.id}/rubric"
    kept = [
        {"code": "team", "name": "团队", "weight": "40", "highest": "10", "step": "1"},
        {"code": "design", "name": "方案", "weight": "60"},
    ]
    answer = await officer.client.put(path, json={"criteria": kept}, headers={"if-match": "*"})
    assert answer.status_code == 200, answer.text
    weights = (await officer.client.get(f"{API}/{competition.id}/stages")).json()[1]["weights"]
    assert weights == {"team": "25", "design": "75"}
    gone = [{"code": "team", "name": "团队", "weight": "100"}]
    answer = await officer.client.put(path, json={"criteria": gone}, headers={"if-match": "*"})
    assert (answer.status_code, answer.json()["code"]) == (409, "criterion_in_stage")
    assert await Criterion.filter(competition_id=competition.id).count() == 2


async def test_a_sheet_asks_for_what_its_stage_judges_by(visitor):
    competition, (entry, _), _ = await two_stages()
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    material = await stage(competition, "material")
    sheet = await make_sheet(entry, judge.id, stage_id=material.id)
    path = f"/api/v1/sheets/{sheet.id}"
    shown = (await judge.client.get(path)).json()
    assert [(c["code"], c["weight"]) for c in shown["criteria"]] == [("design", "75"), ("team", "25")]
    marks = {"design": "80", "team": "60"}
    answer = await judge.client.put(
        f"{path}/marks", json={"marks": marks | {"need": "50"}}, headers={"if-match": "*"}
    )
    assert (answer.status_code, answer.json()["code"]) == (422, "unknown_criterion")
    answer = await judge.client.put(f"{path}/marks", json={"marks": marks}, headers={"if-match": "*"})
    assert answer.status_code == 200, answer.text
    assert (await judge.client.post(f"{path}/submission")).status_code == 200
    at_desk = await make_sheet(entry, judge.id, stage_id=(await stage(competition, "desk")).id)
    assert len((await judge.client.get(f"/api/v1/sheets/{at_desk.id}")).json()["criteria"]) == 3
    answer = await judge.client.post(f"/api/v1/sheets/{at_desk.id}/submission")
    assert (answer.status_code, answer.json()["code"]) == (422, "sheet_incomplete")


async def judged(competition: Competition, entries: list[Any], seats: list[Any]) -> None:
    desk, material = await stage(competition, "desk"), await stage(competition, "material")
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            whole = {"need": 80_00 - 1000 * n, "design": 60_00, "team": 40_00 + 100 * m}
            await make_sheet(entry, seat.person_id, whole, is_submitted=True, stage_id=desk.id)
            part = {"design": 50_00 + 2000 * n, "team": 90_00}
            await make_sheet(entry, seat.person_id, part, is_submitted=True, stage_id=material.id)


async def test_each_stage_counts_by_its_own_weights_and_the_result_says_so(visitor, house):
    competition, entries, seats = await two_stages()
    await judged(competition, entries, seats)
    officer = await visitor(OFFICER)
    standings = (await officer.client.get(f"{API}/{competition.id}/standings")).json()["standings"]
    # Desk: 40·0.8 + 35·0.6 + 25·0.405 = 63.125 of 100, times 40%; material: 75·0.5 + 25·0.9 = 60, times 60%.
    by_number = {row["number"]: row["exact"] for row in standings}
    assert by_number[entries[0].number] == "245/4"  # 25.25 + 36
    assert by_number[entries[1].number] == "1373/20"  # 23.65 + 45
    assert (await publish(visitor, competition)).status_code == 201
    call = Call(system("jobs"), house)
    await keep_result(call, competition_id=competition.id, kind=BundleKind.RANKING)
    document = json.loads((await ResultBundle.get(competition_id=competition.id)).document)
    assert [(row["stage"], row["criterion"]) for row in document["rubric"]] == [
        ("desk", "design"),
        ("desk", "need"),
        ("desk", "team"),
        ("material", "design"),
        ("material", "team"),
    ]
    assert verify(json.dumps(document).encode()).differences == []


@pytest.mark.usefixtures("house")
async def test_the_rows_hold_what_the_rules_say():
    competition, (entry, _), (seat, _) = await two_stages()
    material = await stage(competition, "material")
    criteria = {c.code: c for c in await Criterion.filter(competition_id=competition.id)}

    async def kept(constraint: str, *statements: tuple[object, ...]) -> None:
        assert (await refused(*statements))[0] == constraint

    await kept("ck_competition_fixed", ("UPDATE stage_criterion SET weight_hundredths = 1",))
    sheet = await make_sheet(entry, seat.person_id, stage_id=material.id)
    mark = "INSERT INTO mark SELECT gen_random_uuid(), 100, $2::uuid, $1::uuid"
    await kept("ck_mark_criterion", (mark, sheet.id, criteria["need"].id))
    submit = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    await kept("ck_sheet_complete", (mark, sheet.id, criteria["design"].id), (submit, sheet.id))
    assert await Mark.all().count() == 0
    draft = await make_competition(Stage.DRAFT)
    own = {c.code: c for c in await Criterion.filter(competition_id=draft.id)}
    async with transaction():
        desk, bonus = [
            await JudgingStage.create(
                competition=draft,
                code=code,
                name=code,
                kind=kind,
                weight_hundredths=weight,
                position=position,
            )
            for position, (code, kind, weight) in enumerate(
                (("desk", StageKind.REVIEW, 100_00), ("bonus", StageKind.BONUS, 5_00)), start=1
            )
        ]
    add = """
    INSERT INTO stage_criterion (id, competition_id, stage_id, criterion_id, weight_hundredths)
    VALUES (gen_random_uuid(), $1, $2, $3, $4)
    """
    whole = (add, draft.id, desk.id, own["need"].id, 100_00)
    await kept("uq_stage_criterion", whole, whole)
    await kept("ck_stage_criterion_weight", (add, draft.id, desk.id, own["need"].id, 0))
    await kept("ck_stage_criterion_weights", (add, draft.id, desk.id, own["need"].id, 99_00))
    await kept("ck_stage_criterion_stage", (add, draft.id, bonus.id, own["need"].id, 100_00))
    await kept("fk_stage_criterion_stage", (add, draft.id, material.id, own["need"].id, 100_00))
    await kept("fk_stage_criterion_criterion", (add, draft.id, desk.id, criteria["need"].id, 100_00))
    await kept("fk_stage_criterion_criterion", whole, ("DELETE FROM criterion WHERE id = $1", own["need"].id))


async def test_a_run_gives_the_sheets_of_its_stage(visitor):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=3, judges=3)
    desk = Desk((await visitor(OFFICER)).client, competition)
    for code in ("desk", "material"):
        run = await desk.propose(stage=code, panel_size=2)
        assert (run["stage"]["code"], run["outcome"]["chosen"], run["outcome"]["kept"]) == (code, 6, 0)
        assert (await desk.apply(run)).status_code == 200
    assert await Sheet.all().count() == 12
    for code in ("desk", "material"):
        of = await stage(competition, code)
        assert await Sheet.filter(stage_id=of.id).count() == 6
        path = f"{API}/{competition.id}/coverage"
        coverage = (await desk.client.get(path, params={"stage": code})).json()
        assert coverage["histogram"] == {"2": 3}
    again = await desk.propose(stage="material", panel_size=3)
    assert (again["outcome"]["kept"], again["outcome"]["chosen"]) == (6, 3)
    first = await desk.propose(panel_size=2)
    assert first["stage"]["code"] == "desk"
    replaced = await desk.client.post(f"{API}/{competition.id}/applications/{entries[0].id}/replacements")
    assert replaced.json()["stage"]["code"] == "material"
    assert len(seats) == 3


@pytest.mark.parametrize(
    ("asked", "code"),
    [
        ({"stage": "nowhere"}, "stage_unknown"),
        ({"stage": "bonus"}, "not_a_review"),
        ({"stage": "pitch"}, "not_a_review"),
        ({"best": 0}, "invalid"),
    ],
)
async def test_a_run_for_no_stage_of_reviews_is_refused(visitor, asked, code):
    competition, _, _ = await make_staged(
        REVIEW, PITCH, ("bonus", StageKind.BONUS, 5_00), applications=1, judges=1
    )
    desk = Desk((await visitor(OFFICER)).client, competition)
    answer = await desk.client.post(
        f"{API}/{competition.id}/assignment-runs",
        json={"panel_size": 1, "most": 5, "seed": "s"} | asked,
    )
    assert (answer.status_code, answer.json()["code"]) == (422, code)


async def test_a_run_takes_the_best_of_the_stage_before(visitor):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=4, judges=2, quorum=1)
    client = (await visitor(OFFICER)).client
    path = f"{API}/{competition.id}/assignment-runs"
    body = {"panel_size": 2, "most": 9, "seed": "s", "stage": "material", "best": 2}
    answer = await client.post(path, json=body)
    assert (answer.status_code, answer.json()["code"]) == (409, "nothing_to_judge")
    of = await stage(competition, "desk")
    for entry, need in zip(entries, (50_00, 90_00, 70_00, 70_00), strict=True):
        scores = {"need": need, "design": 50_00, "team": 50_00}
        await make_sheet(entry, seats[0].person_id, scores, is_submitted=True, stage_id=of.id)
    run = (await client.post(path, json=body)).json()
    # Second and third are equal, so both are among the best two.
    assert sorted(run["parameters"]["application_ids"]) == sorted(str(e.id) for e in entries[1:])
    assert run["outcome"]["chosen"] == 6
    both = body | {"application_ids": [str(entries[0].id)]}
    answer = await client.post(path, json=both)
    assert (answer.status_code, answer.json()["code"]) == (422, "applications_named_twice")


async def test_the_best_are_not_told_to_who_still_judges(visitor):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=2, judges=1, quorum=1)
    of = await stage(competition, "desk")
    for entry in entries:
        await make_sheet(entry, seats[0].person_id, is_submitted=True, stage_id=of.id)
    both = await visitor(OFFICER, Role.JUDGE)
    await make_seat(competition, both.id)
    await make_sheet(entries[0], both.id, stage_id=of.id)
    body = {"panel_size": 1, "most": 9, "seed": "s", "stage": "material", "best": 1}
    answer = await both.client.post(f"{API}/{competition.id}/assignment-runs", json=body)
    assert (answer.status_code, answer.json()["code"]) == (403, "own_sheet_open")
