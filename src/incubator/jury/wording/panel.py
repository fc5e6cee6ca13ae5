"""The words of pools, invitations, conflicts, recusals and assignment."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.jury.rules.conflict import Ground, Outcome, Standing
from incubator.jury.rules.invitation import InvitationAction, InvitationState, PanelFunction
from incubator.jury.rules.panel import RecusalKind
from incubator.jury.rules.pool import TieKind

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
    TieKind: {
        TieKind.EMPLOYMENT: ("任职", "Employment"),
        TieKind.LEGAL_REPRESENTATIVE: ("法定代表人", "Legal representative"),
        TieKind.GOVERNANCE: ("理事或监事", "Council, board or supervisors"),
        TieKind.SHAREHOLDING: ("持股或出资", "Shareholding"),
        TieKind.ADVICE: ("顾问", "Advice"),
        TieKind.KINSHIP: ("亲属有上述关系", "Next of kin have a tie"),
        TieKind.OTHER: ("其他", "Other"),
    },
    Ground: {
        Ground.MEMBER: ("是申报组织的成员", "Member of the applicant"),
        Ground.FORMER_MEMBER: ("曾是申报组织的成员", "Former member of the applicant"),
        Ground.TIE: ("本人填报过与该组织的关系", "Named the organization among the ties"),
        Ground.EMPLOYER: ("是评委本人填写的所在单位", "Employer of the judge"),
        Ground.MENTOR: ("是或曾是该组织的孵化督导", "Its mentor, now or before"),
        Ground.LEGAL_REPRESENTATIVE: ("与组织的法定代表人同名", "Same name as the legal representative"),
        Ground.BANK_ACCOUNT: ("与其有关系的组织用同一个收款账户", "A tied organization has the same account"),
        Ground.CONTACT: ("与组织联系人的邮箱相同", "Same address as the contact"),
        Ground.SAME_NAME: ("与联系人或项目负责人同名", "Same name as the contact or the leader"),
        Ground.DRAFTING: ("经手过该组织的登记或申报", "Registered or applied for it"),
        Ground.PHONE: ("与组织联系人或成员的电话相同", "Same phone number as the contact or a member"),
        Ground.MAIL_DOMAIN: ("与联系人或成员使用同一单位的邮箱", "Mail domain of the contact or a member"),
        Ground.REPORTED: ("他人反映", "Reported"),
    },
    Outcome: {
        Outcome.CONFIRMED: ("认定", "Confirmed"),
        Outcome.CLEARED: ("排除", "Cleared"),
    },
    Standing: {
        Standing.DECLARED: ("已申报回避", "Declared"),
        Standing.CONFIRMED: ("已认定", "Confirmed"),
        Standing.FOUND: ("待核实", "Found"),
        Standing.CLEARED: ("已排除", "Cleared"),
    },
    PanelFunction: {
        PanelFunction.JUDGE: ("评委", "Judge"),
        PanelFunction.EVALUATOR: ("评估员", "Evaluator"),
    },
    InvitationState: {
        InvitationState.SENT: ("待回复", "Sent"),
        InvitationState.ACCEPTED: ("已接受", "Accepted"),
        InvitationState.DECLINED: ("已婉拒", "Declined"),
        InvitationState.WITHDRAWN: ("已撤回", "Withdrawn"),
    },
    InvitationAction: {
        InvitationAction.ACCEPT: ("接受", "Accept"),
        InvitationAction.DECLINE: ("婉拒", "Decline"),
        InvitationAction.WITHDRAW: ("撤回", "Withdraw"),
    },
}

REFUSALS: Mapping[str, str] = {
    "already_appointed": "聘书已经发出，不用重复发放。",
    "already_assigned": "这位评委已经分到了这个申报，不用重复分配。",
    "already_cleared": "这一条已经排除过了，不用重复处理。",
    "already_confirmed": "这一条已经认定过了，不用重复处理。",
    "already_on_panel": "这位评委已经在名单里了，不用重复添加。",
    "already_recused": "已经申报过回避了，不用再申报。",
    "application_not_eligible": "这个申报没有通过资格审核，不能参加评审。",
    "application_unknown": "本次大赛没有这个申报，请检查。",
    "appointment_fixed": "聘书发出以后不能再改。",
    "bad_function": "没有这种评审身份，请从列出的选项中选择。",
    "bad_ground": "没有这种利益冲突的依据，请从列出的选项中选择。",
    "bad_outcome": "请选择认定或者排除。",
    "conflict_settled": "这一条已经申报或处理过了，请刷新页面查看。",
    "conflicts_unsettled": "有利益冲突的评委提交了评分，请先逐条认定或排除。",
    "ends_before_it_begins": "结束日期不能早于开始日期，请检查。",
    "field_repeated": "同一个领域填了两次，请去掉一个。",
    "invitation_fixed": "邀请发出以后不能再改；如需更改，请撤回后重新邀请。",
    "invitation_not_accepted": "对方还没有接受邀请，接受以后才能发聘书。",
    "judge_chairs_pitch": "这位评委主持路演“{title}”，请先给这一场换一位主持人。",
    "judge_pitches": "这位评委在路演里还有席位，没有保存，请再试一次。",
    "judge_conflicted": "这位评委与这个申报有利益冲突，请换一位评委。",
    "judge_has_sheets": "这位评委已经提交过评分，不能从名单中去掉。",
    "judge_is_member": "这位评委是申报组织的成员，需要回避，请换一位评委。",
    "judge_not_on_panel": "这位评委不在本次大赛的评委名单里，请先添加。",
    "judge_recused": "这位评委已经对这个申报回避，不能再评分。",
    "letter_not_ready": "聘书正在生成，请稍后再试。",
    "member_not_cleared": "申报组织的成员需要回避，这一条不能排除。",
    "not_a_judge": "这个人还没有评委身份，请先在人员管理里添加。",
    "not_appointed": "接受邀请以后才有聘书。",
    "own_conflict": "这件事与您有利害关系，请由其他同事处理。",
    "pair_repeated": "同一位评委和同一个申报出现了两次，请去掉一个。",
    "panel_empty": "评委名单还是空的，请先添加评委。",
    "past_membership_final": "过去的成员记录不能修改或删除。",
    "person_unknown": "没有找到这个人，或者账号已经停用，请检查。",
    "recusal_final": "回避申报以后不能撤回或修改。",
    "reply_by_passed": "回复期限应当晚于现在，请检查。",
    "reply_too_late": "回复期限已经过了，请联系园区工作人员。",
    "ruling_final": "认定或排除以后不能再改。",
    "sheet_not_recused": "回避记录与评分表对不上，没有保存，请刷新页面后再试一次。",
    "terms_changed": "评审须知有了新的版本，请重新阅读后再接受。",
    "terms_not_accepted": "接受邀请需要先同意评审须知。",
}
