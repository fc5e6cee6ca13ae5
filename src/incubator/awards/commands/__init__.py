from incubator.awards.commands.contract import sign_contract
from incubator.awards.commands.decision import approve_decision, propose_awards, withdraw_proposal
from incubator.awards.commands.evaluation import (
    REPORT_TYPES,
    ask_evaluation,
    save_evaluation,
    send_report,
    submit_evaluation,
    withdraw_evaluation,
)
from incubator.awards.commands.notice import finalise_decision, give_notice
from incubator.awards.commands.tranche import (
    approve_tranche,
    let_fall_due,
    pay_tranche,
    request_tranche,
    return_tranche,
)

__all__ = [
    "REPORT_TYPES",
    "approve_decision",
    "approve_tranche",
    "ask_evaluation",
    "finalise_decision",
    "give_notice",
    "let_fall_due",
    "pay_tranche",
    "propose_awards",
    "request_tranche",
    "return_tranche",
    "save_evaluation",
    "send_report",
    "sign_contract",
    "submit_evaluation",
    "withdraw_evaluation",
    "withdraw_proposal",
]
