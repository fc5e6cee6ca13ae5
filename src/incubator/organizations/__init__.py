from incubator.organizations.queries import (
    expiring_documents,
    is_demonstration_house,
    organization_seen,
    seen_by,
    visible_organizations,
)
from incubator.organizations.rules import EXPIRING, Field, LegalForm
from incubator.organizations.schemas import OrganizationBrief
from incubator.organizations.tables import Organization, OrganizationDocument

__all__ = [
    "EXPIRING",
    "Field",
    "LegalForm",
    "Organization",
    "OrganizationBrief",
    "OrganizationDocument",
    "expiring_documents",
    "is_demonstration_house",
    "organization_seen",
    "seen_by",
    "visible_organizations",
]
