"""What the tests stand on: each one finds the database as the migrations made it, and empty."""

import pytest

from incubator.core.usecase import Services
from incubator.people.tables import Person

pytestmark = pytest.mark.anyio

ENABLED = "SELECT tgenabled FROM pg_trigger WHERE tgname = 'ck_audit_event_append_only'"


@pytest.mark.parametrize("time", ["first", "second"])
async def test_house_is_empty_and_whole_whatever_the_test_before_did(house: Services, time: str):
    pool = house.database.pool
    assert (await Person.all().count(), await pool.fetchval(ENABLED)) == (0, b"O"), time
    await Person.create(email="left@example.org", name="x")
    await pool.execute("ALTER TABLE audit_event DISABLE TRIGGER USER")
