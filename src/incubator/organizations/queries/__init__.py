from incubator.organizations.queries.bank_account import BankAccount, read_bank_account, shown_account
from incubator.organizations.queries.member import (
    invitation_received,
    invitation_seen,
    list_invitations,
    list_members,
)
from incubator.organizations.queries.organization import (
    HOT_LIST,
    UsccCheck,
    check_uscc,
    find_organizations,
    is_demonstration_house,
    list_directory,
    list_organizations,
    organization_joined,
    organization_seen,
    read_organization,
    seen_by,
    visible_organizations,
)

__all__ = [
    "HOT_LIST",
    "BankAccount",
    "UsccCheck",
    "check_uscc",
    "find_organizations",
    "invitation_received",
    "invitation_seen",
    "is_demonstration_house",
    "list_directory",
    "list_invitations",
    "list_members",
    "list_organizations",
    "organization_joined",
    "organization_seen",
    "read_bank_account",
    "read_organization",
    "seen_by",
    "shown_account",
    "visible_organizations",
]
