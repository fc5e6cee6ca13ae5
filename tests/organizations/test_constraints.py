"""What the database itself refuses, and as which refusal it comes out."""

import asyncpg
import pytest

from factories.organizations import REGION, make_organization
from factories.people import make_person
from incubator.core.actor import OrganizationRole
from incubator.core.database import described_constraints, plain, refusal
from incubator.organizations import LegalForm
from incubator.organizations.tables import Invitation
from incubator.organizations.uscc import make
from incubator.people import Membership

pytestmark = [pytest.mark.anyio, pytest.mark.usefixtures("house")]

OTHER = make("52", REGION, 99_999)


async def refused(statement: str, *values: object) -> tuple[str, str | None]:
    with pytest.raises(asyncpg.IntegrityConstraintViolationError) as caught:
        async with plain() as sql:
            await sql.execute(statement, *values)
    found = refusal(caught.value)
    return caught.value.constraint_name, found.code if found else None


@pytest.mark.parametrize(
    ("column", "value", "constraint", "code"),
    [
        ("uscc", "52370102OOOOOOO190", "ck_organization_uscc_format", "wrong_alphabet"),
        ("uscc", OTHER[:17], "ck_organization_uscc_format", "wrong_alphabet"),
        ("uscc", OTHER.lower(), "ck_organization_uscc_format", "wrong_alphabet"),
        ("uscc", make("51", REGION, 3), "ck_organization_uscc_form", "uscc_of_another_form"),
        ("uscc", None, "ck_organization_uscc_kept", "uscc_kept"),
        ("form", "forming", "ck_organization_uscc_form", "uscc_of_another_form"),
        ("form", "company", "ck_organization_uscc_form", "uscc_of_another_form"),
        ("number", "ORG-999999", "ck_organization_number_kept", "number_kept"),
        ("name", " \n", "ck_organization_name", "empty_text"),
        ("district", "", "ck_organization_place", "empty_text"),
        ("street", " ", "ck_organization_place", "empty_text"),
        ("contact_name", "", "ck_organization_contact", "bad_contact"),
        ("contact_phone", "", "ck_organization_contact", "bad_contact"),
        ("contact_email", "A@example.org", "ck_organization_contact", "bad_contact"),
        ("contact_email", "nobody", "ck_organization_contact", "bad_contact"),
        ("field", "forestry", "ck_organization_field", "bad_field"),
        ("legal_representative", " ", "ck_organization_legal_representative", "empty_text"),
        ("bank_account", "6222 0000 0000", "ck_organization_bank_account", "bad_bank_account"),
        ("bank_account", "1234567", "ck_organization_bank_account", "bad_bank_account"),
        ("bank_account", "12345678", "ck_organization_bank_account_whole", "bank_account_incomplete"),
        ("bank_name", "某银行", "ck_organization_bank_account_whole", "bank_account_incomplete"),
    ],
)
async def test_update_of_a_registered_organization_is_refused(column, value, constraint, code):
    organization = await make_organization()
    statement = f"UPDATE organization SET {column} = $2 WHERE id = $1"
    assert await refused(statement, organization.id, value) == (constraint, code)


@pytest.mark.parametrize("form", LegalForm)
async def test_uscc_is_there_exactly_for_registered_forms(form):
    organization = await make_organization(form)
    uscc = OTHER if organization.uscc is None else None
    statement = (
        "INSERT INTO organization SELECT (jsonb_populate_record(o, jsonb_build_object("
        "'id', gen_random_uuid(), 'number', 'ORG-900000', 'uscc', $2::text))).*"
        " FROM organization o WHERE id = $1"
    )
    assert await refused(statement, organization.id, uscc) == (
        "ck_organization_uscc_form",
        "uscc_of_another_form",
    )


async def test_uscc_and_number_are_each_taken_once():
    first, second = await make_organization(), await make_organization()
    taken = await refused("UPDATE organization SET uscc = $2 WHERE id = $1", second.id, first.uscc)
    assert taken == ("uq_organization_uscc", "uscc_taken")
    with pytest.raises(Exception, match="organization_number_key"):
        await make_organization(number=first.number)


async def test_number_has_its_form():
    with pytest.raises(Exception, match="ck_organization_number"):
        await make_organization(number="123")


async def test_organizations_without_uscc_do_not_collide():
    for form in (LegalForm.FORMING, LegalForm.FORMING, LegalForm.FILED):
        assert (await make_organization(form)).uscc is None


async def test_membership_is_one_a_person_with_a_known_role():
    organization, person = await make_organization(), await make_person()
    member = await Membership.create(person=person, organization=organization, role=OrganizationRole.EDITOR)
    twice = "INSERT INTO membership SELECT gen_random_uuid(), role, created_at, organization_id, person_id"
    assert await refused(f"{twice} FROM membership WHERE id = $1", member.id) == (
        "uq_membership_person_organization",
        "already_member",
    )
    assert await refused("UPDATE membership SET role = 'king' WHERE id = $1", member.id) == (
        "ck_membership_role",
        "bad_role",
    )


async def test_invitation_is_one_an_address_with_a_known_role():
    organization = await make_organization()
    given = await Invitation.create(organization=organization, email="a@example.org", role="viewer")
    twice = (
        "INSERT INTO invitation (id, organization_id, email, role, created_at)"
        " SELECT gen_random_uuid(), organization_id, email, role, now() FROM invitation WHERE id = $1"
    )
    for statement, expected in (
        (twice, ("uq_invitation_email", "already_invited")),
        ("UPDATE invitation SET email = 'A@b.cn' WHERE id = $1", ("ck_invitation_email", "bad_email")),
        ("UPDATE invitation SET role = 'king' WHERE id = $1", ("ck_invitation_role", "bad_role")),
    ):
        assert await refused(statement, given.id) == expected


async def test_owner_can_hand_over_in_any_order_within_a_transaction():
    organization = await make_organization()
    old, new = [
        await Membership.create(person=await make_person(), organization=organization, role=role)
        for role in (OrganizationRole.OWNER, OrganizationRole.EDITOR)
    ]
    assert await refused("UPDATE membership SET role = 'viewer' WHERE id = $1", old.id) == (
        "ck_membership_last_owner",
        "last_owner",
    )
    async with plain() as sql:
        await sql.execute(
            f"BEGIN; UPDATE membership SET role = 'viewer' WHERE id = '{old.id}';"
            f" UPDATE membership SET role = 'owner' WHERE id = '{new.id}'; COMMIT"
        )
    held = {m.id: m.role.value for m in await Membership.filter(organization_id=organization.id)}
    assert held == {old.id: "viewer", new.id: "owner"}


async def test_every_constraint_of_the_room_has_its_refusal():
    async with plain() as sql:
        rows = await sql.fetch(
            "SELECT conname AS name FROM pg_constraint"
            " WHERE conrelid IN ('organization'::regclass, 'membership'::regclass, 'invitation'::regclass)"
            " AND conname ~ '^(ck|uq)_'"
            " UNION SELECT indexname FROM pg_indexes WHERE tablename = 'organization' AND indexname ~ '^uq_'"
        )
    assert {row["name"] for row in rows} - described_constraints() == set()
    assert len(rows) == 17
