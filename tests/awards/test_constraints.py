"""What the database itself keeps true of decisions, awards, contracts and tranches."""

import asyncio
import re
from datetime import UTC, datetime

import pytest

from factories.applications import make_application
from factories.awards import YUAN, make_award, make_contract, make_decision, make_ranked, make_tranche
from factories.organizations import make_organization
from factories.people import make_person
from factories.refusals import refused
from incubator.applications.rules import State
from incubator.awards.rules import DecisionState, TrancheState
from incubator.awards.tables import Approval, Award, Decision, Tranche
from incubator.core.database import described_constraints, plain
from incubator.organizations.rules import LegalForm

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

S, T = DecisionState, TrancheState

APPROVE = (
    "INSERT INTO approval (id, decision_id, person_id, approved_at) VALUES (gen_random_uuid(), $1, $2, now())"
)
CONTRACT = (
    "INSERT INTO contract (id, award_id, organization_id, payee_name, payee_uscc, number, amount_minor,"
    " signed_on, created_at)"
    " SELECT gen_random_uuid(), $1, id, name, uscc, 'X-1', $3, now(), now() FROM organization WHERE id = $2"
)
AWARD = (
    "INSERT INTO award (id, decision_id, application_id, organization_id, organization_name, rank,"
    " amount_minor) SELECT gen_random_uuid(), $1, $2, id, name, 9, $4 FROM organization WHERE id = $3"
)

BACKWARDS = (
    "UPDATE decision SET state = 'in_notice', notice_calendar_known = true,"
    " notice_from = '2026-03-02', notice_until = '2026-03-01'"
)


async def test_approval_of_the_proposer_is_refused():
    decision = await make_decision()
    found = await refused((APPROVE, decision.id, decision.proposed_by_id))
    assert found == ("ck_approval_not_proposer", "own_proposal")


async def test_approval_twice_by_one_person_is_refused():
    decision, person = await make_decision(), await make_person()
    found = await refused((APPROVE, decision.id, person.id), (APPROVE, decision.id, person.id))
    assert found == ("uq_approval_person", "already_approved")


@pytest.mark.parametrize("approvals", [0, 1])
async def test_decision_is_not_approved_by_fewer_than_two(approvals):
    decision = await make_decision()
    given = [(APPROVE, decision.id, (await make_person()).id) for _ in range(approvals)]
    found = await refused(*given, ("UPDATE decision SET state = 'approved' WHERE id = $1", decision.id))
    assert found == ("ck_decision_two_approvals", "too_few_approvals")


@pytest.mark.parametrize(
    ("statement", "constraint", "meaning"),
    [
        ("DELETE FROM decision", "ck_decision_kept", "decision_kept"),
        ("DELETE FROM approval", "ck_approval_kept", "decision_kept"),
        ("UPDATE award SET amount_minor = 1", "ck_award_kept", "decision_kept"),
        ("DELETE FROM award", "ck_award_kept", "decision_kept"),
        ("UPDATE decision SET notice_from = now()", "ck_decision_notice", "notice_untrue"),
        ("UPDATE decision SET final_at = now()", "ck_decision_final", "final_untrue"),
        ("UPDATE decision SET places = 0", "ck_decision_places", "places_not_positive"),
        (BACKWARDS, "ck_decision_notice", "notice_untrue"),
        ("UPDATE decision SET state = 'final', final_at = now()", "ck_decision_notice", "notice_untrue"),
    ],
)
async def test_approved_decision_stays_as_it_was_approved(statement, constraint, meaning):
    await make_decision(S.APPROVED)
    assert await refused((statement,)) == (constraint, meaning)


async def test_approved_decision_takes_no_more_parts():
    decision = await make_decision(S.APPROVED)
    award = await Award.filter(decision=decision).first()
    found = await refused((AWARD, decision.id, award.application_id, award.organization_id, 1))
    assert found == ("ck_award_kept", "decision_kept")
    assert await refused((APPROVE, decision.id, (await make_person()).id)) == (
        "ck_approval_kept",
        "decision_kept",
    )
    skip = (
        "INSERT INTO skip (id, decision_id, application_id, rank, amount_minor, rest_minor, reason)"
        " VALUES (gen_random_uuid(), $1, $2, 9, 1, 1, 'pool_exhausted')"
    )
    assert await refused((skip, decision.id, award.application_id)) == ("ck_skip_kept", "decision_kept")


