"""What is printed on a paper of the park is looked up at one address, whichever room gave it out."""

import pypdfium2
import pytest
from httpx import AsyncClient

from factories.applications import make_application
from factories.browsing import Browser, words
from factories.competitions import make_competition
from factories.incubation import make_incubation
from factories.pool import make_invitation
from incubator.applications import State, receipt_code
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.incubation import State as IncubationState
from incubator.incubation.rules import certificate_code
from incubator.jury.commands.appointment import set_letter
from incubator.jury.tables import Appointment, PanelMember
from incubator.jury.terms import CURRENT
from incubator.people import Person

pytestmark = pytest.mark.anyio

API = "/api/v1"
YES = {"terms_version": CURRENT}


async def appointed(visitor, house: Services, **columns: object):
    """A judge who accepted an invitation, and the letter of appointment that was set."""
    competition = await make_competition(title="社区微创投大赛", **columns)
    judge = await visitor(Role.JUDGE)
    await Person.filter(id=judge.id).update(name="孙教授")
    sent = await make_invitation(competition, judge.id)
    answer = await judge.client.post(f"{API}/panel-invitations/{sent.id}/acceptance", json=YES)
    assert answer.status_code == 200, answer.text
    appointment = await Appointment.get(invitation_id=sent.id)
    await set_letter(house, appointment.id)
    return judge, await Appointment.get(id=appointment.id).select_related("stored")


async def test_true_unknown_and_mistyped_codes_are_told_apart(client: AsyncClient):
    application = await make_application(state=State.SUBMITTED)
    visitor, code = Browser(client), str(application.receipt_code)
    assert "输入申报回执、出壳证书或聘书上的编号" in words((await visitor.get("/verify")).text)
    answer = await visitor.get(f"/verify?code={code.lower().replace('-', ' ')}")
    assert ("回执有效" in words(answer.text), str(application.receipt_sha256) in answer.text) == (True, True)
    assert "编号不对" in words((await visitor.get("/verify/%3Cb%3Ex")).text)
    assert "没有这个编号" in words((await visitor.get(f"/verify/{receipt_code(7)}")).text)


async def test_a_certificate_is_found_by_its_code(client: AsyncClient):
    graduate = await make_incubation(IncubationState.GRADUATED)
    code = certificate_code(str(graduate.certificate), graduate.id)
    shown = words((await Browser(client).get(f"/verify/{code}")).text)
    assert ("证书有效" in shown, str(graduate.certificate) in shown) == (True, True)


async def test_the_foot_of_a_letter_of_appointment_leads_to_a_page_that_calls_it_true(
    visitor, client: AsyncClient, house: Services
):
    judge, appointment = await appointed(visitor, house)
    link = await judge.client.get(f"{API}/panel-invitations/{appointment.invitation_id}/letter")
    opened = pypdfium2.PdfDocument((await judge.client.get(link.headers["location"])).content)
    printed = opened[0].get_textpage().get_text_range()
    opened.close()
    (address,) = (word for word in printed.split() if word.startswith(house.settings.origin))
    answer = await Browser(client).get(address.removeprefix(house.settings.origin))
    shown = words(answer.text)
    facts = ("聘书有效", appointment.code, "孙教授", "社区微创投大赛", "评委", appointment.stored.sha256)
    assert (answer.status_code, [fact for fact in facts if fact not in shown]) == (200, [])
    assert "演示数据" not in shown


async def test_a_letter_of_appointment_is_found_however_its_code_is_typed(
    visitor, client: AsyncClient, house: Services
):
    _, appointment = await appointed(visitor, house, is_demonstration=True)
    typed = appointment.code.lower().replace("-", " ")
    shown = words((await Browser(client).get(f"/verify?code={typed}")).text)
    assert ("聘书有效" in shown, "演示数据" in shown) == (True, True)
    english = await Browser(client).get(f"/verify?code={typed}", accept_language="en")
    assert "The letter of appointment is true" in words(english.text)


async def test_a_letter_of_who_left_the_panel_is_true_and_no_longer_in_force(
    visitor, client: AsyncClient, house: Services
):
    judge, appointment = await appointed(visitor, house)
    await PanelMember.filter(person_id=judge.id).delete()
    shown = words((await Browser(client).get(f"/verify/{appointment.code}")).text)
    assert ("聘书是真的，但已经失效" in shown, "聘书有效" in shown) == (True, False)


async def test_a_letter_that_is_still_being_set_has_no_hash_yet(visitor, client: AsyncClient):
    judge = await visitor(Role.JUDGE)
    sent = await make_invitation(await make_competition(), judge.id)
    await judge.client.post(f"{API}/panel-invitations/{sent.id}/acceptance", json=YES)
    appointment = await Appointment.get(invitation_id=sent.id)
    shown = words((await Browser(client).get(f"/verify/{appointment.code}")).text)
    assert ("聘书有效" in shown, "SHA-256" in shown) == (True, False)
