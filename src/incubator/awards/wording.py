"""The awards' words: decisions, contracts, payments and the ledger."""

from collections.abc import Mapping

from incubator.awards.rules import (
    AccountKind,
    DecisionAction,
    DecisionState,
    EntryKind,
    Side,
    SkipReason,
    TrancheAction,
    TrancheState,
)
from incubator.core.wording import Labels

LABELS: Labels = {
    SkipReason: {
        SkipReason.NOTHING_ALLOWED: ("没有可资助的金额", "Nothing can be granted"),
        SkipReason.ORGANIZATION_ALREADY_AWARDED: (
            "该组织已有项目立项",
            "The organization has an award already",
        ),
        SkipReason.PLACES_EXHAUSTED: ("名额已满", "No place is left"),
        SkipReason.POOL_EXHAUSTED: ("剩余资金不足", "Too little money is left"),
    },
    DecisionState: {
        DecisionState.PROPOSED: ("拟定，待批准", "Proposed"),
        DecisionState.APPROVED: ("已批准", "Approved"),
        DecisionState.IN_NOTICE: ("公示中", "In public notice"),
        DecisionState.FINAL: ("已确定", "Final"),
    },
    DecisionAction: {
        DecisionAction.APPROVE: ("批准", "Approve"),
        DecisionAction.GIVE_NOTICE: ("开始公示", "Give public notice"),
        DecisionAction.FINALISE: ("确定结果", "Make final"),
    },
    TrancheState: {
        TrancheState.PLANNED: ("未到拨付条件", "Planned"),
        TrancheState.DUE: ("可以申请", "Due"),
        TrancheState.REQUESTED: ("已申请", "Requested"),
        TrancheState.APPROVED: ("已批准", "Approved"),
        TrancheState.PAID: ("已拨付", "Paid"),
    },
    TrancheAction: {
        TrancheAction.FALL_DUE: ("达到拨付条件", "Fall due"),
        TrancheAction.REQUEST: ("申请拨付", "Request"),
        TrancheAction.RETURN: ("退回", "Return"),
        TrancheAction.APPROVE: ("批准", "Approve"),
        TrancheAction.PAY: ("拨付", "Pay"),
    },
    Side: {
        Side.DEBIT: ("借方", "Debit"),
        Side.CREDIT: ("贷方", "Credit"),
    },
    AccountKind: {
        AccountKind.FUNDER: ("资助方投入", "Funder"),
        AccountKind.POOL: ("未分配资金", "Pool"),
        AccountKind.COMMITTED: ("已签约待拨付", "Committed"),
        AccountKind.PAID: ("已拨付", "Paid"),
    },
    EntryKind: {
        EntryKind.POOL_FUNDED: ("资金到位", "Pool funded"),
        EntryKind.CONTRACT_SIGNED: ("协议签订", "Contract signed"),
        EntryKind.TRANCHE_PAID: ("款项拨付", "Tranche paid"),
    },
}

REFUSALS: Mapping[str, str] = {
    "account_by_posting": "账户余额只能通过记账变动，不能直接修改。",
    "account_exists": "这个大赛已经有这个账户了。",
    "account_overdrawn": "账户余额不够，请检查金额。",
    "already_approved": "之前已经批准过了，不用再批准，请等另一位同事批准。",
    "already_awarded": "这个申报已经立项了，不用重复添加。",
    "already_committed": "这份协议已经记过账了，不用重复登记。",
    "already_decided": "这个大赛已经有立项决定了，请刷新页面查看。",
    "already_funded": "这个大赛的资金已经记过账了，不用重复登记。",
    "already_paid": "这笔款已经拨付过了，不用重复登记。",
    "amount_not_positive": "金额应当大于零。",
    "amount_over_cap": "金额超过了申请金额或资助上限，请调低。",
    "application_not_ranked": "这个申报不在排名里，请重新选择。",
    "application_repeated": "同一个申报出现了两次，请去掉一个。",
    "award_untrue": "立项内容与申报对不上，没有保存，请刷新页面后再试一次。",
    "contract_append_only": "协议签订以后不能再改。",
    "contract_exists": "这个项目已经有协议了，请刷新页面查看。",
    "contract_not_committed": "协议没有同时记账，没有保存，请再试一次。",
    "contract_untrue": "协议内容与立项决定对不上，没有保存，请刷新页面后再试一次。",
    "decision_kept": "只有还没批准的立项决定才能撤回或修改。",
    "decision_not_final": "立项结果还没有最后确定，请等公示结束以后再签约。",
    "entry_unbalanced": "这笔账借贷不平，没有保存，请检查金额。",
    "entry_untrue": "这笔账与协议或拨付对不上，没有保存，请刷新页面后再试一次。",
    "final_untrue": "立项结果的确定时间有误，没有保存，请刷新页面后再试一次。",
    "four_eyes": "同一笔款的申请、批准和拨付要由不同的人办理，请让另一位同事来办。",
    "ledger_append_only": "账目只能增加，不能修改或删除。",
    "no_tie_at_the_line": "入围线上没有同分，不需要另外定先后。",
    "nothing_to_award": "排名里没有可以资助的申报。",
    "notice_running": "公示期还没有结束，请等结束以后再做这一步。",
    "notice_untrue": "公示的日期有误，没有保存，请检查起止日期。",
    "organization_already_awarded": "同一个组织在一次大赛中只能有一个项目立项。",
    "own_proposal": "立项决定不能由拟定的人自己批准，请让另一位同事来批准。",
    "own_request": "拨付不能由申请的人自己批准，请让另一位同事来批准。",
    "payee_without_legal_personality": "备案组织和拟登记团队不能作为收款方签约，请由有法人资格的组织签约。",
    "payment_not_entered": "这笔拨付没有同时记账，没有保存，请再试一次。",
    "places_not_positive": "立项名额至少是 1 个。",
    "pool_exhausted": "各项目的金额加起来超过了资金总额，请调整。",
    "signed_before_final": "签约日期应当在立项结果确定之后，请检查。",
    "signed_in_future": "签约日期还没有到，请检查。",
    "tie_at_the_line": "入围线上有同分的申报，请先定出先后。",
    "too_few_approvals": "立项决定需要两位同事批准，现在还不够。",
    "tranche_exists": "这份协议已经有这个序号的拨付了。",
    "tranche_untrue": "拨付记录与协议对不上，没有保存，请刷新页面后再试一次。",
    "tranches_not_whole": "各笔拨付加起来应当正好等于协议金额，请检查。",
}
