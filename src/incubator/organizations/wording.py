"""The organizations' words."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.organizations.rules import DocumentAction, DocumentKind, DocumentState, Field, LegalForm

LABELS: Labels = {
    LegalForm: {
        LegalForm.ASSOCIATION: ("社会团体", "Association"),
        LegalForm.SERVICE_INSTITUTION: ("社会服务机构（民非）", "Social service institution"),
        LegalForm.FOUNDATION: ("基金会", "Foundation"),
        LegalForm.OTHER: ("其他", "Other"),
        LegalForm.FILED: ("备案社区社会组织", "Filed community organization"),
        LegalForm.FORMING: ("拟登记团队", "Team in formation"),
    },
    Field: {
        Field.COMMUNITY_SERVICE: ("社区服务", "Community service"),
        Field.CHARITY: ("公益慈善", "Charity"),
        Field.MUTUAL_HELP: ("邻里互助", "Mutual help"),
        Field.CULTURE_SPORT: ("文体活动", "Culture and sport"),
        Field.ELDERLY: ("为老服务", "Care for the elderly"),
        Field.CHILDREN: ("儿童青少年", "Children and youth"),
        Field.DISABILITY: ("助残服务", "Help with disabilities"),
        Field.ENVIRONMENT: ("生态环保", "Environment"),
        Field.HEALTH: ("卫生健康", "Health"),
        Field.EDUCATION: ("教育", "Education"),
        Field.HUB: ("枢纽型服务", "Hub for other organizations"),
        Field.OTHER: ("其他", "Other"),
    },
    DocumentKind: {
        DocumentKind.REGISTRATION_CERTIFICATE: ("法人登记证书", "Registration certificate"),
        DocumentKind.CHARTER: ("章程", "Charter"),
        DocumentKind.ANNUAL_REPORT: ("年检（年报）", "Annual report"),
        DocumentKind.AUDITED_STATEMENT: ("财务审计报告", "Audited financial statement"),
        DocumentKind.BANK_PERMIT: ("开户许可（基本存款账户信息）", "Bank account permit"),
        DocumentKind.TAX_EXEMPTION: ("免税资格", "Tax exemption"),
        DocumentKind.FUNDRAISING_PERMIT: ("公开募捐资格", "Public fundraising permit"),
        DocumentKind.OTHER: ("其他材料", "Other paper"),
    },
    DocumentState: {
        DocumentState.PENDING: ("待核验", "To be verified"),
        DocumentState.VERIFIED: ("已核验", "Verified"),
        DocumentState.REFUSED: ("未通过", "Refused"),
        DocumentState.REPLACED: ("已替换", "Replaced"),
    },
    DocumentAction: {
        DocumentAction.VERIFY: ("核验通过", "Verify"),
        DocumentAction.REFUSE: ("退回", "Refuse"),
        DocumentAction.REPLACE: ("替换", "Replace"),
    },
}

REFUSALS: Mapping[str, str] = {
    "already_invited": "已经邀请过这个邮箱，请提醒对方查收邮件。",
    "already_member": "这个人已经是成员了，不用再添加。",
    "bad_bank_account": "账号应当是 8 到 32 位数字，请对照开户许可核对。",
    "bad_contact": "联系人信息不完整，请填写姓名、电话和邮箱。",
    "bad_document_kind": "没有这种材料，请从列出的选项中选择。",
    "bad_document_title": "只有“其他材料”需要写名称，请检查。",
    "bad_field": "没有这个服务领域，请从列出的选项中选择。",
    "bad_role": "没有这种成员身份，请从列出的选项中选择。",
    "bank_account_differs": "两次填写的账号不一致，请重新核对。",
    "bank_account_incomplete": "请把户名、开户行和账号填写完整。",
    "demonstration_not_allowed": "演示数据只能由园区工作人员添加。",
    "document_current": "刚刚有人上传了这份材料的新版本，请刷新页面查看。",
    "document_fixed": "已上传的材料不能修改，请上传新的版本。",
    "document_kept": "已核验或已替换的材料要留存，不能删除。",
    "document_replaced_untrue": "材料的替换记录不完整，请联系园区工作人员。",
    "document_review_untrue": "材料的核验记录不完整，请联系园区工作人员。",
    "identity_fixed": "名称、组织形式和统一社会信用代码不能自行修改，请联系园区工作人员更正。",
    "issued_in_the_future": "发证日期不能晚于今天，请检查。",
    "last_owner": "组织至少要有一位负责人，请先指定另一位负责人。",
    "number_kept": "组织编号一经生成就不再改变。",
    "title_not_allowed": "只有“其他材料”需要写名称，请把这一项留空。",
    "too_many_documents": "材料数量已经达到上限，最多 {most} 份，请联系园区工作人员。",
    "uscc_kept": "已有统一社会信用代码的组织，不能再改成未登记的形式。",
    "uscc_not_allowed": "备案组织和拟登记团队没有统一社会信用代码，请把这一项留空。",
    "uscc_of_another_form": "统一社会信用代码与所选的组织形式对不上，请核对登记证书。",
    "uscc_required": "已登记的组织需要填写统一社会信用代码，请对照登记证书填写。",
    "uscc_taken": "这个统一社会信用代码已经登记过，请联系该组织的负责人邀请加入。",
    "valid_before_issue": "有效期应当晚于发证日期，请检查。",
    "wrong_alphabet": "统一社会信用代码里有不该出现的字符（不用字母 I、O、S、V、Z），请核对证书。",
    "wrong_check_digit": "统一社会信用代码有一位填错了，请对照登记证书逐位核对。",
    "wrong_length": "统一社会信用代码应当是 18 位，请数一数再核对证书。",
    "wrong_organization_check_digit": "统一社会信用代码的后半段有一位填错了，请对照登记证书逐位核对。",
}
