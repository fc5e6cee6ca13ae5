"""The pool of judges: profiles, the list that staff choose from, and what past contests say."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from uuid import UUID

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_judging, make_recusal, make_seat, make_sheet
from factories.people import make_person
from factories.pitch import make_staged, stage
from factories.pool import make_invitation
from factories.queries import count_queries
from factories.refusals import refused
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent
from incubator.jury.methods.rule import StageKind
from incubator.jury.rules import InvitationState
from incubator.jury.tables import Absence, Expertise, JudgeProfile, PanelInvitation, PanelMember, Sheet, Tie
from incubator.organizations.rules import Field
from incubator.people.tables import Person

pytestmark = pytest.mark.anyio

OWN = "/api/v1/judge-profile"
POOL = "/api/v1/judges"
NEW = {"if-match": '"0"'}
PROFILE = {
    "employer": "济南大学",
    "title": "教授",
    "summary": "社会工作",
    "expertise": ["elderly", "community_service"],
    "ties": [
        {
            "organization": "泉城社工中心",
            "uscc": None,
            "kind": "advice",
            "from_on": "2021-03-01",
            "until_on": None,
        }
    ],
    "absences": [{"from_on": "2026-10-01", "until_on": "2026-10-07"}],
    "most_sheets": 30,
}


async def score(
    applications: Sequence[Application],
    seats: Sequence[PanelMember],
    above: Sequence[int],
    stage_id: UUID | None = None,
) -> None:
    """Every judge scores every application, each so many points above what it deserves."""
    for place, application in enumerate(applications):
        for points, seat in zip(above, seats, strict=True):
            given = 4000 + 500 * place + 100 * ((place * 7 + points // 5) % 3) + 100 * points
            marks = dict.fromkeys(("need", "design", "team"), given)
            await make_sheet(application, seat.person_id, marks, is_submitted=True, stage_id=stage_id)


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_a_profile_that_was_never_written_is_empty(visitor):
    judge = await visitor(Role.JUDGE)
    answer = await judge.client.get(OWN)
    assert (answer.status_code, answer.headers["etag"]) == (200, '"0"')
    found = answer.json()
    assert found.pop("person")["id"] == str(judge.id)
    assert found == {
        "employer": "",
        "title": "",
        "summary": "",
        "expertise": [],
        "ties": [],
        "absences": [],
        "most_sheets": None,
        "version": 0,
    }
    assert await JudgeProfile.all().count() == 0


async def test_a_judge_writes_the_own_profile_anew_each_time(visitor):
    judge = await visitor(Role.JUDGE)
    answer = await judge.client.put(OWN, json=PROFILE, headers=NEW)
    assert (answer.status_code, answer.headers["etag"]) == (200, '"1"')
    kept = (await judge.client.get(OWN)).json()
    assert {name: kept[name] for name in PROFILE} == PROFILE | {"expertise": ["community_service", "elderly"]}
    answer = await judge.client.put(OWN, json={"employer": "山东大学"}, headers={"if-match": '"1"'})
    assert (answer.json()["employer"], answer.json()["ties"], answer.json()["version"]) == ("山东大学", [], 2)
    assert [await table.all().count() for table in (Tie, Absence, Expertise)] == [0, 0, 0]
    event = await AuditEvent.filter(action="jury.edit_own_profile").order_by("id").first()
    assert event.facts == {
        "person_id": str(judge.id),
        "ties": 1,
        "expertise": ["community_service", "elderly"],
    }


async def test_a_profile_is_edited_at_its_version_only(visitor):
    judge = await visitor(Role.JUDGE)
    assert code(await judge.client.put(OWN, json=PROFILE)) == (428, "if_match_required")
    assert (await judge.client.put(OWN, json=PROFILE, headers=NEW)).status_code == 200
    assert code(await judge.client.put(OWN, json={}, headers=NEW)) == (412, "stale")


async def test_a_first_profile_is_written_by_one_of_two_at_once(visitor):
    judge, officer = await visitor(Role.JUDGE), await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(
        judge.client.put(OWN, json=PROFILE, headers=NEW),
        officer.client.put(f"{POOL}/{judge.id}", json=PROFILE, headers=NEW),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 412]
    assert await JudgeProfile.all().count() == 1
    assert await Tie.all().count() == 1


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"expertise": ["cooking"]}, "/expertise/0"),
        ({"expertise": ["elderly", "elderly"]}, "/expertise"),
        ({"ties": [{"organization": "甲", "kind": "friend", "from_on": "2020-01-01"}]}, "/ties/0/kind"),
        ({"ties": [{"organization": " ", "kind": "other", "from_on": "2020-01-01"}]}, "/ties/0/organization"),
        (
            {
                "ties": [
                    {"organization": "甲", "kind": "other", "from_on": "2020-01-02", "until_on": "2020-01-01"}
                ]
            },
            "/ties/0/until_on",
        ),
        (
            {"ties": [{"organization": "甲", "uscc": "51I", "kind": "other", "from_on": "2020-01-02"}]},
            "/ties/0/uscc",
        ),
        ({"absences": [{"from_on": "2020-01-02", "until_on": "2020-01-01"}]}, "/absences/0/until_on"),
        ({"absences": [{"from_on": "2020-13-02", "until_on": "2020-01-01"}]}, "/absences/0/from_on"),
        ({"most_sheets": 0}, "/most_sheets"),
        ({"salary": 1}, "/salary"),
    ],
)
async def test_a_profile_refuses_what_makes_no_sense(visitor, change, pointer):
    judge = await visitor(Role.JUDGE)
    answer = await judge.client.put(OWN, json=PROFILE | change, headers=NEW)
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert await JudgeProfile.all().count() == 0


async def test_only_judges_have_a_profile_and_only_staff_the_pool(visitor):
    judge = await make_person(Role.JUDGE)
    for role in set(Role) - {Role.JUDGE}:
        answer = await (await visitor(role)).client.get(OWN)
        assert (role, *code(answer)) == (role, 404, "not_found")
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        client = (await visitor(role)).client
        reads = 200 if role is Role.AUDITOR else 403  # who reads all and changes nothing
        for path in (POOL, f"{POOL}/{judge.id}"):
            assert (role, path, (await client.get(path)).status_code) == (role, path, reads)
        answer = await client.put(f"{POOL}/{judge.id}", json=PROFILE, headers=NEW)
        assert (role, *code(answer)) == (role, 403, "forbidden")
    assert await JudgeProfile.all().count() == 0


async def test_staff_reads_and_writes_only_judges_whose_account_is_in_use(visitor):
    officer, judge = await visitor(Role.PROGRAMME_OFFICER), await make_person(Role.JUDGE)
    answer = await officer.client.put(f"{POOL}/{judge.id}", json=PROFILE, headers=NEW)
    assert (answer.status_code, answer.json()["person"]["email"]) == (200, judge.email)
    left = await make_person(Role.JUDGE)
    await Person.filter(id=left.id).update(disabled_at=left.created_at)
    for nobody in (left, await make_person(Role.AUDITOR)):
        assert code(await officer.client.get(f"{POOL}/{nobody.id}")) == (404, "not_found")
        answer = await officer.client.put(f"{POOL}/{nobody.id}", json=PROFILE, headers=NEW)
        assert code(answer) == (404, "not_found")


async def test_the_pool_is_searched_by_words_field_and_day(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    one = await make_person(Role.JUDGE, name="周评委", email="zhou@example.org")
    two = await make_person(Role.JUDGE, name="吴评委", email="wu@example.org")
    await make_person(Role.EVALUATOR, name="周评估")
    left = await make_person(Role.JUDGE, name="周前评委")
    await Person.filter(id=left.id).update(disabled_at=left.created_at)
    await officer.client.put(f"{POOL}/{one.id}", json=PROFILE, headers=NEW)

    async def names(**asked: str) -> list[str]:
        answer = await officer.client.get(POOL, params=asked)
        assert answer.status_code == 200
        return [row["name"] for row in answer.json()["items"]]

    assert await names() == ["吴评委", "周评委"]
    assert await names(q="周") == ["周评委"]
    assert await names(q="WU@") == ["吴评委"]
    assert await names(q="济南大学") == ["周评委"]
    assert await names(q="%") == []
    assert await names(field="elderly") == ["周评委"]
    assert await names(field="health") == []
    assert await names(free_on="2026-10-07") == ["吴评委"]
    assert await names(free_on="2026-10-08") == ["吴评委", "周评委"]
    assert code(await officer.client.get(POOL, params={"field": "cooking"})) == (422, "invalid")
    row = (await officer.client.get(POOL, params={"q": "zhou"})).json()["items"][0]
    assert row.pop("joined_at") is not None
    assert row == {
        "id": str(one.id),
        "name": "周评委",
        "email": "zhou@example.org",
        "employer": "济南大学",
        "title": "教授",
        "expertise": ["community_service", "elderly"],
        "most_sheets": 30,
        "contests": 0,
        "open_sheets": 0,
    }
    assert two.name == (await officer.client.get(POOL, params={"limit": 1})).json()["items"][0]["name"]


@pytest.mark.parametrize("many", [1, 3])
async def test_the_pool_asks_the_same_number_of_queries(visitor, house, many):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for _ in range(many):
        judge = await make_person(Role.JUDGE)
        await officer.client.put(f"{POOL}/{judge.id}", json=PROFILE, headers=NEW)
    async with count_queries(house) as sent:
        answer = await officer.client.get(POOL)
    assert (len(answer.json()["items"]), len(sent)) == (many, 2)


async def test_history_counts_what_came_within_the_term(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition, applications, (seat,) = await make_judging(5, 1)
    today = datetime.now(UTC).date()
    invitation = await make_invitation(
        competition,
        seat.person_id,
        term_from=today - timedelta(days=9),
        term_until=today - timedelta(days=2),
    )
    invitation.state, invitation.terms_version = InvitationState.ACCEPTED, "2026-1"
    invitation.answered_at = datetime.now(UTC)
    await invitation.save()
    punctual, late, waiting, recused, _ = applications
    await make_sheet(punctual, seat.person_id, is_submitted=True)
    await make_sheet(late, seat.person_id, is_submitted=True)
    await make_sheet(waiting, seat.person_id)
    await make_recusal(recused, seat.person_id)
    async with transaction() as sql:
        await sql.execute("ALTER TABLE sheet DISABLE TRIGGER USER")
        await sql.execute(
            "UPDATE sheet SET submitted_at = $2 WHERE application_id = $1",
            punctual.id,
            datetime.now(UTC) - timedelta(days=5),
        )
        await sql.execute("ALTER TABLE sheet ENABLE TRIGGER USER")
    found = (await officer.client.get(f"{POOL}/{seat.person_id}")).json()
    assert (found["due"], found["in_time"]) == (3, 1)
    (contest,) = found["contests"]
    assert contest.pop("competition")["number"] == competition.number
    assert contest == {
        "assigned": 3,
        "submitted": 2,
        "recused": 0,
        "due": 3,
        "in_time": 1,
        "scores": [],
    }
    assert await Sheet.all().count() == 3


async def test_history_without_a_term_holds_nobody_to_one(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    _, (application,), (seat,) = await make_judging()
    await make_sheet(application, seat.person_id)
    found = (await officer.client.get(f"{POOL}/{seat.person_id}")).json()
    assert (found["due"], found["in_time"], found["contests"][0]["assigned"]) == (0, 0, 1)


async def test_history_tells_leniency_of_ranked_contests(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition, applications, seats = await make_judging(6, 3)
    await score(applications, seats, (0, 0, 15))
    await Competition.filter(id=competition.id).update(stage=Stage.RANKED)
    (lenient,) = (await officer.client.get(f"{POOL}/{seats[2].person_id}")).json()["contests"][0]["scores"]
    (strict,) = (await officer.client.get(f"{POOL}/{seats[0].person_id}")).json()["contests"][0]["scores"]
    assert lenient["stage"] is None
    assert 5 < float(lenient["leniency"]) < 15
    assert float(strict["leniency"]) < -2
    assert float(lenient["leniency_deviation"]) > 0


async def test_history_tells_leniency_of_each_stage(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    review, pitch = StageKind.REVIEW, StageKind.PITCH
    kinds = ("desk", review, 40_00), ("site", review, 30_00), ("hall", pitch, 30_00)
    competition, applications, seats = await make_staged(*kinds, applications=6, judges=4)
    desk, site = await stage(competition, "desk"), await stage(competition, "site")
    await score(applications, seats[:3], (0, 0, 15), desk.id)
    await score(applications, seats[1:], (0, 15, 0), site.id)
    await Competition.filter(id=competition.id).update(stage=Stage.RANKED)
    told = []
    for seat in seats:
        (contest,) = (await officer.client.get(f"{POOL}/{seat.person_id}")).json()["contests"]
        told.append({own["stage"]: float(own["leniency"]) for own in contest["scores"]})
    assert [list(own) for own in told] == [["Desk"], ["Desk", "Site"], ["Desk", "Site"], ["Site"]]
    assert told[0]["Desk"] < -2
    assert told[1]["Desk"] < -2
    assert told[1]["Site"] < -2
    assert 5 < told[2]["Desk"] < 15
    assert 5 < told[2]["Site"] < 15
    assert told[3]["Site"] < -2


async def test_contests_served_are_those_with_a_submitted_sheet(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    _, (application,), (seat,) = await make_judging()
    await make_sheet(application, seat.person_id, is_submitted=True)
    other = await make_competition(Stage.JUDGING)
    await make_seat(other, seat.person_id)
    await make_sheet(await make_application(other, state=State.ELIGIBLE), seat.person_id)
    (row,) = (await officer.client.get(POOL)).json()["items"]
    assert (row["contests"], row["open_sheets"]) == (1, 1)


@pytest.mark.usefixtures("house")
async def test_the_tables_hold_what_the_rules_hold():
    judge = await make_person(Role.JUDGE)
    profile = await JudgeProfile.create(person=judge)
    await Expertise.create(profile=profile, field=Field.ELDERLY)
    tie = (
        "INSERT INTO judge_tie (id, profile_id, organization, kind, from_on, until_on)"
        " VALUES (gen_random_uuid(), $1, $2, $3, '2020-01-02', $4)"
    )
    day = datetime(2020, 1, 1, tzinfo=UTC).date()
    assert await refused((tie, profile.id, " ", "other", None)) == ("ck_judge_tie_organization", "empty_text")
    assert await refused((tie, profile.id, "甲", "friend", None)) == ("ck_judge_tie_kind", "bad_kind")
    assert await refused((tie, profile.id, "甲", "other", day)) == (
        "ck_judge_tie_dates",
        "ends_before_it_begins",
    )
    field = "INSERT INTO judge_expertise (id, profile_id, field) VALUES (gen_random_uuid(), $1, $2)"
    assert await refused((field, profile.id, "elderly")) == ("uq_judge_expertise_field", "field_repeated")
    assert await refused((field, profile.id, "cooking")) == ("ck_judge_expertise_field", "bad_field")
    absence = (
        "INSERT INTO judge_absence (id, profile_id, from_on, until_on)"
        " VALUES (gen_random_uuid(), $1, '2020-01-02', '2020-01-01')"
    )
    assert await refused((absence, profile.id)) == ("ck_judge_absence_dates", "ends_before_it_begins")
    assert await refused(("UPDATE judge_profile SET most_sheets = 0",)) == (
        "ck_judge_profile_most_sheets",
        "load_out_of_range",
    )
    again = (
        "INSERT INTO judge_profile (id, person_id, employer, title, summary, version)"
        " VALUES (gen_random_uuid(), $1, '', '', '', 0)"
    )
    assert await refused((again, judge.id)) == ("uq_judge_profile_person", "busy")
    assert await PanelInvitation.all().count() == 0
