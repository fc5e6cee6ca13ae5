"""Blind in one stage and not in another: the sheet, its files, the hall's screen, and the others' scores."""

from dataclasses import dataclass
from typing import Any
from urllib.parse import unquote

import pytest

from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.jury import FULL, make_seat, make_sheet
from factories.pitch import PITCH, REVIEW, make_pitch, make_staged, stage
from factories.refusals import refused
from incubator.applications.tables import Application, ApplicationFile
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.jury.methods.rule import StageKind
from incubator.jury.queries.screen import _snapshot
from incubator.jury.rules import Told, told_by_all
from incubator.jury.tables import JudgingStage, PitchSession, Sheet
from incubator.organizations.tables import Organization
from incubator.people.tables import Person

pytestmark = pytest.mark.anyio

PATH = "/api/v1"
ANY = {"if-match": "*"}
MARKS = {"need": "80", "design": "70", "team": "60"}
ORGANIZATION, LEADER, FILE = "邻里互助社", "欧阳修", "申报书.pdf"
BLIND = {"names_organization": False, "names_leader": False}
NAMED = {"names_organization": True, "names_leader": True}
DESK, SECOND = ("desk", StageKind.REVIEW, 40_00), ("second", StageKind.REVIEW, 60_00)


@dataclass
class Hall:
    """A contest of reviews and a pitch, its one application, the session, and who judges."""

    competition: Competition
    application: Application
    session: PitchSession
    chair: Any


async def named(application: Application) -> None:
    """Names that tell who applies: the organization's and the leader's."""
    async with transaction() as sql:
        await sql.execute("ALTER TABLE application DISABLE TRIGGER USER")
        await sql.execute("UPDATE application SET leader = $2 WHERE id = $1", application.id, LEADER)
        await sql.execute("ALTER TABLE application ENABLE TRIGGER USER")
    await Organization.filter(id=application.organization_id).update(name=ORGANIZATION)


async def hall(visitor: Any, *, told: Any = None, **columns: Any) -> Hall:
    """A blind call whose stages say of their own what `told` has; the chair sits in both stages."""
    competition, (entry,), _ = await make_staged(REVIEW, PITCH, judges=0, told=told, **(BLIND | columns))
    await named(entry)
    chair = await visitor(Role.JUDGE)
    await make_seat(competition, chair.id)
    session = await make_pitch(competition, [entry], [chair.id], chair.id)
    return Hall(competition, entry, session, chair)


async def sheet_in(judge: Any, of: Hall, code: str, *, is_submitted: bool = False) -> Sheet:
    """A judge's sheet in a stage, with all marks."""
    where = (await stage(of.competition, code)).id
    return await make_sheet(of.application, judge.id, FULL, is_submitted=is_submitted, stage_id=where)


async def told_on(judge: Any, sheet: Sheet) -> tuple[str | None, str | None, str]:
    """What a sheet tells of who applies: the organization, the leader, and the first file's name."""
    found = (await judge.client.get(f"{PATH}/sheets/{sheet.id}")).json()["application"]
    organization = found["organization"]
    return organization and organization["name"], found["leader"], found["files"][0]["name"]


KEPT_BACK, OPENLY = (None, None, "proposal-1.pdf"), (ORGANIZATION, LEADER, FILE)


@pytest.mark.parametrize(
    ("call", "own", "expected"),
    [(call, own, call if own is None else own) for call in (True, False) for own in (None, True, False)],
)
def test_a_stage_says_it_of_its_own_or_as_the_call_does(call, own, expected):
    told = Told(names_organization=call, names_leader=call, shares_scores=call)
    found = told.in_stage(names_organization=own, names_leader=own, shares_scores=own)
    assert found == Told(names_organization=expected, names_leader=expected, shares_scores=expected)
    assert found.is_blind is not expected


def test_of_several_stages_only_what_all_tell_is_told():
    one = Told(names_organization=True, names_leader=False, shares_scores=True)
    two = Told(names_organization=True, names_leader=True, shares_scores=False)
    assert told_by_all([one]) == one
    assert told_by_all([one, two]) == Told(names_organization=True, names_leader=False, shares_scores=False)


