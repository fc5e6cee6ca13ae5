"""What keeps the house going, as an administrator sees it: failed jobs, refused letters, the chain."""

import pytest
from httpx import Response

from factories.queries import at_once
from incubator.core import audit
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent, Mail

pytestmark = pytest.mark.anyio

FAIL = """
WITH job AS (
  INSERT INTO pgqueuer (priority, status, entrypoint, payload) VALUES (0, 'failed', 'core.send_mail', $1)
  RETURNING id)
INSERT INTO job_attempt (job_id, task, attempts, last_error, failed_at)
SELECT id, 'core.send_mail', 6, 'SMTPException()', now() FROM job RETURNING job_id
"""


def said(answer: Response) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_failed_job_is_listed_and_tried_again_once(house, visitor):
    administrator = await visitor(Role.ADMINISTRATOR)
    jobs = [await house.database.pool.fetchval(FAIL, b'{"mail_id":"x"}') for _ in range(2)]
    found = (await administrator.client.get("/api/v1/failed-jobs")).json()
    assert found["total"] == 2
    assert [(job["id"], job["task"], job["ids"], job["attempts"]) for job in found["items"]] == [
        (job, "core.send_mail", {"mail_id": "x"}, 6) for job in reversed(jobs)
    ]
    for task, total in (("core.send_mail", 2), ("jury.send_letter", 0)):
        asked = await administrator.client.get("/api/v1/failed-jobs", params={"task": task})
        assert (task, asked.json()["total"]) == (task, total)
    assert (await administrator.client.get("/api/v1/failed-jobs?task=x")).status_code == 422
    path = f"/api/v1/failed-jobs/{jobs[0]}/retry"
    answers = await at_once(house, *(administrator.client.post(path) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [204, 404, 404]
    left = await house.database.pool.fetch("SELECT id, status::text FROM pgqueuer ORDER BY id")
    assert [(row["id"], row["status"]) for row in left if row["id"] in jobs] == [
        (jobs[0], "queued"),
        (jobs[1], "failed"),
    ]
    assert (await administrator.client.get("/api/v1/failed-jobs")).json()["total"] == 1
    event = await AuditEvent.filter(action="people.retry_job").first()
    assert event.facts == {"job_id": jobs[0]}


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
async def test_jobs_are_the_administrators_alone(visitor, role):
    other = await visitor(role)
    assert said(await other.client.get("/api/v1/failed-jobs")) == (403, "forbidden")
    assert said(await other.client.post("/api/v1/failed-jobs/1/retry")) == (403, "forbidden")


async def test_refused_letters_are_found_apart(visitor):
    administrator = await visitor(Role.ADMINISTRATOR)
    for number, error in enumerate((None, "550 no such user", "late")):
        await Mail.create(recipient=f"{number}@example.org", subject="s", body="b", last_error=error)
    await Mail.filter(recipient="2@example.org").update(state="sent")
    found = await administrator.client.get("/api/v1/mail", params={"failed": "true"})
    assert [letter["recipient"] for letter in found.json()["items"]] == ["1@example.org"]


async def test_chain_says_how_far_it_goes(visitor):
    auditor = await visitor(Role.AUDITOR)
    empty = (await auditor.client.get("/api/v1/audit-chain")).json()
    assert empty == {"links": 0, "head": audit.GENESIS, "waiting": 0}
    await auditor.client.post("/api/v1/notifications/reading")
    assert (await auditor.client.get("/api/v1/audit-chain")).json()["waiting"] == 1
    await audit.seal()
    sealed = (await auditor.client.get("/api/v1/audit-chain")).json()
    assert (sealed["links"], sealed["waiting"], len(sealed["head"])) == (1, 0, 64)
    assert sealed["head"] != audit.GENESIS


async def test_events_are_found_by_who_did_them(visitor):
    auditor, other = await visitor(Role.AUDITOR), await visitor()
    for each in (auditor, other):
        await each.client.post("/api/v1/notifications/reading")
    found = await auditor.client.get("/api/v1/audit-events", params={"actor": other.email})
    assert [event["actor"] for event in found.json()["items"]] == [other.email]


async def test_people_are_searched_by_name_and_address(visitor):
    from factories.people import make_person

    administrator = await visitor(Role.ADMINISTRATOR)
    await make_person(name="王小明", email="xm@park.example")
    for search, names in (("小明", ["王小明"]), ("XM@PARK", ["王小明"]), ("%", []), ("无此人", [])):
        found = await administrator.client.get("/api/v1/people", params={"search": search})
        assert [person["name"] for person in found.json()["items"]] == names
