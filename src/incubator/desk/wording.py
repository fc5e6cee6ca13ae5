"""The desk's words: what happened to an organization, and what a search finds."""

from collections.abc import Mapping

from incubator.core.wording import Labels
from incubator.desk.queries.journey import Step
from incubator.desk.queries.search import HitKind

LABELS: Labels = {
    Step: {
        Step.REGISTERED: ("完成登记", "Registered"),
        Step.PLACE_ASKED: ("申请入驻", "Applied for a place"),
        Step.PLACE_GRANTED: ("获准入驻", "Admitted to incubation"),
        Step.PLACE_REFUSED: ("入驻未获批准", "Not admitted"),
        Step.GRADUATED: ("孵化毕业", "Graduated"),
        Step.PLACE_ENDED: ("离园", "Left the park"),
        Step.FOLLOWED_UP: ("跟踪回访", "Followed up"),
        Step.SUBMITTED: ("提交申报", "Submitted an application"),
        Step.AWARDED: ("获得资助", "Awarded"),
        Step.CONTRACTED: ("签订协议", "Contract signed"),
        Step.PAID: ("收到拨款", "Tranche paid"),
    },
    HitKind: {
        HitKind.ORGANIZATION: ("组织", "Organization"),
        HitKind.APPLICATION: ("申报", "Application"),
        HitKind.COMPETITION: ("创投", "Competition"),
        HitKind.PERSON: ("人员", "Person"),
    },
}

REFUSALS: Mapping[str, str] = {}
