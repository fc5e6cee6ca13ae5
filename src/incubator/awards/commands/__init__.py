from incubator.awards.commands.contract import sign_contract
from incubator.awards.commands.decision import approve_decision, propose_awards, withdraw_proposal
from incubator.awards.commands.notice import finalise_decision, give_notice
from incubator.awards.commands.tranche import (
    approve_tranche,
    let_fall_due,
    pay_tranche,
    request_tranche,
    return_tranche,
)

__all__ = [
    "approve_decision",
    "approve_tranche",
    "finalise_decision",
    "give_notice",
    "let_fall_due",
    "pay_tranche",
    "propose_awards",
    "request_tranche",
    "return_tranche",
    "sign_contract",
    "withdraw_proposal",
]
