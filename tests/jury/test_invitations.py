"""Invitations to a panel: sent, answered once, and what comes of them: the seat, the role, the letter."""

import asyncio
from datetime import UTC, date, datetime, timedelta
from uuid import UUID, uuid4

import pypdfium2
import pytest

from factories.competitions import make_competition
from factories.jury import make_seat
from factories.people import make_person
from factories.pool import make_invitation
from factories.queries import count_queries
from factories.refusals import refused
from incubator.competitions.rules import Stage
from incubator.core.actor import Role
from incubator.core.errors import IllegalTransition
from incubator.core.tables import AuditEvent, Mail, StoredFile
from incubator.jury.commands.appointment import set_letter
from incubator.jury.jobs import handlers
from incubator.jury.rules import INVITATIONS, InvitationAction, InvitationState
from incubator.jury.tables import Appointment, PanelInvitation, PanelMember
from incubator.jury.terms import CURRENT, TERMS
from incubator.people.tables import Person, RoleGrant

pytestmark = pytest.mark.anyio

API = "/api/v1"
OWN = f"{API}/panel-invitations"
YES = {"terms_version": CURRENT}
TODAY = datetime.now(UTC).date()


def invitations(competition) -> str:
    return f"{API}/competitions/{competition.id}/invitations"


def offer(judge_id: UUID, **changes) -> dict[str, object]:
    return {
        "person_id": str(judge_id),
        "text": "诚邀您担任评审专家。",
        "term_from": TODAY.isoformat(),
        "term_until": (TODAY + timedelta(days=60)).isoformat(),
        "reply_by": (datetime.now(UTC) + timedelta(days=7)).isoformat(),
    } | changes


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_staff_invites_and_a_letter_tells_of_it(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE, name="评委甲")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(invitations(competition), json=offer(judge.id))
    assert answer.status_code == 201
    found = answer.json()
    assert (found["state"], found["function"], found["letter"]) == ("sent", "judge", None)
    assert (found["person"]["name"], found["invited_by"]["id"]) == ("评委甲", str(officer.id))
    (letter,) = await Mail.filter(recipient=judge.email)
    assert competition.number in letter.subject
    assert "诚邀您担任评审专家。" in letter.body
    event = await AuditEvent.get(action="jury.invite_to_panel")
    assert event.facts == {
        "invitation_id": found["id"],
        "person_id": str(judge.id),
        "function": "judge",
    }
    assert await PanelMember.all().count() == 0


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"text": " "}, "/text"),
        ({"term_until": (TODAY - timedelta(days=1)).isoformat()}, "/term_until"),
        ({"reply_by": (datetime.now(UTC) - timedelta(seconds=1)).isoformat()}, "/reply_by"),
        ({"reply_by": "2026-01-01"}, "/reply_by"),
        ({"function": "chair"}, "/function"),
        ({"person_id": str(uuid4())}, "/person_id"),
        ({"fee": "1"}, "/fee"),
    ],
)
async def test_an_invitation_refuses_what_makes_no_sense(visitor, change, pointer):
    competition, judge = await make_competition(), await make_person(Role.JUDGE)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(invitations(competition), json=offer(judge.id, **change))
    assert answer.status_code == 422
    assert [error["pointer"] for error in answer.json()["errors"]] == [pointer]
    assert await PanelInvitation.all().count() == 0


async def test_nobody_is_invited_who_can_not_come(visitor):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition()
    where = invitations(competition)
    left = await make_person(Role.JUDGE)
    await Person.filter(id=left.id).update(disabled_at=left.created_at)
    assert code(await officer.client.post(where, json=offer(left.id))) == (422, "person_unknown")
    seat = await make_seat(competition)
    assert code(await officer.client.post(where, json=offer(seat.person_id))) == (409, "already_on_panel")
    ranked = await make_competition(Stage.RANKED)
    judge = await make_person(Role.JUDGE)
    answer = await officer.client.post(invitations(ranked), json=offer(judge.id))
    assert code(answer) == (409, "already_ranked")


async def test_one_invitation_waits_at_a_time_even_at_once(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answers = await asyncio.gather(
        *(officer.client.post(invitations(competition), json=offer(judge.id)) for _ in range(4))
    )
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409, 409]
    assert {code(answer)[1] for answer in answers if answer.status_code == 409} == {"already_invited"}
    (sent,) = await PanelInvitation.all()
    where = f"{invitations(competition)}/{sent.id}/withdrawal"
    answer = await officer.client.post(where, json={"reason": "改期"})
    assert (answer.status_code, answer.json()["state"], answer.json()["reason"]) == (200, "withdrawn", "改期")
    assert (await officer.client.post(invitations(competition), json=offer(judge.id))).status_code == 201
    assert code(await officer.client.post(where, json={})) == (409, "illegal_transition")


