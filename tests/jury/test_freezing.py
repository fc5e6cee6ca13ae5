"""Freezing a ranking takes two people: one proposes it by its digest, another confirms the same."""

import asyncio
from typing import Any

import pytest

from factories.competitions import make_competition
from factories.jury import FULL, make_judging, make_seat, make_sheet, propose, publish
from factories.people import make_person
from factories.refusals import refused
from incubator.competitions.rules import Stage
from incubator.competitions.tables import Competition
from incubator.core.actor import Role
from incubator.core.tables import AuditEvent
from incubator.jury.rules import ProposalState
from incubator.jury.tables import Placing, Ranking, RankingProposal

pytestmark = pytest.mark.anyio

PATH = "/api/v1/competitions"
PROPOSE = """
INSERT INTO ranking_proposal (id, competition_id, digest, state, proposed_by_id, proposed_at)
VALUES (gen_random_uuid(), $1, repeat('0', 64), 'open', $2, now())
"""
RANK = """
INSERT INTO ranking (id, competition_id, rule, digest, proposal_id, published_at, published_by_id)
SELECT gen_random_uuid(), $1, '{}', repeat($4, 64), $2, now(), $3
"""


def code(answer) -> tuple[int, str]:
    return answer.status_code, answer.json()["code"]


async def judged(visitor, applications: int = 2, **columns) -> tuple[Competition, Any, Any, list[Any]]:
    """A competition whose sheets are all in, two officers, and the judges."""
    competition, entries, _ = await make_judging(applications, 0, **{"quorum": 1} | columns)
    judges = [await visitor(Role.JUDGE) for _ in range(2)]
    for judge in judges:
        await make_seat(competition, judge.id)
        for entry in entries:
            await make_sheet(entry, judge.id, is_submitted=True)
    one, two = await visitor(Role.PROGRAMME_OFFICER), await visitor(Role.PROGRAMME_OFFICER)
    return competition, one, two, judges


def confirm(officer, competition, digest: str):
    where = f"{PATH}/{competition.id}/ranking/confirmation"
    return officer.client.post(where, json={"digest": digest})


async def test_one_proposes_and_another_confirms(visitor):
    competition, one, two, _ = await judged(visitor)
    where = f"{PATH}/{competition.id}/ranking"
    assert code(await confirm(two, competition, "0" * 64)) == (409, "ranking_not_proposed")
    preview = (await one.client.get(f"{PATH}/{competition.id}/standings")).json()
    proposal = await one.client.post(where)
    assert proposal.status_code == 201
    assert (proposal.json()["digest"], proposal.json()["state"]) == (preview["digest"], "open")
    assert proposal.json()["proposed_by"]["id"] == str(one.id)
    assert (await Competition.get(id=competition.id)).stage is Stage.JUDGING
    assert code(await two.client.get(where)) == (404, "not_found")
    answer = await confirm(two, competition, preview["digest"])
    assert answer.status_code == 201
    ranking = await Ranking.get(competition_id=competition.id).select_related("proposal")
    assert (ranking.published_by_id, ranking.proposal.proposed_by_id) == (two.id, one.id)
    assert (ranking.proposal.state, ranking.digest) == (ProposalState.CONFIRMED, preview["digest"])
    assert (await Competition.get(id=competition.id)).stage is Stage.RANKED
    actions = await AuditEvent.filter(action__endswith="_ranking").order_by("id")
    assert [(event.action, event.actor) for event in actions] == [
        ("jury.propose_ranking", one.email),
        ("jury.confirm_ranking", two.email),
    ]
    assert code(await one.client.get(f"{where}/proposal")) == (404, "not_found")


async def test_nobody_confirms_the_own_proposal(visitor):
    competition, one, _, _ = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    assert code(await confirm(one, competition, digest)) == (403, "same_person")
    assert await Ranking.all().count() == 0
    assert (await RankingProposal.get()).state is ProposalState.OPEN


