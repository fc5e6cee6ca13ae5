"""With whom an organization applies: registered organizations, and others by name and code."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from incubator.applications.rules.application import State
from incubator.core.errors import Conflict, Forbidden, refuse
from incubator.core.machine import Machine
from incubator.organizations import uscc as codes

MOST_CO_APPLICANTS = 5
"""Organizations with which one application is made, beside the one that sends it."""


class CoApplicantState(StrEnum):
    """What an organization says of being named as a co-applicant; until it declines, it is taken for one."""

    UNANSWERED = "unanswered"
    CONFIRMED = "confirmed"
    DECLINED = "declined"


class CoApplicantAction(StrEnum):
    """What an owner of the named organization answers, once."""

    CONFIRM = "confirm"
    DECLINE = "decline"


CO_APPLICANTS = Machine(
    "co_applicant",
    CoApplicantState.UNANSWERED,
    {
        (CoApplicantState.UNANSWERED, CoApplicantAction.CONFIRM): CoApplicantState.CONFIRMED,
        (CoApplicantState.UNANSWERED, CoApplicantAction.DECLINE): CoApplicantState.DECLINED,
    },
)


def check_asked(application: State) -> None:
    """An answer counts from the submission until the application is checked or withdrawn."""
    if application is not State.SUBMITTED:
        why = "The application waits for no answer any more."
        raise Conflict("co_applicant_unasked", why, state=application)


def check_decliner(*, is_judge: bool) -> None:
    """Who sits on the competition's panel can't lift an own conflict by saying that nobody applies."""
    if is_judge:
        why = "You sit on the panel of this competition: another owner declines."
        raise Forbidden("co_applicant_judge", why)


@dataclass(frozen=True, slots=True)
class Named:
    """An organization as an application names it: a registered one by its id, another by name and USCC."""

    organization_id: UUID | None = None
    name: str = ""
    uscc: str | None = None


def read_named(place: int, organization_id: UUID | None, name: str, uscc: str) -> Named:
    """What one row names, its USCC in capitals; Invalid at the row's field that is missing or wrong."""
    at = f"/co_applicants/{place}"
    if organization_id is not None:
        if name or uscc:
            raise refuse(
                f"{at}/name", "co_applicant_twofold", "Choose one, or write name and USCC: not both."
            )
        return Named(organization_id)
    if not name:
        raise refuse(f"{at}/name", "required", "Say what the organization is called.")
    if not uscc:
        raise refuse(f"{at}/uscc", "required", "Give the organization's USCC.")
    try:
        return Named(None, name, codes.check(uscc).code)
    except codes.InvalidUscc as error:
        raise refuse(f"{at}/uscc", error.reason.value, "This is no unified social credit code.") from None


def check_co_applicants(applicant: Named, named: Sequence[Named]) -> None:
    """Nobody applies with itself, and nobody is named twice, by id or by code."""
    seen: set[object] = set()
    for place, each in enumerate(named):
        known = each.organization_id or each.uscc
        if known in {applicant.organization_id, applicant.uscc}:
            raise refuse(
                f"/co_applicants/{place}",
                "co_applicant_self",
                "This is the organization that applies itself.",
            )
        if known in seen:
            raise refuse(
                f"/co_applicants/{place}", "co_applicant_repeated", "This organization is named twice."
            )
        seen.add(known)
