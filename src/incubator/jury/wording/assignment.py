"""The words of assignments in steps."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.jury.rules.assignment_run import ChangeKind, HoldKind, PairKind, RunAction, RunState
from incubator.jury.rules.preference import Knowledge, Wish
from incubator.jury.rules.reasons import Decider, Place

LABELS: Labels = {
    RunState: {
        RunState.PROPOSED: ("试排", "Proposed"),
        RunState.APPLIED: ("已采用", "Applied"),
        RunState.UNDONE: ("已撤销", "Undone"),
    },
    RunAction: {
        RunAction.APPLY: ("采用", "Apply"),
        RunAction.UNDO: ("撤销", "Undo"),
    },
    HoldKind: {
        HoldKind.LOCKED: ("指定", "Locked"),
        HoldKind.FORBIDDEN: ("不许", "Forbidden"),
    },
    PairKind: {
        PairKind.KEPT: ("原有", "Kept"),
        PairKind.LOCKED: ("指定", "Locked"),
        PairKind.CHOSEN: ("新排", "Chosen"),
    },
    ChangeKind: {
        ChangeKind.APPLICATION_ADDED: ("新增了申报", "An application came"),
        ChangeKind.APPLICATION_REMOVED: ("少了申报", "An application went"),
        ChangeKind.JUDGE_REMOVED: ("评委离开了名单", "A judge left the panel"),
        ChangeKind.PAIR_CONFLICTED: ("出现了利益冲突", "A conflict came up"),
        ChangeKind.PAIR_FORBIDDEN: ("工作人员不许这样排", "Staff forbade a pair"),
        ChangeKind.PAIR_LOCKED: ("工作人员指定了另一位", "Staff locked another pair"),
        ChangeKind.SHEET_ADDED: ("另外分配了评分表", "A sheet was assigned"),
        ChangeKind.SHEET_REMOVED: ("收回了评分表", "A sheet was taken back"),
        ChangeKind.LOAD_GREW: ("评委在别处多了评审任务", "A judge got more elsewhere"),
    },
    Place: {
        Place.KEPT: ("原有", "Kept"),
        Place.LOCKED: ("指定", "Locked"),
        Place.CHOSEN: ("排上", "Chosen"),
        Place.DISPLACED: ("让给了别处", "Needed elsewhere"),
        Place.NOT_CHOSEN: ("未排上", "Not chosen"),
        Place.EXCLUDED: ("不能评", "Excluded"),
    },
    Wish: {
        Wish.WANTS: ("想评", "Wants it"),
        Wish.NEUTRAL: ("都可以", "Either way"),
        Wish.CANNOT: ("本人表示评不了", "Can’t, as the judge said"),
    },
    Knowledge: {
        Knowledge.EXPERT: ("很熟悉", "An expert"),
        Knowledge.SOME: ("有所了解", "Knows some"),
        Knowledge.NONE: ("不了解", "Knows nothing of it"),
    },
    Decider: {
        Decider.SHEET: ("已有评分表", "A sheet is there"),
        Decider.STAFF: ("工作人员", "Staff"),
        Decider.CONFLICT: ("利益冲突", "A conflict"),
        Decider.JUDGE: ("评委本人", "The judge"),
        Decider.LOAD: ("评审量已满", "The load is full"),
        Decider.SCORE: ("总体匹配最好", "The best total"),
        Decider.LOT: ("匹配相同，由种子抽签", "The lot among equals"),
        Decider.CHANCE: ("在上限之内随机抽取", "The draw under the cap"),
        Decider.PROGRAM: ("按组成要求求解", "The rules for panels"),
    },
}

REFUSALS: Mapping[str, str] = {
    "applications_named_twice": "指定申报和“只排前几名”只能选一种。",
    "assignment_stale": "试排以后情况有了变化，不能采用，请重新试排。",
    "cap_with_rules": "上限与组成要求合在一起找不到抽取的办法：请放宽上限，或去掉一条要求。",
    "judge_repeated": "同一位评委填了两次，请去掉一个。",
    "no_run_applied": "还没有采用过试排的结果，请先写明要求再试排。",
    "not_assignable": "申报截止以后、公布名次以前才能安排评委。",
    "pair_elsewhere": "这个申报属于另一个大赛，没有保存。",
    "pair_held": "这一对已经指定或禁止过了，如需改变，请先取消。",
    "ends_in_the_past": "截止时间应当晚于现在，请检查。",
    "bad_knowledge": "请从列出的熟悉程度中选择。",
    "bad_wish": "请从列出的意向中选择。",
    "preferences_closed": "征求意向的时间已经过了，不能再改。",
    "preferences_not_asked": "还没有征求过评委的意向。",
    "preferences_open": "试排的时候还在征求评委意向，请等截止以后重新试排。",
    "run_final": "试排的结果不能修改或删除。",
    "run_in_use": "已经有评委开始评分，不能整体撤销，请逐一处理。",
    "run_time_missing": "采用和撤销应当有时间，没有保存。",
    "run_too_large": "申报和评委太多，请用命令 incubator assign 离线安排。",
    "score_negative": "匹配分不能小于 0。",
    "sheet_of_another": "评分表与这一对不符，没有保存。",
}
