"""Proposing awards from the published ranking, through the API."""

import asyncio
from uuid import uuid4

import pytest

from factories.awards import YUAN, make_decision, make_ranked
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.awards.rules import DecisionState
from incubator.awards.tables import Award, Decision, Skip
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Track
from incubator.core.actor import Role
from incubator.core.database import transaction
from incubator.core.tables import AuditEvent

pytestmark = pytest.mark.anyio


@pytest.fixture
async def officer(visitor):
    return await visitor(Role.PROGRAMME_OFFICER)


def path(competition) -> str:
    return f"/api/v1/competitions/{competition.id}/decision"


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


def awards(answer) -> list[tuple[int, str, str]]:
    assert answer.status_code == 201, answer.text
    return [(a["rank"], a["application"]["title"], a["amount"]) for a in answer.json()["awards"]]


def skips(answer) -> list[tuple[str, str]]:
    return [(s["application"]["title"], s["reason"]) for s in answer.json()["skips"]]


async def test_propose_walks_the_ranking_within_pool_and_caps(officer):
    """The third asks for more than is left; the fourth, further down, still fits."""
    requested = [n * 10_000 * YUAN for n in (12, 6, 4, 2)]
    competition, applications = await make_ranked(
        requested, pool_minor=180_000 * YUAN, award_cap_minor=100_000 * YUAN
    )
    answer = await officer.client.post(path(competition), json={})
    assert awards(answer) == [
        (1, "项目1", "100000.00"),
        (2, "项目2", "60000.00"),
        (4, "项目4", "20000.00"),
    ]
    body = answer.json()
    assert body["skips"] == [
        {
            "rank": 3,
            "lot": None,
            "reason": "pool_exhausted",
            "amount": "40000.00",
            "rest": "20000.00",
            "application": {
                "id": str(applications[2].id),
                "number": applications[2].number,
                "title": "项目3",
            },
            "organization": {
                "id": str(applications[2].organization_id),
                "number": applications[2].organization.number,
                "name": applications[2].organization.name,
                "is_demonstration": False,
            },
        }
    ]
    assert (body["state"], body["competition"]["number"], body["proposed_by"]["id"]) == (
        "proposed",
        competition.number,
        str(officer.id),
    )
    assert (body["approvals"], body["places"], body["tie_break_reason"]) == ([], None, "")
    assert answer.headers["etag"] == '"1"'
    assert (await officer.client.get(path(competition))).json() == body
    event = await AuditEvent.get(action="awards.propose_awards")
    assert (event.actor_id, event.subject_type, event.subject_id) == (officer.id, "Decision", body["id"])
    assert event.facts["awards"][str(applications[0].id)] == "100000.00"
    assert event.facts["skipped"] == {str(applications[2].id): "pool_exhausted"}


async def test_propose_holds_a_track_to_its_own_cap(officer):
    competition, _ = await make_ranked((50_000 * YUAN,))
    async with transaction() as sql:
        # A published track keeps its cap; this one had it from the start.
        await sql.execute("ALTER TABLE track DISABLE TRIGGER USER")
        await Track.filter(competition_id=competition.id).update(cap_minor=30_000 * YUAN)
        await sql.execute("ALTER TABLE track ENABLE TRIGGER USER")
    answer = await officer.client.post(path(competition), json={})
    assert awards(answer) == [(1, "项目1", "30000.00")]


async def test_propose_takes_places_and_stated_amounts(officer):
    competition, applications = await make_ranked()
    body = {"places": 2, "amounts": [{"application_id": str(applications[0].id), "amount": "12345.67"}]}
    answer = await officer.client.post(path(competition), json=body)
    assert awards(answer) == [(1, "项目1", "12345.67"), (2, "项目2", "50000.00")]
    assert skips(answer) == [("项目3", "places_exhausted")]


async def test_propose_gives_one_award_per_organization(officer):
    one, other = await make_organization(), await make_organization()
    competition, _ = await make_ranked(organizations=[one, one, other])
    answer = await officer.client.post(path(competition), json={})
    assert [rank for rank, _, _ in awards(answer)] == [1, 3]
    assert skips(answer) == [("项目2", "organization_already_awarded")]


