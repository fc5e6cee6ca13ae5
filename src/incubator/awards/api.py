"""The awards room's operations."""

from incubator.awards import commands, queries
from incubator.awards.queries import evaluation
from incubator.awards.schemas import (
    AwardStandingOut,
    ContractOut,
    DecisionOut,
    EvaluationOut,
    JournalEntryOut,
    NoticeBrief,
    NoticeOut,
    PayableOut,
    TrialBalanceOut,
)
from incubator.core.web.document import Document
from incubator.core.web.endpoint import Download, Endpoint
from incubator.core.web.schema import Listing

_COMPETITION = "/competitions/{competition_id:uuid}"
_DECISION = "/decisions/{decision_id:uuid}"
_AWARD = "/awards/{award_id:uuid}"
_TRANCHE = "/tranches/{tranche_id:uuid}"
_EVALUATION = "/evaluations/{evaluation_id:uuid}"

ENDPOINTS = [
    Endpoint("POST", f"{_COMPETITION}/decision", commands.propose_awards, returns=DecisionOut, status=201),
    Endpoint("GET", f"{_COMPETITION}/decision", queries.read_competition_decision, returns=DecisionOut),
    Endpoint("GET", _DECISION, queries.read_decision, returns=DecisionOut),
    Endpoint("DELETE", _DECISION, commands.withdraw_proposal),
    Endpoint("POST", f"{_DECISION}/approvals", commands.approve_decision, returns=DecisionOut, status=201),
    Endpoint("POST", f"{_DECISION}/notice", commands.give_notice, returns=DecisionOut, status=201),
    Endpoint("POST", f"{_DECISION}/finalisation", commands.finalise_decision, returns=DecisionOut),
    Endpoint("GET", "/notices", queries.list_notices, returns=Listing[NoticeBrief]),
    Endpoint("GET", "/notices/{decision_id:uuid}", queries.read_notice, returns=NoticeOut),
    Endpoint("GET", "/awards", queries.list_awards, returns=Listing[AwardStandingOut]),
    Endpoint("GET", _AWARD, queries.read_award, returns=AwardStandingOut),
    Endpoint("POST", f"{_AWARD}/contract", commands.sign_contract, returns=ContractOut, status=201),
    Endpoint("GET", "/contracts", queries.list_contracts, returns=Listing[ContractOut]),
    Endpoint("GET", "/contracts/{contract_id:uuid}", queries.read_contract, returns=ContractOut),
    Endpoint("GET", "/tranches", queries.list_tranches, returns=Listing[PayableOut]),
    Endpoint("GET", _TRANCHE, queries.read_tranche, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/trigger", commands.let_fall_due, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/request", commands.request_tranche, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/return", commands.return_tranche, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/approval", commands.approve_tranche, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/payment", commands.pay_tranche, returns=PayableOut),
    Endpoint("POST", f"{_TRANCHE}/evaluations", commands.ask_evaluation, returns=EvaluationOut, status=201),
    Endpoint("GET", "/evaluations", evaluation.list_evaluations, returns=Listing[EvaluationOut]),
    Endpoint("GET", _EVALUATION, evaluation.read_evaluation, returns=EvaluationOut),
    Endpoint("PUT", f"{_EVALUATION}/draft", commands.save_evaluation, returns=EvaluationOut),
    Endpoint(
        "POST",
        f"{_EVALUATION}/report",
        commands.send_report,
        returns=EvaluationOut,
        accepts=commands.REPORT_TYPES,
    ),
    Endpoint("GET", f"{_EVALUATION}/report", evaluation.download_report, returns=Download),
    Endpoint(
        "GET", _EVALUATION + "/files/{file_id:uuid}", evaluation.download_project_file, returns=Download
    ),
    Endpoint("POST", f"{_EVALUATION}/submission", commands.submit_evaluation, returns=EvaluationOut),
    Endpoint("POST", f"{_EVALUATION}/withdrawal", commands.withdraw_evaluation, returns=EvaluationOut),
    Endpoint("GET", "/ledger", queries.read_ledger, returns=TrialBalanceOut),
    Endpoint("GET", f"{_COMPETITION}/ledger", queries.read_competition_ledger, returns=TrialBalanceOut),
    Endpoint("GET", "/ledger/entries", queries.list_entries, returns=Listing[JournalEntryOut]),
    Document("GET", "/ledger/entries.csv", queries.export_entries, media="text/csv; charset=utf-8"),
]
