"""A review's day and evaluator, changed until it is published or cancelled."""

import pytest

from factories.browsing import HERE, browse, words
from factories.incubation import make_published_review, make_review
from factories.people import make_person
from factories.queries import at_once
from factories.refusals import refused
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.incubation.rules import ReviewState
from incubator.incubation.tables import Review
from incubator.people import Person
from incubator.people.tables import RoleGrant

pytestmark = pytest.mark.anyio

API = "/api/v1"
LATER = "2026-09-30"


async def replan(visitor, review, version: int | None = 1, **body):
    headers = {} if version is None else {"if-match": f'"{version}"'}
    return await visitor.client.put(
        f"{API}/reviews/{review.id}/plan", json={"due_on": LATER} | body, headers=headers
    )


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def test_planned_review_is_put_off_and_given_to_another(visitor):
    first, second = await visitor(Role.EVALUATOR), await visitor(Role.EVALUATOR)
    review = await make_review(evaluator_id=first.id, is_complete=True)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    assert (await replan(officer, review, None)).status_code == 428
    assert code(await replan(officer, review, 7)) == (412, "stale")
    answer = await replan(officer, review, evaluator_id=str(second.id))
    assert answer.status_code == 200
    told = answer.json()
    assert (told["due_on"], told["evaluator"]["id"], told["version"]) == (LATER, str(second.id), 2)
    assert (told["summary"], len(told["marks"])) == ("总体良好", 4)
    statuses = [(await who.client.get(f"{API}/reviews/{review.id}")).status_code for who in (first, second)]
    assert statuses == [404, 200]
    event = await AuditEvent.get(action="incubation.replan_review")
    assert (event.facts["due_on"], event.facts["was_due_on"]) == (LATER, "2026-07-31")
    answer = await replan(officer, review, 2)
    assert (answer.status_code, answer.json()["evaluator"]) == (200, None)


async def test_replanning_refuses_a_bad_body(visitor):
    review, officer = await make_review(), await visitor(Role.PROGRAMME_OFFICER)
    judge = await make_person(Role.JUDGE)
    for body, pointer in (
        ({"due_on": "1999-01-01"}, "/due_on"),
        ({"due_on": None}, "/due_on"),
        ({"evaluator_id": str(judge.id)}, "/evaluator_id"),
        ({"evaluator_id": "x"}, "/evaluator_id"),
        ({"kind": "annual"}, "/kind"),
    ):
        answer = await replan(officer, review, **body)
        assert (answer.status_code, [e["pointer"] for e in answer.json()["errors"]]) == (422, [pointer])
    assert (await Review.get(id=review.id)).version == 1


async def test_evaluator_who_left_stays_when_only_the_day_changes(visitor):
    evaluator = await make_person(Role.EVALUATOR)
    review = await make_review(evaluator=evaluator)
    await RoleGrant.filter(person_id=evaluator.id).delete()
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await replan(officer, review, evaluator_id=str(evaluator.id))
    assert (answer.status_code, answer.json()["evaluator"]["id"]) == (200, str(evaluator.id))


@pytest.mark.parametrize("state", [ReviewState.PUBLISHED, ReviewState.CANCELLED])
async def test_concluded_review_is_replanned_no_more(visitor, state):
    if state is ReviewState.PUBLISHED:
        review = await make_published_review()
    else:
        review = await make_review()
        await Review.filter(id=review.id).update(state=state)
    assert code(await replan(await visitor(Role.PROGRAMME_OFFICER), review)) == (409, "review_closed")
    for change in (f"due_on = '{LATER}'", f"evaluator_id = '{(await make_person()).id}'"):
        found = await refused((f"UPDATE review SET {change}",))
        assert found == ("ck_review_plan_kept", "review_closed")
    # What the organization says to it is no part of its plan.
    if state is ReviewState.PUBLISHED:
        said = "UPDATE review SET statement = '好', stated_at = now()"
        assert await refused((said,)) == (None, None)


async def test_reviews_are_replanned_by_officers_only(visitor):
    evaluator = await visitor(Role.EVALUATOR)
    review = await make_review(evaluator_id=evaluator.id)
    for person in (evaluator, await visitor(Role.AUDITOR)):
        assert code(await replan(person, review)) == (403, "forbidden")
    for person in (await visitor(owner=review.organization_id), await visitor(Role.EVALUATOR)):
        assert code(await replan(person, review)) == (404, "not_found")


async def test_replanning_and_publishing_at_once_leave_a_whole_review(house, visitor):
    review, officer = await make_review(is_complete=True), await visitor(Role.PROGRAMME_OFFICER)
    publish = officer.client.post(f"{API}/reviews/{review.id}/publication")
    replanned, published = await at_once(house, replan(officer, review), publish)
    assert published.status_code == 200
    assert replanned.status_code in {200, 409, 412}
    due_on = (await Review.get(id=review.id)).due_on.isoformat()
    assert due_on == (LATER if replanned.status_code == 200 else "2026-07-31")


async def test_officer_replans_in_the_browser(house):
    review, staff = await make_review(), await browse(house, Role.PROGRAMME_OFFICER)
    evaluator = await browse(house, Role.EVALUATOR)
    path = f"/reviews/{review.id}"
    answer = await staff.post(path, "replan", due_on="")
    assert (answer.status_code, "replan-due_on-wrong" in answer.text) == (422, True)
    stale = await staff.form(path, "replan") | {"due_on": "2026-08-31"}
    assert stale["evaluator_id"] == ""
    typed = {"due_on": LATER, "evaluator_id": str(evaluator.person.id)}
    assert (await staff.post(path, "replan", **typed)).status_code == 303
    answer = await staff.client.post(path, data=stale, headers=HERE)
    assert (answer.status_code, "2026-08-31" in answer.text) == (412, True)
    assert "评估安排已修改" not in words((await staff.get(path)).text)  # the toast was shown once
    changed = await Review.get(id=review.id)
    assert (changed.due_on.isoformat(), changed.evaluator_id) == (LATER, evaluator.person.id)
    assert 'value="replan"' not in (await evaluator.get(path)).text
    assert (await evaluator.send(path, "replan", **typed)).status_code == 403
    await RoleGrant.filter(person_id=evaluator.person.id).delete()
    assert (await staff.form(path, "replan"))["evaluator_id"] == str(evaluator.person.id)
    await Person.all().update(name="Wang")
    await staff.post(path, "cancel")
    assert 'value="replan"' not in (await staff.get(path)).text
