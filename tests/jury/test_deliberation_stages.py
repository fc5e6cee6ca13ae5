"""Where a competition is judged in stages, each has its own sheets, peers, agenda and recusals."""

from typing import Any

import pytest

from factories.jury import FULL, make_seat, make_sheet
from factories.pitch import make_staged, stage
from factories.refusals import refused
from incubator.competitions.rules import Disclosure
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules import Change, SheetState
from incubator.jury.tables import Deliberation, Sheet, SheetVersion

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
STAGES = (("first", StageKind.REVIEW, 40_00), ("second", StageKind.REVIEW, 60_00))
MARKS = dict.fromkeys(FULL, "10")


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def staged(visitor, **columns) -> tuple[Competition, list[Any], list[Any], Any]:
    """Two applications, both judged by two judges in the first stage, and one of them in the second."""
    competition, entries, _ = await make_staged(
        *STAGES, applications=2, judges=0, **{"quorum": 2, "shares_scores": True} | columns
    )
    judges = [await visitor(Role.JUDGE) for _ in range(2)]
    ids = {code: (await stage(competition, code)).id for code in ("first", "second")}
    for n, judge in enumerate(judges):
        await make_seat(competition, judge.id)
        for entry, code, total in (
            (entries[0], "first", 50 + 40 * n),
            (entries[1], "first", 70),
            (entries[0], "second", 80 + 2 * n),
        ):
            scores = dict.fromkeys(FULL, total * 100)
            await make_sheet(entry, judge.id, scores, is_submitted=True, stage_id=ids[code])
    return competition, entries, judges, await visitor(Role.PROGRAMME_OFFICER)


async def test_a_deliberation_is_about_one_stage(visitor):
    competition, entries, judges, officer = await staged(visitor)
    where = f"{PATH}/competitions/{competition.id}/deliberations"
    chair = {"chair_id": str(judges[0].id)}
    answer = await officer.client.post(where, json=chair)
    assert (code(answer), [e["pointer"] for e in answer.json()["errors"]]) == (
        (422, "stage_missing"),
        ["/stage"],
    )
    answer = await officer.client.post(where, json=chair | {"stage": "third"})
    assert code(answer) == (422, "stage_unknown")
    found = (await officer.client.post(where, json=chair | {"stage": "first"})).json()
    assert found["stage"] == {"code": "first", "name": "First"}
    agenda = [(i["application"]["id"], i["before"]["totals"]) for i in found["agenda"]]
    assert agenda == [(str(entries[0].id), ["90", "50"]), (str(entries[1].id), ["70", "70"])]
    sheets = await Sheet.filter(judge_id=judges[0].id).order_by("id").prefetch_related("stage")
    for sheet, expected in zip(sheets, (200, 200, 409), strict=True):
        body = {"marks": MARKS, "reason": "再议"}
        adjusted = await judges[0].client.post(f"{PATH}/sheets/{sheet.id}/adjustment", json=body)
        assert adjusted.status_code == expected, sheet.stage.code
    closing = {"present": [str(judges[0].id)]}
    await judges[0].client.post(f"{PATH}/deliberations/{found['id']}/closing", json=closing)
    found = (await officer.client.post(where, json=chair | {"stage": "second"})).json()
    agenda = [(i["application"]["id"], i["before"]["totals"]) for i in found["agenda"]]
    assert agenda == [(str(entries[0].id), ["82", "80"])]


async def test_a_judges_own_open_sheet_hides_an_application_in_its_stage_only(visitor):
    competition, entries, judges, officer = await staged(visitor)
    late = await visitor(Role.JUDGE)
    await make_seat(competition, late.id)
    await make_sheet(entries[0], late.id, stage_id=(await stage(competition, "second")).id)
    where, chair = f"{PATH}/competitions/{competition.id}/deliberations", str(judges[0].id)
    for name, seen in (("first", 2), ("second", 0)):
        opened = await officer.client.post(where, json={"chair_id": chair, "stage": name})
        path = f"{PATH}/deliberations/{opened.json()['id']}"
        assert len((await late.client.get(path)).json()["agenda"]) == seen
        await judges[0].client.post(f"{path}/closing", json={"present": [chair]})


async def test_peers_are_those_of_the_same_stage(visitor):
    _, entries, judges, _ = await staged(visitor)
    sheets = await Sheet.filter(judge_id=judges[0].id, application_id=entries[0].id).order_by("id")
    for sheet, expected in zip(sheets, (("first", "90"), ("second", "82")), strict=True):
        peers = (await judges[0].client.get(f"{PATH}/sheets/{sheet.id}/peers")).json()
        assert [(peer["stage"], peer["total"]) for peer in peers] == [expected]


async def test_applicants_scores_say_of_which_stage_they_are(visitor):
    competition, entries, _, officer = await staged(visitor, scores_shown=Disclosure.AFTER_RANKING)
    where = f"{PATH}/competitions/{competition.id}/ranking"
    digest = (await officer.client.post(where)).json()["digest"]
    second = await visitor(Role.PROGRAMME_OFFICER)
    confirmed = await second.client.post(f"{where}/confirmation", json={"digest": digest})
    assert confirmed.status_code == 201, confirmed.text
    owner = await visitor(owner=entries[0].organization_id)
    scores = (await owner.client.get(f"{PATH}/applications/{entries[0].id}/scores")).json()
    found = sorted((score["stage"], score["total"]) for score in scores)
    assert found == [("first", "50"), ("first", "90"), ("second", "80"), ("second", "82")]


async def test_a_recusal_takes_the_judges_sheets_of_every_stage_out(visitor):
    _, entries, judges, _ = await staged(visitor)
    answer = await judges[0].client.post(
        f"{PATH}/applications/{entries[0].id}/recusals", json={"kind": "kinship"}
    )
    assert answer.status_code == 201
    mine = Sheet.filter(judge_id=judges[0].id)
    states = {(s.application_id, s.state) for s in await mine}
    assert states == {(entries[0].id, SheetState.RECUSED), (entries[1].id, SheetState.SUBMITTED)}
    assert await SheetVersion.filter(change=Change.RECUSED).count() == 2


async def test_the_table_takes_a_judged_stage_of_the_competition(visitor):
    competition, _, judges, _ = await staged(visitor)
    insert = (
        "INSERT INTO deliberation (id, competition_id, stage_id, chair_id, state, opened_at, version)"
        " VALUES (gen_random_uuid(), $1, $2, $3, 'open', now(), 1)"
    )
    foreign, _, _ = await make_staged(*STAGES)
    of = await stage(foreign, "first")
    unknown = ("ck_deliberation_judging_stage", "stage_unknown")
    assert await refused((insert, competition.id, of.id, judges[0].id)) == unknown
    assert await Deliberation.all().count() == 0
