"""The applications' words."""

from collections.abc import Mapping

from incubator.applications.rules import Action, Category, Deed, FileKind, Milestone, Need, Source, State
from incubator.core.wording import Labels

LABELS: Labels = {
    State: {
        State.DRAFT: ("草稿", "Draft"),
        State.SUBMITTED: ("已提交", "Submitted"),
        State.ELIGIBLE: ("资格审核通过", "Eligible"),
        State.INELIGIBLE: ("资格审核未通过", "Not eligible"),
        State.WITHDRAWN: ("已撤回", "Withdrawn"),
    },
    Action: {
        Action.SUBMIT: ("提交", "Submit"),
        Action.WITHDRAW: ("撤回", "Withdraw"),
        Action.FIND_ELIGIBLE: ("审核通过", "Find eligible"),
        Action.FIND_INELIGIBLE: ("审核不通过", "Find not eligible"),
    },
    Category: {
        Category.ACTIVITY: ("活动费用", "Activities"),
        Category.STAFF: ("人员补贴", "Staff"),
        Category.MANAGEMENT: ("管理费用", "Management"),
        Category.TAX: ("税费", "Taxes"),
    },
    Source: {
        Source.GRANT: ("申请资助", "Grant"),
        Source.SELF_RAISED: ("自筹", "Self-raised"),
    },
    Need: {
        Need.SUMMARY: ("项目简介", "The summary"),
        Need.LEADER: ("项目负责人", "The leader"),
        Need.PROPOSAL: ("申报书（PDF）", "The proposal, a PDF"),
        Need.GRANT_LINE: ("预算（至少一行申请资助）", "The budget, with a line that the grant pays"),
    },
    Milestone: {
        Milestone.DRAFT: ("填写申报", "Drafting"),
        Milestone.SUBMISSION: ("提交", "Submission"),
        Milestone.WITHDRAWAL: ("撤回", "Withdrawal"),
        Milestone.CHECK: ("资格审核", "Eligibility check"),
        Milestone.JUDGING: ("专家评审", "Judging"),
        Milestone.RANKING: ("公布排名", "Ranking published"),
        Milestone.DECISION: ("公布立项结果", "Awards made public"),
    },
    Deed: {
        Deed.DRAFT: ("开始填写", "Began the draft"),
        Deed.EDIT: ("修改内容", "Edited the texts"),
        Deed.REPLACE_BUDGET: ("修改预算", "Wrote the budget"),
        Deed.ADD_FILE: ("添加文件", "Added a file"),
        Deed.REMOVE_FILE: ("删除文件", "Removed a file"),
        Deed.SUBMIT: ("提交申报", "Submitted it"),
        Deed.WITHDRAW: ("撤回申报", "Withdrew it"),
        Deed.CHECK: ("审核资格", "Checked eligibility"),
    },
    FileKind: {
        FileKind.PROPOSAL: ("申报书", "Proposal"),
        FileKind.ATTACHMENT: ("附件", "Attachment"),
    },
}

REFUSALS: Mapping[str, str] = {
    "amount_not_product": "金额应当等于数量乘以单价，请检查这一行。",
    "application_fixed": "申报提交以后不能再改；如需更正，请联系园区工作人员。",
    "application_incomplete": "申报还没有填完，请补上标出的各项。",
    "bad_category": "没有这个预算科目，请从列出的选项中选择。",
    "bad_position": "预算行的序号应当从 1 开始。",
    "bad_source": "没有这种资金来源，请从列出的选项中选择。",
    "beneficiaries_negative": "受益人数不能小于零。",
    "budget_too_large": "预算总额太大了，请检查金额。",
    "demonstration_apart": "演示数据和真实数据不能混在一起。",
    "files_too_large_together": "所有文件加起来太大了，请精简后再上传。",
    "judging_begun": "评审已经开始，不能再改动资格审核的结果。",
    "no_check": "审核结果不完整，不通过时请写明理由。",
    "no_receipt": "提交时没有生成回执，没有保存，请再提交一次。",
    "organization_not_eligible_form": "拟登记的团队还不能申报，请先完成登记或备案。",
    "price_not_positive": "单价应当大于零。",
    "proposal_not_pdf": "申报书需要是 PDF 文件，请另存为 PDF 后再上传。",
    "quantity_out_of_range": "数量应当是 1 到 1000000 之间的整数。",
    "receipt_code_mistyped": "回执码不对，请检查有没有输错。",
    "requested_not_sum": "申请金额应当等于各行申请资助的合计，请检查预算。",
    "requested_over_cap": "申请金额超过了单个项目的资助上限，请调低预算。",
    "required": "这里还没有填写，请补上。",
    "stored_file_fixed": "文件上传以后不能改动，可以删除后重新上传。",
    "too_many_drafts": "草稿太多了，请先提交或删除一份草稿。",
    "too_many_entries": "这个组织在本次大赛中的申报数量已经达到上限。",
    "too_many_files": "文件数量已经达到上限，最多 {most} 个，请先删除不用的文件。",
    "track_unknown": "这个大赛没有所选的赛道，请重新选择。",
}
