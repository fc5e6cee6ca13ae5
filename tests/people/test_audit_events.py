"""The audit log through the API: auditors read it, page by page, and nobody else but administrators."""

import pytest

from incubator.core import audit
from incubator.core.actor import Role

pytestmark = pytest.mark.anyio

PATH = "/api/v1/audit-events"


async def sign_up(client, number: int) -> None:
    body = {"email": f"person-{number}@example.org", "name": "某人"}
    assert (await client.post("/api/v1/sign-ups", json=body)).status_code == 204


async def test_auditor_reads_events_newest_first_page_by_page(client, visitor):
    auditor = await visitor(Role.AUDITOR)
    for number in range(3):
        await sign_up(client, number)
    first = (await auditor.client.get(PATH, params={"limit": "2"})).json()
    assert [e["action"] for e in first["items"]] == ["people.sign_up"] * 2
    rest = (await auditor.client.get(PATH, params={"before": str(first["next"])})).json()
    assert (len(rest["items"]), rest["next"]) == (1, None)
    assert [e["sealed"] for e in rest["items"]] == [False]
    await audit.seal()
    sealed = (await auditor.client.get(PATH, params={"action": "people.sign_up"})).json()
    assert [e["sealed"] for e in sealed["items"]] == [True] * 3
    one = sealed["items"][0]["subject_id"]
    found = (await auditor.client.get(PATH, params={"subject_id": one})).json()
    assert [e["subject_id"] for e in found["items"]] == [one]


async def test_others_do_not_read_the_audit_log(client, visitor):
    assert (await client.get(PATH)).status_code == 401
    for role in (Role.PROGRAMME_OFFICER, Role.FINANCE_OFFICER, Role.JUDGE, Role.EVALUATOR):
        assert (await (await visitor(role)).client.get(PATH)).status_code == 403
    assert (await (await visitor(Role.ADMINISTRATOR)).client.get(PATH)).status_code == 200


@pytest.mark.parametrize("before", ["0", "-1", "x", str(2**63)])
async def test_before_that_is_no_place_is_refused(visitor, before):
    auditor = await visitor(Role.AUDITOR)
    assert (await auditor.client.get(PATH, params={"before": before})).status_code == 422
