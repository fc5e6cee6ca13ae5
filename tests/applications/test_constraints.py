"""What the database itself refuses of applications, and as which refusal it comes out."""

import asyncio
from datetime import UTC, datetime, timedelta
from itertools import product
from typing import Any

import asyncpg
import pytest

from factories.applications import make_application, make_file
from factories.competitions import make_competition
from factories.organizations import make_organization
from incubator.applications import Application, FileKind, State
from incubator.applications.receipts import CODE_BITS, receipt_code
from incubator.applications.rules import STATES
from incubator.competitions import Competition, Stage
from incubator.core.database import described_constraints, refusal, transaction
from incubator.organizations import LegalForm, Organization

pytestmark = pytest.mark.anyio

SUBMIT = (
    "UPDATE application SET state = 'submitted', submitted_at = clock_timestamp(), receipt_code = $2,"
    " receipt_sha256 = repeat('0', 64) WHERE id = $1"
)
ANOTHER_LINE = (
    "INSERT INTO budget_line SELECT (jsonb_populate_record(b,"
    " jsonb_build_object('id', gen_random_uuid(), 'source', 'self_raised')"
)
CODES = iter(receipt_code(number << 3) for number in range(1 << CODE_BITS - 3))


async def run(statement: str, *values: object) -> None:
    async with transaction() as sql:
        await sql.execute(statement, *values)
        await sql.execute("SET CONSTRAINTS ALL IMMEDIATE")


async def refused(statement: str, *values: object) -> tuple[str, str]:
    """The constraint that refuses the statement, and the code of the refusal; nothing is changed."""
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        await run(statement, *values)
    found = refusal(caught.value)
    assert found is not None
    return caught.value.constraint_name, found.code


@pytest.mark.usefixtures("house")
async def test_draft_that_does_not_hold_is_refused():
    application = await make_application(number="one")
    other = await make_application(number="two")
    for change, constraint, code in (
        ("title = ' '", "ck_application_title", "empty_text"),
        ("beneficiaries = -1", "ck_application_beneficiaries", "beneficiaries_negative"),
        ("requested_minor = requested_minor + 1", "ck_application_requested", "requested_not_sum"),
        ("receipt_code = '0000-0000-0000'", "ck_application_receipt", "no_receipt"),
        ("submitted_at = now()", "ck_application_receipt", "no_receipt"),
        ("checked_at = now()", "ck_application_check", "no_check"),
        (f"track_id = '{other.track_id}'", "fk_application_track", "track_unknown"),
        (f"competition_id = '{other.competition_id}'", "ck_application_fixed", "application_fixed"),
        (f"organization_id = '{other.organization_id}'", "ck_application_fixed", "application_fixed"),
        ("number = 'three'", "ck_application_fixed", "application_fixed"),
    ):
        statement = f"UPDATE application SET {change} WHERE id = $1"
        assert await refused(statement, application.id) == (constraint, code), change
    copy = (
        "INSERT INTO application SELECT (jsonb_populate_record(a,"
        " jsonb_build_object('id', gen_random_uuid()) || $2::jsonb)).* FROM application a WHERE id = $1"
    )
    assert await refused(copy, application.id, "{}") == ("uq_application_number", "number_taken")
    pretended = await make_organization(is_demonstration=True)
    changes = f'{{"number": "x", "organization_id": "{pretended.id}"}}'
    apart = ("ck_application_demonstration", "demonstration_apart")
    assert await refused(copy, application.id, changes) == apart
    begun = ("ck_application_state_move", "illegal_transition")
    for state in [*State][1:]:
        assert await refused(copy, application.id, f'{{"number": "x", "state": "{state}"}}') == begun