async def test_only_staff_invites_lists_and_withdraws(visitor):
    competition, judge = await make_competition(), await make_person(Role.JUDGE)
    sent = await make_invitation(competition, judge.id)
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        client, where = (await visitor(role)).client, invitations(competition)
        reads = 200 if role is Role.AUDITOR else 403  # who reads all and changes nothing
        assert (role, (await client.get(where)).status_code) == (role, reads)
        assert (role, *code(await client.post(where, json=offer(judge.id)))) == (role, 403, "forbidden")
        answer = await client.post(f"{where}/{sent.id}/withdrawal", json={})
        assert (role, *code(answer)) == (role, 403, "forbidden")
    other = await make_competition()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{invitations(other)}/{sent.id}/withdrawal", json={})
    assert code(answer) == (404, "not_found")


async def test_an_invitation_is_seen_by_its_person_and_staff(visitor):
    competition, judge = await make_competition(Stage.DRAFT), await visitor(Role.JUDGE)
    sent = await make_invitation(competition, judge.id)
    found = (await judge.client.get(f"{OWN}/{sent.id}")).json()
    assert found["competition"]["number"] == competition.number
    assert found["terms"] == {"version": CURRENT, "zh": TERMS[CURRENT].zh, "en": TERMS[CURRENT].en}
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await officer.client.get(f"{OWN}/{sent.id}")).status_code == 200
    stranger = await visitor(Role.JUDGE)
    for path in ("", "/letter"):
        assert code(await stranger.client.get(f"{OWN}/{sent.id}{path}")) == (404, "not_found")
    assert code(await stranger.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)) == (404, "not_found")
    answer = await officer.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)
    assert code(answer) == (404, "not_found")
    answer = await stranger.client.post(f"{OWN}/{sent.id}/refusal", json={"reason": "x"})
    assert code(answer) == (404, "not_found")
    assert (await stranger.client.get(OWN)).json()["items"] == []
    assert [i["id"] for i in (await judge.client.get(OWN)).json()["items"]] == [str(sent.id)]
    assert (await judge.client.get(OWN, params={"state": "declined"})).json()["items"] == []


async def test_who_accepts_gets_seat_role_and_letter(visitor, house):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    person = await visitor()
    sent = await make_invitation(competition, person.id, invited_by_id=officer.id)
    answer = await person.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)
    assert answer.status_code == 200
    found = answer.json()
    assert (found["state"], found["terms_version"]) == ("accepted", CURRENT)
    assert found["answered_at"] is not None
    assert found["letter"]["is_ready"] is False
    assert await PanelMember.filter(competition_id=competition.id, person_id=person.id).count() == 1
    assert await RoleGrant.filter(person_id=person.id, role=Role.JUDGE).count() == 1
    assert [letter.recipient for letter in await Mail.all()] == [officer.email]
    assert code(await person.client.get(f"{OWN}/{sent.id}/letter")) == (409, "letter_not_ready")
    event = await AuditEvent.get(action="jury.accept_panel_invitation")
    assert event.facts == {
        "competition_id": str(competition.id),
        "terms": CURRENT,
        "code": found["letter"]["code"],
    }
    jobs = await house.database.pool.fetch("SELECT entrypoint, payload FROM pgqueuer")
    assert [job["entrypoint"] for job in jobs].count("jury.set_appointment") == 1


async def test_the_letter_is_set_once_kept_and_given_to_judge_and_staff(visitor, house):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    judge = await visitor(Role.JUDGE)
    sent = await make_invitation(competition, judge.id, term_until=date(2098, 12, 31))
    await judge.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)
    appointment = await Appointment.get(invitation_id=sent.id)
    set_appointment = next(iter(handlers(house).values()))
    await asyncio.gather(*(set_appointment(appointment_id=str(appointment.id)) for _ in range(3)))
    await set_letter(house, appointment.id)
    (kept,) = await StoredFile.all()
    found = house.objects.keys()
    assert [stat.key async for stat in found] == [kept.key]
    assert await Mail.filter(recipient=judge.email, subject__contains="聘书").count() == 1
    for client in (judge.client, officer.client):
        answer = await client.get(f"{OWN}/{sent.id}/letter")
        assert answer.status_code == 307
        file = await client.get(answer.headers["location"])
        assert file.headers["content-disposition"].startswith("attachment")
        opened = pypdfium2.PdfDocument(file.content)
        text = opened[0].get_textpage().get_text_range()
        opened.close()
        name = (await Person.get(id=judge.id)).name
        for said in (f"{name}：", competition.title, competition.number, "2098-12-31", appointment.code):
            assert said in text


