"""A result is kept when it is ranked and when it is decided, and each reader gets what it may see."""

import asyncio
import json
import subprocess
import sys
from collections import Counter
from typing import Any
from uuid import UUID

import asyncpg
import pytest

from factories.jury import make_judging, make_recusal, make_seat, make_sheet, publish
from factories.pitch import REVIEW, make_staged
from factories.queries import at_once
from incubator.app import worker
from incubator.awards.jobs import handlers as award_jobs
from incubator.competitions.tables import Competition, Criterion
from incubator.core.actor import Role
from incubator.core.jobs import Task
from incubator.jury import verifier
from incubator.jury.jobs import handlers
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules import SheetState
from incubator.jury.tables import Expertise, JudgeProfile, Mark, PanelMember, ResultBundle, Sheet

pytestmark = pytest.mark.anyio

BY_HAND = "/assignment: none is here, so whose sheets these should be is not known"
"""What the verifier says where sheets were assigned by hand."""
TOTALS = [(80, 82, 79, 75, 90), (60, 62, 59, 65, 70), (80, 82, 79, 75, 90), (40, 42, 39, 45, 50)]


async def ranked(visitor, house, **columns):
    """A competition with a published ranking of four, and its kept result."""
    competition, entries, seats = await make_judging(len(TOTALS), 5, **columns)
    for entry, row in zip(entries, TOTALS, strict=True):
        for seat, total in zip(seats, row, strict=True):
            scores = dict.fromkeys(("need", "design", "team"), total * 100)
            await make_sheet(entry, seat.person_id, scores, is_submitted=True)
    spare = await make_seat(competition)
    await make_recusal(entries[1], spare.person_id)
    assert (await publish(visitor, competition)).status_code == 201
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    return competition, entries, seats


async def decided(visitor, competition, house, **body):
    """The awards proposed from the ranking and approved by two, and the result kept again."""
    proposer = await visitor(Role.PROGRAMME_OFFICER)
    where = f"/api/v1/competitions/{competition.id}/decision"
    decision = (await proposer.client.post(where, json=body)).json()
    for _ in range(2):
        officer = await visitor(Role.FINANCE_OFFICER)
        answer = await officer.client.post(f"/api/v1/decisions/{decision['id']}/approvals")
        assert answer.status_code == 201
    await award_jobs(house)[Task.DECISION_KEEP](decision_id=decision["id"])
    return decision, proposer


def where(competition, view: str = "") -> str:
    return f"/api/v1/competitions/{competition.id}/bundle{view}"


def checked(answer) -> verifier.Findings:
    """What the verifier says of a file whose hash is known."""
    return verifier.verify(answer.content, answer.json()["sha256"])


async def test_a_published_ranking_is_kept_by_a_job_and_is_right(house, visitor):
    competition, entries, seats = await ranked(visitor, house)
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(where(competition))
    document = answer.json()
    assert checked(answer) == ([], [BY_HAND])
    assert (document["kind"], document["allocation"], document["digest"]) == (
        "ranking",
        None,
        (await auditor.client.get(f"/api/v1/competitions/{competition.id}/ranking")).json()["digest"],
    )
    assert [(row["application"], row["rank"], row["tie_reason"]) for row in document["ranking"]] == [
        (entries[0].number, 1, "shared"),
        (entries[2].number, 1, "shared"),
        (entries[1].number, 3, None),
        (entries[3].number, 4, None),
    ]
    assert {row["judge"] for row in document["sheets"]} == {str(seat.person_id) for seat in seats}
    assert [row["kind"] for row in document["conflicts"]] == ["kinship"]
    assert {row["name"] for row in document["rubric"]} == {"Need", "Design", "Team"}


