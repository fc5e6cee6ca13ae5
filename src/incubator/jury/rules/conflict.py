"""利益冲突: what the data say of a judge and an applicant, and what staff make of it."""

from enum import StrEnum

from incubator.core.errors import Conflict, refuse


class Ground(StrEnum):
    """What speaks for a conflict: found in the data by the view `found_conflict`, or told to staff.

    An organization with which somebody applies counts as the applicant does.
    """

    MEMBER = "member"
    """Is a member of the applicant organization."""
    FORMER_MEMBER = "former_member"
    """Was one within the competition's years before its deadline."""
    TIE = "tie"
    """Named the organization, by its name or USCC, among the ties of the profile, within these years."""
    EMPLOYER = "employer"
    """Named the organization as the employer in the profile."""
    MENTOR = "mentor"
    """Is or was its mentor in the park, within these years."""
    LEGAL_REPRESENTATIVE = "legal_representative"
    """Has the name of the organization's legal representative."""
    BANK_ACCOUNT = "bank_account"
    """Is tied to another organization that is paid into the same account."""
    CONTACT = "contact"
    """Has the mail address of the organization's contact."""
    SAME_NAME = "same_name"
    """Has the name of the organization's contact or of the project's leader."""
    DRAFTING = "drafting"
    """Registered the organization, or made or submitted the application."""
    PHONE = "phone"
    """Has the phone number of the organization's contact, or of a member's account."""
    MAIL_DOMAIN = "mail_domain"
    """Has an address of the contact's or a member's own mail domain, no public one such as qq.com."""
    REPORTED = "reported"
    """Somebody told the staff."""


class Outcome(StrEnum):
    """What staff rule of a potential conflict."""

    CONFIRMED = "confirmed"
    CLEARED = "cleared"


class Standing(StrEnum):
    """Where a conflict stands: all but a cleared one bar the judge from the application."""

    DECLARED = "declared"
    CONFIRMED = "confirmed"
    FOUND = "found"
    CLEARED = "cleared"


def check_ruling(ground: Ground, outcome: Outcome) -> None:
    """What was found is confirmed or cleared; but a membership is not cleared, it must end first."""
    if ground is Ground.MEMBER and outcome is Outcome.CLEARED:
        raise refuse("/outcome", "member_not_cleared", "A member of the applicant can't judge it.")


def check_settled(unsettled: int) -> None:
    """A ranking counts no sheet whose judge has a conflict with the application."""
    if unsettled:
        raise Conflict(
            "conflicts_unsettled",
            "Judges with a conflict have submitted sheets: clear it, or confirm it.",
            count=unsettled,
        )