async def test_a_letter_is_verified_by_its_code_by_anybody(visitor, client, house):
    competition, officer = await make_competition(), await visitor(Role.PROGRAMME_OFFICER)
    judge = await visitor(Role.JUDGE)
    sent = await make_invitation(competition, judge.id)
    await judge.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)
    appointment = await Appointment.get(invitation_id=sent.id)
    found = (await client.get(f"{API}/appointments/{appointment.code}")).json()
    assert (found["sha256"], found["is_in_force"]) == (None, True)
    await set_letter(house, appointment.id)
    typed = appointment.code.lower().replace("-", " ")
    found = (await client.get(f"{API}/appointments/{typed}")).json()
    assert found["sha256"] == (await StoredFile.all().first()).sha256
    assert found["name"] == (await Person.get(id=judge.id)).name
    assert found["competition"]["number"] == competition.number
    where = f"{API}/competitions/{competition.id}/panel/{judge.id}"
    assert (await officer.client.delete(where, headers={"if-match": "*"})).status_code == 204
    found = (await client.get(f"{API}/appointments/{appointment.code}")).json()
    assert found["is_in_force"] is False
    for wrong in ("0000-0000-0000", "x", appointment.code[:-1] + "*"):
        assert code(await client.get(f"{API}/appointments/{wrong}")) == (404, "not_found")


async def test_accepting_takes_the_terms_of_now(visitor):
    competition, judge = await make_competition(), await visitor(Role.JUDGE)
    sent = await make_invitation(competition, judge.id)
    answer = await judge.client.post(f"{OWN}/{sent.id}/acceptance", json={"terms_version": "1999-1"})
    assert code(answer) == (409, "terms_changed")
    assert answer.json()["facts"]["version"] == CURRENT
    for body in ({}, {"terms_version": ""}, {"terms_version": 1}, {**YES, "x": 1}):
        assert code(await judge.client.post(f"{OWN}/{sent.id}/acceptance", json=body)) == (422, "invalid")
    assert (await PanelInvitation.get(id=sent.id)).state is InvitationState.SENT


async def test_an_answer_comes_in_time_and_before_the_ranking(visitor, house):
    judge = await visitor(Role.JUDGE)
    sent = await make_invitation(await make_competition(), judge.id)
    async with house.database.pool.acquire() as sql:
        await sql.execute("ALTER TABLE panel_invitation DISABLE TRIGGER USER")
        await sql.execute("UPDATE panel_invitation SET reply_by = now()")
        await sql.execute("ALTER TABLE panel_invitation ENABLE TRIGGER USER")
    assert code(await judge.client.post(f"{OWN}/{sent.id}/acceptance", json=YES)) == (409, "reply_too_late")
    answer = await judge.client.post(f"{OWN}/{sent.id}/refusal", json={"reason": "出差"})
    assert code(answer) == (409, "reply_too_late")
    late = await make_invitation(await make_competition(Stage.RANKED), judge.id)
    assert code(await judge.client.post(f"{OWN}/{late.id}/acceptance", json=YES)) == (409, "already_ranked")


async def test_who_declines_says_why_and_the_inviter_is_told(visitor):
    judge, officer = await visitor(Role.JUDGE), await visitor(Role.PROGRAMME_OFFICER)
    sent = await make_invitation(await make_competition(), judge.id, invited_by_id=officer.id)
    for body in ({}, {"reason": " "}):
        assert code(await judge.client.post(f"{OWN}/{sent.id}/refusal", json=body)) == (422, "invalid")
    answer = await judge.client.post(f"{OWN}/{sent.id}/refusal", json={"reason": "出差"})
    assert (answer.status_code, answer.json()["state"], answer.json()["reason"]) == (200, "declined", "出差")
    (letter,) = await Mail.all()
    assert letter.recipient == officer.email
    assert "出差" in letter.body
    assert await PanelMember.all().count() == 0
    assert code(await judge.client.get(f"{OWN}/{sent.id}/letter")) == (409, "not_appointed")


async def test_accepting_and_declining_at_once_have_one_effect(visitor):
    judge = await visitor(Role.JUDGE)
    sent = await make_invitation(await make_competition(), judge.id)
    answers = await asyncio.gather(
        *(judge.client.post(f"{OWN}/{sent.id}/acceptance", json=YES) for _ in range(2)),
        *(judge.client.post(f"{OWN}/{sent.id}/refusal", json={"reason": "出差"}) for _ in range(2)),
    )
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409, 409]
    assert {code(answer)[1] for answer in answers if answer.status_code == 409} == {"illegal_transition"}
    is_accepted = (await PanelInvitation.get(id=sent.id)).state is InvitationState.ACCEPTED
    assert await PanelMember.all().count() == await Appointment.all().count() == int(is_accepted)


