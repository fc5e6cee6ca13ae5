"""What judges and evaluators agree to when they accept an invitation.

A version that somebody accepted never changes: a new text is a new version.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from types import MappingProxyType

CURRENT = "2026-1"


@dataclass(frozen=True, slots=True)
class Terms:
    """A version of the terms in both languages; the Chinese text holds."""

    version: str
    zh: str
    en: str


TERMS: Mapping[str, Terms] = MappingProxyType(
    {
        "2026-1": Terms(
            "2026-1",
            """一、独立评审：依据评分标准和申报材料独立作出判断，不受任何单位或个人干预。
二、主动回避：与申报组织有任职、亲属、争议、持股、参与起草、辅导等关系的，在评审前主动申报并回避；发现新的利害关系时立即申报。
三、保守秘密：不向任何人透露申报材料、评分、评议过程和未公布的结果，评审结束后不留存申报材料。
四、按时履职：在聘期内完成所分配的评审；不能履职的，尽早告知工作人员。
五、廉洁自律：不接受申报组织及其人员的礼品、宴请或其他利益，不私下与其讨论申报。
六、信息使用：同意主办方为评审、公示和核验聘书使用本人的姓名、职务和聘期。""",
            """1. Independence: I judge by the rubric and the application alone; nobody tells me what to find.
2. Recusal: I declare every tie to an applicant (employment, kinship, dispute, shareholding, drafting,
mentoring and the like) before I judge, and any new one at once, and I do not judge that application.
3. Secrecy: I tell nobody of applications, scores, deliberations or results that are not public yet, and keep
no copy of an application afterwards.
4. Punctuality: I finish what I am assigned within my term, or tell the staff early that I can't.
5. Integrity: I take no gift, meal or other favour from applicants and do not discuss applications with them.
6. Use of data: the organizer may use my name, title and term for the contest, its public notice and the
verification of my letter of appointment.""",
        ),
    }
)
