"""The jury's words: panels, recusals, sheets, rankings, and what the files of the offline tools lack."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.jury.methods.allocation import SkipReason
from incubator.jury.methods.flags import FlagKind
from incubator.jury.methods.rule import Combine, Effect, MeanOf, TieBy
from incubator.jury.methods.shortage import ShortageKind
from incubator.jury.rules import RecusalKind, SheetAction, SheetState

LABELS: Labels = {
    RecusalKind: {
        RecusalKind.EMPLOYMENT: ("任职关系", "Employment"),
        RecusalKind.KINSHIP: ("亲属关系", "Kinship"),
        RecusalKind.DISPUTE: ("存在纠纷", "Dispute"),
        RecusalKind.SHAREHOLDING: ("持股或出资", "Shareholding"),
        RecusalKind.DRAFTING: ("参与过申报书起草", "Part in the drafting"),
        RecusalKind.MENTORING: ("担任过督导", "Mentoring"),
        RecusalKind.OTHER: ("其他", "Other"),
    },
    SheetState: {
        SheetState.ASSIGNED: ("待评分", "To be scored"),
        SheetState.SUBMITTED: ("已提交", "Submitted"),
        SheetState.RECUSED: ("已回避", "Recused"),
    },
    SheetAction: {
        SheetAction.SUBMIT: ("提交评分", "Submit"),
        SheetAction.RECUSE: ("回避", "Recuse"),
    },
    MeanOf: {
        MeanOf.MARKS: ("先求各评分项的平均分，再加权", "The mean of each criterion, then weighed"),
        MeanOf.SHEETS: ("先求每位评委的总分，再平均", "Each judge's total, then the mean"),
    },
    Combine: {
        Combine.WEIGHTED_SUM: ("加权求和", "Weighted sum"),
        Combine.WEIGHTED_MEAN: ("加权平均", "Weighted mean"),
    },
    Effect: {
        Effect.ADD: ("加分", "Added"),
        Effect.SUBTRACT: ("扣分", "Subtracted"),
    },
    TieBy: {
        TieBy.CRITERION: ("某一评分项的得分", "The score of a criterion"),
        TieBy.JUDGED_TOTAL: ("评委打出的总分", "The total of the jury"),
        TieBy.POINTS: ("附加分", "Points beside the jury"),
    },
    ShortageKind: {
        ShortageKind.FEW_JUDGES: ("可评的评委不够", "Too few judges for an application"),
        ShortageKind.CAPACITY: ("评委总量不够", "Too few judges in all"),
        ShortageKind.TOGETHER: ("几个申报争用同样的评委", "Applications need the same judges"),
        ShortageKind.LEAST_LOADS: ("评委的最低评审量分配不满", "Too little to judge for the least loads"),
        ShortageKind.LOCKED_OVER_SIZE: ("指定的评委超过席位", "More judges fixed than seats"),
        ShortageKind.LOCKED_OVER_LOAD: ("指定的申报超过评审量", "More applications fixed than the load"),
    },
    FlagKind: {
        FlagKind.SEVERITY: ("打分偏严或偏松", "Far stricter or more lenient"),
        FlagKind.ERRATIC: ("打分忽高忽低", "Scattered scores"),
        FlagKind.CONSTANT: ("全部打了同样的分", "The same score for all"),
        FlagKind.OUTLYING_SCORE: ("个别分数与众不同", "One outlying score"),
        FlagKind.OWN_ORGANIZATION: ("对本单位的申报打分偏高", "Favours its own organization"),
        FlagKind.SCORING_ALIKE: ("两位评委打分过于相似", "Two judges scoring alike"),
    },
    SkipReason: {
        SkipReason.NOTHING_REQUESTED: ("没有申请资助", "Nothing was requested"),
        SkipReason.PLACES: ("名额已满", "No place is left"),
        SkipReason.ORGANIZATION_CAP: ("该组织的立项数已达上限", "The organization has all it may"),
        SkipReason.THEME_CAP: ("该主题的立项数已达上限", "The theme has all it may"),
        SkipReason.BUDGET: ("剩余资金不足", "Too little money is left"),
        SkipReason.THEME_MINIMUM: ("需要为其他主题留出名额或资金", "Kept for themes with a minimum"),
    },
}

REFUSALS: Mapping[str, str] = {
    # Panels, recusals and assignment.
    "already_assigned": "这位评委已经分到了这个申报，不用重复分配。",
    "already_on_panel": "这位评委已经在名单里了，不用重复添加。",
    "already_ranked": "排名已经公布，不能再改动评委名单或申报回避。",
    "already_recused": "已经申报过回避了，不用再申报。",
    "application_not_eligible": "这个申报没有通过资格审核，不能参加评审。",
    "applications_unchecked": "还有 {count} 个申报没有完成资格审核，请先审核完再开始评审。",
    "bad_rank": "名次或分数有误，没有保存，请再试一次。",
    "contest_differs": "同名的大赛已经导入过，但内容不一样，请先核对文件。",
    "judge_has_sheets": "这位评委已经提交过评分，不能从名单中去掉。",
    "judge_is_member": "这位评委是申报组织的成员，需要回避，请换一位评委。",
    "judge_not_on_panel": "这位评委不在本次大赛的评委名单里，请先添加。",
    "judge_recused": "这位评委已经对这个申报回避，不能再评分。",
    "not_a_judge": "这个人还没有评委身份，请先在人员管理里添加。",
    "not_judging": "大赛现在不在评审阶段，还不能评分或分配。",
    "nothing_to_judge": "没有通过资格审核的申报，还不能开始评审。",
    "pair_repeated": "同一位评委和同一个申报出现了两次，请去掉一个。",
    "panel_empty": "评委名单还是空的，请先添加评委。",
    "recusal_final": "回避申报以后不能撤回或修改。",
    "sheet_not_recused": "回避记录与评分表对不上，没有保存，请刷新页面后再试一次。",
    # Sheets and the ranking.
    "mark_repeated": "同一个评分项打了两次分，请刷新页面后重新填写。",
    "place_repeated": "同一个申报在排名里出现了两次，请再试一次。",
    "points_negative": "附加分不能小于零。",
    "points_repeated": "同一种附加分填了两次，请去掉一个。",
    "quorum_missing": "有 {count} 个申报的评分表不够 {quorum} 张，还不能公布排名。",
    "ranking_final": "排名公布以后，排名和它依据的分数都不能再改。",
    "score_out_of_range": "分数超出了允许的范围，请检查这一项的满分。",
    "sheet_incomplete": "还有评分项没有打分，请补上再提交。",
    "sheet_locked": "评分表已经提交或回避，不能再改。",
    "sheet_time_missing": "评分表的提交时间有误，没有保存，请再提交一次。",
    "sheets_open": "还有 {count} 张评分表没有提交；确定不会提交的，请先取消分配。",
    "unknown_criterion": "有一个评分项不在评分标准里，请刷新页面后重新填写。",
    # Seating judges.
    "assignment_proof_fails": "评审分配没有通过核对，请重新分配。",
    "assignment_unfinished": "分配方案没能及时算完，请放宽条件后再试。",
    "load_out_of_range": "评委的评审量应当是不小于零的整数，请检查。",
    "option_out_of_range": "有一个选项超出了允许的范围，请检查。",
    "pair_duplicate": "同一位评委和同一个申报在表里出现了两次，请去掉一行。",
    "pairs_malformed": "评委与申报的对应表有错，请检查后再试。",
    "pairs_missing": "表格里只有标题，没有内容，请检查文件。",
    "panel_rules_unmet": "按现在的要求排不出评委组，请放宽要求或增加评委。",
    "panel_size_out_of_range": "每组评委的人数超出了允许的范围，请检查。",
    "panels_short": "评委不够，排不满所有的评委组，请增加评委或减少每组人数。",
    "rules_malformed": "评委组的要求填写有误，请检查。",
    "score_not_whole": "这里的分数应当是整数，请检查。",
    "seed_invalid": "随机种子的写法不对，请换一个简单的词或数字。",
    # Files of marks, pairs and rules.
    "column_duplicate": "表格里有两列的标题相同，请改掉其中一个。",
    "column_missing": "表格里少了一列，请对照模板检查标题。",
    "csv_malformed": "表格的格式有错，请用表格软件另存为 CSV 后再试。",
    "file_encoding": "文件的文字编码认不出来，请另存为 UTF-8 编码后再试。",
    "file_unreadable": "没能打开文件，请检查文件还在不在。",
    "mark_duplicate": "同一位评委对同一项打了两次分，请去掉一行。",
    "marks_missing": "表格里只有标题，没有分数，请检查文件。",
    "name_duplicate": "有两个名字相同，请改掉其中一个。",
    "name_invalid": "表格里有空的或不合适的名字，请检查。",
    "number_invalid": "表格里有一格不是数字，请检查。",
    "number_out_of_range": "有一个数字超出了允许的范围，请检查。",
    "number_too_fine": "分数最多两位小数，请检查表格。",
    "number_too_large": "分数不能超过 10000，请检查表格。",
    "points_duplicate": "同一个申报的附加分出现了两次，请去掉一行。",
    "weight_differs": "同一个评分项前后的权重不一样，请改成一样。",
    "weight_zero": "每个评分项的权重都应当大于零。",
    # The rule of a contest, and its arithmetic.
    "criterion_unknown": "有一个评分项没有权重，请检查评分标准。",
    "mark_negative": "分数不能小于零。",
    "points_missing": "有申报缺少附加分，请补上。",
    "points_unused": "评分规则里没有用到附加分，请去掉附加分文件或改规则。",
    "rule_malformed": "评分规则的格式有错，请检查文件。",
    "rule_missing_key": "评分规则里少了一项，请对照说明补上。",
    "rule_unknown_key": "评分规则里有一项认不出来，请对照说明检查。",
    "rule_unknown_version": "评分规则的版本认不出来，请检查版本号。",
    "rule_wrong_value": "评分规则里有一项的内容不对，请对照说明检查。",
    "sheet_duplicate": "同一位评委对同一个申报有两张评分表，请去掉一张。",
    "tie_criterion_unknown": "评分规则用来分先后的评分项不存在，请检查规则。",
    "weight_negative": "评分项的权重不能小于零。",
    "weights_zero": "没有一个评分项有权重，请检查评分标准。",
    # Money, lots and diagnoses.
    "application_duplicate": "同一个申报出现了两次，请去掉一个。",
    "beacon_missing": "抽签需要一个事先公开的数字，请填写。",
    "candidate_duplicate": "同一个申报出现了两次，请去掉一个。",
    "chance_missing": "有申报没有算出入选的可能性，请重新计算。",
    "limits_malformed": "资助的限制条件填写有误，请检查。",
    "scores_equal": "所有分数都一样，没有可以分析的差别。",
    "scores_malformed": "评分数据有错，请检查后再试。",
    "scores_too_few": "评分还太少，暂时不能分析，请等更多评分提交以后再看。",
    "share_out_of_range": "比例应当在 0 到 1 之间，请检查。",
    "theme_minimum_unreachable": "按现在的名额和资金，满足不了各主题的最低立项数，请调整。",
}
