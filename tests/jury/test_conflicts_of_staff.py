"""Staff who judge, or belong to an applicant, learn nothing of how an application of theirs is judged."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest

from factories.applications import make_application
from factories.assignment import Desk
from factories.browsing import Browser, browse
from factories.jury import make_judging, make_recusal, make_seat, make_sheet, publish
from factories.organizations import make_organization
from factories.pitch import PITCH, make_pitch, make_staged, stage
from factories.pool import make_ruling
from incubator.applications.rules import State
from incubator.applications.tables import Application
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.core.jobs import Task
from incubator.core.usecase import Services
from incubator.jury.api import ENDPOINTS
from incubator.jury.jobs import handlers
from incubator.jury.methods.rule import StageKind
from incubator.jury.pages import PAGES
from incubator.jury.rules.bundle_file import code_of
from incubator.jury.tables import AssignmentHold, Letter, PitchItem, PublicVote, ResultBundle, VoteTally
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER

OPEN_TO_ALL = {
    "/pitch-sessions/{session_id}/screen",  # whoever is in the hall sees what the hall sees
    "/pitch-sessions/{session_id}/stream",
    "/public-votes/{vote_id}",  # whoever has a code sees what is voted on
}


def looked_at() -> Iterator[str]:
    """Every path of the jury that is read, with bare names in braces."""
    for endpoint in ENDPOINTS:
        if endpoint.method == "GET":
            yield f"/api/v1{bare(endpoint.path)}"
    for page in PAGES:
        yield bare(page.path)


def bare(path: str) -> str:
    return re.sub(r"\{(\w+)(?::\w+)?\}", r"{\1}", path)


async def secrets(application: Application) -> list[str]:
    organization = await application.organization
    return [application.number, application.title, application.leader, organization.name, organization.uscc]


async def told(browser: Browser, known: Mapping[str, object], secret: list[str]) -> list[tuple[str, str]]:
    """Where the secrets are told, and which."""
    found = []
    for path in looked_at():
        if path.removeprefix("/api/v1") in OPEN_TO_ALL:
            continue
        filled = re.sub(r"\{(\w+)\}", lambda part: str(known.get(part[1], uuid4())), path)
        answer = await browser.client.get(filled, headers={"accept": "*/*"})
        assert answer.status_code < 500, (path, answer.text)
        text = answer.text + str(answer.headers)
        found += [(path, name) for name in secret if name in text]
    return found


async def entered(competition: Competition) -> Application:
    """An eligible application whose names are nobody else's."""
    organization = await make_organization(name="泉城秘密社工中心")
    return await make_application(
        competition, organization, State.ELIGIBLE, title="不可见的申报", leader="不可见的负责人"
    )


async def judged(house: Services, is_member: bool = False) -> tuple[Browser, Application, dict[str, object]]:
    """An officer of a competition in all its forms, who has a conflict with one application of it."""
    desk, vote = ("desk", StageKind.REVIEW, 30_00), ("vote", StageKind.PUBLIC_VOTE, 10_00)
    competition, (other,), seats = await make_staged(desk, PITCH, vote, judges=3, quorum=1)
    application = await entered(competition)
    officer = await browse(house, OFFICER, Role.JUDGE)
    assert officer.person is not None
    colleague = await browse(house, OFFICER)
    if not is_member:  # who belongs to an applicant has no seat, and learns as little
        await make_seat(competition, officer.person.id)
    presiding = seats[0].person_id if is_member else officer.person.id
    run = await Desk(colleague.client, competition).propose()
    hold = await AssignmentHold.create(
        application=application,
        judge_id=seats[0].person_id,
        kind="locked",
        made_at=datetime.now(UTC),
    )
    for seat in seats[:2]:
        for entry in (application, other):
            sheet = await make_sheet(entry, seat.person_id, is_submitted=True)
    ruling = await make_ruling(application, seats[2].person_id)
    made = await colleague.client.post(
        f"/api/v1/competitions/{competition.id}/deliberations",
        json={"chair_id": str(seats[0].person_id), "stage": "desk"},
        headers={"origin": "http://testserver"},
    )
    assert made.status_code == 201, made.text
    session = await make_pitch(competition, [application, other], [presiding], presiding)
    public = await PublicVote.create(
        competition=competition,
        stage_id=(await stage(competition, "vote")).id,
        opens_at=datetime.now(UTC) + timedelta(hours=1),
        closes_at=datetime.now(UTC) + timedelta(hours=2),
        choices=1,
    )
    for entry in (application, other):
        await VoteTally.create(vote=public, application=entry)
    if is_member:
        await Membership.create(
            person=officer.person, organization_id=application.organization_id, role=OrganizationRole.VIEWER
        )
    else:
        await make_recusal(application, officer.person.id)
    secret_sheet = await application.sheets.all().first()
    return (
        officer,
        application,
        {
            "competition_id": competition.id,
            "application_id": application.id,
            "run_id": run["id"],
            "sheet_id": secret_sheet.id if secret_sheet else sheet.id,
            "conflict_id": ruling.id,
            "hold_id": hold.id,
            "deliberation_id": made.json()["id"],
            "session_id": session.id,
            "vote_id": public.id,
            "person_id": seats[0].person_id,
            "number": 1,
        },
    )