async def test_the_job_is_deferred_by_the_publication_and_runs_in_a_worker(house, visitor):
    competition, entries, seats = await make_judging(1, 3)
    for seat in seats:
        await make_sheet(entries[0], seat.person_id, is_submitted=True)
    await publish(visitor, competition)
    hand = worker(house)
    running = asyncio.create_task(hand.run())
    for _ in range(800):
        if await ResultBundle.exists(competition_id=competition.id):
            break
        await asyncio.sleep(0.05)
    hand.stop()
    await asyncio.wait_for(running, 20)
    assert await ResultBundle.filter(competition_id=competition.id).count() == 1


async def test_a_result_is_kept_once_however_often_the_job_runs(house, visitor):
    competition, _, _ = await ranked(visitor, house)
    before = await ResultBundle.get(competition_id=competition.id)
    run = handlers(house)[Task.RESULT_KEEP]
    await at_once(house, *(run(competition_id=str(competition.id)) for _ in range(3)))
    assert (await ResultBundle.get(competition_id=competition.id)).sha256 == before.sha256


async def test_a_decision_is_kept_with_every_award_and_skip(house, visitor):
    competition, entries, _ = await ranked(visitor, house, pool_minor=120_000_00, award_cap_minor=50_000_00)
    await decided(visitor, competition, house)
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(where(competition))
    document = answer.json()
    assert checked(answer) == ([], [BY_HAND])
    assert [(step["application"], step["reason"]) for step in document["allocation"]["steps"]] == [
        (entries[0].number, None),
        (entries[2].number, None),
        (entries[1].number, "pool_exhausted"),
        (entries[3].number, "pool_exhausted"),
    ]
    assert await ResultBundle.filter(competition_id=competition.id).count() == 2


async def test_a_decision_between_equals_is_kept_with_the_order_that_was_stated(house, visitor):
    competition, entries, _ = await ranked(visitor, house, pool_minor=60_000_00, award_cap_minor=50_000_00)
    first = [str(entries[2].id), str(entries[0].id)]
    await decided(visitor, competition, house, tie_break={"first": first, "reason": "覆盖更多老人"})
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(where(competition))
    allocation = answer.json()["allocation"]
    assert verifier.verify(answer.content).differences == []
    assert allocation["tie_break"] == [entries[2].number, entries[0].number]
    assert [step["application"] for step in allocation["steps"]][:2] == allocation["tie_break"]
    coded = await auditor.client.get(where(competition, "/coded"))
    assert (verifier.verify(coded.content).differences, coded.json()["allocation"]["tie_reason"]) == ([], "")


async def kept_with_assignment(house, visitor, competition) -> tuple[Any, dict[str, Any], list[str]]:
    """Who reads the kept result once every open sheet was handed in, its assignment, what isn't checked."""
    for sheet in await Sheet.filter(competition_id=competition.id, state=SheetState.ASSIGNED):
        for criterion in await Criterion.filter(competition_id=competition.id):
            await Mark.create(sheet=sheet, criterion=criterion, score_hundredths=50_00)
        sheet.state, sheet.submitted_at = SheetState.SUBMITTED, sheet.assigned_at
        await sheet.save(update_fields=["state", "submitted_at"])
    assert (await publish(visitor, competition)).status_code == 201
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    auditor = await visitor(Role.AUDITOR)
    answer = await auditor.client.get(where(competition))
    found = checked(answer)
    assert found.differences == []
    return auditor, answer.json()["assignment"], found.unchecked


async def test_an_assignment_is_kept_with_the_prices_that_prove_it(house, visitor):
    competition, _, _ = await make_judging(3, 5)
    desk = await visitor(Role.PROGRAMME_OFFICER)
    runs = f"/api/v1/competitions/{competition.id}/assignment-runs"
    asked = {"panel_size": 3, "most": 3, "seed": "2026-05-01"}
    run = (await desk.client.post(runs, json=asked)).json()
    assert (await desk.client.post(f"{runs}/{run['id']}/adoption")).status_code == 200
    auditor, assignment, unchecked = await kept_with_assignment(house, visitor, competition)
    assert unchecked == []
    (run,) = assignment["runs"]
    assert (run["stage"], run["seed"]) == (None, "2026-05-01")
    assert sum(pair["seated"] for pair in assignment["pairs"]) == 9
    assert {row["step"] for row in assignment["prices"]} == {"score", "swaps", "lot"}
    coded = await auditor.client.get(where(competition, "/coded"))
    assert verifier.verify(coded.content).differences == []
    assert {row["step"] for row in coded.json()["assignment"]["prices"]} == {"score", "swaps"}


