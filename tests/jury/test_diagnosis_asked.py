"""The diagnosis of any stage, and for any number of places: what is asked decides what is told."""

import pytest

from factories.browsing import browse, words
from factories.jury import make_judging, make_recusal, make_seat, make_sheet, publish
from factories.pitch import REVIEW, make_staged, stage
from incubator.core.actor import Role
from incubator.jury.methods.rule import StageKind

pytestmark = pytest.mark.anyio

API = "/api/v1/competitions"
OFFICER = Role.PROGRAMME_OFFICER
MATERIAL = ("material", StageKind.REVIEW, 60_00)


async def judged(**columns):
    """Six applications, judged by three who go apart a little; each asks for the same."""
    competition, entries, seats = await make_judging(6, 3, quorum=3, **columns)
    for n, entry in enumerate(entries):
        for m, seat in enumerate(seats):
            score = 90_00 - 800 * n + [0, 600, -600][(n + m) % 3]
            await make_sheet(
                entry, seat.person_id, dict.fromkeys(("need", "design", "team"), score), is_submitted=True
            )
    return competition, entries


async def funded(client, competition, **asked) -> list[float]:
    answer = await client.get(f"{API}/{competition.id}/diagnosis", params=asked)
    assert answer.status_code == 200, answer.text
    return [each["funded"] for each in answer.json()["applications"]]


async def test_chances_are_those_of_the_declared_places(visitor):
    competition, _ = await judged(places=2)
    client = (await visitor(OFFICER)).client
    found = (await client.get(f"{API}/{competition.id}/diagnosis")).json()
    assert (found["places"], found["top"]) == (2, 2)
    chances = [each["funded"] for each in found["applications"]]
    assert sum(chances) == pytest.approx(2, abs=0.001)
    assert sum(await funded(client, competition, places=4)) == pytest.approx(4, abs=0.001)
    answer = await client.get(f"{API}/{competition.id}/diagnosis", params={"places": 0})
    assert answer.status_code == 422


async def test_without_declared_places_the_pool_limits(visitor):
    competition, entries = await judged()
    client = (await visitor(OFFICER)).client
    assert (await client.get(f"{API}/{competition.id}/diagnosis")).json()["places"] is None
    everyone = await funded(client, competition)
    assert everyone == [1.0] * len(entries)  # the pool is large enough for all
    assert sum(await funded(client, competition, places=1)) == pytest.approx(1, abs=0.001)


async def test_every_judged_stage_has_its_diagnosis(visitor):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=4, judges=3, quorum=1)
    for code, steps in (("desk", 900), ("material", -900)):
        of = await stage(competition, code)
        for n, entry in enumerate(entries):
            for m, seat in enumerate(seats):
                score = 60_00 + steps * n + 100 * m
                marks = dict.fromkeys(("need", "design", "team"), score)
                await make_sheet(entry, seat.person_id, marks, is_submitted=True, stage_id=of.id)
    client = (await visitor(OFFICER)).client
    path = f"{API}/{competition.id}/diagnosis"
    best = {}
    for asked, told in (({}, "material"), ({"stage": "desk"}, "desk"), ({"stage": "material"}, "material")):
        found = (await client.get(path, params=asked)).json()
        assert found["stage"] == told
        best[told] = min(found["applications"], key=lambda each: each["expected_rank"])["number"]
    assert best == {"desk": entries[3].number, "material": entries[0].number}
    answer = await client.get(path, params={"stage": "nowhere"})
    assert (answer.status_code, answer.json()["code"]) == (422, "stage_unknown")


