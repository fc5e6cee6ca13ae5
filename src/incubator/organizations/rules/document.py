"""证照与文件: the papers that an organization keeps in its profile, and what the staff makes of them."""

from datetime import date, timedelta
from enum import StrEnum

from incubator.core.errors import Conflict, refuse
from incubator.core.machine import Machine

MOST_DOCUMENTS = 200
"""Current papers of one organization; the versions that they replaced are kept beside them."""

EXPIRING = timedelta(days=60)
"""A paper that is valid no longer than this asks for a new one."""


class DocumentKind(StrEnum):
    """What a paper is."""

    REGISTRATION_CERTIFICATE = "registration_certificate"
    """法人登记证书"""
    CHARTER = "charter"
    """章程"""
    ANNUAL_REPORT = "annual_report"
    """年检结论或年报"""
    AUDITED_STATEMENT = "audited_statement"
    """经审计的财务报表"""
    BANK_PERMIT = "bank_permit"
    """开户许可或基本存款账户信息"""
    TAX_EXEMPTION = "tax_exemption"
    """免税资格"""
    FUNDRAISING_PERMIT = "fundraising_permit"
    """公开募捐资格"""
    OTHER = "other"
    """Any other paper, known by its title."""


class DocumentState(StrEnum):
    """Where a paper stands with the staff."""

    PENDING = "pending"
    VERIFIED = "verified"
    REFUSED = "refused"
    REPLACED = "replaced"
    """A newer version came; it is kept, and what was decided of it counts no more."""


class DocumentAction(StrEnum):
    """What moves a paper on."""

    VERIFY = "verify"
    REFUSE = "refuse"
    REPLACE = "replace"


D, A = DocumentState, DocumentAction

DOCUMENTS = Machine(
    "document",
    D.PENDING,
    {
        (D.PENDING, A.VERIFY): D.VERIFIED,
        (D.PENDING, A.REFUSE): D.REFUSED,
        (D.PENDING, A.REPLACE): D.REPLACED,
        (D.VERIFIED, A.REFUSE): D.REFUSED,
        (D.VERIFIED, A.REPLACE): D.REPLACED,
        (D.REFUSED, A.VERIFY): D.VERIFIED,
        (D.REFUSED, A.REPLACE): D.REPLACED,
    },
)

REMOVABLE = frozenset({D.PENDING, D.REFUSED})
"""What the staff verified, or what a newer version refers back to, is part of the record."""


def check_title(kind: DocumentKind, title: str) -> None:
    """Only another paper has a title of its own, and needs one: Invalid at `/title`."""
    if kind is DocumentKind.OTHER and not title:
        raise refuse("/title", "required", "Say what this paper is.")
    if kind is not DocumentKind.OTHER and title:
        raise refuse("/title", "title_not_allowed", "A paper of this kind is known by its kind.")


def check_dates(issued_on: date | None, valid_until: date | None, today: date) -> None:
    """A paper was issued today or before, and is valid beyond that day: Invalid at the date."""
    if issued_on is not None and issued_on > today:
        raise refuse("/issued_on", "issued_in_the_future", "A paper is issued today at the latest.")
    if issued_on is not None and valid_until is not None and valid_until <= issued_on:
        raise refuse("/valid_until", "valid_before_issue", "A paper is valid beyond its day of issue.")


def check_room(present: int) -> None:
    """Refuse a current paper more than `MOST_DOCUMENTS`."""
    if present >= MOST_DOCUMENTS:
        raise Conflict("too_many_documents", "An organization keeps so many at most.", most=MOST_DOCUMENTS)


def check_removal(state: DocumentState) -> None:
    """Refuse to remove what was verified or replaced."""
    if state not in REMOVABLE:
        raise Conflict("document_kept", "What was verified or replaced is kept.")


def check_refusal(reason: str) -> None:
    """A refusal says why: Invalid at `/reason`."""
    if not reason:
        raise refuse("/reason", "required", "Say what is wrong with the paper.")


def is_expiring(valid_until: date | None, today: date) -> bool:
    """It is valid for 60 days at most, or no more."""
    return valid_until is not None and valid_until <= today + EXPIRING
