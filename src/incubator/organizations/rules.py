"""What an organization is: legal forms and fields of work."""

from enum import StrEnum


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
