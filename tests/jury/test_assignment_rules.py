"""Runs whose panels are drawn under a cap, or must be mixed, or both."""

from collections import Counter
from collections.abc import Iterable
from datetime import datetime, timedelta
from fractions import Fraction
from itertools import product
from zoneinfo import ZoneInfo

import numpy as np
import pytest

from factories.assignment import Desk, make_profile, work_in
from factories.browsing import browse, words
from factories.jury import make_judging
from factories.organizations import make_organization
from factories.pool import make_tie
from incubator.applications.tables import Application
from incubator.core.actor import OrganizationRole, Role
from incubator.jury.methods.rounding import Stream, round_chances
from incubator.jury.tables import PanelMember
from incubator.organizations import Field
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio


async def judging(
    visitor, applications: int, judges: int
) -> tuple[list[Application], list[PanelMember], Desk]:
    """A competition's applications and seats, and an officer's desk."""
    competition, entries, seats = await make_judging(applications, judges)
    return entries, seats, Desk((await visitor(Role.PROGRAMME_OFFICER)).client, competition)


async def test_a_cap_draws_pairs_by_chance_and_shows_it(visitor):
    (one,), _, desk = await judging(visitor, 1, 6)
    run = await desk.propose(cap="0.5")
    outcome = run["outcome"]
    assert (outcome["is_proven"], outcome["expected"], outcome["upper_bound"]) == (True, "0", "0")
    items = (await desk.get(f"assignment-runs/{run['id']}/pairs")).json()["items"]
    assert [p["chance"] for p in items] == ["1/2", "1/2"]
    reasons = (await desk.get(f"assignment-runs/{run['id']}/applications/{one.id}")).json()
    assert {r["decided_by"] for r in reasons["judges"]} == {"chance"}
    run = await desk.propose(cap="1/4")
    assert run["outcome"]["refusal"]["code"] == "cap_unmet"


async def test_a_cap_goes_with_rules_for_panels(visitor):
    (one, two), seats, desk = await judging(visitor, 2, 8)
    await work_in(one, Field.HEALTH)
    await work_in(two, Field.HEALTH)
    experts = {str(seat.person_id) for seat in seats[:3]}
    for seat, employer in zip(seats, ("甲", "甲", "乙", "甲", "乙", "乙", "", ""), strict=True):
        known = [Field.HEALTH] if str(seat.person_id) in experts else []
        await make_profile(seat, *known, employer=employer)
    employers = {str(s.person_id): e for s, e in zip(seats, "甲甲乙甲乙乙丙丁", strict=True)}
    drawn = set()
    for rules, seed in product(({"one_expert": True}, {"one_per_employer": True}, {}), "12345"):
        both = rules or {"one_expert": True, "one_per_employer": True}
        run = await desk.propose(cap="1/2", seed=seed, weights={"expertise": 0}, **both)
        pairs = await desk.pairs(run)
        drawn.add(tuple(sorted(pairs)))
        for application in (one, two):
            judges = [judge for number, judge, _ in pairs if number == str(application.id)]
            assert len(judges) == 2
            assert "one_expert" not in both or experts & set(judges)
            assert "one_per_employer" not in both or len({employers[judge] for judge in judges}) == 2
        assert run["outcome"]["is_proven"]
        document = (await desk.get(f"assignment-runs/{run['id']}/document")).json()
        assert document["prices"].keys() == {"score", "rules"}
        reasons = (await desk.get(f"assignment-runs/{run['id']}/applications/{one.id}")).json()
        assert {r["decided_by"] for r in reasons["judges"]} == {"chance"}
        assert {r["worth"] for r in reasons["judges"]} == {None}
        assert {r["chance"] for r in reasons["judges"]} <= {None, "1/2", "1"}
    assert len(drawn) > 4
    run = await desk.propose(cap="1/4", one_expert=True)
    assert run["outcome"]["refusal"]["code"] == "panel_rules_unmet"
    assert run["outcome"]["refusal"]["shortages"][0]["applications"] == sorted([one.number, two.number])


def places(names: Iterable[str]) -> dict[str, int]:
    return {name: place for place, name in enumerate(sorted(set(names)))}


async def test_a_capped_runs_document_has_every_chance_and_lets_anybody_draw_again(visitor):
    _, _, desk = await judging(visitor, 4, 7)
    run = await desk.propose(cap="2/5", most=4)
    document = (await desk.get(f"assignment-runs/{run['id']}/document")).json()
    chances = {(a, j): Fraction(chance) for a, j, chance, _ in document["chances"]}
    assert {draws for *_, draws in document["chances"]} == {None}
    assert len(chances) > len(document["pairs"])
    assert max(chances.values()) <= Fraction(2, 5)
    of_panels = Counter[str]()
    for (number, _), chance in chances.items():
        of_panels[number] += chance
    assert set(of_panels.values()) == {2}
    applications, judges = places(a for a, _ in chances), places(j for _, j in chances)
    ordered = sorted(chances)
    drawn = round_chances(
        np.array([applications[a] for a, _ in ordered]),
        np.array([judges[j] for _, j in ordered]),
        np.array([int(chances[pair] * 5) for pair in ordered]),
        5,
        run["parameters"]["seed"],
    )
    assert [pair for pair, is_drawn in zip(ordered, drawn, strict=True) if is_drawn] == [
        (number, judge) for number, judge, *_ in document["pairs"]
    ]


