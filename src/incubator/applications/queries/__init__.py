from incubator.applications.queries.application import (
    Receipt,
    application_file,
    application_seen,
    competition_named,
    download_file,
    list_competition_applications,
    list_files,
    list_organization_applications,
    read_application,
    read_receipt,
    record,
    verify_receipt,
    visible_applications,
    whole,
)
from incubator.applications.queries.entries import export_applications, find_applications, list_entries
from incubator.applications.queries.history import read_history
from incubator.applications.queries.page import edit_draft, print_receipt, show_application
from incubator.applications.queries.readiness import list_applicants, read_readiness
from incubator.applications.queries.verification import look_up_code

__all__ = [
    "Receipt",
    "application_file",
    "application_seen",
    "competition_named",
    "download_file",
    "edit_draft",
    "export_applications",
    "find_applications",
    "list_applicants",
    "list_competition_applications",
    "list_entries",
    "list_files",
    "list_organization_applications",
    "look_up_code",
    "print_receipt",
    "read_application",
    "read_history",
    "read_readiness",
    "read_receipt",
    "record",
    "show_application",
    "verify_receipt",
    "visible_applications",
    "whole",
]
