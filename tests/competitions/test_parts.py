"""A draft written part by part through the API, like an earlier one or as usual."""

import asyncio
from datetime import UTC, datetime, timedelta

import pytest

from factories.competitions import make_competition, terms
from incubator.competitions import Competition, Criterion, PlannedTranche, Stage, Track, calendar, usual
from incubator.competitions.rules import Milestone, Phase, Progress, phase_of, timetable
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"

ANY = {"if-match": "*"}

NOW = datetime(2026, 11, 22, 9, tzinfo=UTC)
BEFORE, AFTER = NOW - timedelta(days=1), NOW + timedelta(days=1)

PARTS = {
    "basics": {name: terms()[name] for name in ("title", "summary", "opens_at", "closes_at")},
    "funds": {"pool": "100", "award_cap": "10", "tracks": [{"name": "甲", "cap": "10"}]},
    "rubric": {"criteria": [{"name": "需求", "weight": "100"}]},
    "tranches": {"tranches": [{"share": "100", "trigger": "contract_signed"}]},
    "judging-terms": {"quorum": 2, "trim_from": None, "names_leader": False},
}

BAD = {
    "basics": (PARTS["basics"] | {"closes_at": BEFORE.isoformat()}, "closes_before_opening", "/closes_at"),
    "funds": (PARTS["funds"] | {"award_cap": "101"}, "award_cap_over_pool", "/award_cap"),
    "rubric": ({"criteria": [{"name": "需求", "weight": "99.99"}]}, "weights_not_100", "/criteria"),
    "tranches": (
        {"tranches": [{"share": "99", "trigger": "final_passed"}]},
        "shares_not_100",
        "/tranches",
    ),
    "judging-terms": ({"quorum": 0}, "invalid", "/quorum"),
}