async def test_every_stages_assignment_is_kept_and_is_right(house, visitor):
    competition, _, _ = await make_staged(
        REVIEW, ("material", StageKind.REVIEW, 60_00), applications=3, judges=5, quorum=1
    )
    desk = await visitor(Role.PROGRAMME_OFFICER)
    runs = f"/api/v1/competitions/{competition.id}/assignment-runs"
    for code, size in (("desk", 3), ("material", 2)):
        asked = {"panel_size": size, "most": 3, "seed": f"2026-{code}", "stage": code}
        run = await desk.client.post(runs, json=asked)
        assert run.status_code == 201, run.text
        assert (await desk.client.post(f"{runs}/{run.json()['id']}/adoption")).status_code == 200
    auditor, assignment, unchecked = await kept_with_assignment(house, visitor, competition)
    assert unchecked == []
    seated = Counter(pair["stage"] for pair in assignment["pairs"] if pair["seated"])
    assert [(run["stage"], run["seed"], seated[run["stage"]]) for run in assignment["runs"]] == [
        ("desk", "2026-desk", 9),
        ("material", "2026-material", 6),
    ]
    proven = {(row["stage"], row["step"]) for row in assignment["prices"]}
    assert proven == {(code, step) for code in seated for step in ("score", "swaps", "lot")}
    coded = await auditor.client.get(where(competition, "/coded"))
    assert verifier.verify(coded.content).differences == []


async def test_what_changed_after_the_assignment_is_told_and_no_part_of_its_proof(house, visitor):
    competition, entries, _ = await make_judging(3, 5)
    late = await visitor(Role.JUDGE)
    await make_seat(competition, late.id)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    path = f"/api/v1/competitions/{competition.id}"
    pairs = [{"application_id": str(entries[0].id), "judge_id": str(late.id)}]
    held = await officer.client.post(f"{path}/assignment-holds", json={"kind": "locked", "pairs": pairs})
    assert held.status_code == 201, held.text
    asked = {"panel_size": 3, "most": 3, "seed": "2026-05-01"}
    run = (await officer.client.post(f"{path}/assignment-runs", json=asked)).json()
    assert (await officer.client.post(f"{path}/assignment-runs/{run['id']}/adoption")).status_code == 200
    # One seat ends by a recusal, and another run fills it; one sheet is taken back, and one is given by hand.
    recused = await late.client.post(
        f"/api/v1/applications/{entries[0].id}/recusals", json={"kind": "kinship"}
    )
    assert recused.status_code == 201, recused.text
    other = (await officer.client.post(f"{path}/applications/{entries[0].id}/replacements")).json()
    assert (await officer.client.post(f"{path}/assignment-runs/{other['id']}/adoption")).status_code == 200
    back = await Sheet.filter(application_id=entries[1].id, state=SheetState.ASSIGNED).first()
    gone = await officer.client.delete(f"{path}/sheets/{back.id}", headers={"if-match": f'"{back.version}"'})
    assert gone.status_code == 204, gone.text
    judges = set(await Sheet.filter(application_id=entries[1].id).values_list("judge_id", flat=True))
    panel = set(await PanelMember.filter(competition_id=competition.id).values_list("person_id", flat=True))
    given = min(panel - judges - {back.judge_id, late.id})
    pairs = [{"application_id": str(entries[1].id), "judge_id": str(given)}]
    assert (await officer.client.post(f"{path}/sheets", json={"pairs": pairs})).status_code == 201
    auditor, assignment, unchecked = await kept_with_assignment(house, visitor, competition)
    filled = next(row for row in assignment["changes"] if row["change"] == "reassigned")
    assert {
        (row["application"], row["judge"], row["change"], row["document"]) for row in assignment["changes"]
    } == {
        (entries[0].number, str(late.id), "recused", None),
        (entries[0].number, filled["judge"], "reassigned", other["digest"]),
        (entries[1].number, str(back.judge_id), "taken_back", None),
        (entries[1].number, str(given), "by_hand", None),
    }
    assert [row["document"] for row in assignment["runs"]] == [run["digest"]]
    assert [line.partition(": ")[2] for line in unchecked] == [
        "why 1 of its pairs were locked before it was worked out",
        "a seat without a sheet (taken_back), of which the proof says nothing",
        "a sheet without a seat (reassigned), of which the proof says nothing",
        "a sheet without a seat (by_hand), of which the proof says nothing",
    ]
    coded = await auditor.client.get(where(competition, "/coded"))
    assert checked(coded).differences == []
    assert str(late.id) not in coded.text


