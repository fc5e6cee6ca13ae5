"""A competition's stages: declared while it is a draft, assigned in, and ranked from files by such a rule."""

import csv
import io
from pathlib import Path
from typing import Any

import pytest

from factories.competitions import make_competition
from factories.jury import make_seat
from factories.pitch import BONUS, make_staged
from factories.refusals import refused
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.jury.methods.rule import StageKind
from incubator.jury.offline.rank import rank_file
from incubator.jury.tables import JudgingStage, Sheet

pytestmark = pytest.mark.anyio

API = "/api/v1/competitions"
OFFICER = Role.PROGRAMME_OFFICER
RULE = Path(__file__).parents[2] / "examples" / "park_stages.json"

EVERY = ("desk", "material", "pitch")
THREE = [
    {"code": "desk", "name": "初评", "kind": "review", "weight": "15"},
    {"code": "material", "name": "材料", "kind": "review", "weight": "25"},
    {"code": "pitch", "name": "路演", "kind": "pitch", "weight": "60"},
]
VOTE = {"code": "vote", "name": "大众投票", "kind": "public_vote", "weight": "15", "votes": "share"}


async def declare(client: Any, competition: Any, stages: list[dict[str, str]], version: str = "*") -> Any:
    return await client.put(
        f"{API}/{competition.id}/stages", json={"stages": stages}, headers={"if-match": version}
    )


async def test_stages_are_declared_in_their_order_and_written_anew(visitor, client):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    assert (await officer.client.get(f"{API}/{competition.id}/stages")).json() == []
    answer = await declare(officer.client, competition, THREE, '"1"')
    assert answer.status_code == 200, answer.text
    assert [(s["code"], s["kind"], s["weight"]) for s in answer.json()] == [
        ("desk", "review", "15"),
        ("material", "review", "25"),
        ("pitch", "pitch", "60"),
    ]
    assert (await declare(officer.client, competition, THREE, '"1"')).status_code == 412
    bonus = {"code": "bonus", "name": "附加分", "kind": "bonus", "weight": "5"}
    answer = await declare(officer.client, competition, [*THREE[1:], VOTE, bonus], '"2"')
    assert [s["code"] for s in answer.json()] == ["material", "pitch", "vote", "bonus"]
    assert answer.json()[2]["votes"] == "share"
    assert (await client.get(f"{API}/{competition.id}/stages")).status_code == 404  # a draft is staff's
    assert (await declare(officer.client, competition, [])).json() == []


@pytest.mark.parametrize(
    ("stages", "code"),
    [
        ([{**THREE[0], "weight": "99"}], "weights_not_100"),
        ([*THREE, VOTE], "weights_not_100"),
        ([{**THREE[0], "weight": "0"}], "weight_not_positive"),
        ([{**THREE[0], "weight": "50"}, {**THREE[0], "weight": "50"}], "code_repeated"),
        ([{**VOTE, "weight": "100"}], "no_judged_stage"),
        ([{**THREE[0], "kind": "exam"}], "invalid"),
        ([{**THREE[0], "code": "初评"}], "invalid"),
        ([{**THREE[0], "more": "1"}], "invalid"),
        ([THREE[0]] * 13, "invalid"),
    ],
)
async def test_stages_that_do_not_hold_are_refused(visitor, stages, code):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.DRAFT)
    answer = await declare(officer.client, competition, stages)
    assert (answer.status_code, answer.json()["code"]) == (422, code)
    assert await JudgingStage.all().count() == 0


async def test_stages_are_fixed_once_the_call_was_opened(visitor):
    officer, competition = await visitor(OFFICER), await make_competition(Stage.OPEN)
    answer = await declare(officer.client, competition, THREE)
    assert (answer.status_code, answer.json()["code"]) == (409, "competition_fixed")
    staged, _, _ = await make_staged(("desk", StageKind.REVIEW, 100_00), judges=0, applications=0)
    raw = "UPDATE judging_stage SET weight_hundredths = 1 WHERE competition_id = $1"
    assert await refused((raw, staged.id)) == ("ck_competition_fixed", "competition_fixed")