@pytest.mark.usefixtures("house")
async def test_budget_and_files_that_do_not_hold_are_refused():
    application = await make_application()
    picture = await make_file(application, FileKind.ATTACHMENT)
    for change, constraint, code in (
        ("UPDATE budget_line SET position = 0", "ck_budget_line_position", "bad_position"),
        ("UPDATE budget_line SET category = 'x'", "ck_budget_line_category", "bad_category"),
        ("UPDATE budget_line SET source = 'x'", "ck_budget_line_source", "bad_source"),
        ("UPDATE budget_line SET description = ' '", "ck_budget_line_description", "empty_text"),
        (
            "UPDATE budget_line SET quantity = 0, amount_minor = 0",
            "ck_budget_line_quantity",
            "quantity_out_of_range",
        ),
        (
            "UPDATE budget_line SET unit_price_minor = 0, amount_minor = 0",
            "ck_budget_line_price",
            "price_not_positive",
        ),
        ("UPDATE budget_line SET quantity = 2", "ck_budget_line_amount", "amount_not_product"),
        (
            "UPDATE budget_line SET quantity = 1000000, unit_price_minor = 9223372036854775807",
            "ck_budget_line_amount",
            "amount_not_product",
        ),
        ("UPDATE budget_line SET source = 'self_raised'", "ck_application_requested", "requested_not_sum"),
        ("DELETE FROM budget_line", "ck_application_requested", "requested_not_sum"),
        (f"{ANOTHER_LINE} || '{{}}')).* FROM budget_line b", "uq_budget_line_position", "position_repeated"),
        ("UPDATE application_file SET kind = 'novel'", "ck_application_file_kind", "bad_kind"),
        ("UPDATE stored_file SET sha256 = repeat('0', 64)", "ck_stored_file_fixed", "stored_file_fixed"),
    ):
        assert await refused(change) == (constraint, code), change
    await picture.delete()
    async with transaction() as sql:
        await sql.execute("ALTER TABLE stored_file DISABLE TRIGGER ck_stored_file_fixed")
        await sql.execute("UPDATE stored_file SET media_type = 'image/png'")
    add = "INSERT INTO application_file SELECT gen_random_uuid(), 'proposal', now(), $1, id FROM stored_file"
    await run("DELETE FROM application_file")
    assert await refused(add, application.id) == ("ck_application_file_proposal", "proposal_not_pdf")


@pytest.mark.usefixtures("house")
async def test_state_moves_in_the_database_as_in_the_table():
    allowed = {(before, after) for (before, _), after in STATES.moves.items()}
    for before, after in product(State, State):
        stage = Stage.OPEN if before is State.DRAFT else Stage.CLOSED
        application = await make_application(await make_competition(stage), state=before)
        change = (
            "UPDATE application SET state = $2::text, check_reason = 'x', checked_at = CASE"
            " WHEN $2::text IN ('eligible', 'ineligible') THEN coalesce(checked_at, now()) END WHERE id = $1"
        )
        statement, values = change, (application.id, after.value)
        if after is State.SUBMITTED and before is State.DRAFT:
            statement, values = SUBMIT, (application.id, next(CODES))
        if (before, after) in allowed:
            await run(statement, *values)
            assert (await Application.get(id=application.id)).state is after
        elif before is not after:
            async with transaction() as sql:
                await sql.execute("ALTER TABLE application DISABLE TRIGGER ck_application_fixed")
            assert await refused(statement, *values) == ("ck_application_state_move", "illegal_transition")
            async with transaction() as sql:
                await sql.execute("ALTER TABLE application ENABLE TRIGGER ck_application_fixed")


async def submission(competition: Competition, **changes: Any) -> tuple[str, str] | None:
    """What refuses a submission by SQL."""
    application = await make_application(competition, **changes)
    try:
        await run(SUBMIT, application.id, next(CODES))
    except asyncpg.IntegrityConstraintViolationError as error:
        found = refusal(error)
        assert found is not None
        return error.constraint_name, found.code
    return None


@pytest.mark.usefixtures("house")
async def test_submission_is_held_to_the_rules_without_the_rules():
    now = datetime.now(UTC)
    late = ("ck_application_submitted_in_time", "call_closed")
    assert await submission(await make_competition()) is None
    assert await submission(await make_competition(closes_at=now)) == late
    assert await submission(await make_competition(Stage.CLOSED)) == late
    tomorrow = now + timedelta(days=1)
    early = await make_competition(opens_at=tomorrow, closes_at=tomorrow + timedelta(days=1))
    assert await submission(early) == late
    forming = await make_organization(LegalForm.FORMING)
    form = ("ck_application_form", "organization_not_eligible_form")
    assert await submission(await make_competition(), organization=forming) == form
    apart = ("ck_application_demonstration", "demonstration_apart")
    for competition in (await make_competition(), await make_competition(is_demonstration=True)):
        turned = await make_application(competition)
        await Organization.filter(id=turned.organization_id).update(
            is_demonstration=not competition.is_demonstration
        )
        assert await refused(SUBMIT, turned.id, next(CODES)) == apart
    incomplete = ("ck_application_complete", "application_incomplete")
    assert await submission(await make_competition(), is_complete=False) == incomplete
    assert await submission(await make_competition(), leader="") == incomplete
    over = ("ck_application_cap", "requested_over_cap")
    assert await submission(await make_competition(award_cap_minor=99), requested_minor=100) == over
    backdated = await make_application(await make_competition())
    assert (
        await refused(
            "UPDATE application SET state = 'submitted', submitted_at = now() - interval '1 year',"
            " receipt_code = '0000-0000-0000', receipt_sha256 = repeat('0', 64) WHERE id = $1",
            backdated.id,
        )
        == late
    )
    statement = "UPDATE application SET state = 'submitted' WHERE id = $1"
    assert await refused(statement, backdated.id) == ("ck_application_receipt", "no_receipt")


