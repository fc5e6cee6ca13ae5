"""The incubation's words."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.incubation.rules import Action, FollowUpAction, FollowUpState, Mode, SpaceKind, State

LABELS: Labels = {
    Mode: {
        Mode.ON_SITE: ("站内孵化", "On-site"),
        Mode.OFF_SITE: ("站外指导", "Off-site"),
    },
    State: {
        State.APPLIED: ("待审批", "Applied"),
        State.INCUBATING: ("孵化中", "Incubating"),
        State.REJECTED: ("未准予入驻", "Rejected"),
        State.WITHDRAWN: ("已撤回", "Withdrawn"),
        State.EXPELLED: ("已责令退驻", "Expelled"),
        State.GRADUATED: ("已出壳，跟踪中", "Graduated, in follow-up"),
        State.CLOSED: ("跟踪结束", "Closed"),
    },
    Action: {
        Action.ADMIT: ("准予入驻", "Admit"),
        Action.REJECT: ("不予入驻", "Reject"),
        Action.WITHDRAW: ("撤回申请", "Withdraw"),
        Action.EXPEL: ("责令退驻", "Expel"),
        Action.GRADUATE: ("出壳", "Graduate"),
        Action.CLOSE: ("结束跟踪", "End the follow-up"),
    },
    SpaceKind: {
        SpaceKind.MEETING: ("会议室", "Meeting room"),
        SpaceKind.TRAINING: ("培训室", "Training room"),
        SpaceKind.HALL: ("活动厅", "Hall"),
        SpaceKind.DESK: ("共享工位", "Shared desks"),
    },
    FollowUpState: {
        FollowUpState.DUE: ("待填报", "Due"),
        FollowUpState.REPORTED: ("已填报", "Reported"),
        FollowUpState.WAIVED: ("免填报", "Waived"),
    },
    FollowUpAction: {
        FollowUpAction.REPORT: ("填报", "Report"),
        FollowUpAction.WAIVE: ("免于填报", "Waive"),
    },
}

REFUSALS: Mapping[str, str] = {
    "already_mentor": "这个人已经是这家组织的督导，不用重复安排。",
    "bad_booking": "预订与孵化期对不上，没有保存，请刷新页面后再试一次。",
    "bad_cancellation": "取消记录不完整，没有保存，请刷新页面后再试一次。",
    "bad_capacity": "可容纳人数应当是 1 或更大的整数。",
    "bad_certificate": "出壳证书编号有误，没有保存，请刷新页面后再试一次。",
    "bad_clock": "请填写一天里的时间，例如 09:30。",
    "bad_decision": "审批结果不完整，不予入驻时请写明理由。",
    "bad_end": "退出记录不完整，责令退驻时请写明理由。",
    "bad_follow_up": "跟踪记录与孵化期对不上，没有保存，请刷新页面后再试一次。",
    "bad_graduation": "出壳日期应当在孵化期之内，请检查日期。",
    "bad_mentorship": "督导记录与孵化期对不上，没有保存，请刷新页面后再试一次。",
    "bad_mode": "没有这种孵化方式，请选择站内孵化或站外指导。",
    "bad_months": "跟踪时间应当在出壳之后，请检查。",
    "bad_report": "跟踪报告不完整，请把各项都填好再提交。",
    "bad_space_kind": "没有这种场地，请从列表里选一种。",
    "booking_cancelled": "这个预订已经取消，请刷新页面查看。",
    "booking_ends_before": "结束时间应当晚于开始时间，请检查。",
    "booking_over": "预订的时间已经过去，不能再取消。",
    "booking_past": "这个时间已经过去，请选以后的时间。",
    "day_off": "这个场地节假日不开放，请换一天。",
    "day_to_come": "这一天还没有到，请填写今天或以前的日期。",
    "ends_before_start": "孵化期的结束日期应当晚于开始日期，请检查。",
    "follow_ups_due": "还有跟踪报告没有填报，填报或免除以后才能结束跟踪。",
    "mentor_ended": "这位督导的工作已经结束，请刷新页面查看。",
    "mentor_ends_before": "督导结束的日期不能早于开始的日期，请检查。",
    "no_such_space": "没有这个场地，请刷新页面后重新选择。",
    "not_a_mentor": "只有在园区有身份（例如评委、评估员、项目专员）的人可以担任督导。",
    "not_on_the_half_hour": "时间请填整点或半点，例如 09:00 或 09:30。",
    "outside_hours": "这个时间场地不开放，请看场地的开放时间。",
    "space_closed": "这个场地暂停预订，请换一个场地。",
    "space_closes_first": "关闭时间应当晚于开放时间，请检查。",
    "space_name_taken": "已经有同名的场地，请换一个名称。",
    "space_taken": "这个时间已经有人预订，请换一个时间或场地。",
    "term_not_running": "这家组织现在不在孵化期，不能做这一步。",
    "term_not_started": "孵化期还没有开始，请等开始以后再做这一步。",
    "term_open": "这个组织还有一个没有结束的孵化期，不能重复申请。",
    "term_twice": "这个孵化期已经有了，请刷新页面查看。",
    "too_far_ahead": "场地最多提前 60 天预订，请换一天。",
}
