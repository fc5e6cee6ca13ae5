"""Reviews of organizations in their terms: planned, written by staff or an evaluator, published, answered."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from uuid import uuid4

import pytest

from factories.browsing import HERE, browse, words
from factories.incubation import make_incubation, make_published_review, make_review
from factories.organizations import make_organization
from factories.people import make_person
from factories.queries import at_once, count_queries
from factories.refusals import refused
from incubator.core.actor import OrganizationRole, Role, system
from incubator.core.errors import Conflict
from incubator.core.tables import AuditEvent, Mail
from incubator.core.usecase import Call
from incubator.incubation import State
from incubator.incubation.commands import answer_review, graduate
from incubator.incubation.rules import (
    REVIEWS,
    Conclusion,
    ReviewAction,
    ReviewCriterion,
    ReviewState,
    missing,
)
from incubator.incubation.schemas import Statement
from incubator.incubation.tables import Review, ReviewMark
from incubator.people import Membership, Person

pytestmark = pytest.mark.anyio

API = "/api/v1"
PLAN = {"kind": "mid_term", "due_on": "2026-07-31"}
MARKS = [{"criterion": criterion.value, "mark": 4, "note": "稳定"} for criterion in ReviewCriterion]
WRITTEN = {"marks": MARKS, "conclusion": "needs_help", "summary": "财务需要帮助"}


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def faults(answer) -> list[tuple[str, str]]:
    return [(error["pointer"], error["code"]) for error in answer.json()["errors"]]


async def plan(visitor, incubation, **change):
    return await visitor.client.post(f"{API}/incubations/{incubation.id}/reviews", json=PLAN | change)


async def put(visitor, review, version: int = 1, **change):
    headers = {"if-match": f'"{version}"'}
    return await visitor.client.put(f"{API}/reviews/{review.id}", json=WRITTEN | change, headers=headers)


async def post(visitor, review, noun: str, body=None):
    return await visitor.client.post(f"{API}/reviews/{review.id}/{noun}", json=body)


def test_review_is_complete_with_a_mark_on_each_criterion_and_a_conclusion():
    marks = dict.fromkeys(ReviewCriterion, 3)
    assert missing(marks, Conclusion.READY) == []
    assert missing(marks | {ReviewCriterion.TEAM: None}, Conclusion.READY) == [ReviewCriterion.TEAM]
    assert missing({}, None) == [*ReviewCriterion, None]


async def test_review_is_planned_written_published_and_answered(visitor):
    incubation, evaluator = await make_incubation(State.INCUBATING), await visitor(Role.EVALUATOR)
    officer, owner = await visitor(Role.PROGRAMME_OFFICER), await visitor(owner=incubation.organization_id)
    answer = await plan(officer, incubation, evaluator_id=str(evaluator.id))
    assert answer.status_code == 201
    made = answer.json()
    shown = {name: made[name] for name in ("kind", "due_on", "state", "marks", "conclusion", "version")}
    assert shown == PLAN | {"state": "planned", "marks": [], "conclusion": None, "version": 1}
    review = await Review.get(id=made["id"])
    assert code(await owner.client.get(f"{API}/reviews/{review.id}")) == (404, "not_found")
    answer = await put(evaluator, review)
    assert answer.status_code == 200
    written = answer.json()
    assert {mark["criterion"]: mark["mark"] for mark in written["marks"]} == dict.fromkeys(
        [criterion.value for criterion in ReviewCriterion], 4
    )
    assert (written["conclusion"], written["summary"], written["version"]) == (
        "needs_help",
        "财务需要帮助",
        2,
    )
    answer = await post(officer, review, "publication")
    assert (answer.status_code, answer.json()["state"]) == (200, "published")
    letter = await Mail.get()
    assert letter.subject == "孵化评估已发布 / A review of your organization is published"
    assert f"/reviews/{review.id}" in letter.body
    answer = await post(owner, review, "statement", {"statement": "会请一位会计。"})
    assert (answer.status_code, answer.json()["statement"]) == (200, "会请一位会计。")
    for person in (officer, owner, evaluator, await visitor(Role.AUDITOR)):
        assert (await person.client.get(f"{API}/reviews/{review.id}")).json() == answer.json()
    assert (await AuditEvent.get(action="incubation.plan_review")).subject_id == made["id"]


@pytest.mark.parametrize(
    ("change", "fault"),
    [
        ({"kind": "weekly"}, ("/kind", "enum")),
        ({"due_on": "soon"}, ("/due_on", "date_from_datetime_parsing")),
        ({"evaluator_id": str(uuid4())}, ("/evaluator_id", "not_an_evaluator")),
        ({"state": "published"}, ("/state", "extra_forbidden")),
    ],
)
async def test_plan_refuses_a_bad_body(visitor, change, fault):
    incubation = await make_incubation(State.INCUBATING)
    answer = await plan(await visitor(Role.PROGRAMME_OFFICER), incubation, **change)
    assert answer.status_code == 422
    assert [pointer for pointer, _ in faults(answer)] == [fault[0]]
    if fault[0] != "/due_on":  # the validation library has several words for what is no date
        assert faults(answer) == [fault]


async def test_only_an_evaluator_with_an_open_account_writes_for_the_staff(visitor):
    incubation, officer = await make_incubation(State.INCUBATING), await visitor(Role.PROGRAMME_OFFICER)
    closed = await make_person(Role.EVALUATOR)
    await Person.filter(id=closed.id).update(disabled_at=datetime.now().astimezone())
    for person in (await make_person(Role.JUDGE), closed):
        answer = await plan(officer, incubation, evaluator_id=str(person.id))
        assert (answer.status_code, faults(answer)) == (422, [("/evaluator_id", "not_an_evaluator")])


@pytest.mark.parametrize("state", [state for state in State if state is not State.INCUBATING])
async def test_review_is_planned_for_a_term_that_is_under_way(visitor, state):
    answer = await plan(await visitor(Role.PROGRAMME_OFFICER), await make_incubation(state))
    assert code(answer) == (409, "term_not_running")


async def test_reviews_of_one_kind_planned_at_once_are_one(house, visitor):
    incubation, officer = await make_incubation(State.INCUBATING), await visitor(Role.PROGRAMME_OFFICER)
    answers = await at_once(house, *(plan(officer, incubation) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [201, 409, 409]
    assert {code(answer) for answer in answers if answer.status_code == 409} == {(409, "review_planned")}
    assert (await plan(officer, incubation, kind="annual")).status_code == 201


@pytest.mark.parametrize(
    ("change", "pointer"),
    [
        ({"marks": [{"criterion": "team", "mark": 6}]}, "/marks/0/mark"),
        ({"marks": [{"criterion": "team", "mark": 0}]}, "/marks/0/mark"),
        ({"marks": [{"criterion": "team", "mark": 2.5}]}, "/marks/0/mark"),
        ({"marks": [{"criterion": "luck", "mark": 3}]}, "/marks/0/criterion"),
        ({"marks": [{"criterion": "team"}, {"criterion": "team"}]}, "/marks"),
        ({"conclusion": "brilliant"}, "/conclusion"),
        ({"summary": "a" * 2001}, "/summary"),
    ],
)
async def test_writing_refuses_a_bad_body(visitor, change, pointer):
    review = await make_review()
    answer = await put(await visitor(Role.PROGRAMME_OFFICER), review, **change)
    assert (answer.status_code, [at for at, _ in faults(answer)]) == (422, [pointer])
    assert await ReviewMark.all().count() == 0


async def test_incomplete_review_is_kept_and_not_published(visitor):
    review, officer = await make_review(), await visitor(Role.PROGRAMME_OFFICER)
    assert code(await post(officer, review, "publication")) == (409, "review_incomplete")
    for number, change in enumerate(({"conclusion": None}, {"marks": MARKS[1:]}), start=1):
        assert (await put(officer, review, number, **change)).status_code == 200
        assert code(await post(officer, review, "publication")) == (409, "review_incomplete")
    assert code(await put(officer, review, 2)) == (412, "stale")
    assert (await put(officer, review, 3)).status_code == 200
    assert (await post(officer, review, "publication")).status_code == 200


@pytest.mark.parametrize("state", ReviewState)
async def test_every_action_follows_the_machine_from_every_state(visitor, state):
    officer = await visitor(Role.PROGRAMME_OFFICER)
    for action, noun in ((ReviewAction.PUBLISH, "publication"), (ReviewAction.CANCEL, "cancellation")):
        review = await (make_published_review() if state == "published" else make_review(is_complete=True))
        if state is ReviewState.CANCELLED:
            await Review.filter(id=review.id).update(state=state)
        answer = await post(officer, review, noun)
        if action in REVIEWS.actions(state):
            assert (answer.status_code, answer.json()["state"]) == (200, REVIEWS.advance(state, action))
        else:
            assert code(answer) == (409, "illegal_transition")
            assert code(await put(officer, review)) == (409, "review_closed")


async def test_publication_and_cancellation_at_once_have_one_winner(house, visitor):
    review, officer = await make_review(is_complete=True), await visitor(Role.PROGRAMME_OFFICER)
    nouns = ("publication", "cancellation", "publication")
    answers = await at_once(house, *(post(officer, review, noun) for noun in nouns))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]


async def test_organization_answers_a_published_review_once(house, visitor):
    review, planned = await make_published_review(), await make_review(is_complete=True)
    owner, officer = await visitor(owner=review.organization_id), await visitor(Role.PROGRAMME_OFFICER)
    said = {"statement": "同意"}
    assert code(await post(owner, review, "statement", {"statement": " "})) == (422, "invalid")
    for person in (officer, await visitor(viewer=review.organization_id)):
        assert code(await post(person, review, "statement", said)) == (403, "forbidden")
    answers = await at_once(house, *(post(owner, review, "statement", said) for _ in range(3)))
    assert sorted(answer.status_code for answer in answers) == [200, 409, 409]
    assert {code(answer) for answer in answers if answer.status_code == 409} == {(409, "already_stated")}
    other = await visitor(owner=planned.organization_id)
    assert code(await post(other, planned, "statement", said)) == (404, "not_found")
    both = await visitor(Role.PROGRAMME_OFFICER, editor=planned.organization_id)
    assert code(await post(both, planned, "statement", said)) == (404, "not_found")
    with pytest.raises(Conflict) as caught:
        await answer_review(
            Call(system("test"), house), review_id=planned.id, body=Statement(statement="同意")
        )
    assert caught.value.code == "review_unpublished"


async def test_each_role_does_what_is_its_own(visitor):
    evaluator, stranger = await visitor(Role.EVALUATOR), await visitor(Role.EVALUATOR)
    review = await make_review(evaluator_id=evaluator.id)
    incubation = await review.incubation
    assert (await put(evaluator, review)).status_code == 200
    for noun in ("publication", "cancellation"):
        assert code(await post(evaluator, review, noun)) == (403, "forbidden")
        assert code(await post(stranger, review, noun)) == (404, "not_found")
    assert code(await put(stranger, review)) == (404, "not_found")
    assert code(await plan(evaluator, incubation, kind="annual")) == (404, "not_found")
    auditor, owner = await visitor(Role.AUDITOR), await visitor(owner=review.organization_id)
    assert code(await put(auditor, review)) == (403, "forbidden")
    assert code(await put(owner, review)) == (404, "not_found")
    for person in (auditor, owner):
        assert code(await plan(person, incubation, kind="annual")) == (403, "forbidden")


async def test_planned_reviews_are_off_when_the_term_ends(visitor):
    planned = await make_review()
    incubation = await planned.incubation
    published = await make_published_review(incubation, kind="annual")
    officer = await visitor(Role.PROGRAMME_OFFICER)
    answer = await officer.client.post(f"{API}/incubations/{incubation.id}/graduation")
    assert answer.status_code == 200
    states = [(await Review.get(id=review.id)).state for review in (planned, published)]
    assert states == [ReviewState.CANCELLED, ReviewState.PUBLISHED]


async def test_graduation_waits_for_a_review_that_finds_it_ready_where_the_park_says_so(house, visitor):
    incubation = await make_incubation(State.INCUBATING)
    officer = await visitor(Role.PROGRAMME_OFFICER)
    settings = house.settings.model_copy(update={"review_to_graduate": True})
    call = replace(officer.call, services=replace(house, settings=settings))
    await make_published_review(incubation, kind="graduation")
    await make_review(incubation, kind="annual", conclusion="ready")
    with pytest.raises(Conflict) as caught:
        await graduate(call, incubation_id=incubation.id)
    assert caught.value.code == "not_found_ready"
    staff = await browse(house, person=await Person.get(id=officer.id))
    page = f"/incubations/{incubation.id}/graduation"
    assert "还没有出壳评估" in words((await staff.get(page)).text)
    await make_published_review(incubation, kind="graduation", conclusion="ready")
    assert "还没有出壳评估" not in words((await staff.get(page)).text)
    assert (await graduate(call, incubation_id=incubation.id)).state is State.GRADUATED


async def test_list_shows_each_what_is_theirs_and_filters(house, visitor):
    officer, evaluator = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.EVALUATOR)
    tomorrow = datetime.now(house.settings.tz).date() + timedelta(days=1)
    published = await make_published_review(
        await make_incubation(State.INCUBATING, await make_organization(name="晨光社"))
    )
    due = await make_review(evaluator_id=evaluator.id, due_on=tomorrow - timedelta(days=1))
    later = await make_review(due_on=tomorrow, kind="graduation")

    async def ids(person, **query) -> list[str]:
        answer = await person.client.get(f"{API}/reviews", params=query)
        return [item["id"] for item in answer.json()["items"]]

    every = [str(review.id) for review in (later, due, published)]
    assert await ids(officer) == await ids(await visitor(Role.AUDITOR)) == every
    assert await ids(evaluator) == await ids(officer, is_due=True) == [str(due.id)]
    assert await ids(await visitor(viewer=published.organization_id)) == [str(published.id)]
    assert await ids(await visitor(owner=later.organization_id)) == await ids(await visitor()) == []
    assert await ids(officer, kind="graduation") == [str(later.id)]
    assert await ids(officer, state="published") == await ids(officer, q="晨光") == [str(published.id)]
    assert await ids(officer, incubation_id=str(due.incubation_id)) == [str(due.id)]
    overview = (await officer.client.get(f"{API}/overview")).json()
    assert overview["reviews_due"] == 1


async def test_lists_and_pages_ask_the_same_number_of_queries_whatever_their_length(house):
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    first = await make_review(is_complete=True)
    kinds = iter(("annual", "quarterly", "graduation"))
    asked = []
    for more in (1, 2):
        for _ in range(more):
            await make_review(await first.incubation, is_complete=True, kind=next(kinds))
        asked.append([])
        for path in ("/reviews", f"/incubations/{first.incubation_id}/reviews", f"{API}/reviews"):
            async with count_queries(house) as sent:
                assert (await staff.client.get(path)).status_code == 200
            asked[-1].append(len(sent))
    assert asked[0] == asked[1]


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ("review SET kind = 'weekly'", ("ck_review_kind", "bad_review_kind")),
        ("review SET conclusion = 'brilliant'", ("ck_review_conclusion", "bad_conclusion")),
        ("review SET state = 'lost'", ("ck_review_published", "review_incomplete")),
        ("review SET state = 'published'", ("ck_review_published", "review_incomplete")),
        ("review SET published_at = now()", ("ck_review_published", "review_incomplete")),
        ("review SET statement = '好'", ("ck_review_statement", "bad_statement")),
        ("review SET statement = '好', stated_at = now()", ("ck_review_statement", "bad_statement")),
        ("review_mark SET mark = 6", ("ck_review_mark_value", "bad_mark")),
        ("review_mark SET criterion = 'luck'", ("ck_review_mark_criterion", "bad_criterion")),
        ("review_mark SET criterion = 'team'", ("uq_review_mark_criterion", "criterion_twice")),
        ("review SET state = 'published', published_at = now()", (None, None)),
    ],
)
async def test_database_refuses_what_the_rules_refuse(change, expected):
    await make_review(is_complete=True)
    assert await refused((f"UPDATE {change}",)) == expected


@pytest.mark.usefixtures("house")
async def test_database_keeps_a_published_review_whole_and_a_kind_planned_once():
    review, other = await make_review(is_complete=True), await make_organization()
    publish = "UPDATE review SET state = 'published', published_at = now()"
    unmark = "UPDATE review_mark SET mark = NULL WHERE criterion = 'team'"
    closed = ("ck_review_mark_final", "review_closed")
    assert await refused((unmark,), (publish,)) == ("ck_review_complete", "review_incomplete")
    assert await refused((publish,), (unmark,)) == closed
    assert await refused((publish,), ("DELETE FROM review_mark",)) == closed
    statement = "UPDATE review SET organization_id = $1"
    assert await refused((statement, other.id)) == ("fk_review_term", "bad_review")
    twin = await make_review(await review.incubation, kind="annual")
    statement = "UPDATE review SET kind = 'mid_term' WHERE id = $1"
    assert await refused((statement, twin.id)) == ("uq_review_planned", "review_planned")


# --- pages


async def test_officer_plans_evaluator_writes_officer_publishes_and_owner_answers_in_the_browser(house):
    incubation = await make_incubation(State.INCUBATING)
    staff, evaluator = await browse(house, Role.PROGRAMME_OFFICER), await browse(house, Role.EVALUATOR)
    path = f"/incubations/{incubation.id}/reviews"
    assert path in (await staff.get(f"/incubations/{incubation.id}")).text
    answer = await staff.post(path, "plan", kind="mid_term")
    assert (answer.status_code, "plan-due_on-wrong" in answer.text) == (422, True)
    typed = {"kind": "mid_term", "due_on": "2026-07-31", "evaluator_id": str(evaluator.person.id)}
    values = await staff.form(path, "plan") | typed
    for _ in range(2):
        assert (await staff.client.post(path, data=values, headers=HERE)).status_code == 303
    review = await Review.get()
    page = f"/reviews/{review.id}"
    assert page in (await evaluator.get("/reviews")).text
    assert "孵化评估到期" in words((await staff.get("/overview")).text)
    marks = {f"marks__{n}__mark": "4" for n in range(len(ReviewCriterion))}
    answer = await evaluator.post(page, "write", **marks | {"marks__1__mark": "9"}, summary="<i>好</i>")
    assert (answer.status_code, "write-marks-1-mark-wrong" in answer.text) == (422, True)
    stale = await evaluator.form(page, "write") | {"summary": "旧稿"}
    answer = await evaluator.post(page, "write", **marks, conclusion="on_track", summary="<i>好</i>")
    assert answer.status_code == 303
    answer = await evaluator.client.post(page, data=stale, headers=HERE)
    assert (answer.status_code, "旧稿" in answer.text) == (412, True)
    assert 'value="publish"' not in (await evaluator.get(page)).text
    assert (await evaluator.send(page, "publish")).status_code == 403
    assert (await staff.post(page, "publish")).status_code == 303
    person = await make_person()
    await Membership.create(
        person=person, organization_id=incubation.organization_id, role=OrganizationRole.OWNER
    )
    owner = await browse(house, person=person)
    shown = await owner.get(page)
    assert ("&lt;i&gt;好&lt;/i&gt;" in shown.text, "4 / 5" in words(shown.text)) == (True, True)
    assert page in (await owner.get(path)).text
    values = await owner.form(page, "answer") | {"statement": "<b>谢谢</b>"}
    for _ in range(2):
        assert (await owner.client.post(page, data=values, headers=HERE)).status_code == 303
    assert "&lt;b&gt;谢谢&lt;/b&gt;" in (await staff.get(page)).text


async def test_pages_offer_to_each_role_what_it_may_do(house):
    review = await make_review(is_complete=True)
    page, path = f"/reviews/{review.id}", f"/incubations/{review.incubation_id}/reviews"
    officer, auditor = await browse(house, Role.PROGRAMME_OFFICER), await browse(house, Role.AUDITOR)
    judge = await browse(house, Role.JUDGE)
    for browser, expected in ((officer, {"write", "publish", "cancel", "plan"}), (auditor, set())):
        text = (await browser.get(page)).text + (await browser.get(path)).text
        names = ("write", "publish", "cancel", "answer", "plan")
        assert {do for do in names if f'value="{do}"' in text} == expected
    assert [(await judge.get(at)).status_code for at in (page, path)] == [404, 404]
    assert (await auditor.send(page, "publish")).status_code == 403
    assert (await officer.post(page, "cancel")).status_code == 303
    assert "已取消" in words((await officer.get(page)).text)
    await Review.filter(id=review.id).update(state="planned")
    await Review.filter(id=review.id).update(due_on=date(2026, 1, 1))
    await ReviewMark.filter(review_id=review.id, criterion="team").delete()
    assert (await officer.send(page, "publish")).status_code == 409


async def test_pages_of_reviews_speak_english_throughout(house):
    incubation = await make_incubation(State.INCUBATING, await make_organization(name="Dawn"))
    planned = await make_review(incubation)
    published = await make_published_review(incubation, kind="annual", summary="Well done")
    staff = await browse(house, Role.PROGRAMME_OFFICER)
    await Person.all().update(name="Wang")
    paths = ["/reviews", "/reviews?is_due=true&kind=mid_term&state=planned&q=Dawn", "/reviews?q=x"]
    paths += [f"/incubations/{incubation.id}/reviews", f"/reviews/{planned.id}", f"/reviews/{published.id}"]
    for path in paths:
        answer = await staff.get(path, accept_language="en")
        chinese = [part for part in words(answer.text).split() if any("一" <= c <= "鿿" for c in part)]
        notes = ["稳定"] * 4 if path == f"/reviews/{published.id}" else []
        assert (path, answer.status_code, sorted(chinese)) == (path, 200, sorted(["中文", *notes]))