async def test_rules_for_panels_are_kept_with_the_experts_and_groups_that_they_are_about(house, visitor):
    competition, entries, seats = await make_judging(3, 5, quorum=2)
    for seat in seats[:2]:
        profile = await JudgeProfile.create(person_id=seat.person_id, employer="泉城大学")
        await Expertise.create(profile=profile, field=(await entries[0].organization).field)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    runs = f"/api/v1/competitions/{competition.id}/assignment-runs"
    asked = {"panel_size": 2, "most": 3, "seed": "s", "one_expert": True, "one_per_employer": True}
    run = await officer.client.post(runs, json=asked)
    assert run.status_code == 201, run.text
    assert (await officer.client.post(f"{runs}/{run.json()['id']}/adoption")).status_code == 200
    auditor, assignment, unchecked = await kept_with_assignment(house, visitor, competition)
    (kept,) = assignment["runs"]
    assert (kept["cap"], kept["one_expert"], kept["one_per_employer"]) == (None, True, True)
    assert {row["judge"] for row in assignment["experts"]} == {str(seat.person_id) for seat in seats[:2]}
    assert {row["judge"] for row in assignment["groups"]} == {str(seat.person_id) for seat in seats[:2]}
    by_solver = f"a solver says that none is above {kept['upper_bound']}, not to be checked by hand"
    why = f"no prices prove that it is the best; with its rules for panels {by_solver}"
    assert unchecked == [f"/assignment/runs/0: {why}"]
    coded = await auditor.client.get(where(competition, "/coded"))
    assert (checked(coded).differences, "泉城大学" in coded.text) == ([], False)


@pytest.mark.parametrize("rules", [{}, {"one_expert": True, "one_per_employer": True}])
async def test_a_run_under_a_cap_is_kept_with_all_its_chances_and_is_drawn_again(house, visitor, rules):
    competition, entries, seats = await make_judging(3, 5, quorum=2)
    field = (await entries[0].organization).field
    for seat, employer in zip(seats, ("泉城大学", "泉城大学", "", ""), strict=False):
        profile = await JudgeProfile.create(person_id=seat.person_id, employer=employer)
        await Expertise.create(profile=profile, field=field)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    runs = f"/api/v1/competitions/{competition.id}/assignment-runs"
    asked = {"panel_size": 2, "most": 3, "seed": "2026-05-01", "cap": "1/2"} | rules
    run = await officer.client.post(runs, json=asked)
    assert run.status_code == 201, run.text
    assert (await officer.client.post(f"{runs}/{run.json()['id']}/adoption")).status_code == 200
    auditor, assignment, unchecked = await kept_with_assignment(house, visitor, competition)
    chances = {row["chance"] for row in assignment["chances"]}
    assert (chances, sum(pair["seated"] for pair in assignment["pairs"])) == ({"1/2"}, 6)
    assert len(assignment["chances"]) == 12
    equals = "/assignment/runs/0: which of equally good chances were taken, for it has no prices for that"
    assert unchecked == [equals]
    coded = await auditor.client.get(where(competition, "/coded"))
    assert checked(coded).differences == []


