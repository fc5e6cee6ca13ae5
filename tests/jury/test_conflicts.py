"""Conflicts found in the data: on which grounds, what staff make of them, and that they hold at sheets."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import uuid4

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_recusal, make_seat, make_sheet
from factories.organizations import make_organization
from factories.people import make_person
from factories.pool import make_ruling, make_tie
from factories.queries import count_queries
from factories.refusals import refused
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import plain
from incubator.core.notify import Kind
from incubator.core.tables import AuditEvent, Notification
from incubator.jury.queries.conflict import conflicted_pairs
from incubator.jury.rules import Ground, RecusalKind, SheetState, Standing
from incubator.jury.tables import ConflictRuling, Mark, Recusal, Sheet
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

API = "/api/v1"
DEADLINE = datetime(2026, 6, 30, tzinfo=UTC)
OPENED = DEADLINE - timedelta(days=30)


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def conflicts(competition) -> str:
    return f"{API}/competitions/{competition.id}/conflicts"


async def scene(*, judge_email: str | None = None, name: str = "评委", years: int = 3, **organization):
    """A competition under judging, one application of an organization with these columns, and one judge."""
    competition = await make_competition(
        Stage.JUDGING, conflict_years=years, opens_at=OPENED, closes_at=DEADLINE
    )
    owner = await make_organization(**organization)
    application = await make_application(competition, owner, State.ELIGIBLE)
    judge = await make_person(Role.JUDGE, name=name, email=judge_email)
    await make_seat(competition, judge.id)
    return competition, application, judge


async def found(competition) -> list[tuple[Standing, str]]:
    """The grounds that hold in the competition; the pair is the scene's only one."""
    async with plain() as sql:
        return [(bar.standing, bar.kind) for bar in (await conflicted_pairs(sql, competition)).values()]


@pytest.mark.usefixtures("house")
async def test_nothing_is_found_where_nothing_is():
    competition, _, judge = await scene(judge_email="judge@example.org", contact_email="contact@example.org")
    await make_tie(judge.id, "别的机构")
    assert await found(competition) == []


