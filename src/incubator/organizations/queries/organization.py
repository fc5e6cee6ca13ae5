"""Organizations, and who sees them."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Literal
from uuid import UUID

from tortoise.queryset import QuerySet

from incubator.core.actor import Actor, Permission
from incubator.core.errors import refuse
from incubator.core.paging import PAGE, Cursor, Found, Limit, SortedCursor, listing, place_of, sorted_listing
from incubator.core.text import Line
from incubator.core.usecase import Work, public, query
from incubator.core.web.endpoint import RawJson
from incubator.core.web.hot_list import hot_list
from incubator.organizations import uscc as codes
from incubator.organizations.rules import PREFIXES, Field, LegalForm
from incubator.organizations.schemas import UsccText
from incubator.organizations.tables import Organization

HOT_LIST = """
SELECT o.id, row_to_json(shown)::text AS json
FROM organization o CROSS JOIN LATERAL (
    SELECT o.id, o.number, o.name, o.form, o.uscc, o.district, o.street, o.community, o.field, o.summary,
        o.contact_name, o.contact_phone, o.contact_email, o.legal_representative,
        o.is_listed, o.is_demonstration,
        replace(to_char(o.created_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"'), '.000000', '')
            AS created_at,
        o.version
) AS shown
WHERE {conditions}
"""


def seen_by(actor: Actor) -> Sequence[UUID] | None:
    """The ids of the organizations that the actor can see; None means every one."""
    if actor.may(Permission.ORGANIZATION_READ):
        return None
    return sorted(actor.organizations_with(Permission.ORGANIZATION_READ))


def visible_organizations(actor: Actor) -> QuerySet[Organization]:
    """Who may read organizations sees all; a member sees those of the memberships."""
    ids = seen_by(actor)
    return Organization.all() if ids is None else Organization.filter(id__in=ids)


async def organization_seen(work: Work, organization_id: UUID) -> Organization:
    """The organization, if the actor can see it."""
    return await work.one(visible_organizations(work.actor).filter(id=organization_id))


async def organization_joined(work: Work, organization_id: UUID) -> Organization:
    """The organization, if the person who asks is a member, whatever the role."""
    own = Organization.filter(id=organization_id, memberships__person_id=work.person_id)
    return await work.one(own)


@query(Permission.ORGANIZATION_READ, subject=organization_seen)
async def read_organization(_work: Work, organization: Organization) -> Organization:
    """One organization."""
    return organization


@query(Permission.ORGANIZATION_READ)
async def list_organizations(
    work: Work,
    *,
    q: Line | None = None,
    form: LegalForm | None = None,
    field: Field | None = None,
    cursor: Cursor | None = None,
    limit: Limit = PAGE,
) -> RawJson:
    """Organizations that the actor can see, newest first; `q` is a part of the name in either case.

    A hot list, in the shape of `Listing[OrganizationOut]`.
    """
    return await hot_list(
        work.sql,
        HOT_LIST,
        limit,
        ("o.id = ANY({})", seen_by(work.actor)),
        ("strpos(lower(o.name), lower({})) > 0", q),
        ("o.form = {}", form),
        ("o.field = {}", field),
        ("o.id < {}", place_of(cursor) if cursor is not None else None),
    )


Sort = Literal["number", "-number", "name", "-name"]
"""By number, which is by age, or by name; a hyphen turns it round."""


def matching(
    actor: Actor, q: str | None, form: LegalForm | None, field: Field | None
) -> QuerySet[Organization]:
    """Organizations that the actor can see and that meet what is asked; `q` is a part of the name."""
    found = visible_organizations(actor)
    if q is not None:
        found = found.filter(name__icontains=q)
    if form is not None:
        found = found.filter(form=form)
    if field is not None:
        found = found.filter(field=field)
    return found


@query(Permission.ORGANIZATION_READ)
async def find_organizations(
    work: Work,
    *,
    q: Line | None = None,
    form: LegalForm | None = None,
    field: Field | None = None,
    sort: Sort = "-number",
    cursor: SortedCursor | None = None,
) -> Found[Organization]:
    """The rows of `list_organizations`, as a page shows them."""
    column = sort if sort.endswith("name") else sort.replace("number", "id")
    return await sorted_listing(matching(work.actor, q, form, field), column, cursor)


@query(public("who is listed agreed to be"))
async def list_directory(
    _work: Work, *, q: Line | None = None, field: Field | None = None, cursor: Cursor | None = None
) -> Found[Organization]:
    """Organizations that agreed to be named in public, newest first.

    Demonstrations are named only by a house that holds nothing else, and marked.
    """
    found = Organization.filter(is_listed=True, is_demonstration=await is_demonstration_house())
    if q is not None:
        found = found.filter(name__icontains=q)
    if field is not None:
        found = found.filter(field=field)
    return await listing(found, cursor)


async def is_demonstration_house() -> bool:
    """The house holds no real organization: what it shows in public is a demonstration, and is marked so."""
    return not await Organization.filter(is_demonstration=False).exists()


@dataclass(frozen=True, slots=True)
class UsccCheck:
    """What a code says of itself: in capitals, and of which legal forms it can be."""

    code: str
    forms: list[LegalForm]
    is_taken: bool


@query(Permission.ORGANIZATION_REGISTER)
async def check_uscc(_work: Work, *, code: UsccText) -> UsccCheck:
    """Check a code before it is sent; Invalid at `?code` says what is wrong with it."""
    try:
        checked = codes.check(code)
    except codes.InvalidUscc as error:
        raise refuse("?code", error.reason.value, "This is no unified social credit code.") from None
    forms = [form for form, prefix in PREFIXES.items() if prefix == checked.prefix]
    return UsccCheck(checked.code, forms, await Organization.filter(uscc=checked.code).exists())