async def test_before_the_ranking_there_is_no_result(visitor):
    competition, _, _ = await make_judging()
    auditor = await visitor(Role.AUDITOR)
    for view in ("", "/coded", "/codes"):
        answer = await auditor.client.get(where(competition, view))
        assert (answer.status_code, answer.json()["code"]) == (404, "result_not_kept")


async def test_names_are_for_staff_and_auditors(house, visitor, client):
    competition, _, _ = await ranked(visitor, house)
    statuses = {}
    for role in Role:
        person = await visitor(role)
        statuses[role] = (await person.client.get(where(competition))).status_code
    assert statuses == {
        Role.ADMINISTRATOR: 403,
        Role.PROGRAMME_OFFICER: 200,
        Role.FINANCE_OFFICER: 403,
        Role.AUDITOR: 200,
        Role.JUDGE: 403,
        Role.EVALUATOR: 403,
    }
    assert (await client.get(where(competition))).status_code == 401


@pytest.mark.parametrize("roles", [(Role.JUDGE,), (Role.PROGRAMME_OFFICER, Role.JUDGE)])
async def test_who_judges_and_has_a_conflict_gets_codes_when_it_is_decided(house, visitor, roles):
    competition, entries, seats = await make_judging(2, 3)
    judge = await visitor(*roles)
    await make_seat(competition, judge.id)
    await make_recusal(entries[0], judge.id)
    for entry in entries:
        for seat in seats:
            await make_sheet(entry, seat.person_id, is_submitted=True)
    await publish(visitor, competition)
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    paths = [where(competition, view) for view in ("/coded", "/codes")]
    assert [(await judge.client.get(path)).status_code for path in paths] == [404, 404]
    await Competition.filter(id=competition.id).update(decided_at=entries[0].created_at)
    assert [(await judge.client.get(path)).status_code for path in paths] == [200, 200]
    answer = await judge.client.get(where(competition))
    assert (answer.status_code, answer.json()["code"]) == (
        403,
        "judge_conflicted" if Role.PROGRAMME_OFFICER in roles else "forbidden",
    )


async def test_staff_of_an_applicant_get_codes_when_it_is_decided(house, visitor):
    competition, entries, _ = await ranked(visitor, house)
    officer = await visitor(Role.PROGRAMME_OFFICER, viewer=entries[0].organization_id)
    paths = [where(competition, view) for view in ("/coded", "/codes")]
    assert [(await officer.client.get(path)).status_code for path in paths] == [404, 404]
    await Competition.filter(id=competition.id).update(decided_at=entries[0].created_at)
    assert [(await officer.client.get(path)).status_code for path in paths] == [200, 200]


async def test_codes_are_for_the_panel_when_ranked_and_for_everybody_when_decided(house, visitor, client):
    competition, entries, seats = await ranked(visitor, house, pool_minor=500_000_00)
    stranger = await visitor(Role.JUDGE)
    owner = await visitor(owner=entries[0].organization_id)
    judge = await visitor(Role.JUDGE)
    assert {
        (await person.get(where(competition, "/coded"))).status_code
        for person in (stranger.client, owner.client, judge.client, client)
    } == {404}
    decision, proposer = await decided(visitor, competition, house)
    given = await proposer.client.post(f"/api/v1/decisions/{decision['id']}/notice")
    assert given.status_code == 201
    assert (await Competition.get(id=competition.id)).decided_at is not None
    answer = await client.get(where(competition, "/coded"))
    assert (answer.status_code, answer.json()["kind"]) == (200, "decision")
    assert verifier.verify(answer.content).differences == []
    told = answer.text
    hidden = [entry.number for entry in entries] + [str(seat.person_id) for seat in seats] + ["评委"]
    assert [name for name in hidden if name in told] == []


