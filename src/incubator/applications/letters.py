"""The letters about an application, to the person who submitted it, in Chinese and English."""

from typing import NamedTuple


class Letter(NamedTuple):
    """A subject and a text, both with places for facts."""

    subject: str
    text: str


SUBMITTED = Letter(
    "申报已提交 {number} / Application {number} is submitted",
    """{title}

申报已于 {at} 提交，回执编号 {code}。
Your application was submitted at {at}; its receipt is {code}.

SHA-256: {sha256}
""",
)

ELIGIBLE = Letter(
    "资格审核通过 {number} / Application {number} is eligible",
    """{title}

申报已通过资格审核，进入评审。
Your application is eligible and goes to the jury.

{reason}
""",
)

REOPENED = Letter(
    "资格审核重新进行 {number} / The eligibility of {number} is checked again",
    """{title}

园区撤回了刚才的资格审核结论，正在重新审核；请以新的结论为准。
The park took its verdict back and checks the eligibility of your application again: the next verdict counts.
""",
)

INELIGIBLE = Letter(
    "资格审核未通过 {number} / Application {number} is not eligible",
    """{title}

申报未通过资格审核，原因如下：
Your application is not eligible, because:

{reason}
""",
)
