"""The diagnosis beside the ranking: honest with every jury, current, and told to whom it may be told."""

import asyncio
import time
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_judging, make_recusal, make_seat, make_sheet
from factories.people import make_person
from factories.queries import at_once, count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Track
from incubator.core.actor import Role
from incubator.core.errors import Unavailable
from incubator.jury import diagnoses
from incubator.jury.methods.allocation import Candidate, Limits
from incubator.jury.methods.diagnosis import Caution, Money, Question, diagnose

pytestmark = pytest.mark.anyio


async def judged(*totals: tuple[int, ...], submitted: bool = True, **columns):
    """Applications with these totals, a judge each column; None has no sheet."""
    competition, entries, seats = await make_judging(len(totals), max(map(len, totals)), **columns)
    for entry, row in zip(entries, totals, strict=True):
        for seat, total in zip(seats, row, strict=False):
            if total is not None:
                scores = dict.fromkeys(("need", "design", "team"), total * 100)
                await make_sheet(entry, seat.person_id, scores, is_submitted=submitted)
    return competition, entries, seats


async def asked(visitor, competition, *roles, **params):
    person = await visitor(*(roles or (Role.AUDITOR,)))
    return await person.client.get(f"/api/v1/competitions/{competition.id}/diagnosis", params=params)


async def told(visitor, competition, **params) -> dict:
    answer = await asked(visitor, competition, **params)
    assert answer.status_code == 200, answer.text
    return answer.json()


HARSH = [(70 + 4 * i, 71 + 4 * i + i % 2, 50 + 4 * i, 69 + 4 * i - i % 3) for i in range(6)]
"""Six applications ever better; the third judge is strict."""


async def test_diagnosis_stands_beside_the_official_rank(visitor):
    competition, entries, seats = await judged(*HARSH, pool_minor=100_000_00, award_cap_minor=100_000_00)
    found = await told(visitor, competition)
    assert (found["top"], found["cautions"], found["comparable"], found["groups"]) == (2, [], True, 1)
    best = found["applications"][0]
    assert (best["application_id"], best["rank"], best["sheets"]) == (str(entries[5].id), 1, 4)
    assert (best["interval_90"]["low"], best["mean"]) == (1, 84.75)
    assert [each["rank"] for each in found["applications"]] == [1, 2, 3, 4, 5, 6]
    assert sum(each["expected_rank"] for each in found["applications"]) == pytest.approx(21, abs=0.01)
    assert sum(each["among_top"] for each in found["applications"]) == pytest.approx(2, abs=0.01)
    assert sum(each["funded"] for each in found["applications"]) == pytest.approx(2, abs=0.01)
    strict = min(found["judges"], key=lambda judge: judge["leniency"])
    assert strict["person_id"] == str(seats[2].person_id)
    assert strict["leniency_low"] < strict["leniency"] < 0 < strict["leniency_high"] - strict["leniency"]
    assert found["agreement"]["panel"] < 1
    assert found["deviations"]["leniency"] > found["deviations"]["noise"]


async def test_diagnosis_of_judges_who_agree_exactly_is_sure(visitor):
    competition, _, _ = await judged(*((70 + 4 * i, 71 + 4 * i, 50 + 4 * i) for i in range(6)))
    found = await told(visitor, competition)
    assert found["cautions"] == []
    assert [each["expected_rank"] for each in found["applications"]] == [1, 2, 3, 4, 5, 6]


async def test_diagnosis_is_always_of_what_was_submitted_until_now(visitor):
    competition, entries, _ = await judged(*HARSH)
    seat = await make_seat(competition)
    before = await told(visitor, competition)
    assert await told(visitor, competition) == before
    await make_sheet(
        entries[0], seat.person_id, dict.fromkeys(("need", "design", "team"), 10_000), is_submitted=True
    )
    after = await told(visitor, competition)
    assert after["digest"] != before["digest"]
    assert [
        each["sheets"] for each in after["applications"] if each["application_id"] == str(entries[0].id)
    ] == [5]


async def test_diagnosis_takes_the_top_and_lets_far_scores_count_less(visitor):
    rows = [list(row) for row in HARSH]
    rows[0][1] = 100
    competition, entries, _ = await judged(*map(tuple, rows))
    plain = await told(visitor, competition, top=3)
    robust = await told(visitor, competition, top=3, robust=True)
    assert (plain["top"], robust["robust"]) == (3, True)
    assert sum(each["among_top"] for each in robust["applications"]) == pytest.approx(3, abs=0.01)

    def expected(found):
        return {each["application_id"]: each["expected_rank"] for each in found["applications"]}

    assert expected(robust)[str(entries[0].id)] > expected(plain)[str(entries[0].id)]