async def test_everyone_is_told_the_own_code_and_no_other(house, visitor):
    competition, entries, seats = await make_judging(2, 2, quorum=3)
    judge = await visitor(Role.JUDGE)
    own = await make_seat(competition, judge.id)
    for entry in entries:
        for seat in (*seats, own):
            await make_sheet(entry, seat.person_id, is_submitted=True)
    await publish(visitor, competition)
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    coded = (await judge.client.get(where(competition, "/coded"))).json()
    (mine,) = (await judge.client.get(where(competition, "/codes"))).json()
    assert (mine["kind"], mine["name"]) == ("judge", str(judge.id))
    assert sum(row["judge"] == mine["code"] for row in coded["sheets"]) == 2
    auditor = await visitor(Role.AUDITOR)
    assert (await auditor.client.get(where(competition, "/codes"))).json() == []
    owner = await visitor(owner=entries[1].organization_id)
    await Competition.filter(id=competition.id).update(decided_at=own.created_at)
    (theirs,) = (await owner.client.get(where(competition, "/codes"))).json()
    assert (theirs["kind"], theirs["name"]) == ("application", entries[1].number)
    assert theirs["code"] in {row["application"] for row in coded["ranking"]}


async def test_a_kept_result_never_changes_and_has_its_hash(house, visitor):
    competition, _, _ = await ranked(visitor, house)
    bundle = await ResultBundle.get(competition_id=competition.id)
    refused = []
    columns = "id, competition_id, kind, document, sha256, coded, coded_sha256, code_key, made_at"
    for statement in (
        "UPDATE result_bundle SET sha256 = sha256",
        "DELETE FROM result_bundle",
        f"INSERT INTO result_bundle ({columns}) SELECT gen_random_uuid(), {columns[4:]} FROM result_bundle",
    ):
        with pytest.raises(asyncpg.PostgresError) as error:
            await house.database.pool.execute(statement)
        refused.append(error.value.constraint_name)
    assert refused == ["ck_result_bundle_append_only"] * 2 + ["uq_result_bundle_kind"]
    with pytest.raises(asyncpg.CheckViolationError) as error:
        await house.database.pool.execute(
            "INSERT INTO result_bundle (id, kind, document, sha256, coded, coded_sha256, code_key, made_at,"
            " competition_id) VALUES (gen_random_uuid(), 'decision', $1, $2, $1, $2, $3, now(), $4)",
            json.dumps({"sha256": "0"}),
            "1",
            "5e" * 32,
            UUID(str(bundle.competition_id)),
        )
    assert error.value.constraint_name == "ck_result_bundle_sha256"


async def test_the_command_line_checks_a_file(house, visitor, tmp_path):
    competition, _, _ = await ranked(visitor, house)
    bundle = await ResultBundle.get(competition_id=competition.id)
    path = tmp_path / "result.json"
    path.write_text(bundle.document, encoding="utf-8")

    def run(*arguments: str) -> subprocess.CompletedProcess[str]:
        argv = [sys.executable, "-c", "from incubator.cli import main; main()", "verify", "result", str(path)]
        return subprocess.run(
            [*argv, *arguments], capture_output=True, text=True, check=False, encoding="utf-8"
        )

    good = run("--sha256", bundle.sha256)
    assert (good.returncode, good.stdout) == (
        0,
        f"not checked: {BY_HAND}\nAll that was checked is right.\n",
    )
    path.write_text(bundle.document.replace('"rank":3', '"rank":2'), encoding="utf-8")
    bad = run()
    assert bad.returncode == 1
    assert "/ranking/2/rank: 2 stands here, 3 is right" in bad.stdout.splitlines()
