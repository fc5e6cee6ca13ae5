"""The words of lotteries."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.jury.methods.lottery import Zone
from incubator.jury.rules.lottery import BeaconAction, BeaconState

LABELS: Labels = {
    Zone: {
        Zone.CHANCE: ("获资助的可能性在 25% 到 75% 之间", "A chance of 25% to 75% to be funded"),
        Zone.INTERVAL_50: ("名次的五成把握区间跨过资助线", "The 50% interval of ranks crosses the line"),
        Zone.INTERVAL_90: ("名次的九成把握区间跨过资助线", "The 90% interval of ranks crosses the line"),
    },
    BeaconState: {
        BeaconState.OPEN: ("待核对", "Waiting for a second reader"),
        BeaconState.CONFIRMED: ("已核对", "Confirmed"),
        BeaconState.WITHDRAWN: ("已撤回", "Taken back"),
    },
    BeaconAction: {
        BeaconAction.CONFIRM: ("核对无误", "Confirm"),
        BeaconAction.WITHDRAW: ("撤回", "Take back"),
    },
}

REFUSALS: Mapping[str, str] = {
    "already_drawn": "已经抽过签了，不能再抽。",
    "criterion_in_stage": "有一个评审阶段按这一项打分，不能去掉；请先在“评审阶段”里改。",
    "criterion_repeated": "同一个阶段里同一项标准填了两次，请刷新页面后再试一次。",
    "stage_not_judged": "这个阶段不由评委打分：没有评审标准，不能分配评委，也不用定评委看到什么。",
    "stage_weights_not_100": "这个阶段自己的权重加起来应当正好是 100。",
    "application_unranked": "有一个申报没有名次，不能抽签，请刷新页面后再试一次。",
    "bad_url": "网址应当以 https:// 或 http:// 开头，请检查。",
    "bad_zone_of_doubt": "没有这种确定抽签范围的办法，请从列出的选项中选择。",
    "beacon_differs": "和已经录入的号码不一样，请再看一遍原始网页；如果先录入的有错，请撤回后重新录入。",
    "beacon_entered": "号码已经录入，正在等另一位同事核对。",
    "beacon_final": "核对过或者撤回的号码不能再改。",
    "beacon_in_future": "这个时间还没有到，号码应当已经公布。",
    "beacon_too_early": "这个号码公布得太早：应当是约定的等待时间以后公布的第一个号码。",
    "draw_exists": "签号已经分好了，不用重复分。",
    "draw_final": "签号分好以后不能再改。",
    "draw_missing": "排名公布以后才分签号，请稍后再看。",
    "lots_not_drawn": "名次难分先后的申报要先抽签，再提出立项方案。",
    "lottery_declared": "这次大赛已经约定了抽签办法，请刷新页面查看。",
    "no_lottery": "这次大赛没有约定抽签。",
    "nobody_in_doubt": "没有名次难分先后的申报，不需要抽签。",
    "ranking_not_frozen": "排名公布以后才分签号。",
    "same_reader": "录入号码的人不能自己核对，请让另一位同事到原始网页核对。",
    "wait_out_of_range": "等待时间是 1 到 1440 小时。",
}
