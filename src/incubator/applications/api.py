"""The applications room's operations."""

from incubator.applications import commands, queries
from incubator.applications.schemas import (
    ApplicationOut,
    CoApplicationOut,
    DoneOut,
    EligibilityRowOut,
    EligibilityRunOut,
    FileOut,
    ReadinessOut,
    ReceiptOut,
    ReceiptProofOut,
    WholeApplicationOut,
)
from incubator.core.objects import FileType
from incubator.core.web.document import Document
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing

OF_ORGANIZATION = "/organizations/{organization_id:uuid}/applications"
OF_COMPETITION = "/competitions/{competition_id:uuid}/applications"
ONE = "/applications/{application_id:uuid}"
CO_APPLICATION = "/co-applications/{co_applicant_id:uuid}"
RUNS = "/competitions/{competition_id:uuid}/eligibility-runs"
RUN = RUNS + "/{run_id:uuid}"
FILE = f"{ONE}/files/{{file_id:uuid}}"

ENDPOINTS = [
    Endpoint("GET", OF_ORGANIZATION, queries.list_organization_applications, returns=Listing[ApplicationOut]),
    Endpoint("POST", OF_ORGANIZATION, commands.draft_application, returns=WholeApplicationOut, status=201),
    Endpoint("GET", OF_COMPETITION, queries.list_competition_applications, returns=Listing[ApplicationOut]),
    Document("GET", f"{OF_COMPETITION}/table", queries.export_applications, media="text/csv; charset=utf-8"),
    Document("GET", "/applications/table", queries.export_all_applications, media="text/csv; charset=utf-8"),
    Endpoint("GET", ONE, queries.read_application, returns=WholeApplicationOut),
    Endpoint("PATCH", ONE, commands.edit_application, returns=WholeApplicationOut),
    Endpoint("DELETE", ONE, commands.delete_draft),
    Endpoint("PUT", f"{ONE}/budget", commands.replace_budget, returns=WholeApplicationOut),
    Endpoint("PUT", f"{ONE}/co-applicants", commands.replace_co_applicants, returns=WholeApplicationOut),
    Endpoint("GET", "/co-applications", queries.list_co_applications, returns=Listing[CoApplicationOut]),
    Endpoint(
        "POST", f"{CO_APPLICATION}/confirmation", commands.confirm_co_application, returns=CoApplicationOut
    ),
    Endpoint("POST", f"{CO_APPLICATION}/refusal", commands.decline_co_application, returns=CoApplicationOut),
    Endpoint("GET", f"{ONE}/files", queries.list_files, returns=list[FileOut]),
    Endpoint(
        "POST",
        f"{ONE}/files",
        commands.add_file,
        returns=FileOut,
        status=201,
        accepts=frozenset(FileType),
    ),
    Endpoint("DELETE", FILE, commands.remove_file),
    Endpoint("GET", f"{FILE}/content", queries.download_file, returns=Download),
    Endpoint("POST", f"{ONE}/submission", commands.submit_application, returns=WholeApplicationOut),
    Endpoint("POST", f"{ONE}/withdrawal", commands.withdraw_application, returns=WholeApplicationOut),
    Endpoint("POST", f"{ONE}/eligibility", commands.check_eligibility, returns=WholeApplicationOut),
    Endpoint("GET", RUNS, queries.list_eligibility_runs, returns=Listing[EligibilityRunOut]),
    Endpoint("POST", RUNS, commands.propose_eligibility, returns=EligibilityRunOut, status=201),
    Endpoint("GET", RUN, queries.read_eligibility_run, returns=EligibilityRunOut),
    Endpoint("GET", f"{RUN}/applications", queries.list_eligibility_rows, returns=Listing[EligibilityRowOut]),
    Endpoint("POST", f"{RUN}/adoption", commands.apply_eligibility, returns=EligibilityRunOut),
    Endpoint("POST", f"{RUN}/reversal", commands.undo_eligibility, returns=EligibilityRunOut),
    Endpoint("GET", f"{ONE}/history", queries.list_deeds, returns=list[DoneOut]),
    Endpoint("GET", f"{ONE}/readiness", queries.read_readiness, returns=ReadinessOut),
    Endpoint("GET", f"{ONE}/receipt", queries.read_receipt, returns=ReceiptOut),
    Endpoint("GET", "/receipts/{code}", queries.verify_receipt, returns=ReceiptProofOut),
]
