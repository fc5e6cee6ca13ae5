"""What notifications say, in the reader's language, and the page that they lead to."""

from collections.abc import Mapping
from datetime import date
from uuid import UUID
from zoneinfo import ZoneInfo

from incubator.core.actor import Language
from incubator.core.notify import Kind
from incubator.core.web.locale import Speech

WORDS: Mapping[Kind, tuple[str, str]] = {
    Kind.APPLICATION_SUBMITTED: ("《{title}》已提交申报", "“{title}” was submitted"),
    Kind.AWARD_DECIDED: ("《{title}》的资助决定已作出", "The award for “{title}” was decided"),
    Kind.BEACON_DUE: (
        "“{competition}”可以录入抽签号码了",
        "The public number that draws the lots of “{competition}” can be entered",
    ),
    Kind.BEACON_ENTERED: (
        "“{competition}”的抽签号码已录入，请另一位同事核对",
        "The number that draws the lots of “{competition}” waits for a second reader",
    ),
    Kind.BOOKING_CANCELLED: (
        "{organization}在{day:date} {starts} 的预订（{space}）被园区取消：{reason}",
        "The park cancelled the booking of {space} by {organization} on {day:date} at {starts}: {reason}",
    ),
    Kind.BOOKING_ENDED: (
        "{organization}在{day:date} {starts} 的预订（{space}）已随孵化期结束而取消",
        "The booking of {space} by {organization} on {day:date} at {starts} ended with its term",
    ),
    Kind.CO_APPLICANT_DECLINED: (
        "{organization}谢绝了和你们联合申报《{title}》",
        "{organization} declined to be a co-applicant of “{title}”",
    ),
    Kind.CO_APPLICANT_NAMED: (
        "{organization}请你们联合申报《{title}》，请答复",
        "{organization} names your organization as a co-applicant of “{title}”: please answer",
    ),
    Kind.DOCUMENT_REVIEWED: (
        "{organization}的一份材料核验有结果",
        "A paper of {organization} was checked",
    ),
    Kind.FOLLOW_UP_DUE: (
        "{organization}的跟踪报告将于{due:date}到期",
        "The follow-up report of {organization} is due on {due:date}",
    ),
    Kind.INCUBATION_DECIDED: (
        "{organization}的入驻申请已有结果",
        "The admission of {organization} was decided",
    ),
    Kind.PREFERENCES_ASKED: (
        "请在{due:date}截止前说明想评“{competition}”的哪些申报",
        "Say by {due:date} which applications to “{competition}” you want to judge",
    ),
    Kind.RANKING_PUBLISHED: (
        "“{competition}”的评审结果已公布",
        "The ranking of “{competition}” was published",
    ),
    Kind.SHEET_ASSIGNED: (
        "“{competition}”有 {count} 份申报分配给您评审",
        "You were asked to judge {count} applications to “{competition}”",
    ),
    Kind.SHEET_REOPENED: ("《{title}》的评分表已退回，请修改", "Your sheet for “{title}” was reopened"),
    Kind.TRANCHE_PAID: (
        "《{title}》的资助款 {amount:money} 已拨付",
        "{amount:money} was paid for “{title}”",
    ),
    Kind.VERDICT_GIVEN: ("《{title}》的资格审核已有结果", "The eligibility of “{title}” was checked"),
    Kind.VERDICT_TAKEN_BACK: (
        "《{title}》的资格审核结论已撤回，将重新审核",
        "The verdict on “{title}” was taken back; it is checked again",
    ),
}
"""(Chinese, English); the names in braces are the facts that whoever notifies must give."""

PATHS: Mapping[str, str] = {
    "Application": "/applications/{id}",
    "Award": "/awards/{id}",
    "Booking": "/bookings/{id}",
    "CoApplicant": "/co-applications",
    "Competition": "/competitions/{id}",
    "FollowUp": "/follow-ups/{id}",
    "Incubation": "/incubations/{id}",
    "OrganizationDocument": "/documents/{id}",
    "Sheet": "/sheets/{id}",
}
"""The page of a thing, by its type; a thing that is not here has no page of its own yet."""


PLACES: Mapping[tuple[Kind, str], str] = {
    (Kind.BEACON_DUE, "Competition"): "/competitions/{id}/lottery",
    (Kind.BEACON_ENTERED, "Competition"): "/competitions/{id}/lottery",
    (Kind.PREFERENCES_ASKED, "Competition"): "/competitions/{id}/preferences",
    (Kind.RANKING_PUBLISHED, "Competition"): "/competitions/{id}/results",
    (Kind.SHEET_ASSIGNED, "Competition"): "/sheets?competition_id={id}",
}
"""Where a kind leads to another page than its thing's own: to what the reader has to do with it."""


class _Spoken:
    """A fact that is written as its place asks: `{due:date}`, `{amount:money}`, or as it is."""

    def __init__(self, speech: Speech, fact: str | int) -> None:
        self.speech = speech
        self.fact = fact

    def __format__(self, how: str) -> str:
        if how == "date" and isinstance(self.fact, str):
            return self.speech.date(date.fromisoformat(self.fact))
        if how == "money" and isinstance(self.fact, int):
            return self.speech.money(self.fact)
        return str(self.fact)


def speech(language: Language | None, zone: ZoneInfo) -> Speech:
    """How somebody is spoken to outside a page; Chinese where nothing was chosen."""
    return Speech(language or Language.CHINESE, zone)


def words(reader: Speech, kind: Kind, facts: Mapping[str, str | int]) -> str:
    """The notification's one sentence; raises KeyError for a fact that is missing."""
    return reader.t(*WORDS[kind]).format_map({name: _Spoken(reader, fact) for name, fact in facts.items()})


def path_of(subject_type: str, subject_id: UUID, kind: Kind | None = None) -> str | None:
    """The page of what a notification of this kind is about; None where it has none of its own."""
    found = (PLACES.get((kind, subject_type)) if kind else None) or PATHS.get(subject_type)
    return found.format(id=subject_id) if found else None