async def test_marks_that_changed_since_make_the_proposal_fall(visitor):
    competition, one, two, (judge, _) = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    sheet = (await judge.client.get("/api/v1/sheets")).json()["items"][0]
    where = f"{PATH}/{competition.id}/sheets/{sheet['id']}/reopening"
    await one.client.post(where, json={"reason": "更正"})
    assert code(await confirm(two, competition, digest)) == (409, "sheets_open")
    body = {"marks": {"need": "99", "design": "70", "team": "60"}}
    await judge.client.put(f"/api/v1/sheets/{sheet['id']}/marks", json=body, headers={"if-match": "*"})
    await judge.client.post(f"/api/v1/sheets/{sheet['id']}/submission")
    answer = await confirm(two, competition, digest)
    assert code(answer) == (409, "ranking_changed")
    now = answer.json()["facts"]["digest"]
    assert now != digest
    proposal = await RankingProposal.get()
    assert (proposal.state, proposal.ended_at is None) == (ProposalState.FALLEN, False)
    assert (await Competition.get(id=competition.id)).stage is Stage.JUDGING
    assert await Placing.all().count() == 0
    event = await AuditEvent.get(action="jury.confirm_ranking")
    assert (event.facts["proposed"], event.facts["digest"]) == (digest, now)
    assert code(await confirm(two, competition, now)) == (409, "ranking_not_proposed")
    assert (await publish(visitor, competition)).status_code == 201


async def test_the_same_marks_submitted_again_confirm_the_same_digest(visitor):
    competition, one, two, (judge, _) = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    sheet = (await judge.client.get("/api/v1/sheets")).json()["items"][0]
    where = f"{PATH}/{competition.id}/sheets/{sheet['id']}/reopening"
    await one.client.post(where, json={"reason": "补评语"})
    await judge.client.post(f"/api/v1/sheets/{sheet['id']}/submission")
    assert (await confirm(two, competition, digest)).status_code == 201


async def test_a_late_recusal_makes_the_proposal_fall(visitor):
    competition, one, two, (judge, _) = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    sheet = (await judge.client.get("/api/v1/sheets")).json()["items"][0]
    await judge.client.post(
        f"/api/v1/applications/{sheet['application']['id']}/recusals", json={"kind": "kinship"}
    )
    assert code(await confirm(two, competition, digest)) == (409, "ranking_changed")


async def test_who_saw_another_digest_confirms_nothing(visitor):
    competition, one, two, _ = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    answer = await confirm(two, competition, "0" * 64)
    assert (code(answer), answer.json()["facts"]) == ((409, "proposal_differs"), {"digest": digest})
    for body in ({}, {"digest": "x"}, {"digest": digest.upper() + "0"}, {"digest": None}, {"digest": 1}):
        where = f"{PATH}/{competition.id}/ranking/confirmation"
        assert code(await two.client.post(where, json=body)) == (422, "invalid")
    assert (await confirm(two, competition, digest)).status_code == 201


async def test_the_same_is_proposed_once_and_something_newer_replaces_it(visitor):
    competition, one, two, _ = await judged(visitor)
    where = f"{PATH}/{competition.id}/ranking"
    await one.client.post(where)
    assert code(await two.client.post(where)) == (409, "ranking_proposed")
    third = await make_seat(competition)
    for entry in await competition.applications.all():
        await make_sheet(entry, third.person_id, dict.fromkeys(FULL, 1_00), is_submitted=True)
    answer = await two.client.post(where)
    assert (answer.status_code, answer.json()["proposed_by"]["id"]) == (201, str(two.id))
    states = await RankingProposal.all().order_by("id").values_list("state", flat=True)
    assert states == [ProposalState.FALLEN, ProposalState.OPEN]


async def test_a_proposal_is_withdrawn_and_kept(visitor):
    competition, one, two, _ = await judged(visitor)
    where = f"{PATH}/{competition.id}/ranking"
    digest = (await one.client.post(where)).json()["digest"]
    assert (await two.client.delete(f"{where}/proposal")).status_code == 204
    assert code(await two.client.delete(f"{where}/proposal")) == (404, "not_found")
    assert code(await confirm(two, competition, digest)) == (409, "ranking_not_proposed")
    assert (await RankingProposal.get()).state is ProposalState.WITHDRAWN
    assert (await two.client.post(where)).status_code == 201


async def test_only_officers_propose_and_confirm_and_auditors_read(visitor, client):
    competition, one, _, _ = await judged(visitor)
    where = f"{PATH}/{competition.id}/ranking"
    digest = (await one.client.post(where)).json()["digest"]
    for role in set(Role) - {Role.PROGRAMME_OFFICER}:
        other = await visitor(role)
        for answer in (
            await other.client.post(where),
            await confirm(other, competition, digest),
            await other.client.delete(f"{where}/proposal"),
        ):
            assert (role, *code(answer)) == (role, 403, "forbidden")
        answer = await other.client.get(f"{where}/proposal")
        assert answer.status_code == (200 if role is Role.AUDITOR else 403)
    assert code(await client.post(where)) == (401, "unauthenticated")


