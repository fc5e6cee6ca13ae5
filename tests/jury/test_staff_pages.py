"""The staff's pages of a contest: panel, invitations, conflicts and the beginning of judging by forms."""

from datetime import UTC, datetime, timedelta
from uuid import uuid4

import pytest
from httpx import AsyncClient

from factories.applications import make_application
from factories.browsing import browse, words
from factories.competitions import make_competition
from factories.jury import make_judging, make_seat, make_sheet
from factories.people import make_person
from factories.pool import make_invitation, make_tie
from factories.queries import count_queries
from incubator.applications.rules import State
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.usecase import Services
from incubator.jury.tables import ConflictRuling, PanelInvitation, PanelMember, Sheet
from incubator.organizations import Organization

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER


@pytest.mark.parametrize(
    ("role", "status"),
    [(OFFICER, 200), (Role.AUDITOR, 200), (Role.JUDGE, 403), (Role.FINANCE_OFFICER, 403)],
)
@pytest.mark.parametrize("page", ["panel", "conflicts"])
async def test_pages_open_by_role(house: Services, page: str, role: Role, status: int):
    competition, _, _ = await make_judging()
    browser = await browse(house, role)
    assert (await browser.get(f"/competitions/{competition.id}/{page}")).status_code == status
    assert (await browser.get(f"/competitions/{uuid4()}/{page}")).status_code in {403, 404}


@pytest.mark.parametrize("page", ["panel", "conflicts"])
async def test_pages_lead_strangers_to_sign_in(client: AsyncClient, page: str):
    competition, _, _ = await make_judging()
    answer = await client.get(f"/competitions/{competition.id}/{page}", headers={"accept": "text/html"})
    assert answer.status_code == 303
    assert answer.headers["location"] == f"/sign-in?next=/competitions/{competition.id}/{page}"


async def test_panel_is_made_up_by_forms(house: Services):
    competition = await make_competition(Stage.CLOSED)
    judge = await make_person(Role.JUDGE, name="王<b>评委")
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/panel"
    assert "还没有评委" in words((await browser.get(path)).text)
    refused = await browser.post(path, "add", person_id="")
    assert refused.status_code == 422
    assert (await browser.post(path, "add", person_id=str(judge.id))).status_code == 303
    shown = (await browser.get(path)).text
    assert "王&lt;b&gt;评委" in shown
    assert "评委已加入名单" in words(shown)
    assert (await browser.post(path, "remove")).status_code == 303
    assert await PanelMember.all().count() == 0


async def test_panel_shows_sheets_given_and_in(house: Services):
    competition, entries, (seat,) = await make_judging(3)
    await make_sheet(entries[0], seat.person_id, is_submitted=True)
    await make_sheet(entries[1], seat.person_id)
    browser = await browse(house, Role.AUDITOR)
    shown = words((await browser.get(f"/competitions/{competition.id}/panel")).text)
    assert "评委 2 1 0 —" in shown
    assert "邀请评委" not in shown


async def test_person_is_invited_and_invitation_withdrawn(house: Services):
    competition = await make_competition(Stage.CLOSED)
    judge = await make_person(Role.JUDGE)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/panel"
    today = datetime.now(UTC).date()
    terms = {"person_id": str(judge.id), "term_from": str(today), "reply_by": f"{today.year + 1}-01-01T12:00"}
    refused = await browser.post(path, "invite", term_until=str(today - timedelta(days=1)), **terms)
    assert refused.status_code == 422
    assert f'value="{today}"' in refused.text
    sent = await browser.post(path, "invite", term_until=str(today + timedelta(days=30)), **terms)
    assert sent.status_code == 303
    assert (await PanelInvitation.get()).person_id == judge.id
    assert (await browser.post(path, "withdraw")).status_code == 303
    assert (await PanelInvitation.get()).state == "withdrawn"


async def test_judging_begins_only_when_all_is_ready(house: Services):
    competition = await make_competition(Stage.CLOSED)
    browser = await browse(house, OFFICER)
    path = f"/competitions/{competition.id}/panel"
    assert "还不能开始评审" in words((await browser.get(path)).text)
    refused = await browser.post(path, "begin")
    assert refused.status_code == 409
    assert "评委名单还是空的" in words(refused.text)
    await make_seat(competition)
    await make_application(competition, state=State.ELIGIBLE)
    assert (await browser.post(path, "begin")).status_code == 303
    assert (await Competition.get()).stage is Stage.JUDGING


async def test_beginning_with_stale_version_is_refused(house: Services):
    competition = await make_competition(Stage.CLOSED)
    await make_seat(competition)
    await make_application(competition, state=State.ELIGIBLE)
    browser = await browse(house, OFFICER)
    answer = await browser.post(f"/competitions/{competition.id}/panel", "begin", version="99")
    assert answer.status_code == 412
    assert (await Competition.get()).stage is Stage.CLOSED


async def test_found_conflict_is_ruled_with_reason(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    organization = await Organization.get(id=entry.organization_id)
    await make_tie(seat.person_id, organization.name)
    browser = await browse(house, OFFICER)
    home = f"/competitions/{competition.id}"
    assert "有 1 条可能的利益冲突待核实" in words((await browser.get(f"{home}/panel")).text)
    listed = (await browser.get(f"{home}/conflicts?standing=found")).text
    path = listed.split(f'href="{home}/conflicts/')[1].split('"')[0]
    refused = await browser.post(f"{home}/conflicts/{path}", "rule", outcome="cleared", reason="")
    assert refused.status_code == 422
    cleared = await browser.post(f"{home}/conflicts/{path}", "rule", outcome="cleared", reason="同名而已")
    assert cleared.headers["location"] == f"{home}/conflicts?standing=found"
    assert (await ConflictRuling.get()).reason == "同名而已"
    assert "没有利益冲突" in words((await browser.get(f"{home}/conflicts?standing=found")).text)
    assert (await browser.get(f"{home}/conflicts/{path}")).status_code == 404


async def test_reported_conflict_closes_sheet(house: Services):
    competition, (entry,), (seat,) = await make_judging()
    await make_sheet(entry, seat.person_id)
    browser = await browse(house, OFFICER)
    answer = await browser.post(
        f"/competitions/{competition.id}/conflicts",
        "report",
        judge_id=str(seat.person_id),
        application_id=str(entry.id),
        reason="来电反映",
    )
    assert answer.status_code == 303
    assert (await Sheet.get()).state == "recused"


@pytest.mark.parametrize("page", ["panel", "conflicts"])
async def test_pages_ask_same_number_of_questions_for_one_and_three(house: Services, page: str):
    counts = []
    for size in (1, 3):
        competition, entries, seats = await make_judging(size, size)
        for entry, seat in zip(entries, seats, strict=True):
            await make_sheet(entry, seat.person_id)
            await make_invitation(competition, (await make_person(Role.JUDGE)).id)
        browser = await browse(house, OFFICER)
        path = f"/competitions/{competition.id}/{page}"
        await browser.get(path)
        async with count_queries(house) as sent:
            assert (await browser.get(path)).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]


@pytest.mark.parametrize("page", ["panel", "conflicts"])
async def test_pages_speak_english(house: Services, page: str):
    competition, _, _ = await make_judging()
    browser = await browse(house, OFFICER)
    shown = await browser.get(f"/competitions/{competition.id}/{page}", accept_language="en")
    assert "Panel" in words(shown.text)
