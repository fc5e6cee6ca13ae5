"""The registry as a table for spreadsheets."""

from uuid import UUID
from zoneinfo import ZoneInfo

from incubator.core.actor import Language, Permission
from incubator.core.spreadsheet import csv_table
from incubator.core.text import Line
from incubator.core.usecase import Work, query
from incubator.core.web.document import Written
from incubator.organizations.queries.organization import matching
from incubator.organizations.rules import Field, LegalForm
from incubator.organizations.tables import Organization
from incubator.organizations.wording import LABELS

COLUMNS = (
    ("编号", "Number"),
    ("名称", "Name"),
    ("组织形式", "Legal form"),
    ("统一社会信用代码", "USCC"),
    ("领域", "Field"),
    ("区县", "District"),
    ("街道", "Street"),
    ("社区", "Community"),
    ("联系人", "Contact"),
    ("电话", "Phone"),
    ("邮箱", "E-mail"),
    ("登记日期", "Registered"),
)


@query(Permission.ORGANIZATION_READ)
async def export_organizations(
    work: Work, *, q: Line | None = None, form: LegalForm | None = None, field: Field | None = None
) -> Written:
    """The organizations that the actor can see as CSV in the actor's language, by number.

    A text that a spreadsheet would take for a formula stands behind an apostrophe.
    """
    language = 1 if work.actor.language is Language.ENGLISH else 0
    zone = work.actor.zone or work.services.settings.tz
    chosen = matching(work.actor, q, form, field)

    async def batch(after: UUID | None, size: int) -> list[Organization]:
        rest = chosen if after is None else chosen.filter(id__gt=after)
        return await rest.order_by("id").limit(size)

    head = [column[language] for column in COLUMNS]
    pieces = csv_table(head, batch, lambda row: row.id, lambda row: _cells(row, language, zone))
    return Written("organizations.csv", pieces)


def _cells(row: Organization, language: int, zone: ZoneInfo) -> list[str | None]:
    return [
        row.number,
        row.name,
        LABELS[LegalForm][row.form][language],
        row.uscc,
        LABELS[Field][row.field][language],
        row.district,
        row.street,
        row.community,
        row.contact_name,
        row.contact_phone,
        row.contact_email,
        row.created_at.astimezone(zone).strftime("%Y-%m-%d"),
    ]