@pytest.mark.parametrize("role", [Role.JUDGE, Role.AUDITOR, Role.FINANCE_OFFICER])
async def test_only_staff_declares_stages(visitor, role):
    competition = await make_competition(Stage.DRAFT)
    answer = await declare((await visitor(role)).client, competition, THREE)
    assert answer.status_code == (403 if role is Role.AUDITOR else 404)  # only some see drafts at all


@pytest.mark.usefixtures("house")
async def test_the_database_holds_the_weights_too():
    competition = await make_competition(Stage.DRAFT)
    raw = (
        "INSERT INTO judging_stage (id, competition_id, code, name, kind, weight_hundredths, votes, position)"
        " VALUES (gen_random_uuid(), $1, $2, 'x', $3, $4, 'share', $5)"
    )
    for rows, constraint in (
        ([("a", "review", 9999, 1)], "ck_judging_stage_weights"),
        ([("a", "public_vote", 10000, 1)], "ck_judging_stage_judged"),
        ([("a", "review", 5000, 1), ("a", "review", 5000, 2)], "uq_judging_stage_code"),
        ([("a", "review", 5000, 1), ("b", "review", 5000, 1)], "uq_judging_stage_position"),
        ([("a", "exam", 10000, 1)], "ck_judging_stage_kind"),
        ([("a", "review", 10001, 1)], "ck_judging_stage_weight"),
    ):
        found, _ = await refused(*((raw, competition.id, *row) for row in rows))
        assert found == constraint
    good = ("a", "review", 10000, 1), ("b", "bonus", 500, 2)
    assert await refused(*((raw, competition.id, *row) for row in good)) == (None, None)


async def test_sheets_are_assigned_in_the_stage_that_is_named(visitor):
    competition, (entry,), _ = await make_staged(
        ("desk", StageKind.REVIEW, 40_00),
        ("material", StageKind.REVIEW, 20_00),
        ("pitch", StageKind.PITCH, 40_00),
        BONUS,
        judges=0,
    )
    judge, officer = await visitor(Role.JUDGE), await visitor(OFFICER)
    await make_seat(competition, judge.id)
    pairs = [{"application_id": str(entry.id), "judge_id": str(judge.id)}]
    where = f"{API}/{competition.id}/sheets"
    for stage, status, code in (
        (None, 201, None),
        ("desk", 409, "already_assigned"),
        ("material", 201, None),
        ("material", 409, "already_assigned"),
        ("pitch", 422, "not_a_review"),
        ("bonus", 422, "not_a_review"),
        ("final", 422, "stage_unknown"),
    ):
        answer = await officer.client.post(where, json={"pairs": pairs, "stage": stage})
        assert answer.status_code == status, answer.text
        told = answer.json()
        assert (told[0]["stage"]["code"] if status == 201 else told["code"]) == (code or stage or "desk")
    given = await Sheet.all().order_by("stage__position").values_list("stage__code", flat=True)
    assert given == ["desk", "material"]


def test_a_staged_contest_is_ranked_from_files_by_the_example(tmp_path):
    marks = [
        "contest,application,criterion,weight,judge,score,stage",
        *(
            f"大赛,甲,项目可行性,1,J{n},80,{stage}"
            for stage in ("desk", "material", "pitch")
            for n in range(3)
        ),
        *(
            f"大赛,乙,项目可行性,1,J{n},70,{stage}"
            for stage in ("desk", "material", "pitch")
            for n in range(3)
        ),
        *(f"大赛,丙,项目可行性,1,J{n},99,desk" for n in range(3)),
    ]
    points = ["contest,application,vote,bonus", "大赛,甲,10,0", "大赛,乙,40,5", "大赛,丙,0,0"]
    (tmp_path / "marks.csv").write_text("\n".join(marks), encoding="utf-8")
    (tmp_path / "points.csv").write_text("\n".join(points), encoding="utf-8")
    out = io.StringIO()
    rank_file(tmp_path / "marks.csv", RULE, tmp_path / "points.csv", out)
    # 甲: (15+20+55)·0.8 = 72, a quarter of the most votes 2.5; 乙: 63 + 10 + 5; 丙 came no further.
    assert list(csv.reader(io.StringIO(out.getvalue())))[1:] == [
        ["大赛", "乙", "78.00", "1"],
        ["大赛", "甲", "74.50", "2"],
        ["大赛", "丙", "14.85", "3"],
    ]
