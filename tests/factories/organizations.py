"""Organizations for tests, made by rows; how they come to be is tested in the room itself."""

from typing import Any

from incubator.core.database import plain
from incubator.organizations.rules import PREFIXES, Field, LegalForm
from incubator.organizations.tables import Organization
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
