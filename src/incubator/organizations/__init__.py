from incubator.organizations.queries import (
    is_demonstration_house,
    organization_seen,
    seen_by,
    visible_organizations,
)
from incubator.organizations.rules import Field, LegalForm
from incubator.organizations.schemas import OrganizationBrief
from incubator.organizations.tables import Organization

__all__ = [
    "Field",
    "LegalForm",
    "Organization",
    "OrganizationBrief",
    "is_demonstration_house",
    "organization_seen",
    "seen_by",
    "visible_organizations",
]
