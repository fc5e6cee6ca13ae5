"""The words of the pages: what a code is called, and what a refusal says, in Chinese and in English.

Every room has a `wording` with its `LABELS` and `REFUSALS`. The English sentence of a refusal is the one with
which it is raised, so only the Chinese is kept here. A code that several rooms raise has its sentence here.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import ModuleType
from typing import TypeVar

from incubator.core.actor import OrganizationRole, Permission, Role
from incubator.core.errors import DomainError
from incubator.core.objects import FileType

K = TypeVar("K")
V = TypeVar("V")

ENGLISH = "en"
"""The language tag of English; under any other the words are Chinese."""

Labels = Mapping[type[StrEnum], Mapping[StrEnum, tuple[str, str]]]
"""By enum first, because members of two StrEnums with the same text are equal."""

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
        P.COMPETITION_MANAGE: ("大赛管理", "Competitions"),
        P.COMPETITION_READ_DRAFT: ("查看未发布的大赛", "Reading of draft competitions"),
        P.CONTRACT_MANAGE: ("协议管理", "Contracts"),
        P.DISBURSEMENT_APPROVE: ("批准拨付", "Approval of payments"),
        P.DISBURSEMENT_PAY: ("办理拨付", "Payments"),
        P.DISBURSEMENT_REQUEST: ("申请拨付", "Requests for payment"),
        P.FOLLOW_UP_REPORT: ("填写跟踪报告", "Follow-up reports"),
        P.HOUSE_KEEP: ("系统维护", "Keeping of the system"),
        P.INCUBATION_APPLY: ("申请入驻", "Applications for admission"),
        P.INCUBATION_DECIDE: ("审批入驻", "Decisions on admission"),
        P.INCUBATION_READ: ("查看孵化", "Reading of incubation"),
        P.LEDGER_READ: ("查看账目", "Reading of the ledger"),
        P.MAIL_READ: ("查看发出的邮件", "Reading of sent mail"),
        P.ORGANIZATION_MANAGE: ("组织管理", "Organizations"),
        P.ORGANIZATION_READ: ("查看组织", "Reading of organizations"),
        P.ORGANIZATION_REGISTER: ("登记组织", "Registration of organizations"),
        P.PANEL_MANAGE: ("评委名单", "Panels of judges"),
        P.PERSON_MANAGE: ("人员管理", "People"),
        P.PERSON_READ: ("查看人员", "Reading of people"),
        P.RANKING_PUBLISH: ("公布排名", "Publication of rankings"),
        P.RANKING_READ: ("查看排名", "Reading of rankings"),
        P.SCORE_READ: ("查看评分", "Reading of scores"),
        P.SCORE_SUBMIT: ("评分", "Scoring"),
    },
    FileType: {
        FileType.PDF: ("PDF 文件", "PDF"),
        FileType.PNG: ("PNG 图片", "PNG image"),
        FileType.JPEG: ("JPG 图片", "JPEG image"),
        FileType.DOCX: ("Word 文档（docx）", "Word document (docx)"),
        FileType.XLSX: ("Excel 表格（xlsx）", "Excel sheet (xlsx)"),
    },
}

TITLES: Mapping[str, str] = {
    "Error": "出错了",
    "The request can't be read": "没能读懂这次操作",
    "Sign in first": "请先登录",
    "Not allowed": "没有权限",
    "Not found": "没有找到",
    "Not possible now": "现在还不能这样做",
    "No longer available": "已经失效",
    "Changed meanwhile": "内容刚刚有变化",
    "Too large": "内容太大",
    "Too slow": "传送太慢",
    "No such part of the file": "文件没有下载完整",
    "Type not accepted": "类型不符合要求",
    "Check the values": "请检查填写的内容",
    "Say which version you edit": "请刷新后再修改",
    "Too many attempts": "尝试次数太多",
    "Something broke on our side": "系统出了问题",
    "Try again later": "请稍后再试",
    "Method not allowed": "不支持这种操作",
}
"""The English title of a kind of refusal → the Chinese one."""

REFUSALS: Mapping[str, str] = {
    # The kinds, where nothing closer is known.
    "error": "这一步没有完成，请稍后再试；如果一直这样，请联系园区工作人员。",
    "malformed": "没能读懂这次操作，请刷新页面后再试一次。",
    "unauthenticated": "还没有登录，或者登录已经过期，请先登录。",
    "forbidden": "目前的身份不能做这一步，如有需要请联系园区工作人员。",
    "not_found": "没有找到要看的内容，可能已被删除，也可能没有查看权限。",
    "conflict": "现在还不能这样做，请刷新页面看看最新情况。",
    "illegal_transition": "当前所处的阶段不能做这一步，请刷新页面看看最新情况。",
    "gone": "这个链接已经用过或者过期了，请重新申请一个。",
    "stale": "有人刚刚改过这些内容，请刷新页面，看过最新内容后再修改。",
    "too_large": "提交的内容太大了，请减少一些再试。",
    "unsupported_type": "不支持这种类型的内容，请换一种再试。",
    "invalid": "有几处填写需要修改，请看标出的地方。",
    "precondition_required": "不清楚修改的是哪个版本，请刷新页面后再修改。",
    "too_many_attempts": "尝试的次数太多了，请过一会儿再试。",
    "fault": "系统出了问题，已经自动记录，请稍后再试。",
    "unavailable": "系统暂时忙不过来，请稍后再试。",
    "body_too_slow": "网络太慢，内容没有及时传完，请换个网络或稍后再试。",
    "method_not_allowed": "这个地址不支持这种操作，请从页面上的按钮进入。",
    "http_error": "这一步没有完成，请刷新页面后再试一次。",
    # What is asked, and how.
    "already_done": "这一步刚才已经完成了，不用再做一次，刷新页面就能看到结果。",
    "bad_cursor": "找不到这一页了，请回到列表开头重新翻看。",
    "bad_form_token": "页面打开得太久了，请刷新页面后再提交。",
    "bad_idempotency_key": "没能认出这次提交，请刷新页面后再试一次。",
    "busy": "正好有别人在操作，请稍等几秒再试一次。",
    "cross_site_request": "为了安全，只能在本系统的页面上操作，请从本系统重新进入。",
    "database_busy": "现在使用的人比较多，请稍等几秒再试一次。",
    "database_unavailable": "系统暂时连不上数据库，请稍后再试。",
    "idempotency_key_reused": "这次提交和之前的重复了，请刷新页面后再试一次。",
    "if_match_required": "不清楚修改的是哪个版本，请刷新页面后再修改。",
    "not_ready": "系统正在准备中，请稍后再试。",
    "repeated_parameter": "网址里有重复的内容，请从页面上重新进入。",
    "send_json": "提交的格式不对，请刷新页面后再试一次。",
    "send_raw_file": "文件没有按要求的方式传送，请刷新页面后重新选择文件。",
    "too_slow": "这一步花的时间太长，没有完成，请稍后再试。",
    "unknown_parameter": "网址里有认不出的内容，请从页面上重新进入。",
    "upload_broken_off": "传送中途断开了，请检查网络后再传一次。",
    # Files.
    "link_expired": "下载链接已经过期，请回到页面重新点击下载。",
    "link_tampered": "下载链接不完整，请回到页面重新点击下载。",
    "object_key_malformed": "没有找到这个文件，请回到页面重新点击下载。",
    "object_missing": "没有找到这个文件，可能已经被删除。",
    "object_store_unavailable": "暂时取不到文件，请稍后再试。",
    "range_not_satisfiable": "文件没有接着下载成功，请重新下载。",
    "file_broken": "文件已损坏或者不完整，请重新保存一份再上传。",
    "file_empty": "文件是空的，请选择有内容的文件。",
    "file_encrypted": "文件设了密码或限制，请另存一份不加密的再上传。",
    "file_is_bomb": "文件内容过于庞大，请精简后重新保存再上传。",
    "file_size_negative": "文件大小记录有误，请重新上传。",
    "file_too_large": "文件太大了，请压缩或精简后再上传。",
    "file_type_mismatch": "文件名的后缀和实际内容对不上，请用原来的软件另存后再上传。",
    "file_type_not_allowed": "不接受这种类型的文件，请换成页面上列出的类型。",
    # Values, and what several rooms refuse alike.
    "audit_append_only": "操作记录只能增加，不能修改或删除。",
    "bad_amount": "请填写金额，只写数字，最多两位小数，例如 1409.50。",
    "bad_email": "邮箱地址的写法不对，请检查，例如 name@example.org。",
    "bad_kind": "没有这个类别，请从列出的选项中选择。",
    "bad_number": "数字或编号的写法不对；数字最多两位小数，例如 12.5。",
    "bad_phone": "请填写 11 位手机号码，或者带区号的座机号码，例如 0531-82345678。",
    "bad_state": "没有这种状态，请刷新页面后再试一次。",
    "call_closed": "征集没有开放或者已经截止，不能再申报或修改。",
    "call_not_over": "征集还没有截止，请等截止以后再做这一步。",
    "empty_text": "这里还没有填写，请补上。",
    "forbidden_character": "里面有看不见的特殊字符，请删掉后重新输入。",
    "number_negative": "数字不能小于零。",
    "number_taken": "这个编号已经用过了，请换一个。",
    "not_ranked": "排名还没有公布，请等公布以后再做这一步。",
    # What the validation library says of single values, by its own codes.
    "bool_parsing": "请选择“是”或“否”。",
    "bool_type": "请选择“是”或“否”。",
    "date_from_datetime_inexact": "这里只填日期，不带时间。",
    "date_from_datetime_parsing": "请填写日期，例如 2026-11-22。",
    "date_parsing": "请填写日期，例如 2026-11-22。",
    "date_type": "请填写日期，例如 2026-11-22。",
    "datetime_from_date_parsing": "请填写日期和时间，例如 2026-11-22 17:00。",
    "datetime_object_invalid": "请填写日期和时间，例如 2026-11-22 17:00。",
    "datetime_parsing": "请填写日期和时间，例如 2026-11-22 17:00。",
    "datetime_type": "请填写日期和时间，例如 2026-11-22 17:00。",
    "decimal_max_digits": "数字的位数太多了，请检查。",
    "decimal_max_places": "小数的位数太多了，请检查。",
    "decimal_parsing": "请填写数字。",
    "decimal_type": "请填写数字。",
    "decimal_whole_digits": "数字的位数太多了，请检查。",
    "dict_type": "这里的格式不对，请刷新页面后重新填写。",
    "enum": "没有这个选项，请从列出的选项中选择。",
    "extra_forbidden": "这里不需要这一项，请刷新页面后重新填写。",
    "finite_number": "请填写数字。",
    "greater_than": "数字太小了，请检查。",
    "greater_than_equal": "小于允许的最小值，请检查。",
    "int_from_float": "请填写整数，不带小数。",
    "int_parsing": "请填写整数，例如 12。",
    "int_parsing_size": "数字太大了，请检查。",
    "int_type": "请填写整数，例如 12。",
    "json_invalid": "提交的格式不对，请刷新页面后再试一次。",
    "less_than": "数字太大了，请检查。",
    "less_than_equal": "超过允许的最大值，请检查。",
    "list_type": "这里的格式不对，请刷新页面后重新填写。",
    "literal_error": "没有这个选项，请从列出的选项中选择。",
    "missing": "这里还没有填写，请补上。",
    "model_attributes_type": "这里的格式不对，请刷新页面后重新填写。",
    "model_type": "这里的格式不对，请刷新页面后重新填写。",
    "string_pattern_mismatch": "格式不对，请对照旁边的说明检查。",
    "string_too_long": "字数太多了，请精简一些。",
    "string_too_short": "字数太少了，请再补充一些。",
    "string_type": "请填写文字。",
    "string_unicode": "里面有认不出的字符，请重新输入。",
    "timezone_aware": "时间缺少时区，请用页面上的日历重新选择。",
    "too_long": "项数太多了，请减少一些。",
    "too_short": "项数太少了，请再添加一些。",
    "tuple_type": "这里的格式不对，请刷新页面后重新填写。",
    "uuid_parsing": "没有找到所选的内容，请重新选择。",
    "uuid_type": "没有找到所选的内容，请重新选择。",
}
"""Code → what happened and what to do; `{name}` stands for a fact of that name."""


@dataclass(frozen=True, slots=True)
class Words:
    """The foundation's words and those of the rooms that were given, together."""

    labels: Labels
    refusals: Mapping[str, str]

    @classmethod
    def of(cls, modules: Iterable[ModuleType]) -> "Words":
        """Merge the rooms' `wording` modules; raises TypeError where two of them disagree on a code."""
        labels, refusals = dict(LABELS), dict(REFUSALS)
        for module in modules:
            _merge(labels, module.LABELS, module)
            _merge(refusals, module.REFUSALS, module)
        return cls(labels, refusals)

    def label(self, member: StrEnum, language: str) -> str:
        """What a state, kind or role is called; raises KeyError for one that nobody is meant to see."""
        chinese, english = self.labels[type(member)][member]
        return english if language == ENGLISH else chinese

    def refusal(
        self, code: str, language: str, detail: str, facts: Mapping[str, object] | None = None
    ) -> str:
        """The sentence of a refusal or of a refused field; `detail` where there is no other."""
        if language == ENGLISH or code not in self.refusals:
            return detail
        return self.refusals[code].format_map(facts or {})

    def title(self, error: DomainError, language: str) -> str:
        """What kind of refusal it is, in a few words."""
        return error.title if language == ENGLISH else TITLES.get(error.title, error.title)


def _merge(whole: dict[K, V], part: Mapping[K, V], module: ModuleType) -> None:
    for key, words in part.items():
        if whole.setdefault(key, words) != words:
            raise TypeError(f"{module.__name__}: {key} is worded otherwise elsewhere")