@pytest.mark.parametrize("params", [{"top": 0}, {"top": 100_001}, {"robust": "perhaps"}])
async def test_diagnosis_refuses_what_is_no_question(visitor, params):
    competition, _, _ = await judged((50,))
    assert (await asked(visitor, competition, **params)).status_code == 422


@pytest.mark.parametrize(
    ("totals", "cautions"),
    [
        (((None,), (None,)), ["agreement_unknown", "scores_too_few"]),
        (((80,), (70,), (60,)), ["agreement_unknown", "scores_too_few"]),
        (((80, 80), (80, 80), (80, 80)), ["agreement_unknown", "scores_equal"]),
        (((80, 70, None), (60, 65, None), (None, None, 70)), ["groups_not_linked", "scores_too_few"]),
    ],
    ids=["no judge", "one judge", "all equal", "disconnected"],
)
async def test_diagnosis_of_a_jury_that_tells_little_says_so(visitor, totals, cautions):
    competition, _, _ = await judged(*totals)
    found = await told(visitor, competition)
    assert found["cautions"] == cautions
    assert {each["expected_rank"] for each in found["applications"]} == {None}
    assert len(found["applications"]) == len(totals)
    assert found["deviations"] is None


async def test_diagnosis_of_two_tables_that_nobody_links_says_so_and_tells_the_rest(visitor):
    rows = [(70 + i, 71 + i, None, None) for i in range(4)] + [(None, None, 60 + i, 63 + i) for i in range(4)]
    competition, _, _ = await judged(*rows)
    found = await told(visitor, competition)
    assert (found["cautions"], found["comparable"], found["groups"]) == (["groups_not_linked"], False, 2)
    assert None not in {each["expected_rank"] for each in found["applications"]}


async def test_diagnosis_names_the_track_that_no_bridge_reaches(visitor):
    competition = await make_competition(Stage.JUDGING, tracks=("community", "mutual_help"))
    tracks = await Track.filter(competition_id=competition.id).order_by("position")
    entries = [
        await make_application(competition, state=State.ELIGIBLE, track=tracks[n % 2]) for n in range(6)
    ]
    seats = [await make_seat(competition) for _ in range(5)]
    for n, entry in enumerate(entries):
        own = seats[:2] if n % 2 else seats[2:4]
        for m, seat in enumerate([*own, *(seats[4:] if n < 2 else [])]):
            scores = dict.fromkeys(("need", "design", "team"), 6000 + 300 * n + 100 * m)
            await make_sheet(entry, seat.person_id, scores, is_submitted=True)
    found = await told(visitor, competition)
    assert (found["cautions"], found["comparable"], found["groups"]) == (["bridges_few"], False, 1)
    assert [each["track"] for each in found["bridging"]] == ["community", "mutual_help"]


async def test_diagnosis_of_an_imported_contest_tells_no_chance_of_money(visitor):
    competition = await make_competition(
        Stage.JUDGING, is_imported=True, pool_minor=0, award_cap_minor=0, trim_from=None
    )
    entries = [await make_application(competition, state=State.ELIGIBLE, title=f"选手{n}") for n in range(11)]
    people = [await make_person(Role.JUDGE, name=f"裁判{n}") for n in range(2)]
    for person in people:
        await make_seat(competition, person.id)
        for n, entry in enumerate(entries):
            scores = dict.fromkeys(("need", "design", "team"), 5000 + 100 * n + 7 * (n % 3))
            await make_sheet(entry, person.id, scores, is_submitted=True)
    found = await told(visitor, competition)
    assert (found["cautions"], {e["funded"] for e in found["applications"]}) == (["nothing_to_fund"], {None})
    assert (found["top"], {judge["name"] for judge in found["judges"]}) == (2, {"裁判0", "裁判1"})


async def test_diagnosis_is_for_staff_and_auditors(visitor, client):
    competition, _, _ = await judged(*HARSH)
    answers = [await asked(visitor, competition, role) for role in Role]
    assert {role: answer.status_code for role, answer in zip(Role, answers, strict=True)} == {
        Role.ADMINISTRATOR: 403,
        Role.PROGRAMME_OFFICER: 200,
        Role.FINANCE_OFFICER: 403,
        Role.AUDITOR: 200,
        Role.JUDGE: 403,
        Role.EVALUATOR: 403,
    }
    assert (await client.get(f"/api/v1/competitions/{competition.id}/diagnosis")).status_code == 401
    hidden = await make_competition(Stage.DRAFT)
    assert (await asked(visitor, hidden, Role.JUDGE)).status_code in {403, 404}