async def test_approved_award_is_not_moved_to_a_proposal():
    await make_decision(S.APPROVED)
    proposal = await make_decision(S.PROPOSED)
    found = await refused(("UPDATE award SET decision_id = $1", proposal.id))
    assert found == ("ck_award_kept", "decision_kept")


async def test_award_is_positive_and_within_request_and_caps():
    competition, applications = await make_ranked(
        (50_000 * YUAN, 300_000 * YUAN), award_cap_minor=100_000 * YUAN
    )
    decision = await make_decision(S.PROPOSED, competition)
    for application, minor, expected in (
        (applications[0], 0, ("ck_award_amount", "amount_not_positive")),
        (applications[0], 50_000 * YUAN + 1, ("ck_award_within_caps", "amount_over_cap")),
        (applications[1], 100_000 * YUAN + 1, ("ck_award_within_caps", "amount_over_cap")),
        (applications[1], 100_000 * YUAN, (None, None)),
    ):
        found = await refused((AWARD, decision.id, application.id, application.organization_id, minor))
        assert found == expected


async def test_award_goes_to_an_eligible_applicant_of_the_decisions_competition():
    competition, applications = await make_ranked()
    _, foreign = await make_ranked()
    refused_one = await make_application(competition, state=State.INELIGIBLE)
    decision = await make_decision(S.PROPOSED, competition)
    for application, organization_id in (
        (refused_one, refused_one.organization_id),
        (applications[0], applications[1].organization_id),
        (foreign[0], foreign[0].organization_id),
    ):
        found = await refused((AWARD, decision.id, application.id, organization_id, 1))
        assert found == ("ck_award_within_caps", "amount_over_cap")


async def test_award_is_one_per_organization_and_per_application():
    one = await make_organization()
    competition, applications = await make_ranked(organizations=[one, one, one])
    decision = await make_decision(S.PROPOSED, competition, applications[:1])
    assert await refused((AWARD, decision.id, applications[1].id, one.id, 1)) == (
        "uq_award_organization",
        "organization_already_awarded",
    )
    assert await refused((AWARD, decision.id, applications[0].id, one.id, 1)) == (
        "uq_award_application",
        "already_awarded",
    )


async def test_awards_are_never_more_than_the_pool_even_when_added_at_once():
    competition, applications = await make_ranked((60_000 * YUAN,) * 4, pool_minor=200_000 * YUAN)
    decision = await make_decision(S.PROPOSED, competition)
    found = await refused(
        *((AWARD, decision.id, a.id, a.organization_id, a.requested_minor) for a in applications)
    )
    assert found == ("ck_award_within_pool", "pool_exhausted")
    results = await asyncio.gather(
        *(refused((AWARD, decision.id, a.id, a.organization_id, a.requested_minor)) for a in applications)
    )
    assert sorted(results, key=str) == [("ck_award_within_pool", "pool_exhausted")] + [(None, None)] * 3


async def test_decision_is_one_per_competition():
    decision = await make_decision()
    columns = "competition_id, state, tie_break_reason, tie_break_first, proposed_by_id, proposed_at, version"
    statement = f"INSERT INTO decision (id, {columns}) SELECT gen_random_uuid(), {columns} FROM decision"
    assert await refused((statement,)) == ("uq_decision_competition", "already_decided")
    assert await Decision.get() == decision


async def test_contract_is_over_a_final_award_of_its_payee_and_amount():
    award = await make_award()
    other = await make_organization()
    waiting = await Award.get(decision=await make_decision(S.IN_NOTICE), rank=1)
    for row, organization_id, minor, expected in (
        (waiting, waiting.organization_id, waiting.amount_minor, "ck_contract_decision_final"),
        (award, other.id, award.amount_minor, "fk_contract_award_payee"),
        (award, award.organization_id, award.amount_minor - 1, "fk_contract_award_payee"),
        (award, award.organization_id, award.amount_minor, "ck_contract_committed"),
    ):
        constraint, _ = await refused((CONTRACT, row.id, organization_id, minor))
        assert constraint == expected