@pytest.mark.usefixtures("house")
async def test_a_member_is_found():
    competition, application, judge = await scene()
    await Membership.create(
        person=judge, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    assert await found(competition) == [(Standing.FOUND, Ground.MEMBER)]


@pytest.mark.parametrize(
    ("years", "ended", "grounds"),
    [
        (3, DEADLINE - timedelta(days=3 * 365 - 1), [Ground.FORMER_MEMBER]),
        (3, DEADLINE - timedelta(days=3 * 366), []),
        (0, DEADLINE - timedelta(days=1), []),
        (0, DEADLINE + timedelta(days=1), [Ground.FORMER_MEMBER]),
        (10, DEADLINE - timedelta(days=9 * 365), [Ground.FORMER_MEMBER]),
    ],
)
async def test_a_former_member_is_found_for_the_competitions_years(house, years, ended, grounds):
    competition, application, judge = await scene(years=years)
    membership = await Membership.create(
        person=judge, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    await membership.delete()
    async with house.database.pool.acquire() as sql:
        assert await sql.fetchval("SELECT count(*) FROM past_membership") == 1
        await sql.execute("ALTER TABLE past_membership DISABLE TRIGGER USER")
        await sql.execute("UPDATE past_membership SET ended_at = $1", ended)
        await sql.execute("ALTER TABLE past_membership ENABLE TRIGGER USER")
    assert [kind for _, kind in await found(competition)] == grounds


@pytest.mark.parametrize(
    ("tie", "is_found"),
    [
        ({"organization": "泉城（社工） 中心"}, True),
        ({"organization": "泉城(社工)中心"}, True),
        ({"organization": "泉城社工中心"}, False),
        ({"organization": "旧名", "uscc": "own"}, True),
        ({"organization": "泉城(社工)中心", "until_on": date(2023, 7, 1)}, True),
        ({"organization": "泉城(社工)中心", "until_on": date(2023, 6, 29)}, False),
    ],
)
@pytest.mark.usefixtures("house")
async def test_a_tie_of_the_profile_is_found_by_name_or_code(tie, is_found):
    competition, application, judge = await scene(name="评委")
    organization = await application.organization
    organization.name = "泉城（社工）中心"
    await organization.save(update_fields=["name"])
    if tie.get("uscc") == "own":
        tie = tie | {"uscc": organization.uscc}
    await make_tie(judge.id, tie["organization"], **{n: v for n, v in tie.items() if n != "organization"})
    assert await found(competition) == ([(Standing.FOUND, Ground.TIE)] if is_found else [])


@pytest.mark.parametrize(
    ("judge", "contact", "grounds"),
    [
        ("wang@quancheng.org", "li@quancheng.org", [Ground.MAIL_DOMAIN]),
        ("wang@quancheng.org", "li@QuanCheng.org", [Ground.MAIL_DOMAIN]),
        ("wang@a.quancheng.org", "li@b.quancheng.org", []),
        ("wang@qq.com", "li@qq.com", []),
        ("wang@vip.163.com", "li@vip.163.com", []),
        ("wang@gmail.com", "li@gmail.com", []),
        ("wang@park.example", "li@park.example", []),
    ],
)
@pytest.mark.usefixtures("house")
async def test_a_mail_domain_is_found_unless_it_is_everybodys(judge, contact, grounds):
    competition, _, _ = await scene(judge_email=judge, contact_email=contact.lower())
    assert [kind for _, kind in await found(competition)] == grounds


@pytest.mark.usefixtures("house")
async def test_the_contacts_own_address_is_found_even_at_a_public_domain():
    competition, _, _ = await scene(judge_email="wang@qq.com", contact_email="wang@qq.com")
    assert await found(competition) == [(Standing.FOUND, Ground.CONTACT)]


@pytest.mark.parametrize(
    ("phone", "is_found"),
    [("053188887777", True), ("0531-88887777", True), ("053188887778", False), (None, False)],
)
@pytest.mark.usefixtures("house")
async def test_the_contacts_phone_is_found(phone, is_found):
    competition, _, judge = await scene(contact_phone="0531-88887777")
    judge.phone = phone
    await judge.save(update_fields=["phone"])
    assert await found(competition) == ([(Standing.FOUND, Ground.PHONE)] if is_found else [])


@pytest.mark.usefixtures("house")
async def test_the_name_of_contact_or_leader_is_found():
    competition, application, _ = await scene(name="赵 敏", contact_name="赵敏")
    assert await found(competition) == [(Standing.FOUND, Ground.SAME_NAME)]
    competition, application, _ = await scene(name="钱多", contact_name="赵敏")
    assert await found(competition) == []
    other = await make_application(competition, state=State.ELIGIBLE, leader="钱多")
    async with plain() as sql:
        assert [pair[1] for pair in await conflicted_pairs(sql, competition)] == [other.id]
    assert application.id != other.id


@pytest.mark.parametrize("part", ["registered_by", "created_by", "submitted_by"])
@pytest.mark.usefixtures("house")
async def test_who_took_part_in_the_application_is_found(part):
    competition = await make_competition(Stage.JUDGING)
    judge = await make_person(Role.JUDGE)
    await make_seat(competition, judge.id)
    organization = await make_organization(**({part: judge} if part == "registered_by" else {}))
    await make_application(
        competition, organization, State.ELIGIBLE, **({} if part == "registered_by" else {part: judge})
    )
    assert await found(competition) == [(Standing.FOUND, Ground.DRAFTING)]


@pytest.mark.usefixtures("house")
async def test_only_what_may_be_judged_and_who_has_a_seat_is_looked_at():
    competition, application, judge = await scene()
    await make_tie(judge.id, (await application.organization).name)
    other, stranger = await make_competition(Stage.JUDGING), await make_person(Role.JUDGE)
    await make_tie(stranger.id, (await application.organization).name)
    for state in (State.DRAFT, State.INELIGIBLE):
        await make_application(competition, await application.organization, state)
    async with plain() as sql:
        assert list(await conflicted_pairs(sql, competition)) == [(judge.id, application.id)]
        assert list(await conflicted_pairs(sql, other)) == []


@pytest.mark.usefixtures("house")
async def test_the_firmest_standing_is_told():
    competition, application, judge = await scene()
    await make_tie(judge.id, (await application.organization).name)
    assert await found(competition) == [(Standing.FOUND, Ground.TIE)]
    await make_recusal(application, judge.id)
    assert await found(competition) == [(Standing.DECLARED, RecusalKind.KINSHIP)]
    competition, application, judge = await scene()
    await make_ruling(application, judge.id)
    assert await found(competition) == [(Standing.CONFIRMED, Ground.REPORTED)]


async def listed(officer, competition, **asked) -> list[dict]:
    return (await officer.client.get(conflicts(competition), params=asked)).json()["items"]


async def test_staff_clears_a_conflict_until_the_data_say_something_else(visitor):
    competition, application, judge = await scene()
    organization = await application.organization
    await make_tie(judge.id, organization.name, kind="advice")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    (conflict,) = await listed(officer, competition)
    assert (conflict["standing"], conflict["kind"], conflict["reason"]) == ("found", "tie", None)
    assert conflict["evidence"] == f"advice {organization.name} 2020-01-01 -"
    assert (conflict["judge"]["id"], conflict["application"]["id"]) == (str(judge.id), str(application.id))
    assert conflict["organization"] == organization.name
    where = f"{conflicts(competition)}/{conflict['id']}/ruling"
    answer = await officer.client.post(where, json={"outcome": "cleared", "reason": "一次讲座"})
    assert answer.status_code == 201
    cleared = answer.json()
    assert (cleared["standing"], cleared["reason"], cleared["by"]["id"]) == (
        "cleared",
        "一次讲座",
        str(officer.id),
    )
    assert await found(competition) == []
    assert code(await officer.client.post(where, json={"outcome": "cleared", "reason": "又"})) == (
        404,
        "not_found",
    )
    event = await AuditEvent.get(action="jury.rule_conflict")
    assert event.facts == {
        "ruling_id": cleared["id"],
        "application_id": str(application.id),
        "judge_id": str(judge.id),
        "ground": "tie",
        "outcome": "cleared",
    }
    await make_tie(judge.id, organization.name, kind="shareholding")
    assert await found(competition) == [(Standing.FOUND, Ground.TIE)]
    again = await listed(officer, competition, standing="found")
    assert [c["evidence"] for c in again] == [f"shareholding {organization.name} 2020-01-01 -"]
    assert [c["id"] for c in await listed(officer, competition, standing="cleared")] == [cleared["id"]]


async def test_staff_confirms_a_conflict_which_closes_the_sheet_and_holds_for_good(visitor):
    competition, application, judge = await scene()
    sheet = await make_sheet(application, judge.id, FULL)
    await make_tie(judge.id, (await application.organization).name)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    (conflict,) = await listed(officer, competition)
    where = f"{conflicts(competition)}/{conflict['id']}/ruling"
    answer = await officer.client.post(where, json={"outcome": "confirmed", "reason": "现任顾问"})
    assert (answer.status_code, answer.json()["standing"]) == (201, "confirmed")
    assert (await Sheet.get(id=sheet.id)).state is SheetState.RECUSED
    assert await Mark.all().count() == 0
    assert await found(competition) == [(Standing.CONFIRMED, Ground.TIE)]
    assert [c["standing"] for c in await listed(officer, competition)] == ["confirmed"]
    settled = f"{conflicts(competition)}/{answer.json()['id']}/ruling"
    answer = await officer.client.post(settled, json={"outcome": "cleared", "reason": "误会"})
    assert code(answer) == (409, "conflict_settled")
    report = {"judge_id": str(judge.id), "application_id": str(application.id), "reason": "亲属"}
    assert code(await officer.client.post(conflicts(competition), json=report)) == (409, "already_confirmed")


async def test_confirmed_conflict_closes_a_submitted_sheet_and_asks_its_judge_for_nothing(visitor):
    competition, application, judge = await scene()
    sheet = await make_sheet(application, judge.id, is_submitted=True)
    await make_tie(judge.id, (await application.organization).name)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    (conflict,) = await listed(officer, competition)
    where = f"{conflicts(competition)}/{conflict['id']}/ruling"
    answer = await officer.client.post(where, json={"outcome": "confirmed", "reason": "现任顾问"})
    assert answer.status_code == 201
    assert (await Sheet.get(id=sheet.id)).state is SheetState.RECUSED
    assert await Notification.filter(person_id=judge.id, kind=Kind.SHEET_REOPENED).count() == 0


async def test_a_membership_is_confirmed_but_never_cleared(visitor):
    competition, application, judge = await scene()
    await Membership.create(
        person=judge, organization_id=application.organization_id, role=OrganizationRole.VIEWER
    )
    officer = await visitor(Role.PROGRAMME_OFFICER)
    (conflict,) = await listed(officer, competition)
    where = f"{conflicts(competition)}/{conflict['id']}/ruling"
    answer = await officer.client.post(where, json={"outcome": "cleared", "reason": "x"})
    assert code(answer) == (422, "member_not_cleared")
    answer = await officer.client.post(where, json={"outcome": "confirmed", "reason": "x"})
    assert answer.status_code == 201


async def test_staff_records_a_conflict_that_no_data_show(visitor):
    competition, application, judge = await scene()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    report = {"judge_id": str(judge.id), "application_id": str(application.id), "reason": "群众反映亲属关系"}
    for change, refusal in (
        ({"judge_id": str(uuid4())}, "judge_not_on_panel"),
        ({"application_id": str(uuid4())}, "application_unknown"),
        ({"reason": " "}, "invalid"),
        ({"outcome": "cleared"}, "invalid"),
    ):
        answer = await officer.client.post(conflicts(competition), json=report | change)
        assert code(answer) == (422, refusal)
    answer = await officer.client.post(conflicts(competition), json=report)
    assert (answer.status_code, answer.json()["kind"], answer.json()["standing"]) == (
        201,
        "reported",
        "confirmed",
    )
    assert await found(competition) == [(Standing.CONFIRMED, Ground.REPORTED)]


async def test_rulings_come_before_the_ranking_and_from_others_than_the_judge(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition(Stage.RANKED)
    application = await make_application(competition, state=State.ELIGIBLE)
    seat = await make_seat(competition)
    report = {"judge_id": str(seat.person_id), "application_id": str(application.id), "reason": "亲属"}
    assert code(await officer.client.post(conflicts(competition), json=report)) == (409, "already_ranked")
    draft = await make_competition(Stage.DRAFT)
    auditor = await visitor(Role.AUDITOR)
    assert (await auditor.client.get(conflicts(draft))).status_code == 200
    ruling = {"outcome": "cleared", "reason": "x"}
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        client = (await visitor(role)).client
        assert (role, *code(await client.post(conflicts(competition), json=report))) == (
            role,
            403,
            "forbidden",
        )
        answer = await client.post(f"{conflicts(competition)}/{uuid4()}/ruling", json=ruling)
        assert (role, *code(answer)) == (role, 403, "forbidden")
        if role is not Role.AUDITOR:
            assert (role, *code(await client.get(conflicts(competition)))) == (role, 403, "forbidden")
    for body in ({}, {"outcome": "doubtful", "reason": "x"}, {"outcome": "cleared", "reason": ""}):
        answer = await officer.client.post(f"{conflicts(competition)}/{uuid4()}/ruling", json=body)
        assert code(answer) == (422, "invalid")


@pytest.mark.parametrize("many", [1, 3])
async def test_the_list_asks_the_same_number_of_queries_and_has_pages(visitor, house, many):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition, applications, (seat,) = await make_judging(many * 2, 1)
    for application in applications[:many]:
        await make_recusal(application, seat.person_id)
    for application in applications[many:]:
        await make_ruling(application, seat.person_id)
    async with count_queries(house) as sent:
        items = await listed(officer, competition)
    assert (len(items), len(sent)) == (many * 2, 4)
    first = (await officer.client.get(conflicts(competition), params={"limit": 1})).json()
    rest = await listed(officer, competition, cursor=first["next"])
    assert [c["id"] for c in [*first["items"], *rest]] == [c["id"] for c in items]
    (one,) = await listed(officer, competition, application_id=str(applications[0].id))
    assert one["standing"] == "declared"
    assert len(await listed(officer, competition, judge_id=str(seat.person_id))) == many * 2


async def test_no_sheet_is_assigned_filled_or_submitted_in_a_conflict(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    judge = await visitor(Role.JUDGE)
    competition, (one, two), _ = await make_judging(2, 0)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(one, judge.id, FULL)
    for application in (one, two):
        await make_tie(judge.id, (await application.organization).name)
    answer = await officer.client.post(
        f"{API}/competitions/{competition.id}/sheets",
        json={"pairs": [{"application_id": str(two.id), "judge_id": str(judge.id)}]},
    )
    assert code(answer) == (409, "judge_conflicted")
    answer = await judge.client.put(
        f"{API}/sheets/{sheet.id}/marks", json={"marks": {"need": "1"}}, headers={"if-match": "*"}
    )
    assert code(answer) == (409, "judge_conflicted")
    assert code(await judge.client.post(f"{API}/sheets/{sheet.id}/submission")) == (409, "judge_conflicted")


async def test_no_ranking_counts_a_sheet_in_a_conflict(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition, (application,), (seat,) = await make_judging(1, 1, quorum=1)
    await make_sheet(application, seat.person_id, is_submitted=True)
    await make_tie(seat.person_id, (await application.organization).name)
    where = f"{API}/competitions/{competition.id}/ranking"
    answer = await officer.client.post(where)
    assert (*code(answer), answer.json()["facts"]) == (409, "conflicts_unsettled", {"count": 1})
    (conflict,) = await listed(officer, competition)
    ruling = f"{conflicts(competition)}/{conflict['id']}/ruling"
    await officer.client.post(ruling, json={"outcome": "cleared", "reason": "同名机构"})
    assert (await officer.client.post(where)).status_code == 201


async def test_two_rulings_at_once_have_one_effect(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition, application, judge = await scene()
    await make_tie(judge.id, (await application.organization).name)
    (conflict,) = await listed(officer, competition)
    where = f"{conflicts(competition)}/{conflict['id']}/ruling"
    answers = await asyncio.gather(
        *(
            officer.client.post(where, json={"outcome": o, "reason": "x"})
            for o in ("confirmed", "cleared") * 2
        )
    )
    assert min(a.status_code for a in answers) == 201
    confirmed = await ConflictRuling.filter(outcome="confirmed").count()
    cleared = await ConflictRuling.filter(outcome="cleared").count()
    assert [confirmed, cleared] in ([1, 0], [0, 1], [1, 1])
    assert len([a for a in answers if a.status_code == 201]) == confirmed + cleared
    assert {a.status_code for a in answers} <= {201, 404, 409}


async def test_a_conflict_and_an_assignment_at_once_never_leave_an_open_sheet(visitor):
    officer, other = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.PROGRAMME_OFFICER)
    competition, applications, (seat,) = await make_judging(6, 1)
    judge = str(seat.person_id)
    calls = [
        call
        for application in applications
        for call in (
            officer.client.post(
                conflicts(competition),
                json={"judge_id": judge, "application_id": str(application.id), "reason": "亲属"},
            ),
            other.client.post(
                f"{API}/competitions/{competition.id}/sheets",
                json={"pairs": [{"application_id": str(application.id), "judge_id": judge}]},
            ),
        )
    ]
    answers = await asyncio.gather(*calls)
    assert [a.status_code for a in answers[::2]] == [201] * 6
    for answer in answers[1::2]:
        assert answer.status_code == 201 or code(answer) == (409, "judge_conflicted")
    assert await Sheet.exclude(state=SheetState.RECUSED).count() == 0


async def submitting(visitor):
    """A judge with a full draft, ready to be submitted."""
    competition, (application,), _ = await make_judging(1, 0)
    judge = await visitor(Role.JUDGE)
    await make_seat(competition, judge.id)
    sheet = await make_sheet(application, judge.id, FULL)
    return judge, application, sheet


JOIN = """
INSERT INTO membership (id, person_id, organization_id, role, created_at)
SELECT gen_random_uuid(), $1, organization_id, 'viewer', now() FROM application WHERE id = $2
"""


async def test_a_membership_in_the_instant_of_a_submission_comes_before_or_after_it(visitor, house):
    judge, application, sheet = await submitting(visitor)
    sql = await house.database.connect()
    try:
        begun = sql.transaction()
        await begun.start()
        await sql.execute(JOIN, judge.id, application.id)
        answer = asyncio.create_task(judge.client.post(f"{API}/sheets/{sheet.id}/submission"))
        await asyncio.sleep(0.3)
        assert not answer.done()  # it waits for the seat: what it decides on is about to change
        await begun.commit()
        assert code(await answer) == (409, "judge_conflicted")
    finally:
        await sql.close()
    assert (await Sheet.get(id=sheet.id)).state is SheetState.ASSIGNED


async def test_a_submission_under_way_holds_a_membership_up(visitor, house):
    judge, application, sheet = await submitting(visitor)
    sql = await house.database.connect()
    try:
        begun = sql.transaction()
        await begun.start()
        await sql.execute(
            "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1", sheet.id
        )
        joining = asyncio.create_task(
            Membership.create(person_id=judge.id, organization_id=application.organization_id, role="viewer")
        )
        await asyncio.sleep(0.3)
        assert not joining.done()
        await begun.commit()
        await joining
    finally:
        await sql.close()
    assert (await Sheet.get(id=sheet.id)).state is SheetState.SUBMITTED


async def test_a_ruling_and_a_submission_at_once_never_leave_a_counted_sheet_in_a_conflict(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for _ in range(5):
        judge, application, sheet = await submitting(visitor)
        report = {"judge_id": str(judge.id), "application_id": str(application.id), "reason": "亲属"}
        where = f"{API}/competitions/{application.competition_id}/conflicts"
        ruled, submitted = await asyncio.gather(
            officer.client.post(where, json=report), judge.client.post(f"{API}/sheets/{sheet.id}/submission")
        )
        state = (await Sheet.get(id=sheet.id)).state
        if ruled.status_code == 201:
            assert state is SheetState.RECUSED
        else:
            assert (submitted.status_code, state) == (200, SheetState.SUBMITTED)


@pytest.mark.usefixtures("house")
async def test_the_tables_hold_what_the_rules_hold():
    _, (one, two), (seat,) = await make_judging(2, 1)
    stranger = await make_seat(await make_competition())
    ruling = """
        INSERT INTO conflict_ruling
            (id, application_id, judge_id, ground, evidence, outcome, reason, ruled_at)
        VALUES (gen_random_uuid(), $1, $2, $3, '', $4, $5, now())
    """
    pair = (one.id, seat.person_id)

    async def refusal(*values) -> tuple[str | None, str | None]:
        return await refused((ruling, *values))

    assert await refusal(one.id, stranger.person_id, "tie", "cleared", "x") == (
        "ck_conflict_ruling_panel",
        "judge_not_on_panel",
    )
    assert await refusal(*pair, "envy", "cleared", "x") == ("ck_conflict_ruling_ground", "bad_ground")
    assert await refusal(*pair, "tie", "doubtful", "x") == ("ck_conflict_ruling_outcome", "bad_outcome")
    assert await refusal(*pair, "tie", "cleared", " ") == ("ck_conflict_ruling_reason", "empty_text")
    for ground in ("member", "reported"):
        assert await refusal(*pair, ground, "cleared", "x") == (
            "ck_conflict_ruling_cleared",
            "member_not_cleared",
        )
    assert await refusal(*pair, "tie", "cleared", "x") == (None, None)
    assert await refusal(*pair, "tie", "cleared", "x") == ("uq_conflict_ruling_cleared", "already_cleared")
    sheet = await make_sheet(one, seat.person_id)
    assert await refusal(*pair, "tie", "confirmed", "x") == ("ck_conflict_ruling_sheet", "sheet_not_recused")
    await Sheet.filter(id=sheet.id).update(state=SheetState.RECUSED)
    assert await refusal(*pair, "tie", "confirmed", "x") == (None, None)
    assert await refusal(*pair, "contact", "cleared", "x") == (
        "ck_conflict_ruling_final",
        "already_confirmed",
    )
    for change in ("DELETE FROM conflict_ruling", "UPDATE conflict_ruling SET reason = 'y'"):
        assert await refused((change,)) == ("ck_conflict_ruling_append_only", "ruling_final")
    await make_tie(seat.person_id, (await two.organization).name)
    insert = """
        INSERT INTO sheet (id, competition_id, application_id, judge_id, state, comment, assigned_at, version)
        VALUES (gen_random_uuid(), $1, $2, $3, 'assigned', '', now(), 1)
    """
    assert await refused((insert, two.competition_id, two.id, seat.person_id)) == (
        "ck_sheet_conflict",
        "judge_conflicted",
    )
    assert await Recusal.all().count() == 0


@pytest.mark.usefixtures("house")
async def test_a_submission_is_refused_by_the_table_too():
    _, (application,), (seat,) = await make_judging()
    sheet = await make_sheet(application, seat.person_id, FULL)
    await make_tie(seat.person_id, (await application.organization).name)
    submit = "UPDATE sheet SET state = 'submitted', submitted_at = now() WHERE id = $1"
    assert await refused((submit, sheet.id)) == ("ck_sheet_conflict", "judge_conflicted")
    past = (
        "INSERT INTO past_membership (id, person_id, organization_id, role, began_at, ended_at)"
        " SELECT gen_random_uuid(), $1, organization_id, 'viewer', now(), now() FROM application"
    )
    assert await refused((past, seat.person_id)) == (None, None)
    for change in ("DELETE FROM past_membership", "UPDATE past_membership SET ended_at = now()"):
        assert await refused((change,)) == ("ck_past_membership_append_only", "past_membership_final")
    draft = await make_competition(Stage.DRAFT)
    years = "UPDATE competition SET conflict_years = 21 WHERE id = $1"
    assert await refused((years, draft.id)) == ("ck_competition_conflict_years", "years_out_of_range")