async def test_propose_at_a_tie_wants_an_order_and_a_reason(officer):
    competition, applications = await make_ranked(ranks=[1, 2, 2])
    answer = await officer.client.post(path(competition), json={"places": 2})
    assert code(answer) == (409, "tie_at_the_line")
    tied = [str(a.id) for a in applications[1:]]
    assert answer.json()["facts"] == {
        "rank": 2,
        "applications": tied,
        "unnamed": tied,
        "rest": "1950000.00",
        "places_left": 1,
    }
    assert await Decision.all().count() == 0
    reason = "主席投票：项目3 的受益人更多。"
    body = {"places": 2, "tie_break": {"first": tied[::-1], "reason": reason}}
    answer = await officer.client.post(path(competition), json=body)
    assert awards(answer) == [(1, "项目1", "50000.00"), (2, "项目3", "50000.00")]
    assert skips(answer) == [("项目2", "places_exhausted")]
    assert answer.json()["tie_break_reason"] == reason


async def test_propose_with_a_tie_break_that_breaks_no_tie_is_refused(officer):
    competition, applications = await make_ranked(ranks=[1, 2, 2])
    body = {"tie_break": {"first": [str(applications[2].id)], "reason": "以防万一"}}
    assert code(await officer.client.post(path(competition), json=body)) == (422, "no_tie_at_the_line")


@pytest.mark.parametrize(
    ("body", "pointer", "refusal"),
    [
        ({"places": 0}, "/places", "greater_than_equal"),
        ({"places": "2"}, "/places", "int_type"),
        (
            {"amounts": [{"application_id": "FIRST", "amount": "0"}]},
            "/amounts/0/amount",
            "amount_not_positive",
        ),
        (
            {"amounts": [{"application_id": "FIRST", "amount": "50000.01"}]},
            "/amounts/0/amount",
            "amount_over_cap",
        ),
        ({"amounts": [{"application_id": "FIRST", "amount": 5}]}, "/amounts/0/amount", "bad_amount"),
        ({"amounts": [{"application_id": "FIRST", "amount": "NaN"}]}, "/amounts/0/amount", "bad_amount"),
        (
            {"amounts": [{"application_id": "FIRST", "amount": "-1"}]},
            "/amounts/0/amount",
            "greater_than_equal",
        ),
        (
            {"amounts": [{"application_id": str(uuid4()), "amount": "5"}]},
            "/amounts/0/application_id",
            "application_not_ranked",
        ),
        (
            {"amounts": [{"application_id": "FIRST", "amount": "5"}] * 2},
            "/amounts/1/application_id",
            "application_repeated",
        ),
        (
            {"tie_break": {"first": [str(uuid4())], "reason": "抽签"}},
            "/tie_break/first/0",
            "application_not_ranked",
        ),
        (
            {"tie_break": {"first": ["FIRST", "FIRST"], "reason": "抽签"}},
            "/tie_break/first/1",
            "application_repeated",
        ),
        ({"tie_break": {"first": ["FIRST"], "reason": " "}}, "/tie_break/reason", "empty_text"),
        ({"tie_break": {"first": [], "reason": "抽签"}}, "/tie_break/first", "too_short"),
        ({"score": 1}, "/score", "extra_forbidden"),
    ],
)
async def test_propose_refuses_bad_input_and_changes_nothing(officer, body, pointer, refusal):
    competition, applications = await make_ranked()

    def filled(value):
        if isinstance(value, dict):
            return {key: filled(part) for key, part in value.items()}
        if isinstance(value, list):
            return [filled(part) for part in value]
        return str(applications[0].id) if value == "FIRST" else value

    answer = await officer.client.post(path(competition), json=filled(body))
    assert answer.status_code == 422
    assert [(e["pointer"], e["code"]) for e in answer.json()["errors"]] == [(pointer, refusal)]
    assert await Decision.all().count() == 0