async def test_diagnosis_waits_for_the_own_sheets_of_staff_who_judge(visitor):
    competition, entries, _ = await judged(*HARSH)
    officer = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    await make_seat(competition, officer.id)
    await make_sheet(entries[0], officer.id)
    answer = await officer.client.get(f"/api/v1/competitions/{competition.id}/diagnosis")
    assert (answer.status_code, answer.json()["code"]) == (403, "own_sheet_open")


async def test_diagnosis_hides_what_staff_who_judge_are_recused_from(visitor):
    competition, entries, _ = await judged(*HARSH)
    officer = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    await make_seat(competition, officer.id)
    await make_recusal(entries[5], officer.id)
    answer = await officer.client.get(f"/api/v1/competitions/{competition.id}/diagnosis")
    assert answer.status_code == 200
    assert str(entries[5].id) not in answer.text
    assert len(answer.json()["applications"]) == 5


async def test_diagnosis_sends_as_many_queries_for_one_application_as_for_three(house, visitor):
    auditor = await visitor(Role.AUDITOR)
    counts = []
    for rows in (((50, 60),), ((50, 60), (70, 40), (20, 30))):
        competition, _, _ = await judged(*rows)
        async with count_queries(house) as sent:
            await auditor.client.get(f"/api/v1/competitions/{competition.id}/diagnosis")
        counts.append(len(sent))
    assert counts[0] == counts[1]


async def test_diagnosis_asked_for_by_many_at_once_is_worked_out_once(house, visitor, monkeypatch):
    competition, _, _ = await judged(*HARSH)
    worked = []

    async def counting(digest, work_out):
        return await once(digest, lambda: worked.append(digest) or work_out())

    once = diagnoses.once
    monkeypatch.setattr(diagnoses, "once", counting)
    answers = await at_once(house, *(told(visitor, competition) for _ in range(4)))
    assert (len(worked), len({answer["digest"] for answer in answers})) == (1, 1)


async def test_a_diagnosis_that_takes_too_long_is_refused_and_there_when_asked_again(monkeypatch):
    monkeypatch.setattr(diagnoses, "SECONDS", 0.05)

    def slow() -> str:
        time.sleep(0.3)
        return "done"

    with pytest.raises(Unavailable) as refused:
        await diagnoses.once("slow", slow)
    assert refused.value.code == "diagnosis_unfinished"
    await asyncio.sleep(0.5)
    monkeypatch.setattr(diagnoses, "SECONDS", 20)  # should it still be at it on a busy machine
    assert await diagnoses.once("slow", lambda: "never") == "done"


async def test_a_diagnosis_that_fails_is_not_kept():
    def broken() -> str:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        await diagnoses.once("broken", broken)
    assert await diagnoses.once("broken", lambda: "mended") == "mended"


async def test_only_so_many_diagnoses_are_kept():
    for n in range(diagnoses.MOST_KEPT + 3):
        await diagnoses.once(f"n{n}", lambda: "one")
    assert len(diagnoses._kept) == diagnoses.MOST_KEPT


@st.composite
def juries(draw):
    """Any small jury: with gaps, equal scores, exact severities, one judge."""
    size, judges = draw(st.integers(0, 5)), draw(st.integers(1, 4))
    shape = draw(st.sampled_from(["any", "equal", "exact", "by judge"]))
    scores = []
    for i in range(size):
        for j in range(judges):
            if draw(st.integers(0, 4)):
                any_score = draw(st.integers(0, 100))
                value = {"any": any_score, "equal": 5, "exact": 7 * i + 3 * j, "by judge": j}[shape]
                scores.append((f"A{i}", f"J{j}", Fraction(value)))
    return scores


@settings(max_examples=40)
@given(juries(), st.integers(1, 3), st.booleans(), st.sampled_from([0, 15]))
def test_diagnose_never_fails_and_says_why_it_is_silent(scores, top, robust, budget):
    names = sorted({score[0] for score in scores})
    money = Money({n: Candidate(n, 10, n) for n in names}, Limits(budget, per_organization=1))
    found = diagnose(scores, Question(top, robust=robust, money=money))
    silent = {Caution.SCORES_TOO_FEW, Caution.SCORES_EQUAL, Caution.MODEL_FAILED}
    assert (found.fitted is None) == bool(silent & set(found.cautions))
    assert (found.agreement is None) == (Caution.AGREEMENT_UNKNOWN in found.cautions)
    assert (Caution.NOTHING_TO_FUND in found.cautions) == (budget == 0 or not names)
    if found.ranks is not None:
        assert found.ranks.expected.sum() == pytest.approx(len(names) * (len(names) + 1) / 2)
