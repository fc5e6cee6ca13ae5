"""Coverage and load at a glance, and whether the scores will be comparable."""

import pytest

from factories.applications import make_application
from factories.assignment import Desk
from factories.competitions import make_competition
from factories.jury import make_judging, make_seat, make_sheet
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Track
from incubator.core.actor import Role
from incubator.jury.rules import SheetState
from incubator.jury.tables import Sheet

pytestmark = pytest.mark.anyio


async def glance(visitor, competition):
    auditor = await visitor(Role.AUDITOR)
    answer = await Desk(auditor.client, competition).get("coverage")
    assert answer.status_code == 200
    return answer.json()


async def test_coverage_counts_sheets_of_applications_and_judges(visitor):
    competition, (one, two, three), (a, b, _) = await make_judging(3, 3)
    await make_application(competition, state=State.INELIGIBLE)
    await make_sheet(one, a.person_id, is_submitted=True)
    await make_sheet(one, b.person_id)
    await make_sheet(two, a.person_id)
    recused = await make_sheet(two, b.person_id)
    await Sheet.filter(id=recused.id).update(state=SheetState.RECUSED)
    found = await glance(visitor, competition)
    assert [(x["number"], x["sheets"], x["submitted"]) for x in found["applications"]] == [
        (one.number, 2, 1),
        (two.number, 1, 0),
        (three.number, 0, 0),
    ]
    assert sorted((x["sheets"], x["submitted"]) for x in found["judges"]) == [(0, 0), (1, 0), (2, 1)]
    assert found["histogram"] == {"0": 1, "1": 1, "2": 1}
    assert (found["fewest_load"], found["highest_load"]) == (0, 2)
    assert (found["groups"], found["is_comparable"]) == (2, False)


async def test_coverage_says_whether_judges_bridge_the_tracks(visitor):
    competition = await make_competition(Stage.JUDGING, tracks=("east", "west"))
    east, west = await Track.filter(competition_id=competition.id).order_by("code")
    entries = {
        track.code: [await make_application(competition, state=State.ELIGIBLE, track=track) for _ in range(4)]
        for track in (east, west)
    }
    a, b = [await make_seat(competition) for _ in range(2)]
    for application in entries["east"]:
        await make_sheet(application, a.person_id)
    for application in entries["west"]:
        await make_sheet(application, b.person_id)
    found = await glance(visitor, competition)
    assert (found["groups"], found["is_comparable"], found["least_bridging"]) == (2, False, "1/5")
    assert found["bridging"] == [{"track": "east", "share": "0"}, {"track": "west", "share": "0"}]
    await make_sheet(entries["east"][0], b.person_id)
    found = await glance(visitor, competition)
    assert (found["groups"], found["is_comparable"]) == (1, False)
    assert found["bridging"] == [{"track": "east", "share": "1/5"}, {"track": "west", "share": "0"}]
    await make_sheet(entries["west"][0], a.person_id)
    found = await glance(visitor, competition)
    assert found["bridging"] == [{"track": "east", "share": "1/5"}, {"track": "west", "share": "1/5"}]
    assert found["is_comparable"]


async def test_coverage_of_nothing_is_nothing(visitor):
    competition = await make_competition(Stage.CLOSED)
    found = await glance(visitor, competition)
    assert (found["applications"], found["judges"], found["histogram"]) == ([], [], {})
    assert (found["groups"], found["fewest_load"], found["highest_load"]) == (0, 0, 0)


@pytest.mark.parametrize("many", [1, 3])
async def test_coverage_asks_the_same_number_of_queries(visitor, house, many):
    competition, applications, (a,) = await make_judging(many)
    for application in applications:
        await make_sheet(application, a.person_id)
    auditor = await visitor(Role.AUDITOR)
    async with count_queries(house) as sent:
        answer = await Desk(auditor.client, competition).get("coverage")
    assert (len(answer.json()["applications"]), len(sent)) == (many, 7)
