"""The pages of awards: the decision and its notice, contracts, tranches, and the ledger."""

from incubator.awards import commands, queries
from incubator.awards.queries.evaluation import list_evaluations, show_evaluation
from incubator.awards.rules import TrancheState
from incubator.awards.rules.evaluation import MOST_MARK, EvaluationCriterion, EvaluationState
from incubator.core.actor import Actor, Permission
from incubator.core.web.navigation import Link, everybody
from incubator.core.web.page import Form, Page

DECISION = "/competitions/{competition_id:uuid}/decision"


def _readers(actor: Actor) -> bool:
    return actor.may(Permission.AWARD_READ)


def _members(actor: Actor) -> bool:
    return bool(actor.memberships) or _readers(actor)


def _evaluators(actor: Actor) -> bool:
    return actor.may(Permission.EVALUATION_WRITE) or actor.may(Permission.EVALUATION_MANAGE)


def _bookkeepers(actor: Actor) -> bool:
    return actor.may(Permission.LEDGER_READ)


NAVIGATION = [
    Link("/awards", ("立项资助", "Awards"), "award", _members),
    Link("/tranches", ("拨付", "Payments"), "banknote", _members),
    Link("/evaluations", ("项目评估", "Evaluations"), "gauge", _evaluators),
    Link("/ledger", ("账目", "Ledger"), "landmark", _bookkeepers),
    Link("/notices", ("立项公示", "Public notices"), "scroll-text", everybody),
]

PAGES = [
    Page(
        DECISION,
        "awards/decision.html",
        shows={"shown": queries.show_decision},
        forms={
            "preview": Form(queries.preview_awards, shows_result=True),
            "propose": Form(commands.propose_awards, done=("立项方案已提出", "Awards proposed")),
            "withdraw": Form(commands.withdraw_proposal, done=("方案已撤回", "Proposal withdrawn")),
            "approve": Form(commands.approve_decision, done=("已批准", "Approved")),
            "give_notice": Form(commands.give_notice, done=("公示已开始", "The notice has begun")),
            "finalise": Form(commands.finalise_decision, done=("立项结果已确定", "The awards are final")),
        },
    ),
    Page("/notices", "awards/notices.html", shows={"notices": queries.list_notices}, is_public=True),
    Page(
        "/notices/{decision_id:uuid}",
        "awards/notice.html",
        shows={"notice": queries.read_notice, "check": queries.check_notice},
        is_public=True,
    ),
    Page(
        "/awards",
        "awards/awards.html",
        views=("立项资助", "Awards"),
        shows={"awards": queries.find_awards, "competitions": queries.list_decided},
    ),
    Page(
        "/awards/{award_id:uuid}",
        "awards/award.html",
        shows={"shown": queries.show_award},
        forms={"sign": Form(commands.sign_contract, done=("协议已登记", "Contract recorded"))},
    ),
    Page(
        "/tranches",
        "awards/tranches.html",
        views=("拨付", "Payments"),
        shows={
            "tranches": queries.find_tranches,
            "totals": queries.count_tranches,
            "competitions": queries.list_decided,
        },
        uses={"states": TrancheState},
    ),
    Page(
        "/tranches/{tranche_id:uuid}",
        "awards/tranche.html",
        shows={"shown": queries.show_tranche},
        forms={
            "ask": Form(commands.ask_evaluation, done=("已请评估员评估", "The evaluator is asked")),
            "fall_due": Form(commands.let_fall_due, done=("已可以申请拨付", "It is due now")),
            "request": Form(commands.request_tranche, done=("拨付申请已提交", "Request sent")),
            "return": Form(commands.return_tranche, done=("申请已退回", "Request returned")),
            "approve": Form(commands.approve_tranche, done=("已批准拨付", "Payment approved")),
            "pay": Form(commands.pay_tranche, done=("拨付已登记入账", "Payment recorded")),
        },
    ),
    Page(
        "/evaluations",
        "awards/evaluations.html",
        shows={"evaluations": list_evaluations},
        uses={"states": EvaluationState},
    ),
    Page(
        "/evaluations/{evaluation_id:uuid}",
        "awards/evaluation.html",
        shows={"shown": show_evaluation},
        forms={
            "save": Form(commands.save_evaluation, done=("已保存", "Saved")),
            "report": Form(
                commands.send_report,
                accepts=commands.REPORT_TYPES,
                done=("评估报告已上传", "The report is here"),
            ),
            "submit": Form(commands.submit_evaluation, done=("评估已提交", "The evaluation is in")),
            "withdraw": Form(commands.withdraw_evaluation, done=("评估已取消", "Withdrawn")),
        },
        uses={"criteria": {each.value: each for each in EvaluationCriterion}, "most": MOST_MARK},
    ),
    Page(
        "/ledger",
        "awards/ledger.html",
        shows={"book": queries.show_ledger, "entries": queries.list_entries},
    ),
]
