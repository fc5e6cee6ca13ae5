"""What the database itself refuses, and as which refusal it comes out."""

import asyncpg
import pytest

from factories.incubation import make_incubation
from factories.organizations import make_organization
from incubator.core.database import described_constraints, plain, refusal
from incubator.incubation import FollowUp, Incubation, State

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

REPORTED = "state = 'reported', is_active = true, reported_at = now()"


async def refused(statement: str, *values: object) -> tuple[str, str | None]:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with plain() as sql:
            await sql.execute(statement, *values)
    found = refusal(caught.value)
    return caught.value.constraint_name, found.code if found else None


@pytest.mark.parametrize(
    ("state", "change", "constraint"),
    [
        (State.APPLIED, "mode = 'at_home'", "ck_incubation_mode"),
        (State.APPLIED, "motive = E' \\n'", "ck_incubation_motive"),
        (State.APPLIED, "decided_at = now()", "ck_incubation_decided"),
        (State.APPLIED, "state = 'paused'", "ck_incubation_decided"),
        (State.APPLIED, "state = 'incubating'", "ck_incubation_decided"),
        (State.REJECTED, "decision_reason = ' '", "ck_incubation_decided"),
        (State.INCUBATING, "decided_at = NULL", "ck_incubation_decided"),
        (State.APPLIED, "starts_on = '2026-01-01', ends_on = '2027-01-01'", "ck_incubation_term"),
        (State.INCUBATING, "ends_on = starts_on", "ck_incubation_term"),
        (State.INCUBATING, "ends_on = NULL", "ck_incubation_term"),
        (State.INCUBATING, "starts_on = NULL, ends_on = NULL", "ck_incubation_term"),
        (State.WITHDRAWN, "starts_on = NULL, ends_on = NULL", "ck_incubation_term"),
        (State.INCUBATING, "state = 'graduated'", "ck_incubation_graduated"),
        (State.INCUBATING, "certificate = 'GRAD-000009'", "ck_incubation_graduated"),
        (State.GRADUATED, "certificate = NULL", "ck_incubation_graduated"),
        (State.GRADUATED, "graduated_on = starts_on - 1", "ck_incubation_graduated"),
        (State.GRADUATED, "certificate = 'GRAD-9'", "ck_incubation_certificate"),
        (State.INCUBATING, "ended_at = now()", "ck_incubation_ended"),
        (State.INCUBATING, "state = 'withdrawn'", "ck_incubation_ended"),
        (State.EXPELLED, "end_reason = ''", "ck_incubation_ended"),
        (State.GRADUATED, "state = 'closed', ended_at = now()", "ck_incubation_closed"),
    ],
)
async def test_update_of_a_term_that_contradicts_itself_is_refused(state, change, constraint):
    incubation = await make_incubation(state)
    name, code = await refused(f"UPDATE incubation SET {change} WHERE id = $1", incubation.id)
    assert (name, code is not None) == (constraint, True)


async def test_open_term_is_one_an_organization():
    organization = await make_organization()
    for state in (State.REJECTED, State.WITHDRAWN, State.GRADUATED, State.INCUBATING):
        await make_incubation(state, organization)
    statement = (
        "INSERT INTO incubation (id, organization_id, mode, state, motive, applied_at, decision_reason,"
        " end_reason, version) VALUES (gen_random_uuid(), $1, 'on_site', 'applied', '再来', now(), '', '', 1)"
    )
    assert await refused(statement, organization.id) == ("uq_incubation_open", "term_open")
    assert await Incubation.all().count() == 4


@pytest.mark.parametrize(
    ("change", "constraint"),
    [
        ("months = 0", "ck_follow_up_months"),
        ("state = 'reported'", "ck_follow_up_report"),
        ("state = 'lost'", "ck_follow_up_report"),
        ("staff = 3", "ck_follow_up_report"),
        ("reported_at = now()", "ck_follow_up_report"),
        (f"{REPORTED}, staff = -1, income_minor = 0, beneficiaries = 0", "ck_follow_up_numbers"),
        (f"{REPORTED}, staff = 0, income_minor = -1, beneficiaries = 0", "ck_follow_up_numbers"),
        (f"{REPORTED}, staff = 0, income_minor = 0, beneficiaries = -1", "ck_follow_up_numbers"),
    ],
)
async def test_update_of_a_follow_up_that_contradicts_itself_is_refused(change, constraint):
    incubation = await make_incubation(State.GRADUATED)
    first = await FollowUp.get(incubation_id=incubation.id, months=6)
    name, code = await refused(f"UPDATE follow_up SET {change} WHERE id = $1", first.id)
    assert (name, code is not None) == (constraint, True)


async def test_follow_up_belongs_to_the_organization_of_its_term():
    incubation, other = await make_incubation(State.GRADUATED), await make_organization()
    statement = "UPDATE follow_up SET organization_id = $2 WHERE incubation_id = $1"
    assert await refused(statement, incubation.id, other.id) == ("fk_follow_up_term", "bad_follow_up")


async def test_organization_with_a_term_is_not_deleted():
    incubation = await make_incubation()
    name, code = await refused("DELETE FROM organization WHERE id = $1", incubation.organization_id)
    assert (name, code) == ("incubation_organization_id_fkey", None)


async def test_every_constraint_of_the_room_has_its_refusal():
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT conname AS name FROM pg_constraint"
            " WHERE conrelid IN ('incubation'::regclass, 'follow_up'::regclass) AND conname ~ '^(ck|uq|fk)_'"
            " UNION SELECT indexname FROM pg_indexes WHERE tablename = 'incubation' AND indexname ~ '^uq_'"
        )
    assert {row["name"] for row in rows} - described_constraints() == set()
    assert len(rows) == 15
