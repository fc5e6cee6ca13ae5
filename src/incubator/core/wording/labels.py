"""What the foundation's codes are called."""

from collections.abc import Mapping
from enum import StrEnum

from incubator.core.actor import Language, OrganizationRole, Permission, Role, Theme
from incubator.core.notify import Delivery, Kind
from incubator.core.objects import FileType

Labels = Mapping[type[StrEnum], Mapping[StrEnum, tuple[str, str]]]
"""(Chinese, English); by enum first, because members of two StrEnums with the same text are equal."""

P = Permission

LABELS: Labels = {
    Role: {
        Role.ADMINISTRATOR: ("系统管理员", "Administrator"),
        Role.PROGRAMME_OFFICER: ("项目专员", "Programme officer"),
        Role.FINANCE_OFFICER: ("财务专员", "Finance officer"),
        Role.AUDITOR: ("审计员", "Auditor"),
        Role.JUDGE: ("评委", "Judge"),
        Role.EVALUATOR: ("评估员", "Evaluator"),
    },
    OrganizationRole: {
        OrganizationRole.OWNER: ("负责人", "Owner"),
        OrganizationRole.EDITOR: ("经办人", "Editor"),
        OrganizationRole.VIEWER: ("查看人", "Viewer"),
    },
    Permission: {
        P.ACCOUNT_MANAGE: ("本人账号", "Own account"),
        P.APPLICATION_CHECK: ("资格审核", "Eligibility check"),
        P.APPLICATION_CREATE: ("新建申报", "New applications"),
        P.APPLICATION_EDIT: ("修改申报", "Editing of applications"),
        P.APPLICATION_READ: ("查看申报", "Reading of applications"),
        P.APPLICATION_SUBMIT: ("提交申报", "Submission of applications"),
        P.ASSIGNMENT_MANAGE: ("评审分配", "Assignment of judges"),
        P.AUDIT_READ: ("查看操作记录", "Reading of the audit log"),
        P.AWARD_APPROVE: ("批准立项", "Approval of awards"),
        P.AWARD_PROPOSE: ("拟定立项", "Proposal of awards"),
        P.AWARD_READ: ("查看立项", "Reading of awards"),
        P.BANK_ACCOUNT_MANAGE: ("填写收款账户", "Bank accounts"),
        P.BANK_ACCOUNT_READ: ("查看完整账号", "Reading of whole account numbers"),
        P.BONUS_GIVE: ("加分", "Bonuses"),
        P.COMPETITION_MANAGE: ("大赛管理", "Competitions"),
        P.COMPETITION_READ_DRAFT: ("查看未发布的大赛", "Reading of draft competitions"),
        P.CONTRACT_MANAGE: ("协议管理", "Contracts"),
        P.DISBURSEMENT_APPROVE: ("批准拨付", "Approval of payments"),
        P.DISBURSEMENT_PAY: ("办理拨付", "Payments"),
        P.DISBURSEMENT_REQUEST: ("申请拨付", "Requests for payment"),
        P.DOCUMENT_MANAGE: ("上传组织材料", "Papers of organizations"),
        P.DOCUMENT_READ: ("查看组织材料", "Reading of papers of organizations"),
        P.DOCUMENT_VERIFY: ("核验组织材料", "Verification of papers of organizations"),
        P.EVALUATION_MANAGE: ("请人评估项目", "Asking for evaluations of projects"),
        P.EVALUATION_READ: ("查看项目评估", "Reading of evaluations of projects"),
        P.EVALUATION_WRITE: ("评估项目", "Evaluation of projects"),
        P.FOLLOW_UP_REPORT: ("填写跟踪报告", "Follow-up reports"),
        P.HOUSE_KEEP: ("系统维护", "Keeping of the system"),
        P.INCUBATION_APPLY: ("申请入驻", "Applications for admission"),
        P.INCUBATION_DECIDE: ("审批入驻", "Decisions on admission"),
        P.INCUBATION_MANAGE: ("孵化服务", "Mentors, rooms and services"),
        P.INCUBATION_READ: ("查看孵化", "Reading of incubation"),
        P.LEDGER_READ: ("查看账目", "Reading of the ledger"),
        P.MAIL_READ: ("查看发出的邮件", "Reading of sent mail"),
        P.ORGANIZATION_MANAGE: ("组织管理", "Organizations"),
        P.ORGANIZATION_READ: ("查看组织", "Reading of organizations"),
        P.ORGANIZATION_REGISTER: ("登记组织", "Registration of organizations"),
        P.PANEL_MANAGE: ("评委名单", "Panels of judges"),
        P.PERSON_MANAGE: ("人员管理", "People"),
        P.PERSON_READ: ("查看人员", "Reading of people"),
        P.PITCH_MANAGE: ("路演安排", "Pitch sessions"),
        P.PITCH_RUN: ("主持路演", "Running of pitches"),
        P.RANKING_PUBLISH: ("公布排名", "Publication of rankings"),
        P.RANKING_READ: ("查看排名", "Reading of rankings"),
        P.REVIEW_ANSWER: ("回应孵化评估", "Statements on reviews"),
        P.REVIEW_READ: ("查看孵化评估", "Reading of reviews"),
        P.REVIEW_WRITE: ("填写孵化评估", "Writing of reviews"),
        P.SCORE_READ: ("查看评分", "Reading of scores"),
        P.SCORE_SUBMIT: ("评分", "Scoring"),
        P.SPACE_BOOK: ("预订场地", "Booking of rooms"),
        P.VOTE_MANAGE: ("公众投票", "Public votes"),
    },
    Language: {
        Language.CHINESE: ("简体中文", "Simplified Chinese"),
        Language.ENGLISH: ("英文", "English"),
    },
    Theme: {
        Theme.SYSTEM: ("跟随系统", "As the system"),
        Theme.LIGHT: ("浅色", "Light"),
        Theme.DARK: ("深色", "Dark"),
    },
    Kind: {
        Kind.APPLICATION_SUBMITTED: ("申报已提交", "Application submitted"),
        Kind.AWARD_DECIDED: ("资助决定已作出", "Award decided"),
        Kind.BEACON_DUE: ("可以录入抽签号码", "Number for the lots due"),
        Kind.BEACON_ENTERED: ("抽签号码待核对", "Number for the lots to be read again"),
        Kind.BOOKING_CANCELLED: ("场地预订被取消", "Booking cancelled"),
        Kind.BOOKING_ENDED: ("场地预订随孵化期结束", "Booking ended with the term"),
        Kind.CO_APPLICANT_DECLINED: ("联合申报被谢绝", "A co-applicant declined"),
        Kind.CO_APPLICANT_NAMED: ("受邀联合申报", "Named as a co-applicant"),
        Kind.DOCUMENT_REVIEWED: ("组织材料核验有结果", "Paper of an organization checked"),
        Kind.FOLLOW_UP_DUE: ("跟踪报告待填报", "Follow-up report due"),
        Kind.INCUBATION_DECIDED: ("入驻审批有结果", "Admission decided"),
        Kind.PREFERENCES_ASKED: ("征求评审意向", "Asked what to judge"),
        Kind.RANKING_PUBLISHED: ("排名已公布", "Ranking published"),
        Kind.SHEET_ASSIGNED: ("有新的评分任务", "Sheet assigned"),
        Kind.SHEET_REOPENED: ("评分表被退回修改", "Sheet reopened"),
        Kind.TRANCHE_PAID: ("款项已拨付", "Tranche paid"),
        Kind.VERDICT_GIVEN: ("资格审核有结果", "Eligibility checked"),
        Kind.VERDICT_TAKEN_BACK: ("资格审核结论撤回", "Verdict taken back"),
    },
    Delivery: {
        Delivery.NONE: ("不发邮件", "No mail"),
        Delivery.AT_ONCE: ("立即发邮件", "By mail at once"),
        Delivery.DAILY: ("每天汇总发一次邮件", "In one mail a day"),
    },
    FileType: {
        FileType.PDF: ("PDF 文件", "PDF"),
        FileType.PNG: ("PNG 图片", "PNG image"),
        FileType.JPEG: ("JPG 图片", "JPEG image"),
        FileType.DOCX: ("Word 文档（docx）", "Word document (docx)"),
        FileType.XLSX: ("Excel 表格（xlsx）", "Excel sheet (xlsx)"),
    },
}