@pytest.mark.usefixtures("house")
async def test_a_review_is_blind_and_a_pitch_is_under_the_name(visitor):
    of = await hall(visitor, told={"pitch": NAMED})
    review = await sheet_in(of.chair, of, "desk")
    pitch = await sheet_in(of.chair, of, "pitch")
    assert (await told_on(of.chair, review), await told_on(of.chair, pitch)) == (KEPT_BACK, KEPT_BACK)
    saved = await of.chair.client.put(f"{PATH}/sheets/{review.id}/marks", json={"marks": MARKS}, headers=ANY)
    assert (saved.status_code, saved.json()["application"]["organization"]) == (200, None)
    assert (await of.chair.client.post(f"{PATH}/sheets/{review.id}/submission")).status_code == 200
    assert (await told_on(of.chair, review), await told_on(of.chair, pitch)) == (KEPT_BACK, OPENLY)
    other = await visitor(Role.JUDGE)
    await make_seat(of.competition, other.id)
    assert await told_on(other, await sheet_in(other, of, "pitch")) == OPENLY


async def test_an_open_call_with_a_blind_review_and_each_name_by_itself(visitor):
    of = await hall(visitor, told={"desk": {"names_organization": False}}, **NAMED)
    review = await sheet_in(of.chair, of, "desk", is_submitted=True)
    assert await told_on(of.chair, review) == (None, LEADER, "proposal-1.pdf")
    assert await told_on(of.chair, await sheet_in(of.chair, of, "pitch")) == OPENLY


async def test_a_stage_that_says_nothing_is_as_the_call(visitor):
    for columns, expected in ((BLIND, KEPT_BACK), (NAMED, OPENLY)):
        of = await hall(visitor, **columns)
        for code in ("desk", "pitch"):
            assert await told_on(of.chair, await sheet_in(of.chair, of, code)) == expected


async def test_a_download_is_named_as_its_stage_names_it(visitor):
    of = await hall(visitor, told={"pitch": NAMED})
    for code, expected in (("desk", "proposal-1.pdf"), ("pitch", FILE)):
        sheet = await sheet_in(of.chair, of, code, is_submitted=code == "desk")
        file = await ApplicationFile.filter(application_id=of.application.id).first()
        answer = await of.chair.client.get(f"{PATH}/sheets/{sheet.id}/files/{file.id}")
        assert expected in unquote(answer.headers["location"])


@pytest.mark.parametrize(
    ("told", "expected"),
    [({}, ORGANIZATION), ({"desk": BLIND}, None), ({"pitch": BLIND}, None), ({"pitch": NAMED}, ORGANIZATION)],
)
async def test_before_there_are_sheets_judges_are_told_what_every_stage_tells(visitor, told, expected):
    of = await hall(visitor, told=told, **NAMED)
    where = f"{PATH}/competitions/{of.competition.id}"
    for path in ("entries", "preferences"):
        (entry,) = (await of.chair.client.get(f"{where}/{path}")).json()["items"]
        assert entry["organization"] == expected


async def seen(client: Any, session: PitchSession) -> str:
    """All that the hall is shown: the answer, the page, and what the stream sends."""
    code = {"code": session.code}
    answer = await client.get(f"{PATH}/pitch-sessions/{session.id}/screen", params=code)
    assert answer.status_code == 200, answer.text
    page = await client.get(f"/pitch-sessions/{session.id}/screen", params=code)
    assert page.status_code == 200
    return answer.text + page.text + (await _snapshot(session.id)).state.decode()