@pytest.mark.parametrize("stage", [Stage.OPEN, Stage.CLOSED, Stage.JUDGING, Stage.ARCHIVED])
async def test_propose_needs_a_published_ranking(officer, stage):
    competition = await make_competition(stage)
    assert code(await officer.client.post(path(competition), json={})) == (409, "not_ranked")


async def test_propose_where_nothing_can_be_funded_is_refused(officer):
    """A contest that was judged elsewhere has no money here."""
    competition, _ = await make_ranked(is_imported=True, pool_minor=0, award_cap_minor=0)
    assert code(await officer.client.post(path(competition), json={})) == (409, "nothing_to_award")


async def test_propose_twice_is_refused(officer):
    decision = await make_decision()
    assert code(await officer.client.post(path(decision.competition), json={})) == (409, "already_decided")


async def test_propose_at_once_makes_one_decision(officer):
    competition, _ = await make_ranked()
    answers = await asyncio.gather(*(officer.client.post(path(competition), json={}) for _ in range(4)))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert (await Decision.all().count(), await Award.all().count()) == (1, 3)


async def test_propose_with_the_same_key_answers_the_same(officer):
    competition, _ = await make_ranked()
    headers = {"idempotency-key": "once"}
    first = await officer.client.post(path(competition), json={}, headers=headers)
    again = await officer.client.post(path(competition), json={}, headers=headers)
    assert (first.status_code, again.status_code, again.json()) == (201, 201, first.json())
    assert again.headers["idempotency-replayed"] == "true"


async def test_propose_is_for_programme_officers(visitor, client):
    competition, applications = await make_ranked()
    for role in (Role.FINANCE_OFFICER, Role.AUDITOR, Role.JUDGE, Role.ADMINISTRATOR, Role.EVALUATOR):
        person = await visitor(role)
        assert code(await person.client.post(path(competition), json={})) == (403, "forbidden")
    owner = await visitor(owner=applications[0].organization_id)
    assert code(await owner.client.post(path(competition), json={})) == (403, "forbidden")
    assert code(await client.post(path(competition), json={})) == (401, "unauthenticated")


async def test_propose_for_a_competition_that_is_not_there(officer):
    answer = await officer.client.post(f"/api/v1/competitions/{uuid4()}/decision", json={})
    assert code(answer) == (404, "not_found")


async def test_withdraw_takes_a_proposal_back_whole_so_that_another_can_be_made(officer):
    competition, _ = await make_ranked()
    made = (await officer.client.post(path(competition), json={"places": 1})).json()
    one = f"/api/v1/decisions/{made['id']}"
    assert code(await officer.client.delete(one)) == (428, "if_match_required")
    assert code(await officer.client.delete(one, headers={"if-match": '"7"'})) == (412, "stale")
    answer = await officer.client.delete(one, headers={"if-match": '"1"'})
    assert (answer.status_code, answer.content) == (204, b"")
    assert [await table.all().count() for table in (Decision, Award, Skip)] == [0, 0, 0]
    event = await AuditEvent.get(action="awards.withdraw_proposal")
    assert list(event.facts["awards"].values()) == ["50000.00"]
    assert len(awards(await officer.client.post(path(competition), json={}))) == 3


@pytest.mark.parametrize("state", [s for s in DecisionState if s is not DecisionState.PROPOSED])
async def test_withdraw_is_refused_once_the_proposal_is_approved(officer, state):
    decision = await make_decision(state)
    answer = await officer.client.delete(f"/api/v1/decisions/{decision.id}", headers={"if-match": "*"})
    assert code(answer) == (409, "decision_kept")


async def test_withdraw_is_for_programme_officers(visitor):
    decision = await make_decision()
    finance, judge = await visitor(Role.FINANCE_OFFICER), await visitor(Role.JUDGE)
    for person, refusal in ((finance, (403, "forbidden")), (judge, (404, "not_found"))):
        answer = await person.client.delete(f"/api/v1/decisions/{decision.id}", headers={"if-match": "*"})
        assert code(answer) == refusal
