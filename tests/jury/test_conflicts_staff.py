"""Staff who also judge see nowhere as staff what a conflict keeps from them as judges."""

from typing import Any

import pytest

from factories.applications import make_application
from factories.browsing import browse, parsed
from factories.competitions import make_competition
from factories.jury import make_recusal, make_seat
from factories.people import make_person
from factories.pool import make_ruling
from factories.queries import count_queries
from incubator.applications import Application, State
from incubator.competitions import Competition, Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.usecase import Services
from incubator.people import Membership

pytestmark = pytest.mark.anyio


async def entries(state: State = State.SUBMITTED) -> tuple[Competition, Application, Application]:
    competition = await make_competition(Stage.CLOSED)
    barred = await make_application(competition, state=state, title="须回避的")
    return competition, barred, await make_application(competition, state=state, title="可以看的")


@pytest.mark.parametrize("make", [make_recusal, make_ruling])
async def test_conflict_hides_an_application_from_the_officer_who_judges(visitor, make: Any):
    competition, barred, other = await entries()
    both = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    plain = await visitor(Role.PROGRAMME_OFFICER)
    await make_seat(competition, both.id)
    await make(barred, both.id)
    of = f"/api/v1/competitions/{competition.id}/applications"
    for who, expected in ((both, [other.number]), (plain, [other.number, barred.number])):
        assert [item["number"] for item in (await who.client.get(of)).json()["items"]] == expected
        for table in (f"{of}/table", "/api/v1/applications/table"):
            assert ("须回避的" in (await who.client.get(table)).text) is (who is plain)
        found = (await who.client.get("/api/v1/search", params={"q": "须回避"})).json()["items"]
        assert len(found) == (who is plain)
    one = f"/api/v1/applications/{barred.id}"
    for path in (one, f"{one}/history", f"{one}/files", f"{one}/receipt", f"{one}/readiness"):
        assert (await both.client.get(path)).status_code == 404, path
        assert (await plain.client.get(path)).status_code == 200, path
    answer = await both.client.post(f"{one}/eligibility", json={"is_eligible": True})
    assert answer.status_code == 404
    assert (await both.client.get(f"/api/v1/applications/{other.id}")).status_code == 200


async def test_pages_leave_it_out_at_the_same_cost(house: Services):
    competition, barred, _ = await entries()
    officer = await browse(house, Role.PROGRAMME_OFFICER, Role.JUDGE)
    assert officer.person is not None
    path = f"/competitions/{competition.id}/applications"
    await officer.get(path)
    async with count_queries(house) as before:
        await officer.get(path)
    await make_seat(competition, officer.person.id)
    await make_recusal(barred, officer.person.id)
    async with count_queries(house) as after:
        shown = await officer.get(path)
    titles = {"".join(a.itertext()) for a in parsed(shown.text).iter("a")}
    assert ("须回避的" in titles, "可以看的" in titles) == (False, True)
    assert len(before) == len(after)
    assert (await officer.get(f"/applications/{barred.id}")).status_code == 404
    await officer.client.aclose()


async def test_run_of_many_leaves_it_out_and_is_not_applied_unseen(visitor):
    competition, barred, other = await entries()
    both = await visitor(Role.PROGRAMME_OFFICER, Role.JUDGE)
    plain = await visitor(Role.PROGRAMME_OFFICER)
    await make_seat(competition, both.id)
    await make_recusal(barred, both.id)
    runs = f"/api/v1/competitions/{competition.id}/eligibility-runs"
    everything = {"is_eligible": True, "everything": True}
    named = {"is_eligible": True, "application_ids": [str(barred.id)]}
    assert (await both.client.post(runs, json=everything)).json()["applications"] == 1
    assert (await both.client.post(runs, json=named)).json()["code"] == "application_unknown"
    run = (await plain.client.post(runs, json=everything)).json()
    rows = (await both.client.get(f"{runs}/{run['id']}/applications")).json()["items"]
    assert [row["application"]["number"] for row in rows] == [other.number]
    for step in ("adoption", "reversal"):
        answer = await both.client.post(f"{runs}/{run['id']}/{step}")
        assert (answer.status_code, answer.json()["code"]) == (403, "application_hidden")
        assert (await plain.client.post(f"{runs}/{run['id']}/{step}")).status_code == 200


async def test_members_still_see_what_is_their_own(house: Services):
    competition, barred, _ = await entries()
    person = await make_person(Role.PROGRAMME_OFFICER, Role.JUDGE)
    await Membership.create(
        person=person, organization_id=barred.organization_id, role=OrganizationRole.OWNER
    )
    await make_seat(competition, person.id)
    await make_recusal(barred, person.id)
    owner = await browse(house, person=person)
    assert (await owner.get(f"/applications/{barred.id}")).status_code == 200
    await owner.client.aclose()