@pytest.mark.parametrize(
    ("call", "told", "is_named"),
    [
        (NAMED, {}, True),
        (BLIND, {}, False),
        (BLIND, {"pitch": NAMED}, True),
        (NAMED, {"pitch": BLIND}, False),
        (NAMED, {"desk": BLIND}, True),
    ],
)
async def test_the_hall_is_told_no_more_than_the_judges_of_the_pitch(visitor, client, call, told, is_named):
    of = await hall(visitor, told=told, **call)
    item = await of.session.items.all().first()
    for state in ("waiting", "presenting"):
        if state == "presenting":
            moved = await of.chair.client.post(f"{PATH}/pitch-items/{item.id}/presenting")
            assert moved.status_code == 200, moved.text
        shown = await seen(client, of.session)
        assert (ORGANIZATION in shown, LEADER in shown) == (is_named, False)


async def code_of(judge: Any, session: PitchSession) -> str | None:
    found = (await judge.client.get(f"{PATH}/pitch-sessions/{session.id}")).json()
    return found["code"]


async def test_the_chair_gets_the_screen_once_the_own_blind_sheets_are_in(visitor, house):
    of = await hall(visitor, told={"pitch": NAMED})
    review = await sheet_in(of.chair, of, "desk")
    assert await code_of(of.chair, of.session) is None
    item = await of.session.items.all().first()
    moved = await of.chair.client.post(f"{PATH}/pitch-items/{item.id}/presenting")
    assert moved.status_code == 200  # the chair runs the session all the same
    staff = await visitor(Role.PROGRAMME_OFFICER)
    where = f"{PATH}/competitions/{of.competition.id}/pitch-sessions/{of.session.id}"
    assert (await staff.client.get(where)).json()["code"] == of.session.code
    browser = await browse(house, person=await Person.get(id=of.chair.id))
    page = (await browser.get(f"/pitch-sessions/{of.session.id}")).text
    assert ("大屏要等您的评分表交齐" in words(page), of.session.code in page) == (True, False)
    assert (await of.chair.client.post(f"{PATH}/sheets/{review.id}/submission")).status_code == 200
    assert await code_of(of.chair, of.session) == of.session.code
    page = (await browser.get(f"/pitch-sessions/{of.session.id}")).text
    assert ("大屏要等您的评分表交齐" in words(page), of.session.code in page) == (False, True)


async def test_scores_are_shared_in_the_stage_that_shares_them(visitor):
    competition, (entry,), _ = await make_staged(
        DESK, SECOND, judges=0, quorum=1, told={"second": {"shares_scores": True}}
    )
    judges = [await visitor(Role.JUDGE) for _ in range(2)]
    for judge in judges:
        await make_seat(competition, judge.id)
    sheets = {}
    for code in ("desk", "second"):
        where = (await stage(competition, code)).id
        for judge in judges:
            sheets[code, judge.id] = await make_sheet(entry, judge.id, is_submitted=True, stage_id=where)
    first, _ = judges
    answer = await first.client.get(f"{PATH}/sheets/{sheets['desk', first.id].id}/peers")
    assert (answer.status_code, answer.json()["code"]) == (403, "scores_not_shared")
    (peer,) = (await first.client.get(f"{PATH}/sheets/{sheets['second', first.id].id}/peers")).json()
    assert (peer["stage"], peer["total"]) == ("second", "143/2")


async def test_a_call_that_shares_can_keep_them_back_in_a_stage(visitor):
    competition, (entry,), _ = await make_staged(
        DESK, SECOND, judges=0, quorum=1, shares_scores=True, told={"second": {"shares_scores": False}}
    )
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    for code, status in (("desk", 200), ("second", 403)):
        where = (await stage(competition, code)).id
        sheet = await make_sheet(entry, judge.id, is_submitted=True, stage_id=where)
        answer = await judge.client.get(f"{PATH}/sheets/{sheet.id}/peers")
        assert answer.status_code == status, code


DECLARED = [
    {"code": "desk", "name": "初评", "kind": "review", "weight": "40"} | {"shares_scores": False},
    {"code": "pitch", "name": "路演", "kind": "pitch", "weight": "50"} | NAMED,
    {"code": "vote", "name": "大众投票", "kind": "public_vote", "weight": "10"},
]
SETTINGS = ("names_organization", "names_leader", "shares_scores")


