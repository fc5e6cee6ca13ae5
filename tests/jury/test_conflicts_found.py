"""Conflicts found through mentors, representatives, accounts and co-applicants, at every reading anew."""

import sys
from datetime import UTC, date, datetime, timedelta
from typing import Any

import asyncpg
import pytest

from factories.applications import make_application
from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.incubation import make_incubation, make_mentorship
from factories.jury import FULL, make_seat, make_sheet
from factories.organizations import make_organization
from factories.people import make_person
from factories.pool import make_tie
from factories.queries import at_once
from incubator.applications.rules import State
from incubator.applications.tables import Application, CoApplicant
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import plain
from incubator.core.text import BLANK
from incubator.core.usecase import Services
from incubator.incubation.rules import State as TermState
from incubator.incubation.tables import Mentorship
from incubator.jury.queries.conflict import conflicted_pairs
from incubator.jury.rules import Ground
from incubator.jury.tables import JudgeProfile
from incubator.organizations import LegalForm, Organization
from incubator.people import Person
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

DEADLINE = datetime(2026, 6, 30, tzinfo=UTC)
OUTSIDE = {"name": "历下区志愿者协会", "uscc": "51370102MJD6666668"}
ACCOUNT = {"bank_account_name": "户名", "bank_name": "齐鲁银行", "bank_account": "6222020000001234"}


async def scene(
    *, name: str = "评委", applicant: str | None = None, **organization: Any
) -> tuple[Competition, Application, Person]:
    """A competition under judging, one application of an organization with these columns, and one judge."""
    if applicant is not None:
        organization["name"] = applicant
    competition = await make_competition(
        Stage.JUDGING, opens_at=DEADLINE - timedelta(days=30), closes_at=DEADLINE, quorum=1
    )
    owner = await make_organization(**organization)
    application = await make_application(competition, owner, State.ELIGIBLE)
    judge = await make_person(Role.JUDGE, name=name, email="judge@quancheng.org")
    await make_seat(competition, judge.id)
    return competition, application, judge


async def found(competition: Competition) -> list[tuple[str, str]]:
    """The grounds and what the data say, of the scene's only pair."""
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT ground, evidence FROM found_conflict WHERE competition_id = $1 ORDER BY ground, evidence",
            competition.id,
        )
        pairs = await conflicted_pairs(sql, competition)
    assert len(pairs) == bool(rows)
    return [(row["ground"], row["evidence"]) for row in rows]


async def applies_with(house: Services, application: Application, **columns: Any) -> CoApplicant:
    """Name a co-applicant of an application that was submitted already."""
    pool = house.database.pool
    await pool.execute("ALTER TABLE co_applicant DISABLE TRIGGER ck_co_applicant_fixed")
    made = await CoApplicant.create(application=application, position=1, **columns)
    await pool.execute("ALTER TABLE co_applicant ENABLE TRIGGER ck_co_applicant_fixed")
    return made


@pytest.mark.parametrize(
    ("representative", "is_found"), [("王 建国", True), ("王建国", True), ("王建", False), ("", False)]
)
@pytest.mark.usefixtures("house")
async def test_legal_representative_is_found_by_name(representative, is_found):
    competition, _, _ = await scene(name="王建国", legal_representative=representative)
    expected = [(Ground.LEGAL_REPRESENTATIVE, representative)] if is_found else []
    assert await found(competition) == expected


@pytest.mark.usefixtures("house")
async def test_what_is_not_seen_tells_no_names_apart():
    """Whatever text takes and nobody sees: every kind of space, and the blanks that are none."""
    unseen = [c for c in map(chr, range(sys.maxunicode + 1)) if c.isspace() or c in BLANK or ord(c) == 0xFEFF]
    async with plain() as sql:
        found = {
            f"U+{ord(character):04X}": await sql.fetchval("SELECT plain_name($1)", f"王{character}芳（Ａ）")
            for character in unseen
            if not "\x1c" <= character <= "\x1f"  # the four separators are controls: text never holds them
        }
    assert len(found) > 30
    assert {name: plain for name, plain in found.items() if plain != "王芳(a)"} == {}