async def test_without_a_stage_places_are_by_the_whole_score_and_say_so(visitor, house):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=4, judges=3, quorum=1)
    # The last one leads by 30 points at the desk, for 40%, and trails by 9 in the other stage, for 60%.
    for code, steps in (("desk", 1000), ("material", -300)):
        of = await stage(competition, code)
        for n, entry in enumerate(entries):
            for m, seat in enumerate(seats):
                score = 60_00 + steps * n + 50 * m + 20 * ((n + m) % 2)
                marks = dict.fromkeys(("need", "design", "team"), score)
                await make_sheet(entry, seat.person_id, marks, is_submitted=True, stage_id=of.id)
    client = (await visitor(OFFICER)).client
    path = f"{API}/{competition.id}/diagnosis"
    first = {}
    for asked in ("", "desk", "material"):
        found = (await client.get(path, params={"stage": asked} if asked else {})).json()
        first[asked] = min(found["applications"], key=lambda each: each["expected_rank"])["number"]
        assert sum(each["expected_rank"] for each in found["applications"]) == pytest.approx(10, abs=0.01)
        assert found["by_whole_score"] is (asked == "")
        assert found["places_of"] == ([asked] if asked else ["desk", "material"])
        assert found["stage"] == asked or found["stage"] == "material"
    assert first == {"": entries[3].number, "desk": entries[3].number, "material": entries[0].number}
    official = (await client.get(path)).json()["applications"]
    assert official[0]["number"] == entries[3].number
    staff = await browse(house, OFFICER)
    page = f"/competitions/{competition.id}/ranking"
    assert "按总分分析：各阶段（Desk、Material）按权重合计" in words((await staff.get(page)).text)
    alone = words((await staff.get(f"{page}?stage=desk")).text)
    assert "只按“Desk”这一阶段的评分分析" in alone


async def test_a_stage_without_sheets_says_that_it_can_tell_nothing(visitor):
    competition, _, _ = await make_staged(REVIEW, MATERIAL, applications=2, judges=1)
    client = (await visitor(OFFICER)).client
    found = (await client.get(f"{API}/{competition.id}/diagnosis", params={"stage": "material"})).json()
    assert (found["stage"], "scores_too_few" in found["cautions"]) == ("material", True)


async def test_the_ranking_page_leads_to_each_stages_diagnosis(house):
    competition, entries, seats = await make_staged(REVIEW, MATERIAL, applications=3, judges=2, quorum=1)
    of = await stage(competition, "desk")
    for entry in entries:
        await make_sheet(entry, seats[0].person_id, is_submitted=True, stage_id=of.id)
    staff = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/ranking"
    page = await staff.get(path)
    assert f'href="{path}?stage=material"' in page.text
    assert (await staff.get(f"{path}?stage=material")).status_code == 200
    assert (await staff.get(f"{path}?stage=nowhere")).status_code == 422


async def test_the_decision_page_tells_the_chances_for_its_own_places(visitor, house):
    competition, _ = await judged()
    assert (await publish(visitor, competition)).status_code == 201
    staff = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/decision"
    assert "获资助的可能性 100%" in words((await staff.get(path)).text)
    tried = words((await staff.post(path, "propose", do="preview", places="1")).text)
    assert "名额已满" in tried
    assert tried.count("获资助的可能性 100%") < 6
    assert (await staff.post(path, "propose", places="1")).status_code == 303
    decided = words((await staff.get(path)).text)
    assert decided.count("获资助的可能性") == 6
    assert decided.count("获资助的可能性 100%") < 6


async def test_chances_are_those_of_the_decision_s_places(visitor, house):
    competition, entries = await judged()
    assert (await publish(visitor, competition)).status_code == 201
    officer = await visitor(OFFICER)
    path = f"{API}/{competition.id}/diagnosis"
    assert (await officer.client.get(path)).json()["places"] is None
    proposed = await officer.client.post(f"{API}/{competition.id}/decision", json={"places": 2})
    assert proposed.status_code == 201, proposed.text
    found = (await officer.client.get(path)).json()
    assert (found["places"], found["top"]) == (2, 2)
    assert sum(each["funded"] for each in found["applications"]) == pytest.approx(2, abs=0.001)
    assert found["applications"][-1]["funded"] < 0.5
    assert (await officer.client.get(path, params={"places": 4})).json()["places"] == 4
    staff = await browse(house, OFFICER)
    page = words((await staff.get(f"/competitions/{competition.id}/ranking")).text)
    assert "进入前 2 名" in page
    # Who stands back from one is not told how many awards are proposed.
    judge = await visitor(OFFICER, Role.JUDGE)
    await make_seat(competition, judge.id)
    await make_recusal(entries[0], judge.id)
    assert (await judge.client.get(path)).json()["places"] is None
    withdrawn = await officer.client.delete(
        f"/api/v1/decisions/{proposed.json()['id']}", headers={"if-match": proposed.headers["etag"]}
    )
    assert withdrawn.status_code == 204, withdrawn.text
    assert (await officer.client.get(path)).json()["places"] is None