async def test_parts_are_written_and_leave_the_others(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    for part, body in PARTS.items():
        answer = await officer.client.put(f"{PATH}/{competition.id}/{part}", json=body, headers=ANY)
        assert answer.status_code == 200, answer.text
    found = answer.json()
    assert (found["pool"], found["tracks"][0]["name"], found["tracks"][0]["code"]) == (
        "100.00",
        "甲",
        "track_1",
    )
    assert [(c["name"], c["weight"], c["code"]) for c in found["criteria"]] == [
        ("需求", "100", "criterion_1")
    ]
    assert [(t["share"], t["sequence"]) for t in found["tranches"]] == [("100", 1)]
    assert (found["quorum"], found["trim_from"], found["names_leader"], found["version"]) == (
        2,
        None,
        False,
        6,
    )
    assert found["title"] == PARTS["basics"]["title"]
    assert await AuditEvent.filter(subject_id=str(competition.id)).count() == 5


@pytest.mark.parametrize("part", PARTS)
async def test_part_is_refused_where_it_breaks_a_rule(visitor, part):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    body, code, pointer = BAD[part]
    answer = await officer.client.put(f"{PATH}/{competition.id}/{part}", json=body, headers=ANY)
    problem = answer.json()
    assert (answer.status_code, problem["code"], problem["errors"][0]["pointer"]) == (422, code, pointer)
    assert (await Competition.get()).version == 1


@pytest.mark.parametrize("part", PARTS)
async def test_part_is_for_staff_and_of_drafts_only(visitor, client, part):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    draft, published = await make_competition(Stage.DRAFT), await make_competition()
    for who, status in ((Role.AUDITOR, 403), (Role.JUDGE, 404), (Role.FINANCE_OFFICER, 404)):
        other = await visitor(who)
        answer = await other.client.put(f"{PATH}/{draft.id}/{part}", json=PARTS[part], headers=ANY)
        assert answer.status_code == status
    assert (await client.put(f"{PATH}/{draft.id}/{part}", json=PARTS[part], headers=ANY)).status_code == 401
    answer = await officer.client.put(f"{PATH}/{published.id}/{part}", json=PARTS[part], headers=ANY)
    assert (answer.status_code, answer.json()["code"]) == (409, "competition_fixed")
    stale = {"if-match": '"7"'}
    answer = await officer.client.put(f"{PATH}/{draft.id}/{part}", json=PARTS[part], headers=stale)
    assert answer.status_code == 412


async def test_parts_written_at_once_keep_one_whole(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    bodies = [
        {"criteria": [{"name": f"{n}", "weight": "50"}, {"name": "同", "weight": "50"}]} for n in range(5)
    ]
    answers = await asyncio.gather(
        *(
            officer.client.put(f"{PATH}/{competition.id}/rubric", json=body, headers={"if-match": '"1"'})
            for body in bodies
        )
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412, 412, 412, 412]
    assert await Criterion.filter(competition_id=competition.id).count() == 2


async def test_code_stays_with_its_name_and_new_ones_are_free(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT)
    rubric = [
        {"name": "Team", "weight": "50"},
        {"name": "新", "weight": "25"},
        {"name": "又", "weight": "25"},
    ]
    rubric[2]["code"] = "criterion_1"
    answer = await officer.client.put(
        f"{PATH}/{competition.id}/rubric", json={"criteria": rubric}, headers=ANY
    )
    assert [c["code"] for c in answer.json()["criteria"]] == ["team", "criterion_2", "criterion_1"]


async def test_new_one_has_what_is_usual_unless_it_is_like_another(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    said = {k: v for k, v in terms().items() if k not in {"tracks", "criteria", "tranches"}}
    made = (await officer.client.post(PATH, json=said | {"number": "A-1"})).json()
    assert [c["name"] for c in made["criteria"]] == [c.name for c in usual.CRITERIA]
    assert [t["share"] for t in made["tranches"]] == ["50", "40", "10"]
    earlier = await make_competition(
        Stage.RANKED, tracks=("a", "b"), weights={"one": 10000}, quorum=4, trim_from=None, notice_days=9
    )
    body = said | {"like": str(earlier.id), "notice_days": 7, "number": "A-2"}
    like = (await officer.client.post(PATH, json=body)).json()
    assert [t["code"] for t in like["tracks"]] == ["a", "b"]
    assert [c["weight"] for c in like["criteria"]] == ["100"]
    assert (like["quorum"], like["trim_from"], like["notice_days"]) == (4, None, 7)
    for wrong in (await make_competition(Stage.RANKED, is_imported=True), competition_of_nobody()):
        answer = await officer.client.post(PATH, json=said | {"like": str(wrong.id), "number": "A-3"})
        assert (answer.status_code, answer.json()["errors"][0]["pointer"]) == (422, "/like")
    assert await Track.all().count() == 6
    assert await PlannedTranche.all().count() == 12


def competition_of_nobody() -> Competition:
    return Competition()


@pytest.mark.parametrize(
    ("stage", "opens_at", "closes_at", "phase"),
    [
        (Stage.DRAFT, BEFORE, AFTER, Phase.PREPARING),
        (Stage.OPEN, AFTER, AFTER, Phase.COMING),
        (Stage.OPEN, NOW, AFTER, Phase.TAKING),
        (Stage.OPEN, BEFORE, NOW, Phase.OVER),
        (Stage.CLOSED, BEFORE, AFTER, Phase.OVER),
        (Stage.ARCHIVED, BEFORE, BEFORE, Phase.OVER),
    ],
)
def test_phase_goes_by_the_timetable(stage, opens_at, closes_at, phase):
    assert phase_of(stage, opens_at, closes_at, NOW) is phase


@pytest.mark.parametrize(
    ("stage", "opens_at", "closes_at", "decided_at", "done", "now"),
    [
        (Stage.DRAFT, BEFORE, AFTER, None, 0, None),
        (Stage.OPEN, AFTER, AFTER, None, 0, None),
        (Stage.OPEN, BEFORE, AFTER, None, 1, Milestone.DEADLINE),
        (Stage.OPEN, BEFORE, NOW, None, 2, Milestone.ELIGIBILITY),
        (Stage.CLOSED, BEFORE, BEFORE, None, 2, Milestone.ELIGIBILITY),
        (Stage.JUDGING, BEFORE, BEFORE, None, 3, Milestone.JUDGING),
        (Stage.RANKED, BEFORE, BEFORE, None, 5, Milestone.DECISION),
        (Stage.RANKED, BEFORE, BEFORE, NOW, 6, None),
        (Stage.ARCHIVED, BEFORE, BEFORE, None, 5, None),
    ],
)
def test_timetable_has_one_milestone_at_hand(stage, opens_at, closes_at, decided_at, done, now):
    found = timetable(stage, opens_at, closes_at, decided_at, NOW)
    assert [station.milestone for station in found] == list(Milestone)
    assert sum(station.progress is Progress.DONE for station in found) == done
    assert [station.milestone for station in found if station.progress is Progress.NOW] == [now] * (
        now is not None
    )


def test_calendar_folds_and_escapes():
    dates = calendar.Dates(
        "7", "甲，乙;" * 20 + "a,b\\", BEFORE, AFTER, 3, "https://park.example/competitions/7"
    )
    text = calendar.written(dates, NOW)
    lines = text.split("\r\n")
    assert max(len(line.encode()) for line in lines) <= calendar.FOLD
    whole = text.replace("\r\n ", "").split("\r\n")
    assert whole[0 :: len(whole) - 1] == ["BEGIN:VCALENDAR", ""]
    assert "SUMMARY:" + "甲，乙\\;" * 20 + "a\\,b\\\\：申报截止" in whole
    assert [line for line in whole if line.startswith("DTSTART")] == [
        "DTSTART:20261121T090000Z",
        "DTSTART:20261123T090000Z",
    ]