@pytest.mark.parametrize("form", [LegalForm.FILED, LegalForm.FORMING])
async def test_contract_with_a_group_without_legal_personality_is_refused(form):
    group = await make_organization(form)
    competition, applications = await make_ranked((YUAN,), organizations=[group])
    award = await Award.get(decision=await make_decision(S.FINAL, competition, applications))
    found = await refused((CONTRACT, award.id, group.id, YUAN))
    assert found == ("ck_contract_payee", "payee_without_legal_personality")


@pytest.mark.parametrize(
    ("column", "value", "constraint"),
    [
        ("name", "'别的组织'", "ck_contract_payee_named"),
        ("uscc", "'51370102000000088X'", "ck_contract_payee_named"),
        ("name", "NULL", "ck_contract_payee_named"),
        ("uscc", "NULL", "ck_contract_payee"),
    ],
)
async def test_contract_names_its_payee_as_the_registry_does(column, value, constraint):
    award = await make_award()
    statement = CONTRACT.replace(f" {column},", f" {value},")
    assert statement != CONTRACT
    found, _ = await refused((statement, award.id, award.organization_id, award.amount_minor))
    assert found == constraint


async def test_award_names_its_organization():
    competition, applications = await make_ranked((YUAN,))
    decision = await make_decision(S.PROPOSED, competition)
    application = applications[0]
    statement = AWARD.replace(" name,", " ' ',")
    found = await refused((statement, decision.id, application.id, application.organization_id, 1))
    assert found == ("ck_award_organization_name", "award_untrue")


@pytest.mark.parametrize(
    ("statement", "constraint", "meaning"),
    [
        ("UPDATE contract SET signed_on = now()", "ck_contract_append_only", "contract_append_only"),
        ("DELETE FROM contract", "ck_contract_append_only", "contract_append_only"),
        ("TRUNCATE contract CASCADE", "ck_contract_append_only", "contract_append_only"),
        ("UPDATE tranche SET amount_minor = amount_minor + 1", "ck_tranche_sum", "tranches_not_whole"),
        ("DELETE FROM tranche WHERE sequence = 2", "ck_tranche_sum", "tranches_not_whole"),
        ("UPDATE tranche SET amount_minor = 0", "ck_tranche_amount", "amount_not_positive"),
        ("UPDATE tranche SET sequence = 1", "uq_tranche_sequence", "tranche_exists"),
    ],
)
async def test_contract_and_its_parts_stay_whole(statement, constraint, meaning):
    await make_contract()
    assert await refused((statement,)) == (constraint, meaning)


async def test_tranche_is_not_moved_to_another_contract_of_its_payee():
    """Even where the other contract's sum stays right, this one's does not."""
    one = await make_organization()
    contracts = []
    for _ in range(2):
        competition, applications = await make_ranked((100 * YUAN,), organizations=[one])
        award = await Award.get(decision=await make_decision(S.FINAL, competition, applications))
        await award.fetch_related("decision__competition")
        contracts.append(await make_contract(award))
    here, there = contracts
    second = "WHERE contract_id = $1 AND sequence = 2"
    found = await refused(
        (f"UPDATE tranche SET amount_minor = 1000 {second}", there.id),
        (
            f"UPDATE tranche SET contract_id = $2, sequence = 3, amount_minor = 3000 {second}",
            here.id,
            there.id,
        ),
    )
    assert found == ("ck_tranche_sum", "tranches_not_whole")