@pytest.mark.parametrize(
    ("ended", "is_found"), [(None, True), (date(2023, 7, 1), True), (date(2023, 6, 29), False)]
)
@pytest.mark.usefixtures("house")
async def test_mentor_is_found_for_the_competitions_years(ended, is_found):
    competition, application, judge = await scene()
    term = await make_incubation(TermState.INCUBATING, await application.organization)
    await Mentorship.create(
        incubation=term,
        organization_id=application.organization_id,
        person=judge,
        started_on=date(2023, 1, 5),
        ended_on=ended,
    )
    said = f"2023-01-05 - {ended or ''}".strip()
    assert await found(competition) == ([(Ground.MENTOR, said)] if is_found else [])


async def test_mentor_recorded_by_mistake_is_found_no_more_once_annulled(visitor):
    competition, application, judge = await scene()
    term = await make_incubation(TermState.INCUBATING, await application.organization)
    mentorship = await make_mentorship(term, person=judge)
    assert [ground for ground, _ in await found(competition)] == [Ground.MENTOR]
    officer = await visitor(Role.PROGRAMME_OFFICER)
    path = f"/api/v1/mentorships/{mentorship.id}/annulment"
    assert (await officer.client.post(path, json={"reason": "记错了人"})).status_code == 200
    assert await found(competition) == []


@pytest.mark.parametrize("tied", ["member", "former", "tie", "uscc", "past tie", "employer"])
@pytest.mark.usefixtures("house")
async def test_same_account_is_found_through_every_tie_of_the_judge(tied):
    competition, _, judge = await scene(**ACCOUNT)
    own = await make_organization(name="泉城基金会", **ACCOUNT)
    if tied in {"member", "former"}:
        membership = await Membership.create(person=judge, organization=own, role=OrganizationRole.VIEWER)
        if tied == "former":
            await membership.delete()
    elif tied == "employer":
        await JudgeProfile.create(person=judge, employer=own.name)
    elif tied == "past tie":
        await make_tie(judge.id, own.name, until_on=date(2023, 6, 1))
    else:
        await make_tie(judge.id, own.name if tied == "tie" else "旧名", uscc=own.uscc)
    expected = [] if tied == "past tie" else [(Ground.BANK_ACCOUNT, "泉城基金会 *1234")]
    assert await found(competition) == expected


@pytest.mark.parametrize(
    ("employer", "is_found"),
    [("泉城（社工） 中心", True), ("泉城(社工)中心", True), ("泉城社工中心", False), ("", False)],
)
@pytest.mark.usefixtures("house")
async def test_employer_is_found_by_name(employer, is_found):
    competition, _, judge = await scene(applicant="泉城(社工)中心")
    await JudgeProfile.create(person=judge, employer=employer)
    assert await found(competition) == ([(Ground.EMPLOYER, employer)] if is_found else [])


async def test_employer_that_applies_with_another_is_found_registered_or_not(house):
    competition, application, judge = await scene()
    await JudgeProfile.create(person=judge, employer=OUTSIDE["name"])
    assert await found(competition) == []
    await applies_with(house, application, **OUTSIDE)
    assert await found(competition) == [(Ground.EMPLOYER, f"{OUTSIDE['name']} · {OUTSIDE['name']}")]
    await make_organization(LegalForm.ASSOCIATION, **OUTSIDE)
    assert await found(competition) == [(Ground.EMPLOYER, f"{OUTSIDE['name']} · {OUTSIDE['name']}")]


