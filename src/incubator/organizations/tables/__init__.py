"""The registry's tables."""

from incubator.organizations.tables.document import OrganizationDocument
from incubator.organizations.tables.organization import Invitation, Organization

__all__ = ["Invitation", "Organization", "OrganizationDocument"]
