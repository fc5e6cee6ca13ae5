"""The letters that an organization's contact gets about its term, in Chinese and English."""

from typing import NamedTuple


class Letter(NamedTuple):
    """A subject and a text, both with places for facts."""

    subject: str
    text: str


ADMITTED = Letter(
    "入驻申请已通过 / Your organization is admitted",
    """{name}：

入驻申请已通过，孵化期自 {starts_on} 至 {ends_on}。
Your organization is admitted; its term runs from {starts_on} to {ends_on}.

{reason}
""",
)

REJECTED = Letter(
    "入驻申请未通过 / There is no place for your organization",
    """{name}：

入驻申请未通过，原因如下：
There is no place for your organization, because:

{reason}
""",
)

EXPELLED = Letter(
    "孵化期终止 / Your organization's term has ended",
    """{name}：

孵化期已终止，请办理退驻，原因如下：
The park has ended your organization's term; please move out. The reason:

{reason}
""",
)

GRADUATED = Letter(
    "出壳证书 {certificate} / Certificate of graduation {certificate}",
    """{name}：

祝贺出壳！证书编号 {certificate}，可在这里打印：
Congratulations on graduating, with certificate {certificate}. Print it here:

{url}

请于下列日期提交跟踪报告（出壳后月数：日期）。
Please report on these dates (months after graduation: date).

{dates}
""",
)

REVIEW_PUBLISHED = Letter(
    "孵化评估已发布 / A review of your organization is published",
    """{name}：

园区对贵组织的孵化评估已发布，可以打开链接查看，并写下贵组织的意见：
The park has published a review of your organization; read it here, and say what you think of it:

{url}
""",
)

REPORT_DUE = Letter(
    "请提交跟踪报告 / A follow-up report is due",
    """{name}：

出壳 {months} 个月的跟踪报告应于 {due_on} 提交，请打开链接填写：
The report {months} months after graduation is due on {due_on}; please open the link and fill it in:

{url}
""",
)
