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
from incubator.applications.queries.co_applicant import list_namable, namable
from incubator.applications.queries.eligibility_run import (
    RunShown,
    list_eligibility_rows,
    list_eligibility_runs,
    read_checking,
    read_eligibility_run,
    run_seen,
    run_shown,
    show_eligibility_run,
)
from incubator.applications.queries.entries import find_applications, list_entries, matching
from incubator.applications.queries.hidden import hide_applications
from incubator.applications.queries.history import list_deeds, read_history
from incubator.applications.queries.page import edit_draft, print_receipt, show_application
from incubator.applications.queries.readiness import list_applicants, read_readiness
from incubator.applications.queries.table import export_all_applications, export_applications
from incubator.applications.queries.verification import look_up_code

__all__ = [
    "Receipt",
    "RunShown",
    "application_file",
    "application_seen",
    "competition_named",
    "download_file",
    "edit_draft",
    "export_all_applications",
    "export_applications",
    "find_applications",
    "hide_applications",
    "list_applicants",
    "list_competition_applications",
    "list_deeds",
    "list_eligibility_rows",
    "list_eligibility_runs",
    "list_entries",
    "list_files",
    "list_namable",
    "list_organization_applications",
    "look_up_code",
    "matching",
    "namable",
    "print_receipt",
    "read_application",
    "read_checking",
    "read_eligibility_run",
    "read_history",
    "read_readiness",
    "read_receipt",
    "record",
    "run_seen",
    "run_shown",
    "show_application",
    "show_eligibility_run",
    "verify_receipt",
    "visible_applications",
    "whole",
]