async def declare(client: Any, competition: Competition, stages: list[dict[str, Any]]) -> Any:
    where = f"{PATH}/competitions/{competition.id}/stages"
    return await client.put(where, json={"stages": stages}, headers=ANY)


async def test_a_draft_declares_what_judges_of_a_stage_are_told(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.DRAFT, **BLIND)
    answer = await declare(officer.client, competition, DECLARED)
    assert answer.status_code == 200, answer.text
    assert [tuple(one[name] for name in SETTINGS) for one in answer.json()] == [
        (None, None, False),
        (True, True, None),
        (None, None, None),
    ]
    kept = await JudgingStage.filter(competition_id=competition.id).order_by("position")
    assert [tuple(getattr(one, name) for name in SETTINGS) for one in kept] == [
        (None, None, False),
        (True, True, None),
        (None, None, None),
    ]


@pytest.mark.parametrize("name", SETTINGS)
async def test_only_a_judged_stage_says_what_judges_are_told(visitor, name):
    officer, competition = await visitor(Role.PROGRAMME_OFFICER), await make_competition(Stage.DRAFT)
    for wrong, expected in ((False, "stage_not_judged"), ("yes", "invalid")):
        stages = [*DECLARED[:2], DECLARED[2] | {name: wrong}]
        answer = await declare(officer.client, competition, stages)
        assert (answer.status_code, answer.json()["code"]) == (422, expected)
        assert [e["pointer"] for e in answer.json()["errors"]] == [f"/stages/2/{name}"]
    raw = (
        "INSERT INTO judging_stage (id, competition_id, code, name, kind, weight_hundredths, votes, position,"
        f" {name}) VALUES (gen_random_uuid(), $1, 'x', 'x', $2, 10000, 'share', 1, false)"
    )
    assert await refused((raw, competition.id, "bonus")) == ("ck_judging_stage_told", "stage_not_judged")
    assert await refused((raw, competition.id, "review")) == (None, None)


@pytest.mark.parametrize("name", SETTINGS)
async def test_what_a_stage_tells_is_fixed_once_the_call_was_opened(visitor, name):
    of = await hall(visitor, told={"pitch": NAMED})
    for value in ("true", "false", "NULL"):
        change = f"UPDATE judging_stage SET {name} = {value} WHERE competition_id = $1"
        assert await refused((change, of.competition.id)) == ("ck_competition_fixed", "competition_fixed")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await declare(officer.client, of.competition, DECLARED)
    assert (answer.status_code, answer.json()["code"]) == (409, "competition_fixed")


async def test_the_set_up_offers_it_for_each_stage_and_the_call_says_it(house):
    competition = await make_competition(Stage.DRAFT, **BLIND)
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/competitions/{competition.id}/edit/stages"
    typed = {
        "stages__0__name": "初评",
        "stages__0__kind": "review",
        "stages__0__weight": "40",
        "stages__1__name": "路演",
        "stages__1__kind": "pitch",
        "stages__1__weight": "60",
        "stages__1__names_organization": "true",
        "stages__1__names_leader": "false",
    }
    assert (await staff.post(path, "save", **typed)).status_code == 303
    kept = await JudgingStage.filter(competition_id=competition.id).order_by("position")
    assert [tuple(getattr(one, name) for name in SETTINGS) for one in kept] == [
        (None, None, None),
        (True, False, None),
    ]
    form = await staff.form(path, "save")
    assert [form[f"stages/1/{name}"] for name in SETTINGS] == ["true", "false", ""]
    assert (await staff.post(path, "save")).status_code == 303  # as it stands: nothing changes
    again = await JudgingStage.filter(competition_id=competition.id).order_by("position")
    assert [tuple(getattr(one, name) for name in SETTINGS) for one in again] == [
        (None, None, None),
        (True, False, None),
    ]
    terms = words((await staff.get(f"/competitions/{competition.id}/judging")).text)
    assert "下面的各阶段没有另外写明的，评委看不到是哪个组织申报，也看不到谁负责。" in terms
    assert "评委看得到是哪个组织申报，看不到谁负责。" in terms
