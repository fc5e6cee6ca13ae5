"""Officers who are members of an organization: a colleague acts on it, and they see what its members see."""

import pytest

from factories.browsing import Browser, browse, words
from factories.incubation import (
    make_incubation,
    make_mentorship,
    make_published_review,
    make_review,
    make_service,
)
from factories.people import make_person
from incubator.core.actor import OrganizationRole, Role
from incubator.incubation import State
from incubator.incubation.rules import ReviewKind, ReviewState
from incubator.incubation.tables import Mentorship, Review, Service
from incubator.people import Person

pytestmark = pytest.mark.anyio

API = "/api/v1"
OFFICER = Role.PROGRAMME_OFFICER
ROLES = pytest.mark.parametrize("role", OrganizationRole)


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def as_browser(house, person) -> Browser:
    return await browse(house, person=await Person.get(id=person.id))


@ROLES
async def test_mentors_and_services_of_the_own_organization_are_for_a_colleague(visitor, role):
    incubation = await make_incubation(State.INCUBATING)
    mentorship, service = await make_mentorship(incubation), await make_service(incubation)
    both = await visitor(OFFICER, **{role.value: incubation.organization_id})
    mentor = {"person_id": str((await make_person(Role.JUDGE)).id)}
    given = {"kind": "legal", "day": "2026-03-02", "minutes": 45, "giver": "王律师"}
    why = {"reason": "记错了"}
    term = f"/incubations/{incubation.id}"
    calls = (
        ("POST", f"{term}/mentorships", mentor, 201),
        ("POST", f"/mentorships/{mentorship.id}/ending", {}, 200),
        ("POST", f"/mentorships/{mentorship.id}/annulment", why, 200),
        ("POST", f"{term}/services", given, 201),
        ("PUT", f"/services/{service.id}", given, 200),
        ("POST", f"/services/{service.id}/annulment", why, 200),
        ("POST", f"{term}/reviews", {"kind": "annual", "due_on": "2026-12-01"}, 201),
    )
    headers = {"if-match": "*"}
    for method, path, body, _ in calls:
        answer = await both.client.request(method, f"{API}{path}", json=body, headers=headers)
        assert (path, code(answer)) == (path, (403, "forbidden"))
    kept = [await Mentorship.get(), await Service.get()]
    assert [row.version for row in kept] == [1, 1]
    colleague = await visitor(OFFICER)
    for method, path, body, status in calls:
        answer = await colleague.client.request(method, f"{API}{path}", json=body, headers=headers)
        assert (path, answer.status_code) == (path, status)


@ROLES
async def test_unpublished_reviews_of_the_own_organization_are_as_its_members_see_them(visitor, role):
    incubation = await make_incubation(State.INCUBATING)
    planned = await make_review(incubation, is_complete=True)
    cancelled = await make_review(incubation, kind=ReviewKind.ANNUAL, is_complete=True)
    await Review.filter(id=cancelled.id).update(state=ReviewState.CANCELLED)
    published = await make_published_review(incubation, kind=ReviewKind.QUARTERLY)
    foreign = await make_review()
    both = await visitor(OFFICER, **{role.value: incubation.organization_id})
    friend = await make_person(Role.EVALUATOR)
    for review in (planned, cancelled):
        path = f"{API}/reviews/{review.id}"
        answers = [
            await both.client.get(path),
            await both.client.post(f"{path}/publication"),
            await both.client.post(f"{path}/cancellation"),
            await both.client.put(
                f"{path}/plan",
                json={"due_on": "2026-12-30", "evaluator_id": str(friend.id)},
                headers={"if-match": "*"},
            ),
        ]
        assert [code(answer) for answer in answers] == [(404, "not_found")] * 4
    assert (await both.client.get(f"{API}/reviews/{published.id}")).status_code == 200
    # Lists have no one subject: they show the rest as to every officer.
    items = (await both.client.get(f"{API}/reviews")).json()["items"]
    assert {item["id"] for item in items} == {str(published.id), str(foreign.id)}
    colleague = await visitor(OFFICER)
    assert len((await colleague.client.get(f"{API}/reviews")).json()["items"]) == 4
    assert (await both.client.post(f"{API}/reviews/{foreign.id}/cancellation")).status_code == 200
    kept = await Review.get(id=planned.id)
    assert (kept.version, kept.state, kept.evaluator_id) == (1, ReviewState.PLANNED, None)


async def test_auditor_and_evaluator_see_of_the_own_organization_what_its_members_see(visitor):
    incubation = await make_incubation(State.INCUBATING)
    for role in (Role.AUDITOR, Role.EVALUATOR):
        both = await visitor(role, viewer=incubation.organization_id)
        review = await make_review(incubation, evaluator_id=both.id)
        assert code(await both.client.get(f"{API}/reviews/{review.id}")) == (404, "not_found")
        await Review.filter(id=review.id).update(state=ReviewState.CANCELLED)


async def test_pages_of_the_own_organization_offer_nothing_of_the_parks(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    mentorship, service = await make_mentorship(incubation), await make_service(incubation)
    review = await make_review(incubation, is_complete=True)
    officer, both = await visitor(OFFICER), await visitor(OFFICER, viewer=incubation.organization_id)
    term = f"/incubations/{incubation.id}"
    forms = {
        f"/mentorships/{mentorship.id}": {"end", "annul"},
        f"{term}/mentorships": {"assign"},
        f"/services/{service.id}": {"edit", "annul"},
        f"{term}/services": {"record"},
        f"{term}/reviews": {"plan"},
    }
    for person, offers in ((officer, True), (both, False)):
        browser = await as_browser(house, person)
        for path, expected in forms.items():
            text = (await browser.get(path)).text
            shown = {do for do in expected if f'name="do" value="{do}"' in text}
            assert (path, shown) == (path, expected if offers else set())
        assert (f'href="{term}/mentorships"' in (await browser.get(term)).text) == offers
    text = (await browser.get(f"{term}/reviews")).text
    assert ("将要进行" in words(text), "总体良好" in text, str(review.id) in text) == (True, False, False)
    sent = await browser.send(f"/mentorships/{mentorship.id}", "annul", reason="x")
    assert sent.status_code == 403
