"""What the database itself refuses of papers."""

from datetime import UTC, date, datetime

import asyncpg
import pytest

from factories.organizations import make_document, make_organization
from incubator.core.database import described_constraints, plain, refusal
from incubator.organizations.rules import DocumentKind

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

NOW = datetime(2026, 11, 22, tzinfo=UTC)


async def refused(statement: str, *values: object) -> tuple[str, str | None]:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with plain() as sql:
            await sql.execute(statement, *values)
    found = refusal(caught.value)
    return caught.value.constraint_name, found.code if found else None


@pytest.mark.parametrize(
    ("columns", "constraint", "code"),
    [
        ({"state": "lost"}, "state_move", "illegal_transition"),
        ({"state": "verified"}, "review", "document_review_untrue"),
        ({"state": "refused", "reviewed_at": NOW}, "review", "document_review_untrue"),
        ({"reason": "为什么"}, "review", "document_review_untrue"),
        ({"state": "replaced"}, "replaced", "document_replaced_untrue"),
        ({"replaced_at": NOW}, "replaced", "document_replaced_untrue"),
        ({"number": "另一个"}, "fixed", "document_fixed"),
        ({"kind": "bank_permit"}, "fixed", "document_fixed"),
        ({"valid_until": date(2030, 1, 1)}, "fixed", "document_fixed"),
    ],
)
async def test_update_of_a_paper_is_refused(columns, constraint, code):
    document = await make_document(await make_organization())
    changes = ", ".join(f"{name} = ${place}" for place, name in enumerate(columns, start=2))
    statement = f"UPDATE organization_document SET {changes} WHERE id = $1"
    found = await refused(statement, document.id, *columns.values())
    assert found == (f"ck_organization_document_{constraint}", code)


@pytest.mark.parametrize(
    ("columns", "constraint"),
    [
        ({"kind": "novel"}, "ck_organization_document_kind"),
        ({"title": "别名"}, "ck_organization_document_title"),
        ({"kind": "other", "title": " "}, "ck_organization_document_title"),
        ({"issued_on": date(2026, 1, 2), "valid_until": date(2026, 1, 2)}, "ck_organization_document_dates"),
        ({"state": "verified", "reviewed_at": NOW}, "ck_organization_document_state_move"),
    ],
)
async def test_paper_that_breaks_a_rule_is_not_written(columns, constraint):
    document = await make_document(await make_organization(), DocumentKind.BANK_PERMIT)
    values = ", ".join(f"'{name}', ${place}::text" for place, name in enumerate(columns, start=2))
    statement = (
        "INSERT INTO organization_document SELECT (jsonb_populate_record(d, jsonb_build_object("
        f"'id', gen_random_uuid(), 'kind', 'charter', 'stored_id', gen_random_uuid(), {values}))).*"
        " FROM organization_document d WHERE id = $1"
    )
    assert (await refused(statement, document.id, *(str(v) for v in columns.values())))[0] == constraint


async def test_one_version_counts_of_each_kind_and_title():
    organization = await make_organization()
    await make_document(organization)
    with pytest.raises(Exception, match="uq_organization_document_current"):
        await make_document(organization)
    for title in ("甲", "乙"):
        await make_document(organization, DocumentKind.OTHER, title=title)
    with pytest.raises(Exception, match="uq_organization_document_current"):
        await make_document(organization, DocumentKind.OTHER, title="乙")


async def test_what_was_verified_or_replaced_is_kept():
    first = await make_document(await make_organization())
    second = await make_document(await make_organization())
    third = await make_document(await make_organization())
    async with plain() as sql:
        await sql.execute(
            "UPDATE organization_document SET state = 'verified', reviewed_at = now() WHERE id = $1", first.id
        )
        await sql.execute(
            "UPDATE organization_document SET state = 'replaced', replaced_at = now() WHERE id = $1",
            second.id,
        )
        await sql.execute("DELETE FROM organization_document WHERE id = $1", third.id)
    for document in (first, second):
        found = await refused("DELETE FROM organization_document WHERE id = $1", document.id)
        assert found == ("ck_organization_document_kept", "document_kept")
    found = await refused("UPDATE organization_document SET version = 9 WHERE id = $1", second.id)
    assert found == ("ck_organization_document_fixed", "document_fixed")
    found = await refused("UPDATE organization_document SET state = 'pending' WHERE id = $1", second.id)
    assert found == ("ck_organization_document_state_move", "illegal_transition")


async def test_stored_file_of_a_paper_is_held():
    document = await make_document(await make_organization())
    held_by = "organization_document_stored_id_fkey"
    with pytest.raises(asyncpg.IntegrityConstraintViolationError, match=held_by):
        async with plain() as sql:
            await sql.execute("DELETE FROM stored_file WHERE id = $1", document.stored_id)


async def test_every_constraint_of_papers_has_its_refusal():
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT conname AS name FROM pg_constraint WHERE conrelid = 'organization_document'::regclass"
            " AND conname ~ '^(ck|uq)_' UNION SELECT indexname FROM pg_indexes"
            " WHERE tablename = 'organization_document' AND indexname ~ '^uq_'"
        )
    assert {row["name"] for row in rows} - described_constraints() == set()
    assert len(rows) == 6