@pytest.mark.parametrize(
    ("columns", "ground"),
    [
        ({"email": "li@quancheng.org"}, Ground.MAIL_DOMAIN),
        ({"email": "li@qq.com"}, None),
        ({"email": "li@qq.com", "phone": "0531-66600000"}, Ground.PHONE),
        ({"email": "li@qq.com", "phone": "0531-66600001"}, None),
    ],
)
@pytest.mark.usefixtures("house")
async def test_phone_and_mail_domain_of_a_members_account_are_found(columns, ground):
    competition, application, judge = await scene()
    await Person.filter(id=judge.id).update(phone="053166600000")
    member = await Person.create(name="李四", **columns)
    await Membership.create(
        person=member, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    said = {Ground.MAIL_DOMAIN: "quancheng.org", Ground.PHONE: "李四 0531-66600000"}
    assert await found(competition) == ([(ground, said[ground])] if ground else [])


@pytest.mark.usefixtures("house")
async def test_member_who_judges_has_no_phone_in_common_with_oneself():
    competition, application, judge = await scene()
    await Person.filter(id=judge.id).update(phone="053166600000")
    await Membership.create(
        person=judge, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    assert await found(competition) == [(Ground.MEMBER, "viewer")]


@pytest.mark.usefixtures("house")
async def test_no_account_is_no_account_in_common():
    competition, _, judge = await scene()
    own = await make_organization()
    await Membership.create(person=judge, organization=own, role=OrganizationRole.VIEWER)
    assert await found(competition) == []


async def test_judge_tied_to_a_registered_co_applicant_is_found(house):
    competition, application, judge = await scene(name="王建国")
    partner = await make_organization(
        name="甲社",
        legal_representative="王建国",
        contact_name="王建国",
        contact_email="li@quancheng.org",
        contact_phone="0531-66600000",
    )
    assert await found(competition) == []
    await Person.filter(id=judge.id).update(phone="053166600000")
    await Membership.create(person=judge, organization=partner, role=OrganizationRole.OWNER)
    await make_tie(judge.id, "甲社")
    await make_mentorship(await make_incubation(TermState.INCUBATING, partner), person=judge)
    await applies_with(house, application, organization=partner)
    told = await found(competition)
    assert [ground for ground, _ in told] == sorted(
        [
            Ground.LEGAL_REPRESENTATIVE,
            Ground.MAIL_DOMAIN,
            Ground.MEMBER,
            Ground.MENTOR,
            Ground.PHONE,
            Ground.SAME_NAME,
            Ground.TIE,
        ]
    )
    assert [evidence for _, evidence in told if not evidence.endswith(" · 甲社")] == []


@pytest.mark.parametrize(
    "tie", [{"organization": "历下区 志愿者协会"}, {"organization": "旧名", "uscc": "own"}]
)
async def test_judge_tied_to_an_outside_co_applicant_is_found(house, tie):
    competition, application, judge = await scene()
    columns = {"uscc": OUTSIDE["uscc"]} if "uscc" in tie else {}
    await make_tie(judge.id, tie["organization"], **columns)
    assert await found(competition) == []
    await applies_with(house, application, **OUTSIDE)
    assert [ground for ground, _ in await found(competition)] == [Ground.TIE]


async def test_outside_co_applicant_that_registers_later_is_found_as_registered(house):
    competition, application, judge = await scene()
    await applies_with(house, application, **OUTSIDE)
    assert await found(competition) == []
    since = await make_organization(LegalForm.ASSOCIATION, **OUTSIDE)
    await Membership.create(person=judge, organization=since, role=OrganizationRole.VIEWER)
    assert await found(competition) == [(Ground.MEMBER, f"viewer · {OUTSIDE['name']}")]


async def assigned(house: Services) -> tuple[Any, Competition, Application, Any]:
    """A judge in the browser, with a sheet that is ready to be submitted."""
    competition, application, judge = await scene(name="王建国")
    sheet = await make_sheet(application, judge.id, FULL, comment="可行")
    return await browse(house, person=judge), competition, application, sheet


@pytest.mark.parametrize(
    ("columns", "ground"),
    [
        ({"legal_representative": "王建国"}, Ground.LEGAL_REPRESENTATIVE),
        ({"contact_email": "li@quancheng.org"}, Ground.MAIL_DOMAIN),
        ({"contact_name": "王建国"}, Ground.SAME_NAME),
        (ACCOUNT, Ground.BANK_ACCOUNT),
    ],
)
async def test_edit_after_the_assignment_is_found_again(house, columns, ground):
    judge, competition, application, sheet = await assigned(house)
    own = await make_organization(name="评委所在单位", **ACCOUNT)
    await make_tie(judge.person.id, own.name)
    assert (await judge.get(f"/sheets/{sheet.id}")).status_code == 200
    assert application.number in words((await judge.get("/sheets")).text)
    await Organization.filter(id=application.organization_id).update(**columns)
    assert application.number not in words((await judge.get("/sheets")).text)
    answer = await judge.client.post(
        f"/api/v1/sheets/{sheet.id}/submission", headers={"origin": "http://testserver"}
    )
    assert (answer.status_code, answer.json()["code"]) == (409, "judge_conflicted")
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    listed = await officer.client.get(f"/api/v1/competitions/{competition.id}/conflicts?standing=found")
    assert [each["kind"] for each in listed.json()["items"]] == [ground]
    (conflict,) = listed.json()["items"]
    ruled = await officer.client.post(
        f"/api/v1/competitions/{competition.id}/conflicts/{conflict['id']}/ruling",
        json={"outcome": "cleared", "reason": "同名，不是同一人"},
        headers={"origin": "http://testserver"},
    )
    assert ruled.status_code == 201, ruled.text
    assert application.number in words((await judge.get("/sheets")).text)


async def test_cleared_account_is_found_again_when_it_changes(house):
    judge, competition, application, _ = await assigned(house)
    own = await make_organization(name="评委所在单位", **ACCOUNT)
    await make_tie(judge.person.id, own.name)
    both = [own.id, application.organization_id]
    await Organization.filter(id__in=both).update(**ACCOUNT)
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    path = f"/api/v1/competitions/{competition.id}/conflicts"
    (first,) = (await officer.client.get(f"{path}?standing=found")).json()["items"]
    assert first["evidence"] == "评委所在单位 *1234"
    body = {"outcome": "cleared", "reason": "旧账户"}
    headers = {"origin": "http://testserver"}
    await officer.client.post(f"{path}/{first['id']}/ruling", json=body, headers=headers)
    assert (await officer.client.get(f"{path}?standing=found")).json()["items"] == []
    await Organization.filter(id__in=both).update(bank_account="6222020000009999")
    (again,) = (await officer.client.get(f"{path}?standing=found")).json()["items"]
    assert again["evidence"] == "评委所在单位 *9999"


async def test_mentoring_and_submitting_at_once_are_one_after_the_other(house):
    judge, competition, application, sheet = await assigned(house)
    term = await make_incubation(TermState.INCUBATING, await application.organization)
    submitted, _ = await at_once(
        house,
        judge.client.post(f"/api/v1/sheets/{sheet.id}/submission", headers={"origin": "http://testserver"}),
        make_mentorship(term, person=judge.person),
    )
    assert submitted.status_code in {200, 409}
    assert [ground for ground, _ in await found(competition)] == [Ground.MENTOR]
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(
        f"/api/v1/competitions/{competition.id}/ranking", headers={"origin": "http://testserver"}
    )
    assert answer.status_code == 409
    assert answer.json()["code"] in {"conflicts_unsettled", "sheets_open", "quorum_missing"}


async def test_employer_waits_for_who_submits_a_sheet(house):
    """Whoever writes the employer waits for a seat that is held, and the holder does not see it yet."""
    judge, _, application, _ = await assigned(house)
    profile = await JudgeProfile.create(person_id=judge.person.id)
    name = (await application.organization).name
    written = "UPDATE judge_profile SET employer = $1 WHERE id = $2"
    async with house.database.pool.acquire() as holder, house.database.pool.acquire() as writer:
        async with holder.transaction():
            await holder.execute("SELECT FROM panel_member FOR SHARE")
            async with writer.transaction():
                await writer.execute("SET LOCAL lock_timeout = '200ms'")
                with pytest.raises(asyncpg.LockNotAvailableError):
                    await writer.execute(written, name, profile.id)
        await writer.execute(written, name, profile.id)


async def test_found_conflicts_are_told_in_words(house):
    competition, application, judge = await scene(name="王建国", legal_representative="王建国")
    await Organization.filter(id=application.organization_id).update(registered_by_id=judge.id)
    await make_tie(judge.id, (await application.organization).name)
    officer = await browse(house, Role.PROGRAMME_OFFICER)
    shown = words((await officer.get(f"/competitions/{competition.id}/conflicts")).text)
    assert "与组织的法定代表人同名王建国" in shown
    assert "登记了这个组织" in shown
    assert "理事或监事" in shown
    assert ("registered_by" in shown, "governance" in shown) == (False, False)
    english = await officer.get(f"/competitions/{competition.id}/conflicts", accept_language="en")
    assert "Registered the organization" in words(english.text)