async def test_entries_are_counted_in_the_database_however_many_are_sent_at_once(house):
    competition, organization = await make_competition(entries_per_organization=2), await make_organization()
    made = [await make_application(competition, organization) for _ in range(5)]
    pool = house.database.pool
    answers = await asyncio.gather(
        *(pool.execute(SUBMIT, each.id, next(CODES)) for each in made), return_exceptions=True
    )
    failures = [refusal(answer) for answer in answers if isinstance(answer, BaseException)]
    assert [failure.code if failure else None for failure in failures] == ["too_many_entries"] * 3
    assert await Application.filter(state=State.SUBMITTED).count() == 2


@pytest.mark.usefixtures("house")
@pytest.mark.parametrize("state", [*State][1:])
async def test_what_was_submitted_does_not_change(state):
    application = await make_application(state=state)
    before = await Application.filter(id=application.id).values()
    fixed = "application_fixed"
    for statement, constraint in (
        ("UPDATE application SET title = 'x'", "ck_application_fixed"),
        ("UPDATE application SET leader = 'x'", "ck_application_fixed"),
        ("UPDATE application SET submitted_at = now()", "ck_application_fixed"),
        ("UPDATE application SET receipt_sha256 = repeat('0', 64)", "ck_application_fixed"),
        ("DELETE FROM application", "ck_application_fixed"),
        ("UPDATE budget_line SET description = 'x'", "ck_budget_line_fixed"),
        ("DELETE FROM budget_line", "ck_budget_line_fixed"),
        ("UPDATE application_file SET kind = 'attachment'", "ck_application_file_fixed"),
        ("DELETE FROM application_file", "ck_application_file_fixed"),
        (f"{ANOTHER_LINE} || '{{\"position\": 2}}')).* FROM budget_line b", "ck_budget_line_fixed"),
    ):
        assert await refused(statement) == (constraint, fixed), statement
    # The latter from PostgreSQL 18 on.
    with pytest.raises((asyncpg.ForeignKeyViolationError, asyncpg.RestrictViolationError)):
        await run("DELETE FROM stored_file")
    if state is not State.SUBMITTED:
        statement = "UPDATE application SET check_reason = 'other'"
        assert await refused(statement) == ("ck_application_fixed", fixed)
    assert await Application.filter(id=application.id).values() == before


@pytest.mark.usefixtures("house")
async def test_decision_waits_for_the_close_and_has_its_moment_and_reason():
    decide = "UPDATE application SET state = $2, checked_at = now() WHERE id = $1"
    for stage in (Stage.OPEN, Stage.JUDGING, Stage.RANKED):
        application = await make_application(await make_competition(stage), state=State.SUBMITTED)
        found = await refused(decide, application.id, "eligible")
        assert found == ("ck_application_checked_in_time", "call_not_over"), stage
    application = await make_application(state=State.SUBMITTED)
    bare = "UPDATE application SET state = 'eligible' WHERE id = $1"
    assert await refused(bare, application.id) == ("ck_application_check", "no_check")
    assert await refused(decide, application.id, "ineligible") == ("ck_application_check", "no_check")
    await run(decide, application.id, "eligible")


async def test_contest_that_was_judged_elsewhere_begins_with_what_was_judged(house):
    elsewhere = await make_competition(
        Stage.CLOSED, is_imported=True, pool_minor=0, award_cap_minor=0, shares={}, tracks=("all",)
    )
    like = await make_application(elsewhere, is_complete=False)
    await house.database.pool.execute(
        "INSERT INTO application SELECT (jsonb_populate_record(a, jsonb_build_object('id', gen_random_uuid(),"
        " 'number', 'x', 'state', 'eligible', 'checked_at', now()))).* FROM application a WHERE id = $1",
        like.id,
    )
    assert await Application.filter(state=State.ELIGIBLE, receipt_code=None).count() == 1


async def test_every_constraint_of_these_tables_comes_out_as_a_refusal(house):
    tables = [
        *("competition", "track", "criterion", "planned_tranche"),
        *("application", "budget_line", "co_applicant", "application_file"),
    ]
    rows = await house.database.pool.fetch(
        "SELECT conname AS name FROM pg_constraint WHERE conrelid = ANY($1::text[]::regclass[])"
        " AND contype IN ('c', 'u') AND conname NOT LIKE '%_not_null'",
        tables,
    )
    names = {row["name"] for row in rows} - {
        "key_track_of_competition",
        "key_criterion_of_competition",
        "application_file_stored_id_key",
    }
    assert names <= described_constraints()