async def test_an_evaluator_is_appointed_without_a_seat(visitor, house):
    officer, evaluator = await visitor(Role.PROGRAMME_OFFICER), await visitor()
    competition = await make_competition()
    answer = await officer.client.post(
        invitations(competition), json=offer(evaluator.id, function="evaluator")
    )
    sent = answer.json()["id"]
    assert (await evaluator.client.post(f"{OWN}/{sent}/acceptance", json=YES)).status_code == 200
    assert await PanelMember.all().count() == 0
    assert [grant.role for grant in await RoleGrant.filter(person_id=evaluator.id)] == [Role.EVALUATOR]
    appointment = await Appointment.get(invitation_id=sent)
    await set_letter(house, appointment.id)
    listed = await officer.client.get(invitations(competition), params={"function": "evaluator"})
    assert [(i["id"], i["letter"]["is_ready"]) for i in listed.json()["items"]] == [(sent, True)]
    listed = await officer.client.get(invitations(competition), params={"function": "judge"})
    assert listed.json()["items"] == []


@pytest.mark.parametrize("many", [1, 3])
async def test_lists_ask_the_same_number_of_queries(visitor, house, many):
    judge, officer = await visitor(Role.JUDGE), await visitor(Role.PROGRAMME_OFFICER)
    competition = await make_competition()
    for _ in range(many):
        await make_invitation(await make_competition(), judge.id)
        await make_invitation(competition, (await make_person(Role.JUDGE)).id, invited_by_id=officer.id)
    for client, where, queries in ((judge.client, OWN, 2), (officer.client, invitations(competition), 3)):
        async with count_queries(house) as sent:
            answer = await client.get(where)
        assert (len(answer.json()["items"]), len(sent)) == (many, queries)


def test_every_move_of_an_invitation():
    moves = {}
    for state in InvitationState:
        for action in InvitationAction:
            try:
                moves[state, action] = INVITATIONS.advance(state, action)
            except IllegalTransition:
                continue
    sent = InvitationState.SENT
    assert moves == {
        (sent, InvitationAction.ACCEPT): InvitationState.ACCEPTED,
        (sent, InvitationAction.DECLINE): InvitationState.DECLINED,
        (sent, InvitationAction.WITHDRAW): InvitationState.WITHDRAWN,
    }


@pytest.mark.usefixtures("house")
async def test_the_tables_hold_what_the_rules_hold():
    judge = await make_person(Role.JUDGE)
    sent = await make_invitation(await make_competition(), judge.id)

    def change(columns: str) -> tuple[object, ...]:
        return (f"UPDATE panel_invitation SET {columns} WHERE id = $1", sent.id)

    accepted = "state = 'accepted', terms_version = '1', answered_at = now()"
    assert await refused(change("text = 'x'")) == ("ck_panel_invitation_fixed", "invitation_fixed")
    assert await refused(change("state = 'lost', answered_at = now()")) == (
        "ck_panel_invitation_state",
        "bad_state",
    )
    assert await refused(change("state = 'declined', answered_at = now()")) == (
        "ck_panel_invitation_reason",
        "empty_text",
    )
    assert await refused(change("state = 'accepted', answered_at = now()")) == (
        "ck_panel_invitation_terms",
        "terms_not_accepted",
    )
    assert await refused(change(f"{accepted} + interval '8 days'")) == (
        "ck_panel_invitation_in_time",
        "reply_too_late",
    )
    letter = (
        "INSERT INTO appointment (id, invitation_id, code, issued_at)"
        " VALUES (gen_random_uuid(), $1, 'A', now())"
    )
    assert await refused((letter, sent.id)) == ("ck_appointment_accepted", "invitation_not_accepted")
    assert await refused(change(accepted), (letter, sent.id)) == (None, None)
    twin = letter.replace("'A'", "'B'")
    assert await refused((twin, sent.id)) == ("uq_appointment_invitation", "already_appointed")
    assert await refused(change("state = 'sent', terms_version = NULL, answered_at = NULL")) == (
        "ck_panel_invitation_move",
        "illegal_transition",
    )
    assert await refused(("DELETE FROM panel_invitation",)) == (
        "ck_panel_invitation_move",
        "illegal_transition",
    )
    assert await refused(("UPDATE appointment SET code = 'B'",)) == (
        "ck_appointment_fixed",
        "appointment_fixed",
    )
    assert await refused(("DELETE FROM appointment",)) == ("ck_appointment_fixed", "appointment_fixed")
    again = """
        INSERT INTO panel_invitation (id, competition_id, person_id, function, text, term_from, term_until,
            reply_by, state, reason, created_at, version)
        SELECT gen_random_uuid(), competition_id, person_id, 'judge', 'x', term_from, term_until, reply_by,
            'sent', '', now(), 1
        FROM panel_invitation LIMIT 1
    """
    assert await refused((again,)) == (None, None)
    assert await refused((again,)) == ("uq_panel_invitation_open", "already_invited")