async def test_nothing_of_the_jury_tells_an_officer_of_an_own_conflict(house):
    officer, application, known = await judged(house)
    assert await told(officer, known, await secrets(application)) == []
    # The rest is told, so the answers are those of an officer.
    other = await Application.filter(competition_id=known["competition_id"]).exclude(id=application.id).get()
    for path in ("sheets", f"deliberations/{known['deliberation_id']}", "coverage"):
        answer = await officer.client.get(f"/api/v1/competitions/{known['competition_id']}/{path}")
        assert other.number in answer.text, path


async def test_a_colleague_without_a_conflict_is_told(house):
    _, application, known = await judged(house)
    colleague = await browse(house, OFFICER)
    paths = {path for path, _ in await told(colleague, known, [application.number])}
    assert {
        "/competitions/{competition_id}/deliberations/{deliberation_id}",
        "/competitions/{competition_id}/assignment",
        "/competitions/{competition_id}/assignment/{run_id}/applications/{application_id}",
        "/api/v1/competitions/{competition_id}/assignment-runs/{run_id}/pairs",
        "/pitch-sessions/{session_id}",
        "/api/v1/competitions/{competition_id}/public-votes",
    } - paths == set()


async def test_an_officer_who_belongs_to_the_applicant_is_told_nothing_either(house):
    officer, application, known = await judged(house, is_member=True)
    own = {"/api/v1/applications/{application_id}/scores", "/applications/{application_id}/result"}
    found = await told(officer, known, await secrets(application))
    assert [each for each in found if each[0] not in own] == []


async def test_a_ranking_tells_an_officer_nothing_of_an_own_conflict(house, visitor):
    competition, (other,), seats = await make_judging(1, 1, quorum=1)
    application = await entered(competition)
    officer = await browse(house, OFFICER, Role.JUDGE)
    assert officer.person is not None
    await make_seat(competition, officer.person.id)
    await make_recusal(application, officer.person.id)
    for entry in (application, other):
        await make_sheet(entry, seats[0].person_id, is_submitted=True)
    known: dict[str, object] = {"competition_id": competition.id, "application_id": application.id}
    secret = await secrets(application)
    assert await told(officer, known, secret) == []
    assert (await publish(visitor, competition)).status_code == 201
    colleague = await visitor(OFFICER)
    released = await colleague.client.post(f"/api/v1/competitions/{competition.id}/letters", json={})
    assert released.status_code == 201
    for letter in await Letter.all():
        await handlers(house)[Task.LETTER_SEND](letter_id=str(letter.id))
    await handlers(house)[Task.RESULT_KEEP](competition_id=str(competition.id))
    kept = await ResultBundle.get(competition_id=competition.id)
    secret.append(code_of(kept.code_key, "application", application.number))
    assert (
        secret[-1] in (await colleague.client.get(f"/api/v1/competitions/{competition.id}/bundle/coded")).text
    )
    known["letter_id"] = (await Letter.get(application_id=application.id)).id
    assert await told(officer, known, secret) == []
    places = (await officer.client.get(f"/api/v1/competitions/{competition.id}/places")).text
    assert other.number in places


async def test_an_officer_decides_nothing_on_an_own_conflict(house):
    officer, application, known = await judged(house)
    one = f"/api/v1/competitions/{known['competition_id']}"
    item = await PitchItem.get(application_id=application.id)
    pair = {"application_id": str(application.id), "judge_id": str(known["person_id"])}
    terms = {
        "title": "x",
        "place": "y",
        "starts_at": "2098-01-05T09:00:00+08:00",
        "chair_id": str(known["person_id"]),
        "judge_ids": [str(known["person_id"])],
        "items": [{"application_id": str(application.id)}],
    }
    window = {"opens_at": "2098-01-05T09:00:00+08:00", "closes_at": "2098-01-06T09:00:00+08:00"}
    candidates = {"application_ids": [str(application.id)]}
    stale = {"if-match": "*", "origin": "http://testserver"}
    asked = {
        "present": ("POST", f"/api/v1/pitch-items/{item.id}/presenting", {}),
        "replan": ("PUT", f"{one}/pitch-sessions/{known['session_id']}", terms),
        "drop": ("DELETE", f"{one}/pitch-sessions/{known['session_id']}", None),
        "revote": ("PUT", f"{one}/public-votes/{known['vote_id']}", window | candidates),
        "hold": ("POST", f"{one}/assignment-holds", {"kind": "forbidden", "pairs": [pair]}),
        "assign": ("POST", f"{one}/sheets", {"pairs": [pair]}),
        "rule": (
            "POST",
            f"{one}/conflicts/{known['conflict_id']}/ruling",
            {"outcome": "cleared", "reason": "无关"},
        ),
        "report": ("POST", f"{one}/conflicts", pair | {"reason": "听说"}),
        "replace": ("POST", f"{one}/applications/{application.id}/replacements", {}),
        "bonus": (
            "POST",
            f"{one}/applications/{application.id}/bonuses",
            {"stage": "desk", "points": "1.00", "reason": "登记评估为 5A"},
        ),
    }
    found = {}
    for name, (method, path, body) in asked.items():
        answer = await officer.client.request(method, path, json=body, headers=stale)
        found[name] = (answer.status_code, answer.json().get("code"))
    assert found == {
        "present": (403, "own_conflict"),
        "replan": (403, "own_conflict"),
        "drop": (403, "own_conflict"),
        "revote": (403, "own_conflict"),
        "hold": (409, "application_not_eligible"),
        "assign": (409, "application_not_eligible"),
        "rule": (404, "not_found"),
        "report": (422, "application_unknown"),
        "replace": (404, "not_found"),
        "bonus": (404, "not_found"),
    }