async def test_contract_without_tranches_is_refused():
    award = await make_award()
    entry = (
        "INSERT INTO entry (id, competition_id, kind, amount_minor, at, memo, contract_id)"
        " SELECT gen_random_uuid(), $1, 'contract_signed', amount_minor, now(), '', id FROM contract"
    )
    posting = (
        "INSERT INTO posting (id, entry_id, account_id, amount_minor)"
        " SELECT gen_random_uuid(), e.id, a.id, CASE a.kind WHEN 'pool' THEN -$1::bigint ELSE $1 END"
        " FROM entry e, account a WHERE e.kind = 'contract_signed' AND a.kind IN ('pool', 'committed')"
        " ORDER BY a.kind DESC"
    )
    found = await refused(
        (CONTRACT, award.id, award.organization_id, award.amount_minor),
        (entry, award.decision.competition_id),
        (posting, award.amount_minor),
    )
    assert found == ("ck_contract_tranche_sum", "tranches_not_whole")


async def test_tranche_goes_to_its_contracts_payee():
    tranche, other = await make_tranche(T.DUE), await make_organization()
    found = await refused(("UPDATE tranche SET organization_id = $2 WHERE id = $1", tranche.id, other.id))
    assert found == ("fk_tranche_payee", "tranche_untrue")


@pytest.mark.parametrize(
    ("state", "change"),
    [
        (T.APPROVED, "approved_by_id = requested_by_id"),
        (T.PAID, "paid_by_id = requested_by_id"),
        (T.PAID, "paid_by_id = approved_by_id"),
    ],
)
async def test_tranche_is_handled_by_different_people(state, change):
    tranche = await make_tranche(state)
    found = await refused((f"UPDATE tranche SET {change} WHERE id = $1", tranche.id))
    assert found == ("ck_tranche_four_eyes", "four_eyes")


COLUMNS = {
    "due_at": T.DUE,
    "due_reason": T.DUE,
    "requested_by_id": T.REQUESTED,
    "requested_at": T.REQUESTED,
    "invoice": T.REQUESTED,
    "approved_by_id": T.APPROVED,
    "approved_at": T.APPROVED,
    "paid_by_id": T.PAID,
    "paid_at": T.PAID,
    "voucher": T.PAID,
}
"""Which column is filled from which state on."""


async def test_tranche_has_exactly_what_its_state_says():
    """Each column, in each state, the other way round than it should be."""
    person = await make_person()
    values = {"at": datetime.now(UTC), "id": person.id}
    states = list(T)
    for state in states:
        tranche = await make_tranche(state)
        for column, since in COLUMNS.items():
            is_text = column in {"due_reason", "invoice", "voucher"}
            empty = "" if is_text else None
            wrong = empty if states.index(state) >= states.index(since) else values.get(column[-2:], "x")
            found = await refused((f"UPDATE tranche SET {column} = $2 WHERE id = $1", tranche.id, wrong))
            assert (state, column, found) == (state, column, ("ck_tranche_state", "tranche_untrue"))
    assert await Tranche.all().count() == 2 * len(states)


async def test_every_constraint_of_the_room_says_what_it_stands_for():
    """What can be violated has a code; a `key_` only serves foreign keys."""
    tables = ["decision", "approval", "award", "skip", "contract", "tranche", "account", "entry", "posting"]
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT c.conname AS name FROM pg_constraint c WHERE c.conrelid = ANY($1::regclass[])"
            " UNION SELECT t.tgname FROM pg_trigger t"
            "  WHERE t.tgrelid = ANY($1::regclass[]) AND NOT t.tgisinternal"
            " UNION SELECT i.relname FROM pg_index x JOIN pg_class i ON i.oid = x.indexrelid"
            "  WHERE x.indrelid = ANY($1::regclass[]) AND x.indisunique",
            tables,
        )
    named = {row["name"] for row in rows if re.match("(ck|uq|fk)_", row["name"])}
    assert named - described_constraints() == set()
    ours = re.compile("(ck|uq|fk)_(" + "|".join(tables) + ")_")
    assert {name for name in described_constraints() if ours.match(name)} - named == set()


async def test_factories_make_what_the_rules_allow():
    """The rows of the factories passed every check above, and stand as they say."""
    decision = await make_decision(S.FINAL)
    assert await Approval.filter(decision=decision).count() == 2
    assert (await Decision.get(id=decision.id)).state == S.FINAL
