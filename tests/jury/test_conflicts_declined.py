"""A co-applicant makes a conflict until it declines; whether it confirmed or has not answered."""

import pytest

from factories.applications import make_application
from factories.competitions import make_competition
from factories.jury import make_seat
from factories.organizations import make_organization
from factories.people import make_person
from incubator.applications.rules import State
from incubator.applications.tables import CoApplicant
from incubator.competitions.rules import Stage
from incubator.core.actor import OrganizationRole, Role
from incubator.core.database import plain
from incubator.jury.queries.conflict import conflicted_pairs
from incubator.people.tables import Membership

pytestmark = pytest.mark.anyio


@pytest.mark.parametrize(("answer", "is_found"), [(None, True), ("confirmation", True), ("refusal", False)])
async def test_a_co_applicant_that_declined_makes_no_conflict(visitor, answer, is_found):
    competition, partner = await make_competition(Stage.JUDGING), await make_organization(is_listed=True)
    application = await make_application(competition, None, State.ELIGIBLE, co_applicants=[partner])
    judge = await make_person(Role.JUDGE)
    await Membership.create(person=judge, organization=partner, role=OrganizationRole.VIEWER)
    await make_seat(competition, judge.id)
    if answer:
        row = await CoApplicant.get(application_id=application.id)
        owner = await visitor(owner=partner.id)
        given = await owner.client.post(f"/api/v1/co-applications/{row.id}/{answer}")
        assert given.status_code == 200, given.text
    async with plain() as sql:
        pairs = await conflicted_pairs(sql, competition)
    assert ((judge.id, application.id) in pairs) is is_found