async def test_proposing_needs_what_publishing_needs(visitor):
    competition, entries, (seat,) = await make_judging(2, quorum=1)
    await make_sheet(entries[0], seat.person_id, is_submitted=True)
    assert code(await propose(visitor, competition)) == (409, "quorum_missing")
    await make_sheet(entries[1], seat.person_id)
    assert code(await propose(visitor, competition)) == (409, "sheets_open")
    for stage in set(Stage) - {Stage.JUDGING}:
        other, officer = await make_competition(stage), await visitor(Role.PROGRAMME_OFFICER)
        assert code(await propose(visitor, other)) == (409, "illegal_transition")
        assert code(await confirm(officer, other, "0" * 64)) == (409, "illegal_transition")


async def test_proposing_at_once_leaves_one_proposal(visitor):
    competition, one, two, _ = await judged(visitor)
    where = f"{PATH}/{competition.id}/ranking"
    answers = await asyncio.gather(*(officer.client.post(where) for officer in (one, two) * 2))
    assert sorted(a.status_code for a in answers) == [201, 409, 409, 409]
    assert await RankingProposal.all().count() == 1


async def test_a_confirmation_and_a_reopening_at_once_never_publish_changed_marks(visitor):
    competition, one, two, (judge, _) = await judged(visitor)
    digest = (await one.client.post(f"{PATH}/{competition.id}/ranking")).json()["digest"]
    sheet = (await judge.client.get("/api/v1/sheets")).json()["items"][0]
    where = f"{PATH}/{competition.id}/sheets/{sheet['id']}/reopening"
    confirmed, reopened = await asyncio.gather(
        confirm(two, competition, digest), one.client.post(where, json={"reason": "更正"})
    )
    if confirmed.status_code == 201:
        assert code(reopened) == (409, "not_judging")
    else:
        assert (code(confirmed), reopened.status_code) == ((409, "sheets_open"), 200)


async def test_one_judge_or_equal_marks_make_an_honest_ranking_and_no_judge_makes_none(visitor):
    competition, entries, (seat,) = await make_judging(3, quorum=1)
    assert code(await publish(visitor, competition)) == (409, "quorum_missing")
    for entry in entries:
        await make_sheet(entry, seat.person_id, is_submitted=True)
    assert (await publish(visitor, competition)).status_code == 201
    places = await Placing.all()
    assert [(p.rank, p.exact, p.sheets) for p in places] == [(1, "143/2", 1)] * 3


@pytest.mark.usefixtures("house")
async def test_the_tables_take_two_people_and_the_same_digest():
    competition, _, _ = await make_judging(0, 0)
    elsewhere, _, _ = await make_judging(0, 0)
    one, two = await make_person(), await make_person()
    alone = ("ck_ranking_two_people", "same_person")
    assert await refused((RANK, competition.id, None, two.id, "0")) == alone
    assert await refused((PROPOSE, competition.id, one.id)) == (None, None)
    proposal = await RankingProposal.get()
    for values in (
        (competition.id, proposal.id, one.id, "0"),
        (competition.id, proposal.id, None, "0"),
        (competition.id, proposal.id, two.id, "1"),
        (elsewhere.id, proposal.id, two.id, "0"),
    ):
        assert await refused((RANK, *values)) == alone
    assert await refused((PROPOSE, competition.id, two.id)) == (
        "uq_ranking_proposal_open",
        "ranking_proposed",
    )
    change = "UPDATE ranking_proposal SET {}"
    state = ("ck_ranking_proposal_state", "bad_state")
    assert await refused((change.format("state = 'confirmed'"),)) == state
    assert await refused((change.format("state = 'lost', ended_at = now()"),)) == state
    final = ("ck_ranking_proposal_final", "proposal_final")
    assert await refused((change.format("digest = ''"),)) == final
    assert await refused((change.format("proposed_by_id = '" + str(two.id) + "'"),)) == final
    assert await refused(("DELETE FROM ranking_proposal",)) == final
    end = change.format("state = 'fallen', ended_at = now()")
    assert await refused((end,), (end,)) == final
    assert await refused((RANK, competition.id, proposal.id, two.id, "0")) == (None, None)
