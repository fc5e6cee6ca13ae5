"""The competitions' words."""

from collections.abc import Mapping

from incubator.competitions.rules import Action, Disclosure, Milestone, Phase, Progress, Stage, Trigger
from incubator.core.wording import Labels

LABELS: Labels = {
    Stage: {
        Stage.DRAFT: ("筹备中", "In preparation"),
        Stage.OPEN: ("征集中", "Call open"),
        Stage.CLOSED: ("征集截止", "Call closed"),
        Stage.JUDGING: ("评审中", "Judging"),
        Stage.RANKED: ("已公布排名", "Ranked"),
        Stage.ARCHIVED: ("已归档", "Archived"),
    },
    Action: {
        Action.OPEN: ("开放征集", "Open the call"),
        Action.CLOSE: ("截止征集", "Close the call"),
        Action.BEGIN_JUDGING: ("开始评审", "Begin judging"),
        Action.PUBLISH_RANKING: ("公布排名", "Publish the ranking"),
        Action.ARCHIVE: ("归档", "Archive"),
    },
    Disclosure: {
        Disclosure.NEVER: ("不公开", "Never"),
        Disclosure.AFTER_RANKING: ("排名公布后", "After the ranking"),
        Disclosure.AFTER_DECISION: ("立项结果公布后", "After the decision"),
    },
    Milestone: {
        Milestone.OPENING: ("开始申报", "Applications open"),
        Milestone.DEADLINE: ("申报截止", "Deadline"),
        Milestone.ELIGIBILITY: ("资格审核", "Eligibility check"),
        Milestone.JUDGING: ("专家评审", "Judging"),
        Milestone.RANKING: ("公布排名", "Ranking published"),
        Milestone.DECISION: ("公布立项结果", "Awards made public"),
    },
    Phase: {
        Phase.PREPARING: ("筹备中", "In preparation"),
        Phase.COMING: ("即将开始", "Coming"),
        Phase.TAKING: ("正在征集", "Taking applications"),
        Phase.OVER: ("征集已结束", "Call over"),
    },
    Progress: {
        Progress.DONE: ("已完成", "Done"),
        Progress.NOW: ("进行中", "Now"),
        Progress.LATER: ("未开始", "Later"),
    },
    Trigger: {
        Trigger.CONTRACT_SIGNED: ("签约后", "When the contract is signed"),
        Trigger.MID_TERM_PASSED: ("中期评估通过后", "When the mid-term evaluation is passed"),
        Trigger.FINAL_PASSED: ("末期评估通过后", "When the final evaluation is passed"),
    },
}

REFUSALS: Mapping[str, str] = {
    "anchor_off_scale": "评分参考应当对应一个可以打出的分数，请检查。",
    "anchor_repeated": "同一个分数只能有一条评分参考，请去掉一条。",
    "award_cap_over_pool": "单个项目的资助上限不能超过资金总额，请检查。",
    "bad_disclosure": "没有这种公开方式，请从列出的选项中选择。",
    "bad_stage": "没有这个阶段，请刷新页面后再试一次。",
    "bad_step": "打分的最小单位应当是 1 分、0.5 分或 0.01 分。",
    "bad_trigger": "没有这种拨付条件，请从列出的选项中选择。",
    "call_not_open": "征集还没有开始，请等开始以后再申报。",
    "code_repeated": "同一个代码用了两次，请改掉其中一个。",
    "competition_unknown": "没有找到这个大赛，请从列表中重新选择。",
    "competition_fixed": "大赛发布以后，这些内容不能再改。",
    "date_out_of_range": "日期应当在 2000 年到 2199 年之间，请检查。",
    "deadline_not_later": "新的截止时间应当晚于现在的截止时间。",
    "deadline_passed": "截止时间已经过了，请先改成将来的时间。",
    "decimals_out_of_range": "分数可以保留 0 到 6 位小数。",
    "entries_out_of_range": "每个组织可以申报 1 到 100 个项目。",
    "highest_off_step": "评分项的满分应当是最小打分单位的整数倍。",
    "highest_out_of_range": "评分项的满分应当大于 0，最高 10000。",
    "no_track": "大赛至少要有一个赛道，请添加。",
    "notice_out_of_range": "公示期应当是 1 到 60 个工作日。",
    "places_out_of_range": "立项名额是 1 到 5000 个。",
    "pool_not_positive": "资金总额应当大于零。",
    "quorum_out_of_range": "每个项目至少需要的评分表应当是 1 到 1000 张。",
    "sequence_repeated": "有两笔拨付的序号相同，请改掉其中一个。",
    "share_not_positive": "每一笔拨付的比例都应当大于零。",
    "shares_not_100": "各笔拨付的比例加起来应当正好是 100，请检查。",
    "stage_goes_back": "大赛不能退回到前面的阶段。",
    "track_cap_out_of_range": "赛道的资助上限应当大于零，并且不超过单个项目的资助上限。",
    "tranches_out_of_order": "拨付要按先后排列：先签约，再中期评估，最后末期评估。",
    "trim_from_too_few": "至少有 5 张评分表时，才能去掉最高分和最低分。",
    "years_out_of_range": "回避追溯的年数应当是 0 到 20 年。",
}
