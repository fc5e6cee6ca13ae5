"""The administrators' pages: people, mail, the audit log and the failed jobs."""

import pytest

from factories.browsing import browse, parsed, words
from factories.people import make_person
from factories.queries import count_queries
from incubator.core import audit
from incubator.core.actor import Role
from incubator.core.tables import Mail
from incubator.core.usecase import Services
from incubator.people import Person, RoleGrant

pytestmark = pytest.mark.anyio

PARK = ["/people", "/people/new", "/mail", "/mail?failed=true", "/audit", "/jobs"]

FAIL = """
WITH job AS (
  INSERT INTO pgqueuer (priority, status, entrypoint, payload) VALUES (0, 'failed', 'core.send_mail', $1)
  RETURNING id)
INSERT INTO job_attempt (job_id, task, attempts, last_error, failed_at)
SELECT id, 'core.send_mail', 6, 'SMTPException("<nobody>")', now() FROM job RETURNING job_id
"""


@pytest.mark.parametrize("language", ["zh_Hans", "en"])
async def test_park_pages_are_sound_in_both_languages(house: Services, language: str):
    browser = await browse(house, Role.ADMINISTRATOR)
    await house.database.pool.fetchval(FAIL, b'{"mail_id":"x"}')
    await Mail.create(recipient="x@example.org", subject="S", body="<b>", last_error="550 <no>", attempts=2)
    browser.client.cookies.set("language", language)
    for path in [*PARK, f"/people/{browser.person.id}"]:
        answer = await browser.get(path)
        assert (path, answer.status_code) == (path, 200)


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.ADMINISTRATOR])
async def test_who_may_not_is_told_so(house: Services, role: Role):
    browser = await browse(house, role)
    reads_people = role in {Role.PROGRAMME_OFFICER, Role.AUDITOR}
    expected = {"/people": reads_people, "/mail": False, "/audit": role is Role.AUDITOR, "/jobs": False}
    for path, may in expected.items():
        assert ((await browser.get(path)).status_code, path) == (200 if may else 403, path)
    links = [a.get("href") for a in parsed((await browser.get("/me")).text).iter("a")]
    assert {path: path in links for path in expected} == expected


async def test_person_is_invited_found_and_given_roles(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    refused = await browser.post("/people/new", "invite", name="韩梅梅", email="nowhere")
    assert refused.status_code == 422
    assert 'value="韩梅梅"' in refused.text
    made = await browser.client.post(
        "/people/new",
        data=await browser.form("/people/new", "invite")
        | {"name": "韩梅梅", "email": "hmm@example.org", "roles/-": ["judge", "auditor"]},
        headers={"origin": "http://testserver"},
    )
    person = await Person.get(email="hmm@example.org")
    assert (made.status_code, made.headers["location"]) == (303, f"/people/{person.id}")
    assert await Mail.filter(recipient="hmm@example.org").count() == 1
    for query, found in (("?search=梅梅", True), ("?role=judge", True), ("?role=evaluator", False)):
        assert ("韩梅梅" in words((await browser.get(f"/people{query}")).text)) is found
    values = await browser.form(f"/people/{person.id}", "roles")
    values.pop("roles/-")
    saved = await browser.client.post(
        f"/people/{person.id}", data=values, headers={"origin": "http://testserver"}
    )
    assert saved.status_code == 303
    assert await RoleGrant.filter(person_id=person.id).count() == 0


async def test_account_is_closed_and_opened_and_the_last_administrator_stays(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    person = await make_person()
    for do, is_closed in (("close", True), ("open", False)):
        assert (await browser.post(f"/people/{person.id}", do)).status_code == 303
        assert ((await Person.get(id=person.id)).disabled_at is not None) is is_closed
    kept = await browser.post(f"/people/{browser.person.id}", "close")
    assert kept.status_code == 409
    assert "园区至少要有一位系统管理员" in words(kept.text)


async def test_reader_of_people_changes_nobody(house: Services):
    browser = await browse(house, Role.AUDITOR)
    person = await make_person()
    page = parsed((await browser.get(f"/people/{person.id}")).text)
    offered = {i.get("value") for i in page.iter("input") if i.get("name") == "do"}
    assert offered & {"roles", "close", "reset"} == set()
    for do in ("roles", "close", "reset"):
        assert (await browser.send(f"/people/{person.id}", do)).status_code == 403


async def test_failed_job_is_tried_again_by_its_button(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    await house.database.pool.fetchval(FAIL, b'{"mail_id":"x"}')
    assert 'SMTPException("<nobody>")' in words((await browser.get("/jobs")).text)
    assert (await browser.post("/jobs", "retry")).status_code == 303
    assert "没有失败的任务" in words((await browser.get("/jobs")).text)


async def test_audit_log_is_filtered_paged_and_says_how_far_it_is_sealed(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    for number in range(55):
        await browser.client.post("/api/v1/notifications/reading", headers={"idempotency-key": f"k{number}"})
    await audit.seal()
    page = await browser.get("/audit?action=people.read_all_notifications")
    assert words(page.text).count("people.read_all_notifications") == 50
    rest = next(a.get("href") for a in parsed(page.text).iter("a") if a.get("rel") == "next")
    assert "action=people.read_all_notifications" in rest
    assert words((await browser.get(f"/audit{rest}")).text).count("people.read_all_notifications") == 5
    assert "已封存的记录 56" in words(page.text)
    assert "没有符合条件的记录" in words((await browser.get("/audit?actor=nobody")).text)


async def test_letters_that_were_refused_are_shown_apart_and_escaped(house: Services):
    browser = await browse(house, Role.ADMINISTRATOR)
    await Mail.create(recipient="x@example.org", subject="<b>题</b>", body="<script>", last_error="550 <no>")
    await Mail.create(recipient="y@example.org", subject="好", body="b")
    page = await browser.get("/mail?failed=true")
    assert ("y@example.org" in page.text, "550 <no>" in words(page.text)) == (False, True)
    assert "<script>" not in page.text
    assert "<b>题</b>" in words(page.text)


@pytest.mark.parametrize("path", ["/people", "/mail"])
async def test_list_takes_as_many_queries_for_three_as_for_one(house: Services, path: str):
    browser = await browse(house, Role.ADMINISTRATOR)
    counts = []
    for wanted in (1, 3):
        for _ in range(wanted):
            await make_person(Role.JUDGE)
            await Mail.create(recipient="x@example.org", subject="s", body="b")
        async with count_queries(house) as sent:
            assert (await browser.get(path)).status_code == 200
        counts.append(len(sent))
    assert counts[0] == counts[1]
