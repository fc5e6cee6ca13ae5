from incubator.applications.commands import next_number
from incubator.applications.queries import (
    Receipt,
    application_file,
    application_seen,
    applied_by,
    hide_applications,
    is_concerned,
    seat_judges,
    verify_receipt,
    visible_applications,
    waiting_co_applications,
    whole,
)
from incubator.applications.receipts import CODE_BITS, read_code, receipt_code
from incubator.applications.rules import FileKind, State
from incubator.applications.schemas import (
    ApplicationOut,
    BudgetLineOut,
    FileOut,
    TrackBrief,
    WholeApplicationOut,
)
from incubator.applications.tables import Application, ApplicationFile, BudgetLine, CoApplicant

__all__ = [
    "CODE_BITS",
    "Application",
    "ApplicationFile",
    "ApplicationOut",
    "BudgetLine",
    "BudgetLineOut",
    "CoApplicant",
    "FileKind",
    "FileOut",
    "Receipt",
    "State",
    "TrackBrief",
    "WholeApplicationOut",
    "application_file",
    "application_seen",
    "applied_by",
    "hide_applications",
    "is_concerned",
    "next_number",
    "read_code",
    "receipt_code",
    "seat_judges",
    "verify_receipt",
    "visible_applications",
    "waiting_co_applications",
    "whole",
]
