"""Who is away is named wherever judges are assigned or planned, and left out where staff ask for it."""

from datetime import date, timedelta

import pytest

from factories.assignment import Desk, make_profile
from factories.browsing import browse, words
from factories.jury import make_judging
from factories.pitch import PITCH, REVIEW, make_pitch, make_staged
from incubator.core.actor import Role
from incubator.jury.tables import Absence, JudgeProfile

pytestmark = pytest.mark.anyio

AWAY = {"from_on": date(2097, 6, 1), "until_on": date(2097, 6, 20)}


async def away(person_id, **days) -> None:
    profile, _ = await JudgeProfile.get_or_create(person_id=person_id)
    await Absence.create(profile=profile, **AWAY | days)


@pytest.mark.parametrize(
    ("days", "is_left_out"),
    [
        ({}, False),
        ({"needed_from": "2097-06-20", "needed_until": "2097-06-30"}, True),
        ({"needed_from": "2097-06-21", "needed_until": "2097-06-30"}, False),
        ({"needed_until": "2097-05-31"}, False),
        ({"needed_from": "2097-06-01"}, True),
    ],
)
async def test_who_is_away_on_a_needed_day_gets_no_new_sheet(visitor, days, is_left_out):
    competition, (one,), (a, b, _) = await make_judging(1, 3)
    desk = Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)
    await away(a.person_id)
    await desk.hold("forbidden", (one, b))
    run = await desk.propose(panel_size=1, least=0, **days, weights={"expertise": 1})
    reasons = (await desk.get(f"assignment-runs/{run['id']}/applications/{one.id}")).json()["judges"]
    (own,) = [each for each in reasons if each["judge_id"] == str(a.person_id)]
    assert (own["why_excluded"] == "absent", own["score"] is None) == (is_left_out, is_left_out)
    assert {"needed_from": None, "needed_until": None} | days == {
        name: run["parameters"][name] for name in ("needed_from", "needed_until")
    }


async def test_who_is_away_owes_no_least_load_keeps_what_is_there_and_can_be_locked(visitor):
    competition, (one,), (a, b, c) = await make_judging(1, 3)
    desk = Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)
    await away(a.person_id)
    needed = {"needed_from": "2097-06-10", "least": 1}
    run = await desk.propose(panel_size=2, **needed)
    assert {judge for _, judge, _ in await desk.pairs(run)} == {str(b.person_id), str(c.person_id)}
    await desk.hold("locked", (one, a))
    run = await desk.propose(panel_size=3, **needed)
    assert (str(one.id), str(a.person_id), "locked") in await desk.pairs(run)


async def test_days_that_end_before_they_begin_are_refused(visitor):
    competition, _, _ = await make_judging(1, 3)
    desk = Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)
    terms = {"panel_size": 1, "most": 9, "seed": "s"}
    answer = await desk.post(
        "assignment-runs", terms | {"needed_from": "2097-06-02", "needed_until": "2097-06-01"}
    )
    error = answer.json()["errors"][0]
    assert (answer.status_code, error["pointer"], error["code"]) == (
        422,
        "/needed_until",
        "ends_before_it_begins",
    )


async def test_absences_that_are_not_over_are_told_on_the_run_and_the_panel(house):
    competition, _, (a, b) = await make_judging(1, 2)
    await away(a.person_id)
    today = date.today() - timedelta(days=9)  # noqa: DTZ011 - nine days before any zone's today
    await make_profile(b)
    await away(b.person_id, from_on=today, until_on=today)
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    where = f"/competitions/{competition.id}"
    answer = await browser.post(f"{where}/assignment", "try", panel_size="2", most="9", seed="s")
    for path in (answer.headers["location"], f"{where}/panel"):
        shown = words((await browser.get(path)).text)
        assert "来不了" in shown
        assert str(today.year) + "年" + str(today.month) + "月" + str(today.day) + "日" not in shown
    english = words((await browser.get(answer.headers["location"], accept_language="en")).text)
    assert "Some of these judges are away at times" in english


async def test_absences_are_told_where_pitches_are_planned(house):
    competition, entries, seats = await make_staged(REVIEW, PITCH, judges=2, quorum=1)
    await away(seats[0].person_id)
    chair = seats[1].person_id
    session = await make_pitch(competition, entries, [chair], chair)
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    where = f"/competitions/{competition.id}"
    for path in (f"{where}/pitch", f"{where}/pitch-sessions/{session.id}"):
        assert "来不了" in words((await browser.get(path)).text)
