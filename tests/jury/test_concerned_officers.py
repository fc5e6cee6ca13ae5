"""An officer with a conflict takes no step of the ranking, of its lots or of the awards; colleagues do."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from factories.awards import make_decision, make_ranked
from factories.browsing import browse, parsed, words
from factories.jury import make_judging, make_sheet
from factories.lottery import make_drawable
from incubator.awards.tables import Decision
from incubator.core.actor import OrganizationRole, Role
from incubator.jury.rules import ProposalState
from incubator.jury.rules.lottery import BeaconState
from incubator.jury.tables import Beacon, RankingProposal
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio

OFFICER = Role.PROGRAMME_OFFICER
ANY = {"if-match": "*"}
REFUSED = (403, "own_conflict")


def number() -> dict[str, str]:
    appeared = datetime.now(UTC) - timedelta(hours=1)
    return {"value": "03 08", "url": "https://lottery.example.org/1", "appeared_at": appeared.isoformat()}


def code(answer: Any) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_concerned_officer_freezes_no_ranking(house, visitor):
    competition, (entry,), (seat,) = await make_judging(1, 1, quorum=1)
    await make_sheet(entry, seat.person_id, is_submitted=True)
    one = await visitor(OFFICER)
    where = f"/api/v1/competitions/{competition.id}/ranking"
    concerned = await visitor(OFFICER, viewer=entry.organization_id)
    assert code(await concerned.client.post(where)) == REFUSED
    digest = (await one.client.post(where)).json()["digest"]
    confirm = await concerned.client.post(f"{where}/confirmation", json={"digest": digest})
    withdraw = await concerned.client.delete(f"{where}/proposal", headers=ANY)
    assert [code(confirm), code(withdraw)] == [REFUSED, REFUSED]
    assert (await RankingProposal.get()).state == ProposalState.OPEN

    browser = await browse(house, OFFICER)
    page = f"/competitions/{competition.id}/ranking"
    assert {"confirm", "withdraw"} <= offered((await browser.get(page)).text)
    await Membership.create(
        person=browser.person, organization_id=entry.organization_id, role=OrganizationRole.VIEWER
    )
    text = (await browser.get(page)).text
    assert offered(text).isdisjoint({"propose", "confirm", "withdraw"})
    assert "请其他同事来拟定和公布排名" in words(text)
    await browser.client.aclose()


def offered(text: str) -> set[str | None]:
    """What the page's forms and buttons do."""
    return {each.get("value") for each in parsed(text).iter() if each.get("name") == "do"}


async def test_concerned_officer_reads_no_public_number(house, visitor):
    competition, applications, _ = await make_drawable()
    where = f"/api/v1/competitions/{competition.id}/lottery/beacon"
    concerned = await visitor(OFFICER, viewer=applications[4].organization_id)
    colleague = await visitor(OFFICER)
    assert code(await concerned.client.post(where, json=number())) == REFUSED
    entered = await colleague.client.post(where, json=number())
    assert entered.status_code == 201
    confirm = await concerned.client.post(f"{where}/confirmation", json={"value": number()["value"]})
    withdraw = await concerned.client.delete(where, headers=ANY)
    assert [code(confirm), code(withdraw)] == [REFUSED, REFUSED]
    assert (await Beacon.get()).state == BeaconState.OPEN

    browser = await browse(house, OFFICER)
    await Membership.create(
        person=browser.person, organization_id=applications[4].organization_id, role=OrganizationRole.VIEWER
    )
    text = (await browser.get(f"/competitions/{competition.id}/lottery")).text
    assert offered(text).isdisjoint({"enter", "confirm", "withdraw"})
    assert "请其他同事来录入和核对号码" in words(text)
    await browser.client.aclose()


async def test_concerned_officer_takes_no_proposal_of_awards_back(house, visitor):
    competition, applications = await make_ranked()
    decision = await make_decision(competition=competition, applications=applications)
    where = f"/api/v1/decisions/{decision.id}"
    concerned = await visitor(OFFICER, viewer=applications[-1].organization_id)
    assert code(await concerned.client.delete(where, headers=ANY)) == (403, "own_award")
    assert await Decision.exists(id=decision.id)

    browser = await browse(house, OFFICER)
    await Membership.create(
        person=browser.person, organization_id=applications[-1].organization_id, role=OrganizationRole.VIEWER
    )
    assert "withdraw" not in offered((await browser.get(f"/competitions/{competition.id}/decision")).text)
    await browser.client.aclose()
