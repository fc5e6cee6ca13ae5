"""Organizations for tests, made by rows; how they come to be is tested in the room itself."""

from secrets import token_hex
from typing import Any

from incubator.core.database import plain
from incubator.core.tables import StoredFile
from incubator.organizations.rules import PREFIXES, DocumentKind, Field, LegalForm
from incubator.organizations.tables import Organization, OrganizationDocument
from incubator.organizations.uscc import make

REGION = "370102"
"""历下区, 济南市."""

SEAT: dict[str, Any] = {
    "district": "历下区",
    "street": "甸柳新村街道",
    "community": "第一社区",
    "field": "community_service",
    "summary": "",
    "contact_name": "王芳",
    "contact_phone": "13800000000",
    "contact_email": "contact@example.org",
}
"""What every organization of the tests says of itself, as the API takes it."""


def registration(**changes: Any) -> dict[str, Any]:
    """The JSON that registers a service institution with a good USCC."""
    body = {"name": "演示组织-001", "form": "service_institution", "uscc": make("52", REGION, 1), **SEAT}
    return {name: value for name, value in (body | changes).items() if value is not None}


async def make_organization(form: LegalForm = LegalForm.SERVICE_INSTITUTION, **columns: Any) -> Organization:
    """A row of its own number, and of its own USCC if the form has one."""
    async with plain() as sql:
        serial = await sql.fetchval("SELECT nextval('organization_number')")
    prefix = PREFIXES.get(form)
    given = {
        "number": f"ORG-{serial:06}",
        "name": f"演示组织-{serial:03}",
        "form": form,
        "uscc": make(prefix, REGION, serial) if prefix else None,
        **SEAT,
        "field": Field.COMMUNITY_SERVICE,
    }
    return await Organization.create(**(given | columns))


async def make_document(
    organization: Organization, kind: DocumentKind = DocumentKind.CHARTER, **columns: Any
) -> OrganizationDocument:
    """A paper's rows; no object lies behind them."""
    stored = await StoredFile.create(
        key=f"{token_hex(1)}/{token_hex(15)}",
        name="章程.pdf",
        size=1000,
        sha256=token_hex(32),
        media_type="application/pdf",
    )
    return await OrganizationDocument.create(organization=organization, stored=stored, kind=kind, **columns)
