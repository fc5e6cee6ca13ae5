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

INELIGIBLE = Letter(
    "资格审核未通过 {number} / Application {number} is not eligible",
    """{title}

申报未通过资格审核，原因如下：
Your application is not eligible, because:

{reason}
""",
)