async def test_a_capped_run_under_rules_has_every_draw_of_which_the_seed_takes_one(visitor):
    (one, two), seats, desk = await judging(visitor, 2, 6)
    await work_in(one, Field.HEALTH)
    await work_in(two, Field.HEALTH)
    for seat in seats[:3]:
        await make_profile(seat, Field.HEALTH)
    for seed in "123":
        run = await desk.propose(cap="2/3", one_expert=True, seed=seed)
        document = (await desk.get(f"assignment-runs/{run['id']}/document")).json()
        taken = Stream(seed).below(3)
        assert [[a, j] for a, j, _, draws in document["chances"] if taken in draws] == [
            [number, judge] for number, judge, *_ in document["pairs"]
        ]
        assert [Fraction(len(draws), 3) for *_, draws in document["chances"]] == [
            Fraction(chance) for _, _, chance, _ in document["chances"]
        ]
        asked = document["question"]
        scores = {
            (application["number"], judge["id"]): score
            for application, row in zip(asked["applications"], asked["scores"], strict=True)
            for judge, score in zip(asked["judges"], row, strict=True)
        }
        mean = sum(Fraction(chance) * scores[a, j] for a, j, chance, _ in document["chances"])
        assert mean == Fraction(run["outcome"]["expected"])


async def test_a_bound_without_prices_is_said_to_be_the_solvers_word(visitor, house):
    (one,), seats, desk = await judging(visitor, 1, 3)
    await work_in(one, Field.HEALTH)
    for seat in seats[:2]:
        await make_profile(seat, Field.HEALTH, employer="甲")
    run = await desk.propose(one_per_employer=True)
    assert (run["outcome"]["is_proven"], run["outcome"]["has_prices"]) == (True, False)
    document = (await desk.get(f"assignment-runs/{run['id']}/document")).json()
    assert (document["prices"], document["chances"]) == (None, None)
    browser = await browse(house, Role.PROGRAMME_OFFICER)
    page = f"/competitions/{run['competition_id']}/assignment/{run['id']}"
    assert "没有可以逐项核对的价格" in words((await browser.get(page)).text)
    plain = await desk.propose()
    assert plain["outcome"]["has_prices"]
    page = f"/competitions/{run['competition_id']}/assignment/{plain['id']}"
    assert "没有可以逐项核对的价格" not in words((await browser.get(page)).text)


async def test_judges_of_one_organization_by_whatever_bond_do_not_meet(visitor):
    (one,), (a, b, c, d, e), desk = await judging(visitor, 1, 5)
    today = datetime.now(ZoneInfo("Asia/Shanghai")).date()
    both, former = await make_organization(name="泉城社工中心"), await make_organization(name="历下协会")
    for seat in (a, b):
        await Membership.create(person_id=seat.person_id, organization=both, role=OrganizationRole.VIEWER)
    await make_profile(c, employer="泉城 社工中心")
    await make_tie(d.person_id, "泉城社工中心", until_on=today)
    await make_tie(d.person_id, "历下协会", until_on=today - timedelta(days=1))
    await make_tie(e.person_id, "从前的单位", uscc=former.uscc)
    run = await desk.propose(panel_size=2, one_per_employer=True, least=0)
    document = (await desk.get(f"assignment-runs/{run['id']}/document")).json()
    told = {each["id"]: each["organizations"] for each in document["question"]["judges"]}
    assert told == {str(seat.person_id): ["泉城社工中心"] for seat in (a, b, c, d)} | {
        str(e.person_id): ["从前的单位", "历下协会"]
    }
    for seed in "12345":
        run = await desk.propose(one_per_employer=True, seed=seed)
        assert str(e.person_id) in {judge for _, judge, _ in await desk.pairs(run)}
    run = await desk.propose(panel_size=3, one_per_employer=True)
    assert run["outcome"]["refusal"]["code"] == "panel_rules_unmet"
    assert run["outcome"]["refusal"]["shortages"][0]["applications"] == [one.number]


async def test_a_judge_of_two_organizations_keeps_out_the_others_of_both_who_may_meet(visitor):
    _, (both, a, b), desk = await judging(visitor, 1, 3)
    await make_profile(both, employer="甲")
    await make_tie(both.person_id, "乙")
    await make_profile(a, employer="甲")
    await make_profile(b, employer="乙")
    for cap in (None, "1"):
        run = await desk.propose(one_per_employer=True, cap=cap)
        assert {judge for _, judge, _ in await desk.pairs(run)} == {str(a.person_id), str(b.person_id)}


async def test_rules_for_panels_hold(visitor):
    (one,), (a, b, c), desk = await judging(visitor, 1, 3)
    await work_in(one, Field.HEALTH)
    await make_profile(a, employer="A 大学")
    await make_profile(b, employer="a 大学 ")
    await make_profile(c, Field.HEALTH)
    for seed in "1234":
        run = await desk.propose(one_expert=True, one_per_employer=True, seed=seed, weights={"expertise": 0})
        judges = {judge for _, judge, _ in await desk.pairs(run)}
        assert str(c.person_id) in judges
        assert run["outcome"]["is_proven"]
    run = await desk.propose(panel_size=3, one_per_employer=True)
    assert run["outcome"]["refusal"] == {
        "code": "panel_rules_unmet",
        "shortages": [
            {
                "kind": "panel_rules_unmet",
                "applications": [one.number],
                "judges": [],
                "available": 0,
                "needed": 0,
            }
        ],
    }
