"""What an organization is: legal forms, fields of work, and the rules of its code and its owners."""

from collections.abc import Iterable, Mapping
from enum import StrEnum
from types import MappingProxyType
from uuid import UUID

from incubator.core.actor import OrganizationRole
from incubator.core.errors import Conflict, Forbidden, refuse
from incubator.organizations import uscc as codes


class LegalForm(StrEnum):
    """组织形式: how a group exists in law."""

    ASSOCIATION = "association"
    """社会团体, USCC 51…"""
    SERVICE_INSTITUTION = "service_institution"
    """社会服务机构 (民办非企业单位), USCC 52…"""
    FOUNDATION = "foundation"
    """基金会, USCC 53…"""
    OTHER = "other"
    """Other registered social organization, USCC 59…"""
    FILED = "filed"
    """备案社区社会组织: filed with the street, no legal personality, no USCC."""
    FORMING = "forming"
    """拟登记团队: not registered yet."""


class Field(StrEnum):
    """领域: the field of work; the first four are the priority types of the park's contests."""

    COMMUNITY_SERVICE = "community_service"
    CHARITY = "charity"
    MUTUAL_HELP = "mutual_help"
    CULTURE_SPORT = "culture_sport"
    ELDERLY = "elderly"
    CHILDREN = "children"
    DISABILITY = "disability"
    ENVIRONMENT = "environment"
    HEALTH = "health"
    EDUCATION = "education"
    HUB = "hub"
    OTHER = "other"


PREFIXES: Mapping[LegalForm, str] = MappingProxyType(
    {
        LegalForm.ASSOCIATION: "51",
        LegalForm.SERVICE_INSTITUTION: "52",
        LegalForm.FOUNDATION: "53",
        LegalForm.OTHER: "59",
    }
)
"""How the USCC of each registered form begins (GB 32100-2015); the other forms have none."""


def code_of(form: LegalForm, uscc: str | None) -> str | None:
    """The code in capitals that an organization of this form keeps, None for a filed or forming group.

    Invalid at `/uscc` when it is missing, not allowed, no code, or the code of another form.
    """
    prefix = PREFIXES.get(form)
    if prefix is None:
        if uscc is not None:
            raise refuse("/uscc", "uscc_not_allowed", "A filed or forming group has no USCC.")
        return None
    if uscc is None:
        raise refuse("/uscc", "uscc_required", "A registered organization has a USCC.")
    try:
        checked = codes.check(uscc)
    except codes.InvalidUscc as error:
        raise refuse("/uscc", error.reason.value, "This is no unified social credit code.") from None
    if checked.prefix != prefix:
        raise refuse("/uscc", "uscc_of_another_form", f"The USCC of this legal form begins with {prefix}.")
    return checked.code


def code_after(before: str | None, form: LegalForm, uscc: str | None) -> str | None:
    """The code after an edit: what was registered stays registered; raises Invalid, also at `/form`."""
    if before is not None and form not in PREFIXES:
        raise refuse("/form", "uscc_kept", "An organization with a USCC can't become unregistered again.")
    return code_of(form, uscc)


IDENTITY = frozenset({"name", "form", "uscc"})
"""What awards, notices and contracts know an organization by."""


def check_identity(before: str | None, changed: Iterable[str], *, is_staff: bool) -> None:
    """Once an organization has a USCC, only staff corrects its name, form or USCC; 403 for others."""
    if before is not None and not is_staff and not IDENTITY.isdisjoint(changed):
        raise Forbidden("identity_fixed", "Ask the park to correct the name, form or USCC.")


def keep_an_owner(
    roles: Mapping[UUID, OrganizationRole], person_id: UUID, role: OrganizationRole | None
) -> None:
    """Refuse to give this member that role (None: to remove the member) if it takes the last owner away."""
    others = [held for member, held in roles.items() if member != person_id]
    loses = roles.get(person_id) is OrganizationRole.OWNER and role is not OrganizationRole.OWNER
    if loses and OrganizationRole.OWNER not in others:
        raise Conflict("last_owner", "An organization keeps an owner; name another one first.")
